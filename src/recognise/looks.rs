//! What a cell looks like, at a glance. The exact grammar is `intake`'s; this only tells kinds apart.

use super::dates;
use crate::workbook::{Cell, NumberFormat, Raw};
use rust_decimal::Decimal;

/// The look of a cell with content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A number without a unit, when it can be told plainly.
    Number(Decimal),
    /// `14%`, `16% + 21%`, or a number formatted as per cent.
    Percent,
    /// `7,5 t`, `3 timer`.
    Hours,
    /// `0,2 årsverk`.
    Aarsverk,
    /// `kr 430 000`, `430 000,-`, `1,2 mill kroner`.
    Amount,
    /// A formula without a stored result, or an error value.
    Unread,
    Date,
    /// A lone dash, or a sign that says "nothing known": `:` `..` `I/T`.
    Dash,
    Text,
}

impl Look {
    /// Whether it is meant as a quantity.
    pub const fn is_quantity(self) -> bool {
        !matches!(self, Self::Date | Self::Dash | Self::Text)
    }

    pub fn of(cell: &Cell) -> Self {
        match &cell.raw {
            Raw::Number(_) if cell.format == NumberFormat::Percent => Self::Percent,
            Raw::Number(_) if cell.format == NumberFormat::Date => Self::Date,
            Raw::Number(number) => Self::Number(*number),
            Raw::Date(_) => Self::Date,
            Raw::Error(_) | Raw::NoStoredValue => Self::Unread,
            Raw::Flag(_) => Self::Text,
            Raw::Text(text) => Self::of_text(text),
        }
    }

    pub fn of_text(text: &str) -> Self {
        let text = text.trim().to_lowercase();
        if is_dash(&text) {
            return Self::Dash;
        }
        if text.starts_with('#') && text.len() > 1 {
            return Self::Unread;
        }
        if is_date(&text) {
            return Self::Date;
        }
        let Some((digits, rest)) = quantity(&text) else { return Self::Text };
        match unit(rest) {
            Some(unit) => unit,
            None if text.starts_with("kr") || text.starts_with("nok") => Self::Amount,
            None if rest.is_empty() || is_counted(rest) || is_part_of_whole(rest) => {
                number(digits).map_or(Self::Text, Self::Number)
            }
            None => Self::Text,
        }
    }
}

fn is_dash(text: &str) -> bool {
    matches!(text, "" | ":" | "." | ".." | "..." | "i/t" | "n/a" | "kr -")
        || text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '−'))
}

fn is_date(text: &str) -> bool {
    // The longest date is "10. september 2025".
    let may_begin = text
        .bytes()
        .next()
        .is_some_and(|first| first.is_ascii_digit() || b"jfmasond".contains(&first));
    may_begin
        && text.len() <= 24
        && dates::find(text).is_some_and(|(span, when)| {
            span.start == 0 && span.end == text.len() && when.month.is_some()
        })
}

/// What may stand before the digits.
const ABOUT: [&str; 13] = [
    "ca.", "cirka", "circa", "ca", "om lag", "omlag", "omtrent", "rundt", "kr.", "kr", "nok",
    "inntil", "opptil",
];

/// The leading digits of a text and what follows; `None` when it begins with other words.
fn quantity(text: &str) -> Option<(&str, &str)> {
    let mut text = text.trim_start_matches(['(', '>', '<', '~', '+', '-', '−', '–', ' ']);
    for word in ABOUT {
        text = text.strip_prefix(word).unwrap_or(text).trim_start();
    }
    let text = text.trim_start_matches(['-', '−', ' ']);
    if !text.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let is_part = |letter: char| {
        letter.is_ascii_digit()
            || matches!(letter, '.' | ',' | '\'' | '’')
            || letter.is_whitespace()
    };
    let end = text.find(|letter| !is_part(letter)).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    // Footnote marks and the closing parenthesis of a negative number say nothing of the kind.
    let rest = rest.trim().trim_end_matches(['*', ')', '¹', '²', '³']);
    Some((digits.trim(), rest.trim()))
}

fn unit(rest: &str) -> Option<Look> {
    // "0,3 lege", but not "2 leger og en sykepleier".
    if matches!(rest, "lege" | "leger" | "legar") {
        return Some(Look::Aarsverk);
    }
    let word = rest.split([' ', '/', '.', '+', '(']).next().unwrap_or("");
    match word {
        "t" | "timer" | "timar" | "time" => Some(Look::Hours),
        "årsverk" | "åv" => Some(Look::Aarsverk),
        "kr" | "kroner" | "mill" | "million" | "millioner" | "millionar" | "mnok" | "tkr"
        | "nok" | "tusen" | "-" => Some(Look::Amount),
        "prosent" | "pst" => Some(Look::Percent),
        _ if rest.starts_with('%') => Some(Look::Percent),
        _ => None,
    }
}

/// What lists are counted in, alone after a number: "1 250 pasienter".
fn is_counted(rest: &str) -> bool {
    matches!(
        rest.trim_end_matches('.'),
        "pasienter"
            | "pasientar"
            | "pas"
            | "personer"
            | "personar"
            | "innbyggere"
            | "innbyggjarar"
            | "innb"
            | "plasser"
            | "plassar"
            | "stk"
    )
}

/// "4,6 av 13,6": the part comes first.
fn is_part_of_whole(rest: &str) -> bool {
    rest.strip_prefix("av ").is_some_and(|whole| number(whole.trim()).is_some())
}

/// A plain number: spaces and apostrophes group, a comma parts the decimals.
fn number(digits: &str) -> Option<Decimal> {
    let plain: String = digits
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’'))
        .collect();
    let groups: Vec<&str> = plain.split('.').collect();
    let grouped = groups.len() > 1 && groups.iter().skip(1).all(|group| group.len() == 3);
    let plain = if plain.contains(',') || grouped { plain.replace('.', "") } else { plain };
    plain.replace(',', ".").trim_end_matches('.').parse().ok()
}

/// The number a cell plainly holds, for comparison and labelled facts.
pub fn plain_number(cell: &Cell) -> Option<Decimal> {
    match (&cell.raw, Look::of(cell)) {
        (Raw::Number(number), _) => Some(*number),
        (_, Look::Number(number)) => Some(number),
        (Raw::Text(text), look) if look.is_quantity() => {
            quantity(&text.trim().to_lowercase()).and_then(|(digits, _)| number(digits))
        }
        _ => None,
    }
}

/// What the numbers of a cell such as `16% + 21%` come to at a glance. `None` for any other cell.
pub fn added(cell: &Cell) -> Option<Decimal> {
    let Raw::Text(text) = &cell.raw else { return None };
    let mut parts = text.split('+').map(|part| part.trim().to_lowercase());
    let one = |part: String| {
        let (digits, _) = quantity(&part).unwrap_or((&part, ""));
        number(digits)
    };
    let first = parts.next().and_then(one).filter(|_| text.contains('+'))?;
    parts.try_fold(first, |sum, part| sum.checked_add(one(part)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_told_apart_at_a_glance() {
        let number = |text: &str| Look::Number(text.parse().unwrap_or_default());
        for (text, expected) in [
            ("11 000", number("11000")),
            ("11\u{a0}000", number("11000")),
            ("1.234", number("1234")),
            ("33,5", number("33.5")),
            ("1,0***", number("1.0")),
            ("(1 200)", number("1200")),
            ("−5", number("5")),
            ("4,6 av 13,6", number("4.6")),
            ("1 av 2 leger", Look::Text),
            ("ca 900", number("900")),
            ("omtrent 1 050", number("1050")),
            ("Om lag 900", number("900")),
            ("1 250 pasienter", number("1250")),
            ("900 innb.", number("900")),
            ("12 korttidsplasser", Look::Text),
            ("14%", Look::Percent),
            ("33,5 %", Look::Percent),
            ("16% + 21%", Look::Percent),
            ("7,5 t", Look::Hours),
            ("3 timer/uke", Look::Hours),
            ("0,2 årsverk", Look::Aarsverk),
            ("0,3 lege", Look::Aarsverk),
            ("1,2 sykepleier", Look::Text),
            ("kr. 1 971 531", Look::Amount),
            ("430 000,-", Look::Amount),
            ("ca 200 000 kr", Look::Amount),
            ("1,2 mill kroner", Look::Amount),
            ("2,28 MNOK", Look::Amount),
            (" -   ", Look::Dash),
            ("–", Look::Dash),
            ("I/T", Look::Dash),
            ("#DIV/0!", Look::Unread),
            ("1.7.2020", Look::Date),
            ("høst 2026", Look::Text),
            ("Etter 2021", Look::Text),
            ("Sykehjem, KAD", Look::Text),
            ("7-delt", Look::Text),
            ("2025-2028", Look::Text),
        ] {
            assert_eq!(Look::of_text(text), expected, "{text}");
        }
    }
}
