//! The main job on `samples/kragero`, from files to files: the plan's numbers in JSON, workbook and
//! appendix alike, and what outside judges say of the two files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice and veraPDF are names, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use calamine::{Data, Reader, Xlsx};
use judges::rules;
use legetall::job::Job;
use legetall::language::Language;
use legetall::place::Pos;
use serde_json::{Value, json};
use std::io::{Cursor, Read, Write};

const FILES: [&str; 3] = ["listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"];

fn job(language: Language) -> Job {
    sample::job("kragero", &FILES, language)
}

/// The sample with a part of its list overview written otherwise.
fn with_lists(from: &str, to: &str) -> Job {
    let mut job = job(Language::Bokmaal);
    let mut package =
        zip::ZipArchive::new(Cursor::new(sample::bytes("kragero", FILES[0]))).unwrap();
    let mut rewritten = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..package.len() {
        let mut part = package.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "content.xml" {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "the sample does not hold {from}");
            bytes = text.replacen(from, to, 1).into_bytes();
        }
        let method = zip::write::SimpleFileOptions::default();
        rewritten.start_file(name, method).unwrap();
        rewritten.write_all(&bytes).unwrap();
    }
    job.inputs[0].bytes = rewritten.finish().unwrap().into_inner();
    job
}

/// The text of the appendix' pages as pdftotext reads them, no-break spaces as ordinary ones.
fn text_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("appendix.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = judges::output("pdftotext", &["-layout", file.to_str().unwrap(), "-"])?;
    Some(String::from_utf8(output.stdout).unwrap().replace(['\u{a0}', '\u{202f}'], " "))
}

/// The workbook as calamine reads it.
struct Summary(Xlsx<Cursor<Vec<u8>>>);

impl Summary {
    fn read(workbook: &[u8]) -> Self {
        Self(Xlsx::new(Cursor::new(workbook.to_vec())).unwrap())
    }

    /// The stored value of the cell that a defined name points at.
    #[track_caller]
    fn value(&mut self, name: &str) -> Data {
        let names = self.0.defined_names().to_vec();
        let (_, target) = names.iter().find(|(known, _)| known == name).unwrap();
        let (sheet, cell) = target.rsplit_once('!').unwrap();
        let pos = Pos::parse(cell).unwrap();
        let range = self.0.worksheet_range(sheet.trim_matches('\'')).unwrap();
        range.get_value((pos.row, pos.col)).unwrap().clone()
    }

    /// `Sheet!B4` of a table's cell, by its header and its row below it.
    fn cell(&mut self, table: &str, header: &str, row: u32) -> String {
        self.0.load_tables().unwrap();
        let table = self.0.table_by_name(table).unwrap();
        let (first_row, first_col) = table.data().start().unwrap();
        let column = table.columns().iter().position(|column| column == header).unwrap();
        let col = first_col + u32::try_from(column).unwrap();
        format!("{}!{}", table.sheet_name(), Pos::new(first_row + row, col))
    }
}

fn figure<'a>(json: &'a Value, id: &str) -> &'a Value {
    let mut figures = json["figures"].as_array().unwrap().iter();
    figures.find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no figure {id}"))
}

/// Domain § 7, the row of Kragerø. What is not printed there follows from the sample's README.
const PUBLISHED: &[(&str, f64, &str)] = &[
    ("lister_totalt", 10.0, "10 lister"),
    ("lister_uten_fast_lege", 0.0, "0 lister"),
    ("legekontor_antall", 4.0, "4 legekontor"),
    ("solopraksiser", 2.0, "2 legekontor"),
    ("listekapasitet", 11_000.0, "11 000 plasser"),
    ("listeinnbyggere", 10_400.0, "10 400 personer"),
    ("ledige_plasser", 600.0, "600 plasser"),
    ("tilplikting_prosent", 196.5, "196,5 %"),
    ("tilplikting_aarsverk", 1.965, "1,965 årsverk"),
    ("tilplikting_timer_uke", 73.6875, "73,7 timer per uke"),
    ("tilplikting_utnyttelse", 98.25, "98,3 %"),
    ("tiltak_antall", 8.0, "8 tiltak"),
    ("tiltak_uten_kostnad", 3.0, "3 tiltak"),
    ("tiltak_sum_oppgitt", 2_180_000.0, "kr 2 180 000"),
    ("tiltak_sum_2022", 980_000.0, "980 000"),
    ("tiltak_sum_2025", 980_000.0, "980 000"),
    ("tiltak_sum_planperiode", 3_920_000.0, "kr 3 920 000"),
    ("tiltak_sum_utenfor", 1_200_000.0, "kr 1 200 000"),
];

#[test]
fn the_published_numbers_stand_in_json_workbook_and_appendix_alike() {
    let (analysis, outputs) = sample::done(&job(Language::Bokmaal));
    let json = sample::as_json(&analysis);
    let appendix = text_of(&outputs.pdf);
    let mut workbook = Summary::read(&outputs.excel);
    for (id, value, printed) in PUBLISHED {
        assert_eq!(figure(&json, id)["value"].as_f64(), Some(*value), "{id} in JSON");
        if let Some(appendix) = &appendix {
            assert!(appendix.contains(printed), "{id}: {printed} in the appendix");
        }
        assert_eq!(workbook.value(id), Data::Float(*value), "{id} in the workbook");
    }
    // 11 000 places for 10 406 residents, to at least twelve digits.
    let coverage = figure(&json, "dekning_innbyggere")["value"].as_f64().unwrap();
    assert!((coverage - 105.708_245_243_128_96).abs() < 1e-10, "{coverage}");
    if let Some(appendix) = &appendix {
        for printed in ["105,7 %", "kr 1 433 333", "196 %", "celle B14", "Etter 2021"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
}

#[test]
fn the_stated_total_that_does_not_add_up_is_found_in_its_cell() {
    let json = sample::as_json(&job(Language::Bokmaal).analyse());
    let findings = json["findings"].as_array().unwrap();
    let severities = |severity: &str| findings.iter().filter(|f| f["severity"] == severity).count();
    assert_eq!((severities("error"), severities("warning")), (0, 2));
    let total = findings.iter().find(|finding| finding["cell"] == "B14").unwrap();
    assert_eq!(total["code"], "K301");
    assert_eq!(total["file"], "tilplikting.xlsx");
    let message = total["message"].as_str().unwrap();
    assert!(message.contains("«196\u{a0}%»") && message.contains("196,5\u{a0}%"), "{message}");
}

#[test]
fn the_measures_and_the_years_are_as_the_plan_has_them() {
    let json = sample::as_json(&job(Language::Bokmaal).analyse());
    let statuses: Vec<&str> = json["measures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["status"].as_str().unwrap())
        .collect();
    let count = |status: &str| statuses.iter().filter(|known| **known == status).count();
    assert_eq!((count("costed"), count("not_costed"), count("outside_period")), (4, 3, 1));
    let year = json!(980_000);
    assert_eq!(json["economy"]["years"], json!([2022, 2023, 2024, 2025]));
    for name in ["2022", "2023", "2024", "2025"] {
        assert_eq!(json["economy"]["gross"][name], year);
        assert_eq!(json["economy"]["net"][name], year);
    }
    assert_eq!(json["economy"]["total"], json!(3_920_000));
    // 430 000 for 30 % of a post.
    let whole = json["measures"][0]["cost_per_fte"].as_f64().unwrap();
    assert!((whole - 1_433_333.333_333_333).abs() < 1e-6, "{whole}");
}

#[test]
fn every_number_names_the_cells_it_came_from() {
    let json = sample::as_json(&job(Language::Bokmaal).analyse());
    let sources = |id: &str| figure(&json, id)["sources"].clone();
    assert_eq!(sources("tilplikting_aarsverk"), json!(["tilplikting.xlsx!Ark1!B4:B13"]));
    let ceilings = ["B6:B9", "B12:B15", "B18", "B21"];
    let ceilings = ceilings.map(|cells| format!("listeoversikt.ods!Oversikt!{cells}"));
    assert_eq!(sources("listekapasitet"), json!(ceilings));
}

#[test]
fn libreoffice_recalculates_every_formula_to_what_is_stored() {
    for language in Language::ALL {
        let (_, outputs) = sample::done(&job(language));
        let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
        assert!(recalculated.formulas() > 100, "{}", recalculated.formulas());
        assert_eq!(recalculated.differences(), Vec::<String>::new(), "{}", language.code());
    }
}

#[test]
fn a_later_start_in_the_workbook_lowers_the_years_before() {
    let (_, outputs) = sample::done(&job(Language::Bokmaal));
    let start = Summary::read(&outputs.excel).cell("Tiltak", "Iverksetting", 0);
    let Some(later) = judges::recalculate(&outputs.excel, &[(&start, 2024.0)]) else { return };
    // Without the 430 000 of the first measure in 2022 and 2023.
    for (name, value) in [
        ("tiltak_sum_2022", 550_000.0),
        ("tiltak_sum_2023", 550_000.0),
        ("tiltak_sum_2024", 980_000.0),
        ("tiltak_sum_planperiode", 3_060_000.0),
    ] {
        assert!(judges::same(&json!(value), later.value(name)), "{name}: {}", later.value(name));
    }
}

#[test]
fn the_workbook_keeps_the_rules_and_the_appendix_both_standards() {
    let folder = tempfile::tempdir().unwrap();
    let mut appendices = Vec::new();
    for language in Language::ALL {
        let (_, outputs) = sample::done(&job(language));
        if let Some(book) = judges::openpyxl(&outputs.excel) {
            assert_eq!(rules::violations(&book), Vec::<String>::new(), "{}", language.code());
        }
        let file = folder.path().join(language.code()).with_extension("pdf");
        std::fs::write(&file, &outputs.pdf).unwrap();
        appendices.push(file.display().to_string());
    }
    let verapdf = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judges/verapdf");
    let appendices: Vec<&str> = appendices.iter().map(String::as_str).collect();
    let Some(output) = judges::output(verapdf, &appendices) else { return };
    let verdict = String::from_utf8(output.stdout).unwrap();
    assert_eq!(verdict.matches("PASS ").count(), 2 * Language::ALL.len(), "{verdict}");
}

#[test]
fn an_unreadable_ceiling_takes_its_figures_and_no_others() {
    const CEILING: &str = "office:value-type=\"float\" office:value=\"1200\" \
        calcext:value-type=\"float\"><text:p>1,200</text:p>";
    const WORDS: &str = "office:value-type=\"string\" calcext:value-type=\"string\">\
        <text:p>ca. ni hundre</text:p>";
    let job = with_lists(CEILING, WORDS);
    let (analysis, outputs) = sample::done(&job);
    let json = sample::as_json(&analysis);
    let errors: Vec<&Value> =
        json["findings"].as_array().unwrap().iter().filter(|f| f["severity"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert_eq!((&errors[0]["file"], &errors[0]["cell"]), (&json!(FILES[0]), &json!("B6")));
    assert!(errors[0]["message"].as_str().unwrap().contains("«ca. ni hundre»"));
    for id in ["listekapasitet", "ledige_plasser", "listebelegg", "dekning_innbyggere"] {
        assert_eq!(figure(&json, id)["value"], Value::Null, "{id}");
        assert_eq!(figure(&json, id)["affected_by"], json!(["listeoversikt.ods!Oversikt!B6"]));
    }
    for (id, value) in [("listeinnbyggere", 10_400.0), ("tilplikting_prosent", 196.5)] {
        assert_eq!(figure(&json, id)["value"].as_f64(), Some(value), "{id}");
    }
    let mut workbook = Summary::read(&outputs.excel);
    assert_eq!(workbook.value("listekapasitet"), Data::String("–".to_owned()));
    assert_eq!(workbook.value("listeinnbyggere"), Data::Float(10_400.0));
    if let Some(appendix) = text_of(&outputs.pdf) {
        let line = appendix.lines().find(|line| line.contains("Kapasitet hos fastlegene")).unwrap();
        assert!(line.trim_end().ends_with('–'), "{line}");
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_in_any_order() {
    let (_, first) = sample::done(&job(Language::Nynorsk));
    let mut turned = job(Language::Nynorsk);
    turned.inputs.sort_by(|a, b| a.name.cmp(&b.name));
    let (_, second) = sample::done(&turned);
    assert!(first.excel == second.excel, "the workbook");
    assert!(first.pdf == second.pdf, "the appendix");
}
