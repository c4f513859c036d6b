//! Kragerø as its plan publishes it, as an analysis made by hand.
//!
//! From `kragero-delplan-legetjenester.txt`: the duties and their total, four offices with 4, 4, 1 and 1
//! lists, a capacity of 11 000, 10 406 residents and the measures. Made up, because the plan does not
//! give them: one ceiling of 1 100 per list, the lengths (they add up to the population), the frame.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_pass_by_value)]

use crate::analysis::{Analysis, InputFile};
use crate::computation::{compute, scenarios, sensitivity};
use crate::economy::Changes;
use crate::finding::Finding;
use crate::model::{
    Bemanning, Column, Dato, Faktorer, Fastlegeliste, Field, Kind, Kommunedata, OppgittTall,
    Period, Sourced, TableOrigin, Tilplikting, Tiltak, Unit,
};
use crate::place::{Area, Place, Pos};
use crate::settings::Settings;
use crate::workbook::Format;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

pub const LISTS: &str = "listeoversikt.xlsx";
pub const DUTY: &str = "tilplikting.xlsx";
pub const MEASURES: &str = "tiltak.xlsx";

pub fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn cell(file: &str, cell: &str) -> Place {
    Place::cells(&file.into(), &"Ark1".into(), Pos::parse(cell).unwrap())
}

pub fn area(file: &str, first: &str, last: &str) -> Place {
    let area = Area::new(Pos::parse(first).unwrap(), Pos::parse(last).unwrap());
    Place::cells(&file.into(), &"Ark1".into(), area)
}

/// The first list stands in row 4: office, doctor, ceiling, length, status in A to E.
pub fn list(index: usize, office: &str, ceiling: &str, length: &str) -> Fastlegeliste {
    let at = |column: &str| cell(LISTS, &format!("{column}{}", index + 4));
    Fastlegeliste {
        place: at("A"),
        legekontor: Field::known(office.to_owned(), at("A")),
        lege: Field::known(format!("Lege {}", index + 1), at("B")),
        listetak: Field::known(dec(ceiling), at("C")),
        listelengde: Field::known(dec(length), at("D")),
        ledige_plasser: Field::Absent,
        venteliste: Field::Absent,
        bemanning: Field::known(Bemanning::Fast, at("E")),
        avtaleform: Field::Absent,
        spesialist: Field::Absent,
        kjonn: Field::Absent,
        kommunale_timer: Field::Absent,
        fellesliste: Field::Absent,
        avtale_fra: Field::Absent,
        kommentar: Field::known("Vikar: Lege 11".to_owned(), at("F")),
    }
}

/// The first duty stands in row 4: site and resource in A and B.
pub fn duty(index: usize, site: &str, share: &str) -> Tilplikting {
    let at = |column: &str| cell(DUTY, &format!("{column}{}", index + 4));
    Tilplikting {
        place: at("A"),
        tjenestested: Field::known(site.to_owned(), at("A")),
        ressurs: Field::known(dec(share), at("B")),
        lege: Field::Absent,
        funksjon: Field::Absent,
        kommentar: Field::Absent,
    }
}

/// The first measure stands in row 2: name, start, cost and chapter in A to D. A start that is no
/// year is words; "Etter 2021" counts as 2022, others as the year they begin with.
pub fn measure(index: usize, name: &str, start: &str, cost: &str, chapter: &str) -> Tiltak {
    let at = |column: &str| cell(MEASURES, &format!("{column}{}", index + 2));
    let in_words = start.parse::<i32>().is_err();
    let year = start.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(2022);
    Tiltak {
        place: at("A"),
        nummer: Field::Absent,
        tiltak: Field::known(name.to_owned(), at("A")),
        iverksetting: Field::known(Period::year(year), at("B")),
        iverksetting_text: if in_words {
            Field::known(start.to_owned(), at("B"))
        } else {
            Field::Absent
        },
        slutt: Field::Absent,
        slag: Field::Absent,
        utgiftsart: Field::Absent,
        kostnad: match cost {
            "-" => Field::Missing(at("C")),
            cost => Field::known(dec(cost), at("C")),
        },
        per_aar: BTreeMap::new(),
        stilling: Field::Absent,
        tilskudd: Field::Absent,
        faktorer: Faktorer::none(),
        innfaset_til: Field::Absent,
        refusjon: crate::model::Midler::none(),
        omdisponering: crate::model::Midler::none(),
        prioritet: Field::Absent,
        beregnet: false,
        nye_leger: Field::Absent,
        omraade: Field::Absent,
        tilskudd_per_aar: BTreeMap::new(),
        oppgitt_sum: Field::Absent,
        oppgitt_sum_aar: Vec::new(),
        ansvar: Field::Absent,
        kapittel: Field::known(chapter.to_owned(), at("D")),
        status: Field::Absent,
        kommentar: Field::Absent,
        driver: None,
    }
}

fn lists() -> Vec<Fastlegeliste> {
    let offices = [
        ("Kragerø legesenter", 4),
        ("Legene i Løkkebakken", 4),
        ("Ytre Strandvei legesenter", 1),
        ("Sannidal legekontor", 1),
    ];
    let lengths = ["1090", "1075", "1060", "1020", "1100", "1045", "1010", "1006", "1000", "1000"];
    let offices =
        offices.into_iter().flat_map(|(office, lists)| std::iter::repeat_n(office, lists));
    offices
        .zip(lengths)
        .enumerate()
        .map(|(index, (office, length))| list(index, office, "1100", length))
        .collect()
}

fn duties() -> Vec<Tilplikting> {
    [
        ("Sykehjem, 1 etasje", "14"),
        ("Sykehjem, KAD", "33.5"),
        ("Sykehjem, korttid rehabilitering", "28"),
        ("Sykehjem, KAD og 2. etasje", "20"),
        ("Helsestasjon", "37"),
        ("Sykehjem, KAD og Seniorsenter", "20"),
        ("Kragerø fengsel", "8"),
        ("Sannidal bokollektiv/Furubo", "10"),
        ("Stabbestad, boliger", "6"),
        ("Legevakt", "20"),
    ]
    .into_iter()
    .enumerate()
    .map(|(index, (site, share))| duty(index, site, share))
    .collect()
}

fn measures() -> Vec<Tiltak> {
    [
        ("Øke kommuneoverlegeressurs med 30%", "2022", "430000", "3.1.6"),
        ("Tilby kommunale stillinger for fastleger ved behov", "2022", "-", "4.2."),
        ("Etablere ALIS-stilling ved behov", "Etter 2021", "200000", "4.2."),
        ("Mulig etablering av kommunal drift av legekontor", "2022", "-", "4.3."),
        ("Utrede mulighet for kommunalt fastlegekontor", "2021 (oppstart utredning)", "-", "4.3."),
        ("Samle tilpliktningsoppgaver i større stillinger", "2022", "200000", "5.1."),
        ("Øke legeressurs i sykehjem med inntil 1 årsverk", "2027", "1200000", "5.1."),
        ("Ressurs til veiledning av leger i spesialisering", "2022", "150000", "5.3"),
    ]
    .into_iter()
    .enumerate()
    .map(|(index, (name, start, cost, chapter))| measure(index, name, start, cost, chapter))
    .collect()
}

pub fn origin(kind: Kind, place: Place, rows: usize, as_of: Option<Dato>) -> TableOrigin {
    let file = place.file.to_string();
    let columns = match kind {
        Kind::Fastlegelister => vec![(Column::Listetak, cell(&file, "C3"))],
        Kind::Tilplikting => vec![(Column::Ressurs, cell(&file, "B3"))],
        Kind::Tiltak => vec![(Column::Kostnad, cell(&file, "C1"))],
        Kind::Legeaarsverk => vec![(Column::Legeaarsverk, cell(&file, "C1"))],
        kind => vec![(kind.naming(), cell(&file, "A1"))],
    };
    TableOrigin {
        kind,
        title: None,
        as_of: as_of.map(|date| Sourced::new(date, cell(&file, "A1"))),
        rows,
        columns,
        hidden_rows: 0,
        hidden_columns: 0,
        place,
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// What the three workbooks hold.
pub fn kragero() -> Kommunedata {
    let duties = duties();
    Kommunedata {
        oppgitt: vec![OppgittTall {
            kind: Kind::Tilplikting,
            column: Column::Ressurs,
            label: "Totalt".to_owned(),
            value: Sourced::new(dec("196"), cell(DUTY, "B14")),
            unit: Unit::Prosent,
            rows: duties.iter().map(|duty| duty.place.clone()).collect(),
            mean: false,
        }],
        fastlegelister: lists(),
        tilplikting: duties,
        tiltak: measures(),
        legeaarsverk: Vec::new(),
        aktivitet: Vec::new(),
        kostra: Vec::new(),
        vaktbemanning: Vec::new(),
        legevakt: None,
        budsjett: Vec::new(),
        origins: vec![
            origin(
                Kind::Fastlegelister,
                area(LISTS, "A3", "F13"),
                10,
                Some(Dato::Day(day(2020, 7, 1))),
            ),
            origin(
                Kind::Tilplikting,
                area(DUTY, "A3", "B14"),
                10,
                Some(Dato::Month { year: 2019, month: 2 }),
            ),
            origin(Kind::Tiltak, area(MEASURES, "A1", "D9"), 8, None),
        ],
        innbyggere: None,
    }
}

fn configured<T>(value: T, line: u32) -> Sourced<T> {
    Sourced::new(value, Place::line(&"legetall.toml".into(), line))
}

pub fn kragero_settings() -> Settings {
    let mut settings = Settings::default();
    settings.kommune.nummer = Some("4014".to_owned());
    settings.kommune.navn = Some("Kragerø".to_owned());
    settings.kommune.innbyggere = Some(configured(dec("10406"), 4));
    settings.sak.arkivsak = Some("20/1234".to_owned());
    settings.sak.vedlegg = Some(1);
    settings.sak.dato = Some(day(2021, 11, 22));
    settings.plan_fra = Some(configured(2022, 10));
    settings.plan_til = Some(configured(2025, 11));
    settings.ramme = (2022..=2025)
        .zip(14..)
        .map(|(year, line)| (year, configured(dec("1000000"), line)))
        .collect();
    settings
}

/// What the way through makes of data that was read, without the checks.
pub fn analysed(data: Kommunedata, settings: Settings, mut findings: Vec<Finding>) -> Analysis {
    let plan = compute(&data, &settings, &Changes::default());
    let (scenarios, of_scenarios) = scenarios(&data, &settings, &plan);
    findings.extend(plan.findings.iter().cloned().chain(of_scenarios));
    let mut files: Vec<_> = data.origins.iter().map(|origin| origin.place.file.clone()).collect();
    files.dedup();
    let inputs = files
        .into_iter()
        .map(|name| InputFile {
            name,
            sha256: "0123456789abcdef".repeat(4),
            format: Some(Format::Xlsx),
        })
        .collect();
    findings.sort_by_key(|finding| (finding.severity(), finding.place.clone()));
    let sensitivity = sensitivity(&data, &settings, &plan);
    let analysis = Analysis::new(settings, inputs, plan, findings);
    Analysis { scenarios, sensitivity, ..analysis }
}

pub fn kragero_analysed() -> Analysis {
    analysed(kragero(), kragero_settings(), Vec::new())
}
