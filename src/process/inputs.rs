use super::exit::Problem;
use super::outputs::is_ours;
use super::slug::slug;
use legetall::finding::{Finding, run};
use legetall::place::Place;
use legetall::workbook::{Input, Limits};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// The name of the configuration, which may lie among the inputs.
pub const CONFIGURATION: &str = "legetall.toml";

/// What a folder is searched for. A file given by name is read whatever its name is.
const WORKBOOKS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv"];

/// The files of a run.
#[derive(Debug, Default)]
pub struct Inputs {
    /// Workbooks, sorted by name: the order on the command line is the shell's, not the adviser's.
    pub files: Vec<InputFile>,
    /// The folders the files lie in, in the order given.
    pub folders: Vec<PathBuf>,
    /// Configurations given among the files, as when everything in a folder is dropped at once.
    pub configurations: Vec<PathBuf>,
    /// What the outputs are called when the municipality has no name: the first folder or file.
    pub stem: String,
    pub findings: Vec<Finding>,
}

/// A workbook on the disk and the name findings know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    pub path: PathBuf,
    pub name: Arc<str>,
}

impl Inputs {
    /// Finds the workbooks among files and folders. Folders are not searched below themselves:
    /// what lies deeper is kept for a reason.
    ///
    /// # Errors
    /// When a path is not there or cannot be looked into, or when there are no workbooks at all.
    pub fn find(given: &[PathBuf]) -> Result<Self, Problem> {
        let mut search = Search::default();
        for path in given {
            search.take(path)?;
        }
        if search.inputs.files.is_empty() && !given.is_empty() {
            return Err(Problem::NoWorkbooks(search.inputs.findings));
        }
        let mut inputs = search.inputs;
        tell_apart(&mut inputs.files);
        inputs.files.sort_by_cached_key(|file| (file.name.to_lowercase(), file.path.clone()));
        Ok(inputs)
    }

    /// Reads the files. One too large is passed over with a finding.
    ///
    /// # Errors
    /// When a file cannot be read: it is locked, or its share is away.
    pub fn read(&self, limits: &Limits) -> Result<(Vec<Input>, Vec<Finding>), Problem> {
        let mut inputs = Vec::new();
        let mut findings = Vec::new();
        for InputFile { path, name } in &self.files {
            let unread = |source| Problem::Read { path: path.clone(), source };
            let size = fs::metadata(path).map_err(unread)?.len();
            if size > limits.decompressed {
                findings.push(too_large(size, limits.decompressed).at(Place::file(name)));
            } else {
                let bytes = fs::read(path).map_err(unread)?;
                inputs.push(Input { name: Arc::clone(name), bytes });
            }
        }
        Ok((inputs, findings))
    }
}

/// That a file holds more bytes than the limit.
pub fn too_large(size: u64, limit: u64) -> Finding {
    let megabytes = |bytes: u64| usize::try_from(bytes.div_ceil(1 << 20)).unwrap_or(usize::MAX);
    Finding::new(&run::FILE_TOO_LARGE)
        .with("found", megabytes(size))
        .with("limit", megabytes(limit))
}

#[derive(Debug, Default)]
struct Search {
    inputs: Inputs,
    /// Files already taken, by their true path: given twice is read once.
    taken: BTreeSet<PathBuf>,
}

impl Search {
    fn take(&mut self, path: &Path) -> Result<(), Problem> {
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => self.take_folder(path),
            Ok(found) if found.is_file() => {
                self.take_named(path);
                Ok(())
            }
            // A pipe or a device could be read for ever.
            Ok(_) => Err(Problem::NoFile(path.to_owned())),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidFilename) =>
            {
                Err(Problem::missing(path))
            }
            Err(source) => Err(Problem::Read { path: path.to_owned(), source }),
        }
    }

    fn take_folder(&mut self, folder: &Path) -> Result<(), Problem> {
        let unread = |source| Problem::Read { path: folder.to_owned(), source };
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(unread)? {
            paths.push(entry.map_err(unread)?.path());
        }
        // The disk lists them in any order.
        paths.sort();
        let name = absolute(folder).unwrap_or_else(|_| folder.to_owned());
        self.note_folder(folder, &shown_name(&name));
        let mut any = false;
        for path in paths {
            let name = shown_name(&path);
            if is_lock(&name) {
                self.pass_over_lock(&name);
            } else if is_misnamed_configuration(&path, &name) {
                self.pass_over_configuration(name);
            } else if is_input(&path) {
                any = true;
                self.add(path);
            }
        }
        if !any {
            let place = Place::file(&shown_name(&name).into());
            self.inputs.findings.push(Finding::new(&run::FOLDER_WITHOUT_WORKBOOKS).at(place));
        }
        Ok(())
    }

    /// Takes a file given by name.
    fn take_named(&mut self, path: &Path) {
        let name = shown_name(path);
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            self.inputs.configurations.push(path.to_owned());
        } else if is_misnamed_configuration(path, &name) {
            self.pass_over_configuration(name);
        } else if is_lock(&name) {
            self.pass_over_lock(&name);
        } else if is_ours(&name) {
            let place = Place::file(&name.into());
            self.inputs.findings.push(Finding::new(&run::OWN_OUTPUT).at(place));
        } else {
            let folder = path.parent().unwrap_or(Path::new(""));
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            self.note_folder(folder, &stem);
            self.add(path.to_owned());
        }
    }

    fn note_folder(&mut self, folder: &Path, stem: &str) {
        if self.inputs.folders.is_empty() {
            self.inputs.stem = slug(stem);
        }
        if !self.inputs.folders.iter().any(|known| known == folder) {
            self.inputs.folders.push(folder.to_owned());
        }
    }

    fn add(&mut self, path: PathBuf) {
        let truly = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
        if self.taken.insert(truly) {
            let name = shown_name(&path).into();
            self.inputs.files.push(InputFile { path, name });
        }
    }

    fn pass_over_configuration(&mut self, name: String) {
        let place = Place::file(&name.into());
        self.inputs.findings.push(Finding::new(&run::CONFIGURATION_MISNAMED).at(place));
    }

    /// A lock file tells that someone has the workbook open, perhaps with changes not saved.
    fn pass_over_lock(&mut self, name: &str) {
        if !is_ours(name.trim_end_matches('#')) {
            let place = Place::file(&name.into());
            self.inputs.findings.push(Finding::new(&run::LOCK_FILE).at(place));
        }
    }
}

/// The file name as people write it: a Mac stores `ø` and `å` in parts, and a control character,
/// which a terminal would obey, is shown as one that is not there.
pub fn shown_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.nfc().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// `legetall.toml.txt`, as Notepad saves it where file endings are hidden; `Legetall.toml` on a
/// disk where case counts.
fn is_misnamed_configuration(path: &Path, name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with("legetall")
        && name.contains(".toml")
        && !fs::canonicalize(path.with_file_name(CONFIGURATION))
            .is_ok_and(|right| fs::canonicalize(path).is_ok_and(|this| this == right))
}

/// `~$liste.xlsx` is by Excel, `.~lock.liste.xlsx#` by the office suites beside it.
pub fn is_lock(name: &str) -> bool {
    name.starts_with("~$") || name.starts_with(".~lock.")
}

/// Whether a file that lies in a folder is read.
pub fn is_input(path: &Path) -> bool {
    let name = shown_name(path);
    is_workbook(path) && !name.starts_with('.') && !is_lock(&name) && !is_ours(&name)
}

fn is_workbook(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    WORKBOOKS.iter().any(|known| known.eq_ignore_ascii_case(extension)) && path.is_file()
}

/// Puts the folder before names that two files share: `2025/liste.xlsx`, `2026/liste.xlsx`.
fn tell_apart(files: &mut [InputFile]) {
    let names: Vec<Arc<str>> = files.iter().map(|file| Arc::clone(&file.name)).collect();
    for file in files {
        if names.iter().filter(|name| **name == file.name).count() > 1 {
            let path = absolute(&file.path).unwrap_or_else(|_| file.path.clone());
            let folder = path.parent().map(shown_name).unwrap_or_default();
            file.name = format!("{folder}/{}", file.name).into();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use tempfile::TempDir;

    /// A folder with these empty files.
    fn folder(files: &[&str]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        folder
    }

    /// Names taken and findings made of paths below a folder.
    #[track_caller]
    fn check(files: &[&str], given: &[&str], expected: &[&str]) -> Inputs {
        let folder = folder(files);
        let given: Vec<PathBuf> = given.iter().map(|path| folder.path().join(path)).collect();
        let inputs = Inputs::find(&given).unwrap();
        let names = inputs.files.iter().map(|file| file.name.to_string());
        let findings = inputs
            .findings
            .iter()
            .map(|finding| format!("{} {}", finding.code(), finding.place.as_ref().unwrap()));
        assert_eq!(names.chain(findings).collect::<Vec<_>>(), expected);
        inputs
    }

    #[test]
    fn a_folder_gives_its_own_workbooks_by_name() {
        let files = [
            "k/tiltak.XLSX",
            "k/Liste.ods",
            "k/duty.csv",
            "k/~$tiltak.XLSX",
            "k/.~lock.Liste.ods#",
            "k/~$kragero-legetall.xlsx",
            "k/.skjult.xlsx",
            "k/kragero-legetall.xlsx",
            "k/kragero-legetall (2).xlsx",
            "k/kragero-legetall.pdf",
            "k/legetall.toml",
            "k/notat.docx",
            "k/arkiv/gammel.xlsx",
        ];
        let expected = [
            "duty.csv",
            "Liste.ods",
            "tiltak.XLSX",
            "K601 .~lock.Liste.ods#",
            "K601 ~$tiltak.XLSX",
        ];
        let inputs = check(&files, &["k"], &expected);
        assert_eq!(inputs.stem, "k");
    }

    #[test]
    fn files_come_once_and_in_one_order() {
        let files = ["k/b.xlsx", "k/a.xlsx", "k/æ.xlsx"];
        let all = ["a.xlsx", "b.xlsx", "æ.xlsx"];
        let inputs = check(&files, &["k/b.xlsx", "k", "k/a.xlsx", "k/../k/b.xlsx"], &all);
        assert_eq!(inputs.stem, "b");
        check(&files, &["k/æ.xlsx", "k/a.xlsx", "k/b.xlsx"], &all);
    }

    #[test]
    fn names_that_two_files_share_get_their_folder() {
        let files = ["2025/liste.xlsx", "2026/liste.xlsx", "2026/tiltak.xlsx"];
        let expected = ["2025/liste.xlsx", "2026/liste.xlsx", "tiltak.xlsx"];
        check(&files, &["2026", "2025"], &expected);
    }

    #[test]
    fn everything_in_a_folder_may_be_dropped_at_once() {
        let files = ["legetall.toml", "a.xlsx", "k-legetall.xlsx", "k-legetall.pdf"];
        let expected = ["a.xlsx", "K602 k-legetall.xlsx", "K602 k-legetall.pdf"];
        let inputs = check(&files, &files, &expected);
        assert_eq!(inputs.configurations.len(), 1);
        assert_eq!(inputs.stem, "a");
    }

    #[test]
    fn a_configuration_by_another_name_is_told() {
        let files = ["k/a.xlsx", "k/Legetall.toml", "k/legetall.toml.txt"];
        check(&files, &["k"], &["a.xlsx", "K607 Legetall.toml", "K607 legetall.toml.txt"]);
        let dropped = ["annet.toml", "a.xlsx", "legetall.toml.txt"];
        let inputs = check(&dropped, &dropped, &["a.xlsx", "K607 legetall.toml.txt"]);
        assert_eq!(inputs.configurations.len(), 1);
        check(&["k/a.xlsx", "k/legetall.toml"], &["k"], &["a.xlsx"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_waited_for() {
        let device = Inputs::find(&["/dev/zero".into()]);
        assert!(matches!(device, Err(Problem::NoFile(_))));
        let long = Inputs::find(&["a".repeat(300).into()]);
        assert!(matches!(long, Err(Problem::NotFound(_))));
    }

    #[test]
    fn a_name_that_a_terminal_would_obey_is_shown_plainly() {
        assert_eq!(shown_name(Path::new("a\u{1b}[31m\n.xlsx")), "a\u{fffd}[31m\u{fffd}.xlsx");
    }

    #[test]
    fn names_in_parts_are_put_together() {
        check(&["Listeoversikt Kragero\u{308}.xlsx"], &["."], &["Listeoversikt Kragerö.xlsx"]);
    }

    #[test]
    fn an_empty_folder_is_told() {
        let files = ["tom/notat.txt", "k/a.xlsx"];
        check(&files, &["tom", "k"], &["a.xlsx", "K603 tom"]);
        let folder = folder(&files);
        let alone = Inputs::find(&[folder.path().join("tom")]);
        assert!(matches!(alone, Err(Problem::NoWorkbooks(why)) if why[0].code() == "K603"));
        let absent = Inputs::find(&[folder.path().join("k/b.xlsx")]);
        assert!(matches!(absent, Err(Problem::NotFound(_))));
        let away = Inputs::find(&[folder.path().join("borte/b.xlsx")]);
        assert!(matches!(away, Err(Problem::FolderAway(_))));
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        let folder = folder(&["a.xlsx"]);
        fs::write(folder.path().join("b.csv"), vec![b'x'; 3 << 20]).unwrap();
        let limits = Limits { decompressed: 2 << 20, ..Limits::default() };
        let inputs = Inputs::find(&[folder.path().to_owned()]).unwrap();
        let (read, findings) = inputs.read(&limits).unwrap();
        assert_eq!(read.len(), 1);
        let expected = Finding::new(&run::FILE_TOO_LARGE)
            .at(Place::file(&"b.csv".into()))
            .with("found", 3_usize)
            .with("limit", 2_usize);
        assert_eq!(findings, [expected]);
    }
}
