//! Where the files of a run end of which no report is made.

use super::layout;
use super::moves::{exists, holds, relocate, tidy, write};
use super::take::locked;
use super::told::Done;
use super::work::Bench;
use crate::process::exit::Problem;
use legetall::history::{Run, State};
use legetall::workbook::sha256;
use std::fs;
use std::path::Path;

/// What is put behind a file's name for the reason it was rejected.
const REASON: &str = ".grunn.txt";

impl Bench<'_> {
    /// Files that say what is known go where the others are.
    pub fn put_away(&self, run: &Run) -> Result<Done, Problem> {
        let inputs = locked(self.history)?.inputs(run.id)?;
        let to = layout::inputs(&self.folder.done(run));
        for input in &inputs {
            let from = self.folder.incoming().join(&input.name);
            let to = to.join(&input.name);
            if !exists(&to)? && holds(&from, &input.sha256)? {
                relocate(&from, &to)?;
            }
        }
        self.step(run, State::Finished)?;
        let files = inputs.into_iter().map(|input| input.name).collect();
        Ok(Done::Unchanged { run: run.id, files })
    }

    /// Files that are of no use go where their sender sees them, each after its reason. One that has
    /// been changed since lies where it is: it is another file now.
    pub fn turn_away(&self, run: &Run) -> Result<Done, Problem> {
        let inputs = locked(self.history)?.inputs(run.id)?;
        let to = self.folder.rejected(run.id);
        let working = self.folder.working(run.id);
        let mut files = Vec::new();
        for input in inputs {
            let Some(reason) = input.reason else { continue };
            let target = to.join(&input.name);
            for folder in [layout::inputs(&working), self.folder.incoming()] {
                let from = folder.join(&input.name);
                if !exists(&target)? && holds(&from, &input.sha256)? {
                    write(&to.join(reason_name(&input.name)), reason.as_bytes())?;
                    relocate(&from, &target)?;
                }
            }
            files.push((input.name, reason));
        }
        clear(&working);
        self.step(run, State::Finished)?;
        Ok(Done::Rejected { run: run.id, files })
    }

    /// Puts everything back. Where another file has come by the name since, the earlier one is
    /// rejected: it was never read.
    pub fn undo(&self, run: &Run) -> Result<Done, Problem> {
        let inputs = locked(self.history)?.inputs(run.id)?;
        let working = self.folder.working(run.id);
        for input in inputs.iter().filter(|input| input.kept_by.is_none()) {
            let from = layout::inputs(&working).join(&input.name);
            let back = self.folder.incoming().join(&input.name);
            if !exists(&from)? {
                continue;
            }
            if exists(&back)? {
                let to = self.folder.rejected(run.id);
                let reason = self.texts.plain("inbox-overtaken");
                write(&to.join(reason_name(&input.name)), reason.as_bytes())?;
                relocate(&from, &to.join(&input.name))?;
            } else {
                relocate(&from, &back)?;
            }
        }
        clear(&working);
        self.step(run, State::Undone)?;
        Ok(Done::Undone { run: run.id })
    }
}

/// Beside the file; by its hash when the name has no room for more.
fn reason_name(name: &str) -> String {
    const LONGEST: usize = 240;
    if name.len() + REASON.len() <= LONGEST {
        return format!("{name}{REASON}");
    }
    let hash = sha256(name.as_bytes());
    format!("{}{REASON}", hash.get(..16).unwrap_or_default())
}

/// Takes the folder of a run away: what is made anew each time, and the folders, when they are empty.
fn clear(working: &Path) {
    let _ = fs::remove_dir_all(layout::outputs(working));
    tidy(&layout::inputs(working));
    tidy(working);
}
