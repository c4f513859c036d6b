//! Which assumption moves the total most, one at a time.

use super::context::Context;
use super::wording;
use super::{Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Series, SheetTable};
use crate::computation::{Lever, Sensitivity};
use crate::figures::{self, assumption, driver_id, number};
use crate::language::Arg;
use crate::model::{Column as Field, Kind, Unit};
use rust_decimal::Decimal;

/// In the appendix at most so many; the workbook has them all.
const MOST: usize = 10;
const PER_CENT: &str = "folsomhet_prosent";

pub(super) fn blocks(cx: &Context<'_>) -> Vec<Block> {
    let told = &cx.analysis.sensitivity;
    let Some(first) = told.first() else { return Vec::new() };
    let per_cent = || ("per_cent", Arg::Text(per_cent(cx)));
    let amount = |value: Decimal| wording::amount(value.abs(), Unit::Kroner, 0, cx.texts);
    let equal = told.iter().take_while(|one| one.swing() == first.swing());
    let names: Vec<String> =
        equal.map(|one| cx.with("quoted", &[("text", Arg::Text(label(cx, &one.lever)))])).collect();
    let most = cx.with(
        "sensitivity-most",
        &[
            per_cent(),
            ("count", Arg::Count(names.len())),
            ("names", Arg::Text(cx.numbers().list(&names))),
            ("amount", Arg::Text(amount(first.higher))),
        ],
    );
    let mut told_of = vec![most];
    if cx.analysis.figure("samlet_kostnad_planperiode").is_some() {
        told_of.push(cx.text("sensitivity-without-lists"));
    }
    let mut blocks =
        vec![Block::Heading(cx.text("heading-sensitivity")), Block::Text(told_of.join(" "))];
    blocks.push(Block::Table(table(cx, told)));
    blocks.extend(chart(cx, told).map(Block::Chart));
    blocks
}

fn per_cent(cx: &Context<'_>) -> String {
    cx.numbers().exact_per_cent(cx.assumption(PER_CENT).unwrap_or_default())
}

fn label(cx: &Context<'_>, lever: &Lever) -> String {
    match lever {
        Lever::Assumption(id) => {
            let known = cx.analysis.assumptions.iter().find(|known| known.id == *id);
            known.map_or_else(|| id.clone(), |known| wording::assumption(known, cx.texts))
        }
        Lever::Cost { name, .. } => {
            cx.with("sensitivity-cost", &[("name", Arg::from(name.trim_end_matches('.')))])
        }
    }
}

fn table(cx: &Context<'_>, told: &[Sensitivity]) -> SheetTable {
    let number = |value| Cell::number(value, cx.numbers().number(value, 0));
    let row = |one: &Sensitivity| {
        Row::body(vec![
            Cell::text(label(cx, &one.lever)),
            number(one.lower).with_formula(live(cx, &one.lever, "-")),
            number(one.higher).with_formula(live(cx, &one.lever, "+")),
        ])
    };
    let header = |key: &str| cx.with(key, &[("per_cent", Arg::Text(per_cent(cx)))]);
    let rest = told.len().saturating_sub(MOST);
    SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-sensitivity"),
        name: "Folsomhet".to_owned(),
        caption: cx.text("caption-sensitivity"),
        columns: vec![
            Column::new(cx.text("header-assumption"), Format::Text, 3.0).naming_rows(),
            Column::new(header("header-lower"), Format::Kroner, 1.2),
            Column::new(header("header-higher"), Format::Kroner, 1.2),
        ],
        rows: told.iter().map(row).collect(),
        notes: Vec::new(),
        pdf_rows: (rest > 0).then_some(MOST),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    }
}

/// What the total changes by: of a stated cost its part of the total, of an assumption what the
/// drivers that rest on it come to with it lower or higher.
fn live(cx: &Context<'_>, lever: &Lever, sign: &str) -> String {
    let naming = cx.naming();
    let column = figures::column_reference(&naming, Kind::Tiltak, Field::Planperiode);
    let in_plan = |at: usize| format!("N(INDEX({column},{}))", at + 1);
    match lever {
        Lever::Cost { at, .. } => format!("={sign}{PER_CENT}/100*{}", in_plan(*at)),
        Lever::Assumption(id) => {
            let part = assumption(PER_CENT) / number(100);
            let factor = if sign == "+" { number(1) + part } else { number(1) - part };
            let moved = assumption(id) * factor;
            let measures = cx.analysis.data.tiltak.iter().enumerate();
            let parts: Vec<String> = measures
                .filter_map(|(at, tiltak)| {
                    let driver = driver_id(tiltak.driver?);
                    let figure = cx.analysis.figure(&driver)?;
                    let expr = &figure.declaration.expr;
                    let rests_on_it = expr.assumptions().contains(&id.as_str());
                    let other = figures::written(&expr.with(id, &moved), &naming);
                    rests_on_it
                        .then(|| format!("IF({driver}=0,0,(({other})/{driver}-1)*{})", in_plan(at)))
                })
                .collect();
            format!("={}", parts.join("+"))
        }
    }
}

/// Bars to either side of the plan's total, the widest first.
fn chart(cx: &Context<'_>, told: &[Sensitivity]) -> Option<Chart> {
    let shown = told.get(..told.len().min(MOST)).filter(|shown| shown.len() > 1)?;
    let last = shown.len() - 1;
    let title = cx.with("chart-sensitivity", &[("per_cent", Arg::Text(per_cent(cx)))]);
    let parts: Vec<String> = shown
        .iter()
        .take(3)
        .map(|one| {
            let amount = cx.numbers().number(one.higher.abs(), 0);
            format!("{}: ± {amount}", label(cx, &one.lever))
        })
        .collect();
    let parts = [("parts", Arg::Text(parts.join("; ")))];
    let series = |key: &str, column: usize, value: fn(&Sensitivity) -> Decimal| {
        let values: Vec<_> = shown.iter().map(value).collect();
        Series {
            name: cx.with(key, &[("per_cent", Arg::Text(per_cent(cx)))]),
            shown: values.iter().map(|value| cx.numbers().number(*value, 0)).collect(),
            values,
            category_cells: (0, 0, last, 0),
            value_cells: (0, column, last, column),
        }
    };
    Some(Chart {
        audience: Audience::Both,
        kind: ChartKind::Bars,
        alternative: cx.alternative([cx.with("chart-sensitivity-alternative", &parts)], &title),
        title,
        unit: wording::unit(Unit::Kroner, cx.texts),
        categories: shown.iter().map(|one| label(cx, &one.lever)).collect(),
        series: vec![
            series("header-lower", 1, |one| one.lower),
            series("header-higher", 2, |one| one.higher),
        ],
        sheet: cx.text("sheet-sensitivity"),
    })
}
