//! Lines of budget and accounts.

use super::cells::Cells;
use crate::model::Budsjettlinje;
use crate::recognise::FoundRow;

/// Reads the lines of a table.
pub(super) fn read(_: &mut Cells<'_>, _: &[&FoundRow]) -> Vec<Budsjettlinje> {
    Vec::new()
}
