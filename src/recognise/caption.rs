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
        let mut caption = Self { title: title(lines), ..Self::default() };
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
        caption
    }
}

/// The first line of words, not a date or a scale alone.
fn title(lines: &[Line]) -> Option<Line> {
    let has_words = |line: &&Line| {
        let rest = dates::find(&line.text).and_then(|(span, _)| {
            let before = line.text.get(..span.start)?;
            Some([before, line.text.get(span.end..)?].concat())
        });
        words(rest.as_ref().unwrap_or(&line.text)).iter().any(|word| word.chars().count() > 3)
            && scale(&line.text).is_none()
    };
    lines.iter().find(has_words).or_else(|| lines.first()).cloned()
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
