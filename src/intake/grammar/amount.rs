//! Amounts in kroner.

use super::number::{terms, undress, within_limit};
use super::{Dot, Note, Reading, Refusal, times};
use rust_decimal::Decimal;

/// How bare numbers of the column are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// What a number without a unit of its own is multiplied by: 1, 1000 or 1 000 000.
    /// `None` when title and header disagree.
    pub scale: Option<Decimal>,
    pub dot: Dot,
}

/// Words around a number that say it is an amount. Dots are already taken off.
const CURRENCY: &[&str] = &["kr", "kroner", "krone", "nok", ",-", ",--", ".-"];

/// Words that multiply.
const SCALES: &[(&str, i64)] = &[
    ("tusen", 1_000),
    ("tkr", 1_000),
    ("tnok", 1_000),
    ("mill", 1_000_000),
    ("million", 1_000_000),
    ("millioner", 1_000_000),
    ("millionar", 1_000_000),
    ("millionær", 1_000_000),
    ("mnok", 1_000_000),
    ("mkr", 1_000_000),
    ("mrd", 1_000_000_000),
    ("milliard", 1_000_000_000),
    ("milliarder", 1_000_000_000),
    ("milliardar", 1_000_000_000),
];

/// Words after an amount that repeat what a full-year amount is.
const PER_YEAR: &[&str] = &["per år", "pr. år", "pr år", "årlig", "årleg", "i året", "/år"];

/// Reads an amount in kroner: `kr. 1 971 531`, `430 000,-`, `1,2 mill kroner`, `2,28 MNOK`, `(1 200)`.
///
/// # Errors
/// Why it could not be read; [`Refusal::ScaleConflict`] when the cell says kroner in a table of
/// thousands or millions.
pub fn read(text: &str, context: Context) -> Result<Reading, Refusal> {
    terms(text, |term| one(term, context))
}

/// A bare number of the workbook in kroner.
///
/// # Errors
/// [`Refusal::Unreadable`] when it is too large to be an amount.
pub fn scaled(value: Decimal, scale: Decimal) -> Result<Reading, Refusal> {
    within_limit(times(within_limit(value)?, scale)?).map(Reading::new)
}

fn one(term: &str, context: Context) -> Result<Reading, Refusal> {
    let term = without_per_year(term);
    let term = undress(term).ok_or(Refusal::Unreadable)?;
    let words = Words::read(&[term.before, term.after])?;
    if term.before.contains('-') {
        return Err(Refusal::Unreadable);
    }
    let number = term.number(context.dot)?;
    let bare = words.scale.is_none() && context.scale == Some(Decimal::ONE);
    if bare && term.may_be_english_thousands() {
        return Err(Refusal::Ambiguous);
    }
    let scale = words.scale_in(context.scale)?;
    let mut reading = scaled(number.value, scale)?;
    reading.notes = number.notes;
    let own = words.scale.is_some() && context.scale != Some(Decimal::ONE);
    Ok(reading.noting_if(own, Note::OwnScale))
}

fn without_per_year(term: &str) -> &str {
    PER_YEAR.iter().find_map(|words| term.strip_suffix(words)).unwrap_or(term).trim()
}

/// What the words around a number say.
#[derive(Default)]
struct Words {
    kroner: bool,
    scale: Option<Decimal>,
}

impl Words {
    fn read(around: &[&str]) -> Result<Self, Refusal> {
        let mut words = Self::default();
        for word in around.iter().flat_map(|text| text.split(' ')).filter(|word| !word.is_empty()) {
            words.take(word.trim_end_matches('.'))?;
        }
        Ok(words)
    }

    fn take(&mut self, word: &str) -> Result<(), Refusal> {
        if CURRENCY.contains(&word) {
            self.kroner = true;
            return Ok(());
        }
        match SCALES.iter().find(|(known, _)| *known == word) {
            Some((_, scale)) if self.scale.is_none() => {
                self.scale = Some(Decimal::from(*scale));
                Ok(())
            }
            None if matches!(word, "%" | "årsverk" | "t" | "timer") => Err(Refusal::WrongUnit),
            Some(_) | None => Err(Refusal::Unreadable),
        }
    }

    fn scale_in(&self, table: Option<Decimal>) -> Result<Decimal, Refusal> {
        match (self.scale, table) {
            (Some(own), _) => Ok(own),
            (None, Some(table)) if !self.kroner || table == Decimal::ONE => Ok(table),
            (None, _) => Err(Refusal::ScaleConflict),
        }
    }
}
