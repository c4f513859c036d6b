//! The workbook as other programs see it: the rules of `judges::rules`, its values read back by
//! calamine, its formulas recalculated by LibreOffice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample_report;

use calamine::{Data, Reader, Xlsx};
use judges::rules;
use legetall::language::Language;
use legetall::render::excel;
use legetall::report::{Block, Cell, Chart, Column, Content, Format, Report, RowRole, SheetTable};
use serde_json::{Value, json};
use std::io::{Cursor, Read};

fn render(report: &Report) -> Vec<u8> {
    excel::render(report).unwrap()
}

fn sample() -> Vec<u8> {
    render(&sample_report::report())
}

/// The sample's sheet as openpyxl reads it.
fn sheet<'a>(book: &'a Value, name: &str) -> &'a Value {
    let mut sheets = book["sheets"].as_array().unwrap().iter();
    sheets.find(|sheet| sheet["name"] == name).unwrap()
}

fn tables(report: &mut Report) -> impl Iterator<Item = &mut SheetTable> {
    report
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.blocks)
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

fn charts(report: &mut Report) -> impl Iterator<Item = &mut Chart> {
    report
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.blocks)
        .filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None })
}

fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_rule_holds() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    assert_eq!(rules::violations(&book), Vec::<String>::new());
}

#[test]
fn every_rule_is_said_once() {
    let mut said: Vec<&str> = rules::RULES.iter().map(|rule| rule.says).collect();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), rules::RULES.len());
}

/// What breaks each rule, in the order of the register: a place in what openpyxl reads, and what it
/// would say instead. Sheet 2 is Økonomi, with a table in A3:E7 and a chart below it.
fn breaches() -> Vec<(&'static str, Value)> {
    vec![
        ("/sheets/2/tables", json!({"Okonomi": "A3:E7", "Ekstra": "G3:H7"})),
        ("/sheets/2/title", Value::Null),
        ("/sheets/2/tables/Okonomi", json!("B3:E7")),
        ("/sheets/2/headers/Okonomi/1", json!("år")),
        ("/sheets/2/merged", json!(["A1:E1"])),
        ("/sheets/2/values/B5", Value::Null),
        ("/sheets/2/values", json!({"A1": "tittel", "A3": "etter en tom rad"})),
        ("/sheets/2/colours/0", json!(["FF999999", "FFFFFFFF"])),
        ("/sheets/2/fonts/0", json!(["Arial", 9])),
        ("/sheets/2/hidden_rows", json!([5])),
        ("/sheets/2/hidden_columns", json!(["C"])),
        ("/sheets/2/state", json!("hidden")),
        ("/sheets/2/name", json!("nøkkeltall")),
        ("/sheets/0/links", json!({})),
        ("/sheets/7/links/E4", json!("'Finnes ikke'!A1")),
        ("/properties/language", Value::Null),
        ("/active", json!("Økonomi")),
        ("/sheets/2/repeat", Value::Null),
        ("/sheets/2/paper", json!(1)),
        ("/sheets/2/charts/0", json!([6, 0])),
        ("/sheets/2/filtered", json!(["Okonomi"])),
        ("/sheets/3/validations/0/message", Value::Null),
        ("/sheets/3/inputs", json!([])),
        ("/sheets/2/values/B5", json!("=SUM(INDIRECT(\"Tiltak\"))")),
    ]
}

#[test]
fn every_rule_can_be_broken() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    let breaches = breaches();
    assert_eq!(breaches.len(), rules::RULES.len());
    for (rule, (place, value)) in rules::RULES.iter().zip(breaches) {
        let mut broken = book.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert_ne!((rule.broken_by)(&broken), Vec::<String>::new(), "{}", rule.says);
    }
}

#[test]
fn a_formula_that_reaches_outside_or_is_volatile_is_seen_and_words_are_not() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    let rule = rules::RULES.last().unwrap();
    let told = |formula: &str| {
        let mut book = book.clone();
        book["sheets"][2]["values"]["B5"] = json!(formula);
        (rule.broken_by)(&book).len()
    };
    for formula in ["=1+TODAY()", "=RAND()", "='[1]Ark1'!A1", "='C:\\[bok.xlsx]Ark1'!A1"] {
        assert_eq!(told(formula), 1, "{formula}");
    }
    for formula in ["=SUM(Tiltak[2022])", "=IF(A1=\"NOW()\",1,2)", "=SUMIFS(Tiltak[CELL],B1,1)"] {
        assert_eq!(told(formula), 0, "{formula}");
    }
}

#[test]
fn the_sheets_stand_in_the_order_of_the_report() {
    let workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(sample())).unwrap();
    let expected = [
        "Innhold",
        "Nøkkeltall",
        "Økonomi",
        "Forutsetninger",
        "Fastlegelister",
        "Tilplikting",
        "Tiltak",
        "Funn",
        "Ord og definisjoner",
    ];
    assert_eq!(workbook.sheet_names(), expected);
}

#[test]
fn tables_hold_real_numbers_and_leave_totals_and_the_appendix_column_out() {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(sample())).unwrap();
    workbook.load_tables().unwrap();
    let duty = workbook.table_by_name("Tilplikting").unwrap();
    assert_eq!(duty.columns(), ["Tjenestested", "Ressurs"]);
    let duties: f64 =
        duty.data().rows().map(|row| if let Data::Float(n) = row[1] { n } else { 0.0 }).sum();
    assert_eq!(duty.data().height(), 10);
    assert!((duties - 196.5).abs() < 1e-9);

    let measures = workbook.table_by_name("Tiltak").unwrap();
    let headers =
        ["Tiltak", "Oppstart", "Kostnad (kr)", "2022", "2023", "2024", "2025", "Kapittel"];
    assert_eq!(measures.columns(), headers);
    let row: Vec<&Data> = measures.data().rows().nth(1).unwrap().iter().collect();
    assert_eq!(row[1], &Data::Float(2022.0));
    assert_eq!(row[2], &Data::String("–".to_owned()));
    assert_eq!(row[7], &Data::String("4.2".to_owned()));
}

#[test]
fn numbers_are_shown_as_the_appendix_prints_them() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    for (name, cell, format) in [
        ("Nøkkeltall", "B8", "#,##0\" lister\""),
        ("Nøkkeltall", "B12", "#,##0.0\"\u{a0}%\""),
        ("Nøkkeltall", "B15", "#,##0.000\" årsverk\""),
        ("Økonomi", "A4", "0"),
        ("Økonomi", "B4", "#,##0"),
        ("Forutsetninger", "B5", "\"kr\u{a0}\"#,##0"),
        ("Tilplikting", "B3", "#,##0.0\"\u{a0}%\""),
    ] {
        assert_eq!(sheet(&book, name)["formats"][cell], format, "{name}!{cell}");
    }
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    let lists = sheet(&book, "Fastlegelister");
    assert_eq!(lists["values"]["G8"], "=SUM(A1) er tekst i denne cellen");
    assert_eq!(lists["types"]["G8"], "s");
    assert_eq!(lists["quoted"], json!(["G8"]));
}

#[test]
fn totals_and_inputs_are_set_apart_by_more_than_colour() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    let economy = sheet(&book, "Økonomi");
    assert_eq!(economy["tables"]["Okonomi"], "A3:E7");
    for mark in ["bold", "top_rule"] {
        assert!(economy[mark].as_array().unwrap().contains(&json!("B8")), "{mark}");
        assert!(!economy[mark].as_array().unwrap().contains(&json!("B7")), "{mark}");
    }
    let framed = json!(["B4", "B5", "B6", "B7", "B8"]);
    assert_eq!(sheet(&book, "Forutsetninger")["framed"], framed);
}

#[test]
fn names_point_at_their_cells_in_the_whole_workbook() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    for (name, cell) in [
        ("innbyggere", "Forutsetninger!$B$4"),
        ("tiltak_sum_2022", "Økonomi!$B$4"),
        ("tilplikting_aarsverk", "Nøkkeltall!$B$15"),
    ] {
        assert_eq!(book["names"][name], cell);
    }
}

#[test]
fn the_properties_are_those_of_the_report() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    let expected = json!({
        "title": "Legetjenesten i Kragerø – nøkkeltall og økonomiske konsekvenser",
        "author": "Kragerø kommune",
        "subject": "Vedlegg 1",
        "keywords": "fastlege, økonomiplan, Kragerø",
        "language": "nb-NO",
        "created": "2021-03-17T00:00:00",
        "modified": "2021-03-17T00:00:00",
    });
    assert_eq!(book["properties"], expected);
}

#[test]
fn the_language_of_the_report_is_that_of_the_document() {
    for (language, tag) in
        [(Language::Bokmaal, "nb-NO"), (Language::Nynorsk, "nn-NO"), (Language::English, "en-GB")]
    {
        let report = Report { language, ..sample_report::report() };
        let core = part(&render(&report), "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")), "{core}");
    }
}

#[test]
fn wide_tables_lie_and_narrow_ones_stand() {
    let Some(book) = judges::openpyxl(&sample()) else { return };
    assert_eq!(sheet(&book, "Tiltak")["orientation"], "landscape");
    assert_eq!(sheet(&book, "Tilplikting")["orientation"], "portrait");
}

/// Forty columns would be printed too small to be read on one page.
#[test]
fn a_very_wide_table_is_printed_on_several_pages_with_its_names_on_each() {
    let mut report = sample_report::report();
    let table = tables(&mut report).find(|table| table.name == "Tiltak").unwrap();
    let column = table.columns.last().unwrap().clone();
    for extra in 0..30 {
        table.columns.push(Column { header: format!("Ekstra {extra}"), ..column.clone() });
        for row in &mut table.rows {
            row.cells.push(sample_report::text("–"));
        }
    }
    let Some(book) = judges::openpyxl(&render(&report)) else { return };
    assert_eq!(rules::violations(&book), Vec::<String>::new());
    let measures = sheet(&book, "Tiltak");
    assert!(measures["fit"][0].as_u64().is_some_and(|pages| pages > 1), "{}", measures["fit"]);
    assert!(measures["repeat_columns"].is_string());
}

#[test]
fn charts_are_native_and_described() {
    let workbook = sample();
    let drawing = part(&workbook, "xl/drawings/drawing1.xml");
    assert!(drawing.contains("descr=\"Søylediagram: tiltakene koster 980 000 kr"), "{drawing}");
    let chart = part(&workbook, "xl/charts/chart1.xml");
    for text in
        ["Kostnad og ramme per år", "År", "kroner", "Økonomi!$A$4:$A$7", "Økonomi!$C$4:$C$7"]
    {
        assert!(chart.contains(text), "{text}");
    }
}

#[test]
fn charts_over_formulas_store_their_numbers() {
    let chart = part(&sample(), "xl/charts/chart1.xml");
    assert_eq!(chart.matches("<c:v>980000</c:v>").count(), 4);
    assert_eq!(chart.matches("<c:v>1000000</c:v>").count(), 4);
    assert!(!chart.contains("<c:v>0</c:v>"));
}

#[test]
fn a_long_table_has_its_chart_beside_it() {
    let mut report = sample_report::report();
    let table = tables(&mut report).find(|table| table.name == "Tilplikting").unwrap();
    let body = table.rows[0].clone();
    table.rows.splice(10..10, vec![body; 40]);
    let Some(book) = judges::openpyxl(&render(&report)) else { return };
    assert_eq!(rules::violations(&book), Vec::<String>::new());
    let duty = sheet(&book, "Tilplikting");
    assert_eq!(duty["charts"][0], json!([1, 3]));
    assert_eq!(duty["orientation"], "landscape");
}

#[test]
fn the_same_report_makes_the_same_bytes() {
    let first = sample();
    assert!((0..5).all(|_| sample() == first));
    let undated = Report { date: None, ..sample_report::report() };
    assert!(render(&undated) == render(&undated));
}

#[test]
fn a_table_without_rows_says_so_with_dashes() {
    let mut report = sample_report::report();
    tables(&mut report).find(|table| table.name == "Funn").unwrap().rows.clear();
    let Some(book) = judges::openpyxl(&render(&report)) else { return };
    assert_eq!(sheet(&book, "Funn")["values"]["E3"], "–");
    assert_eq!(rules::violations(&book), Vec::<String>::new());
}

#[test]
fn a_cell_that_says_nothing_gets_a_dash() {
    let mut report = sample_report::report();
    let table = tables(&mut report).find(|table| table.name == "Fastlegelister").unwrap();
    table.rows[0].cells[6] = sample_report::text("");
    let Some(book) = judges::openpyxl(&render(&report)) else { return };
    assert_eq!(sheet(&book, "Fastlegelister")["values"]["G5"], "–");
}

#[test]
fn a_report_that_breaks_the_format_is_refused() {
    let mut twice = sample_report::report();
    for table in tables(&mut twice).take(2) {
        table.sheet = "Økonomi".to_owned();
    }
    assert!(excel::render(&twice).is_err());

    let mut outside = sample_report::report();
    charts(&mut outside).next().unwrap().series[0].value_cells = (0, 1, 99, 1);
    assert!(excel::render(&outside).is_err());

    let mut nowhere = sample_report::report();
    charts(&mut nowhere).next().unwrap().sheet = "Finnes ikke".to_owned();
    assert!(excel::render(&nowhere).is_err());
}

#[test]
fn every_stored_result_is_what_libreoffice_computes() {
    let Some(recalculated) = judges::recalculate(&sample(), &[]) else { return };
    assert_eq!(recalculated.differences(), Vec::<String>::new());
    // 8 key figures, 19 of the economy, 10 lists, 32 measure years, 1 total of duty.
    assert_eq!(recalculated.formulas(), 8 + 19 + 10 + 32 + 1);
}

#[test]
fn a_wrong_stored_result_is_found() {
    let mut report = sample_report::report();
    let table = tables(&mut report).find(|table| table.name == "Fastlegelister").unwrap();
    table.rows[0].cells[4].content = Content::Number(14.into());
    let Some(recalculated) = judges::recalculate(&render(&report), &[]) else { return };
    let differences = recalculated.differences();
    assert_eq!(differences.len(), 1, "{differences:?}");
    assert!(differences[0].starts_with("Fastlegelister!E5 "), "{differences:?}");
}

#[test]
fn a_changed_assumption_and_a_changed_cost_are_seen_everywhere() {
    let cells = [("innbyggere", 10_000.0), ("Tiltak!C4", 530_000.0)];
    let Some(changed) = judges::recalculate(&sample(), &cells) else { return };
    for (cell, expected) in [
        ("dekning_innbyggere", 110.0),
        ("tiltak_sum_2022", 1_080_000.0),
        ("tiltak_sum_planperiode", 4_320_000.0),
        ("ramme_avvik_2025", -80_000.0),
        ("Økonomi!E4", 108.0),
        ("listekapasitet", 11_000.0),
    ] {
        assert!(judges::same(&json!(expected), changed.value(cell)), "{cell}: {changed:?}");
    }
}

#[test]
fn a_start_moved_after_the_plan_leaves_its_years() {
    let Some(changed) = judges::recalculate(&sample(), &[("Tiltak!B4", 2024.0)]) else { return };
    assert_eq!(changed.value("Tiltak!D4"), "–");
    assert_eq!(changed.value("tiltak_sum_2023"), 550_000);
    assert_eq!(changed.value("tiltak_sum_2024"), 980_000);
}

/// The change goes through openpyxl, which must not lose anything that formulas need.
#[test]
fn changing_a_cell_to_what_it_was_changes_nothing() {
    let Some(same) = judges::recalculate(&sample(), &[("innbyggere", 10_406.0)]) else { return };
    assert_eq!(same.differences(), Vec::<String>::new());
}

#[test]
fn the_sample_has_every_kind_of_row_and_cell() {
    let mut report = sample_report::report();
    let tables: Vec<SheetTable> = tables(&mut report).map(|table| table.clone()).collect();
    let rows: Vec<_> = tables.iter().flat_map(|table| &table.rows).collect();
    for role in [RowRole::Body, RowRole::Group, RowRole::Total] {
        assert!(rows.iter().any(|row| row.role == role), "{role:?}");
    }
    let cells: Vec<&Cell> = rows.iter().flat_map(|row| &row.cells).collect();
    assert!(cells.iter().any(|cell| cell.input.is_some()));
    assert!(cells.iter().any(|cell| cell.link.is_some()));
    assert!(cells.iter().any(|cell| cell.defined_name.is_some()));
    assert!(cells.iter().any(|cell| cell.formula.is_some() && cell.content == Content::Text));
    assert!(tables.iter().flat_map(|table| &table.columns).any(|c| c.format == Format::Mixed));
}
