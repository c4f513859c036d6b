//! Moving files so that each is in one place, and on the disk when we say so.

use crate::process::exit::Problem;
use crate::process::outputs::{replace, sweep_alone};
use legetall::workbook::sha256_of;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Moves a file or folder to a place that nobody else uses, making the folders above it.
pub fn relocate(from: &Path, to: &Path) -> Result<(), Problem> {
    let failed = |source| Problem::Write { path: to.to_owned(), source };
    let above = to.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(above).map_err(failed)?;
    if to.symlink_metadata().is_ok() {
        return Err(failed(io::ErrorKind::AlreadyExists.into()));
    }
    fs::rename(from, to).map_err(failed)?;
    settle(above);
    settle(from.parent().unwrap_or(Path::new("")));
    Ok(())
}

/// Writes a file, complete and on the disk before it has its name; an earlier one is replaced.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    if let Some(above) = path.parent() {
        fs::create_dir_all(above)
            .map_err(|source| Problem::Write { path: above.to_owned(), source })?;
    }
    if let Some(above) = path.parent() {
        sweep_alone(above);
    }
    replace(path, bytes)?;
    settle(path.parent().unwrap_or(Path::new("")));
    Ok(())
}

/// The SHA-256 of a file, without holding it in memory.
pub fn hash(path: &Path) -> io::Result<String> {
    sha256_of(File::open(path)?)
}

/// Whether there is anything at a path; not to be told is a problem.
pub fn exists(path: &Path) -> Result<bool, Problem> {
    path.try_exists().map_err(|source| Problem::Read { path: path.to_owned(), source })
}

/// Whether there is a file of these contents.
pub fn holds(path: &Path, hash: &str) -> Result<bool, Problem> {
    match self::hash(path) {
        Ok(found) => Ok(found == hash),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(source) => Err(Problem::Read { path: path.to_owned(), source }),
    }
}

/// Takes an empty folder away; one that holds anything stays.
pub fn tidy(folder: &Path) {
    let _ = fs::remove_dir(folder);
}

/// Puts the names in a folder on the disk. Shares and Windows do not know how; they are asked in vain.
fn settle(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_hash_is_the_same_whichever_way_it_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stor.bin");
        for size in [0, 1, 1 << 16, (1 << 16) + 1, 300_000] {
            let bytes = vec![7; size];
            fs::write(&path, &bytes).unwrap();
            assert_eq!(hash(&path).unwrap(), legetall::workbook::sha256(&bytes));
        }
    }

    #[test]
    fn nothing_is_moved_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let [one, other] = ["a", "b"].map(|name| folder.path().join(name));
        fs::write(&one, "one").unwrap();
        fs::write(&other, "other").unwrap();
        assert!(matches!(relocate(&one, &other), Err(Problem::Write { .. })));
        assert_eq!(fs::read(&other).unwrap(), b"other");
        relocate(&one, &folder.path().join("c/d")).unwrap();
        assert!(!one.exists());
    }
}
