//! Dates as titles, headers and sheet names give them: `1.7.2020`, `februar 2019`, `1. kvartal 2022`.

use crate::model::Dato;
use chrono::NaiveDate;
use std::ops::Range;

/// A point in time, as far as a text says it. At least one part is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct When {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

impl When {
    /// The date, when at least year and month are known and the day exists.
    pub fn dato(self) -> Option<Dato> {
        let (year, month) = (self.year?, self.month?);
        match self.day {
            Some(day) => NaiveDate::from_ymd_opt(year, month, day).map(Dato::Day),
            None => Some(Dato::Month { year, month }),
        }
    }
}

/// The first date of a text and the bytes it fills. A year alone counts; so does a month alone.
pub fn find(text: &str) -> Option<(Range<usize>, When)> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| {
        let rest = tokens.get(at..)?;
        let (length, when) = date(rest)?;
        let last = rest.get(length.checked_sub(1)?)?;
        Some((rest.first()?.span.start..last.span.end, when))
    })
}

/// Years from 1990 to 2100 are taken for years.
pub fn year(number: &str) -> Option<i32> {
    let year: i32 = number.parse().ok()?;
    (number.len() == 4 && (1990..=2100).contains(&year)).then_some(year)
}

#[derive(Debug)]
struct Token<'a> {
    text: &'a str,
    span: Range<usize>,
}

/// Runs of digits, runs of letters, and other characters one by one; spaces fall away.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let class = |letter: char| {
        if letter.is_ascii_digit() {
            0
        } else if letter.is_alphabetic() {
            1
        } else {
            2
        }
    };
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let mut end = start + letter.len_utf8();
        while class(letter) < 2
            && let Some((_, next)) = letters.peek()
            && class(*next) == class(letter)
        {
            end += next.len_utf8();
            letters.next();
        }
        if !letter.is_whitespace()
            && let Some(text) = text.get(start..end)
        {
            tokens.push(Token { text, span: start..end });
        }
    }
    tokens
}

/// A date at the beginning of the tokens and how many of them it takes.
fn date(tokens: &[Token<'_>]) -> Option<(usize, When)> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let touching = |at: usize| match (tokens.get(at), tokens.get(at + 1)) {
        (Some(this), Some(next)) => this.span.end == next.span.start,
        _ => false,
    };
    let number = |at: usize| text(at).parse::<u32>().ok();
    if year(text(0)).is_some() && text(1) == "-" && text(3) == "-" && number(2).is_some() {
        let when = When { year: year(text(0)), month: number(2), day: number(4) };
        return when.dato().map(|_| (5, when));
    }
    if let (Some(day @ 1..=31), "/", Some(month @ 1..=12)) = (number(0), text(1), number(2))
        && matches!(text(3), "-" | "/")
        && text(2).len() <= 2
    {
        // 31/12-2025: the last separator takes the place of a dot.
        return numeric(day, month, ".", text(4), touching(3))
            .filter(|(_, when)| when.year.is_some());
    }
    if let (Some(day @ 1..=31), ".") = (number(0), text(1)) {
        if let Some(month @ 1..=12) = number(2).filter(|_| text(2).len() <= 2) {
            return numeric(day, month, text(3), text(4), touching(3));
        }
        if text(2).to_lowercase().starts_with("kvartal") && day <= 4 {
            // A state "per 1. kvartal" is the one at its end.
            let year = year(text(3))?;
            return Some((4, When { year: Some(year), month: Some(day * 3), day: None }));
        }
        if let Some(month) = month(text(2)) {
            let year = year(text(3));
            let length = if year.is_some() { 4 } else { 3 };
            return Some((length, When { year, month: Some(month), day: Some(day) }));
        }
        return None;
    }
    if let Some(month) = month(text(0)) {
        return Some(named_month(month, tokens));
    }
    year(text(0)).map(|year| (1, When { year: Some(year), month: None, day: None }))
}

/// After `1.7`: `.2020`, `.20`, or only the closing dot of `1.10.`.
fn numeric(
    day: u32,
    month: u32,
    dot: &str,
    year_text: &str,
    touching: bool,
) -> Option<(usize, When)> {
    if dot != "." {
        return None;
    }
    let when = |year| When { year, month: Some(month), day: Some(day) };
    let short: Option<i32> = year_text
        .parse()
        .ok()
        .filter(|_| touching && year_text.len() == 2)
        .map(|year: i32| year + 2000);
    match year(year_text).or(short) {
        Some(year) => when(Some(year)).dato().map(|_| (5, when(Some(year)))),
        None if year_text.starts_with(|c: char| c.is_ascii_digit()) && touching => None,
        None => Some((4, when(None))),
    }
}

/// `februar 2019`, `okt-25`, `okt. 2025`, `jan`.
fn named_month(month: u32, tokens: &[Token<'_>]) -> (usize, When) {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let when = |year| When { year, month: Some(month), day: None };
    let skip = usize::from(matches!(text(1), "." | "-" | "'" | "’" | "/" | ","));
    if let Some(year) = year(text(1 + skip)) {
        return (2 + skip, when(Some(year)));
    }
    match text(1 + skip).parse::<i32>() {
        Ok(short @ 15..=40) if text(1 + skip).len() == 2 => (2 + skip, when(Some(2000 + short))),
        _ => (1, when(None)),
    }
}

/// The number of a month by its name or abbreviation, bokmål or nynorsk.
fn month(name: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "jan"],
        &["februar", "feb", "febr"],
        &["mars", "mar"],
        &["april", "apr"],
        &["mai"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["desember", "des"],
    ];
    // Most words are no month: seen by their length and first letter.
    let first = name.bytes().next()?.to_ascii_lowercase();
    if !(3..=9).contains(&name.len()) || !b"jfmasond".contains(&first) {
        return None;
    }
    let name = name.to_lowercase();
    let at = MONTHS.iter().position(|names| names.contains(&name.as_str()))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(i32, u32, u32)>) {
        let found = find(text).map(|(_, when)| {
            (when.year.unwrap_or(0), when.month.unwrap_or(0), when.day.unwrap_or(0))
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn dates_are_found_in_texts() {
        check("Fastlegelister per 1.7.2020", Some((2020, 7, 1)));
        check("pr. 01.07.20", Some((2020, 7, 1)));
        check("31.12.2025", Some((2025, 12, 31)));
        check("2025-10-01", Some((2025, 10, 1)));
        check("pr. 31/12-2025", Some((2025, 12, 31)));
        check("1/7-20", Some((2020, 7, 1)));
        check("uke 1/2", None);
        check("Per februar 2019 fordeles 1,96 årsverk slik:", Some((2019, 2, 0)));
        check("per 1. kvartal 2022", Some((2022, 3, 0)));
        check("per 1. juli 2020", Some((2020, 7, 1)));
        check("Listelengde okt-25", Some((2025, 10, 0)));
        check("Antall 1.10.", Some((0, 10, 1)));
        check("Listelengde jan", Some((0, 1, 0)));
        check("Budsjett 2025", Some((2025, 0, 0)));
        check("4.2 Rekruttering", None);
        check("1.250", None);
        // No such day: only the year is left.
        check("33.13.2020", Some((2020, 0, 0)));
        check("31.2.2020", Some((2020, 0, 0)));
        check("Lege 1", None);
        check("", None);
    }

    #[test]
    fn the_bytes_of_the_date_are_told() {
        let text = "Antall på liste 1.10.2025 (innb.)";
        let found = find(text).and_then(|(span, _)| text.get(span));
        assert_eq!(found, Some("1.10.2025"));
    }
}
