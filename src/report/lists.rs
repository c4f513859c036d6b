use super::context::Context;
use super::wording::{self, NO_VALUE};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Section, Series, SheetTable,
    data_table, summary,
};
use crate::figures::Naming;
use crate::language::Arg;
use crate::model::{Column as Field, Group, Kind, Table};
use rust_decimal::Decimal;

const TABLE: &str = "Legekontorer";
/// Rows of offices in the appendix; the workbook has them all.
const MOST_OFFICES: usize = 40;
/// Offices in a chart: more cannot be told apart.
const MOST_BARS: usize = 20;

/// The lists, per office for reading and one by one in the workbook.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Fastlegelister)?;
    let offices = Office::all(table);
    let mut blocks: Vec<Block> = [
        summary::join([summary::lists(cx), summary::coverage(cx), summary::without_list(cx)]),
        summary::join([summary::free_places(cx), summary::norm(cx), summary::vacancies(cx)]),
        means(cx),
    ]
    .into_iter()
    .flatten()
    .map(Block::Text)
    .collect();
    if !offices.is_empty() {
        blocks.push(Block::Table(office_table(cx, table, &offices)));
        blocks.extend(chart(cx, &offices).map(Block::Chart));
    }
    blocks.push(Block::Table(data_table::build(cx, table)));
    cx.section("fastlegelister", "section-lists", blocks)
}

/// The mean lengths, each with the lists it includes.
fn means(cx: &Context<'_>) -> Option<String> {
    let all = cx.amount("listelengde_snitt_alle")?;
    Some(match cx.amount("listelengde_snitt_besatte") {
        Some(filled) => cx.with("lists-means", &[("all", all), ("filled", filled)]),
        None => cx.with("lists-mean-of-all", &[("all", all)]),
    })
}

/// An office and what its lists sum to.
struct Office<'a> {
    name: &'a str,
    lists: usize,
    ceiling: Option<Decimal>,
    length: Option<Decimal>,
    /// Residents per list.
    mean: Option<Decimal>,
}

impl<'a> Office<'a> {
    /// Rows without an office are under "–".
    fn all(table: &'a Table) -> Vec<Self> {
        table.grouped(Field::Legekontor).iter().map(Self::new).collect()
    }

    fn new(office: &Group<'a>) -> Self {
        Self {
            name: office.name.unwrap_or(NO_VALUE),
            lists: office.rows.len(),
            ceiling: office.sum(Field::Listetak),
            length: office.sum(Field::Listelengde),
            mean: office.mean(Field::Listelengde),
        }
    }

    fn free(&self) -> Option<Decimal> {
        Some(self.ceiling? - self.length?)
    }
}

/// Whether `COUNTIFS` takes the name as it stands: not as wildcards, a comparison, a number or a date.
pub(super) fn can_be_criterion(name: &str) -> bool {
    name.starts_with(char::is_alphabetic) && !name.contains(['*', '?', '~'])
}

fn office_table(cx: &Context<'_>, table: &Table, offices: &[Office<'_>]) -> SheetTable {
    let mut rows: Vec<Row> =
        offices.iter().map(|office| Row::body(office_cells(cx, office))).collect();
    if offices.len() > 1 {
        rows.push(Row::total(total_cells(cx)));
    }
    let rest = offices.len().saturating_sub(MOST_OFFICES);
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-offices"),
        name: TABLE.to_owned(),
        caption: caption(cx, table),
        columns: vec![
            Column::new(
                cx.naming().header(Kind::Fastlegelister, Field::Legekontor),
                Format::Text,
                2.4,
            )
            .naming_rows(),
            Column::new(cx.text("header-lists"), Format::Number(0), 0.7),
            Column::new(wording::column(Field::Listetak, cx.texts), Format::Number(0), 0.9),
            Column::new(wording::column(Field::Listelengde, cx.texts), Format::Number(0), 1.1),
            Column::new(wording::column(Field::LedigePlasser, cx.texts), Format::Number(0), 1.4),
            Column::new(cx.text("header-mean-length"), Format::Number(0), 1.4),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: (rest > 0).then_some(MOST_OFFICES),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    };
    table.explaining_no_value(|| cx.text("note-office-unknown"))
}

fn caption(cx: &Context<'_>, table: &Table) -> String {
    let as_of = cx
        .analysis
        .data
        .origins
        .iter()
        .filter(|origin| origin.kind == table.kind)
        .filter_map(|origin| origin.as_of.as_ref())
        .map(|date| date.value)
        .max();
    match as_of {
        Some(date) => {
            cx.with("caption-offices-dated", &[("date", Arg::Text(wording::date(date, cx.texts)))])
        }
        None => cx.text("caption-offices"),
    }
}

fn office_cells(cx: &Context<'_>, office: &Office<'_>) -> Vec<Cell> {
    let header = |field| cx.naming().header(Kind::Fastlegelister, field);
    let lists = cx.naming().table(Kind::Fastlegelister);
    let this_row = |field| format!("{TABLE}[[#This Row],[{}]]", header(field));
    let office_is =
        format!("{lists}[{}],{}", header(Field::Legekontor), this_row(Field::Legekontor));
    let sum = |field| format!("=SUMIFS({lists}[{}],{office_is})", header(field));
    let lists_here = format!("{TABLE}[[#This Row],[{}]]", cx.text("header-lists"));
    let mean = format!("=IF({lists_here}=0,\"–\",{}/{lists_here})", this_row(Field::Listelengde));
    let free = format!("={}-{}", this_row(Field::Listetak), this_row(Field::Listelengde));
    let live = |value: Option<Decimal>, formula: String| match value {
        Some(_) if can_be_criterion(office.name) => number_cell(cx, value).with_formula(formula),
        _ => number_cell(cx, value),
    };
    vec![
        Cell::text(office.name),
        live(Some(Decimal::from(office.lists)), format!("=COUNTIFS({office_is})")),
        live(office.ceiling, sum(Field::Listetak)),
        live(office.length, sum(Field::Listelengde)),
        live(office.free(), free),
        live(office.mean, mean),
    ]
}

fn total_cells(cx: &Context<'_>) -> Vec<Cell> {
    let total = |id: &str| {
        let cell = number_cell(cx, cx.value(id));
        if cx.value(id).is_some() { cell.with_formula(format!("={id}")) } else { cell }
    };
    vec![
        Cell::text(cx.text("total")),
        total("lister_totalt"),
        total("listekapasitet"),
        total("listeinnbyggere"),
        total("ledige_plasser"),
        total("listelengde_snitt_alle"),
    ]
}

pub(super) fn number_cell(cx: &Context<'_>, value: Option<Decimal>) -> Cell {
    value.map_or_else(
        || Cell::text(NO_VALUE),
        |value| Cell::number(value, cx.numbers().number(value, 0)),
    )
}

/// Places and residents per office. Left out when an office is unknown or there is nothing to compare.
fn chart(cx: &Context<'_>, offices: &[Office<'_>]) -> Option<Chart> {
    if offices.len() < 2 || offices.len() > MOST_BARS {
        return None;
    }
    let last = offices.len() - 1;
    let series = |name: String, column: usize, values: Option<Vec<Decimal>>| {
        let values = values?;
        Some(Series {
            name,
            shown: values.iter().map(|value| cx.numbers().number(*value, 0)).collect(),
            values,
            category_cells: (0, 0, last, 0),
            value_cells: (0, column, last, column),
        })
    };
    let ceilings = offices.iter().map(|office| office.ceiling).collect();
    let lengths = offices.iter().map(|office| office.length).collect();
    Some(Chart {
        audience: Audience::Both,
        kind: ChartKind::Bars,
        title: cx.text("chart-offices"),
        alternative: alternative(cx, offices)?,
        unit: cx.text("chart-offices-unit"),
        categories: offices.iter().map(|office| office.name.to_owned()).collect(),
        series: vec![
            series(cx.text("series-capacity"), 2, ceilings)?,
            series(cx.text("series-listed"), 3, lengths)?,
        ],
        sheet: cx.text("sheet-offices"),
    })
}

/// Every office, or the largest when there are too many to tell.
fn alternative(cx: &Context<'_>, offices: &[Office<'_>]) -> Option<String> {
    let number = |value: Option<Decimal>| Some(Arg::Text(cx.numbers().number(value?, 0)));
    let parts: Option<Vec<String>> = offices
        .iter()
        .map(|office| {
            let args = [
                ("office", Arg::from(office.name)),
                ("capacity", number(office.ceiling)?),
                ("listed", number(office.length)?),
            ];
            Some(cx.with("chart-offices-part", &args))
        })
        .collect();
    let all = [("offices", Arg::Text(parts?.join("; ")))];
    let largest = offices.iter().rev().max_by_key(|office| office.ceiling)?;
    let in_short = [
        ("count", Arg::Count(offices.len())),
        ("office", Arg::from(largest.name)),
        ("capacity", number(largest.ceiling)?),
    ];
    let texts =
        [cx.with("chart-offices-alternative", &all), cx.with("chart-offices-in-short", &in_short)];
    Some(cx.alternative(texts, &cx.text("chart-offices")))
}
