//! Footnotes below a table: what the mark at a cell stands for.

use super::cells::{Cells, shown};
use super::grammar::marks::without_footnotes;
use super::grammar::spaces;
use crate::model::{Field, Sourced};
use crate::place::Pos;
use crate::workbook::Raw;

/// How many rows below a table its footnotes may stand.
const ROWS_BELOW: u32 = 20;

impl Cells<'_> {
    /// What the footnotes say whose marks stand at the end of these cells: of `0*` the line that
    /// begins with one star. Absent without a mark, missing where no line has it.
    pub fn footnotes(&self, cells: &[Pos]) -> Field<String> {
        let mut told: Field<String> = Field::Absent;
        for pos in cells {
            let Some(cell) = self.sheet.cell(*pos) else { continue };
            let text = shown(cell);
            let (bare, marked) = without_footnotes(&text);
            if !marked {
                continue;
            }
            let mark = text.strip_prefix(bare).unwrap_or_default().trim();
            match (self.footnote(mark), &mut told) {
                (Some(found), Field::Known(known)) if known.value.contains(&found.value) => {}
                (Some(found), Field::Known(known)) => {
                    known.value = format!("{} {}", known.value, found.value);
                    known.places.extend(found.places);
                }
                (Some(found), told) => *told = Field::Known(found),
                (None, told @ Field::Absent) => *told = Field::Missing(self.sheet.place(*pos)),
                (None, _) => {}
            }
        }
        told
    }

    /// The line below the table that begins with the mark.
    fn footnote(&self, mark: &str) -> Option<Sourced<String>> {
        let (first, last) = (self.table.area.first, self.table.area.last);
        let last_mark = mark.chars().next_back()?;
        (last.row + 1..=last.row.saturating_add(ROWS_BELOW)).find_map(|row| {
            (first.col.saturating_sub(1)..=last.col).find_map(|col| {
                let pos = Pos::new(row, col);
                let cell = self.sheet.cell(pos)?;
                let Raw::Text(text) = &cell.raw else { return None };
                let text = spaces::single(text);
                let said = text.strip_prefix(mark)?;
                let said = (!said.starts_with(last_mark)).then(|| said.trim())?;
                (!said.is_empty()).then(|| Sourced::new(said.to_owned(), self.sheet.place(pos)))
            })
        })
    }
}
