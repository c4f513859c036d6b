use expect_test::Expect;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// Where programs lie that stand in for the machine's.
const PROGRAMS: &str = "programmer";

/// A run of the program in an empty folder of its own, with copies of samples or files made here.
pub struct Run {
    folder: TempDir,
    arguments: Vec<String>,
    typed: Option<&'static str>,
}

/// What a run printed, and the folder it ran in.
pub struct Done {
    pub folder: TempDir,
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Arguments as a shell would part them; `'` keeps words together.
    pub fn new(arguments: &str) -> Self {
        let mut parted = vec![String::new()];
        let mut quoted = false;
        for letter in arguments.chars() {
            match letter {
                '\'' => quoted = !quoted,
                ' ' if !quoted => parted.push(String::new()),
                letter => parted.last_mut().unwrap().push(letter),
            }
        }
        parted.retain(|argument| !argument.is_empty());
        Self { folder: tempfile::tempdir().unwrap(), arguments: parted, typed: None }
    }

    /// Copies a folder of `samples/`, without what only developers read.
    pub fn sample(self, name: &str) -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(name);
        for entry in fs::read_dir(&from).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "md") {
                let bytes = fs::read(&path).unwrap();
                self.put(&Path::new(name).join(path.file_name().unwrap()), &bytes);
            }
        }
        self
    }

    pub fn file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        self.put(Path::new(path), contents.as_ref());
        self
    }

    fn put(&self, path: &Path, contents: &[u8]) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    /// What is typed at the program's questions; else there is nobody to answer.
    pub fn typing(mut self, typed: &'static str) -> Self {
        self.typed = Some(typed);
        self
    }

    /// Stands in for a program of the machine, found before it.
    #[cfg(unix)]
    pub fn program(self, name: &str, script: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;
        let path = Path::new(PROGRAMS).join(name);
        self.put(&path, script.as_bytes());
        let path = self.folder.path().join(path);
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    pub fn done(self) -> Done {
        let Some(typed) = self.typed else {
            let output = self.command().output().unwrap();
            return self.finish(&output);
        };
        let mut command = self.command();
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // Dropped at once: after what is typed, the input ends.
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        self.finish(&output)
    }

    /// Runs with standard output closed at once, as `legetall … | head -0` does.
    pub fn with_closed_output(self) -> Done {
        let mut child = self.command().stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        self.finish(&output)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_legetall"));
        command.args(&self.arguments).current_dir(self.folder.path());
        let programs = self.folder.path().join(PROGRAMS);
        if programs.is_dir() {
            let path = std::env::var_os("PATH").unwrap_or_default();
            let all = std::iter::once(programs).chain(std::env::split_paths(&path));
            command.env("PATH", std::env::join_paths(all).unwrap());
        }
        command.env_remove("CLICOLOR_FORCE").stdin(Stdio::null()).stderr(Stdio::piped());
        command
    }

    fn finish(self, output: &Output) -> Done {
        let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Done {
            code: output.status.code().unwrap(),
            stdout: words(&output.stdout),
            stderr: words(&output.stderr),
            folder: self.folder,
        }
    }
}

impl Done {
    /// Another run in the same folder.
    pub fn again(self, arguments: &str) -> Self {
        Run { folder: self.folder, ..Run::new(arguments) }.done()
    }

    /// The parts of a workbook whose names hold a word, one after the other.
    pub fn parts(&self, path: &str, word: &str) -> String {
        let file = fs::File::open(self.folder.path().join(path)).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        let mut all = String::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            if part.name().unwrap().contains(word) {
                part.read_to_string(&mut all).unwrap();
            }
        }
        all
    }

    /// Everything that was printed, streams apart, and the exit code.
    #[track_caller]
    pub fn check(self, expected: &Expect) -> Self {
        let mut shown = format!("exit {}\n", self.code);
        for (name, printed) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !printed.is_empty() {
                shown = format!("{shown}-- {name}\n{printed}");
            }
        }
        expected.assert_eq(&shown);
        assert!(!shown.contains('⟦'), "a text is missing in\n{shown}");
        self
    }

    /// A text that must be printed on standard output.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        // Numbers are printed with no-break spaces.
        let printed = self.stdout.replace('\u{a0}', " ");
        assert!(printed.contains(words), "{words:?} is not in\n{printed}");
        self
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The names of the files in a folder, sorted.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}
