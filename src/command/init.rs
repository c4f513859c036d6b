use super::arguments::InitArguments;
use super::terminal::{self, FAINT, HEADING, line, styled};
use crate::process::exit::{Exit, Problem};
use crate::process::folders::folders;
use crate::process::outputs;
use chrono::{Datelike, Local};
use legetall::job::RenderError;
use legetall::language::Texts;
use legetall::setup::{self, Launch, NewFile, Platform};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf, absolute};

/// Makes the configuration, the forms and what starts the program. What is there stays as it is.
pub fn run(arguments: &InitArguments, texts: &Texts) -> Result<Exit, Problem> {
    let dir = folder(&arguments.dir, texts)?;
    refuse_names(&arguments.municipalities, texts)?;
    let mut told = Told { dir: &dir, made: Vec::new(), kept: Vec::new() };
    for file in new_files(arguments, &dir, texts)? {
        let path = dir.join(&file.path);
        let is_made = outputs::create(&path, &file.bytes)?;
        told.add(&path.display().to_string(), is_made);
    }
    for folder in inboxes(arguments, &dir) {
        for (path, is_made) in folders(&folder)? {
            told.add(&format!("{}{}", path.display(), std::path::MAIN_SEPARATOR), is_made);
        }
    }
    terminal::print(&told.in_words(arguments, texts))?;
    Ok(Exit::Written)
}

/// The folder to make it all in, absolute: schedulers start elsewhere.
fn folder(given: &Path, texts: &Texts) -> Result<PathBuf, Problem> {
    if given.exists() && !given.is_dir() {
        let path = given.display().to_string();
        return Err(Problem::Usage(texts.get("init-not-a-folder", &[("path", path.into())])));
    }
    absolute(given).map_err(|source| Problem::Write { path: given.to_owned(), source })
}

/// A municipality's name becomes the name of its folder, on any disk.
fn refuse_names(names: &[String], texts: &Texts) -> Result<(), Problem> {
    let mut seen = BTreeSet::new();
    for name in names {
        let key = if !setup::is_folder_name(name) {
            "init-municipality"
        } else if !seen.insert(name.to_lowercase()) {
            "init-municipality-twice"
        } else {
            continue;
        };
        return Err(Problem::Usage(texts.get(key, &[("name", name.as_str().into())])));
    }
    Ok(())
}

fn new_files(
    arguments: &InitArguments,
    dir: &Path,
    texts: &Texts,
) -> Result<Vec<NewFile>, Problem> {
    let program = std::env::current_exe()
        .map_err(|source| Problem::Read { path: PathBuf::from("legetall"), source })?;
    let launch = Launch {
        platform: if cfg!(windows) { Platform::Windows } else { Platform::Unix },
        program: writable(&program)?,
        folder: writable(dir)?,
    };
    let forms = setup::forms(texts, Local::now().year()).map_err(RenderError::from)?;
    let configurations = setup::configurations(texts, &arguments.municipalities);
    Ok([configurations, forms, setup::launchers(&launch)].concat())
}

/// A path that can be written into a text without meaning something else there.
fn writable(path: &Path) -> Result<&str, Problem> {
    path.to_str().filter(|text| !text.contains(char::is_control)).ok_or_else(|| Problem::Write {
        path: path.to_owned(),
        source: ErrorKind::InvalidFilename.into(),
    })
}

/// The folders that are to be inboxes.
fn inboxes(arguments: &InitArguments, dir: &Path) -> Vec<PathBuf> {
    match arguments.municipalities.as_slice() {
        _ if !arguments.is_inbox() => Vec::new(),
        [] => vec![dir.to_owned()],
        names => names.iter().map(|name| dir.join(name)).collect(),
    }
}

/// What was made and what was there, below the folder.
struct Told<'a> {
    dir: &'a Path,
    made: Vec<String>,
    kept: Vec<String>,
}

impl Told<'_> {
    fn add(&mut self, path: &str, is_made: bool) {
        let dir = self.dir.display().to_string();
        let below = path.strip_prefix(&dir).map(|rest| rest.trim_start_matches(['/', '\\']));
        let below = below.unwrap_or(path).to_owned();
        if is_made { &mut self.made } else { &mut self.kept }.push(below);
    }

    fn in_words(&self, arguments: &InitArguments, texts: &Texts) -> String {
        let mut words = String::new();
        let path = || [("path", self.dir.display().to_string().into())];
        for (key, paths) in [("init-made", &self.made), ("init-kept", &self.kept)] {
            if paths.is_empty() {
                continue;
            }
            line(&mut words, &styled(HEADING, &texts.get(key, &path())));
            for path in paths {
                line(&mut words, &format!("  {path}"));
            }
            line(&mut words, "");
        }
        if !self.made.is_empty() {
            line(&mut words, &styled(HEADING, &texts.plain("init-next")));
            for (number, key) in (1..).zip(next(arguments.is_inbox())) {
                line(
                    &mut words,
                    &format!("  {} {}", styled(FAINT, &format!("{number}.")), texts.plain(key)),
                );
            }
        }
        words.trim_end().to_owned()
    }
}

/// What is to be done next.
const fn next(inbox: bool) -> [&'static str; 4] {
    let (first, second) = ("init-next-forms", "init-next-settings");
    if inbox {
        [first, second, "init-next-inbox", "init-next-schedule"]
    } else {
        [first, second, "init-next-run", "init-next-shortcut"]
    }
}
