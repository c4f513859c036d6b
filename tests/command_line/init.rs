use crate::run::{Done, Run};
use expect_test::{Expect, expect};
use std::fs;

/// What was printed, with `DIR` for the folder it ran in.
#[track_caller]
fn check(run: Run, expected: &Expect) -> Done {
    let mut done = run.done();
    let folder = done.folder.path().display().to_string();
    done.stdout = done.stdout.replace(&folder, "DIR");
    done.stderr = done.stderr.replace(&folder, "DIR");
    done.check(expected)
}

#[test]
fn a_folder_is_made_with_everything_to_begin_with() {
    let done = check(
        Run::new("init 'ny mappe'"),
        &expect![[r#"
            exit 0
            -- stdout
            Laget i «DIR/ny mappe»
              legetall.toml
              skjema/listeoversikt.xlsx
              skjema/tilplikting.xlsx
              skjema/tiltak.xlsx
              skjema/legeaarsverk.xlsx
              skjema/legevakt.xlsx
              skjema/aktivitet.xlsx
              skjema/budsjett.xlsx
              drift/legetall.service
              drift/legetall.timer
              drift/crontab
              drift/legetall.desktop

            Slik går du videre
              1. Fyll ut arbeidsbøkene du trenger i mappen «skjema», eller bruk dem dere allerede har. Arket «Veiledning» forklarer kolonnene.
              2. Skriv kommunens navn og planårene i «legetall.toml» hvis de skal være med. Alt der er valgfritt.
              3. Dra arbeidsbøkene over på programmet, eller skriv: legetall MAPPE
              4. Snarveien i mappen «drift» gjør at filer kan sendes til programmet fra filbehandleren.
        "#]],
    );
    assert_eq!(done.files("ny mappe"), ["drift", "legetall.toml", "skjema"]);
    // Nothing in it is in force.
    let template = fs::read_to_string("templates/legetall.toml").unwrap();
    assert_eq!(fs::read_to_string(done.path("ny mappe/legetall.toml")).unwrap(), template);
}

#[test]
fn what_is_there_is_told_and_left() {
    let run = Run::new("init --lang nn")
        .file("legetall.toml", "mitt")
        .file("skjema/tiltak.xlsx", "mitt")
        .file("drift/crontab", "mitt");
    let done = check(
        run,
        &expect![[r#"
            exit 0
            -- stdout
            Laga i «DIR»
              skjema/listeoversikt.xlsx
              skjema/tilplikting.xlsx
              skjema/legeaarsverk.xlsx
              skjema/legevakt.xlsx
              skjema/aktivitet.xlsx
              skjema/budsjett.xlsx
              drift/legetall.service
              drift/legetall.timer
              drift/legetall.desktop

            Fanst frå før i «DIR», og er ikkje rørt
              legetall.toml
              skjema/tiltak.xlsx
              drift/crontab

            Slik går du vidare
              1. Fyll ut arbeidsbøkene du treng i mappa «skjema», eller bruk dei de alt har. Arket «Rettleiing» forklarer kolonnane.
              2. Skriv namnet på kommunen og planåra i «legetall.toml» dersom dei skal vere med. Alt der er valfritt.
              3. Dra arbeidsbøkene over på programmet, eller skriv: legetall MAPPE
              4. Snarvegen i mappa «drift» gjer at filer kan sendast til programmet frå filhandsamaren.
        "#]],
    );
    for path in ["legetall.toml", "skjema/tiltak.xlsx", "drift/crontab"] {
        assert_eq!(fs::read_to_string(done.path(path)).unwrap(), "mitt", "{path}");
    }
}

#[test]
fn a_second_time_nothing_is_changed() {
    let first = Run::new("init --inbox --lang en").done();
    let before = fs::read(first.path("skjema/budsjett.xlsx")).unwrap();
    let again = first.again("init --inbox --lang nb");
    assert_eq!((again.code, again.stderr.as_str()), (0, ""));
    assert!(again.stdout.starts_with("Fantes fra før i "), "{}", again.stdout);
    assert!(!again.stdout.contains("Slik går du videre"));
    assert_eq!(fs::read(again.path("skjema/budsjett.xlsx")).unwrap(), before);
}

#[test]
fn an_inbox_has_its_folders() {
    let done = check(
        Run::new("init --inbox --lang en"),
        &expect![[r#"
            exit 0
            -- stdout
            Made in “DIR”
              legetall.toml
              skjema/listeoversikt.xlsx
              skjema/tilplikting.xlsx
              skjema/tiltak.xlsx
              skjema/legeaarsverk.xlsx
              skjema/legevakt.xlsx
              skjema/aktivitet.xlsx
              skjema/budsjett.xlsx
              drift/legetall.service
              drift/legetall.timer
              drift/crontab
              drift/legetall.desktop
              inn/
              under_arbeid/
              ferdig/
              avvist/
              ut/

            What to do next
              1. Fill in the workbooks you need in the folder “skjema”, or use those you already keep. The sheet “Guide” explains the columns.
              2. Write the municipality's name and the plan years in “legetall.toml” if they are to be shown. All of it is optional.
              3. Put workbooks that are filled in into the folder “inn”. The result appears in “ut”.
              4. Run “legetall inbox” at fixed times: the folder “drift” has what it takes, with the paths of the program and the folder filled in.
        "#]],
    );
    let configuration = fs::read_to_string(done.path("legetall.toml")).unwrap();
    assert!(
        configuration.contains("\n[kommune]\n") && configuration.contains("\nmalform = \"en\"\n")
    );
}

#[test]
fn every_municipality_has_folders_of_its_own() {
    let run = Run::new("init innboks --municipality Kragerø 'Nordre Follo'");
    let done = run.done();
    assert_eq!((done.code, done.stderr.as_str()), (0, ""));
    assert_eq!(done.files("innboks"), ["Kragerø", "Nordre Follo", "drift", "skjema"]);
    let folders = ["avvist", "ferdig", "inn", "legetall.toml", "under_arbeid", "ut"];
    assert_eq!(done.files("innboks/Nordre Follo"), folders);
    let configuration = fs::read_to_string(done.path("innboks/Kragerø/legetall.toml")).unwrap();
    assert!(configuration.contains("\nnavn = \"Kragerø\"\n"), "{configuration}");
}

#[test]
fn names_that_cannot_be_folders_are_refused_before_anything_is_made() {
    let done = check(
        Run::new("init --inbox --municipality Kragerø Unjárga/Nesseby"),
        &expect![[r#"
            exit 2
            -- stderr
            legetall: «Unjárga/Nesseby» kan ikke være navnet på en mappe. Skriv kommunenavnet alene, uten tegnene / \ : * ? " < > |, og oppgi mappen foran --municipality.
        "#]],
    );
    assert_eq!(done.files(""), Vec::<String>::new());
    check(
        Run::new("init --inbox --municipality Kragerø --municipality kragerø"),
        &expect![[r#"
            exit 2
            -- stderr
            legetall: Kommunen «kragerø» er oppgitt to ganger.
        "#]],
    );
}

#[test]
fn a_file_is_no_folder() {
    check(
        Run::new("init fil --lang nn").file("fil", ""),
        &expect![[r#"
            exit 2
            -- stderr
            legetall: «fil» er ei fil. Oppgi ei mappe.
        "#]],
    );
    check(
        Run::new("init --inbox").file("inn", ""),
        &expect![[r#"
            exit 3
            -- stderr
            legetall: Får ikke skrevet til «DIR/inn»: en del av stien er en fil og ingen mappe. Se etter om mappen er skrivbar og disken har plass, og prøv igjen.
        "#]],
    );
}

/// Forms that are not filled in are said to be empty, and nothing is made of them.
#[test]
fn an_empty_form_is_refused_by_its_name() {
    let done = Run::new("init").done();
    let again = done.again("report skjema/tilplikting.xlsx");
    assert_eq!(again.code, 1);
    let again = again.says(
        "Overskriftene er på plass («Tilpliktingsfordeling»), men det står ingenting under dem.",
    );
    assert!(!again.files("skjema").iter().any(|name| name.contains("-legetall")));
}
