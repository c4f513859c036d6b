use super::editions::{self, Edition};
use super::{History, Result};
use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, Transaction, params};

/// Declares an enum that is kept as a word.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$inner])* $variant),*
        }

        impl $name {
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),*
                }
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(FromSqlError::InvalidType),
                }
            }
        }
    };
}

words! {
    /// What a run does with the files that it takes.
    Kind {
        /// Makes a report of them.
        Report = "report",
        /// Puts them away: they say what is known.
        Unchanged = "unchanged",
        /// Puts them where their sender sees them, with the reason.
        Rejection = "rejection",
    }
}

words! {
    /// How far a run has come. Each is written down before what follows it is begun.
    State {
        /// The files are this run's; some may not be moved yet.
        Claimed = "claimed",
        /// Outputs are whole, but lie where nobody looks; the figures are kept.
        Computed = "computed",
        /// Outputs are where they are looked for.
        Published = "published",
        /// Everything is where it stays.
        Finished = "finished",
        /// A file was taken back before it was read: all others lie where they came from.
        Undone = "undone",
    }
}

/// A run, as the journal knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: i64,
    pub folder: String,
    pub kind: Kind,
    pub state: State,
    /// The day it was taken: `2026-11-22`.
    pub day: String,
    pub work: String,
    pub version: String,
    /// `2020-07`.
    pub month: Option<String>,
    /// The report whose files it adds to.
    pub base: Option<i64>,
    pub attempts: u32,
    pub started: String,
    pub ended: Option<String>,
}

/// A run that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun<'a> {
    pub folder: &'a str,
    pub kind: Kind,
    pub day: &'a str,
    pub work: &'a str,
    pub version: &'a str,
    pub base: Option<i64>,
    pub inputs: &'a [Input],
    pub now: &'a str,
}

/// A file of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    pub name: String,
    pub sha256: String,
    /// The ids of the kinds of its tables.
    pub kinds: Vec<String>,
    /// The date of its newest table; `None` when none says any.
    pub as_of: Option<NaiveDate>,
    /// The run whose folder it lies in; `None` for the one it is delivered with.
    pub kept_by: Option<i64>,
    pub reason: Option<String>,
}

/// A file that was made: its name below the folder of a run's outputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    pub name: String,
    pub sha256: String,
}

const RUN: &str = "SELECT id, folder, kind, state, day, work, version, month, base, attempts, started, \
     ended FROM run";

impl History {
    /// Begins a run: from now on its files are its own, moved or not.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn claim(&mut self, new: &NewRun<'_>) -> Result<Run> {
        let claimed = claim(&mut self.db, new);
        let id = self.of(claimed)?;
        self.run(id)
    }

    /// # Errors
    /// When there is no such run.
    pub fn run(&self, id: i64) -> Result<Run> {
        self.of(self.db.query_row(&format!("{RUN} WHERE id = ?1"), [id], run))
    }

    /// The runs of a folder that are not done, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unfinished(&self, folder: &str) -> Result<Vec<Run>> {
        let sql =
            format!("{RUN} WHERE folder = ?1 AND state NOT IN ('finished', 'undone') ORDER BY id");
        self.of(all(&self.db, &sql, [folder], run))
    }

    /// Counts an attempt to compute, before it is made: a file that ends the program is not tried
    /// for ever.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn attempt(&mut self, id: i64) -> Result<u32> {
        let sql = "UPDATE run SET attempts = attempts + 1 WHERE id = ?1 RETURNING attempts";
        self.of(self.db.query_row(sql, [id], |row| row.get(0)))
    }

    /// Keeps what a run said, and which files it made.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn computed(
        &mut self,
        id: i64,
        editions: &[Edition],
        outputs: &[Output],
        now: &str,
    ) -> Result<()> {
        let done = computed(&mut self.db, id, editions, outputs, now);
        self.of(done)
    }

    /// Notes that a run has come to a state.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn step(&mut self, id: i64, state: State, now: &str) -> Result<()> {
        let done = self.db.transaction().and_then(|change| {
            step(&change, id, state, now)?;
            change.commit()
        });
        self.of(done)
    }

    /// Turns a run into a rejection of its files, with why, in words.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn reject(&mut self, id: i64, reasons: &[(String, String)]) -> Result<()> {
        let done = self.db.transaction().and_then(|change| {
            change.execute("UPDATE run SET kind = 'rejection' WHERE id = ?1", [id])?;
            for (name, reason) in reasons {
                let sql = "UPDATE input SET reason = ?3 WHERE run = ?1 AND name = ?2";
                change.execute(sql, params![id, name, reason])?;
            }
            change.commit()
        });
        self.of(done)
    }

    /// The files of a run, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn inputs(&self, id: i64) -> Result<Vec<Input>> {
        let sql = "SELECT name, sha256, kinds, as_of, kept_by, reason FROM input WHERE run = ?1";
        self.of(all(&self.db, sql, [id], |row| {
            let kinds: String = row.get(2)?;
            let kept_by: i64 = row.get(4)?;
            Ok(Input {
                name: row.get(0)?,
                sha256: row.get(1)?,
                kinds: kinds
                    .split(',')
                    .filter(|kind| !kind.is_empty())
                    .map(str::to_owned)
                    .collect(),
                as_of: editions::parsed(row, 3)?,
                kept_by: (kept_by != id).then_some(kept_by),
                reason: row.get(5)?,
            })
        }))
    }

    /// The files a run made, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn outputs(&self, id: i64) -> Result<Vec<Output>> {
        let sql = "SELECT name, sha256 FROM output WHERE run = ?1";
        self.of(all(&self.db, sql, [id], output))
    }

    /// Every file that was ever made of a folder: what lies where outputs are looked for and is
    /// none of these was changed by someone.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn outputs_of(&self, folder: &str) -> Result<Vec<Output>> {
        let sql = "SELECT DISTINCT name, sha256 FROM output \
                   WHERE run IN (SELECT id FROM run WHERE folder = ?1)";
        self.of(all(&self.db, sql, [folder], output))
    }

    /// Whether a run of the same files, configuration and program has failed since a report.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn was_tried(&self, report: &Run, work: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM run WHERE folder = ?1 AND work = ?2 AND id > ?3)";
        self.of(self.db.query_row(sql, params![report.folder, work, report.id], |row| row.get(0)))
    }

    /// The newest report of each month, the newest month first; those without a month last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reports(&self, folder: &str) -> Result<Vec<Run>> {
        const REPORT: &str = "folder = ?1 AND kind = 'report' \
                              AND state IN ('computed', 'published', 'finished')";
        let sql = format!(
            "{RUN} WHERE id IN (SELECT max(id) FROM run WHERE {REPORT} GROUP BY month) \
             ORDER BY month DESC, id DESC"
        );
        self.of(all(&self.db, &sql, [folder], run))
    }

    /// The newest report of the newest month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn current(&self, folder: &str) -> Result<Option<Run>> {
        Ok(self.reports(folder)?.into_iter().next())
    }
}

fn claim(db: &mut Connection, new: &NewRun<'_>) -> rusqlite::Result<i64> {
    let change = db.transaction()?;
    change.execute(
        "INSERT INTO run (folder, kind, state, day, work, version, base, started) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            new.folder,
            new.kind,
            State::Claimed,
            new.day,
            new.work,
            new.version,
            new.base,
            new.now
        ],
    )?;
    let id = change.last_insert_rowid();
    for input in new.inputs {
        change.execute(
            "INSERT INTO input (run, name, sha256, kinds, as_of, kept_by, reason) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                id,
                input.name,
                input.sha256,
                input.kinds.join(","),
                input.as_of.map(|date| date.to_string()),
                input.kept_by.unwrap_or(id),
                input.reason
            ],
        )?;
    }
    step(&change, id, State::Claimed, new.now)?;
    change.commit()?;
    Ok(id)
}

fn computed(
    db: &mut Connection,
    id: i64,
    editions: &[Edition],
    outputs: &[Output],
    now: &str,
) -> rusqlite::Result<()> {
    let change = db.transaction()?;
    for edition in editions {
        editions::keep(&change, id, edition)?;
    }
    for output in outputs {
        let sql = "INSERT INTO output (run, name, sha256) VALUES (?1, ?2, ?3)";
        change.execute(sql, params![id, output.name, output.sha256])?;
    }
    let month = editions.iter().filter_map(Edition::month).max();
    change.execute("UPDATE run SET month = ?2 WHERE id = ?1", params![id, month])?;
    step(&change, id, State::Computed, now)?;
    change.commit()
}

fn step(change: &Transaction<'_>, id: i64, state: State, now: &str) -> rusqlite::Result<()> {
    let is_end = matches!(state, State::Finished | State::Undone);
    let ended = is_end.then_some(now);
    let sql = "UPDATE run SET state = ?2, ended = ?3 WHERE id = ?1";
    change.execute(sql, params![id, state, ended])?;
    let sql = "INSERT INTO step (run, state, at) VALUES (?1, ?2, ?3)";
    change.execute(sql, params![id, state, now])?;
    Ok(())
}

fn run(row: &Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        id: row.get(0)?,
        folder: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        day: row.get(4)?,
        work: row.get(5)?,
        version: row.get(6)?,
        month: row.get(7)?,
        base: row.get(8)?,
        attempts: row.get(9)?,
        started: row.get(10)?,
        ended: row.get(11)?,
    })
}

fn output(row: &Row<'_>) -> rusqlite::Result<Output> {
    Ok(Output { name: row.get(0)?, sha256: row.get(1)? })
}

pub(super) fn all<T>(
    db: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    db.prepare_cached(sql)?.query_map(params, read)?.collect()
}
