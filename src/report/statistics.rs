use super::context::Context;
use super::wording::{self, NO_VALUE};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable, data_table, summary};
use crate::figures;
use crate::language::Arg;
use crate::model::{Field, Kind, Nokkeltall};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Municipalities and years side by side on a page; with more, the own one and its group.
const MOST_COLUMNS: usize = 7;
/// Years of the own municipality when there are many columns.
const MOST_YEARS: usize = 3;
const MOST_ROWS: usize = 40;
/// Key figures told in sentences; all stand in the table.
const MOST_SENTENCES: usize = 12;
const MOST_DECIMALS: u32 = 2;
/// Among fewer there is no highest and lowest worth telling.
const FEWEST_COMPARED: usize = 3;

/// Key figures of official statistics, against others.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let read = cx.table(Kind::Kostra)?;
    let all = &cx.analysis.data.kostra;
    let names = Nokkeltall::names(all);
    let own = cx.analysis.settings.kommune.navn.as_deref();
    let told: Vec<String> = names
        .iter()
        .filter_map(|name| sentences(cx, all, name, own?))
        .take(MOST_SENTENCES)
        .collect();
    let mut blocks = Vec::new();
    if !told.is_empty() {
        blocks.push(Block::Bullets(told));
    }
    let columns = Of::all(all, own);
    let shown = if columns.len() > MOST_COLUMNS { Of::fewer(&columns, own) } else { columns };
    if !shown.is_empty() {
        blocks.push(Block::Table(comparison(cx, all, &names, &shown)));
    }
    blocks.push(Block::Table(data_table::build(cx, read)));
    cx.section("kostra", "section-statistics", blocks)
}

/// What the numbers say of one key figure: the own newest value against the group's of the same
/// year, the own development, the highest and the lowest of that year.
fn sentences(cx: &Context<'_>, all: &[Nokkeltall], name: &str, own: &str) -> Option<String> {
    let newest = Nokkeltall::newest(all, name, own)?;
    let (value, year) = (*newest.verdi.value()?, *newest.aar.value()?);
    let group = Nokkeltall::group(all, name, year);
    let about = [
        ("name", Arg::from(name)),
        ("region", Arg::from(newest.region.value()?.as_str())),
        ("year", Arg::Text(year.to_string())),
        ("value", Arg::Text(shown(cx, name, value))),
    ];
    let first = match group {
        Some(group) => against(cx, about, name, value, group),
        None => Some(cx.with("statistics-own", &about)),
    };
    summary::join([first, development(cx, all, name, own, year), extremes(cx, all, name, year)])
}

/// "0,77 i Larvik i 2021, mot 0,72 i Kommunegruppe 11 samme år: 0,05 høyere."
fn against(
    cx: &Context<'_>,
    about: [(&'static str, Arg); 4],
    name: &str,
    value: Decimal,
    group: &Nokkeltall,
) -> Option<String> {
    let of_group = *group.verdi.value()?;
    let difference = value.checked_sub(of_group)?.abs();
    let difference = if Nokkeltall::is_per_cent(name) {
        wording::percentage_points(difference, cx.texts)
    } else {
        cx.numbers().exact(difference)
    };
    let [of, region, year, own] = about;
    let args = [
        of,
        region,
        year,
        own,
        ("group", Arg::from(group.region.value()?.as_str())),
        ("other", Arg::Text(shown(cx, name, of_group))),
        ("difference", Arg::Text(difference)),
    ];
    Some(cx.with(
        match value.cmp(&of_group) {
            std::cmp::Ordering::Greater => "statistics-above-group",
            std::cmp::Ordering::Equal => "statistics-as-group",
            std::cmp::Ordering::Less => "statistics-below-group",
        },
        &args,
    ))
}

/// "I 2020 var tallet 0,68.": the earliest year that the municipality has a value of.
fn development(
    cx: &Context<'_>,
    all: &[Nokkeltall],
    name: &str,
    own: &str,
    newest: i32,
) -> Option<String> {
    let earlier = Nokkeltall::called(all, name)
        .filter(|one| one.is_of(own))
        .filter_map(|one| Some((*one.aar.value()?, *one.verdi.value()?)));
    let (year, value) = earlier.filter(|(year, _)| *year < newest).min()?;
    let year = ("year", Arg::Text(year.to_string()));
    Some(cx.with("statistics-earlier", &[year, ("value", Arg::Text(shown(cx, name, value)))]))
}

/// The municipalities that are alone at the top and at the bottom of the year.
fn extremes(cx: &Context<'_>, all: &[Nokkeltall], name: &str, year: i32) -> Option<String> {
    let compared: Vec<(&str, Decimal)> = Nokkeltall::called(all, name)
        .filter(|one| one.aar.value() == Some(&year) && one.is_of_municipality())
        .filter_map(|one| Some((one.region.value()?.as_str(), *one.verdi.value()?)))
        .collect();
    if compared.len() < FEWEST_COMPARED {
        return None;
    }
    let alone = |beyond: fn(&Decimal, &Decimal) -> bool| {
        compared.iter().find(|(region, value)| {
            compared.iter().all(|(other, others)| other == region || beyond(value, others))
        })
    };
    let about =
        || vec![("count", Arg::Count(compared.len())), ("year", Arg::Text(year.to_string()))];
    let told = |(region, value): &(&str, Decimal), names: [&'static str; 2]| {
        let [region_is, value_is] = names;
        vec![(region_is, Arg::from(*region)), (value_is, Arg::Text(shown(cx, name, *value)))]
    };
    let top = |one| told(one, ["region", "value"]);
    Some(match (alone(Decimal::gt), alone(Decimal::lt)) {
        (Some(highest), Some(lowest)) => {
            let bottom = told(lowest, ["other", "least"]);
            cx.with("statistics-extremes", &[about(), top(highest), bottom].concat())
        }
        (Some(highest), None) => cx.with("statistics-highest", &[about(), top(highest)].concat()),
        (None, Some(lowest)) => cx.with("statistics-lowest", &[about(), top(lowest)].concat()),
        (None, None) => return None,
    })
}

/// With the decimals of its key figure.
fn shown(cx: &Context<'_>, name: &str, value: Decimal) -> String {
    cx.numbers().number(value, decimals(cx, name))
}

fn decimals(cx: &Context<'_>, name: &str) -> u32 {
    Nokkeltall::decimals(&cx.analysis.data.kostra, name).min(MOST_DECIMALS)
}

/// A municipality (or group) in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Of<'a> {
    region: &'a str,
    year: i32,
    is_own: bool,
    is_group: bool,
}

impl<'a> Of<'a> {
    /// In the order read, the own municipality first.
    fn all(all: &'a [Nokkeltall], own: Option<&str>) -> Vec<Self> {
        let mut seen = BTreeSet::new();
        let mut columns: Vec<Self> = Vec::new();
        for one in all {
            let (Some(region), Some(year)) = (one.region.value(), one.aar.value()) else {
                continue;
            };
            if seen.insert((region.as_str(), *year)) {
                let is_own = own.is_some_and(|own| one.is_of(own));
                let is_group = one.is_of_group();
                columns.push(Self { region, year: *year, is_own, is_group });
            }
        }
        columns.sort_by_key(|column| !column.is_own);
        columns
    }

    /// "Larvik 2021", "Kommunegruppe 11 (2021)".
    fn header(&self) -> String {
        if self.region.ends_with(|c: char| c.is_ascii_digit()) {
            format!("{} ({})", self.region, self.year)
        } else {
            format!("{} {}", self.region, self.year)
        }
    }

    /// The own municipality's newest years and the groups of the newest year; without an own one
    /// the first columns.
    fn fewer(columns: &[Self], own: Option<&str>) -> Vec<Self> {
        let mut years: Vec<i32> =
            columns.iter().filter(|one| one.is_own).map(|one| one.year).collect();
        years.sort_unstable();
        let newest = years.last().copied();
        let oldest = years.get(years.len().saturating_sub(MOST_YEARS)).copied();
        if own.is_none() || newest.is_none() {
            return columns.iter().take(MOST_COLUMNS).cloned().collect();
        }
        let is_shown = |one: &&Self| {
            one.is_own && Some(one.year) >= oldest || one.is_group && Some(one.year) == newest
        };
        columns.iter().filter(is_shown).take(MOST_COLUMNS).cloned().collect()
    }
}

/// A row per key figure, a column per municipality and year.
fn comparison(
    cx: &Context<'_>,
    all: &[Nokkeltall],
    names: &[&str],
    shown: &[Of<'_>],
) -> SheetTable {
    let mut columns =
        vec![Column::new(cx.text("header-key-figure"), Format::Text, 3.4).naming_rows()];
    columns.extend(shown.iter().map(|of| Column::new(of.header(), Format::Mixed, 1.0)));
    let rows = names.iter().map(|name| {
        let values = shown.iter().map(|of| value_cell(cx, all, name, of));
        Row::body(std::iter::once(Cell::text(*name)).chain(values).collect())
    });
    let rest = names.len().saturating_sub(MOST_ROWS);
    let mut notes = Vec::new();
    if Of::all(all, None).len() > shown.len() {
        let sheet = Arg::Text(super::formula_words::sheet_name(Kind::Kostra, cx.texts));
        notes.push(cx.with("note-more-regions", &[("sheet", sheet)]));
    }
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-comparison"),
        name: "Sammenligning".to_owned(),
        caption: cx.text("caption-comparison"),
        columns,
        rows: rows.collect(),
        notes,
        pdf_rows: (rest > 0).then_some(MOST_ROWS),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    };
    table.explaining_no_value(|| cx.text("note-no-statistic"))
}

fn value_cell(cx: &Context<'_>, all: &[Nokkeltall], name: &str, of: &Of<'_>) -> Cell {
    let found = Nokkeltall::called(all, name).find(|one| {
        one.aar.value() == Some(&of.year)
            && one.region.value().is_some_and(|region| region == of.region)
    });
    let Some(Field::Known(value)) = found.map(|one| &one.verdi) else {
        return Cell::text(NO_VALUE).with_format(Format::Number(0));
    };
    let value = value.value;
    let expr = figures::key_figure(name, of.region, of.year);
    Cell::number(value, shown(cx, name, value))
        .with_format(Format::Number(decimals(cx, name)))
        .with_formula(figures::formula(&expr, &cx.naming()))
}
