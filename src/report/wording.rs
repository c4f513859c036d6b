//! Puts findings and figures into words: the same words in terminal, workbook, appendix and JSON.

use crate::figures::Figure;
use crate::finding::Finding;
use crate::language::Texts;
use crate::model::Unit;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// "feil", "advarsel", "merknad".
    pub severity: String,
    /// "tilplikting.xlsx, ark «Ark1», celle B14".
    pub place: String,
    /// What was required and what was found, in «».
    pub message: String,
    /// What to do.
    pub remedy: String,
}

/// Words a finding.
#[must_use]
pub fn finding(_finding: &Finding, _texts: &Texts) -> Worded {
    todo!()
}

/// The short description of a code, for `explain K301` and the contents of the register.
#[must_use]
pub fn code_title(_code: &str, _texts: &Texts) -> String {
    todo!()
}

/// "Tilplikting i årsverk".
#[must_use]
pub fn label(_figure: &Figure, _texts: &Texts) -> String {
    todo!()
}

/// What the figure means, with the averages saying which lists they include.
#[must_use]
pub fn definition(_figure: &Figure, _texts: &Texts) -> String {
    todo!()
}

/// "sum av Ressurs i Tilplikting / 100".
#[must_use]
pub fn formula_in_words(_figure: &Figure, _texts: &Texts) -> String {
    todo!()
}

/// The value with its unit, or "–": "1,965 årsverk".
#[must_use]
pub fn value(_figure: &Figure, _texts: &Texts) -> String {
    todo!()
}

/// The unit's word: "årsverk".
#[must_use]
pub fn unit(_unit: Unit, _texts: &Texts) -> String {
    todo!()
}
