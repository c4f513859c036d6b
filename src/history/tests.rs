#![allow(clippy::unwrap_used)]

use super::*;
use crate::earlier::Earlier;
use crate::earlier::{EarlierFinding, Snapshot};
use crate::finding::Severity;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::fs;
use tempfile::TempDir;

const NOW: &str = "2026-11-22T10:00:00Z";

fn empty() -> (TempDir, History) {
    let folder = tempfile::tempdir().unwrap();
    let history = History::create(&folder.path().join(FILE)).unwrap();
    (folder, history)
}

fn input(name: &str) -> Input {
    let kinds = vec!["fastlegelister".to_owned(), "tilplikting".to_owned()];
    let as_of = NaiveDate::from_ymd_opt(2020, 10, 1);
    Input { name: name.into(), sha256: "ab".into(), kinds, as_of, kept_by: None, reason: None }
}

fn edition(as_of: Option<&str>, value: &str) -> Edition {
    let finding = EarlierFinding {
        code: "K301".into(),
        severity: Severity::Warning,
        file: Some("tilplikting.xlsx".into()),
        sheet: Some("Ark1".into()),
        cell: Some("B14".into()),
    };
    let value: Decimal = value.parse().unwrap();
    let figures = [("tilplikting_prosent".to_owned(), Some(value)), ("dekning".to_owned(), None)];
    Edition {
        municipality: "Kragerø".into(),
        snapshot: Snapshot {
            as_of: as_of.map(|date| date.parse().unwrap()),
            figures: figures.into(),
            findings: vec![finding],
        },
    }
}

/// A run that says this, all the way through.
fn told(history: &mut History, folder: &str, edition: &Edition) -> Run {
    let inputs = [input("liste.xlsx")];
    let new = NewRun {
        folder,
        kind: Kind::Report,
        day: "2026-11-22",
        work: "key",
        version: "0.1.0",
        base: None,
        inputs: &inputs,
        now: NOW,
    };
    let run = history.claim(&new).unwrap();
    let output = Output { name: "a.pdf".into(), sha256: "cd".into() };
    history.computed(run.id, std::slice::from_ref(edition), &[output], NOW).unwrap();
    history.step(run.id, State::Published, NOW).unwrap();
    history.step(run.id, State::Finished, NOW).unwrap();
    history.run(run.id).unwrap()
}

#[test]
fn a_run_is_kept_as_it_was() {
    let (folder, mut history) = empty();
    let october = edition(Some("2020-10-01"), "196.50");
    let run = told(&mut history, "kragero", &october);
    drop(history);
    let history = History::open(&folder.path().join(FILE)).unwrap();
    assert_eq!((run.state, run.month.as_deref()), (State::Finished, Some("2020-10")));
    assert_eq!(history.inputs(run.id).unwrap(), [input("liste.xlsx")]);
    assert_eq!(history.editions(run.id).unwrap(), [october]);
    assert_eq!(history.outputs_of("kragero").unwrap().len(), 1);
    assert!(history.unfinished("kragero").unwrap().is_empty());
    // Nothing lies beside it: a backup is one file.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_is_not_done_is_told_of() {
    let (_folder, mut history) = empty();
    let new = NewRun {
        folder: "a",
        kind: Kind::Report,
        day: "2026-11-22",
        work: "key",
        version: "0.1.0",
        base: None,
        inputs: &[input("liste.xlsx")],
        now: NOW,
    };
    let run = history.claim(&new).unwrap();
    assert_eq!(history.unfinished("a").unwrap(), std::slice::from_ref(&run));
    assert!(history.unfinished("b").unwrap().is_empty());
    assert_eq!((history.attempt(run.id).unwrap(), history.attempt(run.id).unwrap()), (1, 2));
    history.reject(run.id, &[("liste.xlsx".into(), "uleselig".into())]).unwrap();
    assert_eq!(history.run(run.id).unwrap().kind, Kind::Rejection);
    assert_eq!(history.inputs(run.id).unwrap()[0].reason.as_deref(), Some("uleselig"));
    history.step(run.id, State::Undone, NOW).unwrap();
    assert!(history.unfinished("a").unwrap().is_empty());
}

fn values(snapshots: &[Snapshot]) -> Vec<String> {
    let value = |snapshot: &Snapshot| snapshot.figures["tilplikting_prosent"].unwrap().to_string();
    snapshots.iter().map(value).collect()
}

#[test]
fn a_month_is_held_against_the_months_before_as_they_were_told_last() {
    let (_folder, mut history) = empty();
    let tell = |history: &mut History, as_of, value| {
        told(history, "k", &edition(as_of, value));
    };
    tell(&mut history, Some("2020-09-15"), "190");
    tell(&mut history, Some("2020-10-01"), "196");
    tell(&mut history, Some("2020-11-01"), "200");
    tell(&mut history, Some("2020-10-31"), "196.5");
    tell(&mut history, None, "7");
    told(&mut history, "annen", &edition(Some("2020-10-01"), "1"));
    let date = |text: &str| text.parse::<NaiveDate>().ok();
    let november = history.earlier("k", "Kragerø", date("2020-11-30")).unwrap();
    assert_eq!(values(&november.months), ["190", "196.5"]);
    assert_eq!(values(november.superseded.as_slice()), ["200"]);
    let december = history.earlier("k", "Kragerø", date("2020-12-01")).unwrap();
    assert_eq!(values(&december.months), ["190", "196.5", "200"]);
    assert_eq!(december.superseded, None);
    assert_eq!(december.newest, None);
    let october = history.earlier("k", "Kragerø", date("2020-10-02")).unwrap();
    assert_eq!(october.newest, date("2020-11-01"));
    let undated = history.earlier("k", "Kragerø", None).unwrap();
    assert_eq!(values(undated.latest.as_slice()), ["7"]);
    assert_eq!(undated.newest, date("2020-11-01"));
    assert_eq!(history.earlier("k", "Larvik", None).unwrap(), Earlier::default());
    let points = history.development("tilplikting_prosent", Some("k")).unwrap();
    let shown: Vec<_> = points
        .iter()
        .map(|point| (point.as_of.as_deref().unwrap_or("–"), point.superseded))
        .collect();
    let expected = [
        ("–", false),
        ("2020-09-15", false),
        ("2020-10-01", true),
        ("2020-10-31", false),
        ("2020-11-01", false),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn the_newest_report_of_each_month_is_told_of() {
    let (_folder, mut history) = empty();
    let mut tell = |as_of| told(&mut history, "k", &edition(as_of, "1")).id;
    tell(Some("2020-10-01"));
    let november = tell(Some("2020-11-01"));
    let corrected = tell(Some("2020-10-02"));
    let undated = tell(None);
    let reports = history.reports("k").unwrap();
    let ids: Vec<i64> = reports.iter().map(|run| run.id).collect();
    assert_eq!(ids, [november, corrected, undated]);
    assert_eq!(history.current("k").unwrap(), reports.first().cloned());
    assert_eq!(history.current("annen").unwrap(), None);
}

#[test]
fn a_file_is_at_rest_since_it_was_first_seen_so() {
    let (_folder, mut history) = empty();
    let file = |size| Sighting { name: "a.xlsx".into(), size, modified: "1".into() };
    let mut since = |files: &[Sighting], now| history.sight("k", files, now).unwrap();
    assert_eq!(since(&[file(1)], 100)["a.xlsx"], 100);
    assert_eq!(since(&[file(1)], 160)["a.xlsx"], 100);
    assert_eq!(since(&[file(2)], 170)["a.xlsx"], 170);
    // The clock was put back.
    assert_eq!(since(&[file(2)], 90)["a.xlsx"], 90);
    assert!(since(&[], 200).is_empty());
    assert_eq!(since(&[file(2)], 300)["a.xlsx"], 300);
}

#[test]
fn what_is_not_ours_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    assert!(matches!(History::open(&path), Err(HistoryError::NotThere(_))));
    fs::write(&path, "").unwrap();
    assert!(matches!(History::open(&path), Err(HistoryError::Foreign(_))));
    fs::write(
        &path,
        "a text that is no database, and longer than a header of one hundred bytes, \
        so that nobody takes it for an empty one",
    )
    .unwrap();
    assert!(matches!(History::open(&path), Err(HistoryError::Foreign(_))));
    assert!(matches!(History::create(&path), Err(HistoryError::Foreign(_))));
    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE run (id INTEGER)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    assert!(matches!(History::open(&path), Err(HistoryError::Foreign(_))));
    assert!(matches!(History::create(&path), Err(HistoryError::Foreign(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn what_is_damaged_or_newer_is_refused_and_left_as_it_is() {
    let (folder, mut history) = empty();
    for month in 1..=12 {
        let as_of = format!("2020-{month:02}-01");
        told(&mut history, "k", &edition(Some(&as_of), "1"));
    }
    drop(history);
    let path = folder.path().join(FILE);
    let whole = fs::read(&path).unwrap();
    let mut refused = 0;
    for at in (100..whole.len()).step_by(1021) {
        let mut broken = whole.clone();
        for byte in broken.iter_mut().skip(at).take(64) {
            *byte ^= 0x5A;
        }
        fs::write(&path, &broken).unwrap();
        refused += usize::from(History::open(&path).is_err());
        assert_eq!(fs::read(&path).unwrap(), broken);
    }
    // What is broken in unused room or in a text does no harm that SQLite could tell.
    assert!(refused > 5, "{refused}");
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(History::open(&path), Err(HistoryError::Damaged { .. })));
    fs::write(&path, &whole).unwrap();
    let newer = Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA user_version = 2").unwrap();
    drop(newer);
    assert!(matches!(History::open(&path), Err(HistoryError::Newer(_))));
}
