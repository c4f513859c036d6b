//! A workbook that is changed says what legetall says of inputs that are changed in the same way.
//!
//! For each row of [`CHANGES`] the written workbook is changed in its input cells, LibreOffice
//! recalculates it, and every named number is held against a fresh run over inputs with the change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;

use legetall::analysis::Analysis;
use legetall::figures::{Origin, Outcome};
use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::report::Options;
use legetall::settings;
use legetall::workbook::{Input, Limits};
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

/// The inputs with what a change writes.
fn job(change: Option<&Change>) -> Job {
    let mut files = FILES.map(|(name, text)| (name, text.to_owned()));
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
    let number = |value: rust_decimal::Decimal| json!(value.to_string().parse::<f64>().unwrap());
    let figures = analysis.figures.iter().map(|figure| {
        let value = match &figure.outcome {
            Outcome::Known(value) => number(*value),
            Outcome::Undefined => json!("–"),
            Outcome::Affected(places) => panic!("{}: {places:?}", figure.declaration.id),
        };
        (figure.declaration.id.clone(), value)
    });
    let given = analysis.assumptions.iter().filter(|known| known.origin != Origin::Standard);
    let given = given.map(|known| (known.id.clone(), number(known.value)));
    figures.chain(given).collect()
}

/// Where the workbook says something else than the run.
fn differences(run: &BTreeMap<String, Value>, workbook: &BTreeMap<String, Value>) -> Vec<String> {
    let differs = |(id, value): (&String, &Value)| {
        let found = workbook.get(id).unwrap_or_else(|| panic!("{id} has no name in the workbook"));
        (!judges::same(value, found)).then(|| format!("{id}: {value}, in the workbook {found}"))
    };
    run.iter().filter_map(differs).collect()
}

#[test]
fn a_changed_workbook_says_what_changed_inputs_say() {
    let (before, workbook) = run(None);
    // As it was, and once for each change.
    let mut typed = vec![Vec::new()];
    typed.extend(CHANGES.iter().map(|change| (change.typed)()));
    let Some(recalculated) = judges::recalculate_each(&workbook, &typed) else { return };
    assert_eq!(recalculated.len(), CHANGES.len() + 1);
    assert_eq!(differences(&before, &recalculated[0]), Vec::<String>::new());
    assert!(before.len() > 60, "{}", before.len());
    let mut wrong = Vec::new();
    for (change, workbook) in CHANGES.iter().zip(&recalculated[1..]) {
        let after = named(&job(Some(change)).analyse());
        assert!(after.keys().eq(before.keys()), "{}: other figures", change.what);
        assert_ne!(after, before, "{} changes nothing", change.what);
        wrong.extend(differences(&after, workbook).into_iter().map(|d| (change.what, d)));
    }
    assert_eq!(wrong, []);
}

fn run(change: Option<&Change>) -> (BTreeMap<String, Value>, Vec<u8>) {
    let job = job(change);
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
