use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::POSTS_ABOVE_PLACES;
use crate::model::{Field, Kommunedata, Legeaarsverk};
use rust_decimal::Decimal;

/// A site has fewer posts than places: 80 under "Årsverk" beside 30 places are per cent.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.legeaarsverk.iter().filter_map(comparison).collect()
}

fn comparison(site: &Legeaarsverk) -> Option<Comparison> {
    let Field::Known(posts) = &site.legeaarsverk else { return None };
    let places = site.plasser.value().filter(|places| **places > Decimal::ZERO)?;
    let finding = Finding::new(&POSTS_ABOVE_PLACES)
        .at(posts.places.first().unwrap_or(&site.place).clone())
        .with("found", posts.value)
        .with("places", *places);
    Some(Comparison::broken_if(posts.value > *places, finding))
}
