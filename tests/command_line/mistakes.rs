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
    check(
        Run::new("liste.xlsx"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Finner ikke «liste.xlsx». Se etter om navnet er skrevet riktig.
    "#]],
    );
    check(
        Run::new("report liste.xlsx --lang nn"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Finn ikkje «liste.xlsx». Sjå etter om namnet er rett skrive.
    "#]],
    );
    check(
        Run::new("check borte/liste.xlsx --lang en"),
        &expect![[r#"
            exit 3
            -- stderr
            legetall: The folder of “borte/liste.xlsx” cannot be reached. If it is on a network drive, the drive may be away: try again later.
        "#]],
    );
}

#[test]
fn a_folder_without_workbooks() {
    check(
        Run::new("tom").file("tom/notat.txt", ""),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Fant ingen arbeidsbøker å lese. Oppgi arbeidsbøker (xlsx, xlsm, xlsb, xls, ods eller csv), eller mappen de ligger i.
    "#]],
    );
}

#[test]
fn a_configuration_that_is_not_there() {
    check(
        Run::new("a.csv --config annen.toml").file("a.csv", "x"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Finner ikke «annen.toml». Se etter om navnet er skrevet riktig.
    "#]],
    );
}

#[test]
fn two_configurations() {
    let run = Run::new("a b")
        .file("a/a.csv", "x")
        .file("a/legetall.toml", "")
        .file("b/b.csv", "x")
        .file("b/legetall.toml", "");
    check(
        run,
        &expect![[r#"
        exit 2
        -- stderr
        legetall: To innstillingsfiler gjelder: «a/legetall.toml» og «b/legetall.toml». Velg én med --config, eller kjør mappene hver for seg.
    "#]],
    );
}

#[test]
fn what_is_wrong_in_the_configuration() {
    let configuration = "[kommune]\nnavn = 'Kragerø'\ninnbygere = 10406\nmalform = 'nn'\n";
    let files = |arguments: &str| {
        Run::new(arguments).file("a.csv", "x").file("legetall.toml", configuration)
    };
    check(
        files("a.csv"),
        &expect![[r#"
            exit 2
            -- stdout
            1 feil
              K503 legetall.toml, linje 3
                  Nøkkelen «innbygere» er ikkje kjend her.
                  Gjer slik: Rett han til ein av desse (den likaste står først), eller fjern linja: innbyggere, nummer, navn og malform.

            Ingenting er rekna ut. Rett innstillingane, og køyr på nytt.
        "#]],
    );
    check(
        files("a.csv --lang en"),
        &expect![[r#"
            exit 2
            -- stdout
            1 error
              K503 legetall.toml, line 3
                  The key «innbygere» is not known here.
                  Do this: Change it to one of these (the most alike first), or remove the line: innbyggere, nummer, navn and malform.

            Nothing was computed. Correct the configuration and run again.
        "#]],
    );
    let done = files("check a.csv --json").done();
    assert_eq!(done.code, 2);
    let json: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(json["findings"][0]["code"], "K503");
    assert_eq!(done.stderr, "");
}

#[test]
fn names_with_norwegian_letters_and_spaces() {
    check(
        Run::new("'mappe på serveren/Årsliste.xlsx'"),
        &expect![[r#"
        exit 3
        -- stderr
        legetall: Når ikke mappen til «mappe på serveren/Årsliste.xlsx». Er den på en nettverksdisk, kan disken være borte: prøv igjen senere.
    "#]],
    );
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
