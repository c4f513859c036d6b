//! Duties at service sites.

use super::cells::Cells;
use super::grammar::spaces;
use super::numbers::Measure;
use crate::finding::intake as codes;
use crate::model::{Column, Field, Tilplikting};
use crate::recognise::FoundRow;

/// Reads the duties of a table.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Tilplikting> {
    let ressurs = Measure::of(cells, Column::Ressurs);
    rows.iter().map(|row| duty(cells, row, ressurs)).collect()
}

fn duty(cells: &mut Cells<'_>, found: &FoundRow, ressurs: Option<Measure>) -> Tilplikting {
    let row = found.row;
    Tilplikting {
        place: cells.row_place(row),
        tjenestested: tjenestested(cells, found),
        ressurs: cells.needed(Column::Ressurs, row, ressurs),
        lege: cells.name(Column::Lege, row),
        funksjon: cells.code(Column::Funksjon, row),
        kommentar: cells.text(Column::Kommentar, row),
    }
}

fn tjenestested(cells: &mut Cells<'_>, found: &FoundRow) -> Field<String> {
    let own = cells.name(Column::Tjenestested, found.row);
    match (own, &found.group) {
        (Field::Missing(_) | Field::Absent, Some(group)) => cells.group_name(group),
        (Field::Missing(place), None) => {
            cells.log.group(&codes::LEFT_BLANK, Column::Tjenestested, &place, "");
            Field::Missing(place)
        }
        (own, _) => own,
    }
}

/// What makes two duties the same in two versions of a workbook.
pub(super) fn key(duty: &Tilplikting) -> Option<(String, String)> {
    let site = spaces::key(duty.tjenestested.value()?);
    let doctor = duty.lege.value().map_or(String::new(), |lege| spaces::key(lege));
    Some((site, doctor))
}

/// Makes the resource unreadable: two tables say different things of it.
pub(super) fn withhold(duty: &mut Tilplikting) {
    let place = duty.ressurs.places().first().unwrap_or(&duty.place).clone();
    duty.ressurs = Field::Unreadable(place);
}
