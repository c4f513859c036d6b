//! Files made to break a reader: each ends in a finding or a result, within seconds and memory.
//!
//! The real program runs on every file under limits of the operating system, so that a loop, a
//! flood of memory, an abort or a signal fails the test and not the machine.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]
// Megabytes of nothing, made once, before they are packed.
#![allow(clippy::large_stack_arrays, clippy::similar_names)]

mod files;
mod guard;

use guard::{Guarded, OPTIONS};
use std::fs;
use std::sync::Mutex;

/// A duty table of sound rows: what a good file among hostile ones must still give.
const GOOD: &str = "Tjenestested;Ressurs\nSykehjem KAD;14 %\nHelsestasjon;33,5 %\n";
/// Lists, of which no other file here has any.
const GOOD_LISTS: &str =
    "Legekontor;Lege;Listetak;Listelengde\nNord;Lege 1;1000;950\nNord;Lege 2;1100;1000\n";

/// Every file alone: two at a time, as the limits are per process.
#[test]
fn each_hostile_file_ends_in_a_finding_or_a_result() {
    let files = files::all();
    assert!(files.len() >= 60, "{}", files.len());
    let waiting = Mutex::new(files.into_iter());
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, bytes)) = { waiting.lock().unwrap().next() } {
                    if let Err(why) = alone(name, &bytes) {
                        failures.lock().unwrap().push(format!("{name}: {why}"));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn alone(name: &str, bytes: &[u8]) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), bytes).unwrap();
    let run = Guarded::run(folder.path(), &[name, "--json", "--out", "ut"]);
    run.ended_well()?;
    let json: serde_json::Value =
        serde_json::from_str(&run.stdout).map_err(|error| format!("{error}: {}", run.stdout))?;
    let findings = json["findings"].as_array().map_or(0, Vec::len);
    let outputs = json["outputs"].as_array().map_or(0, Vec::len);
    let read = run.code == Some(0) && outputs == 2;
    let refused = run.code == Some(1) && findings > 0;
    if read || refused { Ok(()) } else { Err(format!("{run:?}")) }
}

/// The sum of the good file's rows by hand: 1000 + 1100 = 2100.
#[test]
fn good_files_among_hostile_ones_are_still_reported() {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 1;
    for (name, bytes) in files::all().into_iter().filter(|(name, _)| files::is_refused(name)) {
        fs::write(folder.path().join(name), bytes).unwrap();
        count += 1;
    }
    fs::write(folder.path().join("god.csv"), GOOD_LISTS).unwrap();
    let run = Guarded::run_many(folder.path(), &[".", "--json", "--out", "ut"], count);
    run.ended_well().unwrap();
    assert_eq!(run.code, Some(1));
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let figures = json["figures"].as_array().unwrap();
    let sum = figures.iter().find(|figure| figure["id"] == "listekapasitet").unwrap();
    assert_eq!(sum["value"].to_string(), "2100");
    assert_eq!(json["outputs"].as_array().unwrap().len(), 2);
}

/// What a spreadsheet program would take for a formula stays a text in what we write.
#[test]
fn texts_that_look_like_formulas_stay_texts() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.xlsx"), files::formula_texts()).unwrap();
    let run = Guarded::run(folder.path(), &["a.xlsx", "--json", "--out", "ut"]);
    run.ended_well().unwrap();
    let written = fs::read(folder.path().join("ut/a-legetall.xlsx")).unwrap();
    let parts = files::parts(&written);
    let strings = &parts["xl/sharedStrings.xml"];
    for text in files::FORMULA_TEXTS {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(strings.contains(&escaped), "{text} is not a text");
        for (name, xml) in parts.iter().filter(|(name, _)| name.contains("worksheets")) {
            assert!(!xml.contains(&format!("<f>{}", &escaped[1..])), "{text} in {name}");
        }
    }
    assert!(!parts.keys().any(|name| name.contains("externalLink")));
}

/// Nothing of the machine outside the arguments reaches the bytes.
#[test]
fn surroundings_do_not_change_the_bytes() {
    let mut made = Vec::new();
    for options in OPTIONS {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.csv"), GOOD).unwrap();
        let run = Guarded::run_as(folder.path(), &["a.csv", "--out", "ut"], options);
        assert_eq!(run.code, Some(0), "{run:?}");
        made.push(
            ["xlsx", "pdf"]
                .map(|end| fs::read(folder.path().join(format!("ut/a-legetall.{end}"))).unwrap()),
        );
    }
    assert!(made.windows(2).all(|two| two[0] == two[1]));
}
