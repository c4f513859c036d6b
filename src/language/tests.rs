#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::texts::sources;
use super::{Arg, Language, Texts};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// The keys of a language, each with the parameters its text takes, file by file.
fn keys(language: Language) -> BTreeMap<(&'static str, String), BTreeSet<String>> {
    sources(language)
        .flat_map(|(file, contents)| {
            messages(contents).into_iter().map(move |(key, text)| ((file, key), parameters(&text)))
        })
        .collect()
}

/// A message begins at the start of a line with its key, and goes on in indented lines.
fn messages(contents: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in contents.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((key, text)) if !line.starts_with([' ', '}']) => {
                messages.push((key.to_owned(), text.to_owned()));
            }
            _ => messages.last_mut().unwrap().1.push_str(line),
        }
    }
    messages
}

fn parameters(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| {
            rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
        })
        .collect()
}

#[test]
fn the_languages_have_the_same_keys_with_the_same_parameters() {
    let bokmaal = keys(Language::Bokmaal);
    assert!(bokmaal.len() > 250, "{} keys", bokmaal.len());
    for language in [Language::Nynorsk, Language::English] {
        let other = keys(language);
        for (key, parameters) in &bokmaal {
            assert_eq!(other.get(key), Some(parameters), "{key:?} in {language:?}");
        }
        for key in other.keys() {
            assert!(bokmaal.contains_key(key), "{key:?} is in {language:?} alone");
        }
    }
}

#[test]
fn every_file_parses_and_no_key_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for (file, contents) in sources(language) {
            if let Err((_, errors)) = FluentResource::try_new(contents.to_owned()) {
                panic!("{file} in {language:?}: {errors:?}");
            }
            for (key, _) in messages(contents) {
                assert!(seen.insert(key.clone()), "{key} twice in {language:?}");
            }
        }
    }
}

/// A per cent sign may not stand alone on the next line; in English it stands by its number.
#[test]
fn per_cent_signs_stand_by_their_numbers() {
    for language in Language::ALL {
        for (file, contents) in sources(language) {
            for line in contents.lines().filter(|line| !line.starts_with("unit-prosent")) {
                let loose = line.contains(" %")
                    || (language == Language::English && line.contains("\u{a0}%"));
                assert!(!loose, "{file} in {language:?}: {line}");
            }
        }
    }
}

#[test]
fn counts_decide_the_number_and_are_grouped() {
    let shown = |language, count| {
        let texts = Texts::built_in(language);
        texts.get("count-warnings", &[("count", Arg::Count(count))]).replace('\u{a0}', "~")
    };
    assert_eq!(shown(Language::Bokmaal, 0), "0 advarsler");
    assert_eq!(shown(Language::Bokmaal, 1), "én advarsel");
    assert_eq!(shown(Language::Nynorsk, 1), "éi åtvaring");
    assert_eq!(shown(Language::Nynorsk, 21), "21 åtvaringar");
    assert_eq!(shown(Language::Bokmaal, 1200), "1~200 advarsler");
    assert_eq!(shown(Language::English, 1200), "1,200 warnings");
}

#[test]
fn a_missing_text_shows_as_its_key_and_a_missing_parameter_as_its_name() {
    let texts = Texts::built_in(Language::Bokmaal);
    assert_eq!(texts.plain("no-such-text"), "⟦no-such-text⟧");
    assert_eq!(texts.plain("cover-appendix"), "Vedlegg {$number}");
}

#[test]
fn texts_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Texts::built_in(Language::Bokmaal));
}
