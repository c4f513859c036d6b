//! How wide text is in the workbook's font, so that columns fit what they hold.

use super::style::{FONT_POINTS, ROW_PIXELS};

/// What a cell keeps free at its edges and as indent, in pixels.
const PADDING: u32 = 16;
/// No text is shown as wide as this, and a few such widths can still be added up.
const WIDEST: u32 = 1_000_000;

/// Pixels of a text at 96 dpi in the body font, without the cell's padding.
///
/// "Fastlegelister" is 87 pixels in Arial 11.
pub fn pixels(text: &str) -> u32 {
    let thousandths: u64 = text.chars().map(|letter| u64::from(advance(letter))).sum();
    let pixels = thousandths * u64::from(FONT_POINTS) * 96 / 72 / 1000;
    u32::try_from(pixels).map_or(WIDEST, |pixels| pixels.min(WIDEST))
}

/// As [`pixels`], in bold.
pub fn bold_pixels(text: &str) -> u32 {
    pixels(text) * 108 / 100
}

/// The widest word: what a column must have room for if no word is to be broken.
pub fn widest_word(text: &str) -> u32 {
    text.split([' ', '\n']).map(pixels).max().unwrap_or(0)
}

/// How wide a column must be for a text so many pixels wide.
pub fn column(text: u32) -> u32 {
    text * 105 / 100 + PADDING + 8
}

/// Breaks a text between words into lines of at most so many pixels. A longer word stands alone.
pub fn lines(text: &str, width: u32) -> Vec<String> {
    text.lines().flat_map(|line| wrap(line, width)).collect()
}

fn wrap(text: &str, width: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
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

/// How high a row must be for a text wrapped in a column so many pixels wide, in pixels. Only Excel
/// finds the height by itself, and another program's letters may be a little wider than ours.
pub fn wrapped_height(text: &str, width: u32) -> u32 {
    let lines = lines(text, width.saturating_sub(PADDING) * 96 / 100).len().max(1);
    u32::try_from(lines).unwrap_or(u32::MAX).saturating_mul(ROW_PIXELS)
}

/// Width of a character in thousandths of the font's size, after Arial's metrics.
const fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '\'' => 222,
        ' ' | '\u{a0}' | '\u{202f}' | '!' | ',' | '.' | '/' | ':' | ';' | 'I' | '[' | '\\'
        | ']' | '|' | 'f' | 't' => 278,
        '(' | ')' | '-' | '`' | 'r' | '{' | '}' => 333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        '0'..='9'
        | 'L'
        | '"'
        | '#'
        | '$'
        | '?'
        | '_'
        | '–'
        | '«'
        | '»'
        | 'a'
        | 'b'
        | 'd'
        | 'e'
        | 'g'
        | 'h'
        | 'n'
        | 'o'
        | 'p'
        | 'q'
        | 'u'
        | 'å'
        | 'é' => 556,
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
        // From the font's table: F 611, a 556, s 500, t 278, e 556, l 222, i 222, r 333.
        let thousandths =
            611 + 556 + 500 + 278 + 222 + 556 + 556 + 556 + 222 + 222 + 500 + 278 + 556 + 333;
        assert_eq!(pixels("Fastlegelister"), thousandths * 11 * 96 / 72 / 1000);
        assert_eq!(pixels("Fastlegelister"), 87);
        assert_eq!(pixels(""), 0);
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("en to tre", pixels("en to")), ["en to", "tre"]);
        assert_eq!(lines("ubrytelig ord", 1), ["ubrytelig", "ord"]);
        assert_eq!(lines("en\nto tre", 1000), ["en", "to tre"]);
        assert!(lines("", 100).is_empty());
    }
}
