//! What earlier runs said about a municipality: the figures and findings that a month is held against.
//!
//! Knows no database and no report. `history` keeps snapshots and gives them back; the report
//! words what became of them.

use crate::finding::Severity;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The figures and findings of one municipality, as one run told them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The date of the newest table; `None` when no table says any.
    pub as_of: Option<NaiveDate>,
    /// Value by the id of the figure; `None` for one that was shown as "–".
    pub figures: BTreeMap<String, Option<Decimal>>,
    /// In the order they were told.
    pub findings: Vec<EarlierFinding>,
}

/// A finding as it is known again: what and where, and no words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EarlierFinding {
    /// `K301`.
    pub code: String,
    pub severity: Severity,
    pub file: Option<String>,
    pub sheet: Option<String>,
    /// `B14`, `A3:B13` or the line of a text file.
    pub cell: Option<String>,
}

/// What there is to hold a run against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earlier {
    /// The months before this one, oldest first, each as it was last told. A run that says no date
    /// has no months before it, only [`Earlier::latest`].
    pub months: Vec<Snapshot>,
    /// The edition of the same month that this one takes the place of.
    pub superseded: Option<Snapshot>,
    /// The run before this one, whatever it says of dates; only for a run without a date.
    pub latest: Option<Snapshot>,
    /// The newest date that was told of the municipality, when it is of a month after this one; of a
    /// run without a date the newest of all.
    pub newest: Option<NaiveDate>,
}

impl Earlier {
    /// What "since last time" means: the month before, else the run before.
    #[must_use]
    pub fn last(&self) -> Option<&Snapshot> {
        self.months.last().or(self.latest.as_ref())
    }
}
