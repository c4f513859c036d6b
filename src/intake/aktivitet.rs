//! What is counted year by year.

use super::cells::Cells;
use crate::model::Aktivitet;
use crate::recognise::FoundRow;

/// Reads the series of a table.
pub(super) fn read(_: &mut Cells<'_>, _: &[&FoundRow]) -> Vec<Aktivitet> {
    Vec::new()
}
