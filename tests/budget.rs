//! Budget and accounts on `samples/sarpsborg/regnskap.csv`, from file to files: the plan's frame of
//! 2 280 000 kroner against the accounts of the year before.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use legetall::job::Job;
use legetall::language::Language;
use serde_json::{Value, json};

const FOLDER: &str = "sarpsborg";
const FILE: &str = "regnskap.csv";

fn job(language: Language) -> Job {
    sample::job(FOLDER, &[FILE], language)
}

fn figure<'a>(json: &'a Value, id: &str) -> Option<&'a Value> {
    json["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == id)
}

/// Domain § 7, the row of Sarpsborg: frame 2 280 000 against accounts 2024 and the first budget.
const PUBLISHED: &[(&str, f64)] = &[
    ("regnskap_2024", 1_971_531.0),
    ("budsjett_2025", 2_000_000.0),
    ("revidert_budsjett_2025", 2_280_000.0),
    ("budsjett_mot_regnskap_2025", 308_469.0),
];

#[test]
fn the_published_numbers_come_out_and_years_are_not_mixed() {
    let json = sample::as_json(&job(Language::Bokmaal).analyse());
    for (id, value) in PUBLISHED {
        assert_eq!(figure(&json, id).unwrap()["value"].as_f64(), Some(*value), "{id}");
    }
    // 308 469 / 1 971 531 × 100, by hand 15.646…
    let share = figure(&json, "budsjett_mot_regnskap_prosent_2025").unwrap()["value"].as_f64();
    assert!((share.unwrap() - 15.646_165_340_5).abs() < 1e-6, "{share:?}");
    // The accounts of 2024 are no share of the budget of 2025.
    for id in ["forbruk_prosent", "forbruk_prosent_vedtatt", "avvik_budsjett_2025"] {
        assert!(figure(&json, id).is_none(), "{id}");
    }
    let sources = &figure(&json, "regnskap_2024").unwrap()["sources"];
    assert_eq!(*sources, json!(["regnskap.csv!regnskap!G2:G8"]));
    let severe = json["findings"].as_array().unwrap().iter().filter(|f| f["severity"] != "note");
    assert_eq!(severe.collect::<Vec<_>>(), Vec::<&Value>::new());
}

#[test]
fn libreoffice_recalculates_every_formula_to_what_is_stored() {
    for language in Language::ALL {
        let (_, outputs) = sample::done(&job(language));
        let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
        assert_eq!(recalculated.differences(), Vec::<String>::new(), "{}", language.code());
        let frame = recalculated.value("revidert_budsjett_2025");
        assert!(judges::same(&json!(2_280_000.0), frame), "{frame}");
    }
}

#[test]
fn an_unreadable_amount_takes_its_sum_and_no_other() {
    let text = encoding(&sample::bytes(FOLDER, FILE)).replace("348 912,60", "ca. tre hundre tusen");
    let mut job = job(Language::Bokmaal);
    job.inputs[0].bytes = text.into_bytes();
    let json = sample::as_json(&job.analyse());
    let accounts = figure(&json, "regnskap_2024").unwrap();
    assert_eq!(accounts["value"], Value::Null);
    assert_eq!(accounts["affected_by"], json!(["regnskap.csv!regnskap!G4"]));
    let frame = figure(&json, "revidert_budsjett_2025").unwrap();
    assert_eq!(frame["value"].as_f64(), Some(2_280_000.0));
}

/// The sample is in Windows' code page; its letters are the first 256 of Unicode.
fn encoding(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
