use super::context::{Context, unit_format};
use super::lists::number_cell;
use super::wording::{self, NO_VALUE, stem};
use super::{Audience, Cell, Chart, ChartKind, Column, Format, Row, Series, SheetTable};
use crate::economy::Plan;
use crate::figures::{Figure, Group};
use crate::language::Arg;
use crate::model::Unit;
use rust_decimal::Decimal;

const COST: &str = "tiltak_sum";
const NET: &str = "netto";
const DEVIATION: &str = "ramme_avvik";
const INDEX: &str = "prisindeks";
/// Doctors have a table of their own.
const DOCTORS: &str = "leger_paa_plass";
/// A share of another amount each year: the shares have no sum.
const SHARE: &str = "tiltak_andel_av_budsjett";
/// Columns of figures that a page has room for.
const MOST_IN_PDF: usize = 8;
/// What stays in the workbook where the page has no room, the first before the others.
const LESS_TOLD: [&str; 5] = [
    "kostnad_per_legeaarsverk",
    "kostnad_per_liste",
    "tiltak_engangs",
    "tiltak_varig",
    "kostnad_per_innbygger",
];

/// The years of the plan, a row each, with the figures per year as columns.
pub(super) struct YearTable<'a> {
    cx: &'a Context<'a>,
    plan: &'a Plan,
    stems: Vec<&'a str>,
}

/// A column of the yearly table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum YearColumn<'a> {
    /// The adopted amount, an assumption.
    Frame,
    /// A figure per year.
    Figure(&'a str),
}

impl<'a> YearTable<'a> {
    pub fn new(cx: &'a Context<'a>, plan: &'a Plan) -> Option<Self> {
        let mut stems: Vec<&str> = Vec::new();
        let of_plan = |figure: &&Figure| {
            figure.declaration.year.is_some()
                && figure.declaration.group == Group::Okonomi
                && figure.declaration.subject.is_none()
                && stem(&figure.declaration.id).0 != DOCTORS
        };
        for figure in cx.analysis.figures.iter().filter(of_plan) {
            let (stem, _) = stem(&figure.declaration.id);
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        (!stems.is_empty()).then_some(Self { cx, plan, stems })
    }

    pub fn build(&self) -> SheetTable {
        let (cx, columns) = (self.cx, self.columns());
        let mut heads = vec![Column::new(cx.text("header-year"), Format::Year, 1.4).naming_rows()];
        let left_out = self.without_room(&columns);
        heads.extend(columns.iter().map(|column| match column {
            YearColumn::Figure(stem) if left_out.contains(stem) => self.head(*column).in_workbook(),
            _ => self.head(*column),
        }));
        let mut rows: Vec<Row> = self
            .plan
            .years
            .clone()
            .map(|year| Row::body(self.year_cells(&columns, year)))
            .collect();
        rows.push(Row::total(self.total_cells(&columns)));
        SheetTable {
            audience: Audience::Both,
            sheet: cx.text("sheet-economy"),
            name: "Okonomi".to_owned(),
            caption: cx.with(
                "caption-economy",
                &[(
                    "years",
                    Arg::Text(cx.numbers().years(*self.plan.years.start(), *self.plan.years.end())),
                )],
            ),
            columns: heads,
            rows,
            notes: self.notes(),
            pdf_rows: None,
            rest: String::new(),
        }
    }

    /// The frame stands before what is left of it.
    fn columns(&self) -> Vec<YearColumn<'a>> {
        let with_frame = self.plan.years.clone().any(|year| self.frame(year).is_some());
        let mut columns = Vec::new();
        for stem in &self.stems {
            if *stem == DEVIATION && with_frame {
                columns.push(YearColumn::Frame);
            }
            columns.push(YearColumn::Figure(stem));
        }
        columns
    }

    /// The figures for which a page has no room.
    fn without_room(&self, columns: &[YearColumn<'_>]) -> Vec<&'static str> {
        let told = columns.iter().filter(|column| match column {
            YearColumn::Frame => true,
            YearColumn::Figure(stem) => self.tells_something(stem),
        });
        let too_many = told.count().saturating_sub(MOST_IN_PDF);
        let is_told = |stem: &&&str| {
            columns.contains(&YearColumn::Figure(stem)) && self.tells_something(stem)
        };
        LESS_TOLD.iter().filter(is_told).take(too_many).copied().collect()
    }

    fn head(&self, column: YearColumn<'_>) -> Column {
        let YearColumn::Figure(stem) = column else {
            return Column::new(self.cx.text("year-frame"), Format::Kroner, 1.0);
        };
        let format = self.any_figure(stem).map_or(Format::Kroner, |known| {
            unit_format(known.declaration.unit, known.declaration.decimals)
        });
        let head = Column::new(self.cx.text(&format!("year-{stem}")), format, 1.0);
        if self.tells_something(stem) { head } else { head.in_workbook() }
    }

    fn any_figure(&self, stem: &str) -> Option<&'a Figure> {
        self.plan.years.clone().find_map(|year| self.figure(stem, year))
    }

    fn figure(&self, stem: &str, year: i32) -> Option<&'a Figure> {
        self.cx.analysis.figure(&format!("{stem}_{year}"))
    }

    fn value(&self, stem: &str, year: i32) -> Option<Decimal> {
        self.figure(stem, year)?.value()
    }

    fn frame(&self, year: i32) -> Option<Decimal> {
        self.cx.assumption(&format!("ramme_{year}"))
    }

    /// A division of the cost says something when both parts are there; net, when there are grants.
    fn tells_something(&self, stem: &str) -> bool {
        let some = |stem: &str| {
            self.plan.years.clone().any(|year| {
                self.figure(stem, year).is_some_and(|f| f.value() != Some(Decimal::ZERO))
            })
        };
        match stem {
            "tiltak_drift" | "tiltak_investering" => {
                some("tiltak_drift") && some("tiltak_investering")
            }
            "tiltak_varig" | "tiltak_engangs" => some("tiltak_varig") && some("tiltak_engangs"),
            "tilskudd" | "refusjon" | "omdisponering" => some(stem),
            "netto" | "netto_lopende" => some("tilskudd") || some("refusjon"),
            "egne_midler" => some("omdisponering"),
            _ => true,
        }
    }

    fn year_cells(&self, columns: &[YearColumn<'_>], year: i32) -> Vec<Cell> {
        let mut cells = vec![Cell::number(year.into(), year.to_string())];
        cells.extend(columns.iter().map(|column| {
            match column {
                YearColumn::Frame => {
                    let frame = self.frame(year);
                    let cell = number_cell(self.cx, frame);
                    if frame.is_some() { cell.with_formula(format!("=ramme_{year}")) } else { cell }
                }
                YearColumn::Figure(stem) => self
                    .figure(stem, year)
                    .map_or_else(|| Cell::text(NO_VALUE), |figure| self.figure_cell(figure)),
            }
        }));
        cells
    }

    /// The amount without its unit, which the caption gives.
    fn figure_cell(&self, figure: &Figure) -> Cell {
        let cell = Cell { format: None, ..self.cx.figure_cell(figure) };
        match figure.value() {
            // Per cent stand among kroner, and keep their sign.
            Some(value) if figure.declaration.unit != Unit::Prosent => {
                let shown = self.cx.numbers().number(value, figure.declaration.decimals);
                Cell { shown, ..cell }
            }
            _ => cell,
        }
    }

    fn total_cells(&self, columns: &[YearColumn<'_>]) -> Vec<Cell> {
        let mut cells = vec![Cell::text(self.cx.text("total-of-period"))];
        cells.extend(columns.iter().map(|column| self.total(*column)));
        cells
    }

    /// The figure of the whole period when there is one, else the sum of the years.
    fn total(&self, column: YearColumn<'_>) -> Cell {
        let YearColumn::Figure(stem) = column else {
            return self.sum("ramme", |year| self.frame(year), 0);
        };
        let decimals = self.any_figure(stem).map_or(0, |known| known.declaration.decimals);
        let whole_period = match stem {
            SHARE => return Cell::text(NO_VALUE),
            COST => "tiltak_sum_planperiode",
            "netto" => "tiltak_netto_planperiode",
            "tiltak_sum_lopende" => "tiltak_sum_lopende_planperiode",
            "netto_lopende" => "tiltak_netto_lopende_planperiode",
            // An index of several years is none.
            INDEX => return Cell::text(NO_VALUE),
            _ => return self.sum(stem, |year| self.value(stem, year), decimals),
        };
        match self.cx.value(whole_period) {
            Some(value) => Cell::number(value, self.cx.numbers().number(value, decimals))
                .with_formula(format!("={whole_period}")),
            None => Cell::text(NO_VALUE),
        }
    }

    fn sum(&self, stem: &str, value: impl Fn(i32) -> Option<Decimal>, decimals: u32) -> Cell {
        let values: Option<Vec<Decimal>> = self.plan.years.clone().map(value).collect();
        let Some(values) = values else { return Cell::text(NO_VALUE) };
        let sum: Decimal = values.into_iter().sum();
        let names: Vec<String> =
            self.plan.years.clone().map(|year| format!("{stem}_{year}")).collect();
        Cell::number(sum, self.cx.numbers().number(sum, decimals))
            .with_formula(format!("={}", names.join("+")))
    }

    fn notes(&self) -> Vec<String> {
        let figures: Vec<&Figure> = self
            .stems
            .iter()
            .flat_map(|stem| self.plan.years.clone().filter_map(|year| self.figure(stem, year)))
            .collect();
        let mut notes = super::key_figures::unknown(self.cx, &figures);
        let years = || self.plan.years.clone();
        let framed = years().filter(|year| self.frame(*year).is_some()).count();
        if framed > 0 && framed < years().count() {
            notes.push(self.cx.text("note-frame-missing"));
        }
        if self.stems.contains(&SHARE) {
            notes.push(self.cx.text("note-share-of-budget"));
        }
        notes.extend(self.prices(framed > 0));
        notes
    }

    /// What is in fixed and what in current prices, when both are there.
    fn prices(&self, framed: bool) -> Vec<String> {
        let Some(base) = self.plan.prisnivaa.filter(|_| self.stems.contains(&INDEX)) else {
            return Vec::new();
        };
        let year = ("year", Arg::Text(base.to_string()));
        let mut notes = vec![self.cx.with("note-prices", &[year])];
        notes.extend(framed.then(|| self.cx.text("note-prices-frame")));
        notes
    }

    /// The cost per year; beside it what is left when others have paid their part, and the frame
    /// as a line over them when every year has one.
    pub fn chart(&self) -> Option<Chart> {
        let cx = self.cx;
        let years: Vec<i32> = self.plan.years.clone().collect();
        let costs = self.series(YearColumn::Figure(COST), |year| self.value(COST, year))?;
        if years.len() < 2 || costs.values.iter().all(Decimal::is_zero) {
            return None;
        }
        let net = self.series(YearColumn::Figure(NET), |year| self.value(NET, year));
        let net = net.filter(|_| self.tells_something(NET));
        let frame = self.series(YearColumn::Frame, |year| self.frame(year));
        let title = cx.text(match (&net, &frame) {
            (None, None) => "chart-economy",
            (None, Some(_)) => "chart-economy-frame",
            (Some(_), None) => "chart-economy-net",
            (Some(_), Some(_)) => "chart-economy-net-frame",
        });
        Some(Chart {
            audience: Audience::Both,
            kind: frame.as_ref().map_or(ChartKind::Columns, |_| ChartKind::ColumnsAndLine),
            alternative: self.alternative(&costs, net.as_ref(), frame.as_ref(), &title)?,
            title,
            unit: wording::unit(Unit::Kroner, cx.texts),
            categories: years.iter().map(i32::to_string).collect(),
            series: [Some(costs), net, frame].into_iter().flatten().collect(),
            sheet: cx.text("sheet-economy"),
        })
    }

    /// Every year, or the first and the last when there are too many to tell.
    fn alternative(
        &self,
        costs: &Series,
        net: Option<&Series>,
        frame: Option<&Series>,
        title: &str,
    ) -> Option<String> {
        let part = |(year, index): (i32, usize)| {
            let shown = |series: &Series| Some(Arg::from(series.shown.get(index)?.as_str()));
            let mut args = vec![("year", Arg::Text(year.to_string())), ("cost", shown(costs)?)];
            args.extend(net.and_then(shown).map(|net| ("net", net)));
            args.extend(frame.and_then(shown).map(|frame| ("frame", frame)));
            let key = match (net, frame) {
                (None, None) => "chart-economy-part",
                (None, Some(_)) => "chart-economy-part-frame",
                (Some(_), None) => "chart-economy-part-net",
                (Some(_), Some(_)) => "chart-economy-part-net-frame",
            };
            Some(self.cx.with(key, &args))
        };
        let parts: Vec<String> = self.plan.years.clone().zip(0..).filter_map(part).collect();
        let told = |parts: &[&str]| {
            let parts = Arg::Text(parts.join("; "));
            self.cx.with("chart-economy-alternative", &[("parts", parts)])
        };
        let all: Vec<&str> = parts.iter().map(String::as_str).collect();
        let (first, last) = (all.first()?, all.last()?);
        Some(self.cx.alternative([told(&all), told(&[first, last])], title))
    }

    fn series(
        &self,
        column: YearColumn<'_>,
        value: impl Fn(i32) -> Option<Decimal>,
    ) -> Option<Series> {
        let position = self.columns().iter().position(|known| *known == column)? + 1;
        let values: Option<Vec<Decimal>> = self.plan.years.clone().map(value).collect();
        let values = values?;
        let last = values.len().checked_sub(1)?;
        Some(Series {
            name: self.head(column).header,
            shown: values.iter().map(|value| self.cx.numbers().number(*value, 0)).collect(),
            values,
            category_cells: (0, 0, last, 0),
            value_cells: (0, position, last, position),
        })
    }
}
