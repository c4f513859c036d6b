//! Is it a table of doctors' posts and places?

use super::{Evidence, Extent, is_of_another_kind};
use crate::model::{Column, Kind};
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::grid;
use crate::recognise::vocabulary::{Fit, List};
use crate::recognise::words::words;

/// How many rows of a table are asked whether they speak of doctors.
const ROWS_LOOKED_AT: u32 = 200;

/// A site with posts or places, and nothing that speaks of duty: a share of a doctor's week, a
/// doctor, a title (domain § 8).
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &Assignment,
) -> Option<(Extent, bool)> {
    let forced = evidence.forced.is_some();
    let has = |column| assignment.has(column);
    let (site, posts, places) =
        (has(Column::Tjenestested), has(Column::Legeaarsverk), has(Column::Plasser));
    if !(site && (posts || places)) {
        let missing = if site { Column::Legeaarsverk } else { Column::Tjenestested };
        return (forced && (site || posts || places)).then_some((Extent::Bare(missing), false));
    }
    if !forced && (is_duty(assigner, evidence) || is_of_another_kind(assigner)) {
        return None;
    }
    let is_likely = |column| matches!(assignment.chosen.get(&column), Some((_, Fit::Likely)));
    let likely = is_likely(Column::Tjenestested)
        || is_likely(Column::Legeaarsverk)
        || posts && !speaks_of_doctors(assigner, evidence);
    Some((Extent::Complete, likely))
}

/// Whether anything says that the table is one of duty.
fn is_duty(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    let duty = assigner.assign(Kind::Tilplikting);
    let share = duty.doubts.contains_key(&Column::Ressurs)
        || matches!(duty.chosen.get(&Column::Ressurs), Some((_, Fit::Mapped | Fit::Exact(0..=2))));
    evidence.caption.is_duty
        || assigner.vocabulary.within(List::TittelTilplikting, &words(evidence.sheet))
        || duty.has(Column::Lege)
        || share
}

/// Whether it is said anywhere that the posts are doctors': "Årsverk" alone can be anybody's.
fn speaks_of_doctors(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    let names = |text: &str| {
        words(text).iter().any(|word| word.starts_with("lege") && !word.starts_with("legemid"))
    };
    let region = assigner.region;
    let cols = region.header.cols.clone();
    names(evidence.sheet)
        || region.caption.iter().any(|line| names(&line.text))
        || region.header.headings.iter().any(|heading| names(&heading.text))
        || region.rows.clone().zip(0..ROWS_LOOKED_AT).any(|(row, _)| {
            assigner.grid.filled(row, &cols).any(|(_, cell)| names(&grid::text(cell)))
        })
}
