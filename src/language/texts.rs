use super::Language;

/// A value put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    /// Decides singular or plural and is written without decimals.
    Count(usize),
}

/// The texts of one language.
pub struct Texts {
    pub language: Language,
}

impl Texts {
    /// The built-in texts.
    #[must_use]
    pub fn built_in(language: Language) -> Self {
        Self { language }
    }

    /// The text under a key with its arguments put in.
    #[must_use]
    pub fn get(&self, _key: &str, _args: &[(&str, Arg)]) -> String {
        todo!("Texts::get")
    }
}
