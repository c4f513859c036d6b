use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::checks::COSTS_MAY_BE_THOUSANDS;
use crate::finding::{Finding, Param};
use crate::model::{Field, Kommunedata, Sourced, Tiltak};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// No measure is so cheap that all of a table are, in kroner.
const LEAST: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// The costs of a table are not all below 10 000 kroner: those would be thousands that nobody says.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let mut tables: BTreeMap<(&str, Option<&str>), Vec<&Sourced<Decimal>>> = BTreeMap::new();
    for measure in &data.tiltak {
        let place = &measure.place;
        tables.entry((&place.file, place.sheet_name())).or_default().extend(stated(measure));
    }
    tables.values().filter_map(|costs| comparison(costs)).collect()
}

/// The amounts of a measure that stand in its cells, without those that are nothing.
fn stated(measure: &Tiltak) -> impl Iterator<Item = &Sourced<Decimal>> {
    let once = Some(&measure.kostnad).filter(|_| !measure.beregnet);
    let costs = once.into_iter().chain(measure.per_aar.values());
    costs.filter_map(|cost| match cost {
        Field::Known(known) => Some(known).filter(|known| !known.value.is_zero()),
        _ => None,
    })
}

/// One amount alone may be as small as it likes.
fn comparison(costs: &[&Sourced<Decimal>]) -> Option<Comparison> {
    let [first, _, ..] = costs else { return None };
    let most = costs.iter().map(|cost| cost.value.abs()).max()?;
    let finding = Finding::new(&COSTS_MAY_BE_THOUSANDS).with("most", Param::Kroner(most));
    let finding = Finding { place: first.places.first().cloned(), ..finding };
    Some(Comparison::broken_if(most < LEAST, finding))
}
