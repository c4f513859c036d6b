//! The municipalities of a run, each with its analysis.

use super::exit::Problem;
use super::preparation::Prepared;
use super::slug::slug;
use legetall::analysis::Analysis;
use legetall::job::Checked;
use legetall::report::Options;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One municipality and the run it is of: a table with a municipality column gives several.
#[derive(Debug)]
pub struct Municipality<'a> {
    pub prepared: &'a Prepared,
    pub analysis: Analysis,
}

impl Municipality<'_> {
    /// Where its outputs go: the folder asked for, else beside its first input.
    pub fn folder<'p>(&'p self, out: Option<&'p Path>) -> &'p Path {
        folder(self.prepared, out)
    }

    /// Its name, when one is known.
    pub fn name(&self) -> Option<&str> {
        self.analysis.settings.kommune.navn.as_deref()
    }
}

/// Where the outputs of a run go: the folder asked for, else beside its first input.
pub fn folder<'p>(prepared: &'p Prepared, out: Option<&'p Path>) -> &'p Path {
    let beside = prepared.inputs.folders.first().map(PathBuf::as_path);
    out.or(beside).unwrap_or(Path::new(""))
}

/// The folder that holds all of these: of `kommuner/kragero` and `kommuner/larvik`, `kommuner`.
pub fn common_folder<'p>(mut folders: impl Iterator<Item = &'p Path>) -> PathBuf {
    let first = folders.next().unwrap_or(Path::new(""));
    let rest: Vec<&Path> = folders.collect();
    let holds_all = |above: &&Path| rest.iter().all(|folder| folder.starts_with(above));
    first.ancestors().find(holds_all).unwrap_or(first).to_owned()
}

/// What the outputs of a municipality are called when no other's are: by its name, else by the
/// folder or file it was read from.
pub fn stem(prepared: &Prepared, analysis: &Analysis) -> String {
    let name = analysis.settings.kommune.navn.as_deref();
    name.map_or_else(|| prepared.inputs.stem.clone(), slug)
}

/// The analyses of one run. With a fault in its configuration nothing is computed.
pub fn analyses(prepared: &Prepared, options: Options) -> Result<Vec<Analysis>, Problem> {
    prepared.configuration.sound()?;
    Ok(prepared.job(options)?.analyses())
}

/// As [`analyses`], with what a check looks at besides.
pub fn checked(prepared: &Prepared, options: Options) -> Result<Checked, Problem> {
    prepared.configuration.sound()?;
    Ok(prepared.job(options)?.check())
}

/// The names that outputs of this run have, folder by folder.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<(PathBuf, String)>);

impl Names {
    /// A name that no other has in the folder: this one, else with a number.
    pub fn free(&mut self, folder: &Path, plain: &str) -> String {
        let mut stem = plain.to_owned();
        let mut number = 1;
        while !self.0.insert((folder.to_owned(), stem.clone())) {
            number += 1;
            stem = format!("{plain}-{number}");
        }
        stem
    }
}

/// What the outputs are called, no two alike in one folder: by the municipality, else by the
/// folder or file it was read from, else with a number.
pub fn stems(all: &[Municipality<'_>], out: Option<&Path>) -> Vec<String> {
    let by_name: Vec<(&Path, String)> =
        all.iter().map(|one| (one.folder(out), stem(one.prepared, &one.analysis))).collect();
    let mut names = Names::default();
    let free = |(one, own): (&Municipality<'_>, &(&Path, String))| {
        let is_shared = by_name.iter().filter(|other| *other == own).count() > 1;
        names.free(own.0, if is_shared { &one.prepared.inputs.stem } else { &own.1 })
    };
    all.iter().zip(&by_name).map(free).collect()
}
