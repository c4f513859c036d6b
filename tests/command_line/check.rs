use crate::run::Run;
use expect_test::expect;

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
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E7
              «Tilby kommunale stillinger for fastleger ved behov» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              Gjør slik: Fyll inn kostnaden når den er kjent.
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E9
              «Mulig etablering av kommunal drift av legekontor» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              Gjør slik: Fyll inn kostnaden når den er kjent.
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E10
              «Utrede mulighet for kommunalt fastlegekontor» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
              Gjør slik: Fyll inn kostnaden når den er kjent.
          K404 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C12
              «Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet» med oppstart i 2027 koster kr 1 200 000, men ikke i noe år i planperioden 2022–2025. Tiltaket er listet for seg og ikke med i summene.
              Gjør slik: Endre oppstart eller planperiode hvis tiltaket skal være med.
    "#]]);
    // Nothing is written.
    let expected =
        ["legetall.toml", "listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"];
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
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E7
              «Tilby kommunale stillinger for fastleger ved behov» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              Gjer slik: Fyll inn kostnaden når han er kjend.
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E9
              «Mulig etablering av kommunal drift av legekontor» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              Gjer slik: Fyll inn kostnaden når han er kjend.
          K403 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E10
              «Utrede mulighet for kommunalt fastlegekontor» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
              Gjer slik: Fyll inn kostnaden når han er kjend.
          K404 tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C12
              «Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet» med oppstart i 2027 kostar kr 1 200 000, men ikkje i noko år i planperioden 2022–2025. Tiltaket er lista for seg og ikkje med i summane.
              Gjer slik: Endre oppstart eller planperiode om tiltaket skal vere med.
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
          K403 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E7
              “Tilby kommunale stillinger for fastleger ved behov” has no cost. It is listed, but not in the totals.
              Do this: Fill in the cost when it is known.
          K403 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E9
              “Mulig etablering av kommunal drift av legekontor” has no cost. It is listed, but not in the totals.
              Do this: Fill in the cost when it is known.
          K403 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell E10
              “Utrede mulighet for kommunalt fastlegekontor” has no cost. It is listed, but not in the totals.
              Do this: Fill in the cost when it is known.
          K404 tiltaksbudsjett.xlsx, sheet “Tiltak 2022-2025”, cell C12
              “Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet”, starting in 2027, costs NOK 1,200,000, but in no year of the plan period 2022–2025. It is listed apart and not in the totals.
              Do this: Change the start or the plan period if the measure is to be included.
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
          Ingen tabeller ble kjent igjen.

        1 feil
          K001 vedlegg.xlsx
              Filen må være et regneark (xlsx, xlsm, xlsb, xls, ods, csv, XML-regneark eller en nettside med tabeller), men innholdet er en PDF.
              Gjør slik: Velg regnearket som tallene står i, eller lagre som .xlsx fra programmet de står i.
    "#]]);
}
