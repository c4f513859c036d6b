//! Is it a table of the shifts of an emergency clinic?

use super::{Evidence, Extent};
use crate::model::Column;
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::grid;
use crate::recognise::shifts::{self, Lines};
use crate::recognise::vocabulary::Fit;

/// How many rows above a roster may say what it is of.
const ROWS_ABOVE: u32 = 30;

/// Shifts with their doctors. On its side, the shifts are data and no heading is a column.
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &mut Assignment,
) -> Option<(Extent, bool)> {
    if lying(assigner).is_some() {
        *assignment = Assignment::default();
        return Some((Extent::Complete, !speaks_of_clinic(assigner, evidence)));
    }
    if !assignment.has(Column::Vakt) {
        let named = names(assigner, assignment);
        assignment.chosen.extend(named.map(|found| (Column::Vakt, found)));
    }
    let forced = evidence.forced.is_some();
    let has = |column| assignment.has(column);
    match (has(Column::Vakt), has(Column::AntallLeger) && are_counts(assigner, assignment)) {
        (true, true) => {}
        (true, false) if forced => return Some((Extent::Bare(Column::AntallLeger), false)),
        (false, true) if forced => return Some((Extent::Bare(Column::Vakt), false)),
        _ => return None,
    }
    let sure = speaks_of_clinic(assigner, evidence) && names_shifts(assigner, assignment);
    (forced || sure || names_shifts(assigner, assignment)).then_some((Extent::Complete, !sure))
}

/// The rows of a roster that lies on its side.
pub fn lying(assigner: &Assigner<'_>) -> Option<Lines> {
    let header = &assigner.region.header;
    let headings = shifts::headings_of_lying(
        assigner.grid,
        assigner.vocabulary,
        header.last,
        header.headings.as_slice(),
    )?;
    let cols = headings.first()?.col..=headings.last()?.col;
    shifts::lines(assigner.grid, assigner.vocabulary, assigner.region.rows.clone(), &cols)
}

/// The first column, when it names shifts under a blank heading or one that says something else.
fn names(assigner: &Assigner<'_>, assignment: &Assignment) -> Option<(usize, Fit)> {
    let header = &assigner.region.header;
    let first = header.headings.first()?;
    let is_free = assignment.chosen.values().all(|(at, _)| *at != 0);
    let fit = if first.text.is_empty() { Fit::Exact(0) } else { Fit::Likely };
    (is_free && shifts::are_names(assigner.grid, assigner.vocabulary, header.last, first.col))
        .then_some((0, fit))
}

/// Whether the doctors are counted: under "Lege" a duty list has their names.
fn are_counts(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let of_doctors = assignment.chosen.get(&Column::AntallLeger).map(|(at, _)| vec![*at]);
    let of_doctors = of_doctors.or_else(|| assignment.doubts.get(&Column::AntallLeger).cloned());
    of_doctors.into_iter().flatten().all(|at| {
        let profile = assigner.profiles.get(at);
        profile.is_some_and(|profile| {
            profile.quantities() > 0 && profile.quantities() >= profile.texts
        })
    })
}

fn names_shifts(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let header = &assigner.region.header;
    let heading = assignment.chosen.get(&Column::Vakt).and_then(|(at, _)| header.headings.get(*at));
    heading.is_some_and(|heading| {
        shifts::are_names(assigner.grid, assigner.vocabulary, header.last, heading.col)
    })
}

/// Whether the sheet says that it is about the emergency clinic: a nursing home has shifts, too.
fn speaks_of_clinic(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    let names = |text: &str| text.to_lowercase().contains("legevakt");
    let region = assigner.region;
    let above = region.header.first.saturating_sub(ROWS_ABOVE)..=*region.rows.end();
    let cols = 0..=u32::MAX;
    names(evidence.sheet)
        || assigner
            .grid
            .rows_within(above, cols.clone())
            .any(|row| assigner.grid.filled(row, &cols).any(|(_, cell)| names(&grid::text(cell))))
}
