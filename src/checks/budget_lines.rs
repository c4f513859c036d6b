//! What the lines of one table state, held against what their amounts give.

use crate::model::{Budsjettlinje, Column, Field, Kind, Kommunedata};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Accounts and the budget they are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    pub accounts: Column,
    pub budget: Column,
}

/// A number that a line states, and the amounts of its pair.
#[derive(Debug)]
pub struct Stated<'a> {
    pub place: &'a Place,
    pub value: Decimal,
    pub accounts: Decimal,
    pub budget: Decimal,
}

/// The lines of each table of budget and accounts.
pub fn tables(data: &Kommunedata) -> Vec<Vec<&Budsjettlinje>> {
    let origins = data.origins.iter().filter(|origin| origin.kind == Kind::Budsjett);
    origins
        .map(|origin| {
            data.budsjett.iter().filter(|line| is_in(&line.place, &origin.place)).collect()
        })
        .collect()
}

fn is_in(line: &Place, table: &Place) -> bool {
    let (Some(line_area), Some(area)) = (line.area(), table.area()) else { return false };
    line.file == table.file
        && line.sheet_name() == table.sheet_name()
        && area.contains(line_area.first)
}

/// The columns of a kind of statement that the lines have.
pub fn statements(lines: &[&Budsjettlinje], wanted: fn(&Column) -> bool) -> BTreeSet<Column> {
    lines.iter().flat_map(|line| line.oppgitt.keys().copied()).filter(wanted).collect()
}

/// The pairs that a statement may be of: those of its year, when it says one. The revised budget
/// stands before the adopted one, the latest year first.
pub fn pairs(lines: &[&Budsjettlinje], statement: Column) -> Vec<Pair> {
    let columns: BTreeSet<Column> =
        lines.iter().flat_map(|line| line.belop.keys().copied()).collect();
    let year = statement.line_year();
    let of_year = |column: &&Column| year.is_none() || column.line_year() == year;
    let accounts = || columns.iter().rev().filter(|column| matches!(column, Column::Regnskap(_)));
    let budgets = columns
        .iter()
        .rev()
        .filter(|column| column.is_line_amount() && !matches!(column, Column::Regnskap(_)));
    budgets
        .filter(of_year)
        .flat_map(|budget| {
            accounts().filter(of_year).map(|accounts| Pair { accounts: *accounts, budget: *budget })
        })
        .collect()
}

/// What the lines state, with the amounts of a pair. A blank amount is nothing; a line with one
/// that could not be read is left out.
pub fn stated<'a>(lines: &[&'a Budsjettlinje], statement: Column, pair: Pair) -> Vec<Stated<'a>> {
    let amount = |line: &Budsjettlinje, column: Column| match line.belop.get(&column) {
        Some(Field::Known(amount)) => Some(amount.value),
        Some(Field::Unreadable(_)) => None,
        _ => Some(Decimal::ZERO),
    };
    lines
        .iter()
        .filter_map(|line| {
            let Some(Field::Known(stated)) = line.oppgitt.get(&statement) else { return None };
            Some(Stated {
                place: stated.places.first().unwrap_or(&line.place),
                value: stated.value,
                accounts: amount(line, pair.accounts)?,
                budget: amount(line, pair.budget)?,
            })
        })
        .collect()
}

/// The cells of some lines as a list for a finding, which counts the rest.
pub fn told(lines: &[&Stated<'_>]) -> Vec<String> {
    const MOST: usize = 10;
    let areas = lines.iter().filter_map(|stated| Some(stated.place.area()?.to_string()));
    areas.take(MOST).collect()
}
