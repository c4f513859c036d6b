//! The totals and means that a workbook states, kept apart from its rows.

use super::cells::{Cells, Slot, shown};
use super::grammar::marks::nothing;
use super::numbers::{self, Measure};
use crate::finding::{Finding, intake as codes};
use crate::model::{Column, OppgittTall, Sourced};
use crate::place::Place;
use crate::recognise::FoundTotal;
use crate::workbook::{Cell, Raw};
use std::collections::BTreeSet;

/// Reads the numeric columns of the total rows that cover only rows that were kept.
pub(super) fn read(cells: &mut Cells<'_>, kept: &BTreeSet<u32>) -> Vec<OppgittTall> {
    let table = cells.table;
    let columns: Vec<(Column, Measure)> = table
        .columns
        .keys()
        .filter_map(|column| Some((*column, Measure::of(cells, *column)?)))
        .collect();
    let totals = table.totals.iter();
    totals
        .filter(|total| total.covers.iter().all(|row| kept.contains(row)))
        .flat_map(|total| of_row(cells, total, &columns))
        .collect()
}

fn of_row(
    cells: &mut Cells<'_>,
    total: &FoundTotal,
    columns: &[(Column, Measure)],
) -> Vec<OppgittTall> {
    columns.iter().filter_map(|(column, measure)| stated(cells, total, *column, *measure)).collect()
}

fn stated(
    cells: &mut Cells<'_>,
    total: &FoundTotal,
    column: Column,
    measure: Measure,
) -> Option<OppgittTall> {
    let Slot::Filled(place, cell) = cells.slot(column, total.row) else { return None };
    if says_nothing(cell) {
        return None;
    }
    let measure = if total.mean { measure.of_totals().of_means() } else { measure.of_totals() };
    let Ok(reading) = numbers::read(cell, measure) else {
        unreadable(cells, total, column, place, cell);
        return None;
    };
    Some(OppgittTall {
        kind: cells.table.kind,
        column,
        label: total.label.clone(),
        value: Sourced::new(reading.value, place),
        unit: numbers::unit(column)?,
        rows: total.covers.iter().map(|row| cells.row_place(*row)).collect(),
        mean: total.mean,
    })
}

/// A formula without result is named by the workbook room (K009).
fn says_nothing(cell: &Cell) -> bool {
    match &cell.raw {
        Raw::Text(text) => nothing(text).is_some(),
        Raw::NoStoredValue => true,
        _ => false,
    }
}

fn unreadable(
    cells: &mut Cells<'_>,
    total: &FoundTotal,
    column: Column,
    place: Place,
    cell: &Cell,
) {
    let finding = Finding::new(&codes::TOTAL_UNREADABLE)
        .at(place)
        .with("column", column.id())
        .with("found", shown(cell))
        .with("label", total.label.clone());
    cells.log.push(finding);
}
