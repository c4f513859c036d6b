//! What is told and written when a run is of several municipalities.

use super::arguments::ReportArguments;
use super::report::Reported;
use super::runs::Runs;
use super::summary::{self, aligned};
use super::terminal::{HEADING, line, styled};
use super::{findings, refusal, terminal};
use crate::process::exit::{Exit, Problem, judge};
use crate::process::municipality::common_folder;
use crate::process::outputs::{self, Written};
use crate::process::preparation::Prepared;
use legetall::finding::{Finding, Severity};
use legetall::job::Outputs;
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::comparison::{self, Member};
use legetall::report::{self, Options, wording};
use std::path::PathBuf;

/// Writes the comparison, and tells how every municipality fared.
pub fn tell(
    arguments: &ReportArguments,
    runs: &Runs,
    reported: &[Reported<'_>],
    problems: &[(&Prepared, Problem)],
) -> Result<Exit, Problem> {
    let texts = &runs.first().texts;
    let labels = labels(reported);
    let written = write(arguments, reported, &labels, texts)?;
    let told = Told { arguments, texts, reported, labels: &labels, problems };
    let words = if arguments.judgement.json {
        told.json(written.as_ref())
    } else {
        told.in_words(&runs.passed_over, written.as_ref())
    };
    terminal::print(&words)?;
    Ok(told.exit())
}

struct Told<'a> {
    arguments: &'a ReportArguments,
    texts: &'a Texts,
    reported: &'a [Reported<'a>],
    labels: &'a [String],
    problems: &'a [(&'a Prepared, Problem)],
}

impl Told<'_> {
    /// The gravest of all.
    fn exit(&self) -> Exit {
        let strict = self.arguments.judgement.strict;
        let judged =
            self.reported.iter().map(|one| judge(&one.municipality.analysis.findings, strict));
        let failed = self.problems.iter().map(|(_, problem)| problem.exit());
        judged.chain(failed).max().unwrap_or(Exit::Written)
    }

    /// One object a line: a municipality each, what nothing came of, the comparison last.
    fn json(&self, written: Option<&Written<2>>) -> String {
        let options = Options { names: self.arguments.names };
        let one = |reported: &Reported<'_>| {
            let texts = &reported.municipality.prepared.texts;
            let analysis = report::published(&reported.municipality.analysis, texts, options);
            json::render(&analysis, texts, &outputs::names(reported.written.as_ref()))
        };
        let refused = |(_, problem): &(&Prepared, Problem)| refusal::object(problem, self.texts);
        let comparison =
            written.map(|written| json::comparison(self.labels, &outputs::names(Some(written))));
        let lines = self.reported.iter().map(one).chain(self.problems.iter().map(refused));
        lines.chain(comparison).collect::<Vec<_>>().join("\n")
    }

    fn in_words(&self, passed_over: &[Finding], written: Option<&Written<2>>) -> String {
        let mut words = styled(HEADING, &self.texts.plain("terminal-municipalities"));
        words.push('\n');
        words.push_str(&aligned(self.rows()));
        words.push_str(&self.errors());
        for (prepared, problem) in self.problems {
            line(&mut words, "");
            line(&mut words, &styled(HEADING, &prepared.inputs.stem));
            line(&mut words, &problem.words(self.texts));
        }
        if !passed_over.is_empty() {
            line(&mut words, "");
            words.push_str(&findings::list(passed_over, self.texts));
        }
        if let Some(written) = written {
            line(&mut words, "");
            words.push_str(&summary::files("terminal-comparison", written, self.texts));
        }
        words
    }

    /// "Kragerø   1 advarsel, ut/kragero-legetall.xlsx og .pdf".
    fn rows(&self) -> Vec<(String, String)> {
        let rows = self.reported.iter().zip(self.labels);
        rows.map(|(one, label)| {
            let files = one.written.as_ref().map_or_else(
                || self.texts.plain("terminal-nothing-recognised"),
                |written| {
                    let path = written.paths[0].display().to_string();
                    self.texts.get("terminal-both-files", &[("path", path.into())])
                },
            );
            (label.clone(), format!("{}, {files}", self.counts(one)))
        })
        .collect()
    }

    fn counts(&self, one: &Reported<'_>) -> String {
        let graver = [Severity::Error, Severity::Warning];
        wording::counts(&one.municipality.analysis, &graver, self.texts)
            .unwrap_or_else(|| self.texts.plain("terminal-no-reservations"))
    }

    /// What keeps numbers out is told at once; the rest by `legetall check`.
    fn errors(&self) -> String {
        let options = Options { names: self.arguments.names };
        let mut words = String::new();
        for (one, label) in self.reported.iter().zip(self.labels) {
            let texts = &one.municipality.prepared.texts;
            let analysis = report::published(&one.municipality.analysis, texts, options);
            let errors: Vec<Finding> = analysis
                .findings
                .into_iter()
                .filter(|finding| finding.severity() == Severity::Error)
                .collect();
            if !errors.is_empty() {
                line(&mut words, "");
                line(&mut words, &styled(HEADING, label));
                words.push_str(&findings::list(&errors, self.texts));
            }
        }
        words
    }
}

/// The municipalities' names; those that share one are told apart by what they were read from.
fn labels(reported: &[Reported<'_>]) -> Vec<String> {
    let name = |one: &Reported<'_>| {
        let municipality = &one.municipality;
        municipality.name().unwrap_or(&municipality.prepared.inputs.stem).to_owned()
    };
    let names: Vec<String> = reported.iter().map(name).collect();
    let label = |(at, one): (usize, &Reported<'_>)| {
        let own = names.get(at).cloned().unwrap_or_default();
        let shared = names.iter().filter(|name| **name == own).count() > 1;
        let stem = &one.municipality.prepared.inputs.stem;
        if shared { format!("{own} ({stem})") } else { own }
    };
    reported.iter().enumerate().map(label).collect()
}

/// `None` when fewer than two have anything to be compared.
fn write(
    arguments: &ReportArguments,
    reported: &[Reported<'_>],
    labels: &[String],
    texts: &Texts,
) -> Result<Option<Written<2>>, Problem> {
    let file_name = |path: &PathBuf| Some(path.file_name()?.to_string_lossy().into_owned());
    let members: Vec<Member<'_>> = reported
        .iter()
        .zip(labels)
        .filter_map(|(one, name)| {
            let written = one.written.as_ref()?;
            let analysis = &one.municipality.analysis;
            Some(Member { name: name.clone(), analysis, appendix: file_name(&written.paths[1]) })
        })
        .collect();
    if members.len() < 2 {
        return Ok(None);
    }
    let made = Outputs::of(comparison::build(&members, texts))?;
    let stem = texts.plain("comparison-file-name");
    let beside = || common_folder(reported.iter().map(|one| one.municipality.folder(None)));
    let folder = arguments.out.clone().unwrap_or_else(beside);
    outputs::write(&folder, &stem, outputs::REPORT, [&made.excel, &made.pdf]).map(Some)
}
