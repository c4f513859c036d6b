use super::{PdfError, chart, table, text};
use crate::language::Language;
use crate::report::{Audience, Block, Cover, Report, Section};
use chrono::Datelike;
use std::collections::BTreeSet;
use typst::foundations::{Array, Datetime, Dict, IntoValue, Value, dict};

/// The longest run without a break, in em, that fits a line of the largest print (the title).
const LINE: f64 = 17.0;
/// How long the first fact may be to stand in the running head.
const RUNNING_FACT: usize = 40;

/// The report as the template sees it.
///
/// # Errors
/// When a table or a chart breaks its contract.
pub fn of(report: &Report) -> Result<Dict, PdfError> {
    let sections: Vec<_> = report.sections.iter().filter_map(Visible::of).collect();
    let ids: BTreeSet<&str> = sections.iter().map(|visible| visible.section.id.as_str()).collect();
    let mut data = cover(&report.cover);
    data.insert("lang".into(), report.language.code().into_value());
    data.insert("region".into(), region(report.language).into_value());
    data.insert("keywords".into(), strings(&report.keywords));
    data.insert("date".into(), date(report.date.unwrap_or_default()).into_value());
    let sections = sections.iter().map(|visible| visible.value(&ids));
    data.insert("sections".into(), Value::Array(sections.collect::<Result<_, _>>()?));
    Ok(data)
}

/// Where the language is read aloud and hyphenated as: English has no Norwegian voice.
const fn region(language: Language) -> &'static str {
    match language {
        Language::Bokmaal | Language::Nynorsk => "NO",
        Language::English => "GB",
    }
}

/// PDF/A demands a date. A report without one is dated 1.1.1970, which nobody takes for a real
/// date, since the clock would make every file differ from the last.
fn date(date: chrono::NaiveDate) -> Option<Datetime> {
    let month = u8::try_from(date.month()).ok()?;
    Datetime::from_ymd(date.year(), month, u8::try_from(date.day()).ok()?)
}

fn cover(cover: &Cover) -> Dict {
    let facts = cover.facts.iter().map(|(label, value)| pair(label, value));
    dict! {
        "title" => string(&cover.title),
        "municipality" => optional(cover.municipality.as_ref()),
        "appendix" => optional(cover.appendix.as_ref()),
        "facts" => facts.collect::<Array>(),
        "running-fact" => running_fact(cover),
        "summary" => strings(&cover.summary),
        "contents-heading" => string(&cover.contents_heading),
        "page-word" => string(&cover.page_word),
        "of-word" => string(&cover.of_word),
        "made-with" => string(&cover.made_with),
    }
}

/// The first fact says which case this is; it is repeated on every page unless it is long.
fn running_fact(cover: &Cover) -> Value {
    let first = cover.facts.first().map(|(label, value)| format!("{label} {value}"));
    optional(first.filter(|fact| fact.chars().count() <= RUNNING_FACT).as_ref())
}

/// A section with the blocks that the appendix shows.
struct Visible<'a> {
    section: &'a Section,
    blocks: Vec<&'a Block>,
}

impl<'a> Visible<'a> {
    fn of(section: &'a Section) -> Option<Self> {
        let blocks: Vec<_> = section.blocks.iter().filter(|block| is_printed(block)).collect();
        let shown = section.audience != Audience::Workbook && !blocks.is_empty();
        shown.then_some(Self { section, blocks })
    }

    fn value(&self, ids: &BTreeSet<&str>) -> Result<Value, PdfError> {
        let page = self.page();
        let blocks = self.blocks.iter().map(|block| printed(block, page, ids));
        Ok(dict! {
            "id" => self.section.id.as_str(),
            "heading" => string(&self.section.heading),
            "landscape" => page == table::Page::Landscape,
            "blocks" => blocks.collect::<Result<Array, _>>()?,
        }
        .into_value())
    }

    /// The whole section lies across when one of its tables is too wide, so that a heading stays
    /// with its table.
    fn page(&self) -> table::Page {
        let across = self.blocks.iter().any(|block| match block {
            Block::Table(sheet) => !table::fits_portrait(sheet),
            _ => false,
        });
        if across { table::Page::Landscape } else { table::Page::Portrait }
    }
}

fn is_printed(block: &Block) -> bool {
    match block {
        Block::Table(table) => table.audience != Audience::Workbook && table::has_columns(table),
        Block::Chart(chart) => chart.audience != Audience::Workbook && chart::has_values(chart),
        Block::Bullets(items) => items.iter().any(|item| is_said(item)),
        Block::Text(text) | Block::Heading(text) | Block::Callout(text) => is_said(text),
        Block::Copy(_) => false,
    }
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

fn printed(block: &Block, page: table::Page, ids: &BTreeSet<&str>) -> Result<Value, PdfError> {
    Ok(match block {
        Block::Text(text) => worded("text", string(text)),
        Block::Heading(text) => worded("heading", string(text)),
        Block::Callout(text) => worded("callout", string(text)),
        Block::Bullets(items) => worded(
            "bullets",
            items
                .iter()
                .filter(|item| is_said(item))
                .map(|item| string(item))
                .collect::<Array>()
                .into_value(),
        ),
        Block::Table(table) => table::value(table, page, ids)?.into_value(),
        Block::Chart(chart) => chart::value(chart, page)?.into_value(),
        Block::Copy(_) => Value::None,
    })
}

fn worded(kind: &str, body: Value) -> Value {
    dict! { "kind" => kind, "body" => body }.into_value()
}

/// A text that fits any line of the page.
pub fn string(text: &str) -> Value {
    text::fitted(text, LINE).into_value()
}

pub fn strings(texts: &[String]) -> Value {
    Value::Array(texts.iter().map(|text| string(text)).collect())
}

fn optional(text: Option<&String>) -> Value {
    text.map_or(Value::None, |text| string(text))
}

fn pair(first: &str, second: &str) -> Value {
    Value::Array([string(first), string(second)].into_iter().collect())
}
