//! Economic consequences: the measures over the plan years (domain § 5), in kroner.
//!
//! Works out per measure and year what it costs, hands the yearly columns to the normalised table
//! and declares the yearly figures over them with the expressions of `figures`.

use crate::figures::{Assumption, Declaration};
use crate::finding::Finding;
use crate::model::{Kommunedata, Period, Slag, Table, Utgiftsart};
use crate::place::Place;
use crate::settings::Settings;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Whether a measure is in the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MeasureStatus {
    Costed,
    /// No cost given: listed, never 0.
    NotCosted,
    /// Starts after the plan, or was a one-off before it: listed, not summed.
    OutsidePeriod,
    /// The cost or the start could not be read.
    Unreadable,
}

impl MeasureStatus {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Costed => "costed",
            Self::NotCosted => "not_costed",
            Self::OutsidePeriod => "outside_period",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What became of one measure, in the order of the workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequence {
    pub name: String,
    pub status: MeasureStatus,
    pub slag: Slag,
    pub utgiftsart: Utgiftsart,
    pub start: Option<Period>,
    pub slutt: Option<Period>,
    /// The full-year (or one-off) amount, when one is given.
    pub amount: Option<Decimal>,
    /// The cost per plan year it is in force; years without cost are left out.
    pub amounts: BTreeMap<i32, Decimal>,
    pub grants: BTreeMap<i32, Decimal>,
    pub source: Place,
    /// A recurring measure that began before the plan.
    pub began_before: bool,
}

/// The plan: its years, what each measure costs in them, and the figures that sum it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub years: RangeInclusive<i32>,
    pub consequences: Vec<Consequence>,
    /// The normalised table of measures, with a derived column per plan year.
    pub table: Table,
    /// `ramme_<år>` and what else the yearly figures rest on.
    pub assumptions: Vec<Assumption>,
    /// `tiltak_antall`, `tiltak_sum_<år>`, `tiltak_sum_planperiode`, `ramme_avvik_<år>` …
    pub declarations: Vec<Declaration>,
}

/// Lays the measures out over the plan years. `None` when no measures were read.
#[must_use]
pub fn plan(_data: &Kommunedata, _settings: &Settings) -> (Option<Plan>, Vec<Finding>) {
    todo!("economy::plan")
}
