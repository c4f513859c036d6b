use super::context::{Context, unit_format};
use super::input;
use super::wording::{self, stem};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use crate::figures::{Assumption, Origin, row_assumptions};
use crate::language::Arg;

/// What the figures rest on, as cells meant to be changed.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let rows: Vec<Row> = cx
        .analysis
        .assumptions
        .iter()
        .filter(|known| matters(cx, known))
        .map(|known| Row::body(cells(cx, known)))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-assumptions"),
        name: "Forutsetninger".to_owned(),
        caption: cx.text("caption-assumptions"),
        columns: vec![
            Column::new(cx.text("header-assumption"), Format::Text, 2.5).naming_rows(),
            Column::new(cx.text("header-value"), Format::Mixed, 1.2),
            Column::new(cx.text("header-source"), Format::Text, 3.0),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    let blocks = vec![Block::Text(cx.text("assumptions-intro")), Block::Table(table)];
    cx.section("forutsetninger", "section-assumptions", blocks)
}

/// What law or practice sets is told when a figure rests on it; what was given is always told.
fn matters(cx: &Context<'_>, known: &Assumption) -> bool {
    known.origin != Origin::Standard || is_used(cx, known)
}

/// Whether a number of the workbook follows when it is changed.
fn is_used(cx: &Context<'_>, known: &Assumption) -> bool {
    let mut figures = cx.analysis.figures.iter();
    let of_sensitivity = known.id == "folsomhet_prosent" && !cx.analysis.sensitivity.is_empty();
    of_sensitivity
        || figures.any(|figure| figure.declaration.expr.assumptions().contains(&known.id.as_str()))
        || is_used_in_a_row(cx, known)
}

/// Whether a derived cell of a table rests on it.
fn is_used_in_a_row(cx: &Context<'_>, known: &Assumption) -> bool {
    let formulas = cx.analysis.tables.iter().flat_map(|table| {
        let rows = table.rows.iter();
        rows.flat_map(|row| table.columns.iter().filter_map(|column| row.entry(*column).formula))
    });
    formulas.into_iter().any(|formula| row_assumptions(formula).contains(&known.id.as_str()))
}

fn cells(cx: &Context<'_>, known: &Assumption) -> Vec<Cell> {
    let shown = wording::amount(known.value, known.unit, known.decimals, cx.texts);
    let value = Cell::number(known.value, shown)
        .with_format(unit_format(known.unit, known.decimals))
        .named(&known.id);
    vec![
        Cell::text(wording::assumption(known, cx.texts)),
        if is_used(cx, known) { value.as_input(input::of_assumption(cx, known)) } else { value },
        Cell::text(source(cx, known)),
    ]
}

/// The source it names, else where it stands.
pub(super) fn named_source(cx: &Context<'_>, known: &Assumption) -> String {
    match &known.origin {
        Origin::Given { source: Some(source), .. } => dated(cx, known, source.clone()),
        Origin::Given { place, source: None } => wording::place(place, cx.texts),
        Origin::Standard => source(cx, known),
    }
}

/// "Legeforeningen … (sats fra 1.1.2024)".
fn dated(cx: &Context<'_>, known: &Assumption, source: String) -> String {
    let Some(from) = known.from else { return source };
    let date = Arg::Text(cx.numbers().date(from));
    cx.with("source-and-date", &[("source", Arg::Text(source)), ("date", date)])
}

/// Law or practice, or what was given: the source it names and where it stands.
pub(super) fn source(cx: &Context<'_>, known: &Assumption) -> String {
    let standing = cx.text(&standing_source(known));
    match &known.origin {
        Origin::Standard => standing,
        Origin::Given { place, source } => {
            let source = dated(cx, known, source.clone().unwrap_or(standing));
            let place = Arg::Text(wording::place(place, cx.texts));
            cx.with("source-and-place", &[("source", Arg::Text(source)), ("place", place)])
        }
    }
}

/// What the plan assumes when nobody gives it is no source of what somebody gives.
const ASSUMED: [&str; 3] = ["tak_per_liste", "innbyggervekst", "lister_som_slutter"];

fn standing_source(known: &Assumption) -> String {
    let is_given = known.origin != Origin::Standard;
    if known.id.contains("__") || (is_given && ASSUMED.contains(&&*known.id)) {
        return "assumption-factor-source".to_owned();
    }
    let (stem, _) = stem(&known.id);
    format!("assumption-{stem}-source")
}
