//! A run, from the state it is in to its end. Every step may be done again: one that was ended in
//! the middle is taken up where the history says it was.

use super::compute::{self, Computed, Made};
use super::layout::{self, Folder};
use super::moves::{exists, holds, relocate, write};
use super::pass::Choices;
use super::told::{Done, Reported};
use super::{delivery, publish};
use crate::inbox::take::locked;
use crate::process::configuration::Configuration;
use crate::process::exit::Problem;
use crate::process::fault;
use crate::process::inputs::shown_name;
use chrono::{NaiveDate, SecondsFormat, Utc};
use legetall::finding::{Finding, Severity, inbox as codes};
use legetall::history::{Edition, History, Input, Kind, Run, State};
use legetall::language::Texts;
use legetall::report::wording;
use legetall::workbook::{self, sha256};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;

/// How often a run may be ended by force while it computes before its files are rejected.
const MOST_ATTEMPTS: u32 = 5;
/// The program that did the work.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Seconds a file must look the same when nothing else is configured.
const REST: u32 = 10;

/// What one folder is worked with.
#[derive(Debug)]
pub struct Bench<'a> {
    pub folder: &'a Folder,
    pub configuration: &'a Configuration,
    /// What the configuration comes to, hashed; empty without one.
    pub settled: &'a str,
    pub texts: Texts,
    pub history: &'a Mutex<History>,
    pub choices: &'a Choices,
    /// Seconds of our clock.
    pub now: i64,
    /// Where the program runs: `2026-11-22`.
    pub day: String,
}

/// How long a file must look the same, in seconds.
pub fn rest(configuration: &Configuration) -> i64 {
    configuration.settings.innboks.ro.unwrap_or(REST).into()
}

/// The moment, as the history writes it.
pub fn stamp() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The files of a run in memory, or why there are none.
enum Gathered {
    All(Vec<workbook::Input>),
    /// One was taken back or changed before it was read.
    TakenBack,
    /// One that was delivered earlier is not where it was kept.
    Lost(Finding),
}

impl Bench<'_> {
    pub fn rest(&self) -> i64 {
        rest(self.configuration)
    }

    /// Writes down how far a run has come, before what follows is begun.
    pub fn step(&self, run: &Run, state: State) -> Result<(), Problem> {
        locked(self.history)?.step(run.id, state, &stamp())?;
        tracing::info!(folder = run.folder, run = run.id, state = state.word(), "step");
        Ok(())
    }

    /// Works a run to its end.
    pub fn work_on(&self, run: Run, resumed: bool) -> Result<Done, Problem> {
        match run.kind {
            Kind::Report => self.report(run, resumed),
            Kind::Unchanged => self.put_away(&run),
            Kind::Rejection => self.turn_away(&run),
        }
    }

    fn report(&self, mut run: Run, resumed: bool) -> Result<Done, Problem> {
        let mut findings = Vec::new();
        if run.state == State::Claimed {
            self.configuration.sound()?;
            match self.make(&run)? {
                Outcome::Made(found) => findings = found,
                Outcome::Rejected(words) => return self.refuse(&run, words),
                Outcome::TakenBack => return self.undo(&run),
            }
            run = locked(self.history)?.run(run.id)?;
        }
        let (outputs, told) = self.publish(&run)?;
        findings.extend(told);
        self.archive(&run)?;
        let inputs = locked(self.history)?.inputs(run.id)?;
        let files = inputs.iter().filter(|input| input.kept_by.is_none());
        Ok(Done::Reported(Reported {
            files: files.map(|input| input.name.clone()).collect(),
            errors: self.count(run.id, Severity::Error)?,
            warnings: self.count(run.id, Severity::Warning)?,
            run: run.id,
            month: run.month,
            outputs,
            findings,
            resumed,
        }))
    }

    /// A run of which nothing came: its files are rejected. One without files of its own leaves the
    /// report before as it is.
    fn refuse(&self, run: &Run, words: String) -> Result<Done, Problem> {
        let inputs = locked(self.history)?.inputs(run.id)?;
        let delivered = inputs.iter().filter(|input| input.kept_by.is_none());
        let reasons: Vec<(String, String)> =
            delivered.map(|input| (input.name.clone(), words.clone())).collect();
        locked(self.history)?.reject(run.id, &reasons)?;
        if reasons.is_empty() {
            self.step(run, State::Undone)?;
            return Ok(Done::Rejected { run: run.id, files: vec![(String::new(), words)] });
        }
        self.turn_away(run)
    }

    fn count(&self, run: i64, severity: Severity) -> Result<usize, Problem> {
        let editions = locked(self.history)?.editions(run)?;
        let findings = editions.iter().flat_map(|edition| &edition.snapshot.findings);
        Ok(findings.filter(|finding| finding.severity == severity).count())
    }

    /// Makes the report where nobody looks, and keeps what it says.
    fn make(&self, run: &Run) -> Result<Outcome, Problem> {
        let inputs = locked(self.history)?.inputs(run.id)?;
        let files = match self.gather(run, &inputs)? {
            Gathered::All(files) => files,
            Gathered::TakenBack => return Ok(Outcome::TakenBack),
            Gathered::Lost(finding) => return Ok(self.rejected(&[finding])),
        };
        let attempt = locked(self.history)?.attempt(run.id)?;
        if attempt > MOST_ATTEMPTS {
            let attempts = usize::try_from(MOST_ATTEMPTS).unwrap_or_default();
            let finding = Finding::new(&codes::GIVEN_UP).with("attempts", attempts);
            return Ok(self.rejected(&[finding]));
        }
        let before = |of: &Edition| {
            let (municipality, as_of) = (&of.municipality, of.snapshot.as_of);
            let earlier = locked(self.history)?.earlier(&run.folder, municipality, as_of)?;
            Ok((self.notes(run, &inputs, of)?, earlier))
        };
        let computed = fault::caught(|| {
            compute::compute(self.folder, self.configuration, &self.texts, files, before)
        });
        match computed {
            Ok(Computed::Report(made)) => {
                self.keep(run, &made)?;
                Ok(Outcome::Made(made.findings))
            }
            Ok(Computed::Nothing(findings)) => Ok(self.rejected(&findings)),
            // The program's own fault, met each time: the files are not to stand in the way.
            Err(problem @ (Problem::Fault(_) | Problem::Render(_))) => {
                Ok(Outcome::Rejected(problem.words(&self.texts)))
            }
            Err(problem) => Err(problem),
        }
    }

    fn keep(&self, run: &Run, made: &Made) -> Result<(), Problem> {
        let out = layout::outputs(&self.folder.working(run.id));
        // What an earlier attempt left.
        let _ = fs::remove_dir_all(&out);
        for (name, bytes) in &made.files {
            write(&out.join(name), bytes)?;
        }
        let outputs = made.outputs();
        locked(self.history)?.computed(run.id, &made.editions, &outputs, &stamp())?;
        tracing::info!(folder = run.folder, run = run.id, state = "computed", "step");
        Ok(())
    }

    /// Moves what is not moved yet, and reads everything: what was claimed, and nothing else.
    fn gather(&self, run: &Run, inputs: &[Input]) -> Result<Gathered, Problem> {
        let here = layout::inputs(&self.folder.working(run.id));
        let mut files = Vec::new();
        for input in inputs {
            let path = match input.kept_by {
                Some(keeper) => {
                    let keeper = locked(self.history)?.run(keeper)?;
                    layout::inputs(&self.folder.done(&keeper)).join(&input.name)
                }
                None => here.join(&input.name),
            };
            if input.kept_by.is_none() {
                let incoming = self.folder.incoming().join(&input.name);
                if !exists(&path)? && holds(&incoming, &input.sha256)? {
                    relocate(&incoming, &path)?;
                }
            }
            match read(&path)? {
                Some(bytes) if sha256(&bytes) == input.sha256 => {
                    files.push(workbook::Input { name: shown_name(&path).into(), bytes });
                }
                _ if input.kept_by.is_none() => return Ok(Gathered::TakenBack),
                _ => {
                    let finding = Finding::new(&codes::KEPT_FILE_GONE)
                        .with("other", shown_name(&path))
                        .with("path", path.display().to_string());
                    return Ok(Gathered::Lost(finding));
                }
            }
        }
        Ok(Gathered::All(files))
    }

    /// Where the files are from, and which are missed.
    fn notes(&self, run: &Run, inputs: &[Input], of: &Edition) -> Result<Vec<Finding>, Problem> {
        let history = locked(self.history)?;
        let before = run.base.map(|base| history.inputs(base)).transpose()?.unwrap_or_default();
        let base = run.base.map(|base| history.run(base)).transpose()?;
        let day = |id: i64| -> Option<NaiveDate> { history.run(id).ok()?.day.parse().ok() };
        let same_month = base.is_some_and(|base| base.month.is_some() && base.month == of.month());
        let mut notes = delivery::notes(inputs, &before, same_month, day);
        let missing = delivery::missing(&self.configuration.settings.innboks.slag, inputs);
        if !missing.is_empty() {
            let kinds: Vec<String> =
                missing.into_iter().map(|kind| wording::kind(kind, &self.texts)).collect();
            notes.push(Finding::new(&codes::KINDS_MISSING).with("kinds", kinds));
        }
        Ok(notes)
    }

    fn rejected(&self, findings: &[Finding]) -> Outcome {
        let mut words = compute::worded(findings, &self.texts);
        if words.is_empty() {
            words.push(compute::in_words(&Finding::new(&codes::NOTHING_RECOGNISED), &self.texts));
        }
        Outcome::Rejected(words.join("\n\n"))
    }

    /// From `under_arbeid` to `ut`.
    fn publish(&self, run: &Run) -> Result<(Vec<std::path::PathBuf>, Vec<Finding>), Problem> {
        if run.state == State::Published {
            return Ok((Vec::new(), Vec::new()));
        }
        let (made, known) = {
            let history = locked(self.history)?;
            (history.outputs(run.id)?, history.outputs_of(&run.folder)?)
        };
        let published = publish::publish(self.folder, run, &made, &known)?;
        self.step(run, State::Published)?;
        Ok(published)
    }

    /// From `under_arbeid` to `ferdig`, in one move.
    fn archive(&self, run: &Run) -> Result<(), Problem> {
        let (working, done) = (self.folder.working(run.id), self.folder.done(run));
        if exists(&working)? {
            relocate(&working, &done)?;
        }
        self.step(run, State::Finished)
    }
}

/// What came of making a report.
enum Outcome {
    Made(Vec<Finding>),
    /// Why, in words.
    Rejected(String),
    TakenBack,
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Problem::Read { path: path.to_owned(), source }),
    }
}
