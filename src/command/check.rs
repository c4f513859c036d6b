use super::arguments::CheckArguments;
use super::exit::{Exit, Problem, judge};
use super::preparation::Prepared;
use super::progress::Progress;
use super::{findings, municipality, summary, terminal};
use legetall::analysis::Analysis;
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::{self, Options};

/// Shows what is odd about the files, notes and all, and writes nothing.
pub fn run(arguments: &CheckArguments, prepared: &Prepared) -> Result<Exit, Problem> {
    let analyses = {
        let progress = Progress::start(&prepared.texts);
        progress.step("terminal-reading");
        municipality::analyses(prepared, Options::default())?
    };
    let published =
        |analysis: &Analysis| report::published(analysis, &prepared.texts, Options::default());
    let analyses: Vec<Analysis> = analyses.iter().map(published).collect();
    let words = |analysis: &Analysis| {
        if arguments.judgement.json {
            json::render(analysis, &prepared.texts, &[])
        } else {
            in_words(analysis, prepared, &prepared.texts)
        }
    };
    terminal::print(&analyses.iter().map(words).collect::<Vec<_>>().join("\n"))?;
    let judged = |analysis: &Analysis| judge(&analysis.findings, arguments.judgement.strict);
    Ok(analyses.iter().map(judged).max().unwrap_or(Exit::Written))
}

fn in_words(analysis: &Analysis, prepared: &Prepared, texts: &Texts) -> String {
    let found = if analysis.findings.is_empty() {
        format!("{}\n", texts.plain("terminal-no-findings"))
    } else {
        findings::list(&analysis.findings, texts)
    };
    format!("{}\n{found}", summary::read(analysis, prepared))
}
