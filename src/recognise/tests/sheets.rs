//! Several tables and sheets: what is found, what is listed as not used.

use super::check_table;
use expect_test::expect;

#[test]
fn two_tables_side_by_side() {
    check_table(
        "
        1 | Fastlegelister per 1.7.2020 |        |          |             |  | Tilplikting 2019 |         |
        2 | Kontor  | Lege   | Listetak | Listelengde |  | Tjenestested | Ressurs |
        3 | Sentrum | Lege 1 | 1000     | 998         |  | Sykehjem     | 14%     |
        4 | Sentrum | Lege 2 | 1000     | 950         |  | Fengsel      | 8%      |
        5 | Sum     |        | 2000     | 1948        |  | Legevakt     | 20%     |
        6 |         |        |          |             |  | Totalt       | 42%     |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:D5 «Fastlegelister per 1.7.2020» per 2020-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3 4
              sum 5 «Sum» av 3 4
            tilplikting Ark1!F2:G6 «Tilplikting 2019»
              tjenestested=F, ressurs=G Prosent
              rader 3 4 5
              sum 6 «Totalt» av 3 4 5
        "#]],
    );
}

/// "Tid" could be the start of a measure, and costs by year are no column of costs.
#[test]
fn measures_by_year_and_a_roster_side_by_side() {
    check_table(
        "
        ark: Legevakt
        1 | Tiltak       | Type    | 2026   | 2027   |  | Vakt         | Tid   | Antall leger |
        2 | Nye hjemler  | Varig   | 450000 | 450000 |  | Hverdag dag  | 08-15 | 1 |
        3 | ALIS-avtaler | Varig   | 300000 | 300000 |  | Hverdag natt | 23-08 | 2 |
        4 | Lokaler      | Engangs | 200000 | 100000 |  | Helg dag     | 08-16 | 1 |
        5 |              |         |        |        |  | Helg natt    | 16-23 | 1 |
        ",
        expect![[r#"
            tiltak Legevakt!A1:D4
              tiltak=A, slag=B, 2026=C, 2027=D
              rader 2 3 4
            vaktbemanning Legevakt!F1:H5
              vakt=F, tid=G, antall_leger=H
              rader 2 3 4 5
        "#]],
    );
}

#[test]
fn three_tables_below_each_other() {
    check_table(
        "
        1 | Legetjenesten i kommunen |
        3 | Fastlegelister per 1.7.2020 |
        4 | Kontor  | Lege   | Listetak | Listelengde |
        5 | Sentrum | Lege 1 | 1000     | 998         |
        6 | Sentrum | Lege 2 | 1000     | 950         |
        7 | Sum     |        | 2000     | 1948        |
        10| Tilplikting |
        11| Tjenestested | Ressurs |
        12| Sykehjem     | 14%     |
        13| Fengsel      | 8%      |
        14| Totalt       | 22%     |
        17| Tiltak (kostnad i 1000 kr) |
        18| Tiltak      | Oppstart | Kostnad |
        19| Nye hjemler | 2025     | 500     |
        20| ALIS        | 2026     | 200     |
        ",
        expect![[r#"
            fastlegelister Ark1!A4:D7 «Fastlegelister per 1.7.2020» per 2020-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 5 6
              sum 7 «Sum» av 5 6
            tilplikting Ark1!A11:B14 «Tilplikting»
              tjenestested=A, ressurs=B Prosent
              rader 12 13
              sum 14 «Totalt» av 12 13
            tiltak Ark1!A18:C20 «Tiltak (kostnad i 1000 kr)» × 1000
              tiltak=A, iverksetting=B, kostnad=C
              rader 19 20
            K109 Ark1!A17 text=«Tiltak (kostnad i 1000 kr)» factor=1000
        "#]],
    );
}

#[test]
fn a_sheet_per_kind_and_one_that_is_not_used() {
    check_table(
        "
        ark: Lister
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        ark: Tilplikting
        1 | Sted     | % |
        2 | Sykehjem | 14 |
        ark: Utlån
        1 | År   | Utlånte bøker |
        2 | 2018 | 2884 |
        3 | 2019 | 2521 |
        ",
        expect![[r#"
            fastlegelister Lister!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
            tilplikting Tilplikting!A1:B2
              tjenestested=A, ressurs=B Prosent
              rader 2
            K102 Utlån rows=3
        "#]],
    );
}

#[test]
fn nothing_recognised() {
    check_table(
        "
        1 | Handleliste |
        2 | Melk  | 2 |
        3 | Brød  | 1 |
        ",
        expect![[r#"
            K101
        "#]],
    );
    check_table(
        "",
        expect![[r#"
        K101
    "#]],
    );
}

#[test]
fn hidden_sheets_are_not_used() {
    check_table(
        "
        ark: Lister
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        skjult: Gammelt
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 900      | 890         |
        ",
        expect![[r#"
            fastlegelister Lister!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
        "#]],
    );
}

#[test]
fn a_sheet_per_date_the_latest_is_the_state() {
    check_table(
        "
        ark: 1.1.2025
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        3 | Sentrum | Lege 2 | 1000     | 950         |
        ark: 1.7.2025
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 1001        |
        3 | Sentrum | Lege 2 | 1000     | 955         |
        ",
        expect![[r#"
            fastlegelister 1.7.2025!A1:D3 per 2025-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            K112 1.1.2025!A1:D3 rows=2
        "#]],
    );
}

#[test]
fn offices_on_two_sheets_with_two_dates_both_count() {
    check_table(
        "
        ark: Sentrum
        1 | Listeoversikt per 1.1.2025 |
        2 | Kontor  | Lege   | Listetak | Listelengde |
        3 | Sentrum | Lege 1 | 1000     | 998         |
        ark: Sannidal
        1 | Listeoversikt per 1.7.2025 |
        2 | Kontor   | Lege   | Listetak | Listelengde |
        3 | Sannidal | Lege 3 | 1000     | 1001        |
        ",
        expect![[r#"
            fastlegelister Sentrum!A2:D3 «Listeoversikt per 1.1.2025» per 2025-01-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3
            fastlegelister Sannidal!A2:D3 «Listeoversikt per 1.7.2025» per 2025-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3
        "#]],
    );
}

#[test]
fn the_same_list_with_two_dates_below_each_other() {
    check_table(
        "
        1 | Lister per 1.1.2025 |
        2 | Kontor  | Lege   | Listetak | Listelengde |
        3 | Sentrum | Lege 1 | 1000     | 998         |
        4 | Sentrum | Lege 2 | 1000     | 950         |
        6 | Lister per 1.7.2025 |
        7 | Kontor  | Lege   | Listetak | Listelengde |
        8 | Sentrum | Lege 1 | 1000     | 1001        |
        9 | Sentrum | Lege 2 | 1000     | 955         |
        ",
        expect![[r#"
            fastlegelister Ark1!A7:D9 «Lister per 1.7.2025» per 2025-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 8 9
            K112 Ark1!A2:D4 rows=2
        "#]],
    );
}

#[test]
fn an_incomplete_table_beside_a_complete_one_is_noted() {
    check_table(
        "
        ark: Lister
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        ark: Historikk
        1 | Lege   | Listelengde | Dato |
        2 | Lege 1 | 998         | 2024-01-01[d] |
        3 | Lege 1 | 990         | 2023-01-01[d] |
        ",
        expect![[r#"
            fastlegelister Lister!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
            K102 Historikk!A1:C1 rows=2
        "#]],
    );
}

#[test]
fn labelled_populations() {
    check_table(
        "
        1 | Innbyggere per 1.7.2020 | 10 406 |
        3 | Kontor  | Lege   | Listetak | Listelengde |
        4 | Sentrum | Lege 1 | 1000     | 998         |
        ",
        expect![[r#"
            fastlegelister Ark1!A3:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 4
            innbyggere 10406 per 2020-07-01
        "#]],
    );
    check_table(
        "
        1 | Nøkkeltall |
        2 | Folketall: 36 200 |
        ",
        expect![[r#"
            innbyggere 36200
        "#]],
    );
    check_table(
        "
        1 | Folketal | 1.1.2025 | '10.406 |
        ",
        expect![[r#"
            innbyggere 10406 per 2025-01-01
        "#]],
    );
    check_table(
        "
        1 | År         | 2023  | 2024  |
        2 | Innbyggere | 10300 | 10406 |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

#[test]
fn a_date_as_a_cell_and_a_day_of_printing() {
    check_table(
        "
        1 | Fastlegelister | 2025-10-01[d] |
        2 | Utskrift 3.11.2025 |
        4 | Kontor  | Lege   | Listetak | Listelengde |
        5 | Sentrum | Lege 1 | 1000     | 998         |
        ",
        expect![[r#"
            fastlegelister Ark1!A4:D5 «Fastlegelister» per 2025-10-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 5
        "#]],
    );
}

#[test]
fn a_quarter_in_the_title() {
    check_table(
        "
        1 | Listeoversikt per 1. kvartal 2022 |
        2 | Kontor  | Lege   | Listetak | Listelengde |
        3 | Sentrum | Lege 1 | 1000     | 998         |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:D3 «Listeoversikt per 1. kvartal 2022» per 2022-03
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3
        "#]],
    );
}

#[test]
fn the_table_may_begin_anywhere() {
    check_table(
        "
        7 |  |  | Kontor  | Lege   | Listetak | Listelengde |
        8 |  |  | Sentrum | Lege 1 | 1000     | 998         |
        9 |  |  | Sentrum | Lege 2 | 1000     | 998         |
        ",
        expect![[r#"
            fastlegelister Ark1!C7:F9
              legekontor=C, lege=D, listetak=E, listelengde=F
              rader 8 9
        "#]],
    );
}

#[test]
fn a_box_of_numbers_beside_a_table_is_listed() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |  | Oppsummert | |
        2 | Sentrum | Lege 1 | 1000     | 998         |  | Solopraksiser | 2 |
        3 | Sentrum | Lege 2 | 1000     | 998         |  | Gruppepraksiser | 2 |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            K102 Ark1!F2:G3 rows=2
        "#]],
    );
}

/// What a guide says of columns is no table, and no numbers are passed over with it.
#[test]
fn the_guide_of_a_form_is_passed_over() {
    check_table(
        "
        ark: Liste
        1 | Tjenestested | Ressurs (%) |
        2 | Sykehjem     | 14          |
        ark: Veiledning
        1 | Veiledning til utfylling: Tiltak |
        3 | Kolonne | Hva som skal stå der |
        4 | Tiltak  | Hva som skal gjøres  |
        5 | Kostnad | Kroner i et helt år  |
        ",
        expect![[r#"
            tilplikting Liste!A1:B2
              tjenestested=A, ressurs=B Prosent
              rader 2
        "#]],
    );
    check_table(
        "
        ark: Veiledning
        1 | Veiledning til legeoppgavene |
        3 | Tjenestested | Ressurs (%) |
        4 | Sykehjem     | 14          |
        ",
        expect![[r#"
            tilplikting Veiledning!A3:B4 «Veiledning til legeoppgavene»
              tjenestested=A, ressurs=B Prosent
              rader 4
        "#]],
    );
    check_table(
        "
        ark: Oppgaver
        1 | Veiledning til legeoppgavene |
        3 | Tjenestested | Ressurs |
        4 | Sykehjem     | etter avtale |
        ",
        expect![[r#"
            K108 Oppgaver!B3 header=«Ressurs»
        "#]],
    );
}

#[test]
fn empty_forms_of_tables_known_by_what_stands_in_them() {
    check_table(
        "
        1 | Legevakt |
        2 | Vakt | Tid | Leger | Sykepleiere |
        ",
        expect![[r#"
            K127 Ark1!A2:D2 kind=«vaktbemanning»
        "#]],
    );
    check_table(
        "
        1 | Serie | 2024 | 2025 | Kommentar |
        ",
        expect![[r#"
            K127 Ark1!A1:D1 kind=«aktivitet»
        "#]],
    );
    check_table(
        "
        1 | Vakt | Telefon |
        ",
        expect![[r#"
            K101
        "#]],
    );
}
