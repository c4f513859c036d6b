//! The rooms of `src/` and the arrows between them, as ARCHITECTURE.md draws them, and what must
//! be absent from which room.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms it may use. Listed from the bottom up, so that no arrow can point up.
const ROOMS: &[(&str, &[&str])] = &[
    ("place", &[]),
    ("rounding", &[]),
    ("language", &["rounding"]),
    ("finding", &["place"]),
    ("model", &["place"]),
    ("settings", &["place", "language", "finding", "model"]),
    ("workbook", &["place", "finding"]),
    ("recognise", &["place", "finding", "model", "settings", "workbook"]),
    ("intake", &["place", "finding", "model", "settings", "workbook", "recognise"]),
    ("figures", &["place", "rounding", "model", "settings"]),
    ("economy", &["place", "finding", "model", "settings", "figures"]),
    ("checks", &["place", "rounding", "finding", "model", "figures"]),
    ("computation", &["finding", "model", "settings", "figures", "economy"]),
    ("earlier", &["finding"]),
    ("history", &["finding", "earlier"]),
    (
        "analysis",
        &[
            "place",
            "finding",
            "model",
            "settings",
            "workbook",
            "figures",
            "economy",
            "computation",
            "earlier",
        ],
    ),
    ("development", &["rounding", "finding", "model", "figures", "earlier", "analysis"]),
    (
        "report",
        &[
            "place",
            "rounding",
            "language",
            "finding",
            "model",
            "settings",
            "workbook",
            "recognise",
            "figures",
            "economy",
            "computation",
            "earlier",
            "analysis",
            "development",
        ],
    ),
    (
        "render",
        &[
            "place",
            "rounding",
            "language",
            "finding",
            "model",
            "figures",
            "economy",
            "computation",
            "earlier",
            "analysis",
            "development",
            "report",
        ],
    ),
    ("setup", &["language", "model", "settings", "report", "render"]),
    (
        "job",
        &[
            "language",
            "finding",
            "model",
            "settings",
            "workbook",
            "recognise",
            "intake",
            "figures",
            "economy",
            "checks",
            "computation",
            "analysis",
            "report",
            "render",
        ],
    ),
];

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// `src/intake/grammar/number.rs` is in the room `intake`, `src/job.rs` in `job`.
fn room(path: &Path) -> String {
    let name = path.components().nth(1).unwrap().as_os_str().to_str().unwrap();
    name.trim_end_matches(".rs").to_owned()
}

/// The rooms a source file names as `crate::room`, also inside `crate::{a, b::c}`.
fn rooms_used(text: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let list = &list[..list.find("};").unwrap_or(list.len())];
            let mut depth = 0;
            let mut word = String::new();
            for letter in list.chars().chain([',']) {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => used.push(first_word(word.split_off(0).trim())),
                    _ if depth == 0 => word.push(letter),
                    _ => {}
                }
            }
        } else {
            used.push(first_word(rest));
        }
    }
    used
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect()
}

#[test]
fn arrows_between_rooms_point_down() {
    for (index, (room, uses)) in ROOMS.iter().enumerate() {
        for used in *uses {
            let below = ROOMS[..index].iter().any(|(name, _)| name == used);
            assert!(below, "{room} stands below {used} and may not use it");
        }
    }
}

#[test]
fn rooms_use_only_what_they_may() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let room = room(&path);
        if matches!(room.as_str(), "main" | "lib" | "command" | "process" | "inbox")
            || is_test(&path)
        {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{}: no such room in the table", path.display()));
            continue;
        };
        for used in rooms_used(&text) {
            let is_room = ROOMS.iter().any(|(name, _)| *name == used) || used == "command";
            if is_room && used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}: {room} may not use {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn front_ends_know_the_process_and_it_knows_none_of_them() {
    const ABOVE: &[(&str, &[&str])] =
        &[("process", &["inbox", "command"]), ("inbox", &["command"])];
    for (path, text) in sources() {
        let Some((_, above)) = ABOVE.iter().find(|(name, _)| *name == room(&path)) else {
            continue;
        };
        for used in rooms_used(&text) {
            assert!(!above.contains(&used.as_str()), "{} uses {used}", path.display());
        }
    }
}

#[test]
fn only_the_process_prints_reads_the_clock_or_the_disk() {
    const OUTSIDE: &[&str] = &[
        "println!",
        "eprintln!",
        "print!(",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "std::env",
        "std::fs",
        "File::open",
        "std::net",
        "std::process",
    ];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if matches!(room(&path).as_str(), "main" | "command" | "process" | "inbox")
            || is_test(&path)
        {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap();
        for word in OUTSIDE.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{}: {word}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files below a `tests` folder, and modules declared behind `#[cfg(test)]`.
fn is_test(path: &Path) -> bool {
    let name = path.file_stem().unwrap().to_str().unwrap();
    let declared = ["mod", "pub(crate) mod"].map(|word| format!("#[cfg(test)]\n{word} {name};"));
    let folder = path.parent().unwrap();
    path.components().any(|part| part.as_os_str() == "tests")
        || [folder.join("mod.rs"), folder.with_extension("rs")]
            .iter()
            .filter_map(|parent| fs::read_to_string(parent).ok())
            .any(|parent| declared.iter().any(|declared| parent.contains(declared)))
}

#[test]
fn nothing_is_left_over() {
    let leftovers = ["todo!", "dbg!", "unimplemented!", "FIXME", "XXX", "HACK"];
    for (path, text) in sources() {
        for word in leftovers {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn no_money_is_a_float() {
    for (path, text) in sources() {
        if matches!(room(&path).as_str(), "model" | "intake" | "figures" | "economy" | "checks") {
            let code = text.split("#[cfg(test)]").next().unwrap();
            for word in ["f64", "f32"] {
                assert!(!code.contains(word) || is_test(&path), "{}: {word}", path.display());
            }
        }
    }
}

#[test]
fn used_rooms_are_seen_in_every_way_of_writing() {
    let text =
        "use crate::{checks, economy::{Plan, x}, report};\nuse crate::model::Kind; crate::job::x()";
    assert_eq!(rooms_used(text), ["checks", "economy", "report", "model", "job"]);
}
