//! Sheets → tables of a known kind with their columns, title, unit, date and total rows.
//!
//! Certain is used, likely is used with a finding, unsure is refused with the candidates.
//! Never by column position, never by the file name alone.
//!
//! The room knows which rows are records and which headings are columns, but not what a cell says:
//! it tells numbers from words at a glance, and leaves the grammar of cells to `intake`.
//! The words it knows are data, in `templates/vocabulary.toml`.

mod words;

mod dates;

mod units;

mod looks;

mod vocabulary;

mod grid;

mod accounts;

mod heading;

mod header;

mod region;

mod caption;

mod content;

mod versions;

mod series;

mod assign;

mod kind;

mod formula;

mod totals;

mod rows;

mod shifts;

mod ledger;

mod lone;

mod groups;

mod mapping;

mod layout;

mod draft;

mod measure;

mod notes;

mod population;

mod leftover;

mod form;

mod sheet;

mod nothing;

mod settle;

mod why;

#[cfg(test)]
mod tests;

pub use layout::{is_remembered, lines as remembering};
pub use why::{Content, Ground, Reason, Weighed, Why};

use crate::finding::Finding;
use crate::model::{Column, Dato, Kind, Sourced};
use crate::place::{Area, Place};
use crate::settings::{Enhet, Tabell};
use crate::workbook::{Sheet, Visibility, Workbook};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Everything found in one workbook, sheet by sheet.
#[derive(Debug, Clone, Default)]
pub struct Recognised {
    pub tables: Vec<RecognisedTable>,
    /// Labelled numbers of residents ("Innbyggere per 1.7.2020: 10 406").
    pub populations: Vec<FoundPopulation>,
    /// How many live where the emergency clinic serves ("Legevakten dekker ca. 70 000 innbyggere").
    pub districts: Vec<FoundPopulation>,
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
    /// The year that the title or the sheet's name says, with or without a date.
    pub year: Option<i32>,
    /// What amounts are multiplied by: 1, 1000 ("Beløp i 1000 kr") or 1 000 000.
    pub scale: Decimal,
    pub columns: BTreeMap<Column, FoundColumn>,
    /// Columns whose headings are data themselves, for kinds that have them: the municipalities
    /// and years of a key figure, the shifts of a roster that lies on its side. Beside measures:
    /// the columns that are of none we know.
    pub values: Vec<FoundColumn>,
    /// What each row of a roster that lies on its side tells, under the shifts of `values`.
    pub lines: BTreeMap<Column, u32>,
    /// Rows that are records, in order.
    pub rows: Vec<FoundRow>,
    /// Total, subtotal and mean rows: compared, never counted.
    pub totals: Vec<FoundTotal>,
}

impl RecognisedTable {
    /// Whether it lists measures with nothing that could say what they cost.
    pub(crate) fn is_uncosted(&self) -> bool {
        let says_cost = |column: &Column| {
            matches!(column, Column::Kostnad | Column::Sats | Column::Aarslonn | Column::Aar(_))
        };
        self.kind == Kind::Tiltak && !self.columns.keys().any(says_cost)
    }
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
    /// Rows below that are the same record: one ceiling (or resource, or cost) merged over two
    /// doctors is one list. Their other cells, the second doctor's name, belong to this record.
    pub also: Vec<u32>,
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

/// What is to be said of mappings that no sheet of the run is meant by: without effect, they would
/// leave numbers as they are in silence.
#[must_use]
pub fn unused(mappings: &[Tabell], workbooks: &[Workbook]) -> Vec<Finding> {
    let unused = mapping::unused(mappings, workbooks);
    unused.chain(mapping::answered_by_none(mappings, workbooks)).collect()
}

/// Finds the tables and the labelled facts of a workbook.
///
/// Hidden sheets are passed over unless a mapping names them.
#[must_use]
pub fn tables(workbook: &Workbook, mappings: &[Tabell]) -> (Recognised, Vec<Finding>) {
    let sheets = looked_at(workbook, mappings)
        .map(|(index, sheet, meant)| sheet::read(index, sheet, &meant))
        .collect();
    settle::workbook(workbook, sheets)
}

/// Why each region with headings was taken for what it was.
#[must_use]
pub fn explain(workbook: &Workbook, mappings: &[Tabell]) -> Vec<Why> {
    looked_at(workbook, mappings)
        .flat_map(|(index, sheet, meant)| sheet::explain(index, sheet, &meant))
        .collect()
}

/// The sheets that are looked at, with the mappings that speak of each: not the hidden ones, and not
/// the guide of a form.
fn looked_at<'a>(
    workbook: &'a Workbook,
    mappings: &'a [Tabell],
) -> impl Iterator<Item = (usize, &'a Sheet, Vec<&'a Tabell>)> {
    workbook.sheets.iter().enumerate().filter_map(|(index, sheet)| {
        let meant = mapping::of_sheet(mappings, sheet);
        let is_named = meant.iter().any(|tabell| tabell.ark.is_some());
        let is_visible = sheet.visibility == Visibility::Visible && !form::is_guide(sheet);
        let is_looked_at = is_visible || is_named;
        is_looked_at.then_some((index, sheet, meant))
    })
}
