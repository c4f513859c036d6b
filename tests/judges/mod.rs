//! Outside programs that read what we wrote. See README.md.

// Each test file asks its own judges.
#![allow(dead_code)]

pub mod rules;

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What every formula cell of a workbook was and became, by `Sheet!B4`, and where names point.
#[derive(Debug)]
pub struct Recalculated {
    names: BTreeMap<String, String>,
    cells: BTreeMap<String, Cell>,
}

#[derive(Debug)]
struct Cell {
    formula: Option<String>,
    stored: Value,
    recalculated: Value,
}

/// Recalculates a workbook in LibreOffice, after the changes. A cell is a defined name or `Sheet!B4`.
/// `None`, said aloud, when LibreOffice or openpyxl is not installed.
pub fn recalculate(workbook: &[u8], changes: &[(&str, f64)]) -> Option<Recalculated> {
    if !(installed("soffice", &["--version"]) && installed_openpyxl()) {
        return missing("LibreOffice and openpyxl");
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workbook.xlsx");
    std::fs::write(&file, workbook).unwrap();
    let mut arguments = vec![file, folder.path().join("profile")];
    arguments.extend(changes.iter().map(|(cell, value)| format!("{cell}={value}").into()));
    Some(Recalculated::read(&python("recalculate.py", &arguments)))
}

/// The value of every defined name of a workbook and of the cells of its tables (`Folsomhet!1!2`),
/// once for each set of changes, recalculated in one start of LibreOffice. A change is a defined name and what is typed there; null empties the cell.
/// `None`, said aloud, when LibreOffice or openpyxl is not installed.
pub fn recalculate_each(
    workbook: &[u8],
    changes: &[Vec<(&str, Value)>],
) -> Option<Vec<BTreeMap<String, Value>>> {
    if !(installed("soffice", &["--version"]) && installed_openpyxl()) {
        return missing("LibreOffice and openpyxl");
    }
    let folder = tempfile::tempdir().unwrap();
    let [file, list] = ["workbook.xlsx", "changes.json"].map(|name| folder.path().join(name));
    std::fs::write(&file, workbook).unwrap();
    std::fs::write(&list, serde_json::to_vec(changes).unwrap()).unwrap();
    let found = python("changes.py", &[file, folder.path().join("profile"), list]);
    Some(serde_json::from_value(found).unwrap())
}

/// A workbook as LibreOffice saves it. `None`, said aloud, when it is not installed.
pub fn saved_by_libreoffice(workbook: &[u8]) -> Option<Vec<u8>> {
    if !installed("soffice", &["--version"]) {
        return missing("LibreOffice");
    }
    let folder = tempfile::tempdir().unwrap();
    let [file, profile, out] =
        ["saved.xlsx", "profile", "out"].map(|name| folder.path().join(name));
    std::fs::write(&file, workbook).unwrap();
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .args([&out, &file])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(std::fs::read(out.join("saved.xlsx")).unwrap())
}

impl Recalculated {
    fn read(json: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let cell = |value: &Value| Cell {
            formula: text(&value["formula"]),
            stored: value["stored"].clone(),
            recalculated: value["recalculated"].clone(),
        };
        let names = json["names"].as_object().unwrap().iter();
        let cells = json["cells"].as_object().unwrap().iter();
        Self {
            names: names.map(|(name, place)| (name.clone(), text(place).unwrap())).collect(),
            cells: cells.map(|(place, value)| (place.clone(), cell(value))).collect(),
        }
    }

    /// How many formulas there are: a test over none proves nothing.
    pub fn formulas(&self) -> usize {
        self.cells.values().filter(|cell| cell.formula.is_some()).count()
    }

    /// The formula cells whose recalculated value is not the stored one.
    pub fn differences(&self) -> Vec<String> {
        self.cells
            .iter()
            .filter(|(_, cell)| cell.formula.is_some() && !same(&cell.stored, &cell.recalculated))
            .map(|(place, cell)| {
                let formula = cell.formula.as_deref().unwrap_or_default();
                format!("{place} {formula}: stored {}, is {}", cell.stored, cell.recalculated)
            })
            .collect()
    }

    /// The value of a cell after recalculation, by defined name or `Sheet!B4`.
    #[track_caller]
    pub fn value(&self, cell: &str) -> &Value {
        let place = self.names.get(cell).map_or(cell, String::as_str);
        &self
            .cells
            .get(place)
            .unwrap_or_else(|| panic!("no formula or name at {cell}"))
            .recalculated
    }
}

/// Numbers to a relative 1e-9, anything else exactly.
pub fn same(stored: &Value, recalculated: &Value) -> bool {
    match (stored.as_f64(), recalculated.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()),
        _ => stored == recalculated,
    }
}

/// What an outside program prints. `None`, said aloud, when it is not installed or, by exit code 3,
/// cannot judge here.
pub fn output(judge: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(judge).args(arguments).output() {
        Ok(output) if output.status.code() != Some(3) => Some(output),
        _ => missing(judge),
    }
}

/// What openpyxl reads of a workbook. `None`, said aloud, when it is not installed.
pub fn openpyxl(workbook: &[u8]) -> Option<Value> {
    if !installed_openpyxl() {
        return missing("openpyxl");
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workbook.xlsx");
    std::fs::write(&file, workbook).unwrap();
    Some(python("openpyxl_reads.py", &[file]))
}

#[track_caller]
pub fn missing<T>(judge: &str) -> Option<T> {
    let required = std::env::var_os("LEGETALL_REQUIRE_JUDGES").is_some_and(|value| value == "1");
    assert!(!required, "{judge} must be installed, since LEGETALL_REQUIRE_JUDGES=1");
    eprintln!("SKIPPED: {judge} is not installed");
    None
}

/// Wine with an empty disk of its own, whose `C:\\prove` is a folder of ours.
pub struct Wine {
    prefix: tempfile::TempDir,
}

impl Wine {
    /// `None`, said aloud, when it is not installed. It is large, and demanded only where the
    /// program for Windows is built: with `LEGETALL_REQUIRE_WINE=1`.
    pub fn new() -> Option<Self> {
        if !installed("wine", &["--version"]) {
            let required =
                std::env::var_os("LEGETALL_REQUIRE_WINE").is_some_and(|value| value == "1");
            assert!(!required, "wine must be installed, since LEGETALL_REQUIRE_WINE=1");
            eprintln!("SKIPPED: wine is not installed");
            return None;
        }
        let wine = Self { prefix: tempfile::tempdir().unwrap() };
        wine.command(&["wineboot", "--init"]).output().unwrap();
        std::fs::create_dir_all(wine.folder()).unwrap();
        Some(wine)
    }

    pub fn folder(&self) -> PathBuf {
        self.prefix.path().join("drive_c/prove")
    }

    /// What the command interpreter prints, with nobody at the keyboard.
    pub fn cmd(&self, words: &[&str]) -> String {
        let words: Vec<&str> = ["cmd", "/c"].iter().chain(words).copied().collect();
        let output = self.command(&words).output().unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).replace('\r', "")
    }

    /// The path of the first file of a name in the folders of users.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        let mut folders = vec![self.prefix.path().join("drive_c/users")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                let is_folder = std::fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir());
                if entry.file_name() == name {
                    return Some(path);
                } else if is_folder {
                    folders.push(path);
                }
            }
        }
        None
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("wine");
        command.args(words).env("WINEPREFIX", self.prefix.path()).env("WINEDEBUG", "-all");
        command.env("LC_ALL", "C.UTF-8").env_remove("DISPLAY").stdin(std::process::Stdio::null());
        command
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // Its server would keep the folder open.
        let mut server = Command::new("wineserver");
        let _ = server.arg("-k").env("WINEPREFIX", self.prefix.path()).status();
    }
}

fn installed_openpyxl() -> bool {
    installed(PYTHON, &["-c", "import openpyxl"])
}

fn installed(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

/// The system's Python, which has openpyxl; another may come first on the path.
const PYTHON: &str = "/usr/bin/python3";

fn python(script: &str, arguments: &[PathBuf]) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges").join(script);
    let output = Command::new(PYTHON).arg("-B").arg(script).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
