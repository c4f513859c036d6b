use super::exit::Problem;
use legetall::finding::{Finding, run};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tempfile::NamedTempFile;

/// The end of the names of our outputs. By it they are known, never read as inputs, and replaced.
const MARK: &str = "-legetall";
/// How the names of files begin and end that are being written.
const PASSING: (&str, &str) = (".legetall-", ".tmp");
/// How many names are tried when earlier outputs are held open.
const NAMES: usize = 99;
/// How often a file that is held is tried, and how long is waited in between.
const TRIES: usize = 10;
const PAUSE: Duration = Duration::from_millis(100);

/// The ends of the names of the two files of a report, after the mark.
pub const REPORT: [&str; 2] = [".xlsx", ".pdf"];
/// That of the findings of a check.
pub const FINDINGS: [&str; 1] = ["_funn.xlsx"];

/// The files of a run, written, in the order of their ends.
#[derive(Debug)]
pub struct Written<const N: usize> {
    pub paths: [PathBuf; N],
    pub findings: Vec<Finding>,
}

/// The paths of the outputs as JSON gives them.
pub fn names<const N: usize>(written: Option<&Written<N>>) -> Vec<String> {
    let paths = written.into_iter().flat_map(|written| &written.paths);
    paths.map(|path| path.display().to_string()).collect()
}

/// Whether a file name is one of our outputs': `kragero-legetall.xlsx`, `kragero-legetall (2).pdf`,
/// `kragero-legetall_funn.xlsx`.
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
    stem.strip_suffix("_funn").unwrap_or(stem).ends_with(MARK)
}

/// Writes files that belong together into a folder, which is made when it is not there.
///
/// All are written in full under passing names first and then take their names together, so that
/// nobody reads half a file and nothing is lost when the disk is full. Earlier outputs are replaced;
/// when one cannot be (open in Excel, protected), all get the next free name and a finding tells.
/// Other files are never touched: inputs do not have names like these.
///
/// # Errors
/// When the folder cannot be written to.
pub fn write<const N: usize>(
    folder: &Path,
    stem: &str,
    ends: [&str; N],
    contents: [&[u8]; N],
) -> Result<Written<N>, Problem> {
    write_where(folder, stem, ends, contents, |_| true)
}

/// As [`write`], and a file that is there is replaced only where it may be.
///
/// # Errors
/// As [`write`].
pub fn write_where<const N: usize>(
    folder: &Path,
    stem: &str,
    ends: [&str; N],
    contents: [&[u8]; N],
    may_replace: impl Fn(&Path) -> bool,
) -> Result<Written<N>, Problem> {
    // A file given by its bare name lies in the folder "".
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if here.exists() && !here.is_dir() {
        return Err(Problem::OutIsNotAFolder(folder.to_owned()));
    }
    let failed = |source| Problem::Write { path: here.to_owned(), source };
    fs::create_dir_all(here).map_err(failed)?;
    sweep(here);
    let files: Result<Vec<NamedTempFile>, _> =
        contents.iter().map(|bytes| passing(here, bytes)).collect();
    let mut files = files.map_err(failed)?;
    let stem = if stem.is_empty() { "rapport" } else { stem };
    for number in 1..=NAMES {
        let paths = ends.map(|end| folder.join(name(stem, number, end)));
        let is_free = |path: &PathBuf| !path.exists() || (may_replace(path) && replaceable(path));
        if !paths.iter().all(is_free) {
            continue;
        }
        let mut waiting = files.iter_mut().zip(&paths);
        // Someone may open a file in the moment since: then the next name is tried.
        if waiting.next().is_some_and(|(first, path)| give_name(first, path).is_err()) {
            continue;
        }
        for (file, path) in waiting {
            give_name(file, path).map_err(failed)?;
        }
        return Ok(written(stem, number, paths));
    }
    Err(failed(ErrorKind::PermissionDenied.into()))
}

/// Makes a file where there is none, complete under a passing name first. Tells whether it did: what
/// is there already, a link that leads nowhere too, stays as it is.
///
/// # Errors
/// When the folder cannot be written to.
pub fn create(path: &Path, bytes: &[u8]) -> Result<bool, Problem> {
    let failed = |source| Problem::Write { path: path.to_owned(), source };
    let is_there = || fs::symlink_metadata(path).is_ok();
    if is_there() {
        return Ok(false);
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    sweep(folder);
    match passing(folder, bytes).map_err(failed)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        // Some shares cannot give a name on condition that it is free.
        Err(_) if is_there() => Ok(false),
        Err(error) => error.file.persist(path).map(|_| true).map_err(|error| failed(error.error)),
    }
}

/// Writes a file anew: complete under a passing name, then in the place of the old one.
///
/// # Errors
/// When the folder cannot be written to, or someone holds the file.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let failed = |source| Problem::Write { path: path.to_owned(), source };
    // A link stays a link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = passing(folder.unwrap_or(Path::new(".")), bytes).map_err(failed)?;
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions()).map_err(failed)?;
    }
    give_name(&mut file, path).map_err(failed)
}

/// `kragero-legetall (2).pdf`.
fn name(stem: &str, number: usize, end: &str) -> String {
    let (word, end) = end.split_once('.').unwrap_or((end, ""));
    format!("{stem}{MARK}{word}{}.{end}", suffix(number))
}

fn suffix(number: usize) -> String {
    if number == 1 { String::new() } else { format!(" ({number})") }
}

fn written<const N: usize>(stem: &str, number: usize, paths: [PathBuf; N]) -> Written<N> {
    let mut findings = Vec::new();
    if number > 1 {
        let stems = |number| format!("{stem}{MARK}{}", suffix(number));
        let renamed = Finding::new(&run::OUTPUTS_RENAMED);
        findings.push(renamed.with("wanted", stems(1)).with("used", stems(number)));
    }
    Written { paths, findings }
}

/// A file under a passing name, complete on the disk. It goes away unless it is given a name.
fn passing(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    // tempfile's own are private, and in Windows marked as of no account; these become files that
    // colleagues are to read.
    let create = |path: &Path| OpenOptions::new().write(true).create_new(true).open(path);
    let mut file =
        tempfile::Builder::new().prefix(PASSING.0).suffix(PASSING.1).make_in(folder, create)?;
    // Tells another run that this one is alive. Some shares know no locks; the run does without.
    let _ = file.as_file().try_lock();
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Gives a passing file its name, in the place of the one that has it.
///
/// Not by tempfile's `persist`, which in Windows finds no path of more than 260 letters.
fn give_name(file: &mut NamedTempFile, path: &Path) -> io::Result<()> {
    patiently(|| fs::rename(file.path(), path))?;
    // The passing name is free, and may be another run's by now.
    file.disable_cleanup(true);
    Ok(())
}

/// Tries again for a moment while someone holds the file: virus scanners and indexers of Windows
/// look at what has just been written.
fn patiently<T>(attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
    for _ in 1..TRIES {
        match attempt() {
            Err(error) if is_held(&error) => thread::sleep(PAUSE),
            done => return done,
        }
    }
    attempt()
}

/// 5 is access denied, 32 and 33 are files in use.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// Takes away passing files of runs that were ended by force. Those of a living run are locked, and
/// empty until they are.
fn sweep(folder: &Path) {
    sweep_where(folder, |file| file.metadata().is_ok_and(|found| found.len() > 0));
}

/// As [`sweep`] in a folder that no other run writes to: what was never begun goes away, too.
pub fn sweep_alone(folder: &Path) {
    sweep_where(folder, |_| true);
}

fn sweep_where(folder: &Path, may_be_left: impl Fn(&File) -> bool) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| is_passing(path)) {
        let is_left = |file: File| may_be_left(&file) && file.try_lock().is_ok();
        if File::open(&path).is_ok_and(is_left) {
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
pub fn replaceable(path: &Path) -> bool {
    match patiently(|| alone().open(path)) {
        Ok(file) => file.metadata().is_ok_and(|found| found.is_file()),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// Opens for writing. In Windows with nobody else beside, since a file that anybody has open, if
/// only to show it, cannot be replaced.
fn alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
    options
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
            "kragero-legetall_funn.xlsx",
            "kragero-legetall_funn (2).xlsx",
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
            "kragero_funn.xlsx",
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
        let written = write(&out, "kragero", REPORT, [b"excel 1", b"pdf 1"]).unwrap();
        assert_eq!(written.paths[0], out.join("kragero-legetall.xlsx"));
        assert_eq!(written.paths[1], out.join("kragero-legetall.pdf"));
        assert!(written.findings.is_empty());
        fs::write(out.join("kragero.xlsx"), "the adviser's").unwrap();
        write(&out, "kragero", REPORT, [b"excel 2", b"pdf 2"]).unwrap();
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
        write(out, "k", REPORT, [b"excel 1", b"pdf 1"]).unwrap();
        fs::remove_file(out.join("k-legetall.pdf")).unwrap();
        // A folder stands for a file that another program holds: neither can be written to.
        fs::create_dir(out.join("k-legetall.pdf")).unwrap();
        let written = write(out, "k", REPORT, [b"excel 2", b"pdf 2"]).unwrap();
        assert_eq!(written.paths[0], out.join("k-legetall (2).xlsx"));
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
    fn findings_stand_beside_the_report() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        write(out, "k", REPORT, [b"excel", b"pdf"]).unwrap();
        fs::create_dir(out.join("k-legetall_funn.xlsx")).unwrap();
        let written = write(out, "k", FINDINGS, [b"funn"]).unwrap();
        assert_eq!(written.paths, [out.join("k-legetall_funn (2).xlsx")]);
        assert_eq!(written.findings.len(), 1);
    }

    #[test]
    fn what_a_killed_run_left_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".legetall-abc123.tmp");
        fs::write(&left, "half a file").unwrap();
        let living = passing(folder.path(), b"another run's").unwrap();
        let begun = folder.path().join(".legetall-def456.tmp");
        fs::write(&begun, "").unwrap();
        write(folder.path(), "k", REPORT, [b"excel", b"pdf"]).unwrap();
        assert!(!left.exists());
        assert!(living.path().exists());
        // Perhaps a living run's that is not locked yet; not where none can be.
        assert!(begun.exists());
        sweep_alone(folder.path());
        assert!(!begun.exists());
        assert!(living.path().exists());
    }

    #[test]
    fn a_file_that_is_there_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("skjema/a.xlsx");
        assert!(create(&path, b"new").unwrap());
        assert!(!create(&path, b"other").unwrap());
        check(&folder.path().join("skjema"), &[("a.xlsx", "new")]);
        assert!(!create(folder.path(), b"").unwrap());
        assert!(matches!(create(&path.join("b"), b""), Err(Problem::Write { .. })));
    }

    #[test]
    fn a_file_is_no_folder_to_write_to() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ut");
        fs::write(&file, "").unwrap();
        assert!(matches!(write(&file, "k", REPORT, [b"", b""]), Err(Problem::OutIsNotAFolder(_))));
        assert!(matches!(
            write(&file.join("under"), "k", REPORT, [b"", b""]),
            Err(Problem::Write { .. })
        ));
    }

    #[cfg(unix)]
    #[test]
    fn colleagues_may_read_the_outputs() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let written = write(folder.path(), "", REPORT, [b"", b""]).unwrap();
        assert_eq!(written.paths[1], folder.path().join("rapport-legetall.pdf"));
        let beside = folder.path().join("annen.txt");
        fs::write(&beside, "").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&written.paths[1]), mode(&beside));
    }
}
