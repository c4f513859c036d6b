use super::exit::Problem;
use legetall::finding::{Finding, run};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The end of the names of our outputs. By it they are known, never read as inputs, and replaced.
const MARK: &str = "-legetall";
/// How the names of files begin and end that are being written.
const PASSING: (&str, &str) = (".legetall-", ".tmp");
/// How many names are tried when earlier outputs are held open.
const NAMES: usize = 99;

/// The two files of a run, written.
#[derive(Debug)]
pub struct Written {
    pub excel: PathBuf,
    pub pdf: PathBuf,
    pub findings: Vec<Finding>,
}

/// Whether a file name is one of our outputs': `kragero-legetall.xlsx`, `kragero-legetall (2).pdf`.
pub fn is_ours(name: &str) -> bool {
    let name = name.to_lowercase();
    let Some(stem) = name.strip_suffix(".xlsx").or_else(|| name.strip_suffix(".pdf")) else {
        return false;
    };
    let numbered = stem.strip_suffix(')').and_then(|stem| stem.rsplit_once(" ("));
    let stem = match numbered {
        Some((stem, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => stem,
        _ => stem,
    };
    stem.ends_with(MARK)
}

/// Writes workbook and appendix into a folder, which is made when it is not there.
///
/// Both are written in full under passing names first and then take their names together, so that
/// nobody reads half a file and nothing is lost when the disk is full. Earlier outputs are replaced;
/// when they cannot be (open in Excel, protected), both files get the next free name and a finding
/// tells. Other files are never touched: inputs do not have names like these.
///
/// # Errors
/// When the folder cannot be written to.
pub fn write(folder: &Path, stem: &str, excel: &[u8], pdf: &[u8]) -> Result<Written, Problem> {
    // A file given by its bare name lies in the folder "".
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if here.exists() && !here.is_dir() {
        return Err(Problem::OutIsNotAFolder(folder.to_owned()));
    }
    let failed = |source| Problem::Write { path: here.to_owned(), source };
    fs::create_dir_all(here).map_err(failed)?;
    sweep(here);
    let mut excel = passing(here, excel).map_err(failed)?;
    let pdf = passing(here, pdf).map_err(failed)?;
    let stem = if stem.is_empty() { "rapport" } else { stem };
    for number in 1..=NAMES {
        let paths = [".xlsx", ".pdf"].map(|end| folder.join(name(stem, number, end)));
        if !paths.iter().all(|path| replaceable(path)) {
            continue;
        }
        let [to_excel, to_pdf] = &paths;
        // Someone may open a file in the moment since: then the next name is tried.
        excel = match excel.persist(to_excel) {
            Ok(_) => match pdf.persist(to_pdf) {
                Ok(_) => return Ok(written(stem, number, paths)),
                Err(error) => return Err(failed(error.error)),
            },
            Err(error) => error.file,
        };
    }
    Err(failed(ErrorKind::PermissionDenied.into()))
}

fn name(stem: &str, number: usize, end: &str) -> String {
    if number == 1 { format!("{stem}{MARK}{end}") } else { format!("{stem}{MARK} ({number}){end}") }
}

fn written(stem: &str, number: usize, [excel, pdf]: [PathBuf; 2]) -> Written {
    let mut findings = Vec::new();
    if number > 1 {
        let (wanted, used) = (name(stem, 1, ""), name(stem, number, ""));
        let renamed = Finding::new(&run::OUTPUTS_RENAMED);
        findings.push(renamed.with("wanted", wanted).with("used", used));
    }
    Written { excel, pdf, findings }
}

/// A file under a passing name, complete on the disk. It goes away unless it is given a name.
fn passing(folder: &Path, bytes: &[u8]) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PASSING.0).suffix(PASSING.1);
    // Passing files are private as a rule; these become files that colleagues are to read.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    // Tells another run that this one is alive. Some shares know no locks; the run does without.
    let _ = file.as_file().try_lock();
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Takes away passing files of runs that were ended by force. Those of a living run are locked, and
/// empty until they are.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| is_passing(path)) {
        let is_left = File::open(&path).is_ok_and(|file| {
            file.metadata().is_ok_and(|found| found.len() > 0) && file.try_lock().is_ok()
        });
        if is_left {
            // Left again when it cannot be: it is in nobody's way.
            let _ = fs::remove_file(&path);
        }
    }
}

fn is_passing(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(PASSING.0) && name.ends_with(PASSING.1)
}

/// Whether a path is free, or a file that nobody holds and we may write to.
fn replaceable(path: &Path) -> bool {
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => file.metadata().is_ok_and(|found| found.is_file()),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn our_outputs_are_known_by_their_names() {
        for name in [
            "kragero-legetall.xlsx",
            "kragero-legetall.pdf",
            "Kragero-Legetall.XLSX",
            "kragero-legetall (2).xlsx",
            "rapport-legetall (17).pdf",
        ] {
            assert!(is_ours(name), "{name}");
        }
        for name in [
            "legetall.toml",
            "legetall.xlsx",
            "legetall-kragero.xlsx",
            "kragero-legetall.xls",
            "kragero-legetall (kopi).xlsx",
            "kragero-legetall-2.xlsx",
        ] {
            assert!(!is_ours(name), "{name}");
        }
    }

    /// The files of a folder and what they hold; folders hold "/".
    fn contents(folder: &Path) -> BTreeMap<String, String> {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let held =
                    if path.is_dir() { "/".into() } else { fs::read_to_string(path).unwrap() };
                (name, held)
            })
            .collect()
    }

    #[track_caller]
    fn check(folder: &Path, expected: &[(&str, &str)]) {
        let expected = expected.iter().map(|(name, held)| ((*name).into(), (*held).into()));
        assert_eq!(contents(folder), expected.collect());
    }

    #[test]
    fn earlier_outputs_are_replaced_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("ut/2026");
        let written = write(&out, "kragero", b"excel 1", b"pdf 1").unwrap();
        assert_eq!(written.excel, out.join("kragero-legetall.xlsx"));
        assert_eq!(written.pdf, out.join("kragero-legetall.pdf"));
        assert!(written.findings.is_empty());
        fs::write(out.join("kragero.xlsx"), "the adviser's").unwrap();
        write(&out, "kragero", b"excel 2", b"pdf 2").unwrap();
        check(
            &out,
            &[
                ("kragero-legetall.pdf", "pdf 2"),
                ("kragero-legetall.xlsx", "excel 2"),
                ("kragero.xlsx", "the adviser's"),
            ],
        );
    }

    #[test]
    fn when_one_cannot_be_replaced_both_get_the_next_name() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        write(out, "k", b"excel 1", b"pdf 1").unwrap();
        fs::remove_file(out.join("k-legetall.pdf")).unwrap();
        // A folder stands for a file that another program holds: neither can be written to.
        fs::create_dir(out.join("k-legetall.pdf")).unwrap();
        let written = write(out, "k", b"excel 2", b"pdf 2").unwrap();
        assert_eq!(written.excel, out.join("k-legetall (2).xlsx"));
        let expected = Finding::new(&run::OUTPUTS_RENAMED)
            .with("wanted", "k-legetall")
            .with("used", "k-legetall (2)");
        assert_eq!(written.findings, [expected]);
        check(
            out,
            &[
                ("k-legetall (2).pdf", "pdf 2"),
                ("k-legetall (2).xlsx", "excel 2"),
                ("k-legetall.pdf", "/"),
                ("k-legetall.xlsx", "excel 1"),
            ],
        );
    }

    #[test]
    fn what_a_killed_run_left_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".legetall-abc123.tmp");
        fs::write(&left, "half a file").unwrap();
        let living = passing(folder.path(), b"another run's").unwrap();
        write(folder.path(), "k", b"excel", b"pdf").unwrap();
        assert!(!left.exists());
        assert!(living.path().exists());
    }

    #[test]
    fn a_file_is_no_folder_to_write_to() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ut");
        fs::write(&file, "").unwrap();
        assert!(matches!(write(&file, "k", b"", b""), Err(Problem::OutIsNotAFolder(_))));
        assert!(matches!(write(&file.join("under"), "k", b"", b""), Err(Problem::Write { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn colleagues_may_read_the_outputs() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let written = write(folder.path(), "", b"", b"").unwrap();
        assert_eq!(written.pdf, folder.path().join("rapport-legetall.pdf"));
        let beside = folder.path().join("annen.txt");
        fs::write(&beside, "").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&written.pdf), mode(&beside));
    }
}
