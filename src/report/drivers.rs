//! What the costs of measures follow from: the drivers of the configuration, with their numbers.

use super::context::Context;
use super::wording::{self, NO_VALUE};
use super::{Audience, Cell, Column, Format, Row, SheetTable};
use crate::figures::{Expr, Figure, Group, Subject};
use crate::model::Unit;
use rust_decimal::Decimal;

/// The drivers, each with its calculation: "0,3 årsverk × kr 1 100 000 × (1 + 14 %)".
pub(super) fn table(cx: &Context<'_>) -> Option<SheetTable> {
    let drivers: Vec<&Figure> = all(cx).collect();
    if drivers.is_empty() {
        return None;
    }
    let rows = drivers.iter().map(|figure| Row::body(cells(cx, figure))).collect();
    let table = SheetTable {
        audience: Audience::Workbook,
        sheet: cx.text("sheet-drivers"),
        name: "Kostnadsdrivere".to_owned(),
        caption: cx.text("caption-drivers"),
        columns: vec![
            Column::new(cx.text("column-tiltak"), Format::Text, 2.4).naming_rows(),
            Column::new(cx.text("header-calculation"), Format::Text, 3.4),
            Column::new(cx.text("column-kostnad"), Format::Kroner, 1.1),
            Column::new(cx.text("header-source"), Format::Text, 2.4),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    Some(table.explaining_no_value(|| cx.text("note-driver-unknown")))
}

fn all<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a Figure> {
    let figures = cx.analysis.figures.iter();
    figures.filter(|figure| figure.declaration.group == Group::Driver)
}

fn cells(cx: &Context<'_>, figure: &Figure) -> Vec<Cell> {
    let name = match &figure.declaration.subject {
        Some(Subject::Tiltak { name }) => name.clone(),
        _ => NO_VALUE.to_owned(),
    };
    let cost = Cell { format: None, ..cx.figure_cell(figure) };
    let shown = figure.value().map(|cost| cx.numbers().number(cost, 0));
    vec![
        Cell::text(name),
        Cell::text(in_numbers(cx, &figure.declaration.expr)),
        Cell { shown: shown.unwrap_or(cost.shown.clone()), ..cost },
        Cell::text(sources(cx, figure)),
    ]
}

/// The sources that the factors name, else where they stand.
fn sources(cx: &Context<'_>, figure: &Figure) -> String {
    let ids = figure.declaration.expr.assumptions();
    let known = cx.analysis.assumptions.iter().filter(|known| ids.contains(&&*known.id));
    let mut named: Vec<String> = Vec::new();
    for source in known.map(|known| super::assumptions::named_source(cx, known)) {
        if !named.contains(&source) {
            named.push(source);
        }
    }
    match named.as_slice() {
        [] => NO_VALUE.to_owned(),
        _ => named.join("; "),
    }
}

/// The calculation of a measure whose cost follows from a driver, with what it comes to.
pub(super) fn calculation(cx: &Context<'_>, number: u16) -> Option<String> {
    let figure = cx.analysis.figure(&crate::figures::driver_id(number))?;
    // An amount alone is no calculation.
    if matches!(figure.declaration.expr, Expr::Assumption(_) | Expr::Figure(_)) {
        return None;
    }
    let cost = wording::amount(figure.value()?, Unit::Kroner, 0, cx.texts);
    Some(format!("{} = {cost}", in_numbers(cx, &figure.declaration.expr)))
}

/// An expression with its numbers in place of their names.
pub(super) fn in_numbers(cx: &Context<'_>, expr: &Expr) -> String {
    written(cx, expr).0
}

/// How firmly what is written holds together: a sum within a product needs brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Word,
}

fn written(cx: &Context<'_>, expr: &Expr) -> (String, Binding) {
    match expr {
        Expr::Add(left, right) => joined(cx, left, "+", right, Binding::Sum),
        Expr::Sub(left, right) => joined(cx, left, "−", right, Binding::Sum),
        Expr::Mul(left, right) => joined(cx, left, "×", right, Binding::Product),
        Expr::Div(share, hundred) if is_per_cent(cx, share, hundred) => written(cx, share),
        Expr::Div(left, right) => joined(cx, left, "/", right, Binding::Product),
        Expr::Number(number) => (cx.numbers().exact(*number), Binding::Word),
        Expr::Assumption(id) => {
            let known = cx.analysis.assumptions.iter().find(|known| known.id == *id);
            let amount = known
                .map(|known| wording::amount(known.value, known.unit, known.decimals, cx.texts));
            (amount.unwrap_or_else(|| NO_VALUE.to_owned()), Binding::Word)
        }
        Expr::Figure(id) => {
            let value = cx.analysis.figure(id).map(|figure| wording::value(figure, cx.texts));
            (value.unwrap_or_else(|| NO_VALUE.to_owned()), Binding::Word)
        }
        _ => (super::formula_words::of(expr, wording::Years::Own, cx.texts), Binding::Sum),
    }
}

fn joined(
    cx: &Context<'_>,
    left: &Expr,
    sign: &str,
    right: &Expr,
    binding: Binding,
) -> (String, Binding) {
    let side = |expr: &Expr, least: Binding| match written(cx, expr) {
        (text, binding) if binding >= least => text,
        (text, _) => format!("({text})"),
    };
    // a − (b − c) and a / (b × c) keep their brackets.
    let firmer = match (sign, binding) {
        ("+" | "×", same) => same,
        (_, Binding::Sum) => Binding::Product,
        _ => Binding::Word,
    };
    (format!("{} {sign} {}", side(left, binding), side(right, firmer)), binding)
}

/// `pensjon / 100` is written "14 %".
fn is_per_cent(cx: &Context<'_>, share: &Expr, hundred: &Expr) -> bool {
    let Expr::Assumption(id) = share else { return false };
    let known = cx.analysis.assumptions.iter().find(|known| known.id == *id);
    known.is_some_and(|known| known.unit == Unit::Prosent)
        && *hundred == Expr::Number(Decimal::ONE_HUNDRED)
}
