//! A sample's workbooks as a job, and what comes of it.

// Each test file asks for its own.
#![allow(dead_code)]

use crate::judges;
use legetall::analysis::Analysis;
use legetall::job::{Job, Outputs};
use legetall::language::{Language, Texts};
use legetall::render::json;
use legetall::report::Options;
use legetall::settings;
use legetall::workbook::{Input, Limits};
use serde_json::Value;
use std::path::Path;

pub fn bytes(folder: &str, file: &str) -> Vec<u8> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    std::fs::read(samples.join(folder).join(file)).unwrap()
}

/// These files of a sample, with its configuration.
pub fn job(folder: &str, files: &[&str], language: Language) -> Job {
    let configuration = bytes(folder, "legetall.toml");
    let (settings, findings) = settings::read(&"legetall.toml".into(), &configuration);
    assert!(findings.is_empty(), "{findings:?}");
    let input = |file: &&str| Input { name: (*file).into(), bytes: bytes(folder, file) };
    Job {
        inputs: files.iter().map(input).collect(),
        settings,
        findings,
        language,
        options: Options::default(),
        limits: Limits::default(),
    }
}

pub fn done(job: &Job) -> (Analysis, Outputs) {
    let analysis = job.analyse();
    let outputs = job.render(&analysis, &Texts::built_in(job.language)).unwrap();
    (analysis, outputs)
}

pub fn as_json(analysis: &Analysis) -> Value {
    let texts = Texts::built_in(Language::Bokmaal);
    serde_json::from_str(&json::render(analysis, &texts, &[])).unwrap()
}

/// The words of an appendix in one line, no-break spaces as ordinary ones. `None`, said aloud, when
/// pdftotext is not installed.
pub fn words_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("appendix.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = judges::output("pdftotext", &[file.to_str().unwrap(), "-"])?;
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
