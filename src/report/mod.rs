//! The format-neutral report: sections, tables, charts and notes, already worded and rounded.
//!
//! Excel and PDF are laid out from the same report, so they cannot disagree. What to say is decided
//! here; the renderers decide nothing.

mod activity;
mod assumptions;
mod basis;
mod budget;
mod capacity;
pub mod comparison;
mod conclusion;
mod context;
mod copies;
mod cover;
mod data_table;
mod definitions;
mod development;
mod document;
mod drivers;
mod duty;
mod economy;
mod explained;
mod form;
mod formula_words;
mod input;
mod key_figures;
mod lists;
mod measures;
mod missing;
mod naming;
mod phasing;
mod posts;
mod priority;
mod privacy;
mod quality;
mod review;
mod roster;
mod scenarios;
mod sensitivity;
mod since;
mod statistics;
mod summary;
mod uptake;
pub mod wording;
mod year_table;

pub use explained::{Explained, ExplainedColumn, explained};
pub use form::{Allowed, FORMS, Form, FormColumn, form};
pub use privacy::published;
pub use review::{Read, review, verdict};

pub use document::{
    Audience, Block, Cell, Chart, ChartKind, Column, Content, CopiedCell, Cover, Format, Input,
    Mark, Report, Row, RowRole, Rule, Section, Series, SheetCopy, SheetTable,
};

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use crate::analysis::Analysis;
use crate::language::Texts;
use chrono::NaiveDate;
use context::Context;

/// Choices of the run that are not in the configuration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Print the doctors' names. Off: lists are numbered.
    pub names: bool,
}

/// Writes the report of an analysis: key figures first, with what is other than before, then their
/// subjects, then what they rest on.
/// A section without anything to say is left out.
#[must_use]
pub fn build(analysis: &Analysis, texts: &Texts, options: Options) -> Report {
    let published = published(analysis, texts, options);
    let cx = Context::new(&published, texts, options);
    let sections = [
        key_figures::section(&cx),
        since::section(&cx),
        development::section(&cx),
        lists::section(&cx),
        duty::section(&cx),
        posts::section(&cx),
        roster::section(&cx),
        activity::section(&cx),
        statistics::section(&cx),
        budget::section(&cx),
        economy::section(&cx),
        scenarios::section(&cx),
        assumptions::section(&cx),
        quality::section(&cx),
        missing::section(&cx),
        definitions::section(&cx),
    ];
    Report {
        language: texts.language,
        cover: cover::write(&cx),
        sections: sections.into_iter().flatten().collect(),
        keywords: keywords(&cx),
        date: date_of(analysis),
    }
}

/// The date of the case, else of the newest data.
fn date_of(analysis: &Analysis) -> Option<NaiveDate> {
    analysis.settings.sak.dato.or_else(|| analysis.as_of())
}

fn keywords(cx: &Context<'_>) -> Vec<String> {
    let municipality = cx.analysis.settings.kommune.navn.clone();
    let kinds = cx.analysis.tables.iter().map(|table| wording::kind(table.kind, cx.texts));
    std::iter::once(cx.text("keyword")).chain(municipality).chain(kinds).collect()
}
