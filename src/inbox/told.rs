use super::layout::Folder;
use crate::process::exit::{Exit, Problem};
use legetall::finding::Finding;
use legetall::language::Language;
use legetall::model::Kind;
use std::path::PathBuf;

/// What a pass did in one municipality's folder, and how things stand there.
#[derive(Debug)]
pub struct Told {
    pub folder: Folder,
    pub language: Language,
    pub done: Vec<Done>,
    pub waiting: Option<Waiting>,
    /// What lies in `inn` and is not taken.
    pub left: Vec<Finding>,
    pub problem: Option<Problem>,
    /// The newest run before this pass, when nothing was done.
    pub last: Option<Last>,
}

/// What came of one run.
#[derive(Debug)]
pub enum Done {
    Reported(Reported),
    /// Files that say what is known already.
    Unchanged {
        run: i64,
        files: Vec<String>,
    },
    /// File, and why.
    Rejected {
        run: i64,
        files: Vec<(String, String)>,
    },
    /// A file was taken back before it was read; the others lie in `inn` again.
    Undone {
        run: i64,
    },
}

#[derive(Debug)]
pub struct Reported {
    pub run: i64,
    pub month: Option<String>,
    /// The files that were delivered.
    pub files: Vec<String>,
    pub outputs: Vec<PathBuf>,
    /// As they may be published.
    pub findings: Vec<Finding>,
    pub errors: usize,
    pub warnings: usize,
    /// An earlier pass was ended before it was done.
    pub resumed: bool,
}

/// What is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub files: usize,
    pub why: Why,
    /// Seconds until it is taken all the same; `None` when that is not known.
    pub left: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// This file is still being written to.
    Unrest(String),
    /// This file is open in a spreadsheet program, or held by another.
    Open(String),
    /// These kinds are not there yet.
    Kinds(Vec<Kind>),
    /// This one cannot be read as it is; perhaps it is not whole yet.
    Broken(String),
    /// More may come.
    Time,
}

/// How the newest run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Last {
    pub was_rejected: bool,
    /// Of the newest report: whether there is any, its month and how much was found.
    pub has_report: bool,
    pub month: Option<String>,
    pub errors: usize,
    pub warnings: usize,
}

impl Told {
    pub fn new(folder: Folder) -> Self {
        Self {
            folder,
            language: Language::default(),
            done: Vec::new(),
            waiting: None,
            left: Vec::new(),
            problem: None,
            last: None,
        }
    }

    /// Where its new outputs are.
    pub fn outputs(&self) -> impl Iterator<Item = &PathBuf> {
        self.done.iter().flat_map(|done| match done {
            Done::Reported(reported) => reported.outputs.as_slice(),
            _ => &[],
        })
    }

    /// What this folder means for the exit code of the pass.
    pub fn exit(&self) -> Exit {
        let done = self.done.iter().map(|done| match done {
            Done::Reported(reported) if reported.errors == 0 => Exit::Written,
            Done::Reported(_) => Exit::Refused,
            Done::Rejected { .. } => Exit::Refused,
            Done::Unchanged { .. } | Done::Undone { .. } => Exit::Written,
        });
        let problem = self.problem.as_ref().map(Problem::exit);
        done.chain(problem).max().unwrap_or(Exit::Written)
    }
}
