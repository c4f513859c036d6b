use super::{History, Result};
use rusqlite::params;
use std::collections::BTreeMap;

/// How a file in an inbox looks: when it is no longer written to, this stays the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    pub name: String,
    pub size: u64,
    /// As the disk tells it. Only ever compared with itself: the clock of a share is its own.
    pub modified: String,
}

impl History {
    /// Notes how the files of a folder look, and tells since when, in seconds of our clock, each
    /// has looked so. One that is gone is forgotten. A clock that was put back begins anew.
    ///
    /// # Errors
    /// When the database cannot be written to.
    pub fn sight(
        &mut self,
        folder: &str,
        seen: &[Sighting],
        now: i64,
    ) -> Result<BTreeMap<String, i64>> {
        let known = self.of(known(&self.db, folder))?;
        let since = |file: &Sighting| match known.get(&file.name) {
            Some((same, since)) if same == file && *since <= now => *since,
            _ => now,
        };
        let all: BTreeMap<String, i64> =
            seen.iter().map(|file| (file.name.clone(), since(file))).collect();
        let is_known = |file: &Sighting| {
            known.get(&file.name).is_some_and(|(same, since)| {
                same == file && all.get(&file.name).is_some_and(|now| now == since)
            })
        };
        if seen.len() != known.len() || !seen.iter().all(is_known) {
            let noted = note(&mut self.db, folder, seen, &all);
            self.of(noted)?;
        }
        Ok(all)
    }
}

type Known = BTreeMap<String, (Sighting, i64)>;

fn known(db: &rusqlite::Connection, folder: &str) -> rusqlite::Result<Known> {
    let sql = "SELECT name, size, modified, since FROM sighting WHERE folder = ?1";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([folder], |row| {
        let size: i64 = row.get(1)?;
        let file = Sighting {
            name: row.get(0)?,
            size: size.try_into().unwrap_or_default(),
            modified: row.get(2)?,
        };
        Ok((file.name.clone(), (file, row.get(3)?)))
    })?;
    rows.collect()
}

fn note(
    db: &mut rusqlite::Connection,
    folder: &str,
    seen: &[Sighting],
    since: &BTreeMap<String, i64>,
) -> rusqlite::Result<()> {
    let change = db.transaction()?;
    change.execute("DELETE FROM sighting WHERE folder = ?1", [folder])?;
    for file in seen {
        let size = i64::try_from(file.size).unwrap_or(i64::MAX);
        change.execute(
            "INSERT INTO sighting (folder, name, size, modified, since) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![folder, file.name, size, file.modified, since.get(&file.name)],
        )?;
    }
    change.commit()
}
