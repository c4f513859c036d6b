//! Tiltaksbudsjett: tables of measures.

use super::check_table;
use expect_test::expect;

#[test]
fn the_table_of_kragero() {
    check_table(
        "
        1 | 8.0 Oppsummering av de viktigste tiltakene |
        2 | Tiltak                                    | Iverksetting | Kostnad   | Omtalt i kapittel |
        3 | Øke kommuneoverlegeressurs\\nmed 30%      | 2022         | 430 000   | 3.1.6             |
        4 | Tilby kommunale stillinger ved behov      | 2022         | -         | 4.2.              |
        5 | Etablere ALIS-stilling ved behov          | Etter 2021   | 200 000   | 4.2.              |
        6 | Utrede kommunalt fastlegekontor           | 2021\\n(oppstart utredning) | - | 4.3.       |
        7 | Samle tilpliktningsoppgaver i større stillinger | 2022   | 200 000   | 5.1.              |
        8 | Øke legeressurs i sykehjem                | 2027         | 1 200 000 | 5.1.              |
        ",
        expect![[r#"
            tiltak Ark1!A2:D8 «8.0 Oppsummering av de viktigste tiltakene»
              tiltak=A, iverksetting=B, kostnad=C, kapittel=D
              rader 3 4 5 6 7 8
        "#]],
    );
}

#[test]
fn a_column_per_year() {
    check_table(
        "
        1 | Tiltak i handlings- og økonomiplan 2025–2028 |
        2 | Beløp i 1000 kr |
        3 | Nr | Tiltak            | 2025 | 2026 | 2027 | 2028 | Sum  | Ansvar |
        4 | 1  | Nye hjemler       | 500  | 500  | 500  | 500  | 2000 | Helse  |
        5 | 2  | ALIS              | 200  | 400  | 400  | 400  | 1400 | Helse  |
        6 |    | Sum tiltak        | 700  | 900  | 900  | 900  | 3400 |        |
        ",
        expect![[r#"
            tiltak Ark1!A3:H6 «Tiltak i handlings- og økonomiplan 2025–2028» × 1000
              nummer=A, tiltak=B, sum=G, ansvar=H, 2025=C, 2026=D, 2027=E, 2028=F
              rader 4 5
              sum 6 «Sum tiltak» av 4 5
            K109 Ark1!A2 text=«Beløp i 1000 kr» factor=1000
        "#]],
    );
}

#[test]
fn years_below_a_merged_cost() {
    check_table(
        "
        1 | Tiltak <A1:A2> | Ansvar <B1:B2> | Kostnad (1000 kr) <C1:E1> |      |      |
        2 |                |                | 2025                      | 2026 | 2027 |
        3 | Nye hjemler    | Helse          | 500                       | 500  | 500  |
        4 | ALIS           | Helse          | 200                       | 400  | 400  |
        ",
        expect![[r#"
            tiltak Ark1!A1:E4 × 1000
              tiltak=A, ansvar=B, 2025=C, 2026=D, 2027=E
              rader 3 4
            K109 Ark1!C2 text=«Kostnad (1000 kr) 2025» factor=1000
        "#]],
    );
}

#[test]
fn budget_words_and_accounts_beside_the_years() {
    check_table(
        "
        1 | Tiltak      | Regnskap 2024 | Budsjett 2025 | Økonomiplan 2026 |
        2 | Nye hjemler | 480000        | 500000        | 500000           |
        3 | ALIS        | 150000        | 200000        | 400000           |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              tiltak=A, 2025=C, 2026=D
              verdier B
              rader 2 3
            K115 Ark1!B1 header=«Regnskap 2024»
        "#]],
    );
}

/// "Netto" below its rows is no measure: counted, the total would be twice as much.
#[test]
fn gross_and_net_rows_are_totals() {
    check_table(
        "
        1 | Tiltak               | 2026 | 2027 |
        2 | Nye hjemler          | 1000 | 2000 |
        3 | ALIS                 | 500  | 500  |
        4 | Brutto kostnad       | 1500 | 2500 |
        5 | Tilskudd fra staten  | -100 | -100 |
        6 | Netto                | 1400 | 2400 |
        ",
        expect![[r#"
            tiltak Ark1!A1:C6
              tiltak=A, 2026=B, 2027=C
              rader 2 3 5
              sum 4 «Brutto kostnad» av 2 3
              sum 6 «Netto» av 2 3 5
        "#]],
    );
}

/// Costs under two headings: with one of them alone the sums would be too small.
#[test]
fn a_further_column_of_costs_is_refused() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Engangskostnad | Årlig kostnad |
        2 | Nye hjemler | 2026     | 500000         |               |
        3 | ALIS        | 2027     |                | 100000        |
        ",
        expect![[r#"
            K118 Ark1!C1 header=«Engangskostnad»
        "#]],
    );
    check_table(
        "
        1 | Tiltak      | 2026 | 2027 | Justert 2028 | Endring fra 2027 |
        2 | Nye hjemler | 1000 | 2000 | 3000            | 1000             |
        ",
        expect![[r#"
            K118 Ark1!D1 header=«Justert 2028»
        "#]],
    );
}

/// "Legevakt" over a second row of headers, and "Fastleger" as a heading like "Legevakt".
#[test]
fn service_areas_over_year_columns() {
    check_table(
        "
        1 | Tiltak         | 2026 | 2027 |
        2 | Fastleger      |      |      |
        3 | Nye hjemler    | 100  | 100  |
        4 | ALIS           | 50   | 50   |
        5 | Legevakt       |      |      |
        6 | Ekstra vakt    | 10   | 10   |
        7 | Sum legevakt   | 10   | 10   |
        ",
        expect![[r#"
            tiltak Ark1!A1:C7
              tiltak=A, 2026=B, 2027=C
              rader [Fastleger] 3 4 [Legevakt] 6
              sum 7 «Sum legevakt» av 6
            K117 Ark1!A2 found=«Fastleger»
        "#]],
    );
    check_table(
        "
        1 | Tiltak      | 2026 | 2027 |
        2 | Nye hjemler | 100  | 100  |
        3 | Sum         | 100  | 100  |
        5 | Legevakt    |      |      |
        6 | Tiltak      | 2026 | 2027 |
        7 | Ekstra vakt | 10   | 10   |
        8 | Sum         | 10   | 10   |
        ",
        expect![[r#"
            tiltak Ark1!A1:C8
              tiltak=A, 2026=B, 2027=C
              rader 2 [Legevakt] 7
              sum 3 «Sum» av 2
              sum 8 «Sum» av 7
        "#]],
    );
}

#[test]
fn grants() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Årskostnad | Tilskudd | Type    | Drift/investering |
        2 | Nye hjemler | 2025     | 500000     | 100000   | Varig   | Drift             |
        3 | Lokaler     | 2026     | 2000000    |          | Engangs | Investering       |
        ",
        expect![[r#"
            tiltak Ark1!A1:F3
              tiltak=A, iverksetting=B, slag=E, utgiftsart=F, kostnad=C, tilskudd=D
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Tiltak      | Kostnad 2025 | Tilskudd 2025 | Kostnad 2026 | Tilskudd 2026 |
        2 | Nye hjemler | 500000       | 100000        | 500000       | 100000        |
        3 | ALIS        | 200000       | 50000         | 400000       | 50000         |
        ",
        expect![[r#"
            tiltak Ark1!A1:E3
              tiltak=A, 2025=B, 2026=D, tilskudd_2025=C, tilskudd_2026=E
              rader 2 3
        "#]],
    );
}

#[test]
fn a_type_column_of_operating_and_investment() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Beløp   | Type        |
        2 | Nye hjemler | 2025     | 500000  | Drift       |
        3 | Lokaler     | 2026     | 2000000 | Investering |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              tiltak=A, iverksetting=B, utgiftsart=D, kostnad=C
              rader 2 3
        "#]],
    );
}

#[test]
fn a_finance_column_of_words_is_no_grant() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Kostnad | Finansiering       |
        2 | Nye hjemler | 2025     | 500000  | Innenfor rammen    |
        3 | ALIS        | 2026     | 200000  | Statsforvalteren   |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              tiltak=A, iverksetting=B, kostnad=C
              verdier D
              rader 2 3
        "#]],
    );
}

#[test]
fn scales_by_header_and_footnote() {
    check_table(
        "
        1 | Tiltak      | Når  | Kostnad (mill. kr) |
        2 | Nye hjemler | 2025 | 0.5                |
        3 | Sykehjem    | 2027 | 1.2                |
        ",
        expect![[r#"
            tiltak Ark1!A1:C3 × 1000000
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
            K109 Ark1!C1 text=«Kostnad (mill. kr)» factor=1000000
        "#]],
    );
    check_table(
        "
        1 | Tiltak      | Når  | Kostnad |
        2 | Nye hjemler | 2025 | 500     |
        3 | Sykehjem    | 2027 | 1200    |
        5 | Alle beløp i hele tusen kroner |
        ",
        expect![[r#"
            tiltak Ark1!A1:C3 × 1000
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
            K109 Ark1!A5 text=«Alle beløp i hele tusen kroner» factor=1000
        "#]],
    );
}

#[test]
fn scales_that_disagree_are_refused() {
    check_table(
        "
        1 | Beløp i 1000 kr |
        2 | Tiltak      | Når  | Kostnad (kr) |
        3 | Nye hjemler | 2025 | 500          |
        4 | Sykehjem    | 2027 | 1200         |
        ",
        expect![[r#"
            K108 Ark1!C2 header=«Kostnad (kr)»
        "#]],
    );
    check_table(
        "
        1 | Tiltak      | Når  | Kostnad (1000 kr) | Tilskudd (kr) |
        2 | Nye hjemler | 2025 | 500               | 100000        |
        3 | Sykehjem    | 2027 | 1200              |               |
        ",
        expect![[r#"
            K108 Ark1!D1 header=«Tilskudd (kr)»
        "#]],
    );
}

#[test]
fn a_frame_in_the_title_is_no_scale() {
    check_table(
        "
        1 | Tiltak innenfor rammen på 2,28 mill. kr |
        2 | Tiltak      | Når  | Kostnad |
        3 | Nye hjemler | 2025 | 500000  |
        4 | ALIS        | 2026 | 200000  |
        ",
        expect![[r#"
            tiltak Ark1!A2:C4 «Tiltak innenfor rammen på 2,28 mill. kr»
              tiltak=A, iverksetting=B, kostnad=C
              rader 3 4
        "#]],
    );
}

#[test]
fn headings_between_measures() {
    check_table(
        "
        1 | Tiltak             | Oppstart | Kostnad | Ansvar |
        2 | Rekruttering       |          |         |        |
        3 | Nye hjemler        | 2025     | 500000  | Helse  |
        4 | ALIS               | 2026     | -       | Helse  |
        5 | Samarbeid          |          |         |        |
        6 | Felles møter       | 2025     | 20000   | Helse  |
        7 | Totalt             |          | 520000  |        |
        ",
        expect![[r#"
            tiltak Ark1!A1:D7
              tiltak=A, iverksetting=B, kostnad=C, ansvar=D
              rader [Rekruttering] 3 4 [Samarbeid] 6
              sum 7 «Totalt» av 3 4 6
            K117 Ark1!A2 found=«Rekruttering; Samarbeid»
        "#]],
    );
}

#[test]
fn a_measure_without_cost_is_a_record() {
    check_table(
        "
        1 | Tiltak       | Kostnad |
        2 | Nye hjemler  | 500000  |
        3 | Felles møter |         |
        4 | ALIS         | 200000  |
        ",
        expect![[r#"
            tiltak Ark1!A1:B4
              tiltak=A, kostnad=B
              rader 2 3 4
        "#]],
    );
}

#[test]
fn a_measure_that_begins_with_total_words() {
    check_table(
        "
        1 | Tiltak                              | Når  | Kostnad |
        2 | Samlet lokalisering av legetjenesten | 2026 | 300000  |
        3 | Total ombygging av legesenteret     | 2027 | 900000  |
        4 | Samlet kostnad                      |      | 1200000 |
        ",
        expect![[r#"
            tiltak Ark1!A1:C4
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
              sum 4 «Samlet kostnad» av 2 3
        "#]],
    );
}

#[test]
fn numbered_measures_with_their_text_in_another_column() {
    check_table(
        "
        1 | Lokale tiltak 2025–2028 |
        2 | Tiltak | Beskrivelse  | Ansvar | Kostnad |
        3 | 1      | Nye hjemler  | Helse  | 500000  |
        4 | 2      | ALIS         | Helse  | 200000  |
        ",
        expect![[r#"
            tiltak Ark1!A2:D4 «Lokale tiltak 2025–2028»
              nummer=A, tiltak=B, kostnad=D, ansvar=C
              rader 3 4
            K104 Ark1!A2 header=«Tiltak» column=«nummer»
            K104 Ark1!B2 header=«Beskrivelse» column=«tiltak»
            K103 Ark1!A2:D2 kind=«tiltak»
        "#]],
    );
}

#[test]
fn the_frame_and_the_rest_below_the_total() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Kostnad |
        2 | Nye hjemler | 2025     | 500000  |
        3 | ALIS        | 2026     | 200000  |
        4 | Sum         |          | 700000  |
        5 | Ramme       |          | 1000000 |
        6 | Differanse  |          | 300000  |
        ",
        expect![[r#"
            tiltak Ark1!A1:C4
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
              sum 4 «Sum» av 2 3
            K102 Ark1!A5:C5 rows=1
            K102 Ark1!A6:C6 rows=1
        "#]],
    );
}

#[test]
fn measures_without_any_cost_are_read_with_a_note() {
    check_table(
        "
        1 | Tiltak      | Ansvar         | Tid       |
        2 | Internrevisjon | Virksomhetsleder | 2025    |
        3 | Felles møter   | Avdelingsleder   | 2025-2028 |
        ",
        expect![[r#"
            tiltak Ark1!A1:C3
              tiltak=A, iverksetting=C, ansvar=B
              rader 2 3
            K145 Ark1!A1:C1
        "#]],
    );
}

#[test]
fn an_unknown_column_of_numbers_may_be_the_cost() {
    check_table(
        "
        1 | Tiltak      | Ansvar         | Tid       | Anslag |
        2 | Nye hjemler | Virksomhetsleder | 2025    | 500000 |
        ",
        expect![[r#"
            K107 Ark1!A1:D1 kind=«tiltak» column=«kostnad» found=«Tiltak; Ansvar; Tid; Anslag»
        "#]],
    );
}

#[test]
fn the_chapters_of_sarpsborg() {
    check_table(
        "
        1 | Navn på tiltak    | Beskrivelse                  | Ansvar         | År        |
        2 | Legevakt tiltak 1 | Kartlegge drift av legevakta | Avdelingsleder | 2025      |
        3 | Legevakt tiltak 2 | Evaluering av ordningen      | Avdelingsleder | 2025-2026 |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              nummer=A, tiltak=B, iverksetting=D, ansvar=C
              rader 2 3
            K145 Ark1!A1:D1
        "#]],
    );
    check_table(
        "
        1 | Nummer på tiltak      | Beskrivelse           | Ansvar           | År     | Antall | Sats (kr) | Andel | Dager |
        2 | Fastlegeord. Tiltak 2 | Tilskudd ved 0-liste  | Virksomhet helse | 2025   | 3      | 150000    |       |       |
        3 | Fastlegeord. Tiltak 5 | Evaluering av tiltak  | Virksomhet helse | Årlig  |        |           |       |       |
        ",
        expect![[r#"
            tiltak Ark1!A1:H3
              nummer=A, tiltak=B, iverksetting=D, ansvar=C, antall=E, sats=F, dager=H, andel=G
              rader 2 3
        "#]],
    );
}

#[test]
fn new_doctors_are_no_quantity() {
    check_table(
        "
        1 | Tiltak     | Når                  | Antall leger | Hvor    |
        2 | Utvidelse  | Umiddelbart          | 2            | sentrum |
        3 | Videre     | 2-4 år (2023 - 2025) | 6            | sentrum |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              tiltak=A, iverksetting=B, nye_leger=C, omraade=D
              rader 2 3
            K145 Ark1!A1:D1
        "#]],
    );
}

#[test]
fn a_list_of_measures_beside_the_same_measures_with_their_costs() {
    check_table(
        "
        ark: Budsjett
        1 | Tiltak       | Iverksetting | Kostnad |
        2 | Nye hjemler  | 2025         | 500000  |
        3 | Felles møter | 2025         | 20000   |
        ark: Oppfølging
        1 | Tiltak       | Ansvar | Status |
        2 | Nye hjemler  | Helse  | Pågår  |
        3 | Felles møter | Helse  | Ferdig |
        ",
        expect![[r#"
            tiltak Budsjett!A1:C3
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
            K145 Oppfølging!A1:C1
            K146 Oppfølging!A1:C3 rows=2
        "#]],
    );
}

#[test]
fn years_marked_with_a_cross_are_no_amounts() {
    check_table(
        "
        1 | Tiltak       | Ansvar | Kostnad | 2025 | 2026 |
        2 | Nye hjemler  | Helse  | 500000  | x    |      |
        3 | Felles møter | Helse  | 20000   | x    | x    |
        ",
        expect![[r#"
            tiltak Ark1!A1:E3
              tiltak=A, kostnad=C, ansvar=B
              verdier D E
              rader 2 3
        "#]],
    );
}

#[test]
fn a_budget_is_no_table_of_measures() {
    check_table(
        "
        1 | Ansvar | Funksjon | Tekst       | Regnskap 2024 | Budsjett 2025 | Avvik  |
        2 | 3410   | 241      | Fastlønn    | 4500000       | 4700000       | 200000 |
        3 | 3410   | 241      | Basistilskudd | 6500000     | 6700000       | 200000 |
        ",
        expect![[r#"
            budsjett Ark1!A1:F3
              funksjon=B, ansvar=A, tekst=C, regnskap_2024=D, budsjett_2025=E, avvik=F
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Nøkkeltall              | 2021 | 2022 | 2023 |
        2 | Gjennomsnittlig listelengde | 1050 | 1040 | 1035 |
        3 | Reservekapasitet        | 101  | 102  | 103  |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

#[test]
fn two_costs_and_nothing_that_decides() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Estimert kostnad | Budsjett |
        2 | Nye hjemler | 2025     | 500000           | 400000   |
        3 | ALIS        | 2026     | 200000           | 200000   |
        ",
        expect![[r#"
            K106 Ark1!C1 column=«kostnad» candidates=««Estimert kostnad» (C1); «Budsjett» (D1)»
        "#]],
    );
}

#[test]
fn a_measure_without_a_cost_is_no_heading() {
    check_table(
        "
        1 | Tiltak              | Iverksetting | Type    | Kostnad | Ansvar      |
        2 | Kommunal legevikar  | 2026         | Engangs | 1400000 | Helsesjefen |
        3 | Merkantil ressurs   | 2026         | Varig   |         | Helsesjefen |
        4 | Praksiskompensasjon | 2026         | Varig   | 1880000 | Helsesjefen |
        ",
        expect![[r#"
            tiltak Ark1!A1:E4
              tiltak=A, iverksetting=B, slag=C, kostnad=D, ansvar=E
              rader 2 3 4
        "#]],
    );
}

#[test]
fn factors_financing_and_priority_are_columns() {
    check_table(
        "
        1 | Tiltak   | Oppstart | Stilling (%) | Årslønn | Pensjon (%) | AGA (%) | Tilskudd | Refusjon | Omdisponering | Prioritet |
        2 | Overlege | 2025     | 50           | 1000000 | 14          | 14,1    | 0        | 50000    | 100000        | 1         |
        3 | Rådgiver | 2026     | 30           | 800000  | 14          | 14,1    | 0        | 0        | 0             | 2         |
        ",
        expect![[r#"
            tiltak Ark1!A1:J3
              tiltak=A, iverksetting=B, stilling=C Prosent, tilskudd=G, aarslonn=D, pensjon=E, arbeidsgiveravgift=F, refusjon=H, omdisponering=I, prioritet=J
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Tiltak     | Oppstart | Innfases til | Timer per uke | Timesats | Uker | Kostnad |
        2 | Veiledning | 2025     | 2027         | 2             | 800      | 40   |         |
        ",
        expect![[r#"
            tiltak Ark1!A1:G2
              tiltak=A, iverksetting=B, kostnad=G, sats=E, timer=D, uker=F, innfaset_til=C
              rader 2
        "#]],
    );
}
