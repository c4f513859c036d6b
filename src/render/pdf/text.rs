use super::typeface;
use hypher::Lang;
use unicode_normalization::UnicodeNormalization;

/// Shown for a run of characters that the font lacks: an emoji, a sign of another script.
const STAND_IN: char = '□';
/// A place where a line may end without a hyphen.
const BREAK: char = '\u{200B}';

/// The text with only characters that the font can show, in composed form.
///
/// "Ok 👍🏽" becomes "Ok □"; a tab becomes a space; control and direction marks are dropped.
pub fn clean(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut standing_in = false;
    for character in text.nfc().filter(|c| !is_invisible(*c)) {
        let character = plain(character);
        let covered = character == '\n' || typeface::covers(character);
        if covered {
            shown.push(character);
        } else if !standing_in {
            shown.push(STAND_IN);
        }
        standing_in = !covered;
    }
    shown
}

fn plain(character: char) -> char {
    match character {
        '\t' => ' ',
        '\u{2028}' | '\u{2029}' => '\n',
        other => other,
    }
}

/// Marks that steer other programs: they show nothing, and some of them could hide or turn round
/// what is shown.
fn is_invisible(character: char) -> bool {
    let is_space = matches!(character, '\n' | '\t');
    (character.is_control() && !is_space)
        || matches!(
            character,
            '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
        )
}

/// A cleaned text in which every word that is wider than the room (in em) may break.
///
/// Ordinary words are left to hyphenation. A path breaks after its signs, a word that no
/// hyphenation can shorten enough breaks anywhere.
pub fn fitted(text: &str, room: f64) -> String {
    let text = clean(text);
    if text.split([' ', '\n']).all(|word| typeface::width(word) <= room) {
        return text;
    }
    text.split_inclusive([' ', '\n']).map(|word| shortened(word, room)).collect()
}

fn shortened(word: &str, room: f64) -> String {
    if typeface::width(word.trim_end()) <= room {
        return word.to_owned();
    }
    let parts = word.split_inclusive(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
    let parts =
        parts.map(|part| if is_letters(part) { spelled(part, room) } else { chopped(part, room) });
    parts.collect::<Vec<_>>().join(&BREAK.to_string())
}

fn is_letters(part: &str) -> bool {
    part.trim_end().chars().all(char::is_alphabetic)
}

/// The patterns of the English words are not asked for: a word too wide for its room is
/// Norwegian, or no word at all.
fn spelled(word: &str, room: f64) -> String {
    hypher::hyphenate(word, Lang::Norwegian).map(|syllable| chopped(syllable, room)).collect()
}

fn chopped(part: &str, room: f64) -> String {
    let mut chopped = String::with_capacity(part.len());
    let mut used = 0.0;
    for character in part.chars() {
        let width = typeface::width(character.encode_utf8(&mut [0; 4]));
        if used + width > room && used > 0.0 {
            chopped.push(BREAK);
            used = 0.0;
        }
        chopped.push(character);
        used += width;
    }
    chopped
}

/// The widest word in em, as far as hyphenation cannot be trusted to shorten it.
pub fn widest_word(text: &str) -> f64 {
    text.split([' ', '\n']).map(typeface::width).fold(0.0, f64::max)
}
