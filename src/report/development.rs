//! The figures month by month over a year.

use super::context::{Context, unit_format};
use super::wording::{self, NO_VALUE};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Section, Series, SheetTable,
};
use crate::development::{FOLLOWED, Followed, Month, course};
use crate::figures::Outcome;
use crate::language::Arg;
use crate::model::Unit;
use rust_decimal::Decimal;
use std::ops::Range;

/// Two numbers are no line.
const FEWEST_POINTS: usize = 3;
/// Months with their whole name below a chart.
const MOST_NAMES: usize = 6;
/// What the second chart is of: the first of these that moved.
const SECOND: [&str; 4] =
    ["tiltak_sum_planperiode", "lister_uten_fast_lege", "tilplikting_aarsverk", "legeaarsverk_sum"];

/// Up to twelve months of the figures that are followed, with charts of the lists and of what else
/// moved.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let months = course(cx.analysis);
    let has_value = |one: &&Followed| months.iter().any(|month| month.value(one.id).is_some());
    let followed: Vec<&Followed> = FOLLOWED.iter().filter(has_value).collect();
    if followed.is_empty() {
        return None;
    }
    let development = Development { cx, months, followed };
    let mut blocks =
        vec![Block::Text(development.introduction()), Block::Table(development.table())];
    blocks.extend(development.charts().into_iter().map(Block::Chart));
    cx.section("utvikling", "section-development", blocks)
}

struct Development<'a> {
    cx: &'a Context<'a>,
    months: Vec<Month>,
    followed: Vec<&'static Followed>,
}

impl Development<'_> {
    fn introduction(&self) -> String {
        let name =
            |month: Option<&Month>| Arg::Text(month.map_or_else(String::new, |m| self.name(m)));
        let (first, last) = (name(self.months.first()), name(self.months.last()));
        self.cx.with("development-months", &[("first", first), ("last", last)])
    }

    /// "juli 2020".
    fn name(&self, month: &Month) -> String {
        self.cx.numbers().month(month.year, month.month)
    }

    fn table(&self) -> SheetTable {
        let cx = self.cx;
        let mut columns =
            vec![Column::new(cx.text("header-month"), Format::Text, 1.4).naming_rows()];
        columns.extend(self.followed.iter().map(|one| self.head(one)));
        let table = SheetTable {
            audience: Audience::Both,
            sheet: cx.text("sheet-development"),
            name: "Utvikling".to_owned(),
            caption: cx.text("caption-development"),
            columns,
            rows: self.months.iter().enumerate().map(|(at, month)| self.row(at, month)).collect(),
            notes: self.missing().into_iter().collect(),
            pdf_rows: None,
            rest: String::new(),
        };
        table.explaining_no_value(|| cx.text("note-no-value"))
    }

    fn head(&self, one: &Followed) -> Column {
        let name = self.cx.text(&format!("month-{}", one.id));
        let column = Column::new(name, unit_format(one.unit, one.decimals), 1.0);
        if one.on_page { column } else { column.in_workbook() }
    }

    fn row(&self, at: usize, month: &Month) -> Row {
        let is_now = at + 1 == self.months.len();
        let cells = self
            .followed
            .iter()
            .map(|one| if is_now { self.live(one) } else { self.stored(one, month.value(one.id)) });
        Row::body(std::iter::once(Cell::text(self.name(month))).chain(cells).collect())
    }

    fn stored(&self, one: &Followed, value: Option<Decimal>) -> Cell {
        value.map_or_else(
            || Cell::text(NO_VALUE),
            |value| Cell::number(value, self.shown(one, value)),
        )
    }

    /// This month follows the figure.
    fn live(&self, one: &Followed) -> Cell {
        let figure = self.cx.analysis.figure(one.id);
        let cell = self.stored(one, figure.and_then(crate::figures::Figure::value));
        match figure.map(|figure| &figure.outcome) {
            None | Some(Outcome::Affected(_)) => cell,
            Some(_) => cell.with_formula(format!("={}", one.id)),
        }
    }

    fn shown(&self, one: &Followed, value: Decimal) -> String {
        let numbers = self.cx.numbers();
        match one.unit {
            Unit::Prosent => numbers.per_cent(value, one.decimals),
            _ => numbers.number(value, one.decimals),
        }
    }

    /// Months that nobody told of are named, and never filled in.
    fn missing(&self) -> Option<String> {
        let missing = self.months.iter().filter(|month| month.figures.is_none());
        let names: Vec<String> = missing.map(|month| self.name(month)).collect();
        let months = Arg::Text(self.cx.numbers().list(&names));
        (!names.is_empty()).then(|| self.cx.with("note-months-missing", &[("months", months)]))
    }

    fn charts(&self) -> Vec<Chart> {
        let lists = || {
            let title = self.cx.text("chart-development-lists");
            let unit = self.cx.text("chart-offices-unit");
            self.chart(title, unit, &["listekapasitet", "listeinnbyggere"])
        };
        let second = || {
            let moved = SECOND
                .iter()
                .find_map(|id| self.followed.iter().find(|one| one.id == *id && self.moved(one)))?;
            let label = wording::label_in_general(moved.id, self.cx.texts);
            self.chart(label, wording::unit(moved.unit, self.cx.texts), &[moved.id])
        };
        [lists(), second()].into_iter().flatten().collect()
    }

    /// The names of many months have no room beside each other: 8/2019.
    fn categories(&self, months: &[Month]) -> Vec<String> {
        let short = |month: &Month| format!("{}/{}", month.month, month.year);
        let many = months.len() > MOST_NAMES;
        months.iter().map(|month| if many { short(month) } else { self.name(month) }).collect()
    }

    fn moved(&self, one: &Followed) -> bool {
        let mut values = self.months.iter().filter_map(|month| month.value(one.id));
        let first = values.next();
        values.any(|value| Some(value) != first)
    }

    /// Lines over months without a gap; those of the figures that are there.
    fn chart(&self, title: String, unit: String, ids: &[&str]) -> Option<Chart> {
        let drawn: Vec<(usize, &Followed)> = (1..)
            .zip(self.followed.iter().copied())
            .filter(|(_, one)| ids.contains(&one.id))
            .collect();
        let run = self.run(&drawn)?;
        let series: Vec<Series> =
            drawn.iter().map(|(column, one)| self.series(*column, one, &run)).collect();
        let months = self.months.get(run)?;
        Some(Chart {
            audience: Audience::Both,
            kind: ChartKind::Line,
            alternative: self.alternative(&title, months, &series)?,
            title,
            unit,
            categories: self.categories(months),
            series,
            sheet: self.cx.text("sheet-development"),
        })
    }

    /// The latest months in a row in which all of the figures have a value: a line over a gap would
    /// say something of months that nobody knows.
    fn run(&self, drawn: &[(usize, &Followed)]) -> Option<Range<usize>> {
        let is_whole = |month: &Month| drawn.iter().all(|(_, one)| month.value(one.id).is_some());
        let whole: Vec<bool> = self.months.iter().map(is_whole).collect();
        let mut runs: Vec<Range<usize>> = Vec::new();
        for at in (0..whole.len()).filter(|at| whole[*at]) {
            match runs.last_mut() {
                Some(run) if run.end == at => run.end += 1,
                _ => runs.push(at..at + 1),
            }
        }
        runs.into_iter().rev().find(|run| !drawn.is_empty() && run.len() >= FEWEST_POINTS)
    }

    fn series(&self, column: usize, one: &Followed, run: &Range<usize>) -> Series {
        let months = self.months.get(run.clone()).unwrap_or_default();
        let values: Vec<Decimal> = months.iter().filter_map(|month| month.value(one.id)).collect();
        let last = run.end - 1;
        Series {
            name: wording::label_in_general(one.id, self.cx.texts),
            shown: values.iter().map(|value| self.shown(one, *value)).collect(),
            values,
            category_cells: (run.start, 0, last, 0),
            value_cells: (run.start, column, last, column),
        }
    }

    /// The first and the last month of each line.
    fn alternative(&self, title: &str, months: &[Month], series: &[Series]) -> Option<String> {
        let (first, last) = (self.name(months.first()?), self.name(months.last()?));
        let part = |series: &Series| {
            let shown = |shown: Option<&String>| Some(Arg::from(shown?.as_str()));
            let args = [
                ("name", Arg::from(series.name.as_str())),
                ("first", shown(series.shown.first())?),
                ("last", shown(series.shown.last())?),
            ];
            Some(self.cx.with("chart-development-part", &args))
        };
        let parts: Option<Vec<String>> = series.iter().map(part).collect();
        let args = [
            ("first", Arg::Text(first)),
            ("last", Arg::Text(last)),
            ("parts", Arg::Text(parts?.join("; "))),
        ];
        let told = self.cx.with("chart-development-alternative", &args);
        Some(self.cx.alternative([told], title))
    }
}
