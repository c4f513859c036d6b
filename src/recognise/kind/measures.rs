//! Is it a table of measures?

use super::{Evidence, Extent, is_of_another_kind};
use crate::model::Column;
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::vocabulary::Fit;
use crate::recognise::words::words;

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
    let others =
        [Column::Iverksetting, Column::Ansvar, Column::Kapittel, Column::Slag, Column::Nummer];
    let others = others.into_iter().filter(|column| assignment.has(*column)).count();
    if fit == Fit::Likely && !forced {
        let is_titled = |text: &str| words(text).iter().any(|word| word.starts_with("tiltak"));
        let titled = is_titled(evidence.sheet)
            || evidence.caption.title.as_ref().is_some_and(|title| is_titled(&title.text));
        if is_of_another_kind(assigner) || !titled && others < 2 {
            return None;
        }
    }
    if assignment.has(Column::Kostnad) || assignment.has_year() {
        return Some((Extent::Complete, fit == Fit::Likely));
    }
    (forced || fit < Fit::Likely && others > 0).then_some((Extent::Bare(Column::Kostnad), false))
}
