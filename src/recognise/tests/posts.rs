//! Doctors' posts and places: told from duty, and refused with both where nothing decides.

use super::check_table;
use expect_test::expect;

#[test]
fn posts_per_site_are_not_duty() {
    check_table(
        "
        1 | Sykehjem           | Antall plasser | Antall avdelinger | Legeårsverk |
        2 | Borgen sykehjem    | 70 plasser hvorav 61 for demens | 2 langtidsavdelinger | 1,0*** |
        3 | Kruseløkka sykehjem| 27 plasser     | 2 langtidsavdelinger | 0,2      |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:D3
              tjenestested=A, legeaarsverk=D Aarsverk, plasser=B, avdelinger=C
              rader 2 3
        "#]],
    );
    check_table(
        "
        1 | Tjenestested | Legeårsverk |
        2 | Familiesenter nord | 1,0   |
        3 | Familiesenter sør  | 1,0   |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:B3
              tjenestested=A, legeaarsverk=B Aarsverk
              rader 2 3
        "#]],
    );
}

/// Sarpsborg's prison: a nurse among the doctors, told by the cells only.
#[test]
fn posts_with_the_profession_in_the_cell() {
    check_table(
        "
        1 | Fengselshelsetjenesten | Årsverk |
        2 | Lege        | 0,3 lege       |
        3 | Sykepleier  | 1,2 sykepleier |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:B3
              tjenestested=A, legeaarsverk=B Aarsverk
              rader 2 3
        "#]],
    );
}

/// The headers of Larvik's plan.
#[test]
fn licences_and_vacant_ones() {
    check_table(
        "
        1 | Tjenestested | Ant legehjemler totalt | Antall ledige, midlertidig besatt av leger i spesialisering (ALIS) eller vikarleger fra vikarbyrå |
        2 | Fastlegeordningen                 | 44  |     |
        3 | Institusjons-/sykehjemsleger      | 13.6 | 4.6 |
        4 | Fengselshelsetjenesten            | 0.2  |     |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:C4
              tjenestested=A, legeaarsverk=B Aarsverk, ubesatt=C Aarsverk
              rader 2 3 4
        "#]],
    );
}

#[test]
fn places_alone() {
    check_table(
        "
        1 | Tjenestested | Antall plasser |
        2 | Sykehjem, øyeblikkelig hjelp og avklaring | 304 |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:B2
              tjenestested=A, plasser=B
              rader 2
        "#]],
    );
}

/// "Årsverk" in which nothing speaks of doctors may be anybody's: read, with a warning.
#[test]
fn posts_of_nobody_in_particular() {
    check_table(
        "
        1 | Avdeling   | Årsverk |
        2 | Avdeling 1 | 12.5    |
        3 | Avdeling 2 | 11      |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:B3
              tjenestested=A, legeaarsverk=B Aarsverk
              rader 2 3
            K103 Ark1!A1:B1 kind=«legeaarsverk»
        "#]],
    );
}

/// Domain § 8: a share, a doctor or a title makes it duty, whatever stands beside it.
#[test]
fn duty_beside_places_is_duty() {
    check_table(
        "
        1 | Tjenestested | Antall plasser | Stillingsprosent |
        2 | Sykehjem nord | 70 | 20 |
        3 | Sykehjem sør  | 27 | 10 |
        ",
        expect![[r#"
            tilplikting Ark1!A1:C3
              tjenestested=A, ressurs=C Prosent
              rader 2 3
            K115 Ark1!B1 header=«Antall plasser»
        "#]],
    );
    check_table(
        "
        1 | Sykehjem      | Antall plasser | Årsverk | Lege   |
        2 | Sykehjem nord | 70             | 0.2     | Lege 1 |
        3 | Sykehjem sør  | 27             | 0.1     | Lege 2 |
        ",
        expect![[r#"
            tilplikting Ark1!A1:D3
              lege=D, tjenestested=A, ressurs=C Aarsverk
              rader 2 3
            K104 Ark1!A1 header=«Sykehjem» column=«tjenestested»
            K115 Ark1!B1 header=«Antall plasser»
        "#]],
    );
}

/// Accounts have a site and posts, too.
#[test]
fn accounts_are_not_posts() {
    check_table(
        "
        1 | Tjeneste | Årsverk | Regnskap 2024 |
        2 | Legevakt | 5       | 1200000       |
        3 | Sykehjem | 3       | 900000        |
        ",
        expect![[r#"
            budsjett Ark1!A1:C3
              funksjon=A, regnskap_2024=C
              rader 2 3
            K115 Ark1!B1 header=«Årsverk»
        "#]],
    );
}

/// Larvik's plan says it in words: 4,6 of 13,6 posts.
#[test]
fn vacant_posts_as_a_part_of_all() {
    check_table(
        "
        1 | Tjenestested     | Legeårsverk | Antall ledige |
        2 | Sykehjemsleger   | 13.6        | 4,6 av 13,6   |
        3 | Helsestasjon     | 2.2         | 1 av 2,2      |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:C3
              tjenestested=A, legeaarsverk=B Aarsverk, ubesatt=C Aarsverk
              rader 2 3
        "#]],
    );
}

/// One number beside an empty column is still one of the table.
#[test]
fn vacant_posts_beside_an_empty_column() {
    check_table(
        "
        1 | Tjenestested   | Antall plasser | Legeårsverk |  | Antall ledige |
        2 | Borgen         | 91             | 2.3         |  | 1.2           |
        3 | Haugvoll       | 30             | 1.5         |  |               |
        4 | Solliheimen    | 83             | 0.1         |  |               |
        ",
        expect![[r#"
            legeaarsverk Ark1!A1:E4
              tjenestested=A, legeaarsverk=C Aarsverk, plasser=B, ubesatt=E Aarsverk
              rader 2 3 4
        "#]],
    );
}
