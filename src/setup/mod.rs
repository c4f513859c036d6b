//! What `legetall init` makes: the commented configuration, the forms to fill in, and what starts
//! the program by itself or from the file manager.
//!
//! Names and bytes only. Must not know the disk, the clock or where the program lies: it is told.

mod configuration;
mod folder_name;
mod launch;
mod quoting;

pub use folder_name::is_folder_name;
pub use launch::{Launch, Platform};

use crate::language::Texts;
use crate::model::Kind;
use crate::render::excel;
use crate::report::{self, FORMS};
use rust_xlsxwriter::XlsxError;
use std::path::PathBuf;

/// Where deliveries are put.
pub const IN: &str = "inn";
/// Where the files of a run lie while it lasts.
pub const WORKING: &str = "under_arbeid";
/// Where they stay.
pub const DONE: &str = "ferdig";
/// Where files that are of no use go.
pub const REJECTED: &str = "avvist";
/// Where outputs are looked for.
pub const OUT: &str = "ut";
/// The folders that a workbook goes through in an inbox.
pub const INBOX_FOLDERS: [&str; 5] = [IN, WORKING, DONE, REJECTED, OUT];
/// Where the forms lie: not beside workbooks that are read, since an empty one is none.
const FORMS_FOLDER: &str = "skjema";
const LAUNCH_FOLDER: &str = "drift";
const CONFIGURATION: &str = "legetall.toml";

/// A file to be made, by its path below the folder asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

impl NewFile {
    fn new(folder: &str, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: [folder, name].iter().collect(), bytes: bytes.into() }
    }
}

/// The commented configuration: one for all, or one per municipality with its name in it.
#[must_use]
pub fn configurations(texts: &Texts, municipalities: &[String]) -> Vec<NewFile> {
    let file = |folder: &str, name| {
        NewFile::new(folder, CONFIGURATION, configuration::text(texts.language, name))
    };
    if municipalities.is_empty() {
        return vec![file("", None)];
    }
    municipalities.iter().map(|name| file(name, Some(name))).collect()
}

/// An empty workbook per kind. `year` is the year of the budget: the years counted are those before.
///
/// # Errors
/// When a form breaks a limit of the format.
pub fn forms(texts: &Texts, year: i32) -> Result<Vec<NewFile>, XlsxError> {
    let file = |kind: Kind| {
        let bytes = excel::render_form(&report::form(kind, year, texts))?;
        Ok(NewFile::new(FORMS_FOLDER, file_name(kind), bytes))
    };
    FORMS.into_iter().map(file).collect()
}

/// What starts the program: definitions for schedulers, and a shortcut.
#[must_use]
pub fn launchers(launch: &Launch<'_>) -> Vec<NewFile> {
    let files = launch.files().into_iter();
    files.map(|(name, bytes)| NewFile::new(LAUNCH_FOLDER, name, bytes)).collect()
}

/// What people call the workbook.
const fn file_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Fastlegelister => "listeoversikt.xlsx",
        Kind::Tilplikting => "tilplikting.xlsx",
        Kind::Tiltak => "tiltak.xlsx",
        Kind::Legeaarsverk => "legeaarsverk.xlsx",
        Kind::Aktivitet => "aktivitet.xlsx",
        Kind::Kostra => "kostra.xlsx",
        Kind::Vaktbemanning => "legevakt.xlsx",
        Kind::Budsjett => "budsjett.xlsx",
    }
}
