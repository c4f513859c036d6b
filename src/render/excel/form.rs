//! A sheet to fill in: an empty native table with room for more rows below it.

use super::sheets::{Sheets, first_cell};
use super::{columns, measure, page, style};
use crate::report::{Allowed, Form, FormColumn};
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, Format, FormatAlign, Formula, IgnoreError, Table,
    TableColumn, TableStyle, Url, Worksheet, XlsxError, row_col_to_cell,
};

/// Rows of the table that are there from the start. A spreadsheet makes it longer.
const ROWS: u32 = 25;
/// Rows in which only what may be typed is taken.
const RULED: u32 = 2000;
const TITLE_HEIGHT: u32 = 34;
/// Room for the words that are typed under a heading, in pixels.
const TEXT: u32 = 160;
const NAMING: u32 = 260;
const NUMBER: u32 = 100;
const CODE: u32 = 80;
/// The header row, counted from 0: below the title, what a row is, and the link to the guide.
const HEADER: u32 = 3;
/// Any number that a cell can hold whole.
const LARGEST: f64 = 999_999_999_999_999.0;

/// Writes the sheet.
pub fn write(worksheet: &mut Worksheet, form: &Form, sheets: &Sheets<'_>) -> Result<(), XlsxError> {
    worksheet.set_name(&form.title)?;
    let widths: Vec<u32> = form.columns.iter().map(width).collect();
    for (position, (column, pixels)) in (0..).zip(form.columns.iter().zip(&widths)) {
        worksheet.set_column_width_pixels(position, *pixels)?;
        worksheet.set_column_format(position, &format(column))?;
        rule(worksheet, position, column)?;
    }
    write_lead(worksheet, form, sheets)?;
    write_table(worksheet, form)?;
    let heights = form.columns.iter().zip(&widths).map(|(column, pixels)| {
        // Bold letters are wider.
        measure::wrapped_height(&column.header, *pixels * 90 / 100)
    });
    let height = heights.max().unwrap_or(style::ROW_PIXELS) + 9;
    worksheet
        .set_row_height_pixels(HEADER, height)?
        .set_repeat_rows(HEADER, HEADER)?
        .set_freeze_panes(HEADER + 1, 0)?
        .set_active(true)
        .set_selection(0, 0, 0, 0)?;
    set_up_page(worksheet, form, &widths)
}

/// A form too wide for one page has the columns that say which row it is on each.
fn set_up_page(worksheet: &mut Worksheet, form: &Form, widths: &[u32]) -> Result<(), XlsxError> {
    let width = widths.iter().sum();
    let naming = form.columns.iter().position(|column| column.names).unwrap_or_default();
    let repeated = widths.iter().take(naming + 1).sum();
    let pages = page::pages_across(width, repeated);
    if pages > 1 {
        worksheet.set_repeat_columns(0, u16::try_from(naming).unwrap_or_default())?;
    }
    page::set_up_across(worksheet, &form.guide, width, pages);
    Ok(())
}

fn write_lead(
    worksheet: &mut Worksheet,
    form: &Form,
    sheets: &Sheets<'_>,
) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(0, 0, &form.title, &style::title())?;
    worksheet.set_row_height_pixels(0, TITLE_HEIGHT)?;
    worksheet.write_string_with_format(1, 0, &form.lead, &style::lead())?;
    let guide = sheets.tables.first().map(|sheet| first_cell(&sheet.name)).unwrap_or_default();
    let url = Url::new(guide).set_text(&form.to_guide);
    worksheet.write_url_with_format(2, 0, url, &style::link(style::lead()))?;
    worksheet.set_row_height_pixels(2, style::ROW_PIXELS + 9)?;
    Ok(())
}

fn write_table(worksheet: &mut Worksheet, form: &Form) -> Result<(), XlsxError> {
    let Some(last) = u16::try_from(form.columns.len()).ok().and_then(|count| count.checked_sub(1))
    else {
        return Ok(());
    };
    let header = |column: &FormColumn| {
        let format = if is_number(column) {
            style::header().set_align(FormatAlign::Right).set_indent(2)
        } else {
            style::header()
        };
        TableColumn::new().set_header(&column.header).set_header_format(format)
    };
    let columns: Vec<TableColumn> = form.columns.iter().map(header).collect();
    let table = Table::new()
        .set_name(form.table)
        .set_columns(&columns)
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_alt_text_title(&form.title);
    worksheet.add_table(HEADER, 0, HEADER + ROWS, last, &table)?;
    for row in HEADER + 1..=HEADER + ROWS {
        for (position, column) in (0..).zip(&form.columns) {
            worksheet.write_blank(row, position, &body(column))?;
        }
    }
    // A year as a heading and a chapter 4.2 are texts on purpose.
    let text = IgnoreError::NumberStoredAsText;
    worksheet.ignore_error_range(HEADER, 0, HEADER + RULED, last, text)?;
    Ok(())
}

const fn is_number(column: &FormColumn) -> bool {
    matches!(
        column.allowed,
        Allowed::Whole { .. } | Allowed::Number { .. } | Allowed::Kroner { .. }
    )
}

/// Wide enough for what is typed, and for the longest word of the heading.
fn width(column: &FormColumn) -> u32 {
    let heading = measure::column(measure::widest_word(&column.header) * 108 / 100)
        + columns::INDENT
        + columns::BUTTON;
    let content = match &column.allowed {
        Allowed::Text if column.names => NAMING,
        Allowed::Text => TEXT,
        Allowed::Words(words) => {
            let widest = words.iter().map(|word| measure::pixels(word)).max().unwrap_or(0);
            measure::column(widest) + columns::BUTTON
        }
        Allowed::Code => CODE,
        _ => NUMBER,
    };
    content.max(heading)
}

/// How what is typed is shown, and taken: a code stays a text.
fn number_format(column: &FormColumn) -> &'static str {
    match column.allowed {
        Allowed::Code => "@",
        Allowed::Whole { .. } | Allowed::Kroner { .. } => "#,##0",
        // A day that is typed becomes a date only here.
        _ => "General",
    }
}

fn format(column: &FormColumn) -> Format {
    aligned(style::text().set_indent(1), column)
}

fn body(column: &FormColumn) -> Format {
    aligned(style::body(), column)
}

/// An indent alone would put numbers at the left.
fn aligned(format: Format, column: &FormColumn) -> Format {
    let format = format.set_num_format(number_format(column));
    if is_number(column) { format.set_align(FormatAlign::Right) } else { format }
}

/// Says what is to stand in the cells of a column, and takes nothing else.
fn rule(worksheet: &mut Worksheet, position: u16, column: &FormColumn) -> Result<(), XlsxError> {
    let first = HEADER + 1;
    let Some(rule) = validation(column, &row_col_to_cell(first, position))? else { return Ok(()) };
    let rule = rule
        .ignore_blank(true)
        .set_input_title(&column.header)?
        .set_input_message(&column.message)?
        .set_error_title(&column.refused)?
        .set_error_message(&column.refusal)?;
    worksheet.add_data_validation(first, position, HEADER + RULED, position, &rule)?;
    Ok(())
}

/// `cell` is the first one, which a formula means relatively to each.
fn validation(column: &FormColumn, cell: &str) -> Result<Option<DataValidation>, XlsxError> {
    let empty = DataValidation::new();
    Ok(Some(match &column.allowed {
        Allowed::Text | Allowed::Code => return Ok(None),
        Allowed::Words(words) => empty.allow_list_strings(words)?,
        Allowed::Whole { least, most } => {
            empty.allow_whole_number(DataValidationRule::Between(*least, *most))
        }
        Allowed::Number { most } => {
            empty.allow_decimal_number(DataValidationRule::Between(0.0, f64::from(*most)))
        }
        Allowed::Kroner { any } => {
            let least = if *any { -LARGEST } else { 0.0 };
            empty.allow_decimal_number(DataValidationRule::Between(least, LARGEST))
        }
        Allowed::When { first, last } => {
            // A day is a number, too, and no number between is either.
            let formula = format!(
                "=AND(ISNUMBER({cell}),OR(AND({cell}>={first},{cell}<={last},INT({cell})={cell}),\
                 AND({cell}>=DATE({first},1,1),{cell}<=DATE({last},12,31))))"
            );
            empty.allow_custom(Formula::new(formula))
        }
    }))
}
