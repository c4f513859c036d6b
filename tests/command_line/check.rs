use crate::run::Run;
use expect_test::expect;

#[test]
fn kragero_in_words() {
    let done = Run::new("check kragero").sample("kragero").done().check(&expect![]);
    // Nothing is written.
    let expected =
        ["legetall.toml", "listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"];
    assert_eq!(done.files("kragero"), expected);
}

#[test]
fn kragero_in_nynorsk_and_english() {
    Run::new("check kragero --lang nn").sample("kragero").done().check(&expect![]);
    Run::new("check kragero --lang en").sample("kragero").done().check(&expect![]);
}

#[test]
fn warnings_count_when_strict() {
    assert_eq!(Run::new("check kragero").sample("kragero").done().code, 0);
    assert_eq!(Run::new("check kragero --strict").sample("kragero").done().code, 1);
}

#[test]
fn a_file_that_is_no_workbook() {
    Run::new("check vedlegg.xlsx").file("vedlegg.xlsx", "%PDF-1.7\n").done().check(&expect![]);
}
