use legetall::workbook::sha256;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_legetall");

/// Files count as copied at once, and nothing is waited for.
pub const AT_ONCE: &str = "[kommune]\nnavn = \"Kragerø\"\n[innboks]\nventetid = 0\nro = 0\n";

/// A table of duty: 20 % + so much, as of a month of 2020.
pub fn duty(month: u32, per_cent: u32) -> String {
    format!(
        "Tilplikting per 1.{month}.2020;\nTjenestested;Ressurs\nHelsestasjon;20%\nSykehjem;{per_cent}%\n"
    )
}

/// An inbox in a folder of its own.
pub struct Inbox {
    /// Goes away with it, when it is ours.
    _folder: Option<TempDir>,
    pub root: PathBuf,
}

/// What a pass printed.
pub struct Pass {
    pub exit: i32,
    pub record: Value,
    pub stderr: String,
}

impl Inbox {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        Self { _folder: Some(folder), root }.prepared()
    }

    /// In a folder that someone else takes away.
    pub fn at(root: &Path) -> Self {
        Self { _folder: None, root: root.to_owned() }.prepared()
    }

    fn prepared(self) -> Self {
        fs::create_dir_all(self.root.join("inn")).unwrap();
        self.put("legetall.toml", AT_ONCE)
    }

    /// With a folder for each of these, and none of its own.
    pub fn of(municipalities: &[&str]) -> Self {
        let inbox = Self::new();
        fs::remove_dir(inbox.root.join("inn")).unwrap();
        for name in municipalities {
            fs::create_dir_all(inbox.root.join(name).join("inn")).unwrap();
        }
        inbox
    }

    /// A copy of another, as it is.
    pub fn copy(of: &Self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        for (path, bytes) in of.all() {
            let to = root.join(&path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
        Self { _folder: Some(folder), root }
    }

    pub fn put(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        self.deliver(path, contents);
        self
    }

    pub fn deliver(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.arg("inbox").arg(&self.root).arg("--json");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn pass(&self) -> Pass {
        Pass::of(&self.command().output().unwrap())
    }

    /// Passes once; everything must be as it was.
    #[track_caller]
    pub fn is_at_rest(&self) {
        let before = self.kept();
        let pass = self.pass();
        assert_eq!(pass.exit, 0, "{}", pass.record);
        let runs = pass.folders().iter().map(|folder| folder["runs"].as_array().unwrap().len());
        assert_eq!(runs.sum::<usize>(), 0, "{}", pass.record);
        assert_eq!(self.kept(), before);
    }

    /// Every file below the inbox, by its path.
    pub fn all(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.root, &self.root, &mut found);
        found
    }

    /// The files that are deliveries, or came of them, with their hashes: not those by which the
    /// program knows its way.
    pub fn kept(&self) -> BTreeMap<String, String> {
        let is_own = |path: &str| {
            path.starts_with("legetall.")
                || path.starts_with("oversikt.")
                || path.starts_with("logg/")
        };
        let all = self.all().into_iter().filter(|(path, _)| !is_own(path));
        all.map(|(path, bytes)| (path, sha256(&bytes))).collect()
    }

    /// As [`Inbox::kept`], paths only.
    pub fn paths(&self) -> Vec<String> {
        self.kept().into_keys().collect()
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// What `legetall history` says, one object a line.
    pub fn history(&self, arguments: &[&str]) -> Vec<Value> {
        let output = Command::new(PROGRAM)
            .arg("history")
            .args(arguments)
            .arg("--json")
            .arg("--dir")
            .arg(&self.root)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read(&path).unwrap());
        }
    }
}

impl Pass {
    pub fn of(output: &Output) -> Self {
        let stdout = String::from_utf8(output.stdout.clone()).unwrap();
        Self {
            exit: output.status.code().unwrap_or(-1),
            record: serde_json::from_str(&stdout).unwrap_or(Value::Null),
            stderr: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    pub fn folders(&self) -> &[Value] {
        self.record["folders"].as_array().unwrap()
    }

    /// `report 2020-10 2`, `rejection`: the runs with their month and how many files were taken.
    pub fn runs(&self) -> Vec<String> {
        let run = |run: &Value| {
            let month = run["month"].as_str().unwrap_or("-");
            let files = run["files"].as_array().unwrap().len();
            format!("{} {month} {files}", run["result"].as_str().unwrap())
        };
        let runs = self.folders().iter().flat_map(|folder| folder["runs"].as_array().unwrap());
        runs.map(run).collect()
    }

    #[track_caller]
    pub fn did(self, expected: &[&str]) -> Self {
        assert_eq!(self.runs(), expected, "{}", self.record);
        self
    }

    #[track_caller]
    pub fn exits(self, expected: i32) -> Self {
        assert_eq!(self.exit, expected, "{}{}", self.record, self.stderr);
        self
    }

    /// The codes of what was found, by folder.
    pub fn codes(&self) -> Vec<&str> {
        let all = self.folders().iter().flat_map(|folder| folder["findings"].as_array().unwrap());
        all.map(|finding| finding["code"].as_str().unwrap()).collect()
    }

    /// What is to be looked at, in one text.
    pub fn matters(&self) -> String {
        let all = self.folders().iter().flat_map(|folder| folder["matters"].as_array().unwrap());
        all.map(|matter| matter.as_str().unwrap()).collect::<Vec<_>>().join("\n")
    }
}
