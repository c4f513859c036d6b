//! The Excel summary: a cover, then a sheet per table, laid out by the rules of `tests/excel.rs`.
//!
//! Knows the report and the file format. Must not know what a table is about: it chooses fonts,
//! widths and positions, never words or numbers.

mod chart;
mod columns;
mod copy_sheet;
mod cover;
mod data_sheet;
mod form;
mod formula;
mod inputs;
mod measure;
mod number_format;
mod package;
mod page;
mod sheets;
mod style;

use crate::report::{Form, Report};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheets::Sheets;

/// The Excel summary.
///
/// # Errors
/// When the report breaks a limit of the format, such as two sheets of one name, or a chart points
/// outside its table.
pub fn render(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let sheets = Sheets::of(report)?;
    let mut workbook = Workbook::new();
    workbook.set_default_format(&style::text(), style::ROW_PIXELS, style::COLUMN_PIXELS)?;
    workbook.set_properties(&properties(report)?);
    cover::write(workbook.add_worksheet(), report, &sheets)?;
    let mut charts = Vec::new();
    for sheet in &sheets.tables {
        let written = data_sheet::write(workbook.add_worksheet(), report, sheet, &sheets)?;
        for (name, cell) in written.names {
            workbook.define_name(name, &cell)?;
        }
        charts.extend(written.charts);
    }
    for copy in &sheets.copies {
        copy_sheet::write(workbook.add_worksheet(), report, copy)?;
    }
    package::finish(&workbook.save_to_buffer()?, report.language, &charts)
}

/// A form to fill in: its table, and its guide.
///
/// # Errors
/// When the form breaks a limit of the format.
pub fn render_form(form: &Form) -> Result<Vec<u8>, XlsxError> {
    let guide = &form.guide;
    let sheets = Sheets::of(guide)?;
    let mut workbook = Workbook::new();
    workbook.set_default_format(&style::text(), style::ROW_PIXELS, style::COLUMN_PIXELS)?;
    workbook.set_properties(&properties(guide)?);
    form::write(workbook.add_worksheet(), form, &sheets)?;
    for sheet in &sheets.tables {
        data_sheet::write(workbook.add_worksheet(), guide, sheet, &sheets)?;
    }
    package::finish(&workbook.save_to_buffer()?, guide.language, &[])
}

fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let cover = &report.cover;
    let author = cover.municipality.as_deref().unwrap_or("legetall");
    let subject = cover.appendix.as_deref().unwrap_or(&cover.title);
    Ok(DocProperties::new()
        .set_title(&cover.title)
        .set_author(author)
        .set_company(author)
        .set_subject(subject)
        .set_keywords(report.keywords.join(", "))
        .set_comment(&cover.made_with)
        .set_creation_datetime(&creation_time(report)?))
}

/// The date of the document. A constant when it has none, so that the same report always makes the
/// same bytes.
fn creation_time(report: &Report) -> Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let (year, month, day) = report.date.map_or((2000, 1, 1), |date| {
        (u16::try_from(date.year()).unwrap_or(2000), date.month(), date.day())
    });
    let [month, day] = [month, day].map(|part| u8::try_from(part).unwrap_or(1));
    ExcelDateTime::from_ymd(year, month, day)
}
