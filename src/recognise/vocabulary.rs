//! The words of `templates/vocabulary.toml`: which header words mean which column.

use super::words::{key, position, text_key, words};
use crate::model::{Column, Kind};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// How well a word fits a column, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The configuration says so.
    Mapped,
    /// The word itself, of this level of preference.
    Exact(usize),
    /// Spelled a little otherwise, part of a longer header, or a word that fits other things too.
    Likely,
}

impl Fit {
    /// What a column of this fit is worth when kinds are held against each other.
    pub const fn points(self) -> usize {
        match self {
            Self::Mapped => 4,
            Self::Exact(_) => 3,
            Self::Likely => 1,
        }
    }
}

/// The vocabulary as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    felles: BTreeMap<String, Entry>,
    fastlegelister: BTreeMap<String, Entry>,
    tilplikting: BTreeMap<String, Entry>,
    tiltak: BTreeMap<String, Entry>,
    legeaarsverk: BTreeMap<String, Entry>,
    aktivitet: BTreeMap<String, Entry>,
    kostra: BTreeMap<String, Entry>,
    vaktbemanning: BTreeMap<String, Entry>,
    budsjett: BTreeMap<String, Entry>,
    lister: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    ord: Vec<Vec<String>>,
    #[serde(default)]
    usikre: Vec<String>,
    #[serde(default)]
    innhold: Vec<String>,
}

/// A list of words that are not columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    Planlagt,
    Utelukker,
    Aarskostnad,
    Sum,
    SumSvak,
    Snitt,
    AndreRader,
    Fordelt,
    Fotnote,
    Folketall,
    Legekontor,
    Ubesatt,
    AndreTabeller,
    Stillinger,
    TittelTilplikting,
    AnnenDato,
    Vakter,
    Opptelling,
    Penger,
    Statistikk,
    Veiledning,
}

impl List {
    pub const ALL: [Self; 21] = [
        Self::Planlagt,
        Self::Utelukker,
        Self::Aarskostnad,
        Self::Sum,
        Self::SumSvak,
        Self::Snitt,
        Self::AndreRader,
        Self::Fordelt,
        Self::Fotnote,
        Self::Folketall,
        Self::Legekontor,
        Self::Ubesatt,
        Self::AndreTabeller,
        Self::Stillinger,
        Self::TittelTilplikting,
        Self::AnnenDato,
        Self::Vakter,
        Self::Opptelling,
        Self::Penger,
        Self::Statistikk,
        Self::Veiledning,
    ];

    const fn id(self) -> &'static str {
        match self {
            Self::Planlagt => "planlagt",
            Self::Utelukker => "utelukker",
            Self::Aarskostnad => "aarskostnad",
            Self::Sum => "sum",
            Self::SumSvak => "sum_svak",
            Self::Snitt => "snitt",
            Self::AndreRader => "andre_rader",
            Self::Fordelt => "fordelt",
            Self::Fotnote => "fotnote",
            Self::Folketall => "folketall",
            Self::Legekontor => "legekontor",
            Self::Ubesatt => "ubesatt",
            Self::AndreTabeller => "andre_tabeller",
            Self::Stillinger => "stillinger",
            Self::TittelTilplikting => "tittel_tilplikting",
            Self::AnnenDato => "annen_dato",
            Self::Vakter => "vakter",
            Self::Opptelling => "opptelling",
            Self::Penger => "penger",
            Self::Statistikk => "statistikk",
            Self::Veiledning => "veiledning",
        }
    }
}

/// The words of one kind of table.
#[derive(Debug, Default)]
struct Words {
    exact: BTreeMap<String, (Column, Fit)>,
    /// The settled words, for headers that contain one or misspell it.
    phrases: Vec<Phrase>,
    content: BTreeMap<Column, Vec<String>>,
}

#[derive(Debug)]
struct Phrase {
    parts: Vec<String>,
    key: Key,
    column: Column,
}

/// A key with what tells at once that two are spelled too differently.
#[derive(Debug)]
struct Key {
    text: String,
    length: usize,
    letters: u32,
}

impl Key {
    fn new(text: String) -> Self {
        // Letters that share a place only make two keys look more alike.
        let letters = text.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 32));
        Self { length: text.chars().count(), letters, text }
    }

    /// In how many letters two keys differ, when it is no more than a limit. An edit changes the
    /// length by one at most, and the letters by two.
    fn distance(&self, other: &Self, limit: u8) -> Option<usize> {
        let is_far = self.length.abs_diff(other.length) > usize::from(limit)
            || (self.letters ^ other.letters).count_ones() > 2 * u32::from(limit);
        let distance = (!is_far).then(|| strsim::levenshtein(&self.text, &other.text));
        distance.filter(|distance| *distance <= usize::from(limit))
    }
}

/// The vocabulary, ready to be asked.
#[derive(Debug, Default)]
pub struct Vocabulary {
    kinds: BTreeMap<Kind, Words>,
    /// The entries of a list by their first word.
    lists: BTreeMap<List, BTreeMap<String, Vec<Vec<String>>>>,
    /// All words of headers, the parts of longer ones, too.
    parts: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Vocabulary> = LazyLock::new(|| {
    // A test parses the same text: a fault in it cannot reach a release.
    Vocabulary::parse(include_str!("../../templates/vocabulary.toml")).unwrap_or_default()
});

impl Vocabulary {
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let mut written: Written = toml::from_str(text)?;
        let mut vocabulary = Self::default();
        for kind in Kind::ALL {
            let mut entries = match kind {
                Kind::Fastlegelister => std::mem::take(&mut written.fastlegelister),
                Kind::Tilplikting => std::mem::take(&mut written.tilplikting),
                Kind::Tiltak => std::mem::take(&mut written.tiltak),
                Kind::Legeaarsverk => std::mem::take(&mut written.legeaarsverk),
                Kind::Aktivitet => std::mem::take(&mut written.aktivitet),
                Kind::Kostra => std::mem::take(&mut written.kostra),
                Kind::Vaktbemanning => std::mem::take(&mut written.vaktbemanning),
                Kind::Budsjett => std::mem::take(&mut written.budsjett),
            };
            entries.extend(written.felles.clone());
            let of_kind = Words::of(kind, &entries);
            vocabulary.parts.extend(of_kind.parts());
            vocabulary.kinds.insert(kind, of_kind);
        }
        for list in List::ALL {
            let entries = written.lists_of(list);
            // Shifts are headings, too, where a roster lies on its side.
            if matches!(list, List::Planlagt | List::Vakter) {
                vocabulary.parts.extend(entries.iter().cloned());
            }
            let by_first = vocabulary.lists.entry(list).or_default();
            for entry in entries.iter().map(|entry| words(entry)) {
                let first = entry.first().cloned().unwrap_or_default();
                by_first.entry(first).or_default().push(entry);
            }
        }
        Ok(vocabulary)
    }

    /// The column a header's key is a word of.
    pub fn exact(&self, kind: Kind, key: &str) -> Option<(Column, Fit)> {
        self.kinds.get(&kind)?.exact.get(key).copied()
    }

    /// The one column that has a word spelled nearly so.
    pub fn near(&self, kind: Kind, key: &str) -> Option<Column> {
        let key = Key::new(key.to_owned());
        let limit = match key.length {
            0..5 => return None,
            5..9 => 1,
            _ => 2,
        };
        let mut best: Option<(usize, Column)> = None;
        let mut tie = false;
        for phrase in &self.kinds.get(&kind)?.phrases {
            if phrase.key.length < 5 {
                continue;
            }
            let Some(distance) = phrase.key.distance(&key, limit) else { continue };
            match best {
                Some((least, found)) if distance == least => tie |= found != phrase.column,
                Some((least, _)) if distance > least => {}
                _ => (best, tie) = (Some((distance, phrase.column)), false),
            }
        }
        best.filter(|_| !tie).map(|(_, column)| column)
    }

    /// The columns with a word that the header contains, the longest word first, then the foremost.
    pub fn contained(&self, kind: Kind, header: &[String]) -> Vec<Column> {
        let Some(words) = self.kinds.get(&kind) else { return Vec::new() };
        let mut found: Vec<(usize, usize, Column)> = words
            .phrases
            .iter()
            .filter(|phrase| phrase.key.length >= 4)
            .filter_map(|phrase| {
                let at = position(header, &phrase.parts)?;
                Some((usize::MAX - phrase.key.length, at, phrase.column))
            })
            .collect();
        found.sort_unstable();
        let mut columns = Vec::new();
        for (_, _, column) in found {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        columns
    }

    /// What the cells of a column begin with, when its words alone do not tell.
    pub fn content(&self, kind: Kind) -> impl Iterator<Item = (Column, &[String])> {
        self.kinds
            .get(&kind)
            .into_iter()
            .flat_map(|words| words.content.iter())
            .map(|(column, words)| (*column, words.as_slice()))
    }

    /// Whether the text is, as a whole, a word of the list.
    pub fn is(&self, list: List, text: &[String]) -> bool {
        self.begins(list, text).is_some_and(<[String]>::is_empty)
    }

    /// The words of the text after the longest word of the list that it begins with.
    pub fn begins<'a>(&self, list: List, text: &'a [String]) -> Option<&'a [String]> {
        let entries = self.lists.get(&list)?.get(text.first()?)?;
        let rests = entries.iter().filter_map(|entry| text.strip_prefix(entry.as_slice()));
        rests.min_by_key(|rest| rest.len())
    }

    /// Whether a word of the list stands anywhere in the text.
    pub fn within(&self, list: List, text: &[String]) -> bool {
        (0..text.len())
            .any(|at| text.get(at..).is_some_and(|rest| self.begins(list, rest).is_some()))
    }

    /// Whether a single word is in the list.
    pub fn has(&self, list: List, word: &str) -> bool {
        let entries = self.lists.get(&list).and_then(|list| list.get(word));
        entries.is_some_and(|entries| entries.iter().any(|entry| entry.len() == 1))
    }

    /// Whether a word ends with one of the list: "legekonsultasjoner" with "konsultasjoner".
    pub fn ends_with(&self, list: List, word: &str) -> bool {
        let entries = self.lists.get(&list).into_iter().flat_map(|list| list.keys());
        entries.into_iter().any(|entry| {
            word == entry.as_str() || entry.chars().count() > 3 && word.ends_with(entry.as_str())
        })
    }

    /// Whether any header could hold this word: a quick no for the cells of records.
    pub fn knows(&self, word: &str) -> bool {
        self.parts.contains(word)
    }
}

impl Written {
    fn lists_of(&self, list: List) -> &[String] {
        self.lister.get(list.id()).map_or(&[], Vec::as_slice)
    }
}

impl Words {
    /// The words of the phrases, and the phrases written as one word.
    fn parts(&self) -> impl Iterator<Item = String> + '_ {
        let phrases = self.phrases.iter().flat_map(|phrase| phrase.parts.iter().cloned());
        phrases.chain(self.exact.keys().cloned())
    }

    fn of(kind: Kind, entries: &BTreeMap<String, Entry>) -> Self {
        let mut words_of_kind = Self::default();
        for column in kind.columns() {
            let Some(entry) = entries.get(&column.id()) else { continue };
            for (level, level_words) in entry.ord.iter().enumerate() {
                for word in level_words {
                    let parts = words(word);
                    words_of_kind.exact.insert(key(&parts), (*column, Fit::Exact(level)));
                    let key = Key::new(key(&parts));
                    words_of_kind.phrases.push(Phrase { parts, key, column: *column });
                }
            }
            for word in &entry.usikre {
                words_of_kind.exact.insert(text_key(word), (*column, Fit::Likely));
            }
            if !entry.innhold.is_empty() {
                words_of_kind.content.insert(*column, entry.innhold.clone());
            }
        }
        words_of_kind
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use unicode_normalization::is_nfc;

    const TEXT: &str = include_str!("../../templates/vocabulary.toml");

    fn written() -> Written {
        toml::from_str(TEXT).unwrap()
    }

    fn kinds(written: &Written) -> [(Kind, &BTreeMap<String, Entry>); 8] {
        [
            (Kind::Fastlegelister, &written.fastlegelister),
            (Kind::Tilplikting, &written.tilplikting),
            (Kind::Tiltak, &written.tiltak),
            (Kind::Legeaarsverk, &written.legeaarsverk),
            (Kind::Aktivitet, &written.aktivitet),
            (Kind::Kostra, &written.kostra),
            (Kind::Vaktbemanning, &written.vaktbemanning),
            (Kind::Budsjett, &written.budsjett),
        ]
    }

    fn all_words(entry: &Entry) -> impl Iterator<Item = &String> {
        entry.ord.iter().flatten().chain(&entry.usikre).chain(&entry.innhold)
    }

    #[test]
    fn words_are_lower_case_nfc_and_not_blank() {
        let written = written();
        let entries = kinds(&written).map(|(_, entries)| entries);
        let of_columns = std::iter::once(&written.felles)
            .chain(entries)
            .flat_map(|entries| entries.values())
            .flat_map(all_words);
        for word in of_columns.chain(written.lister.values().flatten()) {
            assert_eq!(word, &word.to_lowercase(), "{word}");
            assert!(is_nfc(word), "{word}");
            assert!(!text_key(word).is_empty(), "{word}");
            assert_eq!(word.trim(), word);
        }
    }

    #[test]
    fn every_entry_is_a_column_of_its_kind_and_every_column_has_words() {
        let written = written();
        for (kind, entries) in kinds(&written) {
            let ids: BTreeSet<String> = kind.columns().iter().map(|column| column.id()).collect();
            let mut worded: BTreeSet<String> = entries.keys().cloned().collect();
            worded.extend(written.felles.keys().cloned());
            assert_eq!(worded, ids, "{kind:?}");
        }
    }

    #[test]
    fn a_word_means_one_column_of_a_kind() {
        let written = written();
        for (kind, entries) in kinds(&written) {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for (id, entry) in entries.iter().chain(&written.felles) {
                for word in entry.ord.iter().flatten().chain(&entry.usikre) {
                    let before = seen.insert(text_key(word), id);
                    assert_eq!(before, None, "{kind:?}: «{word}» in {id}");
                }
            }
        }
    }

    #[test]
    fn lists_are_the_known_ones_and_without_repeats() {
        let written = written();
        let known: BTreeSet<&str> = List::ALL.into_iter().map(List::id).collect();
        let there: BTreeSet<&str> = written.lister.keys().map(String::as_str).collect();
        assert_eq!(there, known);
        for (id, list) in &written.lister {
            let unique: BTreeSet<String> = list.iter().map(|word| words(word).join(" ")).collect();
            assert_eq!(unique.len(), list.len(), "{id}");
        }
    }

    #[test]
    fn spelling_is_forgiven_a_little() {
        let vocabulary = Vocabulary::built_in();
        for (word, column) in [
            ("listetakk", Some(Column::Listetak)),
            ("listelende", Some(Column::Listelengde)),
            ("legesentret", Some(Column::Legekontor)),
            ("tk", None),
            ("telefon", None),
        ] {
            assert_eq!(vocabulary.near(Kind::Fastlegelister, word), column, "{word}");
        }
    }

    #[test]
    fn keys_too_far_from_each_other_are_told_at_once() {
        for (one, other, limit, expected) in [
            ("listetak", "listetakk", 1, Some(1)),
            ("listetak", "lisetakk", 1, None),
            ("listetak", "lisetakk", 2, Some(2)),
            ("kostnad", "kåstnad", 1, Some(1)),
            ("abcde", "fghij", 2, None),
        ] {
            let [one, other] = [one, other].map(|text| Key::new(text.to_owned()));
            assert_eq!(one.distance(&other, limit), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn the_longest_word_of_a_header_comes_first() {
        let found =
            |text: &str| Vocabulary::built_in().contained(Kind::Fastlegelister, &words(text));
        assert_eq!(found("Avtalt listetak pr lege"), [Column::Listetak, Column::Lege]);
        assert_eq!(found("Telefon"), []);
    }
}
