//! A copy of cells that were read, at their places, with what was found in them as notes.

use super::{formula, measure, number_format, page, style};
use crate::finding::Severity;
use crate::report::{Content, CopiedCell, Format, Mark, Report, SheetCopy};
use rust_xlsxwriter::{
    Format as CellFormat, FormatAlign, FormatBorder, Note, Worksheet, XlsxError,
};
use std::collections::BTreeMap;

/// Pixels of a column: as wide as its texts, within bounds.
const NARROWEST: u32 = 64;
const WIDEST: u32 = 320;
const PER_CHARACTER: u32 = 8;
/// The format's limit is 545.
const HIGHEST_ROW: u32 = 400;
/// Characters of the notes of one cell: the format has room for 32 767.
const NOTE_LENGTH: usize = 30_000;
/// A note is read without being made larger first.
const NOTE_WIDTH: u32 = 420;
const NOTE_LINE: u32 = 58;
const NOTE_LINE_HEIGHT: u32 = 19;

pub fn write(
    worksheet: &mut Worksheet,
    report: &Report,
    copy: &SheetCopy,
) -> Result<(), XlsxError> {
    worksheet.set_name(&copy.sheet)?;
    let mut widths: BTreeMap<u16, u32> = BTreeMap::new();
    for (pos, copied) in &copy.cells {
        let Ok(column) = u16::try_from(pos.col) else { continue };
        write_cell(worksheet, (pos.row, column), copied)?;
        let wanted = u32::try_from(copied.cell.shown.chars().count()).unwrap_or(WIDEST);
        let width = widths.entry(column).or_insert(NARROWEST);
        *width = (*width).max((wanted + 2).saturating_mul(PER_CHARACTER)).min(WIDEST);
    }
    for (column, width) in &widths {
        worksheet.set_column_width_pixels(*column, *width)?;
    }
    for (row, height) in heights(copy, &widths) {
        worksheet.set_row_height_pixels(row, height)?;
    }
    page::set_up(worksheet, report, widths.values().sum());
    // What stands in A1 is the sheet's own, so that the title stands in the header of the page.
    let caption = [Some(&copy.caption), copy.note.as_ref()].into_iter().flatten();
    let caption = caption.map(String::as_str).collect::<Vec<_>>().join(" – ");
    worksheet.set_header(format!("&L{}", caption.replace('&', "&&")));
    Ok(())
}

/// The rows whose texts take several lines.
fn heights(copy: &SheetCopy, widths: &BTreeMap<u16, u32>) -> BTreeMap<u32, u32> {
    let mut heights = BTreeMap::new();
    for (pos, copied) in &copy.cells {
        let column = u16::try_from(pos.col).ok().and_then(|column| widths.get(&column));
        let Some(width) = column else { continue };
        let height = measure::wrapped_height(&copied.cell.shown, *width).min(HIGHEST_ROW);
        let highest = heights.entry(pos.row).or_insert(style::ROW_PIXELS);
        *highest = height.max(*highest);
    }
    heights
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    copied: &CopiedCell,
) -> Result<(), XlsxError> {
    let format = format(copied);
    match copied.cell.content {
        Content::Number(value) => {
            let column_format = copied.cell.format.unwrap_or(Format::Mixed);
            let format = format.set_num_format(number_format::code(column_format, &copied.cell));
            worksheet.write_number_with_format(row, column, formula::stored(value), &format)?;
        }
        Content::Text if copied.cell.shown.is_empty() => {
            worksheet.write_blank(row, column, &format)?;
        }
        Content::Text => {
            let text = formula::shown(&copied.cell);
            worksheet.write_string_with_format(row, column, text, &format)?;
        }
    }
    if !copied.marks.is_empty() {
        worksheet.insert_note(row, column, &note(&copied.marks))?;
    }
    Ok(())
}

/// A fill and a frame, so that the colour does not carry it alone; which it is stands in the note.
fn format(copied: &CopiedCell) -> CellFormat {
    let plain = style::text().set_text_wrap().set_align(FormatAlign::Top);
    match copied.severity {
        None => plain,
        Some(severity) => {
            let border = match severity {
                Severity::Error => FormatBorder::Thick,
                Severity::Warning => FormatBorder::Medium,
                Severity::Note => FormatBorder::Thin,
            };
            style::found(plain, severity).set_border(border)
        }
    }
}

fn note(marks: &[Mark]) -> Note {
    let told: Vec<String> =
        marks.iter().map(|mark| format!("{}: {}", mark.label, mark.text)).collect();
    let text: String = told.join("\n\n").chars().take(NOTE_LENGTH).collect();
    let lines: usize = text.lines().map(|line| line.chars().count() / NOTE_LINE as usize + 1).sum();
    let height = (u32::try_from(lines).unwrap_or(40).min(40) + 1) * NOTE_LINE_HEIGHT;
    Note::new(text).set_width(NOTE_WIDTH).set_height(height).add_author_prefix(false)
}
