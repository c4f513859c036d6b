//! The register of findings: everything that can be odd about an input, a figure or a run.
//!
//! A finding is a code, a place and typed parameters. It holds no sentence: the words, what was
//! required, what was found and what to do, stand in `templates/texts/<language>/findings-*.ftl`
//! under `<code>-title`, `<code>-message` and `<code>-remedy`, and are put in by `report`.

use crate::place::Place;
use chrono::NaiveDate;
use rust_decimal::Decimal;

pub mod checks;
pub mod development;
pub mod economy;
pub mod inbox;
pub mod intake;
pub mod recognise;
pub mod run;
pub mod settings;
pub mod workbook;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Keeps the affected figures out.
    Error,
    /// Printed among the reservations of the appendix.
    Warning,
    /// Says how something was read.
    Note,
}

impl Severity {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// The severity of a word of the contract.
    #[must_use]
    pub fn by_id(id: &str) -> Option<Self> {
        [Self::Error, Self::Warning, Self::Note].into_iter().find(|severity| severity.id() == id)
    }
}

/// One line of the register.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Stable: `K301`. The hundreds tell the stage (see the modules).
    pub code: &'static str,
    pub severity: Severity,
    /// The names of the parameters its texts may use.
    pub params: &'static [&'static str],
}

/// A parameter, put into words by language: numbers with a decimal comma, dates as `1.7.2020`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    Text(String),
    Number(Decimal),
    Kroner(Decimal),
    Prosent(Decimal),
    /// A difference between two shares.
    Prosentpoeng(Decimal),
    Count(usize),
    /// Shown without thousands separators.
    Year(i32),
    Date(NaiveDate),
    Place(Place),
    /// A list of words, joined by comma and "and"/"og".
    List(Vec<String>),
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Param {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<i32> for Param {
    fn from(year: i32) -> Self {
        Self::Year(year)
    }
}

impl From<NaiveDate> for Param {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<Place> for Param {
    fn from(place: Place) -> Self {
        Self::Place(place)
    }
}

impl From<Vec<String>> for Param {
    fn from(words: Vec<String>) -> Self {
        Self::List(words)
    }
}

/// Something a person should know, where it stands and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub entry: &'static Entry,
    pub place: Option<Place>,
    pub params: Vec<(&'static str, Param)>,
}

impl Finding {
    #[must_use]
    pub const fn new(entry: &'static Entry) -> Self {
        Self { entry, place: None, params: Vec::new() }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds a parameter. It must be one the register names for this code.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        debug_assert!(
            self.entry.params.contains(&name),
            "{} has no parameter {name}",
            self.entry.code
        );
        self.params.push((name, value.into()));
        self
    }

    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.entry.code
    }

    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.entry.severity
    }
}

/// Declares one module's part of the register: a constant per finding, and `ALL` in order.
macro_rules! register {
    ($($(#[$doc:meta])* $name:ident = $code:literal $severity:ident [$($param:literal),*];)*) => {
        $($(#[$doc])*
        pub static $name: $crate::finding::Entry = $crate::finding::Entry {
            code: $code,
            severity: $crate::finding::Severity::$severity,
            params: &[$($param),*],
        };)*
        /// This module's findings, in the order of their codes.
        pub static ALL: &[&$crate::finding::Entry] = &[$(&$name),*];
    };
}
pub(crate) use register;

/// The whole register, in the order of the codes.
pub fn register_entries() -> impl Iterator<Item = &'static Entry> {
    [
        workbook::ALL,
        recognise::ALL,
        intake::ALL,
        checks::ALL,
        economy::ALL,
        settings::ALL,
        run::ALL,
        development::ALL,
        inbox::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Looks a code up, in either case.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Entry> {
    register_entries().find(|entry| entry.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_sorted() {
        let codes: Vec<&str> = register_entries().map(|entry| entry.code).collect();
        let mut sorted = codes.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(codes, sorted);
    }
}
