//! Kragerø held against months before it: what changed, what became of the findings and how the
//! figures went stands in workbook, appendix and JSON alike, and outside judges accept the files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice and veraPDF are names, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use chrono::NaiveDate;
use judges::rules;
use legetall::analysis::Analysis;
use legetall::development::compare;
use legetall::earlier::{Earlier, EarlierFinding, Snapshot};
use legetall::finding::Severity;
use legetall::job::{Job, Outputs};
use legetall::language::{Language, Texts};
use legetall::report::{Block, Cell, SheetTable};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const FILES: [&str; 3] = ["listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"];

fn job(language: Language) -> Job {
    sample::job("kragero", &FILES, language)
}

fn month(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap()
}

/// What this run says, of another date and with other figures; "" is a figure that was not there.
fn other(now: &Snapshot, date: NaiveDate, figures: &[(&str, &str)]) -> Snapshot {
    let mut told = Snapshot { as_of: Some(date), ..now.clone() };
    for (id, value) in figures {
        match *value {
            "" => told.figures.remove(*id),
            "–" => told.figures.insert((*id).to_owned(), None),
            value => told.figures.insert((*id).to_owned(), Some(value.parse().unwrap())),
        };
    }
    told
}

/// Of July 2020, after a year in which March is missing: capacity and residents grew by ten and
/// twenty a month, the plan was 200 000 cheaper until June.
fn a_year(now: &Snapshot) -> Earlier {
    let of = |at: i32, date| {
        let listed = (10_160 + 20 * at).to_string();
        let capacity = (10_880 + 10 * at).to_string();
        let free = (720 - 10 * at).to_string();
        let plan = if at < 11 { "3720000" } else { "3920000" };
        other(
            now,
            date,
            &[
                ("listekapasitet", &capacity),
                ("listeinnbyggere", &listed),
                ("ledige_plasser", &free),
                ("tiltak_sum_planperiode", plan),
            ],
        )
    };
    let dates =
        (0..12).map(|at| (at, month(2019 + (6 + at) / 12, ((6 + at) % 12 + 1).unsigned_abs())));
    let mut months: Vec<Snapshot> =
        dates.filter(|(at, _)| *at != 8).map(|(at, date)| of(at, date)).collect();
    let june = months.last_mut().unwrap();
    june.figures.insert("tilplikting_prosent".to_owned(), Some("180".parse().unwrap()));
    june.figures.insert("solopraksiser".to_owned(), None);
    june.figures.insert("plasser_sum".to_owned(), Some(Decimal::from(85)));
    june.figures.remove("tilplikting_timer_uke");
    // The warning in C8 is new, the one in B14 stays; B20 is solved, and nobody knows of B4.
    june.findings.retain(|finding| finding.code != "K401");
    june.findings.push(finding("K301", "tilplikting.xlsx", "B20"));
    june.findings.push(finding("K340", "legevakt.xls", "B4"));
    Earlier { months, ..Earlier::default() }
}

fn finding(code: &str, file: &str, cell: &str) -> EarlierFinding {
    EarlierFinding {
        code: code.to_owned(),
        severity: Severity::Warning,
        file: Some(file.to_owned()),
        sheet: Some("Ark1".to_owned()),
        cell: Some(cell.to_owned()),
    }
}

fn held(language: Language, earlier: impl Fn(&Snapshot) -> Earlier) -> (Analysis, Outputs) {
    let job = job(language);
    let analysis = job.analyse();
    let earlier = earlier(&analysis.snapshot());
    let analysis = compare(analysis, earlier);
    let outputs = job.render(&analysis, &Texts::built_in(language)).unwrap();
    (analysis, outputs)
}

fn tables(outputs: &Outputs) -> impl Iterator<Item = &SheetTable> {
    outputs.report.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| {
        match block {
            Block::Table(table) => Some(table),
            _ => None,
        }
    })
}

/// The rows of a table as they are shown, the last one of the name: the workbook's.
fn rows(outputs: &Outputs, name: &str) -> Vec<String> {
    let table = tables(outputs).filter(|table| table.name == name).last().expect(name);
    let shown = |cell: &Cell| cell.shown.replace('\u{a0}', " ");
    let row = |cells: &Vec<Cell>| cells.iter().map(shown).collect::<Vec<_>>().join(" | ");
    table.rows.iter().map(|of| row(&of.cells)).collect()
}

#[test]
fn what_changed_since_june_stands_in_both_files() {
    let (_, outputs) = held(Language::Bokmaal, a_year);
    assert_eq!(
        rows(&outputs, "Endring"),
        [
            "Solopraksiser | – | 2 legekontor | – | –",
            // 10 990 → 11 000, 10 380 → 10 400, 610 → 600.
            "Kapasitet hos fastlegene | 10 990 plasser | 11 000 plasser | 10 plasser | 0,1 %",
            "Listeinnbyggere | 10 380 personer | 10 400 personer | 20 personer | 0,2 %",
            "Ledige plasser | 610 plasser | 600 plasser | −10 plasser | −1,6 %",
            "Tilplikting i stillingsprosent | 180,0 % | 196,5 % | 16,5 prosentpoeng | –",
            "Tilplikting i timer per uke | – | 73,7 timer per uke | – | –",
            "Plasser | 85 plasser | – | – | –",
        ]
    );
    let Some(words) = sample::words_of(&outputs.pdf) else { return };
    for printed in [
        "Tallene per 1.7.2020 er holdt mot tallene per 1.6.2020. 5 nøkkeltall er endret.",
        "Nye nøkkeltall: «Tilplikting i timer per uke».",
        "Nøkkeltall som ikke lenger er med: «Plasser».",
        "10 990 plasser 10 380 personer 610 plasser",
        "Feil og advarsler: 3 sist; én er borte, én står fortsatt, én gjelder en fil som ikke er med nå og én er ny.",
    ] {
        assert!(words.contains(printed), "{printed} in the appendix");
    }
}

#[test]
fn what_became_of_the_findings_is_told_with_their_cells() {
    let (_, outputs) = held(Language::Bokmaal, a_year);
    assert_eq!(
        rows(&outputs, "Funn_siden_sist"),
        [
            "K401 | Ny | advarsel | tiltaksbudsjett.xlsx, ark «Tiltak 2022-2025», celle C8 | Oppstart er oppgitt med ord",
            "K301 | Står fortsatt | advarsel | tilplikting.xlsx, ark «Ark1», celle B14 | Oppgitt sum stemmer ikke med radene",
            "K301 | Borte | advarsel | tilplikting.xlsx, ark «Ark1», celle B20 | Oppgitt sum stemmer ikke med radene",
            "K340 | Filen er ikke med nå | advarsel | legevakt.xls, ark «Ark1», celle B4 | Færre leger på vakt enn anbefalt",
        ]
    );
}

#[test]
fn twelve_months_stand_in_a_table_with_the_missing_one_open() {
    let (_, outputs) = held(Language::Bokmaal, a_year);
    let months = rows(&outputs, "Utvikling");
    assert_eq!(months.len(), 12);
    assert!(months[0].starts_with("august 2019 | "), "{}", months[0]);
    assert!(months[7].starts_with("mars 2020 | – | – | – |"), "{}", months[7]);
    assert!(
        months[11].starts_with("juli 2020 | 10 | 0 | 11 000 | 10 400 | 600 |"),
        "{}",
        months[11]
    );
    let charts: Vec<_> = outputs
        .report
        .sections
        .iter()
        .filter(|section| section.id == "utvikling")
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
        .collect();
    // April to July: a line over March would say what nobody knows.
    let first = charts[0];
    assert_eq!(first.categories, ["april 2020", "mai 2020", "juni 2020", "juli 2020"]);
    assert_eq!(first.series[1].values, [10_340, 10_360, 10_380, 10_400].map(Decimal::from));
    assert_eq!(
        charts[1].series[0].values,
        [3_720_000, 3_720_000, 3_920_000, 3_920_000].map(Decimal::from)
    );
    assert_eq!(charts.len(), 2);
    assert!(
        first.alternative.replace('\u{a0}', " ").contains("Listeinnbyggere: fra 10 340 til 10 400"),
        "{}",
        first.alternative
    );
}

#[test]
fn json_tells_the_same() {
    let (analysis, _) = held(Language::Bokmaal, a_year);
    let json = sample::as_json(&analysis);
    let since = &json["since_last"];
    assert_eq!(since["as_of"], "2020-06-01");
    let moved: Vec<&Value> = since["figures"].as_array().unwrap().iter().collect();
    let of = |id: &str| moved.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(**of("ledige_plasser"), json!({"id": "ledige_plasser", "before": 610, "now": 600}));
    assert_eq!(**of("plasser_sum"), json!({"id": "plasser_sum", "before": 85, "now": null}));
    assert_eq!(moved.len(), 7);
    let findings = &since["findings"];
    assert_eq!(
        findings["solved"],
        json!([{"code": "K301", "severity": "warning", "file": "tilplikting.xlsx", "sheet": "Ark1", "cell": "B20"}])
    );
    assert_eq!((&findings["new"], &findings["unseen"]), (&json!(1), &json!(1)));
    let months = json["development"].as_array().unwrap();
    assert_eq!((months.len(), &months[0]["as_of"]), (11, &json!("2019-08")));
    assert_eq!(months[10]["figures"]["listeinnbyggere"], 10_400);
    assert_eq!(json.get("corrected"), None);
}

/// June was told with 10 380 residents; July was told once before, with 9 400.
fn correction(now: &Snapshot) -> Earlier {
    let edition =
        other(now, month(2020, 7), &[("listeinnbyggere", "9400"), ("ledige_plasser", "1600")]);
    Earlier { superseded: Some(edition), ..a_year(now) }
}

#[test]
fn a_correction_says_what_it_corrects() {
    let (analysis, outputs) = held(Language::Bokmaal, correction);
    assert_eq!(
        rows(&outputs, "Rettet"),
        [
            "Listeinnbyggere | 9 400 personer | 10 400 personer | 1 000 personer | 10,6 %",
            "Ledige plasser | 1 600 plasser | 600 plasser | −1 000 plasser | −62,5 %",
        ]
    );
    let corrected = &sample::as_json(&analysis)["corrected"];
    assert_eq!(corrected["as_of"], "2020-07-01");
    assert_eq!(corrected["figures"].as_array().unwrap().len(), 2);
}

/// 5 000 listed residents in June and 10 400 in July is no growth; 3 920 kroner became 3 920 000.
#[test]
fn jumps_are_warned_of_at_their_cells() {
    let jumped = |now: &Snapshot| Earlier {
        months: vec![other(
            now,
            month(2020, 6),
            &[("listeinnbyggere", "5000"), ("tiltak_sum_planperiode", "3920")],
        )],
        ..Earlier::default()
    };
    let (analysis, _) = held(Language::Bokmaal, jumped);
    let json = sample::as_json(&analysis);
    let said = |code: &str| {
        let mut findings = json["findings"].as_array().unwrap().iter();
        let finding = findings.find(|finding| finding["code"] == code).unwrap();
        let cell = format!("{} {}", finding["file"].as_str().unwrap(), finding["cell"]);
        (cell, finding["message"].as_str().unwrap().replace('\u{a0}', " "))
    };
    assert_eq!(
        said("K701"),
        (
            "listeoversikt.ods \"C6:C9\"".to_owned(),
            "«Listeinnbyggere» var 5 000 per 1.6.2020 og er 10 400 nå, en endring på 108 %. Så mye \
             endrer tallet seg sjelden."
                .to_owned()
        )
    );
    assert!(
        said("K702").1.starts_with(
            "«Kostnad i planperioden» var kr 3 920 per 1.6.2020 og er kr 3 920 000 nå"
        )
    );
}

#[test]
fn outside_judges_accept_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut appendices = Vec::new();
    for language in Language::ALL {
        let (_, outputs) = held(language, correction);
        if let Some(book) = judges::openpyxl(&outputs.excel) {
            assert_eq!(rules::violations(&book), Vec::<String>::new(), "{}", language.code());
        }
        if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
            assert_eq!(recalculated.differences(), Vec::<String>::new(), "{}", language.code());
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

/// Every figure that moved is live in the workbook: 10 duties of which one becomes 24 per cent.
#[test]
fn a_change_of_a_cell_moves_the_difference_too() {
    let (_, outputs) = held(Language::Bokmaal, |now| {
        let figures: Vec<(&str, &str)> = now.figures.keys().map(|id| (id.as_str(), "1")).collect();
        Earlier { months: vec![other(now, month(2020, 6), &figures)], ..Earlier::default() }
    });
    let live = tables(&outputs).filter(|table| table.name == "Endring").last().unwrap();
    assert!(live.rows.len() > 40, "{}", live.rows.len());
    let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) else { return };
    assert_eq!(recalculated.differences(), Vec::<String>::new());
}

#[test]
fn with_nothing_earlier_the_files_are_as_they_were() {
    let job = job(Language::Nynorsk);
    let (analysis, plain) = sample::done(&job);
    let held = compare(analysis.clone(), Earlier::default());
    let outputs = job.render(&held, &Texts::built_in(Language::Nynorsk)).unwrap();
    assert!(plain.excel == outputs.excel, "the workbook");
    assert!(plain.pdf == outputs.pdf, "the appendix");
    assert_eq!(sample::as_json(&analysis), sample::as_json(&held));
}
