//! `LibreOffice`, which saves the workbooks in other formats.

use legetall::workbook::Input;
use std::path::Path;
use std::process::Command;

/// How many files one call is given.
const AT_ONCE: usize = 100;

/// Each workbook in another format, under its own name: the bytes decide what it is.
/// `None`, said aloud, when `LibreOffice` is not installed.
pub fn convert(
    workbooks: impl Iterator<Item = Vec<Input>>,
    format: &str,
) -> Option<Vec<Vec<Input>>> {
    if !is_installed() {
        let required =
            std::env::var_os("LEGETALL_REQUIRE_JUDGES").is_some_and(|value| value == "1");
        assert!(!required, "LibreOffice must be installed, since LEGETALL_REQUIRE_JUDGES=1");
        eprintln!("SKIPPED: LibreOffice is not installed");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let workbooks: Vec<Vec<Input>> = workbooks.collect();
    let stem = |case: usize, file: usize| format!("{case}-{file}");
    let mut files = Vec::new();
    for (case, inputs) in workbooks.iter().enumerate() {
        for (at, input) in inputs.iter().enumerate() {
            let file = folder.path().join(stem(case, at)).with_extension("xlsx");
            std::fs::write(&file, &input.bytes).unwrap();
            files.push(file);
        }
    }
    for some in files.chunks(AT_ONCE) {
        let output = Command::new("soffice")
            .arg("--headless")
            .arg(format!(
                "-env:UserInstallation=file://{}",
                folder.path().join("profile").display()
            ))
            .args(["--convert-to", format, "--outdir"])
            .arg(folder.path())
            .args(some)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let read = |case: usize, file: usize, name: &Input| Input {
        name: name.name.clone(),
        bytes: read(&folder.path().join(stem(case, file)).with_extension(format)),
    };
    let of_case = |(case, inputs): (usize, &Vec<Input>)| {
        inputs.iter().enumerate().map(|(at, input)| read(case, at, input)).collect()
    };
    Some(workbooks.iter().enumerate().map(of_case).collect())
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_installed() -> bool {
    let version = Command::new("soffice").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}
