//! Why a workbook holds no table: an empty form, a table on its side, or nothing we know.

use super::form;
use super::{Why, explain};
use crate::finding::{Finding, recognise as codes};
use crate::model::Kind;
use crate::place::{Place, Pos};
use crate::workbook::{Format, Sheet, Workbook};

/// These are read upright and lying: what is wrong with them is something else.
const READ_EITHER_WAY: [Kind; 3] = [Kind::Vaktbemanning, Kind::Aktivitet, Kind::Kostra];

/// Sheets with more cells are not turned to look at them again.
const MOST_TURNED: usize = 20_000;

/// What is to be said of a workbook in which no table was recognised.
pub fn finding(workbook: &Workbook) -> Finding {
    let of_form = || known(workbook).map(|(why, kind)| (&codes::TABLE_EMPTY, why.place, kind));
    let of_headings =
        || form::empty(workbook).map(|(place, kind)| (&codes::TABLE_EMPTY, place, kind));
    let of_turned = || {
        workbook.sheets.iter().find_map(|sheet| {
            let (_, kind) = known(&turned(sheet, workbook.format)?)?;
            if READ_EITHER_WAY.contains(&kind) {
                return None;
            }
            Some((&codes::TABLE_TURNED, Place::sheet(&sheet.file, &sheet.name), kind))
        })
    };
    match of_form().or_else(of_headings).or_else(of_turned) {
        Some((entry, place, kind)) => Finding::new(entry).at(place).with("kind", kind.id()),
        None => Finding::new(&codes::NOTHING_RECOGNISED).at(Place::file(&workbook.file)),
    }
}

/// The first headings that are those of a kind.
fn known(workbook: &Workbook) -> Option<(Why, Kind)> {
    explain(workbook, &[]).into_iter().find_map(|why| {
        let kind = why.kind?;
        Some((why, kind))
    })
}

/// A workbook of the sheet alone, with its rows as columns.
fn turned(sheet: &Sheet, format: Format) -> Option<Workbook> {
    let is_small = !sheet.cells.is_empty() && sheet.cells.len() <= MOST_TURNED;
    let cells = sheet.cells.iter().map(|(pos, cell)| (Pos::new(pos.col, pos.row), cell.clone()));
    is_small.then(|| Workbook {
        file: sheet.file.clone(),
        format,
        sheets: vec![Sheet { cells: cells.collect(), ..Sheet::new(&sheet.file, &sheet.name) }],
    })
}
