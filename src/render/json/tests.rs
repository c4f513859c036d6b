#![allow(clippy::unwrap_used)]

use super::*;
use crate::economy::MeasureStatus;
use crate::figures::{Assumption, Declaration, Group, Origin, number as constant};
use crate::finding::{Entry, Severity};
use crate::model::{Column, Faktorer, Kind, Kommunedata, Period, Sourced, Unit, Utgiftsart};
use crate::place::{Area, Pos};
use crate::settings::{Kommune, Settings};
use chrono::NaiveDate;
use std::sync::Arc;

/// Stands in for the texts, so that a test shows where words go and not which they are.
struct Keys;

impl Words for Keys {
    fn label(&self, figure: &Figure) -> String {
        format!("label of {}", figure.declaration.id)
    }

    fn formula(&self, figure: &Figure) -> String {
        format!("formula of {}", figure.declaration.id)
    }

    fn finding(&self, finding: &Finding) -> Worded {
        let [severity, place, message, remedy] = ["severity", "place", "message", "remedy"]
            .map(|key| format!("{key} of {}", finding.code()));
        Worded { severity, place, message, remedy }
    }

    fn word(&self, key: &str) -> String {
        format!("word of {key}")
    }
}

fn cells(area: &str) -> Place {
    let (first, last) = area.split_once(':').unwrap_or((area, area));
    let area = Area::new(Pos::parse(first).unwrap(), Pos::parse(last).unwrap());
    Place::cells(&Arc::from("tilplikting.xlsx"), &Arc::from("Ark1"), area)
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn figure(id: &str, unit: Unit, outcome: Outcome, sources: Vec<Place>) -> Figure {
    let declaration = Declaration {
        id: id.to_owned(),
        expr: constant(0),
        unit,
        decimals: 0,
        group: Group::Lister,
        year: None,
        subject: None,
    };
    Figure { declaration, outcome, sources }
}

fn known(id: &str, value: &str) -> Figure {
    figure(id, Unit::Kroner, Outcome::Known(decimal(value)), Vec::new())
}

fn assumption(id: &str, value: i64) -> Assumption {
    let (unit, origin) = (Unit::Personer, Origin::Standard);
    Assumption {
        id: id.to_owned(),
        value: value.into(),
        unit,
        decimals: 0,
        origin,
        year: None,
        of: None,
        label: None,
        from: None,
    }
}

fn nothing() -> Analysis {
    Analysis {
        settings: Settings::default(),
        inputs: Vec::new(),
        data: Kommunedata::default(),
        tables: Vec::new(),
        assumptions: Vec::new(),
        figures: Vec::new(),
        plan: None,
        scenarios: Vec::new(),
        sensitivity: Vec::new(),
        findings: Vec::new(),
        comparisons: 0,
        earlier: crate::earlier::Earlier::default(),
    }
}

fn origin(as_of: Dato) -> TableOrigin {
    TableOrigin {
        kind: Kind::Tilplikting,
        place: cells("A3:B13"),
        title: None,
        as_of: Some(Sourced::new(as_of, cells("A1"))),
        rows: 10,
        columns: vec![(Column::Tjenestested, cells("A3")), (Column::Ressurs, cells("AB3"))],
        hidden_rows: 0,
        hidden_columns: 0,
    }
}

fn day(year: i32, month: u32, day: u32) -> Dato {
    Dato::Day(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn consequence(name: &str, status: MeasureStatus, amounts: &[(i32, i64)]) -> Consequence {
    Consequence {
        name: name.to_owned(),
        status,
        slag: Slag::Varig,
        utgiftsart: Utgiftsart::Drift,
        start: Some(Period { year: 2022, month: Some(8) }),
        slutt: None,
        amount: None,
        stilling: None,
        per_aarsverk: None,
        amounts: amounts.iter().map(|(year, amount)| (*year, (*amount).into())).collect(),
        grants: BTreeMap::new(),
        refunds: BTreeMap::new(),
        reallocation: BTreeMap::new(),
        unreadable_financing: Vec::new(),
        prioritet: None,
        innfaset_til: None,
        source: cells("A4:C4"),
        unreadable: Vec::new(),
        began_before: false,
        nummer: None,
        omraade: None,
        ansvar: None,
        kapittel: None,
        fremdrift: None,
        faktorer: Faktorer::none(),
        beregnet: false,
        driver: None,
        nye_leger: None,
        stopper: false,
    }
}

fn plan(consequences: Vec<Consequence>) -> Plan {
    Plan {
        prisnivaa: None,
        years: 2022..=2023,
        consequences,
        table: crate::model::Table::new(Kind::Tiltak, &[], Vec::new()),
        assumptions: Vec::new(),
        declarations: Vec::new(),
        uptakes: Vec::new(),
    }
}

/// The part of the object under a key, as it is written.
#[track_caller]
fn check(analysis: &Analysis, key: &str, expected: &str) {
    let written = write(analysis, &Keys, &[], &["sammendrag.xlsx".to_owned()]);
    let object: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&written).unwrap();
    assert_eq!(object[key].get(), expected);
}

#[test]
fn a_run_over_nothing_has_every_key_in_the_order_of_the_contract() {
    let expected = concat!(
        r#"{"legetall":"0.1.0","municipality":{"number":null,"name":null,"population":null},"#,
        r#""as_of":null,"inputs":[],"figures":[],"measures":[],"economy":null,"scenarios":[],"#,
        r#""checked":{"cells":0,"comparisons":0},"findings":[],"outputs":["sammendrag.xlsx"]}"#
    );
    assert_eq!(write(&nothing(), &Keys, &[], &["sammendrag.xlsx".to_owned()]), expected);
}

#[test]
fn the_municipality_keeps_its_leading_zero_and_takes_its_population_from_the_assumptions() {
    let kommune = Kommune {
        nummer: Some("0301".to_owned()),
        navn: Some("Kragerø".to_owned()),
        ..Kommune::default()
    };
    let analysis = Analysis {
        settings: Settings { kommune, ..Settings::default() },
        assumptions: vec![assumption("norm_ledig_kapasitet", 7), assumption("innbyggere", 10_406)],
        ..nothing()
    };
    let expected = r#"{"number":"0301","name":"Kragerø","population":10406}"#;
    check(&analysis, "municipality", expected);
}

#[test]
fn the_latest_table_dates_the_run() {
    let dated = |dates: &[Dato]| Analysis {
        data: Kommunedata {
            origins: dates.iter().copied().map(origin).collect(),
            ..Kommunedata::default()
        },
        ..nothing()
    };
    let february = Dato::Month { year: 2026, month: 2 };
    check(
        &dated(&[Dato::Month { year: 2019, month: 2 }, day(2020, 7, 1)]),
        "as_of",
        r#""2020-07-01""#,
    );
    check(&dated(&[february]), "as_of", r#""2026-02""#);
    check(&dated(&[february, day(2025, 12, 31)]), "as_of", r#""2026-02""#);
    check(&dated(&[]), "as_of", "null");
}

#[test]
fn inputs_say_what_was_read_from_where() {
    let file =
        |name: &str| InputFile { name: name.into(), sha256: "ab12".to_owned(), format: None };
    let analysis = Analysis {
        inputs: vec![file("tilplikting.xlsx"), file("notat.xlsx")],
        data: Kommunedata { origins: vec![origin(day(2020, 7, 1))], ..Kommunedata::default() },
        ..nothing()
    };
    let expected = concat!(
        r#"[{"file":"tilplikting.xlsx","sha256":"ab12","tables":[{"sheet":"Ark1","range":"A3:B13","#,
        r#""kind":"tilplikting","rows":10,"columns":{"ressurs":"AB","tjenestested":"A"}}]},"#,
        r#"{"file":"notat.xlsx","sha256":"ab12","tables":[]}]"#
    );
    check(&analysis, "inputs", expected);
}

#[test]
fn figures_are_exact_and_traceable() {
    let quotient = decimal("11000") / decimal("10406") * decimal("100");
    let figures = vec![
        figure("a", Unit::Prosent, Outcome::Known(decimal("196.50")), vec![cells("B4:B13")]),
        figure("b", Unit::Prosent, Outcome::Known(quotient), Vec::new()),
        figure("c", Unit::Plasser, Outcome::Undefined, Vec::new()),
        figure("d", Unit::Plasser, Outcome::Affected(vec![cells("B7")]), vec![cells("B4:B13")]),
    ];
    let analysis = Analysis { figures, ..nothing() };
    let written = |id: &str, value: &str, unit: &str, sources: &str, affected_by: &str| {
        format!(
            r#"{{"id":"{id}","label":"label of {id}","value":{value},"unit":"{unit}","formula":"formula of {id}","sources":{sources},"affected_by":{affected_by}}}"#
        )
    };
    let duty = r#"["tilplikting.xlsx!Ark1!B4:B13"]"#;
    // 11 000 / 10 406 × 100, divided by hand to 25 digits; the decimal holds 28.
    let expected = format!(
        "[{},{},{},{}]",
        written("a", "196.5", "%", duty, "[]"),
        written("b", &quotient.normalize().to_string(), "%", "[]", "[]"),
        written("c", "null", "plasser", "[]", "[]"),
        written("d", "null", "plasser", duty, r#"["tilplikting.xlsx!Ark1!B7"]"#),
    );
    check(&analysis, "figures", &expected);
    assert!(expected.contains(r#""value":105.708245243128964059"#), "{expected}");
}

#[test]
fn measures_list_what_they_cost_and_what_became_of_them() {
    let consequences = vec![
        consequence("Kommuneoverlege", MeasureStatus::Costed, &[(2022, 430_000), (2023, 430_000)]),
        Consequence {
            slag: Slag::Engangs,
            start: None,
            ..consequence("Utrede", MeasureStatus::NotCosted, &[])
        },
    ];
    let analysis = Analysis { plan: Some(plan(consequences)), ..nothing() };
    let expected = concat!(
        r#"[{"name":"Kommuneoverlege","start":2022,"recurring":true,"#,
        r#""amounts":{"2022":430000,"2023":430000},"status":"costed","#,
        r#""source":"tilplikting.xlsx!Ark1!A4:C4"},"#,
        r#"{"name":"Utrede","start":null,"recurring":false,"amounts":{},"#,
        r#""status":"not_costed","source":"tilplikting.xlsx!Ark1!A4:C4"}]"#
    );
    check(&analysis, "measures", expected);
}

#[test]
fn without_grants_the_net_is_the_gross() {
    let analysis = Analysis {
        plan: Some(plan(Vec::new())),
        figures: vec![
            known("tiltak_sum_2022", "980000.00"),
            known("tiltak_sum_2023", "980000"),
            known("tiltak_sum_planperiode", "1960000"),
        ],
        assumptions: vec![assumption("ramme_2022", 1_000_000)],
        ..nothing()
    };
    let expected = concat!(
        r#"{"years":[2022,2023],"gross":{"2022":980000,"2023":980000},"grants":{},"#,
        r#""refunds":{},"net":{"2022":980000,"2023":980000},"reallocation":{},"own":{},"frame":{"2022":1000000},"total":1960000}"#
    );
    check(&analysis, "economy", expected);
}

#[test]
fn a_year_that_could_not_be_computed_is_null() {
    let affected = |id| figure(id, Unit::Kroner, Outcome::Affected(vec![cells("C4")]), Vec::new());
    let analysis = Analysis {
        plan: Some(plan(Vec::new())),
        figures: vec![
            known("tiltak_sum_2022", "150"),
            affected("tiltak_sum_2023"),
            known("tilskudd_2022", "50"),
            known("tilskudd_2023", "0"),
            known("netto_2022", "100"),
            affected("netto_2023"),
            affected("tiltak_sum_planperiode"),
        ],
        ..nothing()
    };
    let expected = concat!(
        r#"{"years":[2022,2023],"gross":{"2022":150,"2023":null},"#,
        r#""grants":{"2022":50,"2023":0},"refunds":{},"net":{"2022":100,"2023":null},"#,
        r#""reallocation":{},"own":{},"frame":{},"total":null}"#
    );
    check(&analysis, "economy", expected);
}

#[test]
fn findings_stand_where_they_were_found() {
    static ENTRY: Entry = Entry { code: "K999", severity: Severity::Warning, params: &[] };
    let at = |place| Finding::new(&ENTRY).at(place);
    let configuration = Place::line(&Arc::from("legetall.toml"), 14);
    let analysis = Analysis {
        findings: vec![at(cells("B14")), at(configuration), Finding::new(&ENTRY)],
        ..nothing()
    };
    let tail = r#""message":"message of K999","remedy":"remedy of K999"}"#;
    let head = r#"{"code":"K999","severity":"warning","#;
    let expected = format!(
        concat!(
            r#"[{head}"file":"tilplikting.xlsx","sheet":"Ark1","cell":"B14",{tail},"#,
            r#"{head}"file":"legetall.toml","sheet":null,"cell":null,"line":14,{tail},"#,
            r#"{head}"file":null,"sheet":null,"cell":null,{tail}]"#
        ),
        head = head,
        tail = tail
    );
    check(&analysis, "findings", &expected);
}
