use super::journal::all;
use super::{History, Result};
use crate::earlier::{Earlier, EarlierFinding, Snapshot};
use crate::finding::Severity;
use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// What a run said of one municipality.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edition {
    /// Empty when no name is known.
    pub municipality: String,
    pub snapshot: Snapshot,
}

impl Edition {
    /// The month of the newest table: `2020-07`.
    #[must_use]
    pub fn month(&self) -> Option<String> {
        self.snapshot.as_of.map(|date| date.format("%Y-%m").to_string())
    }
}

impl History {
    /// What a run of a month is to be held against.
    ///
    /// Each month before it as it was told last; a run without a month is held against the latest
    /// of all.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn earlier(
        &self,
        folder: &str,
        municipality: &str,
        as_of: Option<NaiveDate>,
    ) -> Result<Earlier> {
        self.of(earlier(&self.db, folder, municipality, as_of))
    }

    /// What a run said, municipality by municipality.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn editions(&self, run: i64) -> Result<Vec<Edition>> {
        self.of(editions(&self.db, run))
    }
}

/// The newest edition of each month, told by its id.
const NEWEST: &str = "SELECT max(edition.id), substr(as_of, 1, 7) AS month \
    FROM edition JOIN run ON run.id = edition.run \
    WHERE folder = ?1 AND municipality = ?2 AND as_of IS NOT NULL GROUP BY month ORDER BY month";

fn earlier(
    db: &Connection,
    folder: &str,
    municipality: &str,
    as_of: Option<NaiveDate>,
) -> rusqlite::Result<Earlier> {
    let Some(as_of) = as_of else {
        let latest = "SELECT max(edition.id) FROM edition JOIN run ON run.id = edition.run \
                      WHERE folder = ?1 AND municipality = ?2";
        let id: Option<i64> =
            db.query_row(latest, [folder, municipality], |row| row.get(0)).optional()?.flatten();
        let latest = id.map(|id| snapshot(db, id)).transpose()?;
        let dates = "SELECT max(as_of) FROM edition JOIN run ON run.id = edition.run \
                     WHERE folder = ?1 AND municipality = ?2";
        let newest = db.query_row(dates, [folder, municipality], |row| parsed(row, 0))?;
        return Ok(Earlier { latest, newest, ..Earlier::default() });
    };
    let this = as_of.format("%Y-%m").to_string();
    let newest: Vec<(i64, String)> =
        all(db, NEWEST, [folder, municipality], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut earlier = Earlier::default();
    for (id, month) in newest {
        let told = snapshot(db, id)?;
        match month.cmp(&this) {
            Ordering::Less => earlier.months.push(told),
            Ordering::Equal => earlier.superseded = Some(told),
            Ordering::Greater => earlier.newest = told.as_of,
        }
    }
    Ok(earlier)
}

fn editions(db: &Connection, run: i64) -> rusqlite::Result<Vec<Edition>> {
    let sql = "SELECT id, municipality FROM edition WHERE run = ?1 ORDER BY municipality";
    let found: Vec<(i64, String)> = all(db, sql, [run], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let edition = |(id, municipality)| Ok(Edition { municipality, snapshot: snapshot(db, id)? });
    found.into_iter().map(edition).collect()
}

fn snapshot(db: &Connection, edition: i64) -> rusqlite::Result<Snapshot> {
    let as_of = "SELECT as_of FROM edition WHERE id = ?1";
    let figures = "SELECT id, value FROM figure WHERE edition = ?1";
    let findings =
        "SELECT code, severity, file, sheet, cell FROM finding WHERE edition = ?1 ORDER BY number";
    Ok(Snapshot {
        as_of: db.query_row(as_of, [edition], |row| parsed(row, 0))?,
        figures: all(db, figures, [edition], |row| Ok((row.get(0)?, parsed(row, 1)?)))?
            .into_iter()
            .collect::<std::collections::BTreeMap<String, Option<Decimal>>>(),
        findings: all(db, findings, [edition], finding)?,
    })
}

fn finding(row: &Row<'_>) -> rusqlite::Result<EarlierFinding> {
    let severity: String = row.get(1)?;
    Ok(EarlierFinding {
        code: row.get(0)?,
        severity: Severity::by_id(&severity).unwrap_or(Severity::Note),
        file: row.get(2)?,
        sheet: row.get(3)?,
        cell: row.get(4)?,
    })
}

/// A text of the database as what it stands for. What does not is damage, and never a default.
pub(super) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse()).transpose().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

pub(super) fn keep(change: &Transaction<'_>, run: i64, edition: &Edition) -> rusqlite::Result<()> {
    let Edition { municipality, snapshot } = edition;
    let as_of = snapshot.as_of.map(|date| date.to_string());
    let sql = "INSERT INTO edition (run, municipality, as_of) VALUES (?1, ?2, ?3)";
    change.execute(sql, params![run, municipality, as_of])?;
    let id = change.last_insert_rowid();
    for (figure, value) in &snapshot.figures {
        let value = value.map(|value| value.to_string());
        let sql = "INSERT INTO figure (edition, id, value) VALUES (?1, ?2, ?3)";
        change.prepare_cached(sql)?.execute(params![id, figure, value])?;
    }
    for (number, finding) in (0_i64..).zip(&snapshot.findings) {
        let EarlierFinding { code, severity, file, sheet, cell } = finding;
        let sql = "INSERT INTO finding (edition, number, code, severity, file, sheet, cell) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let values = params![id, number, code, severity.id(), file, sheet, cell];
        change.prepare_cached(sql)?.execute(values)?;
    }
    Ok(())
}
