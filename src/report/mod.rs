//! The format-neutral report: sections, tables, charts and notes, already worded and rounded.
//!
//! Excel and PDF are laid out from the same report, so they cannot disagree. What to say is decided
//! here; the renderers decide nothing.

mod document;
pub mod wording;

pub use document::{
    Audience, Block, Cell, Chart, ChartKind, Column, Content, Cover, Format, Report, Row, RowRole,
    Section, Series, SheetTable,
};

use crate::analysis::Analysis;
use crate::language::Texts;

/// Choices of the run that are not in the configuration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Print the doctors' names. Off: lists are numbered.
    pub names: bool,
}

/// Writes the report of an analysis.
#[must_use]
pub fn build(_analysis: &Analysis, _texts: &Texts, _options: Options) -> Report {
    todo!("report::build")
}
