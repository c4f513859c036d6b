//! Any spreadsheet file → sheets of cells, each with its place, raw value, number format and formula.
//!
//! The only room that knows calamine, zip and csv. It knows nothing of what the cells mean.
//!
//! Files come from anywhere, so nothing a file says of itself is believed before it is seen: sizes
//! are checked before they are made room for, and a reader that gives up in a panic is a damaged
//! file. What cannot be read right is refused, with its place; a damaged sheet refuses the file.

mod attached;
mod bytes;
mod compound;
mod decoded;
mod delimited;
mod draft;
mod format_code;
mod html;
mod number;
mod ods;
mod package;
mod refusal;
mod sheet;
mod sniff;
mod spans;
mod spreadsheetml;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

pub use sheet::{Cell, NumberFormat, Raw, Sheet, Visibility};

use crate::finding::{Finding, run};
use crate::place::Place;
use attached::Attached;
use compound::Compound;
use draft::Budget;
use package::Package;
use refusal::{Damage, Found, Refusal, Why};
use sha2::{Digest, Sha256};
use sniff::Kind;
use std::fmt::Write;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// A file as it came: its name as people see it, and its bytes.
#[derive(Debug, Clone)]
pub struct Input {
    pub name: Arc<str>,
    pub bytes: Vec<u8>,
}

/// How much a file may hold before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Cells with content, in all sheets.
    pub cells: usize,
    /// Bytes of the package once decompressed.
    pub decompressed: u64,
    pub sheets: usize,
    /// Bytes of text and formulas, a text counted as often as it is shown.
    pub text: usize,
}

impl Default for Limits {
    /// Far above what an adviser keeps, and little enough that the worst file of each kind is read
    /// or refused within 512 MB.
    fn default() -> Self {
        Self { cells: 1_000_000, decompressed: 256 << 20, sheets: 500, text: 64 << 20 }
    }
}

/// The file formats that are read. The bytes decide, never the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// xlsx and xlsm.
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    Csv,
    /// A web page with tables, saved as xls more often than as htm.
    Html,
    /// `SpreadsheetML` 2003, most often saved as xls.
    Xml,
}

/// A spreadsheet file, read.
#[derive(Debug, Clone)]
pub struct Workbook {
    pub file: Arc<str>,
    pub format: Format,
    pub sheets: Vec<Sheet>,
}

/// What a format's reader gives: its sheets and what a person should know of each.
type Read = Result<Vec<Told>, Refusal>;
type Told = (Sheet, Vec<Finding>);

/// Reads a file. `None` when it is refused; the findings say why and what to do.
#[must_use]
pub fn read(input: &Input, limits: &Limits) -> (Option<Workbook>, Vec<Finding>) {
    // The decoders of the binary formats panic on some broken records.
    let read = catch_unwind(AssertUnwindSafe(|| read_any(input, limits)));
    let (format, sheets, attached) = match read.unwrap_or_else(|_| Err(Damage::Reader.into())) {
        Ok(read) => read,
        Err(refusal) => return (None, vec![refusal.into_finding(&input.name)]),
    };
    let (sheets, findings): (Vec<Sheet>, Vec<Vec<Finding>>) = sheets.into_iter().unzip();
    let workbook = Workbook { file: Arc::clone(&input.name), format, sheets };
    let attached = attached.findings(&input.name);
    (Some(workbook), attached.into_iter().chain(findings.into_iter().flatten()).collect())
}

fn read_any(input: &Input, limits: &Limits) -> Result<(Format, Vec<Told>, Attached), Refusal> {
    let budget = Budget::new(limits);
    let mut attached = Attached::default();
    let (format, sheets) = match sniff::kind(&input.bytes) {
        Kind::Empty => return Err(Why::Empty.into()),
        Kind::Other(found) => return Err(Why::NotASpreadsheet(found).into()),
        Kind::Text => (Format::Csv, delimited::read(&input.bytes, &input.name, &budget)?),
        Kind::Html => (Format::Html, html::read(&input.bytes, &input.name, &budget)?),
        Kind::SpreadsheetMl => {
            (Format::Xml, spreadsheetml::read(&input.bytes, &input.name, &budget)?)
        }
        Kind::Ole => {
            let compound = Compound::open(&input.bytes)?;
            is_workbook(&compound)?;
            (Format::Xls, xls::read(&compound, &input.name, &budget, &mut attached)?)
        }
        Kind::Zip => read_package(input, limits, &budget, &mut attached)?,
    };
    if sheets.iter().all(|(sheet, _)| sheet.cells.is_empty()) {
        return Err(Why::Empty.into());
    }
    Ok((format, sheets, attached))
}

fn is_workbook(compound: &Compound) -> Result<(), Refusal> {
    if compound.has("EncryptedPackage") {
        Err(Why::Encrypted.into())
    } else if compound.has("Workbook") || compound.has("Book") {
        Ok(())
    } else {
        Err(Why::NotASpreadsheet(Found::Document).into())
    }
}

fn read_package(
    input: &Input,
    limits: &Limits,
    budget: &Budget,
    attached: &mut Attached,
) -> Result<(Format, Vec<Told>), Refusal> {
    let mut package = Package::open(&input.bytes, limits)?;
    attached.look_into(&mut package);
    let mime = package.beginning("mimetype", 128)?;
    if mime.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        let sheets = ods::read(&mut package, &input.name, budget)?;
        attached.take_formulas(&sheets);
        return Ok((Format::Ods, sheets));
    }
    let main = package.main_part()?.unwrap_or_default();
    let is_binary =
        main.rsplit('.').next().is_some_and(|ending| ending.eq_ignore_ascii_case("bin"));
    if is_binary || (main.is_empty() && package.has("xl/workbook.bin")) {
        let sheets = xlsb::read(&mut package, &input.bytes, &input.name, budget)?;
        Ok((Format::Xlsb, sheets))
    } else if is_excel(&main) || (main.is_empty() && package.has("xl/workbook.xml")) {
        Ok((Format::Xlsx, xlsx::read(&mut package, &input.name, budget)?))
    } else if main.is_empty() && mime.is_empty() {
        Err(Why::NotASpreadsheet(Found::Archive).into())
    } else {
        Err(Why::NotASpreadsheet(Found::Document).into())
    }
}

/// Whether a package is about a workbook, by the name of its main part.
fn is_excel(main: &str) -> bool {
    main.rsplit('/').next().is_some_and(|name| name.starts_with("workbook"))
}

/// What is to be said of a copy under another name, which is not read: its numbers would be counted
/// twice.
#[must_use]
pub fn copy(input: &Input, first: &Input) -> Finding {
    let finding = Finding::new(&run::SAME_CONTENTS).at(Place::file(&input.name));
    finding.with("other", &*first.name)
}

/// SHA-256 in hex: what JSON and the history know a file by.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// As [`sha256`], of what is read piece by piece.
///
/// # Errors
/// When it cannot be read.
pub fn sha256_of(mut reader: impl io::Read) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut block = vec![0; 1 << 16];
    loop {
        let read = reader.read(&mut block)?;
        if read == 0 {
            return Ok(hex(&hasher.finalize()));
        }
        hasher.update(block.get(..read).unwrap_or_default());
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
