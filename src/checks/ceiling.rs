use super::length::{MOST, is_shared};
use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::CEILING_UNLIKELY;
use crate::model::{Fastlegeliste, Field, Kommunedata};
use rust_decimal::Decimal;

/// Fewer places on a list are unlikely.
const FEWEST: u32 = 500;

/// A ceiling lies between 500 and 2500; that of a list shared by several doctors may be higher.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.fastlegelister.iter().filter_map(comparison).collect()
}

fn comparison(list: &Fastlegeliste) -> Option<Comparison> {
    let Field::Known(ceiling) = &list.listetak else { return None };
    let (low, high) = (Decimal::from(FEWEST), Decimal::from(MOST));
    let unlikely = ceiling.value < low || (ceiling.value > high && !is_shared(list));
    let finding = Finding::new(&CEILING_UNLIKELY)
        .at(ceiling.places.first().unwrap_or(&list.place).clone())
        .with("found", ceiling.value)
        .with("low", low)
        .with("high", high);
    Some(Comparison::broken_if(unlikely, finding))
}
