//! What is counted year by year and what the statistics say, from files to files: the numbers of
//! Sarpsborg's and Larvik's plans in JSON, workbook and appendix alike.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use judges::rules;
use legetall::job::{Job, Outputs};
use legetall::language::Language;
use legetall::report::{Block, Options};
use legetall::settings::Settings;
use legetall::workbook::{Input, Limits};
use serde_json::{Value, json};

fn empty() -> Job {
    Job {
        inputs: Vec::new(),
        settings: Settings::default(),
        findings: Vec::new(),
        language: Language::Bokmaal,
        options: Options::default(),
        limits: Limits::default(),
    }
}

/// A job over delimited text, for Larvik.
fn typed(text: &str) -> Job {
    let mut job = empty();
    job.settings.kommune.navn = Some("Larvik".to_owned());
    job.inputs = vec![Input { name: "fil.csv".into(), bytes: text.as_bytes().to_vec() }];
    job
}

fn figure<'a>(json: &'a Value, id: &str) -> &'a Value {
    let mut figures = json["figures"].as_array().unwrap().iter();
    figures.find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no figure {id}: {json:#}"))
}

/// The codes of the findings, without the note on how a text file was read.
fn codes(json: &Value) -> Vec<&str> {
    let findings = json["findings"].as_array().unwrap().iter();
    findings.map(|f| f["code"].as_str().unwrap()).filter(|code| *code != "K011").collect()
}

/// The words of a section: its texts and bullets, no-break spaces as ordinary ones.
fn words(outputs: &Outputs, section: &str) -> Vec<String> {
    let section = outputs.report.sections.iter().find(|found| found.id == section).unwrap();
    let texts = section.blocks.iter().flat_map(|block| match block {
        Block::Text(text) => vec![text.clone()],
        Block::Bullets(texts) => texts.clone(),
        Block::Chart(chart) => vec![chart.alternative.clone()],
        _ => Vec::new(),
    });
    texts.map(|text| text.replace('\u{a0}', " ")).collect()
}

const AKTIVITET: &str = "aktivitet.ods";
const KOSTRA: &str = "kostra.csv";

/// Domain § 7: 2884 patients in 2018 and 3334 in 2024 are 15.6 % more, and not more every year.
#[test]
fn admitted_patients_grow_but_not_every_year() {
    let job = sample::job("sarpsborg", &[AKTIVITET], Language::Bokmaal);
    let json = sample::as_json(&job.analyse());
    let growth = figure(&json, "endring_innlagte_pasienter");
    let value = growth["value"].as_f64().unwrap();
    // 450 / 2884 × 100
    assert!((value - 15.603_328_710_124_827).abs() < 1e-10, "{value}");
    assert_eq!(growth["label"], "Endring i innlagte pasienter 2018–2024");
    assert_eq!(growth["unit"], "%");
    let calls = figure(&json, "endring_innkomne_telefoner")["value"].as_f64().unwrap();
    // 2745 / 76 000 × 100
    assert!((calls - 3.611_842_105_263_158).abs() < 1e-10, "{calls}");
    let consultations = figure(&json, "endring_legekonsultasjoner")["value"].as_f64().unwrap();
    // 307 / 20 700 × 100
    assert!((consultations - 1.483_091_787_439_613_6).abs() < 1e-10, "{consultations}");
    assert_eq!(json["activity"][0]["counts"]["2021"], json!(1824));
    assert_eq!(json["activity"][1]["counts"]["2023"], json!(76_000));

    let words = words(&sample::done(&job).1, "aktivitet");
    assert_eq!(
        words[0],
        "Innlagte pasienter har økt med 15,6 %, fra 2 884 i 2018 til 3 334 i 2024. \
         Tallet har ikke gått samme vei hvert år. Lavest var 1 824 i 2021."
    );
    assert_eq!(
        words[3],
        "Linjediagram over innlagte pasienter: 2 884 i 2018, 2 521 i 2019, 2 048 i 2020, 1 824 i 2021, \
         2 185 i 2022, 2 592 i 2023, 3 334 i 2024."
    );
}

#[test]
fn growth_names_the_cells_it_came_from() {
    let json =
        sample::as_json(&sample::job("sarpsborg", &[AKTIVITET], Language::Bokmaal).analyse());
    let sources = figure(&json, "endring_innlagte_pasienter")["sources"].to_string();
    assert!(sources.contains("Helsehus!A2:B2") && sources.contains("Helsehus!H2"), "{sources}");
    assert!(!sources.contains("Legevakt"), "{sources}");
}

/// The table of Larvik's plan: Larvik's newest value, and what parts it from its group's.
#[test]
fn key_figures_stand_against_the_group_of_the_same_year() {
    let job = sample::job("larvik", &[KOSTRA], Language::Bokmaal);
    let json = sample::as_json(&job.analyse());
    let hours = "kostra_legetimer_per_uke_per_beboer_i_sykehjem_timer";
    assert_eq!(figure(&json, hours)["value"], json!(0.77));
    assert_eq!(figure(&json, &format!("{hours}_mot_gruppe"))["value"], json!(0.05));
    let posts = "kostra_avtalte_legearsverk_per_10_000_innbyggere";
    assert_eq!(figure(&json, posts)["value"], json!(12));
    assert_eq!(figure(&json, &format!("{posts}_mot_gruppe"))["value"], json!(1.1));
    // 4 key figures of 5 values, all of them in JSON.
    let statistics = json["statistics"].as_array().unwrap();
    assert_eq!(statistics.len(), 20);
    assert_eq!(statistics.iter().filter(|one| one["value"].is_null()).count(), 2);
    assert_eq!(statistics[10]["region"], "Larvik");
    assert_eq!(statistics[10]["year"], 2020);
    assert_eq!(statistics[10]["value"], json!(0.68));
    assert_eq!(codes(&json), ["K274"]);

    let words = words(&sample::done(&job).1, "kostra");
    assert_eq!(
        words[2],
        "Legetimer per uke per beboer i sykehjem (timer): 0,77 i Larvik i 2021, mot 0,72 i Kommunegruppe 11 \
         samme år. Det er 0,05 høyere. I 2020 var tallet 0,68. Av de 3 kommunene med tall for 2021 ligger \
         Sandefjord høyest (0,86) og Tønsberg lavest (0,57)."
    );
    assert!(words[0].contains("Det er 2,3 prosentpoeng høyere."), "{}", words[0]);
    assert!(words[1].contains("12,0 i Larvik i 2021, mot 10,9"), "{}", words[1]);
    assert!(words[1].contains("Det er 1,1 høyere."), "{}", words[1]);
    // Sandefjord and Tønsberg are alike: neither is the lowest.
    assert!(!words[0].contains("lavest"), "{}", words[0]);
}

#[test]
fn libreoffice_recalculates_every_formula_to_what_is_stored() {
    for (folder, file) in [("sarpsborg", AKTIVITET), ("larvik", KOSTRA)] {
        let outputs = sample::done(&sample::job(folder, &[file], Language::Bokmaal)).1;
        let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
        assert!(recalculated.formulas() > 10, "{}", recalculated.formulas());
        assert_eq!(recalculated.differences(), Vec::<String>::new(), "{folder}");
    }
}

#[test]
fn part_of_a_year_is_not_compared_with_whole_ones() {
    let json = sample::as_json(
        &typed("Antall\n\nÅr;2022;2023;2024 (hittil)\nKonsultasjoner;100;150;40\n").analyse(),
    );
    assert_eq!(figure(&json, "endring_konsultasjoner")["value"], json!(50));
    assert_eq!(codes(&json), ["K272"]);
    let json = sample::as_json(
        &typed("År;Konsultasjoner\n2022;100\n2023;150\nper 1.7.2024;40\n").analyse(),
    );
    assert_eq!(figure(&json, "endring_konsultasjoner")["value"], json!(50));
    assert_eq!(codes(&json), ["K272"]);
}

#[test]
fn a_year_without_a_count_is_told_and_the_others_stand() {
    let text = "År;2021;2022;2023;2024\nTelefoner;;200;..;300\nKonsultasjoner;100;110;120;130\n";
    let json = sample::as_json(&typed(text).analyse());
    let growth = figure(&json, "endring_telefoner");
    assert_eq!(growth["value"], json!(50));
    assert_eq!(growth["label"], "Endring i telefoner 2022–2024");
    assert_eq!(figure(&json, "endring_konsultasjoner")["value"], json!(30));
    assert_eq!(codes(&json), ["K273"]);
}

#[test]
fn a_year_given_twice_is_told_and_not_used_when_it_differs() {
    let json = sample::as_json(
        &typed("År;2022;2023;2023\nTelefoner;100;150;150\nKonsultasjoner;10;20;30\n").analyse(),
    );
    assert_eq!(figure(&json, "endring_telefoner")["value"], json!(50));
    assert_eq!(figure(&json, "endring_konsultasjoner")["value"], Value::Null);
    assert_eq!(codes(&json), ["K270", "K271"]);
}

#[test]
fn one_series_is_named_by_its_title() {
    let json = sample::as_json(
        &typed("Innlagte pasienter ved KAD 2018–2019\nÅr;2018;2019\nAntall;2884;2521\n").analyse(),
    );
    let growth = figure(&json, "endring_innlagte_pasienter_ved_kad");
    // −363 / 2884 × 100
    assert!((growth["value"].as_f64().unwrap() + 12.586_685_159_500_693).abs() < 1e-10);
}

/// The download of the statistics bank: the year as a heading, the signs of its tables.
#[test]
fn the_download_of_the_statistics_is_read() {
    let text = "\"12209: Utvalgte nøkkeltall\"\n\n\"region\";\"statistikkvariabel\";\"2020\";\"2021\"\n\
                \"3909 Larvik\";\"Avtalte legeårsverk per 10 000 innbyggere (årsverk)\";12,1;12,0\n\
                \"3907 Sandefjord\";\"Avtalte legeårsverk per 10 000 innbyggere (årsverk)\";.;:\n\
                \"EKG11 Kostragruppe 11\";\"Avtalte legeårsverk per 10 000 innbyggere (årsverk)\";..;10,9\n";
    let json = sample::as_json(&typed(text).analyse());
    let id = "kostra_avtalte_legearsverk_per_10_000_innbyggere_arsverk";
    assert_eq!(figure(&json, id)["value"], json!(12));
    assert_eq!(figure(&json, &format!("{id}_mot_gruppe"))["value"], json!(1.1));
    assert!(codes(&json).iter().all(|code| *code == "K274"), "{:?}", codes(&json));
}

#[test]
fn two_values_of_a_key_figure_are_not_added() {
    let text = "Region;År;Nøkkeltall;Verdi\nLarvik;2021;Legetimer;0,77\nLarvik;2021;Legetimer;0,78\n\
                Sandefjord;2021;Legetimer;0,86\n";
    let json = sample::as_json(&typed(text).analyse());
    assert_eq!(figure(&json, "kostra_legetimer")["value"], Value::Null);
    assert_eq!(codes(&json), ["K270"]);
}

/// A change is of no municipality, and years in one heading are of no one year.
#[test]
fn changes_are_no_municipalities() {
    let text = "KOSTRA 2021\n\nNøkkeltall;Larvik;Sandefjord;Kommunegruppe 11;Endring 2020-2021\n\
                Legetimer;0,77;0,86;0,72;0,09\n";
    let json = sample::as_json(&typed(text).analyse());
    assert_eq!(figure(&json, "kostra_legetimer")["value"], json!(0.77));
    assert_eq!(figure(&json, "kostra_legetimer_mot_gruppe")["value"], json!(0.05));
    assert_eq!(json["statistics"].as_array().unwrap().len(), 3);
    assert_eq!(codes(&json), ["K275"]);
}

/// Nothing sums series: a total is one of them, and is not the other tables'.
#[test]
fn a_sum_of_series_is_a_series() {
    let text = "Aktivitet ved legevakten\n\nÅr;2023;2024\nTelefoner;100;150\nKonsultasjoner;20;30\nSum;120;180\n";
    let json = sample::as_json(&typed(text).analyse());
    assert_eq!(figure(&json, "endring_telefoner")["value"], json!(50));
    let sum = figure(&json, "endring_sum_aktivitet_ved_legevakten");
    assert_eq!(sum["value"], json!(50));
    assert_eq!(json["activity"].as_array().unwrap().len(), 3);
}

/// Statistics of the whole country: the own municipality, its group and no more on the page.
#[test]
fn of_many_municipalities_the_page_has_the_own_and_its_group() {
    let others: Vec<String> =
        (1..=356).map(|n| format!("Kommune nr {n};Legetimer;0,{n};0,{n}\n")).collect();
    let text = [
        "region;statistikkvariabel;2020;2021\n",
        &others.concat(),
        "Larvik;Legetimer;0,68;0,77\nKommunegruppe 11;Legetimer;0,7;0,72\n",
    ]
    .concat();
    let job = typed(&text);
    let outputs = sample::done(&job).1;
    let section = outputs.report.sections.iter().find(|found| found.id == "kostra").unwrap();
    let table = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.name == "Sammenligning" => Some(table),
        _ => None,
    });
    let headers: Vec<&str> =
        table.unwrap().columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Nøkkeltall", "Larvik 2020", "Larvik 2021", "Kommunegruppe 11 (2021)"]);
    assert_eq!(sample::as_json(&job.analyse())["statistics"].as_array().unwrap().len(), 716);
}

#[test]
fn the_workbooks_keep_the_rules_and_the_appendices_both_standards() {
    let folder = tempfile::tempdir().unwrap();
    let mut appendices = Vec::new();
    for (sample, file) in [("sarpsborg", AKTIVITET), ("larvik", KOSTRA)] {
        for language in Language::ALL {
            let outputs = sample::done(&sample::job(sample, &[file], language)).1;
            if let Some(book) = judges::openpyxl(&outputs.excel) {
                assert_eq!(rules::violations(&book), Vec::<String>::new(), "{sample}");
            }
            let file = folder.path().join(format!("{sample}-{}.pdf", language.code()));
            std::fs::write(&file, &outputs.pdf).unwrap();
            appendices.push(file.display().to_string());
        }
    }
    let verapdf = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judges/verapdf");
    let names: Vec<&str> = appendices.iter().map(String::as_str).collect();
    let Some(output) = judges::output(verapdf, &names) else { return };
    let verdict = String::from_utf8(output.stdout).unwrap();
    assert_eq!(verdict.matches("PASS ").count(), 2 * names.len(), "{verdict}");
}

/// The statistics bank may also put key figure and year in one heading.
#[test]
fn key_figures_over_the_years_of_regions() {
    let text = "12209: Legetjenester (K), etter region, statistikkvariabel og år\n\n\
                region;Legetimer per uke (timer) 2020;Legetimer per uke (timer) 2021\n\
                3909 Larvik;0,68;0,77\n3907 Sandefjord;0,80;0,86\n";
    let json = sample::as_json(&typed(text).analyse());
    assert_eq!(figure(&json, "kostra_legetimer_per_uke_timer")["value"], json!(0.77));
    assert_eq!(json["statistics"].as_array().unwrap().len(), 4);
    assert_eq!(json["statistics"][0]["name"], "Legetimer per uke (timer)");
    assert_eq!(codes(&json), Vec::<&str>::new());
}

/// "Nøkkeltall" and a number may be of anything.
#[test]
fn key_figures_of_no_year_and_nobody_are_left() {
    let json =
        sample::as_json(&typed("Nøkkeltall;Verdi\nAntall lister;10\nKapasitet;11000\n").analyse());
    assert!(json.get("statistics").is_none(), "{json:#}");
    assert!(!codes(&json).contains(&"K275"));
}
