//! Is it a table of compulsory duty?

use super::{Evidence, Extent, is_of_another_kind};
use crate::model::{Column, Kind};
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::units;
use crate::recognise::vocabulary::{Fit, List};
use crate::recognise::words::words;
use crate::settings::Enhet;

/// A site with a resource, unless it is a table of posts: "Årsverk" without doctors or a title.
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &Assignment,
) -> Option<(Extent, bool)> {
    let forced = evidence.forced.is_some();
    let titled = evidence.caption.is_duty
        || assigner.vocabulary.within(List::TittelTilplikting, &words(evidence.sheet));
    let site = assignment.has(Column::Tjenestested);
    let resource = assignment.has(Column::Ressurs);
    if !(site && resource) {
        let missing = if site { Column::Ressurs } else { Column::Tjenestested };
        // "Timer per måned" is a resource that we do not read.
        let headings = &assigner.region.header.headings;
        let monthly = headings.iter().any(|heading| units::is_of_another_period(heading.words()));
        let is_ours = forced && (site || resource)
            || (titled && resource || site && monthly) && assignment.has(Column::Lege);
        return is_ours.then_some((Extent::Bare(missing), false));
    }
    let posts = is_of_posts(assigner, assignment);
    let unsure_site = has_unsure_site(assigner, assignment);
    let doctors = assignment.has(Column::Lege);
    let is_ours = forced || titled || doctors || !(posts || unsure_site);
    is_ours.then_some((Extent::Complete, (posts || unsure_site) && !doctors))
}

/// Whether the site is known by a word that other tables have, too: "Avdeling". A misspelt
/// "Tjenestsed" is not such a word.
fn has_unsure_site(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let Some((at, Fit::Likely)) = assignment.chosen.get(&Column::Tjenestested) else {
        return false;
    };
    let heading = assigner.region.header.headings.get(*at);
    let misspelt =
        heading.and_then(|heading| assigner.vocabulary.near(Kind::Tilplikting, &heading.key()));
    misspelt != Some(Column::Tjenestested)
}

/// Whether the resource is only known as "Årsverk".
fn is_of_posts(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let Some((at, fit)) = assignment.chosen.get(&Column::Ressurs) else { return false };
    let heading = assigner.region.header.headings.get(*at);
    let said = heading.is_some_and(|heading| heading.worktime == Some(Enhet::Aarsverk));
    *fit == Fit::Exact(3) || *fit == Fit::Likely && said
}

/// A site with numbers that nothing names: duty or posts, refused with both.
pub fn posts_or_duty(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    if evidence.forced.is_some_and(|kind| kind != Kind::Tilplikting) {
        return false;
    }
    let assignment = assigner.assign(Kind::Tilplikting);
    let site = matches!(
        assignment.chosen.get(&Column::Tjenestested),
        Some((_, Fit::Exact(0) | Fit::Mapped))
    );
    let headings = &assigner.region.header.headings;
    let posts = assignment.has(Column::Ressurs)
        || headings
            .iter()
            .any(|heading| assigner.vocabulary.begins(List::Stillinger, heading.words()).is_some());
    let mut unnamed = headings.iter().zip(assigner.profiles).enumerate();
    let is_number = unnamed.any(|(at, (_, profile))| {
        profile.quantities() > profile.texts
            && assignment.chosen.values().all(|(chosen, _)| *chosen != at)
    });
    site && !posts && is_number && !is_of_another_kind(assigner)
}
