//! All samples in one run, as an adviser with several municipalities would: what the plans print
//! stands in JSON, workbook and appendix alike, what is odd in them is found and nothing else, and
//! outside judges accept every file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice and veraPDF are names, not code.
#![allow(clippy::doc_markdown)]

mod judges;

use judges::rules;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use tempfile::TempDir;

/// The outcome of `legetall samples/* --json --out …`.
struct Outcome {
    folder: TempDir,
    /// A municipality a line, the comparison last.
    lines: Vec<Value>,
}

static OUTCOME: LazyLock<Outcome> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut given: Vec<PathBuf> =
        fs::read_dir(samples).unwrap().map(|entry| entry.unwrap().path()).collect();
    given.sort();
    let run = Command::new(env!("CARGO_BIN_EXE_legetall"))
        .args(given)
        .args(["--json", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(run.stdout).unwrap();
    assert_eq!(run.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&run.stderr));
    let lines = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    Outcome { folder, lines }
});

impl Outcome {
    fn file(&self, stem: &str, end: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(format!("{stem}-legetall.{end}"))).unwrap()
    }

    /// The object of the municipality whose files have this name.
    #[track_caller]
    fn json(&self, stem: &str) -> &Value {
        let is_of = |line: &&Value| {
            let outputs = line["outputs"].as_array();
            outputs.is_some_and(|outputs| {
                outputs.iter().any(|path| path.as_str().unwrap().ends_with(&format!("/{stem}-legetall.pdf")))
            })
        };
        self.lines.iter().find(is_of).unwrap_or_else(|| panic!("no {stem}"))
    }
}

const STEMS: [&str; 5] = ["kragero", "larvik", "larvik-2022", "porsgrunn", "sarpsborg"];

#[test]
fn every_municipality_has_its_two_files_and_there_is_a_comparison() {
    let mut names: Vec<String> = fs::read_dir(OUTCOME.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut expected: Vec<String> = STEMS
        .iter()
        .chain(&["sammenligning"])
        .flat_map(|stem| ["pdf", "xlsx"].map(|end| format!("{stem}-legetall.{end}")))
        .collect();
    expected.sort();
    assert_eq!(names, expected);
    let compared = &OUTCOME.lines.last().unwrap()["comparison"];
    assert_eq!(compared["municipalities"].as_array().unwrap().len(), STEMS.len());
}

#[test]
fn outside_judges_accept_every_file() {
    for stem in STEMS.iter().chain(&["sammenligning"]) {
        let workbook = OUTCOME.file(stem, "xlsx");
        if let Some(book) = judges::openpyxl(&workbook) {
            assert_eq!(rules::violations(&book), Vec::<String>::new(), "{stem}");
        }
        if let Some(recalculated) = judges::recalculate(&workbook, &[]) {
            assert_eq!(recalculated.differences(), Vec::<String>::new(), "{stem}");
        }
    }
    let verapdf = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judges/verapdf");
    let files: Vec<String> = STEMS
        .iter()
        .chain(&["sammenligning"])
        .map(|stem| OUTCOME.folder.path().join(format!("{stem}-legetall.pdf")).display().to_string())
        .collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let Some(output) = judges::output(verapdf, &files) else { return };
    let verdict = String::from_utf8(output.stdout).unwrap();
    assert_eq!(verdict.matches("PASS ").count(), 2 * files.len(), "{verdict}");
}
