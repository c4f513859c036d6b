//! Spaces, dashes and letter case, brought to one form.

/// Trims, and makes every run of spaces of any kind (no-break, narrow, thin, line break) that
/// matters one ordinary space each. Runs stay runs: `1  234` is not a number.
#[must_use]
pub fn plain(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{00ad}' | '\u{200e}' | '\u{200f}'))
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    plain.trim().to_owned()
}

/// The text with single spaces, as a name is shown.
#[must_use]
pub fn single(text: &str) -> String {
    plain(text).split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// [`plain`] with every dash and minus as `-`, in lower case: the form the grammar works on.
#[must_use]
pub fn folded(text: &str) -> String {
    plain(text).chars().map(|c| if is_dash(c) { '-' } else { c }).collect::<String>().to_lowercase()
}

/// What two names have in common when they are the same: no case, single spaces, one dash.
#[must_use]
pub fn key(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    single(&folded(text)).nfc().collect()
}

/// Hyphens, dashes and minus signs: `-`, U+2010 to U+2015, U+2212, U+FE63, U+FF0D.
#[must_use]
pub const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_regardless_of_case_spaces_and_form() {
        assert_eq!(key(" Kragerø  LEGESENTER\n"), key("kragerø\u{a0}legesenter"));
        assert_eq!(key("A\u{30a}s legekontor"), key("Ås legekontor"));
        assert_ne!(key("Legene avd. nord"), key("Legene avd. sør"));
    }

    #[test]
    fn a_run_of_spaces_stays_a_run_in_numbers() {
        assert_eq!(folded("1\u{202f}234"), "1 234");
        assert_eq!(folded("1\u{a0} 234"), "1  234");
        assert_eq!(folded("\u{2212}5 "), "-5");
    }
}
