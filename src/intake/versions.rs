//! Several tables of one kind: parts of one state, or older and newer versions of it.

use super::innbyggere::{order, param};
use crate::finding::{Finding, intake as codes};
use crate::model::{Dato, OppgittTall, TableOrigin};
use std::collections::BTreeSet;

/// What one table gave.
#[derive(Debug)]
pub(super) struct Batch<R> {
    pub origin: TableOrigin,
    pub records: Vec<R>,
    pub oppgitt: Vec<OppgittTall>,
}

/// Leaves out tables that an undoubtedly newer one replaces: dated earlier than the latest, and
/// holding records of the same key. Tables of different dates without a record in common are all
/// kept, with a warning.
pub(super) fn current<R, K: Ord>(
    batches: Vec<Batch<R>>,
    key: impl Fn(&R) -> Option<K>,
    findings: &mut Vec<Finding>,
) -> Vec<Batch<R>> {
    let Some(latest) = batches.iter().filter_map(as_of).max_by_key(|dato| order(*dato)) else {
        return batches;
    };
    let newest: BTreeSet<K> = batches
        .iter()
        .filter(|batch| as_of(batch).is_some_and(|dato| order(dato) == order(latest)))
        .flat_map(|batch| batch.records.iter().filter_map(&key))
        .collect();
    batches
        .into_iter()
        .filter(|batch| {
            let Some(date) = as_of(batch).filter(|dato| order(*dato) < order(latest)) else {
                return true;
            };
            let replaced = batch.records.iter().filter_map(&key).any(|key| newest.contains(&key));
            let entry = if replaced { &codes::OLDER_TABLE } else { &codes::DATES_DIFFER };
            let finding = Finding::new(entry)
                .at(batch.origin.place.clone())
                .with("kind", batch.origin.kind.id())
                .with("date", param(date))
                .with("latest", param(latest));
            findings.push(finding);
            !replaced
        })
        .collect()
}

fn as_of<R>(batch: &Batch<R>) -> Option<Dato> {
    batch.origin.as_of.as_ref().map(|as_of| as_of.value)
}
