//! Texts and numbers in bokmål, nynorsk and English.
//!
//! The texts are Fluent files in `templates/texts/<language>/`; numbers, amounts and dates are
//! written here so that terminal, workbook and appendix spell them alike.

mod alphabet;
mod numbers;
mod texts;

#[cfg(test)]
mod tests;

pub use alphabet::alphabetical;
pub use numbers::Numbers;
pub use texts::{Arg, Texts};

/// The language of everything the adviser and the politicians read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    Bokmaal,
    Nynorsk,
    English,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::Bokmaal, Self::Nynorsk, Self::English];

    /// `nb`, `nn` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmaal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    #[must_use]
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}
