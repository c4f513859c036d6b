//! How Excel shows a number: the report's format, with the words that stand around it in print.
//!
//! Grouping and decimal sign are written the way the file format knows them (`#,##0.0`); a
//! spreadsheet shows them as its user's country does: 1 433 333,0.

use crate::report::{Cell, Content, Format};
use crate::rounding::round;
use rust_decimal::Decimal;

/// The number format code of a cell in a column of this format.
///
/// 196.5 printed as "196,5 %" gives `#,##0.0" %"`: the number is not divided by 100.
pub fn code(column: Format, cell: &Cell) -> String {
    let format = if column == Format::Mixed { cell.format.unwrap_or(column) } else { column };
    let (digits, decimals) = match format {
        Format::Text | Format::Mixed => return "General".to_owned(),
        Format::Year => return "0".to_owned(),
        Format::Kroner => ("#,##0", 0),
        Format::Number(decimals) | Format::Percent(decimals) => ("#,##0", decimals),
    };
    let mut code = digits.to_owned();
    if decimals > 0 {
        code.push('.');
        code.extend((0..decimals).map(|_| '0'));
    }
    match (&cell.content, around(&cell.shown)) {
        (Content::Number(value), Some((before, number, after)))
            if reads(&number, round(*value, decimals)) =>
        {
            format!("{}{code}{}", quoted(before), quoted(after))
        }
        _ => code,
    }
}

/// The words before and after the number in a printed text, and its digits: "kr 1 250 000".
fn around(shown: &str) -> Option<(&str, String, &str)> {
    let first = shown.find(|c: char| c.is_ascii_digit())?;
    let last = shown.rfind(|c: char| c.is_ascii_digit())?;
    let before = shown[..first].trim_end_matches(['-', '−']);
    let number = shown[before.len()..=last].replace('−', "-");
    let number = number.chars().filter(|c| !c.is_whitespace()).collect();
    Some((before, number, &shown[last + 1..]))
}

/// Whether printed digits are this number, with the decimal sign of either language. Where they
/// are not ("1,3 mill. kr" for 1 310 000) the words around them do not belong to the full number.
fn reads(digits: &str, value: Decimal) -> bool {
    [digits.replace(',', "."), digits.replace(',', "")]
        .iter()
        .any(|text| text.parse::<Decimal>().is_ok_and(|number| number == value))
}

fn quoted(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("\"{}\"", words.replace('"', "")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(column: Format, value: &str, shown: &str, expected: &str) {
        let cell = Cell {
            shown: shown.to_owned(),
            content: value.parse().map_or(Content::Text, Content::Number),
            format: None,
            formula: None,
            defined_name: None,
            input: None,
            link: None,
        };
        assert_eq!(code(column, &cell), expected);
    }

    #[test]
    fn numbers_are_shown_with_the_words_around_them() {
        check(Format::Number(0), "11000", "11\u{a0}000", "#,##0");
        check(Format::Number(3), "1.965", "1,965", "#,##0.000");
        check(Format::Number(3), "1.965", "1,965 årsverk", "#,##0.000\" årsverk\"");
        check(Format::Percent(1), "196.5", "196,5\u{a0}%", "#,##0.0\"\u{a0}%\"");
        check(Format::Percent(1), "196.5", "196,5", "#,##0.0");
        check(Format::Kroner, "1433333.33", "1 433 333", "#,##0");
        check(Format::Kroner, "1250000", "kr 1 250 000", "\"kr \"#,##0");
        check(Format::Kroner, "-20000", "−20 000 kr", "#,##0\" kr\"");
        check(Format::Kroner, "1250000", "NOK 1,250,000", "\"NOK \"#,##0");
        check(Format::Year, "2022", "2022", "0");
        check(Format::Text, "14", "14", "General");
    }

    #[test]
    fn words_of_a_shortened_number_do_not_stick_to_the_full_one() {
        check(Format::Kroner, "1310000", "1,3 mill. kr", "#,##0");
    }

    #[test]
    fn a_dash_takes_the_columns_format() {
        check(Format::Kroner, "–", "–", "#,##0");
        check(Format::Percent(1), "–", "–", "#,##0.0");
    }
}
