//! Budget and accounts: exports of accounting systems, pivot tables, reports of a part of the year.

use super::check_table;
use expect_test::expect;

/// Codes and their words in columns of their own, as accounting systems export them.
#[test]
fn an_export_with_codes_and_words() {
    check_table(
        "
        1 | Ansvar | Ansvar(T) | Tjeneste | Tjeneste(T) | Art | Art(T) | Regnskap 2024 | Oppr. budsjett 2025 | Rev. budsjett 2025 | Avvik | Forbruk % |
        2 | '0320 | Legetjenester | '02410 | Diagnose | '010 | Fast lønn | 612 400,00 | 640000 | 640000 | 27600 | 95,7 |
        3 | '0320 | Legetjenester | '02410 | Diagnose | '710 | Refusjon  | -18 400,00 | -      | -      | 18400 |      |
        4 | Sum |  |  |  |  |  | 594 000,00 | 640000 | 640000 | 46000 |  |
        ",
        expect![[r#"
            budsjett Ark1!A1:K4
              funksjon=C, ansvar=A, art=E, ansvar_navn=B, funksjon_navn=D, art_navn=F, regnskap_2024=G, budsjett_2025=H, revidert_budsjett_2025=I, avvik=J, forbruk=K
              rader 2 3
              sum 4 «Sum» av 2 3
        "#]],
    );
}

/// A responsibility on a row of its own, its services below it, sums with and without names.
#[test]
fn group_rows_and_nested_sums() {
    check_table(
        "
        1 | Ansvar | Tjeneste | Art | Regnskap 2024 | Budsjett 2024 |
        2 | 3200 Legetjenester |
        3 | | 2410 Diagnose |
        4 | | | 370 Kjøp | 300 | 400 |
        5 | | | 470 Tilskudd | 500 | 500 |
        6 | | Sum 2410 Diagnose | | 800 | 900 |
        7 | | 2411 Legevakt |
        8 | | | 010 Lønn | 1000 | 900 |
        9 | | | 050 Vikar | 50 | 40 |
        10 | | Sum 2411 Legevakt | | 1050 | 940 |
        11 | Sum 3200 Legetjenester | | | 1850 | 1840 |
        12 | 3250 Fengsel |
        13 | | 2560 Annet |
        14 | | | 010 Lønn | 10 | 20 |
        15 | | Sum 2560 Annet | | 10 | 20 |
        16 | Sum 3250 Fengsel | | | 10 | 20 |
        17 | Totalsum | | | 1860 | 1860 |
        ",
        expect![[r#"
            budsjett Ark1!A1:E17
              funksjon=B, ansvar=A, art=C, regnskap_2024=D, budsjett_2024=E
              rader [2410 Diagnose] 4 5 [2411 Legevakt] 8 9 [2560 Annet] 14
              sum 6 «Sum 2410 Diagnose» av 4 5
              sum 10 «Sum 2411 Legevakt» av 8 9
              sum 11 «Sum 3200 Legetjenester» av 4 5 8 9
              sum 15 «Sum 2560 Annet» av 14
              sum 16 «Sum 3250 Fengsel» av 14
              sum 17 «Totalsum» av 4 5 8 9 14
        "#]],
    );
}

/// A pivot table in compact form: the sums stand above their rows, and nothing calls them so.
#[test]
fn sums_above_their_rows() {
    check_table(
        "
        1 | Radetiketter | Regnskap 2024 | Budsjett 2025 |
        2 | 3200 Legetjenester | 800 | 900 |
        3 | 1370 Praksiskompensasjon | 300 | 400 |
        4 | 1470 Rekrutteringstilskudd | 500 | 500 |
        5 | 3250 Legevakt | 810 | 750 |
        6 | 1010 Fast lønn | 1010 | 900 |
        7 | 1700 Refusjon fra staten | -200 | -150 |
        8 | Totalsum | 1610 | 1650 |
        ",
        expect![[r#"
            budsjett Ark1!A1:C8
              tekst=A, regnskap_2024=B, budsjett_2025=C
              rader [3200 Legetjenester] 3 4 [3250 Legevakt] 6 7
              sum 2 «3200 Legetjenester» av 3 4
              sum 5 «3250 Legevakt» av 6 7
              sum 8 «Totalsum» av 3 4 6 7
            K138 Ark1!A2:C2 rows=2 found=«A2:C2; A5:C5»
        "#]],
    );
}

/// The same amounts as two lines together are no sum where one line only has them: it is said.
#[test]
fn a_line_that_may_be_a_sum_is_counted_and_told() {
    check_table(
        "
        1 | Art | Tekst | Regnskap 2024 | Budsjett 2024 |
        2 | 010 | Lønn  | 300 | 400 |
        3 | 370 | Kjøp  | 500 | 500 |
        4 | 470 | Tilskudd | 800 | 900 |
        5 | 050 | Vikar | 20 | 30 |
        ",
        expect![[r#"
            budsjett Ark1!A1:D5
              art=A, tekst=B, regnskap_2024=C, budsjett_2024=D
              rader 2 3 4 5
            K139 Ark1!A4:D4 rows=1 found=«A4:D4»
        "#]],
    );
}

#[test]
fn years_of_a_second_row_and_codes_as_numbers() {
    check_table(
        "
        1 | Konto | Kontonavn | Regnskap | | Budsjett | | <C1:D1> <E1:F1>
        2 | | | 2023 | 2024 | 2025 | 2026 |
        3 | 11370 | Praksiskompensasjon | 100 | 200 | 300 | 400 |
        4 | 11470 | Tilskudd | 10 | 20 | 30 | 40 |
        5 | Sum | | 110 | 220 | 330 | 440 |
        ",
        expect![[r#"
            budsjett Ark1!A1:F5
              art=A, art_navn=B, regnskap_2023=C, regnskap_2024=D, budsjett_2025=E, budsjett_2026=F
              rader 3 4
              sum 5 «Sum» av 3 4
        "#]],
    );
}

#[test]
fn thousands_and_the_year_of_the_title() {
    check_table(
        "
        1 | Økonomi legetjenesten 2024 |
        2 | Beløp i 1000 kroner |
        3 | Funksjon | Tekst | Regnskap | Budsjett | Avvik |
        4 | 241 | Diagnose og behandling | 1972 | 2000 | 28 |
        5 | 256 | Akutthjelp | 500 | 450 | -50 |
        6 | Sum | | 2472 | 2450 | -22 |
        ",
        expect![[r#"
            budsjett Ark1!A3:E6 «Økonomi legetjenesten 2024» × 1000
              funksjon=A, tekst=B, regnskap_2024=C, budsjett_2024=D, avvik=E
              rader 4 5
              sum 6 «Sum» av 4 5
            K137 Ark1!C3 header=«Regnskap» year=«2024»
            K137 Ark1!D3 header=«Budsjett» year=«2024»
            K109 Ark1!A2 text=«Beløp i 1000 kroner» factor=1000
        "#]],
    );
}

/// Accounts of some months are not held against the budget of a year.
/// The report of every month: what is of the year so far is left out, and the year's budget stands.
#[test]
fn accounts_so_far_tell_that_it_is_a_budget() {
    check_table(
        "
        1 | Økonomirapport per august 2025, beløp i 1000 kr |
        2 | Ansvar             | Regnskap hittil | Budsjett hittil | Årsbudsjett | Avvik | Forbruk % |
        3 | 3200 Legetjenester | 6500            | 6000            | 9000        | -500  | 72 %      |
        4 | 3210 Legevakt      | 4100            | 4500            | 6700        | 400   | 61 %      |
        5 | Sum                | 10600           | 10500           | 15700       | -100  | 68 %      |
        ",
        expect![[r#"
            budsjett Ark1!A2:F5 «Økonomirapport per august 2025, beløp i 1000 kr» per 2025-08 × 1000
              ansvar=A, budsjett_2025=D
              rader 3 4
              sum 5 «Sum» av 3 4
            K137 Ark1!D2 header=«Årsbudsjett» year=«2025»
            K135 Ark1!B2 header=«Regnskap hittil»
            K135 Ark1!C2 header=«Budsjett hittil»
            K135 Ark1!E2 header=«Avvik»
            K135 Ark1!F2 header=«Forbruk %»
            K109 Ark1!A1 text=«Økonomirapport per august 2025, beløp i 1000 kr» factor=1000
        "#]],
    );
}

#[test]
fn a_part_of_the_year_is_left_out() {
    check_table(
        "
        1 | Ansvar | Tekst | Regnskap hittil 2025 | Budsjett hittil 2025 | Avvik | Årsbudsjett 2025 | Regnskap 2024 |
        2 | 3200 | Legetjenester | 100 | 120 | 20 | 200 | 190 |
        3 | 3250 | Legevakt | 50 | 45 | -5 | 80 | 75 |
        ",
        expect![[r#"
            budsjett Ark1!A1:G3
              ansvar=A, tekst=B, regnskap_2024=G, budsjett_2025=F
              rader 2 3
            K135 Ark1!C1 header=«Regnskap hittil 2025»
            K135 Ark1!D1 header=«Budsjett hittil 2025»
            K135 Ark1!E1 header=«Avvik»
        "#]],
    );
    check_table(
        "
        1 | Legetjenesten per august 2025 |
        2 | Ansvar | Tekst | Regnskap 2025 | Budsjett | Revidert budsjett | Regnskap 2024 |
        3 | 3200 | Legetjenester | 100 | 120 | 200 | 190 |
        4 | 3250 | Legevakt | 50 | 45 | 80 | 75 |
        ",
        expect![[r#"
            budsjett Ark1!A2:F4 «Legetjenesten per august 2025» per 2025-08
              ansvar=A, tekst=B, regnskap_2024=F, revidert_budsjett_2025=E
              rader 3 4
            K137 Ark1!E2 header=«Revidert budsjett» year=«2025»
            K135 Ark1!C2 header=«Regnskap 2025»
            K135 Ark1!D2 header=«Budsjett»
        "#]],
    );
}

#[test]
fn amounts_of_no_year_are_refused() {
    check_table(
        "
        1 | Ansvar | Tekst | Regnskap | Budsjett |
        2 | 3200 | Legetjenester | 100 | 120 |
        3 | 3250 | Legevakt | 50 | 45 |
        ",
        expect![[r#"
            K136 Ark1!C1 header=«Regnskap»
        "#]],
    );
    // The accounts in a budget are of another year than its title.
    check_table(
        "
        1 | Budsjett 2025 |
        2 | Ansvar | Tekst | Regnskap | Budsjett |
        3 | 3200 | Legetjenester | 100 | 120 |
        4 | 3250 | Legevakt | 50 | 45 |
        ",
        expect![[r#"
            K136 Ark1!C2 header=«Regnskap»
        "#]],
    );
}

#[test]
fn words_after_each_code_are_the_codes() {
    check_table(
        "
        1 | Ansvar | Tekst | Funksjon | Tekst | Art | Tekst | R 2024 | B 2025 |
        2 | 3200 | Legetjenester | 241 | Diagnose | 370 | Kjøp | 100 | 120 |
        3 | 3250 | Legevakt | 256 | Akutthjelp | 010 | Lønn | 50 | 45 |
        ",
        expect![[r#"
            budsjett Ark1!A1:H3
              funksjon=C, ansvar=A, art=E, ansvar_navn=B, funksjon_navn=D, art_navn=F, regnskap_2024=G, budsjett_2025=H
              rader 2 3
            K103 Ark1!A1:H1 kind=«budsjett»
        "#]],
    );
}

/// Years of a plan, the adopted budget and the rolling plan alike.
#[test]
fn years_of_the_plan() {
    check_table(
        "
        1 | Ansvar | Ansvarsnavn | Regnskap 2024 | Budsjett 2025 | Økonomiplan 2026 | ØP 2027 |
        2 | 3200 | Legetjenester | 100 | 120 | 140 | 150 |
        3 | 3250 | Legevakt | 50 | 45 | 47 | 48 |
        ",
        expect![[r#"
            budsjett Ark1!A1:F3
              ansvar=A, ansvar_navn=B, regnskap_2024=C, budsjett_2025=D, budsjett_2026=E, budsjett_2027=F
              rader 2 3
        "#]],
    );
}

/// Somebody responsible and a budget per year: measures, as before.
#[test]
fn measures_with_budgets_stay_measures() {
    check_table(
        "
        1 | Tiltak | Ansvar | Budsjett 2026 | Budsjett 2027 |
        2 | Rekruttering | Helsesjef | 100000 | 100000 |
        3 | ALIS | Helsesjef | 200000 | 300000 |
        ",
        expect![[r#"
            tiltak Ark1!A1:D3
              tiltak=A, ansvar=B, 2026=C, 2027=D
              rader 2 3
        "#]],
    );
}

/// A budget that is only proposed, and one of something more, are not the budget.
#[test]
fn proposals_are_not_the_budget() {
    check_table(
        "
        1 | Art | Tekst | Regnskap 2024 | Budsjettforslag 2025 | Budsjett 2025 inkl. lån |
        2 | 370 | Kjøp | 100 | 120 | 150 |
        3 | 010 | Lønn | 50 | 45 | 47 |
        ",
        expect![[r#"
            budsjett Ark1!A1:E3
              art=A, tekst=B, regnskap_2024=C
              rader 2 3
            K115 Ark1!D1 header=«Budsjettforslag 2025»
            K115 Ark1!E1 header=«Budsjett 2025 inkl. lån»
        "#]],
    );
}

/// What is decided and what is so in fact may be anything: lengths of lists, posts, beds.
#[test]
fn decided_and_actual_numbers_are_not_money() {
    check_table(
        "
        1 | Oversikt 2025 |
        2 | Navn | Vedtatt | Faktisk |
        3 | Legesenter nord | 1000 | 950 |
        4 | Legesenter sør  | 1100 | 990 |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

/// A line whose only amount is in words is a line all the same, and read as unreadable later on.
#[test]
fn words_in_the_place_of_an_amount_are_no_heading() {
    check_table(
        "
        1 | Art | Tekst | Regnskap 2024 |
        2 | 010 | Lønn | 1000 |
        3 | 370 | Kjøp | se note |
        4 | 470 | Ramme til tilskudd | 500 |
        5 | Ramme | | 1500 |
        ",
        expect![[r#"
            budsjett Ark1!A1:C4
              art=A, tekst=B, regnskap_2024=C
              rader 2 3 4
            K102 Ark1!A5:C5 rows=1
        "#]],
    );
}

#[test]
fn bare_years_are_of_what_the_title_names() {
    check_table(
        "
        1 | Regnskap legetjenesten 2023-2024 |
        2 | Art | Tekst | 2023 | 2024 |
        3 | 010 | Lønn | 1000 | 1100 |
        4 | 370 | Kjøp | 500 | 520 |
        5 | Sum | | 1500 | 1620 |
        ",
        expect![[r#"
            budsjett Ark1!A2:D5 «Regnskap legetjenesten 2023-2024»
              art=A, tekst=B, regnskap_2023=C, regnskap_2024=D
              rader 3 4
              sum 5 «Sum» av 3 4
        "#]],
    );
}

/// How often a table is brought up to date is no part of a year that its amounts are of.
#[test]
fn a_table_that_is_kept_every_quarter() {
    check_table(
        "
        1 | Oversikten oppdateres av helsesjefen hvert kvartal. |
        3 | Ansvar | Art | Tekst | Regnskap 2024 | Revidert budsjett 2024 |
        4 | '3200  | '010 | Lønn | 300           | 400                    |
        5 | '3200  | '370 | Kjøp | 500           | 450                    |
        ",
        expect![[r#"
            budsjett Ark1!A3:E5 «Oversikten oppdateres av helsesjefen hvert kvartal.»
              ansvar=A, art=B, tekst=C, regnskap_2024=D, revidert_budsjett_2024=E
              rader 4 5
        "#]],
    );
}
