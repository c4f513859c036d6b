//! The same table twice: a copy, or an older version of the workbook that lies beside the new one.

use super::versions::Batch;
use crate::finding::{Finding, intake as codes};
use std::collections::BTreeSet;

/// A single row may well be alike by chance.
const FEW: usize = 1;

/// How the rows of one table are found again in another.
pub(super) struct Keys<Row, Known, R> {
    /// What the row is about.
    pub row: Row,
    /// That, and what it says.
    pub whole: Known,
    /// Makes what the row says unreadable.
    pub withhold: fn(&mut R),
}

/// Leaves out a table whose rows all stand in an earlier one, with a warning. Of two tables that
/// share half of their rows but differ, nothing is known: the first stays, without what it says, so
/// that no sum is made over a part.
pub(super) fn once<R, K: Ord, W: Ord>(
    batches: Vec<Batch<R>>,
    keys: &Keys<impl Fn(&R) -> Option<K>, impl Fn(&R) -> Option<W>, R>,
    findings: &mut Vec<Finding>,
) -> Vec<Batch<R>> {
    let rows: Vec<BTreeSet<K>> = batches.iter().map(|batch| set(batch, &keys.row)).collect();
    let wholes: Vec<BTreeSet<W>> = batches.iter().map(|batch| set(batch, &keys.whole)).collect();
    let (mut dropped, mut withheld) = (BTreeSet::new(), BTreeSet::new());
    for (later, batch) in batches.iter().enumerate() {
        for (earlier, other) in batches.iter().enumerate().take(later) {
            let (Some(here), Some(there)) = (rows.get(later), rows.get(earlier)) else {
                continue;
            };
            let least = here.len().min(there.len());
            let shared = here.intersection(there).count();
            if shared <= FEW || shared * 2 < least {
                continue;
            }
            let is_same = batch.records.len() == other.records.len()
                && wholes.get(later) == wholes.get(earlier)
                && wholes.get(later).is_some_and(|whole| !whole.is_empty());
            dropped.insert(later);
            let entry = if is_same {
                &codes::TABLE_TWICE
            } else {
                withheld.insert(earlier);
                &codes::TABLES_OVERLAP
            };
            let finding = Finding::new(entry)
                .at(batch.origin.place.clone())
                .with("kind", batch.origin.kind.id())
                .with("other", other.origin.place.clone());
            findings.push(finding);
            break;
        }
    }
    let kept = batches.into_iter().enumerate().filter(|(at, _)| !dropped.contains(at));
    kept.map(|(at, mut batch)| {
        if withheld.contains(&at) {
            batch.records.iter_mut().for_each(keys.withhold);
        }
        batch
    })
    .collect()
}

fn set<R, K: Ord>(batch: &Batch<R>, key: &impl Fn(&R) -> Option<K>) -> BTreeSet<K> {
    batch.records.iter().filter_map(key).collect()
}
