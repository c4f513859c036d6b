use super::arguments::InboxArguments;
use super::progress::Progress;
use super::terminal::{self, HEADING, line, styled};
use crate::inbox::{self, Choices, Counts, Lock, Passed, Told};
use crate::process::configuration::Configuration;
use crate::process::exit::{Exit, Problem};
use crate::process::inputs::Inputs;
use crate::process::log;
use chrono::{DateTime, Local, SecondsFormat};
use legetall::language::Texts;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// The page and the object of the latest pass, beside the folders.
const PAGE: &str = "oversikt.html";
const RECORD: &str = "oversikt.json";
const LOG: &str = "logg";

/// Works an inbox: once, or again and again.
pub fn run(arguments: &InboxArguments) -> Result<Exit, Problem> {
    let texts = texts(arguments);
    if !arguments.watch {
        let passed = pass(arguments, &texts)?;
        terminal::print(&told(&passed, arguments, &texts))?;
        return Ok(passed.exit());
    }
    let path = arguments.dir.display().to_string();
    terminal::say(&texts.get("inbox-watching", &[("path", path.into())]));
    loop {
        match pass(arguments, &texts) {
            // A quiet pass is nothing to tell.
            Ok(passed) if passed.told.iter().all(is_quiet) => {}
            Ok(passed) => terminal::print(&told(&passed, arguments, &texts))?,
            // A share that is away comes back.
            Err(problem) if problem.exit() == Exit::Environment => {
                terminal::complain(&problem.words(&texts));
            }
            Err(problem) => return Err(problem),
        }
        thread::sleep(Duration::from_secs(arguments.every));
    }
}

/// The language asked for, else that of the inbox' configuration.
fn texts(arguments: &InboxArguments) -> Texts {
    let of = Inputs { folders: vec![arguments.dir.clone()], ..Inputs::default() };
    let configuration = Configuration::load(arguments.common.config.as_deref(), &of);
    let configured = configuration.ok().and_then(|found| found.settings.kommune.malform);
    Texts::built_in(arguments.common.lang.or(configured).unwrap_or_default())
}

/// One pass, alone in the inbox, with its page and its line in the log.
fn pass(arguments: &InboxArguments, texts: &Texts) -> Result<Passed, Problem> {
    let root = &arguments.dir;
    // A job's folder was there when the job was made: it is away, not misspelt.
    if !root.is_dir() {
        return Err(Problem::FolderAway(root.clone()));
    }
    inbox::look(root)?;
    let _lock = Lock::take(root)?;
    log::begin(&root.join(LOG));
    let choices = Choices {
        config: arguments.common.config.clone(),
        language: arguments.common.lang,
        now: arguments.now,
    };
    let begun = Local::now();
    let progress = Progress::start(texts);
    let passed = inbox::pass(root, &choices, |done, total| {
        progress.count("terminal-writing", done, total);
    });
    drop(progress);
    let passed = passed.inspect_err(|problem| {
        let exit = problem.exit() as u8;
        tracing::error!(exit, problem = %problem.words(texts), "pass");
    })?;
    note(&passed, begun);
    publish(root, &passed, begun, texts)?;
    Ok(passed)
}

/// The line that a monitoring system reads.
fn note(passed: &Passed, begun: DateTime<Local>) {
    let Counts { fine, waiting, wrong } = Counts::of(&passed.told);
    let runs: usize = passed.told.iter().map(|told| told.done.len()).sum();
    let seconds = (Local::now() - begun).num_seconds();
    for told in &passed.told {
        if let Some(problem) = &told.problem {
            let exit = problem.exit() as u8;
            tracing::warn!(folder = told.folder.name, exit, problem = %problem, "folder");
        }
    }
    let exit = passed.exit() as u8;
    tracing::info!(exit, folders = passed.told.len(), runs, fine, waiting, wrong, seconds, "pass");
}

fn publish(
    root: &Path,
    passed: &Passed,
    begun: DateTime<Local>,
    texts: &Texts,
) -> Result<(), Problem> {
    let time = format!("{} {}", texts.numbers().date(begun.date_naive()), begun.format("%H:%M"));
    inbox::write(&root.join(PAGE), inbox::page(&passed.told, &time, texts).as_bytes())?;
    inbox::write(&root.join(RECORD), record(passed, begun, texts).as_bytes())
}

fn record(passed: &Passed, begun: DateTime<Local>, texts: &Texts) -> String {
    let at = begun.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true);
    inbox::record(&passed.told, &at, passed.exit(), texts) + "\n"
}

fn is_quiet(told: &Told) -> bool {
    told.done.is_empty() && told.problem.is_none()
}

fn told(passed: &Passed, arguments: &InboxArguments, texts: &Texts) -> String {
    if arguments.json {
        return record(passed, Local::now(), texts);
    }
    let mut words = String::new();
    for told in &passed.told {
        let label = styled(HEADING, &told.folder.label());
        line(&mut words, &format!("{label}: {}", inbox::doings(told, texts)));
        for path in told.outputs() {
            line(&mut words, &format!("    {}", path.display()));
        }
        for matter in inbox::matters(told, texts) {
            line(&mut words, &format!("    {matter}"));
        }
    }
    line(&mut words, "");
    line(&mut words, &inbox::summary(&passed.told, texts));
    let page: PathBuf = arguments.dir.join(PAGE);
    line(&mut words, &format!("{} {}", texts.plain("inbox-written"), page.display()));
    words
}
