use super::{Checked, Comparison};
use crate::finding::{Entry, Finding};
use crate::model::{Field, Kommunedata, Tiltak};
use crate::place::Place;
use std::collections::BTreeMap;

/// No two measures say the same in this field, regardless of case and spaces.
pub fn check(
    data: &Kommunedata,
    entry: &'static Entry,
    of: fn(&Tiltak) -> &Field<String>,
) -> Checked {
    let mut first: BTreeMap<String, &Place> = BTreeMap::new();
    data.tiltak
        .iter()
        .filter_map(|measure| {
            let Field::Known(text) = of(measure) else { return None };
            let place = text.places.first().unwrap_or(&measure.place);
            let words: Vec<&str> = text.value.split_whitespace().collect();
            let earlier = *first.entry(words.join(" ").to_lowercase()).or_insert(place);
            let finding = Finding::new(entry)
                .at(place.clone())
                .with("found", text.value.as_str())
                .with("other", earlier.clone());
            Some(Comparison::broken_if(earlier != place, finding))
        })
        .collect()
}
