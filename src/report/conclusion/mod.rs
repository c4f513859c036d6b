//! What the economic consequences come to, as facts picked from the analysis.
//!
//! Nothing is computed here that the figures do not carry: sums of years are sums of figures, and a
//! year whose figure is "–" is in no sum. `sentences` puts the facts into words.

mod against_frame;
mod course;
mod financing;
mod sentences;

#[cfg(test)]
mod tests;

use crate::analysis::Analysis;
use crate::economy::{Consequence, MeasureStatus, Plan};
use crate::model::{Field, Period, Slag, Utgiftsart};
use crate::report::economy::is_in_sums;
use against_frame::AgainstFrame;
use course::Course;
use financing::Financing;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// An amount in a year of the plan.
type InYear = (i32, Decimal);

/// What can be said of a plan, each part there only when its numbers are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conclusion {
    years: RangeInclusive<i32>,
    /// All measures, with a cost or without.
    measures: usize,
    /// Those with a cost in the plan.
    costed: usize,
    cost: Cost,
    per_resident: Option<PerResident>,
    purpose: Option<Split>,
    duration: Option<Split>,
    /// Every investment is a one-off and nothing else is.
    one_off_is_investment: bool,
    /// What the recurring measures cost a year after the plan.
    lasting: Option<Decimal>,
    financing: Option<Financing>,
    own: Option<Decimal>,
    frame: Option<AgainstFrame>,
    /// How many measures stop, by the last month of the year or an earlier one.
    stops: BTreeMap<(i32, u32), usize>,
    not_costed: usize,
    outside: usize,
    outside_amount: Option<Decimal>,
    without_start: usize,
    unreadable: usize,
}

/// The cost of the plan years.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Cost {
    /// No measure has a cost.
    NoneCosted,
    /// Some have, but in no plan year.
    NoneInPlan,
    /// Some year is not known, so the sum is not: the years that are.
    Unknown {
        known: Vec<InYear>,
        unknown: Vec<i32>,
    },
    Known {
        total: Decimal,
        course: Course,
    },
}

/// Kroner per resident: every year, or the most of any year.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PerResident {
    EveryYear(Decimal),
    MostIn(Vec<i32>, Decimal),
}

/// Two parts of the sum: investments and running cost, or one-offs and what is recurring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Split {
    once: Decimal,
    running: Decimal,
}

impl Conclusion {
    /// `None` when there is no plan to conclude on.
    pub fn of(analysis: &Analysis) -> Option<Self> {
        let plan = analysis.plan.as_ref()?;
        let cost = Cost::of(analysis, plan);
        let is_known = matches!(cost, Cost::Known { .. });
        let with = |status| plan.consequences.iter().filter(move |m| m.status == status);
        let without_start = plan.consequences.iter().filter(|m| lacks_start(m)).count();
        let over_years = |stem: &str| over_years(analysis, plan, stem);
        Some(Self {
            years: plan.years.clone(),
            measures: plan.consequences.len(),
            costed: costed(plan),
            per_resident: PerResident::of(analysis, plan).filter(|_| is_known),
            purpose: Split::of(over_years("tiltak_investering"), over_years("tiltak_drift")),
            duration: Split::of(over_years("tiltak_engangs"), over_years("tiltak_varig")),
            one_off_is_investment: plan
                .consequences
                .iter()
                .filter(|m| is_in_sums(m))
                .all(|m| (m.slag == Slag::Engangs) == (m.utgiftsart == Utgiftsart::Investering)),
            lasting: lasting(analysis, plan).filter(|_| is_known),
            financing: Financing::of(analysis, plan),
            own: Financing::own(analysis, plan).filter(|_| is_known),
            frame: AgainstFrame::of(analysis, plan)
                .filter(|_| matches!(cost, Cost::Known { .. } | Cost::Unknown { .. })),
            stops: stops(plan),
            not_costed: with(MeasureStatus::NotCosted).count(),
            outside: with(MeasureStatus::OutsidePeriod).count().saturating_sub(without_start),
            outside_amount: outside_amount(analysis, plan).filter(|_| without_start == 0),
            without_start,
            unreadable: with(MeasureStatus::Unreadable).count(),
            cost,
        })
    }

    fn is_of_one_year(&self) -> bool {
        self.years.start() == self.years.end()
    }

    fn after(&self) -> i32 {
        self.years.end().saturating_add(1)
    }
}

impl Cost {
    fn of(analysis: &Analysis, plan: &Plan) -> Self {
        let has = |status| plan.consequences.iter().any(|m| m.status == status);
        if plan.consequences.iter().all(|m| m.status == MeasureStatus::NotCosted) {
            return Self::NoneCosted;
        }
        // What could not be read may fall in the plan.
        if costed(plan) == 0 && !has(MeasureStatus::Unreadable) {
            return Self::NoneInPlan;
        }
        let value = |year: i32| value(analysis, &format!("tiltak_sum_{year}"));
        let known: Vec<InYear> =
            plan.years.clone().filter_map(|year| Some((year, value(year)?))).collect();
        let unknown: Vec<i32> = plan.years.clone().filter(|year| value(*year).is_none()).collect();
        let total = self::value(analysis, "tiltak_sum_planperiode");
        match (total, unknown.is_empty(), costed(plan)) {
            (Some(total), true, 1..) => Self::Known { total, course: Course::of(&known) },
            // Nothing that could be read costs anything: a known 0 would say nothing.
            (_, _, 0) => Self::Unknown { known: Vec::new(), unknown: plan.years.clone().collect() },
            _ => Self::Unknown { known, unknown },
        }
    }
}

impl PerResident {
    fn of(analysis: &Analysis, plan: &Plan) -> Option<Self> {
        let years = plan.years.clone();
        let amounts: Option<Vec<InYear>> = years
            .map(|year| Some((year, value(analysis, &format!("kostnad_per_innbygger_{year}"))?)))
            .collect();
        let amounts = amounts?;
        let (_, first) = *amounts.first()?;
        if amounts.iter().any(|(_, amount)| *amount < Decimal::ZERO) {
            return None;
        }
        if amounts.iter().all(|(_, amount)| *amount == first) {
            return (!first.is_zero()).then_some(Self::EveryYear(first));
        }
        let most = amounts.iter().map(|(_, amount)| *amount).max()?;
        let dearest = amounts.iter().filter(|(_, amount)| *amount == most);
        Some(Self::MostIn(dearest.map(|(year, _)| *year).collect(), most))
    }
}

impl Split {
    /// Savings are no part of a cost, and two parts of which one is nothing are none.
    fn of(once: Option<Decimal>, running: Option<Decimal>) -> Option<Self> {
        let split = Self { once: once?, running: running? };
        (split.once > Decimal::ZERO && split.running >= Decimal::ZERO).then_some(split)
    }
}

fn value(analysis: &Analysis, id: &str) -> Option<Decimal> {
    analysis.figure(id)?.value()
}

/// The sum of a figure over the plan years; `None` when it is not there or not known in some year.
fn over_years(analysis: &Analysis, plan: &Plan, stem: &str) -> Option<Decimal> {
    sum(plan.years.clone().map(|year| value(analysis, &format!("{stem}_{year}"))))
}

fn sum(mut amounts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    amounts.try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(amount?))
}

fn costed(plan: &Plan) -> usize {
    plan.consequences.iter().filter(|measure| is_in_sums(measure)).count()
}

/// Costed, but in no year: amounts per year, which need no start, are not a single amount.
fn lacks_start(measure: &Consequence) -> bool {
    measure.status == MeasureStatus::OutsidePeriod
        && measure.start.is_none()
        && measure.amount.is_some()
}

/// Told when it is what the figure says: amounts of measures in the plan may fall outside it too.
fn outside_amount(analysis: &Analysis, plan: &Plan) -> Option<Decimal> {
    let outside = plan.consequences.iter().filter(|m| m.status == MeasureStatus::OutsidePeriod);
    let amount = sum(outside.map(|measure| measure.amount))?;
    let figure = value(analysis, "tiltak_sum_utenfor")?;
    (amount == figure && amount > Decimal::ZERO).then_some(amount)
}

fn stops(plan: &Plan) -> BTreeMap<(i32, u32), usize> {
    let mut stops = BTreeMap::new();
    for end in plan.consequences.iter().filter(|m| m.stopper).filter_map(|m| m.slutt) {
        *stops.entry((end.year, end.month.unwrap_or(12))).or_default() += 1;
    }
    stops
}

/// What the recurring measures cost in a whole year after the plan; `None` where the workbook does
/// not say how one of them goes on.
fn lasting(analysis: &Analysis, plan: &Plan) -> Option<Decimal> {
    let recurring = plan.consequences.iter().filter(|m| is_in_sums(m) && m.slag == Slag::Varig);
    let level = sum(recurring.map(|measure| goes_on_with(analysis, plan, measure)))?;
    (level > Decimal::ZERO).then_some(level)
}

/// The full-year amount of a measure that the last plan year takes whole, or first takes a part of.
fn goes_on_with(analysis: &Analysis, plan: &Plan, measure: &Consequence) -> Option<Decimal> {
    let last = *plan.years.end();
    if measure.slutt.is_some_and(|end| end.year <= last) {
        return Some(Decimal::ZERO);
    }
    let in_last = measure.amounts.get(&last).copied().unwrap_or_default();
    if has_amounts_per_year(analysis, measure) {
        return in_last.is_zero().then_some(Decimal::ZERO);
    }
    let full = measure.amount?;
    let begins =
        measure.start.is_some_and(|Period { year, month }| year == last && month.is_some());
    (in_last == full || begins).then_some(full)
}

/// Amounts in year columns end with the columns, and say nothing of the years after.
fn has_amounts_per_year(analysis: &Analysis, measure: &Consequence) -> bool {
    let of_row = analysis.data.tiltak.iter().find(|tiltak| tiltak.place == measure.source);
    of_row.is_some_and(|tiltak| {
        tiltak.per_aar.values().any(|field| matches!(field, Field::Known(_) | Field::Unreadable(_)))
    })
}
