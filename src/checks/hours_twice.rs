use super::{Checked, Comparison};
use crate::figures::{Figure, TIMER_PER_AARSVERK};
use crate::finding::Finding;
use crate::finding::checks::HOURS_GIVEN_TWICE;
use crate::model::{Field, Kommunedata};
use rust_decimal::Decimal;

/// Municipal hours stand in one place. Where both the duty workbook and the lists give them,
/// `listelengde_snitt_korrigert` takes the duty workbook's (domain § 8).
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    comparison(data).into_iter().collect()
}

fn comparison(data: &Kommunedata) -> Option<Comparison> {
    let hours: Vec<&Field<Decimal>> = data
        .fastlegelister
        .iter()
        .map(|list| &list.kommunale_timer)
        .filter(|field| field.value().is_some())
        .collect();
    let place = hours.first()?.places().first()?.clone();
    let shares = data.tilplikting.iter().filter_map(|duty| duty.ressurs.value());
    let (shares, hours) = (total(shares)?, total(hours.iter().filter_map(|field| field.value()))?);
    let duty = shares.checked_mul(TIMER_PER_AARSVERK)?.checked_div(Decimal::ONE_HUNDRED)?;
    let finding = Finding::new(&HOURS_GIVEN_TWICE).at(place);
    let finding = finding.with("lists", hours.normalize()).with("duty", duty.normalize());
    Some(Comparison::broken_if(!data.tilplikting.is_empty(), finding))
}

fn total<'a>(mut numbers: impl Iterator<Item = &'a Decimal>) -> Option<Decimal> {
    numbers.try_fold(Decimal::ZERO, |sum, number| sum.checked_add(*number))
}
