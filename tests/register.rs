//! The page that documents every code of the register, in the words the program uses.
//!
//! `UPDATE_EXPECT=1 cargo test --test register` writes `docs/funn.md` anew.

#![allow(clippy::unwrap_used)]

use expect_test::expect_file;
use legetall::finding::{Entry, register_entries};
use legetall::language::{Arg, Language, Texts};
use legetall::report::wording;
use std::fmt::Write;

/// What the first digit of a code says.
const STAGES: [(char, &str); 9] = [
    ('0', "Arbeidsboken"),
    ('1', "Hvilke tabeller og kolonner det er"),
    ('2', "Hva cellene sier"),
    ('3', "Om tallene stemmer med hverandre"),
    ('4', "Økonomiske konsekvenser"),
    ('5', "Innstillingene"),
    ('6', "Kjøringen"),
    ('7', "Utviklingen"),
    ('8', "Innboksen"),
];

const INTRODUCTION: &str = "# Funn\n\n\
    Alt legetall kan ha å si om arbeidsbøkene, innstillingene og kjøringen. En **feil** holder de tallene den \
    gjelder, utenfor; en **advarsel** blir skrevet i vedlegget; en **merknad** sier hvordan noe er lest. Ord i \
    klammer står for det som ble funnet. `legetall explain K301` viser det samme i terminalen.\n\n\
    Siden er laget av tekstene i programmet.\n";

#[test]
fn the_page_of_codes_is_what_the_program_says() {
    let texts = Texts::built_in(Language::Bokmaal);
    let mut page = String::from(INTRODUCTION);
    for (digit, stage) in STAGES {
        let entries: Vec<&Entry> =
            register_entries().filter(|entry| entry.code.chars().nth(1) == Some(digit)).collect();
        assert!(!entries.is_empty(), "{stage}");
        write!(page, "\n## {stage}\n").unwrap();
        for entry in entries {
            section(&mut page, entry, &texts);
        }
    }
    expect_file!["../docs/funn.md"].assert_eq(&page);
}

fn section(page: &mut String, entry: &Entry, texts: &Texts) {
    let args: Vec<(&str, Arg)> =
        entry.params.iter().map(|name| (*name, format!("[{name}]").into())).collect();
    let text = |part: &str| texts.get(&format!("{}-{part}", entry.code), &args);
    let title = wording::code_title(entry.code, texts);
    let severity = wording::severity(entry.severity, texts);
    write!(
        page,
        "\n### {}: {title}\n\n*{severity}.* {}\n\n**Gjør slik:** {}\n",
        entry.code,
        text("message"),
        text("remedy")
    )
    .unwrap();
}
