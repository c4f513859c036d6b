#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::figures::{Declaration, Group, Outcome, number};
use crate::finding::{Param, economy};
use crate::language::Language;
use crate::model::{
    Bemanning, Column, Faktorer, Fastlegeliste, Field, Kind, Legeaarsverk, Legevaktdistrikt,
    OppgittTall, Sourced, TableOrigin, Tidsrom, Tilplikting, Tiltak, Unit, Vakt,
};
use crate::place::{Area, Place, Pos};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn at(file: &str, cell: &str) -> Place {
    Place::cells(&file.into(), &"Ark1".into(), Pos::parse(cell).unwrap())
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

/// Doctor; ceiling; length; stated free places; shared; municipal hours.
fn list(row: usize, text: &str) -> Fastlegeliste {
    let mut fields: Vec<&str> = text.split(';').map(str::trim).collect();
    fields.resize(6, "-");
    let at = |column: &str| at("lister.xlsx", &format!("{column}{}", row + 2));
    Fastlegeliste {
        place: at("A"),
        legekontor: Field::known("Legekontor 1".to_owned(), at("A")),
        lege: field(fields[0], at("B"), str::to_owned),
        listetak: field(fields[1], at("C"), dec),
        listelengde: field(fields[2], at("D"), dec),
        ledige_plasser: field(fields[3], at("E"), dec),
        venteliste: Field::Absent,
        bemanning: Field::known(Bemanning::Fast, at("B")),
        avtaleform: Field::Absent,
        spesialist: Field::Absent,
        kjonn: Field::Absent,
        kommunale_timer: field(fields[5], at("G"), dec),
        fellesliste: field(fields[4], at("F"), |text| text == "ja"),
        avtale_fra: Field::Absent,
        kommentar: Field::Absent,
    }
}

/// Share; doctor.
fn duty(row: usize, text: &str) -> Tilplikting {
    let (share, doctor) = text.split_once(';').unwrap_or((text, "-"));
    let at = |column: &str| at("plikt.xlsx", &format!("{column}{}", row + 4));
    Tilplikting {
        place: at("A"),
        tjenestested: Field::known("Sykehjem".to_owned(), at("A")),
        ressurs: field(share.trim(), at("B"), dec),
        lege: field(doctor.trim(), at("C"), str::to_owned),
        funksjon: Field::Absent,
        kommentar: Field::Absent,
    }
}

/// Number; name; cost; cost in 2022.
fn measure(row: usize, text: &str) -> Tiltak {
    let mut fields: Vec<&str> = text.split(';').map(str::trim).collect();
    fields.resize(4, "-");
    let at = |column: &str| at("tiltak.xlsx", &format!("{column}{}", row + 2));
    Tiltak {
        place: at("A"),
        nummer: field(fields[0], at("A"), str::to_owned),
        tiltak: field(fields[1], at("B"), str::to_owned),
        iverksetting: Field::Absent,
        iverksetting_text: Field::Absent,
        slutt: Field::Absent,
        slag: Field::Absent,
        utgiftsart: Field::Absent,
        kostnad: field(fields[2], at("C"), dec),
        stilling: Field::Absent,
        tilskudd: Field::Absent,
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
        per_aar: BTreeMap::from([(2022, field(fields[3], at("D"), dec))]),
        ansvar: Field::Absent,
        kapittel: Field::Absent,
        status: Field::Absent,
        kommentar: Field::Absent,
        driver: None,
    }
}

/// Service; site; places; posts; vacant posts.
fn site(row: usize, text: &str) -> Legeaarsverk {
    let mut fields: Vec<&str> = text.split(';').map(str::trim).collect();
    fields.resize(5, "-");
    let at = |column: &str| at("poster.xlsx", &format!("{column}{}", row + 2));
    Legeaarsverk {
        place: at("A"),
        tjeneste: field(fields[0], at("A"), str::to_owned),
        tjenestested: field(fields[1], at("B"), str::to_owned),
        plasser: field(fields[2], at("C"), dec),
        legeaarsverk: field(fields[3], at("D"), dec),
        ubesatt: field(fields[4], at("E"), dec),
        avdelinger: Field::Absent,
        kommentar: Field::Absent,
    }
}

/// Hours; doctors; footnote.
fn shift(row: usize, text: &str) -> Vakt {
    let mut fields: Vec<&str> = text.split(';').map(str::trim).collect();
    fields.resize(3, "-");
    let at = |column: &str| at("vakter.xlsx", &format!("{column}{}", row + 2));
    Vakt {
        place: at("A"),
        vakt: Field::known(format!("Vakt {}", row + 1), at("A")),
        tid: field(fields[0], at("B"), str::to_owned),
        tidsrom: match fields[0] {
            "16-23" => Tidsrom::TilKl23,
            "23-08" => Tidsrom::EtterKl23,
            "17-24" => Tidsrom::OverKl23,
            _ => Tidsrom::Ukjent,
        },
        leger: field(fields[1], at("C"), dec),
        sykepleiere: Field::Absent,
        fotnote: field(fields[2], at("C"), str::to_owned),
        kommentar: Field::Absent,
    }
}

#[derive(Default)]
struct Case<'a> {
    shifts: &'a [&'a str],
    /// Residents of the clinic's district.
    district: Option<i64>,
    sites: &'a [&'a str],
    lists: &'a [&'a str],
    duties: &'a [&'a str],
    measures: &'a [&'a str],
    stated: Vec<OppgittTall>,
}

impl Case<'_> {
    fn data(self) -> Kommunedata {
        Kommunedata {
            fastlegelister: self.lists.iter().enumerate().map(|(r, text)| list(r, text)).collect(),
            tilplikting: self.duties.iter().enumerate().map(|(r, text)| duty(r, text)).collect(),
            tiltak: self.measures.iter().enumerate().map(|(r, text)| measure(r, text)).collect(),
            legeaarsverk: self.sites.iter().enumerate().map(|(r, text)| site(r, text)).collect(),
            vaktbemanning: self.shifts.iter().enumerate().map(|(r, text)| shift(r, text)).collect(),
            legevakt: self.district.map(|residents| Legevaktdistrikt {
                innbyggere: Sourced::new(residents.into(), at("vakter.xlsx", "A1")),
                kilde: None,
            }),
            oppgitt: self.stated,
            origins: vec![TableOrigin {
                kind: Kind::Tilplikting,
                place: at("plikt.xlsx", "A3"),
                title: None,
                as_of: None,
                rows: 0,
                columns: Vec::new(),
                hidden_rows: 0,
                hidden_columns: 0,
            }],
            ..Kommunedata::default()
        }
    }
}

/// Code, cell and parameters of each finding: `K303 E2 stated=7 computed=10`.
fn shown(findings: &[Finding]) -> Vec<String> {
    let param = |(name, param): &(&str, Param)| match param {
        Param::Text(text) => format!("{name}={text}"),
        Param::Number(n) | Param::Kroner(n) | Param::Prosent(n) | Param::Prosentpoeng(n) => {
            format!("{name}={n}")
        }
        Param::Count(count) => format!("{name}={count}"),
        Param::Place(place) => format!("{name}={}", place.area().unwrap()),
        other => format!("{name}={other:?}"),
    };
    let one = |finding: &Finding| {
        let cell = finding.place.as_ref().and_then(Place::area).unwrap();
        let params: Vec<String> = finding.params.iter().map(param).collect();
        format!("{} {cell} {}", finding.code(), params.join(" ")).trim_end().to_owned()
    };
    findings.iter().map(one).collect()
}

#[track_caller]
fn check(case: Case<'_>, expected: &[&str]) {
    assert_eq!(shown(&run(&case.data(), &[]).0), expected);
}

/// A total that covers these rows, and stands in cell `column`15.
fn stated(kind: Kind, column: Column, value: &str, unit: Unit, rows: &[&str]) -> OppgittTall {
    let (file, letter) = match kind {
        Kind::Fastlegelister => ("lister.xlsx", "D"),
        Kind::Tilplikting => ("plikt.xlsx", "B"),
        Kind::Tiltak => ("tiltak.xlsx", "C"),
        Kind::Legeaarsverk => ("poster.xlsx", "D"),
        _ => ("annet.xlsx", "B"),
    };
    let whole_row = |cell: &&str| {
        let first = Pos::parse(cell).unwrap();
        Place::cells(&file.into(), &"Ark1".into(), Area::new(first, Pos::new(first.row, 5)))
    };
    OppgittTall {
        kind,
        column,
        label: "Totalt".to_owned(),
        value: Sourced::new(dec(value), at(file, &format!("{letter}15"))),
        unit,
        rows: rows.iter().map(whole_row).collect(),
        mean: false,
    }
}

/// Kragerø's duty, as its plan prints it (2.2).
const DUTIES: [&str; 10] = ["14", "33.5", "28", "20", "37", "20", "8", "10", "6", "20"];
const DUTY_ROWS: [&str; 10] = ["A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13"];

#[track_caller]
fn check_total(value: &str, unit: Unit, expected: &[&str]) {
    let total = stated(Kind::Tilplikting, Column::Ressurs, value, unit, &DUTY_ROWS);
    check(Case { duties: &DUTIES, stated: vec![total], ..Case::default() }, expected);
}

#[test]
fn a_stated_total_is_the_sum_of_its_rows() {
    check_total(
        "196",
        Unit::Prosent,
        &["K301 B15 label=Totalt column=ressurs stated=196 computed=196.5 difference=0.5"],
    );
    check_total(
        "1.96",
        Unit::Aarsverk,
        &["K301 B15 label=Totalt column=ressurs stated=1.96 computed=1.965 difference=0.005"],
    );
    check_total("196.5", Unit::Prosent, &[]);
    check_total("197", Unit::Prosent, &[]);
    check_total("1.965", Unit::Aarsverk, &[]);
    check_total("1.9649999999999999", Unit::Aarsverk, &[]);
    check_total("73.6875", Unit::TimerPerUke, &[]);
    check_total("73.7", Unit::TimerPerUke, &[]);
    check_total(
        "73.6",
        Unit::TimerPerUke,
        &["K301 B15 label=Totalt column=ressurs stated=73.6 computed=73.6875 difference=0.0875"],
    );
}

#[test]
fn a_part_covers_its_rows_only_and_empty_cells_are_nothing() {
    let costs = ["1;a;430000;1", "2;b;;2", "3;c;200000;3"];
    let total =
        |column, value, rows: &[&str]| stated(Kind::Tiltak, column, value, Unit::Kroner, rows);
    let all = ["A2", "A3", "A4"];
    let with = |stated| Case { measures: &costs, stated: vec![stated], ..Case::default() };
    check(with(total(Column::Kostnad, "630000", &all)), &[]);
    check(with(total(Column::Kostnad, "430000", &all[..2])), &[]);
    check(with(total(Column::Aar(2022), "6", &all)), &[]);
    check(
        with(total(Column::Kostnad, "640000", &all)),
        &["K301 C15 label=Totalt column=kostnad stated=640000 computed=630000 difference=-10000"],
    );
    // Nothing to compare with.
    check(with(total(Column::Aar(2023), "7", &all)), &[]);
    check(with(total(Column::Kostnad, "7", &["A3"])), &[]);
    check(with(total(Column::Kostnad, "7", &["A30"])), &[]);
    let unreadable = Case {
        measures: &["1;a;?", "2;b;5"],
        stated: vec![total(Column::Kostnad, "7", &all)],
        ..Case::default()
    };
    check(unreadable, &[]);
}

/// Sarpsborg's nursing homes: 309 places and 3.6 FTE, a row without places among them.
#[test]
fn stated_posts_and_places_are_the_sums_of_their_rows() {
    let sites = ["-;a;70;1.0", "-;b;116;1.0", "-;c;64;0.8", "-;d;27;0.2", "-;e;32;0.6", "-;f;;0"];
    let total = |column, value, unit| {
        let rows = ["A2", "A3", "A4", "A5", "A6", "A7"];
        let stated = vec![stated(Kind::Legeaarsverk, column, value, unit, &rows)];
        Case { sites: &sites, stated, ..Case::default() }
    };
    check(total(Column::Legeaarsverk, "3.6", Unit::Aarsverk), &[]);
    check(total(Column::Plasser, "309", Unit::Plasser), &[]);
    check(
        total(Column::Plasser, "308", Unit::Plasser),
        &["K301 D15 label=Totalt column=plasser stated=308 computed=309 difference=1"],
    );
}

#[test]
fn posts_are_plausible() {
    let one = |sites: &[&str], expected: &[&str]| {
        check(Case { sites, ..Case::default() }, expected);
    };
    one(&["-;Sykehjem;70;1.0;0.5", "-;Familiesenter;-;1.0"], &[]);
    one(&["-;Sykehjem;30;80"], &["K316 D2 found=80 places=30"]);
    one(&["-;Sykehjem;30;30", "-;Kontor;0;2", "-;Legevakt;;2"], &[]);
    one(&["-;Familiesenter;-;1.3;1.3"], &[]);
    one(&["-;Familiesenter;-;1.3;1.4"], &["K317 E2 found=1.4 posts=1.3"]);
}

#[test]
fn sites_and_services_are_counted_once() {
    let one = |sites: &[&str], expected: &[&str]| {
        check(Case { sites, ..Case::default() }, expected);
    };
    one(&["Helsehus;Avdeling 1", "Sykehjem;Avdeling 1"], &[]);
    one(&["Helsehus;Avdeling 1", "Helsehus;avdeling  1"], &["K318 B3 found=avdeling  1 other=B2"]);
    one(&["-;Sykehjem", "-;Sykehjem"], &["K318 B3 found=Sykehjem other=B2"]);
    one(&["Oversikt;Helsehus;85;7.2", "Helsehus;Avdeling 1;85;7.2"], &["K319 B2 found=Helsehus"]);
    one(&["Fengsel;Fengsel", "Sykehjem;Borgen"], &[]);
}

#[test]
fn a_stated_mean_is_the_mean_of_its_rows() {
    let lists = ["Lege 1;1100;1034", "Lege 2;1100;1035", "Lege 3;1100;1035"];
    let mean = |value: &str| {
        let rows = ["A2", "A3", "A4"];
        let (kind, column) = (Kind::Fastlegelister, Column::Listelengde);
        let stated = stated(kind, column, value, Unit::Personer, &rows);
        let stated = vec![OppgittTall { mean: true, ..stated }];
        Case { lists: &lists, stated, ..Case::default() }
    };
    check(mean("1035"), &[]);
    check(mean("1034.7"), &[]);
    let found = shown(&run(&mean("1034").data(), &[]).0);
    assert_eq!(found.len(), 1);
    assert!(
        found[0]
            .starts_with("K302 D15 label=Totalt column=listelengde stated=1034 computed=1034.666")
    );
}

#[test]
fn lists_are_plausible() {
    let one = |text: &str, expected: &[&str]| {
        check(Case { lists: &[text], ..Case::default() }, expected);
    };
    one("Lege 1;1000;990;10", &[]);
    one("Lege 1;1000;1000;0", &[]);
    one("Lege 1;500;500", &[]);
    one("Lege 1;2500;2500", &[]);
    one("Lege 1;?;?;?", &[]);
    one("Lege 1;1000;990;7", &["K303 E2 stated=7 computed=10 ceiling=1000 length=990"]);
    one("Lege 1;499;10", &["K305 C2 found=499 low=500 high=2500"]);
    one("Lege 1;2501;10", &["K305 C2 found=2501 low=500 high=2500"]);
    one("Lege 1;1000;1001", &["K306 D2 found=1001 ceiling=1000"]);
    one("Lege 1;;990;7", &["K307 C2 column=listetak"]);
    one("Lege 1;1000;", &["K307 D2 column=listelengde"]);
    one("Lege 1;2400;2501", &["K304 D2 found=2501 limit=2500", "K306 D2 found=2501 ceiling=2400"]);
    one("Lege 1 og Lege 2;3000;2900;-;ja", &[]);
    one("Lege 1 og Lege 2;400;300;-;ja", &["K305 C2 found=400 low=500 high=2500"]);
}

#[test]
fn a_sum_column_is_the_sum_of_its_years() {
    let one = |stated: &str, years: &[i32], expected: &[&str]| {
        let mut data = Case { measures: &["1;A;-;100000"], ..Case::default() }.data();
        data.tiltak[0].per_aar.insert(2023, Field::known(dec("200000"), at("tiltak.xlsx", "E2")));
        data.tiltak[0].oppgitt_sum = field(stated, at("tiltak.xlsx", "F2"), dec);
        data.tiltak[0].oppgitt_sum_aar = years.to_vec();
        assert_eq!(shown(&run(&data, &[]).0), expected);
    };
    one("300000", &[2022, 2023], &[]);
    one("200000", &[2023], &[]);
    one("-", &[], &[]);
    one("", &[2022, 2023], &[]);
    one(
        "400000",
        &[2022, 2023],
        &["K315 F2 tiltak=A stated=400000 computed=300000 difference=100000"],
    );
}

#[test]
fn a_doctor_has_at_most_a_fifth_of_full_time_across_rows() {
    let duties = [
        "14;Lege 1",
        "20;Lege 2",
        "6;LEGE  1",
        "0.5;lege 1",
        "15;",
        "90",
        "15;Lege 3",
        "30;Lege 4 og Lege 5",
    ];
    check(Case { duties: &duties, ..Case::default() }, &["K308 B4 found=20.5 limit=20 rows=3"]);
    check(Case { duties: &["14;Lege 1", "6;Lege 1"], ..Case::default() }, &[]);
}

#[test]
fn a_doctor_with_duty_is_on_a_list() {
    let lists = ["Etternavn, Fornavn;1000;9", "Lege 2 / Lege 3;1000;9", "Dr. Annen Lege;1000;9"];
    let compared = |duties: &[&str], expected: &[&str]| {
        check(Case { lists: &lists, duties, ..Case::default() }, expected);
    };
    compared(&["5;fornavn  ETTERNAVN", "5;Lege 3", "5;lege 2", "5;Annen Lege"], &[]);
    compared(&["5;Lege 2/Lege 3", "5;-", "5;", "5;?"], &[]);
    compared(&["5;Lege 4", "5;Fornavn"], &["K310 C4", "K310 C5"]);
    check(Case { duties: &["5;Lege 4"], ..Case::default() }, &[]);
}

#[test]
fn a_duty_is_a_share_of_a_post() {
    check(
        Case { duties: &["0", "100", "100.5", "-1", "?", ""], ..Case::default() },
        &["K311 B6 found=100.5 low=0 high=100", "K311 B7 found=-1 low=0 high=100"],
    );
}

#[test]
fn a_measure_is_there_once() {
    let measures = [
        "Fastlegeord. Tiltak 4;a;10000",
        "Tiltak 5;b;10000",
        "fastlegeord.  tiltak 4;c;10000",
        "-;A ;10000",
        ";;10000",
        ";;10000",
    ];
    check(
        Case { measures: &measures, ..Case::default() },
        &["K312 A4 found=fastlegeord.  tiltak 4 other=A2", "K313 B5 found=A other=B2"],
    );
}

#[test]
fn all_duty_is_within_what_the_agreement_allows() {
    let used = |value: &str| {
        let declaration = Declaration {
            id: "tilplikting_utnyttelse".to_owned(),
            expr: number(0),
            unit: Unit::Prosent,
            decimals: 1,
            group: Group::Tilplikting,
            year: None,
            subject: None,
        };
        let outcome = Outcome::Known(dec(value));
        let figure = Figure { declaration, outcome, sources: Vec::new() };
        shown(&run(&Case::default().data(), &[figure]).0)
    };
    assert_eq!(used("98.25"), Vec::<String>::new());
    assert_eq!(used("100"), Vec::<String>::new());
    assert_eq!(used("122.8125"), ["K309 A3 found=122.8125 limit=100"]);
}

#[test]
fn municipal_hours_stand_in_one_place() {
    let lists = ["Lege 1;1000;990;-;-;", "Lege 2;1000;990;-;-;7.5", "Lege 3;1000;990;-;-;3"];
    let twice = Case { lists: &lists, duties: &["14", "20"], ..Case::default() };
    check(twice, &["K314 G3 lists=10.5 duty=12.75"]);
    check(Case { lists: &lists, ..Case::default() }, &[]);
}

/// Two doctors on every shift above 40 000 residents, two until 23 o'clock from 16 000, else one.
#[test]
fn shifts_have_the_recommended_doctors() {
    let shifts = ["16-23;0;Beredskap ved legekontoret", "23-08;1", "17-24;1", "16-23;3", ";?"];
    let check = |residents, expected: &[&str]| {
        check(Case { shifts: &shifts, district: residents, ..Case::default() }, expected);
    };
    let noted = |wanted: u8| {
        format!("K340 C2 vakt=Vakt 1 found=0 recommended={wanted} note=Beredskap ved legekontoret")
    };
    let above = [
        noted(2),
        "K340 C3 vakt=Vakt 2 found=1 recommended=2 note=none".to_owned(),
        "K340 C4 vakt=Vakt 3 found=1 recommended=2 note=none".to_owned(),
    ];
    check(Some(70_000), &above.each_ref().map(String::as_str));
    let between = [
        noted(2),
        "K341 B4 vakt=Vakt 3 found=17-24 recommended=1 until_23=2".to_owned(),
        "K341 B6 vakt=Vakt 5 found=– recommended=1 until_23=2".to_owned(),
    ];
    check(Some(20_000), &between.each_ref().map(String::as_str));
    check(Some(9_000), &[&noted(1)]);
    check(None, &[]);
}

#[test]
fn licences_are_told_from_posts() {
    let sites = ["-;Fastlegeordningen;-;44", "-;Sykehjem;-;13.6;4.6"];
    let case = Case { sites: &sites, ..Case::default() };
    check(case, &["K342 D2 site=Fastlegeordningen found=44"]);
    check(Case { sites: &sites[..1], ..Case::default() }, &[]);
}

#[test]
fn comparisons_are_counted() {
    let total = stated(Kind::Tilplikting, Column::Ressurs, "34", Unit::Prosent, &["A4", "A5"]);
    let case = Case {
        lists: &["Lege 1;1000;990;10", "Lege 2;1000;;"],
        duties: &["14;Lege 1", "20;Lege 2"],
        stated: vec![total],
        ..Case::default()
    };
    // Total 1, free places 1, length 1, ceiling 2, both 1, missing 4, per doctor 2, listed 2, share 2.
    assert_eq!(run(&case.data(), &[]).1, 16);
}

#[test]
fn each_finding_of_the_register_has_a_rule() {
    let codes: Vec<&str> = rules().iter().map(|rule| rule.finding.code).collect();
    let register: Vec<&str> = register::ALL.iter().map(|entry| entry.code).collect();
    assert_eq!(codes, register);
}

/// Every text is there in every language and uses only parameters it is given.
#[test]
fn findings_are_worded() {
    for language in Language::ALL {
        for (part, entries) in [("checks", register::ALL), ("economy", economy::ALL)] {
            let code = language.code();
            let root = env!("CARGO_MANIFEST_DIR");
            let path = format!("{root}/templates/texts/{code}/findings-{part}.ftl");
            let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
            let resource =
                FluentResource::try_new(text).unwrap_or_else(|(_, e)| panic!("{path}: {e:?}"));
            assert_eq!(resource.entries().count(), 3 * entries.len(), "{path}");
            let mut bundle = FluentBundle::new(vec![code.parse().unwrap()]);
            bundle.add_resource(resource).unwrap();
            for entry in entries {
                check_worded(&bundle, entry, &path);
            }
        }
    }
}

#[track_caller]
fn check_worded(bundle: &FluentBundle<FluentResource>, entry: &Entry, path: &str) {
    let mut args = FluentArgs::new();
    for param in entry.params {
        args.set(
            *param,
            if matches!(*param, "rows" | "count" | "limit") {
                2.into()
            } else {
                fluent_bundle::FluentValue::from("x")
            },
        );
    }
    for part in ["title", "message", "remedy"] {
        let key = format!("{}-{part}", entry.code);
        let message = bundle.get_message(&key).unwrap_or_else(|| panic!("{path}: no {key}"));
        let mut errors = Vec::new();
        bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors);
        assert!(errors.is_empty(), "{path} {key}: {errors:?}");
    }
}

const SPENT: Column = Column::Regnskap(Some(2024));
const GIVEN: Column = Column::RevidertBudsjett(Some(2024));

/// Lines of accounts, budget, stated deviation and stated share used; "" is nothing stated.
fn ledger(lines: &[[&str; 4]]) -> Kommunedata {
    let columns = [SPENT, GIVEN, Column::Avvik(None), Column::Forbruk(None)];
    let line = |row: usize, cells: &[&str; 4]| {
        let at =
            |column: usize| at("b.xlsx", &format!("{}{}", ["B", "C", "D", "E"][column], row + 2));
        let known = |from: std::ops::Range<usize>| -> BTreeMap<Column, Field<Decimal>> {
            let stated = from.filter(|column| !cells[*column].is_empty());
            stated.map(|c| (columns[c], Field::known(dec(cells[c]), at(c)))).collect()
        };
        crate::model::Budsjettlinje {
            place: Place::cells(
                &"b.xlsx".into(),
                &"Ark1".into(),
                area(&format!("A{0}:E{0}", row + 2)),
            ),
            ansvar: Field::Absent,
            funksjon: Field::Absent,
            art: Field::Absent,
            tekst: Field::known("Linje".to_owned(), at(0)),
            belop: known(0..2),
            oppgitt: known(2..4),
            kommentar: Field::Absent,
        }
    };
    Kommunedata {
        budsjett: lines.iter().enumerate().map(|(row, cells)| line(row, cells)).collect(),
        origins: vec![TableOrigin {
            kind: Kind::Budsjett,
            place: Place::cells(&"b.xlsx".into(), &"Ark1".into(), area("A1:E20")),
            title: None,
            as_of: None,
            rows: lines.len(),
            columns: Vec::new(),
            hidden_rows: 0,
            hidden_columns: 0,
        }],
        ..Kommunedata::default()
    }
}

fn area(text: &str) -> Area {
    let (first, last) = text.split_once(':').unwrap();
    Area::new(Pos::parse(first).unwrap(), Pos::parse(last).unwrap())
}

fn codes_of(data: &Kommunedata) -> Vec<String> {
    let shown = |finding: &Finding| {
        let area = finding.place.as_ref().and_then(Place::area);
        format!("{} {}", finding.code(), area.map_or_else(String::new, |area| area.to_string()))
    };
    run(data, &[]).0.iter().map(shown).collect()
}

#[test]
fn the_direction_of_deviations_is_said_and_what_does_not_agree_is_named() {
    let meaning = |data: &Kommunedata| {
        let (findings, _) = run(data, &[]);
        let note = findings.iter().find(|finding| finding.code() == "K335").unwrap();
        note.params.iter().find(|(name, _)| *name == "meaning").unwrap().1.clone()
    };
    let budget_first = ledger(&[["300", "400", "100", ""], ["1000", "900", "-100", ""]]);
    assert_eq!(codes_of(&budget_first), ["K335 D2"]);
    assert_eq!(meaning(&budget_first), Param::from("budget_less_accounts"));
    let accounts_first = ledger(&[["300", "400", "-100", ""], ["1000", "900", "100", ""]]);
    assert_eq!(meaning(&accounts_first), Param::from("accounts_less_budget"));
    // 1000 against 900 is 100 too much; here it says that 100 is left.
    let mixed =
        ledger(&[["300", "400", "100", ""], ["10", "30", "20", ""], ["1000", "900", "100", ""]]);
    assert_eq!(codes_of(&mixed), ["K334 D4", "K335 D2"]);
    let neither = ledger(&[["300", "400", "7", ""], ["1000", "900", "8", ""]]);
    assert_eq!(codes_of(&neither), ["K334 D2"]);
}

#[test]
fn a_stated_share_used_is_accounts_over_budget() {
    // 300 / 400 = 75 %; 1000 / 900 = 111.1 %; of no budget there is no share.
    let right =
        ledger(&[["300", "400", "", "75"], ["1000", "900", "", "111.1"], ["5", "0", "", "0"]]);
    assert_eq!(codes_of(&right), Vec::<String>::new());
    let wrong = ledger(&[["300", "400", "", "75"], ["1000", "900", "", "90"]]);
    assert_eq!(codes_of(&wrong), ["K336 E3"]);
}

#[test]
fn a_stated_cost_is_the_product_of_its_factors() {
    let one = |cost: &str, beregnet: bool, expected: &[&str]| {
        let mut data = Case { measures: &[&format!("1;A;{cost};-")], ..Case::default() }.data();
        let known = |number: &str| field(number, at("tiltak.xlsx", "G2"), dec);
        data.tiltak[0].beregnet = beregnet;
        data.tiltak[0].faktorer =
            Faktorer { antall: known("3"), sats: known("150000"), ..Faktorer::none() };
        assert_eq!(shown(&run(&data, &[]).0), expected);
    };
    one("400000", false, &["K346 C2 tiltak=A stated=400000 computed=450000"]);
    one("450000", false, &[]);
    one("450000", true, &[]);
    one("", false, &[]);
}

/// 9 999 may be thousands; 10 000 is taken for kroner, and one amount alone says nothing.
#[test]
fn costs_that_may_be_thousands() {
    let of = |measures: &[&str], expected: &[&str]| {
        check(Case { measures, ..Case::default() }, expected);
    };
    of(&["1;A;200", "2;B;9999"], &["K347 C2 most=9999"]);
    of(&["1;A;200", "2;B;10000"], &[]);
    of(&["1;A;200", "2;B;0"], &[]);
}
