use super::typeface;
use hypher::Lang;
use unicode_normalization::UnicodeNormalization;

/// Shown for a run of characters that the font lacks: an emoji, a sign of another script.
const STAND_IN: char = '□';
/// A place where a line may end without a hyphen.
const BREAK: char = '\u{200B}';
/// A place where a word may be parted with a hyphen, and how much room that takes, in em.
const HYPHEN: char = '\u{AD}';
const HYPHEN_WIDTH: f64 = 0.35;

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

/// A cleaned text in which every word that is wider than the room (in em) may break: a word at its
/// syllables, a path after its signs, nonsense anywhere.
pub fn fitted(text: &str, room: f64) -> String {
    let text = clean(text);
    if text.split([' ', '\n']).all(|word| typeface::width(word) <= room) {
        return text;
    }
    text.split_inclusive([' ', '\n']).map(|word| shortened(word, room)).collect()
}

fn shortened(word: &str, room: f64) -> String {
    let bare = word.trim_end();
    if typeface::width(bare) <= room {
        return word.to_owned();
    }
    let parts = bare.split_inclusive(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
    let parts = parts.map(|part| match part {
        part if typeface::width(part) <= room => part.to_owned(),
        part if part.chars().all(char::is_alphabetic) => spelled(part, room),
        part => chopped(part, room),
    });
    parts.collect::<Vec<_>>().join(&BREAK.to_string()) + &word[bare.len()..]
}

/// Only words that are too wide come here, and those are Norwegian compounds, in English texts too.
fn spelled(word: &str, room: f64) -> String {
    let syllables = hypher::hyphenate(word, Lang::Norwegian);
    let syllables = syllables.map(|syllable| chopped(syllable, room - HYPHEN_WIDTH));
    syllables.collect::<Vec<_>>().join(&HYPHEN.to_string())
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

/// The widest word in em.
pub fn widest_word(text: &str) -> f64 {
    text.split([' ', '\n']).map(typeface::width).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_font_can_show_is_left() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(clean(text), expected);
        }
        check(
            "Kragerø, Čáhci, Łódź: 1\u{a0}250\u{202f}000 kr −5 ≥ 3",
            "Kragerø, Čáhci, Łódź: 1\u{a0}250\u{202f}000 kr −5 ≥ 3",
        );
        check("A\u{30a}rsverk", "Årsverk");
        check("Ok 👍🏽👨‍👩‍👧!", "Ok □!");
        check("中文 og 日", "□ og □");
        check("a\tb\r\nc\u{2028}d", "a b\nc\nd");
        check("\u{0}\u{7}\u{feff}\u{202e}snudd\u{202c}\u{200b}", "snudd");
        check("\u{e000}\u{fffd}\u{ffff}", "□");
        check("", "");
    }

    #[test]
    fn a_word_may_break_only_where_it_has_no_room() {
        #[track_caller]
        fn check(text: &str, room: f64, expected: &str) {
            let fitted = fitted(text, room).replace(BREAK, "¦").replace(HYPHEN, "-");
            assert_eq!(fitted, expected);
        }
        check("Legevakt og sykehjem", 5.0, "Legevakt og sykehjem");
        check("C:\\Helse\\liste_2025.xlsx", 5.0, "C:¦\\¦Helse\\¦liste_¦2025.¦xlsx");
        check("tilpliktningsfordeling", 4.0, "til-plikt-nings-for-de-ling");
        // No syllable: every part and a hyphen fit the room (x is 0.48 em).
        check("xxxxxxxxxx", 2.4, "xxxx¦xxxx¦xx");
        check("kort xxxxxxxxxx kort", 2.9, "kort xxxxx¦xxxxx kort");
    }
}
