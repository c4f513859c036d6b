use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Seconds of processor time for a file; a build that is not optimised, as tests are, gets twice.
const SECONDS: u64 = if cfg!(debug_assertions) { 10 } else { 5 };
/// Kibibytes of memory that is written to.
const KIBIBYTES: u64 = 512 * 1024;
/// Other tests run at the same time: processor time is the measure, this only ends a wait.
const PATIENCE: Duration = Duration::from_mins(5);

/// Surroundings that a run must not depend on.
pub const OPTIONS: [&str; 3] = [
    "TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8",
    "TZ=America/Los_Angeles LANG=C LC_ALL=C HOME=/nonexistent",
    "RAYON_NUM_THREADS=1 NO_COLOR=1 COLUMNS=20 USER=annen",
];

/// How a run under limits ended.
#[derive(Debug)]
pub struct Guarded {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    took: Duration,
}

impl Guarded {
    pub fn run(folder: &Path, arguments: &[&str]) -> Self {
        Self::limited(folder, arguments, "", SECONDS)
    }

    /// A folder of so many files.
    pub fn run_many(folder: &Path, arguments: &[&str], files: u64) -> Self {
        Self::limited(folder, arguments, "", SECONDS * files)
    }

    pub fn run_as(folder: &Path, arguments: &[&str], environment: &str) -> Self {
        Self::limited(folder, arguments, environment, SECONDS)
    }

    fn limited(folder: &Path, arguments: &[&str], environment: &str, seconds: u64) -> Self {
        // Two files are read side by side.
        let kibibytes = KIBIBYTES * if seconds > SECONDS { 2 } else { 1 };
        let limited =
            format!("ulimit -t {seconds} -d {kibibytes}; exec env {environment} \"$0\" \"$@\"");
        let start = Instant::now();
        let mut child = Command::new("bash")
            .args(["-c", &limited, env!("CARGO_BIN_EXE_legetall")])
            .args(arguments)
            .current_dir(folder)
            .env("RAYON_NUM_THREADS", "2")
            .stdin(Stdio::null())
            .stdout(std::fs::File::create(folder.join(".stdout")).unwrap())
            .stderr(std::fs::File::create(folder.join(".stderr")).unwrap())
            .spawn()
            .unwrap();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            if start.elapsed() > PATIENCE {
                child.kill().unwrap();
                child.wait().unwrap();
                break None;
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let read = |name| std::fs::read_to_string(folder.join(name)).unwrap();
        Self {
            code: status.and_then(|status| status.code()),
            stdout: read(".stdout"),
            stderr: read(".stderr"),
            took: start.elapsed(),
        }
    }

    /// Neither a signal nor a panic, and not a word from a library.
    pub fn ended_well(&self) -> Result<(), String> {
        if matches!(self.code, Some(0 | 1)) && self.stderr.is_empty() {
            Ok(())
        } else {
            let end: String = self.stderr.chars().take(400).collect();
            Err(format!("exit {:?} after {:?}: {end}", self.code, self.took))
        }
    }
}
