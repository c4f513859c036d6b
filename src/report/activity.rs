use super::context::Context;
use super::wording::{self, NO_VALUE, within_a_sentence};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Section, Series, SheetTable,
    data_table,
};
use crate::figures::{self, Figure, Subject};
use crate::language::Arg;
use crate::model::{Aktivitet, Column as Field, Kind, Table};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// More series than these stand a row each, years across: a page is no wider.
const MOST_COLUMNS: usize = 6;
const MOST_ROWS: usize = 60;
const MOST_CHARTS: usize = 4;
/// Two numbers are no line.
const FEWEST_POINTS: usize = 3;
/// Series told on the cover.
const ON_COVER: usize = 3;
const MOST_DECIMALS: u32 = 2;

/// What is counted year by year, and how it has grown.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Aktivitet)?;
    let told: Vec<Told<'_>> = Told::all(cx);
    let mut blocks: Vec<Block> =
        told.iter().filter_map(|series| series.sentences(cx)).map(Block::Text).collect();
    if told.len() <= MOST_COLUMNS {
        let years = Years::of(&told);
        blocks.extend(by_years(cx, &told).into_iter().map(Block::Table));
        let charts = told.iter().enumerate().filter_map(|(at, one)| years.chart(cx, one, at + 1));
        blocks.extend(charts.take(MOST_CHARTS).map(Block::Chart));
        blocks.push(Block::Table(data_table::build(cx, table)));
    } else {
        blocks.push(Block::Table(for_both(cx, table)));
    }
    cx.section("aktivitet", "section-activity", blocks)
}

/// The first series in a sentence each, for the cover.
pub(super) fn on_cover(cx: &Context<'_>) -> Option<String> {
    let told = Told::all(cx);
    let sentences: Vec<String> =
        told.iter().filter_map(|series| series.growth(cx)).take(ON_COVER).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// A series, what was counted in its years, and its growth.
struct Told<'a> {
    series: &'a Aktivitet,
    name: &'a str,
    /// The years with a number, in order.
    counts: Vec<(i32, Decimal)>,
    growth: Option<&'a Figure>,
}

impl<'a> Told<'a> {
    fn all(cx: &Context<'a>) -> Vec<Self> {
        cx.analysis.data.aktivitet.iter().filter_map(|series| Self::new(cx, series)).collect()
    }

    fn new(cx: &Context<'a>, series: &'a Aktivitet) -> Option<Self> {
        let name = series.serie.value()?.as_str();
        let counts =
            series.per_aar.iter().filter_map(|(year, field)| Some((*year, *field.value()?)));
        let growth = cx.analysis.figures.iter().find(|figure| {
            matches!(&figure.declaration.subject, Some(Subject::Series { name: of, .. }) if of == name)
        });
        Some(Self { series, name, counts: counts.collect(), growth })
    }

    fn shown(&self, cx: &Context<'_>, value: Decimal) -> String {
        cx.numbers().number(value, self.decimals())
    }

    /// As many as its numbers have.
    fn decimals(&self) -> u32 {
        let scales = self.counts.iter().map(|(_, count)| count.normalize().scale());
        scales.max().unwrap_or(0).min(MOST_DECIMALS)
    }

    /// "Innlagte pasienter har økt med 15,6 %, fra 2 884 i 2018 til 3 334 i 2024."
    fn growth(&self, cx: &Context<'_>) -> Option<String> {
        let growth = self.growth?.value()?;
        let ((first, before), (last, after)) = (*self.counts.first()?, *self.counts.last()?);
        let key = match before.cmp(&after) {
            std::cmp::Ordering::Less => "activity-grown",
            std::cmp::Ordering::Equal => "activity-unchanged",
            std::cmp::Ordering::Greater => "activity-fallen",
        };
        let args = [
            ("name", Arg::from(self.name)),
            ("share", Arg::Text(cx.numbers().per_cent(growth.abs(), 1))),
            ("before", Arg::Text(self.shown(cx, before))),
            ("after", Arg::Text(self.shown(cx, after))),
            ("first", Arg::Text(first.to_string())),
            ("last", Arg::Text(last.to_string())),
        ];
        Some(cx.with(key, &args))
    }

    /// With the turning points of a series that does not go one way.
    fn sentences(&self, cx: &Context<'_>) -> Option<String> {
        let growth = self.growth(cx)?;
        let inner = self.counts.get(1..self.counts.len().saturating_sub(1)).unwrap_or_default();
        let ends = [self.counts.first()?.1, self.counts.last()?.1];
        let lowest = inner
            .iter()
            .filter(|(_, count)| ends.iter().all(|end| count < end))
            .min_by_key(|(_, count)| *count);
        let highest = inner
            .iter()
            .filter(|(_, count)| ends.iter().all(|end| count > end))
            .max_by_key(|(_, count)| *count);
        let told = |key: &str, point: Option<&(i32, Decimal)>| {
            let (year, count) = point?;
            let year = ("year", Arg::Text(year.to_string()));
            Some(cx.with(key, &[("count", Arg::Text(self.shown(cx, *count))), year]))
        };
        let turns = [
            self.turns().then(|| cx.text("activity-turns")),
            told("activity-lowest", lowest),
            told("activity-highest", highest),
        ];
        let sentences: Vec<String> =
            std::iter::once(growth).chain(turns.into_iter().flatten()).collect();
        Some(sentences.join(" "))
    }

    /// Whether it both rises and falls.
    fn turns(&self) -> bool {
        let steps = || {
            self.counts.windows(2).filter_map(|pair| match pair {
                [(_, a), (_, b)] => Some(a.cmp(b)),
                _ => None,
            })
        };
        steps().any(std::cmp::Ordering::is_lt) && steps().any(std::cmp::Ordering::is_gt)
    }
}

/// Series side by side in the workbook; in the appendix those of other years stand apart, so that
/// no column is mostly blank.
fn by_years(cx: &Context<'_>, told: &[Told<'_>]) -> Vec<SheetTable> {
    let whole = Years::of(told).table(cx, &told.iter().collect::<Vec<_>>());
    let mut alike: Vec<Vec<&Told<'_>>> = Vec::new();
    for one in told {
        let same = |group: &&mut Vec<&Told<'_>>| {
            group
                .first()
                .is_some_and(|first| first.series.per_aar.keys().eq(one.series.per_aar.keys()))
        };
        match alike.iter_mut().find(same) {
            Some(group) => group.push(one),
            None => alike.push(vec![one]),
        }
    }
    if alike.len() < 2 {
        return vec![whole];
    }
    let apart = alike.iter().zip(1..).map(|(group, number)| {
        let table = Years::of(group.iter().copied()).table(cx, group);
        let name = format!("{}_{number}", table.name);
        let series: Vec<String> = group.iter().map(|one| within_a_sentence(one.name)).collect();
        let series = [("series", Arg::Text(cx.numbers().list(&series)))];
        let caption = cx.with("caption-activity-years-of", &series);
        SheetTable { audience: Audience::Pdf, name, caption, ..table }
    });
    let mut tables: Vec<SheetTable> = apart.collect();
    tables.push(SheetTable { audience: Audience::Workbook, ..whole });
    tables
}

/// The years that any series has.
struct Years(Vec<i32>);

impl Years {
    fn of<'t>(told: impl IntoIterator<Item = &'t Told<'t>>) -> Self {
        let told = told.into_iter();
        let years: BTreeSet<i32> =
            told.flat_map(|one| one.series.per_aar.keys().copied()).collect();
        Self(years.into_iter().collect())
    }

    fn table(&self, cx: &Context<'_>, told: &[&Told<'_>]) -> SheetTable {
        let mut columns =
            vec![Column::new(cx.text("header-year"), Format::Year, 1.0).naming_rows()];
        columns.extend(
            told.iter().map(|one| Column::new(one.name, Format::Number(one.decimals()), 2.0)),
        );
        let rows = self.0.iter().map(|year| {
            let label = Cell::number(Decimal::from(*year), year.to_string());
            let counts = told.iter().map(|one| count_cell(cx, one, *year));
            Row::body(std::iter::once(label).chain(counts).collect())
        });
        let table = SheetTable {
            audience: Audience::Both,
            sheet: cx.text("sheet-activity-years"),
            name: "Aktivitetsaar".to_owned(),
            caption: cx.text("caption-activity-years"),
            columns,
            rows: rows.collect(),
            notes: Vec::new(),
            pdf_rows: (self.0.len() > MOST_ROWS).then_some(MOST_ROWS),
            rest: cx.with(
                "rest-in-workbook",
                &[("count", Arg::Count(self.0.len().saturating_sub(MOST_ROWS)))],
            ),
        };
        table.explaining_no_value(|| cx.text("note-no-value"))
    }

    /// A line of a series without gaps.
    fn chart(&self, cx: &Context<'_>, one: &Told<'_>, column: usize) -> Option<Chart> {
        let row_of = |year: i32| self.0.iter().position(|other| *other == year);
        let (first, last) = (row_of(one.counts.first()?.0)?, row_of(one.counts.last()?.0)?);
        if one.counts.len() < FEWEST_POINTS || last - first + 1 != one.counts.len() {
            return None;
        }
        let title = one.name.to_owned();
        let shown: Vec<String> =
            one.counts.iter().map(|(_, count)| one.shown(cx, *count)).collect();
        Some(Chart {
            audience: Audience::Both,
            kind: ChartKind::Line,
            alternative: alternative(cx, one, &shown)?,
            unit: cx.text("chart-activity-unit"),
            categories: one.counts.iter().map(|(year, _)| year.to_string()).collect(),
            series: vec![Series {
                name: title.clone(),
                values: one.counts.iter().map(|(_, count)| *count).collect(),
                shown,
                category_cells: (first, 0, last, 0),
                value_cells: (first, column, last, column),
            }],
            title,
            sheet: cx.text("sheet-activity-years"),
        })
    }
}

/// A count as the data sheet has it, live.
fn count_cell(cx: &Context<'_>, one: &Told<'_>, year: i32) -> Cell {
    match one.series.per_aar.get(&year).and_then(|field| field.value()) {
        Some(count) => {
            let expr = figures::count_of(one.name, year);
            Cell::number(*count, one.shown(cx, *count))
                .with_formula(figures::formula(&expr, &cx.naming()))
        }
        None => Cell::text(NO_VALUE),
    }
}

/// Every year, or the ends when there are too many to tell.
fn alternative(cx: &Context<'_>, one: &Told<'_>, shown: &[String]) -> Option<String> {
    let name = || ("name", Arg::Text(within_a_sentence(one.name)));
    let points = one.counts.iter().zip(shown).map(|((year, _), count)| {
        let year = ("year", Arg::Text(year.to_string()));
        cx.with("chart-activity-part", &[year, ("count", Arg::from(count.as_str()))])
    });
    let points: Vec<String> = points.collect();
    let all =
        cx.with("chart-activity-alternative", &[name(), ("points", Arg::Text(points.join(", ")))]);
    let ends = [
        name(),
        ("first", Arg::from(points.first()?.as_str())),
        ("last", Arg::from(points.last()?.as_str())),
    ];
    Some(cx.alternative([all, cx.with("chart-activity-in-short", &ends)], one.name))
}

/// Series by series, when there are too many to stand side by side.
fn for_both(cx: &Context<'_>, read: &Table) -> SheetTable {
    let table = data_table::build(cx, read);
    let comment = wording::column(Field::Kommentar, cx.texts);
    let columns = table
        .columns
        .into_iter()
        .map(|column| if column.header == comment { column.in_workbook() } else { column });
    let rest = table.rows.len().saturating_sub(MOST_ROWS);
    SheetTable {
        audience: Audience::Both,
        columns: columns.collect(),
        pdf_rows: (rest > 0).then_some(MOST_ROWS),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
        ..table
    }
}
