//! Why a table was taken for what it was: every kind weighed, every column with its ground.
//!
//! Asked for by a person who wonders, never on the way through: it decides nothing.

use super::assign::{Assigner, Assignment};
use super::content::Profile;
use super::draft::Draft;
use super::kind::{self, Decision, Evidence};
use super::vocabulary::Fit;
use crate::model::{Column, Kind};
use crate::place::{Place, Pos};
use crate::settings::Enhet;
use std::collections::BTreeSet;

/// What a table was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The cells of its headings.
    pub place: Place,
    /// What it was taken for; `None` when it is of no kind, or two fit.
    pub kind: Option<Kind>,
    /// The kinds its headings speak for: the one decided for first, then by what they are worth.
    pub weighed: Vec<Weighed>,
    /// The columns, as read for the first of the kinds.
    pub columns: Vec<Reason>,
    /// The headings that are of no column.
    pub unused: Vec<String>,
    /// All headings, from the left.
    pub headings: Vec<String>,
    /// The unit that the configuration says.
    pub enhet: Option<Enhet>,
}

/// What the headings are worth as a table of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    pub kind: Kind,
    /// The sum of what its columns are worth.
    pub points: usize,
    /// What a table of the kind must have and this one has not.
    pub missing: Vec<Column>,
    /// Whether it could be read as one.
    pub is_possible: bool,
}

/// Why a heading is a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub column: Column,
    /// The headings that may be it: one, or those between which nothing decides.
    pub headers: Vec<String>,
    pub place: Place,
    pub ground: Ground,
    pub content: Content,
    /// Other headings that could be it and stand back.
    pub rivals: Vec<String>,
}

/// What makes a heading a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The configuration says so.
    Configured,
    /// A word for the column and for nothing else.
    Word,
    /// A word that gives way to a better one, and there was none.
    LesserWord,
    /// A word spelled otherwise, within a longer heading, or for other things too; the cells fit.
    Likely,
    /// No heading: it stands where the column must be.
    PlaceAlone,
    /// Several fit equally well.
    Unsettled,
}

impl Ground {
    /// What it is worth. One that is not settled is worth as much as a word: the column is there.
    #[must_use]
    pub const fn points(self) -> usize {
        match self {
            Self::Configured => Fit::Mapped.points(),
            Self::Word | Self::LesserWord | Self::Unsettled => Fit::Exact(0).points(),
            Self::Likely => Fit::Likely.points(),
            Self::PlaceAlone => 0,
        }
    }
}

impl From<Fit> for Ground {
    fn from(fit: Fit) -> Self {
        match fit {
            Fit::Mapped => Self::Configured,
            Fit::Exact(0) => Self::Word,
            Fit::Exact(_) => Self::LesserWord,
            Fit::Likely => Self::Likely,
        }
    }
}

/// What the cells below a heading look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Content {
    pub filled: usize,
    /// Numbers of any unit.
    pub numbers: usize,
    pub dates: usize,
    pub texts: usize,
    pub dashes: usize,
}

impl From<&Profile> for Content {
    fn from(profile: &Profile) -> Self {
        Self {
            filled: profile.filled,
            numbers: profile.quantities(),
            dates: profile.dates,
            texts: profile.texts,
            dashes: profile.dashes,
        }
    }
}

impl Draft<'_> {
    /// Why the table is read as it is, as the kind that is forced, if any.
    pub fn why(&self, forced: Option<Kind>) -> Why {
        let profiles = self.profiles();
        let assigner = self.assigner(&profiles);
        let evidence = self.evidence(forced);
        let decision = kind::decide(&assigner, evidence);
        let decided = match &decision {
            Decision::Known { kind, .. } => Some(*kind),
            Decision::Unsure(_) | Decision::Other => None,
        };
        let weighed = weigh(&assigner, evidence, decided);
        let assignment = match decision {
            Decision::Known { assignment, .. } => assignment,
            _ => weighed.first().map(|best| assigner.assign(best.kind)).unwrap_or_default(),
        };
        let kind = weighed.first().map(|best| best.kind);
        let reasons = Reasons { draft: self, assigner: &assigner, assignment: &assignment, kind };
        Why {
            place: self.header_place(),
            kind: decided,
            columns: reasons.columns(),
            unused: reasons.unused(),
            headings: self.region.header.texts(),
            enhet: self.mapping.and_then(|mapping| mapping.enhet),
            weighed,
        }
    }
}

/// The kinds that the headings speak for, the best first.
fn weigh(assigner: &Assigner<'_>, evidence: Evidence<'_>, decided: Option<Kind>) -> Vec<Weighed> {
    let mut weighed: Vec<Weighed> =
        kind::weigh(assigner, evidence).into_iter().filter(|found| found.points > 0).collect();
    weighed.sort_by_key(|found| {
        let is_decided = decided == Some(found.kind);
        std::cmp::Reverse((is_decided, found.is_possible, found.points, found.missing.is_empty()))
    });
    weighed
}

struct Reasons<'a> {
    draft: &'a Draft<'a>,
    assigner: &'a Assigner<'a>,
    assignment: &'a Assignment,
    kind: Option<Kind>,
}

impl Reasons<'_> {
    fn columns(&self) -> Vec<Reason> {
        let chosen = self.assignment.chosen.iter();
        let settled = chosen.filter_map(|(column, (at, fit))| {
            let rivals = self.rivals(*column, *at);
            Some(Reason { rivals, ..self.reason(*column, &[*at], Ground::from(*fit))? })
        });
        let doubts = self.assignment.doubts.iter();
        let unsettled =
            doubts.filter_map(|(column, at)| self.reason(*column, at, Ground::Unsettled));
        let unheaded = self.assignment.unheaded.map(|(column, col)| {
            let header = &self.draft.region.header;
            Reason {
                column,
                headers: Vec::new(),
                place: self.draft.grid.sheet.place(Pos::new(header.last, col)),
                ground: Ground::PlaceAlone,
                content: Content::default(),
                rivals: Vec::new(),
            }
        });
        let mut columns: Vec<Reason> = settled.chain(unsettled).chain(unheaded).collect();
        columns.sort_by(|a, b| a.place.cmp(&b.place));
        columns
    }

    fn reason(&self, column: Column, at: &[usize], ground: Ground) -> Option<Reason> {
        let headings = &self.draft.region.header.headings;
        let first = headings.get(*at.first()?)?;
        Some(Reason {
            column,
            headers: at.iter().filter_map(|at| Some(headings.get(*at)?.text.clone())).collect(),
            place: self.draft.grid.sheet.place(first.place),
            ground,
            content: self.assigner.profiles.get(*at.first()?).map(Content::from)?,
            rivals: Vec::new(),
        })
    }

    /// The other headings that could be the column, and are no other.
    fn rivals(&self, column: Column, chosen: usize) -> Vec<String> {
        let Some(kind) = self.kind else { return Vec::new() };
        let used = self.used();
        let headings = self.draft.region.header.headings.iter().enumerate();
        headings
            .filter(|(at, _)| *at != chosen && !used.contains(at))
            .filter(|(at, heading)| {
                let read = self.assigner.column(kind, *at, heading);
                read.is_some_and(|(other, ..)| other == column)
            })
            .map(|(_, heading)| heading.text.clone())
            .collect()
    }

    /// The headings that are a column, may be one, or are data themselves.
    fn used(&self) -> BTreeSet<usize> {
        let assignment = self.assignment;
        let chosen = assignment.chosen.values().map(|(at, _)| *at);
        let doubts = assignment.doubts.values().flatten().copied();
        chosen.chain(doubts).chain(assignment.values.iter().flatten().copied()).collect()
    }

    fn unused(&self) -> Vec<String> {
        // Headings that are data themselves, when the kind has them and none are told apart.
        if self.kind.is_some_and(Kind::has_values) && self.assignment.values.is_none() {
            return Vec::new();
        }
        let used = self.used();
        let headings = self.draft.region.header.headings.iter().enumerate();
        headings
            .filter(|(at, _)| !used.contains(at))
            .map(|(_, heading)| heading.text.clone())
            .collect()
    }
}

impl Draft<'_> {
    /// The cells of the headings.
    pub(super) fn header_place(&self) -> Place {
        self.region.header.place(self.grid.sheet)
    }
}
