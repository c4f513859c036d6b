//! What the frame of each year is enough for, when the measures are taken by priority.

use super::context::Context;
use super::lists::{can_be_criterion, number_cell};
use super::summary::kroner;
use super::wording::{self, NO_VALUE};
use super::{Audience, Block, Cell, Column, Format, Row, SheetTable};
use crate::economy::priority::{Ranked, Within, ranked};
use crate::economy::{MeasureStatus, Plan};
use crate::figures::Naming;
use crate::language::Arg;
use crate::model::{Column as Field, Finansiering, Kind, Table};
use rust_decimal::Decimal;

const TABLE: &str = "Prioritering";

/// A table per year with a frame in the appendix, one table of them all in the workbook.
pub(super) fn blocks(cx: &Context<'_>, plan: &Plan) -> Vec<Block> {
    let of_year = |year: i32| {
        let frame = cx.assumption(&format!("ramme_{year}"))?;
        Some(Framed { year, frame, ranked: ranked(plan, year, frame)? })
    };
    let framed: Vec<Framed<'_>> = plan.years.clone().filter_map(of_year).collect();
    if framed.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(cx.text("heading-priority"))];
    for year in &framed {
        blocks.push(Block::Text(year.sentence(cx)));
        blocks.push(Block::Table(year.table(cx)));
    }
    blocks.push(Block::Text(cx.text("note-priority")));
    blocks.extend(not_ranked(cx, plan).map(Block::Text));
    blocks.push(Block::Table(workbook(cx, plan, &framed)));
    blocks
}

/// A year with a frame, and the measures that cost something in it.
struct Framed<'a> {
    year: i32,
    frame: Decimal,
    ranked: Vec<Ranked<'a>>,
}

impl Framed<'_> {
    /// "Rammen for 2025 på kr 700 000 dekker 1 av 3 tiltak fullt ut."
    fn sentence(&self, cx: &Context<'_>) -> String {
        let inside = self.ranked.iter().filter(|ranked| ranked.within == Within::Inside).count();
        let args = [
            ("year", Arg::Text(self.year.to_string())),
            ("frame", kroner(cx, self.frame)),
            ("inside", Arg::Count(inside)),
            ("total", Arg::Count(self.ranked.len())),
        ];
        cx.with("frame-reaches", &args)
    }

    fn table(&self, cx: &Context<'_>) -> SheetTable {
        let amount = |value| number_cell(cx, Some(value));
        let row = |ranked: &Ranked<'_>| {
            Row::body(vec![
                priority(cx, ranked),
                Cell::text(&*ranked.measure.name),
                amount(ranked.cost),
                amount(ranked.used),
                amount(ranked.left),
                Cell::text(cx.text(ranked.within.key())),
            ])
        };
        let year = ("year", Arg::Text(self.year.to_string()));
        let mut columns = heads(cx);
        columns.drain(..2);
        let table = SheetTable {
            audience: Audience::Pdf,
            sheet: cx.text("sheet-priority"),
            name: format!("Prioritering_{}", self.year),
            caption: cx.with("caption-priority-year", &[year]),
            columns,
            rows: self.ranked.iter().map(row).collect(),
            notes: Vec::new(),
            pdf_rows: None,
            rest: String::new(),
        };
        table.explaining_no_value(|| cx.text("note-no-priority"))
    }
}

fn priority(cx: &Context<'_>, ranked: &Ranked<'_>) -> Cell {
    match ranked.measure.prioritet {
        Some(priority) => Cell::number(priority, cx.numbers().exact(priority)),
        None => Cell::text(NO_VALUE),
    }
}

/// Year, order, priority, measure, cost, cost so far, what is left, how far the frame reaches.
fn heads(cx: &Context<'_>) -> Vec<Column> {
    let head = |key: &str, format, width| Column::new(cx.text(key), format, width);
    vec![
        head("header-year", Format::Year, 0.7),
        head("header-order", Format::Number(0), 0.9),
        Column::new(wording::column(Field::Prioritet, cx.texts), Format::Number(0), 0.9),
        Column::new(wording::column(Field::Tiltak, cx.texts), Format::Text, 3.0).naming_rows(),
        head("header-net-cost", Format::Kroner, 1.2),
        head("header-cost-so-far", Format::Kroner, 1.2),
        head("header-left-of-frame", Format::Kroner, 1.2),
        head("header-within-frame", Format::Text, 1.2),
    ]
}

/// Every framed year in one native table: change an order, a cost or a frame, and the rest follows.
fn workbook(cx: &Context<'_>, plan: &Plan, framed: &[Framed<'_>]) -> SheetTable {
    let columns = heads(cx);
    let header = |at: usize| columns.get(at).map_or("", |column| column.header.as_str());
    let own = |at: usize| format!("{TABLE}[[#This Row],[{}]]", header(at));
    let whole = |at: usize| format!("{TABLE}[{}]", header(at));
    let so_far =
        format!("=SUMIFS({},{},{},{},\"<=\"&{})", whole(4), whole(0), own(0), whole(1), own(1));
    let word = |within: Within| cx.text(within.key());
    let within = format!(
        "=IF(OR({left}>=0,{cost}<=0),\"{inside}\",IF({left}+{cost}>0,\"{partly}\",\"{outside}\"))",
        left = own(6),
        cost = own(4),
        inside = word(Within::Inside),
        partly = word(Within::Partly),
        outside = word(Within::Outside),
    );
    let mut rows = Vec::new();
    for year in framed {
        for (order, ranked) in (1..).zip(&year.ranked) {
            let amount = |value| number_cell(cx, Some(value));
            let order = Decimal::from(order);
            rows.push(Row::body(vec![
                Cell::number(year.year.into(), year.year.to_string()),
                Cell::number(order, cx.numbers().exact(order)),
                priority(cx, ranked),
                Cell::text(&*ranked.measure.name),
                with_formula(amount(ranked.cost), live_cost(cx, plan, year.year, ranked, &own(3))),
                amount(ranked.used).with_formula(&*so_far),
                amount(ranked.left).with_formula(format!("=ramme_{}-{}", year.year, own(5))),
                Cell::text(word(ranked.within)).with_formula(&*within),
            ]));
        }
    }
    let table = SheetTable {
        audience: Audience::Workbook,
        sheet: cx.text("sheet-priority"),
        name: TABLE.to_owned(),
        caption: cx.text("caption-priority"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    table.explaining_no_value(|| cx.text("note-no-priority"))
}

fn with_formula(cell: Cell, formula: Option<String>) -> Cell {
    match formula {
        Some(formula) => cell.with_formula(formula),
        None => cell,
    }
}

/// The cost of the year less what comes in, found by the name of the measure when only one has it,
/// else by its row.
fn live_cost(
    cx: &Context<'_>,
    plan: &Plan,
    year: i32,
    ranked: &Ranked<'_>,
    name: &str,
) -> Option<String> {
    let table: &Table = &plan.table;
    let of_measures = cx.naming().table(Kind::Tiltak);
    let column = |field| format!("{of_measures}[{}]", cx.naming().header(Kind::Tiltak, field));
    let text = &ranked.measure.name;
    let same = plan.consequences.iter().filter(|m| m.name.to_lowercase() == text.to_lowercase());
    let by_name = same.count() == 1 && can_be_criterion(text) && text.chars().count() <= 255;
    let row = table.rows.iter().position(|row| row.place == ranked.measure.source)? + 1;
    let cell = |field| {
        if by_name {
            format!("SUMIFS({},{},{name})", column(field), column(Field::Tiltak))
        } else {
            format!("N(INDEX({},{row}))", column(field))
        }
    };
    let outside =
        [Finansiering::Tilskudd, Finansiering::Refusjon].map(|source| source.in_year(year));
    let minus: Vec<String> = outside
        .into_iter()
        .filter(|field| table.has(*field))
        .map(|field| format!("-{}", cell(field)))
        .collect();
    Some(format!("={}{}", cell(Field::Aar(year)), minus.concat()))
}

/// Measures without a cost have a place in the order, but nothing to hold against the frame.
fn not_ranked(cx: &Context<'_>, plan: &Plan) -> Option<String> {
    let without = plan.consequences.iter().filter(|m| m.status == MeasureStatus::NotCosted).count();
    (without > 0).then(|| cx.with("priority-not-costed", &[("count", Arg::Count(without))]))
}
