use crate::finding::{Finding, economy as register};
use crate::model::{Field, Tiltak};
use crate::settings::Settings;
use std::ops::RangeInclusive;

/// A plan of more years is a misprint.
const MOST_YEARS: u16 = 30;

/// By law the economic plan covers four years.
const AFTER_FIRST: i32 = 3;

/// The plan years: those of the configuration, else the year columns of the measures, else four
/// years from the first start of a costed measure. Empty only with a finding that says why.
#[must_use]
pub fn plan_years(
    measures: &[Tiltak],
    settings: &Settings,
) -> (Option<RangeInclusive<i32>>, Vec<Finding>) {
    let first = settings.plan_fra.as_ref().map(|year| year.value);
    let last = settings.plan_til.as_ref().map(|year| year.value);
    let (years, configured) = match (first, last) {
        (Some(first), Some(last)) => (Some((first, last)), true),
        (Some(first), None) => (Some((first, first.saturating_add(AFTER_FIRST))), false),
        (None, Some(last)) => (Some((last.saturating_sub(AFTER_FIRST), last)), false),
        (None, None) => (year_columns(measures).or_else(|| from_first_start(measures)), false),
    };
    let Some((first, last)) = years else {
        return (None, vec![Finding::new(&register::PLAN_YEARS_UNKNOWN)]);
    };
    if first > last || last.saturating_sub(first) >= i32::from(MOST_YEARS) {
        return (None, vec![impossible(first, last, settings)]);
    }
    let follows =
        Finding::new(&register::PLAN_YEARS_FOLLOW).with("first", first).with("last", last);
    (Some(first..=last), if configured { Vec::new() } else { vec![follows] })
}

fn impossible(first: i32, last: i32, settings: &Settings) -> Finding {
    let finding = Finding::new(&register::PLAN_YEARS_IMPOSSIBLE)
        .with("first", first)
        .with("last", last)
        .with("limit", usize::from(MOST_YEARS));
    let given = settings.plan_til.as_ref().or(settings.plan_fra.as_ref());
    match given.and_then(|year| year.places.first()) {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }
}

fn year_columns(measures: &[Tiltak]) -> Option<(i32, i32)> {
    let stated = |measure: &Tiltak| -> Vec<i32> {
        let columns = measure.per_aar.iter().filter(|(_, field)| **field != Field::Absent);
        columns.map(|(year, _)| *year).collect()
    };
    let years: Vec<i32> = measures.iter().flat_map(stated).collect();
    Some((*years.iter().min()?, *years.iter().max()?))
}

/// What costs nothing decides only when nothing is costed.
fn from_first_start(measures: &[Tiltak]) -> Option<(i32, i32)> {
    let first = |wanted: fn(&Tiltak) -> bool| {
        let starts = measures.iter().filter(|measure| wanted(measure));
        starts.filter_map(|measure| measure.iverksetting.value()).map(|start| start.year).min()
    };
    let first = first(|measure| measure.kostnad.value().is_some()).or_else(|| first(|_| true))?;
    Some((first, first.saturating_add(AFTER_FIRST)))
}
