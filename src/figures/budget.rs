use super::{Declaration, Expr, Filter, Group, figure, sum};
use crate::model::{Column, Kind, Table, Unit};
use std::collections::BTreeSet;

const LINES: Kind = Kind::Budsjett;

/// The figures of budget and accounts, for the years that the lines have.
///
/// `regnskap_<år>`, `budsjett_<år>` and `revidert_budsjett_<år>` are net sums;
/// `avvik_budsjett_<år>` is what is left of the budget of the same year, the revised one where there
/// is one. `forbruk_prosent` is of the latest year that has both, `budsjett_mot_regnskap_<år>` the
/// budget against the accounts of the year before: Sarpsborg's 2 280 000 for 2025 are 308 469 above
/// the accounts of 2024, 1 971 531.
#[must_use]
pub fn budget(tables: &[Table]) -> Vec<Declaration> {
    let Some(table) = tables.iter().find(|table| table.kind == LINES) else { return Vec::new() };
    let years: BTreeSet<i32> =
        table.columns.iter().filter_map(|column| column.line_year()).collect();
    let declare = |year: i32| Year { year, table }.declarations();
    let per_year = years.iter().flat_map(|year| declare(*year));
    per_year.chain(used(table, &years)).collect()
}

/// A column in a year: `Column::Regnskap`.
type OfYear = fn(Option<i32>) -> Column;

/// A year of the table.
#[derive(Debug, Clone, Copy)]
struct Year<'a> {
    year: i32,
    table: &'a Table,
}

impl Year<'_> {
    fn has(self, column: OfYear) -> bool {
        self.table.has(column(Some(self.year)))
    }

    fn declarations(self) -> Vec<Declaration> {
        let amounts: [(&str, OfYear); 3] = [
            ("regnskap", Column::Regnskap),
            ("budsjett", Column::Budsjett),
            ("revidert_budsjett", Column::RevidertBudsjett),
        ];
        let sums =
            amounts.into_iter().filter(|(_, column)| self.has(*column)).map(|(stem, column)| {
                self.kroner(stem, sum(LINES, column(Some(self.year)), Filter::All))
            });
        sums.chain(self.left()).chain(self.against_accounts()).collect()
    }

    /// The budget that is held against accounts, and its figure.
    fn budget(self) -> Option<Expr> {
        let stem = if self.has(Column::RevidertBudsjett) {
            "revidert_budsjett"
        } else if self.has(Column::Budsjett) {
            "budsjett"
        } else {
            return None;
        };
        Some(figure(&format!("{stem}_{}", self.year)))
    }

    fn accounts(self) -> Option<Expr> {
        self.has(Column::Regnskap).then(|| figure(&format!("regnskap_{}", self.year)))
    }

    fn left(self) -> Option<Declaration> {
        Some(self.kroner("avvik_budsjett", self.budget()? - self.accounts()?))
    }

    /// A year without accounts is held against those of the year before.
    fn against_accounts(self) -> Vec<Declaration> {
        let before = Year { year: self.year - 1, table: self.table };
        let (Some(budget), Some(accounts), None) =
            (self.budget(), before.accounts(), self.accounts())
        else {
            return Vec::new();
        };
        let difference = || budget.clone() - accounts.clone();
        let share = difference().per_cent_of(accounts.clone());
        vec![
            self.kroner("budsjett_mot_regnskap", difference()),
            Declaration {
                unit: Unit::Prosent,
                decimals: 1,
                ..self.kroner("budsjett_mot_regnskap_prosent", share)
            },
        ]
    }

    fn kroner(self, stem: &str, expr: Expr) -> Declaration {
        Declaration {
            id: format!("{stem}_{}", self.year),
            expr,
            unit: Unit::Kroner,
            decimals: 0,
            group: Group::Budsjett,
            subject: None,
            year: Some(self.year),
        }
    }
}

/// The share used, of the latest year with accounts and a budget. Where there is none, of the latest
/// year with a budget: its accounts are what is missing.
fn used(table: &Table, years: &BTreeSet<i32>) -> Option<Declaration> {
    let both = |year: &&i32| {
        let year = Year { year: **year, table };
        year.budget().is_some() && year.accounts().is_some()
    };
    let with_budget = |year: &&i32| Year { year: **year, table }.budget().is_some();
    let year = years.iter().rev().find(both).or_else(|| years.iter().find(with_budget))?;
    let revised = table.has(Column::RevidertBudsjett(Some(*year)));
    let (id, stem) = if revised {
        ("forbruk_prosent", "revidert_budsjett")
    } else {
        ("forbruk_prosent_vedtatt", "budsjett")
    };
    let accounts = figure(&format!("regnskap_{year}"));
    // The column is named for when there are no accounts of the year at all.
    let accounts = if table.has(Column::Regnskap(Some(*year))) {
        accounts
    } else {
        sum(LINES, Column::Regnskap(Some(*year)), Filter::All)
    };
    Some(Declaration {
        id: id.to_owned(),
        expr: accounts.per_cent_of(figure(&format!("{stem}_{year}"))),
        unit: Unit::Prosent,
        decimals: 1,
        group: Group::Budsjett,
        subject: None,
        year: None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::figures::{Inputs, Outcome, evaluate};
    use crate::model::{Entry, Row, Value};
    use crate::place::{Place, Pos};
    use rust_decimal::Decimal;

    const COLUMNS: [Column; 4] = [
        Column::Regnskap(Some(2024)),
        Column::Budsjett(Some(2024)),
        Column::RevidertBudsjett(Some(2024)),
        Column::Budsjett(Some(2025)),
    ];

    /// Lines with the four amounts; "" is an amount that the line does not have.
    fn lines(columns: &[Column], lines: &[[&str; 4]]) -> Table {
        let place = |row: usize| {
            Place::cells(&"b.csv".into(), &"b".into(), Pos::new(u32::try_from(row).unwrap(), 0))
        };
        let rows = lines.iter().enumerate().map(|(at, amounts)| {
            let mut row = Row::new(place(at));
            for (column, text) in COLUMNS.iter().zip(amounts) {
                let number = text.parse::<Decimal>().map_or(Value::NotApplicable, Value::Number);
                let value = if columns.contains(column) { number } else { Value::Absent };
                row.put(*column, Entry { value, places: vec![place(at)], formula: None });
            }
            row
        });
        Table::new(Kind::Budsjett, columns, rows.collect())
    }

    #[track_caller]
    fn check(table: Table, expected: &[(&str, &str)]) {
        let tables = [table];
        let inputs = Inputs { tables: &tables, assumptions: &[] };
        let figures = evaluate(budget(&tables), inputs);
        let known = |figure: &crate::figures::Figure| match &figure.outcome {
            Outcome::Known(value) => value.round_dp(4).normalize().to_string(),
            other => format!("{other:?}"),
        };
        let found: Vec<(String, String)> =
            figures.iter().map(|figure| (figure.declaration.id.clone(), known(figure))).collect();
        let found: Vec<(&str, &str)> =
            found.iter().map(|(id, value)| (id.as_str(), value.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn accounts_are_held_against_the_revised_budget_of_their_year() {
        check(
            lines(&COLUMNS, &[["900", "1000", "1250", "1300"], ["-100", "-200", "", "-200"]]),
            &[
                ("regnskap_2024", "800"),
                ("budsjett_2024", "800"),
                ("revidert_budsjett_2024", "1250"),
                ("avvik_budsjett_2024", "450"),
                ("budsjett_2025", "1100"),
                ("budsjett_mot_regnskap_2025", "300"),
                ("budsjett_mot_regnskap_prosent_2025", "37.5"),
                // 800 / 1250
                ("forbruk_prosent", "64"),
            ],
        );
    }

    #[test]
    fn the_adopted_budget_stands_in_under_its_own_name() {
        let columns = [COLUMNS[0], COLUMNS[1]];
        check(
            lines(&columns, &[["900", "1000", "", ""]]),
            &[
                ("regnskap_2024", "900"),
                ("budsjett_2024", "1000"),
                ("avvik_budsjett_2024", "100"),
                ("forbruk_prosent_vedtatt", "90"),
            ],
        );
    }

    #[test]
    fn accounts_of_one_year_are_no_share_of_the_budget_of_another() {
        let columns = [COLUMNS[0], COLUMNS[3]];
        check(
            lines(&columns, &[["1000", "", "", "1100"]]),
            &[
                ("regnskap_2024", "1000"),
                ("budsjett_2025", "1100"),
                ("budsjett_mot_regnskap_2025", "100"),
                ("budsjett_mot_regnskap_prosent_2025", "10"),
            ],
        );
    }
}
