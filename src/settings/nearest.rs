/// How alike two words must be, of 1000, for the one to be meant by the other.
const ALIKE: u32 = 600;

/// The words that may have been meant first, the nearest in front; then the others in their order.
///
/// Norwegian letters count as the ASCII they are written with here, so that `målform` is nearest
/// to `malform`.
#[must_use]
pub fn nearest_first(found: &str, known: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = known.iter().map(|word| (*word).to_owned()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(likeness(found, word)));
    words
}

/// The words that may have been meant, the nearest first.
#[must_use]
pub fn near<'k>(found: &str, known: &[&'k str]) -> Vec<&'k str> {
    let mut words: Vec<&str> =
        known.iter().copied().filter(|word| likeness(found, word) > 0).collect();
    words.sort_by_key(|word| std::cmp::Reverse(likeness(found, word)));
    words
}

/// From 0 to 1000; 0 when the words are not alike.
fn likeness(a: &str, b: &str) -> u32 {
    let similarity = strsim::normalized_damerau_levenshtein(&ascii(a), &ascii(b));
    // Similarity lies between 0 and 1; whole numbers sort.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let likeness = (similarity * 1000.0) as u32;
    if likeness >= ALIKE { likeness } else { 0 }
}

fn ascii(word: &str) -> String {
    word.to_lowercase().replace('æ', "ae").replace('ø', "o").replace('å', "a")
}
