use super::arguments::Common;
use super::progress::Progress;
use super::refusal;
use super::terminal::{self, HEADING, styled};
use crate::process::exit::{Exit, Problem};
use crate::process::municipality::{self, Municipality};
use crate::process::preparation::Prepared;
use crate::process::{fault, sets, workers};
use legetall::finding::Finding;
use legetall::report::Options;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The runs that the paths given ask for: one per municipality.
#[derive(Debug)]
pub struct Runs {
    /// At least one.
    pub runs: Vec<Prepared>,
    /// Folders without workbooks among several.
    pub passed_over: Vec<Finding>,
}

impl Runs {
    pub fn new(files: &[PathBuf], common: &Common) -> Result<Self, Problem> {
        let (mut runs, mut passed_over) = (Vec::new(), Vec::new());
        for set in sets::part(files, common.config.as_deref()) {
            match Prepared::new(&set, common.config.as_deref(), common.lang) {
                Ok(prepared) => runs.push(prepared),
                Err(Problem::NoWorkbooks(why)) => passed_over.extend(why),
                Err(problem) => return Err(problem),
            }
        }
        if runs.is_empty() {
            // Nothing given: `explain` needs no files.
            if files.is_empty() {
                runs.push(Prepared::new(files, common.config.as_deref(), common.lang)?);
            } else {
                return Err(Problem::NoWorkbooks(passed_over));
            }
        }
        if let [only] = runs.as_mut_slice() {
            only.inputs.findings.append(&mut passed_over);
        }
        Ok(Self { runs, passed_over })
    }

    /// The one whose words are used for what is told of all.
    pub fn first(&self) -> &Prepared {
        // `new` makes none without a run.
        #[expect(clippy::indexing_slicing, reason = "there is at least one")]
        &self.runs[0]
    }

    /// The folder in which the outputs are, or one that holds all of theirs.
    pub fn folder(&self, out: Option<&Path>) -> PathBuf {
        municipality::common_folder(self.runs.iter().map(|run| municipality::folder(run, out)))
    }

    /// Does the same with each; the gravest exit is that of all. Of several, one that fails is
    /// told and the others go on.
    pub fn each(
        &self,
        as_json: bool,
        mut work: impl FnMut(&Prepared) -> Result<Exit, Problem>,
    ) -> Result<Exit, Problem> {
        if let [only] = self.runs.as_slice() {
            return work(only);
        }
        let mut gravest = Exit::Written;
        for prepared in &self.runs {
            let exit = match work(prepared) {
                Ok(exit) => exit,
                Err(problem) if problem.is_closed_pipe() => return Err(problem),
                Err(problem) => {
                    if !as_json {
                        terminal::print(&styled(HEADING, &prepared.inputs.stem))?;
                    }
                    refusal::tell(&problem, &prepared.texts, as_json)
                }
            };
            gravest = gravest.max(exit);
        }
        Ok(gravest)
    }
}

/// Reads and computes all runs, side by side; those of which nothing came, with why.
pub fn find<'a>(
    runs: &'a Runs,
    options: Options,
    progress: &Progress<'_>,
) -> (Vec<Municipality<'a>>, Vec<(&'a Prepared, Problem)>) {
    let (done, total) = (AtomicUsize::new(0), runs.runs.len());
    let results = workers::each(runs.runs.iter().collect(), |prepared| {
        progress.count("terminal-reading", done.fetch_add(1, Ordering::Relaxed) + 1, total);
        let analyses = fault::caught(|| municipality::analyses(prepared, options));
        analyses.map_err(|problem| (prepared, problem)).map(|analyses| (prepared, analyses))
    });
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok((prepared, analyses)) => {
                let new = |analysis| Municipality { prepared, analysis };
                found.extend(analyses.into_iter().map(new));
            }
            Err(problem) => problems.push(problem),
        }
    }
    (found, problems)
}
