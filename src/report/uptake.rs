//! How often a rate without a quantity could be paid with what is left of the frame.

use super::context::Context;
use super::lists::number_cell;
use super::measures;
use super::wording::{self, NO_VALUE};
use super::{Audience, Cell, Column, Format, Row, SheetTable};
use crate::economy::{Plan, Uptake};
use crate::figures;
use crate::model::Column as Field;
use rust_decimal::Decimal;

const TABLE: &str = "Opptak_i_rammen";

/// 1 830 000 left is 9 take-overs at 200 000, or 65 compensations at 27 945; each alone.
pub(super) fn table(cx: &Context<'_>, plan: &Plan) -> Option<SheetTable> {
    let columns = heads(cx);
    let rows: Vec<Row> =
        plan.uptakes.iter().filter_map(|uptake| row(cx, plan, uptake, &columns)).collect();
    if rows.is_empty() {
        return None;
    }
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-uptake"),
        name: TABLE.to_owned(),
        caption: cx.text("caption-uptake"),
        columns,
        rows,
        notes: vec![cx.text("note-uptake")],
        pdf_rows: None,
        rest: String::new(),
    };
    Some(table.explaining_no_value(|| cx.text("note-no-value")))
}

/// Year, measure, rate, what one costs, what is left of the frame, how many, what they cost.
fn heads(cx: &Context<'_>) -> Vec<Column> {
    let head = |key: &str, format, width| Column::new(cx.text(key), format, width);
    vec![
        head("header-year", Format::Year, 0.7),
        Column::new(wording::column(Field::Tiltak, cx.texts), Format::Text, 2.6).naming_rows(),
        head("header-rate", Format::Text, 2.0),
        head("header-cost-of-one", Format::Kroner, 1.0),
        head("header-left-of-frame", Format::Kroner, 1.2),
        head("header-uptake", Format::Number(0), 1.1),
        head("header-uptake-cost", Format::Kroner, 1.1),
    ]
}

fn row(cx: &Context<'_>, plan: &Plan, uptake: &Uptake, columns: &[Column]) -> Option<Row> {
    let figure = cx.analysis.figure(&uptake.id)?;
    let measure = plan.consequences.iter().find(|m| m.source == uptake.source)?;
    let left = cx.value(&format!("ramme_avvik_{}", uptake.year));
    let count = figure.value();
    let cost = count.and_then(|count: Decimal| count.checked_mul(uptake.unit_cost));
    let own = |at: usize| {
        let header = columns.get(at).map_or("", |column| column.header.as_str());
        format!("{TABLE}[[#This Row],[{header}]]")
    };
    let live = |value: Option<Decimal>, formula: String| match value {
        Some(_) => number_cell(cx, value).with_formula(formula),
        None => Cell::text(NO_VALUE),
    };
    let shown = count.map_or_else(|| NO_VALUE.to_owned(), |count| cx.numbers().number(count, 0));
    Some(Row::body(vec![
        Cell::number(uptake.year.into(), uptake.year.to_string()),
        Cell::text(&*uptake.name),
        Cell::text(measures::rate(cx, measure)?),
        number_cell(cx, Some(uptake.unit_cost))
            .with_formula(figures::formula(&uptake.unit, &cx.naming())),
        live(left, format!("=ramme_avvik_{}", uptake.year)),
        Cell { shown, ..cx.figure_cell(figure) },
        live(cost, format!("={}*{}", own(5), own(3))),
    ]))
}
