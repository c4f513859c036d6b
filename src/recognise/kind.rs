//! Of which kind a table is, from its columns, its title and the configuration.

use super::assign::{Assigner, Assignment};
use super::caption::Caption;
use super::units;
use super::vocabulary::{Fit, List};
use super::words::words;
use crate::model::{Column, Kind};
use crate::settings::Enhet;

/// How much of what a kind needs is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing can be computed: this column is missing.
    Bare(Column),
    /// Some figures can be computed; this column is missing.
    Partial(Column),
    Complete,
}

/// What a table was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Known {
        kind: Kind,
        assignment: Assignment,
        extent: Extent,
        /// Decided by more or less, not by the columns alone.
        likely: bool,
    },
    /// Two kinds fit; the words of the configuration for them.
    Unsure(Vec<String>),
    /// Of no kind we read.
    Other,
}

/// What is asked besides the columns.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    pub caption: &'a Caption,
    pub sheet: &'a str,
    /// The kind the configuration says.
    pub forced: Option<Kind>,
}

/// Decides the kind of a table.
pub fn decide(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> Decision {
    let mut read: Vec<Found> = Kind::ALL
        .into_iter()
        .filter(|kind| {
            evidence.forced.is_none_or(|forced| forced == *kind) && allows(assigner, *kind)
        })
        .filter_map(|kind| Found::new(assigner, evidence, kind))
        .collect();
    read.sort_by_key(|found| std::cmp::Reverse((found.extent, found.score)));
    let rival = read.get(1).filter(|second| second.extent == Extent::Complete);
    let (rival_kind, rival_score) =
        rival.map_or((None, 0), |rival| (Some(rival.kind), rival.score));
    match read.into_iter().next() {
        None if posts_or_duty(assigner, evidence) => {
            Decision::Unsure(vec![Kind::Tilplikting.id().to_owned(), "legeaarsverk".to_owned()])
        }
        None => Decision::Other,
        Some(Found { kind, score, .. }) if rival_score == score && rival_kind.is_some() => {
            let kinds = [Some(kind), rival_kind].into_iter().flatten();
            Decision::Unsure(kinds.map(|kind| kind.id().to_owned()).collect())
        }
        Some(Found { kind, assignment, extent, likely, .. }) => Decision::Known {
            kind,
            assignment,
            extent,
            likely: evidence.forced.is_none() && (likely || rival_kind.is_some()),
        },
    }
}

/// Whether the configuration's columns are of the kind.
fn allows(assigner: &Assigner<'_>, kind: Kind) -> bool {
    let is_of = |column: &Column| {
        kind.columns().contains(column) || kind == Kind::Tiltak && matches!(column, Column::Aar(_))
    };
    assigner.mapping.is_none_or(|mapping| mapping.kolonner.keys().all(is_of))
}

struct Found {
    kind: Kind,
    assignment: Assignment,
    extent: Extent,
    score: usize,
    likely: bool,
}

impl Found {
    fn new(assigner: &Assigner<'_>, evidence: Evidence<'_>, kind: Kind) -> Option<Self> {
        let assignment = assigner.assign(kind);
        let forced = evidence.forced.is_some();
        let (extent, likely) = match kind {
            Kind::Fastlegelister => (lists(&assignment, forced)?, false),
            Kind::Tilplikting => duty(assigner, evidence, &assignment)?,
            Kind::Tiltak => measures(assigner, evidence, &assignment)?,
        };
        Some(Self { kind, score: assignment.score(), assignment, extent, likely })
    }
}

/// The office may also stand in rows of its own, so that it is not asked for here.
fn lists(assignment: &Assignment, forced: bool) -> Option<Extent> {
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

/// A site with a resource, unless it is a table of posts: "Årsverk" without doctors or a title.
fn duty(
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
    let unsure_site =
        matches!(assignment.chosen.get(&Column::Tjenestested), Some((_, Fit::Likely)));
    let doctors = assignment.has(Column::Lege);
    let is_ours = forced || titled || doctors || !(posts || unsure_site);
    is_ours.then_some((Extent::Complete, (posts || unsure_site) && !doctors))
}

/// Whether the resource is only known as "Årsverk".
fn is_of_posts(assigner: &Assigner<'_>, assignment: &Assignment) -> bool {
    let Some((at, fit)) = assignment.chosen.get(&Column::Ressurs) else { return false };
    let heading = assigner.region.header.headings.get(*at);
    let said = heading.is_some_and(|heading| heading.worktime == Some(Enhet::Aarsverk));
    *fit == Fit::Exact(3) || *fit == Fit::Likely && said
}

fn measures(
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

/// A budget, accounts or an indicator, by its other headings.
fn is_of_another_kind(assigner: &Assigner<'_>) -> bool {
    let headings = &assigner.region.header.headings;
    headings
        .iter()
        .any(|heading| assigner.vocabulary.begins(List::AndreTabeller, heading.words()).is_some())
}

/// A site with numbers that nothing names: duty or posts, refused with both.
fn posts_or_duty(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
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
