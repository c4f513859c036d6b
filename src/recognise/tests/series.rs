//! What is counted year by year, and key figures of official statistics: told from money, offices
//! and each other.

use super::check_table;
use expect_test::expect;

/// Sarpsborg's plan, chapter on the community health centre.
#[test]
fn years_across() {
    check_table(
        "
        1 | År                 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 |
        2 | Innlagte pasienter | 2884 | 2521 | 2048 | 1824 | 2185 | 2592 | 3334 |
        ",
        expect![[r#"
            aktivitet Ark1!A1:H2
              serie=A
              verdier B C D E F G H
              rader 2
        "#]],
    );
    check_table(
        "
        1 | Aktivitet      | 2023       | 2024  |
        2 | Telefoner      | ca. 76 000 | 78745 |
        3 | Konsultasjoner | 20700      | 21007 |
        ",
        expect![[r#"
            aktivitet Ark1!A1:C3
              serie=A
              verdier B C
              rader 2 3
        "#]],
    );
}

#[test]
fn the_names_of_the_series_need_no_heading() {
    check_table(
        "
        1 | Aktivitet ved legevakten |
        3 |                | 2023  | 2024  |
        4 | Telefoner      | 76000 | 78745 |
        5 | Konsultasjoner | 20700 | 21007 |
        ",
        expect![[r#"
            aktivitet Ark1!A3:C5 «Aktivitet ved legevakten»
              serie=A
              verdier B C
              rader 4 5
        "#]],
    );
}

#[test]
fn years_down() {
    check_table(
        "
        1 | År   | Telefoner | Konsultasjoner |
        2 | 2023 | 76000     | 20700          |
        3 | 2024 | 78745     | 21007          |
        ",
        expect![[r#"
            aktivitet Ark1!A1:C3
              aarstall=A
              verdier B C
              rader 2 3
        "#]],
    );
}

#[test]
fn a_title_names_the_one_series() {
    check_table(
        "
        1 | Innlagte pasienter ved KAD |
        2 | År     | 2018 | 2019 |
        3 | Antall | 2884 | 2521 |
        ",
        expect![[r#"
            aktivitet Ark1!A2:C3 «Innlagte pasienter ved KAD»
              serie=A
              verdier B C
              rader 3
        "#]],
    );
}

#[test]
fn two_tables_on_one_sheet() {
    check_table(
        "
        1 | År                 | 2018 | 2019 |
        2 | Innlagte pasienter | 2884 | 2521 |
        4 | Legevakten         |
        5 | År   | Telefoner | Konsultasjoner |
        6 | 2023 | 76000     | 20700          |
        ",
        expect![[r#"
            aktivitet Ark1!A1:C2
              serie=A
              verdier B C
              rader 2
            aktivitet Ark1!A5:C6 «Legevakten»
              aarstall=A
              verdier B C
              rader 6
        "#]],
    );
}

/// Amounts, offices and measures with year columns are not counted activity.
#[test]
fn what_may_be_money_or_offices_is_left() {
    for text in [
        "
        1 | Budsjett legetjenesten |
        2 | Aktivitet     | 2025   | 2026   |
        3 | Konsultasjoner | 250000 | 250000 |
        ",
        "
        1 | Aktivitet      | 2025       | 2026       |
        2 | Konsultasjoner | 250 000 kr | 250 000 kr |
        ",
        "
        1 | Kostnader      | 2025   | 2026   |
        2 | Legevakt       | 250000 | 250000 |
        ",
        "
        1 | Antall pasienter |
        2 | Legekontor           | 2023 | 2024 |
        3 | Kragerø legesenter   | 4100 | 4200 |
        4 | Sannidal legekontor  | 1000 | 1100 |
        ",
        "
        1 | Tjeneste                  | 2025    | 2026    |
        2 | Legevakt og konsultasjoner | 3500000 | 3600000 |
        3 | Telefoner                 | 250000  | 260000  |
        ",
        "
        1 | Beløp i 1000 kr |
        2 | År             | 2025 | 2026 |
        3 | Konsultasjoner | 250  | 250  |
        ",
    ] {
        let workbook = super::draw(text);
        let (recognised, _) = super::tables(&workbook, &[]);
        let kinds: Vec<_> = recognised.tables.iter().map(|table| table.kind).collect();
        assert!(!kinds.contains(&crate::model::Kind::Aktivitet), "{kinds:?} {text}");
    }
}

#[test]
fn measures_with_years_stay_measures() {
    check_table(
        "
        1 | Tiltak            | 2025   | 2026   |
        2 | Flere telefoner   | 250000 | 250000 |
        ",
        expect![[r#"
            tiltak Ark1!A1:C2
              tiltak=A, 2025=B, 2026=C
              rader 2
        "#]],
    );
}

#[test]
fn activity_that_nothing_says_is_counted_is_refused() {
    check_table(
        "
        1 | Aktivitet  | 2025 | 2026 |
        2 | Legevakt   | 250  | 275  |
        ",
        expect![[r#"
            K105 Ark1!A1:C1 candidates=«aktivitet; tiltak»
        "#]],
    );
}

/// Larvik's plan, chapter 6.
#[test]
fn municipalities_over_years() {
    check_table(
        "
        1 | SSB 12209  |
        3 | Nøkkeltall | Larvik |      | Sandefjord | Kommunegruppe 11 | <B3:C3>
        4 |            | 2020   | 2021 | 2021       | 2021             |
        5 | Netto driftsutgifter i prosent | '6,9 | '8,2 | '4,9 | '5,9 |
        6 | Legetimer per uke (timer)      | '0,68 | '0,77 | '0,86 | .. |
        ",
        expect![[r#"
            kostra Ark1!A3:E6 «SSB 12209»
              nokkeltall=A
              verdier B C D E
              rader 5 6
        "#]],
    );
    check_table(
        "
        1 | KOSTRA 2021 |
        2 |             | Larvik 2020 | Larvik 2021 | Kommunegruppe 11 (2021) |
        3 | Gjennomsnittlig listelengde | 1000 | 1010 | 1020 |
        4 | Netto driftsutgifter        | 6.9  | 8.2  | 5.9  |
        ",
        expect![[r#"
            kostra Ark1!A2:D4 «KOSTRA 2021»
              nokkeltall=A
              verdier B C D
              rader 3 4
        "#]],
    );
}

#[test]
fn a_row_per_number_and_the_download_of_the_statistics() {
    check_table(
        "
        1 | Region | År   | Nøkkeltall          | Verdi |
        2 | Larvik | 2021 | Legeårsverk         | 12.0  |
        3 | Landet | 2021 | Legeårsverk         | 11.0  |
        ",
        expect![[r#"
            kostra Ark1!A1:D3
              aarstall=B, nokkeltall=C, region=A, verdi=D
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | region      | statistikkvariabel | '2020 | '2021 |
        2 | 3909 Larvik | Legeårsverk        | '12.1 | '12.0 |
        3 | 3907 Sandefjord | Legeårsverk    | .     | :     |
        ",
        expect![[r#"
            kostra Ark1!A1:D3
              nokkeltall=B, region=A
              verdier C D
              rader 2 3
        "#]],
    );
}

/// "Kragerø kommune" names a municipality and heads no column of them.
#[test]
fn a_municipality_called_so_is_a_value() {
    check_table(
        "
        1 | Nøkkeltall               | Kragerø kommune 2023 | Kragerø kommune 2024 | Bamble kommune 2024 |
        2 | Reservekapasitet         | 101                  | 104                  | 99                  |
        3 | Legeårsverk per 10 000   | 11.2                 | 11.9                 | 12.4                |
        ",
        expect![[r#"
            kostra Ark1!A1:D3
              nokkeltall=A
              verdier B C D
              rader 2 3
        "#]],
    );
}

/// What stands above the headings of a print is no part of the municipality's name.
#[test]
fn words_above_municipalities_are_not_theirs() {
    check_table(
        "
        1 | Utskriftsdato: 14.11.2025 |              | Side 1 av 1           |
        2 | Nøkkeltall                | Kragerø 2024 | Kommunegruppe 2 2024  |
        3 | Reservekapasitet          | 104          | 99                    |
        4 | Legeårsverk per 10 000    | 11.9         | 12.4                  |
        ",
        expect![[r#"
            kostra Ark1!A2:C4 «Side 1 av 1»
              nokkeltall=A
              verdier B C
              rader 3 4
        "#]],
    );
}

/// What stands below two blank rows says nothing of what the numbers above count.
#[test]
fn series_above_another_table() {
    check_table(
        "
        1 | Aktivitet          | 2023 | 2024 |
        2 | Innlagte pasienter | 2592 | 3334 |
        3 | Hjemmebesøk        | 412  | 398  |
        6 | Nøkkeltall | Kragerø 2024 | Kommunegruppe 2 2024 |
        7 | Netto driftsutgifter i prosent | 5.9 | 6.1 |
        ",
        expect![[r#"
            aktivitet Ark1!A1:C3
              serie=A
              verdier B C
              rader 2 3
            kostra Ark1!A6:C7
              nokkeltall=A
              verdier B C
              rader 7
        "#]],
    );
}
