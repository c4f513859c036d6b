//! The first sheet: what this is, about whom, what it says, and where to find the rest.

use super::sheets::{Sheets, first_cell};
use super::{measure, page, style};
use crate::report::Report;
use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

/// Pixels of the two columns: names, and what they stand for.
const NAMES: u32 = 230;
const VALUES: u32 = 450;

pub fn write(
    worksheet: &mut Worksheet,
    report: &Report,
    sheets: &Sheets<'_>,
) -> Result<(), XlsxError> {
    let cover = &report.cover;
    worksheet.set_name(&cover.contents_heading)?;
    worksheet.set_column_width_pixels(0, NAMES)?.set_column_width_pixels(1, VALUES)?;
    page::set_up(worksheet, report, NAMES + VALUES);

    let mut lines = Lines { worksheet, row: 0 };
    lines.text(&cover.title, &style::title().set_text_wrap(), 34)?;
    for line in [&cover.municipality, &cover.appendix].into_iter().flatten() {
        lines.text(line, &style::subtitle(), 22)?;
    }
    for paragraph in &cover.summary {
        lines.paragraph(paragraph)?;
    }
    for (label, value) in &cover.facts {
        lines.fact(label, value)?;
    }
    lines.text(&cover.contents_heading, &style::ruled_heading(), 40)?;
    lines.worksheet.write_blank(lines.row - 1, 1, &style::ruled_heading())?;
    for sheet in &sheets.0 {
        lines.link(&sheet.name, sheet.title)?;
    }
    worksheet.set_active(true).set_selection(0, 0, 0, 0)?;
    Ok(())
}

/// Writes downwards, a row at a time.
struct Lines<'a> {
    worksheet: &'a mut Worksheet,
    row: u32,
}

impl Lines<'_> {
    fn text(&mut self, text: &str, format: &Format, height: u32) -> Result<(), XlsxError> {
        self.worksheet.set_row_height_pixels(self.row, height)?;
        self.worksheet.write_string_with_format(self.row, 0, text, format)?;
        self.row += 1;
        Ok(())
    }

    fn paragraph(&mut self, text: &str) -> Result<(), XlsxError> {
        for line in measure::lines(text, NAMES + VALUES - 10) {
            self.text(&line, &style::lead(), style::ROW_PIXELS)?;
        }
        Ok(())
    }

    fn fact(&mut self, label: &str, value: &str) -> Result<(), XlsxError> {
        self.worksheet.write_string_with_format(self.row, 0, label, &style::label())?;
        self.worksheet.write_string_with_format(self.row, 1, value, &style::wrapped())?;
        self.row += 1;
        Ok(())
    }

    fn link(&mut self, sheet: &str, title: &str) -> Result<(), XlsxError> {
        let url = Url::new(first_cell(sheet)).set_text(sheet);
        let format = style::link(style::wrapped());
        self.worksheet.write_url_with_format(self.row, 0, url, &format)?;
        self.worksheet.write_string_with_format(self.row, 1, title, &style::wrapped())?;
        self.row += 1;
        Ok(())
    }
}
