use super::Checked;
use super::budget_lines::{self, Stated};
use crate::figures::Figure;
use crate::finding::checks::SHARE_USED;
use crate::finding::{Finding, Param};
use crate::model::{Budsjettlinje, Column, Kommunedata};
use crate::rounding::round;
use rust_decimal::Decimal;

/// The share used as it is stated is accounts / budget × 100.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let mut checked = Checked::default();
    for lines in budget_lines::tables(data) {
        let is_share = |column: &Column| matches!(column, Column::Forbruk(_));
        for column in budget_lines::statements(&lines, is_share) {
            let of_column = of_column(&lines, column);
            checked.made += of_column.made;
            checked.findings.extend(of_column.findings);
        }
    }
    checked
}

fn of_column(lines: &[&Budsjettlinje], column: Column) -> Checked {
    let pairs = budget_lines::pairs(lines, column);
    let tried = pairs.into_iter().map(|pair| {
        let stated = comparable(lines, column, pair);
        (stated.iter().filter(|one| !one.value.is_zero() && holds(one)).count(), pair)
    });
    let best = tried.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((_, pair)) = best else { return Checked::default() };
    let stated = comparable(lines, column, pair);
    let broken: Vec<&Stated<'_>> = stated.iter().filter(|one| !holds(one)).collect();
    let finding = broken.first().and_then(|first| {
        let finding = Finding::new(&SHARE_USED)
            .at(first.place.clone())
            .with("column", column.id())
            .with("rows", broken.len())
            .with("stated", Param::Prosent(first.value))
            .with("computed", Param::Prosent(computed(first)?))
            .with("found", budget_lines::told(&broken));
        Some(finding)
    });
    Checked { made: stated.len(), findings: finding.into_iter().collect() }
}

/// Lines with a budget: of nothing there is no share.
fn comparable<'a>(
    lines: &[&'a Budsjettlinje],
    column: Column,
    pair: budget_lines::Pair,
) -> Vec<Stated<'a>> {
    let stated = budget_lines::stated(lines, column, pair);
    stated.into_iter().filter(|one| !one.budget.is_zero()).collect()
}

fn computed(stated: &Stated<'_>) -> Option<Decimal> {
    stated.accounts.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(stated.budget)
}

/// To the decimals that are shown; many systems cut them off.
fn holds(stated: &Stated<'_>) -> bool {
    let Some(computed) = computed(stated) else { return true };
    let decimals = stated.value.normalize().scale().min(4);
    let unit = Decimal::new(1, decimals);
    let difference = round(computed, 6).saturating_sub(stated.value).abs();
    difference < unit
}
