use crate::place::{Area, Pos};
use crate::workbook::NumberFormat;
use crate::workbook::bytes::{u8_at, u16_at, u32_at};
use crate::workbook::draft::Budget;
use crate::workbook::format_code::{built_in, classify};
use crate::workbook::refusal::{Damage, Refusal, Why};
use crate::workbook::spans::Spans;
use std::collections::BTreeMap;

/// Record types (MS-XLS 2.3.1).
mod record {
    pub const FORMULA: u16 = 0x0006;
    pub const END: u16 = 0x000A;
    pub const FILE_PASS: u16 = 0x002F;
    pub const CONTINUE: u16 = 0x003C;
    pub const COLUMN_INFO: u16 = 0x007D;
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const QUERY: u16 = 0x01AD;
    pub const OTHER_FILE: u16 = 0x01AE;
    pub const CONNECTION: u16 = 0x0876;
    pub const MULTIPLE_RK: u16 = 0x00BD;
    pub const RICH_STRING: u16 = 0x00D6;
    pub const STYLE: u16 = 0x00E0;
    pub const MERGED_CELLS: u16 = 0x00E5;
    pub const SHARED_STRING: u16 = 0x00FD;
    pub const DIMENSIONS: u16 = 0x0200;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const FLAG_OR_ERROR: u16 = 0x0205;
    pub const ROW: u16 = 0x0208;
    pub const RK: u16 = 0x027E;
    pub const FORMAT: u16 = 0x041E;
    pub const BEGIN: u16 = 0x0809;
}

/// How often a record may be continued. calamine takes the parts of a record from the front of a
/// list, which is quick for the shared texts of 150 MB and without end for a million empty parts.
const CONTINUATIONS: usize = 20_000;

/// A cell that must come out of the decoding with a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Content {
    pub style: u16,
    pub is_formula: bool,
}

#[derive(Debug, Default)]
pub(super) struct Surveyed {
    pub is_worksheet: bool,
    pub cells: BTreeMap<Pos, Content>,
    pub merged: Vec<Area>,
    pub hidden_rows: Spans,
    pub hidden_columns: Spans,
}

/// What the records of a workbook stream say, but for values.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub sheets: Vec<Surveyed>,
    /// The number format of each cell style.
    pub formats: Vec<NumberFormat>,
    /// The paths of other files that formulas refer to.
    pub files: Vec<String>,
    pub has_queries: bool,
    /// Where records state the size of their sheet, and how long those records are.
    claims: Vec<(usize, usize)>,
}

#[derive(Clone, Copy)]
struct Record<'s> {
    kind: u16,
    data: &'s [u8],
    /// Where the data begins in the stream.
    at: usize,
}

impl Survey {
    /// Goes through all records.
    ///
    /// # Errors
    /// When the workbook is encrypted, cut short or too large, or a record contradicts itself.
    pub fn of(stream: &[u8], budget: &Budget) -> Result<Self, Refusal> {
        let mut survey = Self::default();
        let mut codes = BTreeMap::new();
        let mut styles = Vec::new();
        let mut sheets = Vec::new();
        let mut wide = true;
        for record in Records::new(stream, 0) {
            let Record { kind, data, .. } = record?;
            match kind {
                record::BEGIN => wide = u16_at(data, 0) != Some(0x0500),
                record::FILE_PASS => return Err(Why::Encrypted.into()),
                record::FORMAT => {
                    let (id, code) = format(data, wide).ok_or(Damage::Record)?;
                    codes.insert(id, code);
                }
                record::STYLE => styles.push(u16_at(data, 2).ok_or(Damage::Record)?),
                record::BOUND_SHEET => sheets.push(bound_sheet(data).ok_or(Damage::Record)?),
                record::OTHER_FILE => survey.files.extend(other_file(data)),
                record::CONNECTION => survey.has_queries = true,
                record::END => break,
                _ => {}
            }
        }
        let format = |id: u16| codes.get(&id).cloned().unwrap_or_else(|| built_in(u32::from(id)));
        survey.formats = styles.into_iter().map(format).collect();
        budget.sheets_allowed(sheets.len())?;
        let (mut area, mut taken) = (0_u64, Vec::new());
        for (start, is_worksheet) in sheets {
            let (sheet, end) = survey.sheet(stream, start, is_worksheet)?;
            // Sheets that share records could have any number of cells in a small file.
            if taken.iter().any(|(first, last)| start < *last && *first < end) {
                return Err(Damage::Record.into());
            }
            taken.push((start, end));
            area = area.saturating_add(rectangle(&sheet.cells));
            budget.area(area)?;
            survey.sheets.push(sheet);
        }
        Ok(survey)
    }

    /// Goes through the records of a sheet, and says where they end.
    fn sheet(
        &mut self,
        stream: &[u8],
        start: usize,
        is_worksheet: bool,
    ) -> Result<(Surveyed, usize), Refusal> {
        let mut sheet = Surveyed { is_worksheet, ..Surveyed::default() };
        let mut depth = 0_usize;
        for record in Records::new(stream, start) {
            let record = record?;
            match record.kind {
                record::BEGIN => depth += 1,
                record::END if depth <= 1 => return Ok((sheet, record.at)),
                record::END => depth -= 1,
                // An embedded chart has cells of its own.
                _ if depth > 1 => {}
                record::QUERY => self.has_queries = true,
                record::DIMENSIONS => self.claims.push((record.at, record.data.len())),
                _ => sheet.take(&record).ok_or(Damage::Record)?,
            }
        }
        Err(Damage::Record.into())
    }

    /// Blanks the stated sizes, as calamine makes room for them before it has seen a cell.
    pub fn unclaim(&self, stream: &mut [u8]) {
        for (at, length) in &self.claims {
            if let Some(claim) = stream.get_mut(*at..at + length) {
                claim.fill(0);
            }
        }
    }
}

/// The path of another workbook, unless the record is about this one or about functions. One that
/// is cut short leads nowhere.
fn other_file(data: &[u8]) -> Option<String> {
    let length = usize::from(u16_at(data, 2)?);
    if matches!(length, 0x0401 | 0x3A01) {
        return None;
    }
    text(data, 4, length)
}

/// A text of so many characters, after a byte that says how they are written.
fn text(data: &[u8], at: usize, length: usize) -> Option<String> {
    if u8_at(data, at)? & 1 == 0 {
        return Some(
            data.get(at + 1..at + 1 + length)?.iter().map(|byte| char::from(*byte)).collect(),
        );
    }
    let units: Option<Vec<u16>> =
        (0..length).map(|index| u16_at(data, at + 1 + index * 2)).collect();
    Some(String::from_utf16_lossy(&units?))
}

/// The cells of the rectangle around some cells.
fn rectangle(cells: &BTreeMap<Pos, Content>) -> u64 {
    let columns = || cells.keys().map(|pos| pos.col);
    match (cells.first_key_value(), cells.last_key_value(), columns().min(), columns().max()) {
        (Some((first, _)), Some((last, _)), Some(left), Some(right)) => {
            u64::from(last.row - first.row + 1) * u64::from(right - left + 1)
        }
        _ => 0,
    }
}

/// Where a sheet's records begin, and whether it is a worksheet.
fn bound_sheet(data: &[u8]) -> Option<(usize, bool)> {
    Some((usize::try_from(u32_at(data, 0)?).ok()?, u8_at(data, 5)? == 0))
}

/// A number format's id and meaning. Before Excel 97 its text is in the code page of the machine.
fn format(data: &[u8], wide: bool) -> Option<(u16, NumberFormat)> {
    let id = u16_at(data, 0)?;
    let code: String = if wide {
        text(data, 4, usize::from(u16_at(data, 2)?))?
    } else {
        let length = usize::from(u8_at(data, 2)?);
        data.get(3..3 + length)?.iter().map(|byte| char::from(*byte)).collect()
    };
    Some((id, classify(&code)))
}

impl Surveyed {
    /// Takes in a record. `None` when it is too short for what it says.
    fn take(&mut self, record: &Record) -> Option<()> {
        let data = record.data;
        match record.kind {
            record::NUMBER => self.cell(data, 14),
            record::RK | record::SHARED_STRING => self.cell(data, 10),
            record::FLAG_OR_ERROR | record::LABEL | record::RICH_STRING => self.cell(data, 8),
            record::FORMULA => self.formula(data),
            record::MULTIPLE_RK => self.several(data),
            record::ROW => {
                if u16_at(data, 12)? & 0x20 != 0 {
                    let row = u32::from(u16_at(data, 0)?);
                    self.hidden_rows.add(row, row);
                }
                Some(())
            }
            record::COLUMN_INFO => {
                if u16_at(data, 8)? & 1 != 0 {
                    self.hidden_columns.add(u16_at(data, 0)?.into(), u16_at(data, 2)?.into());
                }
                Some(())
            }
            record::MERGED_CELLS => self.merged_cells(data),
            _ => Some(()),
        }
    }

    fn cell(&mut self, data: &[u8], length: usize) -> Option<()> {
        data.get(..length)?;
        let content = Content { style: u16_at(data, 4)?, is_formula: false };
        self.put(u16_at(data, 0)?, u16_at(data, 2)?, content)
    }

    fn formula(&mut self, data: &[u8]) -> Option<()> {
        data.get(..20)?;
        let content = Content { style: u16_at(data, 4)?, is_formula: true };
        self.put(u16_at(data, 0)?, u16_at(data, 2)?, content)
    }

    fn several(&mut self, data: &[u8]) -> Option<()> {
        let (row, first) = (u16_at(data, 0)?, u16_at(data, 2)?);
        let count = data.len().checked_sub(6)? / 6;
        for index in 0..count {
            let col = first.checked_add(u16::try_from(index).ok()?)?;
            let content = Content { style: u16_at(data, 4 + index * 6)?, is_formula: false };
            self.put(row, col, content)?;
        }
        Some(())
    }

    /// Two records for one cell are a damaged sheet.
    fn put(&mut self, row: u16, col: u16, content: Content) -> Option<()> {
        let pos = Pos::new(row.into(), col.into());
        self.cells.insert(pos, content).is_none().then_some(())
    }

    fn merged_cells(&mut self, data: &[u8]) -> Option<()> {
        for index in 0..usize::from(u16_at(data, 0)?) {
            let number = |place: usize| u16_at(data, 2 + index * 8 + place * 2).map(u32::from);
            let first = Pos::new(number(0)?, number(2)?);
            self.merged.push(Area::new(first, Pos::new(number(1)?, number(3)?)));
        }
        Some(())
    }
}

/// The records of a stream from a place on.
struct Records<'s> {
    stream: &'s [u8],
    at: usize,
    continued: usize,
}

impl<'s> Records<'s> {
    fn new(stream: &'s [u8], at: usize) -> Self {
        Self { stream, at, continued: 0 }
    }

    fn record(&mut self) -> Option<Record<'s>> {
        let kind = u16_at(self.stream, self.at)?;
        let length = usize::from(u16_at(self.stream, self.at + 2)?);
        let at = self.at + 4;
        let data = self.stream.get(at..at + length)?;
        self.at = at + length;
        self.continued = if kind == record::CONTINUE { self.continued + 1 } else { 0 };
        if self.continued > CONTINUATIONS {
            return None;
        }
        Some(Record { kind, data, at })
    }
}

impl<'s> Iterator for Records<'s> {
    type Item = Result<Record<'s>, Refusal>;

    /// The next record. The stream must not end before the record that says it does.
    fn next(&mut self) -> Option<Self::Item> {
        Some(self.record().ok_or_else(|| Damage::Record.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_files_are_told_from_this_one_and_from_functions() {
        let record = |length: u16, rest: &[u8]| [&[1, 0], &length.to_le_bytes()[..], rest].concat();
        let file = |data: &[u8]| other_file(data);
        assert_eq!(file(&record(0x0401, b"")), None);
        assert_eq!(file(&record(0x3A01, b"")), None);
        assert_eq!(file(&record(6, b"\0\x01tall1")), Some("\u{1}tall1".to_owned()));
        assert_eq!(file(&record(2, b"\x01\xE5\0b\0")), Some("åb".to_owned()));
        assert_eq!(file(&record(9, b"\0kort")), None);
    }
}
