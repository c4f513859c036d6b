//! What a run says when it has no result.

use super::{findings, terminal};
use crate::process::exit::{Exit, Problem};
use legetall::job::Job;
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::Options;
use legetall::settings::Settings;
use legetall::workbook::Limits;

/// Says why there is no result: to people, and to a program that waits for its JSON object.
pub fn tell(problem: &Problem, texts: &Texts, as_json: bool) -> Exit {
    if problem.is_closed_pipe() {
        return problem.exit();
    }
    // The exit code tells the same to one who is not there to read it.
    if as_json {
        let _ = terminal::print(&object(problem, texts));
    } else if let Problem::Configuration(found) = problem {
        let end = texts.plain("terminal-nothing-computed");
        let _ = terminal::print(&format!("{}\n{end}", findings::list(found, texts)));
    }
    if !matches!(problem, Problem::Configuration(_)) {
        terminal::complain(&problem.words(texts));
    }
    problem.exit()
}

/// The JSON object of a run without a result: findings only.
pub fn object(problem: &Problem, texts: &Texts) -> String {
    let nothing = Job {
        inputs: Vec::new(),
        settings: Settings::default(),
        findings: problem.findings(&problem.words(texts)),
        language: texts.language,
        options: Options::default(),
        limits: Limits::default(),
    };
    json::render(&nothing.analyse(), texts, &[])
}
