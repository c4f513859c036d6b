use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::LENGTH_UNLIKELY;
use crate::model::{Fastlegeliste, Field, Kommunedata};
use rust_decimal::Decimal;

/// More residents on the list of one doctor are unlikely.
pub const MOST: u32 = 2500;

/// A list has at most 2500 residents; one shared by several doctors may have more.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.fastlegelister.iter().filter(|list| !is_shared(list)).filter_map(comparison).collect()
}

pub fn is_shared(list: &Fastlegeliste) -> bool {
    list.fellesliste.value() == Some(&true)
}

fn comparison(list: &Fastlegeliste) -> Option<Comparison> {
    let Field::Known(length) = &list.listelengde else { return None };
    let limit = Decimal::from(MOST);
    let finding = Finding::new(&LENGTH_UNLIKELY)
        .at(length.places.first().unwrap_or(&list.place).clone())
        .with("found", length.value)
        .with("limit", limit);
    Some(Comparison::broken_if(length.value > limit, finding))
}
