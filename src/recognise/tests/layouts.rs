//! Layouts that are easily misread, and must not be.

use super::{check_table, check_with, draw, tables};
use crate::finding::Param;
use crate::model::{Column, Kind};
use crate::settings::Tabell;
use expect_test::expect;

#[test]
fn an_office_with_the_sum_of_its_lists_on_its_own_row() {
    check_table(
        "
        1 | Legekontor / lege    | Listetak | Listelengde |
        2 | Kragerø legesenter   | 2200     | 2090        |
        3 | Lege 1               | 1100     | 1090        |
        4 | Lege 2               | 1100     | 1000        |
        5 | Sannidal legekontor  | 900      | 905         |
        6 | Lege 3               | 900      | 905         |
        7 | Totalt               | 3100     | 2995        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:C7
              lege=A, listetak=B, listelengde=C
              rader [Kragerø legesenter] 3 4 [Sannidal legekontor] 6
              sum 2 «Kragerø legesenter» av 3 4
              sum 5 «Sannidal legekontor» av 6
              sum 7 «Totalt» av 3 4 6
        "#]],
    );
}

/// "Offentlig legearbeid" is a column of lists, too; here it is the title of the duty beside them.
#[test]
fn a_title_on_the_header_row_of_its_neighbour() {
    check_table(
        "
        1 | Legekontor | Lege | Listetak | Listelengde |  | Offentlig legearbeid |         |
        2 | Nordre     | H1   | 1000     | 900         |  | Tjenestested         | Ressurs |
        3 | Søndre     | H2   | 1200     | 1200        |  | Sykehjem             | 20 %    |
        4 | Østre      | H3   | 900      | 800         |  | Helsestasjon         | 10 %    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
            tilplikting Ark1!F2:G4 «Offentlig legearbeid»
              tjenestested=F, ressurs=G Prosent
              rader 3 4
        "#]],
    );
}

#[test]
fn a_group_row_with_a_formula_over_the_rows_below() {
    check_table(
        "
        1 | Tjenestested | Ressurs              |
        2 | Sykehjem     | =SUM(B3:B4) 0.34[%]  |
        3 | 1. etasje    | 0.14[%]              |
        4 | KAD          | 0.2[%]               |
        5 | Forebygging  | =SUM(B6:B7) 0.2[%]   |
        6 | Helsestasjon | 0.16[%]              |
        7 | Skole        | 0.04[%]              |
        8 | Totalt       | =B2+B5 0.54[%]       |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B8
              tjenestested=A, ressurs=B Prosent
              rader [Sykehjem] 3 4 [Forebygging] 6 7
              sum 2 «Sykehjem» av 3 4
              sum 5 «Forebygging» av 6 7
              sum 8 «Totalt» av 3 4 6 7
        "#]],
    );
}

#[test]
fn a_sum_row_with_an_odd_label() {
    check_table(
        "
        1 | Tiltak            | Oppstart | Kostnad            |
        2 | Nye hjemler       | 2025     | 500000             |
        3 | ALIS              | 2026     | 200000             |
        4 | Økonomisk ramme for tiltakene | | =SUM(C2:C3) 700000 |
        ",
        expect![[r#"
            tiltak Ark1!A1:C4
              tiltak=A, iverksetting=B, kostnad=C
              rader 2 3
              sum 4 «Økonomisk ramme for tiltakene» av 2 3
        "#]],
    );
}

#[test]
fn the_total_on_top() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Totalt  |        | 2000     | 1948        |
        3 | Sentrum | Lege 1 | 1000     | 998         |
        4 | Sentrum | Lege 2 | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3 4
              sum 2 «Totalt» av 3 4
        "#]],
    );
}

#[test]
fn offices_in_a_row_each_are_not_lists() {
    check_table(
        "
        1 | Legesenter | Leger | Listetak | Listelengde |
        2 | Sentrum    | 4     | 4400     | 4000        |
        3 | Sannidal   | 1     | 900      | 905         |
        ",
        expect![[r#"
            K107 Ark1!A1:D1 kind=«fastlegelister» column=«lege» found=«Legesenter; Leger; Listetak; Listelengde»
        "#]],
    );
    check_table(
        "
        1 | Legesenter | Antall leger | Listetak | Listelengde |
        2 | Sentrum    | 4            | 4400     | 4000        |
        3 | Sannidal   | 1            | 900      | 905         |
        ",
        expect![[r#"
            K107 Ark1!A1:D1 kind=«fastlegelister» column=«lege» found=«Legesenter; Antall leger; Listetak; Listelengde»
        "#]],
    );
}

#[test]
fn licences_by_number() {
    check_table(
        "
        1 | Legesenter | Hjemmel nr | Listetak | Listelengde |
        2 | Sentrum    | 101        | 1000     | 998         |
        3 | Sentrum    | 102        | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
        "#]],
    );
}

#[test]
fn a_form_that_is_not_filled_in() {
    check_table(
        "
        1 | Legesenter | Lege | Listetak | Listelengde |
        ",
        expect![[r#"
            K127 Ark1!A1:D1 kind=«fastlegelister»
        "#]],
    );
}

#[test]
fn hours_per_month_are_not_hours_a_week() {
    check_table(
        "
        1 | Tjenestested | Lege   | Timer per måned |
        2 | Sykehjem     | Lege 1 | 30              |
        3 | Fengsel      | Lege 2 | 12              |
        ",
        expect![[r#"
            K126 Ark1!C1 header=«Timer per måned»
        "#]],
    );
    check_table(
        "
        1 | Tjenestested | Lege   | Timer pr. mnd |
        2 | Sykehjem     | Lege 1 | 30 t          |
        3 | Fengsel      | Lege 2 | 12 t          |
        ",
        expect![[r#"
            K126 Ark1!C1 header=«Timer pr. mnd»
        "#]],
    );
}

#[test]
fn a_cost_per_something_is_not_the_cost() {
    check_table(
        "
        1 | Tiltak      | Oppstart | Kostnad per innbygger |
        2 | Nye hjemler | 2025     | 48                    |
        3 | ALIS        | 2026     | 19                    |
        ",
        expect![[r#"
            K107 Ark1!A1:C1 kind=«tiltak» column=«kostnad» found=«Tiltak; Oppstart; Kostnad per innbygger»
        "#]],
    );
}

#[test]
fn a_share_of_the_ceiling_is_not_the_length() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde | Listelengde i % av tak |
        2 | Sentrum | Lege 1 | 1000     | 998         | 99.8                   |
        3 | Sentrum | Lege 2 | 1000     | 950         | 95                     |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            K115 Ark1!E1 header=«Listelengde i % av tak»
        "#]],
    );
}

#[test]
fn vacancy_in_a_column_called_ledig() {
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde | Ledig |
        2 | Sentrum | Lege 1 | 1000     | 998         | Nei   |
        3 | Sentrum | Lege 2 | 1000     | 950         | Ja    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=D, status=E
              rader 2 3
            K104 Ark1!E1 header=«Ledig» column=«status»
        "#]],
    );
}

#[test]
fn versions_that_nothing_decides() {
    // Months without years that run past a new year.
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde nov | Listelengde des | Listelengde jan |
        2 | Sentrum | Lege 1 | 1000     | 998             | 1001            | 1003            |
        3 | Sentrum | Lege 2 | 1000     | 950             | 955             | 960             |
        ",
        expect![[r#"
            K106 Ark1!D1 column=«listelengde» candidates=««Listelengde nov» (D1); «Listelengde des» (E1); «Listelengde jan» (F1)»
        "#]],
    );
    // One with a date and one without, and no title.
    check_table(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde | Listelengde 1.1.2025 |
        2 | Sentrum | Lege 1 | 1000     | 998         | 1001                 |
        3 | Sentrum | Lege 2 | 1000     | 950         | 955                  |
        ",
        expect![[r#"
            K106 Ark1!D1 column=«listelengde» candidates=««Listelengde» (D1); «Listelengde 1.1.2025» (E1)»
        "#]],
    );
}

#[test]
fn the_present_column_beside_an_older_one() {
    check_table(
        "
        1 | Listeoversikt per 1.7.2025 |
        2 | Kontor  | Lege   | Listetak | Listelengde | Listelengde 1.1.2025 |
        3 | Sentrum | Lege 1 | 1000     | 998         | 1001                 |
        4 | Sentrum | Lege 2 | 1000     | 950         | 955                  |
        ",
        expect![[r#"
            fastlegelister Ark1!A2:E4 «Listeoversikt per 1.7.2025» per 2025-07-01
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3 4
            K111 Ark1!D2 header=«Listelengde» others=«Listelengde 1.1.2025»
        "#]],
    );
}

#[test]
fn a_wished_group_beside_the_agreed_one() {
    check_table(
        "
        1 | Kontor  | Lege   | Avtalt <C1:D1> |        | Ønsket <E1:F1> |        |
        2 |         |        | Tak            | Lengde | Tak            | Lengde |
        3 | Sentrum | Lege 1 | 1000           | 998    | 900            | 900    |
        4 | Sentrum | Lege 2 | 1000           | 950    | 900            | 900    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:F4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 3 4
            K110 Ark1!E2 header=«Ønsket Tak»
            K110 Ark1!F2 header=«Ønsket Lengde»
        "#]],
    );
}

#[test]
fn a_text_file_where_all_is_text() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | '1000    | '998        |
        3 | Sentrum    | Lege 2 | '1000    | '950        |
        4 | Sum        |        | '2000    | '1948       |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
              sum 4 «Sum» av 2 3
        "#]],
    );
}

#[test]
fn a_vacant_list_with_dashes() {
    check_table(
        "
        1 | Legekontor | Lege          | Listetak | Listelengde |
        2 | Sentrum    | Lege 1        | 1000     | 998         |
        3 | Sentrum    | Ledig hjemmel | 1000     | -           |
        4 | Sentrum    | Vikar: NN     |          |             |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
        "#]],
    );
}

#[test]
fn a_table_with_gridless_notes_between() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         |
        3 | Merk: listen er delt fra nyttår. |
        4 | Sentrum    | Lege 2 | 1000     | 950         |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D4
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 4
        "#]],
    );
}

#[test]
fn a_cross_table_of_duty_is_not_guessed() {
    check_table(
        "
        1 | Lege   | Sykehjem | Helsestasjon | Fengsel |
        2 | Lege 1 | 3        | 4            |         |
        3 | Lege 2 |          | 4            | 3       |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

#[test]
fn names_and_lengths_in_one_cell_are_not_guessed() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak / listelengde |
        2 | Sentrum    | Lege 1 | 1000/998               |
        3 | Sentrum    | Lege 2 | 1000/950               |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

#[test]
fn the_same_header_twice_is_refused() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak | Listelengde | Listelengde |
        2 | Sentrum    | Lege 1 | 1000     | 998         | 1001        |
        3 | Sentrum    | Lege 2 | 1000     | 950         | 955         |
        ",
        expect![[r#"
            K125 Ark1!D1 column=«listelengde» header=«Listelengde» found=«D1; E1»
        "#]],
    );
}

#[test]
fn municipalities_in_a_column() {
    check_table(
        "
        1 | Kommune | Legekontor | Fastlege | Maks antall | Antall på liste | Ledige plasser | Alder |
        2 | Kragerø | Sentrum    | Lege 1   | 1000        | 998             | 2              | 44    |
        3 | Bamble  | Stathelle  | Lege 2   | 1000        | 950             | 50             | 51    |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:G3
              kommune=A, legekontor=B, lege=C, listetak=D, listelengde=E, ledige_plasser=F
              rader 2 3
            K115 Ark1!G1 header=«Alder»
        "#]],
    );
}

#[test]
fn the_lines_for_the_configuration_settle_the_table() {
    let text = "
        1 | Kontor  | Lege   | Listetak | Tak  | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 900  | 998         |
        ";
    let (_, findings) = tables(&draw(text), &[]);
    let toml = findings[0].params.iter().find_map(|(name, value)| match value {
        Param::Text(text) if *name == "toml" => Some(text.clone()),
        _ => None,
    });
    expect![[r#"
        [[tabell]]
        fil = "legetjenesten.xlsx"
        ark = "Ark1"
        slag = "fastlegelister"
        kolonner = { listetak = "Listetak" }  # / "Tak""#]]
    .assert_eq(&toml.unwrap());
    let settled = Tabell {
        fil: Some("legetjenesten.xlsx".to_owned()),
        ark: Some("Ark1".to_owned()),
        slag: Some(Kind::Fastlegelister),
        kolonner: [(Column::Listetak, "Listetak".to_owned())].into(),
        ..Tabell::default()
    };
    check_with(
        text,
        &[settled],
        expect![[r#"
        fastlegelister Ark1!A1:E2
          legekontor=A, lege=B, listetak=C, listelengde=E
          rader 2
        K115 Ark1!D1 header=«Tak»
    "#]],
    );
}

#[test]
fn records_of_words_alone_are_no_headers() {
    check_table(
        "
        1 | Legekontor          | Lege          | Listetak | Listelengde | Status  |
        2 | Kragerø legesenter  | Lege 1        | 1000     | 998         | Besatt  |
        3 | Kragerø legesenter  | Lege 2        |          |             | Ubesatt |
        4 | Kragerø legesenter  | Hjemmel       | ukjent   | ukjent      | Ledig   |
        6 | Sannidal legekontor | Fastlege      |          |             | Vakant  |
        7 | Sannidal legekontor | Lege 5        | 900      | 905         | Besatt  |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:E7
              legekontor=A, lege=B, listetak=C, listelengde=D, status=E
              rader 2 3 4 6 7
        "#]],
    );
    check_table(
        "
        1 | Tjenestested         | Ressurs | Lege   |
        2 | Offentlig legearbeid |         | Lege 1 |
        3 | Sykehjem             | 20 %    | Lege 2 |
        4 | Fengsel              | 8 %     | Lege 2 |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C4
              lege=C, tjenestested=A, ressurs=B Prosent
              rader 2 3 4
        "#]],
    );
}

/// The ceilings say more than a number, so that their sum is not seen at a glance; the lengths show it.
#[test]
fn a_sum_without_a_word_below_numbers_that_are_about() {
    check_table(
        "
        1 | Legekontor | Lege   | Listetak               | Listelengde |
        2 | Sentrum    | Lege 1 | 1000 (avtalt i 2019)   | 998         |
        3 | Sentrum    | Lege 2 | 800 (avtalt i 2021)    | 702         |
        4 | Havna      | Lege 3 | 900                    | 850         |
        5 |            |        | 2700                   | 2550        |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D5
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3 4
              sum 5 «» av 2 3 4
        "#]],
    );
}

/// "Ressurss" is near "Ressurs", and the table stands apart from the lists above it.
#[test]
fn a_misspelled_table_below_another_begins_anew() {
    check_table(
        "
        1 | Legekontor   | Lege     | Listetak | Listelengde |
        2 | Sentrum      | Lege 1   | 1000     | 998         |
        3 | Sentrum      | Lege 2   | 800      | 702         |

        6 | Tjenestested | Ressurss |
        7 | Sykehjem     | 15 %     |
        8 | Helsestasjon | 20 %     |
        ",
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
            tilplikting Ark1!A6:B8
              tjenestested=A, ressurs=B Prosent
              rader 7 8
            K104 Ark1!B6 header=«Ressurss» column=«ressurs»
        "#]],
    );
}
