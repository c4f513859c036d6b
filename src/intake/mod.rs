//! Tables → typed records: the grammar of what Norwegian cells hold, and domain § 8.
//!
//! Knows cells, columns and the model; decides nothing about which table is what (`recognise`) and
//! computes no figure. Every choice it makes is a finding with its cells; a value that could not
//! be read is unreadable, never a default.

use crate::finding::Finding;
use crate::model::{Kind, Kommunedata, TableOrigin, Tilplikting, Vakt};
use crate::place::Area;
use crate::recognise::{FoundRow, Recognised, RecognisedTable};
use crate::settings::Settings;
use crate::workbook::{Sheet, Workbook};
use cells::Cells;
use kommune::Whose;
use log::Log;
use repeated::Keys;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use versions::Batch;

mod aktivitet;
mod bemanning;
mod budsjett;
mod cells;
mod faktorer;
mod footnotes;
mod fortegn;
#[cfg(not(fuzzing))]
mod grammar;
#[cfg(fuzzing)]
pub mod grammar;
mod heading_year;
mod innbyggere;
mod kommune;
mod kostra;
mod legeaarsverk;
mod legevakt;
mod lister;
mod log;
mod numbers;
mod prioritet;
mod repeated;
mod skjult;
mod slag;
mod start;
mod texts;
mod tilplikting;
mod tiltak;
mod totals;
mod vaktbemanning;
mod versions;

pub use kommune::municipalities;

#[cfg(test)]
mod tests;

/// Reads the records of all tables of a run into one municipality's data.
#[must_use]
pub fn read(found: &[(&Workbook, Recognised)], settings: &Settings) -> (Kommunedata, Vec<Finding>) {
    read_of(found, settings, Whose { kommune: &settings.kommune, one_of_several: false })
}

/// Reads the records of one of the municipalities that share the tables of a run. A table that
/// does not say whose its rows are is refused: it would count for each of them.
#[must_use]
pub fn read_one_of_several(
    found: &[(&Workbook, Recognised)],
    settings: &Settings,
) -> (Kommunedata, Vec<Finding>) {
    read_of(found, settings, Whose { kommune: &settings.kommune, one_of_several: true })
}

fn read_of(
    found: &[(&Workbook, Recognised)],
    settings: &Settings,
    whose: Whose<'_>,
) -> (Kommunedata, Vec<Finding>) {
    let mut log = Log::default();
    let lists = batches(found, Kind::Fastlegelister, whose, &mut log, lister::read);
    let duties = batches(found, Kind::Tilplikting, whose, &mut log, tilplikting::read);
    let measures = batches(found, Kind::Tiltak, whose, &mut log, tiltak::read);
    let posts = batches(found, Kind::Legeaarsverk, whose, &mut log, legeaarsverk::read);
    let activity = batches(found, Kind::Aktivitet, whose, &mut log, aktivitet::read);
    let statistics = batches(found, Kind::Kostra, whose, &mut log, kostra::read);
    let shifts = batches(found, Kind::Vaktbemanning, whose, &mut log, vaktbemanning::read);
    let mut lines = batches(found, Kind::Budsjett, whose, &mut log, budsjett::read);
    let mut findings = log.findings;

    let lists = versions::current(lists, lister::key, &mut findings);
    let duties = versions::current(duties, tilplikting::key, &mut findings);
    let whole_duty =
        |duty: &Tilplikting| Some((tilplikting::key(duty)?, duty.ressurs.value().copied()));
    let keys = Keys { row: tilplikting::key, whole: whole_duty, withhold: tilplikting::withhold };
    let duties = repeated::once(duties, &keys, &mut findings);
    // A measure may well stand in the workbooks of several years, with other amounts.
    let keys = Keys { row: measure_key, whole: measure_key, withhold: tiltak::withhold };
    let measures = repeated::once(measures, &keys, &mut findings);
    let posts = versions::current(posts, legeaarsverk::key, &mut findings);
    let shifts = versions::current(shifts, vaktbemanning::key, &mut findings);
    let whole_shift =
        |shift: &Vakt| Some((vaktbemanning::key(shift)?, shift.leger.value().copied()));
    let keys =
        Keys { row: vaktbemanning::key, whole: whole_shift, withhold: vaktbemanning::withhold };
    let shifts = repeated::once(shifts, &keys, &mut findings);
    let mut tables: Vec<_> = lines.iter_mut().map(|batch| &mut batch.records).collect();
    budsjett::once(&mut tables, &mut findings);
    let mut data = Kommunedata::default();
    let lists = take(&mut data, lists);
    data.fastlegelister = lister::without_duplicates(lists, &mut findings);
    data.tilplikting = take(&mut data, duties);
    let measures = take(&mut data, measures);
    data.tiltak = tiltak::start_with_plan(measures, settings);
    tiltak::told_apart(&mut data);
    data.legeaarsverk = legeaarsverk::told_apart(take(&mut data, posts));
    data.aktivitet = aktivitet::merged(take(&mut data, activity), &mut findings);
    data.kostra = kostra::once(take(&mut data, statistics), &mut findings);
    data.vaktbemanning = take(&mut data, shifts);
    data.budsjett = take(&mut data, lines);

    skjult::tell(found, &data, &mut findings);
    let populations: Vec<_> =
        found.iter().flat_map(|(_, found)| found.populations.iter().cloned()).collect();
    data.innbyggere = innbyggere::latest(&populations, &mut findings);
    let districts: Vec<_> =
        found.iter().flat_map(|(_, found)| found.districts.iter().cloned()).collect();
    data.legevakt = legevakt::district(&districts, &data, settings, &mut findings);
    (data, findings)
}

/// Reads every table of a kind.
fn batches<R>(
    found: &[(&Workbook, Recognised)],
    kind: Kind,
    whose: Whose<'_>,
    log: &mut Log,
    read: impl Fn(&mut Cells<'_>, &[&FoundRow]) -> Vec<R>,
) -> Vec<Batch<R>> {
    let tables = found.iter().flat_map(|(workbook, found)| {
        found.tables.iter().filter_map(|table| Some((workbook.sheets.get(table.sheet)?, table)))
    });
    tables
        .filter(|(_, table)| table.kind == kind)
        .filter_map(|(sheet, table)| batch(&mut Cells { sheet, table, log }, whose, &read))
        .collect()
}

fn batch<R>(
    cells: &mut Cells<'_>,
    whose: Whose<'_>,
    read: impl Fn(&mut Cells<'_>, &[&FoundRow]) -> Vec<R>,
) -> Option<Batch<R>> {
    let rows = kommune::rows(cells, whose);
    if rows.is_empty() && !cells.table.rows.is_empty() {
        // Refused as a whole: no table at all, rather than one of no rows.
        return None;
    }
    let records = read(cells, &rows);
    let kept: BTreeSet<u32> = rows.iter().map(|row| row.row).collect();
    let oppgitt = totals::read(cells, &kept);
    cells.log.flush();
    let origin = origin(cells.sheet, cells.table, records.len());
    Some(Batch { origin, year: cells.table.year, records, oppgitt })
}

/// Moves totals and origins into the data and hands the records over.
fn take<R>(data: &mut Kommunedata, batches: Vec<Batch<R>>) -> Vec<R> {
    let mut records = Vec::new();
    for batch in batches {
        data.origins.push(batch.origin);
        data.oppgitt.extend(batch.oppgitt);
        records.extend(batch.records);
    }
    records
}

fn origin(sheet: &Sheet, table: &RecognisedTable, rows: usize) -> TableOrigin {
    let Area { first, last } = table.area;
    let columns = table.columns.iter();
    TableOrigin {
        kind: table.kind,
        place: sheet.place(table.area),
        title: table.title.as_ref().map(|title| title.value.clone()),
        as_of: table.as_of.clone(),
        rows,
        columns: columns.map(|(column, found)| (*column, found.header_place.clone())).collect(),
        hidden_rows: count(&sheet.hidden_rows, first.row..=last.row),
        hidden_columns: count(&sheet.hidden_columns, first.col..=last.col),
    }
}

fn count(hidden: &BTreeSet<u32>, area: RangeInclusive<u32>) -> usize {
    hidden.iter().filter(|index| area.contains(index)).count()
}

/// What makes two measures the same in two copies of a workbook: its name, when it starts and what
/// it costs, all told.
fn measure_key(read: &tiltak::Read) -> Option<impl Ord + use<>> {
    let measure = &read.tiltak;
    let name = grammar::spaces::key(measure.tiltak.value()?);
    let amounts: Vec<_> =
        measure.per_aar.iter().map(|(year, amount)| (*year, amount.value().copied())).collect();
    let start = measure.iverksetting.value().copied();
    Some((name, start, measure.kostnad.value().copied(), amounts))
}
