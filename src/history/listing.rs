use super::journal::{Run, all};
use super::{History, Result};
use rusqlite::params;
use rust_decimal::Decimal;

/// A run as it is listed: with how much it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub run: Run,
    pub inputs: usize,
    pub errors: usize,
    pub warnings: usize,
}

/// What one run said of one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub folder: String,
    pub municipality: String,
    /// `2020-07-01`, when a table said a date.
    pub as_of: Option<String>,
    pub run: i64,
    /// `None` for a figure that was shown as "–".
    pub value: Option<Decimal>,
    /// A later run told the same month anew.
    pub superseded: bool,
}

impl History {
    /// The latest runs, newest first, at most so many; of one folder when it is named.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn latest(&self, folder: Option<&str>, most: usize) -> Result<Vec<Entry>> {
        let sql = "SELECT id FROM run WHERE ?1 IS NULL OR folder = ?1 ORDER BY id DESC LIMIT ?2";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let ids: Vec<i64> = self.of(all(&self.db, sql, params![folder, most], |row| row.get(0)))?;
        ids.into_iter().map(|id| self.entry(id)).collect()
    }

    /// The folders that files were ever taken from.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn folders(&self) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT folder FROM run ORDER BY folder";
        self.of(all(&self.db, sql, [], |row| row.get(0)))
    }

    fn entry(&self, id: i64) -> Result<Entry> {
        let count = |sql: &str| {
            let number: rusqlite::Result<i64> = self.db.query_row(sql, [id], |row| row.get(0));
            self.of(number).map(|number| usize::try_from(number).unwrap_or_default())
        };
        let of = |severity: &str| {
            count(&format!(
                "SELECT count(*) FROM finding JOIN edition ON edition.id = finding.edition \
                 WHERE run = ?1 AND severity = '{severity}'"
            ))
        };
        Ok(Entry {
            run: self.run(id)?,
            inputs: count("SELECT count(*) FROM input WHERE run = ?1")?,
            errors: of("error")?,
            warnings: of("warning")?,
        })
    }

    /// What every run said of a figure, by folder, municipality, date and run.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn development(&self, figure: &str, folder: Option<&str>) -> Result<Vec<Point>> {
        let sql = "SELECT folder, municipality, as_of, run.id, value, EXISTS ( \
                SELECT 1 FROM edition AS later JOIN run AS its ON its.id = later.run \
                WHERE its.folder = run.folder AND later.municipality = edition.municipality \
                AND substr(later.as_of, 1, 7) = substr(edition.as_of, 1, 7) \
                AND later.id > edition.id) \
            FROM figure JOIN edition ON edition.id = figure.edition JOIN run ON run.id = edition.run \
            WHERE figure.id = ?1 AND (?2 IS NULL OR folder = ?2) \
            ORDER BY folder, municipality, as_of, run.id";
        self.of(all(&self.db, sql, params![figure, folder], |row| {
            Ok(Point {
                folder: row.get(0)?,
                municipality: row.get(1)?,
                as_of: row.get(2)?,
                run: row.get(3)?,
                value: super::editions::parsed(row, 4)?,
                superseded: row.get(5)?,
            })
        }))
    }

    /// The ids of all figures that were ever told.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn figures(&self) -> Result<Vec<String>> {
        self.of(all(&self.db, "SELECT DISTINCT id FROM figure ORDER BY id", [], |row| row.get(0)))
    }
}
