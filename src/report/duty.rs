use super::context::Context;
use super::{
    Audience, Block, Chart, ChartKind, Column, Content, Section, Series, SheetTable, data_table,
    summary, wording,
};
use crate::language::Arg;
use crate::model::{Column as Field, Kind, OppgittTall, Table, Unit};
use crate::rounding::round;
use rust_decimal::Decimal;

/// Rows of duties in the appendix; the workbook has them all.
const MOST_DUTIES: usize = 40;
/// Duties in a chart: more cannot be told apart.
const MOST_BARS: usize = 20;

/// The public duty: what it sums to, what the workbook says it sums to, and where it is done.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Tilplikting)?;
    let sentences = [summary::join([summary::duty(cx), summary::duty_allowed(cx)])];
    let mut blocks: Vec<Block> =
        sentences.into_iter().flatten().chain(stated(cx)).map(Block::Text).collect();
    let for_both = for_both(cx, data_table::build(cx, table));
    let chart = chart(cx, &for_both);
    blocks.push(Block::Table(for_both));
    blocks.extend(chart.map(Block::Chart));
    cx.section("tilplikting", "section-duty", blocks)
}

/// The totals that the workbook states beside its rows, each held against our own sum.
fn stated(cx: &Context<'_>) -> Vec<String> {
    let totals = cx.analysis.data.oppgitt.iter().filter(|stated| {
        stated.kind == Kind::Tilplikting && stated.column == Field::Ressurs && !stated.mean
    });
    totals.filter_map(|total| against_rows(cx, total)).collect()
}

fn against_rows(cx: &Context<'_>, stated: &OppgittTall) -> Option<String> {
    let share = |value: Decimal| Arg::Text(cx.numbers().exact_per_cent(value));
    let computed = sum_of_rows(cx.table(Kind::Tilplikting)?, stated)?;
    let stated_share = match stated.unit {
        Unit::Aarsverk => stated.value.value.checked_mul(Decimal::ONE_HUNDRED)?,
        Unit::Prosent => stated.value.value,
        _ => return None,
    };
    let difference = (computed - stated_share).abs();
    let cell = stated.value.places.first().map(|place| wording::place(place, cx.texts))?;
    let args = [
        ("label", Arg::from(stated.label.as_str())),
        ("cell", Arg::Text(cell)),
        ("stated", share(stated_share)),
        ("computed", share(round(computed, 6))),
        ("difference", Arg::Text(cx.numbers().exact(round(difference, 6)))),
    ];
    let key = if difference.is_zero() { "duty-total-agrees" } else { "duty-total-differs" };
    Some(cx.with(key, &args))
}

fn sum_of_rows(table: &Table, stated: &OppgittTall) -> Option<Decimal> {
    let covered = table.rows.iter().filter(|row| stated.rows.contains(&row.place));
    let mut sum = Decimal::ZERO;
    let mut any = false;
    for row in covered {
        let crate::model::Value::Number(share) = row.entry(Field::Ressurs).value else {
            return None;
        };
        sum = sum.checked_add(share)?;
        any = true;
    }
    any.then_some(sum)
}

/// The data table is short enough to be read in the appendix: site and resource.
fn for_both(cx: &Context<'_>, table: SheetTable) -> SheetTable {
    let read = [Field::Tjenestested, Field::Ressurs].map(|field| wording::column(field, cx.texts));
    let columns = table.columns.into_iter().map(|column| {
        if read.contains(&column.header) { column } else { Column::in_workbook(column) }
    });
    let rest = table.rows.len().saturating_sub(MOST_DUTIES);
    SheetTable {
        audience: Audience::Both,
        columns: columns.collect(),
        pdf_rows: (rest > 0).then_some(MOST_DUTIES),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
        ..table
    }
}

/// The duties as bars, when every one is known.
fn chart(cx: &Context<'_>, table: &SheetTable) -> Option<Chart> {
    let position = |field| {
        table.columns.iter().position(|column| column.header == wording::column(field, cx.texts))
    };
    let (site, resource) = (position(Field::Tjenestested)?, position(Field::Ressurs)?);
    if table.rows.len() < 2 || table.rows.len() > MOST_BARS {
        return None;
    }
    let mut categories = Vec::new();
    let mut values = Vec::new();
    let mut shown = Vec::new();
    for row in &table.rows {
        let (name, share) = (row.cells.get(site)?, row.cells.get(resource)?);
        let Content::Number(value) = share.content else { return None };
        categories.push(name.shown.clone());
        values.push(value);
        shown.push(share.shown.clone());
    }
    let last = table.rows.len() - 1;
    Some(Chart {
        audience: Audience::Both,
        kind: ChartKind::Bars,
        title: cx.text("chart-duty"),
        alternative: alternative(cx, &categories, &values, &shown)?,
        unit: wording::unit(Unit::Prosent, cx.texts),
        categories,
        series: vec![Series {
            name: wording::column(Field::Ressurs, cx.texts),
            values,
            shown,
            category_cells: (0, site, last, site),
            value_cells: (0, resource, last, resource),
        }],
        sheet: table.sheet.clone(),
    })
}

/// Every site, or the one with most when there are too many to tell.
fn alternative(
    cx: &Context<'_>,
    sites: &[String],
    shares: &[Decimal],
    shown: &[String],
) -> Option<String> {
    let parts: Vec<String> =
        sites.iter().zip(shown).map(|(site, share)| format!("{site} {share}")).collect();
    let all = [("parts", Arg::Text(parts.join("; ")))];
    let ((site, share), _) = sites.iter().zip(shown).zip(shares).rev().max_by_key(|(_, s)| **s)?;
    let in_short = [
        ("count", Arg::Count(sites.len())),
        ("site", Arg::from(site.as_str())),
        ("share", Arg::from(share.as_str())),
    ];
    let texts =
        [cx.with("chart-duty-alternative", &all), cx.with("chart-duty-in-short", &in_short)];
    Some(cx.alternative(texts, &cx.text("chart-duty")))
}
