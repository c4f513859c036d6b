//! The PDF appendix, typeset by Typst from the template in `templates/appendix/`.
//!
//! The report reaches the template as a value, so a text from a workbook is never read as markup.
//! What needs numbers is worked out here (column widths, heights in a chart, where a long word may
//! break); how it looks is the template's. No clock, no disk, no fonts of the machine: the same
//! report gives the same bytes.

mod chart;
mod data;
mod table;
mod text;
mod typeface;
mod world;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use crate::report::{Cover, Report};
use typst::WorldExt;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::AppendixWorld;

/// For how many documents Typst keeps its intermediate results. Nothing of a report is used again
/// by the next one, but reports may be rendered side by side.
const REMEMBERED_DOCUMENTS: usize = 2;

/// Why no appendix could be made: what the typesetter said. A fault of a template, or of a report
/// that breaks its contract, not of the data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the appendix could not be typeset: {0}")]
pub struct PdfError(pub String);

/// The PDF appendix: PDF/UA-1 and PDF/A-2a in one file.
///
/// Characters that the embedded font lacks are shown as □, because both standards forbid a glyph
/// that stands for nothing. A section with nothing in it for the appendix is left out.
///
/// # Errors
/// When a row has more or fewer cells than its table has columns, when a chart's series and
/// categories differ in number, when a table has more columns than a page across can hold, when
/// the template does not compile, or when the result breaks one of the two standards.
pub fn render(report: &Report) -> Result<Vec<u8>, PdfError> {
    let world = AppendixWorld::new(data::of(report)?);
    let pdf = typeset(&world, &options(&report.cover)?);
    typst::comemo::evict(REMEMBERED_DOCUMENTS);
    pdf
}

fn typeset(world: &AppendixWorld, options: &PdfOptions) -> Result<Vec<u8>, PdfError> {
    let compiled = typst::compile::<PagedDocument>(world);
    let document = compiled.output.map_err(|faults| describe(world, &faults))?;
    typst_pdf::pdf(&document, options).map_err(|faults| describe(world, &faults))
}

fn options(cover: &Cover) -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|fault| PdfError(fault.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(identifier(cover)),
        creator: Smart::Custom(Some(text::clean(&cover.made_with))),
        standards,
        ..PdfOptions::default()
    })
}

/// What stays the same when the same appendix is made anew: whose it is, and of which case.
fn identifier(cover: &Cover) -> String {
    let facts = cover.facts.iter().flat_map(|(label, value)| [label, value]);
    let parts = [&cover.title].into_iter().chain(&cover.municipality).chain(&cover.appendix);
    parts.chain(facts).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// All that the typesetter said, each with file and line of the template.
fn describe(world: &AppendixWorld, faults: &[SourceDiagnostic]) -> PdfError {
    let worded = faults.iter().map(|fault| {
        let hints = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<String>();
        format!("{}{}{hints}", place(world, fault), fault.message)
    });
    PdfError(worded.collect::<Vec<_>>().join("; "))
}

/// `table.typ:12: `, or nothing when the fault is in no file.
fn place(world: &AppendixWorld, fault: &SourceDiagnostic) -> String {
    let at = || {
        let file = fault.span.id()?;
        let start = world.range(fault.span)?.start;
        let line = typst::World::source(world, file).ok()?.lines().byte_to_line(start)?;
        Some(format!("{}:{}: ", file.get().vpath().get_without_slash(), line + 1))
    };
    at().unwrap_or_default()
}
