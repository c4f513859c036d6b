#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod csv_files;
mod fixtures;
mod html_pages;
mod limits;
mod ods_packages;
mod spreadsheetml;
mod xlsb_packages;
mod xlsx_packages;

use super::*;
use std::fmt::Write;

/// What was read, in lines: sheets, cells, what is hidden or merged, findings.
fn shown(name: &str, bytes: &[u8], limits: &Limits) -> String {
    let input = Input { name: name.into(), bytes: bytes.to_vec() };
    let (workbook, findings) = read(&input, limits);
    let mut out = String::new();
    if let Some(workbook) = &workbook {
        writeln!(out, "{:?}", workbook.format).unwrap();
        for sheet in &workbook.sheets {
            show_sheet(sheet, &mut out);
        }
    }
    for finding in &findings {
        let params: Vec<String> = finding.params.iter().map(|(_, value)| param(value)).collect();
        let place = finding.place.as_ref().unwrap();
        writeln!(out, "{} {place} {}", finding.code(), params.join(" ")).unwrap();
    }
    out
}

fn show_sheet(sheet: &Sheet, out: &mut String) {
    let hidden = match sheet.visibility {
        Visibility::Visible => "",
        Visibility::Hidden => " hidden",
        Visibility::VeryHidden => " very hidden",
    };
    writeln!(out, "[{}]{hidden}", sheet.name).unwrap();
    for (pos, cell) in &sheet.cells {
        let raw = match &cell.raw {
            Raw::Text(text) => format!("{text:?}"),
            Raw::Number(number) => number.to_string(),
            Raw::Flag(flag) => flag.to_string(),
            Raw::Date(date) => date.to_string(),
            Raw::Error(error) => error.clone(),
            Raw::NoStoredValue => "?".to_owned(),
        };
        let format = match &cell.format {
            NumberFormat::General => String::new(),
            NumberFormat::Other(code) => format!(" {code}"),
            known => format!(" {known:?}"),
        };
        let formula = cell.formula.as_ref().map(|text| format!(" ={text}")).unwrap_or_default();
        writeln!(out, "{pos} {raw}{format}{formula}").unwrap();
    }
    let areas: Vec<String> = sheet.merged.iter().map(ToString::to_string).collect();
    let sets = [
        ("merged", areas),
        ("hidden rows", sheet.hidden_rows.iter().map(|row| (row + 1).to_string()).collect()),
        (
            "hidden columns",
            sheet.hidden_columns.iter().map(|col| crate::place::column_letters(*col)).collect(),
        ),
    ];
    for (what, set) in sets.iter().filter(|(_, set)| !set.is_empty()) {
        writeln!(out, "{what} {}", set.join(" ")).unwrap();
    }
}

fn param(value: &crate::finding::Param) -> String {
    match value {
        crate::finding::Param::Text(text) => text.clone(),
        crate::finding::Param::Count(count) => count.to_string(),
        other => format!("{other:?}"),
    }
}

#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &str) {
    let shown = shown(name, bytes, &Limits::default());
    assert_eq!(shown.trim_end(), expected.trim(), "{name}");
}

/// A zip package of these parts.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
