//! Tables settled by `[[tabell]]` in the configuration.

use super::check_with;
use crate::model::{Column, Kind};
use crate::settings::{Enhet, Tabell};
use expect_test::expect;

fn tabell(ark: Option<&str>, slag: Option<Kind>, columns: &[(Column, &str)]) -> Tabell {
    Tabell {
        line: 12,
        fil: Some("Lege*.xlsx".to_owned()),
        ark: ark.map(str::to_owned),
        slag,
        enhet: None,
        overskrifter: Vec::new(),
        kolonner: columns.iter().map(|(column, header)| (*column, (*header).to_owned())).collect(),
    }
}

#[test]
fn unknown_words_are_settled() {
    check_with(
        "
        1 | Hus     | Behandler | X1   | X2  |
        2 | Sentrum | Lege 1    | 1000 | 998 |
        3 | Sentrum | Lege 2    | 1000 | 950 |
        ",
        &[tabell(
            Some("Ark1"),
            Some(Kind::Fastlegelister),
            &[
                (Column::Legekontor, "Hus"),
                (Column::Lege, "Behandler"),
                (Column::Listetak, "X1"),
                (Column::Listelengde, "X2"),
            ],
        )],
        expect![[r#"
            fastlegelister Ark1!A1:D3
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2 3
        "#]],
    );
}

#[test]
fn two_columns_that_fit_are_settled() {
    check_with(
        "
        1 | Kontor  | Lege   | Listetak | Tak  | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 900  | 998         |
        ",
        &[tabell(None, None, &[(Column::Listetak, "Tak")])],
        expect![[r#"
            fastlegelister Ark1!A1:E2
              legekontor=A, lege=B, listetak=D, listelengde=E
              rader 2
            K115 Ark1!C1 header=«Listetak»
        "#]],
    );
}

#[test]
fn a_month_that_is_the_ceiling_is_not_the_length_too() {
    let mapping = [tabell(None, None, &[(Column::Listetak, "1.2.")])];
    check_with(
        "
        1 | Kontor  | Lege   | 1.2. | 1.3. |
        2 | Sentrum | Lege 1 | 1000 | 998  |
        ",
        &mapping,
        expect![[r#"
            fastlegelister Ark1!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
            K104 Ark1!D1 header=«1.3.» column=«listelengde»
        "#]],
    );
    check_with(
        "
        1 | Kontor  | Lege   | 1.2. |
        2 | Sentrum | Lege 1 | 1000 |
        ",
        &mapping,
        expect![[r#"
            fastlegelister Ark1!A1:C2
              legekontor=A, lege=B, listetak=C
              rader 2
            K107 Ark1!A1:C1 kind=«fastlegelister» column=«listelengde» found=«Kontor; Lege; 1.2.»
        "#]],
    );
}

#[test]
fn a_header_of_two_rows_is_meant_by_its_joined_words() {
    check_with(
        "
        1 | Kontor  | Lege   | Tak <C1:D1> |      | Listelengde |
        2 |         |        | 2025        | 2026 |             |
        3 | Sentrum | Lege 1 | 1000        | 900  | 998         |
        ",
        &[tabell(None, None, &[(Column::Listetak, "Tak 2025")])],
        expect![[r#"
            fastlegelister Ark1!A1:E3
              legekontor=A, lege=B, listetak=C, listelengde=E
              rader 3
            K115 Ark1!D2 header=«Tak 2026»
        "#]],
    );
}

#[test]
fn the_unit_is_settled() {
    let text = "
        1 | Tjenestested | Ressurs |
        2 | Sykehjem     | 20      |
        3 | Fengsel      | 8       |
        ";
    let mapping = Tabell { enhet: Some(Enhet::Prosent), ..tabell(None, None, &[]) };
    check_with(
        text,
        &[mapping],
        expect![[r#"
        tilplikting Ark1!A1:B3
          tjenestested=A, ressurs=B Prosent
          rader 2 3
    "#]],
    );
    let mapping = Tabell { enhet: Some(Enhet::TimerPerUke), ..tabell(None, None, &[]) };
    check_with(
        text,
        &[mapping],
        expect![[r#"
        tilplikting Ark1!A1:B3
          tjenestested=A, ressurs=B TimerPerUke
          rader 2 3
    "#]],
    );
}

#[test]
fn the_scale_is_settled() {
    let mapping = Tabell { enhet: Some(Enhet::TusenKroner), ..tabell(None, None, &[]) };
    check_with(
        "
        1 | Tiltak      | Når  | Kostnad |
        2 | Nye hjemler | 2025 | 500     |
        ",
        &[mapping],
        expect![[r#"
            tiltak Ark1!A1:C2 × 1000
              tiltak=A, iverksetting=B, kostnad=C
              rader 2
        "#]],
    );
}

#[test]
fn the_kind_is_settled() {
    check_with(
        "
        1 | Tjenestested | Legeårsverk |
        2 | Sykehjem     | 0,2         |
        3 | Fengsel      | 0,1         |
        ",
        &[tabell(Some("Ark1"), Some(Kind::Tilplikting), &[])],
        expect![[r#"
            tilplikting Ark1!A1:B3
              tjenestested=A, ressurs=B Aarsverk
              rader 2 3
        "#]],
    );
}

#[test]
fn a_header_that_is_not_there() {
    check_with(
        "
        1 | Kontor  | Lege   | Listetak | Tak  | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 900  | 998         |
        ",
        &[tabell(Some("Ark1"), None, &[(Column::Listetak, "Taket vårt"), (Column::Lege, "Lege")])],
        expect![[r#"
            fastlegelister Ark1!A1:E2
              legekontor=A, lege=B, listelengde=E
              rader 2
            K114 Ark1 found=«Kontor; Lege; Listetak; Tak; Listelengde» wanted=«Taket vårt» nearest=«Tak» line=12
            K106 Ark1!C1 column=«listetak» candidates=««Listetak» (C1); «Tak» (D1)»
            K115 Ark1!C1 header=«Listetak»
            K115 Ark1!D1 header=«Tak»
        "#]],
    );
    check_with(
        "
        1 | Handleliste |
        2 | Melk | 2 |
        ",
        &[tabell(Some("Ark1"), Some(Kind::Tiltak), &[(Column::Tiltak, "Melkeprodukt")])],
        expect![[r#"
            K114 Ark1 found=«Handleliste; Melk» wanted=«Melkeprodukt» nearest=«Melk» line=12
            K102 Ark1 rows=2
        "#]],
    );
}

#[test]
fn a_kind_that_is_not_there() {
    check_with(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 1000     | 998         |
        ",
        &[tabell(Some("Ark1"), Some(Kind::Tiltak), &[])],
        expect![[r#"
            fastlegelister Ark1!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
            K114 Ark1 found=«Kontor; Lege; Listetak; Listelengde» wanted=«tiltak» nearest=«Listetak» line=12
        "#]],
    );
}

#[test]
fn a_hidden_sheet_that_is_named() {
    check_with(
        "
        skjult: Data
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 900      | 890         |
        ",
        &[tabell(Some("data"), None, &[])],
        expect![[r#"
            fastlegelister Data!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
        "#]],
    );
}

#[test]
fn another_file_is_not_meant() {
    let mapping =
        Tabell { fil: Some("tiltak.xlsx".to_owned()), ..tabell(None, Some(Kind::Tiltak), &[]) };
    check_with(
        "
        1 | Kontor  | Lege   | Listetak | Listelengde |
        2 | Sentrum | Lege 1 | 900      | 890         |
        ",
        &[mapping],
        expect![[r#"
            fastlegelister Ark1!A1:D2
              legekontor=A, lege=B, listetak=C, listelengde=D
              rader 2
        "#]],
    );
}
