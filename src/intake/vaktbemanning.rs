//! The shifts of the emergency clinic.

use super::cells::Cells;
use crate::model::Vakt;
use crate::recognise::FoundRow;

/// Reads the shifts of a table.
pub(super) fn read(_: &mut Cells<'_>, _: &[&FoundRow]) -> Vec<Vakt> {
    Vec::new()
}
