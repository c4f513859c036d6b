//! Plain numbers: digits, thousands separators, decimals, sign, accounting brackets.

use super::marks::{without_approximately, without_footnotes};
use super::spaces::folded;
use super::{Dot, Note, Reading, Refusal, plus};
use rust_decimal::Decimal;

/// Larger numbers are no quantity of a municipality, and would make sums overflow: 10^15.
const LIMIT: i64 = 1_000_000_000_000_000;

/// Reads a number without a unit: `11 000`, `1.234.567,50`, `−5`, `(1 200)`, `ca 900`, `950 + 300`.
///
/// # Errors
/// Why it could not be read.
pub fn read(text: &str, dot: Dot) -> Result<Reading, Refusal> {
    terms(text, |term| {
        let term = undress(term).ok_or(Refusal::Unreadable)?;
        if !term.before.is_empty() || !term.after.is_empty() {
            return Err(Refusal::Unreadable);
        }
        term.number(dot)
    })
}

/// Reads text as one term or a sum of terms, after footnote marks and "ca" are taken off.
///
/// # Errors
/// Of the first term that could not be read; [`Refusal::Range`] when the text is not one number.
pub(super) fn terms(
    text: &str,
    mut term: impl FnMut(&str) -> Result<Reading, Refusal>,
) -> Result<Reading, Refusal> {
    let folded = folded(text);
    let (bare, footnote) = without_footnotes(&folded);
    let (bare, approximate) = without_approximately(bare);
    if is_range(bare) || is_bound(bare) {
        return Err(Refusal::Range);
    }
    let parts = split_sum(bare);
    let mut total = Reading::new(Decimal::ZERO)
        .noting_if(footnote, Note::Footnote)
        .noting_if(approximate, Note::Approximate)
        .noting_if(parts.len() > 1, Note::Sum);
    for part in parts {
        let reading = term(part)?;
        total.value = plus(total.value, reading.value)?;
        total.notes.extend(reading.notes);
    }
    Ok(total)
}

/// The terms of a sum. A plus before the first number is a sign.
pub(super) fn split_sum(text: &str) -> Vec<&str> {
    match text.strip_prefix('+') {
        Some(rest) if !rest.contains('+') => vec![rest.trim_start()],
        _ => text.split('+').map(str::trim).collect(),
    }
}

/// `10-12`, `80-90 %`, `200 000 til 300 000`.
pub(super) fn is_range(text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    ["-", " til ", "/"].iter().any(|between| {
        text.match_indices(between).any(|(at, _)| {
            let (left, right) = (&text[..at], &text[at + between.len()..]);
            left.trim_end_matches([' ', '%']).ends_with(digit)
                && right.trim_start().starts_with(digit)
        })
    })
}

/// `>60 000`, `<1000`, `inntil 5`, `minst 10`, `9000+`.
pub(super) fn is_bound(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "<",
        ">",
        "≤",
        "≥",
        "=<",
        "inntil",
        "inntill",
        "opptil",
        "opp til",
        "minst",
        "maks",
        "maksimalt",
        "minimum",
        "under",
        "over",
        "mer enn",
        "meir enn",
        "mindre enn",
        "færre enn",
    ];
    let word = |word: &&str| {
        text.strip_prefix(*word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    WORDS.iter().any(word) || (text.len() > 1 && text.ends_with('+'))
}

/// A number with the words before and after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dressed<'a> {
    pub before: &'a str,
    negative: bool,
    core: &'a str,
    pub after: &'a str,
}

/// Parts a folded text at its first and last digit: `kr -1,2 mill.` → `kr`, −1,2, `mill.`.
/// `None` when there is no digit, or brackets or signs do not belong together.
pub(super) fn undress(text: &str) -> Option<Dressed<'_>> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        let inner = undress(inner)?;
        return (!inner.negative).then_some(Dressed { negative: true, ..inner });
    }
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())?;
    let (before, after) = (text[..first].trim(), text[last + 1..].trim());
    let signed = before.strip_suffix('-').or_else(|| before.strip_prefix('-'));
    Some(Dressed {
        before: signed.unwrap_or(before).trim(),
        negative: signed.is_some(),
        core: &text[first..=last],
        after,
    })
}

impl Dressed<'_> {
    pub fn number(&self, dot: Dot) -> Result<Reading, Refusal> {
        let mut reading = digits(self.core, dot)?;
        if self.negative && !reading.value.is_zero() {
            reading.value = -reading.value;
        }
        Ok(reading)
    }

    /// `1,234`: a thousand in English, one and a bit in Norwegian.
    pub fn may_be_english_thousands(&self) -> bool {
        self.core.split_once(',').is_some_and(|(whole, decimals)| {
            whole.len() <= 3 && whole != "0" && decimals.len() == 3
        })
    }
}

/// Reads an unsigned number that begins and ends with a digit.
fn digits(text: &str, dot: Dot) -> Result<Reading, Refusal> {
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    if let Some(decimals) = decimals {
        return assemble(&ungrouped(whole).ok_or(Refusal::Unreadable)?, decimals);
    }
    match whole.rsplit_once('.') {
        Some((left, right)) if is_digits(left) && right.len() != 3 => assemble(left, right),
        Some((left, right)) if left.contains(' ') && right.len() < 3 => {
            assemble(&ungrouped(left).ok_or(Refusal::Unreadable)?, right)
        }
        Some((left, right)) if is_digits(left) && left.len() > 3 => assemble(left, right),
        // 0.125 can only be a decimal: no number in groups begins with a zero.
        Some((left @ "0", right)) => assemble(left, right),
        Some((left, _)) if is_digits(left) => one_dot(whole, dot),
        _ => assemble(&ungrouped(whole).ok_or(Refusal::Unreadable)?, ""),
    }
}

fn one_dot(text: &str, dot: Dot) -> Result<Reading, Refusal> {
    let grouped = ungrouped(text).ok_or(Refusal::Unreadable)?;
    match dot {
        Dot::Thousands => Ok(assemble(&grouped, "")?.noting(Note::ThousandsDot)),
        Dot::Refused => Err(Refusal::Ambiguous),
    }
}

/// The digits of a whole number in one piece or in groups of three, parted by single spaces or dots.
fn ungrouped(text: &str) -> Option<String> {
    if is_digits(text) {
        return Some(text.to_owned());
    }
    let separator = if text.contains(' ') { ' ' } else { '.' };
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let sound = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    (sound && groups.all(|group| group.len() == 3 && is_digits(group)))
        .then(|| text.chars().filter(char::is_ascii_digit).collect())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn assemble(whole: &str, decimals: &str) -> Result<Reading, Refusal> {
    if !is_digits(whole) || !(decimals.is_empty() || is_digits(decimals)) {
        return Err(Refusal::Unreadable);
    }
    let text = if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") };
    let value = Decimal::from_str_exact(&text).map_err(|_| Refusal::Unreadable)?;
    within_limit(value).map(Reading::new)
}

/// The number, unless it is too large to be a quantity.
///
/// # Errors
/// [`Refusal::Unreadable`] from 10^15 on.
pub fn within_limit(value: Decimal) -> Result<Decimal, Refusal> {
    if value.abs() < Decimal::from(LIMIT) {
        Ok(value.normalize())
    } else {
        Err(Refusal::Unreadable)
    }
}
