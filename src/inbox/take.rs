//! What is done with the files in `inn`: taken, put away, rejected, or left until there is more.

use super::arrivals::{Arrival, Arrivals};
use super::compute;
use super::delivery::{self, Refused};
use super::moves::hash;
use super::told::{Waiting, Why};
use super::work::{Bench, VERSION};
use crate::process::exit::Problem;
use crate::process::inputs::{CONFIGURATION, shown_name, too_large};
use crate::process::outputs::is_ours;
use crate::process::preparation::limits;
use legetall::finding::{Finding, inbox as codes, run as run_codes};
use legetall::history::{History, Input, Kind as RunKind, NewRun, Run};
use legetall::job::Glance;
use legetall::model::Kind;
use legetall::place::Place;
use legetall::report::wording;
use legetall::workbook::{self, Limits, sha256};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard};

/// The waiting time when none is configured, in minutes.
const WAITING: u32 = 5;

/// The history, for as long as one step takes.
pub fn locked(history: &Mutex<History>) -> Result<MutexGuard<'_, History>, Problem> {
    history.lock().map_err(|_| Problem::Fault("history".to_owned()))
}

/// What is to be done now.
#[derive(Debug, Default)]
pub struct Taken {
    /// The runs that were begun, in the order they are to be worked.
    pub runs: Vec<Run>,
    pub waiting: Option<Waiting>,
}

/// A file that was delivered, looked into.
struct Delivered {
    input: Input,
    glance: Glance,
    /// `None` when there is nothing wrong with it by itself.
    reason: Option<String>,
}

/// Decides, and begins the runs that follow.
pub fn take(bench: &Bench<'_>, arrivals: &Arrivals) -> Result<Taken, Problem> {
    let quiet = bench.now - arrivals.quiet_since().unwrap_or(bench.now);
    let patience = if bench.choices.now { 0 } else { waiting_time(bench) };
    let left = (patience - quiet).max(0);
    let wait = |why| Taken {
        waiting: Some(Waiting { files: arrivals.files.len(), why, left: Some(left) }),
        ..Taken::default()
    };
    if let Some(file) = arrivals.restless(bench.rest(), bench.now) {
        let waiting = wait(Why::Unrest(shown_name(&file.path))).waiting;
        return Ok(Taken {
            waiting: waiting.map(|waiting| Waiting { left: None, ..waiting }),
            ..Taken::default()
        });
    }
    if let Some(file) = arrivals.open().filter(|_| left > 0) {
        return Ok(wait(Why::Open(shown_name(&file.path))));
    }
    let mut delivered = Vec::new();
    for file in &arrivals.files {
        match look_into(bench, file)? {
            Looked::Delivered(found) => delivered.push(*found),
            Looked::Held => return Ok(wait(Why::Open(shown_name(&file.path)))),
            Looked::Gone => return Ok(wait(Why::Unrest(shown_name(&file.path)))),
        }
    }
    let broken = delivered.iter().find(|file| !file.glance.is_readable && file.reason.is_none());
    if let Some(file) = broken.filter(|_| left > 0) {
        return Ok(wait(Why::Broken(file.input.name.clone())));
    }
    decide(bench, delivered, left).map(|taken| match taken {
        Decided::Runs(runs) => Taken { runs, waiting: None },
        Decided::Wait { why, files, runs } => {
            Taken { runs, waiting: Some(Waiting { files, why, left: Some(left) }) }
        }
    })
}

fn waiting_time(bench: &Bench<'_>) -> i64 {
    i64::from(bench.configuration.settings.innboks.ventetid.unwrap_or(WAITING)) * 60
}

enum Looked {
    Delivered(Box<Delivered>),
    /// Another program holds it.
    Held,
    /// It was taken back.
    Gone,
}

fn look_into(bench: &Bench<'_>, file: &Arrival) -> Result<Looked, Problem> {
    let settings = &bench.configuration.settings;
    let limits = limits(settings.grenser);
    let shown = shown_name(&file.path);
    let looked = fs::metadata(&file.path).and_then(|found| {
        let refusal = refusal(&shown, found.len(), &limits);
        if refusal.is_some() {
            // Perhaps too large to be read at once.
            return Ok((refusal, hash(&file.path)?, Glance::default()));
        }
        nobody_holds(&file.path)?;
        let bytes = fs::read(&file.path)?;
        let sha256 = sha256(&bytes);
        let input = workbook::Input { name: shown.as_str().into(), bytes };
        Ok((None, sha256, Glance::of(&input, settings, &limits)))
    });
    let (refusal, sha256, glance) = match looked {
        Ok(looked) => looked,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Looked::Gone),
        Err(error) if is_held(&error) => return Ok(Looked::Held),
        Err(source) => return Err(Problem::Read { path: file.path.clone(), source }),
    };
    let input = Input {
        name: file.name.clone(),
        sha256,
        kinds: glance.kinds.iter().map(|kind| kind.id().to_owned()).collect(),
        as_of: glance.as_of,
        kept_by: None,
        reason: None,
    };
    let reason = refusal.map(|finding| {
        let finding = finding.at(Place::file(&shown.as_str().into()));
        compute::in_words(&finding, &bench.texts)
    });
    Ok(Looked::Delivered(Box::new(Delivered { input, glance, reason })))
}

/// Why a file is not even looked into.
fn refusal(name: &str, size: u64, limits: &Limits) -> Option<Finding> {
    if is_ours(name) {
        Some(Finding::new(&run_codes::OWN_OUTPUT))
    } else if name.to_lowercase().starts_with(CONFIGURATION) {
        Some(Finding::new(&codes::CONFIGURATION_DELIVERED))
    } else {
        (size > limits.decompressed).then(|| too_large(size, limits.decompressed))
    }
}

/// That the file can be moved: in Windows one that is open in Excel can be read, but not moved.
#[cfg(windows)]
fn nobody_holds(path: &Path) -> io::Result<()> {
    use std::os::windows::fs::OpenOptionsExt;
    fs::OpenOptions::new().read(true).share_mode(0).open(path).map(drop)
}

/// That the file can be moved, as it always can be.
#[cfg(not(windows))]
#[expect(clippy::unnecessary_wraps, reason = "in Windows it can fail")]
const fn nobody_holds(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Windows: another process holds the file, or a part of it.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

enum Decided {
    Runs(Vec<Run>),
    /// What is waited for, and the runs that do not wait.
    Wait {
        why: Why,
        files: usize,
        runs: Vec<Run>,
    },
}

fn decide(bench: &Bench<'_>, delivered: Vec<Delivered>, left: i64) -> Result<Decided, Problem> {
    let (mut good, mut rejected) = (Vec::new(), Vec::new());
    for mut file in delivered {
        if file.reason.is_none() && !file.glance.says_anything {
            file.reason = Some(bench.why_useless(&file.input)?);
        }
        match file.reason.take() {
            Some(reason) => rejected.push(Input { reason: Some(reason), ..file.input }),
            None => good.push(file),
        }
    }
    let mut runs = Vec::new();
    if !rejected.is_empty() {
        runs.push(bench.begin(RunKind::Rejection, "", None, &rejected)?);
    }
    if good.is_empty() {
        return Ok(Decided::Runs(runs));
    }
    let inputs: Vec<Input> = good.into_iter().map(|file| file.input).collect();
    let (base, current) = bench.added_to(&inputs)?;
    let files = match delivery::add(&inputs, &current) {
        Ok(files) => files,
        Err(refused) => {
            let refused = unclear(bench, inputs, &refused);
            runs.push(bench.begin(RunKind::Rejection, "", None, &refused)?);
            return Ok(Decided::Runs(runs));
        }
    };
    let asked = &bench.configuration.settings.innboks.slag;
    let missing = delivery::missing(asked, &files);
    if left > 0 && (asked.is_empty() || !missing.is_empty()) {
        let why = if missing.is_empty() { Why::Time } else { Why::Kinds(missing) };
        return Ok(Decided::Wait { why, files: inputs.len(), runs });
    }
    let work = bench.work(&files);
    let base_id = base.as_ref().map(|base| base.id);
    runs.push(if base.as_ref().is_some_and(|base| base.work == work) {
        bench.begin(RunKind::Unchanged, &work, base_id, &inputs)?
    } else {
        bench.begin(RunKind::Report, &work, base_id, &files)?
    });
    Ok(Decided::Runs(runs))
}

/// A delivery that cannot be placed is rejected as a whole, each file with what is unclear.
fn unclear(bench: &Bench<'_>, inputs: Vec<Input>, refused: &Refused) -> Vec<Input> {
    let finding = match refused {
        Refused::Alike(name, other) => Finding::new(&codes::NAMES_ALIKE)
            .at(Place::file(&name.as_str().into()))
            .with("other", other.as_str()),
        Refused::Unclear { file, kind, known } => {
            let kind = Kind::by_id(kind).map(|kind| wording::kind(kind, &bench.texts));
            Finding::new(&codes::UNCLEAR)
                .at(Place::file(&file.as_str().into()))
                .with("kind", kind.unwrap_or_default())
                .with("known", known.clone())
        }
    };
    let reason = compute::in_words(&finding, &bench.texts);
    inputs.into_iter().map(|input| Input { reason: Some(reason.clone()), ..input }).collect()
}

/// The newest report made anew when the configuration or the program is another than it was made
/// with. Tried once for each.
pub fn renew(bench: &Bench<'_>) -> Result<Option<Run>, Problem> {
    let Some(base) = locked(bench.history)?.current(&bench.folder.name)? else {
        return Ok(None);
    };
    let files = bench.kept(&base)?;
    let work = bench.work(&files);
    if base.work == work || locked(bench.history)?.was_tried(&base, &work)? {
        return Ok(None);
    }
    bench.begin(RunKind::Report, &work, Some(base.id), &files).map(Some)
}

impl Bench<'_> {
    /// The report that a delivery adds to, and its files: the newest that it can be of. None when it
    /// is older than all.
    fn added_to(&self, delivered: &[Input]) -> Result<(Option<Run>, Vec<Input>), Problem> {
        let reports = locked(self.history)?.reports(&self.folder.name)?;
        for report in reports {
            let files = self.kept(&report)?;
            if delivery::belongs(delivered, &files) {
                return Ok((Some(report), files));
            }
        }
        Ok((None, Vec::new()))
    }

    /// The files of a report, each with the run that keeps it.
    fn kept(&self, base: &Run) -> Result<Vec<Input>, Problem> {
        let inputs = locked(self.history)?.inputs(base.id)?;
        let kept = |input: Input| Input { kept_by: input.kept_by.or(Some(base.id)), ..input };
        Ok(inputs.into_iter().map(kept).collect())
    }

    /// What decides whether there is something to do: the contents of the files whatever they are
    /// called, the configuration, the language and the program.
    fn work(&self, files: &[Input]) -> String {
        let mut hashes: Vec<&str> = files.iter().map(|file| file.sha256.as_str()).collect();
        hashes.sort_unstable();
        hashes.dedup();
        let language = self.texts.language.code();
        let all = format!("{}\n{language}\n{}\n{}", VERSION, self.settled, hashes.join("\n"));
        sha256(all.as_bytes())
    }

    fn begin(
        &self,
        kind: RunKind,
        work: &str,
        base: Option<i64>,
        inputs: &[Input],
    ) -> Result<Run, Problem> {
        let new = NewRun {
            folder: &self.folder.name,
            kind,
            day: &self.day,
            work,
            version: VERSION,
            base,
            inputs,
            now: &super::work::stamp(),
        };
        let run = locked(self.history)?.claim(&new)?;
        let (kind, files) = (kind.word(), inputs.len());
        tracing::info!(folder = run.folder, run = run.id, kind, files, state = "claimed", "step");
        Ok(run)
    }

    /// Why nothing in a file is of use.
    fn why_useless(&self, input: &Input) -> Result<String, Problem> {
        let path = self.folder.incoming().join(&input.name);
        let shown = shown_name(&path);
        let bytes = fs::read(&path).map_err(|source| Problem::Read { path, source })?;
        let found = workbook::Input { name: shown.as_str().into(), bytes };
        let mut reasons = compute::reasons(self.configuration, &self.texts, found);
        if reasons.is_empty() {
            let nothing = Finding::new(&codes::NOTHING_RECOGNISED);
            let nothing = nothing.at(Place::file(&shown.as_str().into()));
            reasons.push(compute::in_words(&nothing, &self.texts));
        }
        Ok(reasons.join("\n\n"))
    }
}
