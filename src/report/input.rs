use super::context::Context;
use super::wording::{self, stem};
use super::{Input, Rule};
use crate::figures::{self, Assumption, Expr, Naming, Outcome};
use crate::language::Arg;
use crate::model::{Column, Kind, Row, Slag, Table, Unit, Utgiftsart, Value};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// The years that can be meant.
const YEARS: (i32, i32) = (1900, 2200);

/// An assumption that numbers of the workbook follow.
pub(super) fn of_assumption(cx: &Context<'_>, known: &Assumption) -> Input {
    let (stem, _) = stem(&known.id);
    let rule = match known.unit {
        _ if known.value.is_sign_negative() && stem != "deflator" => any_number(),
        _ if stem == "deflator" => between(-50, 100),
        Unit::Prosent if known.value <= Decimal::ONE_HUNDRED => between(0, 100),
        _ => at_least_zero(),
    };
    let per_cent = known.unit == Unit::Prosent;
    let source = Arg::Text(super::assumptions::source(cx, known));
    let note = cx.with("input-source", &[("source", source)]);
    worded(cx, rule, Words { per_cent, optional: false }, note)
}

/// Which cells of the table of measures are meant to be changed: those that a formula reads and
/// that are not formulas themselves.
pub(super) struct MeasureInputs<'a> {
    cx: &'a Context<'a>,
    table: &'a Table,
    /// What the figures sum and filter by.
    summed: BTreeSet<Column>,
}

impl<'a> MeasureInputs<'a> {
    pub fn of(cx: &'a Context<'a>, table: &'a Table) -> Self {
        let live = cx
            .analysis
            .figures
            .iter()
            .filter(|figure| matches!(figure.outcome, Outcome::Known(_) | Outcome::Undefined));
        let parts = live.flat_map(|figure| figure.declaration.expr.parts());
        let summed = parts.flat_map(columns_of).collect();
        Self { cx, table, summed }
    }

    /// Name and input of the cells of a row, in the order of the columns asked for. Rows are counted
    /// from 0, in names from 1: `tiltak_1_kostnad`.
    pub fn of_row(&self, index: usize, columns: &[Column]) -> Vec<Option<(String, Input)>> {
        let none = || vec![None; columns.len()];
        let Some(row) = self.table.rows.get(index).filter(|_| self.table.kind == Kind::Tiltak)
        else {
            return none();
        };
        let naming = self.cx.naming();
        let formulas: Vec<String> = self
            .table
            .columns
            .iter()
            .filter_map(|column| row.entry(*column).formula)
            .map(|formula| figures::row_formula(formula, Kind::Tiltak, &naming))
            .collect();
        let is_read = |column: Column| {
            let cell = figures::row_cell(&naming, Kind::Tiltak, column);
            self.summed.contains(&column) || formulas.iter().any(|formula| formula.contains(&cell))
        };
        let input = |column: &Column| {
            let rule = self.rule(row, *column).filter(|_| is_read(*column))?;
            let words = Words {
                per_cent: matches!(
                    column,
                    Column::Andel | Column::Stilling | Column::Pensjon | Column::Arbeidsgiveravgift
                ),
                optional: is_optional(*column),
            };
            let input = worded(self.cx, rule, words, self.note(row, *column));
            Some((format!("tiltak_{}_{}", index + 1, column.id()), input))
        };
        columns.iter().map(input).collect()
    }

    /// What may stand in a cell; `None` when it is no input. What could not be read keeps the
    /// numbers of its row out, and they would not follow.
    fn rule(&self, row: &Row, column: Column) -> Option<Rule> {
        let entry = row.entry(column);
        if entry.formula.is_some() || entry.value == Value::Unreadable {
            return None;
        }
        let word = |key| self.cx.naming().word(key);
        Some(match column {
            Column::Iverksetting | Column::Slutt | Column::InnfasetTil => {
                Rule::Whole { least: YEARS.0, most: YEARS.1 }
            }
            Column::MaanederStartaar | Column::MaanederSluttaar => {
                Rule::Whole { least: 1, most: 12 }
            }
            Column::Slag => Rule::Words([Slag::Varig, Slag::Engangs].map(|s| word(s.key())).into()),
            Column::Utgiftsart => {
                let kinds = [Utgiftsart::Drift, Utgiftsart::Investering];
                Rule::Words(kinds.map(|kind| word(kind.key())).into())
            }
            Column::Andel | Column::Pensjon | Column::Arbeidsgiveravgift => between(0, 100),
            Column::Kostnad
            | Column::Sats
            | Column::Antall
            | Column::Dager
            | Column::Stilling
            | Column::NyeLeger
            | Column::Timer
            | Column::Uker
            | Column::Aarslonn
            | Column::Tilskudd
            | Column::Refusjon
            | Column::Omdisponering
            | Column::Aar(_)
            | Column::TilskuddAar(_)
            | Column::RefusjonAar(_)
            | Column::OmdisponeringAar(_) => match entry.value {
                Value::Number(number) if number < Decimal::ZERO => any_number(),
                _ => at_least_zero(),
            },
            _ => return None,
        })
    }

    /// Where the value is from: its own cells, else those of its row.
    fn note(&self, row: &Row, column: Column) -> String {
        let of_cell = &row.entry(column).places;
        let places: &[Place] =
            if of_cell.is_empty() { std::slice::from_ref(&row.place) } else { of_cell };
        let place = Arg::Text(wording::places_of_sheet(places, self.cx.texts));
        let key = if of_cell.is_empty() { "input-measure" } else { "input-read" };
        self.cx.with(key, &[("place", place)])
    }
}

fn columns_of(part: &Expr) -> Vec<Column> {
    match part {
        Expr::Sum(Kind::Tiltak, column, filter) => [vec![*column], filter.columns()].concat(),
        Expr::Count(Kind::Tiltak, filter) => filter.columns(),
        _ => Vec::new(),
    }
}

fn any_number() -> Rule {
    Rule::Number { least: None, most: None }
}

fn at_least_zero() -> Rule {
    Rule::Number { least: Some(Decimal::ZERO), most: None }
}

fn between(least: i64, most: i64) -> Rule {
    Rule::Number { least: Some(least.into()), most: Some(most.into()) }
}

/// Without months or a kind of measure no amount can be placed in a year.
const fn is_optional(column: Column) -> bool {
    !matches!(
        column,
        Column::MaanederStartaar | Column::MaanederSluttaar | Column::Slag | Column::Utgiftsart
    )
}

/// What else the words to a rule say.
#[derive(Clone, Copy)]
struct Words {
    /// A per cent sign would make Excel take a hundredth of the number.
    per_cent: bool,
    optional: bool,
}

fn worded(cx: &Context<'_>, rule: Rule, words: Words, note: String) -> Input {
    let Words { per_cent, optional } = words;
    let number = |value: &Decimal| Arg::Text(cx.numbers().exact(*value));
    let year = |year: i32| Arg::Text(year.to_string());
    let mut message = match &rule {
        Rule::Words(_) => cx.text("input-words"),
        Rule::Whole { least, most } if *least >= YEARS.0 => {
            cx.with("input-year", &[("least", year(*least)), ("most", year(*most))])
        }
        Rule::Whole { .. } => cx.text("input-months"),
        Rule::Number { least: Some(least), most: Some(most) } => {
            let args = [("least", number(least)), ("most", number(most))];
            cx.with(if per_cent { "input-per-cent" } else { "input-between" }, &args)
        }
        Rule::Number { least: Some(_), .. } if per_cent => cx.text("input-any-per-cent"),
        Rule::Number { least: Some(_), .. } => cx.text("input-number"),
        Rule::Number { .. } => cx.text("input-any-number"),
    };
    if optional {
        message = format!("{message} {}", cx.text("input-optional"));
    }
    let (title, refused) = (cx.text("input-title"), cx.text("input-refused"));
    Input { rule, optional, title, message, refused, note }
}
