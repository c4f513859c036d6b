//! What earlier runs said, beside this one.

use super::{Number, number};
use crate::analysis::Analysis;
use crate::development::{self, Change, FOLLOWED, Month};
use crate::earlier::{EarlierFinding, Snapshot};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is other than last time.
#[derive(Serialize)]
pub struct SinceLast<'a> {
    /// `2020-06-01`.
    as_of: Option<String>,
    figures: Vec<Moved>,
    findings: Fates<'a>,
}

/// What this edition of a month has other than the one it replaces.
#[derive(Serialize)]
pub struct Corrected {
    /// `2020-06-01`.
    as_of: Option<String>,
    figures: Vec<Moved>,
}

/// A figure that is other than it was; `null` where it had no value, or was not there.
#[derive(Serialize)]
struct Moved {
    id: String,
    before: Number,
    now: Number,
}

#[derive(Serialize)]
struct Fates<'a> {
    solved: Vec<Solved<'a>>,
    still: usize,
    new: usize,
    /// Of files that are not among the inputs now.
    unseen: usize,
}

#[derive(Serialize)]
struct Solved<'a> {
    code: &'a str,
    severity: &'static str,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    cell: Option<&'a str>,
}

/// The figures that are followed, in a month that was told.
#[derive(Serialize)]
pub struct MonthOf {
    /// `2020-06`.
    as_of: String,
    figures: BTreeMap<&'static str, Number>,
}

pub fn since_last(analysis: &Analysis) -> Option<SinceLast<'_>> {
    let last = analysis.earlier.last()?;
    let fates = development::fates(last, analysis);
    Some(SinceLast {
        as_of: iso(last),
        figures: moved(last, analysis),
        findings: Fates {
            solved: fates.solved.into_iter().map(solved).collect(),
            still: fates.still.len(),
            new: fates.new.len(),
            unseen: fates.unseen.len(),
        },
    })
}

pub fn corrected(analysis: &Analysis) -> Option<Corrected> {
    let edition = analysis.earlier.superseded.as_ref()?;
    Some(Corrected { as_of: iso(edition), figures: moved(edition, analysis) })
}

/// The months that were told; one that is missing is left out.
pub fn development(analysis: &Analysis) -> Vec<MonthOf> {
    development::course(analysis).iter().filter_map(month).collect()
}

fn iso(told: &Snapshot) -> Option<String> {
    told.as_of.map(|date| date.to_string())
}

fn moved(before: &Snapshot, analysis: &Analysis) -> Vec<Moved> {
    let changed = development::changes(before, analysis).changed;
    let one = |change: Change| Moved {
        before: number(change.before.value()),
        now: number(change.now.value()),
        id: change.id,
    };
    changed.into_iter().map(one).collect()
}

fn solved(finding: &EarlierFinding) -> Solved<'_> {
    Solved {
        code: &finding.code,
        severity: finding.severity.id(),
        file: finding.file.as_deref(),
        sheet: finding.sheet.as_deref(),
        cell: finding.cell.as_deref(),
    }
}

fn month(month: &Month) -> Option<MonthOf> {
    let figures = month.figures.as_ref()?;
    let followed = FOLLOWED.iter().filter_map(|one| Some((one.id, number(*figures.get(one.id)?))));
    Some(MonthOf {
        as_of: format!("{:04}-{:02}", month.year, month.month),
        figures: followed.collect(),
    })
}
