use super::arguments::ReportArguments;
use super::progress::Progress;
use super::runs::Runs;
use super::{comparison, runs, summary, terminal};
use crate::process::exit::{Exit, Problem, judge};
use crate::process::fault;
use crate::process::municipality::{self, Municipality};
use crate::process::outputs::{self, Written};
use crate::process::preparation::Prepared;
use crate::process::workers;
use legetall::job::Outputs;
use legetall::render::json;
use legetall::report::{self, Options};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A municipality with its two files, when anything was recognised: an empty report would look
/// like one.
#[derive(Debug)]
pub struct Reported<'a> {
    pub municipality: Municipality<'a>,
    pub written: Option<Written<2>>,
}

/// Writes the Excel summary and the PDF appendix of every municipality, of several a comparison,
/// too, and tells what is in them.
pub fn run(arguments: &ReportArguments, runs: &Runs) -> Result<Exit, Problem> {
    let (reported, problems) = make(arguments, runs);
    match (reported.as_slice(), problems) {
        ([], mut problems) if problems.len() == 1 => Err(problems.remove(0).1),
        ([one], problems) if problems.is_empty() => tell(arguments, one),
        (several, problems) => comparison::tell(arguments, runs, several, &problems),
    }
}

/// What came of every municipality, and of every run of which nothing did, with whose it was.
type Made<'a> = (Vec<Reported<'a>>, Vec<(&'a Prepared, Problem)>);

fn make<'a>(arguments: &ReportArguments, all: &'a Runs) -> Made<'a> {
    let progress = Progress::start(&all.first().texts);
    let options = Options { names: arguments.names };
    let (found, mut problems) = runs::find(all, options, &progress);
    let stems = municipality::stems(&found, arguments.out.as_deref());
    let (done, total) = (AtomicUsize::new(0), found.len());
    let both: Vec<_> = found.into_iter().zip(stems).collect();
    let results = workers::each(both, |(municipality, stem)| {
        progress.count("terminal-writing", done.fetch_add(1, Ordering::Relaxed) + 1, total);
        let prepared = municipality.prepared;
        let written = fault::caught(|| write(&municipality, &stem, arguments));
        written
            .map_err(|problem| (prepared, problem))
            .map(|written| reported(municipality, written))
    });
    let mut made = Vec::new();
    for result in results {
        match result {
            Ok(reported) => made.push(reported),
            Err(problem) => problems.push(problem),
        }
    }
    (made, problems)
}

fn reported(mut municipality: Municipality<'_>, written: Option<Written<2>>) -> Reported<'_> {
    let findings = written.iter().flat_map(|written| written.findings.iter().cloned());
    municipality.analysis.findings.extend(findings);
    Reported { municipality, written }
}

fn write(
    municipality: &Municipality<'_>,
    stem: &str,
    arguments: &ReportArguments,
) -> Result<Option<Written<2>>, Problem> {
    if municipality.analysis.data.origins.is_empty() {
        return Ok(None);
    }
    let options = Options { names: arguments.names };
    let texts = &municipality.prepared.texts;
    let made = Outputs::of(report::build(&municipality.analysis, texts, options))?;
    let folder = municipality.folder(arguments.out.as_deref());
    outputs::write(folder, stem, outputs::REPORT, [&made.excel, &made.pdf]).map(Some)
}

fn tell(arguments: &ReportArguments, reported: &Reported<'_>) -> Result<Exit, Problem> {
    let Reported { municipality: Municipality { prepared, analysis }, written } = reported;
    let analysis = report::published(analysis, &prepared.texts, Options { names: arguments.names });
    let words = if arguments.judgement.json {
        json::render(&analysis, &prepared.texts, &outputs::names(written.as_ref()))
    } else {
        summary::of(&analysis, written.as_ref(), prepared)
    };
    terminal::print(&words)?;
    Ok(judge(&analysis.findings, arguments.judgement.strict))
}
