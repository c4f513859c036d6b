//! The report of a check: the findings, how the tables were recognised, and copies of the cells.

use super::context::Context;
use super::copies::{self, Copies};
use super::explained::{Explained, explained};
use super::wording::{self, NO_VALUE};
use super::{
    Audience, Block, Cell, Column, Cover, Format, Options, Report, Row, Section, SheetTable,
};
use super::{published, quality};
use crate::analysis::Analysis;
use crate::finding::Severity;
use crate::language::{Arg, Texts};
use crate::recognise::Why;
use crate::workbook::Workbook;

/// What was read: the workbooks, and why each table was taken for what it was.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    pub workbooks: &'a [Workbook],
    pub why: &'a [Why],
}

/// Writes the report of a check of one municipality.
#[must_use]
pub fn review(analysis: &Analysis, read: Read<'_>, texts: &Texts, options: Options) -> Report {
    let published = published(analysis, texts, options);
    let cx = Context::new(&published, texts, options);
    let copies = Copies::new(&cx, read.workbooks);
    let sections =
        [Some(findings(&cx, &copies)), tables(&cx, analysis, read.why), copied(&cx, copies)];
    Report {
        language: texts.language,
        cover: cover(&cx),
        sections: sections.into_iter().flatten().collect(),
        keywords: super::keywords(&cx),
        date: super::date_of(analysis),
    }
}

/// "412 celler er lest, og 214 sammenligninger er gjort: 2 feil og 3 advarsler."
#[must_use]
pub fn verdict(analysis: &Analysis, texts: &Texts) -> String {
    let severities = [Severity::Error, Severity::Warning, Severity::Note];
    let found = wording::counts(analysis, &severities, texts)
        .unwrap_or_else(|| texts.plain("review-found-nothing"));
    let args = [
        ("cells", Arg::Count(analysis.cells())),
        ("comparisons", Arg::Count(analysis.comparisons)),
        ("found", found.into()),
    ];
    texts.get("review-checked", &args)
}

fn cover(cx: &Context<'_>) -> Cover {
    let title = match cx.municipality() {
        Some(name) => cx.with("review-title-named", &[name]),
        None => cx.text("review-title"),
    };
    let mut summary = vec![verdict(cx.analysis, cx.texts), cx.text("review-how")];
    if !cx.options.names && copies::may_hold_names(cx) {
        summary.push(cx.text("review-names-withheld"));
    }
    Cover {
        title,
        municipality: None,
        appendix: None,
        facts: Vec::new(),
        summary,
        ..super::cover::write(cx)
    }
}

fn findings(cx: &Context<'_>, copies: &Copies) -> Section {
    let all = cx.findings(Severity::Note);
    let block = if all.is_empty() {
        Block::Text(cx.text("review-nothing"))
    } else {
        let mut table = quality::all_findings(cx, &all);
        for (row, finding) in table.rows.iter_mut().zip(&all) {
            let link = finding.place.as_ref().and_then(|place| copies.link(place));
            if let Some(cell) = row.cells.get_mut(quality::CELLS) {
                cell.link = link;
            }
        }
        Block::Table(table)
    };
    Section {
        id: "funn".to_owned(),
        heading: cx.text("review-section"),
        blocks: vec![block],
        audience: Audience::Workbook,
    }
}

fn tables(cx: &Context<'_>, analysis: &Analysis, why: &[Why]) -> Option<Section> {
    let explained = explained(why, analysis, cx.texts, cx.options);
    if explained.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Table(kinds(cx, &explained))];
    if explained.iter().any(|table| !table.columns.is_empty()) {
        blocks.push(Block::Table(columns(cx, &explained)));
    }
    Some(Section {
        id: "tabeller".to_owned(),
        heading: cx.text("review-tables"),
        blocks,
        audience: Audience::Workbook,
    })
}

/// What each table was taken for.
fn kinds(cx: &Context<'_>, tables: &[Explained]) -> SheetTable {
    let row = |table: &Explained| {
        let rest = [table.next.as_deref(), table.unused.as_deref()];
        let told = [Some(&*table.place), Some(&*table.verdict)].into_iter().chain(rest);
        Row::body(told.map(or_no_value).collect())
    };
    let columns = [
        ("header-table", 2.0),
        ("header-verdict", 2.2),
        ("header-next", 2.2),
        ("header-unused", 2.2),
    ];
    let table = TextTable {
        cx,
        sheet: "review-tables",
        caption: "review-tables-caption",
        name: "Tabeller",
        columns: &columns,
    };
    table.with(tables.iter().map(row).collect(), vec![cx.text("review-note-tables")])
}

/// Why each column is what it is.
fn columns(cx: &Context<'_>, tables: &[Explained]) -> SheetTable {
    let columns = [
        ("header-table", 2.2),
        ("header-read-as", 1.4),
        ("header-column-head", 0.9),
        ("header-heading", 1.6),
        ("header-why", 2.4),
        ("header-below", 1.6),
        ("header-rivals", 1.6),
    ];
    let told = tables.iter().flat_map(|table| {
        table.columns.iter().map(|column| {
            let told = [
                &table.place,
                &column.column,
                &column.cell,
                &column.header,
                &column.ground,
                &column.content,
            ];
            let told = told.map(|text| Some(text.as_str()).filter(|text| !text.is_empty()));
            Row::body(told.into_iter().chain([column.rivals.as_deref()]).map(or_no_value).collect())
        })
    });
    let table = TextTable {
        cx,
        sheet: "review-columns",
        caption: "review-columns-caption",
        name: "Kolonner",
        columns: &columns,
    };
    table.with(told.collect(), Vec::new())
}

fn or_no_value(text: Option<&str>) -> Cell {
    Cell::text(text.unwrap_or(NO_VALUE))
}

/// A table of texts, by the keys of its words; its columns with their widths.
struct TextTable<'a> {
    cx: &'a Context<'a>,
    sheet: &'static str,
    caption: &'static str,
    name: &'static str,
    columns: &'a [(&'static str, f64)],
}

impl TextTable<'_> {
    fn with(&self, rows: Vec<Row>, notes: Vec<String>) -> SheetTable {
        let column =
            |(header, width): &(&str, f64)| Column::new(self.cx.text(header), Format::Text, *width);
        let mut columns: Vec<Column> = self.columns.iter().map(column).collect();
        if let Some(first) = columns.first_mut() {
            first.row_header = true;
        }
        let table = SheetTable {
            audience: Audience::Workbook,
            sheet: self.cx.text(self.sheet),
            name: self.name.to_owned(),
            caption: self.cx.text(self.caption),
            columns,
            rows,
            notes,
            pdf_rows: None,
            rest: String::new(),
        };
        table.explaining_no_value(|| self.cx.text("note-no-value"))
    }
}

fn copied(cx: &Context<'_>, copies: Copies) -> Option<Section> {
    let sheets = copies.into_sheets();
    (!sheets.is_empty()).then(|| Section {
        id: "kopier".to_owned(),
        heading: cx.text("review-copies"),
        blocks: sheets.into_iter().map(Block::Copy).collect(),
        audience: Audience::Workbook,
    })
}
