//! Which of a table's columns the workbook shows, and how wide they are.

use super::sheets::in_workbook;
use super::{measure, page};
use crate::report::{Column, Format, Row, RowRole, SheetTable};

/// The filter's button covers this much of a header.
pub const BUTTON: u32 = 20;
/// The further indent of a right-aligned header keeps clear of the button.
pub const INDENT: u32 = 9;
/// Text columns wrap from this width: about 60 characters.
const WIDEST_TEXT: u32 = 430;
/// A text column is not squeezed below this to make the table fit the page, nor so far that a word
/// must be broken, unless the word is very long. What names the row keeps a readable width.
const NARROWEST_TEXT: u32 = 120;
const NARROWEST_ROW_HEADER: u32 = 240;
const LONGEST_WORD: u32 = 240;
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
/// together than the room.
pub fn shown(table: &SheetTable, room: u32) -> Vec<Shown<'_>> {
    let mut columns: Vec<Shown<'_>> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| in_workbook(column.audience))
        .map(|(index, column)| Shown { column, index, pixels: natural(column, index, &table.rows) })
        .collect();
    squeeze(&mut columns, &table.rows, room);
    stretch(&mut columns);
    columns
}

pub fn total_pixels(columns: &[Shown<'_>]) -> u32 {
    columns.iter().map(|column| column.pixels).sum()
}

/// As wide as the widest cell; a header may take two lines.
fn natural(column: &Column, index: usize, rows: &[Row]) -> u32 {
    let header = measure::widest_word(&column.header) * 108
        / 100.max(measure::bold_pixels(&column.header) * 6 / 10)
        + BUTTON;
    let widest = rows.iter().map(|row| cell_pixels(row, index)).max().unwrap_or(0);
    let content = measure::column(widest.max(header));
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
fn squeeze(columns: &mut [Shown<'_>], rows: &[Row], room: u32) {
    let narrowest: Vec<u32> = columns.iter().map(|column| narrowest(column, rows)).collect();
    let mut widest = WIDEST_TEXT;
    while total_pixels(columns) > room && widest > NARROWEST_TEXT {
        widest -= 10;
        for (column, narrowest) in columns.iter_mut().zip(&narrowest) {
            column.pixels = column.pixels.min(widest.max(*narrowest));
        }
    }
}

fn narrowest(column: &Shown<'_>, rows: &[Row]) -> u32 {
    if !column.is_text() {
        return column.pixels;
    }
    let cells = rows.iter().filter_map(|row| row.cells.get(column.index));
    let words = cells.map(|cell| measure::widest_word(&cell.shown)).max().unwrap_or(0);
    let floor = if column.column.row_header { NARROWEST_ROW_HEADER } else { NARROWEST_TEXT };
    floor.max(measure::column(words).min(LONGEST_WORD)).min(column.pixels)
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
