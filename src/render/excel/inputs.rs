//! Cells meant to be changed: what may be typed there, and a note with the source.

use super::data_sheet::Layout;
use super::{formula, style};
use crate::report::{Input, Rule};
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, Note, ObjectMovement, Worksheet, XlsxError,
};

/// A note is read without being made larger first.
const NOTE_WIDTH: u32 = 320;
const LETTERS_ACROSS: usize = 40;
const LINE_HEIGHT: u32 = 19;
/// Any number that a cell can hold whole.
const LARGEST: f64 = 999_999_999_999_999.0;

/// Gives each input cell of a table its note, and each run of cells with the same rule the rule.
pub fn write(worksheet: &mut Worksheet, layout: &Layout<'_>) -> Result<(), XlsxError> {
    for (position, column) in (0..).zip(&layout.columns) {
        let inputs = layout.table.rows.iter().enumerate().filter_map(|(index, row)| {
            let input = row.cells.get(column.index)?.input.as_deref()?;
            Some((layout.row(index), input))
        });
        let mut runs: Vec<(u32, u32, &Input)> = Vec::new();
        for (row, input) in inputs {
            worksheet.insert_note(row, position, &note(&input.note))?;
            match runs.last_mut() {
                Some((_, last, of)) if *last + 1 == row && same(of, input) => *last = row,
                _ => runs.push((row, row, input)),
            }
        }
        for (first, last, input) in runs {
            let rule = validation(input)?;
            worksheet.add_data_validation(first, position, last, position, &rule)?;
        }
    }
    Ok(())
}

fn same(one: &Input, other: &Input) -> bool {
    one.rule == other.rule && one.message == other.message
}

fn validation(input: &Input) -> Result<DataValidation, XlsxError> {
    let empty = DataValidation::new();
    let rule = match &input.rule {
        Rule::Words(words) => empty.allow_list_strings(words)?,
        Rule::Whole { least, most } => {
            empty.allow_whole_number(DataValidationRule::Between(*least, *most))
        }
        Rule::Number { least, most } => {
            let end = |end: &Option<Decimal>, else_: f64| end.map_or(else_, formula::stored);
            let (least, most) = (end(least, -LARGEST), end(most, LARGEST));
            empty.allow_decimal_number(DataValidationRule::Between(least, most))
        }
    };
    rule.ignore_blank(input.optional)
        .set_input_title(&input.title)?
        .set_input_message(&input.message)?
        .set_error_title(&input.refused)?
        .set_error_message(&input.message)
}

fn note(text: &str) -> Note {
    let lines = text.chars().count() / LETTERS_ACROSS + 2;
    let height = u32::try_from(lines).unwrap_or(2) * LINE_HEIGHT;
    Note::new(text)
        .set_width(NOTE_WIDTH)
        .set_height(height)
        .set_font_name(style::FONT)
        .set_font_size(style::FONT_POINTS)
        .set_object_movement(ObjectMovement::MoveButDontSizeWithCells)
        .add_author_prefix(false)
}
