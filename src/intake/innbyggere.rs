//! The number of residents that a workbook states.

use crate::finding::{Finding, Param, intake as codes};
use crate::model::{Dato, Sourced};
use crate::recognise::FoundPopulation;
use chrono::Datelike;
use rust_decimal::Decimal;

/// The latest dated number. One without a date is told of and not used; two that differ on the
/// latest date are refused.
pub(super) fn latest(
    found: &[FoundPopulation],
    findings: &mut Vec<Finding>,
) -> Option<Sourced<Decimal>> {
    for undated in found.iter().filter(|found| found.as_of.is_none()) {
        findings.push(at(&codes::POPULATION_UNDATED, undated).with("found", undated.value.value));
    }
    let dated = found.iter().filter_map(|found| Some((order(found.as_of?), found)));
    let newest = dated.clone().map(|(order, _)| order).max()?;
    let mut newest = dated.filter(|(order, _)| *order == newest).map(|(_, found)| found);
    let first = newest.next()?;
    if let Some(other) = newest.find(|other| other.value.value != first.value.value) {
        let finding = at(&codes::POPULATION_DIFFERS, other).with("found", other.value.value);
        findings.push(finding.with("other", first.value.value));
        return None;
    }
    Some(first.value.clone())
}

fn at(entry: &'static crate::finding::Entry, found: &FoundPopulation) -> Finding {
    let finding = Finding::new(entry);
    match found.value.places.first() {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }
}

/// Year, month, day; a month alone comes before its days.
pub(super) fn order(dato: Dato) -> (i32, u32, u32) {
    match dato {
        Dato::Month { year, month } => (year, month, 0),
        Dato::Day(day) => (day.year(), day.month(), day.day()),
    }
}

/// A date as a parameter of a finding.
pub(super) fn param(dato: Dato) -> Param {
    match dato {
        Dato::Day(day) => Param::Date(day),
        Dato::Month { year, month } => Param::Text(format!("{year}-{month:02}")),
    }
}
