//! What a frame is enough for, when the measures are taken by priority.

use super::{Consequence, Plan};
use crate::finding::{Finding, Param, economy as register};
use rust_decimal::Decimal;

/// How far the frame reaches for a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    Inside,
    /// Some of it is left, but not enough.
    Partly,
    Outside,
}

impl Within {
    /// The key of its word in the texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Inside => "within-inside",
            Self::Partly => "within-partly",
            Self::Outside => "within-outside",
        }
    }
}

/// A measure in its place in the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked<'a> {
    pub measure: &'a Consequence,
    /// After grants and refunds.
    pub cost: Decimal,
    /// What it and those before it cost.
    pub used: Decimal,
    /// What is then left of the frame; below zero when it is too small.
    pub left: Decimal,
    pub within: Within,
}

/// The measures that cost something in a year, by priority, held against its frame. Equal priorities
/// stand in the order of the workbook, measures without one come last. `None` when no measure has a
/// priority, or when not all that the year costs could be read.
///
/// 300 000, 500 000 and 400 000 within 700 000: the first is inside and leaves 400 000, the second is
/// partly inside, the third outside.
#[must_use]
pub fn ranked(plan: &Plan, year: i32, frame: Decimal) -> Option<Vec<Ranked<'_>>> {
    let measures = &plan.consequences;
    let is_known = measures.iter().all(|measure| measure.is_known_in(year));
    if !is_known || measures.iter().all(|measure| measure.prioritet.is_none()) {
        return None;
    }
    let mut costing: Vec<&Consequence> =
        measures.iter().filter(|measure| measure.amounts.contains_key(&year)).collect();
    costing.sort_by_key(|measure| (measure.prioritet.is_none(), measure.prioritet));
    let mut used = Decimal::ZERO;
    let mut ranked = Vec::new();
    for measure in costing {
        let cost = measure.net(year)?;
        used = used.checked_add(cost)?;
        let left = frame.checked_sub(used)?;
        let within = if left >= Decimal::ZERO || cost <= Decimal::ZERO {
            Within::Inside
        } else if left + cost > Decimal::ZERO {
            Within::Partly
        } else {
            Within::Outside
        };
        ranked.push(Ranked { measure, cost, used, left, within });
    }
    (!ranked.is_empty()).then_some(ranked)
}

/// That the order is not told in full, where a frame asks for one.
#[must_use]
pub fn findings(measures: &[Consequence], frames: &[i32]) -> Vec<Finding> {
    let costing: Vec<&Consequence> =
        measures.iter().filter(|measure| !measure.amounts.is_empty()).collect();
    let mut told: Vec<Decimal> = costing.iter().filter_map(|measure| measure.prioritet).collect();
    told.sort_unstable();
    told.dedup();
    if frames.is_empty() || told.is_empty() {
        return Vec::new();
    }
    let names = |wanted: Option<Decimal>| -> Vec<&Consequence> {
        costing.iter().copied().filter(|measure| measure.prioritet == wanted).collect()
    };
    let said = |code, measures: &[&Consequence]| {
        let first = measures.first()?;
        let names: Vec<String> = measures.iter().map(|measure| measure.name.clone()).collect();
        Some(Finding::new(code).at(first.source.clone()).with("names", names))
    };
    let twice = told.iter().filter_map(|priority| {
        let equal = names(Some(*priority));
        let finding = said(&register::PRIORITY_TWICE, &equal).filter(|_| equal.len() > 1)?;
        Some(finding.with("found", Param::Number(*priority)))
    });
    let without = names(None);
    let last = said(&register::PRIORITY_MISSING, &without);
    twice.chain(last.map(|finding| finding.with("count", without.len()))).collect()
}
