use super::refusal::{Damage, Excess, Refusal};
use super::spans::Spans;
use super::{Cell, Limits, Raw, Sheet, Visibility};
use crate::finding::{Finding, workbook as codes};
use crate::place::{Area, Place, Pos, condense};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Rows and columns of the largest sheet any of the formats has.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;
/// Characters of a cell, as Excel limits them: what is longer could not be written out again.
const CHARACTERS: usize = 32_767;

/// What a file may still hold. One budget for all its sheets.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    cells: usize,
    sheets: usize,
    text: usize,
}

impl Budget {
    pub fn new(limits: &Limits) -> Self {
        Self { limits: *limits, cells: 0, sheets: 0, text: 0 }
    }

    fn sheet(&mut self) -> Result<(), Refusal> {
        self.sheets += 1;
        self.sheets_allowed(self.sheets)
    }

    pub fn sheets_allowed(&self, count: usize) -> Result<(), Refusal> {
        let limit = self.limits.sheets;
        if count > limit { Err(Excess::Sheets(limit).into()) } else { Ok(()) }
    }

    /// Merged areas and cells under them count as cells: they cost as much.
    fn cell(&mut self, text: usize) -> Result<(), Refusal> {
        self.cells += 1;
        self.text = self.text.saturating_add(text);
        if self.cells > self.limits.cells {
            return Err(Excess::Cells(self.limits.cells).into());
        }
        if self.text > self.limits.text {
            return Err(Excess::Text(self.limits.text).into());
        }
        Ok(())
    }

    /// The cells of a rectangle that a reader makes room for, whether they hold anything or not.
    pub fn area(&self, cells: u64) -> Result<(), Refusal> {
        let limit = self.limits.cells;
        match usize::try_from(cells) {
            Ok(cells) if cells <= limit => Ok(()),
            _ => Err(Excess::Area(limit).into()),
        }
    }
}

/// A sheet being read. Every format puts its cells in here, so that what a cell with content is,
/// how texts are normalised and what is said about hidden things is decided once.
#[derive(Debug)]
pub(super) struct Draft<'b> {
    budget: &'b mut Budget,
    file: Arc<str>,
    pub name: Arc<str>,
    pub visibility: Visibility,
    cells: BTreeMap<Pos, Cell>,
    merged: Vec<Area>,
    pub hidden_rows: Spans,
    pub hidden_columns: Spans,
}

impl<'b> Draft<'b> {
    /// Starts a sheet.
    ///
    /// # Errors
    /// When the file has more sheets than the limits allow.
    pub fn new(file: &Arc<str>, name: &str, budget: &'b mut Budget) -> Result<Self, Refusal> {
        budget.sheet()?;
        Ok(Self {
            budget,
            file: Arc::clone(file),
            name: without_controls(nfc(name.to_owned())).into(),
            visibility: Visibility::Visible,
            cells: BTreeMap::new(),
            merged: Vec::new(),
            hidden_rows: Spans::default(),
            hidden_columns: Spans::default(),
        })
    }

    /// Puts a cell in. Blank text, typed or as the result of a formula, is no content.
    ///
    /// # Errors
    /// When the cell is outside any sheet, there already, or one too many.
    pub fn put(&mut self, pos: Pos, mut cell: Cell) -> Result<(), Refusal> {
        if pos.row >= ROWS || pos.col >= COLUMNS {
            return Err(Damage::Value.into());
        }
        if matches!(&cell.raw, Raw::Text(text) if text.trim().is_empty()) {
            return Ok(());
        }
        self.budget.cell(text_length(&cell)).map_err(|refusal| refusal.at(pos))?;
        if matches!(&cell.raw, Raw::Text(text) if is_too_long(text)) {
            return Err(Refusal::from(Excess::Characters(CHARACTERS)).at(pos));
        }
        if let Raw::Text(text) = cell.raw {
            cell.raw = Raw::Text(without_controls(nfc(text)));
        }
        match self.cells.insert(pos, cell) {
            None => Ok(()),
            Some(_) => Err(Refusal::from(Damage::Value).at(pos)),
        }
    }

    /// Adds a merged area; one of a single cell is none.
    pub fn merge(&mut self, area: Area) -> Result<(), Refusal> {
        let rising = area.first.row <= area.last.row && area.first.col <= area.last.col;
        if rising && area.first != area.last {
            self.budget.cell(0)?;
            self.merged.push(area);
        }
        Ok(())
    }

    /// The finished sheet, and what a person should know of it.
    pub fn finish(mut self) -> (Sheet, Vec<Finding>) {
        let covered = uncover(&mut self.cells, &mut self.merged);
        let rows: BTreeSet<u32> = self.cells.keys().map(|pos| pos.row).collect();
        let columns: BTreeSet<u32> = self.cells.keys().map(|pos| pos.col).collect();
        let held = rows.len();
        let sheet = Sheet {
            file: self.file,
            name: self.name,
            visibility: self.visibility,
            cells: self.cells,
            merged: self.merged,
            hidden_rows: self.hidden_rows.among(rows).into_iter().collect(),
            hidden_columns: self.hidden_columns.among(columns).into_iter().collect(),
        };
        let findings = notes(&sheet, held, covered);
        (sheet, findings)
    }
}

fn text_length(cell: &Cell) -> usize {
    let text = match &cell.raw {
        Raw::Text(text) | Raw::Error(text) => text.len(),
        _ => 0,
    };
    text + cell.formula.as_ref().map_or(0, String::len)
}

/// A character has one unit of UTF-16 for each up to three bytes of UTF-8.
fn is_too_long(text: &str) -> bool {
    text.len() > CHARACTERS
        && (text.len() > 3 * CHARACTERS || text.encode_utf16().count() > CHARACTERS)
}

/// The text without control characters: nobody sees them, a word with one in it is not that word,
/// and a terminal would obey them. Those that part lines become spaces.
fn without_controls(text: String) -> String {
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    if !text.contains(is_control) {
        return text;
    }
    let parts_lines = |c: char| matches!(c, '\u{b}' | '\u{c}' | '\u{85}');
    text.chars()
        .filter_map(|c| if parts_lines(c) { Some(' ') } else { (!is_control(c)).then_some(c) })
        .collect()
}

/// The text in NFC, so that "å" is one letter whichever program wrote it.
fn nfc(text: String) -> String {
    if is_nfc(&text) { text } else { text.nfc().collect() }
}

/// Takes away the cells under merged areas, which nobody sees, and says how many they were.
///
/// One sweep in reading order: the areas that reach the present row are known by their first
/// column, as areas do not overlap in a sound file.
fn uncover(cells: &mut BTreeMap<Pos, Cell>, merged: &mut [Area]) -> usize {
    merged.sort_unstable();
    let before = cells.len();
    let mut waiting = merged.iter().peekable();
    let mut reaching: BTreeMap<u32, Area> = BTreeMap::new();
    cells.retain(|pos, _| {
        while let Some(area) = waiting.next_if(|area| area.first <= *pos) {
            reaching.insert(area.first.col, *area);
        }
        let over = reaching.range(..=pos.col).next_back().map(|(_, area)| *area);
        !over.is_some_and(|area| area.contains(*pos) && area.first != *pos)
    });
    before - cells.len()
}

fn notes(sheet: &Sheet, rows: usize, covered: usize) -> Vec<Finding> {
    let place = || Place::sheet(&sheet.file, &sheet.name);
    let mut findings = Vec::new();
    if sheet.visibility == Visibility::Hidden && rows > 0 {
        findings.push(Finding::new(&codes::HIDDEN_SHEET).with("rows", rows).at(place()));
    }
    if !(sheet.hidden_rows.is_empty() && sheet.hidden_columns.is_empty()) {
        let found = Finding::new(&codes::HIDDEN_CELLS)
            .with("rows", sheet.hidden_rows.len())
            .with("columns", sheet.hidden_columns.len());
        findings.push(found.at(place()));
    }
    if covered > 0 {
        findings.push(Finding::new(&codes::COVERED_CELLS).with("cells", covered).at(place()));
    }
    findings.extend(without_value(sheet));
    findings
}

/// One finding per run of neighbouring cells whose formula was saved without a result.
fn without_value(sheet: &Sheet) -> Vec<Finding> {
    let missing = |cell: &Cell| cell.raw == Raw::NoStoredValue;
    let cells = sheet.cells.iter().filter(|(_, cell)| missing(cell));
    let places = condense(cells.map(|(pos, _)| sheet.place(*pos)).collect());
    places.into_iter().map(|place| no_stored_value(sheet, place)).collect()
}

fn no_stored_value(sheet: &Sheet, place: Place) -> Finding {
    let first = place.area().and_then(|area| sheet.cell(area.first));
    let formula = first.and_then(|cell| cell.formula.clone()).unwrap_or_default();
    Finding::new(&codes::NO_STORED_VALUE).with("formula", formula).at(place)
}
