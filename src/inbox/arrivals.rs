use super::layout::Folder;
use crate::process::exit::Problem;
use crate::process::inputs::{is_lock, shown_name};
use legetall::finding::{Finding, inbox as codes};
use legetall::history::{History, Sighting};
use legetall::place::Place;
use std::fs::{self, DirEntry, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

/// Names that programs give to what is not whole yet.
const PARTIAL: [&str; 6] = ["tmp", "temp", "part", "partial", "filepart", "crdownload"];
/// What systems put into folders for themselves.
const SYSTEM: [&str; 2] = ["thumbs.db", "desktop.ini"];

/// What lies in `inn`.
#[derive(Debug, Default)]
pub struct Arrivals {
    /// By name.
    pub files: Vec<Arrival>,
    /// What is not a file, or has a name that is not text.
    pub left: Vec<Finding>,
    /// What lock files say is open: the ends of names.
    locks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// As the disk has it.
    pub name: String,
    pub path: PathBuf,
    /// Since when it has looked as it does, in seconds of our clock.
    pub since: i64,
}

impl Arrivals {
    /// Looks into a folder's `inn`, and notes how its files look.
    ///
    /// # Errors
    /// When it cannot be looked into.
    pub fn look(folder: &Folder, history: &Mutex<History>, now: i64) -> Result<Self, Problem> {
        let incoming = folder.incoming();
        let unread = |source: std::io::Error| match source.kind() {
            std::io::ErrorKind::NotFound => Problem::FolderAway(incoming.clone()),
            _ => Problem::Read { path: incoming.clone(), source },
        };
        let (mut found, mut seen) = (Self::default(), Vec::new());
        for entry in fs::read_dir(&incoming).map_err(unread)? {
            found.take(&entry.map_err(unread)?, &mut seen);
        }
        seen.sort_by(|a: &Sighting, b| a.name.cmp(&b.name));
        let since = super::take::locked(history)?.sight(&folder.name, &seen, now)?;
        found.files = seen
            .into_iter()
            .map(|file| Arrival {
                path: incoming.join(&file.name),
                since: since.get(&file.name).copied().unwrap_or(now),
                name: file.name,
            })
            .collect();
        Ok(found)
    }

    fn take(&mut self, entry: &DirEntry, seen: &mut Vec<Sighting>) {
        let path = entry.path();
        let shown = shown_name(&path);
        if is_lock(&shown) {
            let name = shown.trim_start_matches("~$").trim_start_matches(".~lock.");
            self.locks.push(name.trim_end_matches('#').to_owned());
            return;
        }
        if is_passing(&shown) {
            return;
        }
        // One that is gone again since was not there.
        let Ok(found) = fs::symlink_metadata(&path) else { return };
        match entry.file_name().to_str() {
            Some(name) if found.is_file() => seen.push(sighting(name, &found)),
            _ => {
                let place = Place::file(&shown.into());
                self.left.push(Finding::new(&codes::NOT_A_FILE).at(place));
            }
        }
    }

    /// The file that has lain still for the shortest time, when that is not long enough.
    pub fn restless(&self, rest: i64, now: i64) -> Option<&Arrival> {
        let newest = self.files.iter().max_by_key(|file| file.since)?;
        (now - newest.since < rest).then_some(newest)
    }

    /// Since when nothing has come or changed.
    pub fn quiet_since(&self) -> Option<i64> {
        self.files.iter().map(|file| file.since).max()
    }

    /// A file that a lock file says is open.
    pub fn open(&self) -> Option<&Arrival> {
        let is_meant = |name: &str, lock: &String| {
            // Of a long name a program may leave out the first two letters.
            name.ends_with(lock.as_str()) && name.chars().count() <= lock.chars().count() + 2
        };
        let is_open = |file: &&Arrival| {
            let name = shown_name(&file.path);
            self.locks.iter().any(|lock| is_meant(&name, lock))
        };
        self.files.iter().find(is_open)
    }
}

/// What programs keep for themselves while they write, and what systems hide.
fn is_passing(name: &str) -> bool {
    let lower = name.to_lowercase();
    let end = Path::new(&lower).extension().and_then(|end| end.to_str()).unwrap_or_default();
    name.starts_with(['.', '~']) || PARTIAL.contains(&end) || SYSTEM.contains(&lower.as_str())
}

fn sighting(name: &str, found: &Metadata) -> Sighting {
    let modified = found.modified().ok().map(|time| match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_nanos().to_string(),
        Err(before) => format!("-{}", before.duration().as_nanos()),
    });
    Sighting { name: name.to_owned(), size: found.len(), modified: modified.unwrap_or_default() }
}
