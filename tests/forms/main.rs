//! The forms of `legetall init`, as they are and filled in: what recognition, intake, openpyxl and
//! LibreOffice make of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

#[path = "../judges/mod.rs"]
mod judges;

mod fill;

use fill::{Filled, Typed, filled};
use judges::rules;
use legetall::analysis::Analysis;
use legetall::finding::Severity;
use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::model::Kind;
use legetall::render::excel;
use legetall::report::{Allowed, FORMS, Form, Input, Options, form};
use legetall::settings;
use legetall::workbook::{Input as File, Limits};

const YEAR: i32 = 2026;

fn form_in(kind: Kind, language: Language) -> Form {
    form(kind, YEAR, &Texts::built_in(language))
}

fn empty(kind: Kind, language: Language) -> Vec<u8> {
    excel::render_form(&form_in(kind, language)).unwrap()
}

fn analysis(files: Vec<Vec<u8>>, configuration: &str) -> Analysis {
    let (settings, findings) = settings::parse(&"legetall.toml".into(), configuration);
    assert!(findings.is_empty(), "{findings:?}");
    let input = |(at, bytes)| File { name: format!("{at}.xlsx").into(), bytes };
    Job {
        inputs: files.into_iter().enumerate().map(input).collect(),
        settings,
        findings,
        language: Language::Bokmaal,
        options: Options::default(),
        limits: Limits::default(),
    }
    .analyse()
}

/// Code and cell of every finding of at least this severity.
fn findings(analysis: &Analysis, lightest: Severity) -> Vec<String> {
    let all = analysis.findings.iter().filter(|finding| finding.severity() <= lightest);
    all.map(|finding| {
        let area = finding.place.as_ref().and_then(legetall::place::Place::area);
        let cell = area.map_or_else(String::new, |area| format!(" {}", area.first));
        format!("{}{cell}", finding.code())
    })
    .collect()
}

#[track_caller]
fn figures(analysis: &Analysis, expected: &[(&str, &str)]) {
    for (id, value) in expected {
        let figure = analysis.figure(id).unwrap_or_else(|| panic!("no figure {id}"));
        assert_eq!(figure.value(), Some(value.parse().unwrap()), "{id}");
    }
}

#[test]
fn an_empty_form_is_known_for_what_it_is() {
    for language in Language::ALL {
        for kind in FORMS {
            let analysis = analysis(vec![empty(kind, language)], "");
            let told = findings(&analysis, Severity::Note);
            assert_eq!(told, ["K127 A4"], "{kind:?} in {language:?}");
            let said = ("kind", kind.id().into());
            assert_eq!(analysis.findings[0].params, [said], "{kind:?} in {language:?}");
        }
    }
}

#[test]
fn the_accessible_rules_hold_for_what_a_form_can_hold() {
    // An empty form has empty cells on purpose, and every cell of it is meant to be filled in.
    let not_of_forms = [
        "no empty cell, row or column inside a table",
        "a cell meant to be changed has a name, a rule with words and a note",
        "rules and notes stand only at cells meant to be changed",
    ];
    for language in Language::ALL {
        for kind in FORMS {
            let Some(book) = judges::openpyxl(&empty(kind, language)) else { return };
            let broken: Vec<String> = rules::violations(&book)
                .into_iter()
                .filter(|broken| !not_of_forms.iter().any(|rule| broken.starts_with(rule)))
                .collect();
            assert_eq!(broken, Vec::<String>::new(), "{kind:?} in {language:?}");
        }
    }
}

#[test]
fn every_rule_stops_and_says_why_in_the_rows_below_too() {
    for kind in FORMS {
        let form = form_in(kind, Language::Nynorsk);
        let Some(book) = judges::openpyxl(&empty(kind, Language::Nynorsk)) else { return };
        let told = book["sheets"][0]["validations"].as_array().unwrap();
        let ruled = form
            .columns
            .iter()
            .filter(|column| !matches!(column.allowed, Allowed::Text | Allowed::Code));
        assert_eq!(told.len(), ruled.count(), "{kind:?}");
        for rule in told {
            assert_eq!(rule["stops"], true, "{rule}");
            assert_eq!(rule["cells"].as_array().unwrap().len(), 2000);
        }
        for column in &form.columns {
            let said = [
                (&column.header, Input::TITLE_LENGTH),
                (&column.refused, Input::TITLE_LENGTH),
                (&column.message, Input::MESSAGE_LENGTH),
                (&column.refusal, Input::MESSAGE_LENGTH),
            ];
            for (text, most) in said {
                assert!(!text.contains('⟦') && text.encode_utf16().count() <= most, "{text}");
            }
        }
    }
}

/// The numbers of Kragerø's plan: ten lists at four offices with 11 000 places, ten duties that sum
/// to 196.5 per cent, and eight measures, three of them without a cost.
fn kragero(language: Language) -> Vec<Vec<u8>> {
    let nynorsk = language == Language::Nynorsk;
    let (besatt, engangs) = if nynorsk { ("Besett", "Eingongs") } else { ("Besatt", "Engangs") };
    let office = |list: usize| {
        ["Sentrum", "Kalstad", "Sannidal", "Skåtøy"][[0, 0, 0, 0, 1, 1, 1, 1, 2, 3][list]]
    };
    let lists = (0..10).map(|list| {
        vec![
            Typed::text(office(list)),
            Typed::text(&format!("Hjemmel {}", list + 1)),
            Typed::Number(1100.0),
            Typed::Number(1040.0),
            Typed::text(besatt),
            Typed::text("Ja"),
        ]
    });
    let duties = [14.0, 33.5, 28.0, 20.0, 37.0, 20.0, 8.0, 10.0, 6.0, 20.0];
    let duties = duties.iter().zip(1..).map(|(duty, number)| {
        vec![Typed::text(&format!("Tjeneste {number}")), Typed::Number(*duty)]
    });
    let measures = [
        (2022, Some(430_000), "3.1.6"),
        (2022, None, "4.2"),
        (2022, Some(200_000), "4.2"),
        (2022, None, "4.3"),
        (2022, None, "4.3"),
        (2022, Some(200_000), "5.1"),
        (2027, Some(1_200_000), "5.1"),
        (2022, Some(150_000), "5.3"),
    ];
    let measures = measures.iter().zip(1..).map(|((start, cost, chapter), number)| {
        let cost = cost.map_or(Typed::Nothing, |cost| Typed::Number(f64::from(cost)));
        vec![
            Typed::text(&number.to_string()),
            Typed::text(&format!("Tiltak nummer {number}")),
            Typed::Number(f64::from(*start)),
            Typed::Nothing,
            Typed::text(if number == 7 { engangs } else { "Varig" }),
            Typed::text("Drift"),
            if number == 1 { Typed::Number(30.0) } else { Typed::Nothing },
            cost,
            Typed::Nothing,
            Typed::Nothing,
            Typed::text(chapter),
        ]
    });
    vec![
        filled(&empty(Kind::Fastlegelister, language), &lists.collect::<Filled>()),
        filled(&empty(Kind::Tilplikting, language), &duties.collect::<Filled>()),
        filled(&empty(Kind::Tiltak, language), &measures.collect::<Filled>()),
    ]
}

const KRAGERO: &str =
    "[kommune]\nnavn = \"Kragerø\"\ninnbyggere = 10406\n[plan]\nfra = 2022\ntil = 2025";

const PRINTED: &[(&str, &str)] = &[
    ("lister_totalt", "10"),
    ("lister_uten_fast_lege", "0"),
    ("legekontor_antall", "4"),
    ("solopraksiser", "2"),
    ("listekapasitet", "11000"),
    ("listeinnbyggere", "10400"),
    ("ledige_plasser", "600"),
    ("tilplikting_prosent", "196.5"),
    ("tilplikting_aarsverk", "1.965"),
    ("tilplikting_utnyttelse", "98.25"),
    ("tiltak_antall", "8"),
    ("tiltak_uten_kostnad", "3"),
    ("tiltak_sum_2022", "980000"),
    ("tiltak_sum_2025", "980000"),
    ("tiltak_sum_planperiode", "3920000"),
    ("tiltak_sum_utenfor", "1200000"),
];

#[test]
fn forms_filled_in_with_the_plan_give_its_numbers() {
    for language in Language::ALL {
        let analysis = analysis(kragero(language), KRAGERO);
        figures(&analysis, PRINTED);
        // Nothing is doubted: what is said is which measures have no cost and which lie outside.
        assert_eq!(findings(&analysis, Severity::Warning), Vec::<String>::new(), "{language:?}");
    }
}

/// What LibreOffice saves anew is read alike: it opened the forms, and kept what was typed.
#[test]
fn libreoffice_opens_and_saves_a_form() {
    let saved: Option<Vec<Vec<u8>>> =
        kragero(Language::Bokmaal).iter().map(|form| judges::saved_by_libreoffice(form)).collect();
    let Some(saved) = saved else { return };
    let analysis = analysis(saved, KRAGERO);
    figures(&analysis, PRINTED);
    assert_eq!(findings(&analysis, Severity::Warning), Vec::<String>::new());
}

#[test]
fn the_other_forms_filled_in_are_read_for_certain() {
    for language in Language::ALL {
        let posts: Filled = vec![
            vec![
                Typed::text("Sentrum sykehjem"),
                Typed::Number(1.5),
                Typed::Number(0.5),
                Typed::Number(70.0),
            ],
            vec![
                Typed::text("Solsiden sykehjem"),
                Typed::Number(2.1),
                Typed::Number(0.0),
                Typed::Number(116.0),
            ],
        ];
        let shifts: Filled = vec![
            vec![
                Typed::text("Hverdag dag"),
                Typed::text("08-15"),
                Typed::Number(1.0),
                Typed::Number(2.0),
            ],
            vec![
                Typed::text("Hverdag natt"),
                Typed::text("23-08"),
                Typed::Number(2.0),
                Typed::Number(3.0),
            ],
        ];
        let years = [2592.0, 2521.0, 2048.0, 1824.0, 3334.0].map(Typed::Number);
        let activity: Filled =
            vec![[vec![Typed::text("Innlagte pasienter")], years.to_vec()].concat()];
        let line = |code: &str, text: &str, amounts: [f64; 3]| {
            let codes = ["3200", "241", code, text].map(Typed::text).to_vec();
            [codes, amounts.map(Typed::Number).to_vec()].concat()
        };
        let budget: Filled = vec![
            line("1010", "Fast lønn leger", [1_500_000.0, 1_600_000.0, 1_650_000.0]),
            line("1120", "Kurs", [20_000.0, 25_000.0, 25_000.0]),
            line("1700", "Refusjon", [-300_000.0, -310_000.0, -310_000.0]),
        ];
        let kinds = [
            (Kind::Legeaarsverk, posts),
            (Kind::Vaktbemanning, shifts),
            (Kind::Aktivitet, activity),
            (Kind::Budsjett, budget),
        ];
        let files: Vec<Vec<u8>> =
            kinds.iter().map(|(kind, rows)| filled(&empty(*kind, language), rows)).collect();
        let analysis = analysis(files, "");
        figures(&analysis, &[("legeaarsverk_sum", "3.6"), ("plasser_sum", "186")]);
        let read: Vec<(Kind, usize)> =
            analysis.tables.iter().map(|table| (table.kind, table.rows.len())).collect();
        let sizes = [2, 1, 2, 3];
        let expected = [Kind::Legeaarsverk, Kind::Aktivitet, Kind::Vaktbemanning, Kind::Budsjett];
        assert!(
            read.iter().copied().eq(expected.into_iter().zip(sizes)),
            "{read:?} in {language:?}"
        );
        assert_eq!(findings(&analysis, Severity::Note), Vec::<String>::new(), "{language:?}");
    }
}

/// Whether the rule of a column takes what is typed.
fn takes(allowed: &Allowed, typed: &Typed) -> bool {
    let number = match typed {
        Typed::Number(number) => Some(*number),
        _ => None,
    };
    let within =
        |least: f64, most: f64| number.is_some_and(|number| (least..=most).contains(&number));
    match allowed {
        Allowed::Text | Allowed::Code => true,
        Allowed::Words(words) => words.iter().any(|word| *typed == Typed::text(word)),
        Allowed::Whole { least, most } => {
            within(f64::from(*least), f64::from(*most))
                && number.is_some_and(|number| number.fract().abs() < f64::EPSILON)
        }
        Allowed::Number { most } => within(0.0, f64::from(*most)),
        Allowed::Kroner { any } => number.is_some_and(|number| *any || number >= 0.0),
        Allowed::When { first, last } => within(f64::from(*first), f64::from(*last)),
    }
}

/// What intake refuses in a cell, the rule of the cell does not take.
#[test]
fn the_rules_refuse_what_intake_refuses() {
    let rows: [(Kind, Vec<Typed>); 5] = [
        (
            Kind::Fastlegelister,
            ["Sentrum", "Hjemmel 1", "1000", "900", "Besatt", "Ja", ""].map(Typed::of).into(),
        ),
        (Kind::Tilplikting, ["Sykehjem", "20", "Lege 1"].map(Typed::of).into()),
        (
            Kind::Tiltak,
            [
                "",
                "Nye hjemler",
                "2026",
                "2027",
                "Varig",
                "Drift",
                "30",
                "430000",
                "1000",
                "",
                "",
                "Pågår",
            ]
            .map(Typed::of)
            .into(),
        ),
        (Kind::Legeaarsverk, ["Sentrum sykehjem", "1.5", "0.5", "70"].map(Typed::of).into()),
        (Kind::Vaktbemanning, ["Hverdag natt", "", "2", "3"].map(Typed::of).into()),
    ];
    let probes = [
        "?",
        "ca. ni hundre",
        "800–900",
        "ukjent",
        "Kanskje",
        "-5",
        "1.5",
        "100.5",
        "150",
        "12345678",
        "1800",
        "2500",
        "20 timer",
    ];
    let mut refused = 0;
    for (kind, row) in rows {
        let form = form_in(kind, Language::Bokmaal);
        let bytes = excel::render_form(&form).unwrap();
        for (at, column) in form.columns.iter().enumerate().take(row.len()) {
            for probe in probes {
                let mut second = row.clone();
                second[0] = Typed::text("Annen rad");
                second[1] = if kind == Kind::Fastlegelister || kind == Kind::Tiltak {
                    Typed::text("Hjemmel 2")
                } else {
                    second[1].clone()
                };
                second[at] = Typed::of(probe);
                let file = filled(&bytes, &vec![row.clone(), second]);
                let errors = findings(&analysis(vec![file], ""), Severity::Error);
                let cell = legetall::place::Pos::new(5, u32::try_from(at).unwrap()).to_string();
                if errors.iter().any(|error| error.ends_with(&format!(" {cell}"))) {
                    refused += 1;
                    assert!(
                        !takes(&column.allowed, &Typed::of(probe)),
                        "{kind:?} {}: {probe} {errors:?}",
                        column.header
                    );
                }
            }
        }
    }
    assert!(refused > 60, "{refused} refused");
}
