//! Several tables of one kind: parts of one state, or older and newer versions of it.

use super::innbyggere::{order, param};
use crate::finding::{Finding, Param, intake as codes};
use crate::model::{Dato, OppgittTall, TableOrigin};
use std::collections::BTreeSet;

/// What one table gave.
#[derive(Debug)]
pub(super) struct Batch<R> {
    pub origin: TableOrigin,
    /// The year that its title or its sheet says.
    pub year: Option<i32>,
    pub records: Vec<R>,
    pub oppgitt: Vec<OppgittTall>,
}

/// When a table is from: a date, or a year alone.
#[derive(Debug, Clone, Copy)]
enum Edition {
    Date(Dato),
    Year(i32),
}

impl Edition {
    fn of<R>(batch: &Batch<R>) -> Option<Self> {
        let date = batch.origin.as_of.as_ref().map(|as_of| Self::Date(as_of.value));
        date.or(batch.year.map(Self::Year))
    }

    fn order(self) -> (i32, u32, u32) {
        match self {
            Self::Date(date) => order(date),
            Self::Year(year) => (year, 0, 0),
        }
    }

    /// A year alone is neither before nor after a date in it.
    fn is_before(self, other: Self) -> bool {
        match (self, other) {
            (Self::Date(date), Self::Date(other)) => order(date) < order(other),
            _ => self.order().0 < other.order().0,
        }
    }

    fn param(self) -> Param {
        match self {
            Self::Date(date) => param(date),
            Self::Year(year) => Param::Text(year.to_string()),
        }
    }
}

/// Leaves out tables that an undoubtedly newer one replaces: of an earlier date or year than the
/// latest, and holding records of the same key. Tables of different dates without a record in
/// common are all kept, with a warning.
pub(super) fn current<R, K: Ord>(
    batches: Vec<Batch<R>>,
    key: impl Fn(&R) -> Option<K>,
    findings: &mut Vec<Finding>,
) -> Vec<Batch<R>> {
    let Some(latest) = batches.iter().filter_map(Edition::of).max_by_key(|it| it.order()) else {
        return batches;
    };
    let is_latest =
        |batch: &&Batch<R>| Edition::of(batch).is_some_and(|edition| !edition.is_before(latest));
    let newest: BTreeSet<K> = batches
        .iter()
        .filter(is_latest)
        .flat_map(|batch| batch.records.iter().filter_map(&key))
        .collect();
    batches
        .into_iter()
        .filter(|batch| {
            let Some(edition) = Edition::of(batch).filter(|edition| edition.is_before(latest))
            else {
                return true;
            };
            let replaced = batch.records.iter().filter_map(&key).any(|key| newest.contains(&key));
            let entry = if replaced { &codes::OLDER_TABLE } else { &codes::DATES_DIFFER };
            let finding = Finding::new(entry)
                .at(batch.origin.place.clone())
                .with("kind", batch.origin.kind.id())
                .with("date", edition.param())
                .with("latest", latest.param());
            findings.push(finding);
            !replaced
        })
        .collect()
}
