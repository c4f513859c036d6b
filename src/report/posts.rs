use super::context::Context;
use super::lists::can_be_criterion;
use super::wording::{self, NO_VALUE};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable, data_table, summary};
use crate::figures::Naming;
use crate::language::Arg;
use crate::model::{Column as Field, Group, Kind, Row as Read, Table, Value};
use rust_decimal::Decimal;

const TABLE: &str = "Tjenester";
/// Sites in the appendix; the workbook has them all.
const MOST_SITES: usize = 60;
/// Sites told by name in a sentence or a list.
const MOST_NAMED: usize = 10;

/// The doctors' posts and the places: per service when there are several, then site by site.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Legeaarsverk)?;
    let sentences = [
        summary::join([summary::posts(cx), summary::posts_per_place(cx)]),
        posts_missing(cx, table),
        summary::vacant(cx),
    ];
    let mut blocks: Vec<Block> = sentences.into_iter().flatten().map(Block::Text).collect();
    let vacant = vacant_sites(cx, table);
    if !vacant.is_empty() {
        blocks.push(Block::Bullets(vacant));
    }
    let services = services(table);
    if !services.is_empty() {
        blocks.push(Block::Table(service_table(cx, table, &services)));
    }
    blocks.push(Block::Table(for_both(cx, table)));
    cx.section("legeaarsverk", "section-posts", blocks)
}

/// The sites of which no posts are told, where others have theirs: the reason that there is no sum.
fn posts_missing(cx: &Context<'_>, table: &Table) -> Option<String> {
    let value = |row: &Read| row.entry(Field::Legeaarsverk).value.clone();
    let (missing, others): (Vec<&Read>, Vec<&Read>) =
        table.rows.iter().partition(|row| value(row) == Value::Missing);
    let told = others.iter().filter(|row| matches!(value(row), Value::Number(_))).count();
    if missing.is_empty() || told == 0 {
        return None;
    }
    let mut names: Vec<String> =
        missing.iter().take(MOST_NAMED).map(|row| quoted(cx, row)).collect();
    let rest = missing.len().saturating_sub(MOST_NAMED);
    if rest > 0 {
        names.push(cx.with("more-sites", &[("count", Arg::Count(rest))]));
    }
    let args = [
        ("told", Arg::Count(told)),
        ("sites", Arg::Count(table.rows.len())),
        ("missing", Arg::Text(cx.numbers().list(&names))),
    ];
    Some(cx.with("posts-missing", &args))
}

/// "Institusjon-/sykehjemsleger: 4,6 av 13,6 årsverk (33,8 %)", site by site, when there are several.
fn vacant_sites(cx: &Context<'_>, table: &Table) -> Vec<String> {
    let sites: Vec<String> =
        table.rows.iter().filter_map(|row| vacant_site(cx, row)).take(MOST_NAMED).collect();
    if sites.len() > 1 { sites } else { Vec::new() }
}

fn vacant_site(cx: &Context<'_>, row: &Read) -> Option<String> {
    let number = |field| match &row.entry(field).value {
        Value::Number(number) => Some(*number),
        _ => None,
    };
    let vacant = number(Field::Ubesatt).filter(|vacant| *vacant > Decimal::ZERO)?;
    let args = [
        ("site", Arg::Text(site_name(row))),
        ("vacant", Arg::Text(cx.numbers().exact(vacant))),
        ("posts", Arg::Text(cx.numbers().exact(number(Field::Legeaarsverk)?))),
        ("share", Arg::Text(cx.numbers().per_cent(number(Field::AndelUbesatt)?, 1))),
    ];
    Some(cx.with("vacant-site", &args))
}

fn site_name(row: &Read) -> String {
    match &row.entry(Field::Tjenestested).value {
        Value::Text(name) => name.clone(),
        _ => NO_VALUE.to_owned(),
    }
}

fn quoted(cx: &Context<'_>, row: &Read) -> String {
    cx.with("quoted", &[("text", Arg::Text(site_name(row)))])
}

/// The services of the sites; none when the table tells them not apart.
fn services(table: &Table) -> Vec<Group<'_>> {
    if table.has(Field::Tjeneste) { table.grouped(Field::Tjeneste) } else { Vec::new() }
}

fn places_per_post(service: &Group<'_>) -> Option<Decimal> {
    service.sum(Field::Plasser)?.checked_div(service.sum(Field::Legeaarsverk)?)
}

fn service_table(cx: &Context<'_>, table: &Table, services: &[Group<'_>]) -> SheetTable {
    let measures = Measure::of(table);
    let name = cx.naming().header(Kind::Legeaarsverk, Field::Tjeneste);
    let mut columns = vec![
        Column::new(name, Format::Text, 3.0).naming_rows(),
        Column::new(cx.text("header-sites"), Format::Number(0), 1.0),
    ];
    columns.extend(
        measures.iter().map(|measure| Column::new(measure.header(cx), measure.format(), 1.0)),
    );
    let mut rows: Vec<Row> =
        services.iter().map(|service| Row::body(service_cells(cx, service, &measures))).collect();
    rows.push(Row::total(total_cells(cx, table, &measures)));
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-services"),
        name: TABLE.to_owned(),
        caption: cx.text("caption-services"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    table.explaining_no_value(|| cx.text("note-service-unknown"))
}

/// What is summed per service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Places,
    Posts,
    PlacesPerPost,
}

impl Measure {
    /// Those that the table can give.
    fn of(table: &Table) -> Vec<Self> {
        let (places, posts) = (table.has(Field::Plasser), table.has(Field::Legeaarsverk));
        [
            places.then_some(Self::Places),
            posts.then_some(Self::Posts),
            (places && posts).then_some(Self::PlacesPerPost),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn header(self, cx: &Context<'_>) -> String {
        match self {
            Self::Places => wording::column(Field::Plasser, cx.texts),
            Self::Posts => wording::column(Field::Legeaarsverk, cx.texts),
            Self::PlacesPerPost => cx.text("header-places-per-post"),
        }
    }

    const fn decimals(self) -> u32 {
        match self {
            Self::Places => 0,
            Self::Posts => 2,
            Self::PlacesPerPost => 1,
        }
    }

    const fn format(self) -> Format {
        Format::Number(self.decimals())
    }

    fn value(self, service: &Group<'_>) -> Option<Decimal> {
        match self {
            Self::Places => service.sum(Field::Plasser),
            Self::Posts => service.sum(Field::Legeaarsverk),
            Self::PlacesPerPost => places_per_post(service),
        }
    }

    /// The figure that is the same for all services.
    const fn figure(self) -> &'static str {
        match self {
            Self::Places => "plasser_sum",
            Self::Posts => "legeaarsverk_sum",
            Self::PlacesPerPost => "plasser_per_legeaarsverk",
        }
    }

    fn formula(self, cx: &Context<'_>, service_is: &str) -> String {
        let sum = |field| {
            let header = cx.naming().header(Kind::Legeaarsverk, field);
            format!("=SUMIFS({}[{header}],{service_is})", cx.naming().table(Kind::Legeaarsverk))
        };
        let this_row = |measure: Self| format!("{TABLE}[[#This Row],[{}]]", measure.header(cx));
        match self {
            Self::Places => sum(Field::Plasser),
            Self::Posts => sum(Field::Legeaarsverk),
            Self::PlacesPerPost => {
                let (places, posts) = (this_row(Self::Places), this_row(Self::Posts));
                format!("=IF({posts}=0,\"–\",{places}/{posts})")
            }
        }
    }
}

fn service_cells(cx: &Context<'_>, service: &Group<'_>, measures: &[Measure]) -> Vec<Cell> {
    let header = cx.naming().header(Kind::Legeaarsverk, Field::Tjeneste);
    let table = cx.naming().table(Kind::Legeaarsverk);
    let name = service.name.unwrap_or(NO_VALUE);
    let service_is = format!("{table}[{header}],{TABLE}[[#This Row],[{header}]]");
    let live = |cell: Cell, formula: String| {
        if can_be_criterion(name) { cell.with_formula(formula) } else { cell }
    };
    let sites = Some(Decimal::from(service.rows.len()));
    let mut cells =
        vec![Cell::text(name), live(number_cell(cx, sites, 0), format!("=COUNTIFS({service_is})"))];
    cells.extend(measures.iter().map(|measure| {
        let value = measure.value(service);
        let cell = number_cell(cx, value, measure.decimals());
        if value.is_some() { live(cell, measure.formula(cx, &service_is)) } else { cell }
    }));
    cells
}

fn total_cells(cx: &Context<'_>, table: &Table, measures: &[Measure]) -> Vec<Cell> {
    let header = cx.naming().header(Kind::Legeaarsverk, Field::Tjenestested);
    let rows = format!("=ROWS({}[{header}])", cx.naming().table(Kind::Legeaarsverk));
    let sites = number_cell(cx, Some(Decimal::from(table.rows.len())), 0).with_formula(rows);
    let mut cells = vec![Cell::text(cx.text("total")), sites];
    cells.extend(measures.iter().map(|measure| {
        let value = cx.value(measure.figure());
        let cell = number_cell(cx, value, measure.decimals());
        match value {
            Some(_) => cell.with_formula(format!("={}", measure.figure())),
            None => cell,
        }
    }));
    cells
}

fn number_cell(cx: &Context<'_>, value: Option<Decimal>, decimals: u32) -> Cell {
    value.map_or_else(
        || Cell::text(NO_VALUE),
        |value| Cell::number(value, cx.numbers().number(value, decimals)),
    )
}

/// Site by site, with what is short enough to be read in the appendix.
fn for_both(cx: &Context<'_>, read: &Table) -> SheetTable {
    let table = data_table::build(cx, read);
    let shown = [
        Field::Tjeneste,
        Field::Tjenestested,
        Field::Plasser,
        Field::Legeaarsverk,
        Field::Ubesatt,
        Field::AndelUbesatt,
        Field::LegetimerPerPlass,
    ];
    let shown = shown.map(|field| wording::column(field, cx.texts));
    let columns = table.columns.into_iter().map(|column| {
        if shown.contains(&column.header) { column } else { Column::in_workbook(column) }
    });
    let rest = table.rows.len().saturating_sub(MOST_SITES);
    SheetTable {
        audience: Audience::Both,
        columns: columns.collect(),
        pdf_rows: (rest > 0).then_some(MOST_SITES),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
        ..table
    }
}
