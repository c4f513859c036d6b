//! xls: records in a stream (MS-XLS). calamine decodes the values and formulas; a survey of the
//! same records beforehand gives what calamine does not (number formats, hidden rows and columns)
//! and makes sure of what calamine trusts: that no record asks for more room than there are cells.
//!
//! A cell the survey saw and calamine did not return is a damaged file, never an empty cell.

mod survey;

use super::attached::Attached;
use super::compound::{Compound, wrap};
use super::draft::{Budget, Draft};
use super::number::{Epoch, number, stored};
use super::refusal::{Damage, Excess, Refusal, Why};
use super::{Cell, NumberFormat, Raw, Read, Visibility};
use crate::place::Pos;
use calamine::{Data, Range, Reader, SheetVisible, Xls};
use std::io::Cursor;
use std::sync::Arc;
use survey::{Content, Survey, Surveyed};

/// What calamine says of a sheet.
struct Decoded {
    values: Range<Data>,
    formulas: Range<String>,
    epoch: Epoch,
}

/// Reads the worksheets. Chart, macro and Visual Basic sheets are passed over.
pub(super) fn read(
    compound: &Compound,
    file: &Arc<str>,
    budget: &Budget,
    attached: &mut Attached,
) -> Read {
    let name = if compound.has("Workbook") { "Workbook" } else { "Book" };
    let mut stream = compound.stream(name)?;
    let survey = Survey::of(&stream, budget)?;
    survey.files.iter().for_each(|path| attached.file(path));
    attached.queries = survey.has_queries;
    attached.macros = compound.has("_VBA_PROJECT_CUR");
    survey.unclaim(&mut stream);
    let container = wrap(&stream).ok_or(Excess::Megabytes(400))?;
    drop(stream);
    let mut xls = Xls::new(Cursor::new(container)).map_err(|error| refusal(&error))?;
    let listed = xls.sheets_metadata().to_vec();
    let epoch = if xls.has_1904_epoch() { Epoch::Of1904 } else { Epoch::Of1900 };

    let mut sheets = Vec::new();
    for (surveyed, listed) in survey.sheets.into_iter().zip(listed) {
        if !surveyed.is_worksheet {
            continue;
        }
        let mut draft = Draft::new(file, &listed.name, budget)?;
        draft.visibility = match listed.visible {
            SheetVisible::Visible => Visibility::Visible,
            SheetVisible::Hidden => Visibility::Hidden,
            SheetVisible::VeryHidden => Visibility::VeryHidden,
        };
        let values = xls.worksheet_range(&listed.name).map_err(|error| refusal(&error))?;
        let formulas = xls.worksheet_formula(&listed.name).map_err(|error| refusal(&error))?;
        let decoded = Decoded { values, formulas, epoch };
        let name = Arc::clone(&draft.name);
        fill(&mut draft, surveyed, &decoded, &survey.formats)
            .map_err(|refusal| refusal.on(&name))?;
        sheets.push(draft.finish());
    }
    Ok(sheets)
}

fn refusal(error: &calamine::XlsError) -> Refusal {
    match error {
        calamine::XlsError::Password => Why::Encrypted.into(),
        _ => Damage::Record.into(),
    }
}

fn fill(
    draft: &mut Draft,
    surveyed: Surveyed,
    decoded: &Decoded,
    formats: &[NumberFormat],
) -> Result<(), Refusal> {
    for (pos, content) in &surveyed.cells {
        let cell = cell(*pos, *content, decoded, formats).map_err(|refusal| refusal.at(*pos))?;
        draft.put(*pos, cell)?;
    }
    for area in surveyed.merged {
        draft.merge(area)?;
    }
    draft.hidden_rows = surveyed.hidden_rows;
    draft.hidden_columns = surveyed.hidden_columns;
    Ok(())
}

fn cell(
    pos: Pos,
    content: Content,
    decoded: &Decoded,
    formats: &[NumberFormat],
) -> Result<Cell, Refusal> {
    let format = formats.get(usize::from(content.style)).ok_or(Damage::Record)?.clone();
    let value = decoded.values.get_value((pos.row, pos.col));
    let raw = match value {
        Some(Data::Float(value)) => finite(*value, &format, decoded.epoch),
        #[allow(clippy::cast_precision_loss)] // a whole number of 30 bits
        Some(Data::Int(value)) => stored(*value as f64, &format, decoded.epoch),
        Some(Data::DateTime(value)) => finite(value.as_f64(), &format, decoded.epoch),
        Some(Data::String(text)) => Raw::Text(text.clone()),
        Some(Data::Bool(flag)) => Raw::Flag(*flag),
        Some(Data::Error(error)) => Raw::Error(error.to_string()),
        _ if content.is_formula => Raw::NoStoredValue,
        _ => return Err(Damage::Record.into()),
    };
    let formula =
        content.is_formula.then(|| formula(decoded.formulas.get_value((pos.row, pos.col))));
    Ok(Cell { raw, format, formula })
}

fn finite(value: f64, format: &NumberFormat, epoch: Epoch) -> Raw {
    if value.is_finite() { stored(value, format, epoch) } else { number(value) }
}

/// The formula's text; empty when calamine could not put its tokens into words.
fn formula(text: Option<&String>) -> String {
    match text {
        Some(text) if !text.starts_with("Unrecognised formula") => text.clone(),
        _ => String::new(),
    }
}
