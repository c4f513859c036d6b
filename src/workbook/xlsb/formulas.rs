use crate::place::Pos;
use calamine::{Reader, Xlsb};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The texts of the formulas, sheet by sheet.
///
/// Only texts: where calamine cannot put a formula's tokens into words, or gives up altogether, the
/// values stand all the same, and the formula is an empty text.
pub(super) struct Formulas(BTreeMap<String, BTreeMap<Pos, String>>);

impl Formulas {
    pub fn of(bytes: &[u8]) -> Self {
        Self(catch_unwind(AssertUnwindSafe(|| decode(bytes))).unwrap_or_default())
    }

    pub fn sheet(&self, name: &str) -> Option<&BTreeMap<Pos, String>> {
        self.0.get(name)
    }
}

fn decode(bytes: &[u8]) -> BTreeMap<String, BTreeMap<Pos, String>> {
    let Ok(mut workbook) = Xlsb::new(Cursor::new(bytes)) else {
        return BTreeMap::new();
    };
    let mut sheets = BTreeMap::new();
    for name in workbook.sheet_names() {
        let mut formulas = BTreeMap::new();
        if let Ok(mut cells) = workbook.worksheet_cells_reader(&name) {
            while let Ok(Some(cell)) = cells.next_formula() {
                let (row, col) = cell.get_position();
                formulas.insert(Pos::new(row, col), cell.get_value().clone());
            }
        }
        sheets.insert(name, formulas);
    }
    sheets
}
