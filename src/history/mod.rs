//! What earlier runs said, and how far each has come: one SQLite file beside the inbox.
//!
//! Figures and findings per municipality and month, the files of every run with their hashes, and
//! the journal that a run which was ended by force is taken up by. Doctors' names are not kept.
//! A file that is not ours, or is damaged, is refused and never repaired. No clock is read here.

mod editions;
mod journal;
mod listing;
mod sightings;
#[cfg(test)]
mod tests;

pub use editions::Edition;
pub use journal::{Input, Kind, NewRun, Output, Run, State};
pub use listing::{Entry, Point};
pub use sightings::Sighting;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the file is called when nobody says otherwise.
pub const FILE: &str = "legetall.db";

/// Tells our databases from those of others: "LEGE".
const APPLICATION: i32 = 0x4C45_4745;
/// The shape of the tables.
const VERSION: i32 = 1;
const SCHEMA: &str = include_str!("schema.sql");
/// How long another process may hold the file before we give up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why the history cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    #[error("{} is not there", .0.display())]
    NotThere(PathBuf),
    /// Made by another program, or nothing at all.
    #[error("{} is not a history of legetall", .0.display())]
    Foreign(PathBuf),
    #[error("{} was written by a newer legetall", .0.display())]
    Newer(PathBuf),
    #[error("{} is damaged: {reason}", path.display())]
    Damaged { path: PathBuf, reason: String },
    /// The machine: no right to write, a full disk, someone else who holds it.
    #[error("{} could not be used: {source}", path.display())]
    Unusable { path: PathBuf, source: rusqlite::Error },
}

/// An open history.
#[derive(Debug)]
pub struct History {
    db: Connection,
    path: PathBuf,
}

type Result<T> = std::result::Result<T, HistoryError>;

impl History {
    /// Makes a new one.
    ///
    /// # Errors
    /// When the folder cannot be written to, or there is a file by that name.
    pub fn create(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let db = connect(path, flags)?;
        let history = Self { db, path: path.to_owned() };
        let is_empty = history.pragma("page_count")? == 0;
        if !is_empty {
            return Err(HistoryError::Foreign(path.to_owned()));
        }
        let script = format!(
            "BEGIN EXCLUSIVE;\n{SCHEMA}\nPRAGMA application_id = {APPLICATION};\n\
             PRAGMA user_version = {VERSION};\nCOMMIT;"
        );
        history.of(history.db.execute_batch(&script))?;
        Ok(history)
    }

    /// Opens one to write in.
    ///
    /// # Errors
    /// When it is not there, not ours, damaged or held by another.
    pub fn open(path: &Path) -> Result<Self> {
        Self::sound(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Opens one to look in.
    ///
    /// # Errors
    /// As [`History::open`].
    pub fn look(path: &Path) -> Result<Self> {
        Self::sound(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
    }

    fn sound(path: &Path, flags: OpenFlags) -> Result<Self> {
        match path.try_exists() {
            Ok(true) => {}
            Ok(false) => return Err(HistoryError::NotThere(path.to_owned())),
            Err(error) => {
                let source = rusqlite::Error::ToSqlConversionFailure(Box::new(error));
                return Err(HistoryError::Unusable { path: path.to_owned(), source });
            }
        }
        let history = Self { db: connect(path, flags)?, path: path.to_owned() };
        history.examine()?;
        Ok(history)
    }

    /// Refuses what is not ours before anything is read from it, and what is damaged.
    fn examine(&self) -> Result<()> {
        if self.pragma("application_id")? != APPLICATION {
            return Err(HistoryError::Foreign(self.path.clone()));
        }
        if self.pragma("user_version")? > VERSION {
            return Err(HistoryError::Newer(self.path.clone()));
        }
        let found: String =
            self.of(self.db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)))?;
        let broken =
            self.of(self.db.prepare("PRAGMA foreign_key_check").and_then(|mut check| {
                let mut rows = check.query([])?;
                Ok(rows.next()?.is_some())
            }))?;
        if found != "ok" || broken {
            return Err(HistoryError::Damaged { path: self.path.clone(), reason: found });
        }
        Ok(())
    }

    fn pragma(&self, name: &str) -> Result<i32> {
        self.of(self.db.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)))
    }

    /// The error of the database as one of ours.
    fn of<T>(&self, result: rusqlite::Result<T>) -> Result<T> {
        result.map_err(|source| error(&self.path, source))
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let of = |source| error(path, source);
    let db = Connection::open_with_flags(path, flags).map_err(of)?;
    db.busy_timeout(PATIENCE).map_err(of)?;
    // A journal that goes away with its transaction: between runs the file alone is everything.
    // What is told as done is on the disk, the end of the journal included.
    db.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;",
    )
    .map_err(of)?;
    Ok(db)
}

fn error(path: &Path, source: rusqlite::Error) -> HistoryError {
    let path = path.to_owned();
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => HistoryError::Foreign(path),
        Some(ErrorCode::DatabaseCorrupt) => {
            HistoryError::Damaged { path, reason: source.to_string() }
        }
        _ => HistoryError::Unusable { path, source },
    }
}
