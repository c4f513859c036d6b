//! For tests: writes tables and figures as the workbook does, with wrong stored results, lets
//! `LibreOffice` recalculate and compares every number with ours.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{Assumption, Figure, Naming, Outcome, formula, row_formula};
use crate::model::{Column, Kind, Table, Value};
use calamine::{Data, Reader, Xlsx};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Table as NativeTable, TableColumn, Workbook, Worksheet};
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Command;

/// Headers with everything a structured reference may trip over.
pub struct Awkward;

impl Naming for Awkward {
    fn table(&self, kind: Kind) -> String {
        kind.table_name().to_owned()
    }

    fn header(&self, _: Kind, column: Column) -> String {
        match column {
            Column::Listetak => "Listetak [avtalt] #1".to_owned(),
            Column::Listelengde => "Lege's \"liste\", personer".to_owned(),
            Column::LedigePlasser => "Ledig @ 1.10. (netto) & brutto".to_owned(),
            Column::Ressurs => "Ressurs i % – øre/år: {alt}".to_owned(),
            Column::Kostnad => "Kostnad (kr)".to_owned(),
            other => other.id(),
        }
    }

    fn flag(&self, value: bool) -> String {
        if value { "Ja" } else { "Nei" }.to_owned()
    }

    fn word(&self, key: &'static str) -> String {
        key.rsplit('-').next().unwrap_or(key).to_owned()
    }

    fn assumption(&self, id: &str) -> String {
        id.to_owned()
    }

    fn figure(&self, id: &str) -> String {
        id.to_owned()
    }
}

const WRONG: &str = "-987654321";
const NAMED: &str = "Navngitt";

/// Fails when `LibreOffice` finds another number than we did. Says so when it is not there to ask.
#[track_caller]
pub fn check_recalculated(tables: &[Table], assumptions: &[Assumption], figures: &[Figure]) {
    let Some(bytes) = recalculate(&workbook(tables, assumptions, figures)) else {
        // Not `eprintln`: the test harness keeps that to itself when a test passes.
        let said = b"NOT CHECKED: soffice is not installed, live formulas were not recalculated\n";
        std::io::stderr().write_all(said).unwrap();
        return;
    };
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut wrong = Vec::new();
    for table in tables {
        let cells = workbook.worksheet_range(table.kind.table_name()).unwrap();
        for (r, row) in table.rows.iter().enumerate() {
            for (c, column) in table.columns.iter().enumerate() {
                let found = cells.get_value((position(r) + 1, position(c))).unwrap();
                if !agrees(found, &row.entry(*column).value) {
                    let (ours, id) = (&row.entry(*column).value, column.id());
                    wrong.push(format!("row {} {id}: {found:?} for {ours:?}", r + 1));
                }
            }
        }
    }
    let cells = workbook.worksheet_range(NAMED).unwrap();
    for (r, figure) in figures.iter().enumerate() {
        let found = cells.get_value((position(assumptions.len() + r), 1)).unwrap();
        let ours = figure.value().map_or(Value::NotApplicable, Value::Number);
        if !agrees(found, &ours) {
            wrong.push(format!("{}: {found:?} for {ours:?}", figure.declaration.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn agrees(found: &Data, ours: &Value) -> bool {
    match (found, ours) {
        (Data::Float(found), Value::Number(ours)) => {
            let ours = ours.to_f64().unwrap();
            (found - ours).abs() <= 1e-9 * ours.abs().max(1.0)
        }
        (Data::String(found), Value::Text(ours)) => found == ours,
        (Data::String(found), Value::Flag(ours)) => *found == Awkward.flag(*ours),
        (Data::String(found), Value::Word(ours)) => *found == Awkward.word(ours),
        (Data::String(found), _) => found == "–",
        _ => false,
    }
}

fn position(index: usize) -> u32 {
    u32::try_from(index).unwrap()
}

fn workbook(tables: &[Table], assumptions: &[Assumption], figures: &[Figure]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for table in tables {
        write_table(workbook.add_worksheet(), table);
    }
    let sheet = workbook.add_worksheet().set_name(NAMED).unwrap();
    let mut names = Vec::new();
    for assumption in assumptions {
        let row = position(names.len());
        sheet.write_number(row, 1, assumption.value.to_f64().unwrap()).unwrap();
        names.push(assumption.id.clone());
    }
    for figure in figures {
        let row = position(names.len());
        names.push(figure.declaration.id.clone());
        if matches!(figure.outcome, Outcome::Affected(_)) {
            sheet.write_string(row, 1, "–").unwrap();
        } else {
            write_formula(sheet, row, 1, &formula(&figure.declaration.expr, &Awkward));
        }
    }
    for (row, name) in names.iter().enumerate() {
        workbook.define_name(name, &format!("={NAMED}!$B${}", row + 1)).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

fn write_table(sheet: &mut Worksheet, table: &Table) {
    sheet.set_name(table.kind.table_name()).unwrap();
    let header = |column: &Column| Awkward.header(table.kind, *column);
    let columns: Vec<TableColumn> =
        table.columns.iter().map(|column| TableColumn::new().set_header(header(column))).collect();
    let (rows, last) = (position(table.rows.len()), u16::try_from(columns.len() - 1).unwrap());
    let native = NativeTable::new().set_name(table.kind.table_name()).set_columns(&columns);
    sheet.add_table(0, 0, rows, last, &native).unwrap();
    for (row, cells) in (1..).zip(&table.rows) {
        for (col, column) in (0..).zip(&table.columns) {
            let entry = cells.entry(*column);
            match (&entry.value, entry.formula) {
                (_, Some(derived)) => {
                    write_formula(sheet, row, col, &row_formula(derived, table.kind, &Awkward));
                }
                (Value::Number(number), None) => {
                    sheet.write_number(row, col, number.to_f64().unwrap()).unwrap();
                }
                (Value::Text(text), None) => drop(sheet.write_string(row, col, text).unwrap()),
                (Value::Flag(flag), None) => {
                    sheet.write_string(row, col, Awkward.flag(*flag)).unwrap();
                }
                (Value::Word(key), None) => {
                    sheet.write_string(row, col, Awkward.word(key)).unwrap();
                }
                _ => drop(sheet.write_string(row, col, "–").unwrap()),
            }
        }
    }
}

fn write_formula(sheet: &mut Worksheet, row: u32, col: u16, text: &str) {
    let formula = rust_xlsxwriter::Formula::new(text).set_result(WRONG);
    sheet.write_formula(row, col, formula).unwrap();
}

/// `LibreOffice` keeps the stored results of a foreign workbook unless its profile says otherwise.
const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// The workbook as `LibreOffice` saves it after recalculating; `None` when it is not installed.
fn recalculate(workbook: &[u8]) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir_all(at("profile/user")).unwrap();
    std::fs::write(at("profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE).unwrap();
    std::fs::write(at("given.xlsx"), workbook).unwrap();
    let run = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", at("profile").display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .args([Path::new(&at("out")), Path::new(&at("given.xlsx"))])
        .output()
        .ok()?;
    let converted = std::fs::read(at("out/given.xlsx"));
    Some(converted.unwrap_or_else(|error| panic!("soffice wrote nothing: {error} {run:?}")))
}
