//! Whose rows a table with a municipality column holds.

use super::cells::Cells;
use super::grammar::spaces::key;
use crate::finding::{Finding, intake as codes, recognise};
use crate::model::{Column, Field};
use crate::place::Place;
use crate::recognise::FoundRow;
use crate::settings::Kommune;
use std::collections::BTreeMap;

/// A municipality of the column: its name as it stands, and its rows.
struct Named<'a> {
    name: String,
    rows: Vec<&'a FoundRow>,
}

/// The rows that are the municipality's. Without the column, and with one name in it, all rows;
/// with several, those of the configured one. None when nothing decides, and a finding says so.
pub(super) fn rows<'a>(cells: &mut Cells<'a>, kommune: &Kommune) -> Vec<&'a FoundRow> {
    let table = cells.table;
    let Some(found) = table.columns.get(&Column::Kommune) else {
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
        (0 | 1, _) => only(cells, kommune, &names, header),
        (_, Some(blank)) => {
            let finding = Finding::new(&codes::MUNICIPALITY_BLANK).at(blank);
            cells.log.push(finding.with("names", names));
            Vec::new()
        }
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
