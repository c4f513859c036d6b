use super::{Faktorer, Field, Finansiering, Midler, Period};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Whether a measure costs once or every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slag {
    Varig,
    Engangs,
}

impl Slag {
    /// The key of its word in the texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Varig => "slag-varig",
            Self::Engangs => "slag-engangs",
        }
    }
}

/// Which part of the budget a measure belongs to; investments are summed apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Utgiftsart {
    Drift,
    Investering,
}

impl Utgiftsart {
    /// The key of its word in the texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Drift => "utgiftsart-drift",
            Self::Investering => "utgiftsart-investering",
        }
    }
}

/// A measure of the plan, in kroner.
///
/// The economic consequences per year are not here: `economy` works them out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiltak {
    /// The row it was read from.
    pub place: Place,
    pub nummer: Field<String>,
    pub tiltak: Field<String>,
    /// The start, and what the cell said when it was words ("Etter 2021").
    pub iverksetting: Field<Period>,
    pub iverksetting_text: Field<String>,
    /// The last month (or year) in force.
    pub slutt: Field<Period>,
    /// The last year of phasing in: it then comes in evenly from its start, and stays.
    pub innfaset_til: Field<Period>,
    pub slag: Field<Slag>,
    pub utgiftsart: Field<Utgiftsart>,
    /// The full-year amount of a recurring measure, the whole amount of a one-off.
    pub kostnad: Field<Decimal>,
    /// What the cost is a product of, where the table has a rate.
    pub faktorer: Faktorer,
    /// The cost is not stated: it is the product of the factors.
    pub beregnet: bool,
    /// Amounts per year from year columns. Empty when the workbook has none.
    pub per_aar: BTreeMap<i32, Field<Decimal>>,
    /// The share of a post it pays for, in per cent: 30 is 30 %.
    pub stilling: Field<Decimal>,
    /// Grant, full year.
    pub tilskudd: Field<Decimal>,
    /// Grants per year from year columns. Empty when the workbook has none.
    pub tilskudd_per_aar: BTreeMap<i32, Field<Decimal>>,
    /// What is refunded of its cost.
    pub refusjon: Midler,
    /// What is moved to it from budgets that are there.
    pub omdisponering: Midler,
    /// Its place in the order in which measures are to have the frame: 1 is the first.
    pub prioritet: Field<Decimal>,
    /// The sum of its year columns as the workbook states it, and the years that it says it sums.
    pub oppgitt_sum: Field<Decimal>,
    pub oppgitt_sum_aar: Vec<i32>,
    /// The doctors or licences it adds.
    pub nye_leger: Field<Decimal>,
    /// The area it belongs to: of a column, else of its table among several.
    pub omraade: Field<String>,
    pub ansvar: Field<String>,
    pub kapittel: Field<String>,
    pub status: Field<String>,
    pub kommentar: Field<String>,
    /// The number of the driver of the configuration that its cost follows from.
    pub driver: Option<u16>,
}

impl Tiltak {
    /// A measure of which nothing is known but its name.
    #[must_use]
    pub fn planned(place: Place, navn: &str) -> Self {
        Self {
            nummer: Field::Absent,
            tiltak: Field::known(navn.to_owned(), place.clone()),
            place,
            iverksetting: Field::Absent,
            iverksetting_text: Field::Absent,
            innfaset_til: Field::Absent,
            slutt: Field::Absent,
            slag: Field::Absent,
            utgiftsart: Field::Absent,
            kostnad: Field::Absent,
            faktorer: Faktorer::none(),
            beregnet: false,
            per_aar: BTreeMap::new(),
            stilling: Field::Absent,
            tilskudd: Field::Absent,
            tilskudd_per_aar: BTreeMap::new(),
            refusjon: Midler::none(),
            omdisponering: Midler::none(),
            prioritet: Field::Absent,
            oppgitt_sum: Field::Absent,
            oppgitt_sum_aar: Vec::new(),
            nye_leger: Field::Absent,
            omraade: Field::Absent,
            ansvar: Field::Absent,
            kapittel: Field::Absent,
            status: Field::Absent,
            kommentar: Field::Absent,
            driver: None,
        }
    }
}

impl Tiltak {
    /// What others pay of it, by where the money comes from: the amount of a full year, and those per
    /// year.
    #[must_use]
    pub const fn midler(
        &self,
        finansiering: Finansiering,
    ) -> (&Field<Decimal>, &BTreeMap<i32, Field<Decimal>>) {
        match finansiering {
            Finansiering::Tilskudd => (&self.tilskudd, &self.tilskudd_per_aar),
            Finansiering::Refusjon => (&self.refusjon.helaar, &self.refusjon.per_aar),
            Finansiering::Omdisponering => {
                (&self.omdisponering.helaar, &self.omdisponering.per_aar)
            }
        }
    }
}
