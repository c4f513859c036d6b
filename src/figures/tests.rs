#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::recalculated::{Awkward, check_recalculated};
use super::*;
use crate::model::{
    Bemanning, Column, Fastlegeliste, Field, Kind, Kommunedata, Legeaarsverk, Row, Sourced, Table,
    TableOrigin, Tilplikting, Unit, Value,
};
use crate::place::{Place, Pos};
use crate::settings::{Norm, Settings};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

const LISTS: &str = "legeliste.xlsx";
const DUTY: &str = "tilplikting.xlsx";

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn cell(file: &str, cell: &str) -> Place {
    Place::cells(&file.into(), &"Ark1".into(), Pos::parse(cell).unwrap())
}

/// What a cell says: a number, "" for nothing, "?" for something unreadable, "-" for no such column.
fn field<T>(text: &str, place: Place, read: impl FnOnce(&str) -> T) -> Field<T> {
    match text {
        "" => Field::Missing(place),
        "?" => Field::Unreadable(place),
        "-" => Field::Absent,
        text => Field::known(read(text), place),
    }
}

/// Office, ceiling, length, status (fast/ubesatt), specialist (ja/nei), municipal hours.
/// The first row stands in row 2, the fields in columns A, C, D, E, F and G; B is the doctor.
fn list(row: usize, fields: [&str; 6]) -> Fastlegeliste {
    let at = |column: &str| cell(LISTS, &format!("{column}{}", row + 2));
    let [office, ceiling, length, status, specialist, hours] = fields;
    Fastlegeliste {
        place: at("A"),
        legekontor: field(office, at("A"), str::to_owned),
        lege: Field::known(format!("Lege {}", row + 1), at("B")),
        listetak: field(ceiling, at("C"), dec),
        listelengde: field(length, at("D"), dec),
        ledige_plasser: Field::Absent,
        venteliste: Field::Absent,
        bemanning: field(status, at("E"), |text| match text {
            "fast" => Bemanning::Fast,
            _ => Bemanning::Ubesatt,
        }),
        avtaleform: Field::Absent,
        spesialist: field(specialist, at("F"), |text| text == "ja"),
        kjonn: Field::Absent,
        kommunale_timer: field(hours, at("G"), dec),
        fellesliste: Field::Absent,
        avtale_fra: Field::Absent,
        kommentar: Field::Absent,
    }
}

fn duty(row: usize, site: &str, share: &str) -> Tilplikting {
    let at = |column: &str| cell(DUTY, &format!("{column}{}", row + 4));
    Tilplikting {
        place: at("A"),
        tjenestested: field(site, at("A"), str::to_owned),
        ressurs: field(share, at("B"), dec),
        lege: Field::Absent,
        funksjon: Field::Absent,
        kommentar: Field::Absent,
    }
}

fn origin(kind: Kind) -> TableOrigin {
    TableOrigin {
        kind,
        place: cell(LISTS, "A1"),
        title: None,
        as_of: None,
        rows: 0,
        columns: Vec::new(),
        hidden_rows: 0,
        hidden_columns: 0,
    }
}

fn data(lists: &[[&str; 6]], duties: &[&str]) -> Kommunedata {
    let mut data = Kommunedata {
        fastlegelister: lists.iter().enumerate().map(|(row, text)| list(row, *text)).collect(),
        tilplikting: duties.iter().enumerate().map(|(row, text)| duty(row, "Sted", text)).collect(),
        ..Kommunedata::default()
    };
    for (kind, there) in
        [(Kind::Fastlegelister, !lists.is_empty()), (Kind::Tilplikting, !duties.is_empty())]
    {
        data.origins.extend(there.then(|| origin(kind)));
    }
    data
}

fn settings(population: &str, norm: &str) -> Settings {
    let given = |text: &str, line| {
        (!text.is_empty())
            .then(|| Sourced::new(dec(text), Place::line(&"legetall.toml".into(), line)))
    };
    let mut settings = Settings::default();
    settings.kommune.innbyggere = given(population, 4);
    settings.norm.ledig_kapasitet = given(norm, 9)
        .map(|verdi| Norm { verdi, kilde: Some("Larvik, plan 2022–2025, kap. 12".to_owned()) });
    settings
}

/// Ten lists at four offices (4, 4, 1, 1), 11 000 places, two vacant. The places and the number of
/// offices are Kragerø's; how they fall on the lists is made up.
const TEN: [[&str; 6]; 10] = [
    ["Legesenter 1", "1200", "1180", "fast", "ja", "7.5"],
    ["legesenter  1", "1100", "1079", "fast", "nei", "7.5"],
    ["Legesenter 1", "1000", "1010", "fast", "ja", "0"],
    ["LEGESENTER 1", "1000", "800", "ubesatt", "nei", "0"],
    ["Legesenter 2", "1100", "1100", "fast", "ja", "3"],
    ["Legesenter 2", "1200", "1195", "fast", "nei", "3"],
    ["Legesenter 2", "1100", "1090", "fast", "nei", "0"],
    ["Legesenter 2", "900", "851", "ubesatt", "ja", "0"],
    ["Ytre legesenter", "1300", "1275", "fast", "ja", "7.5"],
    ["Legekontor 4", "1100", "1020", "fast", "nei", "0"],
];

/// Kragerø's duty, as its plan prints it (2.2).
const DUTIES: [&str; 10] = ["14", "33.5", "28", "20", "37", "20", "8", "10", "6", "20"];

fn worked_out(data: &Kommunedata, settings: &Settings) -> Vec<Figure> {
    let (tables, assumptions) = (data.tables(), assumptions(data, settings));
    evaluate(catalogue(), Inputs { tables: &tables, assumptions: &assumptions })
}

/// A figure as text: its value with 12 significant decimals at most, "–", or the cells in the way.
fn outcome(figures: &[Figure], id: &str) -> String {
    match figures.iter().find(|figure| figure.declaration.id == id).map(|found| &found.outcome) {
        None => "left out".to_owned(),
        Some(Outcome::Known(value)) => value.round_dp(10).normalize().to_string(),
        Some(Outcome::Undefined) => "–".to_owned(),
        Some(Outcome::Affected(places)) => shown(places),
    }
}

fn shown(places: &[Place]) -> String {
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(data: &Kommunedata, settings: &Settings, expected: &[(&str, &str)]) {
    let figures = worked_out(data, settings);
    for (id, expected) in expected {
        assert_eq!(outcome(&figures, id), *expected, "{id}");
    }
}

#[test]
fn ten_lists_and_ten_duties() {
    check(
        &data(&TEN, &DUTIES),
        &settings("10406", "7"),
        &[
            ("lister_totalt", "10"),
            ("lister_uten_fast_lege", "2"),
            ("andel_lister_uten_fast_lege", "20"),
            ("legekontor_antall", "4"),
            ("solopraksiser", "2"),
            ("listekapasitet", "11000"),
            ("listeinnbyggere", "10600"),
            ("listeinnbyggere_uten_fast_lege", "1651"),
            ("ledige_plasser", "400"),
            // 200, 21, 49, 25 and 80 free; 20 is not above 20.
            ("aapne_lister", "5"),
            ("ledig_kapasitet_prosent", "3.6363636364"),
            // 0.07 × 10 600 = 742, of which 400 are there.
            ("mangel_mot_norm", "342"),
            ("listebelegg", "96.3636363636"),
            ("reservekapasitet", "103.7735849057"),
            ("listelengde_snitt_alle", "1060"),
            // 8 949 residents on 8 lists.
            ("listelengde_snitt_besatte", "1118.625"),
            // (10 600 + 1.965 × 1 500) / 8
            ("listelengde_snitt_korrigert", "1693.4375"),
            ("dekning_innbyggere", "105.7082452431"),
            ("innbyggere_uten_liste", "0"),
            // 4 of 8: the specialist on a vacant list does not count.
            ("spesialistandel", "50"),
            ("tilplikting_prosent", "196.5"),
            ("tilplikting_aarsverk", "1.965"),
            ("tilplikting_timer_uke", "73.6875"),
            // 1.965 of 8 × 0.20
            ("tilplikting_utnyttelse", "122.8125"),
        ],
    );
}

#[test]
fn use_of_the_duty_agreement_in_kragero_is_exact() {
    let filled = TEN.map(|[office, ceiling, length, _, specialist, hours]| {
        [office, ceiling, length, "fast", specialist, hours]
    });
    check(&data(&filled, &DUTIES), &settings("", ""), &[("tilplikting_utnyttelse", "98.25")]);
}

#[test]
fn figures_whose_inputs_are_absent_are_left_out() {
    let without = TEN.map(|[office, ceiling, length, ..]| [office, ceiling, length, "-", "-", "-"]);
    check(
        &data(&without, &[]),
        &settings("", ""),
        &[
            ("listekapasitet", "11000"),
            ("lister_uten_fast_lege", "left out"),
            ("andel_lister_uten_fast_lege", "left out"),
            ("listelengde_snitt_besatte", "left out"),
            ("listelengde_snitt_korrigert", "left out"),
            ("spesialistandel", "left out"),
            ("mangel_mot_norm", "left out"),
            ("dekning_innbyggere", "left out"),
            ("innbyggere_uten_liste", "left out"),
            ("tilplikting_prosent", "left out"),
            ("tilplikting_utnyttelse", "left out"),
        ],
    );
    check(&Kommunedata::default(), &settings("10406", "7"), &[("lister_totalt", "left out")]);
}

#[test]
fn duty_alone_gives_what_duty_gives() {
    check(
        &data(&[], &DUTIES),
        &settings("", ""),
        &[
            ("tilplikting_timer_uke", "73.6875"),
            ("tilplikting_utnyttelse", "left out"),
            ("listelengde_snitt_korrigert", "left out"),
        ],
    );
}

#[test]
fn the_corrected_mean_takes_hours_of_the_lists_when_there_is_no_duty_workbook() {
    // 28.5 h = 0.76 posts = 1 140 patients; (10 600 + 1 140) / 8
    check(&data(&TEN, &[]), &settings("", ""), &[("listelengde_snitt_korrigert", "1467.5")]);
}

#[test]
fn a_cell_that_cannot_be_read_takes_only_its_own_figures() {
    let mut lists = TEN;
    lists[2][1] = "?";
    lists[3][1] = "";
    lists[5][3] = "";
    let ceilings = "legeliste.xlsx!Ark1!C4:C5";
    check(
        &data(&lists, &DUTIES),
        &settings("10406", "7"),
        &[
            ("lister_totalt", "10"),
            ("listeinnbyggere", "10600"),
            ("listelengde_snitt_alle", "1060"),
            ("listekapasitet", ceilings),
            ("ledige_plasser", ceilings),
            ("reservekapasitet", ceilings),
            ("mangel_mot_norm", ceilings),
            ("aapne_lister", ceilings),
            ("lister_uten_fast_lege", "legeliste.xlsx!Ark1!E7"),
            ("spesialistandel", "legeliste.xlsx!Ark1!E7"),
            ("tilplikting_prosent", "196.5"),
            ("tilplikting_utnyttelse", "legeliste.xlsx!Ark1!E7"),
        ],
    );
}

#[test]
fn a_length_missing_on_a_filled_list_takes_the_sum_over_vacant_ones_as_well() {
    let mut lists = TEN;
    lists[0][2] = "";
    let affected = [("listeinnbyggere_uten_fast_lege", "legeliste.xlsx!Ark1!D2")];
    check(&data(&lists, &[]), &settings("", ""), &affected);
}

#[test]
fn a_row_of_a_workbook_without_the_column_affects_the_figure() {
    let mut lists = TEN;
    lists[9][4] = "-";
    check(
        &data(&lists, &[]),
        &settings("", ""),
        &[("spesialistandel", "legeliste.xlsx!Ark1!A11"), ("lister_totalt", "10")],
    );
}

#[test]
fn what_a_vacant_list_leaves_open_about_specialists_does_not_matter() {
    let mut lists = TEN;
    lists[3][4] = "";
    check(&data(&lists, &[]), &settings("", ""), &[("spesialistandel", "50")]);
}

#[test]
fn a_zero_divisor_gives_no_number() {
    let nobody = ["Kontor", "0", "0", "ubesatt", "nei", "0"];
    check(
        &data(&[nobody], &["20"]),
        &settings("0", "7"),
        &[
            ("reservekapasitet", "–"),
            ("listebelegg", "–"),
            ("listelengde_snitt_alle", "0"),
            ("listelengde_snitt_besatte", "–"),
            ("spesialistandel", "–"),
            ("dekning_innbyggere", "–"),
            ("tilplikting_utnyttelse", "–"),
            ("mangel_mot_norm", "0"),
        ],
    );
}

#[test]
fn numbers_too_great_to_compute_with_are_refused() {
    let great = "70000000000000000000000000000";
    let lists = [["A", great, "1", "fast", "ja", "0"], ["B", great, "1", "fast", "ja", "0"]];
    let affected = [("listekapasitet", "legeliste.xlsx!Ark1!C2:C3")];
    check(&data(&lists, &[]), &settings("", ""), &affected);
}

#[test]
fn sources_are_the_cells_that_went_in() {
    let figures = worked_out(&data(&TEN, &DUTIES), &settings("10406", "7"));
    for (id, expected) in [
        ("lister_totalt", "legeliste.xlsx!Ark1!A2:A11"),
        ("legekontor_antall", "legeliste.xlsx!Ark1!A2:A11"),
        ("lister_uten_fast_lege", "legeliste.xlsx!Ark1!E2:E11"),
        ("listekapasitet", "legeliste.xlsx!Ark1!C2:C11"),
        (
            "listeinnbyggere_uten_fast_lege",
            "legeliste.xlsx!Ark1!D5 legeliste.xlsx!Ark1!D9 legeliste.xlsx!Ark1!E2:E11",
        ),
        ("ledige_plasser", "legeliste.xlsx!Ark1!C2:D11"),
        ("dekning_innbyggere", "legeliste.xlsx!Ark1!C2:C11 legetall.toml:4"),
        ("mangel_mot_norm", "legeliste.xlsx!Ark1!C2:D11 legetall.toml:9"),
        ("tilplikting_aarsverk", "tilplikting.xlsx!Ark1!B4:B13"),
        ("tilplikting_utnyttelse", "legeliste.xlsx!Ark1!E2:E11 tilplikting.xlsx!Ark1!B4:B13"),
    ] {
        let figure = figures.iter().find(|figure| figure.declaration.id == id).unwrap();
        assert_eq!(shown(&figure.sources), expected, "{id}");
    }
}

#[test]
fn cost_per_post_keeps_its_digits() {
    let per_post = number(430_000) / number(dec("0.30"));
    let figures = evaluate(vec![declared("a", per_post)], Inputs { tables: &[], assumptions: &[] });
    assert_eq!(outcome(&figures, "a"), "1433333.3333333333");
    let value = figures[0].value().unwrap();
    assert!(value.to_string().trim_end_matches('0').len() > 12, "{value}");
}

fn declared(id: &str, expr: Expr) -> Declaration {
    Declaration {
        id: id.to_owned(),
        expr,
        unit: Unit::Plasser,
        decimals: 0,
        group: Group::Lister,
        year: None,
        subject: None,
    }
}

#[test]
fn the_order_declared_is_kept_and_circles_are_left_out() {
    let declarations = vec![
        declared("late", figure("early") + number(1)),
        declared("circle", figure("other") + number(1)),
        declared("other", figure("circle") + number(1)),
        declared("rests", figure("circle") + number(1)),
        declared("early", number(1)),
    ];
    let figures = evaluate(declarations, Inputs { tables: &[], assumptions: &[] });
    let ids: Vec<&str> = figures.iter().map(|figure| figure.declaration.id.as_str()).collect();
    assert_eq!(ids, ["late", "early"]);
}

#[test]
fn the_catalogue_has_no_circles_and_names_only_what_exists() {
    let known: BTreeSet<String> = assumptions(&data(&TEN, &DUTIES), &settings("1", "1"))
        .into_iter()
        .map(|assumption| assumption.id)
        .collect();
    let ids: BTreeSet<String> = catalogue().into_iter().map(|found| found.id).collect();
    for declaration in catalogue() {
        assert!(declaration.expr.figures().iter().all(|id| ids.contains(*id)), "{declaration:?}");
        assert!(declaration.expr.assumptions().iter().all(|id| known.contains(*id)));
    }
    let all = worked_out(&data(&TEN, &DUTIES), &settings("10406", "7"));
    let others = |found: &Declaration| matches!(found.group, Group::Legeaarsverk | Group::Legevakt);
    let others = catalogue().into_iter().filter(others).count();
    assert_eq!(all.len() + others, ids.len());
    assert_eq!(ids.len(), 34);
}

/// A live formula could otherwise meet the "–" of another figure.
#[test]
fn no_figure_rests_on_one_that_may_be_undefined() {
    let may_be_undefined: BTreeSet<String> = catalogue()
        .into_iter()
        .filter(|declaration| formula(&declaration.expr, &Awkward).contains("=0,\"–\""))
        .map(|declaration| declaration.id)
        .collect();
    assert!(may_be_undefined.contains("reservekapasitet"));
    for declaration in catalogue() {
        for id in declaration.expr.figures() {
            assert!(!may_be_undefined.contains(id), "{} rests on {id}", declaration.id);
        }
    }
}

#[test]
fn what_is_missing_is_told() {
    let without = TEN.map(|[office, ceiling, length, ..]| [office, ceiling, length, "-", "-", "-"]);
    let (data, settings) = (data(&without, &[]), settings("", "7"));
    let (tables, assumptions) = (data.tables(), assumptions(&data, &settings));
    let told = missing(&catalogue(), Inputs { tables: &tables, assumptions: &assumptions });
    let of =
        |id: &str| told.iter().find(|found| found.declaration.id == id).map(|f| &f.missing[..]);
    let vacancy = Requirement::Column(Kind::Fastlegelister, Column::FastLege);
    let duty = Requirement::Table(Kind::Tilplikting);
    assert_eq!(of("listekapasitet"), None);
    assert_eq!(of("mangel_mot_norm"), None);
    assert_eq!(
        of("dekning_innbyggere"),
        Some(&[Requirement::Assumption("innbyggere".to_owned())][..])
    );
    assert_eq!(of("andel_lister_uten_fast_lege"), Some(&[vacancy.clone()][..]));
    assert_eq!(of("tilplikting_aarsverk"), Some(&[duty.clone()][..]));
    assert_eq!(of("tilplikting_utnyttelse"), Some(&[duty.clone(), vacancy.clone()][..]));
    assert_eq!(of("listelengde_snitt_korrigert"), Some(&[duty, vacancy][..]));
}

#[test]
fn the_configuration_goes_before_the_workbook() {
    let mut data = data(&TEN, &[]);
    data.innbyggere = Some(Sourced::new(dec("10400"), cell(LISTS, "B20")));
    let from_cell = &assumptions(&data, &settings("", ""))[0];
    assert_eq!((from_cell.id.as_str(), from_cell.value), ("innbyggere", dec("10400")));
    assert_eq!(from_cell.origin, Origin::Given { place: cell(LISTS, "B20"), source: None });
    assert_eq!(assumptions(&data, &settings("10406", ""))[0].value, dec("10406"));
}

#[test]
fn formulas_as_they_stand_in_the_file() {
    let written = |expr: Expr| formula(&expr, &Awkward);
    let plain = |id: &str| figure(id);
    for (expr, expected) in [
        (sum(Kind::Tiltak, Column::Aar(2022), Filter::All), "=SUM(Tiltak[2022])"),
        (
            sum(Kind::Fastlegelister, Column::Listetak, Filter::All),
            "=SUM(Fastlegelister[Listetak '[avtalt'] '#1])",
        ),
        (count(Kind::Tilplikting, Filter::All), "=ROWS(Tilplikting[tjenestested])"),
        (
            count(Kind::Fastlegelister, Filter::Flag(Column::FastLege, false)),
            "=COUNTIFS(Fastlegelister[fast_lege],\"Nei\")",
        ),
        (
            sum(Kind::Tiltak, Column::Aar(2022), Filter::Word(Column::Slag, "slag-varig")),
            "=SUMIFS(Tiltak[2022],Tiltak[slag],\"varig\")",
        ),
        (plain("a") - (plain("b") - plain("c")), "=a-(b-c)"),
        (plain("a") - plain("b") - plain("c"), "=a-b-c"),
        ((plain("a") + plain("b")) * number(2), "=(a+b)*2"),
        (plain("a") * number(-2), "=a*(-2)"),
        (plain("a") / number(100), "=a/100"),
        (plain("a").per_cent_of(plain("b")), "=IF(b=0,\"–\",a/b*100)"),
        (plain("a") / (plain("b") / plain("c")), "=IF(c=0,\"–\",IF(b/c=0,\"–\",a/(b/c)))"),
        ((plain("a") - plain("b")).at_least_zero(), "=MAX(0,a-b)"),
        ((plain("a") * plain("b")).round_down(), "=ROUNDDOWN(ROUND(a*b,9),0)"),
    ] {
        assert_eq!(written(expr), expected);
    }
}

/// Every kind of formula, over names that are wildcards, comparisons and numbers to a spreadsheet.
#[test]
fn libreoffice_finds_what_we_find() {
    let offices = [
        "Lege*",
        "Legesenter",
        "lege?",
        "LEGE?",
        "~",
        "~*",
        ">5",
        "=Legesenter",
        "01",
        "1",
        "Åsen",
        "ÅSEN",
        "\"x\"",
    ];
    let names: Vec<[&str; 6]> = (0..)
        .zip(offices)
        .map(|(at, office)| {
            let [_, ceiling, length, status, specialist, hours] = TEN[at % TEN.len()];
            [office, ceiling, length, status, specialist, hours]
        })
        .collect();
    let data = data(&names, &DUTIES);
    let assumptions = assumptions(&data, &settings("10406", "7"));
    let tables = data.tables();
    let mut declarations = catalogue();
    declarations.extend(every_filter());
    declarations.push(declared("nested", number(12) / (number(3) / figure("lister_totalt"))));
    declarations.push(declared("undefined", number(1) / (figure("lister_totalt") - number(13))));
    let figures = evaluate(declarations, Inputs { tables: &tables, assumptions: &assumptions });
    assert_eq!(outcome(&figures, "legekontor_antall"), "11");
    assert_eq!(outcome(&figures, "solopraksiser"), "9");
    assert_eq!(outcome(&figures, "undefined"), "–");
    check_recalculated(&tables, &assumptions, &figures);
}

fn every_filter() -> Vec<Declaration> {
    let kind = Kind::Fastlegelister;
    let stated = || Filter::Stated(Column::Listetak);
    let vacant = || Filter::Flag(Column::FastLege, false);
    let open = || Filter::Above(Column::LedigePlasser, "aapen_liste_grense");
    [
        stated(),
        Filter::NotStated(Column::Listetak),
        stated().and(vacant()),
        stated().and(open()).and(vacant()),
        vacant().and(open()),
        Filter::Positive(Column::LedigePlasser),
        Filter::Positive(Column::LedigePlasser).and(stated()),
    ]
    .into_iter()
    .enumerate()
    .flat_map(|(at, filter)| {
        [
            declared(&format!("count_{at}"), count(kind, filter.clone())),
            declared(&format!("sum_{at}"), sum(kind, Column::Listelengde, filter)),
        ]
    })
    .collect()
}

/// "–" among the numbers counts as nothing here and there.
#[test]
fn not_applicable_counts_as_nothing() {
    let rows = [Value::Number(dec("100.5")), Value::NotApplicable, Value::Number(dec("-0.25"))]
        .into_iter()
        .enumerate()
        .map(|(at, value)| {
            let at = |column: &str| cell("tiltak.xlsx", &format!("{column}{}", at + 2));
            let mut row = Row::new(at("A"));
            let text = Value::Text("Tiltak".to_owned());
            let kind = Value::Word("slag-varig");
            for (column, value, place) in [
                (Column::Tiltak, text, at("A")),
                (Column::Slag, kind, at("B")),
                (Column::Aar(2022), value, at("C")),
            ] {
                row.put(column, crate::model::Entry { value, places: vec![place], formula: None });
            }
            row
        })
        .collect();
    let columns = [Column::Tiltak, Column::Slag, Column::Aar(2022)];
    let tables = [Table::new(Kind::Tiltak, &columns, rows)];
    let year = |filter| sum(Kind::Tiltak, Column::Aar(2022), filter);
    let declarations = vec![
        declared("all", year(Filter::All)),
        declared("word", year(Filter::Word(Column::Slag, "slag-varig"))),
        declared("none", year(Filter::Word(Column::Slag, "slag-engangs"))),
        declared("empty", count(Kind::Tiltak, Filter::NotStated(Column::Aar(2022)))),
    ];
    let figures = evaluate(declarations, Inputs { tables: &tables, assumptions: &[] });
    for (id, expected) in [("all", "100.25"), ("word", "100.25"), ("none", "0"), ("empty", "1")] {
        assert_eq!(outcome(&figures, id), expected, "{id}");
    }
    assert_eq!(shown(&figures[0].sources), "tiltak.xlsx!Ark1!C2 tiltak.xlsx!Ark1!C4");
    check_recalculated(&tables, &[], &figures);
}

/// Service; site; places; posts; vacant posts.
fn site(row: usize, fields: [&str; 5]) -> Legeaarsverk {
    let at = |column: &str| cell("poster.xlsx", &format!("{column}{}", row + 2));
    let [service, site, places, posts, vacant] = fields;
    Legeaarsverk {
        place: at("A"),
        tjeneste: field(service, at("A"), str::to_owned),
        tjenestested: field(site, at("B"), str::to_owned),
        plasser: field(places, at("C"), dec),
        legeaarsverk: field(posts, at("D"), dec),
        ubesatt: field(vacant, at("E"), dec),
        avdelinger: Field::Absent,
        kommentar: Field::Absent,
    }
}

#[track_caller]
fn check_posts(rows: &[[&str; 5]], expected: &[(&str, &str)]) {
    let legeaarsverk: Vec<Legeaarsverk> =
        rows.iter().enumerate().map(|(row, fields)| site(row, *fields)).collect();
    let rows = Legeaarsverk::rows(&legeaarsverk);
    let tables = [Table::new(Kind::Legeaarsverk, Legeaarsverk::COLUMNS, rows)];
    let known = assumptions(&Kommunedata::default(), &settings("36000", "7"));
    let figures = evaluate(catalogue(), Inputs { tables: &tables, assumptions: &known });
    for (id, expected) in expected {
        assert_eq!(outcome(&figures, id), *expected, "{id}");
    }
    check_recalculated(&tables, &known, &figures);
}

/// Sarpsborg's community health centre: 85 places and 7.2 FTE, 0.4 of them without places.
#[test]
fn posts_and_places() {
    check_posts(
        &[
            ["-", "Avdeling 1", "14", "1.0", "-"],
            ["-", "Avdeling 2", "20", "2.0", "-"],
            ["-", "Avdeling 3", "17", "1.0", "-"],
            ["-", "Avdeling 4", "17", "1.0", "-"],
            ["-", "Avdeling 5", "17", "1.8", "-"],
            ["-", "Helgevakter", "", "0.4", "-"],
        ],
        &[
            ("legeaarsverk_sum", "7.2"),
            ("plasser_sum", "85"),
            ("legeaarsverk_per_10000", "2"),
            ("legeaarsverk_ubesatt", "left out"),
        ],
    );
    check_posts(
        &[["-", "a", "8", "1.5", "-"], ["-", "b", "", "0.5", "-"]],
        &[("plasser_per_legeaarsverk", "4"), ("legetimer_per_plass_uke", "9.375")],
    );
}

/// Of several tables one gives no posts and one no places: its places are not held against the
/// posts of the others.
#[test]
fn posts_of_tables_with_other_columns() {
    check_posts(
        &[
            ["A", "a", "10", "2", "-"],
            ["B", "b", "300", "-", "-"],
            ["C", "c", "-", "3", "-"],
            ["D", "d", "0", "0", "-"],
        ],
        &[("legeaarsverk_sum", "5"), ("plasser_sum", "310"), ("plasser_per_legeaarsverk", "2")],
    );
    check_posts(
        &[["-", "a", "304", "-", "-"]],
        &[("legeaarsverk_sum", "left out"), ("plasser_sum", "304")],
    );
    check_posts(&[["-", "a", "10", "?", "-"]], &[("plasser_sum", "10")]);
}

/// Larvik's plan: 4.6 of 13.6 and 1.3 of 1.3 posts are vacant or temporarily filled; of the others
/// nothing is said.
#[test]
fn vacant_posts_are_a_share_of_those_told_of() {
    check_posts(
        &[
            ["-", "Fastlegeordningen", "-", "44", ""],
            ["-", "Institusjon", "-", "13.6", "4.6"],
            ["-", "Familiesenter", "-", "1.3", "1.3"],
            ["-", "Fengsel", "-", "0.2", ""],
            ["-", "Legevakt", "-", "1.1", "0.1"],
        ],
        &[
            ("legeaarsverk_sum", "60.2"),
            ("legeaarsverk_ubesatt", "6"),
            ("andel_legeaarsverk_ubesatt", "37.5"),
        ],
    );
}
