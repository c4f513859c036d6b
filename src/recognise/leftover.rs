//! What of a sheet no table was recognised in: listed, not ignored in silence.

use super::draft::Outcome;
use super::grid::Grid;
use super::looks::Look;
use super::sheet::{FoundSheet, accounts_for};
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::place::{Area, Place, Pos};
use crate::workbook::Cell;
use std::collections::BTreeSet;

/// A note for the sheet, or one for each block of rows beside and below its tables.
pub fn find(sheet: &FoundSheet<'_>, told: &[Finding]) -> Vec<Finding> {
    let facts: BTreeSet<u32> =
        sheet.populations.iter().chain(&sheet.districts).map(|(row, _)| *row).collect();
    let is_other = |(_, outcome): &(_, Outcome)| matches!(outcome, Outcome::Other);
    if sheet.regions.iter().all(is_other) {
        // Around a labelled fact only amounts are worth telling; elsewhere any content is.
        let all = 0..=u32::MAX;
        let tells = |row: &u32| {
            facts.is_empty()
                || sheet.grid.filled(*row, &all).any(|(_, cell)| Look::of(cell).is_quantity())
        };
        let rows = sheet.grid.rows().filter(|row| !facts.contains(row)).filter(tells).count();
        let place = Place::sheet(&sheet.grid.sheet.file, &sheet.grid.sheet.name);
        return (rows > 0)
            .then(|| Finding::new(&codes::SHEET_NOT_USED).at(place).with("rows", rows))
            .into_iter()
            .collect();
    }
    let noted: Vec<Area> = told
        .iter()
        .filter(|finding| finding.code() == codes::SHEET_NOT_USED.code)
        .filter_map(|finding| finding.place.as_ref()?.area())
        .collect();
    blocks(sheet, &facts, &noted)
        .into_iter()
        .map(|(area, rows)| {
            Finding::new(&codes::SHEET_NOT_USED).at(sheet.grid.sheet.place(area)).with("rows", rows)
        })
        .collect()
}

/// Blocks of two rows or more with several cells and some amount, outside of all tables.
fn blocks(sheet: &FoundSheet<'_>, facts: &BTreeSet<u32>, noted: &[Area]) -> Vec<(Area, usize)> {
    let mut blocks: Vec<(Area, usize, bool)> = Vec::new();
    for row in sheet.grid.rows().filter(|row| !facts.contains(row)) {
        let cells = unaccounted(sheet, row, noted);
        let (Some((first, _)), Some((last, _))) = (cells.first(), cells.last()) else { continue };
        if cells.len() < 2 {
            continue;
        }
        let amounts = cells.iter().any(|(_, cell)| Look::of(cell).is_quantity());
        match blocks.last_mut() {
            Some((area, rows, any)) if area.last.row + 1 == row => {
                area.first.col = area.first.col.min(*first);
                area.last = Pos::new(row, area.last.col.max(*last));
                *rows += 1;
                *any |= amounts;
            }
            _ => blocks.push((Area::new(Pos::new(row, *first), Pos::new(row, *last)), 1, amounts)),
        }
    }
    blocks
        .into_iter()
        .filter(|(_, rows, any)| *rows > 1 && *any)
        .map(|(area, rows, _)| (area, rows))
        .collect()
}

fn unaccounted<'a>(sheet: &FoundSheet<'a>, row: u32, noted: &[Area]) -> Vec<(u32, &'a Cell)> {
    let grid: &Grid<'a> = &sheet.grid;
    let is_free = |pos: Pos| {
        !noted.iter().any(|area| area.contains(pos))
            && !sheet.regions.iter().any(|(region, outcome)| accounts_for(region, outcome, pos))
    };
    grid.filled(row, &(0..=u32::MAX)).filter(|(col, _)| is_free(Pos::new(row, *col))).collect()
}
