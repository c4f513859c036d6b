//! Drivers, capacity and scenarios of the configuration, with numbers worked by hand.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use legetall::analysis::Analysis;
use legetall::computation::{Computation, Lever};
use legetall::figures::{Outcome, Subject};
use legetall::job::Job;
use legetall::language::Language;
use legetall::report::Options;
use legetall::settings;
use legetall::workbook::{Input, Limits};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

const PLAN: &str = "[plan]\nfra = 2024\ntil = 2027\n";
const NO_MEASURES: &str = "Tiltak;Oppstart;Kostnad\nAnnet tiltak;2024;1000\n";

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What follows from the tables that are given and the configuration.
fn analysed(lists: &str, measures: &str, configuration: &str) -> Analysis {
    let (settings, findings) = settings::read(&"legetall.toml".into(), configuration.as_bytes());
    assert!(findings.is_empty(), "{findings:?}");
    let files = [("lister.csv", lists), ("tiltak.csv", measures)];
    let given = files.into_iter().filter(|(_, text)| !text.is_empty());
    let inputs = given
        .map(|(name, text)| Input { name: name.into(), bytes: text.as_bytes().to_vec() })
        .collect();
    let (language, options, limits) = (Language::Bokmaal, Options::default(), Limits::default());
    Job { inputs, settings, findings, language, options, limits }.analyse()
}

/// With the plan 2024–2027, of which the configuration has the first three lines.
fn with_plan(measures: &str, configuration: &str) -> Analysis {
    analysed("", measures, &format!("{PLAN}{configuration}"))
}

fn shown(analysis: &Analysis, id: &str) -> String {
    match analysis.figure(id).map(|figure| &figure.outcome) {
        None => "left out".to_owned(),
        Some(Outcome::Known(value)) => value.normalize().to_string(),
        Some(Outcome::Undefined) => "–".to_owned(),
        Some(Outcome::Affected(places)) => {
            let places: Vec<String> = places.iter().map(ToString::to_string).collect();
            format!("unknown: {}", places.join(" "))
        }
    }
}

#[track_caller]
fn check(analysis: &Analysis, expected: &[(&str, &str)]) {
    for (id, expected) in expected {
        assert_eq!(shown(analysis, id), *expected, "{id}");
    }
}

/// Code and place of the findings on rates, drivers and scenarios.
fn told(analysis: &Analysis) -> Vec<String> {
    let of_interest = ["K440", "K441", "K442", "K443"];
    let findings = analysis.findings.iter().filter(|finding| {
        of_interest.contains(&finding.code())
            || ["K46", "K47"].iter().any(|codes| finding.code().starts_with(codes))
    });
    let place = |place: &legetall::place::Place| place.to_string();
    findings
        .map(|found| {
            format!("{} {}", found.code(), found.place.as_ref().map(place).unwrap_or_default())
        })
        .collect()
}

fn driver(slag: &str, factors: &str) -> String {
    format!(
        "[[driver]]\ntiltak = 'Nytt tiltak'\nnytt = true\noppstart = 2024\ntype = '{slag}'\n{factors}\n"
    )
}

#[test]
fn drivers_come_to_what_they_do_by_hand() {
    for (slag, factors, by_hand) in [
        // 550 000 × 1.14 × 1.141
        (
            "stilling",
            "aarsverk = 0.5\naarslonn = 1100000\npensjon = 14\narbeidsgiveravgift = 14.1",
            "715407",
        ),
        ("tilskudd", "antall = 3\nsats = 150000", "450000"),
        ("praksiskompensasjon", "leger = 20\ndager = 5\nsats = 11178\nandel = 50", "558900"),
        ("basistilskudd", "innbyggere = 10406\nsats = 653", "6795118"),
        ("veiledning", "timer = 2\nsats = 800\nuker = 40", "64000"),
        ("leie", "areal = 120\nsats = 2100", "252000"),
        ("investering", "belop = 4000000", "4000000"),
        (
            "formel",
            "formel = 'lister * (sats + tillegg)'\nmengder = { lister = 12, sats = 30000, tillegg = 2500.5 }",
            "390006",
        ),
    ] {
        let analysis = with_plan(NO_MEASURES, &driver(slag, factors));
        check(&analysis, &[("driver_1", by_hand)]);
        assert_eq!(told(&analysis), Vec::<String>::new(), "{slag}");
        // A measure of 1 000 a year is there besides; an investment is made once.
        let last = if slag == "investering" { dec("1000") } else { dec(by_hand) + dec("1000") };
        check(&analysis, &[("tiltak_sum_2027", &last.normalize().to_string())]);
    }
}

/// The rate is of 1.1.2024: the three years after it have it unchanged, with one warning.
#[test]
fn compensation_has_the_dated_rate_and_says_how_old_it_is() {
    let factors = "leger = 20\ndager = 5\nandel = 50";
    let analysis = with_plan(NO_MEASURES, &driver("praksiskompensasjon", factors));
    check(&analysis, &[("driver_1", "558900"), ("tiltak_sum_2027", "559900")]);
    assert_eq!(told(&analysis), ["K440 legetall.toml:4"]);
}

/// 4 000 000 in 2025, and 250 000 a year as a measure of its own.
#[test]
fn an_investment_is_made_once_and_costs_each_year() {
    let analysis = with_plan(
        NO_MEASURES,
        "[[driver]]\ntiltak = 'Legekontor'\nnytt = true\noppstart = 2025\ntype = 'investering'\n\
         belop = 4000000\naarlig_virkning = 250000\naarlig_tiltak = 'Drift av legekontoret'\n",
    );
    check(
        &analysis,
        &[
            ("driver_1", "4000000"),
            ("driver_2", "250000"),
            ("tiltak_antall", "3"),
            ("tiltak_sum_2024", "1000"),
            ("tiltak_sum_2025", "4251000"),
            ("tiltak_sum_2026", "251000"),
            ("tiltak_investering_2025", "4000000"),
            ("tiltak_drift_2025", "251000"),
            ("tiltak_sum_planperiode", "4754000"),
        ],
    );
}

/// The subsidy by head ended on 30 April 2023; a whole plan cannot rest on its rate.
#[test]
fn capitation_is_refused_after_it_ended() {
    let by_head = |start: &str| {
        format!(
            "[plan]\nfra = 2022\ntil = 2025\n[[driver]]\ntiltak = 'Nye lister'\nnytt = true\n\
             oppstart = {start}\ntype = 'basistilskudd'\ninnbyggere = 500\n\
             sats = 'basistilskudd_til_1000'\n"
        )
    };
    for start in ["2022", "2024"] {
        let analysis = analysed("", NO_MEASURES, &by_head(start));
        let told = told(&analysis);
        assert!(told.contains(&"K441 legetall.toml:4".to_owned()), "{told:?}");
        check(&analysis, &[("tiltak_sum_2024", "unknown: legetall.toml:4")]);
    }
    // It may be reckoned with while there was one: 500 × 653, of 1 January 2022.
    for end in ["slutt = 2022", "slag = 'engangs'"] {
        let analysis = analysed("", NO_MEASURES, &format!("{}{end}\n", by_head("2022")));
        check(&analysis, &[("driver_1", "326500"), ("tiltak_sum_2022", "326500")]);
        check(&analysis, &[("tiltak_sum_2023", "0")]);
        assert_eq!(told(&analysis), ["K443 legetall.toml:4"], "{end}");
    }
}

/// Each thing that can be wrong, once, at its line of the configuration or its cell.
#[test]
fn what_a_driver_cannot_rest_on_is_told_at_its_place() {
    let lease = |name: &str, more: &str| {
        format!("[[driver]]\ntiltak = '{name}'\ntype = 'leie'\nareal = 100\nsats = 20\n{more}")
    };
    let twice = "Tiltak;Oppstart;Kostnad\nLokaler;2024;\nLokaler;2024;\n";
    let free = |formula: &str| driver("formel", &format!("formel = '{formula}'"));
    let lists = "Legekontor;Lege;Listetak;Listelengde\nA;Lege 1;1100;x\n";
    let named =
        "[[driver]]\ntiltak = 'Lokaler'\ntype = 'leie'\nareal = 'listeinnbyggere'\nsats = 2\n";
    let undated = "[[driver]]\ntiltak = 'Lokaler'\ntype = 'praksiskompensasjon'\nleger = 1\n\
                   dager = 1\nandel = 50\n";
    let one = "Tiltak;Oppstart;Kostnad\nLokaler;2024;\n";
    let plan = |more: &str| format!("{PLAN}{more}");
    for (lists, measures, configuration, expected) in [
        ("", one, plan(&lease("Lokalene", "")), "K460 legetall.toml:4"),
        ("", twice, plan(&lease("Lokaler", "")), "K461 legetall.toml:4"),
        (
            "",
            one,
            plan(&lease("lokaler", "nytt = true\noppstart = 2025\n")),
            "K462 legetall.toml:4",
        ),
        ("", one, plan(&lease("Lokaler", "").replace("20", "'leiepris'")), "K463 legetall.toml:8"),
        ("", one, plan(&free("2 * (3")), "K464 legetall.toml:4"),
        ("", one, plan(&free("2 * tillegg")), "K464 legetall.toml:4"),
        (lists, one, plan(named), "K465 tiltak.csv!tiltak!C2"),
        (
            "",
            "Tiltak;Oppstart;Kostnad\nLokaler;2024;3000\n",
            plan(&lease("Lokaler", "")),
            "K466 tiltak.csv!tiltak!C2",
        ),
        (
            "",
            "Tiltak;Oppstart;2024\nLokaler;2024;3000\n",
            plan(&lease("Lokaler", "")),
            "K467 tiltak.csv!tiltak!A2:C2",
        ),
        (
            "",
            one,
            plan("[[scenario]]\nnavn = 'X'\n[scenario.endringer]\ntaket = 5\n"),
            "K468 legetall.toml:7",
        ),
        ("", "Tiltak;Kostnad\nLokaler;\n", undated.to_owned(), "K469 legetall.toml:1"),
        (lists, "", plan(&lease("Lokaler", "")), "K470 legetall.toml:4"),
    ] {
        assert_eq!(told(&analysed(lists, measures, &configuration)), [expected], "{configuration}");
    }
}

/// 100 × 20 instead of the 3 000 that stand there; amounts per year go before both.
#[test]
fn a_driver_goes_before_a_stated_cost_and_after_amounts_per_year() {
    let lease = "[[driver]]\ntiltak = 'Lokaler'\ntype = 'leie'\nareal = 100\nsats = 20\n";
    let stated = with_plan("Tiltak;Oppstart;Kostnad\nLokaler;2024;3000\n", lease);
    check(&stated, &[("tiltak_sum_2024", "2000"), ("tiltak_sum_2027", "2000")]);
    let same = with_plan("Tiltak;Oppstart;Kostnad\nLokaler;2024;2000\n", lease);
    assert_eq!(told(&same), Vec::<String>::new());
    let per_year = with_plan("Tiltak;Oppstart;2024;2025\nLokaler;2024;3000;700\n", lease);
    check(&per_year, &[("tiltak_sum_2024", "3000"), ("tiltak_sum_2025", "700")]);
}

/// Ten lists of 1 100 places, with 10 406 listed in all.
fn ten_lists() -> String {
    let lengths = [1041, 1041, 1041, 1041, 1041, 1041, 1040, 1040, 1040, 1040];
    assert_eq!(lengths.iter().sum::<i32>(), 10_406);
    let rows =
        (1..).zip(lengths).map(|(number, length)| format!("Sentrum;Lege {number};1100;{length}\n"));
    format!("Legekontor;Lege;Listetak;Listelengde\n{}", rows.collect::<String>())
}

const NORM: &str = "[kommune]\ninnbyggere = 10406\n[norm]\nledig_kapasitet = { verdi = 7 }\n";

#[test]
fn a_lower_ceiling_takes_places_that_new_licences_must_give() {
    let capacity = "[kapasitet]\ntak_per_liste = 1000\nkostnad_per_ny_hjemmel = 500000\n";
    let analysis = analysed(&ten_lists(), NO_MEASURES, &format!("{PLAN}{NORM}{capacity}"));
    check(
        &analysis,
        &[
            ("listekapasitet", "11000"),
            ("kapasitet_over_tak", "1000"),
            ("kapasitet_ved_avgang", "0"),
            ("kapasitet_igjen", "10000"),
            ("folketallsindeks_2027", "100"),
            // 10 406 × 1.07, less 10 000: one licence gives 1 000.
            ("kapasitetsbehov_2024", "11134.42"),
            ("kapasitetsmangel_2024", "1134.42"),
            ("nye_hjemler_2024", "2"),
            ("kostnad_nye_hjemler_2024", "1000000"),
            ("samlet_kostnad_2024", "1001000"),
            ("kostnad_nye_hjemler_planperiode", "4000000"),
            ("samlet_kostnad_planperiode", "4004000"),
        ],
    );
}

#[test]
fn a_population_that_grows_needs_more_from_year_to_year() {
    let capacity = "[kapasitet]\ninnbyggervekst = 1\n";
    let analysis = analysed(&ten_lists(), NO_MEASURES, &format!("{PLAN}{NORM}{capacity}"));
    check(
        &analysis,
        &[
            // No ceiling is told: the highest there is takes nothing away.
            ("kapasitet_over_tak", "0"),
            ("folketallsindeks_2024", "100"),
            ("folketallsindeks_2025", "101"),
            ("folketallsindeks_2026", "102.01"),
            ("folketallsindeks_2027", "103.0301"),
            // 11 134.42 × 1.01 = 11 245.7642, less 11 000.
            ("kapasitetsbehov_2025", "11245.7642"),
            ("kapasitetsmangel_2025", "245.7642"),
            ("nye_hjemler_2025", "1"),
            // A price that nobody gave is no 0.
            ("kostnad_nye_hjemler_2025", "left out"),
        ],
    );
    // 10 926.3 of 10 406 is 105 %: 11 134.42 × 1.05. The years after grow from it.
    let expected = format!("{PLAN}{NORM}{capacity}[kapasitet.innbyggere]\n2025 = 10926.3\n");
    let analysis = analysed(&ten_lists(), NO_MEASURES, &expected);
    check(
        &analysis,
        &[
            ("folketallsindeks_2025", "105"),
            ("folketallsindeks_2026", "106.05"),
            ("kapasitetsbehov_2025", "11691.141"),
        ],
    );
}

/// Three lists of 1 000 end: 7 000 are left of 10 000, 4 134.42 are lacking.
#[test]
fn doctors_who_leave_take_their_lists_with_them() {
    let capacity = "[kapasitet]\ntak_per_liste = 1000\nlister_som_slutter = 3\n";
    let analysis = analysed(&ten_lists(), NO_MEASURES, &format!("{PLAN}{NORM}{capacity}"));
    check(
        &analysis,
        &[
            ("kapasitet_ved_avgang", "3000"),
            ("kapasitet_igjen", "7000"),
            ("kapasitetsmangel_2026", "4134.42"),
            ("nye_hjemler_2026", "5"),
        ],
    );
}

fn of_scenario(analysis: &Analysis, number: usize, id: &str) -> String {
    let computed = &analysis.scenarios[number - 1].computed;
    computed.figure(id).unwrap().value().unwrap().normalize().to_string()
}

const THREE: &str = "Nr;Tiltak;Oppstart;Antall;Sats;Kostnad\n1;Overlege;2024;;;430000\n\
                     2;Tilskudd;2025;3;150000;\n3;Lokaler;2026;;;\n";
const LEASE: &str = "[forutsetninger]\nleiepris = 2100\n[[driver]]\ntiltak = 'Lokaler'\ntype = 'leie'\n\
                     areal = 120\nsats = 'leiepris'\n";

/// 4 × 430 000 + 3 × 450 000 + 2 × 252 000 = 3 574 000.
#[test]
fn scenarios_change_what_they_name_and_nothing_else() {
    let analysis = with_plan(
        THREE,
        &format!(
            "{LEASE}[[scenario]]\nnavn = 'Uendret'\n\
             [[scenario]]\nnavn = 'Uten tilskudd'\ntiltak = [{{ navn = '2', utelates = true }}]\n\
             [[scenario]]\nnavn = 'Dyrere leie'\nendringer = {{ leiepris = 3000 }}\n\
             [[scenario]]\nnavn = 'Flere'\ntiltak = [{{ navn = 'tilskudd', faktorer = {{ antall = 5 }} }}]\n\
             [[scenario]]\nnavn = 'Senere'\ntiltak = [{{ navn = 'Overlege', oppstart = '2025-07', slutt = 2026 }}]\n\
             [[scenario]]\nnavn = 'Større'\ntiltak = [{{ navn = 'Lokaler', faktorer = {{ areal = 200 }} }}]\n\
             [[scenario]]\nnavn = 'Fast pris'\ntiltak = [{{ navn = 'Lokaler', kostnad = 100000 }}]\n\
             [[scenario]]\nnavn = 'Uten lokaler'\ntiltak = [{{ navn = 'Lokaler', utelates = true }}]\n"
        ),
    );
    assert_eq!(told(&analysis), Vec::<String>::new());
    check(&analysis, &[("tiltak_sum_planperiode", "3574000")]);
    let unchanged = &analysis.scenarios[0].computed;
    assert_eq!(unchanged.figures, analysis.figures);
    assert_eq!(unchanged.assumptions, analysis.assumptions);
    for (number, by_hand) in [
        (1, "3574000"),
        // Less 3 × 450 000.
        (2, "2224000"),
        // 2 × 120 × 900 more.
        (3, "3790000"),
        // 3 × 2 × 150 000 more.
        (4, "4474000"),
        // 215 000 + 430 000 instead of 4 × 430 000.
        (5, "2499000"),
        // 2 × 80 × 2 100 more.
        (6, "3910000"),
        // 2 × 100 000 instead of 2 × 252 000.
        (7, "3270000"),
        (8, "3070000"),
    ] {
        assert_eq!(of_scenario(&analysis, number, "tiltak_sum_planperiode"), by_hand, "{number}");
    }
}

#[test]
fn a_scenario_that_names_something_unknown_is_left_out() {
    let known = "[[scenario]]\nnavn = 'Kjent'\nendringer = { leiepris = 1 }\n";
    for unknown in [
        "endringer = { leieprisen = 1 }",
        "tiltak = [{ navn = 'Lokal', utelates = true }]",
        "tiltak = [{ navn = 'Lokaler', faktorer = { timer = 1 } }]",
        "tiltak = [{ navn = 'Overlege', faktorer = { antall = 1 } }, { navn = '9', kostnad = 1 }]",
    ] {
        let both = format!("{LEASE}[[scenario]]\nnavn = 'Ukjent'\n{unknown}\n{known}");
        let analysis = with_plan(THREE, &both);
        let names: Vec<&str> = analysis.scenarios.iter().map(|s| s.navn.as_str()).collect();
        assert_eq!(names, ["Kjent"], "{unknown}");
        let count = 1 + unknown.matches("}, {").count();
        assert_eq!(told(&analysis), vec!["K468 legetall.toml:13"; count], "{unknown}");
    }
}

#[test]
fn amounts_per_year_go_before_what_a_scenario_changes() {
    let by_years = "Tiltak;2026;2027\nOverlege;100;200\n";
    let scenario = |change: &str| {
        let tiltak = format!("tiltak = [{{ navn = 'Overlege', {change} }}]");
        let settings = format!("[[scenario]]\nnavn = 'Annet'\n{tiltak}\n");
        let analysis = with_plan(by_years, &settings);
        (told(&analysis).join(" "), analysis.scenarios.len())
    };
    let (codes, count) = scenario("oppstart = 2027");
    assert!(codes.starts_with("K471 legetall.toml:"), "{codes}");
    assert_eq!(count, 0);
    assert_eq!(scenario("utelates = true"), (String::new(), 1));
}

/// A measure as a row of the table, or a lease of so many square metres that only the
/// configuration has.
#[derive(Debug, Clone)]
enum Any {
    Row(String),
    Lease(String),
}

/// Starts before, in and after the plan, ends or does not, is paid once or each year.
fn any_measure() -> impl Strategy<Value = Any> {
    let when = (2021..2030_i32, 1..=12_u32, option::of(0..5_i32));
    let cost = prop_oneof![
        (0..1_000_000_u32).prop_map(|cost| format!(";;{cost}0")),
        (0..50_u32, 0..100_000_u32).prop_map(|(antall, sats)| format!("{antall};{sats};")),
        Just(";;".to_owned()),
    ];
    let kind = prop_oneof!["Varig", "Engangs"];
    prop_oneof![
        2 => (when.clone(), kind, cost).prop_map(|((year, month, lasts), kind, cost)| {
            let end = lasts.map(|years| (year + years).to_string()).unwrap_or_default();
            Any::Row(format!("1.{month}.{year};{end};{kind};{cost}"))
        }),
        1 => (when, 0..5_000_u32).prop_map(|((year, month, lasts), areal)| {
            let end = lasts.map(|years| format!("slutt = {}\n", year + years)).unwrap_or_default();
            Any::Lease(format!(
                "nytt = true\noppstart = '{year}-{month:02}'\n{end}type = 'leie'\nareal = {areal}\n\
                 sats = 'leiepris'\n"
            ))
        }),
    ]
}

const SHARED: &str = "[forutsetninger]\nleiepris = 2100\n";

/// Rows first: the measures that only the configuration has come after those of the table.
fn inputs(measures: &[Any]) -> (String, String, usize) {
    let mut rows = vec!["Tiltak 1;2024;;Varig;;;1000".to_owned()];
    let mut leases = Vec::new();
    for measure in measures {
        match measure {
            Any::Row(row) => rows.push(format!("Tiltak {};{row}", rows.len() + 1)),
            Any::Lease(lease) => leases.push(lease),
        }
    }
    let named = (rows.len() + 1..).zip(&leases);
    let drivers: Vec<String> = named
        .map(|(number, lease)| format!("[[driver]]\ntiltak = 'Tiltak {number}'\n{lease}"))
        .collect();
    let drivers = drivers.concat();
    let table = format!("Tiltak;Oppstart;Slutt;Type;Antall;Sats;Kostnad\n{}\n", rows.join("\n"));
    (table, format!("{SHARED}{drivers}"), rows.len() + leases.len())
}

const TOTAL: &str = "tiltak_sum_planperiode";

fn total(computed: &Computation) -> Decimal {
    computed.figure(TOTAL).unwrap().value().unwrap()
}

/// Months are twelfths, which no decimal holds.
fn same(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() < dec("0.000001")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn years_and_measures_add_up_to_the_total(measures in vec(any_measure(), 0..10)) {
        let (table, configuration, count) = inputs(&measures);
        let analysis = with_plan(&table, &configuration);
        let plan = analysis.plan.as_ref().unwrap();
        prop_assert_eq!(plan.consequences.len(), count);
        let of_plan = analysis.figure(TOTAL).unwrap().value().unwrap();
        let of_measures: Decimal =
            plan.consequences.iter().flat_map(|measure| measure.amounts.values()).sum();
        let in_year = |year: i32| analysis.figure(&format!("tiltak_sum_{year}")).unwrap().value();
        let of_years: Decimal = (2024..=2027).map(|year| in_year(year).unwrap()).sum();
        prop_assert!(same(of_plan, of_measures), "{of_plan} {of_measures}");
        prop_assert!(same(of_plan, of_years), "{of_plan} {of_years}");
    }

    #[test]
    fn scenarios_are_the_plan_but_for_what_they_change(measures in vec(any_measure(), 0..6)) {
        let (table, mut configuration, count) = inputs(&measures);
        configuration += "[[scenario]]\nnavn = 'Uendret'\n";
        let without = (1..=count).map(|number| {
            let measure = format!("tiltak = [{{ navn = 'Tiltak {number}', utelates = true }}]");
            format!("[[scenario]]\nnavn = 'Uten {number}'\n{measure}\n")
        });
        configuration += &without.collect::<Vec<_>>().concat();
        let analysis = with_plan(&table, &configuration);
        prop_assert_eq!(&analysis.scenarios[0].computed.figures, &analysis.figures);
        let whole = total(&analysis.scenarios[0].computed);
        let consequences = &analysis.plan.as_ref().unwrap().consequences;
        prop_assert_eq!(analysis.scenarios.len(), consequences.len() + 1);
        for (without, left_out) in analysis.scenarios[1..].iter().zip(consequences) {
            let own: Decimal = left_out.amounts.values().sum();
            let rest = total(&without.computed);
            prop_assert!(same(rest, whole - own), "{}: {rest} of {whole}", left_out.name);
        }
    }

    /// Each lever moved by hand: a cost, or the price that all leases have in common.
    #[test]
    fn sensitivity_is_what_a_fresh_run_differs_by(
        measures in vec(any_measure(), 1..6),
        per_cent in 1..=100_u32,
    ) {
        let (table, configuration, _) = inputs(&measures);
        let configuration = format!("{configuration}[folsomhet]\nprosent = {per_cent}\n");
        let before = with_plan(&table, &configuration);
        let consequences = &before.plan.as_ref().unwrap().consequences;
        for moved in &before.sensitivity {
            for (part, swing) in [(100 - per_cent, moved.lower), (100 + per_cent, moved.higher)] {
                let part = Decimal::new(part.into(), 2);
                let change = match &moved.lever {
                    Lever::Cost { at, name } => {
                        let cost = consequences[*at].amount.unwrap() * part;
                        format!("tiltak = [{{ navn = '{name}', kostnad = {cost} }}]")
                    }
                    Lever::Assumption(id) => {
                        let known = before.assumptions.iter().find(|known| known.id == *id);
                        let value = known.unwrap().value * part;
                        match id.split_once("__").unwrap() {
                            ("forutsetning", name) => format!("endringer = {{ {name} = {value} }}"),
                            (driver, name) => {
                                let of = before.figure(driver).unwrap();
                                let Some(Subject::Tiltak { name: of }) = &of.declaration.subject else {
                                    panic!("{driver} is of no measure");
                                };
                                format!("tiltak = [{{ navn = '{of}', faktorer = {{ {name} = {value} }} }}]")
                            }
                        }
                    }
                };
                let fresh = format!("{configuration}[[scenario]]\nnavn = 'Flyttet'\n{change}\n");
                let fresh = with_plan(&table, &fresh);
                let differs = total(&fresh.scenarios[0].computed)
                    - fresh.figure(TOTAL).unwrap().value().unwrap();
                prop_assert!(same(differs, swing), "{:?}: {differs} {swing}", moved.lever);
            }
        }
    }
}
