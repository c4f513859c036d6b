use super::context::Context;
use super::data_table;
use super::lists::{can_be_criterion, number_cell};
use super::summary::{self, kroner};
use super::wording::{self, NO_VALUE};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Format, Row, Section, Series, SheetTable,
};
use crate::figures::Naming;
use crate::language::Arg;
use crate::model::{Column as Field, Kind, Row as Read, Table, Unit, Value};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

const SUMS: &str = "Budsjettsummer";
const GROUPS: &str = "Budsjettgrupper";
/// Groups in the appendix; the workbook has them all.
const MOST_GROUPS: usize = 40;
/// Columns of amounts in the appendix; the workbook has them all.
const MOST_AMOUNTS: usize = 5;
/// Columns of the chart.
const MOST_BARS: usize = 12;

/// Accounts against budget: in all, then per responsibility, service or kind of cost.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Budsjett)?;
    let sums = Sums { cx, columns: amounts(table) };
    let mut blocks: Vec<Block> = [
        summary::join([accounts(cx), used(cx)]),
        summary::join([budget(cx), against(cx), frame(cx)]),
    ]
    .into_iter()
    .flatten()
    .map(Block::Callout)
    .collect();
    blocks.push(Block::Table(sums.table()));
    blocks.extend(sums.chart().map(Block::Chart));
    blocks.extend(Groups::new(cx, table).map(|groups| Block::Table(groups.table())));
    blocks.push(Block::Table(data_table::build(cx, table)));
    cx.section("budsjett", "section-budget", blocks)
}

/// The columns that are summed, year by year.
fn amounts(table: &Table) -> Vec<Field> {
    let mut amounts: Vec<Field> =
        table.columns.iter().copied().filter(|column| column.is_line_amount()).collect();
    amounts.sort_by_key(|column| (column.line_year(), *column));
    amounts
}

/// The figure that sums a column: they are called alike.
fn figure_of(column: Field) -> String {
    column.id()
}

/// "Regnskapet for 2024 er kr 1 971 531 netto."
pub(super) fn accounts(cx: &Context<'_>) -> Option<String> {
    let (year, accounts) = latest(cx, |year| cx.value(&format!("regnskap_{year}")))?;
    let year = ("year", Arg::Text(year.to_string()));
    Some(cx.with("summary-accounts", &[year, ("accounts", kroner(cx, accounts))]))
}

/// How much of the budget of the same year that is.
pub(super) fn used(cx: &Context<'_>) -> Option<String> {
    let left = |year: i32| cx.value(&format!("avvik_budsjett_{year}"));
    let (year, left) = latest(cx, left)?;
    let revised = format!("revidert_budsjett_{year}");
    let is_revised = cx.analysis.figure(&revised).is_some();
    let (id, key) = if is_revised {
        ("forbruk_prosent", "summary-used-of-revised")
    } else {
        ("forbruk_prosent_vedtatt", "summary-used-of-adopted")
    };
    let share = ("share", cx.amount(id)?);
    let budget =
        if is_revised { cx.value(&revised) } else { cx.value(&format!("budsjett_{year}")) };
    let args = [
        share,
        ("year", Arg::Text(year.to_string())),
        ("budget", kroner(cx, budget?)),
        ("difference", kroner(cx, left.abs())),
        ("direction", Arg::from(if left < Decimal::ZERO { "above" } else { "below" })),
    ];
    Some(cx.with(key, &args))
}

/// "Det reviderte budsjettet for 2025 er kr 2 280 000; vedtatt var kr 2 000 000."
pub(super) fn budget(cx: &Context<'_>) -> Option<String> {
    let of = |stem: &str, year: i32| cx.value(&format!("{stem}_{year}"));
    let budget = |year: i32| of("revidert_budsjett", year).or_else(|| of("budsjett", year));
    // The budget that is held against accounts, else the first there is.
    let compared = latest(cx, |year| of("budsjett_mot_regnskap", year)).map(|(year, _)| year);
    let first = || {
        let has_no_accounts = !years(cx).any(|year| of("regnskap", year).is_some());
        years(cx).find(|year| has_no_accounts && budget(*year).is_some())
    };
    let year = compared.or_else(first)?;
    let args = |amount: Decimal| {
        vec![("year", Arg::Text(year.to_string())), ("budget", kroner(cx, amount))]
    };
    Some(match (of("revidert_budsjett", year), of("budsjett", year)) {
        (Some(revised), Some(adopted)) => {
            let adopted = ("adopted", kroner(cx, adopted));
            cx.with("summary-budget-revised", &[args(revised), vec![adopted]].concat())
        }
        (Some(revised), None) => cx.with("summary-budget-revised-only", &args(revised)),
        (None, Some(adopted)) => cx.with("summary-budget", &args(adopted)),
        (None, None) => return None,
    })
}

/// "Det er kr 308 469 (15,6 %) over regnskapet for 2024."
pub(super) fn against(cx: &Context<'_>) -> Option<String> {
    let stem = "budsjett_mot_regnskap";
    let (year, difference) = latest(cx, |year| cx.value(&format!("{stem}_{year}")))?;
    let share = cx.value(&format!("{stem}_prosent_{year}"))?;
    let direction = match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "below",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Greater => "above",
    };
    let share = wording::amount(share.abs(), Unit::Prosent, 1, cx.texts);
    let args = [
        ("year", Arg::Text((year - 1).to_string())),
        ("difference", kroner(cx, difference.abs())),
        ("share", Arg::Text(share)),
        ("direction", Arg::from(direction)),
    ];
    Some(cx.with("summary-budget-against-accounts", &args))
}

/// The frame of the measures beside the budget of the same year: the same, or how far from it.
fn frame(cx: &Context<'_>) -> Option<String> {
    let (year, _) = latest(cx, |year| cx.value(&format!("budsjett_mot_regnskap_{year}")))?;
    let frame = cx.analysis.settings.ramme.get(&year)?.value;
    let budget = [format!("revidert_budsjett_{year}"), format!("budsjett_{year}")];
    let budget = budget.iter().find_map(|id| cx.value(id))?;
    let difference = frame.checked_sub(budget)?;
    let args = [
        ("year", Arg::Text(year.to_string())),
        ("frame", kroner(cx, frame)),
        ("difference", kroner(cx, difference.abs())),
    ];
    Some(match difference.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => cx.with("summary-frame-below-budget", &args),
        std::cmp::Ordering::Equal => cx.with("summary-frame-is-budget", &args),
        std::cmp::Ordering::Greater => cx.with("summary-frame-above-budget", &args),
    })
}

fn years<'a>(cx: &Context<'a>) -> impl DoubleEndedIterator<Item = i32> + use<'a> {
    let columns = cx.table(Kind::Budsjett).map(|table| table.columns.as_slice());
    let years: BTreeSet<i32> =
        columns.unwrap_or_default().iter().filter_map(|column| column.line_year()).collect();
    years.into_iter()
}

fn latest(cx: &Context<'_>, value: impl Fn(i32) -> Option<Decimal>) -> Option<(i32, Decimal)> {
    years(cx).rev().find_map(|year| Some((year, value(year)?)))
}

/// The net sums, a row each.
struct Sums<'a> {
    cx: &'a Context<'a>,
    columns: Vec<Field>,
}

impl Sums<'_> {
    fn table(&self) -> SheetTable {
        let cx = self.cx;
        let rows = self.columns.iter().map(|column| {
            let id = figure_of(*column);
            let value = cx.value(&id);
            let cell = number_cell(cx, value);
            let cell = if value.is_some() { cell.with_formula(format!("={id}")) } else { cell };
            Row::body(vec![Cell::text(wording::column(*column, cx.texts)), cell])
        });
        let table = SheetTable {
            audience: Audience::Both,
            sheet: cx.text("sheet-budget-sums"),
            name: SUMS.to_owned(),
            caption: cx.text("caption-budget-sums"),
            columns: vec![
                Column::new(cx.text("header-figure"), Format::Text, 3.0).naming_rows(),
                Column::new(cx.text("header-net"), Format::Kroner, 1.4),
            ],
            rows: rows.collect(),
            notes: vec![cx.text("note-budget-net")],
            pdf_rows: None,
            rest: String::new(),
        };
        table.explaining_no_value(|| cx.text("note-budget-unknown"))
    }

    /// All of the sums beside each other, when they are known.
    fn chart(&self) -> Option<Chart> {
        let cx = self.cx;
        let values: Vec<Decimal> = self
            .columns
            .iter()
            .map(|column| cx.value(&figure_of(*column)))
            .collect::<Option<_>>()?;
        let last = values.len().checked_sub(1)?;
        if values.len() < 2 || values.len() > MOST_BARS || values.iter().all(Decimal::is_zero) {
            return None;
        }
        let categories: Vec<String> =
            self.columns.iter().map(|column| wording::column(*column, cx.texts)).collect();
        let shown: Vec<String> =
            values.iter().map(|value| cx.numbers().number(*value, 0)).collect();
        let parts: Vec<String> =
            categories.iter().zip(&shown).map(|(name, value)| format!("{name}: {value}")).collect();
        let title = cx.text("chart-budget");
        let told = |parts: &[String]| {
            cx.with("chart-budget-alternative", &[("parts", Arg::Text(parts.join("; ")))])
        };
        let ends = [parts.first()?.clone(), parts.last()?.clone()];
        Some(Chart {
            audience: Audience::Both,
            kind: ChartKind::Columns,
            alternative: cx.alternative([told(&parts), told(&ends)], &title),
            title,
            unit: wording::unit(Unit::Kroner, cx.texts),
            categories,
            series: vec![Series {
                name: cx.text("header-net"),
                values,
                shown,
                category_cells: (0, 0, last, 0),
                value_cells: (0, 1, last, 1),
            }],
            sheet: cx.text("sheet-budget-sums"),
        })
    }
}

/// The lines summed by what tells them apart.
struct Groups<'a> {
    cx: &'a Context<'a>,
    by: Field,
    amounts: Vec<Field>,
    rows: Vec<(&'a str, Vec<&'a Read>)>,
}

impl<'a> Groups<'a> {
    /// By responsibility when there are several, else by service, kind of cost or words.
    fn new(cx: &'a Context<'a>, table: &'a Table) -> Option<Self> {
        let by = [Field::Ansvar, Field::Funksjon, Field::Art, Field::Tekst];
        let several = |by: Field| {
            let groups = grouped(table, by);
            (groups.len() > 1).then_some((by, groups))
        };
        let (by, groups) = by.into_iter().find_map(several)?;
        Some(Self { cx, by, amounts: amounts(table), rows: groups })
    }

    fn table(&self) -> SheetTable {
        let cx = self.cx;
        let mut rows: Vec<Row> =
            self.rows.iter().map(|(name, rows)| Row::body(self.cells(name, rows))).collect();
        rows.push(Row::total(self.total()));
        let rest = self.rows.len().saturating_sub(MOST_GROUPS);
        let by = cx.naming().header(Kind::Budsjett, self.by);
        let table = SheetTable {
            audience: Audience::Both,
            sheet: cx.text("sheet-budget-groups"),
            name: GROUPS.to_owned(),
            caption: cx.with("caption-budget-groups", &[("group", Arg::Text(by.to_lowercase()))]),
            columns: self.columns(by),
            rows,
            notes: self.notes(),
            pdf_rows: (rest > 0).then_some(MOST_GROUPS),
            rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
        };
        table.explaining_no_value(|| cx.text("note-budget-unknown"))
    }

    fn notes(&self) -> Vec<String> {
        let deviation = self.compared().next().map(|_| self.cx.text("note-budget-deviation"));
        std::iter::once(self.cx.text("note-budget-net")).chain(deviation).collect()
    }

    fn columns(&self, by: String) -> Vec<Column> {
        let cx = self.cx;
        let mut columns = vec![Column::new(by, Format::Text, 2.6).naming_rows()];
        let older = self.amounts.len().saturating_sub(MOST_AMOUNTS);
        columns.extend(self.amounts.iter().enumerate().map(|(at, column)| {
            let head = Column::new(wording::column(*column, cx.texts), Format::Kroner, 1.1);
            if at < older { head.in_workbook() } else { head }
        }));
        for (year, ..) in self.compared() {
            let year = || [("year", Arg::Text(year.to_string()))];
            columns.push(Column::new(cx.with("header-deviation", &year()), Format::Kroner, 1.1));
            columns.push(Column::new(cx.with("header-used", &year()), Format::Percent(1), 0.9));
        }
        columns
    }

    /// The years with accounts and a budget, the revised one before the adopted one.
    fn compared(&self) -> impl Iterator<Item = (i32, Field, Field)> + '_ {
        let accounts = self.amounts.iter().filter_map(|column| match column {
            Field::Regnskap(Some(year)) => Some((*year, *column)),
            _ => None,
        });
        accounts.filter_map(|(year, accounts)| {
            let budgets = [Field::RevidertBudsjett(Some(year)), Field::Budsjett(Some(year))];
            let budget = budgets.into_iter().find(|column| self.amounts.contains(column))?;
            Some((year, accounts, budget))
        })
    }

    fn cells(&self, name: &str, rows: &[&Read]) -> Vec<Cell> {
        let cx = self.cx;
        let mut cells = vec![Cell::text(name)];
        cells.extend(self.amounts.iter().map(|column| {
            let value = sum(rows, *column);
            let cell = number_cell(cx, value);
            if value.is_some() { cell.with_formula(self.formula(name, *column)) } else { cell }
        }));
        for (_, accounts, budget) in self.compared() {
            let (spent, given) = (sum(rows, accounts), sum(rows, budget));
            let header = |column| wording::column(column, cx.texts);
            let here = |column| format!("{GROUPS}[[#This Row],[{}]]", header(column));
            cells.extend(self.against((spent, given), (here(accounts), here(budget))));
        }
        cells
    }

    /// What is left of the budget, and the share that is used.
    fn against(
        &self,
        (spent, given): (Option<Decimal>, Option<Decimal>),
        (accounts, budget): (String, String),
    ) -> [Cell; 2] {
        let cx = self.cx;
        let both = spent.zip(given);
        let left = both.and_then(|(spent, given)| given.checked_sub(spent));
        let left_cell = number_cell(cx, left);
        let left_cell = match left {
            Some(_) => left_cell.with_formula(format!("={budget}-{accounts}")),
            None => left_cell,
        };
        let share = both
            .and_then(|(spent, given)| spent.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(given));
        let share_cell = match share {
            Some(share) => Cell::number(share, wording::amount(share, Unit::Prosent, 1, cx.texts)),
            None => Cell::text(NO_VALUE),
        };
        let live = format!("=IF({budget}=0,\"–\",{accounts}/{budget}*100)");
        let share_cell = if both.is_some() { share_cell.with_formula(live) } else { share_cell };
        [left_cell, share_cell]
    }

    fn formula(&self, name: &str, column: Field) -> String {
        let naming = self.cx.naming();
        let table = naming.table(Kind::Budsjett);
        let by = naming.header(Kind::Budsjett, self.by);
        let amounts = format!("{table}[{}]", naming.header(Kind::Budsjett, column));
        let (names, own) = (format!("{table}[{by}]"), format!("{GROUPS}[[#This Row],[{by}]]"));
        // As a criterion "02" is a number, and 2 as well.
        let is_number = name.chars().all(|c| c.is_ascii_digit() || " .,-".contains(c));
        if can_be_criterion(name) && !is_number {
            format!("=SUMIFS({amounts},{names},{own})")
        } else {
            format!("=SUMPRODUCT(--({names}={own}),{amounts})")
        }
    }

    fn total(&self) -> Vec<Cell> {
        let cx = self.cx;
        let mut cells = vec![Cell::text(cx.text("total"))];
        cells.extend(self.amounts.iter().map(|column| {
            let id = figure_of(*column);
            let value = cx.value(&id);
            let cell = number_cell(cx, value);
            if value.is_some() { cell.with_formula(format!("={id}")) } else { cell }
        }));
        for (_, accounts, budget) in self.compared() {
            let ids = (figure_of(accounts), figure_of(budget));
            cells.extend(self.against((cx.value(&ids.0), cx.value(&ids.1)), ids));
        }
        cells
    }
}

/// The rows by what they say in a column, in the order in which they first stand.
fn grouped(table: &Table, by: Field) -> Vec<(&str, Vec<&Read>)> {
    let mut groups: Vec<(&str, Vec<&Read>)> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in &table.rows {
        let name = match &row.entry(by).value {
            Value::Text(name) => name.as_str(),
            _ => NO_VALUE,
        };
        let at = *places.entry(name.to_lowercase()).or_insert(groups.len());
        match groups.get_mut(at) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((name, vec![row])),
        }
    }
    groups
}

/// The sum of a column, when every amount there is known.
fn sum(rows: &[&Read], column: Field) -> Option<Decimal> {
    rows.iter().try_fold(Decimal::ZERO, |sum, row| match &row.entry(column).value {
        Value::Number(number) => sum.checked_add(*number),
        Value::NotApplicable => Some(sum),
        _ => None,
    })
}
