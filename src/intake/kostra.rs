//! Key figures of official statistics.

use super::cells::Cells;
use crate::model::Nokkeltall;
use crate::recognise::FoundRow;

/// Reads the key figures of a table.
pub(super) fn read(_: &mut Cells<'_>, _: &[&FoundRow]) -> Vec<Nokkeltall> {
    Vec::new()
}
