//! The shifts of the emergency clinic.

use super::cells::{Cells, Slot, shown};
use super::grammar::{clock, quantity, spaces};
use super::numbers::Measure;
use crate::finding::intake as codes;
use crate::model::{Column, Field, Tidsrom, Vakt, Vaktantall};
use crate::place::{Area, Pos};
use crate::recognise::{FoundColumn, FoundRow, RecognisedTable};
use crate::workbook::Raw;

/// What is told of a shift, in the order of the normalised table.
const TOLD: [Column; 4] =
    [Column::Vakt, Column::Tid, Column::AntallLeger, Column::AntallSykepleiere];

/// Reads the shifts of a table: its rows, or its columns when it lies on its side.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Vakt> {
    if cells.table.lines.is_empty() {
        return rows.iter().map(|found| upright(cells, found)).collect();
    }
    cells.table.values.iter().map(|shift| lying(cells, shift)).collect()
}

/// What makes two shifts the same in two versions of a workbook.
pub(super) fn key(shift: &Vakt) -> Option<String> {
    shift.vakt.value().map(|name| spaces::key(name))
}

/// Makes the doctors of a shift unreadable.
pub(super) fn withhold(shift: &mut Vakt) {
    let place = shift.leger.places().first().unwrap_or(&shift.place).clone();
    shift.leger = Field::Unreadable(place);
}

fn upright(cells: &mut Cells<'_>, found: &FoundRow) -> Vakt {
    let vakt = named(cells, found);
    let vakt = Vakt { place: cells.row_place(found.row), ..shift(cells, vakt, |_| found.row) };
    Vakt { kommentar: cells.text(Column::Kommentar, found.row), ..vakt }
}

/// "Hverdag natt" under the heading "Hverdag".
fn named(cells: &mut Cells<'_>, found: &FoundRow) -> Field<String> {
    match (cells.name(Column::Vakt, found.row), &found.group) {
        (Field::Missing(_) | Field::Absent, Some(group)) => cells.group_name(group),
        (Field::Known(own), Some(group)) => {
            let Field::Known(group) = cells.group_name(group) else { return Field::Known(own) };
            let value =
                format!("{} {}", group.value.trim_end_matches(':'), own.value.to_lowercase());
            Field::Known(crate::model::Sourced { value, places: own.places })
        }
        (Field::Missing(place), None) => {
            cells.log.group(&codes::LEFT_BLANK, Column::Vakt, &place, "");
            Field::Missing(place)
        }
        (own, _) => own,
    }
}

/// A shift in a column: each row of the table is one of its cells.
fn lying(cells: &mut Cells<'_>, found: &FoundColumn) -> Vakt {
    let lines = &cells.table.lines;
    let column = |column: &Column| (*column, FoundColumn { unit: None, ..found.clone() });
    let table =
        RecognisedTable { columns: lines.keys().map(column).collect(), ..cells.table.clone() };
    let Area { first, last } = table.area;
    let place =
        cells.sheet.place(Area::new(Pos::new(first.row, found.col), Pos::new(last.row, found.col)));
    let mut own = Cells { sheet: cells.sheet, table: &table, log: &mut *cells.log };
    let name = Field::known(found.header.clone(), found.header_place.clone());
    let line = |column: Column| lines.get(&column).copied().unwrap_or_default();
    let vakt = Vakt { place, ..shift(&mut own, name, line) };
    match lines.get(&Column::Kommentar) {
        Some(row) => Vakt { kommentar: own.text(Column::Kommentar, *row), ..vakt },
        None => vakt,
    }
}

/// What a shift's cells say, each column in its row. A column that is not there has none.
fn shift(cells: &mut Cells<'_>, vakt: Field<String>, row: impl Fn(Column) -> u32) -> Vakt {
    let measure = Measure::of(cells, Column::AntallLeger);
    let leger = cells.needed(Column::AntallLeger, row(Column::AntallLeger), measure);
    let sykepleiere = nurses(cells, row(Column::AntallSykepleiere));
    let tid = cells.code(Column::Tid, row(Column::Tid));
    // "Dag 08-16" has its hours in its name.
    let hours = tid.value().or_else(|| vakt.value());
    let tidsrom = hours.map_or(Tidsrom::Ukjent, |hours| clock::tidsrom(hours));
    let position = |column: &Column| {
        let found = cells.table.columns.get(column)?;
        Some(Pos::new(row(*column), found.col))
    };
    let mut positions: Vec<Pos> = TOLD.iter().filter_map(position).collect();
    // The name of a shift in a column is its heading.
    positions.extend(vakt.places().first().and_then(|place| Some(place.area()?.first)));
    Vakt {
        place: cells.sheet.place(cells.table.area),
        fotnote: cells.footnotes(&positions),
        vakt: vakt.map(|name| super::grammar::marks::without_footnotes(&name).0.to_owned()),
        tid,
        tidsrom,
        leger,
        sykepleiere,
        kommentar: Field::Absent,
    }
}

/// The nurses, who are shown beside the doctors and not counted: `4-5` stays a span.
fn nurses(cells: &mut Cells<'_>, row: u32) -> Field<Vaktantall> {
    if let Slot::Filled(place, cell) = cells.slot(Column::AntallSykepleiere, row)
        && let Raw::Text(text) = &cell.raw
        && let Some((least, most)) = quantity::span(text)
    {
        cells.log.group(&codes::SPAN_KEPT, Column::AntallSykepleiere, &place, &shown(cell));
        return Field::known(Vaktantall::Spenn(least, most), place);
    }
    let measure = Measure::of(cells, Column::AntallSykepleiere);
    let number = cells.number(Column::AntallSykepleiere, row, measure);
    Field::from(number).map(Vaktantall::Antall)
}
