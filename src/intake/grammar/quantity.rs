//! Counted things: places and persons, alone or in a short phrase.

use super::marks::without_footnotes;
use super::number::{terms, undress, within_limit};
use super::spaces::folded;
use super::{Dot, Note, Reading, Refusal, plus};
use rust_decimal::Decimal;

/// What the number of a phrase may count, by the end of the word: `KAD-plasser`, `korttidsplasser`.
const NOUNS: &[&str] = &[
    "plasser",
    "plassar",
    "plass",
    "senger",
    "seng",
    "pasienter",
    "pasientar",
    "pas",
    "personer",
    "personar",
    "pers",
    "innbyggere",
    "innbyggjarar",
    "innb",
    "stk",
    "listeinnbyggere",
];

/// Words after which a part of the number before them is told.
const OF_WHICH: &[&str] = &["hvorav", "kvarav", "herav", "derav", "inkludert", "inkl", "medregnet"];

/// Reads a whole number of places or persons.
///
/// `1 000`, `1.000`, `998 pasienter`, `70 plasser hvorav 61 for demens` (70),
/// `12 korttidsplasser og 8 KAD-plasser` (20), `104 plasser i langtidsavdelinger og 12 i rullering` (116).
///
/// # Errors
/// Why it could not be read; [`Refusal::NotWhole`] and [`Refusal::Negative`] when the number cannot
/// be a count.
pub fn read(text: &str, may_be_negative: bool) -> Result<Reading, Refusal> {
    let reading = match terms(text, noun_term) {
        Err(Refusal::Unreadable) => phrase(&folded(text)).ok_or(Refusal::Unreadable)?,
        other => other?,
    };
    counted(reading.value, may_be_negative)?;
    Ok(reading)
}

/// Words after a number of people at work.
const STAFF: &[&str] =
    &["lege", "leger", "legar", "sykepleier", "sykepleiere", "sjukepleiar", "sjukepleiarar"];

/// Reads a whole number of people at work: `2`, `0*`, `2 leger`.
///
/// # Errors
/// As [`read`]; `1-2` is [`Refusal::Range`].
pub fn read_staff(text: &str) -> Result<Reading, Refusal> {
    let folded = folded(text);
    let (bare, marked) = without_footnotes(&folded);
    let number = bare.rsplit_once(' ').filter(|(_, word)| STAFF.contains(word));
    let reading = read(number.map_or(bare, |(number, _)| number), false)?;
    Ok(reading.noting_if(marked, Note::Footnote))
}

/// Reads a span: `4-5` is from 4 to 5.
#[must_use]
pub fn span(text: &str) -> Option<(Decimal, Decimal)> {
    let folded = folded(text);
    let (bare, _) = without_footnotes(&folded);
    let (least, most) = bare.split_once('-')?;
    let count = |text: &str| read_staff(text).ok().map(|reading| reading.value);
    let (least, most) = (count(least.trim())?, count(most.trim())?);
    (least < most).then_some((least, most))
}

/// Whether a text counts something, or means to: it has a digit or a noun of what is counted.
#[must_use]
pub fn may_count(text: &str) -> bool {
    let folded = folded(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric() && c != '-');
    folded.contains(|c: char| c.is_ascii_digit())
        || words.any(|word| !word.is_empty() && noun(word).is_some())
}

/// The number, when it can be a count.
///
/// # Errors
/// [`Refusal::NotWhole`] or [`Refusal::Negative`].
pub fn counted(value: Decimal, may_be_negative: bool) -> Result<Decimal, Refusal> {
    let value = within_limit(value)?;
    if !value.is_integer() {
        Err(Refusal::NotWhole)
    } else if value.is_sign_negative() && !value.is_zero() && !may_be_negative {
        Err(Refusal::Negative)
    } else {
        Ok(value)
    }
}

/// `998 pasienter`: a number and at most one noun.
fn noun_term(text: &str) -> Result<Reading, Refusal> {
    let term = undress(text).ok_or(Refusal::Unreadable)?;
    if !term.before.is_empty() || !(term.after.is_empty() || noun(term.after).is_some()) {
        return Err(unit_refusal(term.after));
    }
    // Places and persons are whole numbers in thousands' size by nature.
    term.number(Dot::Thousands)
}

fn unit_refusal(after: &str) -> Refusal {
    if matches!(after, "%" | "t" | "timer" | "timar" | "årsverk" | "kr" | "kroner" | ",-") {
        Refusal::WrongUnit
    } else {
        Refusal::Unreadable
    }
}

fn noun(word: &str) -> Option<&'static str> {
    let word = word.trim_end_matches('.');
    if word.contains(' ') {
        return None;
    }
    NOUNS.iter().copied().find(|noun| word.ends_with(noun))
}

fn phrase(text: &str) -> Option<Reading> {
    of_which(text).or_else(|| parts(text))
}

/// The first number of "70 plasser hvorav 61 …". The rest is a breakdown and may say anything.
fn of_which(text: &str) -> Option<Reading> {
    let at = OF_WHICH.iter().filter_map(|word| find_word(text, word)).min()?;
    let head = text[..at].trim_end_matches([' ', ',', '(']);
    noun_term(head).ok().map(|reading| reading.noting(Note::FirstCounts))
}

fn find_word(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !letter(text[..*at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
    })
}

/// The sum of "12 korttidsplasser og 8 KAD-plasser": all parts must count the same thing.
fn parts(text: &str) -> Option<Reading> {
    let list = text.replace(", ", " og ");
    let parts: Vec<&str> = list.split(" og ").map(str::trim).collect();
    if parts.len() > 1 { add_parts(&parts) } else { None }
}

fn add_parts(parts: &[&str]) -> Option<Reading> {
    let mut total = Reading::new(Decimal::ZERO).noting(Note::PartsAdded);
    let mut counted = None;
    for (index, part) in parts.iter().enumerate() {
        let (number, words) = leading_number(part)?;
        // "104 plasser i … og 12 i rullering": the noun of the first part holds for the later ones.
        let noun = match counted_noun(words) {
            Some(noun) => noun,
            None if index > 0 && words.starts_with("i ") => counted?,
            None => return None,
        };
        if counted.is_some_and(|counted| counted != noun) {
            return None;
        }
        counted = Some(noun);
        total.value = plus(total.value, number).ok()?;
    }
    Some(total)
}

/// Words before a noun that make its number no part of the sum.
const NOT_ADDED: &[&str] = &[
    "av",
    "disse",
    "ekstra",
    "flere",
    "fleire",
    "færre",
    "ledige",
    "mindre",
    "nedlagte",
    "nye",
    "planlagte",
    "stengte",
    "tidligere",
    "tomme",
    "uten",
    "utan",
];

/// The noun that a number counts, after at most one word that describes it: "lindrende plasser".
fn counted_noun(words: &str) -> Option<&'static str> {
    let mut words = words.split(' ');
    let first = words.next()?;
    noun(first).or_else(|| {
        let describes = first.chars().all(char::is_alphabetic) && !NOT_ADDED.contains(&first);
        noun(words.next()?).filter(|_| describes)
    })
}

/// The number a part begins with and the words after it, in which no other number may stand.
fn leading_number(part: &str) -> Option<(Decimal, &str)> {
    let end = part.find(|c: char| c.is_alphabetic())?;
    let (number, words) = part.split_at(end);
    if words.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let number = undress(number)?.number(Dot::Thousands).ok()?;
    Some((number.value, words))
}
