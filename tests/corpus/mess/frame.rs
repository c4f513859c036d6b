//! What stands around the tables: titles, notes, other sheets, and the files themselves.

use super::super::case::{Case, Dialect, Encoding, OtherSheet, Spread, line};
use super::super::drawing::{Cell, words};
use super::super::random::Random;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

pub fn notes(case: &mut Case, random: &mut Random) -> bool {
    const NOTES: &[&str] = &[
        "Tak settes til 1200 ved ny avtale",
        "* Vikar fra 1.8.2025",
        "Kilde: Helsedirektoratet",
        "Merk: tallene er ikke kvalitetssikret",
        "Tall fra NAV per 1.7.2025",
        "1) Gjelder fra 2026, se kapittel 4.2",
        "Oppdatert av rådgiver 12.5.2025",
        "Se også notat 14/2025 om 30 % stilling",
    ];
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    let is_apart = random.one_in(2);
    if is_apart {
        drawing.below.push(Vec::new());
    }
    // Right below a list of measures a sentence could be one more of them.
    let notes = if is_apart || kind == Kind::Fastlegelister { NOTES } else { &NOTES[1..] };
    for _ in 0..=random.below(2) {
        drawing.below.push(line(&[random.pick(notes)]));
    }
    true
}

pub fn dated_title(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let title = match kind {
        Kind::Fastlegelister => random.pick(&[
            "Fastlegelister per 1.7.2025",
            "Oversikt over fastleger pr. 01.07.2025",
            "Listeoversikt juli 2025",
            "Fastlegar og listelengder per 1. juli 2025",
        ]),
        Kind::Tilplikting => random.pick(&[
            "Tilpliktning av fastleger 2025",
            "Tilplikting per 1.1.2025",
            "Fordeling av offentlig legearbeid 2025",
        ]),
        Kind::Legeaarsverk => random
            .pick(&["Legeårsverk per 1.7.2025", "Legestillinger i kommunens tjenester, juli 2025"]),
        Kind::Aktivitet => {
            random.pick(&["Aktivitet ved legevakten", "Legevakten, antall per år, per 15.1.2025"])
        }
        Kind::Kostra => random.pick(&["KOSTRA-tall, hentet 15.6.2025", "Nøkkeltall fra SSB"]),
        Kind::Vaktbemanning => {
            random.pick(&["Bemanning på legevakten per 1.7.2025", "Legevakt, vaktplan 2025"])
        }
        Kind::Budsjett => random
            .pick(&["Budsjett og regnskap for legetjenesten", "Legetjenesten, utskrift 14.2.2025"]),
        Kind::Tiltak => random.pick(&[
            "Tiltak i planperioden 2026–2029",
            "Budsjett for tiltak 2026-2029",
            "Tiltaksliste, vedtatt 12.12.2025",
        ]),
    };
    let drawing = case.drawing(kind);
    drawing.above.insert(0, line(&[title]));
    if random.one_in(2) {
        drawing.above.push(Vec::new());
    }
    true
}

pub fn prose(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    drawing.above.insert(0, line(&["Legetjenesten i kommunen"]));
    drawing.above.insert(
        1,
        line(&["Oversikten gjelder fastlegeordningen og oppdateres av helsesjefen hvert kvartal."]),
    );
    drawing.above.push(Vec::new());
    drawing.merged_title = true;
    case.needs_workbook = true;
    true
}

pub fn print_date(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    drawing.above.insert(0, line(&["Utskriftsdato: 14.11.2025", "", "Side 1 av 1"]));
    drawing.below.push(Vec::new());
    drawing.below.push(line(&["Kragerø, 14.11.2025"]));
    drawing.below.push(line(&["Rådgiver helse"]));
    true
}

pub fn odd_cell(case: &mut Case, random: &mut Random) -> bool {
    for drawing in &mut case.drawings {
        let row = u32::try_from(random.below(12)).unwrap();
        let col = u32::try_from(random.below(7)).unwrap();
        drawing.at = (row, col);
    }
    true
}

pub fn other_sheets(case: &mut Case, _: &mut Random) -> bool {
    case.others.push(OtherSheet {
        name: "Les meg".to_owned(),
        lines: vec![
            line(&["Om denne arbeidsboken"]),
            Vec::new(),
            line(&["Listetak er avtalt med den enkelte lege. Listelengde hentes hver måned."]),
            line(&["Kontakt", "Helsesjefen"]),
        ],
        hidden: false,
    });
    let number = |value: i64| Cell::Number(Decimal::from(value));
    case.others.push(OtherSheet {
        name: "Legevakt".to_owned(),
        lines: vec![
            line(&["År", "Konsultasjoner", "Sykebesøk"]),
            vec![number(2023), number(5120), number(214)],
            vec![number(2024), number(5380), number(199)],
        ],
        hidden: false,
    });
    case.needs_workbook = true;
    true
}

/// Last year's lists, with a date in the title.
fn older(case: &mut Case, random: &mut Random, hidden: bool) {
    let drawing = case.drawing(Kind::Fastlegelister).clone();
    let mut lines = vec![line(&["Fastlegelister per 1.7.2024"])];
    lines.push(drawing.cols.iter().map(|col| words(&col.header)).collect());
    for row in &drawing.rows {
        if row.record.is_none() {
            continue;
        }
        let cells = drawing.cols.iter().zip(&row.cells).map(|(col, cell)| match col.role {
            Some(Column::Listetak | Column::Listelengde) => {
                Cell::Number(Decimal::from(random.from_to(500, 1500)))
            }
            _ => match cell {
                Cell::Formula(..) => Cell::Empty,
                other => other.clone(),
            },
        });
        lines.push(cells.collect());
    }
    case.others.push(OtherSheet { name: "2024".to_owned(), lines, hidden });
    case.needs_workbook = true;
    case.spread = Spread::Sheets;
}

fn has_whole_lists(case: &mut Case) -> bool {
    let drawing = case.drawing(Kind::Fastlegelister);
    drawing.col(Column::Legekontor).is_some()
        && drawing.header_rows() == 1
        && drawing.rows.iter().all(|row| row.merged_down.is_none())
        && drawing.cols.iter().all(|col| !col.header.contains("20") && !col.header.contains("25"))
}

pub fn hidden_copy(case: &mut Case, random: &mut Random) -> bool {
    if !has_whole_lists(case) {
        return false;
    }
    older(case, random, true);
    true
}

pub fn older_sheet(case: &mut Case, random: &mut Random) -> bool {
    if !has_whole_lists(case) {
        return false;
    }
    older(case, random, false);
    let drawing = case.drawing(Kind::Fastlegelister);
    drawing.above.insert(0, line(&["Fastlegelister per 1.7.2025"]));
    true
}

fn spread(case: &mut Case, spread: Spread) -> bool {
    if case.spread != Spread::Files {
        return false;
    }
    case.spread = spread;
    // Hidden rows and columns of one table would be those of its neighbours too.
    let is_hidden = case.drawings.iter().any(|drawing| {
        drawing.cols.iter().any(|col| col.hidden) || drawing.rows.iter().any(|row| row.hidden)
    });
    spread == Spread::Sheets || !is_hidden
}

pub fn sheets(case: &mut Case, _: &mut Random) -> bool {
    case.needs_workbook = true;
    spread(case, Spread::Sheets)
}

pub fn stacked(case: &mut Case, _: &mut Random) -> bool {
    spread(case, Spread::Stacked)
}

pub fn side_by_side(case: &mut Case, _: &mut Random) -> bool {
    spread(case, Spread::SideBySide)
}

fn csv(case: &mut Case, dialect: Dialect) -> bool {
    if case.needs_workbook || case.spread == Spread::Sheets {
        return false;
    }
    case.csv = Some(dialect);
    true
}

const SEMICOLON: Dialect =
    Dialect { delimiter: ';', encoding: Encoding::Utf8, crlf: false, quoted: false, stated: false };

pub fn csv_semicolon(case: &mut Case, random: &mut Random) -> bool {
    let encoding = random.pick(&[Encoding::Utf8, Encoding::Utf8Bom]);
    csv(case, Dialect { encoding, quoted: random.one_in(3), ..SEMICOLON })
}

/// Windows-1252 has no narrow spaces and no letters in two parts.
pub fn csv_windows(case: &mut Case, random: &mut Random) -> bool {
    let fits = |text: &str| !text.contains(['\u{202f}', '\u{2009}', '\u{30a}']);
    let all_fit = case.books().iter().flat_map(|(_, sheets)| sheets).all(|(_, grid)| {
        grid.cells.values().all(|cell| !matches!(cell, Cell::Text(text) if !fits(text)))
    });
    let stated = random.one_in(3);
    all_fit
        && csv(case, Dialect { encoding: Encoding::Windows1252, crlf: true, stated, ..SEMICOLON })
}

pub fn csv_comma(case: &mut Case, _: &mut Random) -> bool {
    csv(case, Dialect { delimiter: ',', crlf: true, ..SEMICOLON })
}

pub fn csv_tab(case: &mut Case, random: &mut Random) -> bool {
    let encoding = random.pick(&[Encoding::Utf8, Encoding::Utf16]);
    csv(case, Dialect { delimiter: '\t', encoding, crlf: true, ..SEMICOLON })
}
