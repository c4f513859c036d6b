//! Tilpliktningsfordeling: tables of duty, and the tables of posts they must be told from.

use super::check_table;
use expect_test::expect;

#[test]
fn the_table_of_kragero() {
    check_table(
        "
        1 | Per februar 2019 fordeles 1,96 årsverk slik: |
        3 | Tjenestested                   | Ressurs   |
        4 | Sykehjem, 1 etasje             | 14%       |
        5 | Sykehjem, KAD                  | 33,5%     |
        6 | Sykehjem, korttid rehabilitering | 28%     |
        7 | Sykehjem, KAD og 2. etasje     | 20%       |
        8 | Helsestasjon                   | 16% + 21% |
        9 | Sykehjem, KAD og Seniorsenter  | 20%       |
        10| Kragerø fengsel                | 8%        |
        11| Sannidal bokollektiv/Furubo    | 10%       |
        12| Stabbestad, boliger            | 6%        |
        13| Legevakt                       | 20%       |
        14| Totalt                         | 196%      |
        ",
        expect![[r#"
            tilplikting Ark1!A3:B14 «Per februar 2019 fordeles 1,96 årsverk slik:» per 2019-02
              tjenestested=A, ressurs=B Prosent
              rader 4 5 6 7 8 9 10 11 12 13
              sum 14 «Totalt» av 4 5 6 7 8 9 10 11 12 13
        "#]],
    );
}

#[test]
fn numbers_under_a_percent_header() {
    check_table(
        "
        1 | Tjenestested | Ressurs (%) | Lege   |
        2 | Sykehjem KAD | 33.5        | Lege 1 |
        3 | Helsestasjon | 20          | Lege 2 |
        4 | Sum          | 53.5        |        |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C4
              lege=C, tjenestested=A, ressurs=B Prosent
              rader 2 3
              sum 4 «Sum» av 2 3
        "#]],
    );
}

#[test]
fn cells_formatted_as_percent() {
    check_table(
        "
        1 | Tjenestested | Ressurs  |
        2 | Sykehjem KAD | 0.335[%] |
        3 | Helsestasjon | 0.2[%]   |
        4 | Totalt       | =SUM(B2:B3) 0.535[%] |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B4
              tjenestested=A, ressurs=B Prosent
              rader 2 3
              sum 4 «Totalt» av 2 3
        "#]],
    );
}

#[test]
fn the_unit_in_a_second_header_row() {
    check_table(
        "
        1 | Tjenestested | Ressurs | Lege   |
        2 |              | (%)     |        |
        3 | Sykehjem KAD | 33.5    | Lege 1 |
        4 | Helsestasjon | 20      | Lege 2 |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C4
              lege=C, tjenestested=A, ressurs=B Prosent
              rader 3 4
        "#]],
    );
}

#[test]
fn hours_a_week() {
    check_table(
        "
        1 | Tilplikting offentlig legearbeid 2025 |
        2 | Arbeidssted | Fastlege | Timer/uke |
        3 | Sykehjem    | Lege 1   | 7.5       |
        4 | Fengsel     | Lege 2   | 3         |
        5 | I alt       |          | 10.5      |
        ",
        expect![[r#"
            tilplikting Ark1!A2:C5 «Tilplikting offentlig legearbeid 2025»
              lege=B, tjenestested=A, ressurs=C TimerPerUke
              rader 3 4
              sum 5 «I alt» av 3 4
        "#]],
    );
    check_table(
        "
        1 | Tenestestad | Timar per veke |
        2 | Sjukeheim   | 7,5 t          |
        3 | Helsestasjon| 3 t            |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B3
              tjenestested=A, ressurs=B TimerPerUke
              rader 2 3
        "#]],
    );
}

#[test]
fn the_unit_in_the_title() {
    check_table(
        "
        1 | Offentlig legearbeid i prosent av full stilling |
        2 | Tjenestested | Ressurs |
        3 | Sykehjem     | 20      |
        4 | Fengsel      | 8       |
        ",
        expect![[r#"
            tilplikting Ark1!A2:B4 «Offentlig legearbeid i prosent av full stilling»
              tjenestested=A, ressurs=B Prosent
              rader 3 4
        "#]],
    );
}

#[test]
fn no_unit_anywhere_is_refused() {
    check_table(
        "
        1 | Tjenestested | Ressurs |
        2 | Sykehjem     | 20      |
        3 | Fengsel      | 8       |
        ",
        expect![[r#"
            K108 Ark1!B1 header=«Ressurs»
        "#]],
    );
}

#[test]
fn per_cent_under_a_header_of_posts_is_refused() {
    check_table(
        "
        1 | Tilplikting |
        2 | Tjenestested | Årsverk |
        3 | Sykehjem     | 20      |
        4 | Fengsel      | 8       |
        ",
        expect![[r#"
            K108 Ark1!B2 header=«Årsverk»
        "#]],
    );
}

#[test]
fn per_cent_and_hours_of_the_same_duty() {
    check_table(
        "
        1 | Tjenestested | Lege   | Stilling % | Timer per uke |
        2 | Sykehjem     | Lege 1 | 20         | 7.5           |
        3 | Fengsel      | Lege 2 | 8          | 3             |
        ",
        expect![[r#"
            tilplikting Ark1!A1:D3
              lege=B, tjenestested=A, ressurs=C Prosent
              rader 2 3
            K115 Ark1!D1 header=«Timer per uke»
        "#]],
    );
}

#[test]
fn per_cent_of_the_post_beside_hours_of_duty_is_refused() {
    check_table(
        "
        1 | Tjenestested | Lege   | Stilling % | Timer per uke |
        2 | Sykehjem     | Lege 1 | 100        | 7.5           |
        3 | Fengsel      | Lege 2 | 100        | 3             |
        ",
        expect![[r#"
            K106 Ark1!C1 column=«ressurs» candidates=««Stilling %» (C1); «Timer per uke» (D1)»
        "#]],
    );
}

#[test]
fn posts_with_a_doctor_or_a_title_are_duty() {
    check_table(
        "
        1 | Tjenestested | Årsverk | Lege   |
        2 | Sykehjem     | 0.2     | Lege 1 |
        3 | Fengsel      | 0.08    | Lege 2 |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C3
              lege=C, tjenestested=A, ressurs=B Aarsverk
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Allmennmedisinsk offentlig legearbeid |
        2 | Tjenestested | Årsverk |
        3 | Sykehjem     | 0.2     |
        4 | Fengsel      | 0.08    |
        ",
        expect![[r#"
            tilplikting Ark1!A2:B4 «Allmennmedisinsk offentlig legearbeid»
              tjenestested=A, ressurs=B Aarsverk
              rader 3 4
            K103 Ark1!A2:B2 kind=«tilplikting»
        "#]],
    );
}

#[test]
fn a_site_with_unnamed_numbers_is_refused_with_both() {
    check_table(
        "
        1 | Tjenestested | Antall |
        2 | Sykehjem     | 20     |
        3 | Fengsel      | 8      |
        ",
        expect![[r#"
            K105 Ark1!A1:B1 candidates=«tilplikting; legeaarsverk»
        "#]],
    );
}

#[test]
fn planned_and_agreed_duty() {
    check_table(
        "
        1 | Tjenestested | Ressurs % | Planlagt ressurs % |
        2 | Sykehjem     | 20        | 30                 |
        3 | Fengsel      | 8         | 8                  |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C3
              tjenestested=A, ressurs=B Prosent
              rader 2 3
            K110 Ark1!C1 header=«Planlagt ressurs %»
        "#]],
    );
}

#[test]
fn groups_with_subtotals() {
    check_table(
        "
        1 | Tjenestested        | Ressurs |
        2 | Sykehjem            |         |
        3 | Marienlyst 1. etg   | 14%     |
        4 | Marienlyst KAD      | 20%     |
        5 | Sum sykehjem        | 34%     |
        6 | Forebygging         |         |
        7 | Helsestasjon        | 16%     |
        8 | Skolehelsetjeneste  | 4%      |
        9 | Sum forebygging     | 20%     |
        10| Totalt              | 54%     |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B10
              tjenestested=A, ressurs=B Prosent
              rader [Sykehjem] 3 4 [Forebygging] 7 8
              sum 5 «Sum sykehjem» av 3 4
              sum 9 «Sum forebygging» av 7 8
              sum 10 «Totalt» av 3 4 7 8
        "#]],
    );
}

#[test]
fn a_site_without_its_resource_is_a_record() {
    check_table(
        "
        1 | Tjenestested | Ressurs |
        2 | Sykehjem     |         |
        3 | Helsestasjon | 16%     |
        4 | Fengsel      | 8%      |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B4
              tjenestested=A, ressurs=B Prosent
              rader 2 3 4
        "#]],
    );
}

#[test]
fn one_resource_merged_over_two_sites() {
    check_table(
        "
        1 | Tjenestested  | Ressurs       |
        2 | Sykehjem, KAD | 20% <B2:B3>   |
        3 | Seniorsenter  |               |
        4 | Fengsel       | 8%            |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B4
              tjenestested=A, ressurs=B Prosent
              rader 2+3 4
        "#]],
    );
}

#[test]
fn a_footnote_a_source_and_another_table_below() {
    check_table(
        "
        1 | Tjenestested | Ressurs |
        2 | Sykehjem     | 14%     |
        3 | Fengsel      | 8%      |
        4 | Totalt       | 22%     |
        5 | *inkl. KAD |
        6 | Kilde: kommuneoverlegen |
        8 | Innlagte pasienter |
        9 | År           | Antall  |
        10| 2018         | 2884    |
        11| 2019         | 2521    |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B4
              tjenestested=A, ressurs=B Prosent
              rader 2 3
              sum 4 «Totalt» av 2 3
            aktivitet Ark1!A9:B11 «Innlagte pasienter»
              aarstall=A
              verdier B
              rader 10 11
        "#]],
    );
}

#[test]
fn an_unlabelled_total_that_does_not_add_up() {
    check_table(
        "
        1 | Tjenestested | Ressurs |
        2 | Sykehjem     | 14%     |
        3 | Fengsel      | 8%      |
        4 | Legevakt     | 20%     |
        5 |              | 41%     |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B5
              tjenestested=A, ressurs=B Prosent
              rader 2 3 4
              sum 5 «» av 2 3 4
        "#]],
    );
}

#[test]
fn nynorsk_with_function_and_comment() {
    check_table(
        "
        1 | Offentleg legearbeid per 1.1.2026 |
        3 | Oppgåve      | Funksjon | Stillings-\\nprosent | Lege     | Merknad |
        4 | Helsestasjon | 232      | 20                  | Lege 1   |         |
        5 | Sjukeheim    | 253      | 15                  | Lege 2   | mellombels |
        6 | Til saman    |          | 35                  |          |         |
        ",
        expect![[r#"
            tilplikting Ark1!A3:E6 «Offentleg legearbeid per 1.1.2026» per 2026-01-01
              lege=D, kommentar=E, tjenestested=A, ressurs=C Prosent, funksjon=B
              rader 4 5
              sum 6 «Til saman» av 4 5
        "#]],
    );
}

#[test]
fn duty_per_doctor_without_a_site_is_refused() {
    check_table(
        "
        1 | Tilplikting 2025 |
        2 | Lege   | Timer |
        3 | Lege 1 | 7.5   |
        4 | Lege 2 | 3     |
        ",
        expect![[r#"
            K107 Ark1!A2:B2 kind=«tilplikting» column=«tjenestested» found=«Lege; Timer»
        "#]],
    );
}

#[test]
fn the_same_duty_divided_anew_below_the_total_is_not_counted_again() {
    check_table(
        "
        1 | Tjenestested | Ressurs % | Lege   |
        2 | Sykehjem     | 20        | Lege 1 |
        3 | Helsestasjon | 10        | Lege 2 |
        4 | Sum          | 30        |        |
        6 | Fordelt per lege: |      |        |
        7 | Lege 1       | 20        |        |
        8 | Lege 2       | 10        |        |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C4
              lege=C, tjenestested=A, ressurs=B Prosent
              rader 2 3
              sum 4 «Sum» av 2 3
            K102 Ark1!A7:B8 rows=2
        "#]],
    );
}

#[test]
fn sheets_named_by_years_are_editions_of_the_same_duty() {
    check_table(
        "
        ark: 2025
        1 | Tjenestested | Ressurs % |
        2 | Sykehjem     | 20        |
        3 | Helsestasjon | 10        |
        ark: 2026
        1 | Tjenestested | Ressurs % |
        2 | Sykehjem     | 25        |
        3 | Helsestasjon | 10        |
        ",
        expect![[r#"
            tilplikting 2026!A1:B3
              tjenestested=A, ressurs=B Prosent
              rader 2 3
            K112 2025!A1:B3 rows=2
        "#]],
    );
}

#[test]
fn a_longer_header_for_the_resource_is_likely() {
    check_table(
        "
        1 | Tjenestested | Avsatt legeressurs i dag (%) |
        2 | Sykehjem     | 20                           |
        3 | Fengsel      | 8                            |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B3
              tjenestested=A, ressurs=B Prosent
              rader 2 3
            K104 Ark1!B1 header=«Avsatt legeressurs i dag (%)» column=«ressurs»
        "#]],
    );
}

/// The total has no word and stands below sums that nobody has worked out yet.
#[test]
fn an_unlabelled_total_below_sums_in_cells() {
    check_table(
        "
        1 | Tjenestested | Ressurs   |
        2 | Sykehjem     | 19 %      |
        3 | Smittevern   | 2+31,5 %  |
        4 | Helsestasjon | 3 % + 9 % |
        5 |              | 64,5 %    |
        ",
        expect![[r#"
            tilplikting Ark1!A1:B5
              tjenestested=A, ressurs=B Prosent
              rader 2 3 4
              sum 5 «» av 2 3 4
        "#]],
    );
}
