//! A sheet as rows of filled cells, with merged areas looked up by row.

use crate::place::{Area, Pos};
use crate::workbook::{Cell, Raw, Sheet};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// How many rows of merged areas are looked at: areas may overlap in a damaged file.
const MERGED_ROWS: usize = 4_000_000;

/// A sheet, indexed by row. Cells that hold only spaces are blank.
#[derive(Debug)]
pub struct Grid<'a> {
    pub sheet: &'a Sheet,
    rows: BTreeMap<u32, BTreeMap<u32, &'a Cell>>,
    merged: BTreeMap<u32, Vec<Area>>,
}

impl<'a> Grid<'a> {
    pub fn new(sheet: &'a Sheet) -> Self {
        let mut rows: BTreeMap<u32, BTreeMap<u32, &Cell>> = BTreeMap::new();
        for (pos, cell) in sheet.cells.iter().filter(|(_, cell)| !is_blank(cell)) {
            rows.entry(pos.row).or_default().insert(pos.col, cell);
        }
        let last = rows.last_key_value().map_or(0, |(row, _)| *row);
        let mut merged: BTreeMap<u32, Vec<Area>> = BTreeMap::new();
        let reached = sheet.merged.iter().flat_map(|area| {
            // Only rows that a table could reach.
            (area.first.row..=area.last.row.min(last)).map(move |row| (row, *area))
        });
        for (row, area) in reached.take(MERGED_ROWS) {
            merged.entry(row).or_default().push(area);
        }
        Self { sheet, rows, merged }
    }

    /// The rows with content, in order.
    pub fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.keys().copied()
    }

    pub fn last_row(&self) -> Option<u32> {
        self.rows.last_key_value().map(|(row, _)| *row)
    }

    pub fn cell(&self, pos: Pos) -> Option<&'a Cell> {
        self.rows.get(&pos.row)?.get(&pos.col).copied()
    }

    /// The filled cells of a row within some columns.
    pub fn filled(
        &self,
        row: u32,
        cols: &RangeInclusive<u32>,
    ) -> impl Iterator<Item = (u32, &'a Cell)> + '_ {
        let cells = self.rows.get(&row).map(|cells| cells.range(cols.clone()));
        cells.into_iter().flatten().map(|(col, cell)| (*col, *cell))
    }

    /// Rows with content in some columns.
    pub fn rows_within(
        &self,
        rows: RangeInclusive<u32>,
        cols: RangeInclusive<u32>,
    ) -> impl Iterator<Item = u32> + '_ {
        let some = (!rows.is_empty()).then(|| self.rows.range(rows));
        some.into_iter()
            .flatten()
            .filter(move |(_, cells)| cells.range(cols.clone()).next().is_some())
            .map(|(row, _)| *row)
    }

    /// The rows with content below a row, down to two blank ones: what stands below those is
    /// another table.
    pub fn block_below(
        &self,
        row: u32,
        cols: RangeInclusive<u32>,
    ) -> impl Iterator<Item = u32> + '_ {
        let mut last = row;
        self.rows_within(row + 1..=u32::MAX, cols).take_while(move |next| {
            let is_near = *next <= last + 2;
            last = *next;
            is_near
        })
    }

    pub fn merged_at(&self, pos: Pos) -> Option<Area> {
        self.merged.get(&pos.row)?.iter().copied().find(|area| area.contains(pos))
    }

    /// The cell that a position shows: the first one of its merged area, or itself.
    pub fn head(&self, pos: Pos) -> Pos {
        self.merged_at(pos).map_or(pos, |area| area.first)
    }

    /// The text of a cell as a person reads it, trimmed; nothing when it is blank.
    pub fn text(&self, pos: Pos) -> String {
        self.cell(pos).map_or_else(String::new, text)
    }
}

fn is_blank(cell: &Cell) -> bool {
    matches!(&cell.raw, Raw::Text(text) if text.trim().is_empty())
}

/// What a cell shows.
pub fn text(cell: &Cell) -> String {
    match &cell.raw {
        Raw::Text(text) | Raw::Error(text) => text.trim().to_owned(),
        Raw::Number(number) => number.normalize().to_string(),
        Raw::Date(date) => date.format("%-d.%-m.%Y").to_string(),
        Raw::Flag(flag) => flag.to_string(),
        Raw::NoStoredValue => String::new(),
    }
}

/// A number that can only be a year in a header.
pub fn is_year(number: &Decimal) -> bool {
    number.is_integer() && (Decimal::from(1990)..=Decimal::from(2100)).contains(number)
}
