//! Dated rates: those built in, and what `legetall.toml` adds to them. Both are `[[sats]]`, read and
//! held to the same demands.

use super::keys::{Keys, Source};
use super::parse::syntax;
use crate::finding::{Entry, Finding, Param, settings as codes};
use crate::model::{Sats, Satsenhet, Satser, Satsrad};
use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::sync::{Arc, LazyLock};
use toml::de::DeTable;

/// Far above any rate.
const MOST_KRONER: i64 = 1_000_000_000;

static BUILT_IN: LazyLock<Satser> = LazyLock::new(|| {
    // A test reads the same text: a fault in it cannot reach a release.
    parse_rates(&"satser.toml".into(), include_str!("../../templates/satser.toml")).0
});

/// The rates that come with the program.
#[must_use]
pub fn rates_built_in() -> &'static Satser {
    &BUILT_IN
}

/// Reads the text of a `satser.toml`. The rates are not to be used when there are findings.
#[must_use]
pub fn parse_rates(file: &Arc<str>, text: &str) -> (Satser, Vec<Finding>) {
    let source = Source { file, text };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => return (Satser::default(), vec![syntax(&source, &error)]),
    };
    let mut findings = Vec::new();
    let mut keys = Keys::new(&source, table.get_ref(), &mut findings);
    let rates = read(&mut keys, &Satser::default());
    keys.refuse_the_rest();
    findings.sort_by(|a, b| a.place.cmp(&b.place));
    (rates.unwrap_or_default(), findings)
}

/// One `[[sats]]` as it is written.
struct Written {
    id: String,
    navn: Option<String>,
    enhet: Option<Satsenhet>,
    rad: Satsrad,
}

/// The `[[sats]]` of a file laid over the rates that are known: a row of the same day is replaced.
/// `None` when there are none.
pub(super) fn read(keys: &mut Keys<'_, '_>, known: &Satser) -> Option<Satser> {
    let written: Vec<Written> = keys.list("sats", row).into_iter().flatten().collect();
    if written.is_empty() {
        return None;
    }
    let mut rates = known.clone();
    for id in ids(&written) {
        let rows: Vec<&Written> = written.iter().filter(|row| row.id == id).collect();
        let mut found = unordered(&rows);
        found.extend(differing(&rows, known.get(id)));
        let named_in_texts = known.0.is_empty();
        match laid_over(known.get(id), &rows, named_in_texts) {
            Ok(rate) => {
                // What is wrong in the rows themselves would be told again.
                if found.is_empty() {
                    found.extend(faults(&rate, &rows));
                }
                rates.0.retain(|rate| rate.id != id);
                rates.0.push(rate);
            }
            Err(unknown) => found.extend(unknown_rate(rows.first().copied(), unknown, known)),
        }
        for finding in found {
            keys.report(finding);
        }
    }
    Some(rates)
}

fn ids(written: &[Written]) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for row in written {
        if !ids.contains(&row.id.as_str()) {
            ids.push(&row.id);
        }
    }
    ids
}

fn row(keys: &mut Keys<'_, '_>) -> Option<Written> {
    let id = keys.read("id", |value| value.text());
    let navn = keys.read("navn", |value| value.text());
    let units = Satsenhet::ALL.map(Satsenhet::word);
    let enhet = keys.read("enhet", |value| value.word(&units, Satsenhet::by_word));
    let fra = keys.read("fra", |value| Ok((value.date()?, value.place())));
    let til = keys.read("til", |value| value.date());
    let opphor = keys.read("opphor", |value| value.text());
    let verdi = keys.read("verdi", |value| value.number(0, MOST_KRONER));
    let kilde = keys.read("kilde", |value| value.text());
    for key in ["id", "fra", "verdi", "kilde"] {
        keys.require(key);
    }
    let (fra, place) = fra?;
    let rad = Satsrad { fra, til, opphor, verdi: verdi?, kilde: kilde?, place };
    Some(Written { id: id?, navn, enhet, rad })
}

/// What a rate that is not known lacks.
#[derive(Clone, Copy)]
enum Unknown {
    Unit,
    Name,
}

/// The rate as it is known, with the rows that are written. One that is not known needs a unit, and
/// a name unless the texts have one.
fn laid_over(
    known: Option<&Sats>,
    rows: &[&Written],
    named_in_texts: bool,
) -> Result<Sats, Unknown> {
    let first = rows.first().ok_or(Unknown::Unit)?;
    let mut rate = match known {
        Some(known) => known.clone(),
        None => Sats {
            id: first.id.clone(),
            navn: first.navn.clone(),
            enhet: first.enhet.ok_or(Unknown::Unit)?,
            rader: Vec::new(),
        },
    };
    if known.is_none() && rate.navn.is_none() && !named_in_texts {
        return Err(Unknown::Name);
    }
    // The first row of a day stays when there are two: `unordered` has told.
    for Written { rad, .. } in rows.iter().rev() {
        let mut rad = rad.clone();
        if let Some(replaced) = rate.rader.iter().position(|other| other.fra == rad.fra) {
            let other = rate.rader.remove(replaced);
            rad.til = rad.til.or(other.til);
            rad.opphor = rad.opphor.or(other.opphor);
        }
        rate.rader.push(rad);
    }
    rate.rader.sort_by_key(|row| row.fra);
    Ok(rate)
}

fn unknown_rate(row: Option<&Written>, unknown: Unknown, known: &Satser) -> Option<Finding> {
    let row = row?;
    if row.enhet.is_none() && row.navn.is_none() && !known.0.is_empty() {
        let ids: Vec<&str> = known.0.iter().map(|rate| rate.id.as_str()).collect();
        let finding = Finding::new(&codes::UNKNOWN_RATE).at(row.rad.place.clone());
        let known = super::nearest::nearest_first(&row.id, &ids);
        return Some(finding.with("sats", row.id.as_str()).with("known", known));
    }
    let key = match unknown {
        Unknown::Unit => "sats.enhet",
        Unknown::Name => "sats.navn",
    };
    Some(Finding::new(&codes::MISSING_KEY).at(row.rad.place.clone()).with("key", key))
}

/// A fault of a row of this rate.
fn of(entry: &'static Entry, id: &str, row: &Satsrad) -> Finding {
    Finding::new(entry).at(row.place.clone()).with("sats", id)
}

/// Rows of a file must stand in the order of their days, each once.
fn unordered(rows: &[&Written]) -> Vec<Finding> {
    let fault = |pair: &[&Written]| {
        let [before, row] = pair else { return None };
        let (from, last) = (row.rad.fra, before.rad.fra);
        match from.cmp(&last) {
            Ordering::Greater => None,
            Ordering::Equal => Some(of(&codes::RATE_TWICE, &row.id, &row.rad).with("from", from)),
            Ordering::Less => {
                let finding = of(&codes::RATE_UNORDERED, &row.id, &row.rad);
                Some(finding.with("from", from).with("before", last))
            }
        }
    };
    rows.windows(2).filter_map(fault).collect()
}

/// A unit or a name that is not the one the rate has.
fn differing(rows: &[&Written], known: Option<&Sats>) -> Vec<Finding> {
    let first = rows.first();
    let unit = known.map(|rate| rate.enhet).or_else(|| first.and_then(|row| row.enhet));
    let name =
        known.map_or_else(|| first.and_then(|row| row.navn.clone()), |rate| rate.navn.clone());
    let fault = |row: &&Written, key: &str, found: &str, expected: &str| {
        let finding = of(&codes::RATE_DIFFERS, &row.id, &row.rad);
        finding.with("key", key).with("found", found).with("known", expected)
    };
    let faults = |row: &&Written| {
        let mut faults = Vec::new();
        if let (Some(unit), Some(found)) = (unit, row.enhet)
            && unit != found
        {
            faults.push(fault(row, "enhet", found.word(), unit.word()));
        }
        if let Some(found) = &row.navn
            && name.as_ref() != Some(found)
        {
            let expected = name.as_deref().unwrap_or(&row.id);
            faults.push(fault(row, "navn", found, expected));
        }
        faults
    };
    rows.iter().flat_map(faults).collect()
}

/// What is wrong with a rate as a whole. Told at a row that is written here, not at one known before.
fn faults(rate: &Sats, written: &[&Written]) -> Vec<Finding> {
    let here = |row: &Satsrad| written.iter().any(|written| written.rad.place == row.place);
    let mut found: Vec<Finding> =
        rate.rader.iter().filter_map(|row| impossible(rate, row)).collect();
    for pair in rate.rader.windows(2) {
        let [row, next] = pair else { continue };
        let Some(til) = row.til else { continue };
        let after = til.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        let entry = match next.fra {
            next if next > after => &codes::RATE_GAP,
            next if next < after => &codes::RATE_OVERLAP,
            _ => continue,
        };
        let place = if here(next) { next } else { row };
        found.push(of(entry, &rate.id, place).with("to", til).with("from", next.fra));
    }
    if let Some(last) = rate.rader.last()
        && let (Some(til), None) = (last.til, &last.opphor)
    {
        found.push(of(&codes::RATE_END_WITHOUT_REASON, &rate.id, last).with("to", til));
    }
    found
}

/// A row that ends before it begins, or takes more than all.
fn impossible(rate: &Sats, row: &Satsrad) -> Option<Finding> {
    let hundred = Decimal::ONE_HUNDRED;
    if rate.enhet == Satsenhet::Prosent && row.verdi > hundred {
        let above = Finding::new(&codes::OUT_OF_RANGE).at(row.place.clone());
        let above = above.with("key", "sats.verdi").with("found", Param::Number(row.verdi));
        return Some(above.with("least", Decimal::ZERO).with("most", hundred));
    }
    let til = row.til.filter(|til| *til < row.fra)?;
    Some(of(&codes::RATE_END_REVERSED, &rate.id, row).with("from", row.fra).with("to", til))
}
