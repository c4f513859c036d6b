//! The factors of a measure's cost: quantity, rate, days and share.

use super::cells::{Cells, Slot, says_nothing, shown};
use super::grammar::marks::not_costed;
use super::numbers::{self, Measure};
use crate::finding::{Finding, intake as codes};
use crate::model::{Column, Faktorer, Field, Tiltak};
use crate::workbook::Raw;
use rust_decimal::Decimal;

/// How the factors of one table are to be read. A table without a rate has none.
#[derive(Debug)]
pub(super) struct Columns {
    antall: Option<Measure>,
    sats: Option<Measure>,
    dager: Option<Measure>,
    andel: Option<Measure>,
}

impl Columns {
    pub fn of(cells: &Cells<'_>) -> Self {
        Self {
            antall: Measure::of(cells, Column::Antall),
            sats: Measure::of(cells, Column::Sats),
            dager: Measure::of(cells, Column::Dager),
            andel: Measure::of(cells, Column::Andel),
        }
    }
}

pub(super) fn read(cells: &mut Cells<'_>, row: u32, columns: &Columns) -> Faktorer {
    if columns.sats.is_none() {
        return Faktorer { dager: told(cells, Column::Dager, row), ..Faktorer::none() };
    }
    let sats = factor(cells, Column::Sats, row, columns.sats);
    let antall = factor(cells, Column::Antall, row, columns.antall);
    let mut faktorer = Faktorer {
        antall,
        sats,
        dager: factor(cells, Column::Dager, row, columns.dager),
        andel: factor(cells, Column::Andel, row, columns.andel),
        uklare: false,
    };
    if let (Field::Known(_), Some(other)) = (faktorer.product(), further(cells, row)) {
        let finding = Finding::new(&codes::FACTORS_UNCLEAR).at(cells.row_place(row));
        cells.log.push(finding.with("header", other));
        faktorer.uklare = true;
    }
    faktorer
}

/// Days without a rate are worth telling ("inntil 10 dager"), and nothing more: what is no number is
/// nobody's fault.
fn told(cells: &Cells<'_>, column: Column, row: u32) -> Field<Decimal> {
    let days = Measure::Count { may_be_negative: false };
    match cells.slot(column, row) {
        Slot::Absent => Field::Absent,
        Slot::Empty(place) => Field::Missing(place),
        Slot::Filled(place, cell) => match numbers::read(cell, days) {
            Ok(reading) => Field::known(reading.value, place),
            Err(_) => Field::Missing(place),
        },
    }
}

/// "Ikke avklart" under "Antall" is a quantity that nobody knows.
fn factor(
    cells: &mut Cells<'_>,
    column: Column,
    row: u32,
    measure: Option<Measure>,
) -> Field<Decimal> {
    if let Slot::Filled(place, cell) = cells.slot(column, row)
        && let Raw::Text(text) = &cell.raw
        && not_costed(text)
    {
        return Field::Missing(place);
    }
    cells.number(column, row, measure).into()
}

/// The heading of something else on the row that may be a factor: numbers under a heading we do not
/// know, the share of a post, and doctors where there is no quantity.
fn further(cells: &Cells<'_>, row: u32) -> Option<String> {
    let unknown = cells.table.values.iter().find(|found| {
        let cell = cells.sheet.cell(crate::place::Pos::new(row, found.col));
        cell.is_some_and(|cell| match &cell.raw {
            Raw::Number(_) => true,
            Raw::Text(text) => text.trim().starts_with(|c: char| c.is_ascii_digit()),
            _ => false,
        })
    });
    let quantities: &[Column] = if cells.has(Column::Antall) {
        &[Column::Stilling]
    } else {
        &[Column::Stilling, Column::NyeLeger]
    };
    let told = quantities.iter().find_map(|column| match cells.slot(*column, row) {
        Slot::Filled(_, cell) if !says_nothing(cell) => cells.found(*column),
        _ => None,
    });
    unknown.or(told).map(|found| found.header.clone())
}

/// The cost of a measure that states none: the product of its factors. A dash or a blank states
/// none; "innenfor ramme" says that there is none to count.
pub(super) fn multiply(cells: &mut Cells<'_>, row: u32, tiltak: &mut Tiltak) {
    let stated = |field: &Field<Decimal>| matches!(field, Field::Known(_) | Field::Unreadable(_));
    if stated(&tiltak.kostnad) || tiltak.per_aar.values().any(stated) || in_words(cells, row) {
        return;
    }
    let product = tiltak.faktorer.product();
    if stated(&product) {
        tiltak.kostnad = product;
        tiltak.beregnet = true;
    }
}

fn in_words(cells: &Cells<'_>, row: u32) -> bool {
    let Slot::Filled(_, cell) = cells.slot(Column::Kostnad, row) else { return false };
    !says_nothing(cell) && !shown(cell).trim().is_empty()
}
