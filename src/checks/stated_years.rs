use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::checks::STATED_YEARS;
use crate::finding::{Finding, Param};
use crate::model::{Field, Kommunedata, Tiltak};
use crate::rounding::round;
use rust_decimal::Decimal;

/// The sum column of a measure is the sum of its year columns.
///
/// 100 + 200 + 300 + 400 under "Sum 2026–2029" is 1000.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.tiltak.iter().filter_map(comparison).collect()
}

fn comparison(measure: &Tiltak) -> Option<Comparison> {
    let Field::Known(stated) = &measure.oppgitt_sum else { return None };
    let years: Vec<_> =
        measure.oppgitt_sum_aar.iter().map(|year| measure.per_aar.get(year)).collect();
    if years.iter().any(|field| matches!(field, Some(Field::Unreadable(_)))) {
        return None;
    }
    let amounts: Vec<Decimal> =
        years.into_iter().filter_map(|field| field?.value().copied()).collect();
    if amounts.is_empty() {
        return None;
    }
    let computed = amounts.iter().try_fold(Decimal::ZERO, |sum, n| sum.checked_add(*n))?;
    let difference = computed.checked_sub(stated.value)?;
    let name = measure.tiltak.value().or(measure.nummer.value());
    let finding = Finding::new(&STATED_YEARS)
        .at(stated.places.first().unwrap_or(&measure.place).clone())
        .with("tiltak", name.map_or("–", String::as_str))
        .with("stated", Param::Kroner(stated.value))
        .with("computed", Param::Kroner(computed))
        .with("difference", Param::Kroner(difference.abs()));
    let shown = stated.value.normalize().scale();
    // What floating point leaves far behind the comma is no difference.
    Some(Comparison::broken_if(round(computed, shown) != round(stated.value, 2), finding))
}
