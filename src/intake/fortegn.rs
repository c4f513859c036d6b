//! The sign of account lines: an expense is positive, an income negative (KOSTRA).
//!
//! Some systems print incomes as positive numbers in rows of their own. A sum over both would be
//! wrong by twice the incomes, and is not made.

use super::budsjett::withhold;
use super::cells::Cells;
use crate::finding::{Finding, intake as codes};
use crate::model::{Budsjettlinje, Column};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Expense,
    Income,
}

/// Withholds the amounts whose sign does not agree with their kind of cost.
pub(super) fn settle(cells: &mut Cells<'_>, lines: &mut [Budsjettlinje]) {
    let columns: BTreeSet<Column> =
        lines.iter().flat_map(|line| line.belop.keys().copied()).collect();
    let sides: Vec<Option<Side>> = lines.iter().map(side).collect();
    for column in columns {
        let sum = |wanted: Side| -> Decimal {
            let of_side = lines.iter().zip(&sides).filter(|(_, side)| **side == Some(wanted));
            of_side
                .filter_map(|(line, _)| line.belop.get(&column)?.value())
                .fold(Decimal::ZERO, |sum, amount| sum.saturating_add(*amount))
        };
        if sum(Side::Income) > Decimal::ZERO {
            refuse(cells, lines, &sides, (column, Side::Income));
        } else if sum(Side::Expense) < Decimal::ZERO {
            refuse(cells, lines, &sides, (column, Side::Expense));
        }
    }
}

fn refuse(
    cells: &mut Cells<'_>,
    lines: &mut [Budsjettlinje],
    sides: &[Option<Side>],
    (column, wanted): (Column, Side),
) {
    let amount = |line: &Budsjettlinje| line.belop.get(&column)?.value().copied();
    let is_wrong = |amount: Decimal| match wanted {
        Side::Income => amount > Decimal::ZERO,
        Side::Expense => amount < Decimal::ZERO,
    };
    let wrong = lines
        .iter_mut()
        .zip(sides)
        .filter(|(line, side)| **side == Some(wanted) && amount(line).is_some_and(is_wrong));
    let mut first = None;
    let mut rows = 0_usize;
    for (line, _) in wrong {
        let place = line.belop.get(&column).and_then(|field| field.places().first()).cloned();
        first = first.or(place);
        rows += 1;
        withhold(line, column);
    }
    if let Some(place) = first {
        let meaning = match wanted {
            Side::Income => "income",
            Side::Expense => "expense",
        };
        let finding = Finding::new(&codes::SIGN_TURNED).at(place).with("column", column.id());
        cells.log.push(finding.with("rows", rows).with("meaning", meaning));
    }
}

/// What a line is, by its kind of cost and its words. `None` when nothing tells.
fn side(line: &Budsjettlinje) -> Option<Side> {
    let text = |field: &crate::model::Field<String>| {
        field.value().map(|text| text.to_lowercase()).unwrap_or_default()
    };
    let words = format!("{} {}", text(&line.art), text(&line.tekst));
    let code: String = text(&line.art).chars().take_while(char::is_ascii_digit).collect();
    let by_code = of_code(&code);
    if by_code.is_none() && says_income(&words) {
        // "Inntekter" as a line of its own, or a code that fits both.
        return Some(Side::Income);
    }
    by_code
}

/// By KOSTRA's kinds of cost: 010–590 are expenses, 600–999 incomes. Local codes have a digit after
/// them, and some systems a 1 (operating) or 0 (investment) before them; what fits both is `None`.
fn of_code(code: &str) -> Option<Side> {
    let side = |digits: &str| match digits.parse::<u32>().ok()? {
        10..=590 => Some(Side::Expense),
        600..=999 => Some(Side::Income),
        _ => None,
    };
    let (plain, prefixed) = (code.get(..3), code.get(1..4));
    match code.len() {
        4 | 5 if code.starts_with(['0', '1']) => {
            let (plain, prefixed) = (side(plain?), side(prefixed?));
            plain.filter(|plain| prefixed.is_none_or(|prefixed| prefixed == *plain))
        }
        3..=5 => side(plain?),
        _ => None,
    }
}

fn says_income(words: &str) -> bool {
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        word.ends_with("inntekter") || word.ends_with("inntekt") || word.starts_with("refusjon")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_cost_are_expenses_or_incomes() {
        for (code, expected) in [
            ("010", Some(Side::Expense)),
            ("370", Some(Side::Expense)),
            ("700", Some(Side::Income)),
            ("3700", Some(Side::Expense)),
            ("7100", Some(Side::Income)),
            ("71000", Some(Side::Income)),
            // 1 and 370, or 137 and 0: an expense in either.
            ("1370", Some(Side::Expense)),
            ("01000", Some(Side::Expense)),
            // 1 and 700, or 170 and 0: an income or an expense.
            ("1700", None),
            ("17000", None),
            ("1", None),
            ("", None),
            ("1234567", None),
        ] {
            assert_eq!(of_code(code), expected, "{code}");
        }
    }
}
