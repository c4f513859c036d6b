use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::checks::SHARE_OUT_OF_RANGE;
use crate::finding::{Finding, Param};
use crate::model::{Field, Kommunedata, Tilplikting};
use rust_decimal::Decimal;

/// A duty is between nothing and a whole post.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.tilplikting.iter().filter_map(comparison).collect()
}

fn comparison(duty: &Tilplikting) -> Option<Comparison> {
    let Field::Known(share) = &duty.ressurs else { return None };
    let (low, high) = (Decimal::ZERO, Decimal::ONE_HUNDRED);
    let finding = Finding::new(&SHARE_OUT_OF_RANGE)
        .at(share.places.first().unwrap_or(&duty.place).clone())
        .with("found", Param::Prosent(share.value))
        .with("low", Param::Prosent(low))
        .with("high", Param::Prosent(high));
    Some(Comparison::broken_if(share.value < low || share.value > high, finding))
}
