use super::refusal::{Damage, Excess, Refusal};
use super::spans::Spans;
use super::{Cell, Limits, Raw, Sheet, Visibility};
use crate::finding::{Finding, workbook as codes};
use crate::place::{Area, Place, Pos, condense};
use std::cell::Cell as Count;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Rows and columns of the largest sheet any of the formats has.
pub(super) const ROWS: u32 = 1_048_576;
pub(super) const COLUMNS: u32 = 16_384;
/// Characters of a cell: what is longer could not be written out again. Excel has room for 32 767,
/// an archived PDF for as many bytes, and it takes two for each.
const CHARACTERS: usize = 16_000;

/// What a file may still hold. One budget for all its sheets.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    // Counted behind a shared reference, as several sheets may be read at a time.
    cells: Count<usize>,
    sheets: Count<usize>,
    text: Count<usize>,
}

impl Budget {
    pub fn new(limits: &Limits) -> Self {
        let none = || Count::new(0);
        Self { limits: *limits, cells: none(), sheets: none(), text: none() }
    }

    fn sheet(&self) -> Result<(), Refusal> {
        self.sheets.update(|sheets| sheets + 1);
        self.sheets_allowed(self.sheets.get())
    }

    /// Bytes of text, before they are parted into cells.
    pub fn text_allowed(&self, bytes: usize) -> Result<(), Refusal> {
        let limit = self.limits.text;
        if bytes > limit { Err(Excess::Text(limit).into()) } else { Ok(()) }
    }

    pub fn sheets_allowed(&self, count: usize) -> Result<(), Refusal> {
        let limit = self.limits.sheets;
        if count > limit { Err(Excess::Sheets(limit).into()) } else { Ok(()) }
    }

    /// Merged areas and cells under them count as cells: they cost as much.
    pub fn cell(&self, text: usize) -> Result<(), Refusal> {
        self.cells.update(|cells| cells + 1);
        self.text.update(|sum| sum.saturating_add(text));
        if self.cells.get() > self.limits.cells {
            return Err(Excess::Cells(self.limits.cells).into());
        }
        self.text_allowed(self.text.get())
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
    budget: &'b Budget,
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
    pub fn new(file: &Arc<str>, name: &str, budget: &'b Budget) -> Result<Self, Refusal> {
        budget.sheet()?;
        Ok(Self {
            budget,
            file: Arc::clone(file),
            name: sheet_name(name),
            visibility: Visibility::Visible,
            cells: BTreeMap::new(),
            merged: Vec::new(),
            hidden_rows: Spans::default(),
            hidden_columns: Spans::default(),
        })
    }

    /// Gives the sheet another name, where it stands further in.
    pub fn rename(&mut self, name: &str) {
        self.name = sheet_name(name);
    }

    /// Gives a sheet up again, with what was put in it.
    pub fn discard(self) -> BTreeMap<Pos, Cell> {
        self.budget.sheets.update(|sheets| sheets.saturating_sub(1));
        self.cells
    }

    /// What has been put in so far.
    pub fn cells(&self) -> &BTreeMap<Pos, Cell> {
        &self.cells
    }

    /// Puts a cell in. Blank text, typed or as the result of a formula, is no content.
    ///
    /// # Errors
    /// When the cell is outside any sheet, there already, or one too many.
    pub fn put(&mut self, pos: Pos, mut cell: Cell) -> Result<(), Refusal> {
        if !on_sheet(pos) {
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

    /// Moves everything down, to make room for rows above.
    pub fn shift(&mut self, rows: u32) -> Result<(), Refusal> {
        let down = |pos: Pos| Pos::new(pos.row.saturating_add(rows), pos.col);
        if self.cells.last_key_value().is_some_and(|(last, _)| !on_sheet(down(*last))) {
            return Err(Damage::Value.into());
        }
        let cells = std::mem::take(&mut self.cells);
        self.cells = cells.into_iter().map(|(pos, cell)| (down(pos), cell)).collect();
        for area in &mut self.merged {
            *area = Area::new(down(area.first), down(area.last));
        }
        self.hidden_rows.shift(rows);
        Ok(())
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

/// Whether the largest sheet of any format has such a cell.
pub(super) const fn on_sheet(pos: Pos) -> bool {
    pos.row < ROWS && pos.col < COLUMNS
}

fn sheet_name(name: &str) -> Arc<str> {
    without_controls(nfc(name.to_owned())).into()
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

/// Takes away the cells under merged areas, which nobody sees, and says how many they were; and
/// areas that begin under others, which no sound file has.
///
/// One sweep in reading order: the areas that reach the present row are known by their first
/// column, as areas do not overlap in a sound file.
fn uncover(cells: &mut BTreeMap<Pos, Cell>, merged: &mut Vec<Area>) -> usize {
    merged.sort_unstable();
    let before = cells.len();
    let mut reaching: BTreeMap<u32, Area> = BTreeMap::new();
    let mut waiting = std::mem::take(merged).into_iter().peekable();
    let mut reach = |reaching: &mut BTreeMap<u32, Area>, area: Area| {
        if !is_under(reaching, area.first) {
            reaching.insert(area.first.col, area);
            merged.push(area);
        }
    };
    cells.retain(|pos, _| {
        while let Some(area) = waiting.next_if(|area| area.first <= *pos) {
            reach(&mut reaching, area);
        }
        !is_under(&reaching, *pos)
    });
    waiting.for_each(|area| reach(&mut reaching, area));
    before - cells.len()
}

/// Whether a cell is in an area and not its first.
fn is_under(reaching: &BTreeMap<u32, Area>, pos: Pos) -> bool {
    let over = reaching.range(..=pos.col).next_back().map(|(_, area)| *area);
    over.is_some_and(|area| area.contains(pos) && area.first != pos)
}

fn notes(sheet: &Sheet, rows: usize, covered: usize) -> Vec<Finding> {
    let place = || Place::sheet(&sheet.file, &sheet.name);
    let mut findings = Vec::new();
    let how = match sheet.visibility {
        Visibility::Visible => None,
        Visibility::Hidden => Some("hidden"),
        Visibility::VeryHidden => Some("very"),
    };
    if let Some(how) = how.filter(|_| rows > 0) {
        let found = Finding::new(&codes::HIDDEN_SHEET).with("rows", rows).with("how", how);
        findings.push(found.at(place()));
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
