//! Words as they are compared: NFC, lower-case, without punctuation, line breaks and footnote marks.

use unicode_normalization::UnicodeNormalization;

/// The words of a text, in order. `%` and `#` count as words of their own.
///
/// "Liste-\nlengde*, (pr. 1000 kr)" gives `listelengde pr 1000 kr`.
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in unfootnoted(text).nfc().flat_map(char::to_lowercase) {
        match letter {
            '%' | '#' => words.extend([letter.to_string(), String::new()]),
            letter if letter.is_alphanumeric() => {
                if let Some(word) = words.last_mut() {
                    word.push(letter);
                }
            }
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What two headers are compared by: their words without the spaces.
pub fn key(words: &[String]) -> String {
    words.concat()
}

/// The key of a text: "Antall på liste" gives `antallpåliste`.
pub fn text_key(text: &str) -> String {
    key(&words(text))
}

/// Whether `phrase` stands in `words` as whole words in a row; where it begins.
pub fn position(words: &[String], phrase: &[String]) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    words.windows(phrase.len()).position(|window| window == phrase)
}

/// A hyphen at a line break joins its halves; superscripts and `1)` are footnote marks.
fn unfootnoted(text: &str) -> String {
    const HYPHENS: [char; 4] = ['-', '\u{2010}', '\u{2011}', '\u{ad}'];
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{ad}' | '\r' | '¹' | '²' | '³' | '⁴' | '⁵' | '⁶' | '⁷' | '⁸' | '⁹' => {
            }
            '\n' if letters.last().is_some_and(|last| HYPHENS.contains(last)) => {
                letters.pop();
            }
            ')' => {
                drop_mark(&mut letters);
                letters.push(' ');
            }
            letter => letters.push(letter),
        }
    }
    letters.into_iter().collect()
}

/// Takes a lone digit at the end away, unless it stands in parentheses or is a word: "Tak 1)".
fn drop_mark(letters: &mut Vec<char>) {
    let digits = letters.iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
    let before = letters.len().checked_sub(digits + 1).and_then(|at| letters.get(at));
    if digits == 1 && before.is_some_and(|before| *before != '(' && *before != '.') {
        letters.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_breaks_and_marks() {
        for (text, expected) in [
            ("Listetak", "listetak"),
            ("LISTE-\nLENGDE", "listelengde"),
            ("Liste-lengde", "liste lengde"),
            ("Antall\npå  liste*", "antall på liste"),
            ("Ressurs (%)", "ressurs %"),
            ("Stillings%", "stillings %"),
            ("Listetak¹", "listetak"),
            ("Listetak 1)", "listetak"),
            ("Listetak1)", "listetak"),
            ("Kostnad (i 1000 kr)", "kostnad i 1000 kr"),
            ("t/uke", "t uke"),
            ("A\u{30a}rsverk", "årsverk"),
            ("Budsjett (2025)", "budsjett 2025"),
            ("  ", ""),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text}");
        }
    }
}
