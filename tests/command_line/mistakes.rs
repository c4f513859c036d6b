use crate::run::Run;
use expect_test::{Expect, expect};

#[track_caller]
fn check(run: Run, expected: &Expect) {
    run.done().check(expected);
}

/// As when the program is double-clicked.
#[test]
fn no_arguments_tell_what_to_do() {
    check(
        Run::new(""),
        &expect![[r#"
        exit 2
        -- stderr
        legetall leser arbeidsbøkene om legetjenestene og lager en oppsummering i Excel og et vedlegg i PDF.

        Slik gjør du:
          1. Legg arbeidsbøkene (listeoversikt, tilpliktingsfordeling, tiltaksbudsjett) i en mappe.
          2. Dra mappen, eller arbeidsbøkene, over på programmet og slipp.
          3. De to nye filene ligger ved siden av arbeidsbøkene, med navn som slutter på «-legetall».

        I et terminalvindu: legetall MAPPE. Alle valg: legetall --help
    "#]],
    );
    assert_eq!(Run::new("--help").done().code, 0);
    assert_eq!(Run::new("--version").done().stdout, "legetall 0.1.0\n");
}

#[test]
fn arguments_that_are_not_understood() {
    check(
        Run::new("mappe --lang no"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: «no» er ikke en kjent verdi for --lang. Velg en av disse: nb, nn, en. Alle valg: legetall --help
    "#]],
    );
    check(
        Run::new("mappe --strikt --lang nn"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Valet «--strikt» er ikkje kjent. Det likaste er «--strict». Alle val: legetall --help
    "#]],
    );
    check(
        Run::new("mappe --tull --lang=en"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: The option “--tull” is not known. All options: legetall --help
    "#]],
    );
    check(
        Run::new("check"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Det mangler noe å lese. Oppgi arbeidsbøkene, eller mappen de ligger i. Alle valg: legetall --help
    "#]],
    );
    check(
        Run::new("mappe --json=ja"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Valgene kan ikke forstås (unexpected value for an argument found). Alle valg: legetall --help
    "#]],
    );
    check(
        Run::new("mappe --out"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: --out mangler en verdi. Alle valg: legetall --help
    "#]],
    );
}

/// A program waits for one JSON object, whatever was wrong.
#[test]
fn every_refusal_is_json_when_asked_for() {
    for (arguments, code) in [
        ("borte.xlsx --json", 2),
        ("borte/borte.xlsx --json", 3),
        ("--json", 2),
        ("a.csv --json --lang no", 2),
        ("a.csv --json --tull", 2),
        ("a.csv --json --config borte.toml", 2),
        ("mal-legetall.xlsx --json", 2),
        ("god.csv --json --out a.csv", 2),
        ("god.csv --json --out a.csv/under", 3),
        ("a.csv --json", 1),
    ] {
        let done = Run::new(arguments)
            .file("a.csv", "x")
            .file("god.csv", "Tjenestested;Ressurs\nSykehjem;10 %\n")
            .file("mal-legetall.xlsx", "")
            .done();
        assert_eq!(done.code, code, "{arguments}");
        assert_eq!(done.stdout.lines().count(), 1, "{arguments}");
        let json: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
        assert_eq!(json["findings"][0]["severity"], "error", "{arguments}");
        assert!(json["outputs"].as_array().unwrap().is_empty(), "{arguments}");
    }
}

#[test]
fn a_lock_file_or_an_output_alone() {
    check(
        Run::new("~$liste.xlsx").file("~$liste.xlsx", "x"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Fant ingen arbeidsbøker å lese. Oppgi arbeidsbøker (xlsx, xlsm, xlsb, xls, ods eller csv), eller mappen de ligger i.
          ~$liste.xlsx: Filen er en låsefil: arbeidsboken ved siden av den er åpen i et regnearkprogram. Endringer som ikke er lagret, er ikke med. Lagre og lukk arbeidsboken, og kjør på nytt hvis det er gjort endringer. Er ingen inne i den, kan låsefilen slettes.
    "#]],
    );
    check(
        Run::new("k-legetall.pdf").file("k-legetall.pdf", "x"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: Fant ingen arbeidsbøker å lese. Oppgi arbeidsbøker (xlsx, xlsm, xlsb, xls, ods eller csv), eller mappen de ligger i.
          k-legetall.pdf: Filen har et navn som slutter på «-legetall», slik resultatene herfra har, og er ikke lest. Gi filen et annet navn hvis den er en arbeidsbok som skal leses.
    "#]],
    );
}

/// Read twice, its duties would be counted twice: 10 % is not 20 %.
#[test]
fn a_copy_of_a_workbook_is_counted_once() {
    let table = "Tjenestested;Ressurs\nSykehjem;10 %\n";
    Run::new("check k")
        .file("k/duty.csv", table)
        .file("k/duty - Kopi.csv", table)
        .done()
        .check(&expect![[r#"
            exit 0
            -- stdout
            Lest
              duty - Kopi.csv, ark «duty - Kopi», cellene A1:B2  Tilpliktingsfordeling, 1 rad

            1 advarsel
              K606 duty.csv
                  Filen har nøyaktig samme innhold som «duty - Kopi.csv», og er bare regnet med én gang.
                  Gjør slik: Fjern den ene, eller velg den riktige filen hvis de skulle vært forskjellige.

            1 merknad
              K011 duty - Kopi.csv
                  Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.

            2 celler er lest, og 1 sammenligning er gjort: 1 advarsel og 1 merknad.

            Skrevet
              k/k-legetall_funn.xlsx
        "#]]);
}

#[test]
fn a_configuration_by_another_name_and_a_setting_without_effect() {
    check(
        Run::new("check k")
            .file("k/duty.csv", "Tjenestested;Ressurs\nSykehjem;10 %\n")
            .file("k/legetall.toml.txt", "[kommune]\n")
            .file("k/legetall.toml", "[[tabell]]\nfil = 'Liste*.xlsx'\nslag = 'fastlegelister'\n"),
        &expect![[r#"
            exit 0
            -- stdout
            Innstillinger: k/legetall.toml

            Lest
              duty.csv, ark «duty», cellene A1:B2  Tilpliktingsfordeling, 1 rad

            2 advarsler
              K608 legetall.toml, linje 1
                  [[tabell]] gjelder filen «Liste*.xlsx», men ingen av arbeidsbøkene har det navnet. Innstillingen har ingen virkning.
                  Gjør slik: Rett «fil» eller «ark», eller fjern [[tabell]].
              K607 legetall.toml.txt
                  Innstillingene må ligge i en fil som heter «legetall.toml». Denne heter noe annet, og er ikke lest.
                  Gjør slik: Gi filen navnet legetall.toml. Slå på «Filtyper» under Vis i Filutforsker for å se hele navnet, og slett den hvis den ikke er i bruk.

            1 merknad
              K011 duty.csv
                  Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.

            2 celler er lest, og 1 sammenligning er gjort: 2 advarsler og 1 merknad.

            Skrevet
              k/k-legetall_funn.xlsx
        "#]],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_cannot_be_written_to() {
    let duty = || {
        Run::new("god.csv --out /proc/ut").file("god.csv", "Tjenestested;Ressurs\nSykehjem;10 %\n")
    };
    check(
        duty(),
        &expect![[r#"
        exit 3
        -- stderr
        legetall: Får ikke skrevet til «/proc/ut»: mappen eller filen finnes ikke. Se etter om mappen er skrivbar og disken har plass, og prøv igjen.
    "#]],
    );
    check(
        Run::new("/dev/zero"),
        &expect![[r#"
        exit 2
        -- stderr
        legetall: «/dev/zero» er verken en fil eller en mappe. Oppgi arbeidsbøkene, eller mappen de ligger i.
    "#]],
    );
    check(
        Run::new("god.csv --config .").file("god.csv", "x"),
        &expect![[r#"
        exit 3
        -- stderr
        legetall: Får ikke lest «.»: det er en mappe. Lukk filen hvis den er åpen i et annet program, og prøv igjen.
    "#]],
    );
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
              tom: Mappen må ha minst én arbeidsbok (xlsx, xlsm, xlsb, xls, ods eller csv), men har ingen. Undermapper blir ikke lest. Oppgi mappen arbeidsbøkene ligger i.
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
    let run = Run::new("a.csv a.toml legetall.toml")
        .file("a.csv", "x")
        .file("a.toml", "")
        .file("legetall.toml", "");
    check(
        run,
        &expect![[r#"
        exit 2
        -- stderr
        legetall: To innstillingsfiler gjelder: «a.toml» og «legetall.toml». Velg én med --config, eller kjør mappene hver for seg.
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

/// What a newcomer drags in by mistake, and what the message says first of all: the code, its place
/// and what to do, in words that hold.
#[test]
fn wrong_workbooks_are_told_what_to_do() {
    let lists = "Skjærgården;Liste 1;1200;1100\nSentrum;Liste 2;1000;900\n";
    for (name, table, code, told) in [
        ("ferieliste", "Navn;Uke 27;Uke 28\nA;x;\nB;;x\n".to_owned(), "K101", "ta den bort"),
        ("uten-overskrifter", lists.to_owned(), "K101", "sett en rad med overskrifter"),
        ("skjema", "Legekontor;Lege;Listetak;Listelengde\n".to_owned(), "K127", "Fyll ut tabellen"),
        (
            "snudd",
            "Legekontor;A;A;B\nLege;Liste 1;Liste 2;Liste 3\nListetak;1200;1100;1000\n\
             Listelengde;1100;1110;900\n"
                .to_owned(),
            "K128",
            "Transponer",
        ),
        (
            "per-maaned",
            "Tjenestested;Lege;Timer per måned\nSykehjem;A;30\nHelsestasjon;B;20\n".to_owned(),
            "K126",
            "om lag 7 timer per uke",
        ),
        (
            "to-tak",
            "Legekontor;Lege;Listetak;Listetak;Listelengde\nA;Liste 1;1200;1300;1100\n\
             B;Liste 2;1000;1050;900\n"
                .to_owned(),
            "K125",
            "«Listetak» står i både C1 og D1",
        ),
        (
            "gammelt-og-nytt",
            "Legekontor;Lege;Listetak (gammelt);Listetak (nytt);Listelengde\n\
             A;Liste 1;1200;1300;1100\nB;Liste 2;1000;1050;900\n"
                .to_owned(),
            "K106",
            "kolonner = { listetak = \"Listetak (gammelt)\" }  # / \"Listetak (nytt)\"",
        ),
        (
            "uten-lege",
            "Legekontor;Listetak;Listelengde\nA;1200;1100\nB;1000;900\n".to_owned(),
            "K107",
            "Legg til en kolonne med overskriften «Lege» i arbeidsboken, og kjør på nytt.\n",
        ),
        (
            "uten-enhet",
            "Tjenestested;Ressurs\nSykehjem;7,5\nHelsestasjon;5\n".to_owned(),
            "K108",
            "enhet = \"prosent\"  # / \"timer\" / \"årsverk\"",
        ),
        (
            "tusen",
            "Tiltak;2026;2027\nTilskudd;200;200\nLegesenter;0;1500\n".to_owned(),
            "K347",
            "De er lest som kroner. Er de skrevet i tusen kroner",
        ),
    ] {
        let arguments = format!("check {name}.csv");
        let done = Run::new(&arguments).file(&format!("{name}.csv"), table).done();
        let codes: Vec<&str> = done
            .stdout
            .lines()
            .filter_map(|line| line.strip_prefix("  K")?.split(' ').next())
            .collect();
        assert_eq!(format!("K{}", codes.first().unwrap()), code, "{}", done.stdout);
        assert!(done.stdout.contains(told), "{name}: {}", done.stdout);
    }
}

/// The lines of a finding stand as they are in the configuration: the run after is without it.
#[test]
fn the_lines_of_a_finding_can_be_pasted() {
    for (table, code) in [
        (
            "Legekontor;Lege;Listetak (gammelt);Listetak (nytt);Listelengde\n\
             A;Liste 1;1200;1300;1100\nB;Liste 2;1000;1050;900\n",
            "K106",
        ),
        ("Tjenestested;Ressurs\nSykehjem;7,5\nHelsestasjon;5\n", "K108"),
    ] {
        let before = Run::new("check a.csv").file("a.csv", table).done().stdout;
        assert!(before.contains(code), "{before}");
        let lines: Vec<&str> = before
            .lines()
            .skip_while(|line| !line.contains("[[tabell]]"))
            .take_while(|line| line.starts_with("          "))
            .map(str::trim)
            .collect();
        let after = Run::new("check a.csv")
            .file("a.csv", table)
            .file("legetall.toml", lines.join("\n"))
            .done();
        assert_eq!(after.code, 0, "{}", after.stdout);
        assert!(!after.stdout.contains(code), "{}", after.stdout);
    }
}

/// A setting that names a heading which no sheet has would do nothing in silence.
#[test]
fn a_setting_with_a_misspelled_heading_is_told() {
    let done = Run::new("check a.csv")
        .file("a.csv", "Tjenestested;Ressurs\nSykehjem;10 %\n")
        .file("legetall.toml", "[[tabell]]\nfil = 'a.csv'\nkolonner = { ressurs = 'Resurs' }\n")
        .done();
    assert_eq!(done.code, 1, "{}", done.stdout);
    assert!(done.stdout.contains("K114 legetall.toml, linje 1"), "{}", done.stdout);
    assert!(done.stdout.contains("Det nærmeste er «Ressurs»."), "{}", done.stdout);
}
