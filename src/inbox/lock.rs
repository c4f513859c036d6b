use crate::process::exit::Problem;
use std::fs::{File, TryLockError};
use std::path::Path;

const FILE: &str = "legetall.lock";

/// That nobody else works in an inbox. The system lets go of it when the process ends, however it
/// ends; the file itself says nothing and stays.
#[derive(Debug)]
pub struct Lock {
    _held: File,
}

impl Lock {
    /// # Errors
    /// When another run holds it, or the folder cannot be written to or knows no locks.
    pub fn take(root: &Path) -> Result<Self, Problem> {
        let path = root.join(FILE);
        let failed = |source| Problem::Write { path: path.clone(), source };
        let file =
            File::options().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _held: file }),
            Err(TryLockError::WouldBlock) => Err(Problem::Busy(root.to_owned())),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn one_at_a_time_and_free_again_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path()).unwrap();
        assert!(matches!(Lock::take(folder.path()), Err(Problem::Busy(_))));
        drop(first);
        Lock::take(folder.path()).unwrap();
    }
}
