use super::Consequence;
use super::declarations::of_year;
use super::measure::{Measure, total};
use crate::figures::Assumption;
use crate::finding::{Finding, Param, economy as register};
use crate::model::{Sourced, Unit, Value};
use crate::settings::Settings;
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// The frames of the plan years, as assumptions that can be changed in the workbook.
#[must_use]
pub fn assumptions(settings: &Settings, years: &RangeInclusive<i32>) -> Vec<Assumption> {
    let frames = settings.ramme.iter().filter(|(year, _)| years.contains(year));
    frames
        .map(|(year, frame)| Assumption {
            year: Some(*year),
            ..Assumption::given(&of_year("ramme", *year), frame, Unit::Kroner)
        })
        .collect()
}

/// Where the measures cost more than the frame, and frames no plan year uses.
#[must_use]
pub fn findings(
    settings: &Settings,
    years: &RangeInclusive<i32>,
    measures: &[Measure<'_>],
    consequences: &[Consequence],
) -> Vec<Finding> {
    let finding = |(year, frame): (&i32, &Sourced<Decimal>)| {
        let found = if years.contains(year) {
            exceeded(*year, frame.value, cost(*year, measures, consequences)?)?
        } else {
            Finding::new(&register::FRAME_OUTSIDE_PLAN)
                .with("year", *year)
                .with("first", *years.start())
                .with("last", *years.end())
        };
        Some(match frame.places.first() {
            Some(place) => found.at(place.clone()),
            None => found,
        })
    };
    settings.ramme.iter().filter_map(finding).collect()
}

/// What a year costs; `None` when a measure's cost could not be read.
fn cost(year: i32, measures: &[Measure<'_>], consequences: &[Consequence]) -> Option<Decimal> {
    if measures.iter().any(|measure| measure.costs.get(&year) == Some(&Value::Unreadable)) {
        return None;
    }
    let amounts: Vec<Decimal> =
        consequences.iter().filter_map(|found| found.amounts.get(&year).copied()).collect();
    total(&amounts)
}

fn exceeded(year: i32, frame: Decimal, sum: Decimal) -> Option<Finding> {
    let difference = sum.checked_sub(frame).filter(|over| *over > Decimal::ZERO)?;
    let finding = Finding::new(&register::FRAME_EXCEEDED)
        .with("year", year)
        .with("frame", Param::Kroner(frame))
        .with("sum", Param::Kroner(sum))
        .with("difference", Param::Kroner(difference));
    Some(finding)
}
