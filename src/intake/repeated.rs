//! The same table twice: a copy, or an older version of the workbook that lies beside the new one.

use super::versions::Batch;
use crate::finding::{Finding, intake as codes};
use std::collections::BTreeSet;

/// So few rows may well be alike by chance.
const FEW: usize = 2;

/// How the rows of one table are found again in another.
pub(super) struct Keys<Row, Known> {
    /// What the row is about.
    pub row: Row,
    /// That, and what it says.
    pub whole: Known,
}

/// Leaves out a table whose rows all stand in an earlier one, with a warning, and both of two tables
/// that share half of their rows but differ: which one holds cannot be known, and both would count
/// twice.
pub(super) fn once<R, K: Ord, W: Ord>(
    batches: Vec<Batch<R>>,
    keys: &Keys<impl Fn(&R) -> Option<K>, impl Fn(&R) -> Option<W>>,
    findings: &mut Vec<Finding>,
) -> Vec<Batch<R>> {
    let rows: Vec<BTreeSet<K>> = batches.iter().map(|batch| set(batch, &keys.row)).collect();
    let wholes: Vec<BTreeSet<W>> = batches.iter().map(|batch| set(batch, &keys.whole)).collect();
    let mut left_out = BTreeSet::new();
    for (later, batch) in batches.iter().enumerate() {
        for (earlier, other) in batches.iter().enumerate().take(later) {
            let (Some(rows_here), Some(rows_there)) = (rows.get(later), rows.get(earlier)) else {
                continue;
            };
            let least = rows_here.len().min(rows_there.len());
            if least <= FEW || rows_here.intersection(rows_there).count() * 2 < least {
                continue;
            }
            let is_same = batch.records.len() == other.records.len()
                && wholes.get(later) == wholes.get(earlier)
                && wholes.get(later).is_some_and(|whole| !whole.is_empty());
            left_out.insert(later);
            let entry = if is_same {
                &codes::TABLE_TWICE
            } else {
                left_out.insert(earlier);
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
    let kept = batches.into_iter().enumerate().filter(|(at, _)| !left_out.contains(at));
    kept.map(|(_, batch)| batch).collect()
}

fn set<R, K: Ord>(batch: &Batch<R>, key: &impl Fn(&R) -> Option<K>) -> BTreeSet<K> {
    batch.records.iter().filter_map(key).collect()
}
