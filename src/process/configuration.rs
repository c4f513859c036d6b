use super::exit::Problem;
use super::inputs::{CONFIGURATION, Inputs};
use legetall::finding::Finding;
use legetall::settings::{self, Settings};
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;

/// The configuration of a run and where it was found.
#[derive(Debug, Default)]
pub struct Configuration {
    pub path: Option<PathBuf>,
    pub settings: Settings,
    /// What is wrong in it. With any, nothing is to be computed.
    pub findings: Vec<Finding>,
}

impl Configuration {
    /// Reads the chosen file, else the one given among the inputs, else the nearest above them.
    /// None at all is an empty configuration.
    ///
    /// # Errors
    /// When the chosen file is not there or cannot be read, or when two files would apply.
    pub fn load(chosen: Option<&Path>, inputs: &Inputs) -> Result<Self, Problem> {
        let path = match chosen {
            Some(path) => Some(path.to_owned()),
            None => find(inputs)?,
        };
        path.map_or_else(|| Ok(Self::default()), Self::read)
    }

    /// # Errors
    /// When something is wrong in it.
    pub fn sound(&self) -> Result<(), Problem> {
        if self.findings.is_empty() {
            Ok(())
        } else {
            Err(Problem::Configuration(self.findings.clone()))
        }
    }

    fn read(path: PathBuf) -> Result<Self, Problem> {
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Problem::missing(&path));
            }
            Err(source) => return Err(Problem::Read { path, source }),
        };
        let name: Arc<str> = path.file_name().unwrap_or_default().to_string_lossy().into();
        let (settings, findings) = settings::read(&name, &bytes);
        Ok(Self { path: Some(path), settings, findings })
    }
}

fn find(inputs: &Inputs) -> Result<Option<PathBuf>, Problem> {
    let found = if inputs.configurations.is_empty() {
        inputs.folders.iter().filter_map(|folder| nearest(folder)).collect()
    } else {
        inputs.configurations.clone()
    };
    let mut found: Vec<PathBuf> = found;
    found.dedup_by(|a, b| same(a, b));
    match found.as_slice() {
        [one, other, ..] => Err(Problem::TwoConfigurations(one.clone(), other.clone())),
        _ => Ok(found.pop()),
    }
}

/// The configuration in a folder or in the nearest folder above it.
pub fn nearest(folder: &Path) -> Option<PathBuf> {
    let beside = folder.join(CONFIGURATION);
    if beside.is_file() {
        return Some(beside);
    }
    let folder = absolute(folder.join("")).ok()?;
    folder.ancestors().map(|above| above.join(CONFIGURATION)).find(|path| path.is_file())
}

fn same(a: &Path, b: &Path) -> bool {
    match (fs::canonicalize(a), fs::canonicalize(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Which configuration applies to files below a folder, by what its `navn` says.
    #[track_caller]
    fn check(configurations: &[&str], given: &[&str], chosen: Option<&str>, expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        for path in configurations {
            write(path, &format!("[kommune]\nnavn = '{path}'"));
        }
        for file in ["a/b/liste.xlsx", "a/tiltak.xlsx", "c/liste.xlsx"] {
            write(file, "");
        }
        let given: Vec<PathBuf> = given.iter().map(|path| folder.path().join(path)).collect();
        let chosen = chosen.map(|path| folder.path().join(path));
        let found = Inputs::find(&given)
            .and_then(|inputs| Configuration::load(chosen.as_deref(), &inputs))
            .map(|configuration| configuration.settings.kommune.navn);
        let shown = match found {
            Ok(name) => name.unwrap_or_default(),
            Err(Problem::TwoConfigurations(..)) => "two".to_owned(),
            Err(Problem::NotFound(_)) => "not found".to_owned(),
            Err(problem) => panic!("{problem}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_nearest_configuration_applies() {
        check(&[], &["a/tiltak.xlsx"], None, "");
        check(&["a/legetall.toml"], &["a/tiltak.xlsx"], None, "a/legetall.toml");
        check(&["a/legetall.toml"], &["a/b"], None, "a/legetall.toml");
        check(&["legetall.toml", "a/b/legetall.toml"], &["a/b"], None, "a/b/legetall.toml");
        check(&["a/legetall.toml"], &["a/b", "a/tiltak.xlsx"], None, "a/legetall.toml");
    }

    #[test]
    fn a_chosen_configuration_goes_first() {
        let both = ["legetall.toml", "a/annen.toml", "a/legetall.toml"];
        check(&both, &["a"], Some("a/annen.toml"), "a/annen.toml");
        check(&both, &["a"], Some("a/borte.toml"), "not found");
        check(&both, &["c/liste.xlsx", "a/legetall.toml"], None, "a/legetall.toml");
    }

    #[test]
    fn two_configurations_are_one_too_many() {
        check(&["a/legetall.toml", "c/legetall.toml"], &["a", "c"], None, "two");
    }
}
