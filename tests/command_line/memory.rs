//! `check --remember`: what was read one month is read the same way the next.

use crate::run::Run;
use std::fs;

const CONFIGURATION: &str = "# Vårt\n[kommune]\nnavn = \"Alfa\"";
/// «Sted» may be many things, and is told to have been assumed.
const OCTOBER: &str = "Sted;Lege;Maks;Antall 1.10.\nNord;Lege 1;1000;900\n";
const NOVEMBER: &str = "Sted;Lege;Maks;Antall 1.11.\nNord;Lege 1;1000;905\n";

#[test]
fn what_was_assumed_is_settled_for_the_next_month() {
    let first = Run::new("check --remember a")
        .file("a/legetall.toml", CONFIGURATION)
        .file("a/oktober.csv", OCTOBER)
        .done()
        .says("K104")
        .says("Husket: ett oppsett er skrevet sist i a/legetall.toml.");
    let path = first.folder.path().join("a/legetall.toml");
    let configuration = fs::read_to_string(path).unwrap();
    assert_eq!(
        configuration,
        "# Vårt\n[kommune]\nnavn = \"Alfa\"\n\n[[tabell]]\n\
         overskrifter = [\"Sted\", \"Lege\", \"Maks\", \"Antall 1.10.\"]\n\
         slag = \"fastlegelister\"\n\
         kolonner = { legekontor = \"Sted\", lege = \"Lege\", listetak = \"Maks\", \
         listelengde = \"Antall 1.10.\" }\n"
    );
    let next = Run::new("check --remember --json a --out ut")
        .file("a/legetall.toml", &configuration)
        .file("a/november.csv", NOVEMBER)
        .done()
        .says("\"listelengde\":\"D\"");
    assert!(next.stderr.contains("var husket fra før"), "{}", next.stderr);
    assert!(!next.stdout.contains("K104"), "{}", next.stdout);
    let kept = fs::read_to_string(next.folder.path().join("a/legetall.toml")).unwrap();
    assert_eq!(kept, configuration);
}

#[test]
fn a_layout_that_has_changed_is_told() {
    let remembered = "[[tabell]]\noverskrifter = [\"Sted\", \"Lege\", \"Maks\", \"Antall\"]\n\
        slag = \"fastlegelister\"\nkolonner = { legekontor = \"Sted\", listelengde = \"Antall\" }\n";
    Run::new("check a")
        .file("a/legetall.toml", remembered)
        .file("a/desember.csv", "Sted;Lege;Tak;Antall;Merknad\nNord;Lege 1;1000;900;\n")
        .done()
        .says("K119 desember.csv, ark «desember», cellene A1:E1")
        .says("Borte: Maks. Nye: Tak og Merknad.");
    let other = Run::new("check a")
        .file("a/legetall.toml", remembered)
        .file("a/plikt.csv", "Tjenestested;Ressurs;Lege\nSykehjem;14 %;Lege 1\n")
        .done();
    assert!(!other.stdout.contains("K119"), "{}", other.stdout);
}

/// Without a configuration one is made; a column of a year is not remembered.
#[test]
fn years_are_not_remembered() {
    let done = Run::new("check --remember tiltak.csv")
        .file("tiltak.csv", "Tiltak;Ansvar;2026;2027\nNye hjemler;Helse;100000;200000\n")
        .done();
    let written = fs::read_to_string(done.folder.path().join("legetall.toml")).unwrap();
    assert_eq!(
        written,
        "[[tabell]]\noverskrifter = [\"Tiltak\", \"Ansvar\", \"2026\", \"2027\"]\n\
         slag = \"tiltak\"\nkolonner = { tiltak = \"Tiltak\", ansvar = \"Ansvar\" }\n"
    );
    // A year later there is one more column.
    Run::new("check tiltak.csv --json")
        .file("legetall.toml", &written)
        .file("tiltak.csv", "Tiltak;Ansvar;2027;2028;2029\nNye hjemler;Helse;1;2;3\n")
        .done()
        .says("\"amounts\":{\"2027\":1,\"2028\":2,\"2029\":3}");
}
