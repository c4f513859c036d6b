//! Live formulas with their stored result.

use crate::report::{Cell, Content};
use rust_decimal::Decimal;
use rust_xlsxwriter::Formula;

/// The formula with what we computed as its result: a viewer that does not calculate shows it.
/// The writer of the format would otherwise store 0.
pub fn with_result(formula: &str, table: &str, cell: &Cell) -> Formula {
    let result = match &cell.content {
        Content::Number(value) => stored(*value).to_string(),
        Content::Text => shown(cell).to_owned(),
    };
    Formula::new(this_row(formula, table)).set_result(result)
}

/// A decimal as a spreadsheet stores it: the nearest double, by way of its text, since a direct
/// conversion can be off in the last digit.
pub fn stored(value: Decimal) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

/// What a cell says in text. Never nothing: a cell without content gets the dash for "no value".
pub fn shown(cell: &Cell) -> &str {
    if cell.shown.is_empty() { "–" } else { &cell.shown }
}

/// Writes `[@Listetak]` the way the file holds it: `Fastlegelister[[#This Row],[Listetak]]`.
/// What people type in a cell is not what Excel stores, and stored as typed it breaks the file.
pub fn this_row(formula: &str, table: &str) -> String {
    let mut out = String::with_capacity(formula.len());
    let mut in_text = false;
    let mut rest = formula;
    while let Some(c) = rest.chars().next() {
        if !in_text && let Some(after) = rest.strip_prefix("[@") {
            let (column, after) = column_name(after);
            if !out.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                out.push_str(table);
            }
            out.push_str("[[#This Row],[");
            out.push_str(column);
            out.push_str("]]");
            rest = after;
            continue;
        }
        in_text ^= c == '"';
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The column after `[@`, written `Listetak]` or `[Ledige plasser]]`, and what follows it.
/// An apostrophe keeps the bracket after it from ending the name.
fn column_name(text: &str) -> (&str, &str) {
    let (text, end) = text.strip_prefix('[').map_or((text, "]"), |inner| (inner, "]]"));
    let mut escaped = false;
    let close = text.find(|c: char| {
        let ends = c == ']' && !escaped;
        escaped = c == '\'' && !escaped;
        ends
    });
    match close {
        Some(close) => (&text[..close], text.get(close + end.len()..).unwrap_or("")),
        None => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[track_caller]
    fn check(formula: &str, expected: &str) {
        assert_eq!(this_row(formula, "Tiltak"), expected);
    }

    #[test]
    fn the_row_of_a_table_is_written_in_full() {
        check("=[@Listetak]-[@Sum]", "=Tiltak[[#This Row],[Listetak]]-Tiltak[[#This Row],[Sum]]");
        check("=[@[Ledige plasser]]*2", "=Tiltak[[#This Row],[Ledige plasser]]*2");
        check("=Lister[@Tak]", "=Lister[[#This Row],[Tak]]");
        check("=[@[Tak '[maks']]]+1", "=Tiltak[[#This Row],[Tak '[maks']]]+1");
    }

    #[test]
    fn what_is_already_in_full_or_is_text_stays() {
        check("=Tiltak[[#This Row],[Kostnad]]", "=Tiltak[[#This Row],[Kostnad]]");
        check("=SUM(Tiltak[Kostnad])", "=SUM(Tiltak[Kostnad])");
        check("=\"[@Sum]\"&\"–\"", "=\"[@Sum]\"&\"–\"");
    }

    #[test]
    fn decimals_are_stored_as_the_nearest_double() {
        for text in
            ["0.1", "196.5", "105.70824524312896405919661734", "1433333.3333333333333333333"]
        {
            let value: Decimal = text.parse().unwrap();
            assert_eq!(stored(value).to_bits(), text.parse::<f64>().unwrap().to_bits());
        }
    }
}
