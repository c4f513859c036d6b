//! Duties at service sites.

use super::cells::Cells;
use super::grammar::spaces;
use super::numbers::Measure;
use super::versions::Batch;
use crate::finding::{Entry, Finding, intake as codes};
use crate::model::{Column, Field, Tilplikting};
use crate::recognise::FoundRow;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

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

/// Site and doctor of a duty, as they are compared.
type Key = (String, String);

/// What makes two duties the same in two versions of a workbook.
pub(super) fn key(duty: &Tilplikting) -> Option<Key> {
    let site = spaces::key(duty.tjenestested.value()?);
    let doctor = duty.lege.value().map_or(String::new(), |lege| spaces::key(lege));
    Some((site, doctor))
}

/// Takes tables out that are copies of another, with a warning. Two tables with the same duties and
/// other resources are an error: which of them counts is not known, and neither is used.
pub(super) fn without_copies(
    batches: Vec<Batch<Tilplikting>>,
    findings: &mut Vec<Finding>,
) -> Vec<Batch<Tilplikting>> {
    let mut kept: Vec<Batch<Tilplikting>> = Vec::with_capacity(batches.len());
    for mut batch in batches {
        let Some(other) = kept.iter_mut().find(|other| is_same_duty(other, &batch)) else {
            kept.push(batch);
            continue;
        };
        let is_copy = amounts(other) == amounts(&batch);
        let entry: &'static Entry =
            if is_copy { &codes::DUTY_COPY } else { &codes::DUTY_TABLES_DIFFER };
        let finding = Finding::new(entry).at(batch.origin.place.clone());
        findings.push(finding.with("other", other.origin.place.clone()));
        if !is_copy {
            withhold(other);
            withhold(&mut batch);
            kept.push(batch);
        }
    }
    kept
}

/// More than half of the duties of the smaller table, and not by chance a single one.
fn is_same_duty(one: &Batch<Tilplikting>, other: &Batch<Tilplikting>) -> bool {
    let keys = |batch: &Batch<Tilplikting>| -> BTreeSet<_> {
        batch.records.iter().filter_map(key).collect()
    };
    let (one, other) = (keys(one), keys(other));
    let shared = one.intersection(&other).count();
    shared > 1 && shared * 2 > one.len().min(other.len())
}

fn amounts(batch: &Batch<Tilplikting>) -> Vec<(Option<Key>, Option<Decimal>)> {
    let amount = |duty: &Tilplikting| (key(duty), duty.ressurs.value().copied());
    let mut amounts: Vec<_> = batch.records.iter().map(amount).collect();
    amounts.sort();
    amounts
}

fn withhold(batch: &mut Batch<Tilplikting>) {
    for duty in &mut batch.records {
        let place = duty.ressurs.places().first().unwrap_or(&duty.place).clone();
        duty.ressurs = Field::Unreadable(place);
    }
}
