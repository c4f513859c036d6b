//! A report as one page for a browser: nothing outside it is fetched, and nothing runs in it.
//!
//! Knows the report and HTML. Must not know what a table is about.

use crate::finding::Severity;
use crate::place::{Pos, column_letters};
use crate::report::{
    Block, Cell, Content, CopiedCell, Report, Row, RowRole, Section, SheetCopy, SheetTable,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::collections::BTreeSet;

const STYLE: &str = include_str!("../../templates/review.css");

/// The page.
#[must_use]
pub fn render(report: &Report) -> String {
    let cover = &report.cover;
    let page = html! {
        (DOCTYPE)
        html lang=(report.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (cover.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (cover.title) }
                    @for paragraph in &cover.summary { p { (paragraph) } }
                    @for section in &report.sections { (part(section)) }
                }
                footer { p { (cover.made_with) } }
            }
        }
    };
    page.into_string()
}

fn part(section: &Section) -> Markup {
    html! {
        section id=(section.id) aria-labelledby={ (section.id) "-heading" } {
            h2 id={ (section.id) "-heading" } { (section.heading) }
            @for block in &section.blocks { (written(block)) }
        }
    }
}

fn written(block: &Block) -> Markup {
    match block {
        Block::Text(text) => html! { p { (text) } },
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Callout(text) => html! { p.callout { (text) } },
        Block::Bullets(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Table(table) => native(table),
        // The table that a chart is drawn from says the same.
        Block::Chart(_) => html! {},
        Block::Copy(copy) => copied(copy),
    }
}

fn native(table: &SheetTable) -> Markup {
    html! {
        div.table tabindex="0" role="region" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { tr { @for column in &table.columns { th scope="col" { (column.header) } } } }
                tbody { @for row in &table.rows { (native_row(table, row)) } }
            }
        }
        @for note in &table.notes { p.note { (note) } }
    }
}

fn native_row(table: &SheetTable, row: &Row) -> Markup {
    let class = match row.role {
        RowRole::Body => None,
        RowRole::Total => Some("total"),
        RowRole::Group => Some("group"),
    };
    html! {
        tr class=[class] {
            @for (column, cell) in table.columns.iter().zip(&row.cells) {
                @if column.row_header { th scope="row" { (linked(cell)) } }
                @else { td class=[number_class(cell)] { (linked(cell)) } }
            }
        }
    }
}

fn number_class(cell: &Cell) -> Option<&'static str> {
    matches!(cell.content, Content::Number(_)).then_some("number")
}

/// A cell of a table; one with a link to a cell of a copy leads there.
fn linked(cell: &Cell) -> Markup {
    html! {
        @if let Some((sheet, at)) = cell.link.as_deref().and_then(|link| link.rsplit_once('!')) {
            a href={ "#" (anchor(sheet)) "-" (at) } { (cell.shown) }
        } @else {
            (cell.shown)
        }
    }
}

/// A sheet's name as part of an id: letters and digits of ASCII.
fn anchor(sheet: &str) -> String {
    let kept = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    format!("ark-{}", sheet.chars().map(kept).collect::<String>())
}

/// The rows and columns that hold anything, under their letters and numbers.
fn copied(copy: &SheetCopy) -> Markup {
    let columns: BTreeSet<u32> = copy.cells.keys().map(|pos| pos.col).collect();
    let rows: BTreeSet<u32> = copy.cells.keys().map(|pos| pos.row).collect();
    let id = anchor(&copy.sheet);
    html! {
        div.table tabindex="0" role="region" aria-label=(copy.caption) {
            table.copy {
                caption { (copy.caption) }
                thead {
                    tr {
                        td {}
                        @for column in &columns { th scope="col" { (column_letters(*column)) } }
                    }
                }
                tbody {
                    @for row in &rows {
                        tr {
                            th scope="row" { (row + 1) }
                            @for column in &columns {
                                (copied_cell(&id, Pos::new(*row, *column), copy))
                            }
                        }
                    }
                }
            }
        }
        @if let Some(note) = &copy.note { p.note { (note) } }
    }
}

fn copied_cell(id: &str, pos: Pos, copy: &SheetCopy) -> Markup {
    let Some(CopiedCell { cell, severity, marks }) = copy.cells.get(&pos) else {
        return html! { td {} };
    };
    let class = severity.map(Severity::id).or_else(|| number_class(cell));
    html! {
        td id={ (id) "-" (pos) } class=[class] {
            (cell.shown)
            @for mark in marks { p.mark { strong { (mark.label) } " " (mark.text) } }
        }
    }
}
