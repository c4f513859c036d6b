//! What comes bit by bit: the measures that are phased in, and the doctors who are there each year.

use super::context::{Context, unit_format};
use super::summary::kroner;
use super::wording::NO_VALUE;
use super::{Audience, Block, Cell, Column, Format, Row, SheetTable};
use crate::economy::{Consequence, MeasureStatus, Plan};
use crate::figures::Figure;
use crate::language::Arg;

const TABLE: &str = "Leger_paa_plass";
/// Years that a sentence has room for.
const MOST_YEARS: usize = 6;

/// The doctors in place at the end of each year, and how each measure is phased in.
pub(super) fn blocks(cx: &Context<'_>, plan: &Plan) -> Vec<Block> {
    let mut blocks = Vec::new();
    let figures: Vec<(i32, &Figure)> = plan
        .years
        .clone()
        .filter_map(|year| Some((year, cx.analysis.figure(&format!("leger_paa_plass_{year}"))?)))
        .collect();
    if !figures.is_empty() {
        blocks.extend(sentence(cx, &figures).map(Block::Text));
        blocks.push(Block::Table(table(cx, &figures)));
    }
    let phased: Vec<String> =
        plan.consequences.iter().filter_map(|measure| phased(cx, measure)).collect();
    if !phased.is_empty() {
        blocks.push(Block::Heading(cx.text("heading-phased-in")));
        blocks.push(Block::Bullets(phased));
    }
    blocks
}

/// "Ved utgangen av året er så mange av de nye legene på plass: 6 i 2022, 8 i 2023."
fn sentence(cx: &Context<'_>, figures: &[(i32, &Figure)]) -> Option<String> {
    let part = |(year, figure): &(i32, &Figure)| {
        let count = cx.numbers().number(figure.value()?, figure.declaration.decimals);
        let args = [("count", Arg::Text(count)), ("year", Arg::Text(year.to_string()))];
        Some(cx.with("doctors-in-place-part", &args))
    };
    let parts: Option<Vec<String>> = match figures {
        [first, .., last] if figures.len() > MOST_YEARS => {
            [first, last].into_iter().map(part).collect()
        }
        _ => figures.iter().map(part).collect(),
    };
    let parts = Arg::Text(cx.numbers().list(&parts?));
    Some(cx.with("doctors-in-place", &[("parts", parts)]))
}

fn table(cx: &Context<'_>, figures: &[(i32, &Figure)]) -> SheetTable {
    let rows = figures.iter().map(|(year, figure)| {
        let cell = cx.figure_cell(figure);
        let shown = figure.value().map_or_else(
            || NO_VALUE.to_owned(),
            |value| cx.numbers().number(value, figure.declaration.decimals),
        );
        Row::body(vec![Cell::number((*year).into(), year.to_string()), Cell { shown, ..cell }])
    });
    let format = figures.first().map_or(Format::Number(0), |(_, figure)| {
        unit_format(figure.declaration.unit, figure.declaration.decimals)
    });
    let all: Vec<&Figure> = figures.iter().map(|(_, figure)| *figure).collect();
    SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-doctors-in-place"),
        name: TABLE.to_owned(),
        caption: cx.text("caption-doctors-in-place"),
        columns: vec![
            Column::new(cx.text("header-year"), Format::Year, 1.0).naming_rows(),
            Column::new(cx.text("header-doctors-in-place"), format, 2.0),
        ],
        rows: rows.collect(),
        notes: super::key_figures::unknown(cx, &all),
        pdf_rows: None,
        rest: String::new(),
    }
}

/// "Utvidelse: innfases jevnt 2023–2025 og er der i sin helhet fra 2025; kr 900 000 for et helt år."
fn phased(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    let (start, last) = (measure.start?, measure.innfaset_til?);
    let args = vec![
        ("name", Arg::from(measure.name.as_str())),
        ("years", Arg::Text(cx.numbers().years(start.year, last))),
        ("last", Arg::Text(last.to_string())),
    ];
    let by_share = measure.status == MeasureStatus::Costed && !has_amounts_per_year(cx, measure);
    match measure.amount.filter(|_| by_share) {
        Some(amount) => {
            let cost = ("cost", kroner(cx, amount));
            Some(cx.with("phased-in-cost", &[args, vec![cost]].concat()))
        }
        None => Some(cx.with("phased-in", &args)),
    }
}

/// Amounts per year are what they are, whatever is phased in.
fn has_amounts_per_year(cx: &Context<'_>, measure: &Consequence) -> bool {
    let measures = &cx.analysis.data.tiltak;
    let tiltak = measures.iter().find(|tiltak| tiltak.place == measure.source);
    tiltak.is_some_and(|tiltak| tiltak.per_aar.values().any(|field| field.value().is_some()))
}
