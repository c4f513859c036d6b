use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::checks::STATED_PRODUCT;
use crate::finding::{Finding, Param};
use crate::model::{Field, Kommunedata, Tiltak};
use crate::rounding::round;

/// A stated cost is the product of the factors beside it. The stated one counts.
///
/// 3 at 150 000 is 450 000, not 400 000.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.tiltak.iter().filter_map(comparison).collect()
}

fn comparison(measure: &Tiltak) -> Option<Comparison> {
    let (Field::Known(stated), false) = (&measure.kostnad, measure.beregnet) else { return None };
    let product = measure.faktorer.product();
    let computed = *product.value()?;
    let name = measure.tiltak.value().or(measure.nummer.value());
    let finding = Finding::new(&STATED_PRODUCT)
        .at(stated.places.first().unwrap_or(&measure.place).clone())
        .with("tiltak", name.map_or("–", String::as_str))
        .with("stated", Param::Kroner(stated.value))
        .with("computed", Param::Kroner(computed));
    // A stated amount may be rounded to whole kroner.
    Some(Comparison::broken_if(round(computed, 0) != round(stated.value, 0), finding))
}
