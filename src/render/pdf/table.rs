use super::data::{string, strings};
use super::{PdfError, text, typeface};
use crate::report::{Audience, Cell, Column, Format, Row, RowRole, SheetTable};
use std::collections::BTreeSet;
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

/// Space left and right of a cell's text, in points, both sides together. The template's `inset`.
const INSET: f64 = 9.0;
/// Columns are made to hold texts of so many em, as far as `SHORT_PHRASE` goes, on one line if the
/// page is wide enough.
const WHOLE_TEXT: f64 = 16.0;
/// Columns are made to hold words up to so many em whole if the page is wide enough; longer words
/// are hyphenated.
const WHOLE_WORD: f64 = 11.0;
/// The part of the longest whole word up to which several words stay on one line.
const SHORT_PHRASE: f64 = 0.7;
/// What a column holds of a word at least; else the page is too narrow for the table.
const PART_OF_WORD: f64 = 6.5;
/// Tables up to this height, in points, are not parted over two pages.
const KEPT_TOGETHER: f64 = 250.0;
/// Tables up to this height, in points, have room on a page with their headings above.
const ON_ONE_PAGE: f64 = 560.0;
/// A text of more lines than this is worth a smaller print, down to so many points.
const MOST_LINES: f64 = 4.0;
const SMALLER_PRINT: f64 = 8.5;
/// A row is parted over two pages only when it is higher than this, in points.
const KEPT_ROW: f64 = 160.0;
const LINE_HEIGHT: f64 = 1.3;
const ROW_PADDING: f64 = 8.0;

/// How the page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    Portrait,
    Landscape,
}

impl Page {
    /// The width between the margins in points: A4 less 22 mm on both sides.
    pub const fn width(self) -> f64 {
        match self {
            Self::Portrait => 470.5,
            Self::Landscape => 717.1,
        }
    }

    /// Print sizes in points to try, the best first.
    const fn sizes(self) -> &'static [f64] {
        match self {
            Self::Portrait => &[9.5, 9.0, 8.5, 8.0],
            Self::Landscape => &[9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0],
        }
    }
}

/// Whether the table can be read on an upright page.
pub fn fits_portrait(table: &SheetTable) -> bool {
    Printed::of(table).is_ok_and(|printed| printed.layout(Page::Portrait).is_some())
}

/// Whether any column is for the appendix.
pub fn has_columns(table: &SheetTable) -> bool {
    table.columns.iter().any(is_printed)
}

fn is_printed(column: &Column) -> bool {
    column.audience != Audience::Workbook
}

/// The table as the template sees it: widths in points, texts that fit them.
///
/// # Errors
/// When a row has another number of cells than the table has columns, or no print size fits.
pub fn value(table: &SheetTable, page: Page, ids: &BTreeSet<&str>) -> Result<Dict, PdfError> {
    let printed = Printed::of(table)?;
    let layout = printed.layout(page).ok_or_else(|| too_wide(table))?;
    let rows = printed.rows.iter().map(|row| layout.row(row, ids));
    Ok(dict! {
        "kind" => "table",
        "caption" => string(&table.caption),
        "size" => layout.size,
        "widths" => layout.widths.iter().map(|width| width.into_value()).collect::<Array>(),
        "columns" => layout.headers(&printed.columns),
        "rows" => rows.collect::<Array>(),
        "keep" => layout.height(&printed) <= KEPT_TOGETHER,
        "on-one-page" => layout.height(&printed) <= ON_ONE_PAGE,
        "notes" => strings(&table.notes),
        "rest" => if printed.is_cut { string(&table.rest) } else { Value::None },
    })
}

fn too_wide(table: &SheetTable) -> PdfError {
    let count = table.columns.iter().filter(|column| is_printed(column)).count();
    PdfError(format!("the {count} columns of «{}» are wider than a page", table.caption))
}

/// The columns and rows of a table that the appendix shows.
struct Printed<'a> {
    columns: Vec<&'a Column>,
    rows: Vec<PrintedRow<'a>>,
    is_cut: bool,
}

struct PrintedRow<'a> {
    role: RowRole,
    cells: Vec<&'a Cell>,
}

impl<'a> Printed<'a> {
    fn of(table: &'a SheetTable) -> Result<Self, PdfError> {
        let limit = table.pdf_rows.unwrap_or(usize::MAX);
        let mut shown = table.rows.iter().take(limit).collect::<Vec<_>>();
        // A heading whose rows are cut off would stand for nothing.
        while table.rows.len() > limit && shown.last().is_some_and(|row| row.role == RowRole::Group)
        {
            shown.pop();
        }
        let rows = shown.into_iter().map(|row| PrintedRow::of(row, table));
        Ok(Self {
            columns: table.columns.iter().filter(|column| is_printed(column)).collect(),
            rows: rows.collect::<Result<_, _>>()?,
            is_cut: table.rows.len() > limit,
        })
    }

    /// The best of: every cell on one line; short texts on one line; every column as wide as its
    /// words and numbers, in a print not too small; long words parted.
    fn layout(&self, page: Page) -> Option<Layout> {
        let sizes = page.sizes();
        let tries =
            [(f64::INFINITY, 1), (WHOLE_TEXT, 1), (WHOLE_WORD, 3), (PART_OF_WORD, sizes.len())];
        tries.into_iter().find_map(|(longest_word, count)| {
            let needs = self.needs(longest_word);
            let laid = |size: f64| {
                widths(&needs, size, page.width()).map(|widths| Layout { size, widths })
            };
            let best = sizes.iter().take(count).find_map(|&size| laid(size))?;
            let largest = best.size;
            let smaller = sizes.iter().filter(|&&size| size < largest && size >= SMALLER_PRINT);
            Some(self.in_fewer_lines(best, smaller.filter_map(|&size| laid(size))))
        })
    }

    /// The first layout in which no text takes too many lines, else the smallest.
    fn in_fewer_lines(&self, best: Layout, smaller: impl Iterator<Item = Layout>) -> Layout {
        let mut chosen = best;
        for layout in smaller {
            if self.rows.iter().all(|row| chosen.lines(row) <= MOST_LINES) {
                break;
            }
            chosen = layout;
        }
        chosen
    }

    fn needs(&self, longest_word: f64) -> Vec<Need> {
        (0..self.columns.len()).map(|index| self.need(index, longest_word)).collect()
    }

    fn need(&self, index: usize, longest_word: f64) -> Need {
        let column = self.columns[index];
        let cells = self.rows.iter().filter(|row| row.role != RowRole::Group);
        let shown = cells.map(|row| text::clean(&row.cells[index].shown));
        let least = shown.map(|shown| least_width(&shown, column, longest_word));
        let header = text::widest_word(&text::clean(&column.header)).min(longest_word);
        Need { share: column.width, least: least.fold(header, f64::max) }
    }
}

impl<'a> PrintedRow<'a> {
    fn of(row: &'a Row, table: &'a SheetTable) -> Result<Self, PdfError> {
        if row.cells.len() != table.columns.len() {
            return Err(PdfError(format!(
                "a row of «{}» has {} cells for {} columns",
                table.caption,
                row.cells.len(),
                table.columns.len()
            )));
        }
        let cells = row.cells.iter().zip(&table.columns);
        let cells = cells.filter(|(_, column)| is_printed(column)).map(|(cell, _)| cell).collect();
        Ok(Self { role: row.role, cells })
    }
}

/// Numbers stand at the right, so that their digits stand below each other; a year that names its
/// row stands at the left like any name.
fn is_number(column: &Column) -> bool {
    column.format != Format::Text && !column.row_header
}

/// A number is never parted; a word may be hyphenated.
fn least_width(shown: &str, column: &Column, longest_word: f64) -> f64 {
    if is_number(column) && shown.chars().any(|c| c.is_ascii_digit()) && shown.chars().count() <= 20
    {
        typeface::width(shown)
    } else {
        text::widest_word(shown).min(longest_word).max(short_phrase(shown, longest_word))
    }
}

/// "av kapasiteten" is kept on one line where there is room for long words whole.
fn short_phrase(shown: &str, longest_word: f64) -> f64 {
    let width = typeface::width(shown);
    if width <= longest_word * SHORT_PHRASE { width } else { 0.0 }
}

/// What a column asks for.
#[derive(Debug, Clone, Copy)]
struct Need {
    /// Relative to the other columns.
    share: f64,
    /// Of its text, in em.
    least: f64,
}

/// Shares the page out among the columns; a column whose share is too narrow gets what it needs
/// and the others share the rest. `None` when the needs are more than the page.
fn widths(needs: &[Need], size: f64, page: f64) -> Option<Vec<f64>> {
    let least: Vec<f64> = needs.iter().map(|need| need.least * size + INSET).collect();
    if least.iter().sum::<f64>() > page {
        return None;
    }
    let mut held = vec![false; needs.len()];
    loop {
        let room = page - sum(&least, |index| held[index]);
        let shares = needs.iter().map(|need| need.share.max(0.01)).collect::<Vec<_>>();
        let per_share = room / sum(&shares, |index| !held[index]).max(f64::MIN_POSITIVE);
        let tight = |index: usize| !held[index] && shares[index] * per_share < least[index];
        let Some(index) = (0..needs.len()).find(|&index| tight(index)) else {
            let width =
                |index: usize| if held[index] { least[index] } else { shares[index] * per_share };
            return Some((0..needs.len()).map(width).collect());
        };
        held[index] = true;
    }
}

fn sum(values: &[f64], chosen: impl Fn(usize) -> bool) -> f64 {
    values.iter().enumerate().filter(|(index, _)| chosen(*index)).map(|(_, value)| value).sum()
}

/// Print size and column widths in points.
struct Layout {
    size: f64,
    widths: Vec<f64>,
}

impl Layout {
    /// The room for text in a column, in em; a number that fits exactly is not to be parted.
    fn room(&self, index: usize) -> f64 {
        (self.widths[index] - INSET) / self.size + 0.001
    }

    fn headers(&self, columns: &[&Column]) -> Array {
        let header = |(index, column): (usize, &&Column)| {
            dict! {
                "text" => text::fitted(&column.header, self.room(index)),
                "number" => is_number(column),
                "row-header" => column.row_header,
            }
            .into_value()
        };
        columns.iter().enumerate().map(header).collect()
    }

    fn row(&self, row: &PrintedRow, ids: &BTreeSet<&str>) -> Value {
        let cells = row.cells.iter().enumerate();
        let cells = cells.map(|(index, cell)| self.cell(cell, index, row.role, ids));
        dict! {
            "role" => role(row.role),
            "parted" => self.row_height(row) > KEPT_ROW,
            "cells" => cells.collect::<Array>(),
        }
        .into_value()
    }

    /// The text alone, or the text and where it leads.
    fn cell(&self, cell: &Cell, index: usize, role: RowRole, ids: &BTreeSet<&str>) -> Value {
        if role == RowRole::Group {
            return string(&cell.shown);
        }
        let shown = text::fitted(&cell.shown, self.room(index));
        match cell.link.as_deref().filter(|link| ids.contains(link)) {
            Some(link) => dict! { "text" => shown, "link" => link }.into_value(),
            None => shown.into_value(),
        }
    }

    fn height(&self, printed: &Printed) -> f64 {
        printed.rows.iter().map(|row| self.row_height(row)).sum()
    }

    /// An estimate, on the high side: lines are seldom filled.
    fn row_height(&self, row: &PrintedRow) -> f64 {
        self.lines(row) * self.size * LINE_HEIGHT + ROW_PADDING
    }

    /// Of the cell with most.
    fn lines(&self, row: &PrintedRow) -> f64 {
        let lines = |(index, cell): (usize, &&Cell)| {
            (typeface::width(&cell.shown) * 1.1 / self.room(index)).ceil().max(1.0)
        };
        row.cells.iter().enumerate().map(lines).fold(1.0, f64::max)
    }
}

const fn role(role: RowRole) -> &'static str {
    match role {
        RowRole::Body => "body",
        RowRole::Total => "total",
        RowRole::Group => "group",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::float_cmp)]

    use super::super::sample;
    use super::*;

    #[test]
    fn a_page_is_shared_out() {
        #[track_caller]
        fn check(needs: &[(f64, f64)], expected: Option<&[f64]>) {
            let needs: Vec<Need> =
                needs.iter().map(|&(share, least)| Need { share, least }).collect();
            assert_eq!(widths(&needs, 10.0, 400.0).as_deref(), expected);
        }
        check(&[(1.0, 1.0), (3.0, 1.0)], Some(&[100.0, 300.0]));
        // 20 em of 10 points and the inset of 9: the second column gets it, the others share 191.
        check(&[(1.0, 1.0), (1.0, 20.0), (1.0, 1.0)], Some(&[95.5, 209.0, 95.5]));
        check(&[(0.0, 1.0)], Some(&[400.0]));
        check(&[(1.0, 20.0), (1.0, 20.0)], None);
        check(&[], Some(&[]));
    }

    #[test]
    fn a_page_lies_across_only_when_the_numbers_need_it() {
        #[track_caller]
        fn check(years: usize, shown: &str, expected: bool) {
            let years: Vec<String> =
                (0..years).map(|year| format!("{}/k/1", 2022 + year)).collect();
            let columns: Vec<&str> =
                ["Tiltak/t/3"].into_iter().chain(years.iter().map(String::as_str)).collect();
            let row = format!("Veiledning{}", format!("|{shown}").repeat(years.len()));
            let table = sample::table("T", "T", &columns, sample::rows(&[&row]));
            assert_eq!(fits_portrait(&table), expected);
        }
        check(4, "1_200_000", true);
        check(8, "1_200_000", true);
        check(14, "1_200_000", false);
        check(14, "–", true);
    }

    #[test]
    fn a_text_of_many_lines_is_printed_smaller() {
        #[track_caller]
        fn check(words: usize, size: f64) {
            let columns = ["Tiltak/t/1", "Varighet/t/1", "Kapittel/t/1", "Ansvar/t/1"];
            let row = format!("{}|Varig|3.1|Kommuneoverlegen", "ord ".repeat(words).trim_end());
            let table = sample::table("T", "T", &columns, sample::rows(&[&row]));
            let layout = Printed::of(&table).unwrap().layout(Page::Portrait).unwrap();
            assert_eq!(layout.size, size);
        }
        check(1, 9.5);
        check(12, 9.5);
        check(80, 8.5);
    }

    #[test]
    fn rows_beyond_the_limit_are_cut_with_the_heading_they_leave_empty() {
        let rows = ["#Gruppe|", "a|1", "b|2", "#Neste|", "c|3", "=Sum|6"];
        let mut table = sample::table("T", "T", &["A/t/1", "B/n/1"], sample::rows(&rows));
        let mut check = |limit: Option<usize>, count: usize, is_cut: bool| {
            table.pdf_rows = limit;
            let printed = Printed::of(&table).unwrap();
            assert_eq!((printed.rows.len(), printed.is_cut), (count, is_cut), "{limit:?}");
        };
        check(None, 6, false);
        check(Some(6), 6, false);
        check(Some(5), 5, true);
        check(Some(4), 3, true);
        check(Some(0), 0, true);
    }
}
