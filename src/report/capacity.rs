//! The lists that are needed over the plan years, and what new ones cost.

use super::context::Context;
use super::wording::{self, NO_VALUE, stem};
use super::{Audience, Block, Cell, Column, Format, Row, SheetTable};
use crate::figures::{Figure, Group};

/// The capacity as it is, and the need year by year; nothing when nobody asked for it.
pub(super) fn blocks(cx: &Context<'_>) -> Vec<Block> {
    let figures: Vec<&Figure> = cx
        .analysis
        .figures
        .iter()
        .filter(|figure| figure.declaration.group == Group::Kapasitet)
        .collect();
    let (yearly, whole): (Vec<&Figure>, Vec<&Figure>) =
        figures.into_iter().partition(|figure| figure.declaration.year.is_some());
    let tables = [of_whole(cx, &whole), by_year(cx, &yearly)];
    let mut blocks: Vec<Block> = tables.into_iter().flatten().map(Block::Table).collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(cx.text("heading-capacity")));
    }
    blocks
}

fn of_whole(cx: &Context<'_>, figures: &[&Figure]) -> Option<SheetTable> {
    let row = |figure: &&Figure| {
        Row::body(vec![Cell::text(wording::label(figure, cx.texts)), cx.figure_cell(figure)])
    };
    let columns = vec![
        Column::new(cx.text("header-figure"), Format::Text, 3.0).naming_rows(),
        Column::new(cx.text("header-value"), Format::Mixed, 1.0),
    ];
    let rows: Vec<Row> = figures.iter().map(row).collect();
    table(cx, ["sheet-capacity", "Kapasitet", "caption-capacity"], columns, rows, figures)
}

/// A figure per row, a plan year per column.
fn by_year(cx: &Context<'_>, figures: &[&Figure]) -> Option<SheetTable> {
    let mut years: Vec<i32> = figures.iter().filter_map(|f| f.declaration.year).collect();
    years.sort_unstable();
    years.dedup();
    let mut stems: Vec<&str> = Vec::new();
    for figure in figures {
        let (stem, _) = stem(&figure.declaration.id);
        if !stems.contains(&stem) {
            stems.push(stem);
        }
    }
    let of = |stem: &str, year: i32| {
        let id = format!("{stem}_{year}");
        figures.iter().find(|figure| figure.declaration.id == id)
    };
    let row = |stem: &&str| {
        let cell = |year: &i32| {
            of(stem, *year).map_or_else(|| Cell::text(NO_VALUE), |figure| cx.figure_cell(figure))
        };
        let label = cx.text(&format!("year-{stem}"));
        Row::body(std::iter::once(Cell::text(label)).chain(years.iter().map(cell)).collect())
    };
    let rows: Vec<Row> = stems.iter().map(row).collect();
    let mut columns = vec![Column::new(cx.text("header-figure"), Format::Text, 2.2).naming_rows()];
    columns.extend(years.iter().map(|year| Column::new(year.to_string(), Format::Mixed, 1.0)));
    let keys = ["sheet-capacity-years", "Kapasitet_per_aar", "caption-capacity-years"];
    table(cx, keys, columns, rows, figures)
}

fn table(
    cx: &Context<'_>,
    [sheet, name, caption]: [&str; 3],
    columns: Vec<Column>,
    rows: Vec<Row>,
    figures: &[&Figure],
) -> Option<SheetTable> {
    (!rows.is_empty()).then(|| SheetTable {
        audience: Audience::Both,
        sheet: cx.text(sheet),
        name: name.to_owned(),
        caption: cx.text(caption),
        columns,
        rows,
        notes: super::key_figures::unknown(cx, figures),
        pdf_rows: None,
        rest: String::new(),
    })
}
