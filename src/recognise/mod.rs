//! Sheets → tables of a known kind with their columns, title, unit, date and total rows.
//!
//! Certain is used, likely is used with a finding, unsure is refused with the candidates.
//! Never by column position, never by the file name alone.

use crate::finding::Finding;
use crate::model::{Column, Dato, Kind, Sourced};
use crate::place::{Area, Place};
use crate::settings::{Enhet, Tabell};
use crate::workbook::Workbook;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Everything found in one workbook, sheet by sheet.
#[derive(Debug, Clone, Default)]
pub struct Recognised {
    pub tables: Vec<RecognisedTable>,
    /// Labelled numbers of residents ("Innbyggere per 1.7.2020: 10 406").
    pub populations: Vec<FoundPopulation>,
}

/// A labelled number of residents and its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPopulation {
    pub value: Sourced<Decimal>,
    pub as_of: Option<Dato>,
}

/// A table of a known kind.
#[derive(Debug, Clone)]
pub struct RecognisedTable {
    /// Index into `Workbook::sheets`.
    pub sheet: usize,
    pub kind: Kind,
    /// Headers, rows and totals.
    pub area: Area,
    pub title: Option<Sourced<String>>,
    pub as_of: Option<Sourced<Dato>>,
    /// What amounts are multiplied by: 1, 1000 ("Beløp i 1000 kr") or 1 000 000.
    pub scale: Decimal,
    pub columns: BTreeMap<Column, FoundColumn>,
    /// Rows that are records, in order.
    pub rows: Vec<FoundRow>,
    /// Total, subtotal and mean rows: compared, never counted.
    pub totals: Vec<FoundTotal>,
}

/// A column of a table and how its header reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundColumn {
    pub col: u32,
    /// The header's words, parts of a two-row header joined by a space.
    pub header: String,
    pub header_place: Place,
    /// The unit that the header, the title or the configuration gives.
    pub unit: Option<Enhet>,
}

/// A row that is a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundRow {
    pub row: u32,
    /// The group row above it (an office on its own row), when the table has group rows,
    /// or the merged cell that reaches down to it.
    pub group: Option<Sourced<String>>,
}

/// A row that sums or averages others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundTotal {
    pub row: u32,
    pub label: String,
    /// The rows it covers.
    pub covers: Vec<u32>,
    pub mean: bool,
}

/// Finds the tables and the labelled facts of a workbook.
#[must_use]
pub fn tables(_workbook: &Workbook, _mappings: &[Tabell]) -> (Recognised, Vec<Finding>) {
    todo!("recognise::tables")
}
