//! What hidden rows and columns mean for a table that is used: they count, and nobody sees it.

use crate::finding::{Finding, Param, intake as codes};
use crate::model::{Column, Field, Kind, Kommunedata, TableOrigin, Tiltak};
use crate::place::Place;
use crate::recognise::Recognised;
use crate::workbook::{Sheet, Workbook};
use rust_decimal::Decimal;

/// The rows of a kind, each with what it adds to a sum.
type Adding<'d> = Vec<(&'d Place, Option<Decimal>)>;

/// Says of each table how much of its sums is hidden, and which of its columns are.
pub(super) fn tell(
    found: &[(&Workbook, Recognised)],
    data: &Kommunedata,
    findings: &mut Vec<Finding>,
) {
    let sheets = || found.iter().flat_map(|(workbook, _)| &workbook.sheets);
    for origin in &data.origins {
        let is_its = |sheet: &&Sheet| {
            sheet.file == origin.place.file && origin.place.sheet_name() == Some(&*sheet.name)
        };
        let Some(sheet) = sheets().find(is_its) else { continue };
        for (column, rows) in sums(data, origin.kind) {
            findings.extend(hidden_part(sheet, origin, column, &rows));
        }
        findings.extend(hidden_columns(sheet, origin));
    }
}

/// The columns whose sums are key figures.
fn sums(data: &Kommunedata, kind: Kind) -> Vec<(Column, Adding<'_>)> {
    match kind {
        Kind::Fastlegelister => vec![
            (
                Column::Listetak,
                adding(&data.fastlegelister, |list| (&list.place, known(&list.listetak))),
            ),
            (
                Column::Listelengde,
                adding(&data.fastlegelister, |list| (&list.place, known(&list.listelengde))),
            ),
        ],
        Kind::Tilplikting => {
            vec![(
                Column::Ressurs,
                adding(&data.tilplikting, |duty| (&duty.place, known(&duty.ressurs))),
            )]
        }
        Kind::Tiltak => {
            vec![(Column::Kostnad, adding(&data.tiltak, |measure| (&measure.place, cost(measure))))]
        }
        Kind::Legeaarsverk => vec![
            (
                Column::Legeaarsverk,
                adding(&data.legeaarsverk, |site| (&site.place, known(&site.legeaarsverk))),
            ),
            (
                Column::Plasser,
                adding(&data.legeaarsverk, |site| (&site.place, known(&site.plasser))),
            ),
        ],
        _ => Vec::new(),
    }
}

fn adding<R>(records: &[R], read: impl Fn(&R) -> (&Place, Option<Decimal>)) -> Adding<'_> {
    records.iter().map(read).collect()
}

fn known(field: &Field<Decimal>) -> Option<Decimal> {
    field.value().copied()
}

/// The one amount of a measure, else those of its years.
fn cost(measure: &Tiltak) -> Option<Decimal> {
    let years = || {
        let amounts: Vec<Decimal> = measure.per_aar.values().filter_map(known).collect();
        (!amounts.is_empty()).then(|| amounts.into_iter().sum())
    };
    known(&measure.kostnad).or_else(years)
}

fn hidden_part(
    sheet: &Sheet,
    origin: &TableOrigin,
    column: Column,
    rows: &Adding<'_>,
) -> Option<Finding> {
    let area = origin.place.area()?;
    let of_table: Vec<(u32, Option<Decimal>)> = rows
        .iter()
        .filter(|(place, _)| {
            place.file == origin.place.file && place.sheet_name() == origin.place.sheet_name()
        })
        .filter_map(|(place, value)| Some((place.area()?.first, *value)))
        .filter(|(pos, _)| area.contains(*pos))
        .map(|(pos, value)| (pos.row, value))
        .collect();
    let is_hidden = |(row, _): &&(u32, Option<Decimal>)| sheet.hidden_rows.contains(row);
    let hidden: Vec<Decimal> = of_table.iter().filter(is_hidden).filter_map(|row| row.1).collect();
    if hidden.is_empty() {
        return None;
    }
    let total = of_table.iter().filter_map(|row| row.1).sum();
    let finding = Finding::new(&codes::HIDDEN_ROWS)
        .at(origin.place.clone())
        .with("rows", of_table.iter().filter(is_hidden).count())
        .with("of", of_table.len())
        .with("column", column.id());
    Some(
        finding
            .with("found", amount(column, hidden.into_iter().sum()))
            .with("total", amount(column, total)),
    )
}

fn amount(column: Column, sum: Decimal) -> Param {
    match column {
        Column::Kostnad => Param::Kroner(sum),
        Column::Ressurs => Param::Prosent(sum),
        _ => Param::Number(sum),
    }
}

fn hidden_columns(sheet: &Sheet, origin: &TableOrigin) -> Option<Finding> {
    let is_hidden = |header: &Place| {
        header.area().is_some_and(|area| sheet.hidden_columns.contains(&area.first.col))
    };
    let hidden = origin.columns.iter().filter(|(_, header)| is_hidden(header));
    let names: Vec<String> = hidden.map(|(column, _)| column.id()).collect();
    let finding = Finding::new(&codes::HIDDEN_COLUMNS).at(origin.place.clone());
    (!names.is_empty()).then(|| finding.with("column", names))
}
