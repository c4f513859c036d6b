//! Forms: workbooks to fill in, with a guide beside the table.

use super::grid::{self, Grid};
use super::heading::Heading;
use super::looks::Look;
use super::vocabulary::{Fit, List, Vocabulary};
use super::words::words;
use crate::model::{Column, Kind};
use crate::place::{Area, Place, Pos};
use crate::workbook::{Sheet, Visibility, Workbook};

/// A table of years has at least so many.
const FEWEST_YEARS: usize = 2;

/// Whether a sheet says how a form is to be filled in: it is called so, its first cell says so, and
/// nothing in it is a number, so that no data can be passed over.
pub fn is_guide(sheet: &Sheet) -> bool {
    let vocabulary = Vocabulary::built_in();
    let says = |text: &str| vocabulary.begins(List::Veiledning, &words(text)).is_some();
    let first = sheet.cells.get(&Pos::new(0, 0));
    says(&sheet.name)
        && first.is_some_and(|cell| says(&grid::text(cell)))
        && sheet.cells.values().all(|cell| Look::of(cell) == Look::Text)
}

/// The headings of an empty table of a kind that is otherwise known by what stands below them.
pub fn empty(workbook: &Workbook) -> Option<(Place, Kind)> {
    let sheets = workbook.sheets.iter().filter(|sheet| sheet.visibility == Visibility::Visible);
    sheets.filter(|sheet| !is_guide(sheet)).find_map(headings_alone)
}

/// The last row of a sheet with something in it, when it is the headings of such a table.
fn headings_alone(sheet: &Sheet) -> Option<(Place, Kind)> {
    let grid = Grid::new(sheet);
    let vocabulary = Vocabulary::built_in();
    let row = grid.last_row()?;
    let heading = |(col, cell)| {
        let place = Pos::new(row, col);
        Heading::new(col, place, "", &grid::text(cell), vocabulary)
    };
    let headings: Vec<Heading> = grid.filled(row, &(0..=u32::MAX)).map(heading).collect();
    let says = |kind: Kind, column: Column| {
        headings
            .iter()
            .filter_map(|heading| heading.reading(kind, vocabulary))
            .any(|reading| reading.fit < Fit::Likely && reading.columns.first() == Some(&column))
    };
    let years = headings.iter().filter(|heading| heading.is_bare_year()).count();
    let kind = if [Column::Vakt, Column::AntallLeger].map(|of| says(Kind::Vaktbemanning, of))
        == [true; 2]
    {
        Kind::Vaktbemanning
    } else if says(Kind::Aktivitet, Column::Serie) && years >= FEWEST_YEARS {
        Kind::Aktivitet
    } else {
        return None;
    };
    let (first, last) = (headings.first()?.place, headings.last()?.place);
    Some((sheet.place(Area::new(first, last)), kind))
}
