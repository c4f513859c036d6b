//! Economic consequences: the measures over the plan years (domain § 5), in kroner.
//!
//! Works out per measure and year what it costs, hands the yearly columns to the normalised table
//! and declares the yearly figures over them with the expressions of `figures`.
//! No I/O, clock, locale or environment.

mod declarations;
mod deflator;
mod driver;
mod findings;
mod force;
mod formel;
mod frame;
mod kapasitet;
mod measure;
pub mod priority;
mod satser;
mod scenario;
mod swing;
mod table;
mod uptake;
mod years;

#[cfg(test)]
mod tests;

pub use driver::{Drivers, drivers, factor_id, is_named, shared_id};
pub use kapasitet::{assumptions as capacity_assumptions, declarations as capacity_declarations};

pub use satser::rates;
pub use scenario::{Changes, without_table};
pub use swing::swing;

use crate::figures::{Assumption, Declaration};
use crate::finding::{Finding, economy as register};
use crate::model::{Faktorer, Field, Kind, Kommunedata, Period, Slag, Table, Tiltak, Utgiftsart};
use crate::place::Place;
use crate::settings::Settings;
use declarations::{Reach, Sums};
use measure::Measure;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
pub use uptake::Uptake;

/// Whether a measure is in the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MeasureStatus {
    Costed,
    /// No cost given: listed, never 0.
    NotCosted,
    /// Starts after the plan, ended or was a one-off before it, or has no start:
    /// listed, not summed.
    OutsidePeriod,
    /// The cost, or when it falls, could not be read.
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

/// How far a measure has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fremdrift {
    /// The key of a word: `status-pagar`.
    Word(&'static str),
    /// What the workbook says, in words we do not know.
    Text(String),
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
    /// The last year of phasing in: it comes in evenly from its start, and stays.
    pub innfaset_til: Option<i32>,
    /// The full-year (or one-off) amount, when one is given.
    pub amount: Option<Decimal>,
    /// The share of a post it pays for, in per cent, and what a whole post would cost.
    pub stilling: Option<Decimal>,
    pub per_aarsverk: Option<Decimal>,
    /// The cost per plan year it is in force; years without cost are left out.
    pub amounts: BTreeMap<i32, Decimal>,
    pub grants: BTreeMap<i32, Decimal>,
    pub refunds: BTreeMap<i32, Decimal>,
    /// What is moved to it from budgets that are there.
    pub reallocation: BTreeMap<i32, Decimal>,
    /// The plan years whose cost could not be read.
    pub unreadable: Vec<i32>,
    /// The plan years of which it could not be read what comes in.
    pub unreadable_financing: Vec<i32>,
    /// Its place in the order in which measures are to have the frame.
    pub prioritet: Option<Decimal>,
    pub source: Place,
    /// A recurring measure that began before the plan.
    pub began_before: bool,
    pub nummer: Option<String>,
    pub omraade: Option<String>,
    pub ansvar: Option<String>,
    pub kapittel: Option<String>,
    /// How far it has come: the key of a word we know, else what the workbook says.
    pub fremdrift: Option<Fremdrift>,
    /// What the cost is a product of, and whether it is the product or stated.
    pub faktorer: Faktorer,
    pub beregnet: bool,
    /// The number of the driver that its cost follows from.
    pub driver: Option<u16>,
    /// The doctors or licences it adds.
    pub nye_leger: Option<Decimal>,
    /// It stops within the plan, by an end that the workbook states or that ends its cost.
    pub stopper: bool,
}

impl Consequence {
    /// The cost in a year after grants and refunds; `None` when it has no room in a decimal.
    #[must_use]
    pub fn net(&self, year: i32) -> Option<Decimal> {
        let of_year = |amounts: &BTreeMap<i32, Decimal>| amounts.get(&year).copied();
        let cost = of_year(&self.amounts).unwrap_or_default();
        let in_all = [of_year(&self.grants), of_year(&self.refunds)].into_iter().flatten();
        in_all.into_iter().try_fold(cost, Decimal::checked_sub)
    }

    /// The last year of phasing in, as an end of what is told of it.
    #[must_use]
    pub fn phased_until(&self) -> Option<Period> {
        self.innfaset_til.map(Period::year)
    }

    /// Whether what it costs in a year, and what comes in, could be read.
    #[must_use]
    pub fn is_known_in(&self, year: i32) -> bool {
        !self.unreadable.contains(&year) && !self.unreadable_financing.contains(&year)
    }
}

/// The plan: its years, what each measure costs in them, and the figures that sum it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub years: RangeInclusive<i32>,
    /// The year whose prices are fixed, when there are current prices as well.
    pub prisnivaa: Option<i32>,
    pub consequences: Vec<Consequence>,
    /// The normalised table of measures, with a derived column per plan year.
    pub table: Table,
    /// `ramme_<år>` and what else the yearly figures rest on.
    pub assumptions: Vec<Assumption>,
    /// `tiltak_antall`, `tiltak_sum_<år>`, `tiltak_sum_planperiode`, `ramme_avvik_<år>` …
    pub declarations: Vec<Declaration>,
    /// How often the rates without a quantity could be paid within the frames.
    pub uptakes: Vec<Uptake>,
}

/// Lays the measures out over the plan years. `None` when no measures were read, or when no plan
/// years can be told; a finding then says so.
#[must_use]
pub fn plan(data: &Kommunedata, settings: &Settings) -> (Option<Plan>, Vec<Finding>) {
    if data.tiltak.is_empty() {
        return (None, Vec::new());
    }
    let (years, mut findings) = years::plan_years(&data.tiltak, settings);
    let Some(years) = years else { return (None, findings) };
    let measures: Vec<Measure<'_>> =
        data.tiltak.iter().map(|tiltak| Measure::new(tiltak, &years)).collect();
    let consequences: Vec<Consequence> = measures.iter().map(Measure::consequence).collect();
    findings.extend(kind_left_out(data));
    findings.extend(measures.iter().flat_map(Measure::findings));
    findings.extend(findings::years_without_column(&measures, &years));
    findings.extend(findings::salary_alone(&measures));
    findings.extend(findings::net_below_zero(&consequences, &years));
    findings.extend(frame::findings(settings, &years, &measures, &consequences));
    let mut assumptions = frame::assumptions(settings, &years);
    let frames: Vec<i32> = assumptions.iter().filter_map(|frame| frame.year).collect();
    findings.extend(priority::findings(&consequences, &frames));
    let sums = Sums {
        years: years.clone(),
        reach: reach(&measures),
        single_amounts: !measures.iter().any(|measure| measure.per_year),
        investments: table::has_investments(&measures),
        financing: table::financing(&measures),
        doctors_in_place: table::has_dated_doctors(&measures).then(|| decimals(&measures)),
        frames: frames.clone(),
    };
    let mut declarations = sums.declarations();
    declarations.extend(table::has_new_doctors(&measures).then(declarations::new_doctors));
    let uptakes = uptake::uptakes(&measures, &frames);
    declarations.extend(uptakes.iter().map(Uptake::declaration));
    let (prices, found) = deflator::index(settings, &years);
    findings.extend(found);
    let current = prices.as_ref().map(|index| index.declarations(&declarations));
    declarations.extend(current.unwrap_or_default());
    assumptions.extend(deflator::assumptions(settings));
    let plan = Plan {
        uptakes,
        table: table::table(&measures, &years),
        declarations,
        years,
        prisnivaa: prices.map(|index| index.base),
        consequences,
        assumptions,
    };
    (Some(plan), findings)
}

/// Doctors who come evenly over some years are parts of doctors on the way.
fn decimals(measures: &[Measure<'_>]) -> u32 {
    let in_place = measures.iter().flat_map(|measure| measure.doctors.values());
    let is_part = |doctors: Decimal| !doctors.fract().is_zero();
    u32::from(in_place.filter_map(measure::number).any(is_part))
}

fn reach(measures: &[Measure<'_>]) -> Reach {
    if measures.iter().any(Measure::is_dated) {
        Reach::Dated
    } else if measures.iter().any(Measure::has_cost) {
        Reach::NotDated
    } else {
        Reach::NotCosted
    }
}

/// One note for all measures that say neither recurring nor one-off.
fn kind_left_out(data: &Kommunedata) -> Option<Finding> {
    let left_out = |tiltak: &&Tiltak| {
        matches!(tiltak.slag, Field::Missing(_) | Field::Absent)
            && tiltak.utgiftsart.value() != Some(&Utgiftsart::Investering)
            && matches!(tiltak.kostnad, Field::Known(_))
    };
    let count = data.tiltak.iter().filter(left_out).count();
    let table = data.origins.iter().find(|origin| origin.kind == Kind::Tiltak)?;
    let note = Finding::new(&register::KIND_LEFT_OUT).at(table.place.clone()).with("count", count);
    (count > 0).then_some(note)
}
