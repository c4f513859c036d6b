use super::arrivals::Arrivals;
use super::layout::{self, Folder};
use super::take::{self, locked};
use super::told::{Last, Told};
use super::work::Bench;
use crate::process::configuration::Configuration;
use crate::process::exit::{Exit, Problem};
use crate::process::inputs::Inputs;
use crate::process::{fault, workers};
use chrono::{Local, Utc};
use legetall::finding::Severity;
use legetall::history::{self, History, Kind};
use legetall::language::{Language, Texts};
use legetall::workbook::sha256;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// What whoever started the pass chose.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The configuration of all folders; else the nearest of each.
    pub config: Option<PathBuf>,
    pub language: Option<Language>,
    /// Take what lies still, and wait for nothing more.
    pub now: bool,
}

/// What a pass did, folder by folder.
#[derive(Debug)]
pub struct Passed {
    pub told: Vec<Told>,
}

impl Passed {
    /// The gravest of all.
    pub fn exit(&self) -> Exit {
        self.told.iter().map(Told::exit).max().unwrap_or(Exit::Written)
    }
}

/// A folder, and how it is to be read.
struct Station {
    folder: Folder,
    configuration: Result<Configuration, Problem>,
    settled: String,
    texts: Texts,
}

/// Goes through all folders of an inbox once: takes up what an earlier run left, takes what is
/// complete, and tells of each. `progress` is told how many are done, of how many.
///
/// # Errors
/// When the inbox or its history cannot be used at all. What is wrong with one folder is told of it.
pub fn pass(
    root: &Path,
    choices: &Choices,
    progress: impl Fn(usize, usize) + Sync,
) -> Result<Passed, Problem> {
    let history = Mutex::new(open(root)?);
    let known = locked(&history)?.folders()?;
    let folders = layout::folders(root, &known)?;
    let stations: Vec<Station> =
        folders.into_iter().map(|folder| Station::new(folder, choices)).collect();
    settle(&stations, &history);
    let (done, total) = (AtomicUsize::new(0), stations.len());
    let told = workers::each(stations, |station| {
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
        station.work(&history, choices)
    });
    Ok(Passed { told })
}

/// Whether a folder is an inbox at all, before anything is put into it.
///
/// # Errors
/// When it is none: a share that is away looks like an empty folder.
pub fn look(root: &Path) -> Result<(), Problem> {
    if root.join(history::FILE).exists() {
        return Ok(());
    }
    layout::folders(root, &[]).map(drop)
}

/// The history of an inbox. A first one is made where nothing was ever taken; where something was,
/// it must be there.
fn open(root: &Path) -> Result<History, Problem> {
    let path = root.join(history::FILE);
    let folders = layout::folders(root, &[])?;
    match path.try_exists() {
        Ok(true) => Ok(History::open(&path)?),
        Ok(false) if layout::any_used(&folders) => Err(Problem::HistoryGone(path)),
        Ok(false) => Ok(History::create(&path)?),
        Err(source) => Err(Problem::Read { path, source }),
    }
}

/// Looks at all files, and waits once until those that are new have had time to grow.
fn settle(stations: &[Station], history: &Mutex<History>) {
    let now = Utc::now().timestamp();
    let longest = stations.iter().filter_map(|station| {
        // What cannot be looked into is told when the folder is worked.
        let arrivals = Arrivals::look(&station.folder, history, now).ok()?;
        let rest = station.rest()?;
        arrivals.restless(rest, now).map(|file| (rest - (now - file.since)).clamp(0, rest))
    });
    if let Some(seconds) = longest.max().and_then(|seconds| u64::try_from(seconds).ok()) {
        thread::sleep(Duration::from_secs(seconds));
    }
}

impl Station {
    fn new(folder: Folder, choices: &Choices) -> Self {
        let of = Inputs { folders: vec![folder.path.clone()], ..Inputs::default() };
        let configuration = Configuration::load(choices.config.as_deref(), &of);
        let configured =
            configuration.as_ref().ok().and_then(|found| found.settings.kommune.malform);
        let path = configuration.as_ref().ok().and_then(|found| found.path.as_ref());
        let settled = path.and_then(|path| fs::read(path).ok());
        Self {
            texts: Texts::built_in(choices.language.or(configured).unwrap_or_default()),
            settled: settled.map(|bytes| sha256(&bytes)).unwrap_or_default(),
            folder,
            configuration,
        }
    }

    fn rest(&self) -> Option<i64> {
        let configuration = self.configuration.as_ref().ok()?;
        Some(super::work::rest(configuration))
    }

    fn work(self, history: &Mutex<History>, choices: &Choices) -> Told {
        let Self { folder, configuration, settled, texts } = self;
        let mut told = Told::new(folder.clone());
        told.language = texts.language;
        let worked = configuration.and_then(|configuration| {
            let bench = Bench {
                folder: &folder,
                configuration: &configuration,
                settled: &settled,
                texts,
                history,
                choices,
                now: Utc::now().timestamp(),
                day: Local::now().format("%Y-%m-%d").to_string(),
            };
            fault::caught(|| work(&bench, &mut told))
        });
        told.problem = worked.err();
        told.last = last(history, &folder);
        told
    }
}

/// First what an earlier run left, then what has come.
fn work(bench: &Bench<'_>, told: &mut Told) -> Result<(), Problem> {
    let left = locked(bench.history)?.unfinished(&bench.folder.name)?;
    for run in left {
        told.done.push(bench.work_on(run, true)?);
    }
    let arrivals = Arrivals::look(bench.folder, bench.history, bench.now)?;
    told.left.clone_from(&arrivals.left);
    // With a fault in the configuration nothing is taken: the files are not to blame.
    bench.configuration.sound()?;
    if arrivals.files.is_empty() {
        if let Some(run) = take::renew(bench)? {
            told.done.push(bench.work_on(run, false)?);
        }
        return Ok(());
    }
    let taken = take::take(bench, &arrivals)?;
    told.waiting = taken.waiting;
    for run in taken.runs {
        told.done.push(bench.work_on(run, false)?);
    }
    Ok(())
}

/// How the newest run of a folder ended.
fn last(history: &Mutex<History>, folder: &Folder) -> Option<Last> {
    let history = locked(history).ok()?;
    let newest = history.latest(Some(&folder.name), 1).ok()?.pop()?;
    let report = history.current(&folder.name).ok()?;
    let editions = report.as_ref().map(|run| history.editions(run.id)).transpose().ok()?;
    let count = |severity: Severity| {
        let findings = editions.iter().flatten().flat_map(|edition| &edition.snapshot.findings);
        findings.filter(|finding| finding.severity == severity).count()
    };
    Some(Last {
        was_rejected: newest.run.kind == Kind::Rejection,
        has_report: report.is_some(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        month: report.and_then(|run| run.month),
    })
}
