//! Why a table was taken for what it was, in words.

use super::Options;
use super::privacy::Pseudonyms;
use super::wording;
use crate::analysis::Analysis;
use crate::language::{Arg, Texts};
use crate::model::Column;
use crate::recognise::{Content, Ground, Reason, Weighed, Why};

/// A table and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The cells of its headings.
    pub place: String,
    /// "Listeoversikt, 12 poeng", or that it is of no kind, and what it is nearest to.
    pub verdict: String,
    /// The second best of the kinds.
    pub next: Option<String>,
    pub columns: Vec<ExplainedColumn>,
    /// The headings that are of no column.
    pub unused: Option<String>,
}

/// A column and why its heading is that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedColumn {
    pub column: String,
    /// `B3`.
    pub cell: String,
    /// `«Ressurs»`; of several between which nothing decides, all.
    pub header: String,
    /// The ground and what it is worth.
    pub ground: String,
    pub content: String,
    /// The headings that stand back.
    pub rivals: Option<String>,
}

/// Puts into words why each table was taken for what it was.
#[must_use]
pub fn explained(
    why: &[Why],
    analysis: &Analysis,
    texts: &Texts,
    options: Options,
) -> Vec<Explained> {
    let pseudonyms = Pseudonyms::new(&analysis.data, texts);
    let explaining = Explaining { analysis, texts, options, pseudonyms };
    why.iter().map(|why| explaining.table(why)).collect()
}

struct Explaining<'a> {
    analysis: &'a Analysis,
    texts: &'a Texts,
    options: Options,
    pseudonyms: Pseudonyms,
}

impl Explaining<'_> {
    fn table(&self, why: &Why) -> Explained {
        Explained {
            place: wording::place(&why.place, self.texts),
            verdict: self.verdict(why),
            next: why.weighed.get(1).map(|next| self.next(next)),
            columns: why.columns.iter().map(|reason| self.column(reason)).collect(),
            unused: self.headers("why-unused", &why.unused),
        }
    }

    fn verdict(&self, why: &Why) -> String {
        let Some(best) = why.weighed.first() else { return self.texts.plain("why-nothing") };
        let key = match why.kind {
            Some(_) if self.analysis.uses(&why.place) => "why-used",
            Some(_) => "why-not-used",
            None if best.is_possible => "why-unsure",
            None => "why-of-no-kind",
        };
        self.texts.get(key, &self.args(best))
    }

    fn next(&self, next: &Weighed) -> String {
        let key = if next.missing.is_empty() { "why-next" } else { "why-next-missing" };
        self.texts.get(key, &self.args(next))
    }

    fn args(&self, weighed: &Weighed) -> [(&'static str, Arg); 3] {
        let missing: Vec<String> =
            weighed.missing.iter().map(|column| wording::column(*column, self.texts)).collect();
        [
            ("kind", wording::kind(weighed.kind, self.texts).into()),
            ("points", weighed.points.into()),
            ("missing", self.texts.numbers().list(&missing).into()),
        ]
    }

    fn column(&self, reason: &Reason) -> ExplainedColumn {
        let ground = self.texts.plain(match reason.ground {
            Ground::Configured => "why-configured",
            Ground::Word => "why-word",
            Ground::LesserWord => "why-lesser-word",
            Ground::Likely => "why-likely",
            Ground::PlaceAlone => "why-place-alone",
            Ground::Unsettled => "why-unsettled",
        });
        let worth = [
            ("ground", ground.into()),
            ("points", Arg::Count(worth(reason.column, reason.ground))),
        ];
        ExplainedColumn {
            column: wording::column(reason.column, self.texts),
            cell: reason.place.area().map(|area| area.to_string()).unwrap_or_default(),
            header: self.quoted(&reason.headers),
            ground: self.texts.get("why-worth", &worth),
            content: self.content(reason.content),
            rivals: self.headers("why-rivals", &reason.rivals),
        }
    }

    /// "11 celler: 10 tall, 1 tekst".
    fn content(&self, content: Content) -> String {
        let parts = [
            ("why-numbers", content.numbers),
            ("why-dates", content.dates),
            ("why-texts", content.texts),
            ("why-dashes", content.dashes),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| self.texts.get(key, &[("count", count.into())]))
            .collect();
        let cells = self.texts.get("why-cells", &[("count", content.filled.into())]);
        if parts.is_empty() { cells } else { format!("{cells}: {}", parts.join(", ")) }
    }

    fn headers(&self, key: &str, headers: &[String]) -> Option<String> {
        let quoted = self.quoted(headers);
        (!quoted.is_empty()).then(|| self.texts.get(key, &[("headers", quoted.into())]))
    }

    fn quoted(&self, headers: &[String]) -> String {
        let headers: Vec<String> = headers
            .iter()
            .map(|header| format!("«{}»", self.pseudonyms.published(header, self.options)))
            .collect();
        headers.join(", ")
    }
}

/// The columns that tables of every kind may have speak for none.
const fn worth(column: Column, ground: Ground) -> usize {
    match column {
        Column::Kommune | Column::Kommentar => 0,
        _ => ground.points(),
    }
}
