//! Shares of full time: per cent, hours a week, full-time equivalents.

use super::number::{split_sum, terms, undress, within_limit};
use super::{Dot, Note, Reading, Refusal, times};
use rust_decimal::Decimal;

/// Full time in municipal duty, hours a week (ASA 4310, SFS 2305).
pub const FULL_TIME: Decimal = Decimal::from_parts(375, 0, 0, false, 1);

/// What working time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Prosent,
    TimerPerUke,
    Aarsverk,
}

/// The words after a number. Dots are already taken off.
const WORDS: &[(&str, Unit)] = &[
    ("%", Unit::Prosent),
    ("% st", Unit::Prosent),
    ("% still", Unit::Prosent),
    ("% stilling", Unit::Prosent),
    ("%-stilling", Unit::Prosent),
    ("% stillinger", Unit::Prosent),
    ("prosent", Unit::Prosent),
    ("prosent stilling", Unit::Prosent),
    ("pst", Unit::Prosent),
    ("h", Unit::TimerPerUke),
    ("t", Unit::TimerPerUke),
    ("t i uka", Unit::TimerPerUke),
    ("t i uken", Unit::TimerPerUke),
    ("t i veka", Unit::TimerPerUke),
    ("t per uke", Unit::TimerPerUke),
    ("t per veke", Unit::TimerPerUke),
    ("t pr uke", Unit::TimerPerUke),
    ("t pr veke", Unit::TimerPerUke),
    ("t/u", Unit::TimerPerUke),
    ("t/uke", Unit::TimerPerUke),
    ("t/veke", Unit::TimerPerUke),
    ("timar", Unit::TimerPerUke),
    ("timar i veka", Unit::TimerPerUke),
    ("timar per veke", Unit::TimerPerUke),
    ("timar pr veke", Unit::TimerPerUke),
    ("timar/veke", Unit::TimerPerUke),
    ("time", Unit::TimerPerUke),
    ("timer", Unit::TimerPerUke),
    ("timer i uka", Unit::TimerPerUke),
    ("timer i uken", Unit::TimerPerUke),
    ("timer per uke", Unit::TimerPerUke),
    ("timer pr uke", Unit::TimerPerUke),
    ("timer/uke", Unit::TimerPerUke),
    ("lege", Unit::Aarsverk),
    ("leger", Unit::Aarsverk),
    ("legar", Unit::Aarsverk),
    ("hjemmel", Unit::Aarsverk),
    ("hjemler", Unit::Aarsverk),
    ("heimel", Unit::Aarsverk),
    ("heimlar", Unit::Aarsverk),
    ("legehjemler", Unit::Aarsverk),
    ("legeårsverk", Unit::Aarsverk),
    ("stilling", Unit::Aarsverk),
    ("stillinger", Unit::Aarsverk),
    ("åv", Unit::Aarsverk),
    ("årsv", Unit::Aarsverk),
    ("årsverk", Unit::Aarsverk),
];

/// How bare numbers of the column are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The unit of a number without one of its own.
    pub unit: Option<Unit>,
    /// All numbers of the column are at most 1: 0,2 is 20 %.
    pub shares: bool,
    /// Each number must be 0 to 100 per cent. Totals go beyond.
    pub limited: bool,
}

/// A duty in per cent of full time: `33,5%`, `16% + 21%`, `7,5 t` (20), `0,2 årsverk` (20).
///
/// # Errors
/// Why it could not be read.
pub fn read_percent(text: &str, context: Context) -> Result<Reading, Refusal> {
    read(text, context, percent)
}

/// Hours a week: `7,5 t`, `2 + 1,5 timer/uke`, `20 %` (7.5).
///
/// # Errors
/// Why it could not be read.
pub fn read_hours(text: &str, context: Context) -> Result<Reading, Refusal> {
    read(text, context, hours)
}

/// Full-time posts: `1,0***`, `0,3 lege`, `80 %` (0.8).
///
/// # Errors
/// Why it could not be read.
pub fn read_posts(text: &str, context: Context) -> Result<Reading, Refusal> {
    read(text, context, posts)
}

/// `4,6 av 13,6`: a part of the posts and all of them.
#[must_use]
pub fn part_of_posts(text: &str) -> Option<(Decimal, Decimal)> {
    let context = Context { unit: Some(Unit::Aarsverk), shares: false, limited: false };
    let folded = super::spaces::folded(text);
    let (part, whole) = folded.split_once(" av ")?;
    let value = |text: &str| read_posts(text, context).ok().map(|reading| reading.value);
    Some((value(part)?, value(whole)?))
}

/// A number of the workbook in full-time posts.
///
/// # Errors
/// [`Refusal::Negative`] below zero.
pub fn posts(value: Decimal, unit: Unit, _: bool) -> Result<Reading, Refusal> {
    if value.is_sign_negative() && !value.is_zero() {
        return Err(Refusal::Negative);
    }
    if unit == Unit::Aarsverk {
        return Ok(Reading::new(within_limit(value)?));
    }
    let posts = (as_percent(value, unit)? / Decimal::ONE_HUNDRED).normalize();
    Ok(Reading::new(posts).noting(Note::AsPosts))
}

/// A number of the workbook in per cent of full time.
///
/// # Errors
/// [`Refusal::ShareOutside`] when it cannot be a share of a post.
pub fn percent(value: Decimal, unit: Unit, limited: bool) -> Result<Reading, Refusal> {
    let percent = as_percent(value, unit)?;
    if limited && !(Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent) {
        return Err(Refusal::ShareOutside(percent));
    }
    Ok(Reading::new(percent)
        .noting_if(unit == Unit::TimerPerUke, Note::HoursAsPercent)
        .noting_if(unit == Unit::Aarsverk, Note::AarsverkAsPercent))
}

/// A number of the workbook in hours a week.
///
/// # Errors
/// [`Refusal::ShareOutside`] when it is more than full time.
pub fn hours(value: Decimal, unit: Unit, limited: bool) -> Result<Reading, Refusal> {
    percent(value, unit, limited)?;
    match unit {
        Unit::TimerPerUke => Ok(Reading::new(value)),
        Unit::Prosent => Ok(Reading::new(times(value, FULL_TIME / Decimal::ONE_HUNDRED)?)),
        Unit::Aarsverk => Ok(Reading::new(times(value, FULL_TIME)?)),
    }
    .map(|reading| reading.noting_if(unit != Unit::TimerPerUke, Note::ShareAsHours))
}

fn as_percent(value: Decimal, unit: Unit) -> Result<Decimal, Refusal> {
    let value = within_limit(value)?;
    match unit {
        Unit::Prosent => Ok(value),
        Unit::Aarsverk => times(value, Decimal::ONE_HUNDRED),
        Unit::TimerPerUke => Ok((times(value, Decimal::ONE_HUNDRED)? / FULL_TIME).normalize()),
    }
}

/// A bare number in the unit of its column, or as the share it must be.
///
/// # Errors
/// [`Refusal::NoUnit`] when the column has none.
pub fn bare(
    value: Decimal,
    context: Context,
    convert: fn(Decimal, Unit, bool) -> Result<Reading, Refusal>,
) -> Result<Reading, Refusal> {
    let unit = context.unit.ok_or(Refusal::NoUnit)?;
    if unit != Unit::Prosent || value.is_zero() {
        return convert(value, unit, context.limited);
    }
    if context.shares {
        let reading = convert(times(value, Decimal::ONE_HUNDRED)?, unit, context.limited)?;
        return Ok(reading.noting(Note::ReadAsShare));
    }
    let small = value.is_sign_positive() && value <= Decimal::ONE;
    Ok(convert(value, unit, context.limited)?.noting_if(small, Note::SmallPercent))
}

fn read(
    text: &str,
    context: Context,
    convert: fn(Decimal, Unit, bool) -> Result<Reading, Refusal>,
) -> Result<Reading, Refusal> {
    let shared = shared_unit(text)?;
    terms(text, |term| {
        let term = undress(term).ok_or(Refusal::Unreadable)?;
        if !term.before.is_empty() {
            return Err(Refusal::Unreadable);
        }
        let number = term.number(Dot::Refused)?;
        match shared {
            Some(unit) => convert(number.value, unit, context.limited),
            None => bare(number.value, context, convert),
        }
    })
}

/// The unit the cell itself gives. In `16 + 21 %` it holds for both numbers; two units are refused.
fn shared_unit(text: &str) -> Result<Option<Unit>, Refusal> {
    let folded = super::spaces::folded(text);
    let (bare, _) = super::marks::without_footnotes(&folded);
    let mut shared = None;
    for term in split_sum(bare) {
        let Some(term) = undress(term) else { continue };
        if term.after.is_empty() {
            continue;
        }
        let unit = unit_of(term.after).ok_or_else(|| refusal_of(term.after))?;
        if shared.is_some_and(|shared| shared != unit) {
            return Err(Refusal::Unreadable);
        }
        shared = Some(unit);
    }
    Ok(shared)
}

fn unit_of(words: &str) -> Option<Unit> {
    let words: Vec<&str> = words.split(' ').map(|word| word.trim_end_matches('.')).collect();
    let words = words.join(" ");
    WORDS.iter().find(|(known, _)| *known == words).map(|(_, unit)| *unit)
}

fn refusal_of(words: &str) -> Refusal {
    if matches!(words, "kr" | "kroner" | "pasienter" | "plasser") {
        Refusal::WrongUnit
    } else {
        Refusal::Unreadable
    }
}

/// Whether the cell gives the unit itself.
pub(in super::super) fn has_own_unit(text: &str) -> bool {
    matches!(shared_unit(text), Ok(Some(_)))
}
