use crate::run::Run;
use expect_test::{Expect, expect};

#[track_caller]
fn check(run: Run, expected: &Expect) {
    run.done().check(expected);
}

#[test]
fn no_arguments_show_the_help() {
    let done = Run::new("").done();
    assert_eq!((done.code, done.stdout.as_str()), (2, ""));
    assert!(done.stderr.contains("Usage: legetall [OPTIONS] <FILE|FOLDER>..."), "{}", done.stderr);
    assert_eq!(Run::new("--help").done().code, 0);
    assert_eq!(Run::new("--version").done().stdout, "legetall 0.1.0\n");
}

#[test]
fn a_path_that_is_not_there() {
    check(Run::new("liste.xlsx"), &expect![[]]);
    check(Run::new("report liste.xlsx --lang nn"), &expect![[]]);
    check(Run::new("check borte/liste.xlsx --lang en"), &expect![[]]);
}

#[test]
fn a_folder_without_workbooks() {
    check(Run::new("tom").file("tom/notat.txt", ""), &expect![[]]);
}

#[test]
fn a_configuration_that_is_not_there() {
    check(Run::new("a.csv --config annen.toml").file("a.csv", "x"), &expect![[]]);
}

#[test]
fn two_configurations() {
    let run = Run::new("a b")
        .file("a/a.csv", "x")
        .file("a/legetall.toml", "")
        .file("b/b.csv", "x")
        .file("b/legetall.toml", "");
    check(run, &expect![[]]);
}

#[test]
fn what_is_wrong_in_the_configuration() {
    let configuration = "[kommune]\nnavn = 'Kragerø'\ninnbygere = 10406\nmalform = 'nn'\n";
    let files = |arguments: &str| {
        Run::new(arguments).file("a.csv", "x").file("legetall.toml", configuration)
    };
    check(files("a.csv"), &expect![[]]);
    check(files("a.csv --lang en"), &expect![[]]);
    let done = files("check a.csv --json").done();
    assert_eq!(done.code, 2);
    let json: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(json["findings"][0]["code"], "K503");
    assert_eq!(done.stderr, "");
}

#[test]
fn names_with_norwegian_letters_and_spaces() {
    check(Run::new("'mappe på serveren/Årsliste.xlsx'"), &expect![[]]);
}

#[cfg(unix)]
#[test]
fn names_that_are_no_unicode() {
    use std::os::unix::ffi::OsStrExt;
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_legetall"))
        .arg(std::ffi::OsStr::from_bytes(b"krager\xf8.xlsx"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("«krager\u{fffd}.xlsx»"));
}
