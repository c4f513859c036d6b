use super::context::Context;
use super::wording::{self, Years, figure_label, stem};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use super::{assumptions, formula_words, key_figures};
use crate::figures::{Declaration, Expr, Figure, Subject};
use crate::language::Arg;
use crate::place::{Place, condense};

/// What every figure of the report means and how it is worked out; figures per year once.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let mut told: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    // An index is 100 in its base year: the other years tell how it is worked out.
    let constant = |figure: &&Figure| matches!(figure.declaration.expr, Expr::Number(_));
    for figure in cx.analysis.figures.iter().filter(|figure| !constant(figure)) {
        let (stem, _) = stem(&figure.declaration.id);
        if !told.contains(&stem) {
            told.push(stem);
            rows.push(Row::body(cells(cx, figure)));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-definitions"),
        name: "Definisjoner".to_owned(),
        caption: cx.text("caption-definitions"),
        columns: vec![
            Column::new(cx.text("header-figure"), Format::Text, 1.5).naming_rows(),
            Column::new(cx.text("header-definition"), Format::Text, 3.1),
            Column::new(cx.text("header-calculation"), Format::Text, 2.3),
            Column::new(cx.text("header-source-cells"), Format::Text, 1.7),
            Column::new(cx.text("header-rests-on"), Format::Text, 3.0).in_workbook(),
            Column::new(cx.text("header-name"), Format::Text, 1.2).in_workbook(),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    let where_tables_stand =
        cx.with("definitions-intro", &[("table", Arg::Text(cx.text("caption-sources")))]);
    let blocks = vec![Block::Text(where_tables_stand), Block::Table(table)];
    cx.section("definisjoner", "section-definitions", blocks)
}

fn cells(cx: &Context<'_>, figure: &Figure) -> Vec<Cell> {
    let declaration = &figure.declaration;
    vec![
        Cell::text(figure_label(&declaration.id, Years::Any, cx.texts)),
        Cell::text(wording::definition(figure, cx.texts)),
        Cell::text(calculation(cx, declaration)),
        Cell::text(key_figures::places_in_tables(cx, &sources(cx, figure))),
        Cell::text(assumptions_of(cx, figure)),
        Cell::text(&*declaration.id),
    ]
}

/// The formula in words; of figures that the data name the one they share.
fn calculation(cx: &Context<'_>, declaration: &Declaration) -> String {
    match declaration.subject {
        Some(Subject::Series { .. }) => cx.text("words-growth"),
        Some(Subject::Tiltak { .. }) => cx.text("words-driver"),
        Some(Subject::KeyFigure { .. }) => cx.text("words-key-figure"),
        Some(Subject::Against { .. }) => cx.text("words-against"),
        Some(Subject::Uptake { .. }) => cx.text("words-uptake"),
        None => formula_words::of(&declaration.expr, Years::Any, cx.texts),
    }
}

/// The cells behind a figure, of all its years.
fn sources(cx: &Context<'_>, figure: &Figure) -> Vec<Place> {
    let stem_of = |figure: &Figure| stem(&figure.declaration.id).0.to_owned();
    let wanted = stem_of(figure);
    let years = cx.analysis.figures.iter().filter(|known| stem_of(known) == wanted);
    condense(years.flat_map(|known| known.sources.clone()).collect())
}

/// The assumptions a figure rests on directly, with their sources.
fn assumptions_of(cx: &Context<'_>, figure: &Figure) -> String {
    let ids = figure.declaration.expr.assumptions();
    let mut sources: Vec<String> = cx
        .analysis
        .assumptions
        .iter()
        .filter(|known| ids.contains(&known.id.as_str()))
        .map(|known| assumptions::source(cx, known))
        .collect();
    sources.dedup();
    if sources.is_empty() { cx.text("no-assumption") } else { sources.join("; ") }
}
