//! A workbook that is changed says what legetall says of inputs that are changed in the same way.
//!
//! For each row of [`CHANGES`] the written workbook is changed in its input cells, LibreOffice
//! recalculates it, and every named number is held against a fresh run over inputs with the change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;

use legetall::analysis::Analysis;
use legetall::computation::Lever;
use legetall::figures::{Assumption, Figure, Origin, Outcome};
use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::report::Options;
use legetall::settings;
use legetall::workbook::{Input, Limits};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const LISTS: &str = "lister.csv";
const MEASURES: &str = "tiltak.csv";
const SETTINGS: &str = "legetall.toml";

const FILES: [(&str, &str); 3] = [
    (
        LISTS,
        "Legekontor;Lege;Listetak;Listelengde;Status
Sentrum;Lege 1;1100;1050;Besatt
Sentrum;Lege 2;1000;1000;Besatt
Havna;Lege 3;900;700;Ubesatt
",
    ),
    (
        MEASURES,
        "Nr;Tiltak;Oppstart;Slutt;Type;Drift/investering;Antall;Sats;Dager;Andel;Kostnad;Tilskudd
1;Kommuneoverlege;2022;;Varig;Drift;;;;;430000;
2;Etableringstilskudd;2023;;Engangs;Drift;3;150000;;;;
3;Veiledning av ALIS;1.7.2022;;Varig;Drift;;;;;240000;100000
4;Legevaktbil;2024;;Engangs;Investering;;;;;900000;200000
5;Praksiskompensasjon;2022;1.9.2024;Varig;Drift;4;11178;5;50 %;;
6;Nytt journalsystem;2025;;Engangs;Investering;;;;;;
",
    ),
    (
        SETTINGS,
        "[kommune]
navn = 'Kragerø'
innbyggere = 10406
[plan]
fra = 2022
til = 2025
[ramme]
2022 = 800000
2023 = 1500000
2024 = 1500000
2025 = 900000
[norm]
ledig_kapasitet = { verdi = 7, kilde = 'planen' }
[deflator]
2023 = { verdi = 3.7, kilde = 'nasjonalbudsjettet' }
2024 = { verdi = 4.3, kilde = 'nasjonalbudsjettet' }
2025 = { verdi = 4.1, kilde = 'nasjonalbudsjettet' }
",
    ),
];

/// What [`SCENARIO_CHANGES`] are made in: drivers, capacity and scenarios besides.
const DRIVERS_AND_SCENARIOS: &str = "
[forutsetninger]
aarslonn_lege = { verdi = 1100000, kilde = 'lønnstabellen', enhet = 'kr' }
[[driver]]
tiltak = 'Fastlønnet lege'
type = 'stilling'
nytt = true
oppstart = '2023-07'
aarsverk = 0.5
aarslonn = 'aarslonn_lege'
pensjon = 14
arbeidsgiveravgift = 14.1
[[driver]]
tiltak = 'Møter med legene'
type = 'praksiskompensasjon'
nytt = true
oppstart = 2024
leger = 20
dager = 5
andel = 50
[[sats]]
id = 'praksiskompensasjon_dag'
fra = 2024-01-01
verdi = 11200
kilde = 'avtalen'
[kapasitet]
tak_per_liste = 1050
innbyggervekst = 1
kostnad_per_ny_hjemmel = 400000
[folsomhet]
prosent = 20
[[scenario]]
navn = 'Lavere tak'
[scenario.endringer]
tak_per_liste = 900
aarslonn_lege = 1250000
[[scenario]]
navn = 'Flere tilskudd'
[[scenario.tiltak]]
navn = 'Etableringstilskudd'
faktorer = { antall = 6 }
[[scenario.tiltak]]
navn = 'Legevaktbil'
utelates = true
[[scenario.tiltak]]
navn = 'Møter med legene'
faktorer = { leger = 30 }
[[scenario]]
navn = 'Senere start'
[[scenario.tiltak]]
navn = 'Kommuneoverlege'
oppstart = 2024
";

/// One change: what is typed into which named cells of the workbook, and what is written instead of
/// what in the inputs.
struct Change {
    what: &'static str,
    typed: fn() -> Vec<(&'static str, Value)>,
    written: &'static [(&'static str, &'static str, &'static str)],
}

const CHANGES: &[Change] = &[
    Change {
        what: "a rate",
        typed: || vec![("tiltak_2_sats", json!(175_000))],
        written: &[(MEASURES, "3;150000", "3;175000")],
    },
    Change {
        what: "a quantity",
        typed: || vec![("tiltak_2_antall", json!(5))],
        written: &[(MEASURES, "3;150000", "5;150000")],
    },
    Change {
        what: "a start year",
        typed: || vec![("tiltak_1_iverksetting", json!(2024))],
        written: &[(MEASURES, "Kommuneoverlege;2022", "Kommuneoverlege;2024")],
    },
    Change {
        what: "a start after the plan",
        typed: || vec![("tiltak_1_iverksetting", json!(2027))],
        written: &[(MEASURES, "Kommuneoverlege;2022", "Kommuneoverlege;2027")],
    },
    Change {
        what: "a start month",
        typed: || vec![("tiltak_3_maaneder_startaar", json!(9))],
        written: &[(MEASURES, "1.7.2022", "1.4.2022")],
    },
    Change {
        what: "an end",
        typed: || vec![("tiltak_1_slutt", json!(2023))],
        written: &[(MEASURES, "Kommuneoverlege;2022;", "Kommuneoverlege;2022;2023")],
    },
    Change {
        what: "an end that is taken away",
        typed: || vec![("tiltak_5_slutt", Value::Null)],
        written: &[(MEASURES, "1.9.2024", "")],
    },
    Change {
        what: "recurring to one-off",
        typed: || vec![("tiltak_1_slag", json!("Engangs"))],
        written: &[(MEASURES, "Kommuneoverlege;2022;;Varig", "Kommuneoverlege;2022;;Engangs")],
    },
    Change {
        what: "one-off to recurring",
        typed: || vec![("tiltak_2_slag", json!("Varig"))],
        written: &[(MEASURES, "2023;;Engangs", "2023;;Varig")],
    },
    Change {
        what: "investment to operating cost",
        typed: || vec![("tiltak_4_utgiftsart", json!("Drift"))],
        written: &[(MEASURES, "2024;;Engangs;Investering", "2024;;Engangs;Drift")],
    },
    Change {
        what: "a cost",
        typed: || vec![("tiltak_4_kostnad", json!(1_250_000.5))],
        written: &[(MEASURES, "900000", "1250000,5")],
    },
    Change {
        what: "a cost that was not known",
        typed: || vec![("tiltak_6_antall", json!(2)), ("tiltak_6_sats", json!(300_000))],
        written: &[(
            MEASURES,
            "2025;;Engangs;Investering;;;;;;",
            "2025;;Engangs;Investering;2;300000;;;;",
        )],
    },
    Change {
        what: "a cost that is not known any more",
        typed: || vec![("tiltak_1_kostnad", Value::Null)],
        written: &[(MEASURES, "430000", "")],
    },
    Change {
        what: "a grant",
        typed: || vec![("tiltak_3_tilskudd", json!(180_000))],
        written: &[(MEASURES, "240000;100000", "240000;180000")],
    },
    Change {
        what: "days and a share",
        typed: || vec![("tiltak_5_dager", json!(10)), ("tiltak_5_andel", json!(60))],
        written: &[(MEASURES, "5;50 %", "10;60 %")],
    },
    Change {
        what: "the deflator of a year",
        typed: || vec![("deflator_2023", json!(6.7))],
        written: &[(SETTINGS, "verdi = 3.7", "verdi = 6.7")],
    },
    Change {
        what: "a frame",
        typed: || vec![("ramme_2024", json!(1_000_000))],
        written: &[(SETTINGS, "2024 = 1500000", "2024 = 1000000")],
    },
    Change {
        what: "the population",
        typed: || vec![("innbyggere", json!(11_000))],
        written: &[(SETTINGS, "innbyggere = 10406", "innbyggere = 11000")],
    },
    Change {
        what: "a norm",
        typed: || vec![("norm_ledig_kapasitet", json!(12.5))],
        written: &[(SETTINGS, "verdi = 7,", "verdi = 12.5,")],
    },
    Change {
        what: "several at once",
        typed: || {
            vec![
                ("tiltak_1_iverksetting", json!(2023)),
                ("tiltak_2_antall", json!(4)),
                ("tiltak_3_tilskudd", json!(0)),
                ("deflator_2025", json!(2.5)),
                ("ramme_2022", json!(0)),
            ]
        },
        written: &[
            (MEASURES, "Kommuneoverlege;2022", "Kommuneoverlege;2023"),
            (MEASURES, "3;150000", "4;150000"),
            (MEASURES, "240000;100000", "240000;0"),
            (SETTINGS, "verdi = 4.1", "verdi = 2.5"),
            (SETTINGS, "2022 = 800000", "2022 = 0"),
        ],
    },
];

/// The figures of the scenarios are held against the runs as well, and the table of sensitivity.
const SCENARIO_CHANGES: &[Change] = &[
    Change {
        what: "the posts of a driver",
        typed: || vec![("driver_1__aarsverk", json!(0.75))],
        written: &[(SETTINGS, "aarsverk = 0.5", "aarsverk = 0.75")],
    },
    Change {
        what: "a salary, which a scenario has changed",
        typed: || vec![("forutsetning__aarslonn_lege", json!(1_000_000))],
        written: &[(SETTINGS, "verdi = 1100000", "verdi = 1000000")],
    },
    Change {
        what: "the salary of a scenario",
        typed: || vec![("s1_forutsetning__aarslonn_lege", json!(1_400_000))],
        written: &[(SETTINGS, "aarslonn_lege = 1250000", "aarslonn_lege = 1400000")],
    },
    Change {
        what: "a dated rate",
        typed: || vec![("sats__praksiskompensasjon_dag", json!(12_000))],
        written: &[(SETTINGS, "verdi = 11200", "verdi = 12000")],
    },
    Change {
        what: "the doctors of a driver in a scenario",
        typed: || vec![("s2_driver_2__leger", json!(25))],
        written: &[(SETTINGS, "leger = 30", "leger = 25")],
    },
    Change {
        what: "the doctors of a driver, which a scenario has changed",
        typed: || vec![("driver_2__leger", json!(10))],
        written: &[(SETTINGS, "leger = 20", "leger = 10")],
    },
    Change {
        what: "the ceiling of a scenario",
        typed: || vec![("s1_tak_per_liste", json!(800))],
        written: &[(SETTINGS, "tak_per_liste = 900", "tak_per_liste = 800")],
    },
    Change {
        what: "the ceiling of the plan",
        typed: || vec![("tak_per_liste", json!(950))],
        written: &[(SETTINGS, "tak_per_liste = 1050", "tak_per_liste = 950")],
    },
    Change {
        what: "the growth of the population",
        typed: || vec![("innbyggervekst", json!(2.5))],
        written: &[(SETTINGS, "innbyggervekst = 1", "innbyggervekst = 2.5")],
    },
    Change {
        what: "the price of a licence",
        typed: || vec![("kostnad_per_ny_hjemmel", json!(650_000))],
        written: &[(SETTINGS, "hjemmel = 400000", "hjemmel = 650000")],
    },
    Change {
        what: "the per cent of the sensitivity",
        typed: || vec![("folsomhet_prosent", json!(12.5))],
        written: &[(SETTINGS, "prosent = 20", "prosent = 12.5")],
    },
    Change {
        what: "an uptake in a scenario",
        typed: || vec![("s2_tiltak_2_antall", json!(8))],
        written: &[(SETTINGS, "antall = 6", "antall = 8")],
    },
    Change {
        what: "an uptake that a scenario has changed",
        typed: || vec![("tiltak_2_antall", json!(4))],
        written: &[(MEASURES, "3;150000", "4;150000")],
    },
    Change {
        what: "a rate that a scenario follows",
        typed: || vec![("tiltak_2_sats", json!(175_000))],
        written: &[(MEASURES, "3;150000", "3;175000")],
    },
    Change {
        what: "a start year that scenarios follow",
        typed: || vec![("tiltak_1_iverksetting", json!(2023))],
        written: &[(MEASURES, "Kommuneoverlege;2022", "Kommuneoverlege;2023")],
    },
    Change {
        what: "a start year of a scenario",
        typed: || vec![("s3_tiltak_1_iverksetting", json!(2025))],
        written: &[(SETTINGS, "overlege'\noppstart = 2024", "overlege'\noppstart = 2025")],
    },
    Change {
        what: "an end that scenarios follow",
        typed: || vec![("tiltak_1_slutt", json!(2024))],
        written: &[(MEASURES, "Kommuneoverlege;2022;", "Kommuneoverlege;2022;2024")],
    },
    Change {
        what: "an end that is taken away from scenarios too",
        typed: || vec![("tiltak_5_slutt", Value::Null)],
        written: &[(MEASURES, "1.9.2024", "")],
    },
    Change {
        what: "a cost that scenarios follow",
        typed: || vec![("tiltak_1_kostnad", json!(500_000))],
        written: &[(MEASURES, "430000", "500000")],
    },
    Change {
        what: "a cost that was not known to scenarios either",
        typed: || vec![("tiltak_6_antall", json!(2)), ("tiltak_6_sats", json!(300_000))],
        written: &[(
            MEASURES,
            "2025;;Engangs;Investering;;;;;;",
            "2025;;Engangs;Investering;2;300000;;;;",
        )],
    },
    Change {
        what: "a cost that scenarios do not know any more",
        typed: || vec![("tiltak_1_kostnad", Value::Null)],
        written: &[(MEASURES, "430000", "")],
    },
];

/// The inputs with what a change writes.
fn job(change: Option<&Change>, besides: &str) -> Job {
    let mut files = FILES.map(|(name, text)| (name, text.to_owned()));
    files[2].1.push_str(besides);
    for (file, from, to) in change.map(|change| change.written).unwrap_or_default() {
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
        assert_eq!(text.matches(from).count(), 1, "«{from}» in {file}");
        *text = text.replace(from, to);
    }
    let [lists, measures, (name, configuration)] = files;
    let (settings, findings) = settings::read(&name.into(), configuration.as_bytes());
    assert!(findings.is_empty(), "{findings:?}");
    let input = |(name, text): (&str, String)| Input { name: name.into(), bytes: text.into() };
    Job {
        inputs: vec![input(lists), input(measures)],
        settings,
        findings,
        language: Language::Bokmaal,
        options: Options::default(),
        limits: Limits::default(),
    }
}

/// The numbers of a fresh run: figures and assumptions by id, "–" where something is divided by 0.
fn named(analysis: &Analysis) -> BTreeMap<String, Value> {
    let mut numbers = numbers_of(&analysis.figures, &analysis.assumptions);
    numbers.append(&mut of_scenarios(analysis));
    numbers
}

fn number(value: Decimal) -> Value {
    json!(value.to_string().parse::<f64>().unwrap())
}

fn numbers_of(figures: &[Figure], assumptions: &[Assumption]) -> BTreeMap<String, Value> {
    let figures = figures.iter().map(|figure| {
        let value = match &figure.outcome {
            Outcome::Known(value) => number(*value),
            Outcome::Undefined => json!("–"),
            Outcome::Affected(places) => panic!("{}: {places:?}", figure.declaration.id),
        };
        (figure.declaration.id.clone(), value)
    });
    let given = assumptions.iter().filter(|known| known.origin != Origin::Standard);
    let given = given.map(|known| (known.id.clone(), number(known.value)));
    figures.chain(given).collect()
}

/// The numbers of the scenarios, as `s1_tiltak_sum_2023`.
fn of_scenarios(analysis: &Analysis) -> BTreeMap<String, Value> {
    let mut numbers = BTreeMap::new();
    for (number, scenario) in (1..).zip(&analysis.scenarios) {
        let computed = &scenario.computed;
        for (id, value) in numbers_of(&computed.figures, &computed.assumptions) {
            numbers.insert(format!("s{number}_{id}"), value);
        }
    }
    numbers
}

/// What the total moves by for each lever, in the order of `rows`: nothing when it is none any more.
fn swings(rows: &[Lever], analysis: &Analysis) -> BTreeMap<String, Value> {
    let mut numbers = BTreeMap::new();
    for (row, lever) in (1..).zip(rows) {
        let swing = analysis.sensitivity.iter().find(|known| known.lever == *lever);
        for (column, value) in [(2, swing.map(|s| s.lower)), (3, swing.map(|s| s.higher))] {
            numbers.insert(format!("Folsomhet!{row}!{column}"), number(value.unwrap_or_default()));
        }
    }
    numbers
}

/// Where the workbook says something else than the run. What a scenario has no cell of its own for
/// is as in the plan.
fn differences(run: &BTreeMap<String, Value>, workbook: &BTreeMap<String, Value>) -> Vec<String> {
    let in_plan = |id: &str| id.split_once('_').and_then(|(_, id)| workbook.get(id));
    let differs = |(id, value): (&String, &Value)| {
        let found = workbook.get(id).or_else(|| in_plan(id));
        let found = found.unwrap_or_else(|| panic!("{id} has no name in the workbook"));
        (!judges::same(value, found)).then(|| format!("{id}: {value}, in the workbook {found}"))
    };
    run.iter().filter_map(differs).collect()
}

/// Holds the workbook with each change against a run over inputs with the change.
fn check_changes(changes: &[Change], besides: &str, at_least: usize) {
    let job_before = job(None, besides);
    let analysis = job_before.analyse();
    let outputs = job_before.render(&analysis, &Texts::built_in(job_before.language)).unwrap();
    let levers: Vec<Lever> = analysis.sensitivity.iter().map(|one| one.lever.clone()).collect();
    let all = |analysis: &Analysis| {
        let mut numbers = named(analysis);
        numbers.append(&mut swings(&levers, analysis));
        numbers
    };
    let before = all(&analysis);
    assert!(before.len() > at_least, "{}", before.len());
    // As it was, and once for each change.
    let mut typed = vec![Vec::new()];
    typed.extend(changes.iter().map(|change| (change.typed)()));
    let Some(recalculated) = judges::recalculate_each(&outputs.excel, &typed) else { return };
    assert_eq!(recalculated.len(), changes.len() + 1);
    assert_eq!(differences(&before, &recalculated[0]), Vec::<String>::new());
    let mut wrong = Vec::new();
    for (change, workbook) in changes.iter().zip(&recalculated[1..]) {
        let after = all(&job(Some(change), besides).analyse());
        assert!(after.keys().eq(before.keys()), "{}: other figures", change.what);
        assert_ne!(after, before, "{} changes nothing", change.what);
        wrong.extend(differences(&after, workbook).into_iter().map(|d| (change.what, d)));
    }
    assert_eq!(wrong, []);
}

#[test]
fn a_changed_workbook_says_what_changed_inputs_say() {
    check_changes(CHANGES, "", 60);
}

#[test]
fn a_changed_workbook_says_it_of_drivers_and_scenarios_too() {
    check_changes(SCENARIO_CHANGES, DRIVERS_AND_SCENARIOS, 400);
}

fn run(change: Option<&Change>) -> (BTreeMap<String, Value>, Vec<u8>) {
    let job = job(change, "");
    let analysis = job.analyse();
    let outputs = job.render(&analysis, &Texts::built_in(job.language)).unwrap();
    (named(&analysis), outputs.excel)
}

/// 430 000 + 3 × 150 000 + 240 000 + 4 × 11 178 × 5 × 50 %, and with the rate at 175 000.
#[test]
fn the_inputs_come_to_what_they_should() {
    for (change, by_hand) in [(None, 1_231_780), (Some(&CHANGES[0]), 1_306_780)] {
        let sum = &run(change).0["tiltak_sum_2023"];
        assert!(judges::same(&json!(by_hand), sum), "{sum}");
    }
}

#[test]
fn an_input_cell_says_where_its_value_is_from() {
    let Some(book) = judges::openpyxl(&run(None).1) else { return };
    let note = |name: &str| {
        let place = book["names"][name].as_str().unwrap().replace(['$', '\''], "");
        let (sheet, cell) = place.split_once('!').unwrap();
        let mut sheets = book["sheets"].as_array().unwrap().iter();
        let sheet = sheets.find(|known| known["name"] == sheet).unwrap();
        sheet["notes"][cell].as_str().unwrap().to_owned()
    };
    for (name, says) in [
        ("ramme_2023", "Kilde: Vedtatt av kommunen (legetall.toml, linje 9)."),
        ("deflator_2024", "Kilde: nasjonalbudsjettet (legetall.toml, linje 16)."),
        ("tiltak_2_sats", "Lest fra tiltak.csv, ark «tiltak», celle H3."),
        ("tiltak_3_maaneder_startaar", "Lest fra tiltak.csv, ark «tiltak», celle C4."),
    ] {
        assert_eq!(note(name), says, "{name}");
    }
}
