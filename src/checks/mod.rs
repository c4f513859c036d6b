//! Plausibility and consistency, one rule per file (domain § 4).

use crate::figures::Figure;
use crate::finding::Finding;
use crate::model::Kommunedata;

/// Runs every rule.
#[must_use]
pub fn run(_data: &Kommunedata, _figures: &[Figure]) -> Vec<Finding> {
    todo!("checks::run")
}
