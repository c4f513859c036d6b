use crate::place::{Area, Place, Pos};
use chrono::NaiveDateTime;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What stands in a cell, before anyone asks what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// Text as stored, in NFC, not trimmed.
    Text(String),
    /// A number as the file stores it: the shortest decimal that reads back as the same value.
    /// Excel's 0.14 is 0.14, not 0.14000000000000001; but a formula's 0.14 + 0.335 is stored as
    /// 0.47500000000000003, and shown by Excel with 15 digits.
    Number(Decimal),
    Flag(bool),
    /// A date or date with time; 1904 dates are already converted. A time alone, or a duration,
    /// is counted from 31 December 1899: `7:30` is 07:30 on that day.
    Date(NaiveDateTime),
    /// `#REF!`, `#DIV/0!` …, as Excel writes it.
    Error(String),
    /// A formula that was saved without a result.
    NoStoredValue,
}

/// What the number format of a cell tells about its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum NumberFormat {
    /// No format, or one the file format cannot tell.
    #[default]
    General,
    /// 0.14 is shown as 14 %.
    Percent,
    /// A format that shows zero as a dash, as the accounting formats do.
    Accounting,
    Date,
    /// Any other format code, as in Excel; from ods `currency` and `@` only.
    Other(String),
}

/// A cell with content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub raw: Raw,
    pub format: NumberFormat,
    /// The formula's text without `=`, as the file writes it: semicolons in ods, commas elsewhere.
    /// Empty for a formula that could not be put into words (some of xls and xlsb).
    pub formula: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    Visible,
    Hidden,
    /// Hidden by a program or a macro: no menu shows it again.
    VeryHidden,
}

/// A sheet: its cells with content, sparse, in reading order.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub file: Arc<str>,
    pub name: Arc<str>,
    pub visibility: Visibility,
    pub cells: BTreeMap<Pos, Cell>,
    /// Merged areas; only their first cell has content.
    pub merged: Vec<Area>,
    /// Rows with content that are hidden, by hand or by a filter. Read and counted all the same.
    pub hidden_rows: BTreeSet<u32>,
    /// Columns with content that are hidden.
    pub hidden_columns: BTreeSet<u32>,
}

impl Sheet {
    #[must_use]
    pub fn new(file: &Arc<str>, name: &str) -> Self {
        Self {
            file: Arc::clone(file),
            name: name.into(),
            visibility: Visibility::Visible,
            cells: BTreeMap::new(),
            merged: Vec::new(),
            hidden_rows: BTreeSet::new(),
            hidden_columns: BTreeSet::new(),
        }
    }

    #[must_use]
    pub fn cell(&self, pos: Pos) -> Option<&Cell> {
        self.cells.get(&pos)
    }

    /// The merged area that holds this position, if any.
    #[must_use]
    pub fn merged_at(&self, pos: Pos) -> Option<Area> {
        self.merged.iter().copied().find(|area| area.contains(pos))
    }

    /// A cell's place, or an area's.
    #[must_use]
    pub fn place(&self, area: impl Into<Area>) -> Place {
        Place::cells(&self.file, &self.name, area)
    }
}
