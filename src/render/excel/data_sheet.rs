//! A sheet with a title, lines of text, one native table and its charts.

use super::columns::{self, Shown};
use super::package::ChartValues;
use super::sheets::{Lead, Sheet, Sheets};
use super::{chart, formula, inputs, measure, number_format, page, style};
use crate::report::{Cell, Chart, Content, Report, Row, RowRole, SheetTable};
use rust_xlsxwriter::{
    Format, FormatAlign, Formula, IgnoreError, Table, TableColumn, TableStyle, Url, Worksheet,
    XlsxError, quote_sheet_name, row_col_to_cell_absolute,
};

/// Rows above the table that may stay in sight while the table scrolls. More would leave no room
/// for the table on a small screen; Excel then shows the headers in place of the column letters.
const FROZEN_ROWS: u32 = 12;
/// A longer table has its charts beside it, a shorter one below.
const ROWS_ABOVE_CHART: u32 = 40;

/// The format's limit, in pixels.
const HIGHEST_ROW: u32 = 545;

/// A defined name and the cell it stands for.
pub type DefinedName = (String, String);

/// What the workbook as a whole must know of a sheet.
#[derive(Debug, Default)]
pub struct Written {
    pub names: Vec<DefinedName>,
    /// From the top.
    pub charts: Vec<ChartValues>,
}

/// Writes the sheet.
pub fn write(
    worksheet: &mut Worksheet,
    report: &Report,
    sheet: &Sheet<'_>,
    sheets: &Sheets<'_>,
) -> Result<Written, XlsxError> {
    worksheet.set_name(&sheet.name)?;
    let room = if sheet.charts.is_empty() { page::SIDEWAYS_FULL } else { page::UPRIGHT_FULL };
    let columns = sheet.table.map(|table| columns::shown(table, room)).unwrap_or_default();
    let width = columns::total_pixels(&columns);
    // Of several pages beside each other the first has the texts whole.
    let across = width > page::SIDEWAYS_SHRUNK;
    let most = if across { page::SIDEWAYS * 9 / 10 } else { page::SIDEWAYS_FULL };
    let lines = width.clamp(page::UPRIGHT, most);
    let header_row = write_lead(worksheet, sheet, lines)?;
    let Some(table) = sheet.table else {
        worksheet.set_column_width_pixels(0, page::UPRIGHT)?;
        page::set_up(worksheet, report, page::UPRIGHT);
        return Ok(Written::default());
    };
    let layout = Layout { sheet, sheets, table, columns, header_row };
    layout.write(worksheet)?;
    let beside = !sheet.charts.is_empty() && layout.rows() > ROWS_ABOVE_CHART;
    layout.set_up_page(worksheet, report, if beside { width + chart::WIDTH } else { width })?;
    layout.write_charts(worksheet, beside)?;
    Ok(Written { names: layout.names(), charts: layout.chart_values() })
}

/// Writes the title and the texts; the next row is the table's header row.
///
/// Above a table a text is broken into lines that run over its columns, since no cell is merged; on
/// a sheet of text it stands in one wide cell.
fn write_lead(worksheet: &mut Worksheet, sheet: &Sheet<'_>, width: u32) -> Result<u32, XlsxError> {
    worksheet.write_string_with_format(0, 0, sheet.title, &style::title())?;
    worksheet.set_row_height_pixels(0, 34)?;
    let mut row = 1;
    for lead in &sheet.lead {
        let (text, format) = match lead {
            Lead::Text(text) => ((*text).to_owned(), style::lead()),
            Lead::Heading(text) => ((*text).to_owned(), style::heading()),
            Lead::Bullet(text) => (format!("• {text}"), style::lead()),
            Lead::Callout(text) => ((*text).to_owned(), style::callout()),
            Lead::Note(text) => ((*text).to_owned(), style::note()),
        };
        if sheet.table.is_none() {
            worksheet.write_string_with_format(row, 0, &text, &format.set_text_wrap())?;
            worksheet.set_row_height_pixels(row, measure::wrapped_height(&text, width) + 5)?;
            row += 1;
            continue;
        }
        // Bold letters are wider.
        let share = if matches!(lead, Lead::Callout(_)) { 88 } else { 97 };
        for line in measure::lines(&text, width * share / 100) {
            worksheet.write_string_with_format(row, 0, line, &format)?;
            row += 1;
        }
    }
    if row > 1 && sheet.table.is_some() {
        worksheet.set_row_height_pixels(row - 1, style::ROW_PIXELS + 9)?;
    }
    Ok(row)
}

/// Where the parts of a table stand on its sheet.
pub struct Layout<'a> {
    pub sheet: &'a Sheet<'a>,
    sheets: &'a Sheets<'a>,
    pub table: &'a SheetTable,
    pub columns: Vec<Shown<'a>>,
    pub header_row: u32,
}

impl Layout<'_> {
    fn rows(&self) -> u32 {
        count(self.table.rows.len())
    }

    /// The row of the sheet where a row of the table stands.
    pub fn row(&self, index: usize) -> u32 {
        self.header_row + 1 + count(index)
    }

    /// The column of the sheet where a column of the table stands, when the workbook shows it.
    pub fn column(&self, index: usize) -> Option<u16> {
        let position = self.columns.iter().position(|column| column.index == index)?;
        u16::try_from(position).ok()
    }

    /// Pixels from top to bottom, with a little air: as high as its highest cell.
    fn height(&self, row: &Row) -> u32 {
        let heights = self.columns.iter().filter_map(|column| {
            let cell = row.cells.get(column.index)?;
            Some(measure::wrapped_height(&cell.shown, column.pixels))
        });
        heights.max().map_or(style::ROW_PIXELS, |height| height + 5).min(HIGHEST_ROW)
    }

    fn header_height(&self) -> u32 {
        let heights = self.columns.iter().map(|column| {
            // Bold letters are wider, which a narrower column stands for.
            let room = column.pixels - if column.is_text() { 0 } else { columns::INDENT };
            measure::wrapped_height(&column.column.header, room * 96 / 100)
        });
        heights.max().unwrap_or(style::ROW_PIXELS) + 9
    }

    /// How many rows the native table has. Totals at the end stand below it, so that a formula over
    /// a column of the table does not count them in.
    fn native_rows(&self) -> usize {
        let rows = &self.table.rows;
        rows.iter().rposition(|row| row.role != RowRole::Total).map_or(0, |last| last + 1)
    }

    fn write(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (position, column) in (0..).zip(&self.columns) {
            worksheet.set_column_width_pixels(position, column.pixels)?;
        }
        self.write_native_table(worksheet)?;
        for (index, row) in self.table.rows.iter().enumerate() {
            for (position, column) in (0..).zip(&self.columns) {
                if let Some(cell) = row.cells.get(column.index) {
                    self.write_cell(worksheet, (self.row(index), position), row, column, cell)?;
                }
            }
            worksheet.set_row_height_pixels(self.row(index), self.height(row))?;
        }
        inputs::write(worksheet, self)?;
        worksheet.set_row_height_pixels(self.header_row, self.header_height())?;
        worksheet.set_repeat_rows(self.header_row, self.header_row)?;
        let named = self.named_columns();
        if self.header_row < FROZEN_ROWS {
            worksheet.set_freeze_panes(self.header_row + 1, named)?;
        } else if named > 0 {
            worksheet.set_freeze_panes(0, named)?;
        }
        Ok(())
    }

    /// How many columns say which row it is, where the table is too wide to be seen or printed
    /// whole: they stay in sight and are printed on every page.
    fn named_columns(&self) -> u16 {
        let wide = columns::total_pixels(&self.columns) > page::SIDEWAYS_SHRUNK;
        let last = self.columns.iter().position(|column| column.column.row_header);
        last.filter(|_| wide).map_or(0, |last| count_columns(last + 1))
    }

    fn set_up_page(
        &self,
        worksheet: &mut Worksheet,
        report: &Report,
        width: u32,
    ) -> Result<(), XlsxError> {
        let named = self.named_columns();
        let repeated = columns::total_pixels(&self.columns[..usize::from(named)]);
        if let Some(last) = named.checked_sub(1) {
            worksheet.set_repeat_columns(0, last)?;
        }
        page::set_up_across(worksheet, report, width, page::pages_across(width, repeated));
        Ok(())
    }

    /// The table itself. A table of nothing gets one row of dashes, since the format asks for a row.
    fn write_native_table(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        let Some(last_column) = count_columns(self.columns.len()).checked_sub(1) else {
            return Ok(());
        };
        let columns: Vec<TableColumn> =
            self.columns.iter().map(|column| self.table_column(column)).collect();
        let native = Table::new()
            .set_name(&self.table.name)
            .set_columns(&columns)
            .set_style(TableStyle::Light1)
            .set_banded_rows(false)
            .set_first_column(self.columns.first().is_some_and(|first| first.column.row_header))
            .set_autofilter(self.may_be_sorted())
            .set_alt_text_title(&self.table.caption);
        let last_row = self.header_row + count(self.native_rows()).max(1);
        let (first_row, first_column) = (self.header_row, 0);
        worksheet.add_table(first_row, first_column, last_row, last_column, &native)?;
        if self.table.rows.is_empty() {
            for column in 0..=last_column {
                worksheet.write_string_with_format(last_row, column, "–", &style::body())?;
            }
        }
        self.silence_warnings(worksheet, last_row, last_column)
    }

    /// No green corners where a text is meant to be a text (a chapter 4.2, a year as header) and a
    /// derived column has a dash for what is not costed. The format has one warning per cell.
    fn silence_warnings(
        &self,
        worksheet: &mut Worksheet,
        last_row: u32,
        last_column: u16,
    ) -> Result<(), XlsxError> {
        let header = self.header_row;
        let text = IgnoreError::NumberStoredAsText;
        worksheet.ignore_error_range(header, 0, header, last_column, text)?;
        for (position, column) in (0..).zip(&self.columns) {
            let error = if column.is_text() {
                IgnoreError::NumberStoredAsText
            } else if self.column_formula(column).is_some() {
                IgnoreError::InconsistentColumnFormula
            } else {
                IgnoreError::FormulaDiffers
            };
            worksheet.ignore_error_range(header + 1, position, last_row, position, error)?;
        }
        Ok(())
    }

    /// Sorting would move the cells and leave their names behind, so that other cells would
    /// silently take the wrong numbers. Such a table has no sort buttons.
    fn may_be_sorted(&self) -> bool {
        let body = &self.table.rows[..self.native_rows()];
        body.iter().all(|row| {
            row.role == RowRole::Body && row.cells.iter().all(|cell| cell.defined_name.is_none())
        })
    }

    fn table_column(&self, column: &Shown<'_>) -> TableColumn {
        let mut header = style::header();
        if !column.is_text() {
            // Room for the button, which Excel draws over the end of the header.
            let indent = if self.may_be_sorted() { 2 } else { 0 };
            header = header.set_align(FormatAlign::Right).set_indent(indent);
        }
        let native = TableColumn::new().set_header(&column.column.header).set_header_format(header);
        match self.column_formula(column) {
            Some(formula) => native.set_formula(formula),
            None => native,
        }
    }

    /// The formula of a derived column, which Excel then fills into rows that are added.
    fn column_formula(&self, column: &Shown<'_>) -> Option<Formula> {
        let body = &self.table.rows[..self.native_rows()];
        let mut formulas =
            body.iter().filter_map(|row| row.cells.get(column.index)?.formula.as_deref());
        let first = formula::this_row(formulas.next()?, &self.table.name);
        let same = formulas.all(|other| formula::this_row(other, &self.table.name) == first);
        (same && first.contains("[#This Row]")).then(|| Formula::new(first))
    }

    fn write_cell(
        &self,
        worksheet: &mut Worksheet,
        (row, column): (u32, u16),
        of: &Row,
        shown: &Shown<'_>,
        cell: &Cell,
    ) -> Result<(), XlsxError> {
        let format = cell_format(of.role, shown, cell);
        if let Some(formula) = &cell.formula {
            let formula = formula::with_result(formula, &self.table.name, cell);
            worksheet.write_formula_with_format(row, column, formula, &format)?;
        } else if let Content::Number(value) = cell.content {
            worksheet.write_number_with_format(row, column, formula::stored(value), &format)?;
        } else if let Some(target) = cell.link.as_deref().and_then(|link| self.target(link)) {
            let url = Url::new(target).set_text(formula::shown(cell));
            worksheet.write_url_with_format(row, column, url, &style::link(format))?;
        } else {
            worksheet.write_string_with_format(row, column, formula::shown(cell), &format)?;
        }
        Ok(())
    }

    /// A link to another sheet or to a page of the web. A section only the appendix has gives none.
    fn target(&self, link: &str) -> Option<String> {
        let web = link.starts_with("https://") || link.starts_with("http://");
        if web { Some(link.to_owned()) } else { self.sheets.target(link) }
    }

    fn write_charts(&self, worksheet: &mut Worksheet, beside: bool) -> Result<(), XlsxError> {
        let (mut row, column) = if beside {
            (self.header_row, count_columns(self.columns.len()) + 1)
        } else {
            (self.header_row + self.rows().max(1) + 2, 0)
        };
        for chart in &self.sheet.charts {
            worksheet.insert_chart(row, column, &chart::native(chart, self)?)?;
            row += chart::height(chart).div_ceil(style::ROW_PIXELS) + 1;
        }
        Ok(())
    }

    fn chart_values(&self) -> Vec<ChartValues> {
        let values = |chart: &&Chart| {
            chart.series.iter().map(|series| chart::stored_values(series, self)).collect()
        };
        self.sheet.charts.iter().map(values).collect()
    }

    fn names(&self) -> Vec<DefinedName> {
        let mut names = Vec::new();
        for (index, row) in self.table.rows.iter().enumerate() {
            for (position, column) in (0..).zip(&self.columns) {
                let name = row.cells.get(column.index).and_then(|cell| cell.defined_name.clone());
                names.extend(name.map(|name| (name, self.reference(self.row(index), position))));
            }
        }
        names
    }

    fn reference(&self, row: u32, column: u16) -> String {
        let cell = row_col_to_cell_absolute(row, column);
        format!("={}!{cell}", quote_sheet_name(&self.sheet.name))
    }
}

fn cell_format(role: RowRole, column: &Shown<'_>, cell: &Cell) -> Format {
    let mut format = match role {
        RowRole::Body => style::body(),
        RowRole::Total => style::total(),
        RowRole::Group => style::group(),
    };
    format = if column.is_text() {
        format.set_text_wrap()
    } else {
        // Without the indent of the texts, which LibreOffice draws for some numbers and not for others.
        format.set_align(FormatAlign::Right).set_indent(0)
    };
    if cell.content != Content::Text || cell.formula.is_some() {
        format = format.set_num_format(number_format::code(column.column.format, cell));
    } else if cell.shown.starts_with(['=', '+', '-', '@']) {
        // Stays text when someone edits the cell.
        format = format.set_quote_prefix();
    }
    if cell.input.is_some() { style::input(format) } else { format }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn count_columns(columns: usize) -> u16 {
    u16::try_from(columns).unwrap_or(u16::MAX)
}
