use crate::process::exit::Problem;
use legetall::history::Run;
use legetall::setup::{DONE, IN, OUT, REJECTED, WORKING};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One municipality's folder of an inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    pub path: PathBuf,
    /// Below the inbox; empty when the inbox is the municipality's own.
    pub name: String,
}

impl Folder {
    pub fn incoming(&self) -> PathBuf {
        self.path.join(IN)
    }

    pub fn working(&self, run: i64) -> PathBuf {
        self.path.join(WORKING).join(label(run))
    }

    pub fn done(&self, run: &Run) -> PathBuf {
        self.path.join(DONE).join(&run.day).join(label(run.id))
    }

    pub fn rejected(&self, run: i64) -> PathBuf {
        self.path.join(REJECTED).join(label(run))
    }

    /// By the month of the data: what was told of one is not taken for that of another.
    pub fn out(&self, month: Option<&str>) -> PathBuf {
        self.path.join(OUT).join(month.unwrap_or("uten-dato"))
    }

    /// What it is called where people read.
    pub fn label(&self) -> String {
        let path = if self.name.is_empty() { self.path.as_path() } else { Path::new(&self.name) };
        let path = fs::canonicalize(&self.path).map_or(path.to_owned(), |truly| truly);
        path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }

    /// Whether anything was ever taken from it.
    fn was_used(&self) -> bool {
        [WORKING, DONE].iter().any(|name| {
            fs::read_dir(self.path.join(name)).is_ok_and(|mut entries| entries.next().is_some())
        })
    }
}

/// The inputs of a run, in the folder it has while it lasts and in the one where it stays.
pub fn inputs(of_run: &Path) -> PathBuf {
    of_run.join(IN)
}

/// The outputs of a run, likewise.
pub fn outputs(of_run: &Path) -> PathBuf {
    of_run.join(OUT)
}

pub fn label(run: i64) -> String {
    format!("kjoring-{run:04}")
}

/// The municipalities' folders of an inbox: itself when it has an `inn`, and those in it that have
/// one. One that was worked in before and is not there now is among them, to be told of.
///
/// # Errors
/// When the inbox cannot be looked into, or is none.
pub fn folders(root: &Path, known: &[String]) -> Result<Vec<Folder>, Problem> {
    let unread = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => Problem::FolderAway(root.to_owned()),
        _ => Problem::Read { path: root.to_owned(), source },
    };
    let mut names: BTreeSet<String> = known.iter().cloned().collect();
    for entry in fs::read_dir(root).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        if entry.path().join(IN).is_dir()
            && let Some(name) = entry.file_name().to_str()
        {
            names.insert(name.to_owned());
        }
    }
    if root.join(IN).is_dir() {
        names.insert(String::new());
    }
    if names.is_empty() {
        return Err(Problem::NoInbox(root.to_owned()));
    }
    let folder = |name: String| Folder { path: root.join(&name), name };
    Ok(names.into_iter().map(folder).collect())
}

/// Whether a run ever took anything in these folders.
pub fn any_used(folders: &[Folder]) -> bool {
    folders.iter().any(Folder::was_used)
}
