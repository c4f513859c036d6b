//! Listeoversikt: tables of patient lists.

use super::check_table;
use expect_test::expect;

#[test]
fn a_plain_list() {
    check_table(
        "
        1 | Legesenter | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         |
        3 | Sentrum    | Lege 2 | 1100     | 1104        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
        "#]],
    );
}

#[test]
fn title_date_and_total() {
    check_table(
        "
        1 | Fastlegelister per 1.7.2020 <A1:D1> |
        3 | Kontor  | Lege   | Tak   | Pasienter |
        4 | Sentrum | Lege 1 | 1 000 | 998       |
        5 | Sentrum | Lege 2 | 1 100 | 1 104     |
        6 | Totalt  |        | 2 100 | 2 102     |
        ",
        expect![[r#"
            fastlegelister Ark1!A3:D6 «Fastlegelister per 1.7.2020» per 2020-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 4 5
              sum 6 «Totalt» av 4 5
        "#]],
    );
}

#[test]
fn offices_on_rows_of_their_own() {
    check_table(
        "
        1 | Listeoversikt pr. februar 2019 |
        2 | Lege                | Listetak | Antall på liste |
        3 | Kragerø legesenter  |          |                 |
        4 | Lege 1              | 1100     | 1090            |
        5 | Lege 2              | 1100     | 1000            |
        6 | Sum legesenteret    | 2200     | 2090            |
        7 | Sannidal legekontor |          |                 |
        8 | Lege 3              | 900      | 905             |
        9 | Sum legekontoret    | 900      | 905             |
        10| I alt               | 3100     | 2995            |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:C10 «Listeoversikt pr. februar 2019» per 2019-02
              lege=A, listetak=B, listelengde=C
              rader [Kragerø legesenter] 4 5 [Sannidal legekontor] 8
              sum 6 «Sum legesenteret» av 4 5
              sum 9 «Sum legekontoret» av 8
              sum 10 «I alt» av 4 5 8
        "#]],
    );
}

#[test]
fn offices_without_an_office_word() {
    check_table(
        "
        1 | Fastlege | Tak  | Lengde |
        2 | Sentrum  |      |        |
        3 | Lege 1   | 1100 | 1090   |
        4 | Ledig    |      |        |
        5 | Sannidal |      |        |
        6 | Lege 3   | 900  | 905    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:C6
              lege=A, listetak=B, listelengde=C
              rader [Sentrum] 3 4 [Sannidal] 6
            K117 Ark1!A2 found=«A2; A5»
        "#]],
    );
}

#[test]
fn an_office_merged_over_its_rows() {
    check_table(
        "
        1 | Legekontor | Hjemmel   | Listetak | Listelengde |
        2 | Sentrum <A2:A3> | Hjemmel 1 | 1000 | 998 |
        3 |            | Hjemmel 2 | 1000     | 950         |
        4 | Sannidal   | Hjemmel 3 | 900      | 905         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 [Sentrum] 3 [] 4
        "#]],
    );
}

#[test]
fn an_office_written_on_the_first_row_of_its_block() {
    check_table(
        "
        1 | Praksis  | Lege   | Listetak | Listelengde |
        2 | Sentrum  | Lege 1 | 1000     | 998         |
        3 |          | Lege 2 | 1000     | 950         |
        4 | Sannidal | Lege 3 | 900      | 905         |
        5 |          | Lege 4 | 900      | 905         |
        6 | Sum      |        | 3800     | 3758        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 [Sentrum] 3 [] 4 [Sannidal] 5
              sum 6 «Sum» av 2 3 4 5
        "#]],
    );
}

#[test]
fn a_blank_office_where_all_are_written_out_is_missing() {
    check_table(
        "
        1 | Praksis  | Lege   | Listetak | Listelengde |
        2 | Sentrum  | Lege 1 | 1000     | 998         |
        3 | Sentrum  | Lege 2 | 1000     | 950         |
        4 |          | Lege 3 | 900      | 905         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
        "#]],
    );
}

#[test]
fn a_header_of_two_rows_with_merged_groups() {
    check_table(
        "
        1 | Legekontor <A1:A2> | Lege <B1:B2> | Liste <C1:D1> |        | Status <E1:E2> |
        2 |                    |              | Tak           | Lengde |                |
        3 | Sentrum            | Lege 1       | 1000          | 998    | Besatt         |
        4 | Sentrum            | Lege 2       | 1000          | 950    | Vikar          |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E4
              legekontor=A, lege=B, listetak=C, listelengde=D, status=E
              rader 3 4
        "#]],
    );
}

#[test]
fn a_header_of_two_rows_without_merged_cells() {
    check_table(
        "
        1 | Lege-     | Lege   | Liste- | Liste- |
        2 | kontor    | (navn) | tak    | lengde |
        3 | Sentrum   | Lege 1 | 1000   | 998    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3
        "#]],
    );
}

#[test]
fn line_breaks_footnote_marks_and_footnotes() {
    check_table(
        "
        1 | Lege-\\nkontor | Fast-\\nlege | Liste-\\ntak* | Antall på\\nliste¹ | Ledige\\nplasser |
        2 | Sentrum       | Lege 1      | 1000         | 998               | 2               |
        3 | Sentrum       | Lege 2      | 1200         | 1000              | 200             |
        4 |               |             |              |                   |                 |
        5 | * Avtalt med kommunen |
        6 | 1) Tall fra Helfo |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=D, ledige_plasser=E
              rader 2 3
        "#]],
    );
}

#[test]
fn headers_repeated_at_page_breaks() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         |
        3 | Sentrum    | Lege 2 | 1000     | 950         |
        4 | Legekontor | Lege   | Listetak | Listelengde |
        5 | Sannidal   | Lege 3 | 900      | 905         |
        6 | Totalt     |        | 2900     | 2853        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 5
              sum 6 «Totalt» av 2 3 5
        "#]],
    );
}

#[test]
fn a_table_per_office_below_each_other() {
    check_table(
        "
        1 | Fastleger i kommunen per 31.12.2025 |
        3 | Kragerø legesenter |
        4 | Lege   | Listetak | Listelengde |
        5 | Lege 1 | 1000     | 998         |
        6 | Lege 2 | 1000     | 950         |
        7 | Sum    | 2000     | 1948        |
        9 | Sannidal legekontor |
        10| Lege   | Listetak | Listelengde |
        11| Lege 3 | 900      | 905         |
        12| Lege 4 | 900      | 800         |
        13| Sum    | 1800     | 1705        |
        ",
        expect![[r#"
            fastlegelister Ark1!A4:C13 «Fastleger i kommunen per 31.12.2025» per 2025-12-31
              lege=A, listetak=B, listelengde=C
              rader [Kragerø legesenter] 5 6 [Sannidal legekontor] 11 12
              sum 7 «Sum» av 5 6
              sum 13 «Sum» av 11 12
            K104 Ark1!A3 header=«Kragerø legesenter» column=«legekontor»
        "#]],
    );
}

#[test]
fn blank_rows_inside() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         |
        4 | Sannidal   | Lege 2 | 1000     | 950         |
        6 | Helle      | Lege 3 | 900      | 905         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 4 6
        "#]],
    );
}

#[test]
fn total_rows_without_a_label() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak              | Listelengde           |
        2 | Sentrum    | Lege 1 | 1000                  | 998                   |
        3 | Sentrum    | Lege 2 | 1000                  | 950                   |
        4 |            |        | =SUM(C2:C3) 2000      | =SUM(D2:D3) 1948      |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
              sum 4 «» av 2 3
        "#]],
    );
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         |
        3 | Sentrum    | Lege 2 | 1000     | 950         |
        4 |            |        | 2000     | 1948        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
              sum 4 «» av 2 3
        "#]],
    );
}

#[test]
fn sum_and_mean_at_the_end() {
    check_table(
        "
        1 | Legekontor   | Lege   | Listetak | Listelengde |
        2 | Sentrum      | Lege 1 | 1000     | 998         |
        3 | Sentrum      | Lege 2 | 1000     | 950         |
        4 | Sum          |        | 2000     | 1948        |
        5 | Gjennomsnitt |        | 1000     | 974         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D5
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
              sum 4 «Sum» av 2 3
              snitt 5 «Gjennomsnitt» av 2 3
        "#]],
    );
}

#[test]
fn a_sum_whose_formula_misses_a_row_still_covers_it() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak         | Listelengde      |
        2 | Sentrum    | Lege 1 | 1000             | 998              |
        3 | Sentrum    | Lege 2 | 1000             | 950              |
        4 | Sannidal   | Lege 3 | 900              | 905              |
        5 | Totalt     |        | =SUM(C2:C3) 2000 | =SUM(D2:D3) 1948 |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D5
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
              sum 5 «Totalt» av 2 3 4
        "#]],
    );
}

#[test]
fn subtotals_named_by_office_in_the_office_column() {
    check_table(
        "
        1 | Legekontor   | Lege   | Listetak | Listelengde |
        2 | Sentrum      | Lege 1 | 1000     | 998         |
        3 | Sentrum      | Lege 2 | 1000     | 950         |
        4 | Sum Sentrum  |        | 2000     | 1948        |
        5 | Sannidal     | Lege 3 | 900      | 905         |
        6 | Sum Sannidal |        | 900      | 905         |
        7 | Totalsum     |        | 2900     | 2853        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D7
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 5
              sum 4 «Sum Sentrum» av 2 3
              sum 6 «Sum Sannidal» av 5
              sum 7 «Totalsum» av 2 3 5
        "#]],
    );
}

#[test]
fn an_office_that_begins_with_total_is_an_office() {
    check_table(
        "
        1 | Legekontor              | Lege   | Listetak | Listelengde |
        2 | Total Helse legesenter  | Lege 1 | 1000     | 998         |
        3 | Samlet legegruppe       | Lege 2 | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
        "#]],
    );
}

#[test]
fn a_ceiling_merged_over_two_doctors_is_one_list() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak       | Listelengde    |
        2 | Sentrum    | Lege 1 | 1500 <C2:C3>   | 1400 <D2:D3>   |
        3 | Sentrum    | Lege 2 |                |                |
        4 | Sannidal   | Lege 3 | 900            | 905            |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2+3 4
        "#]],
    );
}

#[test]
fn a_column_per_month() {
    check_table(
        "
        1 | Fastlegelister 2025 |
        2 | Legekontor | Lege   | Listetak | Listelengde jan | Listelengde feb | Listelengde mar |
        3 | Sentrum    | Lege 1 | 1000     | 998             | 1001            |                 |
        4 | Sentrum    | Lege 2 | 1000     | 950             | 955             |                 |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:F4 «Fastlegelister 2025» per 2025-02
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 3 4
            K111 Ark1!E2 header=«Listelengde feb» others=«Listelengde jan»
        "#]],
    );
}

#[test]
fn months_below_a_merged_header() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde <D1:E1> |           |
        2 |            |        |          | 1.1.2025            | 1.10.2025 |
        3 | Sentrum    | Lege 1 | 1000     | 998                 | 1001      |
        4 | Sentrum    | Lege 2 | 1000     | 950                 | 955       |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E4 per 2025-10-01
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 3 4
            K111 Ark1!E2 header=«Listelengde 1.10.2025» others=«Listelengde 1.1.2025»
        "#]],
    );
}

#[test]
fn numbers_by_date_without_the_word_length() {
    check_table(
        "
        1 | Kontor  | Lege   | Avtalt antall | Antall 1.1.2025 | Antall 1.10.2025 |
        2 | Sentrum | Lege 1 | 1000          | 998             | 1001             |
        3 | Sentrum | Lege 2 | 1000          | 950             | 955              |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3 per 2025-10-01
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 2 3
            K104 Ark1!E1 header=«Antall 1.10.2025» column=«listelengde»
            K111 Ark1!E1 header=«Antall 1.10.2025» others=«Antall 1.1.2025»
        "#]],
    );
}

#[test]
fn the_version_of_the_titles_year() {
    check_table(
        "
        1 | Listeoversikt per 31.12.2025 |
        2 | Kontor  | Lege   | Listetak 2025 | Listetak 2026 | Listelengde |
        3 | Sentrum | Lege 1 | 1000          | 900           | 998         |
        4 | Sentrum | Lege 2 | 1000          | 900           | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:E4 «Listeoversikt per 31.12.2025» per 2025-12-31
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 3 4
            K111 Ark1!C2 header=«Listetak 2025» others=«Listetak 2026»
        "#]],
    );
}

#[test]
fn the_latest_year_when_no_title_decides() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak 2025 | Listetak 2026 | Listelengde |
        2 | Sentrum | Lege 1 | 1000          | 900           | 998         |
        3 | Sentrum | Lege 2 | 1000          | 900           | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=D, listelengde=E
              rader 2 3
            K111 Ark1!D1 header=«Listetak 2026» others=«Listetak 2025»
        "#]],
    );
}

#[test]
fn a_wished_ceiling_never_stands_in() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Ønsket listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 900             | 998         |
        3 | Sentrum | Lege 2 | 1000     | 900             | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 2 3
            K110 Ark1!D1 header=«Ønsket listetak»
        "#]],
    );
    check_table(
        "
        1 | Kontor  | Lege   | Ønsket listetak | Listelengde |
        2 | Sentrum | Lege 1 | 900             | 998         |
        3 | Sentrum | Lege 2 | 900             | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listelengde=D
              rader 2 3
            K107 Ark1!A1:D1 kind=«fastlegelister» column=«listetak» found=«Kontor; Lege; Ønsket listetak; Listelengde»
            K110 Ark1!C1 header=«Ønsket listetak»
        "#]],
    );
}

#[test]
fn two_ceilings_and_nothing_that_decides() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Tak  | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 900  | 998         |
        3 | Sentrum | Lege 2 | 1000     | 900  | 950         |
        ",
        expect![[r#"
            K106 Ark1!C1 column=«listetak» candidates=««Listetak» (C1); «Tak» (D1)»
        "#]],
    );
}

#[test]
fn free_places_are_not_a_ceiling() {
    check_table(
        "
        1 | Kontor  | Lege   | Maks | Listelengde | Ledig |
        2 | Sentrum | Lege 1 | 1000 | 998         | 2     |
        3 | Sentrum | Lege 2 | 1000 | 950         | 50    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=D, ledige_plasser=E
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Kontor  | Lege   | Listelengde | Ledige plasser |
        2 | Sentrum | Lege 1 | 998         | 2              |
        3 | Sentrum | Lege 2 | 950         | 50             |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listelengde=C, ledige_plasser=D
              rader 2 3
            K107 Ark1!A1:D1 kind=«fastlegelister» column=«listetak» found=«Kontor; Lege; Listelengde; Ledige plasser»
        "#]],
    );
}

#[test]
fn a_word_inside_a_longer_header_is_likely() {
    check_table(
        "
        1 | Legekontorets navn | Fastlegens navn | Avtalt listetak pr lege | Faktisk listelengde pr lege |
        2 | Sentrum            | Lege 1          | 1000                    | 998                         |
        3 | Sentrum            | Lege 2          | 1000                    | 950                         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            K104 Ark1!C1 header=«Avtalt listetak pr lege» column=«listetak»
            K104 Ark1!D1 header=«Faktisk listelengde pr lege» column=«listelengde»
        "#]],
    );
}

#[test]
fn misspelled_headers_are_likely() {
    check_table(
        "
        1 | Legekonter | Fastlege | Listetakk | Listelende |
        2 | Sentrum    | Lege 1   | 1000      | 998        |
        3 | Sentrum    | Lege 2   | 1000      | 950        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            K104 Ark1!A1 header=«Legekonter» column=«legekontor»
            K104 Ark1!C1 header=«Listetakk» column=«listetak»
            K104 Ark1!D1 header=«Listelende» column=«listelengde»
        "#]],
    );
}

#[test]
fn nynorsk() {
    check_table(
        "
        1 | Fastlegelister pr. 1. oktober 2025 |
        2 | Legekontor | Heimel nr | Namn   | Listetak | Tal på lista | Ledige plassar | Merknad |
        3 | Sentrum    | 1         | Lege 1 | 1000     | 998          | 2              |         |
        4 | Sentrum    | 2         | Lege 2 | 1000     | 950          | 50             | ALIS    |
        5 | Til saman  |           |        | 2000     | 1948         | 52             |         |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:G5 «Fastlegelister pr. 1. oktober 2025» per 2025-10-01
              legekontor=A, lege=C, listetak=D, listelengde=E, ledige_plasser=F, kommentar=G
              rader 3 4
              sum 5 «Til saman» av 3 4
        "#]],
    );
}

#[test]
fn a_full_overview() {
    check_table(
        "
        1 | Nr | Kommune | Legesenter | Lege   | Kjønn | Spes. | Avtale   | Tak  | Innb. | Venteliste | Status | Kommunale timer/uke | Avtale fra    | Telefon  | Kommentar |
        2 | 1  | Kragerø | Sentrum    | Lege 1 | K     | Ja    | 8.2      | 1000 | 998   | 12         | Besatt | 7,5                 | 2019-08-01[d] | 35000000 |           |
        3 | 2  | Kragerø | Sentrum    | Lege 2 | M     | Nei   | Fastlønn | 1000 | 950   | 0          | ALIS   | 7,5                 | 2023-01-01[d] | 35000001 | ny        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:O3
              kommune=B, legekontor=C, lege=D, listetak=H, listelengde=I, venteliste=J, status=K, avtaleform=G, spesialist=F, kjonn=E, kommunale_timer=L TimerPerUke, avtale_fra=M, kommentar=O
              rader 2 3
            K115 Ark1!N1 header=«Telefon»
        "#]],
    );
}

#[test]
fn a_missing_column_is_named() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Antall dager |
        2 | Sentrum | Lege 1 | 1000     | 3            |
        3 | Sentrum | Lege 2 | 1000     | 5            |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C
              rader 2 3
            K107 Ark1!A1:D1 kind=«fastlegelister» column=«listelengde» found=«Kontor; Lege; Listetak; Antall dager»
            K115 Ark1!D1 header=«Antall dager»
        "#]],
    );
    check_table(
        "
        1 | Legesenter | Listetak | Listelengde |
        2 | Sentrum    | 4000     | 3998        |
        3 | Sannidal   | 1000     | 950         |
        ",
        expect![[r#"
            K107 Ark1!A1:C1 kind=«fastlegelister» column=«lege» found=«Legesenter; Listetak; Listelengde»
        "#]],
    );
}

#[test]
fn the_office_of_the_sheet() {
    check_table(
        "
        ark: Kragerø legesenter
        1 | Lege   | Listetak | Listelengde |
        2 | Lege 1 | 1000     | 998         |
        3 | Lege 2 | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Kragerø legesenter!A1:C3
              lege=A, listetak=B, listelengde=C
              rader [Kragerø legesenter] 2 3
            K104 Kragerø legesenter header=«Kragerø legesenter» column=«legekontor»
        "#]],
    );
}

#[test]
fn population_rows_and_statistics_below_are_no_lists() {
    check_table(
        "
        1 | Legekontor              | Lege   | Listetak | Listelengde |
        2 | Sentrum                 | Lege 1 | 1000     | 998         |
        3 | Sentrum                 | Lege 2 | 1000     | 950         |
        4 | Sum                     |        | 2000     | 1948        |
        5 | Innbyggere per 1.7.2020 |        | 10 406   |             |
        6 | Median                  |        | 1000     | 974         |
        7 | Godkjent av             | Rådgiver |        |             |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
              sum 4 «Sum» av 2 3
            innbyggere 10406 per 2020-07-01
            K102 Ark1!A6:D6 rows=1
        "#]],
    );
}

#[test]
fn an_older_version_never_stands_in_for_a_later_one_that_cannot_be_read() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde jan 2025 | Listelengde feb 2025 |
        2 | Sentrum | Lege 1 | 1000     | 998                  | se vedlegg           |
        3 | Sentrum | Lege 2 | 1000     | 950                  | se vedlegg           |
        ",
        expect![[r#"
            K106 Ark1!D1 column=«listelengde» candidates=««Listelengde jan 2025» (D1); «Listelengde feb 2025» (E1)»
        "#]],
    );
}

#[test]
fn lengths_may_say_what_they_count() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde jan 2025 | Listelengde feb 2025 |
        2 | Sentrum | Lege 1 | 1000     | 998                  | 1 012 personer       |
        3 | Sentrum | Lege 2 | 1000     | 950                  | 949 personer         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3 per 2025-02
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 2 3
            K111 Ark1!E1 header=«Listelengde feb 2025» others=«Listelengde jan 2025»
        "#]],
    );
}

#[test]
fn an_empty_column_within_a_table() {
    check_table(
        "
        1 | Kontor  | Lege      | Listetak | Listelengde |  | Status  | Spesialist |
        2 | Sentrum | Lege 1    | 1000     | 998         |  | Besatt  | Ja         |
        3 | Sentrum | Hjemmel 2 | 1000     | 950         |  | Ubesatt |            |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:G3
              legekontor=A, lege=B, listetak=C, listelengde=D, status=F, spesialist=G
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Kontor  | Lege      |  | Listetak | Listelengde |
        2 | Sentrum | Lege 1    |  | 1000     | 998         |
        3 | Sentrum | Hjemmel 2 |  | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=D, listelengde=E
              rader 2 3
        "#]],
    );
}

#[test]
fn a_summary_beside_the_lists_is_no_part_of_them() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |  | Status  | Antall |
        2 | Sentrum | Lege 1 | 1000     | 998         |  | Besatt  | 3      |
        3 | Sentrum | Lege 2 | 1000     | 950         |  | Ubesatt | 1      |
        4 | Sentrum | Lege 3 | 1000     | 950         |  |         |        |
        5 | Sentrum | Lege 4 | 1000     | 950         |  |         |        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D5
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4 5
            K102 Ark1!F1:G3 rows=3
        "#]],
    );
}

#[test]
fn a_signature_and_a_remark_below_are_no_lists() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        3 | Sentrum | Lege 2 | 1000     | 950         |
        4 | Tak settes til 1200 ved ny avtale |
        6 | Kragerø, 14.11.2025 |
        7 | Rådgiver helse |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
        "#]],
    );
}

#[test]
fn a_wrong_subtotal_of_the_last_office_is_still_its_own() {
    check_table(
        "
        1 | Lege                | Listetak | Listelengde |
        2 | Kragerø legesenter  |          |             |
        3 | Lege 1              | 1100     | 1090        |
        4 | Lege 2              | 1100     | 1000        |
        5 | Sum                 | 2200     | 2090        |
        6 | Sannidal legekontor |          |             |
        7 | Lege 3              | 900      | 905         |
        8 | Lege 4              | 800      | 805         |
        9 | Sum                 | 1750     | 1710        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:C9
              lege=A, listetak=B, listelengde=C
              rader [Kragerø legesenter] 3 4 [Sannidal legekontor] 7 8
              sum 5 «Sum» av 3 4
              sum 9 «Sum» av 7 8
        "#]],
    );
}

#[test]
fn a_ceiling_and_a_length_that_look_like_years_are_a_record() {
    check_table(
        "
        1 | Legekontor      | Lege      | Listetak | Listelengde |
        2 | Nord legesenter | Hjemmel 1 | 1000     | 950         |
        3 | Nord legesenter | Hjemmel 2 | 2000     | 1995        |
        5 | Sør legesenter  | Hjemmel 3 | 2000     | 2005        |
        6 | Legesenteret    | Hjemmel 4 | 2040     | 2010        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 5 6
        "#]],
    );
    check_table(
        "
        1 | Lege           | Listetak | Listelengde |
        2 | Nord legesenter |         |             |
        3 | Lege 1         | 1000     | 950         |
        4 | Lege 2         | 1100     | 1090        |
        5 | Sum Nord       | 2100     | 2040        |
        6 | Sør legesenter |          |             |
        7 | Lege 3         | 900      | 800         |
        8 | Totalt         | 3000     | 2840        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:C8
              lege=A, listetak=B, listelengde=C
              rader [Nord legesenter] 3 4 [Sør legesenter] 7
              sum 5 «Sum Nord» av 3 4
              sum 8 «Totalt» av 3 4 7
        "#]],
    );
}

#[test]
fn a_list_without_numbers_is_no_header() {
    check_table(
        "
        1 | Legekontor      | Lege      | Listetak | Listelengde |
        2 | Nord legesenter | Hjemmel 1 | 1000     | 950         |
        3 | Nord legesenter | Hjemmel 2 |          |             |
        4 | Sør legesenter  | Hjemmel 3 | 1000     | 900         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
        "#]],
    );
}

#[test]
fn an_office_without_a_doctor_that_sums_its_lists_is_a_total() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Nord       | Lege 1 | 1000     | 950         |
        3 | Nord       | Lege 2 | 1100     | 1000        |
        4 | Nord       |        | 2100     | 1950        |
        5 | Sør        | Lege 3 | 900      | 800         |
        6 | Sør        |        | 900      | 800         |
        7 |            |        | 3000     | 2750        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D7
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 5
              sum 4 «Nord» av 2 3
              sum 6 «Sør» av 5
              sum 7 «» av 2 3 5
        "#]],
    );
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Nord       |        | 2100     | 1950        |
        3 |            | Lege 1 | 1000     | 950         |
        4 |            | Lege 2 | 1100     | 1000        |
        5 | Sør        |        | 900      | 800         |
        6 |            | Lege 3 | 900      | 800         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader [Nord] 3 4 [Sør] 6
              sum 2 «Nord» av 3 4
              sum 5 «Sør» av 6
        "#]],
    );
    // Not their sum: a list of nobody, which intake asks about.
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Nord       | Lege 1 | 1000     | 950         |
        3 | Nord       | Lege 2 | 1100     | 1000        |
        4 | Nord       |        | 1200     | 600         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
        "#]],
    );
}

#[test]
fn a_pivot_puts_the_word_of_a_total_last() {
    check_table(
        "
        1 | Legekontor             | Lege   | Listetak | Listelengde |
        2 | Nord legesenter        | Lege 1 | 1000     | 950         |
        3 |                        | Lege 2 | 1100     | 1090        |
        4 | Nord legesenter Totalt |        | 2100     | 2040        |
        5 | Sør legesenter         | Lege 3 | 900      | 800         |
        6 | Sør legesenter Totalt  |        | 900      | 800         |
        7 | Totalsum               |        | 3000     | 2840        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D7
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 [Nord legesenter] 3 [] 5
              sum 4 «Nord legesenter Totalt» av 2 3
              sum 6 «Sør legesenter Totalt» av 5
              sum 7 «Totalsum» av 2 3 5
        "#]],
    );
}

#[test]
fn columns_of_months_are_lengths_and_the_latest_filled_counts() {
    check_table(
        "
        1 | Legesenter | Lege   | Listetak | Jan 2025 | Feb 2025 | Mars 2025 |
        2 | A          | Lege 1 | 1000     | 950      | 960      |           |
        3 | A          | Lege 2 | 1200     | 1190     | 1191     |           |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:F3 per 2025-02
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 2 3
            K104 Ark1!E1 header=«Feb 2025» column=«listelengde»
            K111 Ark1!E1 header=«Feb 2025» others=«Jan 2025»
        "#]],
    );
}

#[test]
fn rows_about_other_places_and_examples_are_no_lists() {
    check_table(
        "
        1 | Legekontor          | Lege             | Listetak | Listelengde |
        2 | Eksempel legesenter | Eksempel: Lege 1 | 1000     | 950         |
        3 | Nord                | Lege 1           | 1000     | 900         |
        4 | Nord                | Lege 2           | 1100     | 1000        |
        5 | Landsgjennomsnitt   |                  | 1100     | 1013        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3 4
            K102 Ark1!A2:D2 rows=1
            K102 Ark1!A5:D5 rows=1
        "#]],
    );
}

#[test]
fn the_first_office_on_its_own_row_is_no_second_row_of_the_header() {
    check_table(
        "
        1 | Nr                     | Lege      | Listetak | Listelengde |
        2 | Skjærgården legekontor |           |          |             |
        3 | 1                      | Lege 1    | 1800     | 1470        |
        4 | 2                      | Hjemmel 2 | 1400     | 1242        |
        5 | Sentrum legesenter     |           |          |             |
        6 | 3                      | Lege 3    | 1300     | 1280        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D6
              lege=B, listetak=C, listelengde=D
              rader [Skjærgården legekontor] 3 4 [Sentrum legesenter] 6
            K115 Ark1!A1 header=«Nr»
        "#]],
    );
}

/// A signature below the lists is no office, and does not make the others none.
#[test]
fn offices_on_rows_of_their_own_above_a_signature() {
    check_table(
        "
        1 | Lege               | Listetak | Listelengde |
        2 | Østsida legesenter |          |             |
        3 | H1                 | 1250     | 1025        |
        4 | H2                 | 900      | 667         |
        5 | Fjellbygda         |          |             |
        6 | H3                 | 1800     | 1583        |
        7 | Brygga             |          |             |
        8 | H4                 | 550      | 496         |
        10 | Kragerø, 14.11.2025 |        |             |
        11 | Rådgiver helse      |        |             |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:C8
              lege=A, listetak=B, listelengde=C
              rader [Østsida legesenter] 3 4 [Fjellbygda] 6 [Brygga] 8
            K117 Ark1!A5 found=«A5; A7»
        "#]],
    );
}

#[test]
fn subtotals_in_the_column_of_status() {
    check_table(
        "
        1 | Status  | Legekontor | Listetak | Listelengde | Lege |
        2 | Besatt  | Nordre     | 500      | 273         | H1   |
        3 | Ubesatt | Nordre     | 1300     | 920         | H2   |
        4 | I alt   |            | 1800     | 1193        |      |
        5 | Besatt  | Søndre     | 1100     | 769         | H3   |
        6 | I alt   |            | 1100     | 769         |      |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E6
              legekontor=B, lege=E, listetak=C, listelengde=D, status=A
              rader 2 3 5
              sum 4 «I alt» av 2 3
              sum 6 «I alt» av 5
        "#]],
    );
}

/// The status stands apart, and other tables below the lists do not fill its column.
#[test]
fn a_status_beyond_an_empty_column() {
    check_table(
        "
        1 | Legekontor | Lege | Listetak | Listelengde |  | Status  |
        2 | Nordre     | H1   | 800      | 709         |  | Besatt  |
        3 | Nordre     | H2   | 1100     | 749         |  | Ubesatt |
        6 | Tjenestested | Ressurs | | | | |
        7 | Sykehjem     | 20 %    | | | | |
        8 | Legevakt     | 10 %    | | | | |
        9 | Fengsel      | 10 %    | | | | |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:F3
              legekontor=A, lege=B, listetak=C, listelengde=D, status=F
              rader 2 3
            tilplikting Ark1!A6:B9
              tjenestested=A, ressurs=B Prosent
              rader 7 8 9
        "#]],
    );
}

/// The title of the duty beside the lists has a blank row below it.
#[test]
fn a_title_over_a_blank_row_beside_the_lists() {
    check_table(
        "
        1 | Legekontor | Lege | Listetak | Listelengde |  | Tilplikting per 1.1.2025 |         |
        2 | Nordre     | H1   | 500      | 342         |  |                          |         |
        3 | Nordre     | H2   | 550      | 556         |  | Tjenestested             | Ressurs |
        4 | Søndre     | H3   | 1200     | 946         |  | Sykehjem                 | 37 %    |
        5 | Søndre     | H4   | 1400     | 1268        |  | Helsestasjon             | 6 %     |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D5
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4 5
            tilplikting Ark1!F3:G5 «Tilplikting per 1.1.2025» per 2025-01-01
              tjenestested=F, ressurs=G Prosent
              rader 4 5
        "#]],
    );
}

/// The numbers have no heading, and the first office stands where one could be.
#[test]
fn offices_on_rows_of_their_own_over_running_numbers() {
    check_table(
        "
        1 |                        | Lege | Listetak | Listelengde |
        2 | Nordre legegruppe      |      |          |             |
        3 | 1                      | H1   | 1500     | 1411        |
        4 | 2                      | H2   | 1200     | 884         |
        5 | Skjærgården legekontor |      |          |             |
        6 | 3                      | H3   | 1600     | 1453        |
        ",
        expect![[r#"
            fastlegelister Ark1!B1:D6
              lege=B, listetak=C, listelengde=D
              rader 3 4 6
            K107 Ark1!B1:D1 kind=«fastlegelister» column=«legekontor» found=«Lege; Listetak; Listelengde»
        "#]],
    );
}
