//! The emergency clinic of Sarpsborg and the posts of Larvik, from files to files: what the plans
//! print, in JSON and workbook, and what LibreOffice makes of the live formulas.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use calamine::{Reader, Xlsx};
use legetall::job::Job;
use legetall::language::Language;
use legetall::place::Pos;
use legetall::settings;
use serde_json::{Value, json};
use std::io::Cursor;

fn legevakt(more_settings: &str) -> Job {
    let mut job = sample::job("sarpsborg", &["legevakt.xls"], Language::Bokmaal);
    let configuration = sample::bytes("sarpsborg", "legetall.toml");
    let configuration = format!("{}\n{more_settings}", String::from_utf8(configuration).unwrap());
    let (settings, findings) = settings::parse(&"legetall.toml".into(), &configuration);
    assert!(findings.is_empty(), "{findings:?}");
    job.settings = settings;
    job
}

fn figure<'a>(json: &'a Value, id: &str) -> &'a Value {
    let mut figures = json["figures"].as_array().unwrap().iter();
    figures.find(|figure| figure["id"] == id).map_or(&Value::Null, |figure| &figure["value"])
}

/// Code and cell of the findings of a severity.
fn findings(json: &Value, severity: &str) -> Vec<String> {
    let all = json["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["severity"] == severity)
        .map(|found| format!("{} {}", found["code"].as_str().unwrap(), found["cell"]))
        .collect()
}

/// Name, doctors, recommended, lacking, nurses.
fn shifts(json: &Value) -> Vec<Value> {
    let shifts = json["shifts"].as_array().unwrap().iter();
    shifts
        .map(|shift| {
            let of = ["name", "doctors", "recommended", "lacking", "nurses"];
            of.map(|key| shift[key].clone()).to_vec().into()
        })
        .collect()
}

/// `Sheet!B4` of the cell that a defined name points at.
fn cell_of(workbook: &[u8], name: &str) -> String {
    let book = Xlsx::new(Cursor::new(workbook.to_vec())).unwrap();
    let names = book.defined_names().to_vec();
    let (_, target) = names.iter().find(|(known, _)| known == name).unwrap();
    let (sheet, cell) = target.rsplit_once('!').unwrap();
    format!("{}!{}", sheet.trim_matches('\''), Pos::parse(cell).unwrap())
}

/// Sarpsborg, Handlingsprogram 2025–2028: about 70 000 residents, so two doctors on every shift.
#[test]
fn the_roster_of_sarpsborg_is_held_against_the_recommendation() {
    let json = sample::as_json(&legevakt("").analyse());
    assert_eq!(
        shifts(&json),
        [
            json!(["Hverdag dag", 0, 2, 2, "2"]),
            json!(["Hverdag ettermiddag", 1, 2, 1, "5"]),
            json!(["Hverdag kveld", 2, 2, 0, "5"]),
            json!(["Hverdag natt", 1, 2, 1, "3"]),
            json!(["Helg (lørdag / søndag)", 2, 2, 0, "4–5"]),
            json!(["Natt helg (lørdag / søndag / helligdag)", 1, 2, 1, "3"]),
        ]
    );
    let first = &json["shifts"][0];
    assert_eq!(
        (&first["hours"], &first["source"]),
        (&json!("08-16"), &json!("legevakt.xls!Ark1!B4:B8"))
    );
    assert!(first["footnote"].as_str().unwrap().starts_with("Dagberedskapen ivaretas av lege"));
    for (id, value) in
        [("legevakt_vakter", 6), ("vakter_under_anbefaling", 4), ("manglende_leger_vakt", 5)]
    {
        assert_eq!(figure(&json, id), &json!(value), "{id}");
    }
    let cells = ["B7", "C7", "E7", "G7"].map(|cell| format!("K340 \"{cell}\""));
    assert_eq!(findings(&json, "warning"), cells);
    assert_eq!(findings(&json, "error"), Vec::<String>::new());
    let day =
        json["findings"].as_array().unwrap().iter().find(|found| found["cell"] == "B7").unwrap();
    assert!(day["message"].as_str().unwrap().contains("dagberedskapsvakt"), "{day}");
}

/// From 16 000 residents two doctors until 23 o'clock: 08-16 and 16-17 are over by then, 17-24 and
/// 11-24 are not, and 23-08 and 23-11 begin then.
#[test]
fn a_smaller_district_asks_for_two_doctors_until_23() {
    let json =
        sample::as_json(&legevakt("[legevakt]\ninnbyggere = 30000\nkilde = 'SSB'").analyse());
    let recommended: Vec<&Value> =
        json["shifts"].as_array().unwrap().iter().map(|shift| &shift["recommended"]).collect();
    assert_eq!(recommended, [2, 2, 1, 1, 1, 1]);
    assert_eq!(figure(&json, "manglende_leger_vakt"), &json!(3));
    assert_eq!(findings(&json, "warning"), ["K340 \"B7\"", "K340 \"C7\""]);
    let notes = findings(&json, "note");
    assert!(notes.contains(&"K341 \"D6\"".to_owned()), "{notes:?}");
    assert!(notes.contains(&"K341 \"F6\"".to_owned()), "{notes:?}");
}

#[test]
fn another_recommendation_in_the_workbook_follows_through() {
    let (_, outputs) = sample::done(&legevakt(""));
    let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
    assert!(recalculated.formulas() > 12, "{}", recalculated.formulas());
    assert_eq!(recalculated.differences(), Vec::<String>::new());
    let least = cell_of(&outputs.excel, "legevakt_minst_leger");
    let Some(later) = judges::recalculate(&outputs.excel, &[(&least, 1.0)]) else { return };
    // The shifts over by 23 o'clock still lack 2 and 1.
    for (name, value) in [("manglende_leger_vakt", 3), ("vakter_under_anbefaling", 2)] {
        assert!(judges::same(&json!(value), later.value(name)), "{name}: {}", later.value(name));
    }
}

/// Larvik, Plan for legetjenester 2022–2025, chapter 5: 4.6 of 13.6 and 1.3 of 1.3.
#[test]
fn the_posts_of_larvik_are_told_site_by_site() {
    let job = sample::job("larvik", &["legestillinger.ods"], Language::Bokmaal);
    let json = sample::as_json(&job.analyse());
    let sites: Vec<(String, Value, Value)> = json["posts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|site| {
            let share = site["vacant_percent"].as_f64().map(|share| (share * 10.0).round() / 10.0);
            (site["site"].as_str().unwrap().to_owned(), site["fte"].clone(), json!(share))
        })
        .collect();
    let site = |name: &str, fte: Value, share: Value| (name.to_owned(), fte, share);
    assert_eq!(
        sites,
        [
            site("Fastlegeordningen", json!(44), Value::Null),
            site("Institusjon-/sykehjemsleger", json!(13.6), json!(33.8)),
            site("Legetjenester til barn og unge – familiesenter", json!(1.3), json!(100.0)),
            site("Fengselshelsetjenesten", json!(0.2), Value::Null),
            site("Samfunnsmedisinske tjenester – kommuneoverlegene", json!(2), Value::Null),
        ]
    );
    // 44 + 13.6 + 1.3 + 0.2 + 2; 5.9 of the 14.9 of which it is told are vacant.
    assert_eq!(figure(&json, "legeaarsverk_sum"), &json!(61.1));
    assert_eq!(figure(&json, "legeaarsverk_ubesatt"), &json!(5.9));
    let share = figure(&json, "andel_legeaarsverk_ubesatt").as_f64().unwrap();
    assert!((share - 590.0 / 14.9).abs() < 1e-10, "{share}");
    // Blank vacancies are told of, and mean nothing.
    assert_eq!(findings(&json, "warning"), ["K342 \"B4\"", "K215 \"C7:C8\""]);
    let (_, outputs) = sample::done(&job);
    let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
    assert_eq!(recalculated.differences(), Vec::<String>::new());
}
