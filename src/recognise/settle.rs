//! The sheets of a workbook seen together: what is complete stands before what is not, and the
//! latest table before older ones of the same records.

use super::draft::{self, Outcome};
use super::leftover;
use super::nothing;
use super::sheet::FoundSheet;
use super::versions;
use super::{Recognised, RecognisedTable};
use crate::finding::recognise as codes;
use crate::finding::{Finding, Severity};
use crate::model::Kind;
use crate::place::Place;
use crate::workbook::Workbook;
use std::collections::BTreeSet;

/// Gathers what the sheets hold.
pub fn workbook(workbook: &Workbook, sheets: Vec<FoundSheet<'_>>) -> (Recognised, Vec<Finding>) {
    let complete: BTreeSet<Kind> = sheets.iter().flat_map(complete_kinds).collect();
    let mut recognised = Recognised::default();
    let mut findings = Vec::new();
    let mut names = Vec::new();
    for sheet in sheets {
        let mut told = sheet.findings.clone();
        let mut passed_over = Vec::new();
        for (_, outcome) in &sheet.regions {
            let (table, new) = used(outcome, &complete, &sheet, &mut passed_over);
            told.extend(new);
            if let Some(table) = table {
                names.push(draft::names_of(&table, &sheet.grid));
                recognised.tables.push(table);
            }
        }
        told.extend(passed_over);
        told.extend(leftover::find(&sheet, &told));
        findings.extend(told);
        recognised
            .populations
            .extend(sheet.populations.into_iter().map(|(_, population)| population));
        recognised.districts.extend(sheet.districts.into_iter().map(|(_, district)| district));
    }
    findings.extend(drop_uncosted(workbook, &mut recognised.tables, &mut names));
    findings.extend(drop_older(workbook, &mut recognised.tables, &names));
    let is_refused = findings.iter().any(|finding| finding.severity() == Severity::Error);
    if recognised.tables.is_empty() && recognised.populations.is_empty() && !is_refused {
        // Of a workbook that is not used at all, its rows need no telling.
        findings.retain(|finding| finding.code() != codes::SHEET_NOT_USED.code);
        findings.push(nothing::finding(workbook));
    }
    (recognised, findings)
}

/// By their dates, else by their years. Sheets of measures named by years may each hold one year's.
fn is_later(table: &RecognisedTable, than: &RecognisedTable) -> bool {
    // A later workbook of a series goes on where the earlier one ends.
    if matches!(table.kind, Kind::Aktivitet | Kind::Kostra) {
        return false;
    }
    match (&table.as_of, &than.as_of) {
        // The years of budget and accounts stand in their columns.
        _ if table.kind == Kind::Budsjett => false,
        (Some(date), Some(other)) => versions::is_after(date.value, other.value),
        _ => {
            table.kind != Kind::Tiltak
                && versions::year(table) > versions::year(than)
                && versions::year(than).is_some()
        }
    }
}

fn complete_kinds(sheet: &FoundSheet<'_>) -> Vec<Kind> {
    let kind = |outcome: &Outcome| match outcome {
        Outcome::Table(table, _) => Some(table.kind),
        _ => None,
    };
    sheet.regions.iter().filter_map(|(_, outcome)| kind(outcome)).collect()
}

/// The table of an outcome and what is to be said. An incomplete table beside a complete one of its
/// kind is only noted.
fn used(
    outcome: &Outcome,
    complete: &BTreeSet<Kind>,
    sheet: &FoundSheet<'_>,
    passed_over: &mut Vec<Finding>,
) -> (Option<RecognisedTable>, Vec<Finding>) {
    match outcome {
        Outcome::Table(table, findings) => (Some((**table).clone()), findings.clone()),
        Outcome::Incomplete { kind, findings, .. } if complete.contains(kind) => {
            let place = findings.first().and_then(|finding| finding.place.clone());
            let place = place
                .unwrap_or_else(|| Place::sheet(&sheet.grid.sheet.file, &sheet.grid.sheet.name));
            let rows = sheet.regions.iter().find(|(_, other)| std::ptr::eq(other, outcome)).map_or(
                0,
                |(region, _)| {
                    sheet.grid.rows_within(region.rows.clone(), region.header.cols.clone()).count()
                },
            );
            passed_over.push(Finding::new(&codes::SHEET_NOT_USED).at(place).with("rows", rows));
            (None, Vec::new())
        }
        Outcome::Incomplete { table, findings, .. } => {
            (table.as_deref().cloned(), findings.clone())
        }
        Outcome::Refused(findings) => (None, findings.clone()),
        Outcome::Other => (None, Vec::new()),
    }
}

/// Drops tables of measures without costs whose measures stand with their costs in another table: a
/// list of who does what beside the budget counts none of them once more.
fn drop_uncosted(
    workbook: &Workbook,
    tables: &mut Vec<RecognisedTable>,
    names: &mut Vec<BTreeSet<String>>,
) -> Vec<Finding> {
    let is_twice = |table: &RecognisedTable, own: &BTreeSet<String>| {
        table.is_uncosted()
            && tables.iter().zip(names.iter()).any(|(other, others)| {
                let shared = own.intersection(others).count();
                other.kind == Kind::Tiltak && !other.is_uncosted() && shared * 2 > own.len()
            })
    };
    let twice: Vec<bool> =
        tables.iter().zip(names.iter()).map(|(table, own)| is_twice(table, own)).collect();
    let mut findings = Vec::new();
    let mut at = 0;
    tables.retain(|table| {
        let dropped = twice.get(at).copied().unwrap_or(false);
        at += 1;
        if dropped && let Some(sheet) = workbook.sheets.get(table.sheet) {
            let note = Finding::new(&codes::UNCOSTED_TWICE).at(sheet.place(table.area));
            findings.push(note.with("rows", table.rows.len()));
        }
        !dropped
    });
    let mut kept = twice.into_iter().map(|dropped| !dropped);
    names.retain(|_| kept.next().unwrap_or(true));
    findings
}

/// Drops tables that hold the records of a later one: more than half of the names of the smaller.
fn drop_older(
    workbook: &Workbook,
    tables: &mut Vec<RecognisedTable>,
    names: &[BTreeSet<String>],
) -> Vec<Finding> {
    let is_older = |at: usize| {
        let (Some(table), Some(own)) = (tables.get(at), names.get(at)) else { return false };
        tables.iter().zip(names).any(|(other, others)| {
            let shared = own.intersection(others).count();
            other.kind == table.kind
                && is_later(other, table)
                && shared * 2 > own.len().min(others.len())
        })
    };
    let older: Vec<bool> = (0..tables.len()).map(is_older).collect();
    let mut findings = Vec::new();
    let mut at = 0;
    tables.retain(|table| {
        let dropped = older.get(at).copied().unwrap_or(false);
        at += 1;
        if dropped && let Some(sheet) = workbook.sheets.get(table.sheet) {
            let note = Finding::new(&codes::OLDER_TABLE).at(sheet.place(table.area));
            findings.push(note.with("rows", table.rows.len()));
        }
        !dropped
    });
    findings
}
