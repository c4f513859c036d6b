//! What a month says beside the months before it: which figures changed, what became of the
//! findings, how the figures went over a year, and which changes are hard to believe.
//!
//! Knows no database, no clock and no words. It is given what earlier runs said.

mod change;
mod course;
mod fate;
mod jump;
mod threshold;

#[cfg(test)]
mod tests;

pub use change::{Change, Changes, Told, changes};
pub use course::{FOLLOWED, Followed, Month, course};
pub use fate::{Fates, fates};
pub use threshold::{Threshold, Thresholds};

use crate::analysis::Analysis;
use crate::earlier::Earlier;
use crate::finding::{Entry, Finding, development as register};

/// The analysis held against what earlier runs said, with a finding for each jump, for months that
/// are missing and for data that are older than what was told. Findings are sorted as before.
///
/// Nothing earlier leaves the analysis as it is. Doing it again changes nothing.
#[must_use]
pub fn compare(analysis: Analysis, earlier: Earlier) -> Analysis {
    let mut held = Analysis { earlier, ..analysis };
    held.findings.retain(|finding| !is_of_development(finding.entry));
    let found = jump::jumps(&held, Thresholds::built_in());
    let dates = dates(&held);
    held.add(found.into_iter().chain(dates).collect());
    held
}

fn is_of_development(entry: &Entry) -> bool {
    register::ALL.iter().any(|known| known.code == entry.code)
}

/// What the dates of the months say of the run.
fn dates(analysis: &Analysis) -> Vec<Finding> {
    [months_missing(analysis), older_than_told(analysis), date_missing(analysis)]
        .into_iter()
        .flatten()
        .collect()
}

fn months_missing(analysis: &Analysis) -> Option<Finding> {
    let now = analysis.as_of()?;
    let before = analysis.earlier.months.last()?.as_of?;
    let between = course::number_of(now).checked_sub(course::number_of(before))?.checked_sub(1)?;
    let count = usize::try_from(between).ok().filter(|count| *count > 0)?;
    let finding = Finding::new(&register::MONTHS_MISSING);
    Some(finding.with("count", count).with("before", before).with("now", now))
}

/// A correction of a month is meant to be of its date.
fn older_than_told(analysis: &Analysis) -> Option<Finding> {
    let (now, newest) = (analysis.as_of()?, analysis.earlier.newest?);
    let is_older = newest > now && analysis.earlier.superseded.is_none();
    let finding = Finding::new(&register::OLDER_THAN_TOLD);
    is_older.then(|| finding.with("now", now).with("date", newest))
}

fn date_missing(analysis: &Analysis) -> Option<Finding> {
    let earlier = &analysis.earlier;
    let told = earlier.newest.or(earlier.last().and_then(|last| last.as_of));
    let date = told.filter(|_| analysis.as_of().is_none())?;
    Some(Finding::new(&register::DATE_MISSING).with("date", date))
}
