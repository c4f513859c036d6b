use super::layout::Folder;
use crate::process::configuration::Configuration;
use crate::process::exit::Problem;
use crate::process::municipality::Names;
use crate::process::preparation::limits;
use crate::process::slug::slug;
use legetall::analysis::Analysis;
use legetall::development;
use legetall::earlier::Earlier;
use legetall::finding::{Finding, Severity};
use legetall::history::{Edition, Output};
use legetall::job::{Job, Outputs};
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::{self, Options, wording};
use legetall::workbook::{self, Input};

/// What the outputs of a report are called, after the municipality.
pub const REPORT: [&str; 2] = ["-legetall.xlsx", "-legetall.pdf"];
/// What a report said, for other programs.
const RESULT: &str = "resultat.json";
/// Doctors' names stay out of what a scheduled run publishes.
const OPTIONS: Options = Options { names: false };
/// So many findings tell why a file was rejected; more would not be read.
const MOST_REASONS: usize = 20;

/// What came of the files.
#[derive(Debug)]
pub enum Computed {
    Report(Made),
    /// There is nothing of ours in them: what was found instead.
    Nothing(Vec<Finding>),
}

/// A report in memory.
#[derive(Debug, Default)]
pub struct Made {
    pub editions: Vec<Edition>,
    /// Name and contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// As they may be published.
    pub findings: Vec<Finding>,
}

impl Made {
    pub fn outputs(&self) -> Vec<Output> {
        let output = |(name, bytes): &(String, Vec<u8>)| Output {
            name: name.clone(),
            sha256: workbook::sha256(bytes),
        };
        self.files.iter().map(output).collect()
    }
}

/// Computes the report of a set of files. `before` gives, for each municipality in them, what there
/// is to say of where they are from, and what was told of it earlier.
///
/// # Errors
/// When the files cannot be laid out, or the history not be read.
pub fn compute(
    folder: &Folder,
    configuration: &Configuration,
    texts: &Texts,
    inputs: Vec<Input>,
    before: impl Fn(&Edition) -> Result<(Vec<Finding>, Earlier), Problem>,
) -> Result<Computed, Problem> {
    let analyses = job(configuration, texts, inputs).analyses();
    if analyses.iter().all(|analysis| analysis.data.origins.is_empty()) {
        let published = analyses.iter().map(|analysis| report::published(analysis, texts, OPTIONS));
        return Ok(Computed::Nothing(published.flat_map(|one| one.findings).collect()));
    }
    let (mut made, mut names, mut results) = (Made::default(), Names::default(), Vec::new());
    for mut read in analyses {
        let municipality = read.settings.kommune.navn.clone().unwrap_or_default();
        let of = Edition { municipality: municipality.clone(), snapshot: read.snapshot() };
        let (notes, earlier) = before(&of)?;
        read.add(notes);
        let held = development::compare(read, earlier);
        let outputs = Outputs::of(report::build(&held, texts, OPTIONS))?;
        let published = report::published(&held, texts, OPTIONS);
        let plain = if municipality.is_empty() { folder.label() } else { municipality.clone() };
        let stem = names.free(&folder.path, &stem(&plain));
        let files = REPORT.map(|end| format!("{stem}{end}"));
        results.push(json::render(&published, texts, &files));
        made.editions.push(Edition { municipality, snapshot: published.snapshot() });
        made.files.extend(files.into_iter().zip([outputs.excel, outputs.pdf]));
        made.findings.extend(published.findings);
    }
    made.files.push((RESULT.to_owned(), (results.join("\n") + "\n").into_bytes()));
    Ok(Computed::Report(made))
}

fn stem(plain: &str) -> String {
    match slug(plain) {
        stem if stem.is_empty() => "rapport".to_owned(),
        stem => stem,
    }
}

/// Why a file by itself is of no use, in words.
pub fn reasons(configuration: &Configuration, texts: &Texts, input: Input) -> Vec<String> {
    let analysis: Analysis = job(configuration, texts, vec![input]).analyse();
    worded(&report::published(&analysis, texts, OPTIONS).findings, texts)
}

/// Findings as they are told to who delivered the file, gravest first.
pub fn worded(findings: &[Finding], texts: &Texts) -> Vec<String> {
    let grave = findings.iter().filter(|finding| finding.severity() < Severity::Note);
    grave.take(MOST_REASONS).map(|finding| in_words(finding, texts)).collect()
}

/// Code, place, what was found and what to do.
pub fn in_words(finding: &Finding, texts: &Texts) -> String {
    let told = wording::finding(finding, texts);
    format!("{} {}: {}\n{}", finding.code(), told.place, told.message, told.remedy)
}

fn job(configuration: &Configuration, texts: &Texts, inputs: Vec<Input>) -> Job {
    let settings = configuration.settings.clone();
    Job {
        inputs,
        limits: limits(settings.grenser),
        settings,
        findings: Vec::new(),
        language: texts.language,
        options: OPTIONS,
    }
}
