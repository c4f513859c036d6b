use super::nearest::nearest_first;
use crate::finding::{Finding, settings as codes};
use crate::place::Place;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::sync::Arc;
use toml::de::DeValue;

/// The years that can be meant.
const YEARS: (i32, i32) = (1900, 2200);

/// A value of the file, the key it stands under and its line.
#[derive(Debug, Clone, Copy)]
pub struct Value<'t> {
    pub file: &'t Arc<str>,
    /// The key with its section: `kommune.innbyggere`.
    pub key: &'t str,
    pub line: u32,
    pub content: &'t DeValue<'t>,
    /// The value as it is written in the file.
    pub written: &'t str,
}

impl Value<'_> {
    pub fn place(&self) -> Place {
        Place::line(self.file, self.line)
    }

    /// Text in quotes, trimmed, not empty.
    pub fn text(&self) -> Result<String, Finding> {
        let text = self.content.as_str().ok_or_else(|| self.is(&codes::NOT_A_TEXT))?.trim();
        if text.is_empty() {
            let empty = Finding::new(&codes::EMPTY_TEXT).at(self.place());
            return Err(empty.with("key", self.key));
        }
        Ok(text.to_owned())
    }

    /// Texts in brackets, each in quotes.
    pub fn texts(&self) -> Result<Vec<String>, Finding> {
        let all = self.content.as_array().ok_or_else(|| self.is(&codes::NOT_TEXTS))?;
        all.iter().map(|content| Self { content: content.get_ref(), ..*self }.text()).collect()
    }

    /// A number as it is written, never by way of a float: 7.1 is 7.1.
    pub fn number(&self, least: i64, most: i64) -> Result<Decimal, Finding> {
        let written = match self.content {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            _ => return Err(self.is(&codes::NOT_A_NUMBER)),
        };
        let number = Decimal::from_str_exact(written)
            .or_else(|_| Decimal::from_scientific(written))
            .map_err(|_| self.is(&codes::NOT_A_NUMBER))?;
        if number < least.into() || number > most.into() {
            return Err(self
                .is(&codes::OUT_OF_RANGE)
                .with("least", Decimal::from(least))
                .with("most", Decimal::from(most)));
        }
        Ok(number.normalize())
    }

    pub fn whole_number(&self, least: i64, most: i64) -> Result<Decimal, Finding> {
        let number = self.number(least, most)?;
        if number.is_integer() { Ok(number) } else { Err(self.is(&codes::NOT_WHOLE)) }
    }

    /// A number, alone or with its source: `3.7` or `{ verdi = 3.7, kilde = "…" }`.
    pub fn sourced_number(
        &self,
        least: i64,
        most: i64,
    ) -> Result<(Decimal, Option<String>), Finding> {
        let Some(table) = self.content.as_table() else {
            return Ok((self.number(least, most)?, None));
        };
        let under = |key: &str| table.get(key).map(toml::Spanned::get_ref);
        for (name, _) in table {
            if !["verdi", "kilde"].contains(&name.get_ref().as_ref()) {
                return Err(self.unknown(name.get_ref(), &["verdi", "kilde"]));
            }
        }
        let number = under("verdi").ok_or_else(|| self.is(&codes::NOT_A_NUMBER))?;
        let number = Self { content: number, ..*self }.number(least, most)?;
        let source = under("kilde").map(|content| Self { content, ..*self }.text()).transpose()?;
        Ok((number, source))
    }

    /// `true` or `false`.
    pub fn yes_or_no(&self) -> Result<bool, Finding> {
        self.content.as_bool().ok_or_else(|| self.is(&codes::NOT_YES_OR_NO))
    }

    pub fn year(&self) -> Result<i32, Finding> {
        self.content
            .as_integer()
            .and_then(|integer| year(integer.as_str()))
            .ok_or_else(|| self.not_a_year(self.written))
    }

    /// That the key itself, or what stands under it, is no year.
    pub fn not_a_year(&self, found: &str) -> Finding {
        Finding::new(&codes::NOT_A_YEAR)
            .at(self.place())
            .with("key", self.key)
            .with("found", found)
            .with("least", YEARS.0)
            .with("most", YEARS.1)
    }

    /// `2026-11-22`, without quotes.
    pub fn date(&self) -> Result<NaiveDate, Finding> {
        self.content
            .as_datetime()
            .filter(|moment| moment.time.is_none())
            .and_then(|moment| moment.date)
            .and_then(|date| {
                NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            })
            .ok_or_else(|| self.is(&codes::NOT_A_DATE))
    }

    /// One of a fixed set of words.
    pub fn word<T>(
        &self,
        known: &[&str],
        meaning: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Finding> {
        let text = self.text()?;
        meaning(&text).ok_or_else(|| self.unknown(&text, known))
    }

    /// That a word under this key is none of those known.
    pub fn unknown(&self, found: &str, known: &[&str]) -> Finding {
        Finding::new(&codes::UNKNOWN_WORD)
            .at(self.place())
            .with("key", self.key)
            .with("found", found)
            .with("known", nearest_first(found, known))
    }

    /// A finding about this key and what is written there.
    pub fn is(&self, entry: &'static crate::finding::Entry) -> Finding {
        Finding::new(entry).at(self.place()).with("key", self.key).with("found", self.written)
    }
}

/// A year that can be meant.
pub fn year(text: &str) -> Option<i32> {
    text.parse().ok().filter(|year| (YEARS.0..=YEARS.1).contains(year))
}
