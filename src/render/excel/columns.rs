//! Which of a table's columns the workbook shows, and how wide they are.

use super::sheets::in_workbook;
use super::{measure, page};
use crate::report::{Column, Format, Row, RowRole, SheetTable};

/// The filter's button covers this much of a header.
const BUTTON: u32 = 20;
/// The further indent of a right-aligned header keeps clear of the button.
pub const INDENT: u32 = 9;
/// Text columns wrap from this width: about 60 characters.
const WIDEST_TEXT: u32 = 430;
/// A text column is not squeezed below this to make the table fit the page.
const NARROWEST_TEXT: u32 = 120;
/// A number may grow when an assumption is changed: its column has room for it.
const NARROWEST_NUMBER: u32 = 84;

/// A column on the sheet.
#[derive(Debug)]
pub struct Shown<'a> {
    pub column: &'a Column,
    /// Its place among all columns of the table.
    pub index: usize,
    pub pixels: u32,
}

impl Shown<'_> {
    pub fn is_text(&self) -> bool {
        self.column.format == Format::Text
    }
}

/// The columns of the workbook, wide enough for what they hold and, if it can be, no wider
/// together than a page on its side.
pub fn shown(table: &SheetTable) -> Vec<Shown<'_>> {
    let mut columns: Vec<Shown<'_>> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| in_workbook(column.audience))
        .map(|(index, column)| Shown { column, index, pixels: natural(column, index, &table.rows) })
        .collect();
    squeeze(&mut columns);
    stretch(&mut columns);
    columns
}

pub fn total_pixels(columns: &[Shown<'_>]) -> u32 {
    columns.iter().map(|column| column.pixels).sum()
}

/// As wide as the widest cell; a header may take two lines.
fn natural(column: &Column, index: usize, rows: &[Row]) -> u32 {
    let header = measure::widest_word(&column.header)
        .max(measure::bold_pixels(&column.header) * 6 / 10)
        + BUTTON;
    let widest = rows.iter().map(|row| cell_pixels(row, index)).max().unwrap_or(0);
    let content = widest.max(header) * 105 / 100 + measure::CELL_PADDING + 2;
    if column.format == Format::Text {
        content.min(WIDEST_TEXT)
    } else {
        content.max(NARROWEST_NUMBER)
    }
}

fn cell_pixels(row: &Row, index: usize) -> u32 {
    let width = match row.role {
        RowRole::Body => measure::pixels,
        RowRole::Total | RowRole::Group => measure::bold_pixels,
    };
    row.cells.get(index).map_or(0, |cell| cell.shown.lines().map(width).max().unwrap_or(0))
}

/// Narrows the widest text columns until the table fits the page, or they are as narrow as they may be.
fn squeeze(columns: &mut [Shown<'_>]) {
    let mut widest = WIDEST_TEXT;
    while total_pixels(columns) > page::SIDEWAYS && widest > NARROWEST_TEXT {
        widest -= 10;
        for column in columns.iter_mut().filter(|column| column.is_text()) {
            column.pixels = column.pixels.min(widest);
        }
    }
}

/// Widens a small table to the width of an upright page, so that the lines of text above it stand
/// over its columns and are printed whole.
fn stretch(columns: &mut [Shown<'_>]) {
    let total = total_pixels(columns);
    if total < page::UPRIGHT {
        for column in columns {
            column.pixels = column.pixels * page::UPRIGHT / total.max(1);
        }
    }
}
