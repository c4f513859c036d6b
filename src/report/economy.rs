use super::basis;
use super::conclusion::Conclusion;
use super::context::Context;
use super::data_table;
use super::drivers;
use super::lists::number_cell;
use super::measures;
use super::phasing;
use super::priority;
use super::summary::kroner;
use super::uptake;
use super::wording::{self, NO_VALUE};
use super::year_table::YearTable;
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use crate::economy::{Consequence, MeasureStatus, Plan};
use crate::language::Arg;
use crate::model::{Kind, Period};

/// What the measures cost, year by year, against the frame.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let plan = cx.analysis.plan.as_ref()?;
    let conclusion = Conclusion::of(cx.analysis).map(|conclusion| conclusion.paragraph(cx));
    let mut blocks: Vec<Block> = conclusion.map(Block::Callout).into_iter().collect();
    if let Some(table) = YearTable::new(cx, plan) {
        blocks.push(Block::Table(table.build()));
        blocks.extend(table.chart().map(Block::Chart));
    }
    blocks.extend(priority::blocks(cx, plan));
    blocks.extend(uptake::table(cx, plan).map(Block::Table));
    let overview = measures::overview(cx, plan);
    blocks.extend(not_in_sums(cx, plan, overview.is_some()));
    blocks.extend(headed(cx, "heading-behind-cost", [measure_table(cx, plan)]));
    blocks.extend(measures::calculations(cx, plan));
    blocks.extend(drivers::table(cx).map(Block::Table));
    blocks.extend(as_read(cx, plan, overview.is_some()));
    blocks.extend(basis::blocks(cx, plan));
    let tables = [measures::new_doctors(cx, plan), measures::by_status(cx, plan), overview];
    blocks.extend(headed(cx, "heading-measures", tables));
    blocks.extend(phasing::blocks(cx, plan));
    blocks.extend(cx.table(Kind::Tiltak).map(|table| Block::Table(data_table::build(cx, table))));
    cx.section("tiltak", "section-economy", blocks)
}

/// Whether some of it is in the sums: also what could be read of a measure that could not be read in
/// every year.
pub(super) fn is_in_sums(measure: &Consequence) -> bool {
    match measure.status {
        MeasureStatus::Costed => true,
        MeasureStatus::Unreadable => !measure.amounts.is_empty(),
        MeasureStatus::NotCosted | MeasureStatus::OutsidePeriod => false,
    }
}

fn with_status(plan: &Plan, status: MeasureStatus) -> Vec<&Consequence> {
    plan.consequences.iter().filter(|measure| measure.status == status).collect()
}

/// The costed measures, one per row and a column per year; those too that could not be read in
/// every year, or the rows would not add up to the years that are known.
fn measure_table(cx: &Context<'_>, plan: &Plan) -> Option<SheetTable> {
    let costed: Vec<&Consequence> =
        plan.consequences.iter().filter(|measure| is_in_sums(measure)).collect();
    if costed.is_empty() {
        return None;
    }
    let head = |column, width| Column::new(wording::column(column, cx.texts), Format::Text, width);
    let mut columns = vec![
        head(crate::model::Column::Tiltak, 3.4).naming_rows(),
        head(crate::model::Column::Iverksetting, 1.2),
        head(crate::model::Column::Slag, 1.1),
    ];
    columns
        .extend(plan.years.clone().map(|year| Column::new(year.to_string(), Format::Kroner, 1.0)));
    columns.push(Column::new(cx.text("header-sum"), Format::Kroner, 1.1));
    let mut rows: Vec<Row> =
        costed.iter().map(|measure| Row::body(measure_cells(cx, plan, measure))).collect();
    rows.push(Row::total(measure_total(cx, plan)));
    // Where the amounts stand in year columns, nobody may have given a start.
    if costed.iter().all(|measure| measure.start.is_none()) {
        columns.remove(1);
        for row in &mut rows {
            row.cells.remove(1);
        }
    }
    let table = SheetTable {
        audience: Audience::Pdf,
        sheet: cx.text("sheet-tiltak"),
        name: "Tiltak_per_aar".to_owned(),
        caption: cx.text("caption-cost-per-measure"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    Some(table.explaining_no_value(|| cx.text("note-quiet-year")))
}

fn measure_cells(cx: &Context<'_>, plan: &Plan, measure: &Consequence) -> Vec<Cell> {
    let mut cells = vec![
        Cell::text(&*measure.name),
        Cell::text(in_force(cx, measure)),
        Cell::text(cx.text(measure.slag.key())),
    ];
    cells.extend(plan.years.clone().map(|year| {
        if measure.unreadable.contains(&year) {
            return Cell::text(cx.text("shorthand-unreadable"));
        }
        number_cell(cx, measure.amounts.get(&year).copied())
    }));
    let is_known = measure.unreadable.is_empty();
    cells.push(number_cell(cx, is_known.then(|| measure.amounts.values().sum())));
    cells
}

fn measure_total(cx: &Context<'_>, plan: &Plan) -> Vec<Cell> {
    let mut cells = vec![Cell::text(cx.text("total")), Cell::text(NO_VALUE), Cell::text(NO_VALUE)];
    cells.extend(
        plan.years.clone().map(|year| number_cell(cx, cx.value(&format!("tiltak_sum_{year}")))),
    );
    cells.push(number_cell(cx, cx.value("tiltak_sum_planperiode")));
    cells
}

/// "2022", "august 2022 – desember 2023".
pub(super) fn in_force(cx: &Context<'_>, measure: &Consequence) -> String {
    match (measure.start, measure.slutt.or(measure.phased_until())) {
        (None, _) => NO_VALUE.to_owned(),
        (Some(start), None) => period(cx, start),
        (Some(start), Some(end)) if start == end => period(cx, start),
        (Some(Period { year: first, month: None }), Some(Period { year: last, month: None })) => {
            cx.numbers().years(first, last)
        }
        (Some(start), Some(end)) => format!("{} – {}", period(cx, start), period(cx, end)),
    }
}

fn period(cx: &Context<'_>, period: Period) -> String {
    match period.month {
        Some(month) => cx.numbers().month(period.year, month),
        None => period.year.to_string(),
    }
}

/// What is not in the sums, by name.
/// The overview says when each measure is; many without cost stand there and are not named twice.
fn not_in_sums(cx: &Context<'_>, plan: &Plan, in_overview: bool) -> Vec<Block> {
    let named = |measure: &&Consequence| measure.name.clone();
    let mut not_costed = with_status(plan, MeasureStatus::NotCosted);
    let none_is_costed = not_costed.len() == plan.consequences.len();
    if in_overview && (none_is_costed || not_costed.len() > measures::MOST_NAMED) {
        not_costed.clear();
    }
    let outside_plan = with_status(plan, MeasureStatus::OutsidePeriod);
    let unreadable = with_status(plan, MeasureStatus::Unreadable);
    listed(
        cx,
        [
            ("heading-not-costed", not_costed.iter().map(named).collect()),
            ("heading-outside", outside_plan.iter().map(|measure| outside(cx, measure)).collect()),
            ("heading-unreadable", unreadable.iter().map(named).collect()),
        ],
    )
}

/// What whole posts would cost, and how starts were placed.
fn as_read(cx: &Context<'_>, plan: &Plan, in_overview: bool) -> Vec<Block> {
    let is_told = |measure: &&Consequence| {
        !in_overview || measure.status != MeasureStatus::NotCosted || measure.nye_leger.is_some()
    };
    let measures = || plan.consequences.iter();
    listed(
        cx,
        [
            ("heading-whole-posts", measures().filter_map(|m| whole_post(cx, m)).collect()),
            ("heading-read-as", measures().filter(is_told).flat_map(|m| read_as(cx, m)).collect()),
        ],
    )
}

/// The tables that there are, under a heading of their own.
fn headed<const N: usize>(
    cx: &Context<'_>,
    heading: &str,
    tables: [Option<SheetTable>; N],
) -> Vec<Block> {
    let tables: Vec<Block> = tables.into_iter().flatten().map(Block::Table).collect();
    let heading = (!tables.is_empty()).then(|| Block::Heading(cx.text(heading)));
    heading.into_iter().chain(tables).collect()
}

/// Each list that is not empty, under its heading.
fn listed<const N: usize>(cx: &Context<'_>, lists: [(&str, Vec<String>); N]) -> Vec<Block> {
    let there = lists.into_iter().filter(|(_, items)| !items.is_empty());
    there
        .flat_map(|(heading, items)| [Block::Heading(cx.text(heading)), Block::Bullets(items)])
        .collect()
}

fn outside(cx: &Context<'_>, measure: &Consequence) -> String {
    let start = Arg::Text(match measure.start {
        Some(_) => in_force(cx, measure),
        None => cx.text("start-unknown"),
    });
    let name = Arg::from(measure.name.as_str());
    match measure.amount {
        Some(amount) => cx.with(
            "outside-with-cost",
            &[("name", name), ("start", start), ("cost", kroner(cx, amount))],
        ),
        None => cx.with("outside-without-cost", &[("name", name), ("start", start)]),
    }
}

/// "430 000 kr for 30 % av en stilling svarer til 1 433 333 kr for et helt årsverk."
fn whole_post(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    let (cost, share, whole) = (measure.amount?, measure.stilling?, measure.per_aarsverk?);
    // The calculation of its cost tells what a whole post comes to.
    if cost == whole || measures::calculation(cx, measure).is_some() {
        return None;
    }
    let args = [
        ("name", Arg::from(measure.name.as_str())),
        ("cost", kroner(cx, cost)),
        ("share", Arg::Text(cx.numbers().exact_per_cent(share))),
        ("whole", kroner(cx, whole)),
    ];
    Some(cx.with("whole-post", &args))
}

/// The start, or the years of a span.
fn placed_as(cx: &Context<'_>, measure: &Consequence, start: Period) -> String {
    match measure.slutt.or(measure.phased_until()) {
        Some(_) => in_force(cx, measure),
        None => period(cx, start),
    }
}

/// How a start in words was placed, and a recurring measure that is older than the plan.
fn read_as(cx: &Context<'_>, measure: &Consequence) -> Vec<String> {
    let name = || ("name", Arg::from(measure.name.as_str()));
    let words = cx
        .analysis
        .data
        .tiltak
        .iter()
        .find(|tiltak| tiltak.place == measure.source)
        .and_then(|tiltak| tiltak.iverksetting_text.value());
    let placed = words.zip(measure.start).map(|(words, start)| {
        let args = [
            name(),
            ("words", Arg::from(words.as_str())),
            ("start", Arg::Text(placed_as(cx, measure, start))),
        ];
        cx.with("start-read-as", &args)
    });
    let older = measure
        .start
        .filter(|_| measure.began_before)
        .map(|start| cx.with("began-before", &[name(), ("start", Arg::Text(period(cx, start)))]));
    placed.into_iter().chain(older).collect()
}
