//! What is counted year by year.

use super::cells::{Cells, says_nothing, shown};
use super::grammar::marks::without_footnotes;
use super::grammar::spaces;
use super::heading_year::{self, Said};
use super::numbers::Measure;
use crate::finding::{Finding, intake as codes};
use crate::model::{Aktivitet, Column, Field};
use crate::place::{Area, Place, Pos};
use crate::recognise::{FoundColumn, FoundRow};
use std::collections::BTreeMap;

/// Names that say nothing of what is counted: the title does, alone or beside them.
const GENERAL: &[&str] = &["antall", "tal", "sum", "totalt", "i alt", "verdi", "antall totalt"];

/// Reads the series of a table: a row each, or a column each when the years stand in rows.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Aktivitet> {
    let mut series =
        if cells.has(Column::Aarstall) { down(cells, rows) } else { across(cells, rows) };
    for one in &mut series {
        tell_missing(cells, one);
    }
    series
}

/// Series of the same name, in one table or in several, as one: the years go on.
pub(super) fn merged(all: Vec<Aktivitet>, findings: &mut Vec<Finding>) -> Vec<Aktivitet> {
    let mut merged: Vec<Aktivitet> = Vec::new();
    for one in all {
        let key = |series: &Aktivitet| series.serie.value().map(|name| spaces::key(name));
        match merged.iter_mut().find(|known| key(known).is_some() && key(known) == key(&one)) {
            Some(known) => take_over(known, one, findings),
            None => merged.push(one),
        }
    }
    merged
}

/// Adds the years of another series of the same name. Where both count a year differently, neither
/// is used.
fn take_over(known: &mut Aktivitet, other: Aktivitet, findings: &mut Vec<Finding>) {
    let name = known.serie.value().cloned().unwrap_or_default();
    for (year, field) in other.per_aar {
        match known.per_aar.remove(&year) {
            Some(first) => {
                let (field, finding) = same_year(&name, year, first, field);
                known.per_aar.insert(year, field);
                findings.extend(finding);
            }
            None => drop(known.per_aar.insert(year, field)),
        }
    }
}

/// One count of a year that is given twice.
fn same_year(
    name: &str,
    year: i32,
    first: Field<rust_decimal::Decimal>,
    second: Field<rust_decimal::Decimal>,
) -> (Field<rust_decimal::Decimal>, Option<Finding>) {
    let place = second.places().first().cloned();
    let (Some(a), Some(b)) = (first.value(), second.value()) else {
        let known = if matches!(first, Field::Missing(_) | Field::Absent) { second } else { first };
        return (known, None);
    };
    let entry = if a == b { &codes::SAME_NUMBER_TWICE } else { &codes::TWO_NUMBERS };
    let other = first.places().first().cloned();
    let mut finding = Finding::new(entry).with("found", name).with("year", year);
    if let Some(other) = other {
        finding = finding.with("other", other);
    }
    let finding = Finding { place: place.clone(), ..finding };
    let field = match place {
        Some(place) if a != b => Field::Unreadable(place),
        _ => first,
    };
    (field, Some(finding))
}

/// The years without a count, in one note.
fn tell_missing(cells: &mut Cells<'_>, series: &Aktivitet) {
    let missing = series.per_aar.iter().filter_map(|(year, field)| match field {
        Field::Missing(place) => Some((year.to_string(), place.clone())),
        _ => None,
    });
    let (years, places): (Vec<String>, Vec<Place>) = missing.unzip();
    if let Some(place) = places.into_iter().next() {
        let name = series.serie.value().cloned().unwrap_or_default();
        let finding = Finding::new(&codes::YEAR_WITHOUT_COUNT).at(place);
        cells.log.push(finding.with("found", name).with("years", years));
    }
}

/// The years of the headings; one that is not a whole year is left out, and said.
fn years(cells: &mut Cells<'_>) -> Vec<(i32, u32)> {
    let values: Vec<FoundColumn> = cells.table.values.clone();
    let mut years = Vec::new();
    for found in values {
        if let Some(year) = whole_year(cells, &found.header, &found.header_place) {
            years.push((year, found.col));
        }
    }
    years
}

/// The year of a text, when it is a whole one.
fn whole_year(cells: &mut Cells<'_>, text: &str, place: &Place) -> Option<i32> {
    match heading_year::read(text) {
        Said::Year(year) => Some(year),
        Said::Nothing if text.trim().is_empty() => None,
        Said::Partial | Said::Nothing => {
            let finding = Finding::new(&codes::PARTIAL_YEAR).at(place.clone());
            cells.log.push(finding.with("found", spaces::single(text)));
            None
        }
    }
}

fn across(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Aktivitet> {
    let years = years(cells);
    rows.iter()
        .map(|found| {
            let row = found.row;
            let own = cells.name(Column::Serie, row);
            let place = cells.row_place(row);
            let serie = named(cells, own, &place, rows.len());
            let mut series = Aktivitet {
                place,
                serie,
                per_aar: BTreeMap::new(),
                kommentar: cells.text(Column::Kommentar, row),
            };
            for (year, col) in &years {
                count(cells, &mut series, *year, Pos::new(row, *col));
            }
            series
        })
        .collect()
}

fn down(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Aktivitet> {
    let Some(label) = cells.found(Column::Aarstall).map(|found| found.col) else {
        return Vec::new();
    };
    let mut years: Vec<(i32, u32)> = Vec::new();
    for found in rows {
        let pos = Pos::new(found.row, label);
        let text = cells.sheet.cell(pos).map(shown).unwrap_or_default();
        if let Some(year) = whole_year(cells, &text, &cells.sheet.place(pos)) {
            years.push((year, found.row));
        }
    }
    let Area { first, last } = cells.table.area;
    let values: Vec<FoundColumn> = cells.table.values.clone();
    let count_of_series = values.len();
    values
        .into_iter()
        .map(|found| {
            let area = Area::new(Pos::new(first.row, found.col), Pos::new(last.row, found.col));
            let place = cells.sheet.place(area);
            let name = spaces::single(&found.header);
            let name = without_footnotes(&name).0.to_owned();
            let own = Field::known(name, found.header_place.clone());
            let mut series = Aktivitet {
                serie: named(cells, own, &place, count_of_series),
                place,
                per_aar: BTreeMap::new(),
                kommentar: Field::Absent,
            };
            for (year, row) in &years {
                count(cells, &mut series, *year, Pos::new(*row, found.col));
            }
            series
        })
        .collect()
}

/// The name of a series: its own, unless it says nothing ("Antall", "Sum"): then the title of the
/// table names the only series and tells one of several apart.
fn named(cells: &mut Cells<'_>, own: Field<String>, place: &Place, series: usize) -> Field<String> {
    // "- herav besvart innen to minutter"
    let own = own.map(|name| name.trim_start_matches(['-', '–', '•', ' ']).to_owned());
    let says = |name: &String| !name.is_empty() && !GENERAL.contains(&spaces::key(name).as_str());
    if own.value().is_some_and(says) {
        return own;
    }
    if let Some(title) = &cells.table.title {
        let title_place = title.places.first().cloned().unwrap_or_else(|| place.clone());
        let title = title_of_series(&title.value);
        return match own.value() {
            Some(own) if series > 1 => Field::known(format!("{own}, {title}"), title_place),
            _ => Field::known(title, title_place),
        };
    }
    if own.value().is_none() {
        cells.log.group(&codes::LEFT_BLANK, Column::Serie, place, "");
        return Field::Missing(place.clone());
    }
    own
}

/// A title without its years: "Innlagte pasienter 2018–2024:" names "Innlagte pasienter".
fn title_of_series(title: &str) -> String {
    let title = spaces::single(title);
    let is_years = |c: char| c.is_ascii_digit() || " -–:,.()".contains(c);
    let cut = title.trim_end_matches(is_years);
    let name = if cut.is_empty() { title.as_str() } else { cut };
    name.to_owned()
}

fn count(cells: &mut Cells<'_>, series: &mut Aktivitet, year: i32, pos: Pos) {
    let place = cells.sheet.place(pos);
    let field = match cells.sheet.cell(pos) {
        None => Field::Missing(place),
        Some(cell) if says_nothing(cell) => Field::Missing(place),
        Some(cell) => cells.number_of(Column::Aar(year), place, cell, Measure::Mean).into(),
    };
    let field = match series.per_aar.remove(&year) {
        Some(first) => {
            let name = series.serie.value().cloned().unwrap_or_default();
            let (field, finding) = same_year(&name, year, first, field);
            cells.log.findings.extend(finding);
            field
        }
        None => field,
    };
    series.per_aar.insert(year, field);
}
