//! Several municipalities in one run: a report each and a comparison.

use crate::run::Run;
use expect_test::expect;
use serde_json::Value;
use std::fs;

const ALFA: &str = "Legekontor;Lege;Listetak;Listelengde\nNord;H1;1000;900\nSør;H2;1200;1200\n";
const BETA: &str = "Legekontor;Lege;Listetak;Listelengde\nVest;H1;800;1000\n";

fn two_folders(arguments: &str) -> Run {
    Run::new(arguments)
        .file("kommuner/alfa/liste.csv", ALFA)
        .file("kommuner/alfa/legetall.toml", "[kommune]\nnavn = 'Alfa'\ninnbyggere = 2000\n")
        .file("kommuner/beta/liste.csv", BETA)
        .file("kommuner/beta/legetall.toml", "[kommune]\nnavn = 'Beta'\n")
}

#[test]
fn a_folder_of_municipalities_in_words() {
    let done = two_folders("kommuner").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kommuner
          Alfa  uten forbehold, kommuner/alfa/alfa-legetall.xlsx og .pdf
          Beta  1 advarsel, kommuner/beta/beta-legetall.xlsx og .pdf

        Sammenligning
          kommuner/sammenligning-legetall.xlsx
          kommuner/sammenligning-legetall.pdf
    "#]]);
    for name in ["alfa/alfa", "beta/beta", "sammenligning"] {
        for end in ["xlsx", "pdf"] {
            let path = done.folder.path().join(format!("kommuner/{name}-legetall.{end}"));
            assert!(fs::metadata(&path).unwrap().len() > 1000, "{}", path.display());
        }
    }
}

/// Alfa: 2200 places for 2000 residents is 110 %; Beta: 800 − 1000 = −200.
#[test]
fn one_json_object_a_line_and_the_comparison_last() {
    let done = two_folders("kommuner --json --out ut").done();
    assert_eq!(done.code, 0, "{}", done.stderr);
    let lines: Vec<Value> =
        done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    let value = |line: usize, id: &str| {
        let figures = lines[line]["figures"].as_array().unwrap();
        figures.iter().find(|figure| figure["id"] == id).map(|figure| figure["value"].to_string())
    };
    assert_eq!(lines[0]["municipality"]["name"], "Alfa");
    assert_eq!(value(0, "dekning_innbyggere").as_deref(), Some("110"));
    assert_eq!(value(1, "ledige_plasser").as_deref(), Some("-200"));
    let compared = &lines[2]["comparison"];
    assert_eq!(compared["municipalities"], serde_json::json!(["Alfa", "Beta"]));
    assert_eq!(
        compared["outputs"],
        serde_json::json!(["ut/sammenligning-legetall.xlsx", "ut/sammenligning-legetall.pdf"])
    );
}

/// The others are reported all the same, and the exit code is the gravest.
#[test]
fn one_of_several_cannot_be_read() {
    let run = two_folders("kommuner")
        .file("kommuner/beta/legetall.toml", "[kommune]\nnavvn = 'Beta'\n")
        .file("kommuner/gamma/liste.csv", "Legekontor;Lege;Listetak;Listelengde\nØst;H1;x;900\n");
    run.done().check(&expect![[r#"
        exit 2
        -- stdout
        Kommuner
          Alfa   uten forbehold, kommuner/alfa/alfa-legetall.xlsx og .pdf
          gamma  1 feil og 1 advarsel, kommuner/gamma/gamma-legetall.xlsx og .pdf

        gamma
        1 feil
          K201 liste.csv, ark «liste», celle C2
              Kolonnen «Listetak» må ha ett tall, men cellen inneholder «x».
              Gjør slik: Skriv tallet alene, eller la cellen stå tom hvis det er ukjent.

        beta
        legetall.toml, linje 2: Nøkkelen «navvn» er ikke kjent her. Rett den til en av disse (den likeste står først), eller fjern linjen: navn, nummer, innbyggere og malform.
        Ingenting er beregnet. Rett innstillingene, og kjør på nytt.

        Sammenligning
          kommuner/sammenligning-legetall.xlsx
          kommuner/sammenligning-legetall.pdf
    "#]]);
}

/// Whoever counts the lines misses none: a run that is refused has its object, too.
#[test]
fn one_of_several_cannot_be_checked() {
    let beta = ("kommuner/beta/legetall.toml", "[kommune]\nnavvn = 'Beta'\n");
    let done = two_folders("check kommuner --json").file(beta.0, beta.1).done();
    assert_eq!((done.code, done.stderr.as_str()), (2, ""));
    let lines: Vec<Value> =
        done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<Option<&str>> =
        lines.iter().map(|line| line["municipality"]["name"].as_str()).collect();
    assert_eq!(names, [Some("Alfa"), None]);
    assert_eq!(lines[1]["findings"][0]["code"], "K503");

    let done = two_folders("check kommuner").file(beta.0, beta.1).done();
    assert_eq!(done.code, 2);
    let refused = "beta\n1 feil\n  K503 legetall.toml, linje 2\n";
    assert!(done.stdout.contains(refused), "{}", done.stdout);
}

#[test]
fn what_shares_a_name_is_kept_apart() {
    let run = Run::new("a b --out ut")
        .file("a/liste.csv", ALFA)
        .file("a/legetall.toml", "[kommune]\nnavn = 'Alfa'\n")
        .file("b/liste.csv", BETA)
        .file("b/legetall.toml", "[kommune]\nnavn = 'Alfa'\n");
    let done = run.done().says("Alfa (a)").says("Alfa (b)");
    for name in ["a", "b", "sammenligning"] {
        assert!(done.folder.path().join(format!("ut/{name}-legetall.pdf")).exists(), "{name}");
    }
}

const BOTH: &str = "Kommune;Legekontor;Lege;Listetak;Listelengde\n\
    Alfa;Nord;H1;1000;900\nBeta;Vest;H1;800;1000\nAlfa;Sør;H2;1200;1200\n";

/// Nothing says which of the two is meant, so both are.
#[test]
fn a_column_of_municipalities_gives_a_report_each() {
    let done = Run::new("liste.csv --json").file("liste.csv", BOTH).done();
    assert_eq!(done.code, 0, "{}", done.stdout);
    let lines: Vec<Value> =
        done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let capacity = |line: &Value| {
        let figures = line["figures"].as_array().unwrap().clone();
        figures.into_iter().find(|figure| figure["id"] == "listekapasitet").unwrap()["value"]
            .to_string()
    };
    let names: Vec<&str> =
        lines[..2].iter().map(|line| line["municipality"]["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Alfa", "Beta"]);
    assert_eq!([capacity(&lines[0]), capacity(&lines[1])], ["2200", "800"]);
    for name in ["alfa", "beta", "sammenligning"] {
        assert!(done.folder.path().join(format!("{name}-legetall.xlsx")).exists(), "{name}");
    }
}

/// Beside the table both would be called `heroy`, and the second would replace the first.
#[test]
fn names_that_make_the_same_file_name_are_kept_apart() {
    let run = Run::new("liste.csv").file(
        "liste.csv",
        "Kommune;Legekontor;Lege;Listetak;Listelengde\nHerøy;Nord;H1;1000;900\nHeroy;Vest;H1;800;700\n",
    );
    let done = run.done();
    assert_eq!(done.code, 0, "{}", done.stdout);
    for name in ["liste", "liste-2"] {
        assert!(done.folder.path().join(format!("{name}-legetall.xlsx")).exists(), "{name}");
    }
}

#[test]
fn a_table_of_nobody_among_tables_of_several_is_refused() {
    Run::new("check .")
        .file("liste.csv", BOTH)
        .file("plikt.csv", "Tjenestested;Ressurs\nSykehjem;20 %\n")
        .done()
        .check(&expect![[r#"
            exit 1
            -- stdout
            Alfa

            Lest
              liste.csv, ark «liste», cellene A1:E4  Listeoversikt, 2 rader

            1 feil
              K259 plikt.csv, ark «plikt», cellene A1:B2
                  Andre tabeller i kjøringen har en kolonne for kommune og gjelder flere kommuner. Denne har ingen slik kolonne, og er ikke regnet med for noen av dem.
                  Gjør slik: Legg til en kolonne for kommune i tabellen, eller kjør den for seg.

            3 merknader
              K011 Slik er tekstfilen lest (2)
                  liste.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  plikt.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.
              K241 liste.csv, ark «liste», celle C1
                  Listeoversikten har ingen statuskolonne, og alle 2 lister har et navn. De er regnet som besatt av fast lege.
                  Gjør slik: Legg til en kolonne «Status» med besatt, ubesatt eller vikar hvis noen av listene er uten fast lege.

            8 celler er lest, og 10 sammenligninger er gjort: 1 feil og 3 merknader.

            Skrevet
              ./alfa-legetall_funn.xlsx

            Beta

            Lest
              liste.csv, ark «liste», cellene A1:E4  Listeoversikt, 1 rad

            1 feil
              K259 plikt.csv, ark «plikt», cellene A1:B2
                  Andre tabeller i kjøringen har en kolonne for kommune og gjelder flere kommuner. Denne har ingen slik kolonne, og er ikke regnet med for noen av dem.
                  Gjør slik: Legg til en kolonne for kommune i tabellen, eller kjør den for seg.

            1 advarsel
              K306 liste.csv, ark «liste», celle E3
                  En liste skal ikke ha flere personer enn listetaket. Her står det «1 000» personer på en liste med tak 800.
                  Gjør slik: Se etter om listelengden og listetaket er riktige. Er de det, trenger du ikke gjøre noe.

            3 merknader
              K011 Slik er tekstfilen lest (2)
                  liste.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  plikt.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.
              K241 liste.csv, ark «liste», celle C1
                  Listeoversikten har ingen statuskolonne, og den ene listen har et navn. Den er regnet som besatt av fast lege.
                  Gjør slik: Legg til en kolonne «Status» med besatt, ubesatt eller vikar hvis noen av listene er uten fast lege.

            4 celler er lest, og 5 sammenligninger er gjort: 1 feil, 1 advarsel og 3 merknader.

            Skrevet
              ./beta-legetall_funn.xlsx
        "#]]);
}
