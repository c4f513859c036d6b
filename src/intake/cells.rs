//! The cells of a recognised table, by column and row.

use super::log::Log;
use crate::model::{Column, Field};
use crate::place::{Area, Place, Pos};
use crate::recognise::{FoundColumn, RecognisedTable};
use crate::workbook::{Cell, NumberFormat, Raw, Sheet};
use chrono::Datelike;

/// A table, its sheet and the findings about it.
#[derive(Debug)]
pub(super) struct Cells<'a> {
    pub sheet: &'a Sheet,
    pub table: &'a RecognisedTable,
    pub log: &'a mut Log,
}

/// What stands at a column and row.
#[derive(Debug, Clone)]
pub(super) enum Slot<'a> {
    /// The table does not have the column.
    Absent,
    Empty(Place),
    Filled(Place, &'a Cell),
}

impl<'a> Cells<'a> {
    pub fn slot(&self, column: Column, row: u32) -> Slot<'a> {
        let Some(found) = self.table.columns.get(&column) else { return Slot::Absent };
        let pos = Pos::new(row, found.col);
        let place = self.sheet.place(pos);
        match self.sheet.cell(pos) {
            Some(cell) => Slot::Filled(place, cell),
            None => Slot::Empty(place),
        }
    }

    /// The filled cells of a column in the further rows of a record (one ceiling merged over two).
    pub fn further(&self, column: Column, row: u32) -> Vec<(Place, &'a Cell)> {
        let rows = &self.table.rows;
        let found = rows.binary_search_by_key(&row, |found| found.row);
        let Some(found) = found.ok().and_then(|at| rows.get(at)) else { return Vec::new() };
        let slots = found.also.iter().map(|row| self.slot(column, *row));
        slots
            .filter_map(|slot| match slot {
                Slot::Filled(place, cell) if !says_nothing(cell) => Some((place, cell)),
                _ => None,
            })
            .collect()
    }

    pub fn has(&self, column: Column) -> bool {
        self.table.columns.contains_key(&column)
    }

    pub fn found(&self, column: Column) -> Option<&'a FoundColumn> {
        self.table.columns.get(&column)
    }

    /// The row of a record: the table's width.
    pub fn row_place(&self, row: u32) -> Place {
        let Area { first, last } = self.table.area;
        self.sheet.place(Area::new(Pos::new(row, first.col), Pos::new(row, last.col)))
    }

    /// The rows of the records.
    pub fn rows(&self) -> impl Iterator<Item = u32> + use<'a> {
        self.table.rows.iter().map(|row| row.row)
    }

    /// A note for the cells behind a field.
    pub fn note<T>(
        &mut self,
        entry: &'static crate::finding::Entry,
        column: Column,
        field: &Field<T>,
    ) {
        for place in field.places().to_vec() {
            self.log.group(entry, column, &place, "");
        }
    }
}

/// Blank, a dash or a statistics sign.
pub(super) fn says_nothing(cell: &Cell) -> bool {
    matches!(&cell.raw, Raw::Text(text) if super::grammar::marks::nothing(text).is_some())
}

/// What a person sees in a cell, for findings and text columns.
pub(super) fn shown(cell: &Cell) -> String {
    match &cell.raw {
        Raw::Text(text) => super::grammar::spaces::single(text),
        Raw::Number(number) => match &cell.format {
            NumberFormat::Percent => number
                .checked_mul(rust_decimal::Decimal::ONE_HUNDRED)
                .map_or_else(|| number.to_string(), |percent| format!("{} %", comma(percent))),
            NumberFormat::Other(code) => padded(*number, code),
            _ => comma(*number),
        },
        Raw::Flag(flag) => if *flag { "SANN" } else { "USANN" }.to_owned(),
        Raw::Date(date) => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        Raw::Error(error) => error.clone(),
        Raw::NoStoredValue => String::new(),
    }
}

fn comma(number: rust_decimal::Decimal) -> String {
    number.normalize().to_string().replace('.', ",")
}

/// A code formatted as `0000` keeps the zeros it is shown with.
fn padded(number: rust_decimal::Decimal, code: &str) -> String {
    let zeros = !code.is_empty() && code.bytes().all(|byte| byte == b'0');
    let text = comma(number);
    if zeros && text.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{text:0>width$}", width = code.len())
    } else {
        text
    }
}
