//! Tables drawn as text, and what is recognised in them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_pass_by_value)]
// `expect-test` writes its strings so.
#![allow(clippy::needless_raw_string_hashes)]
// Drawings are short: appending in words reads best.
#![allow(clippy::format_push_string)]

mod budget;
mod configured;
mod duty;
mod layouts;
mod lists;
mod measures;
mod posts;
mod robust;
mod roster;
mod series;
mod sheets;

use super::{FoundTotal, Recognised, RecognisedTable, tables};
use crate::finding::{Finding, Param};
use crate::model::Dato;
use crate::place::{Area, Pos, column_letters};
use crate::settings::Tabell;
use crate::workbook::{Cell, Format, NumberFormat, Raw, Sheet, Visibility, Workbook};
use expect_test::Expect;
use std::sync::Arc;

/// Draws a workbook. A line is `4 | Lege 1 | 1000 |`, its number the row; `ark: Navn` begins
/// another sheet and `skjult: Navn` a hidden one.
///
/// A bare number is a number, anything else text (`'1000` too, as in a spreadsheet). `0.14[%]` is a number
/// formatted as per cent, `2025-10-01[d]` a date, `=SUM(B4:B6) 12` a formula with its result,
/// `\n` a line break and `<A1:C1>` anywhere in a line a merged area.
fn draw(text: &str) -> Workbook {
    let file: Arc<str> = "legetjenesten.xlsx".into();
    let mut sheets = vec![Sheet::new(&file, "Ark1")];
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some((kind, name)) =
            line.split_once(": ").filter(|(kind, _)| ["ark", "skjult"].contains(kind))
        {
            sheets.retain(|sheet| !sheet.cells.is_empty());
            sheets.push(Sheet::new(&file, name));
            if kind == "skjult" {
                sheets.last_mut().unwrap().visibility = Visibility::Hidden;
            }
            continue;
        }
        let (number, rest) = line.split_once('|').expect("row | cell |");
        let Ok(row) = number.trim().parse::<u32>() else { continue };
        draw_row(sheets.last_mut().unwrap(), row - 1, rest);
    }
    Workbook { file, format: Format::Xlsx, sheets }
}

fn draw_row(sheet: &mut Sheet, row: u32, line: &str) {
    let mut line = line.to_owned();
    while let Some(start) = line
        .find("<A")
        .or_else(|| line.find("<B"))
        .or_else(|| line.find("<C"))
        .or_else(|| line.find("<D"))
        .or_else(|| line.find("<E"))
    {
        let end = start + line[start..].find('>').expect("<A1:C1>");
        let (first, last) = line[start + 1..end].split_once(':').expect("<A1:C1>");
        sheet.merged.push(Area::new(Pos::parse(first).unwrap(), Pos::parse(last).unwrap()));
        line.replace_range(start..=end, "");
    }
    for (col, text) in line.trim_end_matches('|').split('|').enumerate() {
        if let Some(cell) = draw_cell(text.trim()) {
            sheet.cells.insert(Pos::new(row, u32::try_from(col).unwrap()), cell);
        }
    }
}

fn draw_cell(text: &str) -> Option<Cell> {
    if text.is_empty() {
        return None;
    }
    if let Some(formula) = text.strip_prefix('=') {
        let (formula, result) = formula.split_once(' ').expect("=FORMULA() result");
        return Some(Cell { formula: Some(formula.to_owned()), ..draw_cell(result)? });
    }
    let cell = |raw, format| Some(Cell { raw, format, formula: None });
    if let Some(number) = text.strip_suffix("[%]") {
        return cell(Raw::Number(number.parse().unwrap()), NumberFormat::Percent);
    }
    if let Some(date) = text.strip_suffix("[d]") {
        let date: chrono::NaiveDate = date.parse().unwrap();
        return cell(Raw::Date(date.into()), NumberFormat::Date);
    }
    let raw = match text.parse() {
        Ok(number) => Raw::Number(number),
        Err(_) => Raw::Text(text.trim_start_matches('\'').replace("\\n", "\n")),
    };
    cell(raw, NumberFormat::General)
}

/// Recognises a drawn workbook without configuration.
#[track_caller]
fn check_table(text: &str, expected: Expect) {
    check_with(text, &[], expected);
}

#[track_caller]
fn check_with(text: &str, mappings: &[Tabell], expected: Expect) {
    let workbook = draw(text);
    let (recognised, findings) = tables(&workbook, mappings);
    expected.assert_eq(&shown(&workbook, &recognised, &findings));
}

fn shown(workbook: &Workbook, recognised: &Recognised, findings: &[Finding]) -> String {
    let mut lines: Vec<String> =
        recognised.tables.iter().flat_map(|table| shown_table(workbook, table)).collect();
    for population in &recognised.populations {
        let date = population.as_of.map(|date| format!(" per {}", shown_date(date)));
        lines.push(format!("innbyggere {}{}", population.value.value, date.unwrap_or_default()));
    }
    for district in &recognised.districts {
        lines.push(format!("legevaktdistrikt {}", district.value.value));
    }
    lines.extend(findings.iter().map(shown_finding));
    lines.join("\n") + "\n"
}

fn shown_table(workbook: &Workbook, table: &RecognisedTable) -> Vec<String> {
    let mut head =
        format!("{} {}!{}", table.kind.id(), workbook.sheets[table.sheet].name, table.area);
    if let Some(title) = &table.title {
        head += &format!(" «{}»", title.value);
    }
    if let Some(date) = &table.as_of {
        head += &format!(" per {}", shown_date(date.value));
    }
    if table.scale != rust_decimal::Decimal::ONE {
        head += &format!(" × {}", table.scale);
    }
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|(column, found)| {
            let unit = found.unit.map(|unit| format!(" {unit:?}")).unwrap_or_default();
            format!("{}={}{unit}", column.id(), column_letters(found.col))
        })
        .collect();
    let mut lines = vec![head, format!("  {}", columns.join(", "))];
    if !table.values.is_empty() && table.lines.is_empty() {
        let values: Vec<String> =
            table.values.iter().map(|found| column_letters(found.col)).collect();
        lines.push(format!("  verdier {}", values.join(" ")));
    }
    lines.push(format!("  rader {}", shown_rows(table)));
    if !table.lines.is_empty() {
        // No heading is a column.
        lines.retain(|line| !line.trim().is_empty());
        lines.push(shown_lines(table));
    }
    lines.extend(table.totals.iter().map(shown_total));
    lines
}

fn shown_lines(table: &RecognisedTable) -> String {
    let shifts = table.values.iter();
    let shifts = shifts.map(|shift| format!("{}=«{}»", column_letters(shift.col), shift.header));
    let lines = table.lines.iter().map(|(column, row)| format!("{}={}", column.id(), row + 1));
    let parts: Vec<String> = shifts.chain(lines).collect();
    format!("  {}", parts.join(", "))
}

fn shown_rows(table: &RecognisedTable) -> String {
    let mut shown = String::new();
    let mut group: Option<&str> = None;
    for record in &table.rows {
        let own = record.group.as_ref().map(|group| group.value.as_str());
        if own != group {
            shown += &own.map_or_else(|| " []".to_owned(), |name| format!(" [{name}]"));
            group = own;
        }
        shown += &format!(" {}", record.row + 1);
        for also in &record.also {
            shown += &format!("+{}", also + 1);
        }
    }
    shown.trim_start().to_owned()
}

fn shown_total(total: &FoundTotal) -> String {
    let covers: Vec<String> = total.covers.iter().map(|row| (row + 1).to_string()).collect();
    let kind = if total.mean { "snitt" } else { "sum" };
    format!("  {kind} {} «{}» av {}", total.row + 1, total.label, covers.join(" "))
}

fn shown_date(date: Dato) -> String {
    match date {
        Dato::Month { year, month } => format!("{year}-{month:02}"),
        Dato::Day(day) => day.to_string(),
    }
}

fn shown_finding(finding: &Finding) -> String {
    let place = finding.place.as_ref().map(|place| match (place.sheet_name(), place.area()) {
        (Some(sheet), Some(area)) => format!(" {sheet}!{area}"),
        (Some(sheet), None) => format!(" {sheet}"),
        _ => String::new(),
    });
    let params: Vec<String> = finding
        .params
        .iter()
        .filter(|(name, _)| *name != "toml")
        .map(|(name, value)| format!("{name}={}", shown_param(value)))
        .collect();
    format!("{}{} {}", finding.code(), place.unwrap_or_default(), params.join(" "))
        .trim_end()
        .to_owned()
}

fn shown_param(param: &Param) -> String {
    match param {
        Param::Text(text) => format!("«{text}»"),
        Param::List(words) => format!("«{}»", words.join("; ")),
        Param::Number(number) => number.to_string(),
        Param::Count(count) => count.to_string(),
        other => format!("{other:?}"),
    }
}
