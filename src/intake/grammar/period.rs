//! When a measure starts and ends: a year, a date, a part of a year, a span, or words.

use super::date::{YEARS, dato};
use super::marks::without_footnotes;
use super::spaces::{folded, single};
use super::{Note, Reading, Refusal};
use crate::model::{Dato, Period};
use chrono::{Datelike, Days, NaiveDate};

/// What a start cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// `None` for "Årlig" or "Snarest" alone: the first plan year.
    pub first: Option<Period>,
    /// The last year or month in force, when the cell gives a span: `2025-2028`.
    pub last: Option<Period>,
    /// "Årlig": recurring.
    pub yearly: bool,
    /// The start follows by a rule from words or from a day within a month.
    pub inferred: bool,
}

/// One point in time as start and as end.
#[derive(Debug, Clone, Copy)]
struct Point {
    first: Period,
    last: Period,
    inferred: bool,
}

const YEARLY: &[&str] = &[
    "årlig",
    "årleg",
    "årlige",
    "hvert år",
    "kvart år",
    "løpende",
    "løpande",
    "kontinuerlig",
    "kontinuerleg",
    "fortløpende",
    "fortløpande",
    "pågående",
    "pågåande",
];

/// The first plan year, and nothing of how often.
const SOON: &[&str] = &[
    "snarest",
    "snarest mulig",
    "så snart som mulig",
    "så snart som mogleg",
    "umiddelbart",
    "straks",
    "med en gang",
    "med ein gong",
];

const DISTANT: &[&str] = &[
    "på sikt",
    "på lang sikt",
    "på lengre sikt",
    "på litt sikt",
    "på kort sikt",
    "kort sikt",
    "lang sikt",
    "mellomlang sikt",
    "mellomlang",
    "langsiktig",
    "kortsiktig",
];

/// What may follow an end: what then happens to the measure.
const AFTERWARDS: &[&str] =
    &["evaluer", "skal evaluer", "deretter", "så", "vurder", "revider", "og evaluer", "avvikle"];

const FROM: &[&str] = &[
    "fra og med",
    "frå og med",
    "f.o.m.",
    "f.o.m",
    "fom.",
    "fom",
    "fra",
    "frå",
    "i løpet av",
    "i",
    "året",
    "år",
    "oppstart",
    "start",
    "starter",
];

const UNTIL: &[&str] = &[
    "til og med",
    "t.o.m.",
    "t.o.m",
    "tom.",
    "tom",
    "ut",
    "utgangen av",
    "ved utgangen av",
    "til",
    "slutten av",
];

/// Parts of a year, their first and their last month. Vår and høst: domain § 8.
const PARTS: &[(&str, u32, u32)] = &[
    ("1. halvår", 1, 6),
    ("2. halvår", 7, 12),
    ("første halvår", 1, 6),
    ("andre halvår", 7, 12),
    ("1. kvartal", 1, 3),
    ("2. kvartal", 4, 6),
    ("3. kvartal", 7, 9),
    ("4. kvartal", 10, 12),
    ("første kvartal", 1, 3),
    ("andre kvartal", 4, 6),
    ("tredje kvartal", 7, 9),
    ("fjerde kvartal", 10, 12),
    ("1. kv", 1, 3),
    ("2. kv", 4, 6),
    ("3. kv", 7, 9),
    ("4. kv", 10, 12),
    ("q1", 1, 3),
    ("q2", 4, 6),
    ("q3", 7, 9),
    ("q4", 10, 12),
    ("1. tertial", 1, 4),
    ("2. tertial", 5, 8),
    ("3. tertial", 9, 12),
];

const SEASONS: &[(&str, u32, u32)] = &[
    ("våren", 1, 6),
    ("vår", 1, 6),
    ("høsten", 8, 12),
    ("høst", 8, 12),
    ("hausten", 8, 12),
    ("haust", 8, 12),
];

/// Reads a start: `2022`, `Etter 2021` (2022), `2021 (oppstart utredning)`, `2025-2028`,
/// `høst 2026` (August), `2. halvår 2026` (July), `16.7.2026` (August), `Årlig`, `Snarest`.
///
/// # Errors
/// [`Refusal::Unreadable`] when the text is of no known form or speaks of a year outside 1990–2100.
pub fn read(text: &str) -> Result<Reading<Span>, Refusal> {
    let folded = single(&folded(text));
    let (bare, footnote) = without_footnotes(&folded);
    let span = span(bare).ok_or(Refusal::Unreadable)?;
    Ok(Reading::new(span).noting_if(footnote, Note::Footnote))
}

/// Reads the last year or month in force: `2028`, `ut 2023`, `31.12.2023`, `t.o.m. juni 2026`.
///
/// # Errors
/// [`Refusal::Unreadable`] as for [`read`].
pub fn read_end(text: &str) -> Result<Period, Refusal> {
    let folded = single(&folded(text));
    let (bare, _) = without_footnotes(&folded);
    end(without_afterwards(bare)).ok_or(Refusal::Unreadable)
}

/// "gjelder til og med 2023", "2023".
fn end(text: &str) -> Option<Period> {
    let text = in_force(text);
    point(without_word(text, UNTIL).unwrap_or(text)).map(|point| point.last)
}

/// Without "gjelder" and the like before the time.
fn in_force(text: &str) -> &str {
    without_word(text, &["gjelder", "gjeld", "varer", "varar", "i kraft"]).unwrap_or(text)
}

/// "til og med 2023, evalueres i strategidokumentet 2024–2027": what comes after the end, and any
/// year in it, is not the end.
fn without_afterwards(text: &str) -> &str {
    let is_after = |rest: &str| AFTERWARDS.iter().any(|word| rest.trim_start().starts_with(word));
    let cut = text
        .match_indices([',', '.', ';', '('])
        .find(|(at, mark)| text.get(at + mark.len()..).is_some_and(is_after));
    cut.and_then(|(at, _)| text.get(..at)).map_or(text, str::trim)
}

/// The start that a date cell gives; the day is lost by rule when it is not the first.
///
/// # Errors
/// [`Refusal::Unreadable`] outside 1990–2100: a year typed into a date cell lands in 1905.
pub fn of_date(date: NaiveDate) -> Result<Span, Refusal> {
    let point = day(date).ok_or(Refusal::Unreadable)?;
    Ok(Span { first: Some(point.first), last: None, yearly: false, inferred: point.inferred })
}

/// The last month in force when a date cell gives the end.
///
/// # Errors
/// [`Refusal::Unreadable`] outside 1990–2100.
pub fn end_of_date(date: NaiveDate) -> Result<Period, Refusal> {
    day(date).map(|point| point.last).ok_or(Refusal::Unreadable)
}

fn span(text: &str) -> Option<Span> {
    let cut = without_afterwards(text);
    let remarked = cut.len() < text.trim().len();
    let text = in_force(cut);
    if let Some(last) = without_word(text, &["til og med", "t.o.m.", "t.o.m", "tom.", "tom"]) {
        let last = Some(point(last)?.last);
        return Some(Span { first: None, last, yearly: false, inferred: true });
    }
    let (text, remark) = without_remark(text)?;
    if YEARLY.contains(&text) {
        return Some(Span { first: None, last: None, yearly: true, inferred: true });
    }
    if SOON.contains(&text) {
        return Some(Span { first: None, last: None, yearly: false, inferred: true });
    }
    let (text, yearly) = without_yearly(text);
    let text = without_word(text, FROM).unwrap_or(text);
    let mut span = after(text).or_else(|| one(text)).or_else(|| two(text))?;
    span.yearly = yearly;
    span.inferred |= remark || remarked;
    Some(span)
}

/// Takes a closing remark in brackets off. A remark with digits may move the start: refused, unless
/// the words before it only say how far off it is: "2-4 år (2023 - 2025)".
fn without_remark(text: &str) -> Option<(&str, bool)> {
    let Some(open) = text.find('(') else { return Some((text, false)) };
    let remark = text[open..].strip_suffix(')')?;
    if is_distance(text[..open].trim()) && remark.contains(|c: char| c.is_ascii_digit()) {
        return Some((remark.trim_start_matches('(').trim(), true));
    }
    let sound = !remark.contains(|c: char| c.is_ascii_digit()) && open > 0;
    sound.then(|| (text[..open].trim(), true))
}

/// "På sikt", "2-4 år", "3 år": a time from now, not a point in time.
fn is_distance(text: &str) -> bool {
    let years = text.strip_suffix(" år").is_some_and(|count| {
        let digits = count.chars().filter(char::is_ascii_digit).count();
        (1..=4).contains(&digits)
            && count.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' '))
    });
    years || DISTANT.contains(&text)
}

fn without_yearly(text: &str) -> (&str, bool) {
    for word in YEARLY {
        let cut = text.strip_prefix(word).and_then(|rest| rest.strip_prefix([' ', ',']));
        let cut = cut.or_else(|| text.strip_suffix(word)?.strip_suffix([' ', ',']));
        if let Some(cut) = cut {
            return (cut.trim_matches([' ', ',']), true);
        }
    }
    (text, false)
}

fn without_word<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| text.strip_prefix(word)?.strip_prefix(' ')).map(str::trim)
}

/// "Etter 2021": the year after.
fn after(text: &str) -> Option<Span> {
    let year = year(text.strip_prefix("etter ")?)?;
    let next = Period::year(year + 1);
    Some(Span { first: Some(next), last: None, yearly: false, inferred: true })
}

fn one(text: &str) -> Option<Span> {
    // "2026-": from then on.
    let bare = text.strip_suffix('-').map_or(text, str::trim);
    let point = point(bare)?;
    Some(Span { first: Some(point.first), last: None, yearly: false, inferred: point.inferred })
}

fn two(text: &str) -> Option<Span> {
    ["-", " til og med ", " t.o.m. ", " tom ", " til "].iter().find_map(|between| {
        text.match_indices(between)
            .find_map(|(at, _)| ends(text[..at].trim(), text[at + between.len()..].trim()))
    })
}

fn ends(left: &str, right: &str) -> Option<Span> {
    let first = point(left)?;
    let last = point(right).map(|last| (last.last, last.inferred));
    let (last, inferred) = last.or_else(|| short_year(left, right).map(|last| (last, false)))?;
    (comparable(first.first) <= comparable_end(last)).then_some(Span {
        first: Some(first.first),
        last: Some(last),
        yearly: false,
        inferred: first.inferred || inferred,
    })
}

fn comparable(period: Period) -> (i32, u32) {
    (period.year, period.month.unwrap_or(1))
}

fn comparable_end(period: Period) -> (i32, u32) {
    (period.year, period.month.unwrap_or(12))
}

/// `28` of `2025-28`.
fn short_year(left: &str, right: &str) -> Option<Period> {
    let first = year(left)?;
    let short: i32 = (right.len() == 2).then(|| right.parse().ok())??;
    (short > first % 100).then(|| Period::year(first - first % 100 + short))
}

fn point(text: &str) -> Option<Point> {
    let text = text.trim().trim_end_matches(['.', ',']);
    if let Some(year) = year(text) {
        let period = Period::year(year);
        return Some(Point { first: period, last: period, inferred: false });
    }
    match dato(text) {
        Some(Dato::Day(date)) => day(date),
        Some(Dato::Month { year, month }) => Some(months(year, month, month, false)),
        None => part_of_year(text, PARTS, false).or_else(|| part_of_year(text, SEASONS, true)),
    }
}

fn day(date: NaiveDate) -> Option<Point> {
    let next = date.checked_add_days(Days::new(1))?;
    let first = Period::starting(date);
    // Two spans that follow each other day by day share no month and leave none out.
    let last = before(Period::starting(next));
    YEARS.contains(&date.year()).then_some(Point { first, last, inferred: date.day() != 1 })
}

fn before(period: Period) -> Period {
    match period.month {
        Some(1) => Period { year: period.year - 1, month: Some(12) },
        month => Period { year: period.year, month: month.map(|month| month - 1) },
    }
}

fn months(year: i32, first: u32, last: u32, inferred: bool) -> Point {
    let period = |month| Period { year, month: Some(month) };
    Point { first: period(first), last: period(last), inferred }
}

fn part_of_year(text: &str, parts: &[(&str, u32, u32)], inferred: bool) -> Option<Point> {
    let (part, digits) = text.rsplit_once([' ', '.'])?;
    let year = year(digits)?;
    // "2.halvår", "2 halvår", "1. kv."
    let part = part.trim_end_matches(['.', ' ']).replace(". ", " ").replace('.', " ");
    let same = |known: &str| known.replace(". ", " ") == part;
    let (_, first, last) = parts.iter().find(|(known, ..)| same(known))?;
    Some(months(year, *first, *last, inferred))
}

fn year(text: &str) -> Option<i32> {
    let sound = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = sound.then(|| text.parse().ok())??;
    YEARS.contains(&year).then_some(year)
}
