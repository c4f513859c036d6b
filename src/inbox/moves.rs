//! Moving files so that each is in one place, and on the disk when we say so.

use crate::process::exit::Problem;
use crate::process::outputs::{replace, sweep};
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
        sweep(above);
    }
    replace(path, bytes)?;
    settle(path.parent().unwrap_or(Path::new("")));
    Ok(())
}

/// Takes an empty folder away; one that holds anything stays.
pub fn tidy(folder: &Path) {
    let _ = fs::remove_dir(folder);
}

/// Puts the names in a folder on the disk. Shares and Windows do not know how; they are asked in vain.
fn settle(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}
