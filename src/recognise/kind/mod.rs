//! Of which kind a table is, from its columns, its title and the configuration.

mod activity;
mod budget;
mod duty;
mod lists;
mod measures;
mod posts;
pub mod roster;
mod statistics;

use super::assign::{Assigner, Assignment};
use super::caption::Caption;
use super::vocabulary::List;
use super::why::Weighed;
use crate::model::{Column, Kind};

/// How much of what a kind needs is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing can be computed: this column is missing.
    Bare(Column),
    /// Some figures can be computed; this column is missing.
    Partial(Column),
    Complete,
}

/// What a table was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Known {
        kind: Kind,
        assignment: Assignment,
        extent: Extent,
        /// Decided by more or less, not by the columns alone.
        likely: bool,
    },
    /// Two kinds fit; the words of the configuration for them.
    Unsure(Vec<String>),
    /// Of no kind we read.
    Other,
}

/// What is asked besides the columns.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    pub caption: &'a Caption,
    pub sheet: &'a str,
    /// The kind the configuration says.
    pub forced: Option<Kind>,
}

/// Decides the kind of a table.
pub fn decide(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> Decision {
    let mut read: Vec<Found> = Kind::ALL
        .into_iter()
        .filter(|kind| {
            evidence.forced.is_none_or(|forced| forced == *kind) && allows(assigner, *kind)
        })
        .filter_map(|kind| Found::new(assigner, evidence, kind))
        .collect();
    // Posts have fewer words of their own than the others: they are what nothing else is.
    if read.len() > 1 && evidence.forced.is_none() {
        read.retain(|found| found.kind != Kind::Legeaarsverk);
    }
    // Years with numbers are what nothing else with years and numbers is.
    if read.len() > 1 && evidence.forced.is_none() {
        read.retain(|found| found.kind != Kind::Aktivitet);
    }
    read.sort_by_key(|found| std::cmp::Reverse((found.extent, found.score)));
    let rival = read.get(1).filter(|second| second.extent == Extent::Complete);
    let (rival_kind, rival_score) =
        rival.map_or((None, 0), |rival| (Some(rival.kind), rival.score));
    match read.into_iter().next() {
        None if duty::posts_or_duty(assigner, evidence) => {
            Decision::Unsure(vec![Kind::Tilplikting.id().to_owned(), "legeaarsverk".to_owned()])
        }
        None if activity::activity_or_measures(assigner, evidence) => {
            let kinds = [Kind::Aktivitet, Kind::Tiltak];
            Decision::Unsure(kinds.map(|kind| kind.id().to_owned()).to_vec())
        }
        None => Decision::Other,
        Some(Found { kind, score, .. }) if rival_score == score && rival_kind.is_some() => {
            let kinds = [Some(kind), rival_kind].into_iter().flatten();
            Decision::Unsure(kinds.map(|kind| kind.id().to_owned()).collect())
        }
        Some(Found { kind, assignment, extent, likely, .. }) => Decision::Known {
            kind,
            assignment,
            extent,
            likely: evidence.forced.is_none() && (likely || rival_kind.is_some()),
        },
    }
}

/// What the headings are worth as a table of each kind that the configuration allows.
pub fn weigh(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> Vec<Weighed> {
    let kinds = Kind::ALL.into_iter().filter(|kind| allows(assigner, *kind));
    kinds
        .map(|kind| {
            let found = Found::new(assigner, evidence, kind);
            let is_possible = found.is_some();
            let missing = match found.as_ref().map(|found| found.extent) {
                Some(Extent::Complete) => Vec::new(),
                Some(Extent::Bare(column) | Extent::Partial(column)) => vec![column],
                None => {
                    let assignment = assigner.assign(kind);
                    let required = kind.required().iter().copied();
                    required.filter(|column| !assignment.has(*column)).collect()
                }
            };
            let score = || assigner.assign(kind).score();
            let points = found.map_or_else(score, |found| found.score);
            Weighed { kind, points, missing, is_possible }
        })
        .collect()
}

/// Whether the configuration's columns are of the kind.
fn allows(assigner: &Assigner<'_>, kind: Kind) -> bool {
    let is_of = |column: &Column| {
        kind.columns().contains(column)
            || kind == Kind::Tiltak && matches!(column, Column::Aar(_))
            || kind == Kind::Budsjett && column.line_year().is_some()
    };
    assigner.mapping.is_none_or(|mapping| mapping.kolonner.keys().all(is_of))
}

struct Found {
    kind: Kind,
    assignment: Assignment,
    extent: Extent,
    score: usize,
    likely: bool,
}

impl Found {
    fn new(assigner: &Assigner<'_>, evidence: Evidence<'_>, kind: Kind) -> Option<Self> {
        let mut assignment = assigner.assign(kind);
        let forced = evidence.forced.is_some();
        let (extent, likely) = match kind {
            Kind::Fastlegelister => (lists::extent(&assignment, forced)?, false),
            Kind::Tilplikting => duty::extent(assigner, evidence, &assignment)?,
            Kind::Tiltak => measures::extent(assigner, evidence, &assignment)?,
            Kind::Legeaarsverk => posts::extent(assigner, evidence, &assignment)?,
            Kind::Aktivitet => activity::extent(assigner, evidence, &mut assignment)?,
            Kind::Kostra => statistics::extent(assigner, evidence, &mut assignment)?,
            Kind::Vaktbemanning => roster::extent(assigner, evidence, &mut assignment)?,
            Kind::Budsjett => budget::extent(assigner, evidence, &assignment)?,
        };
        Some(Self { kind, score: assignment.score(), assignment, extent, likely })
    }
}

/// A budget, accounts or an indicator, by its other headings.
fn is_of_another_kind(assigner: &Assigner<'_>) -> bool {
    let headings = &assigner.region.header.headings;
    headings
        .iter()
        .any(|heading| assigner.vocabulary.begins(List::AndreTabeller, heading.words()).is_some())
}
