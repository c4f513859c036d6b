//! Which files make a report: those delivered, and those of the report before that still hold.
//!
//! A file of the same name takes the place of the earlier one. A file of a new name takes the place
//! of those of its kind, when it is plain that it is meant to: as many as there were, or a delivery
//! of everything. When it is not plain, nothing is taken: a list left out or counted twice would
//! be a wrong number.

use legetall::finding::{Finding, inbox as codes};
use legetall::history::Input;
use legetall::model::Kind;
use legetall::place::Place;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Why a delivery is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Two names that differ only in case, or in how letters are put together.
    Alike(String, String),
    /// The file has tables of a kind (its id) that so many of these have, and does not say of which it
    /// takes the place.
    Unclear { file: String, kind: String, known: Vec<String> },
}

/// Whether a delivery can be of the report that has these files: none of it is older than what it
/// would take the place of. A late correction is of the month it was made for.
pub fn belongs(delivered: &[Input], current: &[Input]) -> bool {
    let is_older = |file: &Input, old: &Input| match (file.as_of, old.as_of) {
        (Some(date), Some(of_old)) => date < of_old,
        _ => false,
    };
    delivered.iter().all(|file| {
        let by_name: Vec<&Input> = current.iter().filter(|old| replaces(file, old)).collect();
        let by_kind = || current.iter().filter(|old| shares_a_kind(file, old)).collect();
        let olds: Vec<&Input> = if by_name.is_empty() { by_kind() } else { by_name };
        !olds.into_iter().any(|old| is_older(file, old))
    })
}

/// The files of the report, by name.
///
/// `current` are those of the report that the delivery adds to, each with the run that keeps it.
pub fn add(delivered: &[Input], current: &[Input]) -> Result<Vec<Input>, Refused> {
    refuse_alike(delivered)?;
    let is_new = |file: &&Input| !current.iter().any(|old| replaces(file, old));
    let is_kept = |old: &&Input| !delivered.iter().any(|file| replaces(file, old));
    let new: Vec<&Input> = delivered.iter().filter(is_new).collect();
    let mut kept: Vec<&Input> = current.iter().filter(is_kept).collect();
    if !kinds(current).is_subset(&kinds(delivered)) {
        refuse_unclear(&new, &kept)?;
    }
    kept.retain(|old| !new.iter().any(|file| shares_a_kind(file, old)));
    let mut all: Vec<Input> = kept.into_iter().chain(delivered).cloned().collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Of a delivery of a part: as many new files of a kind as it has now, and each of those wholly of
/// kinds that are new.
fn refuse_unclear(new: &[&Input], kept: &[&Input]) -> Result<(), Refused> {
    let new_kinds: BTreeSet<&String> = new.iter().flat_map(|file| &file.kinds).collect();
    for file in new {
        for kind in &file.kinds {
            let has =
                |files: &[&Input]| files.iter().filter(|one| one.kinds.contains(kind)).count();
            let is_whole = |old: &&&Input| old.kinds.iter().all(|kind| new_kinds.contains(kind));
            let olds: Vec<&&Input> = kept.iter().filter(|old| old.kinds.contains(kind)).collect();
            if !olds.is_empty() && (olds.len() != has(new) || !olds.iter().all(is_whole)) {
                return Err(Refused::Unclear {
                    file: file.name.clone(),
                    kind: kind.clone(),
                    known: olds.iter().map(|old| shown(&old.name)).collect(),
                });
            }
        }
    }
    Ok(())
}

/// Whether a file takes the place of another by its name, or is the same under any name.
fn replaces(file: &Input, old: &Input) -> bool {
    file.sha256 == old.sha256 || key(&file.name) == key(&old.name)
}

fn shares_a_kind(file: &Input, old: &Input) -> bool {
    file.kinds.iter().any(|kind| old.kinds.contains(kind))
}

/// What there is to say of where the files of a report are from. `day` tells when a run took its
/// files; `same_month` whether the report before was of the same month.
pub fn notes(
    files: &[Input],
    before: &[Input],
    same_month: bool,
    day: impl Fn(i64) -> Option<chrono::NaiveDate>,
) -> Vec<Finding> {
    let at = |file: &Input| Place::file(&file.name.nfc().collect::<String>().into());
    let mut notes = Vec::new();
    for file in files {
        if let Some(date) = file.kept_by.and_then(&day) {
            notes.push(Finding::new(&codes::KEPT).at(at(file)).with("date", date));
        }
    }
    for old in before.iter().filter(|old| !files.iter().any(|file| file.sha256 == old.sha256)) {
        let count = |all: &[Input], kind: &String| {
            all.iter().filter(|file| file.kinds.contains(kind)).count()
        };
        let fewer = |kind: &&String| count(files, kind) < count(before, kind);
        let by_name = files.iter().find(|file| key(&file.name) == key(&old.name));
        let by_kind = || {
            let is_new =
                |file: &&Input| !before.iter().any(|old| key(&old.name) == key(&file.name));
            files.iter().filter(is_new).find(|file| shares_a_kind(file, old))
        };
        match by_name.or_else(by_kind) {
            _ if by_name.is_none() && old.kinds.iter().any(|kind| fewer(&kind)) => {
                notes.push(Finding::new(&codes::LEFT_OUT).at(at(old)));
            }
            Some(file) if same_month => notes
                .push(Finding::new(&codes::SUPERSEDED).at(at(file)).with("old", shown(&old.name))),
            _ => {}
        }
    }
    notes
}

/// The kinds asked for that no file has.
pub fn missing(asked: &[Kind], files: &[Input]) -> Vec<Kind> {
    let found = kinds(files);
    asked.iter().copied().filter(|kind| !found.contains(kind.id())).collect()
}

fn refuse_alike(delivered: &[Input]) -> Result<(), Refused> {
    for (at, file) in delivered.iter().enumerate() {
        let alike = |other: &&Input| key(&other.name) == key(&file.name);
        if let Some(other) = delivered[..at].iter().find(alike) {
            return Err(Refused::Alike(file.name.clone(), other.name.clone()));
        }
    }
    Ok(())
}

fn kinds(files: &[Input]) -> BTreeSet<&str> {
    files.iter().flat_map(|file| &file.kinds).map(String::as_str).collect()
}

fn shown(name: &str) -> String {
    name.nfc().collect()
}

/// What two names of one file have in common: a share may change case, a Mac parts its letters.
fn key(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// `nord.xlsx:1=fastlegelister+tilplikting` is a file, its contents and its kinds; `@7` keeps it,
    /// `#2020-10-01` dates it.
    fn file(text: &str) -> Input {
        let (text, date) = text.split_once('#').unwrap_or((text, ""));
        let (name, rest) = text.split_once(':').unwrap();
        let (sha256, rest) = rest.split_once('=').unwrap();
        let (kinds, kept_by) = rest
            .split_once('@')
            .map_or((rest, None), |(kinds, run)| (kinds, Some(run.parse().unwrap())));
        Input {
            name: name.into(),
            sha256: sha256.into(),
            kinds: kinds.split('+').map(str::to_owned).collect(),
            as_of: date.parse().ok(),
            kept_by,
            reason: None,
        }
    }

    fn files(all: &[&str]) -> Vec<Input> {
        all.iter().map(|text| file(text)).collect()
    }

    /// The files of the report, each with the run that keeps it.
    #[track_caller]
    fn check(delivered: &[&str], current: &[&str], expected: &str) {
        let shown = match add(&files(delivered), &files(current)) {
            Ok(all) => {
                let one = |file: &Input| match file.kept_by {
                    Some(run) => format!("{}:{}@{run}", file.name, file.sha256),
                    None => format!("{}:{}", file.name, file.sha256),
                };
                all.iter().map(one).collect::<Vec<_>>().join(" ")
            }
            Err(Refused::Alike(one, other)) => format!("alike: {one} {other}"),
            Err(Refused::Unclear { file, kind, known }) => {
                format!("unclear: {file} {kind} {}", known.join(" "))
            }
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_first_delivery_is_the_report() {
        check(&["b.xlsx:1=tiltak", "a.ods:2=fastlegelister"], &[], "a.ods:2 b.xlsx:1");
    }

    #[test]
    fn a_file_takes_the_place_of_one_by_its_name() {
        let current = ["liste.ods:1=fastlegelister@1", "tiltak.xlsx:2=tiltak@1"];
        check(&["LISTE.ods:3=fastlegelister"], &current, "LISTE.ods:3 tiltak.xlsx:2@1");
        check(&["tiltak.xlsx:4=tiltak"], &current, "liste.ods:1@1 tiltak.xlsx:4");
        // One list of two is corrected, and the other still holds.
        let two = ["nord.xlsx:1=fastlegelister@1", "sør.xlsx:2=fastlegelister@1"];
        check(&["sør.xlsx:3=fastlegelister"], &two, "nord.xlsx:1@1 sør.xlsx:3");
        check(
            &["so\u{308}r.xlsx:3=fastlegelister"],
            &["sör.xlsx:2=fastlegelister@1"],
            "so\u{308}r.xlsx:3",
        );
    }

    #[test]
    fn a_kind_that_was_not_there_is_added() {
        let current = ["liste.ods:1=fastlegelister@1"];
        check(&["budsjett.xlsx:2=budsjett"], &current, "budsjett.xlsx:2 liste.ods:1@1");
    }

    #[test]
    fn a_new_name_takes_the_place_of_its_kind_when_that_is_plain() {
        let current = ["liste okt.xlsx:1=fastlegelister@1", "tiltak.xlsx:2=tiltak@1"];
        check(&["liste nov.xlsx:3=fastlegelister"], &current, "liste nov.xlsx:3 tiltak.xlsx:2@1");
        let two =
            ["nord.xlsx:1=fastlegelister@1", "sør.xlsx:2=fastlegelister@1", "t.xlsx:3=tiltak@1"];
        check(
            &["nord nov.xlsx:4=fastlegelister"],
            &two,
            "unclear: nord nov.xlsx fastlegelister nord.xlsx sør.xlsx",
        );
        check(
            &["nord nov.xlsx:4=fastlegelister", "sør nov.xlsx:5=fastlegelister"],
            &two,
            "nord nov.xlsx:4 sør nov.xlsx:5 t.xlsx:3@1",
        );
        // Everything is delivered: what was there before does not count.
        check(&["alle.xlsx:6=fastlegelister", "t.xlsx:7=tiltak"], &two, "alle.xlsx:6 t.xlsx:7");
    }

    #[test]
    fn a_workbook_of_several_kinds_is_not_replaced_in_part() {
        let current = ["alt.xlsx:1=fastlegelister+tilplikting@1"];
        check(
            &["liste.xlsx:2=fastlegelister"],
            &current,
            "unclear: liste.xlsx fastlegelister alt.xlsx",
        );
        check(
            &["liste.xlsx:2=fastlegelister", "duty.xlsx:3=tilplikting"],
            &current,
            "duty.xlsx:3 liste.xlsx:2",
        );
    }

    #[test]
    fn names_that_differ_in_case_only_are_refused() {
        check(&["Liste.xlsx:1=tiltak", "liste.xlsx:2=tiltak"], &[], "alike: liste.xlsx Liste.xlsx");
    }

    #[test]
    fn a_delivery_is_of_a_report_that_is_not_newer() {
        let january =
            ["liste.ods:1=fastlegelister#2021-01-01", "duty.xlsx:2=tilplikting#2019-02-01"];
        for (delivered, expected) in [
            ("liste.ods:3=fastlegelister#2021-02-01", true),
            ("liste.ods:3=fastlegelister#2021-01-01", true),
            ("liste.ods:3=fastlegelister#2020-09-01", false),
            ("liste sep.ods:3=fastlegelister#2020-09-01", false),
            ("liste.ods:3=fastlegelister", true),
            // The duty is of its own date, as old as it is.
            ("duty.xlsx:3=tilplikting#2019-02-01", true),
            ("duty.xlsx:3=tilplikting#2018-02-01", false),
            ("tiltak.xlsx:3=tiltak#2018-01-01", true),
        ] {
            assert_eq!(belongs(&files(&[delivered]), &files(&january)), expected, "{delivered}");
        }
    }

    #[track_caller]
    fn check_notes(after: &[&str], before: &[&str], same_month: bool, expected: &[&str]) {
        let day = |_| "2026-10-03".parse().ok();
        let notes = notes(&files(after), &files(before), same_month, day);
        let shown: Vec<String> = notes
            .iter()
            .map(|note| format!("{} {}", note.code(), note.place.as_ref().unwrap()))
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn where_files_are_from_is_told() {
        let before = ["nord.xlsx:1=fastlegelister@1", "t.xlsx:3=tiltak@1"];
        let corrected = ["nord.xlsx:4=fastlegelister", "t.xlsx:3=tiltak@1"];
        check_notes(&corrected, &before, true, &["K801 t.xlsx", "K802 nord.xlsx"]);
        // A new month replaces files as a matter of course.
        check_notes(&corrected, &before, false, &["K801 t.xlsx"]);
        let renamed = ["ny.xlsx:4=fastlegelister", "t.xlsx:5=tiltak"];
        check_notes(&renamed, &before, true, &["K802 ny.xlsx", "K802 t.xlsx"]);
        let two = ["nord.xlsx:1=fastlegelister@1", "sør.xlsx:2=fastlegelister@1"];
        check_notes(
            &["alle.xlsx:6=fastlegelister"],
            &two,
            false,
            &["K803 nord.xlsx", "K803 sør.xlsx"],
        );
    }

    #[test]
    fn kinds_asked_for_are_missed() {
        let asked = [Kind::Fastlegelister, Kind::Tiltak];
        assert_eq!(missing(&asked, &files(&["a.xlsx:1=tiltak"])), [Kind::Fastlegelister]);
    }
}
