//! The measures of Sarpsborg and Larvik, from files to files: what a quantity times a rate costs, the
//! doctors that come, and the measures that stop.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use calamine::{Reader, Xlsx};
use legetall::language::Language;
use legetall::place::Pos;
use legetall::workbook::Input;
use serde_json::{Value, json};
use std::io::Cursor;

#[track_caller]
fn figure(json: &Value, id: &str) -> f64 {
    let mut figures = json["figures"].as_array().unwrap().iter();
    let figure = figures.find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    figure["value"].as_f64().unwrap_or_else(|| panic!("{id}: {figure}"))
}

fn codes<'a>(json: &'a Value, severity: &str) -> Vec<&'a str> {
    let findings = json["findings"].as_array().unwrap().iter();
    let wanted = findings.filter(|finding| finding["severity"] == severity);
    wanted.map(|finding| finding["code"].as_str().unwrap()).collect()
}

/// `Sheet!B4` of a table's cell, by its header and its row below it.
fn cell(workbook: &[u8], table: &str, header: &str, row: u32) -> String {
    let mut workbook = Xlsx::new(Cursor::new(workbook.to_vec())).unwrap();
    workbook.load_tables().unwrap();
    let table = workbook.table_by_name(table).unwrap();
    let (first_row, first_col) = table.data().start().unwrap();
    let column = table.columns().iter().position(|column| column == header).unwrap();
    let col = first_col + u32::try_from(column).unwrap();
    format!("{}!{}", table.sheet_name(), Pos::new(first_row + row, col))
}

#[test]
fn three_zero_lists_cost_450_000_in_sarpsborg() {
    let (analysis, outputs) =
        sample::done(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal));
    let json = sample::as_json(&analysis);
    // 3 + 4 + 12 + 2 + 5 + 2 as printed; one of them has an amount and a number.
    assert!((figure(&json, "tiltak_antall") - 28.0).abs() < 0.5);
    assert!((figure(&json, "tiltak_uten_kostnad") - 27.0).abs() < 0.5);
    for (id, value) in [("2025", 450_000), ("2026", 0), ("2027", 0), ("2028", 0)] {
        assert_eq!(json["economy"]["gross"][id], json!(value), "{id}");
    }
    assert_eq!(json["economy"]["frame"]["2025"], json!(2_280_000));
    assert!((figure(&json, "ramme_avvik_2025") - 1_830_000.0).abs() < 0.5);
    let measures = json["measures"].as_array().unwrap();
    let costed: Vec<&Value> = measures.iter().filter(|m| m["status"] == "costed").collect();
    assert_eq!(costed.len(), 1);
    assert_eq!(costed[0]["number"], "Fastlegeord. Tiltak 2");
    assert_eq!(costed[0]["area"], "Fastlegeordningen");
    let calculation = &costed[0]["calculation"];
    let sources = ["F3", "G3"].map(|cell| format!("tiltak.xlsx!Fastlegeordningen!{cell}"));
    let product = json!({"quantity": 3, "rate": 150_000, "cost": 450_000, "sources": sources});
    assert_eq!(*calculation, product);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in [
            "3 × kr 150 000 = kr 450 000",
            "kr 200 000 hver gang, antall ikke oppgitt",
            "kr 11 178 × 5 dager × 50 % hver gang, antall ikke oppgitt",
        ] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
}

#[test]
fn the_number_that_stands_twice_is_reported_with_both_cells() {
    let json =
        sample::as_json(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal).analyse());
    assert_eq!(codes(&json, "error"), [""; 0]);
    assert_eq!(codes(&json, "warning"), ["K312"]);
    let findings = json["findings"].as_array().unwrap();
    let twice = findings.iter().find(|finding| finding["code"] == "K312").unwrap();
    assert_eq!((&twice["sheet"], &twice["cell"]), (&json!("Fastlegeordningen"), &json!("A6")));
    let message = twice["message"].as_str().unwrap();
    assert!(message.contains("«Fastlegeord. Tiltak 4»") && message.contains("A5"), "{message}");
}

#[test]
fn a_quantity_filled_in_in_the_workbook_gives_a_cost() {
    let (_, outputs) = sample::done(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal));
    let Some(same) = judges::recalculate(&outputs.excel, &[]) else { return };
    assert!(same.formulas() > 100, "{}", same.formulas());
    assert_eq!(same.differences(), Vec::<String>::new());
    let [unknown, known] = [7, 8].map(|row| cell(&outputs.excel, "Tiltak", "Antall", row));
    let rate = cell(&outputs.excel, "Tiltak", "Sats", 8);
    // Two take-overs at 200 000, and five zero lists at 100 000.
    let changes = [(&*unknown, 2.0), (&*known, 5.0), (&*rate, 100_000.0)];
    let filled_in = judges::recalculate(&outputs.excel, &changes).unwrap();
    for (name, value) in [("tiltak_sum_2025", 900_000), ("tiltak_uten_kostnad", 26)] {
        assert!(
            judges::same(&json!(value), filled_in.value(name)),
            "{name}: {}",
            filled_in.value(name)
        );
    }
}

#[test]
fn the_lists_of_sarpsborg_are_58_at_18_offices() {
    let (analysis, outputs) =
        sample::done(&sample::job("sarpsborg", &["listeoversikt.xlsx"], Language::Bokmaal));
    let json = sample::as_json(&analysis);
    for (id, value) in [
        ("lister_totalt", 58.0),
        ("legekontor_antall", 18.0),
        ("listeinnbyggere", 60_030.0),
        ("listelengde_snitt_alle", 1_035.0),
    ] {
        assert!((figure(&json, id) - value).abs() < 1e-9, "{id}: {}", figure(&json, id));
    }
    assert_eq!(json["as_of"], "2025-02");
    assert_eq!((codes(&json, "error").len(), codes(&json, "warning").len()), (0, 0));
    // The municipal office: 1990 residents on 5 lists.
    let municipal = &analysis.data.fastlegelister[..5];
    assert!(municipal.iter().all(|list| list.listelengde.value() == Some(&398.into())));
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

#[test]
fn twelve_doctors_come_to_larvik_and_more_than_3000_places_are_short() {
    let (analysis, outputs) = sample::done(&sample::job(
        "larvik",
        &["utvidelse.xlsx", "fastlegeliste.xls"],
        Language::Bokmaal,
    ));
    let json = sample::as_json(&analysis);
    assert!((figure(&json, "nye_leger_sum") - 12.0).abs() < 0.5);
    let doctors = |measure: &Value| {
        (measure["new_doctors"].clone(), measure["start"].clone(), measure["end"].clone())
    };
    let found: Vec<_> = json["measures"].as_array().unwrap().iter().map(doctors).collect();
    let expected = [
        (2, json!(2022), Value::Null),
        (4, json!(2022), Value::Null),
        (6, json!(2023), json!(2025)),
    ];
    assert_eq!(found, expected.map(|(count, start, end)| (json!(count), start, end)));
    assert_eq!(codes(&json, "error"), [""; 0]);
    assert_eq!(codes(&json, "warning"), ["K401", "K401"]);
    for (id, value) in
        [("lister_totalt", 44.0), ("ledige_plasser", 0.0), ("listeinnbyggere", 44_110.0)]
    {
        assert!((figure(&json, id) - value).abs() < 0.5, "{id}");
    }
    // 7 % of 44 110.
    assert!((figure(&json, "mangel_mot_norm") - 3_087.7).abs() < 1e-9);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["12 leger", "«Umiddelbart»", "«2-4 år (2023 - 2025)»", "2023–2025"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

#[test]
fn the_measures_of_april_2022_stop_after_2023() {
    let (analysis, outputs) = sample::done(&sample::job(
        "larvik-2022",
        &["tiltak.csv", "fastlegeliste.csv"],
        Language::Bokmaal,
    ));
    let json = sample::as_json(&analysis);
    assert!((figure(&json, "innbyggere_uten_liste") - 3_000.0).abs() < 0.5);
    assert!((figure(&json, "ledige_plasser")).abs() < 0.5);
    assert!((figure(&json, "lister_totalt") - 44.0).abs() < 0.5);
    let measures = json["measures"].as_array().unwrap();
    assert_eq!(measures.len(), 9);
    for measure in measures {
        assert_eq!((&measure["start"], &measure["end"]), (&json!(2022), &json!(2023)), "{measure}");
    }
    assert_eq!((codes(&json, "error"), codes(&json, "warning")), (vec![], vec![]));
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["Tiltak som stopper etter 2023", "inntil 10 dager i året", "2022–2023"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

/// How far the measures have come, as the workbook words it, and how many of each.
#[test]
fn measures_are_counted_by_status() {
    let rows = "Tiltak;Ansvar;Status\nLegevakt;Helsesjef;Pågår\nRekruttering;HR;Ikke startet\n\
                Avtale;Helsesjef;pågår\nSamarbeid;Helsesjef;Utsatt til høsten\n";
    let mut job = sample::job("larvik", &[], Language::Bokmaal);
    job.inputs = vec![Input { name: "tiltak.csv".into(), bytes: rows.into() }];
    let (_, outputs) = sample::done(&job);
    let mut workbook = Xlsx::new(Cursor::new(outputs.excel.clone())).unwrap();
    workbook.load_tables().unwrap();
    let table = workbook.table_by_name("Tiltaksstatus").unwrap();
    let counts: Vec<String> =
        table.data().rows().map(|row| format!("{} {}", row[0], row[1])).collect();
    assert_eq!(counts, ["Pågår 2", "Ikke startet 1", "Utsatt til høsten 1"]);
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}
