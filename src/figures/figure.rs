use super::Expr;
use crate::model::Unit;
use crate::place::Place;
use rust_decimal::Decimal;

/// Which part of the report a figure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Lists, capacity and coverage.
    Lister,
    /// Compulsory duty.
    Tilplikting,
    /// Doctors' posts and places at the municipality's own sites.
    Legeaarsverk,
    /// Emergency clinic.
    Legevakt,
    /// Development from year to year.
    Aktivitet,
    /// Official statistics, against others.
    Kostra,
    /// Budget and accounts.
    Budsjett,
    /// Measures and economic consequences.
    Okonomi,
    /// What the costs of measures follow from.
    Driver,
    /// Lists and residents over the plan years.
    Kapasitet,
}

/// A key figure as it is declared.
///
/// Its label and definition stand in the texts under `figure-<id>` and `figure-<id>-definition`;
/// a figure per year (`tiltak_sum_2022`) takes the text of its stem with the year as parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Stable: names the figure in JSON, in `explain`, in the workbook and in the configuration.
    pub id: String,
    pub expr: Expr,
    pub unit: Unit,
    /// Decimals when shown. The value itself is not rounded.
    pub decimals: u32,
    pub group: Group,
    /// The year of a figure per year.
    pub year: Option<i32>,
    /// What a figure that the data name is about: its label needs it.
    pub subject: Option<Subject>,
}

impl Declaration {
    /// A figure of no single year, shown in whole numbers.
    #[must_use]
    pub fn whole(id: &str, expr: Expr, unit: Unit, group: Group) -> Self {
        Self { id: id.to_owned(), expr, unit, decimals: 0, group, year: None, subject: None }
    }
}

/// What a figure that the data name is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A series and the years it is compared between.
    Series { name: String, first: i32, last: i32 },
    /// A measure.
    Tiltak { name: String },
    /// A key figure of a municipality in a year.
    KeyFigure { name: String, region: String, year: i32 },
    /// How many of a rate there is room for.
    Uptake { name: String, year: i32 },
    /// A key figure against that of the group in the same year.
    Against { name: String, region: String, group: String, year: i32 },
}

/// What came of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Known(Decimal),
    /// A divisor was zero: shown as "–".
    Undefined,
    /// These cells were missing or unreadable: shown as "–", the others stand.
    Affected(Vec<Place>),
}

/// A key figure, computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub declaration: Declaration,
    pub outcome: Outcome,
    /// The cells and configuration lines that went in, condensed.
    pub sources: Vec<Place>,
}

impl Figure {
    #[must_use]
    pub const fn value(&self) -> Option<Decimal> {
        match self.outcome {
            Outcome::Known(value) => Some(value),
            _ => None,
        }
    }
}
