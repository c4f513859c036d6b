//! The window that people get who drop files on the program, or double-click it: it stays open
//! until the result is read, and opens the folder when asked.

use super::{console, terminal, usage};
use legetall::language::{Language, Texts};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf, absolute};
use std::process::{Command, Stdio};

/// The flag of launchers and shortcuts.
pub const KEEP_OPEN: &str = "--window";

/// What is typed to open the folder, in every language.
const OPEN: &str = "o";

/// Whether the window is kept open, and what it offers.
#[derive(Debug)]
pub struct Window {
    stays: bool,
    language: Language,
    folder: Option<PathBuf>,
}

impl Window {
    /// The window stays when the flag is among the arguments, which need not be right otherwise,
    /// and when it came with files dropped on the program in Windows.
    pub fn of(arguments: &[OsString]) -> Self {
        let stays = arguments.iter().any(|argument| argument == KEEP_OPEN)
            || is_dropped(arguments) && console::is_ours();
        Self { stays, language: usage::language(arguments), folder: None }
    }

    /// From here on the folder can be opened.
    pub fn shows(&mut self, folder: PathBuf, language: Language) {
        self.folder = Some(folder);
        self.language = language;
    }

    /// Waits until the window may close. An input that has ended is nobody to wait for.
    pub fn wait(self) {
        if !self.stays {
            return;
        }
        let texts = Texts::built_in(self.language);
        let folder = self.folder.and_then(|folder| whole(&folder)).filter(|folder| folder.is_dir());
        let Some(folder) = folder else {
            ask(&texts, "window-close");
            return;
        };
        if ask(&texts, "window-open").eq_ignore_ascii_case(OPEN)
            && let Err(error) = open(&folder)
        {
            let args = [
                ("path", folder.display().to_string().into()),
                ("reason", error.to_string().into()),
            ];
            terminal::say(&texts.get("window-not-opened", &args));
            ask(&texts, "window-close");
        }
    }
}

/// Explorer gives whole paths of what is dropped, and nothing else. One who types more than that
/// is at a command prompt, or is a job that nobody watches.
fn is_dropped(arguments: &[OsString]) -> bool {
    arguments.iter().skip(1).all(|argument| Path::new(argument).is_absolute())
}

/// The path as other programs can use it. A file given by its bare name lies in the folder "".
fn whole(folder: &Path) -> Option<PathBuf> {
    absolute(Path::new(".").join(folder)).ok()
}

/// What is typed at a question; nothing when there is nobody to answer.
fn ask(texts: &Texts, key: &str) -> String {
    // Beside the result, which another program may read.
    terminal::say(&format!("\n{}", texts.plain(key)));
    let mut answer = String::new();
    // What cannot be read is no answer.
    let _ = io::stdin().read_line(&mut answer);
    answer.trim().to_owned()
}

/// Shows a folder in Explorer, which tells nothing of how it went.
#[cfg(windows)]
fn open(folder: &Path) -> io::Result<()> {
    use std::os::windows::process::CommandExt;
    let windows = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let explorer = Path::new(&windows).join("explorer.exe");
    // Explorer parts its arguments at commas, quoted ones excepted.
    let mut quoted = OsString::from("\"");
    quoted.push(folder);
    quoted.push("\"");
    Command::new(explorer).raw_arg(quoted).stdin(Stdio::null()).spawn().map(drop)
}

/// Shows a folder in the file manager of the desktop.
#[cfg(not(windows))]
fn open(folder: &Path) -> io::Result<()> {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut command = Command::new(opener);
    // The file manager is to live on when the terminal closes.
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let status = command.arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{opener}: {status}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arguments: &[&str], expected: bool) {
        let all: Vec<OsString> = std::iter::once("legetall")
            .chain(arguments.iter().copied())
            .map(OsString::from)
            .collect();
        assert_eq!(is_dropped(&all), expected, "{arguments:?}");
    }

    #[test]
    fn whole_paths_alone_are_dropped() {
        let root = if cfg!(windows) { r"D:\Møter" } else { "/home/Møter" };
        let file = format!("{root}/liste 1.xlsx");
        check(&[], true);
        check(&[root], true);
        check(&[root, &file], true);
        check(&["liste.xlsx"], false);
        check(&["check", &file], false);
        check(&["--json", &file], false);
        check(&[&file, "--out", root], false);
    }

    #[test]
    fn a_bare_name_lies_here() {
        assert_eq!(whole(Path::new("")), std::env::current_dir().ok());
    }
}
