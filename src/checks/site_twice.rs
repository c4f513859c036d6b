use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::SAME_SITE;
use crate::model::{Field, Kommunedata};
use crate::place::Place;
use std::collections::BTreeMap;

/// No two rows of a service are the same site, regardless of case and spaces.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let mut first: BTreeMap<[String; 2], &Place> = BTreeMap::new();
    data.legeaarsverk
        .iter()
        .filter_map(|site| {
            let Field::Known(name) = &site.tjenestested else { return None };
            let service = site.tjeneste.value().map_or(String::new(), |service| folded(service));
            let place = name.places.first().unwrap_or(&site.place);
            let earlier = *first.entry([service, folded(&name.value)]).or_insert(place);
            let finding = Finding::new(&SAME_SITE)
                .at(place.clone())
                .with("found", name.value.as_str())
                .with("other", earlier.clone());
            Some(Comparison::broken_if(earlier != place, finding))
        })
        .collect()
}

/// A name as it is compared.
pub fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
