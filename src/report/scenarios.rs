//! The scenarios beside the plan: what they change, what follows, and how far they are apart.

use super::capacity;
use super::context::{Context, unit_format};
use super::data_table::{self, Identity};
use super::input;
use super::naming::ScenarioNames;
use super::sensitivity;
use super::wording::{self, NO_VALUE, Years};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Section, Series, SheetTable,
};
use crate::computation::Scenario;
use crate::figures::{self, Assumption, Expr, Figure, Group, Outcome};
use crate::language::Arg;
use crate::model::{Kind, Table, Unit};
use crate::settings::TiltakEndring;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// What of the plan is other in some scenario, so that each scenario has cells of its own for it.
struct Apart {
    assumptions: Vec<String>,
    figures: Vec<String>,
    rows: bool,
}

impl Apart {
    fn of(cx: &Context<'_>) -> Self {
        let scenarios = &cx.analysis.scenarios;
        let changed: BTreeSet<&String> =
            scenarios.iter().flat_map(|scenario| scenario.changes.assumptions.keys()).collect();
        let known = cx.analysis.assumptions.iter().map(|known| &known.id);
        let rows = scenarios.iter().any(|scenario| {
            let table = scenario.computed.tables.iter().find(|table| table.kind == Kind::Tiltak);
            scenario.changes.on_rows() || table != cx.table(Kind::Tiltak)
        });
        let assumptions = known.filter(|id| changed.contains(id)).cloned().collect();
        let mut apart = Self { assumptions, figures: Vec::new(), rows };
        apart.find_figures(cx);
        // The cost of a measure may follow a driver by way of a key figure.
        if !apart.rows && apart.figures.iter().any(|id| id.starts_with("driver_")) {
            apart.rows = true;
            apart.find_figures(cx);
        }
        apart
    }

    /// The figures that rest on what is apart, in the order of the plan. One may rest on another
    /// that is declared after it.
    fn find_figures(&mut self, cx: &Context<'_>) {
        loop {
            let is_apart = |figure: &&Figure| self.touches(&figure.declaration.expr);
            let figures = cx.analysis.figures.iter().filter(is_apart);
            let found: Vec<String> = figures.map(|f| f.declaration.id.clone()).collect();
            if found.len() == self.figures.len() {
                return;
            }
            self.figures = found;
        }
    }

    fn touches(&self, expr: &Expr) -> bool {
        let of_rows = |part: &&Expr| match part {
            Expr::Sum(kind, ..) | Expr::Count(kind, _) => *kind == Kind::Tiltak,
            _ => false,
        };
        expr.assumptions().iter().any(|id| self.assumptions.iter().any(|known| known == id))
            || expr.figures().iter().any(|id| self.figures.iter().any(|known| known == id))
            || (self.rows && expr.parts().iter().any(of_rows))
    }
}

/// The plan and the scenarios, side by side.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let mut blocks = capacity::blocks(cx);
    if !cx.analysis.scenarios.is_empty() {
        blocks.extend(side_by_side(cx));
    }
    blocks.extend(sensitivity::blocks(cx));
    cx.section("scenarioer", "section-scenarios", blocks)
}

fn side_by_side(cx: &Context<'_>) -> Vec<Block> {
    let told = Scenarios { cx, apart: Apart::of(cx) };
    let mut blocks = vec![Block::Text(cx.text("scenarios-intro"))];
    // Under the capacity they would be read as part of it.
    if cx.analysis.figures.iter().any(|figure| figure.declaration.group == Group::Kapasitet) {
        blocks.insert(0, Block::Heading(cx.text("heading-scenarios")));
    }
    blocks.extend(told.sentences().map(Block::Bullets));
    if let Some(costs) = told.costs() {
        blocks.push(Block::Table(costs));
        blocks.extend(told.chart().map(Block::Chart));
    }
    blocks.extend(told.assumptions().map(Block::Table));
    blocks.extend(told.changed_measures());
    blocks.push(Block::Table(told.figures()));
    blocks.extend(told.measures().into_iter().map(Block::Table));
    blocks
}

struct Scenarios<'a> {
    cx: &'a Context<'a>,
    apart: Apart,
}

impl<'a> Scenarios<'a> {
    fn all(&self) -> impl Iterator<Item = (usize, &'a Scenario)> {
        (1..).zip(&self.cx.analysis.scenarios)
    }

    fn names(&self, number: usize) -> ScenarioNames<'_> {
        ScenarioNames {
            plan: self.cx.naming(),
            number,
            assumptions: &self.apart.assumptions,
            figures: &self.apart.figures,
            rows: self.apart.rows,
        }
    }

    /// The stem of the yearly cost: new lists are in it when they have a price.
    fn stem(&self) -> &'static str {
        let has = |id: &str| self.cx.analysis.figure(id).is_some();
        if has("samlet_kostnad_planperiode") { "samlet_kostnad" } else { "tiltak_sum" }
    }

    fn years(&self) -> Vec<i32> {
        let years = self.cx.analysis.plan.as_ref().map(|plan| plan.years.clone());
        years.into_iter().flatten().collect()
    }

    /// A row for the plan and for each scenario, a column per year.
    fn costs(&self) -> Option<SheetTable> {
        let (cx, stem, years) = (self.cx, self.stem(), self.years());
        let whole = format!("{stem}_planperiode");
        cx.analysis.figure(&whole)?;
        let yearly = |year: &i32| Column::new(year.to_string(), Format::Kroner, 1.0);
        let mut columns =
            vec![Column::new(cx.text("header-scenario"), Format::Text, 2.4).naming_rows()];
        columns.extend(years.iter().map(yearly));
        columns.push(Column::new(cx.text("total-of-period"), Format::Kroner, 1.1));
        columns.push(Column::new(cx.text("header-against-plan"), Format::Kroner, 1.1));
        let ids: Vec<String> =
            years.iter().map(|year| format!("{stem}_{year}")).chain([whole.clone()]).collect();
        let mut rows = vec![self.plan_row(&ids)];
        rows.extend(self.all().map(|(number, scenario)| self.scenario_row(number, scenario, &ids)));
        let caption = match stem {
            "tiltak_sum" => "caption-scenario-costs",
            _ => "caption-scenario-costs-with-lists",
        };
        let table = self.table("sheet-scenarios", "Scenarioer", cx.text(caption), columns, rows);
        Some(table.explaining_no_value(|| cx.text("note-scenario-unknown")))
    }

    fn plan_row(&self, ids: &[String]) -> Row {
        let value = |id: &String| self.cx.value(id);
        let mut cells = vec![Cell::text(self.cx.text("the-plan"))];
        cells.extend(ids.iter().map(|id| self.amount(value(id), Some(format!("={id}")))));
        cells.push(self.amount(Some(Decimal::ZERO), None));
        Row::body(cells)
    }

    fn scenario_row(&self, number: usize, scenario: &Scenario, ids: &[String]) -> Row {
        let names = self.names(number);
        let name_of = |id: &String| figures::Naming::figure(&names, id);
        let value = |id: &String| scenario.computed.figure(id).and_then(Figure::value);
        let mut cells = vec![Cell::text(&*scenario.navn)];
        cells
            .extend(ids.iter().map(|id| self.amount(value(id), Some(format!("={}", name_of(id))))));
        cells.push(ids.last().map_or_else(
            || Cell::text(NO_VALUE),
            |whole| {
                let formula = format!("={}-{whole}", name_of(whole));
                self.amount(self.against_plan(scenario, whole), Some(formula))
            },
        ));
        Row::body(cells)
    }

    /// What a figure is more than in the plan; `None` when either is not known.
    fn against_plan(&self, scenario: &Scenario, id: &str) -> Option<Decimal> {
        scenario.computed.figure(id)?.value()?.checked_sub(self.cx.value(id)?)
    }

    fn amount(&self, value: Option<Decimal>, formula: Option<String>) -> Cell {
        let Some(value) = value else { return Cell::text(NO_VALUE) };
        let cell = Cell::number(value, self.cx.numbers().number(value, 0));
        match formula {
            Some(formula) => cell.with_formula(formula),
            None => cell,
        }
    }

    /// The total of the plan and of each scenario.
    fn chart(&self) -> Option<Chart> {
        let cx = self.cx;
        let whole = format!("{}_planperiode", self.stem());
        let mut values = vec![cx.value(&whole)?];
        let mut categories = vec![cx.text("the-plan")];
        for (_, scenario) in self.all() {
            values.push(scenario.computed.figure(&whole)?.value()?);
            categories.push(scenario.navn.clone());
        }
        let shown: Vec<String> =
            values.iter().map(|value| cx.numbers().number(*value, 0)).collect();
        let title = cx.text(match self.stem() {
            "tiltak_sum" => "chart-scenarios",
            _ => "chart-scenarios-with-lists",
        });
        let parts: Vec<String> =
            categories.iter().zip(&shown).map(|(name, shown)| format!("{name}: {shown}")).collect();
        let told =
            cx.with("chart-scenarios-alternative", &[("parts", Arg::Text(parts.join("; ")))]);
        let (last, column) = (values.len() - 1, self.years().len() + 1);
        let series = Series {
            name: cx.text("total-of-period"),
            values,
            shown,
            category_cells: (0, 0, last, 0),
            value_cells: (0, column, last, column),
        };
        Some(Chart {
            audience: Audience::Both,
            kind: ChartKind::Bars,
            alternative: cx.alternative([told], &title),
            title,
            unit: wording::unit(Unit::Kroner, cx.texts),
            categories,
            series: vec![series],
            sheet: cx.text("sheet-scenarios"),
        })
    }

    /// The assumptions that some scenario changes, a column per scenario.
    fn assumptions(&self) -> Option<SheetTable> {
        let cx = self.cx;
        let known = |id: &String| cx.analysis.assumptions.iter().find(|known| known.id == *id);
        let rows: Vec<Row> = self
            .apart
            .assumptions
            .iter()
            .filter_map(known)
            .map(|known| Row::body(self.assumption_cells(known)))
            .collect();
        if rows.is_empty() {
            return None;
        }
        let mut columns =
            vec![Column::new(cx.text("header-assumption"), Format::Text, 2.6).naming_rows()];
        columns.push(Column::new(cx.text("the-plan"), Format::Mixed, 1.2));
        columns.extend(self.all().map(|(_, s)| Column::new(&*s.navn, Format::Mixed, 1.4)));
        let table = self.table(
            "sheet-scenario-assumptions",
            "Scenarioforutsetninger",
            cx.text("caption-scenario-assumptions"),
            columns,
            rows,
        );
        Some(SheetTable { notes: vec![cx.text("note-scenario-cells")], ..table })
    }

    fn assumption_cells(&self, known: &Assumption) -> Vec<Cell> {
        let cx = self.cx;
        let cell = |value: Decimal, decimals: u32| {
            Cell::number(value, wording::amount(value, known.unit, decimals, cx.texts))
                .with_format(unit_format(known.unit, decimals))
        };
        let label = wording::assumption(known, cx.texts);
        let plan = cell(known.value, known.decimals).with_formula(format!("={}", known.id));
        let mut cells = vec![Cell::text(label), plan];
        for (number, scenario) in self.all() {
            let own = scenario.computed.assumption(&known.id).unwrap_or(known);
            let name = figures::Naming::assumption(&self.names(number), &known.id);
            let value =
                cell(own.value, own.decimals).named(name).as_input(input::of_assumption(cx, known));
            let is_changed = scenario.changes.assumptions.contains_key(&known.id);
            let follows = || value.clone().with_formula(format!("={}", known.id));
            cells.push(if is_changed { value } else { follows() });
        }
        cells
    }

    /// What is changed of single measures, by scenario.
    fn changed_measures(&self) -> Vec<Block> {
        let of_scenario = |(_, scenario): (usize, &Scenario)| {
            let changes = scenario.changes.tiltak.iter();
            let told: Vec<String> =
                changes.filter_map(|(at, change)| self.change_in_words(*at, change)).collect();
            let name = ("name", Arg::from(&*scenario.navn));
            let text = ("text", Arg::Text(told.join("; ")));
            (!told.is_empty()).then(|| self.cx.with("measure-and-text", &[name, text]))
        };
        let told: Vec<String> = self.all().filter_map(of_scenario).collect();
        if told.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(self.cx.text("heading-scenario-measures")), Block::Bullets(told)]
    }

    /// "Veilederstilling (antall 9, fra 2026)".
    fn change_in_words(&self, at: usize, change: &TiltakEndring) -> Option<String> {
        let cx = self.cx;
        let mut parts = Vec::new();
        if change.utelates {
            parts.push(cx.text("change-left-out"));
        }
        if let Some(kostnad) = &change.kostnad {
            let cost = wording::amount(kostnad.value, Unit::Kroner, 0, cx.texts);
            parts.push(cx.with("change-cost", &[("cost", Arg::Text(cost))]));
        }
        for (name, value) in &change.faktorer {
            let label = wording::factor_label(name, cx.texts).to_lowercase();
            parts.push(format!("{label} {}", cx.numbers().exact(value.value)));
        }
        for (key, period) in [("change-start", &change.oppstart), ("change-end", &change.slutt)] {
            if let Some(period) = period {
                let when = match period.value.month {
                    Some(month) => cx.numbers().month(period.value.year, month),
                    None => period.value.year.to_string(),
                };
                parts.push(cx.with(key, &[("when", Arg::Text(when))]));
            }
        }
        // A number says little; the measure's own name is in the tables too.
        let measures = cx.analysis.plan.as_ref().map(|plan| &plan.consequences);
        let measure = measures.and_then(|measures| measures.get(at));
        let name = measure.map_or(change.navn.as_str(), |measure| measure.name.as_str());
        (!parts.is_empty())
            .then(|| format!("{} ({})", name.trim_end_matches('.'), parts.join(", ")))
    }

    /// "Lavere tak koster kr 1 200 000 mer enn planen i perioden."
    fn sentences(&self) -> Option<Vec<String>> {
        let cx = self.cx;
        let whole = format!("{}_planperiode", self.stem());
        let sentence = |(_, scenario): (usize, &Scenario)| {
            let own = scenario.computed.figure(&whole).and_then(Figure::value);
            let difference = self.against_plan(scenario, &whole);
            let key = match difference {
                None => "scenario-unknown",
                Some(same) if same.is_zero() => "scenario-same",
                Some(more) if more.is_sign_positive() => "scenario-more",
                Some(_) => "scenario-less",
            };
            let with_lists = self.stem() != "tiltak_sum";
            let what = if with_lists { "what-measures-and-lists" } else { "what-measures" };
            let kroner =
                |value: Decimal| Arg::Text(wording::amount(value.abs(), Unit::Kroner, 0, cx.texts));
            let args = [
                ("name", Arg::from(&*scenario.navn)),
                ("what", Arg::Text(cx.text(what))),
                ("difference", kroner(difference.unwrap_or_default())),
                ("total", kroner(own.unwrap_or_default())),
            ];
            let mut told = vec![cx.with(key, &args)];
            told.extend(scenario.beskrivelse.clone());
            told.extend(self.new_lists(scenario));
            told.join(" ")
        };
        let sentences: Vec<String> = self.all().map(sentence).collect();
        (!sentences.is_empty()).then_some(sentences)
    }

    /// "Det trengs 3 nye hjemler i 2028, mot 2 i planen."; nothing where the need is the plan's.
    fn new_lists(&self, scenario: &Scenario) -> Option<String> {
        let cx = self.cx;
        let last = self.years().last().copied()?;
        let needed = format!("nye_hjemler_{last}");
        let new = scenario.computed.figure(&needed)?.value()?;
        let gone = scenario.computed.figure("kapasitet_over_tak")?.value()?;
        let (planned, gone_of_plan) = (cx.value(&needed)?, cx.value("kapasitet_over_tak")?);
        if new == planned && gone == gone_of_plan {
            return None;
        }
        let count = super::context::whole(new)?;
        let planned_count = ("planned", Arg::Count(super::context::whole(planned)?));
        let against = if new == planned {
            cx.text("scenario-as-planned")
        } else {
            cx.with("scenario-against", &[planned_count])
        };
        let args = [
            ("count", Arg::Count(count)),
            ("year", Arg::Text(last.to_string())),
            ("against", Arg::Text(against)),
        ];
        let mut told = Vec::new();
        if !gone.is_zero() && gone != gone_of_plan {
            let places = Arg::Text(wording::amount(gone, Unit::Plasser, 0, cx.texts));
            told.push(cx.with("scenario-lost-places", &[("lost", places)]));
        }
        told.push(cx.with("scenario-new-lists", &args));
        let is_priced = scenario.computed.assumption("kostnad_per_ny_hjemmel").is_some();
        if count > 0 && !is_priced {
            told.push(cx.with("scenario-lists-not-priced", &[("count", Arg::Count(count))]));
        }
        Some(told.join(" "))
    }

    /// Every figure that is apart, live, for the workbook.
    fn figures(&self) -> SheetTable {
        let cx = self.cx;
        let mut columns =
            vec![Column::new(cx.text("header-figure"), Format::Text, 3.0).naming_rows()];
        columns.push(Column::new(cx.text("the-plan"), Format::Mixed, 1.2));
        columns.extend(self.all().map(|(_, s)| Column::new(&*s.navn, Format::Mixed, 1.4)));
        let figure = |id: &String| cx.analysis.figure(id);
        let rows = self
            .apart
            .figures
            .iter()
            .filter_map(figure)
            .map(|figure| Row::body(self.figure_cells(figure)))
            .collect();
        let caption = cx.text("caption-scenario-figures");
        let table = self.table("sheet-scenario-figures", "Scenariotall", caption, columns, rows);
        SheetTable { audience: Audience::Workbook, ..table }
            .explaining_no_value(|| cx.text("note-scenario-unknown"))
    }

    fn figure_cells(&self, figure: &Figure) -> Vec<Cell> {
        let cx = self.cx;
        let declaration = &figure.declaration;
        let format = unit_format(declaration.unit, declaration.decimals);
        let shown = |figure: &Figure| wording::value(figure, cx.texts);
        let plan = match figure.outcome {
            Outcome::Known(value) => Cell::number(value, shown(figure)),
            _ => Cell::text(NO_VALUE),
        };
        let plan = plan.with_formula(format!("={}", declaration.id)).with_format(format);
        let mut cells =
            vec![Cell::text(wording::label_of(declaration, Years::Own, cx.texts)), plan];
        for (number, scenario) in self.all() {
            let names = self.names(number);
            let live = figures::formula(&declaration.expr, &names);
            let cell = match scenario.computed.figure(&declaration.id) {
                Some(own) => match own.outcome {
                    Outcome::Known(value) => Cell::number(value, shown(own)).with_formula(live),
                    Outcome::Undefined => Cell::text(NO_VALUE).with_formula(live),
                    Outcome::Affected(_) => Cell::text(NO_VALUE),
                },
                None => Cell::text(NO_VALUE),
            };
            let name = figures::Naming::figure(&names, &declaration.id);
            cells.push(cell.with_format(format).named(name));
        }
        cells
    }

    /// The measures of each scenario: what is not changed follows the plan's.
    fn measures(&self) -> Vec<SheetTable> {
        let plan = self.cx.table(Kind::Tiltak).filter(|_| self.apart.rows);
        let Some(plan) = plan else { return Vec::new() };
        self.all()
            .filter_map(|(number, scenario)| self.measures_of(number, scenario, plan))
            .collect()
    }

    fn measures_of(&self, number: usize, scenario: &Scenario, plan: &Table) -> Option<SheetTable> {
        let cx = self.cx;
        let table = scenario.computed.tables.iter().find(|table| table.kind == Kind::Tiltak)?;
        let names = self.names(number);
        let count = Arg::Text(number.to_string());
        let name = Arg::from(&*scenario.navn);
        let identity = Identity {
            naming: &names,
            sheet: cx.with("sheet-scenario-measures", &[("number", count)]),
            caption: cx.with("caption-scenario-measures", &[("name", name)]),
            follows: Some(plan),
            prefix: names.prefix(),
        };
        let mut measures = data_table::build_as(cx, table, &identity);
        measures.notes.insert(0, cx.text("note-scenario-cells"));
        Some(measures)
    }

    fn table(
        &self,
        sheet: &str,
        name: &str,
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Row>,
    ) -> SheetTable {
        SheetTable {
            audience: Audience::Both,
            sheet: self.cx.text(sheet),
            name: name.to_owned(),
            caption,
            columns,
            rows,
            notes: Vec::new(),
            pdf_rows: None,
            rest: String::new(),
        }
    }
}
