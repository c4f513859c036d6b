use super::site_twice::folded;
use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::SERVICE_TWICE;
use crate::model::{Field, Kommunedata};
use std::collections::BTreeSet;

/// No row sums a service whose sites are rows of their own, as an overview beside the tables would:
/// "Helsehuset" as a site of one table and the service of another.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let sites = &data.legeaarsverk;
    let services: BTreeSet<String> =
        sites.iter().filter_map(|site| site.tjeneste.value()).map(|name| folded(name)).collect();
    sites
        .iter()
        .filter_map(|site| {
            let Field::Known(name) = &site.tjenestested else { return None };
            let own = folded(site.tjeneste.value()?);
            let key = folded(&name.value);
            let finding = Finding::new(&SERVICE_TWICE)
                .at(name.places.first().unwrap_or(&site.place).clone())
                .with("found", name.value.as_str());
            Some(Comparison::broken_if(key != own && services.contains(&key), finding))
        })
        .collect()
}
