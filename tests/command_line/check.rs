use crate::run::Run;
use expect_test::expect;
use legetall::workbook;

#[test]
fn kragero_in_words() {
    let done = Run::new("check kragero").sample("kragero").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kragerø (4014)
        Innstillinger: kragero/legetall.toml

        Lest
          listeoversikt.ods, ark «Oversikt», cellene A3:E23             Listeoversikt, 10 rader
          tilplikting.xlsx, ark «Ark1», cellene A3:B14                  Tilpliktingsfordeling, 10 rader
          tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», cellene B5:F13  Budsjett for tiltak, 8 rader

        2 advarsler
          K301 tilplikting.xlsx, ark «Ark1», celle B14
              En oppgitt sum må være lik radene den summerer. «Totalt» oppgir «196 %» i kolonnen Ressurs, men radene gir 196,5 %. Forskjellen er 0,5 prosentpoeng.
              Gjør slik: Rett summen eller radene i arbeidsboken. Nøkkeltallene er regnet av radene.
          K401 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8
              Oppstart må være et årstall eller en dato. For «Etablere ALIS-stilling ved behov» står det «Etter 2021», og det er lest som 2022.
              Gjør slik: Skriv årstallet alene hvis tiltaket skal starte et annet år.

        6 merknader
          K221 tilplikting.xlsx, ark «Ark1», celle B8
              «16% + 21%» i kolonnen «Ressurs» er lest som summen 37 %.
              Gjør slik: Ingenting trengs hvis summen er riktig. Skriv ellers ett tall i cellen.
          K406 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», cellene B5:F13
              5 tiltak med kostnad sier ikke om kostnaden er varig eller engangs. Den er lest som varig.
              Gjør slik: Lag en kolonne «Slag» og skriv «engangs» på tiltak som koster bare én gang.
          K403 Tiltak uten kostnad (3)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E7
                  «Tilby kommunale stillinger for fastleger ved behov» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E9
                  «Mulig etablering av kommunal drift av legekontor» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E10
                  «Utrede mulighet for kommunalt fastlegekontor» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              Gjør slik: Fyll inn kostnaden når den er kjent.
          K404 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C12
              «Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet» med oppstart i 2027 koster kr 1 200 000, men ikke i noe år i planperioden 2022–2025. Tiltaket er listet for seg og ikke med i summene.
              Gjør slik: Endre oppstart eller planperiode hvis tiltaket skal være med.

        104 celler er lest, og 96 sammenligninger er gjort: 2 advarsler og 6 merknader.

        Skrevet
          kragero/kragero-legetall_funn.xlsx
    "#]]);
    let expected = [
        "kragero-legetall_funn.xlsx",
        "legetall.toml",
        "listeoversikt.ods",
        "tilplikting.xlsx",
        "tiltaksbudsjett.xlsx",
    ];
    assert_eq!(done.files("kragero"), expected);
}

#[test]
fn kragero_in_nynorsk_and_english() {
    Run::new("check kragero --lang nn").sample("kragero").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kragerø (4014)
        Innstillingar: kragero/legetall.toml

        Lese
          listeoversikt.ods, ark «Oversikt», cellene A3:E23             Listeoversikt, 10 rader
          tilplikting.xlsx, ark «Ark1», cellene A3:B14                  Tilpliktingsfordeling, 10 rader
          tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», cellene B5:F13  Budsjett for tiltak, 8 rader

        2 åtvaringar
          K301 tilplikting.xlsx, ark «Ark1», celle B14
              Ein oppgitt sum må vere lik radene han summerer. «Totalt» oppgir «196 %» i kolonnen Ressurs, men radene gir 196,5 %. Skilnaden er 0,5 prosentpoeng.
              Gjer slik: Rett summen eller radene i arbeidsboka. Nøkkeltala er rekna av radene.
          K401 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8
              Oppstart må vere eit årstal eller ein dato. For «Etablere ALIS-stilling ved behov» står det «Etter 2021», og det er lese som 2022.
              Gjer slik: Skriv årstalet åleine om tiltaket skal starte eit anna år.

        6 merknader
          K221 tilplikting.xlsx, ark «Ark1», celle B8
              «16% + 21%» i kolonnen «Ressurs» er lese som summen 37 %.
              Gjer slik: Ingenting trengst om summen er rett. Skriv elles eitt tal i cella.
          K406 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», cellene B5:F13
              5 tiltak med kostnad seier ikkje om kostnaden er varig eller eingongs. Han er lesen som varig.
              Gjer slik: Lag ein kolonne «Slag» og skriv «eingongs» på tiltak som kostar berre éin gong.
          K403 Tiltak utan kostnad (3)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E7
                  «Tilby kommunale stillinger for fastleger ved behov» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E9
                  «Mulig etablering av kommunal drift av legekontor» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E10
                  «Utrede mulighet for kommunalt fastlegekontor» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              Gjer slik: Fyll inn kostnaden når han er kjend.
          K404 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C12
              «Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet» med oppstart i 2027 kostar kr 1 200 000, men ikkje i noko år i planperioden 2022–2025. Tiltaket er lista for seg og ikkje med i summane.
              Gjer slik: Endre oppstart eller planperiode om tiltaket skal vere med.

        104 celler er lesne, og 96 samanlikningar er gjorde: 2 åtvaringar og 6 merknader.

        Skrive
          kragero/kragero-legetall_funn.xlsx
    "#]]);
    Run::new("check kragero --lang en").sample("kragero").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kragerø (4014)
        Configuration: kragero/legetall.toml

        Read
          listeoversikt.ods, sheet “Oversikt”, cells A3:E23             Overview of GP lists, 10 rows
          tilplikting.xlsx, sheet “Ark1”, cells A3:B14                  Allocation of public duty, 10 rows
          tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cells B5:F13  Budget of measures, 8 rows

        2 warnings
          K301 tilplikting.xlsx, sheet “Ark1”, cell B14
              A stated total must equal the rows it sums. “Totalt” says «196%» in the column Resource, but the rows give 196.5%. The difference is 0.5 percentage points.
              Do this: Correct the total or the rows in the workbook. The key figures are computed from the rows.
          K401 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell C8
              A start must be a year or a date. For “Etablere ALIS-stilling ved behov” it says «Etter 2021», which was read as 2022.
              Do this: Write the year alone if the measure is to start in another year.

        6 notes
          K221 tilplikting.xlsx, sheet “Ark1”, cell B8
              «16% + 21%» in the column «Resource» has been read as the sum 37%.
              Do this: Nothing is needed if the sum is right. Otherwise write one number in the cell.
          K406 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cells B5:F13
              5 measures with a cost do not say whether it is recurring or one-off. It was read as recurring.
              Do this: Add a column “Slag” and write “engangs” for measures that cost only once.
          K403 Measure without a cost (3)
              tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E7
                  “Tilby kommunale stillinger for fastleger ved behov” has no cost. It is listed, but not in the totals.
              tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E9
                  “Mulig etablering av kommunal drift av legekontor” has no cost. It is listed, but not in the totals.
              tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E10
                  “Utrede mulighet for kommunalt fastlegekontor” has no cost. It is listed, but not in the totals.
              Do this: Fill in the cost when it is known.
          K404 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell C12
              “Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet”, starting in 2027, costs NOK 1,200,000, but in no year of the plan period 2022–2025. It is listed apart and not in the totals.
              Do this: Change the start or the plan period if the measure is to be included.

        104 cells were read and 96 comparisons made: 2 warnings and 6 notes.

        Written
          kragero/kragero-legetall_funn.xlsx
    "#]]);
}

#[test]
fn warnings_count_when_strict() {
    assert_eq!(Run::new("check kragero").sample("kragero").done().code, 0);
    assert_eq!(Run::new("check kragero --strict").sample("kragero").done().code, 1);
}

#[test]
fn a_file_that_is_no_workbook() {
    Run::new("check vedlegg.xlsx").file("vedlegg.xlsx", "%PDF-1.7\n").done().check(&expect![[r#"
        exit 1
        -- stdout
        Lest
          Ingen tabeller kunne brukes.

        1 feil
          K001 vedlegg.xlsx
              Filen må være et regneark (xlsx, xlsm, xlsb, xls, ods, csv, XML-regneark eller en nettside med tabeller), men innholdet er en PDF.
              Gjør slik: Velg regnearket som tallene står i, eller lagre som .xlsx fra programmet de står i.

        0 celler er lest, og 0 sammenligninger er gjort: 1 feil.

        Skrevet
          vedlegg-legetall_funn.xlsx
    "#]]);
}

/// The finding of the wrong total leads to a copy of B14, where it stands as a note.
#[test]
fn the_workbook_of_findings_marks_the_cells() {
    let done = Run::new("check kragero --out ut").sample("kragero").done();
    assert_eq!(done.files("ut"), ["kragero-legetall_funn.xlsx"]);
    let path = "ut/kragero-legetall_funn.xlsx";
    let sheets = done.parts(path, "worksheets/sheet");
    assert!(sheets.contains(r#"location="'1 Ark1'!B14""#), "{sheets}");
    let notes = done.parts(path, "comments");
    let at = notes.find(r#"ref="B14""#).unwrap();
    let note = &notes[at..notes[at..].find("</comment>").unwrap() + at];
    assert!(note.contains("advarsel K301") && note.contains("196,5"), "{note}");
}

/// The copy keeps every cell's place and value, whatever is said of it.
#[test]
fn the_copies_hold_what_the_workbooks_hold() {
    let done = Run::new("check kragero --names").sample("kragero").done();
    let read = |path: &str| {
        let bytes = std::fs::read(done.folder.path().join(path)).unwrap();
        let input = workbook::Input { name: path.into(), bytes };
        workbook::read(&input, &workbook::Limits::default()).0.unwrap().sheets
    };
    let original = &read("kragero/tilplikting.xlsx")[0];
    let copies = read("kragero/kragero-legetall_funn.xlsx");
    let copy = copies.iter().find(|sheet| &*sheet.name == "1 Ark1").unwrap();
    let texts = |sheet: &workbook::Sheet| {
        let cells = sheet.cells.iter();
        cells.map(|(pos, cell)| (*pos, cell.raw.clone())).collect::<Vec<_>>()
    };
    assert_eq!(texts(copy), texts(original));
}

#[test]
fn a_page_for_a_browser() {
    let done = Run::new("check kragero --format html").sample("kragero").done();
    assert_eq!((done.code, done.stderr.as_str()), (0, ""));
    assert!(done.stdout.starts_with("<!DOCTYPE html><html lang=\"nb\">"));
    assert!(done.stdout.contains(r##"<a href="#ark-1-Ark1-B14">B14</a>"##));
    assert!(done.stdout.contains(r#"<td id="ark-1-Ark1-B14" class="warning">196%"#));
    // What is asked for as a stream leaves no file.
    assert!(!done.files("kragero").iter().any(|name| name.contains("funn")));
}

#[test]
fn why_a_table_is_what_it_is() {
    Run::new("check --why a.csv b.csv c.csv --lang nb")
        .file("a.csv", "Sted;Antall på lista;Maks;Doktor;Resultat\nNord;900;1000;Lege 1;7\n")
        .file("b.csv", "Tjenestested;Ressurs;Timer\nSykehjem;14 %;5,25\n")
        .file("c.csv", "Farge;Form\nrød;rund\nblå;firkantet\n")
        .done()
        .check(&expect![[r#"
            exit 1
            -- stdout
            Lest
              b.csv, ark «b», cellene A1:C2  Tilpliktingsfordeling, 1 rad

            Slik er tabellene kjent igjen
              a.csv, ark «a», cellene A1:E1
                  Kjent igjen som Listeoversikt (7 poeng), men ikke brukt: se funnene.
                  Legekontor A1 «Sted»
                      et ord som ligner, eller som også brukes om annet, og innholdet passer (1 poeng). 1 celle: 1 tekst.
                  Listelengde B1 «Antall på lista»
                      et ord for denne kolonnen (3 poeng). 1 celle: 1 tall.
                  Listetak C1 «Maks»
                      et ord for denne kolonnen (3 poeng). 1 celle: 1 tall.
                  Nest best: Tilpliktingsfordeling, 3 poeng, men mangler Ressurs.
                  Overskrifter som ikke er brukt: «Doktor», «Resultat».
              b.csv, ark «b», cellene A1:C1
                  Lest som Tilpliktingsfordeling: 6 poeng.
                  Tjenestested A1 «Tjenestested»
                      et ord for denne kolonnen (3 poeng). 1 celle: 1 tekst.
                  Ressurs B1 «Ressurs»
                      et ord for denne kolonnen (3 poeng). 1 celle: 1 tall.
                      Står tilbake: «Timer».
                  Nest best: Legeårsverk og plasser, 3 poeng, men mangler Legeårsverk.
                  Overskrifter som ikke er brukt: «Timer».

            2 feil
              K107 a.csv, ark «a», cellene A1:E1
                  En tabell av slaget «Listeoversikt» må ha en kolonne for Lege, men overskriftene er Sted, Antall på lista, Maks, Doktor og Resultat.
                  Gjør slik: Legg til kolonnen i arbeidsboken. Har den allerede kolonnen under en annen overskrift, lag en tekstfil med navnet legetall.toml i samme mappe, med linjene under og den rette overskriften (etter # står andre å velge blant):
                      [[tabell]]
                      fil = "a.csv"
                      ark = "a"
                      slag = "fastlegelister"
                      kolonner = { lege = "Doktor" }  # / "Resultat"
              K101 c.csv
                  Filen har ingen tabell som kan brukes: ingen rad i den har overskrifter vi kjenner.
                  Gjør slik: Hører filen ikke med, ta den bort; de andre er lest likevel. Hører den med, sett en rad med overskrifter rett over tallene, og én liste, oppgave eller ett tiltak på hver rad under: «Legekontor», «Lege», «Listetak» og «Listelengde» for fastlegelister, «Tjenestested» og «Ressurs (%)» for tilplikting, «Tiltak» og «Kostnad» for tiltak.

            4 merknader
              K011 Slik er tekstfilen lest (3)
                  a.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  b.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  c.csv
                      Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
                  Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.
              K115 b.csv, ark «b», celle C1
                  Kolonnen «Timer» har tall, men er ikke en vi bruker.
                  Gjør slik: Ikke noe å gjøre hvis den ikke skal være med. Ellers si i tekstfilen legetall.toml i samme mappe hvilken kolonne den er, for eksempel:
                      [[tabell]]
                      fil = "b.csv"
                      ark = "b"
                      slag = "tilplikting"
                      kolonner = { ressurs = "Timer" }

            2 celler er lest, og 1 sammenligning er gjort: 2 feil og 4 merknader.

            Skrevet
              a-legetall_funn.xlsx
        "#]]);
}

#[test]
fn findings_of_one_code_stand_together() {
    let rows: Vec<String> = (1..=12).map(|row| format!("Sted {row};x{row}")).collect();
    let duty = format!("Tjenestested;Ressurs (%)\nSykehjem;14\n{}\n", rows.join("\n"));
    Run::new("check duty.csv").file("duty.csv", duty).done().check(&expect![[r#"
        exit 1
        -- stdout
        Lest
          duty.csv, ark «duty», cellene A1:B14  Tilpliktingsfordeling, 13 rader

        12 feil
          K201 Tallet kan ikke leses (12)
              duty.csv, ark «duty», celle B3
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x1».
              duty.csv, ark «duty», celle B4
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x2».
              duty.csv, ark «duty», celle B5
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x3».
              duty.csv, ark «duty», celle B6
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x4».
              duty.csv, ark «duty», celle B7
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x5».
              duty.csv, ark «duty», celle B8
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x6».
              duty.csv, ark «duty», celle B9
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x7».
              duty.csv, ark «duty», celle B10
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x8».
              duty.csv, ark «duty», celle B11
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x9».
              duty.csv, ark «duty», celle B12
                  Kolonnen «Ressurs» må ha ett tall, men cellen inneholder «x10».
              … og 2 til. Alle står i arbeidsboken.
              Gjør slik: Skriv tallet alene, eller la cellen stå tom hvis det er ukjent.

        1 advarsel
          K104 duty.csv, ark «duty», celle B1
              Overskriften «Ressurs (%)» er ikke en vi kjenner sikkert. Den er lest som Ressurs.
              Gjør slik: Kontroller at det stemmer. Slå det fast i tekstfilen legetall.toml i samme mappe, med den rette overskriften:
                  [[tabell]]
                  fil = "duty.csv"
                  ark = "duty"
                  slag = "tilplikting"
                  kolonner = { ressurs = "Ressurs (%)" }

        1 merknad
          K011 duty.csv
              Tekstfilen er lest som UTF-8, med semikolon mellom feltene.
              Gjør slik: Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.

        26 celler er lest, og 1 sammenligning er gjort: 12 feil, 1 advarsel og 1 merknad.

        Skrevet
          duty-legetall_funn.xlsx
    "#]]);
}
