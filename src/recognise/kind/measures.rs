//! Is it a table of measures?

use super::{Evidence, Extent, is_of_another_kind};
use crate::model::Column;
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::vocabulary::Fit;
use crate::recognise::words::words;

/// What a measure has besides its name and its cost.
const OTHERS: [Column; 9] = [
    Column::Iverksetting,
    Column::Slutt,
    Column::Ansvar,
    Column::Kapittel,
    Column::Slag,
    Column::Nummer,
    Column::Status,
    Column::NyeLeger,
    Column::Sats,
];

/// Measures without a column of costs are a plan all the same: who does what and when. Not when a
/// column of numbers is left over, which may be the cost under a heading we do not know.
fn may_hold_a_cost(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let is_used = |at: usize| assignment.chosen.values().any(|(chosen, _)| *chosen == at);
    let mut free = assigner.profiles.iter().enumerate().filter(|(at, _)| !is_used(*at));
    free.any(|(_, profile)| profile.quantities() > 0 && !profile.counts_rows_only())
}

pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &Assignment,
) -> Option<(Extent, bool)> {
    let forced = evidence.forced.is_some();
    let (_, fit) = assignment.chosen.get(&Column::Tiltak).copied().or_else(|| {
        assignment
            .doubts
            .get(&Column::Tiltak)
            .and_then(|list| Some((*list.first()?, Fit::Exact(0))))
    })?;
    let others = OTHERS.into_iter().filter(|column| assignment.has(*column)).count();
    if fit == Fit::Likely && !forced {
        let is_titled = |text: &str| words(text).iter().any(|word| word.starts_with("tiltak"));
        let titled = is_titled(evidence.sheet)
            || evidence.caption.title.as_ref().is_some_and(|title| is_titled(&title.text));
        if is_of_another_kind(assigner) || !titled && others < 2 {
            return None;
        }
    }
    let has = |column: &Column| assignment.has(*column);
    let quantities = [Column::Antall, Column::Timer, Column::Dager, Column::Uker];
    let has_product = has(&Column::Sats) && quantities.iter().any(has)
        || has(&Column::Aarslonn) && [Column::Stilling, Column::Antall].iter().any(has);
    if assignment.has(Column::Kostnad) || assignment.has_year() || has_product {
        return Some((Extent::Complete, fit == Fit::Likely));
    }
    if others > 1 && (fit < Fit::Likely || forced) && !may_hold_a_cost(assigner, assignment) {
        return Some((Extent::Complete, false));
    }
    (forced || fit < Fit::Likely && others > 0).then_some((Extent::Bare(Column::Kostnad), false))
}
