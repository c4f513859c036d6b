//! The window that stays open until the result is read, and opens the folder.

use crate::run::{Done, Run};
use expect_test::expect;
use std::fs;

const LISTE: &str = "Legekontor;Lege;Listetak;Listelengde\nNord;H1;1000;900\n";

/// Stands in for the desktop: tells which folder it was to open.
const OPENS: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" > åpnet\n";
const FAILS: &str = "#!/bin/sh\nexit 3\n";

fn run(arguments: &str) -> Run {
    Run::new(arguments).file("Møte 1/liste.csv", LISTE).program("xdg-open", OPENS)
}

/// The folder that was opened, below the one the program ran in.
#[track_caller]
fn check_opened(done: &Done, expected: Option<&str>) {
    let opened = fs::read_to_string(done.path("åpnet")).ok();
    let expected = expected.map(|folder| format!("{}\n", done.path(folder).display()));
    assert_eq!(opened, expected, "{}", done.stderr);
}

#[test]
fn the_folder_is_opened_when_asked() {
    let done = run("--window 'Møte 1/liste.csv'").typing("o\n").done();
    check_opened(&done, Some("Møte 1"));
    assert_eq!(done.code, 0);
    assert_eq!(
        done.stderr,
        "\nSkriv O og trykk Enter for å åpne mappen, eller trykk bare Enter for å lukke vinduet.\n"
    );
    for typed in ["O\n", " o \r\n", "o"] {
        check_opened(&run("--window 'Møte 1'").typing(typed).done(), Some("Møte 1"));
    }
    for typed in ["\n", "", "nei\n"] {
        check_opened(&run("--window 'Møte 1'").typing(typed).done(), None);
    }
}

#[test]
fn the_folder_is_that_of_the_outputs() {
    let out = run("--window 'Møte 1' --out ut/2026").typing("o\n").done();
    check_opened(&out, Some("ut/2026"));
    let checked = run("check 'Møte 1' --window").typing("o\n").done();
    check_opened(&checked, Some("Møte 1"));
    let two = run("--window k/a k/b").file("k/a/liste.csv", LISTE).file("k/b/liste.csv", LISTE);
    check_opened(&two.typing("o\n").done(), Some("k"));
}

/// A workbook that was refused is to be mended, and lies there.
#[test]
fn the_folder_of_a_refused_workbook_is_opened_too() {
    let refused = "Legekontor;Lege;Listetak;Listelengde\nNord;H1;mange;900\n";
    let done = run("--window feil").file("feil/liste.csv", refused).typing("o\n").done();
    assert_eq!(done.code, 1);
    check_opened(&done, Some("feil"));
}

#[test]
fn a_file_dropped_from_here() {
    let done = run("--window liste.csv").file("liste.csv", LISTE).typing("o\n").done();
    check_opened(&done, Some(""));
}

#[test]
fn a_mistake_is_read_before_the_window_closes() {
    run("--window 'Møte 2/liste.csv'").typing("o\n").done().check(&expect![[r#"
        exit 3
        -- stderr
        legetall: Når ikke mappen til «Møte 2/liste.csv». Er den på en nettverksdisk, kan disken være borte: prøv igjen senere.

        Trykk Enter for å lukke vinduet.
    "#]]);
    run("--window --lang nn --ut").typing("\n").done().check(&expect![[r#"
        exit 2
        -- stderr
        legetall: Valet «--ut» er ikkje kjent. Alle val: legetall --help

        Trykk Enter for å lukke vindauget.
    "#]]);
}

#[test]
fn a_launcher_without_files_tells_how_it_is_used() {
    let done = run("--window").typing("\n").done();
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("Dra mappen, eller arbeidsbøkene, over på programmet"));
    assert!(done.stderr.ends_with("\nTrykk Enter for å lukke vinduet.\n"), "{}", done.stderr);
}

#[test]
fn the_question_is_in_the_configured_language() {
    let run = run("--window k")
        .file("k/liste.csv", LISTE)
        .file("k/legetall.toml", "[kommune]\nmalform = 'nn'\n");
    let done = run.typing("\n").done();
    assert!(done.stderr.contains("for å opne mappa"), "{}", done.stderr);
}

#[test]
fn the_question_is_no_part_of_the_result() {
    let done = run("--window --json 'Møte 1'").typing("\n").done();
    let parsed: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(parsed["outputs"][0], "Møte 1/mote-1-legetall.xlsx");
    assert!(done.stderr.contains("åpne mappen"));
}

#[test]
fn a_folder_that_cannot_be_opened_is_told() {
    let done = run("--window 'Møte 1'").program("xdg-open", FAILS).typing("o\n\n").done();
    assert_eq!(done.code, 0);
    let folder = done.path("Møte 1");
    let told = format!("Får ikke åpnet mappen «{}» (", folder.display());
    assert!(done.stderr.contains(&told), "{}", done.stderr);
    assert!(done.stderr.ends_with("\nTrykk Enter for å lukke vinduet.\n"), "{}", done.stderr);
}

#[test]
fn without_the_flag_nobody_is_asked() {
    let done = run("'Møte 1'").typing("o\n").done();
    assert_eq!((done.code, done.stderr.as_str()), (0, ""));
    check_opened(&done, None);
}
