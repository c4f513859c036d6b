//! Which of the paths given belong together: one set is one municipality's.
//!
//! What one configuration is for belongs together when it names a municipality. Without one,
//! several folders are a municipality each: parting what belongs together shows, while adding two
//! municipalities together would not.

use super::configuration::nearest;
use super::inputs::{CONFIGURATION, is_input};
use legetall::settings;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Parts the paths into sets, in the order given.
pub fn part(given: &[PathBuf], chosen: Option<&Path>) -> Vec<Vec<PathBuf>> {
    let paths: Vec<PathBuf> = given.iter().flat_map(|path| opened(path)).collect();
    // Everything in a folder dropped at once, its configuration among it.
    if paths.iter().any(|path| is_configuration(path)) {
        return vec![paths];
    }
    let mut known = Configurations { chosen, naming: BTreeMap::new() };
    let several_folders = paths.iter().filter(|path| path.is_dir()).count() > 1;
    let mut sets: Vec<(Key, Vec<PathBuf>)> = Vec::new();
    for path in paths {
        let key = known.key(&path, several_folders);
        match sets.iter_mut().find(|(of_set, _)| *of_set == key) {
            Some((_, set)) => set.push(path),
            None => sets.push((key, vec![path])),
        }
    }
    sets.into_iter().map(|(_, set)| set).collect()
}

/// A folder of nothing but folders with workbooks is those folders: one per municipality.
fn opened(path: &Path) -> Vec<PathBuf> {
    let holds_workbooks = |folder: &Path| entries(folder).iter().any(|entry| is_input(entry));
    if !path.is_dir() || holds_workbooks(path) {
        return vec![path.to_owned()];
    }
    let below: Vec<PathBuf> = entries(path)
        .into_iter()
        .filter(|entry| entry.is_dir() && holds_workbooks(entry))
        .collect();
    if below.is_empty() { vec![path.to_owned()] } else { below }
}

/// What lies in a folder, by name. One that cannot be looked into is told when it is read.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries
}

fn is_configuration(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// What makes two paths of one set: their configuration, and their folder when that is what tells
/// municipalities apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    configuration: Option<PathBuf>,
    folder: Option<PathBuf>,
}

struct Configurations<'a> {
    chosen: Option<&'a Path>,
    /// Whether a configuration names a municipality.
    naming: BTreeMap<PathBuf, bool>,
}

impl Configurations<'_> {
    fn key(&mut self, path: &Path, several_folders: bool) -> Key {
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("")) };
        let configuration = self.chosen.map(Path::to_owned).or_else(|| nearest(folder));
        let configuration = configuration.map(|found| fs::canonicalize(&found).unwrap_or(found));
        let names_one = configuration.as_ref().is_some_and(|found| self.names_one(found));
        let apart = several_folders && path.is_dir() && !names_one;
        Key { configuration, folder: apart.then(|| path.to_owned()) }
    }

    fn names_one(&mut self, configuration: &Path) -> bool {
        if let Some(known) = self.naming.get(configuration) {
            return *known;
        }
        let bytes = fs::read(configuration).unwrap_or_default();
        let (settings, _) = settings::read(&CONFIGURATION.into(), &bytes);
        let names = settings.kommune.navn.is_some() || settings.kommune.nummer.is_some();
        self.naming.insert(configuration.to_owned(), names);
        names
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const NAMED: &str = "[kommune]\nnavn = \"Kragerø\"";

    /// The sets of paths below a folder with these files.
    #[track_caller]
    fn check(files: &[(&str, &str)], given: &[&str], expected: &[&[&str]]) {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let given: Vec<PathBuf> = given.iter().map(|path| folder.path().join(path)).collect();
        let expected: Vec<Vec<PathBuf>> = expected
            .iter()
            .map(|set| set.iter().map(|path| folder.path().join(path)).collect())
            .collect();
        assert_eq!(part(&given, None), expected);
    }

    #[test]
    fn a_folder_of_folders_is_a_set_each() {
        let files = [("a/liste.xlsx", ""), ("b/liste.ods", ""), ("c/notat.txt", "")];
        check(&files, &["."], &[&["./a"], &["./b"]]);
        check(&files, &["a", "b"], &[&["a"], &["b"]]);
        check(&files, &["c"], &[&["c"]]);
    }

    #[test]
    fn a_folder_with_workbooks_is_one_set() {
        let files = [("a/liste.xlsx", ""), ("a/arkiv/liste.xlsx", "")];
        check(&files, &["a"], &[&["a"]]);
    }

    #[test]
    fn files_dropped_together_belong_together() {
        let files = [("a/liste.xlsx", ""), ("b/tiltak.xlsx", "")];
        check(&files, &["a/liste.xlsx", "b/tiltak.xlsx"], &[&["a/liste.xlsx", "b/tiltak.xlsx"]]);
        check(&files, &["a/liste.xlsx", "b"], &[&["a/liste.xlsx", "b"]]);
    }

    #[test]
    fn a_configuration_that_names_a_municipality_joins_its_folders() {
        let files = [("legetall.toml", NAMED), ("a/liste.xlsx", ""), ("b/tiltak.xlsx", "")];
        check(&files, &["a", "b"], &[&["a", "b"]]);
        let general = [("legetall.toml", "[norm]\n"), ("a/l.xlsx", ""), ("b/t.xlsx", "")];
        check(&general, &["a", "b"], &[&["a"], &["b"]]);
    }

    #[test]
    fn two_configurations_are_two_municipalities() {
        let files = [
            ("a/legetall.toml", NAMED),
            ("a/liste.xlsx", ""),
            ("b/legetall.toml", NAMED),
            ("b/liste.xlsx", ""),
        ];
        check(&files, &["a", "b"], &[&["a"], &["b"]]);
        check(&files, &["a/liste.xlsx", "b/liste.xlsx"], &[&["a/liste.xlsx"], &["b/liste.xlsx"]]);
    }

    #[test]
    fn everything_in_a_folder_is_one_set() {
        let files = [("legetall.toml", NAMED), ("liste.xlsx", ""), ("tiltak.xlsx", "")];
        let all = ["legetall.toml", "liste.xlsx", "tiltak.xlsx"];
        check(&files, &all, &[&all]);
    }
}
