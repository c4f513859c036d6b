//! The words above the columns.

use super::super::case::Case;
use super::super::drawing::{Drawing, Shown};
use super::super::random::Random;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

type Words = &'static [(Kind, Column, &'static [&'static str])];

const L: Kind = Kind::Fastlegelister;
const D: Kind = Kind::Tilplikting;
const M: Kind = Kind::Tiltak;
const P: Kind = Kind::Legeaarsverk;
const A: Kind = Kind::Aktivitet;
const K: Kind = Kind::Kostra;
const S: Kind = Kind::Vaktbemanning;
const B: Kind = Kind::Budsjett;

const SYNONYMS: Words = &[
    (
        L,
        Column::Legekontor,
        &["Legesenter", "Praksis", "Kontor", "Legekontorets navn", "Fastlegekontor"],
    ),
    (L, Column::Lege, &["Fastlege", "Navn", "Navn på lege", "Hjemmelshaver", "Listeinnehaver"]),
    (
        L,
        Column::Listetak,
        &["Tak", "Maks antall", "Avtalt antall", "Listekapasitet", "Maks antall pasienter"],
    ),
    (
        L,
        Column::Listelengde,
        &[
            "Antall på liste",
            "Antall pasienter",
            "Pasienter",
            "Listeinnbyggere",
            "Faktisk listelengde",
        ],
    ),
    (
        D,
        Column::Tjenestested,
        &["Arbeidssted", "Oppgave", "Sted", "Institusjon", "Kommunal oppgave"],
    ),
    (D, Column::Ressurs, &["Omfang", "Stilling", "Legeressurs", "Tilplikting", "Stillingsandel"]),
    (
        M,
        Column::Tiltak,
        &["Navn på tiltak", "Beskrivelse av tiltak", "Forslag til tiltak", "Tiltakets navn"],
    ),
    (M, Column::Iverksetting, &["Oppstart", "År", "Når", "Oppstartsår", "Iverksettes"]),
    (M, Column::Kostnad, &["Beløp", "Årskostnad", "Kostnader", "Estimert kostnad", "Utgift"]),
    (M, Column::Ansvar, &["Ansvarlig", "Hvem", "Eier", "Ansvarlig enhet"]),
];

const BESIDE_SYNONYMS: Words = &[
    (P, Column::Tjenestested, &["Virksomhet", "Avdeling", "Institusjon", "Enhet"]),
    (P, Column::Legeaarsverk, &["Årsverk lege", "Antall legeårsverk", "Legehjemler", "Årsverk"]),
    (P, Column::Plasser, &["Plasser", "Sengeplasser", "Antall senger"]),
    (P, Column::Ubesatt, &["Ubesatte årsverk", "Ledige hjemler", "Ledige stillinger", "Vakant"]),
    (A, Column::Serie, &["År", "", "Hva telles", "Legevakt"]),
    (S, Column::Vakt, &["Vakttype", "Vakter", "Skift"]),
    (S, Column::Tid, &["Vakttid", "Klokkeslett", "Tidspunkt", "Tidsrom"]),
    (S, Column::AntallLeger, &["Leger", "Leger på vakt", "Legebemanning"]),
    (S, Column::AntallSykepleiere, &["Sykepleiere", "Sykepleiere på vakt"]),
    (B, Column::Ansvar, &["Ansvarssted", "Koststed", "Ansvarsområde"]),
    (B, Column::Funksjon, &["Tjeneste", "KOSTRA-funksjon", "Funksjonskode"]),
    (B, Column::Art, &["Konto", "Artskode", "Kontonr"]),
    (B, Column::Tekst, &["Beskrivelse", "Posttekst", "Betegnelse"]),
    (
        B,
        Column::Regnskap(Some(2024)),
        &["Årsregnskap 2024", "2024 regnskap", "Regnskap netto 2024"],
    ),
    (B, Column::Budsjett(Some(2024)), &["Opprinnelig budsjett 2024", "Budsjett 2024"]),
    (B, Column::Budsjett(Some(2025)), &["Opprinnelig budsjett 2025", "Vedtatt budsjett 2025"]),
    (B, Column::RevidertBudsjett(Some(2025)), &["Regulert budsjett 2025", "Justert budsjett 2025"]),
    (K, Column::Nokkeltall, &["Indikator", "Statistikkvariabel", "KOSTRA-nøkkeltall"]),
];

const BESIDE_NYNORSK: Words = &[
    (P, Column::Tjenestested, &["Tenestestad", "Verksemd"]),
    (P, Column::Legeaarsverk, &["Tal legeårsverk"]),
    (P, Column::Plasser, &["Plassar", "Tal plassar"]),
    (P, Column::Ubesatt, &["Tal ledige", "Ledige stillingar"]),
    (S, Column::Vakt, &["Vakta", "Namn på vakt"]),
    (S, Column::AntallLeger, &["Tal legar", "Legar på vakt"]),
    (S, Column::AntallSykepleiere, &["Tal sjukepleiarar"]),
    (B, Column::Funksjon, &["Teneste"]),
    (B, Column::Regnskap(Some(2024)), &["Rekneskap 2024"]),
    (B, Column::Budsjett(Some(2024)), &["Vedteke budsjett 2024"]),
    (B, Column::Budsjett(Some(2025)), &["Opphavleg budsjett 2025"]),
    (K, Column::Nokkeltall, &["Nøkkeltal", "Indikatorar"]),
];

const BESIDE_ABBREVIATIONS: Words = &[
    (P, Column::Plasser, &["Ant. plasser"]),
    (P, Column::Ubesatt, &["Ant. ledige"]),
    (S, Column::AntallLeger, &["Ant. leger"]),
    (S, Column::AntallSykepleiere, &["Ant. sykepleiere"]),
    (B, Column::Ansvar, &["Ansv."]),
    (B, Column::Funksjon, &["Funk."]),
    (B, Column::Regnskap(Some(2024)), &["Regnsk. 2024", "R 2024", "R-2024"]),
    (B, Column::Budsjett(Some(2024)), &["Oppr. budsj. 2024", "Buds. 2024"]),
    (B, Column::Budsjett(Some(2025)), &["Oppr. budsj. 2025", "B 2025", "Buds. 2025"]),
    (B, Column::RevidertBudsjett(Some(2024)), &["Rev. budsj. 2024", "Reg. bud. 2024"]),
    (B, Column::RevidertBudsjett(Some(2025)), &["Rev. budsj. 2025", "RB 2025"]),
];

const BESIDE_MISSPELLINGS: Words = &[
    (P, Column::Tjenestested, &["Tjenestestd", "Tjeneste sted"]),
    (P, Column::Legeaarsverk, &["Legeårsvekr", "Lege årsverk", "Legeårsverkk"]),
    (P, Column::Plasser, &["Antall plaser", "Antal plasser"]),
    (P, Column::Ubesatt, &["Antall ledig", "Antal ledige"]),
    (S, Column::AntallLeger, &["Antal leger", "Antall legr"]),
    (B, Column::Ansvar, &["Annsvar"]),
    (B, Column::Funksjon, &["Funskjon", "Funksjonn"]),
    (B, Column::Regnskap(Some(2024)), &["Regnskp 2024", "Rengskap 2024"]),
    (B, Column::Budsjett(Some(2025)), &["Budjsett 2025", "Budsjet 2025"]),
    (K, Column::Nokkeltall, &["Nøkeltall", "Nøkkel tall"]),
];

const NYNORSK: Words = &[
    (L, Column::Legekontor, &["Namn på legekontor", "Legesenter"]),
    (L, Column::Lege, &["Namn", "Namn på lege", "Heimelshavar"]),
    (L, Column::Listetak, &["Avtalt tal", "Listetak"]),
    (L, Column::Listelengde, &["Listelengd", "Tal på liste", "Pasientar", "Innbyggjarar på lista"]),
    (D, Column::Tjenestested, &["Tenestestad", "Arbeidsstad", "Oppgåve"]),
    (D, Column::Ressurs, &["Tilplikta tid", "Ressurs"]),
    (M, Column::Tiltak, &["Namn på tiltak", "Skildring av tiltak"]),
    (M, Column::Iverksetting, &["Iverksetjing", "Igangsetjing"]),
    (M, Column::Kostnad, &["Kostnadar", "Årleg kostnad"]),
    (M, Column::Ansvar, &["Ansvarleg", "Kven"]),
];

const ABBREVIATIONS: Words = &[
    (L, Column::Listetak, &["Maks", "Maks ant.", "Maks ant. pas."]),
    (L, Column::Listelengde, &["Ant. pas.", "Innb.", "Ant. på liste", "Pas. på liste"]),
    (L, Column::Spesialist, &["Spes.", "Spes. allm."]),
    (D, Column::Tjenestested, &["Tj.sted", "Tjenestest."]),
    (D, Column::Ressurs, &["Stillingspros.", "Ress."]),
    (M, Column::Nummer, &["Nr.", "Tiltaksnr.", "Tiltak nr."]),
    (M, Column::Iverksetting, &["Iverks.", "Oppst.", "Oppstart år"]),
    (M, Column::Kostnad, &["Kostn.", "Est. kostnad", "Kostn. pr. år"]),
    (M, Column::Ansvar, &["Ansv."]),
];

const MISSPELLINGS: Words = &[
    (L, Column::Legekontor, &["Legekontr", "Lege kontor", "Legekontorr", "Legekntor"]),
    (L, Column::Listetak, &["Liste tak", "Listetakk", "Lstetak"]),
    (L, Column::Listelengde, &["Liste lengde", "Listelende", "Listelengede", "Listelengder"]),
    (D, Column::Tjenestested, &["Tjeneste sted", "Tjenestsed", "Tjenestestd"]),
    (D, Column::Ressurs, &["Resurs", "Ressurss", "Ressus"]),
    (M, Column::Tiltak, &["Tilltak", "Titak", "Tiltakk"]),
    (M, Column::Iverksetting, &["Iversetting", "Iverksettning", "Iverkseting"]),
    (M, Column::Kostnad, &["Kostand", "Kosnad", "Kostnadd"]),
    (M, Column::Ansvar, &["Ansvarl", "Annsvar"]),
];

/// Puts another word over the columns of one table that still have their first word.
fn reword(
    case: &mut Case,
    random: &mut Random,
    [all, beside]: [Words; 2],
    how_many: usize,
) -> bool {
    let kind = case.any_kind(random);
    let all = all.iter().chain(beside);
    let mut fitting: Vec<_> = all.filter(|(of, ..)| *of == kind).collect();
    random.shuffle(&mut fitting);
    let drawing = case.drawing(kind);
    let mut changed = false;
    for (_, column, words) in fitting.into_iter().take(how_many) {
        let Some(at) = drawing.col(*column) else { continue };
        let col = &mut drawing.cols[at];
        let is_own = beside.iter().any(|(of, ..)| *of == kind);
        if !is_own && !is_first_word(&col.header)
            || (*column == Column::Ressurs && col.shown != Shown::PercentText)
        {
            continue;
        }
        random.pick(words).clone_into(&mut col.header);
        changed = true;
    }
    changed
}

/// Whether no other mess has put its word there.
fn is_first_word(header: &str) -> bool {
    [
        "Legekontor",
        "Lege",
        "Listetak",
        "Listelengde",
        "Spesialist",
        "Tjenestested",
        "Ressurs",
        "Nr",
        "Tiltak",
        "Iverksetting",
        "Kostnad",
        "Ansvar",
    ]
    .contains(&header)
}

pub fn synonyms(case: &mut Case, random: &mut Random) -> bool {
    reword(case, random, [SYNONYMS, BESIDE_SYNONYMS], 4)
}

pub fn nynorsk(case: &mut Case, random: &mut Random) -> bool {
    reword(case, random, [NYNORSK, BESIDE_NYNORSK], 4)
}

pub fn abbreviations(case: &mut Case, random: &mut Random) -> bool {
    reword(case, random, [ABBREVIATIONS, BESIDE_ABBREVIATIONS], 2)
}

pub fn misspellings(case: &mut Case, random: &mut Random) -> bool {
    reword(case, random, [MISSPELLINGS, BESIDE_MISSPELLINGS], 1)
}

fn each_header(drawing: &mut Drawing, mut change: impl FnMut(&str) -> String) {
    for col in &mut drawing.cols {
        if !col.header.is_empty() {
            col.header = change(&col.header);
        }
    }
}

pub fn capitals(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let form = random.below(4);
    // A heading that names a municipality or a series is as it is written.
    if case.drawing(kind).turned {
        return false;
    }
    each_header(case.drawing(kind), |header| match form {
        0 => header.to_uppercase(),
        1 => format!("{header}:"),
        2 => header.to_lowercase(),
        _ => format!(" {header} "),
    });
    true
}

pub fn broken(case: &mut Case, _: &mut Random) -> bool {
    const BROKEN: [(&str, &str); 8] = [
        ("Legekontor", "Lege-\nkontor"),
        ("Listetak", "Liste-\ntak"),
        ("Listelengde", "Liste-\nlengde"),
        ("Tjenestested", "Tjeneste-\nsted"),
        ("Iverksetting", "Iverk-\nsetting"),
        ("Ledige plasser", "Ledige\nplasser"),
        ("Stillingsprosent", "Stillings-\nprosent"),
        ("Timer per uke", "Timer\nper uke"),
    ];
    for drawing in &mut case.drawings {
        each_header(drawing, |header| {
            let broken = BROKEN.iter().find(|(whole, _)| *whole == header);
            broken.map_or_else(|| header.to_owned(), |(_, broken)| (*broken).to_owned())
        });
    }
    true
}

pub fn dated(case: &mut Case, random: &mut Random) -> bool {
    let drawing = case.drawing(L);
    for column in [Column::Listetak, Column::Listelengde] {
        let at = drawing.col(column).unwrap();
        let header = &mut drawing.cols[at].header;
        if header.contains(char::is_numeric) {
            continue;
        }
        let date = random.pick(&[
            "per 1.7.2025",
            "pr. 01.07.25",
            "1.7.2025",
            "(1.7.2025)",
            "per juli 2025",
        ]);
        *header = format!("{header} {date}");
    }
    true
}

pub fn with_units(case: &mut Case, random: &mut Random) -> bool {
    let drawing = case.drawing(M);
    if let Some(at) = drawing.col(Column::Kostnad)
        && drawing.cols[at].shown == Shown::Number(Decimal::ONE)
    {
        let unit = random.pick(&["(kr)", "i kr", "(NOK)", "i kroner", "kr"]);
        let header = &mut drawing.cols[at].header;
        *header = format!("{header} {unit}");
    }
    let drawing = case.drawing(L);
    for (column, units) in [
        (Column::Listetak, &["(antall)", "(pasienter)", "(ant.)"]),
        (Column::Listelengde, &["(antall)", "(pasienter)", "(ant. pas.)"]),
    ] {
        let at = drawing.col(column).unwrap();
        let header = &mut drawing.cols[at].header;
        *header = format!("{header} {}", random.pick(units));
    }
    true
}

pub fn two_rows(case: &mut Case, random: &mut Random) -> bool {
    let kind = random.pick(&[L, M]);
    let groups: &[(&str, &[Column])] = if kind == L {
        &[
            ("Fastlege", &[Column::Legekontor, Column::Lege]),
            ("Liste", &[Column::Listetak, Column::Listelengde, Column::LedigePlasser]),
        ]
    } else {
        &[
            ("Tiltak", &[Column::Nummer, Column::Tiltak]),
            ("Økonomi", &[Column::Slag, Column::Kostnad]),
        ]
    };
    let drawing = case.drawing(kind);
    for (over, columns) in &groups[random.below(2)..] {
        let mut at: Vec<usize> = columns.iter().filter_map(|column| drawing.col(*column)).collect();
        at.sort_unstable();
        // Only neighbours can share a heading.
        if at.len() < 2 || at.windows(2).any(|pair| pair[1] != pair[0] + 1) {
            continue;
        }
        for at in at {
            drawing.cols[at].over = Some((*over).to_owned());
        }
    }
    let made = drawing.header_rows() == 2;
    case.needs_workbook |= made;
    made
}

pub fn gap_below(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    let blank = drawing.blank_row();
    drawing.rows.insert(0, blank);
    true
}
