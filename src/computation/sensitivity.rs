use super::{Computation, compute};
use crate::economy::{Changes, MeasureStatus};
use crate::figures::driver_id;
use crate::model::{Kommunedata, Sourced};
use crate::settings::Settings;
use rust_decimal::Decimal;

/// The figure whose swing is told.
const TOTAL: &str = "tiltak_sum_planperiode";

/// How far the total moves when one assumption is that many per cent lower or higher and all others
/// stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    pub lever: Lever,
    /// The total, less what it is in the plan.
    pub lower: Decimal,
    pub higher: Decimal,
}

/// What is moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lever {
    /// An assumption that drivers rest on, by id.
    Assumption(String),
    /// The stated cost of a measure, by where it stands among the measures.
    Cost { at: usize, name: String },
}

impl Sensitivity {
    /// From the lowest total to the highest.
    #[must_use]
    pub fn swing(&self) -> Decimal {
        (self.higher - self.lower).abs()
    }
}

/// One assumption at a time, the one that moves the total most first. Nothing when fewer than two
/// move it: there is nothing to compare.
#[must_use]
pub fn sensitivity(
    data: &Kommunedata,
    settings: &Settings,
    plan: &Computation,
) -> Vec<Sensitivity> {
    let Some(per_cent) = plan.assumption("folsomhet_prosent").map(|known| known.value) else {
        return Vec::new();
    };
    let part = per_cent / Decimal::ONE_HUNDRED;
    let mut told = of_assumptions(data, settings, plan, part);
    told.extend(of_costs(plan, part));
    told.retain(|sensitivity| !sensitivity.swing().is_zero());
    // A stable sort: equal ones keep the order of the plan.
    told.sort_by_key(|sensitivity| std::cmp::Reverse(sensitivity.swing()));
    if told.len() < 2 { Vec::new() } else { told }
}

fn of_assumptions(
    data: &Kommunedata,
    settings: &Settings,
    plan: &Computation,
    part: Decimal,
) -> Vec<Sensitivity> {
    let total = |computed: &Computation| computed.figure(TOTAL)?.value();
    let Some(today) = total(plan) else { return Vec::new() };
    let moved = |id: &str, value: Decimal| {
        let place = plan.data.tiltak.first()?.place.clone();
        let mut changes = Changes::default();
        changes.assumptions.insert(id.to_owned(), Sourced::new(value, place));
        total(&compute(data, settings, &changes))?.checked_sub(today)
    };
    let of = |id: &String| {
        let value = plan.assumption(id)?.value;
        Some(Sensitivity {
            lower: moved(id, value * (Decimal::ONE - part))?,
            higher: moved(id, value * (Decimal::ONE + part))?,
            lever: Lever::Assumption(id.clone()),
        })
    };
    drivers_assumptions(plan).iter().filter_map(of).collect()
}

/// The assumptions that the drivers of costed measures rest on, each once.
fn drivers_assumptions(plan: &Computation) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for driver in plan.data.tiltak.iter().filter_map(|tiltak| tiltak.driver.map(driver_id)) {
        let Some(figure) = plan.figure(&driver) else { continue };
        for id in figure.declaration.expr.assumptions() {
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
    }
    ids
}

/// A measure's cost in the plan is as many per cent lower or higher as its amount.
fn of_costs(plan: &Computation, part: Decimal) -> Vec<Sensitivity> {
    let Some(laid_out) = &plan.plan else { return Vec::new() };
    let measures = laid_out.consequences.iter().enumerate();
    let stated = measures
        .filter(|(_, measure)| measure.driver.is_none() && measure.status == MeasureStatus::Costed);
    let of = |(at, measure): (usize, &crate::economy::Consequence)| {
        let mut amounts = measure.amounts.values();
        let cost = amounts.try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(*amount))?;
        let swing = cost.checked_mul(part)?;
        let lever = Lever::Cost { at, name: measure.name.clone() };
        Some(Sensitivity { lever, lower: -swing, higher: swing })
    };
    stated.filter_map(of).collect()
}
