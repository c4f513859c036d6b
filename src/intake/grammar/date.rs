//! Days and months: `1.7.2020`, `01.07.20`, `1/7-2020`, `2020-07-01`, `1. juli 2020`, `pr. februar 2025`.

use super::Refusal;
use super::spaces::folded;
use crate::model::Dato;
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// Years a municipality's workbook can speak of. A year typed into a date cell lands in 1905.
pub const YEARS: RangeInclusive<i32> = 1990..=2100;

const MONTHS: &[(&str, u32)] = &[
    ("januar", 1),
    ("jan", 1),
    ("februar", 2),
    ("feb", 2),
    ("febr", 2),
    ("mars", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("mai", 5),
    ("juni", 6),
    ("jun", 6),
    ("juli", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("oktober", 10),
    ("okt", 10),
    ("november", 11),
    ("nov", 11),
    ("desember", 12),
    ("des", 12),
];

/// Words before a date that say nothing more.
const BEFORE: &[&str] = &["pr.", "pr", "per", "den", "dato:", "fra", "frå"];

/// Reads a day or a month with its year.
///
/// # Errors
/// [`Refusal::Unreadable`] for anything else, also for a day that does not exist.
pub fn read(text: &str) -> Result<Dato, Refusal> {
    let folded = folded(text);
    let bare = BEFORE
        .iter()
        .find_map(|word| folded.strip_prefix(word)?.strip_prefix(' '))
        .unwrap_or(&folded);
    dato(bare.trim()).ok_or(Refusal::Unreadable)
}

/// A day or a month of a folded text without words before it.
pub(super) fn dato(text: &str) -> Option<Dato> {
    let parts = parts(text)?;
    match parts.as_slice() {
        [Part::Digits(d), Part::Mark, Part::Digits(m), Part::Mark, Part::Digits(y)]
            if d.len() <= 2 && m.len() <= 2 =>
        {
            day(y, number(m)?, d)
        }
        [Part::Digits(y), Part::Mark, Part::Digits(m), Part::Mark, Part::Digits(d)]
            if y.len() == 4 && m.len() == 2 && d.len() == 2 =>
        {
            day(y, number(m)?, d)
        }
        [Part::Digits(d), Part::Mark | Part::Space, Part::Word(m), rest @ ..] if d.len() <= 2 => {
            day(last_year(rest)?, month_word(m)?, d)
        }
        [Part::Word(m), rest @ ..] => month(last_year(rest)?, month_word(m)?),
        [Part::Digits(m), Part::Mark, Part::Digits(y)] if m.len() <= 2 && y.len() == 4 => {
            month(y, number(m)?)
        }
        // 2025-02. Not 2025.02 or 2025/02, which nobody writes for a month.
        [Part::Digits(y), Part::Mark, Part::Digits(m)]
            if text.contains('-') && y.len() == 4 && m.len() == 2 =>
        {
            month(y, number(m)?)
        }
        _ => None,
    }
}

/// The digits after a month's word: `. 2020`, ` 2020`.
fn last_year<'a>(rest: &[Part<'a>]) -> Option<&'a str> {
    match rest {
        [Part::Mark | Part::Space, Part::Digits(year)] if year.len() == 4 => Some(year),
        _ => None,
    }
}

fn day(year: &str, month: u32, day: &str) -> Option<Dato> {
    NaiveDate::from_ymd_opt(full_year(year)?, month, number(day)?).map(Dato::Day)
}

fn month(year: &str, month: u32) -> Option<Dato> {
    let year = full_year(year)?;
    (1..=12).contains(&month).then_some(Dato::Month { year, month })
}

fn full_year(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    let year = if digits.len() == 2 { 2000 + year } else { year };
    YEARS.contains(&year).then_some(year)
}

fn number(digits: &str) -> Option<u32> {
    digits.parse().ok()
}

pub(super) fn month_word(word: &str) -> Option<u32> {
    MONTHS.iter().find(|(known, _)| *known == word).map(|(_, month)| *month)
}

#[derive(Debug, PartialEq, Eq)]
enum Part<'a> {
    Digits(&'a str),
    Word(&'a str),
    /// One of `.`, `/`, `-`, with or without spaces around it.
    Mark,
    Space,
}

fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| class(c) == class(first);
        let end = rest.find(|c| !same(c)).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(end);
        parts.push(match class(first)? {
            Class::Digit => Part::Digits(run),
            Class::Letter => Part::Word(run),
            Class::Between => between(run)?,
        });
        rest = tail;
    }
    // "1. juli 2020." and "jan." end with a mark that says nothing.
    if matches!(parts.as_slice(), [.., Part::Digits(_), Part::Mark]) {
        parts.pop();
    }
    Some(parts)
}

fn between(run: &str) -> Option<Part<'_>> {
    match run.trim() {
        "" => Some(Part::Space),
        "." | "/" | "-" => Some(Part::Mark),
        _ => None,
    }
}

#[derive(PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    Between,
}

fn class(c: char) -> Option<Class> {
    match c {
        '0'..='9' => Some(Class::Digit),
        ' ' | '.' | '/' | '-' => Some(Class::Between),
        _ if c.is_alphabetic() => Some(Class::Letter),
        _ => None,
    }
}
