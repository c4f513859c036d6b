//! Whose rows a table with a municipality column holds.

use super::cells::{Cells, shown};
use super::grammar::spaces::key;
use crate::finding::{Finding, intake as codes, recognise};
use crate::model::{Column, Field, Kind};
use crate::place::{Place, Pos};
use crate::recognise::{FoundRow, Recognised};
use crate::settings::Kommune;
use crate::workbook::Workbook;
use std::collections::BTreeMap;

/// Whose rows are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Whose<'a> {
    pub kommune: &'a Kommune,
    /// Whether tables of the run hold other municipalities' rows, too, each with a report of its own.
    pub one_of_several: bool,
}

/// The municipalities that the tables of a run tell apart, by name. None when a table does not, or
/// all rows are of one.
#[must_use]
pub fn municipalities(found: &[(&Workbook, Recognised)]) -> Vec<String> {
    let tables = found.iter().flat_map(|(workbook, found)| {
        found.tables.iter().filter_map(|table| Some((workbook.sheets.get(table.sheet)?, table)))
    });
    let mut by_name: BTreeMap<String, String> = BTreeMap::new();
    for (sheet, table) in tables.filter(|(_, table)| is_told_apart(table.kind)) {
        let Some(column) = table.columns.get(&Column::Kommune) else { continue };
        for row in &table.rows {
            let name = sheet.cell(Pos::new(row.row, column.col)).map(shown).unwrap_or_default();
            if !short(&name).is_empty() {
                by_name.entry(short(&name)).or_insert(name);
            }
        }
    }
    if by_name.len() > 1 { by_name.into_values().collect() } else { Vec::new() }
}

/// Whether rows of such a table are a municipality's own. Official statistics name those compared.
fn is_told_apart(kind: Kind) -> bool {
    kind != Kind::Kostra
}

/// A municipality of the column: its name as it stands, and its rows.
struct Named<'a> {
    name: String,
    rows: Vec<&'a FoundRow>,
}

/// The rows that are the municipality's. Without the column, and with one name in it, all rows;
/// with several, those of the configured one. None when nothing decides, and a finding says so.
pub(super) fn rows<'a>(cells: &mut Cells<'a>, whose: Whose<'_>) -> Vec<&'a FoundRow> {
    let Whose { kommune, one_of_several } = whose;
    let table = cells.table;
    if !is_told_apart(table.kind) {
        return table.rows.iter().collect();
    }
    let Some(found) = table.columns.get(&Column::Kommune) else {
        if one_of_several {
            let place = cells.sheet.place(table.area);
            cells.log.push(Finding::new(&codes::MUNICIPALITY_NOT_SAID).at(place));
            return Vec::new();
        }
        return table.rows.iter().collect();
    };
    let mut by_name: BTreeMap<String, Named<'a>> = BTreeMap::new();
    let mut blank: Option<Place> = None;
    for row in &table.rows {
        match cells.code(Column::Kommune, row.row) {
            Field::Known(name) => {
                let entry = by_name.entry(short(&name.value));
                let new = || Named { name: name.value.clone(), rows: Vec::new() };
                entry.or_insert_with(new).rows.push(row);
            }
            other => blank = blank.or_else(|| other.places().first().cloned()),
        }
    }
    let header = found.header_place.clone();
    let names: Vec<String> = by_name.values().map(|one| one.name.clone()).collect();
    match (by_name.len(), blank) {
        (0 | 1, _) if !one_of_several => only(cells, kommune, &names, header),
        (_, Some(blank)) => {
            let finding = Finding::new(&codes::MUNICIPALITY_BLANK).at(blank);
            cells.log.push(finding.with("names", names));
            Vec::new()
        }
        (_, None) if one_of_several => own(kommune, by_name),
        (_, None) => of_several(cells, kommune, by_name, header),
    }
}

/// One name: all rows, with a warning when the configuration names another municipality.
fn only<'a>(
    cells: &mut Cells<'a>,
    kommune: &Kommune,
    names: &[String],
    header: Place,
) -> Vec<&'a FoundRow> {
    if let Some(name) = names.first()
        && configured(kommune)
        && !is(kommune, &short(name))
        && comparable(kommune, &short(name))
    {
        let wanted = kommune.navn.clone().or_else(|| kommune.nummer.clone()).unwrap_or_default();
        let finding = Finding::new(&codes::OTHER_MUNICIPALITY).at(header);
        cells.log.push(finding.with("found", name.clone()).with("wanted", wanted));
    }
    cells.table.rows.iter().collect()
}

/// The rows of one of several, where all are reported on: nothing is left out.
fn own<'a>(kommune: &Kommune, by_name: BTreeMap<String, Named<'a>>) -> Vec<&'a FoundRow> {
    let own = by_name.into_iter().filter(|(short, _)| is(kommune, short));
    let mut rows: Vec<&FoundRow> = own.flat_map(|(_, one)| one.rows).collect();
    rows.sort_by_key(|row| row.row);
    rows
}

fn of_several<'a>(
    cells: &mut Cells<'a>,
    kommune: &Kommune,
    by_name: BTreeMap<String, Named<'a>>,
    header: Place,
) -> Vec<&'a FoundRow> {
    let (own, others): (Vec<_>, Vec<_>) =
        by_name.into_iter().partition(|(short, _)| is(kommune, short));
    let names = |list: &[(String, Named<'_>)]| -> Vec<String> {
        list.iter().map(|(_, one)| one.name.clone()).collect()
    };
    if own.is_empty() {
        let finding = Finding::new(&recognise::SEVERAL_MUNICIPALITIES).at(header);
        cells.log.push(finding.with("names", names(&others)));
        return Vec::new();
    }
    let left: usize = others.iter().map(|(_, one)| one.rows.len()).sum();
    let finding = Finding::new(&codes::OTHER_ROWS).at(header).with("rows", left);
    cells.log.push(finding.with("names", names(&others)));
    let mut rows: Vec<&FoundRow> = own.into_iter().flat_map(|(_, one)| one.rows).collect();
    rows.sort_by_key(|row| row.row);
    rows
}

/// "Kragerø kommune", "4014 Kragerø" and "Kragerø" are one name; a number alone stays.
fn short(name: &str) -> String {
    let key = key(name);
    let words: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !matches!(*word, "kommune" | "kommunen"))
        .collect();
    let letters: Vec<&str> =
        words.iter().copied().filter(|word| word.contains(char::is_alphabetic)).collect();
    if letters.is_empty() { words.join(" ") } else { letters.join(" ") }
}

const fn configured(kommune: &Kommune) -> bool {
    kommune.navn.is_some() || kommune.nummer.is_some()
}

fn is(kommune: &Kommune, short_name: &str) -> bool {
    let names = [kommune.navn.as_deref(), kommune.nummer.as_deref()];
    names.into_iter().flatten().any(|name| {
        let wanted = short(name);
        wanted == short_name || wanted.trim_start_matches('0') == short_name
    })
}

/// A name cannot be held against a number.
fn comparable(kommune: &Kommune, short_name: &str) -> bool {
    let letters = short_name.contains(char::is_alphabetic);
    if letters { kommune.navn.is_some() } else { kommune.nummer.is_some() }
}
