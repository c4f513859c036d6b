//! Doctors' posts and places: what the plans of Sarpsborg and Porsgrunn print.

use crate::run::{Done, Run};
use calamine::{Data, Reader, Xlsx};
use serde_json::Value;
use std::fs;
use std::io::Cursor;

fn figure(json: &Value, id: &str) -> String {
    let figures = json["figures"].as_array().unwrap();
    let found = figures.iter().find(|figure| figure["id"] == id);
    found.map_or_else(|| "left out".to_owned(), |figure| figure["value"].to_string())
}

fn json(done: &Done) -> Value {
    assert_eq!((done.code, done.stderr.as_str()), (0, ""));
    serde_json::from_str(&done.stdout).unwrap()
}

/// The rows of a sheet of the written workbook, as a viewer that does not calculate shows them.
fn rows(done: &Done, path: &str, sheet: &str) -> Vec<String> {
    let bytes = fs::read(done.path(path)).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let shown = |cell: &Data| match cell {
        Data::Float(number) => format!("{}", (number * 100.0).round() / 100.0),
        other => other.to_string(),
    };
    let rows = book.worksheet_range(sheet).unwrap();
    rows.rows().map(|row| row.iter().map(shown).collect::<Vec<_>>().join(" | ")).collect()
}

/// 85 places and 7.2 FTE, 309 and 3.6, three family centres with 1.0 each, 0.3 doctor in prison.
#[test]
fn sarpsborg_per_service() {
    let done = Run::new("report sarpsborg --json --out ut").sample("sarpsborg").done();
    let json = json(&done);
    assert_eq!(figure(&json, "legeaarsverk_sum"), "14.1");
    assert_eq!(figure(&json, "plasser_sum"), "394");
    assert_eq!(figure(&json, "legeaarsverk_per_10000"), "left out");
    let services = rows(&done, "ut/sarpsborg-legetall.xlsx", "Tjenester");
    for expected in [
        "Helsehuset | 6 | 85 | 7.2 | 11.81",
        "Sykehjem | 5 | 309 | 3.6 | 85.83",
        "Familiesenter | 3 | – | 3 | –",
        "Fengselshelsetjenesten | 1 | – | 0.3 | –",
        "I alt | 15 | 394 | 14.1 | 27.94",
    ] {
        assert!(services.iter().any(|row| row == expected), "{expected} in {services:#?}");
    }
    let findings = json["findings"].as_array().unwrap();
    let findings = findings.iter().filter(|found| found["file"] == "legeaarsverk.xlsx");
    let codes: Vec<&str> = findings.map(|found| found["code"].as_str().unwrap()).collect();
    assert!(codes.iter().all(|code| ["K223", "K230", "K231", "K237", "K238"].contains(code)));
}

/// 304 places and 36 200 residents are all there is; what is missing is said, and nothing is empty.
#[test]
fn porsgrunn_from_very_little() {
    let done = Run::new("report porsgrunn --json --out ut").sample("porsgrunn").done();
    let json = json(&done);
    assert_eq!(figure(&json, "plasser_sum"), "304");
    for id in ["legeaarsverk_sum", "plasser_per_legeaarsverk", "lister_totalt"] {
        assert_eq!(figure(&json, id), "left out", "{id}");
    }
    let path = "ut/porsgrunn-legetall.xlsx";
    let front = rows(&done, path, "Innhold").join("\n").replace('\u{a0}', " ");
    assert!(front.contains("36 200 innbyggere") && front.contains("304 plasser"), "{front}");
    // A sentence is wrapped over rows of the sheet.
    let front = front.replace(" | ", "").replace('\n', " ");
    assert!(front.contains("Legeårsverk er ikke oppgitt"), "{front}");
    let missing = rows(&done, path, "Mangler").join("\n");
    assert!(missing.contains("Kolonnen «Legeårsverk»") && missing.contains("Listeoversikt"));
}
