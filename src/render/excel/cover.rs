//! The first sheet: what this is, about whom, what it says, and where to find the rest.

use super::sheets::{Sheets, first_cell};
use super::{measure, page, style};
use crate::report::Report;
use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet, XlsxError};

/// Pixels of the two columns: names, and what they stand for.
const NAMES: u32 = 230;
const VALUES: u32 = 450;
/// Air before a new group of lines, in pixels.
const GAP: u32 = 14;

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
    lines.title(&cover.title)?;
    for line in [&cover.municipality, &cover.appendix].into_iter().flatten() {
        lines.text(line, &style::subtitle(), 23)?;
    }
    for paragraph in &cover.summary {
        lines.paragraph(paragraph)?;
    }
    for (index, (label, value)) in cover.facts.iter().enumerate() {
        lines.fact(label, value, if index == 0 { GAP } else { 0 })?;
    }
    lines.heading(&cover.contents_heading)?;
    for sheet in &sheets.tables {
        lines.link(&sheet.name, sheet.title)?;
    }
    for copy in &sheets.copies {
        lines.link(&copy.sheet, &copy.caption)?;
    }
    worksheet.set_active(true).set_selection(0, 0, 0, 0)?;
    Ok(())
}

/// Writes downwards, a row at a time. Rows are not left empty for air: they are made higher.
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

    /// On as many lines as it needs, since no cell is merged.
    fn title(&mut self, title: &str) -> Result<(), XlsxError> {
        // Bold, and larger than what is measured.
        let room = (NAMES + VALUES) * style::FONT_POINTS * 100 / (style::TITLE_POINTS * 108);
        for (index, line) in measure::lines(title, room).iter().enumerate() {
            self.text(line, &style::title(), if index == 0 { 36 } else { 26 })?;
        }
        Ok(())
    }

    fn paragraph(&mut self, text: &str) -> Result<(), XlsxError> {
        let format = style::text().set_align(FormatAlign::Bottom);
        for (index, line) in measure::lines(text, NAMES + VALUES - 10).iter().enumerate() {
            let gap = if index == 0 { GAP / 2 } else { 0 };
            self.text(line, &format, style::ROW_PIXELS + gap)?;
        }
        Ok(())
    }

    fn fact(&mut self, label: &str, value: &str, gap: u32) -> Result<(), XlsxError> {
        let height = measure::wrapped_height(label, NAMES)
            .max(measure::wrapped_height(value, VALUES))
            + gap
            + 3;
        let [label_format, value_format] =
            [style::label(), style::wrapped()].map(|format| format.set_align(FormatAlign::Bottom));
        self.worksheet.write_string_with_format(self.row, 1, value, &value_format)?;
        self.text(label, &label_format, height)
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.worksheet.write_blank(self.row, 1, &style::ruled_heading())?;
        self.text(text, &style::ruled_heading(), 48)
    }

    fn link(&mut self, sheet: &str, title: &str) -> Result<(), XlsxError> {
        let url = Url::new(first_cell(sheet)).set_text(sheet);
        let centred = style::wrapped().set_align(FormatAlign::VerticalCenter);
        self.worksheet.write_url_with_format(self.row, 0, url, &style::link(centred.clone()))?;
        self.worksheet.write_string_with_format(self.row, 1, title, &centred)?;
        let height = measure::wrapped_height(title, VALUES) + 5;
        self.worksheet.set_row_height_pixels(self.row, height)?;
        self.row += 1;
        Ok(())
    }
}
