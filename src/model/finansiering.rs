use super::{Column, Field};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Where money for a measure comes from, beside what the municipality must find for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finansiering {
    /// A grant of the state or others.
    Tilskudd,
    /// A refund of what was spent.
    Refusjon,
    /// Reallocation: money that is in the budget already.
    Omdisponering,
}

impl Finansiering {
    pub const ALL: [Self; 3] = [Self::Tilskudd, Self::Refusjon, Self::Omdisponering];

    /// The column of the amount of a full year.
    #[must_use]
    pub const fn column(self) -> Column {
        match self {
            Self::Tilskudd => Column::Tilskudd,
            Self::Refusjon => Column::Refusjon,
            Self::Omdisponering => Column::Omdisponering,
        }
    }

    /// The column of the amount of one year.
    #[must_use]
    pub const fn in_year(self, year: i32) -> Column {
        match self {
            Self::Tilskudd => Column::TilskuddAar(year),
            Self::Refusjon => Column::RefusjonAar(year),
            Self::Omdisponering => Column::OmdisponeringAar(year),
        }
    }

    /// The stem of its figures: `tilskudd_2025`.
    #[must_use]
    pub const fn stem(self) -> &'static str {
        match self {
            Self::Tilskudd => "tilskudd",
            Self::Refusjon => "refusjon",
            Self::Omdisponering => "omdisponering",
        }
    }
}

/// Money for a measure: an amount of a full year, or amounts per year, which then count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Midler {
    pub helaar: Field<Decimal>,
    pub per_aar: BTreeMap<i32, Field<Decimal>>,
}

impl Midler {
    /// Of a table that says nothing of them.
    #[must_use]
    pub const fn none() -> Self {
        Self { helaar: Field::Absent, per_aar: BTreeMap::new() }
    }
}
