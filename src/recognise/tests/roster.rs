//! Rosters of emergency clinics: upright and on their side, and what only looks like one.

use super::check_table;
use expect_test::expect;

/// Sarpsborg, Handlingsprogram 2025–2028, as printed.
#[test]
fn a_roster_on_its_side_has_its_shifts_in_columns() {
    check_table(
        "
        1 | Bemanning på legevakten |
        2 | Legevakten dekker ca. 70 000 innbyggere. |
        4 |  | Hverdag | | | | Helg/helligdag | <B4:E4> |
        5 |  | Dag | Ettermiddag | Kveld | Natt | Helg (lørdag / søndag) | Natt helg (lørdag / søndag / helligdag) |
        6 | Tid | 08-16 | 16-17 | 17-23 17-24 (fredag) | 23-08 | 11-24 lørdag 11-23 søndag | 23-11 |
        7 | Antall leger | 0* | 1 | 2 | 1 | 2 | 1 |
        8 | Antall sykepleier | 2 | 5 | 5 | 3 | 4-5 | 3 |
        10 | *Dagberedskapen ivaretas av lege ved legekontoret. |
        ",
        expect![[r#"
            vaktbemanning Ark1!A4:G8 «Bemanning på legevakten»
              rader 6 7 8
              B=«Hverdag dag», C=«Hverdag ettermiddag», D=«Hverdag kveld», E=«Hverdag natt», F=«Helg (lørdag / søndag)», G=«Natt helg (lørdag / søndag / helligdag)», tid=6, antall_leger=7, antall_sykepleiere=8
            legevaktdistrikt 70000
        "#]],
    );
}

#[test]
fn one_header_row_and_a_word_over_the_labels_are_enough() {
    check_table(
        "
        1 | Legevakt | Dag | Kveld | Natt | Sum |
        2 | Tal legar | 1 | 2 | 1 | 4 |
        3 | Legesekretærar | 1 | 1 | 0 | 2 |
        4 | Sjukepleiarar | 2 | 3 | 2 | 7 |
        ",
        expect![[r#"
            vaktbemanning Ark1!A1:E4
              rader 2 4
              B=«Dag», C=«Kveld», D=«Natt», antall_leger=2, antall_sykepleiere=4
            K102 Ark1!A3:E3 rows=1
            K129 Ark1!E1 header=«Sum»
        "#]],
    );
}

#[test]
fn what_stands_below_a_blank_row_is_told_or_read() {
    check_table(
        "
        1 | Legevakt | Dag | Kveld | Natt |
        2 | Antall leger | 1 | 2 | 1 |
        4 | Antall sykepleiere | 2 | 3 | 2 |
        ",
        expect![[r#"
            vaktbemanning Ark1!A1:D4
              rader 2 4
              B=«Dag», C=«Kveld», D=«Natt», antall_leger=2, antall_sykepleiere=4
        "#]],
    );
    check_table(
        "
        1 | Legevakt | Dag | Kveld | Natt |
        2 | Antall leger | 1 | 2 | 1 |
        5 | Antall sykepleiere | 2 | 3 | 2 |
        ",
        expect![[r#"
            vaktbemanning Ark1!A1:D2
              rader 2
              B=«Dag», C=«Kveld», D=«Natt», antall_leger=2
            K102 Ark1!A5:D5 rows=1
        "#]],
    );
}

#[test]
fn an_upright_roster_has_a_shift_per_row() {
    check_table(
        "
        ark: Legevakt
        1 | Vakt | Tid | Antall leger | Antall sykepleiere |
        2 | Dag  | 08-16 | 1 | 2 |
        3 | Natt | 23-08 | 1 | 3 |
        ",
        expect![[r#"
            vaktbemanning Legevakt!A1:D3
              vakt=A, tid=B, antall_leger=C, antall_sykepleiere=D
              rader 2 3
        "#]],
    );
    check_table(
        "
        ark: Legevakt
        1 |      | Tid | Antall leger |
        2 | Dag  | 08-16 | 1 |
        3 | Natt | 23-08 | 1 |
        ",
        expect![[r#"
            vaktbemanning Legevakt!A1:C3
              vakt=A, tid=B, antall_leger=C
              rader 2 3
        "#]],
    );
}

/// A nursing home has shifts, too: read with a finding.
#[test]
fn a_roster_that_does_not_say_legevakt_is_only_likely() {
    check_table(
        "
        1 |  | Dag | Kveld | Natt |
        2 | Antall leger | 1 | 1 | 0 |
        ",
        expect![[r#"
            vaktbemanning Ark1!A1:D2
              rader 2
              B=«Dag», C=«Kveld», D=«Natt», antall_leger=2
            K103 Ark1!A1:D1 kind=«vaktbemanning»
        "#]],
    );
}

#[test]
fn shifts_without_doctors_or_with_their_names_are_not_ours() {
    check_table(
        "
        1 | Legevakt | Dag | Kveld | Natt |
        2 | Antall sykepleiere | 1 | 2 | 1 |
        ",
        expect![[r#"
            K101
        "#]],
    );
    check_table(
        "
        ark: Legevakt
        1 | Vakt | Lege   | Telefon |
        2 | Dag  | Lege 1 | 1234 |
        3 | Natt | Lege 2 | 1235 |
        ",
        expect![[r#"
            K101
        "#]],
    );
    check_table(
        "
        1 | Legevakt | Dag | Kveld |
        2 | Antall leger | 1 | 2 |
        3 | Antall leger | 2 | 2 |
        ",
        expect![[r#"
            K101
        "#]],
    );
}

#[test]
fn a_district_is_one_number_about_the_clinic() {
    check_table(
        "
        1 | Innbyggere i legevaktdistriktet per 1.1.2025 | 70 000 |
        2 | Legevakten dekker 3 kommuner med 70 000 innbyggere |
        3 | Innbyggere | 59 000 |
        ",
        expect![[r#"
            innbyggere 59000
            legevaktdistrikt 70000
        "#]],
    );
}

#[test]
fn a_roster_above_another_table() {
    check_table(
        "
        ark: Legevakt
        1 | Vakt          | Tid   | Antall leger |
        2 | Hverdag dag   | 08-15 | 1 |
        3 | Hverdag natt  | 23-08 | 1 |
        6 | Tiltak        | Oppstart | Kostnad |
        7 | Nye hjemler   | 2026     | 450000  |
        8 | ALIS-avtaler  | 2026     | 300000  |
        9 | Vikarordning  | 2027     | 200000  |
        ",
        expect![[r#"
            vaktbemanning Legevakt!A1:C3
              vakt=A, tid=B, antall_leger=C
              rader 2 3
            tiltak Legevakt!A6:C9
              tiltak=A, iverksetting=B, kostnad=C
              rader 7 8 9
        "#]],
    );
}
