//! The folders of an inbox.

use super::exit::Problem;
use legetall::setup::INBOX_FOLDERS;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Makes the folders that a workbook goes through, in the folder of an inbox or of one of its
/// municipalities. Gives each with whether it was made: those that are there stay as they are.
///
/// # Errors
/// When the folder cannot be written to, or a file stands in the way.
pub fn folders(dir: &Path) -> Result<Vec<(PathBuf, bool)>, Problem> {
    INBOX_FOLDERS.into_iter().map(|name| made(dir.join(name))).collect()
}

fn made(folder: PathBuf) -> Result<(PathBuf, bool), Problem> {
    let is_there = folder.is_dir();
    match fs::create_dir_all(&folder) {
        Ok(()) => Ok((folder, !is_there)),
        Err(error) => {
            let is_in_the_way = error.kind() == ErrorKind::AlreadyExists;
            let source = if is_in_the_way { ErrorKind::NotADirectory.into() } else { error };
            Err(Problem::Write { path: folder, source })
        }
    }
}
