//! The measures of Sarpsborg and Larvik, from files to files: what a quantity times a rate costs, the
//! doctors that come, and the measures that stop.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;
mod sample;

use calamine::{Reader, Xlsx};
use legetall::language::Language;
use legetall::place::Pos;
use legetall::workbook::Input;
use serde_json::{Value, json};
use std::io::Cursor;

#[track_caller]
fn figure(json: &Value, id: &str) -> f64 {
    let mut figures = json["figures"].as_array().unwrap().iter();
    let figure = figures.find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no {id}"));
    figure["value"].as_f64().unwrap_or_else(|| panic!("{id}: {figure}"))
}

fn codes<'a>(json: &'a Value, severity: &str) -> Vec<&'a str> {
    let findings = json["findings"].as_array().unwrap().iter();
    let wanted = findings.filter(|finding| finding["severity"] == severity);
    wanted.map(|finding| finding["code"].as_str().unwrap()).collect()
}

/// `Sheet!B4` of a table's cell, by its header and its row below it.
fn cell(workbook: &[u8], table: &str, header: &str, row: u32) -> String {
    let mut workbook = Xlsx::new(Cursor::new(workbook.to_vec())).unwrap();
    workbook.load_tables().unwrap();
    let table = workbook.table_by_name(table).unwrap();
    let (first_row, first_col) = table.data().start().unwrap();
    let column = table.columns().iter().position(|column| column == header).unwrap();
    let col = first_col + u32::try_from(column).unwrap();
    format!("{}!{}", table.sheet_name(), Pos::new(first_row + row, col))
}

#[test]
fn three_zero_lists_cost_450_000_in_sarpsborg() {
    let (analysis, outputs) =
        sample::done(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal));
    let json = sample::as_json(&analysis);
    // 3 + 4 + 12 + 2 + 5 + 2 as printed; one of them has an amount and a number.
    assert!((figure(&json, "tiltak_antall") - 28.0).abs() < 0.5);
    assert!((figure(&json, "tiltak_uten_kostnad") - 27.0).abs() < 0.5);
    for (id, value) in [("2025", 450_000), ("2026", 0), ("2027", 0), ("2028", 0)] {
        assert_eq!(json["economy"]["gross"][id], json!(value), "{id}");
    }
    assert_eq!(json["economy"]["frame"]["2025"], json!(2_280_000));
    assert!((figure(&json, "ramme_avvik_2025") - 1_830_000.0).abs() < 0.5);
    let measures = json["measures"].as_array().unwrap();
    let costed: Vec<&Value> = measures.iter().filter(|m| m["status"] == "costed").collect();
    assert_eq!(costed.len(), 1);
    assert_eq!(costed[0]["number"], "Fastlegeord. Tiltak 2");
    assert_eq!(costed[0]["area"], "Fastlegeordningen");
    let calculation = &costed[0]["calculation"];
    let sources = ["F3", "G3"].map(|cell| format!("tiltak.xlsx!Fastlegeordningen!{cell}"));
    let product = json!({"quantity": 3, "rate": 150_000, "cost": 450_000, "sources": sources});
    assert_eq!(*calculation, product);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in [
            "3 × kr 150 000 = kr 450 000",
            "Satser uten oppgitt antall: hvor mange ganger rammen rekker",
            "kr 11 178 × 5 dager × 50 %",
        ] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
        // The table holds them against the frame; they are not listed once more.
        assert!(!appendix.contains("antall ikke oppgitt"));
    }
}

#[test]
fn the_number_that_stands_twice_is_reported_with_both_cells() {
    let json =
        sample::as_json(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal).analyse());
    assert_eq!(codes(&json, "error"), [""; 0]);
    assert_eq!(codes(&json, "warning"), ["K312"]);
    let findings = json["findings"].as_array().unwrap();
    let twice = findings.iter().find(|finding| finding["code"] == "K312").unwrap();
    assert_eq!((&twice["sheet"], &twice["cell"]), (&json!("Fastlegeordningen"), &json!("A6")));
    let message = twice["message"].as_str().unwrap();
    assert!(message.contains("«Fastlegeord. Tiltak 4»") && message.contains("A5"), "{message}");
}

#[test]
fn a_quantity_filled_in_in_the_workbook_gives_a_cost() {
    let (_, outputs) = sample::done(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal));
    let Some(same) = judges::recalculate(&outputs.excel, &[]) else { return };
    assert!(same.formulas() > 100, "{}", same.formulas());
    assert_eq!(same.differences(), Vec::<String>::new());
    let [unknown, known] = [7, 8].map(|row| cell(&outputs.excel, "Tiltak", "Antall", row));
    let rate = cell(&outputs.excel, "Tiltak", "Sats", 8);
    // Two take-overs at 200 000, and five zero lists at 100 000.
    let changes = [(&*unknown, 2.0), (&*known, 5.0), (&*rate, 100_000.0)];
    let filled_in = judges::recalculate(&outputs.excel, &changes).unwrap();
    for (name, value) in [("tiltak_sum_2025", 900_000), ("tiltak_uten_kostnad", 26)] {
        assert!(
            judges::same(&json!(value), filled_in.value(name)),
            "{name}: {}",
            filled_in.value(name)
        );
    }
}

#[test]
fn the_lists_of_sarpsborg_are_58_at_18_offices() {
    let (analysis, outputs) =
        sample::done(&sample::job("sarpsborg", &["listeoversikt.xlsx"], Language::Bokmaal));
    let json = sample::as_json(&analysis);
    for (id, value) in [
        ("lister_totalt", 58.0),
        ("legekontor_antall", 18.0),
        ("listeinnbyggere", 60_030.0),
        ("listelengde_snitt_alle", 1_035.0),
    ] {
        assert!((figure(&json, id) - value).abs() < 1e-9, "{id}: {}", figure(&json, id));
    }
    assert_eq!(json["as_of"], "2025-02");
    assert_eq!((codes(&json, "error").len(), codes(&json, "warning").len()), (0, 0));
    // The municipal office: 1990 residents on 5 lists.
    let municipal = &analysis.data.fastlegelister[..5];
    assert!(municipal.iter().all(|list| list.listelengde.value() == Some(&398.into())));
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

#[test]
fn twelve_doctors_come_to_larvik_and_more_than_3000_places_are_short() {
    let (analysis, outputs) = sample::done(&sample::job(
        "larvik",
        &["utvidelse.xlsx", "fastlegeliste.xls"],
        Language::Bokmaal,
    ));
    let json = sample::as_json(&analysis);
    assert!((figure(&json, "nye_leger_sum") - 12.0).abs() < 0.5);
    let doctors = |measure: &Value| {
        (measure["new_doctors"].clone(), measure["start"].clone(), measure["phased_in_to"].clone())
    };
    let found: Vec<_> = json["measures"].as_array().unwrap().iter().map(doctors).collect();
    let expected = [
        (2, json!(2022), Value::Null),
        (4, json!(2022), Value::Null),
        (6, json!(2023), json!(2025)),
    ];
    assert_eq!(found, expected.map(|(count, start, end)| (json!(count), start, end)));
    assert_eq!(codes(&json, "error"), [""; 0]);
    assert_eq!(codes(&json, "warning"), ["K401", "K294"]);
    // 2 at once and 4 in 2022, then 2 of the 6 each year.
    for (year, there) in [(2022, 6.0), (2023, 8.0), (2024, 10.0), (2025, 12.0)] {
        let id = format!("leger_paa_plass_{year}");
        assert!((figure(&json, &id) - there).abs() < 1e-9, "{id}");
    }
    for (id, value) in
        [("lister_totalt", 44.0), ("ledige_plasser", 0.0), ("listeinnbyggere", 44_110.0)]
    {
        assert!((figure(&json, id) - value).abs() < 0.5, "{id}");
    }
    // 7 % of 44 110.
    assert!((figure(&json, "mangel_mot_norm") - 3_087.7).abs() < 1e-9);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        let in_place = "på plass ved utgangen av året: 6 i 2022, 8 i 2023, 10 i 2024 og 12 i 2025.";
        assert!(appendix.contains(in_place), "{appendix}");
        for printed in ["12 leger", "«Umiddelbart»", "«2-4 år (2023 - 2025)»", "2023–2025"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

#[test]
fn the_measures_of_april_2022_stop_after_2023() {
    let (analysis, outputs) = sample::done(&sample::job(
        "larvik-2022",
        &["tiltak.csv", "fastlegeliste.csv"],
        Language::Bokmaal,
    ));
    let json = sample::as_json(&analysis);
    assert!((figure(&json, "innbyggere_uten_liste") - 3_000.0).abs() < 0.5);
    assert!((figure(&json, "ledige_plasser")).abs() < 0.5);
    assert!((figure(&json, "lister_totalt") - 44.0).abs() < 0.5);
    let measures = json["measures"].as_array().unwrap();
    assert_eq!(measures.len(), 9);
    for measure in measures {
        assert_eq!((&measure["start"], &measure["end"]), (&json!(2022), &json!(2023)), "{measure}");
    }
    assert_eq!((codes(&json, "error"), codes(&json, "warning")), (vec![], vec![]));
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["Tiltak som stopper etter 2023", "inntil 10 dager i året", "2022–2023"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

/// How far the measures have come, as the workbook words it, and how many of each.
#[test]
fn measures_are_counted_by_status() {
    let rows = "Tiltak;Ansvar;Status\nLegevakt;Helsesjef;Pågår\nRekruttering;HR;Ikke startet\n\
                Avtale;Helsesjef;pågår\nSamarbeid;Helsesjef;Utsatt til høsten\n";
    let mut job = sample::job("larvik", &[], Language::Bokmaal);
    job.inputs = vec![Input { name: "tiltak.csv".into(), bytes: rows.into() }];
    let (_, outputs) = sample::done(&job);
    let mut workbook = Xlsx::new(Cursor::new(outputs.excel.clone())).unwrap();
    workbook.load_tables().unwrap();
    let table = workbook.table_by_name("Tiltaksstatus").unwrap();
    let counts: Vec<String> =
        table.data().rows().map(|row| format!("{} {}", row[0], row[1])).collect();
    assert_eq!(counts, ["Pågår 2", "Ikke startet 1", "Utsatt til høsten 1"]);
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

/// A job over one table of measures, in the plan and with the frame of Sarpsborg: 2025–2028, and
/// 2 280 000 for 2025.
fn job_of(rows: &str) -> legetall::job::Job {
    let mut job = sample::job("sarpsborg", &[], Language::Bokmaal);
    job.inputs = vec![Input { name: "tiltak.csv".into(), bytes: rows.into() }];
    // They change measures of Sarpsborg's own.
    job.settings.scenarioer.clear();
    job
}

#[track_caller]
fn check_figures(json: &Value, expected: &[(&str, f64)]) {
    for (id, value) in expected {
        assert!((figure(json, id) - value).abs() < 1e-6, "{id}: {}", figure(json, id));
    }
}

/// Changes cells of the workbook and asks LibreOffice for figures.
#[track_caller]
fn check_changed(workbook: &[u8], changes: &[(&str, f64)], expected: &[(&str, i64)]) {
    let Some(same) = judges::recalculate(workbook, &[]) else { return };
    assert_eq!(same.differences(), Vec::<String>::new());
    let after = judges::recalculate(workbook, changes).unwrap();
    for (name, value) in expected {
        let found = after.value(name);
        assert!(judges::same(&json!(value), found), "{name}: {found}");
    }
}

/// 2 280 000 − 450 000 = 1 830 000 left: 9 take-overs at 200 000, or 65 compensations at
/// 11 178 × 5 × 50 % = 27 945.
#[test]
fn the_frame_of_sarpsborg_carries_nine_take_overs_or_65_compensations() {
    let (analysis, outputs) =
        sample::done(&sample::job("sarpsborg", &["tiltak.xlsx"], Language::Bokmaal));
    let json = sample::as_json(&analysis);
    let uptakes: Vec<(String, f64)> = json["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|figure| figure["id"].as_str().unwrap().starts_with("opptak_"))
        .map(|figure| {
            (figure["id"].as_str().unwrap().to_owned(), figure["value"].as_f64().unwrap())
        })
        .collect();
    let counts: Vec<f64> = uptakes.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [9.0, 65.0, 65.0], "{uptakes:?}");
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["1 800 000", "27 945", "1 816 425", "Hver rad gjelder alene"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    // At 100 000 each there is room for 18, and of 50 000 more for zero lists for 17.
    let rates = [7, 8].map(|row| cell(&outputs.excel, "Tiltak", "Sats", row));
    let take_overs = uptakes[0].0.as_str();
    check_changed(&outputs.excel, &[(&rates[0], 100_000.0)], &[(take_overs, 18)]);
    let both = [(&*rates[0], 100_000.0), (&*rates[1], 200_000.0)];
    check_changed(&outputs.excel, &both, &[(take_overs, 16), ("tiltak_sum_2025", 600_000)]);
}

/// 50 % × 1 000 000 × 1,14 × 1,141 = 650 370; 2 × 800 × 40 = 64 000; 714 370 in all.
#[test]
fn posts_and_supervision_are_worked_out_from_their_columns() {
    let rows = "Tiltak;Oppstart;Stilling (%);Årslønn;Pensjon (%);AGA (%);Timer per uke;Timesats;Uker;Type\n\
                Kommuneoverlege;2025;50;1000000;14;14,1;;;;Varig\n\
                Veiledning;2025;;;;;2;800;40;Varig\n\
                Rådgiver;2025;30;900000;;14,1;;;;Varig\n";
    let (analysis, outputs) = sample::done(&job_of(rows));
    let json = sample::as_json(&analysis);
    check_figures(&json, &[("tiltak_sum_2025", 714_370.0), ("tiltak_uten_kostnad", 1.0)]);
    assert_eq!((codes(&json, "error"), codes(&json, "warning")), (vec![], vec!["K450"]));
    let calculation = &json["measures"][0]["calculation"];
    assert_eq!(
        (&calculation["position_percent"], &calculation["cost"]),
        (&json!(50), &json!(650_370))
    );
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in [
            "50 % × kr 1 000 000 × (1 + 14 %) × (1 + 14,1 %) = kr 650 370",
            "2 timer × kr 800 × 40 uker = kr 64 000",
        ] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    let [share, pension] = [("Stillingsandel", 0), ("Pensjon", 2)]
        .map(|(header, row)| cell(&outputs.excel, "Tiltak", header, row));
    // A whole post is 1 300 740, and 30 % × 900 000 × 1,1 × 1,141 = 338 877.
    let changes = [(&*share, 100.0), (&*pension, 10.0)];
    let expected = [("tiltak_sum_2025", 1_703_617), ("tiltak_uten_kostnad", 0)];
    check_changed(&outputs.excel, &changes, &expected);
}

/// From July 2025 half of 1 200 000, 240 000, 120 000 and 300 000.
#[test]
fn gross_grants_refunds_net_and_own_funds_per_year() {
    let rows = "Tiltak;Oppstart;Kostnad;Tilskudd;Refusjon;Omdisponering;Type\n\
                Legevakt;juli 2025;1200000;240000;120000;300000;Varig\n\
                Overlege;2026;500000;0;100000;0;Varig\n";
    let (analysis, outputs) = sample::done(&job_of(rows));
    let json = sample::as_json(&analysis);
    assert_eq!((codes(&json, "error"), codes(&json, "warning")), (vec![], vec![]));
    for (key, first, second) in [
        ("gross", 600_000, 1_700_000),
        ("grants", 120_000, 240_000),
        ("refunds", 60_000, 220_000),
        ("net", 420_000, 1_240_000),
        ("reallocation", 150_000, 300_000),
        ("own", 270_000, 940_000),
    ] {
        let years = &json["economy"][key];
        assert_eq!((&years["2025"], &years["2026"]), (&json!(first), &json!(second)), "{key}");
    }
    check_figures(&json, &[("egne_midler_planperiode", 3_090_000.0)]);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        assert!(appendix.contains("Nye egne midler"), "{appendix}");
    }
    let refund = cell(&outputs.excel, "Tiltak", "Refusjon", 0);
    let months = cell(&outputs.excel, "Tiltak", "Måneder i startåret", 0);
    // Without the refund 480 000 net, and in all twelve months 960 000, of which 660 000 are own.
    check_changed(&outputs.excel, &[(&refund, 0.0)], &[("egne_midler_2025", 330_000)]);
    let both = [(&*refund, 0.0), (&*months, 12.0)];
    check_changed(&outputs.excel, &both, &[("netto_2025", 960_000), ("egne_midler_2025", 660_000)]);
}

/// 3 doctors over 2025–2027 at 900 000: a third more each year.
#[test]
fn three_doctors_come_over_three_years() {
    let rows = "Tiltak;Oppstart;Nye leger;Kostnad;Type\nUtvidelse;2025-2027;3;900000;Varig\n";
    let (analysis, outputs) = sample::done(&job_of(rows));
    let json = sample::as_json(&analysis);
    assert_eq!(codes(&json, "warning"), ["K294"]);
    let gross = json!({"2025": 300_000, "2026": 600_000, "2027": 900_000, "2028": 900_000});
    assert_eq!(json["economy"]["gross"], gross);
    check_figures(&json, &[("leger_paa_plass_2026", 2.0), ("leger_paa_plass_2028", 3.0)]);
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["innfases jevnt 2025–2027", "1 i 2025, 2 i 2026, 3 i 2027 og 3 i 2028"] {
            assert!(appendix.contains(printed), "{printed} in {appendix}");
        }
    }
    if let Some(book) = judges::openpyxl(&outputs.excel) {
        assert_eq!(judges::rules::violations(&book), Vec::<String>::new());
    }
    let phased = cell(&outputs.excel, "Tiltak", "Innfaset til", 0);
    let start = cell(&outputs.excel, "Tiltak", "Iverksetting", 0);
    let sooner = [("tiltak_sum_2025", 450_000), ("tiltak_sum_2026", 900_000)];
    check_changed(&outputs.excel, &[(&phased, 2026.0)], &sooner);
    let later = [("tiltak_sum_2025", 0), ("tiltak_sum_2026", 450_000), ("leger_paa_plass_2027", 3)];
    check_changed(&outputs.excel, &[(&start, 2026.0)], &later);
}

/// 800 000 and 1 000 000 are within 2 280 000, of 900 000 there is room for 480 000.
#[test]
fn the_frame_is_used_by_priority() {
    let rows = "Tiltak;Oppstart;Kostnad;Prioritet;Type\n\
                Legevakt;2025;900000;3;Varig\nHjemler;2025;800000;1;Varig\n\
                Overlege;2025;1000000;2;Varig\nSommervikar;2025;100000;;Varig\n";
    let (analysis, outputs) = sample::done(&job_of(rows));
    let json = sample::as_json(&analysis);
    assert_eq!(codes(&json, "warning"), ["K407"]);
    assert!(codes(&json, "note").contains(&"K457"));
    let mut workbook = Xlsx::new(Cursor::new(outputs.excel.clone())).unwrap();
    workbook.load_tables().unwrap();
    let table = workbook.table_by_name("Prioritering").unwrap();
    let shown: Vec<String> = table
        .data()
        .rows()
        .map(|row| [2, 3, 4, 5, 6, 7].map(|at: usize| row[at].to_string()).join(" "))
        .collect();
    assert_eq!(
        shown,
        [
            "1 Hjemler 800000 800000 1480000 innenfor",
            "2 Overlege 1000000 1800000 480000 innenfor",
            "3 Legevakt 900000 2700000 -420000 delvis",
            "– Sommervikar 100000 2800000 -520000 utenfor",
        ],
    );
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["Hva rammen rekker til i 2025", "Den dekker 2 av 4 tiltak fullt ut."] {
            assert!(appendix.contains(printed), "{printed} in {appendix}");
        }
    }
    if let Some(book) = judges::openpyxl(&outputs.excel) {
        assert_eq!(judges::rules::violations(&book), Vec::<String>::new());
    }
    // At 1 500 000 the second takes the rest and more.
    let cost = cell(&outputs.excel, "Tiltak", "Kostnad", 2);
    let [left, within] = ["Igjen av rammen", "Innenfor rammen"]
        .map(|header| cell(&outputs.excel, "Prioritering", header, 1));
    let Some(changed) = judges::recalculate(&outputs.excel, &[(&cost, 1_500_000.0)]) else {
        return;
    };
    assert!(judges::same(&json!(-20_000), changed.value(&left)), "{}", changed.value(&left));
    assert_eq!(changed.value(&within), &json!("delvis"));
}

/// 450 000 over 58 lists, over 7.2 + 3.6 + 3.3 FTE, and of the revised budget of 2 280 000.
#[test]
fn the_cost_is_held_against_lists_posts_and_budget() {
    let files = ["tiltak.xlsx", "listeoversikt.xlsx", "legeaarsverk.xlsx", "regnskap.csv"];
    let (analysis, outputs) = sample::done(&sample::job("sarpsborg", &files, Language::Bokmaal));
    let json = sample::as_json(&analysis);
    check_figures(
        &json,
        &[
            ("kostnad_per_liste_2025", 450_000.0 / 58.0),
            ("kostnad_per_legeaarsverk_2025", 450_000.0 / 14.1),
            ("tiltak_andel_av_budsjett_2025", 45_000_000.0 / 2_280_000.0),
        ],
    );
    assert!(analysis.figure("tiltak_andel_av_budsjett_2026").is_none());
    if let Some(appendix) = sample::words_of(&outputs.pdf) {
        for printed in ["Andel av budsjettet", "19,7 %"] {
            assert!(appendix.contains(printed), "{printed} in the appendix");
        }
    }
    if let Some(recalculated) = judges::recalculate(&outputs.excel, &[]) {
        assert_eq!(recalculated.differences(), Vec::<String>::new());
    }
}

/// 430 000 for 30 percentage points of a post.
#[test]
fn the_post_of_kragero_is_told_as_a_share_of_a_whole_one() {
    let files = ["tiltaksbudsjett.xlsx"];
    let (_, outputs) = sample::done(&sample::job("kragero", &files, Language::Bokmaal));
    let Some(appendix) = sample::words_of(&outputs.pdf) else { return };
    assert!(appendix.contains("30 % × kr 1 433 333 = kr 430 000"), "{appendix}");
}
