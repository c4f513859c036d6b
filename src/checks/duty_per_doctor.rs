use super::{Checked, Comparison, doctor};
use crate::figures::{Figure, TILPLIKTING_ANDEL};
use crate::finding::checks::DUTY_ABOVE_AGREED;
use crate::finding::{Finding, Param};
use crate::model::{Kommunedata, Tilplikting};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A doctor's duties together are at most 20 % of full time (ASA 4310: 7.5 hours a week).
/// How several doctors share a row is not known, so such rows are passed over.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let mut duties_of: BTreeMap<String, Vec<(&Tilplikting, Decimal)>> = BTreeMap::new();
    for duty in &data.tilplikting {
        if let (Some(name), Some(share)) = (duty.lege.value(), duty.ressurs.value())
            && doctor::is_one(name)
        {
            duties_of.entry(doctor::key(name)).or_default().push((duty, *share));
        }
    }
    duties_of.values().filter_map(|duties| comparison(duties)).collect()
}

fn comparison(duties: &[(&Tilplikting, Decimal)]) -> Option<Comparison> {
    let sum = duties.iter().try_fold(Decimal::ZERO, |sum, (_, share)| sum.checked_add(*share))?;
    let (first, _) = duties.first()?;
    let finding = Finding::new(&DUTY_ABOVE_AGREED)
        .at(first.ressurs.places().first().unwrap_or(&first.place).clone())
        .with("found", Param::Prosent(sum))
        .with("limit", Param::Prosent(TILPLIKTING_ANDEL))
        .with("rows", duties.len());
    Some(Comparison::broken_if(sum > TILPLIKTING_ANDEL, finding))
}
