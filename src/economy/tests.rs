#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::figures::recalculated::check_recalculated;
use crate::figures::{Figure, Inputs, Outcome, assumptions, evaluate};
use crate::model::{Column, Sourced, TableOrigin, Unit, Value};
use crate::place::Pos;
use proptest::prelude::*;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn at(column: &str, row: usize) -> Place {
    let cell = Pos::parse(&format!("{column}{}", row + 2)).unwrap();
    Place::cells(&"tiltak.xlsx".into(), &"Ark1".into(), cell)
}

fn in_configuration<T>(value: T, line: u32) -> Sourced<T> {
    Sourced::new(value, Place::line(&"legetall.toml".into(), line))
}

/// "" is an empty cell, "?" an unreadable one, "-" a column the workbook does not have.
fn field<T>(text: &str, place: Place, read: impl FnOnce(&str) -> T) -> Field<T> {
    match text {
        "" => Field::Missing(place),
        "?" => Field::Unreadable(place),
        "-" => Field::Absent,
        text => Field::known(read(text), place),
    }
}

/// `2022` or `2022-07`.
fn period(text: &str) -> Period {
    match text.split_once('-') {
        Some((year, month)) => {
            Period { year: year.parse().unwrap(), month: Some(month.parse().unwrap()) }
        }
        None => Period::year(text.parse().unwrap()),
    }
}

/// A measure written as `start; end; kind; art; cost; grant; 2022=…, 2023=…`, left out fields
/// being columns the workbook does not have. Start stands in B, end in C, kind in D, art in E,
/// cost in F, grant in G and the years from H.
fn measure(row: usize, text: &str) -> Tiltak {
    let mut fields: Vec<&str> = text.split(';').map(str::trim).collect();
    fields.resize(7, "-");
    let years = if fields[6] == "-" { "" } else { fields[6] };
    let per_aar = years
        .split(',')
        .filter_map(|year| year.split_once('='))
        .zip(["H", "I", "J", "K", "L", "M"])
        .map(|((year, amount), column)| {
            (year.trim().parse().unwrap(), field(amount, at(column, row), dec))
        })
        .collect();
    Tiltak {
        place: at("A", row),
        nummer: Field::Absent,
        tiltak: Field::known(format!("Tiltak {}", row + 1), at("A", row)),
        iverksetting: field(fields[0], at("B", row), period),
        iverksetting_text: Field::Absent,
        slutt: field(fields[1], at("C", row), period),
        slag: field(fields[2], at("D", row), |kind| match kind {
            "engangs" => Slag::Engangs,
            _ => Slag::Varig,
        }),
        utgiftsart: field(fields[3], at("E", row), |art| match art {
            "investering" => Utgiftsart::Investering,
            _ => Utgiftsart::Drift,
        }),
        kostnad: field(fields[4], at("F", row), dec),
        stilling: Field::Absent,
        tilskudd: field(fields[5], at("G", row), dec),
        faktorer: Faktorer::none(),
        innfaset_til: Field::Absent,
        refusjon: crate::model::Midler::none(),
        omdisponering: crate::model::Midler::none(),
        prioritet: Field::Absent,
        beregnet: false,
        nye_leger: Field::Absent,
        omraade: Field::Absent,
        tilskudd_per_aar: BTreeMap::new(),
        oppgitt_sum: Field::Absent,
        oppgitt_sum_aar: Vec::new(),
        per_aar,
        ansvar: Field::Absent,
        kapittel: Field::Absent,
        status: Field::Absent,
        kommentar: Field::Absent,
        driver: None,
    }
}

fn data(measures: &[&str]) -> Kommunedata {
    let tiltak: Vec<Tiltak> =
        measures.iter().enumerate().map(|(row, text)| measure(row, text)).collect();
    let origin = TableOrigin {
        kind: Kind::Tiltak,
        place: at("A", 0),
        title: None,
        as_of: None,
        rows: tiltak.len(),
        columns: Vec::new(),
        hidden_rows: 0,
        hidden_columns: 0,
    };
    Kommunedata { tiltak, origins: vec![origin], ..Kommunedata::default() }
}

fn years(first: i32, last: i32) -> Settings {
    Settings {
        plan_fra: Some(in_configuration(first, 10)),
        plan_til: Some(in_configuration(last, 11)),
        ..Settings::default()
    }
}

struct Done {
    plan: Plan,
    figures: Vec<Figure>,
    findings: Vec<Finding>,
}

fn laid_out(data: &Kommunedata, settings: &Settings) -> Done {
    let (plan, findings) = plan(data, settings);
    let plan = plan.expect("measures were read");
    let mut known = assumptions(data, settings);
    known.extend(plan.assumptions.iter().cloned());
    let tables = [plan.table.clone()];
    let inputs = Inputs { tables: &tables, assumptions: &known };
    Done { figures: evaluate(plan.declarations.clone(), inputs), plan, findings }
}

impl Done {
    fn outcome(&self, id: &str) -> String {
        match self.figures.iter().find(|found| found.declaration.id == id).map(|f| &f.outcome) {
            None => "left out".to_owned(),
            Some(Outcome::Known(value)) => value.round_dp(2).normalize().to_string(),
            Some(Outcome::Undefined) => "–".to_owned(),
            Some(Outcome::Affected(places)) => shown(places),
        }
    }

    fn sources(&self, id: &str) -> String {
        shown(&self.figures.iter().find(|found| found.declaration.id == id).unwrap().sources)
    }

    /// Code and place of each finding: `K403 F5`.
    fn codes(&self) -> Vec<String> {
        let cell = |finding: &Finding| match finding.place.as_ref().and_then(Place::area) {
            Some(area) => format!("{} {area}", finding.code()),
            None => finding.code().to_owned(),
        };
        self.findings.iter().map(cell).collect()
    }

    fn statuses(&self) -> Vec<&str> {
        self.plan.consequences.iter().map(|found| found.status.id()).collect()
    }
}

fn shown(places: &[Place]) -> String {
    let cell = |place: &Place| place.area().map_or_else(|| place.to_string(), |a| a.to_string());
    places.iter().map(cell).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(done: &Done, expected: &[(&str, &str)]) {
    for (id, expected) in expected {
        assert_eq!(done.outcome(id), *expected, "{id}");
    }
}

/// Kragerø, delplan for legetjenester, chapter 8.
fn kragero() -> Kommunedata {
    let mut data = data(&[
        "2022;-;-;-;430000",
        "2022;-;-;-;",
        "2022;-;-;-;200000",
        "2022;-;-;-;",
        "2021;-;-;-;",
        "2022;-;-;-;200000",
        "2027;-;-;-;1200000",
        "2022;-;-;-;150000",
    ]);
    for (row, words) in [(2, "Etter 2021"), (4, "2021 (oppstart utredning)")] {
        data.tiltak[row].iverksetting_text = Field::known(words.to_owned(), at("B", row));
    }
    data
}

#[test]
fn kragero_comes_out_as_printed() {
    let mut settings = years(2022, 2025);
    settings.ramme.insert(2022, in_configuration(dec("900000"), 20));
    settings.ramme.insert(2023, in_configuration(dec("1000000"), 21));
    settings.ramme.insert(2026, in_configuration(dec("1000000"), 22));
    settings.kommune.innbyggere = Some(in_configuration(dec("10406"), 4));
    let done = laid_out(&kragero(), &settings);
    check(
        &done,
        &[
            ("tiltak_antall", "8"),
            ("tiltak_uten_kostnad", "3"),
            ("tiltak_sum_2022", "980000"),
            ("tiltak_sum_2023", "980000"),
            ("tiltak_sum_2024", "980000"),
            ("tiltak_sum_2025", "980000"),
            ("tiltak_varig_2025", "980000"),
            ("tiltak_engangs_2025", "0"),
            ("tiltak_sum_planperiode", "3920000"),
            ("tiltak_netto_planperiode", "3920000"),
            ("tiltak_sum_utenfor", "1200000"),
            ("tiltak_drift_2022", "left out"),
            ("tilskudd_2022", "left out"),
            ("netto_2022", "left out"),
            ("ramme_avvik_2022", "-80000"),
            ("ramme_avvik_2023", "20000"),
            ("ramme_avvik_2024", "left out"),
            ("kostnad_per_innbygger_2022", "94.18"),
        ],
    );
    let mut known = assumptions(&kragero(), &settings);
    known.extend(done.plan.assumptions.iter().cloned());
    check_recalculated(std::slice::from_ref(&done.plan.table), &known, &done.figures);
    let costed: Decimal = done.plan.consequences.iter().filter_map(|found| found.amount).sum();
    assert_eq!(costed, dec("2180000"));
    assert_eq!(
        done.statuses(),
        [
            "costed",
            "not_costed",
            "costed",
            "not_costed",
            "not_costed",
            "costed",
            "outside_period",
            "costed",
        ],
    );
    assert_eq!(
        done.codes(),
        ["K406 A2", "K403 F3", "K401 B4", "K403 F5", "K403 F6", "K404 B8", "K407", "K415",],
    );
}

#[test]
fn sources_are_the_cells_of_what_is_summed() {
    let done = laid_out(&kragero(), &years(2022, 2025));
    // Rows 3, 5 and 6 are not costed, row 8 is outside.
    assert_eq!(done.sources("tiltak_sum_2022"), "B2 B4 B7 B9 F2 F4 F7 F9");
    assert_eq!(done.sources("tiltak_sum_utenfor"), "B8 F8");
    assert_eq!(done.sources("tiltak_antall"), "A2:A9");
}

#[test]
fn plan_years_follow_when_they_are_not_configured() {
    let one_of = |measures: &[&str], settings: &Settings| match plan(&data(measures), settings) {
        (Some(plan), _) => format!("{}–{}", plan.years.start(), plan.years.end()),
        (None, findings) => findings.iter().map(Finding::code).collect::<Vec<_>>().join(" "),
    };
    let none = Settings::default();
    let only_first = Settings { plan_fra: years(2023, 0).plan_fra, ..Settings::default() };
    let only_last = Settings { plan_til: years(0, 2023).plan_til, ..Settings::default() };
    for (measures, settings, expected) in [
        (&["2022;-;-;-;5", "2021;-;-;-;"][..], &none, "2022–2025"),
        (&["2022;-;-;-;", "2021;-;-;-;"], &none, "2021–2024"),
        (&["2020;-;-;-;5;-;2024=1,2026=2"], &none, "2024–2026"),
        (&["2030;-;-;-;5"], &only_first, "2023–2026"),
        (&["2030;-;-;-;5"], &only_last, "2020–2023"),
        (&["2030;-;-;-;5"], &years(2022, 2025), "2022–2025"),
        (&["-;-;-;-;5"], &none, "K409"),
        (&["2030;-;-;-;5"], &years(2025, 2022), "K416"),
        (&["2030;-;-;-;5"], &years(i32::MIN, i32::MAX), "K416"),
        (&["2030;-;-;-;5"], &years(2001, 2031), "K416"),
        (&["2030;-;-;-;5"], &years(2001, 2030), "2001–2030"),
    ] {
        assert_eq!(one_of(measures, settings), expected, "{measures:?}");
    }
    assert_eq!(plan(&Kommunedata::default(), &none), (None, Vec::new()));
}

/// The amounts of one measure in the plan years 2022–2025, "·" where there is none, and what is outside.
#[track_caller]
fn check_one(text: &str, expected: &str) {
    let done = laid_out(&data(&[text]), &years(2022, 2025));
    let row = &done.plan.table.rows[0];
    let columns = (2022..=2025).map(Column::Aar).chain([Column::Utenfor]);
    let cells: Vec<String> = columns.map(|column| shown_value(&row.entry(column).value)).collect();
    let (outside, in_plan) = cells.split_last().unwrap();
    let found = format!("{} | {outside} | {}", in_plan.join(" "), done.statuses()[0]);
    assert_eq!(found, expected, "{text}");
}

fn shown_value(value: &Value) -> String {
    match value {
        Value::Number(number) => number.round_dp(2).normalize().to_string(),
        Value::NotApplicable => "·".to_owned(),
        Value::Unreadable => "?".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn one_measure_over_the_years() {
    check_one("2022;-;varig;-;1200", "1200 1200 1200 1200 | · | costed");
    check_one("2023-07;-;varig;-;1200", "· 600 1200 1200 | · | costed");
    check_one("2022-01;-;varig;-;1200", "1200 1200 1200 1200 | · | costed");
    check_one("2022-12;-;varig;-;1000", "83.33 1000 1000 1000 | · | costed");
    check_one("2022;2024-03;varig;-;1200", "1200 1200 300 · | · | costed");
    check_one("2022;2023;varig;-;1200", "1200 1200 · · | · | costed");
    // July to September of the same year.
    check_one("2023-07;2023-09;varig;-;1200", "· 300 · · | · | costed");
    check_one("2019;-;varig;-;1200", "1200 1200 1200 1200 | · | costed");
    check_one("2019-07;2022-06;varig;-;1200", "600 · · · | · | costed");
    check_one("2019;2021;varig;-;1200", "· · · · | 1200 | outside_period");
    check_one("2026;-;varig;-;1200", "· · · · | 1200 | outside_period");
    check_one("2023-11;-;engangs;-;1200", "· 1200 · · | · | costed");
    check_one("2021;-;engangs;-;1200", "· · · · | 1200 | outside_period");
    check_one("2026;-;engangs;-;1200", "· · · · | 1200 | outside_period");
    check_one("2023;-;;investering;1200", "· 1200 · · | · | costed");
    check_one("2023;-;;-;1200", "· 1200 1200 1200 | · | costed");
    check_one("2023;-;varig;-;", "· · · · | · | not_costed");
    check_one(";-;varig;-;", "· · · · | · | not_costed");
    check_one("?;-;varig;-;", "· · · · | · | not_costed");
    check_one(";-;varig;-;1200", "· · · · | 1200 | outside_period");
    check_one("-;-;varig;-;1200", "· · · · | 1200 | outside_period");
    check_one("2023;-;varig;-;0", "· 0 0 0 | · | costed");
}

#[test]
fn amounts_per_year_win() {
    check_one("2023;-;engangs;-;9;-;2022=1,2023=2,2024=3,2025=4", "1 2 3 4 | · | costed");
    check_one("-;-;-;-;-;-;2022=1,2023=,2024=3,2025=4", "1 0 3 4 | · | costed");
    check_one("-;-;-;-;-;-;2022=1,2023=2", "1 2 · · | · | costed");
    check_one("-;-;-;-;-;-;2021=7,2025=1,2026=8", "· · · 1 | 15 | costed");
    check_one("-;-;-;-;-;-;2022=,2025=,2027=8", "0 · · 0 | 8 | outside_period");
    check_one("-;-;-;-;-;-;2022=,2023=,2024=,2025=", "· · · · | · | not_costed");
    check_one("-;-;-;-;5;-;2022=,2023=,2024=,2025=", "· · · · | 5 | outside_period");
    check_one("-;-;-;-;-;-;2022=1,2023=?", "1 ? · · | · | unreadable");
    check_one("-;-;-;-;-;-;2022=1,2026=?", "1 · · · | ? | unreadable");
}

#[test]
fn what_cannot_be_read_is_not_a_number() {
    check_one("2023;-;varig;-;?", "· ? ? ? | · | unreadable");
    check_one("2027;-;varig;-;?", "· · · · | ? | unreadable");
    check_one("?;-;varig;-;1200", "? ? ? ? | ? | unreadable");
    check_one("2022;?;varig;-;1200", "? ? ? ? | ? | unreadable");
    check_one("2022;-;?;-;1200", "? ? ? ? | ? | unreadable");
    check_one("2023;2022;varig;-;1200", "? ? ? ? | ? | unreadable");
    check_one("2023-07;2023-06;varig;-;1200", "? ? ? ? | ? | unreadable");
}

#[test]
fn an_unreadable_amount_takes_its_years_and_no_others() {
    let measures = ["2024;-;varig;-;?", "2022;-;varig;-;100", "2022;-;engangs;-;30"];
    let done = laid_out(&data(&measures), &years(2022, 2025));
    check(
        &done,
        &[
            ("tiltak_sum_2022", "130"),
            ("tiltak_sum_2023", "100"),
            ("tiltak_sum_2024", "F2"),
            ("tiltak_sum_planperiode", "F2"),
            ("tiltak_engangs_2022", "30"),
            ("tiltak_sum_utenfor", "0"),
            ("tiltak_antall", "3"),
        ],
    );
}

#[test]
fn investments_grants_and_kinds_are_summed_apart() {
    let measures = [
        "2022;-;varig;drift;1000;400",
        "2023-07;-;varig;drift;1200;240",
        "2023;-;engangs;investering;5000;1000",
        "2024;-;engangs;drift;70;",
        "2022;-;varig;drift;;900",
    ];
    let done = laid_out(&data(&measures), &years(2022, 2024));
    check(
        &done,
        &[
            ("tiltak_sum_2022", "1000"),
            ("tiltak_sum_2023", "6600"),
            ("tiltak_sum_2024", "2270"),
            ("tiltak_drift_2023", "1600"),
            ("tiltak_investering_2023", "5000"),
            ("tiltak_varig_2023", "1600"),
            ("tiltak_engangs_2023", "5000"),
            ("tiltak_engangs_2024", "70"),
            // 400 + half of 240 + 1 000; the grant of a measure without cost is left out.
            ("tilskudd_2023", "1520"),
            ("netto_2023", "5080"),
            ("tiltak_sum_planperiode", "9870"),
            ("tiltak_netto_planperiode", "7310"),
        ],
    );
    assert_eq!(done.codes(), ["K403 F6", "K417 G6"]);
}

#[test]
fn a_grant_follows_its_start_or_else_the_amounts() {
    let measures =
        ["2023-07;-;varig;-;-;100;2023=60,2024=110", "-;-;varig;-;-;100;2022=0,2023=60,2024=70"];
    let done = laid_out(&data(&measures), &years(2022, 2025));
    let expected = [("tilskudd_2022", "0"), ("tilskudd_2023", "150"), ("tilskudd_2025", "100")];
    check(&done, &expected);
    // 100 in a year that costs 60 or 70, or half of it in one that costs nothing.
    let codes = ["K452 G2", "K414 G3", "K452 G3", "K418 A2", "K453", "K453", "K453"];
    assert_eq!(done.codes(), codes);
}

/// 150 000 and 250 000 a year, of which 30 000 and 40 + 10 = 50 000 are granted.
#[test]
fn grants_per_year_win_over_start_and_months() {
    let mut data = data(&["-;-;-;-;-;-;2022=100000,2023=200000", "2022-07;-;varig;-;100000;8000"]);
    let grants = |column, amounts: [&str; 2]| {
        let years = [2022, 2023].into_iter().zip(amounts);
        years.map(|(year, amount)| (year, field(amount, at(column, 0), dec))).collect()
    };
    data.tiltak[0].tilskudd_per_aar = grants("N", ["30000", "40000"]);
    data.tiltak[1].tilskudd_per_aar = grants("N", ["", "10000"]);
    let done = laid_out(&data, &years(2022, 2023));
    let expected = [
        ("tiltak_sum_2022", "150000"),
        ("tiltak_sum_2023", "300000"),
        ("tilskudd_2022", "30000"),
        ("tilskudd_2023", "50000"),
        ("netto_2022", "120000"),
        ("netto_2023", "250000"),
        ("tiltak_netto_planperiode", "370000"),
    ];
    check(&done, &expected);
}

#[test]
fn nothing_costed_gives_counts_and_no_false_zero() {
    let done = laid_out(&data(&["2022;-;-;-;", "2023;-;-;-;"]), &years(2022, 2025));
    check(
        &done,
        &[
            ("tiltak_antall", "2"),
            ("tiltak_uten_kostnad", "2"),
            ("tiltak_sum_2022", "left out"),
            ("tiltak_sum_utenfor", "left out"),
            ("kostnad_per_innbygger_2022", "left out"),
        ],
    );
    let undated = laid_out(&data(&["-;-;-;-;500", "-;-;-;-;250"]), &years(2022, 2025));
    check(&undated, &[("tiltak_sum_2022", "left out"), ("tiltak_sum_utenfor", "750")]);
    assert_eq!(undated.codes(), ["K406 A2", "K402 A2", "K402 A3"]);
}

#[test]
fn a_one_off_given_in_words_stands_in_the_first_plan_year_that_fits() {
    let place = |measure: &str| {
        let mut data = data(&[measure]);
        data.tiltak[0].iverksetting_text = Field::known("etter 2019".to_owned(), at("B", 0));
        let done = laid_out(&data, &years(2022, 2025));
        format!("{} {}", done.outcome("tiltak_sum_2022"), done.codes().join(" "))
    };
    assert_eq!(place("2020;-;engangs;-;1200"), "1200 K401 B2");
    assert_eq!(place("2020-08;-;engangs;-;1200"), "0 K401 B2 K404 B2");
    assert_eq!(place("2020;-;varig;-;1200"), "1200 K401 B2 K405 B2");
}

#[test]
fn what_was_chosen_is_said() {
    for (measure, expected) in [
        ("2020;-;varig;-;1200", "K405 B2"),
        ("2023;2022;varig;-;1200", "K410 C2"),
        ("-;-;varig;-;-;-;2022=1,2023=,2024=2,2025=3", "K411 I2"),
        ("-;-;varig;-;-;-;2022=1,2023=,2024=2", "K411 I2 K418 A2"),
        ("-;-;varig;-;-;-;2022=1,2023=2,2026=9", "K412 J2 K418 A2"),
        ("-;-;varig;-;40;-;2022=1,2023=2", "K413 F2 K418 A2"),
        ("2022;-;;-;40", "K406 A2"),
        ("2022;-;?;-;40", ""),
    ] {
        let done = laid_out(&data(&[measure]), &years(2022, 2025));
        assert_eq!(done.codes().join(" "), expected, "{measure}");
    }
}

/// Every combination of start, end, kind, cost and grant, as the workbook works it out.
#[test]
fn libreoffice_finds_what_we_find() {
    let starts = ["", "2020", "2021-05", "2022", "2023-07", "2024-12", "2025-01", "2026-03"];
    let ends = ["", "2021", "2022-03", "2023", "2024-06", "2025-12", "2030"];
    let mut measures = Vec::new();
    for start in starts {
        for end in ends {
            for kind in ["varig", "engangs"] {
                for (cost, grant) in [("430000", "100000.5"), ("", "7"), ("999.99", ""), ("0", "0")]
                {
                    measures.push(format!("{start};{end};{kind};drift;{cost};{grant}"));
                }
            }
        }
    }
    measures.push("-;-;varig;investering;-;50;2021=1,2022=2,2023=,2026=5".to_owned());
    measures.retain(|text| {
        !laid_out(&data(&[text]), &years(2022, 2025)).codes().contains(&"K410 C2".to_owned())
    });
    assert!(measures.len() > 300, "{}", measures.len());
    let texts: Vec<&str> = measures.iter().map(String::as_str).collect();
    let mut settings = years(2022, 2025);
    settings.ramme.insert(2023, in_configuration(dec("1000000"), 21));
    settings.kommune.innbyggere = Some(in_configuration(dec("10406"), 4));
    let data = data(&texts);
    let done = laid_out(&data, &settings);
    let mut known = assumptions(&data, &settings);
    known.extend(done.plan.assumptions.iter().cloned());
    assert!(done.figures.iter().all(|figure| figure.value().is_some()));
    check_recalculated(&[done.plan.table], &known, &done.figures);
}

fn any_measure() -> impl Strategy<Value = String> {
    let period = || {
        (2018..2030_i32, proptest::option::of(1..=12_u32)).prop_map(|(year, month)| match month {
            Some(month) => format!("{year}-{month:02}"),
            None => year.to_string(),
        })
    };
    let kind = prop_oneof!["varig", "engangs"];
    (period(), proptest::option::of(period()), kind, 0..10_000_000_i64).prop_map(
        |(start, end, kind, cost)| format!("{start};{};{kind};-;{cost}", end.unwrap_or_default()),
    )
}

proptest! {
    #[test]
    fn sums_over_years_are_sums_over_measures(measures in prop::collection::vec(any_measure(), 1..20)) {
        let texts: Vec<&str> = measures.iter().map(String::as_str).collect();
        let mut data = data(&texts);
        data.tiltak.retain(|tiltak| {
            !Measure::new(tiltak, &(2022..=2025)).findings().iter().any(|f| f.code() == "K410")
        });
        prop_assume!(!data.tiltak.is_empty());
        let done = laid_out(&data, &years(2022, 2025));
        let of_measures: Decimal =
            done.plan.consequences.iter().flat_map(|found| found.amounts.values()).sum();
        let of_plan = done.figures.iter().find(|f| f.declaration.id == "tiltak_sum_planperiode").unwrap();
        prop_assert!((of_plan.value().unwrap() - of_measures).abs() < dec("0.000001"));
    }

    #[test]
    fn part_years_stay_within_bounds(measure in any_measure()) {
        let data = data(&[&measure]);
        let done = laid_out(&data, &years(2022, 2025));
        let found = &done.plan.consequences[0];
        let full = found.amount.unwrap();
        for (year, amount) in &found.amounts {
            prop_assert!(*amount > Decimal::ZERO && *amount <= full, "{measure}: {amount} in {year}");
            prop_assert!(found.slag == Slag::Varig || *amount == full);
        }
        let cut = found.amounts.values().filter(|amount| **amount != full).count();
        prop_assert!(cut <= 2, "{measure}");
    }
}

/// Measures of quantity in I, rate in J, days in K and share in L, as the plan of Sarpsborg has them.
fn with_factors(factors: &[[&str; 4]]) -> Kommunedata {
    let mut data = data(&vec!["2025; -; engangs"; factors.len()]);
    for (row, (tiltak, [antall, sats, dager, andel])) in
        data.tiltak.iter_mut().zip(factors).enumerate()
    {
        tiltak.faktorer = Faktorer {
            antall: field(antall, at("I", row), dec),
            sats: field(sats, at("J", row), dec),
            dager: field(dager, at("K", row), dec),
            andel: field(andel, at("L", row), dec),
            ..Faktorer::none()
        };
        let product = tiltak.faktorer.product();
        if matches!(product, Field::Known(_) | Field::Unreadable(_)) {
            tiltak.kostnad = product;
            tiltak.beregnet = true;
        }
    }
    data
}

#[test]
fn quantity_times_rate_is_a_live_cost() {
    let data = with_factors(&[
        ["", "200000", "", ""],
        ["3", "150000", "", ""],
        ["4", "11178", "5", "50"],
        ["", "", "", ""],
        ["-", "11178", "10", "-"],
    ]);
    let done = laid_out(&data, &years(2025, 2028));
    // 450 000 + 4 × 11 178 × 5 × 0,5 = 111 780 + 11 178 × 10 = 111 780
    check(
        &done,
        &[("tiltak_sum_2025", "673560"), ("tiltak_sum_2026", "0"), ("tiltak_uten_kostnad", "2")],
    );
    assert_eq!(done.sources("tiltak_sum_oppgitt"), "I3:J4 J6:K6 K4:L4");
    assert_eq!(done.statuses(), ["not_costed", "costed", "costed", "not_costed", "costed"]);
    assert_eq!(done.codes(), ["K420 I2"]);
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
}

#[test]
fn an_unreadable_quantity_takes_the_sums_with_it() {
    let done = laid_out(
        &with_factors(&[["?", "150000", "", ""], ["3", "150000", "", ""]]),
        &years(2025, 2028),
    );
    check(&done, &[("tiltak_sum_2025", "I2"), ("tiltak_sum_2026", "0")]);
}

#[test]
fn new_doctors_are_summed_and_cost_nothing_known() {
    let mut data = data(&["2022", "2022", "2023; 2025", "2022"]);
    for (row, (tiltak, count)) in data.tiltak.iter_mut().zip(["2", "4", "6", ""]).enumerate() {
        tiltak.nye_leger = field(count, at("M", row), dec);
    }
    let done = laid_out(&data, &years(2022, 2025));
    check(&done, &[("nye_leger_sum", "12"), ("tiltak_sum_2022", "left out")]);
    assert_eq!(done.sources("nye_leger_sum"), "M2:M4");
    assert_eq!(done.statuses(), ["not_costed"; 4]);
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
}

#[test]
fn measures_stop_by_an_end_of_their_own_or_of_their_cost() {
    let stops =
        |text: &str| laid_out(&data(&[text]), &years(2022, 2025)).plan.consequences[0].stopper;
    assert!(stops("2022; 2023"));
    assert!(stops("2022; 2025-06; varig; drift; 1000"));
    assert!(!stops("2022; 2025"));
    assert!(!stops("2022; -"));
    assert!(!stops("2022; 2023; engangs"));
    // "2022–2023" in the start cell is when something is done, unless it costs.
    let mut data = data(&["2022; 2023", "2022; 2023; varig; drift; 1000"]);
    for tiltak in &mut data.tiltak {
        let end = *tiltak.slutt.value().unwrap();
        tiltak.slutt = Field::known(end, tiltak.iverksetting.places()[0].clone());
    }
    let done = laid_out(&data, &years(2022, 2025));
    let stop: Vec<bool> = done.plan.consequences.iter().map(|measure| measure.stopper).collect();
    assert_eq!(stop, [false, true]);
}

/// 900 000 for 3 doctors from 2023 to 2025: a third, two thirds, and all of it from then on.
#[test]
fn what_is_phased_in_comes_evenly_and_stays() {
    let mut data = data(&["2023;-;varig;-;900000;300000", "2023-07;-;varig;-;900000"]);
    for tiltak in &mut data.tiltak {
        tiltak.innfaset_til = field("2025", at("N", 0), period);
        tiltak.nye_leger = field("3", at("M", 0), dec);
    }
    data.tiltak[1].slutt = field("2026-06", at("C", 1), period);
    let done = laid_out(&data, &years(2022, 2027));
    let of = |row: usize| -> Vec<(i32, String)> {
        let amounts = &done.plan.consequences[row].amounts;
        amounts.iter().map(|(year, amount)| (*year, amount.normalize().to_string())).collect()
    };
    let expected = |amounts: &[(i32, i64)]| -> Vec<(i32, String)> {
        amounts.iter().map(|(year, amount)| (*year, amount.to_string())).collect()
    };
    let first =
        [(2023, 300_000), (2024, 600_000), (2025, 900_000), (2026, 900_000), (2027, 900_000)];
    assert_eq!(of(0), expected(&first));
    // From July, and out of force after June 2026.
    let second = [(2023, 150_000), (2024, 600_000), (2025, 900_000), (2026, 450_000)];
    assert_eq!(of(1), expected(&second));
    check(
        &done,
        &[
            ("tiltak_sum_2023", "450000"),
            ("tilskudd_2023", "100000"),
            ("tilskudd_2024", "200000"),
            ("tilskudd_2027", "300000"),
            ("leger_paa_plass_2022", "0"),
            ("leger_paa_plass_2023", "2"),
            ("leger_paa_plass_2024", "4"),
            ("leger_paa_plass_2025", "6"),
            ("leger_paa_plass_2026", "3"),
            ("leger_paa_plass_2027", "3"),
        ],
    );
    assert_eq!(done.codes(), [""; 0]);
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
}

/// Every combination of start, end, last year of phasing in and kind, as the workbook works it out.
#[test]
fn libreoffice_phases_in_as_we_do() {
    let mut texts = Vec::new();
    let mut phases = Vec::new();
    for start in ["", "2020", "2022", "2023-07", "2025"] {
        for end in ["", "2023", "2024-06", "2030"] {
            for phased in ["", "2022", "2023", "2025", "2026"] {
                for kind in ["varig", "engangs"] {
                    texts.push(format!("{start};{end};{kind};drift;900000;70000"));
                    phases.push(phased);
                }
            }
        }
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut data = data(&texts);
    for (row, (tiltak, phased)) in data.tiltak.iter_mut().zip(phases).enumerate() {
        tiltak.innfaset_til = field(phased, at("N", row), period);
        tiltak.nye_leger = field("5", at("M", row), dec);
        tiltak.refusjon.helaar = field("30000", at("O", row), dec);
        tiltak.omdisponering.helaar = field("11000.5", at("P", row), dec);
    }
    data.tiltak.retain(|tiltak| {
        let findings = Measure::new(tiltak, &(2022..=2026)).findings();
        !findings.iter().any(|finding| matches!(finding.code(), "K410" | "K454"))
    });
    assert!(data.tiltak.len() > 100, "{}", data.tiltak.len());
    let done = laid_out(&data, &years(2022, 2026));
    for figure in &done.figures {
        assert!(figure.value().is_some(), "{} {:?}", figure.declaration.id, figure.outcome);
    }
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
}

#[test]
fn phased_in_before_the_start_is_refused() {
    let mut data = data(&["2024;-;varig;-;100", "2024;-;varig;-;100"]);
    data.tiltak[0].innfaset_til = field("2023", at("N", 0), period);
    data.tiltak[1].innfaset_til = field("?", at("N", 1), period);
    let done = laid_out(&data, &years(2022, 2025));
    check(&done, &[("tiltak_sum_2024", "N2:N3")]);
    assert_eq!(done.statuses(), ["unreadable", "unreadable"]);
    assert_eq!(done.codes(), ["K454 N2"]);
}

/// 1 200 000 from July 2023, of which 240 000 are granted, 120 000 refunded and 300 000 moved: half of
/// each in 2023. Amounts per year win.
#[test]
fn what_the_municipality_must_find_is_left_when_all_else_is_taken_off() {
    let mut data = data(&["2023-07;-;varig;-;1200000;240000", "2023;-;varig;-;500000;"]);
    data.tiltak[0].refusjon.helaar = field("120000", at("N", 0), dec);
    data.tiltak[0].omdisponering.helaar = field("300000", at("O", 0), dec);
    data.tiltak[1].refusjon.per_aar = [(2023, field("50000", at("P", 1), dec))].into();
    data.tiltak[1].omdisponering.helaar = field("", at("O", 1), dec);
    let done = laid_out(&data, &years(2023, 2024));
    check(
        &done,
        &[
            ("tiltak_sum_2023", "1100000"),
            ("tilskudd_2023", "120000"),
            ("refusjon_2023", "110000"),
            ("netto_2023", "870000"),
            ("omdisponering_2023", "150000"),
            ("egne_midler_2023", "720000"),
            ("tiltak_sum_2024", "1700000"),
            ("refusjon_2024", "120000"),
            ("netto_2024", "1340000"),
            ("egne_midler_2024", "1040000"),
            ("tilskudd_planperiode", "360000"),
            ("refusjon_planperiode", "230000"),
            ("omdisponering_planperiode", "450000"),
            ("tiltak_netto_planperiode", "2210000"),
            ("egne_midler_planperiode", "1760000"),
        ],
    );
    assert_eq!(done.codes(), [""; 0]);
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
}

#[test]
fn moved_money_alone_leaves_the_net_as_the_gross() {
    let mut data = data(&["2023;-;varig;-;1000"]);
    data.tiltak[0].omdisponering.helaar = field("400", at("O", 0), dec);
    let done = laid_out(&data, &years(2023, 2023));
    check(
        &done,
        &[
            ("netto_2023", "left out"),
            ("tiltak_netto_planperiode", "1000"),
            ("egne_midler_2023", "600"),
            ("tilskudd_2023", "left out"),
        ],
    );
}

#[test]
fn more_money_than_cost_is_warned_of() {
    let codes = |cost: &str, grant: &str| {
        laid_out(&data(&[&format!("2023;-;varig;-;{cost};{grant}")]), &years(2023, 2023)).codes()
    };
    assert_eq!(codes("100", "150"), ["K452 G2", "K453"]);
    assert_eq!(codes("100", "100"), [""; 0]);
    assert_eq!(codes("-100", "0"), [""; 0]);
}

#[test]
fn doctors_without_a_start_are_in_no_year() {
    let mut data = data(&["-;-;varig;-;-", "2023;-;varig;-;-"]);
    for (row, tiltak) in data.tiltak.iter_mut().enumerate() {
        tiltak.nye_leger = field("2", at("M", row), dec);
    }
    let done = laid_out(&data, &years(2023, 2023));
    check(&done, &[("nye_leger_sum", "4"), ("leger_paa_plass_2023", "2")]);
    assert_eq!(done.codes(), ["K455 M2"]);
}

/// 800 000, 1 000 000, 900 000 and 100 000 within 2 280 000.
#[test]
fn measures_take_of_the_frame_by_priority() {
    let mut data = data(&[
        "2025;-;varig;-;900000",
        "2025;-;varig;-;800000;50000",
        "2025;-;varig;-;1000000",
        "2025;-;varig;-;100000",
        "2026;-;varig;-;7",
    ]);
    for (row, (tiltak, priority)) in
        data.tiltak.iter_mut().zip(["3", "1", "2", "", "2"]).enumerate()
    {
        tiltak.prioritet = field(priority, at("Q", row), dec);
    }
    let mut settings = years(2025, 2026);
    settings.ramme.insert(2025, in_configuration(dec("2280000"), 20));
    let done = laid_out(&data, &settings);
    let ranked = priority::ranked(&done.plan, 2025, dec("2280000")).unwrap();
    let shown: Vec<String> = ranked
        .iter()
        .map(|r| format!("{} {} {} {} {}", r.measure.name, r.cost, r.used, r.left, r.within.key()))
        .collect();
    assert_eq!(
        shown,
        [
            "Tiltak 2 750000 750000 1530000 within-inside",
            "Tiltak 3 1000000 1750000 530000 within-inside",
            "Tiltak 1 900000 2650000 -370000 within-partly",
            "Tiltak 4 100000 2750000 -470000 within-outside",
        ],
    );
    assert_eq!(done.codes(), ["K407", "K456 A4", "K457 A5"]);
    let unread = |plan: &Plan| priority::ranked(plan, 2026, dec("1")).map(|ranked| ranked.len());
    assert_eq!(unread(&done.plan), Some(5));
    data.tiltak[4].kostnad = field("?", at("F", 4), dec);
    assert_eq!(unread(&laid_out(&data, &settings).plan), None);
}

/// 2 280 000 − 450 000 = 1 830 000: 9 at 200 000, 65 at 11 178 × 5 × 50 % = 27 945 (65,486).
#[test]
fn a_rate_without_a_quantity_has_the_uptake_that_the_frame_can_carry() {
    let factors = [
        ["3", "150000", "", ""],
        ["", "200000", "", ""],
        ["", "11178", "5", "50"],
        ["", "0", "", ""],
    ];
    let mut settings = years(2025, 2028);
    settings.ramme.insert(2025, in_configuration(dec("2280000"), 20));
    settings.ramme.insert(2026, in_configuration(dec("100"), 21));
    let data = with_factors(&factors);
    let done = laid_out(&data, &settings);
    check(
        &done,
        &[
            ("opptak_tiltak_2_2025", "9"),
            ("opptak_tiltak_3_2025", "65"),
            ("opptak_tiltak_4_2025", "left out"),
            // What costs once, costs in its start year only.
            ("opptak_tiltak_2_2026", "left out"),
        ],
    );
    let mut known = assumptions(&data, &settings);
    known.extend(done.plan.assumptions.iter().cloned());
    check_recalculated(std::slice::from_ref(&done.plan.table), &known, &done.figures);
    let mut prioritised = with_factors(&factors);
    prioritised.tiltak[0].prioritet = field("1", at("Q", 0), dec);
    assert_eq!(laid_out(&prioritised, &settings).plan.uptakes, []);
    settings.ramme.insert(2025, in_configuration(dec("400000"), 20));
    check(&laid_out(&data, &settings), &[("opptak_tiltak_2_2025", "0")]);
}

/// 50 % × 1 000 000 × 1,14 × 1,141 = 650 370 and 2 hours × 800 × 40 weeks = 64 000.
#[test]
fn posts_and_hours_are_live_costs() {
    let mut data = data(&["2025;-;varig", "2025;-;varig", "2025;-;varig", "2025;-;varig"]);
    let factors =
        |row: usize, [post, salary, pension, fee]: [&str; 4], [hours, rate, weeks]: [&str; 3]| {
            Faktorer {
                stilling: field(post, at("I", row), dec),
                aarslonn: field(salary, at("J", row), dec),
                pensjon: field(pension, at("K", row), dec),
                arbeidsgiveravgift: field(fee, at("L", row), dec),
                timer: field(hours, at("M", row), dec),
                sats: field(rate, at("N", row), dec),
                uker: field(weeks, at("O", row), dec),
                ..Faktorer::none()
            }
        };
    let rows = [
        (["50", "1000000", "14", "14.1"], ["", "", ""]),
        (["", "", "", ""], ["2", "800", "40"]),
        (["30", "1000000", "", "14.1"], ["", "", ""]),
        (["", "", "", ""], ["2", "800", ""]),
    ];
    for (row, (tiltak, (post, hours))) in data.tiltak.iter_mut().zip(rows).enumerate() {
        tiltak.faktorer = factors(row, post, hours);
        tiltak.stilling = tiltak.faktorer.stilling.clone();
        let product = tiltak.faktorer.product();
        if matches!(product, Field::Known(_)) {
            tiltak.kostnad = product;
            tiltak.beregnet = true;
        }
    }
    let done = laid_out(&data, &years(2025, 2026));
    check(&done, &[("tiltak_sum_2025", "714370"), ("tiltak_uten_kostnad", "2")]);
    assert_eq!(done.statuses(), ["costed", "costed", "not_costed", "not_costed"]);
    assert_eq!(done.codes(), ["K450 K4", "K450 O5"]);
    check_recalculated(std::slice::from_ref(&done.plan.table), &[], &done.figures);
    data.tiltak.truncate(1);
    data.tiltak[0].faktorer.pensjon = Field::Absent;
    let codes = laid_out(&data, &years(2025, 2026)).codes();
    assert_eq!(codes, ["K451 J2"]);
}

/// A measure with its refund, what is moved to it, and the years over which it is phased in.
fn any_financed() -> impl Strategy<Value = (String, [u32; 3], i32)> {
    let money = || 0..2_000_000_u32;
    (any_measure(), [money(), money(), money()], 0..5_i32)
}

proptest! {
    #[test]
    fn what_comes_in_and_what_is_found_is_the_cost(
        measures in prop::collection::vec(any_financed(), 1..12)
    ) {
        let texts: Vec<&str> = measures.iter().map(|(text, ..)| text.as_str()).collect();
        let mut data = data(&texts);
        for (row, (tiltak, (_, [grant, refund, moved], over))) in
            data.tiltak.iter_mut().zip(&measures).enumerate()
        {
            let known = |money: &u32, column| Field::known(Decimal::from(*money), at(column, row));
            tiltak.tilskudd = known(grant, "G");
            tiltak.refusjon.helaar = known(refund, "O");
            tiltak.omdisponering.helaar = known(moved, "P");
            let start = *tiltak.iverksetting.value().unwrap();
            tiltak.innfaset_til = Field::known(Period::year(start.year + over), at("N", row));
        }
        data.tiltak.retain(|tiltak| {
            !Measure::new(tiltak, &(2022..=2025)).findings().iter().any(|f| f.code() == "K410")
        });
        prop_assume!(!data.tiltak.is_empty());
        let done = laid_out(&data, &years(2022, 2025));
        let of = |id: &str| {
            let figure = done.figures.iter().find(|figure| figure.declaration.id == id).unwrap();
            figure.value().unwrap()
        };
        let same = |one: Decimal, other: Decimal| (one - other).abs() < dec("0.000001");
        let mut own = Decimal::ZERO;
        for year in 2022..=2025 {
            let of_year = |stem: &str| of(&format!("{stem}_{year}"));
            let outside = of_year("tilskudd") + of_year("refusjon");
            let net: Decimal =
                done.plan.consequences.iter().map(|found| found.net(year).unwrap()).sum();
            prop_assert!(same(of_year("netto"), of_year("tiltak_sum") - outside));
            prop_assert!(same(of_year("netto"), net));
            prop_assert!(same(of_year("egne_midler"), net - of_year("omdisponering")));
            own += of_year("egne_midler");
        }
        prop_assert!(same(of("egne_midler_planperiode"), own));
        let in_all = of("tilskudd_planperiode") + of("refusjon_planperiode");
        prop_assert!(same(of("tiltak_sum_planperiode") - in_all, of("tiltak_netto_planperiode")));
    }

    /// Without months and an end each year of phasing in takes as much more as the one before.
    #[test]
    fn phasing_in_rises_evenly_to_the_whole(start in 2018..2027_i32, over in 0..6_i32, cost in 1..10_000_000_i64) {
        let mut data = data(&[&format!("{start};-;varig;-;{cost}")]);
        let last = start + over;
        data.tiltak[0].innfaset_til = field(&last.to_string(), at("N", 0), period);
        let done = laid_out(&data, &years(2022, 2026));
        let full = Decimal::from(cost);
        let step = full / Decimal::from(over + 1);
        for (year, amount) in &done.plan.consequences[0].amounts {
            let expected = if *year >= last { full } else { step * Decimal::from(year - start + 1) };
            prop_assert!((*amount - expected).abs() < dec("0.000001"), "{year}: {amount} {expected}");
        }
    }
}
/// Deflators as `2023=3.7 2024=4.3`, at line 30 of the configuration and on.
fn with_deflator(mut settings: Settings, base: Option<i32>, growth: &str) -> Settings {
    settings.deflator.grunnaar = base.map(|year| in_configuration(year, 29));
    for (line, growth) in (30..).zip(growth.split_whitespace()) {
        let (year, growth) = growth.split_once('=').unwrap();
        let verdi = in_configuration(dec(growth), line);
        let kilde = Some("meldingen".to_owned());
        settings.deflator.aar.insert(year.parse().unwrap(), crate::settings::Norm { verdi, kilde });
    }
    settings
}

#[track_caller]
fn check_live(data: &Kommunedata, settings: &Settings, done: &Done) {
    let mut known = assumptions(data, settings);
    known.extend(done.plan.assumptions.iter().cloned());
    check_recalculated(std::slice::from_ref(&done.plan.table), &known, &done.figures);
}

/// 980 000 a year. 100 × 1.037 = 103.7, × 1.043 = 108.1591, × 1.041 = 112.5936231.
#[test]
fn current_prices_follow_the_chain_of_deflators() {
    let settings = with_deflator(years(2022, 2025), None, "2023=3.7 2024=4.3 2025=4.1");
    let done = laid_out(&kragero(), &settings);
    check(
        &done,
        &[
            ("prisindeks_2022", "100"),
            ("prisindeks_2023", "103.7"),
            ("prisindeks_2024", "108.16"),
            ("prisindeks_2025", "112.59"),
            ("tiltak_sum_2025", "980000"),
            ("tiltak_sum_lopende_2022", "980000"),
            ("tiltak_sum_lopende_2023", "1016260"),
            ("tiltak_sum_lopende_2024", "1059959.18"),
            ("tiltak_sum_lopende_2025", "1103417.51"),
            ("tiltak_sum_planperiode", "3920000"),
            ("tiltak_sum_lopende_planperiode", "4159636.69"),
            ("netto_lopende_2022", "left out"),
        ],
    );
    assert_eq!(done.plan.prisnivaa, Some(2022));
    assert!(done.sources("prisindeks_2024").ends_with("legetall.toml:30 legetall.toml:31"));
    let deflator = done.plan.assumptions.iter().find(|known| known.id == "deflator_2024").unwrap();
    assert_eq!((deflator.value, deflator.unit), (dec("4.3"), Unit::Prosent));
    check_live(&kragero(), &settings, &done);
}

/// A base year before the plan: 6.7 % to its first year. One within it: 2023 is 100 / 1.043.
#[test]
fn the_base_year_may_stand_anywhere() {
    let growth = "2022=6.7 2023=3.7 2024=4.3 2025=4.1";
    for (base, first, second, last) in [
        (2021, "106.7", "110.65", "120.14"),
        (2024, "92.46", "95.88", "104.1"),
        (2026, "83.22", "86.3", "93.7"),
    ] {
        let growth = if base == 2026 { format!("{growth} 2026=6.72") } else { growth.to_owned() };
        let settings = with_deflator(years(2022, 2025), Some(base), &growth);
        let done = laid_out(&kragero(), &settings);
        let expected = [2022, 2023, 2025].map(|year| format!("prisindeks_{year}"));
        let expected = [(&*expected[0], first), (&*expected[1], second), (&*expected[2], last)];
        check(&done, &expected);
        check_live(&kragero(), &settings, &done);
    }
}

#[test]
fn net_cost_is_shown_in_current_prices_too() {
    let data = data(&["2022;-;-;-;1000000;400000"]);
    let settings = with_deflator(years(2022, 2023), None, "2023=10");
    let done = laid_out(&data, &settings);
    check(
        &done,
        &[
            ("tiltak_sum_lopende_2023", "1100000"),
            ("netto_2023", "600000"),
            ("netto_lopende_2023", "660000"),
            ("tiltak_netto_lopende_planperiode", "1260000"),
        ],
    );
    check_live(&data, &settings, &done);
}

#[test]
fn a_year_without_a_deflator_leaves_out_current_prices_and_says_which() {
    let settings = with_deflator(years(2022, 2025), None, "2021=2.5 2023=3.7 2025=4.1");
    let done = laid_out(&kragero(), &settings);
    check(
        &done,
        &[
            ("tiltak_sum_2025", "980000"),
            ("prisindeks_2022", "left out"),
            ("tiltak_sum_lopende_2023", "left out"),
            ("tiltak_sum_lopende_planperiode", "left out"),
        ],
    );
    assert_eq!(done.plan.prisnivaa, None);
    let told = |finding: &&Finding| ["K445", "K446"].contains(&finding.code());
    let told: Vec<&Finding> = done.findings.iter().filter(told).collect();
    let [unused, incomplete] = told[..] else { panic!("{told:?}") };
    assert_eq!(unused.place, Some(Place::line(&"legetall.toml".into(), 30)));
    let years = ("years", crate::finding::Param::List(vec!["2024".to_owned()]));
    assert_eq!(incomplete.params, [years, ("base", 2022.into())]);
    // None at all is not a deflator that lacks years.
    assert_eq!(laid_out(&kragero(), &years_only()).plan.prisnivaa, None);
    assert!(!laid_out(&kragero(), &years_only()).codes().contains(&"K445".to_owned()));
}

fn years_only() -> Settings {
    years(2022, 2025)
}
