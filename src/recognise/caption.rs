//! What the lines above a table say about all of it: its title, date, scale, unit and office.

use super::dates::{self, When};
use super::region::Line;
use super::units;
use super::vocabulary::{List, Vocabulary};
use super::words::words;
use crate::model::Dato;
use crate::settings::Enhet;

/// What a caption says, each with its line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caption {
    pub title: Option<Line>,
    pub as_of: Option<(Dato, Line)>,
    /// A year that stands alone: "Fastlegelister 2025".
    pub year: Option<i32>,
    pub scale: Option<(Enhet, Line)>,
    /// The unit of working time the title states for its numbers.
    pub worktime: Option<Enhet>,
    /// A line that names an office: "Kragerø legesenter".
    pub office: Option<Line>,
    /// Whether a line speaks of tilplikting.
    pub is_duty: bool,
}

impl Caption {
    pub fn read(lines: &[Line], vocabulary: &Vocabulary) -> Self {
        let mut caption = Self::default();
        for line in lines {
            let words = words(&line.text);
            if let Some(date) = date(line, &words, vocabulary)
                && (caption.as_of.is_none() || is_stated(&words))
            {
                caption.as_of = Some((date, line.clone()));
            }
            caption.year = caption.year.or_else(|| year(line, &words, vocabulary));
            if let Some(scale) = scale(&line.text) {
                caption.scale = Some((scale, line.clone()));
            }
            caption.worktime = caption.worktime.or_else(|| units::stated_worktime(&line.text));
            caption.is_duty |= vocabulary.within(List::TittelTilplikting, &words);
            if is_office(&line.text, vocabulary) {
                caption.office = Some(line.clone());
            }
        }
        let as_of = caption.as_of.as_ref().map(|(_, line)| line);
        caption.title = title(lines, as_of, vocabulary);
        caption
    }
}

/// The line of words that dates the table, else the first one that says what it is of.
fn title(lines: &[Line], as_of: Option<&Line>, vocabulary: &Vocabulary) -> Option<Line> {
    let is_title = |line: &&Line| {
        let words = words(&line.text);
        let other = vocabulary.begins(List::Folketall, &words).is_some()
            || words.iter().any(|word| vocabulary.has(List::AnnenDato, word))
            || units::scale(&line.text).is_some() && words.len() < 5
            || is_office(&line.text, vocabulary);
        !other && has_words(&line.text)
    };
    let dated = as_of.filter(is_title);
    dated.or_else(|| lines.iter().find(is_title)).cloned()
}

/// Whether a line says more than a date.
fn has_words(text: &str) -> bool {
    let rest = dates::find(text)
        .and_then(|(span, _)| Some([text.get(..span.start)?, text.get(span.end..)?].concat()));
    words(rest.as_deref().unwrap_or(text)).iter().any(|word| word.chars().count() > 3)
}

/// The date of a line, unless it is the day of printing or of a decision.
fn date(line: &Line, words: &[String], vocabulary: &Vocabulary) -> Option<Dato> {
    when(line, words, vocabulary)?.dato()
}

fn year(line: &Line, words: &[String], vocabulary: &Vocabulary) -> Option<i32> {
    when(line, words, vocabulary).filter(|when| when.month.is_none())?.year
}

fn when(line: &Line, words: &[String], vocabulary: &Vocabulary) -> Option<When> {
    let other = words.iter().any(|word| vocabulary.has(List::AnnenDato, word))
        || vocabulary.begins(List::Folketall, words).is_some();
    dates::find(&line.text).filter(|_| !other).map(|(_, when)| when)
}

/// "per" or "pr" before a date says that it is the one that counts.
fn is_stated(words: &[String]) -> bool {
    words.iter().any(|word| matches!(word.as_str(), "per" | "pr" | "status"))
}

/// A scale, or "alle tall i kroner".
fn scale(text: &str) -> Option<Enhet> {
    units::scale(text).or_else(|| {
        let words = words(text);
        let said = words.windows(2).any(|pair| matches!(pair, [first, second] if first == "i" && matches!(second.as_str(), "kr" | "kroner" | "nok")));
        said.then_some(Enhet::Kroner)
    })
}

/// Whether a short line names an office, not what the table is of.
pub fn is_office(text: &str, vocabulary: &Vocabulary) -> bool {
    let words = words(text);
    let named = words.iter().any(|word| {
        vocabulary.has(List::Legekontor, word)
            || word.ends_with("legesenter")
            || word.ends_with("legekontor")
    });
    named && words.len() <= 6 && dates::find(text).is_none_or(|(_, when)| when.month.is_none())
}
