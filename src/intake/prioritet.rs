//! The order in which measures are to have the frame.

use super::cells::{Cells, Slot, says_nothing, shown};
use super::grammar::spaces::folded;
use crate::finding::intake as codes;
use crate::model::{Column, Field};
use crate::workbook::Raw;
use rust_decimal::Decimal;

/// Words that may stand before the number: "Prioritet 1".
const BEFORE: [&str; 4] = ["prioritet", "prioritering", "prio", "pri"];

/// Reads `1`, `2.`, `Prioritet 3`, `høy`. What is none of them is no priority, and warned of: the
/// measure comes after those that have one.
pub(super) fn read(cells: &mut Cells<'_>, row: u32) -> Field<Decimal> {
    let column = Column::Prioritet;
    let (place, cell) = match cells.slot(column, row) {
        Slot::Absent => return Field::Absent,
        Slot::Empty(place) => return Field::Missing(place),
        Slot::Filled(place, cell) if says_nothing(cell) => return Field::Missing(place),
        Slot::Filled(place, cell) => (place, cell),
    };
    let found = shown(cell);
    let read = match &cell.raw {
        Raw::Number(number) => Some(*number),
        Raw::Text(text) => number(text),
        _ => None,
    };
    if let Some(number) = read.filter(|number| *number >= Decimal::ZERO) {
        return Field::known(number, place);
    }
    if let Some(rank) = rank(&found) {
        cells.log.group(&codes::PRIORITY_IN_WORDS, column, &place, &found);
        return Field::known(rank.into(), place);
    }
    cells.log.cell(&codes::PRIORITY_UNREADABLE, column, &place, vec![("found", found.into())]);
    Field::Missing(place)
}

fn number(text: &str) -> Option<Decimal> {
    let text = folded(text);
    let rest = BEFORE.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    let rest = rest.trim_matches(|c: char| matches!(c, '.' | ':' | ')') || c.is_whitespace());
    let is_whole = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    rest.parse().ok().filter(|_| is_whole)
}

fn rank(text: &str) -> Option<i32> {
    match folded(text).trim_end_matches(" prioritet") {
        "høy" | "høg" | "høyt" | "høgt" => Some(1),
        "middels" | "medium" => Some(2),
        "lav" | "låg" | "lavt" | "lågt" => Some(3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_ranks() {
        for (text, expected) in [
            ("1", Some(1)),
            ("2.", Some(2)),
            ("Prioritet 3", Some(3)),
            ("Pri. 10", Some(10)),
            ("A", None),
            ("1-2", None),
            ("", None),
        ] {
            assert_eq!(number(text), expected.map(Decimal::from), "{text}");
        }
        assert_eq!((rank("Høy"), rank("låg prioritet"), rank("viktig")), (Some(1), Some(3), None));
    }
}
