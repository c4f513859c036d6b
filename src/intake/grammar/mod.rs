//! The grammar of what Norwegian cells hold: text → value, or a reason why not.
//!
//! Knows the notations, one family per file, but neither tables nor findings: a reading says what
//! was noticed on the way, and the caller tells the adviser. Whatever is not wholly understood is
//! refused; no character of a cell is ever passed over in silence.

pub mod amount;
pub mod clock;
pub mod date;
pub mod marks;
pub mod number;
pub mod period;
pub mod quantity;
pub mod spaces;
pub mod worktime;

#[cfg(test)]
mod tests;

use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Something about a cell that the adviser should know although it could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// `16% + 21%`: several numbers were added.
    Sum,
    /// `ca 200 000`.
    Approximate,
    /// `1,0***`: a mark was removed.
    Footnote,
    /// `1.250` read as 1250.
    ThousandsDot,
    /// `70 plasser hvorav 61 …`: the first number counts.
    FirstCounts,
    /// `12 korttidsplasser og 8 KAD-plasser`: 20.
    PartsAdded,
    /// Hours a week were made per cent of full time.
    HoursAsPercent,
    /// Full-time equivalents were made per cent of full time.
    AarsverkAsPercent,
    /// Per cent or full-time equivalents were made hours a week.
    ShareAsHours,
    /// Per cent or hours a week were made full-time posts.
    AsPosts,
    /// `0,2` read as 20 %.
    ReadAsShare,
    /// A number from 0 to 1 among larger ones, read as per cent.
    SmallPercent,
    /// A zero that the workbook shows as a dash.
    DashIsZero,
    /// `2,28 MNOK` in a table of other units: the cell's own unit went first.
    OwnScale,
}

/// A value and what was noticed when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<T = Decimal> {
    pub value: T,
    pub notes: BTreeSet<Note>,
}

impl<T> Reading<T> {
    pub const fn new(value: T) -> Self {
        Self { value, notes: BTreeSet::new() }
    }

    #[must_use]
    pub fn noting(mut self, note: Note) -> Self {
        self.notes.insert(note);
        self
    }

    #[must_use]
    pub fn noting_if(self, condition: bool, note: Note) -> Self {
        if condition { self.noting(note) } else { self }
    }
}

/// Why a text was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is not of any notation that is known.
    Unreadable,
    /// `1.250`: one and a quarter, or one thousand two hundred and fifty.
    Ambiguous,
    /// `80-90 %`, `>60 000`: not one number.
    Range,
    /// Another unit than the column can have.
    WrongUnit,
    /// A bare number where no unit is known.
    NoUnit,
    /// The cell says kroner, the table thousands.
    ScaleConflict,
    /// Outside what a share of a post can be, 0 to 100 per cent: the per cent that was read.
    ShareOutside(Decimal),
    /// A fraction where things are counted.
    NotWhole,
    /// Below zero where that cannot be.
    Negative,
}

/// How one dot before exactly three digits is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dot {
    /// The column is whole numbers in thousands' size: `1.250` is 1250.
    Thousands,
    /// Nothing decides: refused.
    Refused,
}

/// Multiplies, or refuses what no longer fits.
pub(super) fn times(a: Decimal, b: Decimal) -> Result<Decimal, Refusal> {
    a.checked_mul(b).map(|product| product.normalize()).ok_or(Refusal::Unreadable)
}

/// Adds, or refuses what no longer fits.
pub(super) fn plus(a: Decimal, b: Decimal) -> Result<Decimal, Refusal> {
    a.checked_add(b).ok_or(Refusal::Unreadable)
}
