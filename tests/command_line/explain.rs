use crate::run::Run;
use expect_test::expect;

#[test]
fn a_figure_in_general() {
    Run::new("explain tilplikting_aarsverk").done().check(&expect![[r#"
        exit 0
        -- stdout
        Tilplikting i årsverk (tilplikting_aarsverk)
        Tilpliktingen regnet om til hele stillinger.
    "#]]);
    Run::new("explain tiltak_sum_2022 --lang nn").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kostnad av tiltaka i 2022 (tiltak_sum_2022)
        Brutto kostnad av dei kostnadsrekna tiltaka, før tilskot: drift og investering, varige tiltak og eingongstiltak.
    "#]]);
    Run::new("explain tiltak_sum --lang en").done().check(&expect![[r#"
        exit 0
        -- stdout
        Cost of the measures in a plan year (tiltak_sum)
        Gross cost of the costed measures, before grants: operating cost and investment, recurring and one-off measures.
    "#]]);
}

#[test]
fn a_finding_in_general() {
    Run::new("explain k503").done().check(&expect![[r#"
        exit 0
        -- stdout
        K503 feil: Ukjent nøkkel
        Nøkkelen «[found]» er ikke kjent her.
        Gjør slik: Rett den til en av disse (den likeste står først), eller fjern linjen: [known].
    "#]]);
    Run::new("explain K503 --lang en").done().check(&expect![[r#"
        exit 0
        -- stdout
        K503 error: Unknown key
        The key «[found]» is not known here.
        Do this: Change it to one of these (the most alike first), or remove the line: [known].
    "#]]);
}

#[test]
fn a_name_that_is_not_known() {
    Run::new("explain tilplikting_arsverk").done().check(&expect![[r#"
        exit 2
        -- stderr
        legetall: Det finnes ikke noe nøkkeltall eller funn som heter «tilplikting_arsverk». Det nærmeste er tilplikting_aarsverk, tilplikting_prosent og tilplikting_timer_uke.
    "#]]);
    Run::new("explain xyz --lang nn").done().check(&expect![[r#"
        exit 2
        -- stderr
        legetall: Det finst ikkje noko nøkkeltal eller funn som heiter «xyz».
    "#]]);
}

/// Delplan for legetjenester, chapter 4.2: the rows sum to 196.5 %, 1.965 of a full-time post.
#[test]
fn a_figure_of_files() {
    Run::new("explain tilplikting_aarsverk kragero")
        .sample("kragero")
        .done()
        .says("1,965 årsverk")
        .says("16% + 21%")
        .check(&expect![[r#"
            exit 0
            -- stdout
            Tilplikting i årsverk (tilplikting_aarsverk)
            Tilpliktingen regnet om til hele stillinger.

              Verdi           1,965 årsverk
              Formel          Tilplikting i stillingsprosent / 100
              I arbeidsboken  =tilplikting_prosent/100

            Celler (10)
              tilplikting.xlsx, ark «Ark1», celle B4   Sykehjem, 1 etasje, Ressurs: 14 («14%»)
              tilplikting.xlsx, ark «Ark1», celle B5   Sykehjem, KAD, Ressurs: 33,5 («33,5%»)
              tilplikting.xlsx, ark «Ark1», celle B6   Sykehjem, korttid rehabilitering, Ressurs: 28 («28%»)
              tilplikting.xlsx, ark «Ark1», celle B7   Sykehjem, KAD og 2. etasje, Ressurs: 20 («20%»)
              tilplikting.xlsx, ark «Ark1», celle B8   Helsestasjon, Ressurs: 37 («16% + 21%»)
              tilplikting.xlsx, ark «Ark1», celle B9   Sykehjem, KAD og Seniorsenter, Ressurs: 20 («20%»)
              tilplikting.xlsx, ark «Ark1», celle B10  Kragerø fengsel, Ressurs: 8 («8%»)
              tilplikting.xlsx, ark «Ark1», celle B11  Sannidal bokollektiv/Furubo, Ressurs: 10 («10%»)
              tilplikting.xlsx, ark «Ark1», celle B12  Stabbestad, boliger, Ressurs: 6 («6%»)
              tilplikting.xlsx, ark «Ark1», celle B13  Legevakt, Ressurs: 20 («20%»)
        "#]]);
}

#[test]
fn a_figure_of_every_year() {
    Run::new("explain tiltak_sum kragero/tiltaksbudsjett.xlsx")
        .sample("kragero")
        .done()
        .says("kr 980 000")
        .check(&expect![[r#"
            exit 0
            -- stdout
            Kostnad av tiltakene i 2022 (tiltak_sum_2022)
            Brutto kostnad av de kostnadsberegnede tiltakene, før tilskudd: drift og investering, varige tiltak og engangstiltak.

              Verdi           kr 980 000
              Formel          sum av Kostnad i 2022 i Tiltak
              I arbeidsboken  =SUM(Tiltak[2022])

            Celler (8)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C6   Øke kommuneoverlegeressurs med 30%, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8   Etablere ALIS-stilling ved behov, Iverksetting: 2022 («Etter 2021»)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C11  Samle tilpliktningsoppgaver i større stillinger, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C13  Ressurs til veiledning av leger i spesialisering, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E6   Øke kommuneoverlegeressurs med 30%, Kostnad: 430 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E8   Etablere ALIS-stilling ved behov, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E11  Samle tilpliktningsoppgaver i større stillinger, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E13  Ressurs til veiledning av leger i spesialisering, Kostnad: 150 000

            Kostnad av tiltakene i 2023 (tiltak_sum_2023)
            Brutto kostnad av de kostnadsberegnede tiltakene, før tilskudd: drift og investering, varige tiltak og engangstiltak.

              Verdi           kr 980 000
              Formel          sum av Kostnad i 2023 i Tiltak
              I arbeidsboken  =SUM(Tiltak[2023])

            Celler (8)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C6   Øke kommuneoverlegeressurs med 30%, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8   Etablere ALIS-stilling ved behov, Iverksetting: 2022 («Etter 2021»)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C11  Samle tilpliktningsoppgaver i større stillinger, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C13  Ressurs til veiledning av leger i spesialisering, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E6   Øke kommuneoverlegeressurs med 30%, Kostnad: 430 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E8   Etablere ALIS-stilling ved behov, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E11  Samle tilpliktningsoppgaver i større stillinger, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E13  Ressurs til veiledning av leger i spesialisering, Kostnad: 150 000

            Kostnad av tiltakene i 2024 (tiltak_sum_2024)
            Brutto kostnad av de kostnadsberegnede tiltakene, før tilskudd: drift og investering, varige tiltak og engangstiltak.

              Verdi           kr 980 000
              Formel          sum av Kostnad i 2024 i Tiltak
              I arbeidsboken  =SUM(Tiltak[2024])

            Celler (8)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C6   Øke kommuneoverlegeressurs med 30%, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8   Etablere ALIS-stilling ved behov, Iverksetting: 2022 («Etter 2021»)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C11  Samle tilpliktningsoppgaver i større stillinger, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C13  Ressurs til veiledning av leger i spesialisering, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E6   Øke kommuneoverlegeressurs med 30%, Kostnad: 430 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E8   Etablere ALIS-stilling ved behov, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E11  Samle tilpliktningsoppgaver i større stillinger, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E13  Ressurs til veiledning av leger i spesialisering, Kostnad: 150 000

            Kostnad av tiltakene i 2025 (tiltak_sum_2025)
            Brutto kostnad av de kostnadsberegnede tiltakene, før tilskudd: drift og investering, varige tiltak og engangstiltak.

              Verdi           kr 980 000
              Formel          sum av Kostnad i 2025 i Tiltak
              I arbeidsboken  =SUM(Tiltak[2025])

            Celler (8)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C6   Øke kommuneoverlegeressurs med 30%, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8   Etablere ALIS-stilling ved behov, Iverksetting: 2022 («Etter 2021»)
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C11  Samle tilpliktningsoppgaver i større stillinger, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C13  Ressurs til veiledning av leger i spesialisering, Iverksetting: 2022
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E6   Øke kommuneoverlegeressurs med 30%, Kostnad: 430 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E8   Etablere ALIS-stilling ved behov, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E11  Samle tilpliktningsoppgaver i større stillinger, Kostnad: 200 000
              tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle E13  Ressurs til veiledning av leger i spesialisering, Kostnad: 150 000
        "#]]);
}

#[test]
fn a_figure_these_files_do_not_give() {
    Run::new("explain listekapasitet kragero/tilplikting.xlsx")
        .sample("kragero")
        .done()
        .check(&expect![[r#"
            exit 1
            -- stdout
            Kapasitet hos fastlegene (listekapasitet)
            Summen av listetakene: hvor mange innbyggere det er avtalt plass til på alle lister.

            Nøkkeltallet kan ikke beregnes av disse filene: en tabell, en kolonne eller en forutsetning det bygger på, er ikke med.
        "#]]);
}

/// 0.5 × 1 100 000 × 1.14 × 1.141 = 715 407.
#[test]
fn a_cost_that_follows_from_a_driver() {
    Run::new("explain driver_1").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kostnad av et tiltak (driver_1)
        Kostnaden slik den følger av mengder og priser i innstillingene.
    "#]]);
    let settings = "[plan]\nfra = 2026\ntil = 2029\n[forutsetninger]\n\
        aarslonn_lege = { verdi = 1100000, navn = 'Årslønn for leger', enhet = 'kr' }\n\
        [[driver]]\ntiltak = 'Fast lege på legevakt'\ntype = 'stilling'\naarsverk = 0.5\n\
        aarslonn = 'aarslonn_lege'\npensjon = 14\narbeidsgiveravgift = 'arbeidsgiveravgift_sone_1'\n\
        nytt = true\noppstart = 2026\n";
    let measures = "Tiltak;Oppstart;Kostnad\nVeileder;2026;100000\n";
    let run = Run::new("explain driver_1 tiltak.csv").file("tiltak.csv", measures);
    run.file("legetall.toml", settings).done().check(&expect![[r#"
        exit 0
        -- stdout
        Kostnad av Fast lege på legevakt (driver_1)
        Kostnaden slik den følger av mengder og priser i innstillingene.

          Verdi           kr 715 407
          Formel          Årsverk × Aarslonn lege × (1 + Pensjon / 100) × (1 + Arbeidsgiveravgift i sone I / 100)
          I arbeidsboken  =driver_1__aarsverk*forutsetning__aarslonn_lege*(1+driver_1__pensjon/100)*(1+sats__arbeidsgiveravgift_sone_1/100)

        Celler (4)
          legetall.toml, linje 5   Årslønn for leger: kr 1 100 000
          legetall.toml, linje 9   Årsverk – Fast lege på legevakt: 0,5 årsverk
          legetall.toml, linje 11  Pensjon – Fast lege på legevakt: 14 %
          satser.toml, linje 88    Arbeidsgiveravgift i sone I: 14,1 %
    "#]]);
}
