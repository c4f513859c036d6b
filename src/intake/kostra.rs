//! Key figures of official statistics.

use super::cells::{Cells, says_nothing, shown};
use super::grammar::spaces;
use super::heading_year;
use super::numbers::Measure;
use crate::finding::{Finding, intake as codes};
use crate::model::{Column, Field, Nokkeltall};
use crate::place::{Place, Pos};
use crate::recognise::{FoundColumn, FoundRow};
use std::collections::BTreeMap;

/// Reads the key figures of a table: a row each, or a row for several years or municipalities.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Nokkeltall> {
    if cells.has(Column::Verdi) { long(cells, rows) } else { wide(cells, rows) }
}

/// Each key figure of a municipality and year once. Two numbers for it: neither is used.
pub(super) fn once(all: Vec<Nokkeltall>, findings: &mut Vec<Finding>) -> Vec<Nokkeltall> {
    let mut kept: Vec<Nokkeltall> = Vec::new();
    let mut known: BTreeMap<(String, String, i32), usize> = BTreeMap::new();
    let mut spelled: BTreeMap<String, String> = BTreeMap::new();
    for mut one in all {
        let Some(key) = key(&one) else { continue };
        for field in [&mut one.nokkeltall, &mut one.region] {
            spell_alike(field, &mut spelled);
        }
        if let Some(first) = known.get(&key).and_then(|at| kept.get_mut(*at)) {
            findings.extend(compare(first, one));
        } else {
            known.insert(key, kept.len());
            kept.push(one);
        }
    }
    kept
}

/// The same name is spelled as where it first stands: from here on it is compared as it is.
fn spell_alike(field: &mut Field<String>, spelled: &mut BTreeMap<String, String>) {
    if let Field::Known(name) = field {
        let first = spelled.entry(spaces::key(&name.value));
        name.value.clone_from(first.or_insert_with(|| spaces::single(&name.value)));
    }
}

fn key(one: &Nokkeltall) -> Option<(String, String, i32)> {
    let text = |field: &Field<String>| field.value().map(|text| spaces::key(text));
    Some((text(&one.nokkeltall)?, text(&one.region)?, *one.aar.value()?))
}

fn compare(first: &mut Nokkeltall, other: Nokkeltall) -> Option<Finding> {
    let (Some(a), Some(b)) = (first.verdi.value(), other.verdi.value()) else {
        if matches!(first.verdi, Field::Missing(_)) {
            *first = other;
        }
        return None;
    };
    let entry = if a == b { &codes::SAME_NUMBER_TWICE } else { &codes::TWO_NUMBERS };
    let differs = a != b;
    let text = |field: &Field<String>| field.value().cloned().unwrap_or_default();
    let found = format!("{}, {}", text(&first.nokkeltall), text(&first.region));
    let year = *first.aar.value()?;
    let finding = Finding::new(entry).at(other.place.clone()).with("found", found);
    let finding = finding.with("year", year).with("other", first.place.clone());
    if differs {
        first.verdi = Field::Unreadable(other.place);
    }
    Some(finding)
}

fn long(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Nokkeltall> {
    let Some(verdi) = cells.found(Column::Verdi).map(|found| found.col) else { return Vec::new() };
    let mut all = Vec::new();
    for found in rows {
        let text = match cells.text(Column::Aarstall, found.row) {
            Field::Known(year) => year,
            Field::Missing(place) => {
                cells.log.group(&codes::LEFT_BLANK, Column::Aarstall, &place, "");
                continue;
            }
            Field::Unreadable(_) | Field::Absent => continue,
        };
        let place = text.places.first().cloned();
        let heading_year::Said::Year(year) = heading_year::read(&text.value) else {
            let finding = Finding { place, ..Finding::new(&codes::NO_YEAR) };
            cells.log.push(finding.with("found", text.value));
            continue;
        };
        let place = place.unwrap_or_else(|| cells.row_place(found.row));
        let nokkeltall = named(cells, found);
        let region = cells.text(Column::Region, found.row);
        let aar = Field::known(year, place);
        all.extend(value(cells, nokkeltall, region, aar, Pos::new(found.row, verdi)));
    }
    all
}

/// A column of values: the municipality (or key figure) its heading names, if any, and the year.
struct Of {
    col: u32,
    named: Field<String>,
    aar: Field<i32>,
}

fn wide(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Nokkeltall> {
    let columns = headed(cells);
    let (own_region, own_name) = (cells.has(Column::Region), cells.has(Column::Nokkeltall));
    let mut all = Vec::new();
    for found in rows {
        let nokkeltall = named(cells, found);
        let region = cells.text(Column::Region, found.row);
        for of in &columns {
            let region = if own_region { region.clone() } else { of.named.clone() };
            let named = if own_name { nokkeltall.clone() } else { of.named.clone() };
            let pos = Pos::new(found.row, of.col);
            all.extend(value(cells, named, region, of.aar.clone(), pos));
        }
    }
    all
}

/// The name of a row's key figure: its own, or the one merged down to it.
fn named(cells: &mut Cells<'_>, found: &FoundRow) -> Field<String> {
    match (cells.text(Column::Nokkeltall, found.row), &found.group) {
        (Field::Missing(_), Some(group)) => cells.group_name(group),
        (Field::Missing(place), None) => {
            cells.log.group(&codes::LEFT_BLANK, Column::Nokkeltall, &place, "");
            Field::Missing(place)
        }
        (own, _) => own,
    }
}

/// The columns with their municipality and year; the year of the title where a heading says none.
fn headed(cells: &mut Cells<'_>) -> Vec<Of> {
    let values: Vec<FoundColumn> = cells.table.values.clone();
    let of_table = cells.table.year;
    let mut columns = Vec::new();
    for found in values {
        let place = found.header_place.clone();
        let year = heading_year::split(&found.header).map(|(year, _)| year);
        let is_change = is_change(&found.header);
        let Some(year) = year.or(of_table).filter(|_| !is_change) else {
            let finding = Finding::new(&codes::NO_YEAR).at(place);
            cells.log.push(finding.with("found", found.header.clone()));
            continue;
        };
        let named = heading_year::without_year(&found.header);
        columns.push(Of {
            col: found.col,
            named: Field::known(named, place.clone()),
            aar: Field::known(year, place),
        });
    }
    columns
}

/// Whether a heading is of a change or a difference, or of more years than one: no municipality.
fn is_change(header: &str) -> bool {
    let key = spaces::key(header);
    let says = ["endring", "differanse", "diff", "avvik", "vekst"];
    // "4014 Kragerø 2023" begins with the number of the municipality.
    let is_year = |word: &&str| heading_year::year(word).is_some();
    let years = key.split(|c: char| !c.is_alphanumeric()).filter(is_year).count();
    years > 1 || says.iter().any(|word| key.contains(word))
}

/// The number of a cell. A statistics sign is no number, and is told; a blank cell says nothing.
fn value(
    cells: &mut Cells<'_>,
    nokkeltall: Field<String>,
    region: Field<String>,
    aar: Field<i32>,
    pos: Pos,
) -> Option<Nokkeltall> {
    nokkeltall.value()?;
    region.value()?;
    let place: Place = cells.sheet.place(pos);
    let cell = cells.sheet.cell(pos)?;
    let verdi = if says_nothing(cell) {
        cells.log.group(&codes::SIGN_FOR_NUMBER, Column::Verdi, &place, &shown(cell));
        Field::Missing(place.clone())
    } else {
        cells.number_of(Column::Verdi, place.clone(), cell, Measure::Statistic).into()
    };
    Some(Nokkeltall { place, nokkeltall, region, aar, verdi })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_from_municipalities() {
        for (header, expected) in [
            ("Larvik 2021", false),
            ("3909 Larvik 2021", false),
            ("K-4014 Kragerø (2024)", false),
            ("Endring 2020–2021", true),
            ("Larvik 2020-2021", true),
            ("Differanse 2021", true),
        ] {
            assert_eq!(is_change(header), expected, "{header}");
        }
    }
}
