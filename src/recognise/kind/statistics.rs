//! Is it a table of key figures of official statistics?

use super::{Evidence, Extent};
use crate::model::Column;
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::heading::Heading;
use crate::recognise::series::{Layout, Shape};
use crate::recognise::vocabulary::{Fit, List};
use crate::recognise::words::words;

/// A row per number, or municipalities (or years of them) across; named as statistics are.
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &mut Assignment,
) -> Option<(Extent, bool)> {
    let has =
        |column| matches!(assignment.chosen.get(&column), Some((_, fit)) if *fit < Fit::Likely);
    let (figure, region) = (has(Column::Nokkeltall), has(Column::Region));
    // A scale over statistics is of no one unit: left, rather than a thousand times wrong.
    if evidence.caption.scale.is_some() {
        return None;
    }
    if figure && region && has(Column::Verdi) && has(Column::Aarstall) {
        assignment.values = Some(Vec::new());
        return Some((Extent::Complete, false));
    }
    let layout = Layout::of(assigner.grid, &assigner.region.header, assigner.vocabulary);
    if figure && region {
        let years = layout.filter(|layout| layout.shape == Shape::YearsAcross)?;
        assignment.values = Some(years.values);
        return Some((Extent::Complete, false));
    }
    let layout = layout.filter(|layout| layout.shape == Shape::RegionsAcross)?;
    // "Nøkkeltall | Verdi" may be of anything.
    let dated = layout
        .values
        .iter()
        .any(|at| assigner.region.header.headings.get(*at).is_some_and(Heading::is_of_year));
    let is_ours = evidence.forced.is_some() || figure && dated || is_official(assigner, evidence);
    if !is_ours {
        return None;
    }
    // "region | Legetimer per uke 2020 | Legetimer per uke 2021"
    let naming = if region && !figure { Column::Region } else { Column::Nokkeltall };
    let kept = [Column::Kommune, Column::Kommentar];
    // "Kragerø kommune 2024" is a municipality and no column of them.
    assignment
        .chosen
        .retain(|column, (at, _)| kept.contains(column) && !layout.values.contains(at));
    assignment.versions.retain(|(at, _)| !layout.values.contains(at));
    assignment.doubts.clear();
    match layout.heading {
        Some(at) => {
            assignment.chosen.insert(naming, (at, Fit::Exact(0)));
        }
        None => assignment.unheaded = Some((naming, layout.label)),
    }
    assignment.values = Some(layout.values);
    Some((Extent::Complete, false))
}

/// Whether the lines above, the sheet or the headings speak of official statistics.
fn is_official(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    let region = assigner.region;
    let captions = region.caption.iter().map(|line| line.text.as_str());
    let headings = region.header.headings.iter().map(|heading| heading.text.as_str());
    let texts = captions.chain(headings).chain([evidence.sheet]);
    texts.flat_map(words).any(|word| assigner.vocabulary.ends_with(List::Statistikk, &word))
}
