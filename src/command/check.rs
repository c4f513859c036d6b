use super::arguments::CheckArguments;
use super::exit::{Exit, Problem, judge};
use super::preparation::Prepared;
use super::progress::Progress;
use super::{findings, summary, terminal};
use legetall::analysis::Analysis;
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::{self, Options};

/// Shows what is odd about the files, notes and all, and writes nothing.
pub fn run(arguments: &CheckArguments, prepared: &Prepared) -> Result<Exit, Problem> {
    let analysis = {
        let progress = Progress::start(&prepared.texts);
        progress.step("terminal-reading");
        let job = prepared.job(Options::default())?;
        progress.step("terminal-computing");
        report::published(&job.analyse(), &prepared.texts, Options::default())
    };
    let words = if arguments.judgement.json {
        json::render(&analysis, &prepared.texts, &[])
    } else {
        in_words(&analysis, prepared, &prepared.texts)
    };
    terminal::print(&words)?;
    Ok(judge(&analysis.findings, arguments.judgement.strict))
}

fn in_words(analysis: &Analysis, prepared: &Prepared, texts: &Texts) -> String {
    let found = if analysis.findings.is_empty() {
        format!("{}\n", texts.plain("terminal-no-findings"))
    } else {
        findings::list(&analysis.findings, texts)
    };
    format!("{}\n{found}", summary::read(analysis, prepared))
}
