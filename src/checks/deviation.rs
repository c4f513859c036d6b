use super::Checked;
use super::budget_lines::{self, Pair, Stated};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::{DEVIATION_DIRECTION, DEVIATION_UNCLEAR};
use crate::model::{Budsjettlinje, Column, Kommunedata};
use rust_decimal::Decimal;

/// Which way a deviation is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    BudgetLessAccounts,
    AccountsLessBudget,
}

impl Direction {
    const BOTH: [Self; 2] = [Self::BudgetLessAccounts, Self::AccountsLessBudget];

    const fn id(self) -> &'static str {
        match self {
            Self::BudgetLessAccounts => "budget_less_accounts",
            Self::AccountsLessBudget => "accounts_less_budget",
        }
    }

    /// Whether the line states this deviation, to the krone.
    fn holds(self, stated: &Stated<'_>) -> bool {
        let deviation = match self {
            Self::BudgetLessAccounts => stated.budget.saturating_sub(stated.accounts),
            Self::AccountsLessBudget => stated.accounts.saturating_sub(stated.budget),
        };
        deviation.saturating_sub(stated.value).abs() <= Decimal::ONE
    }
}

/// The stated deviations are all budget − accounts, or all the reverse: the lines of a table that do
/// not agree with most of it are named.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let mut checked = Checked::default();
    for read in all(data) {
        checked.made += read.stated.len();
        let broken: Vec<&Stated<'_>> =
            read.stated.iter().filter(|one| !read.direction.holds(one)).collect();
        let Some(first) = broken.first() else { continue };
        let finding = Finding::new(&DEVIATION_UNCLEAR)
            .at(first.place.clone())
            .with("column", read.column.id())
            .with("rows", broken.len())
            .with("found", budget_lines::told(&broken));
        checked.findings.push(finding);
    }
    checked
}

/// Which way the deviations of a table are worked out is always said (domain § 8).
pub fn direction(data: &Kommunedata, _: &[Figure]) -> Checked {
    let notes = all(data).into_iter().filter(|read| read.held > 0).filter_map(|read| {
        let finding = Finding::new(&DEVIATION_DIRECTION)
            .at(read.stated.first()?.place.clone())
            .with("column", read.column.id())
            .with("meaning", read.direction.id())
            .with("budget", read.pair.budget.id())
            .with("accounts", read.pair.accounts.id());
        Some(finding)
    });
    Checked { made: 0, findings: notes.collect() }
}

/// A column of deviations, the amounts it is of and its direction: those that hold most often.
struct Deviations<'a> {
    column: Column,
    pair: Pair,
    direction: Direction,
    held: usize,
    stated: Vec<Stated<'a>>,
}

fn all(data: &Kommunedata) -> Vec<Deviations<'_>> {
    let is_deviation = |column: &Column| matches!(column, Column::Avvik(_));
    let tables = budget_lines::tables(data);
    let of_table = |lines: &Vec<&'_ Budsjettlinje>| -> Vec<Column> {
        budget_lines::statements(lines, is_deviation).into_iter().collect()
    };
    tables
        .iter()
        .flat_map(|lines| of_table(lines).into_iter().filter_map(|column| of_column(lines, column)))
        .collect()
}

fn of_column<'a>(lines: &[&'a Budsjettlinje], column: Column) -> Option<Deviations<'a>> {
    let tried = budget_lines::pairs(lines, column).into_iter().flat_map(|pair| {
        let stated = budget_lines::stated(lines, column, pair);
        Direction::BOTH.map(|direction| {
            let held = stated.iter().filter(|one| !one.value.is_zero() && direction.holds(one));
            (held.count(), pair, direction)
        })
    });
    // The first of those that hold most often.
    let (held, pair, direction) =
        tried.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let stated = budget_lines::stated(lines, column, pair);
    Some(Deviations { column, pair, direction, held, stated })
}
