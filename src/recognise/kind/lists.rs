//! Is it a table of patient lists?

use super::Extent;
use crate::model::Column;
use crate::recognise::assign::Assignment;

/// The office may also stand in rows of its own, so that it is not asked for here.
pub fn extent(assignment: &Assignment, forced: bool) -> Option<Extent> {
    let has = |column| assignment.has(column);
    match (has(Column::Lege), has(Column::Listetak), has(Column::Listelengde)) {
        (true, true, true) => Some(Extent::Complete),
        (true, true, false) => Some(Extent::Partial(Column::Listelengde)),
        (true, false, true) => Some(Extent::Partial(Column::Listetak)),
        (false, true, true) => Some(Extent::Bare(Column::Lege)),
        (true, false, false) if forced => Some(Extent::Bare(Column::Listetak)),
        _ => None,
    }
}
