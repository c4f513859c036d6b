use super::arguments::ReportArguments;
use super::exit::{Exit, Problem, judge};
use super::outputs::{self, Written};
use super::preparation::Prepared;
use super::progress::Progress;
use super::slug::slug;
use super::{summary, terminal};
use legetall::analysis::Analysis;
use legetall::job::Job;
use legetall::render::json;
use legetall::report::{self, Options};
use std::path::Path;

/// Writes the Excel summary and the PDF appendix and tells what is in them.
pub fn run(arguments: &ReportArguments, prepared: &Prepared) -> Result<Exit, Problem> {
    let (analysis, written) = make(arguments, prepared)?;
    let options = Options { names: arguments.names };
    let analysis = report::published(&analysis, &prepared.texts, options);
    let words = if arguments.judgement.json {
        json::render(&analysis, &prepared.texts, &names(written.as_ref()))
    } else {
        summary::of(&analysis, written.as_ref(), prepared)
    };
    terminal::print(&words)?;
    Ok(judge(&analysis.findings, arguments.judgement.strict))
}

fn make(
    arguments: &ReportArguments,
    prepared: &Prepared,
) -> Result<(Analysis, Option<Written>), Problem> {
    let progress = Progress::start(&prepared.texts);
    progress.step("terminal-reading");
    let job = prepared.job(Options { names: arguments.names })?;
    progress.step("terminal-computing");
    let mut analysis = job.analyse();
    // Nothing recognised: an empty report would look like one.
    if analysis.data.origins.is_empty() {
        return Ok((analysis, None));
    }
    progress.step("terminal-writing");
    let written = write(&job, &analysis, arguments.out.as_deref(), prepared)?;
    analysis.findings.extend(written.findings.iter().cloned());
    Ok((analysis, Some(written)))
}

fn write(
    job: &Job,
    analysis: &Analysis,
    out: Option<&Path>,
    prepared: &Prepared,
) -> Result<Written, Problem> {
    let made = job.render(analysis, &prepared.texts)?;
    let beside = prepared.inputs.folders.first().map_or(Path::new(""), |folder| folder.as_path());
    let stem = match &analysis.settings.kommune.navn {
        Some(name) => slug(name),
        None => prepared.inputs.stem.clone(),
    };
    outputs::write(out.unwrap_or(beside), &stem, &made.excel, &made.pdf)
}

/// The paths of the outputs as JSON gives them.
fn names(written: Option<&Written>) -> Vec<String> {
    written
        .into_iter()
        .flat_map(|written| [&written.excel, &written.pdf])
        .map(|path| path.display().to_string())
        .collect()
}
