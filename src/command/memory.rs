//! Remembers layouts: how the tables of this run were read is written into the configuration, so
//! that workbooks of the same headings are read the same way whatever they are called.

use crate::process::exit::Problem;
use crate::process::inputs::CONFIGURATION;
use crate::process::outputs;
use crate::process::preparation::Prepared;
use legetall::analysis::Analysis;
use legetall::recognise::{self, Why};
use legetall::settings;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How many layouts were put in, and where.
#[derive(Debug)]
pub struct Remembered {
    pub count: usize,
    pub path: PathBuf,
}

/// Puts the layouts of the tables that were used at the end of the configuration, which is made
/// when there is none. What stands there stays as it is.
///
/// # Errors
/// When the configuration cannot be read or written.
pub fn remember(
    prepared: &Prepared,
    analyses: &[Analysis],
    why: &[Why],
) -> Result<Remembered, Problem> {
    let known = &prepared.configuration.settings.tabeller;
    let is_used = |why: &&Why| analyses.iter().any(|analysis| analysis.uses(&why.place));
    let mut entries: Vec<String> = Vec::new();
    for why in why.iter().filter(is_used) {
        let lines = recognise::remembering(why);
        let is_new = |lines: &String| !entries.contains(lines);
        if !recognise::is_remembered(why, known)
            && let Some(lines) = lines.filter(is_new)
        {
            entries.push(lines);
        }
    }
    let path = path(prepared);
    if !entries.is_empty() {
        append(&path, &entries)?;
    }
    Ok(Remembered { count: entries.len(), path })
}

/// The configuration that applied, else one beside the first input.
fn path(prepared: &Prepared) -> PathBuf {
    let chosen = prepared.configuration.path.clone();
    chosen.unwrap_or_else(|| {
        let folder = prepared.inputs.folders.first();
        folder.map_or(Path::new(""), PathBuf::as_path).join(CONFIGURATION)
    })
}

fn append(path: &Path, entries: &[String]) -> Result<(), Problem> {
    let before = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(source) => return Err(Problem::Read { path: path.to_owned(), source }),
    };
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let gap = if before.is_empty() { "" } else { "\n" };
    let text = format!("{before}{end}{gap}{}\n", entries.join("\n\n"));
    // A file that could not be read again would stop the next run.
    let (_, findings) = settings::read(&CONFIGURATION.into(), text.as_bytes());
    if !findings.is_empty() {
        return Err(Problem::Configuration(findings));
    }
    outputs::replace(path, text.as_bytes())
}
