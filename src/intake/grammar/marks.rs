//! Marks around a value: footnote signs, "ca", dashes that mean nothing, statistics signs.

use super::spaces::folded;

/// What a cell says when it gives no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// Only spaces.
    Blank,
    /// A lone dash, also ` -   ` and `kr -`.
    Dash,
    Sign(Sign),
}

/// The signs of official statistics (SSB, "Standardtegn i tabeller") and Excel's `I/T`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `:` may not be published.
    Suppressed,
    /// `..` or `...` or `I/T`: not available.
    Missing,
    /// `.` cannot occur.
    NotApplicable,
}

impl Sign {
    /// The word the texts select by.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Suppressed => "suppressed",
            Self::Missing => "missing",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// Whether a text gives no value, and how it says so.
#[must_use]
pub fn nothing(text: &str) -> Option<Nothing> {
    let text = folded(text);
    match text.as_str() {
        "" => Some(Nothing::Blank),
        ":" => Some(Nothing::Sign(Sign::Suppressed)),
        ".." | "..." | "…" | "i/t" | "#i/t" | "#n/a" | "n/a" => {
            Some(Nothing::Sign(Sign::Missing))
        }
        "." => Some(Nothing::Sign(Sign::NotApplicable)),
        _ => is_dash(&text).then_some(Nothing::Dash),
    }
}

fn is_dash(text: &str) -> bool {
    let bare = ["kr.", "kr", "%"].iter().fold(text, |text, unit| {
        let text = text.strip_prefix(unit).unwrap_or(text);
        text.strip_suffix(unit).unwrap_or(text).trim()
    });
    !bare.is_empty() && bare.len() <= 3 && bare.chars().all(|c| c == '-')
}

/// Words that say a measure has no cost of its own stated. They are never a zero.
const NOT_COSTED: &[&str] = &[
    "avklares",
    "avklares senere",
    "ikke avklart",
    "ikke beregnet",
    "ikke kjent",
    "ikke kostnadsberegnet",
    "ikke tallfestet",
    "ikkje avklart",
    "ikkje kostnadsrekna",
    "ikkje rekna ut",
    "innenfor budsjett",
    "innenfor eksisterende ramme",
    "innenfor eksisterende rammer",
    "innenfor ramme",
    "innenfor rammen",
    "innenfor rammer",
    "innanfor ramma",
    "innanfor ramme",
    "kostnad ikke beregnet",
    "må avklares",
    "må utgreiast",
    "må utredes",
    "uavklart",
    "ukjent",
    "ukjend",
    "utgreiast",
    "utredes",
    "vurderes",
];

/// Whether a text says in words that no cost is stated.
#[must_use]
pub fn not_costed(text: &str) -> bool {
    let text = super::spaces::key(text);
    NOT_COSTED.contains(&text.trim_end_matches('.'))
}

/// The text without footnote marks at its end, and whether there were any.
///
/// `1,0***`, `980¹`, `1 000 1)`, `Kragerø legesenter *`. A mark alone is no text and stays.
#[must_use]
pub fn without_footnotes(text: &str) -> (&str, bool) {
    let mut rest = text.trim_end();
    loop {
        let cut = strip_mark(rest);
        match cut {
            Some(cut) if !cut.trim().is_empty() => rest = cut.trim_end(),
            _ => break,
        }
    }
    (rest, rest.len() < text.trim_end().len())
}

fn strip_mark(text: &str) -> Option<&str> {
    if let Some(cut) = text.strip_suffix(is_mark) {
        return Some(cut);
    }
    // "1 000 1)": a number and a closing bracket that nothing opened.
    let cut = text.strip_suffix(')')?.strip_suffix(|c: char| c.is_ascii_digit())?;
    (cut.ends_with(|c: char| c.is_whitespace()) && !cut.contains('(')).then_some(cut)
}

const fn is_mark(c: char) -> bool {
    matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

const APPROXIMATELY: &[&str] =
    &["ca.", "ca:", "ca", "cirka", "circa", "om lag", "omlag", "omtrent", "rundt", "~", "≈"];

/// The folded text without "ca" before it, and whether it was there.
#[must_use]
pub fn without_approximately(text: &str) -> (&str, bool) {
    for word in APPROXIMATELY {
        if let Some(rest) = text.strip_prefix(word)
            && !rest.starts_with(char::is_alphabetic)
        {
            return (rest.trim_start(), true);
        }
    }
    (text, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_nothing(text: &str, expected: Option<Nothing>) {
        assert_eq!(nothing(text), expected, "«{text}»");
    }

    #[test]
    fn dashes_and_signs_give_no_value() {
        for dash in ["-", " -   ", "–", "—", "−", "--", "kr -", "-   kr", "kr. –", "- %"] {
            check_nothing(dash, Some(Nothing::Dash));
        }
        for blank in ["", "  ", "\u{a0}", "\n", "\u{202f} \u{200b}"] {
            check_nothing(blank, Some(Nothing::Blank));
        }
        check_nothing(":", Some(Nothing::Sign(Sign::Suppressed)));
        check_nothing("..", Some(Nothing::Sign(Sign::Missing)));
        check_nothing("I/T", Some(Nothing::Sign(Sign::Missing)));
        check_nothing(".", Some(Nothing::Sign(Sign::NotApplicable)));
        for value in ["0", "-5", "- 5", "kr", "%", "----", "?", "x", "*", "0*"] {
            check_nothing(value, None);
        }
    }

    #[test]
    fn footnote_marks_are_removed_from_the_end_only() {
        for (text, rest) in [
            ("1,0***", "1,0"),
            ("0*", "0"),
            ("980¹", "980"),
            ("980 ¹⁾", "980 ¹⁾"),
            ("1 000 1)", "1 000"),
            ("1 000 *", "1 000"),
            ("Ytre Strandvei legesenter* ", "Ytre Strandvei legesenter"),
            ("Legene i Løkkebakken", "Legene i Løkkebakken"),
            ("***", "*"),
            ("1*000", "1*000"),
            ("(1 200)", "(1 200)"),
            ("kontor (avd. 2)", "kontor (avd. 2)"),
        ] {
            assert_eq!(without_footnotes(text).0, rest, "«{text}»");
        }
    }

    #[test]
    fn approximately_is_a_word_of_its_own() {
        assert_eq!(without_approximately("ca. 200 000"), ("200 000", true));
        assert_eq!(without_approximately("ca 200"), ("200", true));
        assert_eq!(without_approximately("ca200"), ("200", true));
        assert_eq!(without_approximately("om lag 70"), ("70", true));
        assert_eq!(without_approximately("~ 70"), ("70", true));
        assert_eq!(without_approximately("kan 70"), ("kan 70", false));
        assert_eq!(without_approximately("cats 70"), ("cats 70", false));
    }

    #[test]
    fn words_that_say_no_cost_is_stated() {
        for text in ["Innenfor ramme", "Ikke kostnadsberegnet.", "avklares  senere", "Ukjent"] {
            assert!(not_costed(text), "«{text}»");
        }
        for text in ["ca. ni hundre", "0", "gratis", "ukjent, ca 200 000", ""] {
            assert!(!not_costed(text), "«{text}»");
        }
    }
}
