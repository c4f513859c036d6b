//! Any spreadsheet file → sheets of cells, each with its place, raw value, number format and formula.
//!
//! The only room that knows calamine, zip and csv. It knows nothing of what the cells mean.

mod sheet;

pub use sheet::{Cell, NumberFormat, Raw, Sheet, Visibility};

use crate::finding::Finding;
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
}

impl Default for Limits {
    fn default() -> Self {
        Self { cells: 5_000_000, decompressed: 1 << 30, sheets: 500 }
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
}

/// A spreadsheet file, read.
#[derive(Debug, Clone)]
pub struct Workbook {
    pub file: Arc<str>,
    pub format: Format,
    pub sheets: Vec<Sheet>,
}

/// Reads a file. `None` when nothing of it could be read; the findings say why and what to do.
#[must_use]
pub fn read(_input: &Input, _limits: &Limits) -> (Option<Workbook>, Vec<Finding>) {
    todo!("workbook::read")
}

/// SHA-256 in hex: what JSON and the history know a file by.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
