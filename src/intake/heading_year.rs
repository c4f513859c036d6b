//! The year that a heading, or the cell that names a row, says.

use super::grammar::marks::without_footnotes;
use super::grammar::spaces;

/// What stands beside a year without making it less than a whole one.
const WHOLE: &[&str] = &["år", "året", "hele", "heile", "antall", "tal", "tall", "totalt"];

/// What a text says of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// `2024`, `År 2024`, `2024*`.
    Year(i32),
    /// `2025 (hittil)`, `per 1.7.2025`, `2026 prognose`: something of a year, or not yet counted.
    Partial,
    Nothing,
}

/// Reads a text that should be a year.
pub(super) fn read(text: &str) -> Said {
    match split(text) {
        None => Said::Nothing,
        Some((year, rest)) if rest.iter().all(|word| WHOLE.contains(&word.as_str())) => {
            Said::Year(year)
        }
        Some(_) => Said::Partial,
    }
}

/// The one year of a text and its other words: "Kommunegruppe 11 (2021)" is 2021 and the rest.
/// None when it says no year, or two.
pub(super) fn split(text: &str) -> Option<(i32, Vec<String>)> {
    let key = spaces::key(text);
    let (key, _) = without_footnotes(&key);
    let words = key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (years, rest): (Vec<&str>, Vec<&str>) = words.partition(|word| year(word).is_some());
    match years.as_slice() {
        [only] => Some((year(only)?, rest.into_iter().map(str::to_owned).collect())),
        _ => None,
    }
}

/// The text without its year and what stood around it: "Larvik 2020" is "Larvik".
pub(super) fn without_year(text: &str) -> String {
    let text = spaces::single(text);
    let (text, _) = without_footnotes(&text);
    let is_year = |part: &str| year(part.trim_matches(['(', ')', ',', '.', ':'])).is_some();
    let parts: Vec<&str> = text.split(' ').filter(|part| !is_year(part)).collect();
    parts.join(" ").trim_end_matches([',', ':', '-', '–', ' ']).to_owned()
}

pub(super) fn year(word: &str) -> Option<i32> {
    let year: i32 = word.parse().ok()?;
    (word.len() == 4 && (1990..=2100).contains(&year)).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_parts_of_years() {
        for (text, expected) in [
            ("2024", Said::Year(2024)),
            ("År 2024", Said::Year(2024)),
            ("2024*", Said::Year(2024)),
            ("Antall 2024", Said::Year(2024)),
            ("2025 (hittil)", Said::Partial),
            ("per 1.7.2025", Said::Partial),
            ("1. halvår 2025", Said::Partial),
            ("2026 prognose", Said::Partial),
            ("2024-2025", Said::Nothing),
            ("Endring", Said::Nothing),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_of_a_year_loses_it() {
        for (text, expected) in [
            ("Larvik 2020", "Larvik"),
            ("Kommunegruppe 11 (2021)", "Kommunegruppe 11"),
            ("3909 Larvik, 2021", "3909 Larvik"),
            ("2021 Larvik", "Larvik"),
        ] {
            assert_eq!(without_year(text), expected, "{text}");
        }
    }
}
