use super::keys::Keys;
use super::value::{Value, year};
use super::{Enhet, Tabell};
use crate::finding::{Finding, settings as codes};
use crate::model::{Column, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// The words for units: the one that is shown, and others that are taken for it.
const UNITS: &[(Enhet, &str, &[&str])] = &[
    (Enhet::Prosent, "prosent", &["%"]),
    (Enhet::TimerPerUke, "timer", &["timer/uke", "timer per uke", "timar"]),
    (Enhet::Aarsverk, "årsverk", &["aarsverk"]),
    (Enhet::Kroner, "kr", &["kroner"]),
    (Enhet::TusenKroner, "1000 kr", &["1 000 kr", "1000 kroner"]),
    (Enhet::MillionerKroner, "mill. kr", &["mill kr", "mill. kroner"]),
];

/// Reads one `[[tabell]]`.
pub fn read(keys: &mut Keys<'_, '_>) -> Tabell {
    let fil = keys.read("fil", |value| value.text());
    let ark = keys.read("ark", |value| value.text());
    let overskrifter = keys.read("overskrifter", |value| value.texts()).unwrap_or_default();
    let slag = keys.read("slag", |value| value.word(&Kind::ALL.map(Kind::id), Kind::by_id));
    let units: Vec<&str> =
        UNITS.iter().filter(|unit| fits(unit.0, slag)).map(|unit| unit.1).collect();
    let enhet = keys.read("enhet", |value| {
        value.word(&units, |word| unit(word).filter(|unit| fits(*unit, slag)))
    });
    let kolonner = keys.section("kolonner", |keys| kolonner(keys, slag));
    if !["slag", "enhet", "kolonner"].iter().any(|key| keys.has(key)) {
        keys.report(Finding::new(&codes::TABLE_WITHOUT_EFFECT));
    }
    Tabell { line: keys.line(), fil, ark, slag, enhet, overskrifter, kolonner }
}

impl Enhet {
    /// The word of the configuration.
    #[must_use]
    pub fn word(self) -> &'static str {
        UNITS.iter().find(|(unit, ..)| *unit == self).map_or("", |(_, word, _)| word)
    }
}

fn unit(word: &str) -> Option<Enhet> {
    let word = word.to_lowercase();
    UNITS
        .iter()
        .find(|(_, shown, others)| *shown == word || others.contains(&word.as_str()))
        .map(|(unit, _, _)| *unit)
}

/// The units of an entry of `[forutsetninger]`.
pub const SHARED_UNITS: [&str; 3] = ["kr", "prosent", "årsverk"];

pub fn shared_unit(word: &str) -> Option<Enhet> {
    unit(word).filter(|unit| matches!(unit, Enhet::Kroner | Enhet::Prosent | Enhet::Aarsverk))
}

/// Whether tables of this kind hold numbers of this unit.
fn fits(unit: Enhet, kind: Option<Kind>) -> bool {
    let money = matches!(unit, Enhet::Kroner | Enhet::TusenKroner | Enhet::MillionerKroner);
    kind.is_none_or(|kind| money == matches!(kind, Kind::Tiltak | Kind::Budsjett))
}

fn kolonner(keys: &mut Keys<'_, '_>, kind: Option<Kind>) -> BTreeMap<Column, String> {
    let known = columns(kind);
    let found = keys.every(|key, value| {
        let column =
            column(key, &known, kind).ok_or_else(|| unknown_column(&value, key, &known))?;
        Ok((column, (value.text()?, value.place())))
    });
    let mut headers = BTreeSet::new();
    for (_, (header, place)) in &found {
        if !headers.insert(header.to_lowercase()) {
            let finding = Finding::new(&codes::HEADER_TWICE).at(place.clone());
            keys.report(finding.with("found", header.as_str()));
        }
    }
    found.into_iter().map(|(column, (header, _))| (column, header)).collect()
}

/// The columns tables of this kind may have, or of any kind when none is said.
fn columns(kind: Option<Kind>) -> Vec<Column> {
    let kinds = Kind::ALL.into_iter().filter(|known| kind.is_none_or(|kind| kind == *known));
    let mut columns: Vec<Column> = Vec::new();
    for column in kinds.flat_map(Kind::columns) {
        if !columns.contains(column) {
            columns.push(*column);
        }
    }
    columns
}

/// A column by its word; a year is the cost in that year, `regnskap_2024` the accounts of it.
fn column(key: &str, known: &[Column], kind: Option<Kind>) -> Option<Column> {
    let cost_per_year = || year(key).filter(|_| kind.is_none_or(|kind| kind == Kind::Tiltak));
    let named = known.iter().copied().find(|column| column.id() == key);
    let of_year = || {
        let (stem, of) = key.rsplit_once('_')?;
        let column = known.iter().copied().find(|column| column.id() == stem)?;
        let dated = column.in_year(Some(year(of)?));
        (dated != column).then_some(dated)
    };
    named.or_else(of_year).or_else(|| cost_per_year().map(Column::Aar))
}

fn unknown_column(value: &Value<'_>, key: &str, known: &[Column]) -> Finding {
    let ids: Vec<String> = known.iter().map(|column| column.id()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    value.unknown(key, &ids)
}
