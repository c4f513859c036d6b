//! Records from small tables. Cells are written as text, or with a prefix: `n:28` a number,
//! `%:0.14` one formatted as per cent, `a:0` as accounting, `f:#,##0,:430` with a format code,
//! `d:2020-07-01` a date, `e:#REF!` an error, `?:` a formula without a value.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::finding::Param;
use crate::model::{
    Bemanning, Column, Dato, Fastlegeliste, Field, Period, Sourced, Tiltak, Vaktantall,
};
use crate::place::{Place, Pos};
use crate::recognise::{FoundColumn, FoundPopulation, FoundTotal};
use crate::settings::Enhet;
use crate::workbook::{Cell, Format, NumberFormat, Raw};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Arc;

/// A sheet with one table: headers in row 1, records below, then totals.
struct Made {
    workbook: Workbook,
    table: RecognisedTable,
    populations: Vec<FoundPopulation>,
    districts: Vec<FoundPopulation>,
    settings: Settings,
}

fn made(kind: Kind, columns: &[(Column, Option<Enhet>)], rows: &[&[&str]]) -> Made {
    let file: Arc<str> = "fil.xlsx".into();
    let mut sheet = Sheet::new(&file, "Ark1");
    let index = |at: usize| u32::try_from(at).unwrap();
    for (row, cells) in rows.iter().enumerate() {
        assert_eq!(cells.len(), columns.len());
        for (col, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.cells.insert(Pos::new(index(row) + 1, index(col)), cell(text));
        }
    }
    let found = columns.iter().enumerate().map(|(col, (column, unit))| {
        let header_place = sheet.place(Pos::new(0, index(col)));
        (*column, FoundColumn { col: index(col), header: column.id(), header_place, unit: *unit })
    });
    let table = RecognisedTable {
        sheet: 0,
        kind,
        area: Area::new(Pos::new(0, 0), Pos::new(index(rows.len()), index(columns.len()) - 1)),
        title: None,
        as_of: None,
        year: None,
        scale: Decimal::ONE,
        columns: found.collect(),
        values: Vec::new(),
        lines: BTreeMap::new(),
        rows: (1..=index(rows.len()))
            .map(|row| FoundRow { row, also: Vec::new(), group: None })
            .collect(),
        totals: Vec::new(),
    };
    let workbook = Workbook { file, format: Format::Xlsx, sheets: vec![sheet] };
    let (populations, districts) = (Vec::new(), Vec::new());
    Made { workbook, table, populations, districts, settings: Settings::default() }
}

fn cell(text: &str) -> Cell {
    let plain = |raw| Cell { raw, format: NumberFormat::General, formula: None };
    let number = |text: &str| Raw::Number(text.parse().unwrap());
    match text.split_once(':') {
        Some(("n", value)) => plain(number(value)),
        Some(("%", value)) => Cell { format: NumberFormat::Percent, ..plain(number(value)) },
        Some(("a", value)) => Cell { format: NumberFormat::Accounting, ..plain(number(value)) },
        Some(("f", rest)) => {
            let (code, value) = rest.split_once(':').unwrap();
            Cell { format: NumberFormat::Other(code.into()), ..plain(number(value)) }
        }
        Some(("d", day)) => {
            plain(Raw::Date(day.parse::<NaiveDate>().unwrap().and_hms_opt(0, 0, 0).unwrap()))
        }
        Some(("e", error)) => plain(Raw::Error(error.into())),
        Some(("?", _)) => plain(Raw::NoStoredValue),
        _ => plain(Raw::Text(text.into())),
    }
}

impl Made {
    /// Makes the last row a total of all others.
    fn with_total(mut self, label: &str) -> Self {
        let last = self.table.rows.pop().unwrap();
        self.table.totals.push(FoundTotal {
            row: last.row,
            label: label.into(),
            covers: self.table.rows.iter().map(|row| row.row).collect(),
            mean: label.starts_with("Snitt"),
        });
        self
    }

    fn with_scale(mut self, scale: i64) -> Self {
        self.table.scale = Decimal::from(scale);
        self
    }

    fn dated(mut self, day: &str) -> Self {
        let place = Place::file(&self.workbook.file);
        self.table.as_of = Some(Sourced::new(Dato::Day(day.parse().unwrap()), place));
        self
    }

    fn in_file(mut self, name: &str) -> Self {
        self.workbook.file = name.into();
        self.workbook.sheets[0].file = name.into();
        self
    }

    fn read(self) -> (Kommunedata, Vec<String>) {
        let settings = self.settings.clone();
        read_all(&[self], &settings)
    }
}

fn read_all(made: &[Made], settings: &Settings) -> (Kommunedata, Vec<String>) {
    let found: Vec<(&Workbook, Recognised)> = made
        .iter()
        .map(|made| {
            let (tables, populations) = (vec![made.table.clone()], made.populations.clone());
            let districts = made.districts.clone();
            (&made.workbook, Recognised { tables, populations, districts })
        })
        .collect();
    let (data, findings) = read(&found, settings);
    (data, findings.iter().map(at).collect())
}

/// `K221 B6`.
fn at(finding: &Finding) -> String {
    let area = finding.place.as_ref().and_then(Place::area);
    area.map_or(finding.code().to_owned(), |area| format!("{} {area}", finding.code()))
}

fn shown<T: Display>(field: &Field<T>) -> String {
    match field {
        Field::Known(sourced) => sourced.value.to_string(),
        Field::Missing(_) => "missing".into(),
        Field::Unreadable(_) => "unreadable".into(),
        Field::Absent => "absent".into(),
    }
}

fn debugged<T: std::fmt::Debug>(field: &Field<T>) -> String {
    field.value().map_or_else(
        || {
            shown(&field.places().first().map_or(Field::<u8>::Absent, |p| match field {
                Field::Unreadable(_) => Field::Unreadable(p.clone()),
                _ => Field::Missing(p.clone()),
            }))
        },
        |value| format!("{value:?}"),
    )
}

#[track_caller]
fn check_duty(unit: Option<Enhet>, cells: &[&str], expected: &[&str], findings: &[&str]) {
    let rows: Vec<Vec<&str>> = cells.iter().map(|cell| vec!["Sykehjem", *cell]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, unit)];
    let (data, found) = made(Kind::Tilplikting, &columns, &rows).read();
    let read: Vec<String> = data.tilplikting.iter().map(|duty| shown(&duty.ressurs)).collect();
    assert_eq!(read, expected);
    assert_eq!(found, findings);
}

const PERCENT: Option<Enhet> = Some(Enhet::Prosent);

#[test]
fn the_duties_of_kragero_are_196_5_per_cent_and_the_stated_196_is_kept_apart() {
    // Kragerø, Delplan for legetjenester, 2.2.
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, PERCENT)];
    let rows: &[&[&str]] = &[
        &["Sykehjem, 1 etasje", "14%"],
        &["Sykehjem, KAD", "33,5%"],
        &["Sykehjem, korttid rehabilitering", "28%"],
        &["Sykehjem, KAD og 2. etasje", "20%"],
        &["Helsestasjon", "16% + 21%"],
        &["Sykehjem, KAD og Seniorsenter", "20%"],
        &["Kragerø fengsel", "8%"],
        &["Sannidal bokollektiv/Furubo", "10%"],
        &["Stabbestad, boliger", "6%"],
        &["Legevakt", "20%"],
        &["Totalt", "196%"],
    ];
    let (data, findings) = made(Kind::Tilplikting, &columns, rows).with_total("Totalt").read();
    let sum: Decimal = data.tilplikting.iter().filter_map(|duty| duty.ressurs.value()).sum();
    assert_eq!((data.tilplikting.len(), sum), (10, Decimal::new(1965, 1)));
    assert_eq!(findings, ["K221 B6"]);
    let stated = &data.oppgitt[0];
    assert_eq!((stated.value.value, stated.unit.id(), stated.mean), (196.into(), "%", false));
    assert_eq!(stated.value.places[0].to_string(), "fil.xlsx!Ark1!B12");
    let rows: Vec<&Place> = data.tilplikting.iter().map(|duty| &duty.place).collect();
    assert_eq!(stated.rows.iter().collect::<Vec<_>>(), rows);
    assert_eq!(data.origins[0].rows, 10);
}

#[test]
fn a_percent_format_shows_a_hundred_times_what_the_cell_holds() {
    check_duty(PERCENT, &["%:0.14", "%:0.335"], &["14", "33.5"], &[]);
    check_duty(PERCENT, &["%:0.14", "n:28"], &["14", "28"], &[]);
    check_duty(PERCENT, &["%:16", "n:28"], &["unreadable", "28"], &["K204 B2"]);
    check_duty(None, &["%:0.14"], &["14"], &[]);
    check_duty(Some(Enhet::TimerPerUke), &["%:0.2", "n:7.5"], &["20", "20"], &["K224 B3"]);
}

#[test]
fn numbers_under_a_percent_header_are_per_cent_unless_all_are_at_most_one() {
    check_duty(PERCENT, &["n:14", "n:33.5"], &["14", "33.5"], &[]);
    check_duty(PERCENT, &["n:0.14", "n:0.335", "n:1"], &["14", "33.5", "100"], &["K227 B2:B4"]);
    check_duty(PERCENT, &["%:0.14", "n:0.2"], &["14", "20"], &["K227 B3"]);
    check_duty(PERCENT, &["0,14", "0,2"], &["14", "20"], &["K227 B2:B3"]);
    check_duty(PERCENT, &["n:14", "n:0.2"], &["14", "0.2"], &["K228 B3"]);
    check_duty(PERCENT, &["14%", "n:0.2"], &["14", "0.2"], &["K228 B3"]);
    check_duty(PERCENT, &["n:0", "n:0"], &["0", "0"], &[]);
    check_duty(PERCENT, &["n:1600"], &["unreadable"], &["K204 B2"]);
}

#[test]
fn hours_and_full_time_equivalents_become_per_cent_with_one_note() {
    let hours = Some(Enhet::TimerPerUke);
    check_duty(hours, &["n:7.5", "n:3.75", "7,5 t"], &["20", "10", "20"], &["K224 B2:B4"]);
    check_duty(Some(Enhet::Aarsverk), &["n:0.2", "0,1"], &["20", "10"], &["K225 B2:B3"]);
    check_duty(PERCENT, &["20%", "7,5 t", "20%"], &["20", "20", "20"], &["K224 B3"]);
    check_duty(None, &["n:7.5", "20%"], &["unreadable", "20"], &["K211 B2"]);
}

#[test]
fn what_cannot_be_read_is_named_and_never_a_default() {
    check_duty(PERCENT, &["tjue"], &["unreadable"], &["K201 B2"]);
    check_duty(PERCENT, &["1.250"], &["unreadable"], &["K202 B2"]);
    check_duty(PERCENT, &["80-90 %"], &["unreadable"], &["K203 B2"]);
    check_duty(PERCENT, &["e:#REF!"], &["unreadable"], &["K205 B2"]);
    check_duty(PERCENT, &[":", "..", "."], &["unreadable"; 3], &["K206 B2", "K206 B3", "K206 B4"]);
    check_duty(PERCENT, &["d:2026-05-07"], &["unreadable"], &["K209 B2"]);
    check_duty(PERCENT, &["20 kr"], &["unreadable"], &["K210 B2"]);
    check_duty(PERCENT, &[""], &["missing"], &["K213 B2"]);
    check_duty(PERCENT, &["–"], &["missing"], &["K214 B2"]);
    check_duty(PERCENT, &["a:0"], &["0"], &["K232 B2"]);
    // K009 of the workbook names the cell.
    check_duty(PERCENT, &["?:"], &["unreadable"], &[]);
}

const LISTS: [(Column, Option<Enhet>); 5] = [
    (Column::Legekontor, None),
    (Column::Lege, None),
    (Column::Listetak, None),
    (Column::Listelengde, None),
    (Column::Status, None),
];

/// Office and doctor; ceiling; length; staffing.
fn list_shown(list: &Fastlegeliste) -> String {
    let office = shown(&list.legekontor);
    let (tak, lengde) = (shown(&list.listetak), shown(&list.listelengde));
    format!("{office} {} {tak} {lengde} {}", shown(&list.lege), debugged(&list.bemanning))
}

#[track_caller]
fn check_lists(rows: &[&[&str]], expected: &[&str], findings: &[&str]) {
    let (data, found) = made(Kind::Fastlegelister, &LISTS, rows).read();
    let read: Vec<String> = data.fastlegelister.iter().map(list_shown).collect();
    assert_eq!(read, expected);
    assert_eq!(found, findings);
}

/// The same without a status column.
#[track_caller]
fn check_names(rows: &[&[&str]], expected: &[&str], findings: &[&str]) {
    let (data, found) = made(Kind::Fastlegelister, &LISTS[..4], rows).read();
    let read: Vec<String> = data.fastlegelister.iter().map(list_shown).collect();
    assert_eq!(read, expected);
    assert_eq!(found, findings);
}

#[test]
fn lists_are_read_with_any_notation_of_whole_numbers() {
    check_lists(
        &[
            &["A", "Lege 1", "n:1000", "998", "Besatt"],
            &["A*", "Lege 2", "1.250", "1\u{a0}100", "ALIS"],
            &["B", "Lege 3**", "ca. 900", "900 pasienter", "Fast lege"],
        ],
        &["A Lege 1 1000 998 Fast", "A Lege 2 1250 1100 Fast", "B Lege 3 900 900 Fast"],
        &["K222 C4", "K223 A3", "K223 B4", "K229 C3"],
    );
    check_lists(
        &[
            &["A", "Lege 1", "n:1.25", "n:-5", "Besatt"],
            &["A", "Lege 2", "%:9.5", "95 %", "Besatt"],
        ],
        &["A Lege 1 unreadable unreadable Fast", "A Lege 2 unreadable unreadable Fast"],
        &["K207 C2", "K208 D2", "K210 C3", "K210 D3"],
    );
    check_lists(
        &[&["", "Lege 1", "ca. ni hundre", "", "Besatt"]],
        &["missing Lege 1 unreadable missing Fast"],
        &["K213 A2", "K201 C2", "K213 D2"],
    );
}

#[test]
fn who_serves_a_list_follows_from_its_status() {
    check_lists(
        &[
            &["A", "Lege 1", "n:1000", "n:1000", "Besatt"],
            &["A", "", "n:1000", "n:600", "Ledig"],
            &["A", "Lege 3", "n:1000", "n:700", "Vikar"],
            &["A", "Lege 4", "n:1000", "n:800", "Permisjon, vikar"],
            &["A", "Lege 5", "n:1000", "n:900", ""],
            &["A", "Lege 6", "n:1000", "n:900", "Ledig fra 1.8.2026"],
            &["A", "Ledig", "n:1000", "n:900", "Besatt"],
            &["A", "", "n:1000", "n:900", ""],
        ],
        &[
            "A Lege 1 1000 1000 Fast",
            "A missing 1000 600 Ubesatt",
            "A Lege 3 1000 700 Ubesatt",
            "A Lege 4 1000 800 Fast",
            "A Lege 5 1000 900 Fast",
            "A Lege 6 1000 900 unreadable",
            "A Ledig 1000 900 unreadable",
            "A missing unreadable unreadable missing",
        ],
        &["K242 E7", "K243 E8", "K213 E9", "K245 E5", "K246 E4", "K247 E6"],
    );
    check_lists(
        &[&["A", "Lege 1", "n:9", "n:9", "Åpen"], &["A", "Ledig", "n:9", "n:9", "Lukket"]],
        &["A Lege 1 9 9 Fast", "A Ledig 9 9 Ubesatt"],
        &["K244 B3", "K248 E2:E3"],
    );
}

#[test]
fn without_a_status_column_the_name_decides() {
    check_names(
        &[&["A", "Lege 1", "n:9", "n:9"], &["A", "Hjemmel 2", "n:9", "n:9"]],
        &["A Lege 1 9 9 Fast", "A Hjemmel 2 9 9 Fast"],
        &["K241 B1"],
    );
    check_names(
        &[
            &["A", "Lege 1", "n:9", "n:9"],
            &["A", "Ledig hjemmel", "n:9", "n:9"],
            &["A", "Vikar: NN", "n:9", "n:9"],
            &["A", "Lege 4 (permisjon)", "n:9", "n:9"],
            &["A", "", "n:9", "n:9"],
            &["A", "NN", "n:9", "n:9"],
        ],
        &[
            "A Lege 1 9 9 Fast",
            "A Ledig hjemmel 9 9 Ubesatt",
            "A Vikar: NN 9 9 Ubesatt",
            "A Lege 4 (permisjon) 9 9 Fast",
            "A missing unreadable unreadable missing",
            "A NN 9 9 unreadable",
        ],
        &["K213 B6", "K255 B7", "K244 B3", "K245 B5", "K246 B4"],
    );
}

#[test]
fn a_dash_as_length_is_zero_on_a_vacant_list_only() {
    check_lists(
        &[
            &["A", "", "n:900", "-", "Ubesatt"],
            &["A", "Lege 2", "n:900", " – ", "Besatt"],
            &["A", "", "-", "", "Ubesatt"],
        ],
        &[
            "A missing 900 0 Ubesatt",
            "A Lege 2 900 missing Fast",
            "A missing missing missing Ubesatt",
        ],
        &["K214 D3", "K214 C4", "K213 D4", "K250 D2"],
    );
}

#[test]
fn the_same_list_twice_counts_once_or_is_refused() {
    check_names(
        &[
            &["Kragerø legesenter", "Lege 1", "n:900", "n:800"],
            &["KRAGERØ  legesenter", "lege 1", "n:900", "800"],
        ],
        &["Kragerø legesenter Lege 1 900 800 Fast"],
        &["K241 B1", "K251 A3:D3"],
    );
    check_names(
        &[
            &["A", "Lege 1", "n:900", "n:800"],
            &["A", "Lege 2", "n:900", "n:700"],
            &["A", "Lege 1", "n:900", "n:850"],
        ],
        &["A Lege 1 900 unreadable Fast", "A Lege 2 900 700 Fast"],
        &["K241 B1", "K252 A4:D4"],
    );
    // Two vacant licences, and the same name at two offices, are two lists.
    check_names(
        &[
            &["A", "Ledig", "n:900", "n:800"],
            &["A", "Ledig", "n:900", "n:800"],
            &["avd. nord", "Hjemmel 1", "n:9", "n:9"],
            &["avd. sør", "Hjemmel 1", "n:9", "n:9"],
        ],
        &[
            "A Ledig 900 800 Ubesatt",
            "A Ledig 900 800 Ubesatt",
            "avd. nord Hjemmel 1 9 9 Fast",
            "avd. sør Hjemmel 1 9 9 Fast",
        ],
        &["K244 B2:B3"],
    );
}

#[test]
fn two_doctors_in_one_row_share_a_list() {
    let (data, findings) = made(
        Kind::Fastlegelister,
        &LISTS[..4],
        &[&["A", "Lege 1 / Lege 2", "n:900", "n:800"], &["A", "Lege 3", "n:900", "n:700"]],
    )
    .read();
    let shared: Vec<String> =
        data.fastlegelister.iter().map(|list| shown(&list.fellesliste)).collect();
    assert_eq!(shared, ["true", "absent"]);
    assert_eq!(findings, ["K241 B1", "K249 B2"]);
}

#[test]
fn a_ceiling_merged_over_two_rows_is_one_list() {
    let read = |second: [&str; 5]| {
        let rows: &[&[&str]] = &[&["A", "Lege 1", "n:900", "n:800", "Besatt"], &second];
        let mut made = made(Kind::Fastlegelister, &LISTS, rows);
        made.table.rows.pop();
        made.table.rows[0].also = vec![2];
        let (data, findings) = made.read();
        assert_eq!(data.fastlegelister.len(), 1);
        let list = &data.fastlegelister[0];
        (format!("{} {}", list_shown(list), shown(&list.fellesliste)), findings)
    };
    let (list, findings) = read(["", "Lege 2", "", "", "Besatt"]);
    assert_eq!(list, "A Lege 1 / Lege 2 900 800 Fast true");
    assert_eq!(findings, ["K249 B2"]);
    let (list, findings) = read(["", "Lege 2", "", "n:50", "Ledig"]);
    assert_eq!(list, "A Lege 1 / Lege 2 900 unreadable unreadable true");
    assert_eq!(findings, ["K219 E2", "K219 D2", "K249 B2"]);
}

#[test]
fn an_office_on_its_own_row_holds_for_the_lists_below() {
    let mut made = made(Kind::Fastlegelister, &LISTS[..4], &[&["", "Lege 1", "n:9", "n:9"]]);
    let place = made.workbook.sheets[0].place(Pos::new(7, 0));
    made.table.rows[0].group = Some(Sourced::new("Legene i  Løkkebakken*".into(), place));
    let (data, findings) = made.read();
    let office = &data.fastlegelister[0].legekontor;
    assert_eq!(shown(office), "Legene i Løkkebakken");
    assert_eq!(office.places()[0].to_string(), "fil.xlsx!Ark1!A8");
    assert_eq!(findings, ["K241 B1", "K223 A8"]);
}

#[track_caller]
fn check_specialists(cells: &[&str], expected: &[&str], findings: &[&str]) {
    let mut columns = LISTS.to_vec();
    columns.push((Column::Spesialist, None));
    let names = ["Lege 1", "Lege 2", "Lege 3", "Lege 4"];
    let rows: Vec<Vec<&str>> = cells
        .iter()
        .zip(names)
        .map(|(cell, name)| vec!["A", name, "n:9", "n:9", "Besatt", *cell])
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let (data, found) = made(Kind::Fastlegelister, &columns, &rows).read();
    let read: Vec<String> =
        data.fastlegelister.iter().map(|list| shown(&list.spesialist)).collect();
    assert_eq!(read, expected);
    assert_eq!(found, findings);
}

#[test]
fn specialists_are_told_by_words_or_marks() {
    check_specialists(&["Ja", "nei", "Spes."], &["true", "false", "true"], &[]);
    check_specialists(&["x", "", "X"], &["true", "false", "true"], &["K235 F3"]);
    check_specialists(&["ja", "", "nei"], &["true", "missing", "false"], &["K215 F3"]);
    check_specialists(&["ja", "-", "nei"], &["true", "false", "false"], &["K235 F3"]);
    check_specialists(&["ja", "kanskje", "ALIS"], &["true", "unreadable", "false"], &["K218 F3"]);
}

#[test]
fn municipal_hours_are_hours_a_week() {
    let mut columns = LISTS[..4].to_vec();
    columns.push((Column::KommunaleTimer, None));
    let (data, findings) = made(
        Kind::Fastlegelister,
        &columns,
        &[
            &["A", "Lege 1", "n:9", "n:9", "7,5 t"],
            &["A", "Lege 2", "n:9", "n:9", "20 %"],
            &["A", "Lege 3", "n:9", "n:9", ""],
        ],
    )
    .read();
    let hours: Vec<String> =
        data.fastlegelister.iter().map(|list| shown(&list.kommunale_timer)).collect();
    assert_eq!(hours, ["7.5", "7.5", "missing"]);
    assert_eq!(findings, ["K241 B1", "K215 E4", "K226 E3"]);
}

/// A copy is counted once; an older version with other numbers beside the new one is not guessed at.
#[test]
fn the_same_duties_twice_are_not_added_up() {
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, Some(Enhet::Prosent))];
    let duties = |rows: &[&[&str]], file| made(Kind::Tilplikting, &columns, rows).in_file(file);
    let rows: &[&[&str]] = &[&["Sykehjem", "n:20"], &["Helsestasjon", "n:10"], &["KAD", "n:5"]];
    let changed: &[&[&str]] =
        &[&["Sykehjem", "n:30"], &["Helsestasjon", "n:10"], &["Fengsel", "n:5"]];
    let elsewhere: &[&[&str]] = &[&["Sykehjem", "n:20"], &["Skole", "n:10"], &["Legevakt", "n:5"]];
    for (other, expected, code) in [
        (rows, 3, Some("K256 A1:B4")),
        (changed, 3, Some("K257 A1:B4")),
        (elsewhere, 6, None),
        (&rows[..2], 3, Some("K257 A1:B3")),
    ] {
        let all = [duties(rows, "a.xlsx"), duties(other, "b.xlsx")];
        let (data, findings) = read_all(&all, &Settings::default());
        assert_eq!(data.tilplikting.len(), expected, "{findings:?}");
        let told = findings.iter().find(|finding| finding.starts_with("K25"));
        assert_eq!(told.map(String::as_str), code);
    }
}

#[test]
fn an_older_table_of_the_same_lists_is_left_out() {
    let row: &[&[&str]] = &[&["A", "Lege 1", "n:900", "n:800"]];
    let other: &[&[&str]] = &[&["B", "Lege 2", "n:900", "n:700"]];
    let january = || made(Kind::Fastlegelister, &LISTS[..4], row).dated("2026-01-01");
    let february = || made(Kind::Fastlegelister, &LISTS[..4], row).dated("2026-02-01");
    let elsewhere = || made(Kind::Fastlegelister, &LISTS[..4], other).dated("2026-01-01");
    let settings = Settings::default();
    let all = vec![january().in_file("jan.xlsx"), february().in_file("feb.xlsx")];
    let (data, findings) = read_all(&all, &settings);
    assert_eq!((data.fastlegelister.len(), data.origins.len()), (1, 1));
    assert_eq!(&*data.fastlegelister[0].place.file, "feb.xlsx");
    assert_eq!(findings, ["K241 B1", "K241 B1", "K253 A1:D2"]);
    let all = vec![elsewhere().in_file("b.xlsx"), february().in_file("a.xlsx")];
    let (data, findings) = read_all(&all, &settings);
    assert_eq!(data.fastlegelister.len(), 2);
    assert_eq!(findings, ["K241 B1", "K241 B1", "K254 A1:D2"]);
}

/// Two tables of duty in two files: their sites with resources, and the years of their titles.
#[track_caller]
fn check_two_duties(
    one: (&[&[&str]], Option<i32>),
    other: (&[&[&str]], Option<i32>),
    shares: &[&str],
    findings: &[&str],
) {
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, Some(Enhet::Prosent))];
    let table = |(rows, year): (&[&[&str]], Option<i32>), file: &str| {
        let mut table = made(Kind::Tilplikting, &columns, rows).in_file(file);
        table.table.year = year;
        table
    };
    let (data, found) =
        read_all(&[table(one, "a.xlsx"), table(other, "b.xlsx")], &Settings::default());
    let read: Vec<String> = data.tilplikting.iter().map(|duty| shown(&duty.ressurs)).collect();
    assert_eq!(
        (read, found),
        (
            shares.iter().map(ToString::to_string).collect(),
            findings.iter().map(ToString::to_string).collect()
        )
    );
}

#[test]
fn a_duty_in_two_tables_is_never_counted_twice() {
    let duty: &[&[&str]] = &[&["Sykehjem", "20 %"], &["Helsestasjon", "10 %"]];
    let changed: &[&[&str]] = &[&["Sykehjem", "25 %"], &["Helsestasjon", "10 %"]];
    let elsewhere: &[&[&str]] = &[&["Sykehjem", "25 %"], &["Fengsel", "5 %"], &["KAD", "5 %"]];
    check_two_duties((duty, None), (duty, None), &["20", "10"], &["K256 A1:B3"]);
    check_two_duties((duty, None), (changed, None), &["unreadable", "unreadable"], &["K257 A1:B3"]);
    // By the years of their titles, the later one; the same year decides nothing.
    check_two_duties((changed, Some(2026)), (duty, Some(2025)), &["25", "10"], &["K253 A1:B3"]);
    check_two_duties((duty, Some(2026)), (duty, Some(2026)), &["20", "10"], &["K256 A1:B3"]);
    check_two_duties((duty, None), (elsewhere, None), &["20", "10", "25", "5", "5"], &[]);
}

#[test]
fn a_comment_that_speaks_of_a_vacancy_needs_a_status() {
    let columns = [
        (Column::Legekontor, None),
        (Column::Lege, None),
        (Column::Listetak, None),
        (Column::Listelengde, None),
        (Column::Kommentar, None),
    ];
    let rows: &[&[&str]] = &[
        &["A", "Hjemmel 1", "n:9", "n:9", "Ubesatt, vikar fra byrå"],
        &["A", "Hjemmel 2", "n:9", "n:9", "Vikar"],
        &["A", "Lege 3", "n:9", "n:9", "Vikar til 1. mai"],
        &["A", "Lege 4", "n:9", "n:9", "Ønsker lavere tak"],
    ];
    let (data, findings) = made(Kind::Fastlegelister, &columns, rows).read();
    let staffing: Vec<Option<Bemanning>> =
        data.fastlegelister.iter().map(|list| list.bemanning.value().copied()).collect();
    assert_eq!(staffing, [None, None, Some(Bemanning::Fast), Some(Bemanning::Fast)]);
    assert_eq!(findings, ["K258 E2", "K258 E3", "K245 B4"]);
}

const MEASURES: [(Column, Option<Enhet>); 4] = [
    (Column::Tiltak, None),
    (Column::Iverksetting, None),
    (Column::Kostnad, None),
    (Column::Kapittel, None),
];

/// Start, end, cost and chapter.
fn measure_shown(tiltak: &Tiltak) -> String {
    let period = |field: &Field<Period>| {
        let written = |period: &Period| match period.month {
            Some(month) => format!("{}-{month:02}", period.year),
            None => period.year.to_string(),
        };
        shown(&field.clone().map(|period| written(&period)))
    };
    format!(
        "{} {} {} {}",
        period(&tiltak.iverksetting),
        period(&tiltak.slutt),
        shown(&tiltak.kostnad),
        shown(&tiltak.kapittel)
    )
}

#[track_caller]
fn check_measure(cells: [&str; 3], expected: &str, findings: &[&str]) {
    let [start, cost, chapter] = cells;
    let (data, found) =
        made(Kind::Tiltak, &MEASURES, &[&["Tiltak 1", start, cost, chapter]]).read();
    assert_eq!(measure_shown(&data.tiltak[0]), expected);
    assert_eq!(found, findings);
}

const FACTORS: [(Column, Option<Enhet>); 6] = [
    (Column::Tiltak, None),
    (Column::Antall, None),
    (Column::Sats, None),
    (Column::Dager, None),
    (Column::Andel, None),
    (Column::Kostnad, None),
];

/// Reads a measure of quantity, rate, days, share and cost: `450000 = B2 C2` when it is a product.
#[track_caller]
fn check_product(cells: [&str; 5], expected: &str, findings: &[&str]) {
    let [antall, sats, dager, andel, kostnad] = cells;
    let row: &[&str] = &["Tilskudd", antall, sats, dager, andel, kostnad];
    let (data, found) = made(Kind::Tiltak, &FACTORS, &[row]).read();
    let Tiltak { kostnad, beregnet, .. } = &data.tiltak[0];
    let areas = kostnad.places().iter().filter_map(Place::area);
    let cells: Vec<String> = areas.map(|area| area.to_string()).collect();
    let sign = if *beregnet { "=" } else { "in" };
    assert_eq!(format!("{} {sign} {}", shown(kostnad), cells.join(" ")), expected);
    assert_eq!(found, findings);
}

#[test]
fn a_cost_that_is_not_stated_is_the_product_of_its_factors() {
    check_product(["n:3", "n:150000", "", "", ""], "450000 = B2 C2", &[]);
    check_product(["3 stk", "150 000 kr", "", "", "-"], "450000 = B2 C2", &[]);
    check_product(["n:4", "n:11178", "n:5", "50 %", ""], "111780 = B2 C2 D2 E2", &[]);
    check_product(["n:4", "n:11178", "n:5", "%:0.5", ""], "111780 = B2 C2 D2 E2", &[]);
    check_product(["n:3", "n:150000", "", "", "n:400000"], "400000 in F2", &[]);
    check_product(["", "n:200000", "", "", ""], "missing in F2", &[]);
    check_product(["ikke avklart", "n:200000", "", "", ""], "missing in F2", &[]);
    check_product(["n:3", "", "", "", ""], "missing in F2", &[]);
    check_product(["mange", "n:200000", "", "", ""], "unreadable = B2", &["K201 B2"]);
    check_product(["n:3", "n:150000", "", "", "Innenfor ramme"], "missing in F2", &["K266 F2"]);
}

#[test]
fn without_a_rate_a_quantity_may_be_anything() {
    let columns = [FACTORS[0], FACTORS[1], FACTORS[4]];
    let row: &[&str] = &["Møter", "alle", "mye"];
    let (data, found) = made(Kind::Tiltak, &columns, &[row]).read();
    assert_eq!(data.tiltak[0].kostnad, Field::Absent);
    assert_eq!(found, [""; 0]);
}

#[test]
fn nothing_is_multiplied_beside_what_may_be_a_factor() {
    #[track_caller]
    fn check(column: Column, value: &str, unknown: bool) {
        let columns = [FACTORS[0], FACTORS[1], FACTORS[2], (column, None)];
        let row: &[&str] = &["Tilskudd", "n:3", "n:150000", value];
        let mut made = made(Kind::Tiltak, &columns, &[row]);
        if unknown {
            let found = made.table.columns.remove(&column).unwrap();
            made.table.values.push(found);
        }
        let (data, found) = made.read();
        assert_eq!(data.tiltak[0].kostnad, Field::Absent);
        assert_eq!(found, ["K291 A2:D2"]);
    }
    check(Column::Stilling, "30 %", false);
    check(Column::Verdi, "n:0.6", true);
    check(Column::Verdi, "60 %", true);
}

const POST: [(Column, Option<Enhet>); 6] = [
    (Column::Tiltak, None),
    (Column::Stilling, Some(Enhet::Prosent)),
    (Column::Aarslonn, None),
    (Column::Pensjon, None),
    (Column::Arbeidsgiveravgift, None),
    (Column::Kostnad, None),
];

/// Reads a measure of share, salary, pension, contribution and cost.
#[track_caller]
fn check_post(cells: [&str; 5], expected: &str, findings: &[&str]) {
    let row: Vec<&str> = std::iter::once("Stilling").chain(cells).collect();
    let (data, found) = made(Kind::Tiltak, &POST, &[&row]).read();
    let Tiltak { kostnad, beregnet, .. } = &data.tiltak[0];
    assert_eq!(format!("{} {beregnet}", shown(kostnad)), expected);
    assert_eq!(found, findings);
}

#[test]
fn a_share_of_a_post_costs_its_salary_with_what_is_on_top() {
    check_post(["n:50", "n:1000000", "n:14", "n:14.1", ""], "650370 true", &[]);
    check_post(["50 %", "1 000 000", "14 %", "14,1 %", "-"], "650370 true", &[]);
    check_post(["%:0.5", "n:1000000", "%:0.14", "%:0.141", ""], "650370 true", &[]);
    check_post(["n:50", "n:1000000", "n:14", "n:14.1", "n:600000"], "600000 false", &[]);
    check_post(["", "n:1000000", "n:14", "n:14.1", ""], "missing false", &[]);
    check_post(["n:50", "n:1000000", "", "n:14.1", ""], "missing false", &[]);
    check_post(["n:50", "", "n:14", "n:14.1", ""], "missing false", &[]);
    check_post(["n:50", "n:1000000", "mye", "n:14.1", ""], "unreadable true", &["K201 D2"]);
    // Kroner under "Pensjon" are no per cent, and no factor that we know.
    check_post(["n:50", "n:1000000", "n:140000", "n:14.1", ""], "missing false", &["K291 A2:F2"]);
}

#[test]
fn nothing_is_multiplied_beside_a_salary_and_another_factor() {
    #[track_caller]
    fn check(column: Column, value: &str, expected: &[&str]) {
        let columns = [POST[0], POST[1], POST[2], (column, None)];
        let (data, found) =
            made(Kind::Tiltak, &columns, &[&["Stilling", "n:200", "n:1000000", value]]).read();
        assert_eq!(matches!(data.tiltak[0].kostnad, Field::Known(_)), expected.is_empty());
        assert_eq!(found, expected, "{column:?}");
    }
    check(Column::Dager, "n:5", &["K291 A2:D2"]);
    check(Column::Antall, "n:2", &["K291 A2:D2"]);
    check(Column::Sats, "n:1000", &["K291 A2:D2"]);
    check(Column::NyeLeger, "n:3", &["K291 A2:D2"]);
    // Two doctors are the two posts.
    check(Column::NyeLeger, "n:2", &[]);
    check(Column::Antall, "", &[]);
}

#[test]
fn a_quantity_of_posts_is_a_share_of_one() {
    let columns = [POST[0], (Column::Antall, Some(Enhet::Aarsverk)), POST[2], POST[5]];
    let (data, found) =
        made(Kind::Tiltak, &columns, &[&["Stilling", "n:1.5", "n:1000000", ""]]).read();
    assert_eq!(shown(&data.tiltak[0].kostnad), "1500000");
    assert_eq!(shown(&data.tiltak[0].stilling), "150");
    assert_eq!(found, ["K225 B2"]);
}

/// Reads hours at a rate, with or without weeks, under a heading of hours.
#[track_caller]
fn check_hours(header: &str, cells: [&str; 3], expected: &str, findings: &[&str]) {
    let columns =
        [POST[0], (Column::Timer, None), (Column::Sats, None), (Column::Uker, None), POST[5]];
    let [hours, rate, weeks] = cells;
    let columns: Vec<_> =
        columns.into_iter().filter(|(c, _)| *c != Column::Uker || weeks != "-").collect();
    let row: Vec<&str> =
        ["Veiledning", hours, rate, weeks, ""].into_iter().filter(|cell| *cell != "-").collect();
    let mut made = made(Kind::Tiltak, &columns, &[&row]);
    made.table.columns.get_mut(&Column::Timer).unwrap().header = header.to_owned();
    let (data, found) = made.read();
    assert_eq!(shown(&data.tiltak[0].kostnad), expected, "{header}");
    assert_eq!(found, findings, "{header}");
}

#[test]
fn hours_a_week_are_paid_in_their_weeks() {
    check_hours("Timer/uke", ["n:2", "n:800", "n:40"], "64000", &[]);
    check_hours("Timer", ["1,5 t", "n:800", "40"], "48000", &[]);
    check_hours("Timer", ["n:80", "n:800", "-"], "64000", &[]);
    check_hours("Timer per uke", ["n:2", "n:800", "-"], "missing", &[]);
    check_hours("Timer", ["n:2", "n:800", ""], "missing", &[]);
    check_hours("Timer", ["", "n:800", "n:40"], "missing", &[]);
    check_hours("Timer per måned", ["n:8", "n:800", "n:40"], "missing", &["K291 A2:E2"]);
    check_hours("Timer", ["n:-2", "n:800", "n:40"], "unreadable", &["K208 B2"]);
}

const PHASED: [(Column, Option<Enhet>); 6] = [
    (Column::Tiltak, None),
    (Column::Iverksetting, None),
    (Column::Slutt, None),
    (Column::InnfasetTil, None),
    (Column::NyeLeger, None),
    (Column::Kostnad, None),
];

/// Start, end, last year of phasing in, and the years that the amount was spread over.
#[track_caller]
fn check_phased(cells: [&str; 4], expected: &str, findings: &[&str]) {
    let [start, end, phased, doctors] = cells;
    let row: &[&str] = &["Utvidelse", start, end, phased, doctors, "n:900000"];
    let (data, found) = made(Kind::Tiltak, &PHASED, &[row]).read();
    let Tiltak { iverksetting, slutt, innfaset_til, per_aar, .. } = &data.tiltak[0];
    let year = |field: &Field<Period>| field.value().map_or(0, |period| period.year);
    let years: Vec<i32> = [iverksetting, slutt, innfaset_til].into_iter().map(year).collect();
    assert_eq!(format!("{years:?} {}", per_aar.len()), expected);
    assert_eq!(found, findings);
}

#[test]
fn a_span_over_several_doctors_is_phased_in() {
    check_phased(["2023-2025", "", "", "n:3"], "[2023, 0, 2025] 0", &["K294 B2"]);
    check_phased(["2023-2025", "n:2027", "", "n:3"], "[2023, 2027, 2025] 0", &["K294 B2"]);
    // One doctor comes whole, and a measure without doctors costs that amount each year.
    check_phased(["2023-2025", "", "", "n:1"], "[2023, 2025, 0] 3", &["K265 B2"]);
    check_phased(["2023-2025", "", "", ""], "[2023, 2025, 0] 3", &["K265 B2"]);
    check_phased(["n:2023", "", "", "n:3"], "[2023, 0, 0] 0", &[]);
}

#[test]
fn a_column_says_by_when_it_is_phased_in() {
    check_phased(["n:2023", "", "n:2025", ""], "[2023, 0, 2025] 0", &[]);
    check_phased(["2023-2025", "", "ja", ""], "[2023, 0, 2025] 0", &[]);
    check_phased(["n:2023", "n:2028", "2023-2025", ""], "[2023, 2028, 2025] 0", &[]);
    check_phased(["n:2023", "", "nei", ""], "[2023, 0, 0] 0", &[]);
    check_phased(["n:2023", "", "ja", ""], "[2023, 0, 0] 0", &["K261 D2"]);
    check_phased(["n:2023", "", "snart", ""], "[2023, 0, 0] 0", &["K261 D2"]);
}

#[test]
fn money_from_three_sources_is_told_apart() {
    let columns = [
        POST[0],
        (Column::Kostnad, None),
        (Column::Tilskudd, None),
        (Column::Refusjon, None),
        (Column::OmdisponeringAar(2025), None),
        (Column::Prioritet, None),
    ];
    let rows: &[&[&str]] = &[
        &["A", "n:100", "n:10", "20 kr", "n:30", "n:1"],
        &["B", "n:100", "", "n:-20", "-", "Høy"],
        &["C", "n:100", "", "", "", "snarest"],
    ];
    let (data, found) = made(Kind::Tiltak, &columns, rows).read();
    let read: Vec<String> = data
        .tiltak
        .iter()
        .map(|tiltak| {
            let moved = &tiltak.omdisponering.per_aar[&2025];
            let refund = &tiltak.refusjon.helaar;
            let all = [&tiltak.tilskudd, refund, moved, &tiltak.prioritet];
            all.map(shown).join(" ")
        })
        .collect();
    let expected =
        ["10 20 30 1", "missing unreadable missing 1", "missing missing missing missing"];
    assert_eq!(read, expected);
    assert_eq!(found, ["K208 D3", "K295 F4", "K233 E3", "K296 F3"]);
}

#[test]
fn doctors_are_no_quantity() {
    let columns = [FACTORS[0], (Column::NyeLeger, None), FACTORS[2], FACTORS[3]];
    let row: &[&str] = &["Tilskudd", "3 leger", "n:150000", "n:2"];
    let (data, found) = made(Kind::Tiltak, &columns, &[row]).read();
    assert_eq!(shown(&data.tiltak[0].nye_leger), "3");
    assert_eq!(data.tiltak[0].kostnad, Field::Absent);
    assert_eq!(found, ["K291 A2:D2"]);
}

#[test]
fn measures_as_kragero_writes_them() {
    check_measure(["n:2022", "n:430000", "3.1.6"], "2022 absent 430000 3.1.6", &[]);
    check_measure(["2022", "-", "4.2."], "2022 absent missing 4.2.", &[]);
    check_measure(["Etter 2021", "200 000", "n:4.2"], "2022 absent 200000 4.2", &[]);
    check_measure(["2021 (oppstart utredning)", "-", "4.3."], "2021 absent missing 4.3.", &[]);
    check_measure(["2027", "1 200 000", "5.1."], "2027 absent 1200000 5.1.", &[]);
}

#[test]
fn costs_in_any_notation() {
    check_measure(["2022", "ca 200 000 kr", ""], "2022 absent 200000 missing", &["K222 C2"]);
    check_measure(["2022", "1,2 mill kroner", ""], "2022 absent 1200000 missing", &[]);
    check_measure(["2022", "Innenfor ramme", ""], "2022 absent missing missing", &["K266 C2"]);
    check_measure(["2022", "ca. ni hundre", ""], "2022 absent unreadable missing", &["K201 C2"]);
    check_measure(["2022", "a:0", ""], "2022 absent 0 missing", &["K232 C2"]);
    check_measure(["2022", "200-300 000", ""], "2022 absent unreadable missing", &["K203 C2"]);
    check_measure(["2022", "%:0.5", ""], "2022 absent unreadable missing", &["K210 C2"]);
    check_measure(["2022", "d:2026-02-04", ""], "2022 absent unreadable missing", &["K209 C2"]);
    check_measure(["2022", "n:1", "d:2026-02-04"], "2022 absent 1 unreadable", &["K216 D2"]);
}

#[test]
fn starts_in_words_dates_and_spans() {
    check_measure(["høst 2026", "n:1", "5"], "2026-08 absent 1 5", &["K262 B2"]);
    check_measure(["2. halvår 2026", "n:1", "5"], "2026-07 absent 1 5", &[]);
    check_measure(["d:2026-07-15", "n:1", "5"], "2026-07 absent 1 5", &["K262 B2"]);
    check_measure(["d:2026-07-16", "n:1", "5"], "2026-08 absent 1 5", &["K262 B2"]);
    check_measure(["d:1905-07-14", "n:1", "5"], "unreadable absent 1 5", &["K261 B2"]);
    check_measure(["n:2022.5", "n:1", "5"], "unreadable absent 1 5", &["K261 B2"]);
    check_measure(["ved behov", "n:1", "5"], "unreadable absent 1 5", &["K261 B2"]);
    check_measure(["", "n:1", "5"], "missing absent 1 5", &[]);
    check_measure(["2025-2028", "-", "5"], "2025 2028 missing 5", &[]);
}

#[test]
fn the_words_of_a_start_are_kept() {
    let rows: &[&[&str]] = &[
        &["A", "Etter 2021", "n:1", ""],
        &["B", "n:2022", "n:1", ""],
        &["C", "august 2026", "n:1", ""],
        &["D", "snarest", "n:1", ""],
        &["E", "16.7.2026", "n:1", ""],
        &["F", "2026–2027", "n:1", ""],
    ];
    let (data, _) = made(Kind::Tiltak, &MEASURES, rows).read();
    let words: Vec<String> =
        data.tiltak.iter().map(|tiltak| shown(&tiltak.iverksetting_text)).collect();
    assert_eq!(words, ["Etter 2021", "absent", "absent", "snarest", "absent", "2026–2027"]);
}

#[test]
fn a_span_under_a_single_amount_is_that_amount_each_year() {
    let (data, findings) =
        made(Kind::Tiltak, &MEASURES, &[&["A", "2026–2027", "n:150000", ""]]).read();
    let years: Vec<(i32, String)> =
        data.tiltak[0].per_aar.iter().map(|(year, field)| (*year, shown(field))).collect();
    assert_eq!(years, [(2026, "150000".into()), (2027, "150000".into())]);
    assert_eq!(findings, ["K265 B2"]);
}

#[test]
fn yearly_measures_start_with_the_first_year_that_is_spoken_of() {
    let rows: &[&[&str]] =
        &[&["A", "Årlig", "n:1", ""], &["B", "Snarest", "n:1", ""], &["C", "n:2026", "n:1", ""]];
    let mut made = made(Kind::Tiltak, &MEASURES, rows);
    made.settings.plan_fra = None;
    let (data, _) = made.read();
    assert_eq!(measure_shown(&data.tiltak[0]), "2026 absent 1 missing");
    assert_eq!(debugged(&data.tiltak[0].slag), "Varig");
    assert_eq!(shown(&data.tiltak[0].iverksetting_text), "Årlig");
    // How often "Snarest" costs, it does not say.
    assert_eq!(measure_shown(&data.tiltak[1]), "2026 absent 1 missing");
    assert_ne!(debugged(&data.tiltak[1].slag), "Varig");
}

#[test]
fn grants_and_sums_of_year_columns() {
    let columns = [
        (Column::Tiltak, None),
        (Column::Aar(2025), None),
        (Column::Aar(2026), None),
        (Column::TilskuddAar(2025), None),
        (Column::TilskuddAar(2026), None),
        (Column::Sum, None),
    ];
    let rows: &[&[&str]] = &[&["A", "n:100", "n:200", "n:30", "-", "n:300"]];
    let (data, findings) = made(Kind::Tiltak, &columns, rows).with_scale(1000).read();
    let measure = &data.tiltak[0];
    let grants = [2025, 2026].map(|year| shown(&measure.tilskudd_per_aar[&year]));
    assert_eq!(grants, ["30000", "missing"]);
    assert_eq!(shown(&measure.oppgitt_sum), "300000");
    assert_eq!(measure.oppgitt_sum_aar, [2025, 2026]);
    assert_eq!(findings, ["K233 E2"]);
}

#[test]
fn the_scale_of_the_table_multiplies() {
    let read = |scale: i64, unit: Option<Enhet>, text: &str| {
        let mut columns = MEASURES.to_vec();
        columns[2].1 = unit;
        let made = made(Kind::Tiltak, &columns, &[&["A", "2022", text, ""]]).with_scale(scale);
        let (data, findings) = made.read();
        format!("{} {}", shown(&data.tiltak[0].kostnad), findings.join(" ")).trim().to_owned()
    };
    assert_eq!(read(1000, None, "n:430"), "430000");
    assert_eq!(read(1, Some(Enhet::TusenKroner), "n:430"), "430000");
    assert_eq!(read(1000, Some(Enhet::TusenKroner), "n:430"), "430000");
    assert_eq!(read(1, Some(Enhet::MillionerKroner), "2,28"), "2280000");
    assert_eq!(read(1, Some(Enhet::Kroner), "n:430"), "430");
    // Title and header against each other, and a cell against both.
    assert_eq!(read(1000, Some(Enhet::Kroner), "n:430"), "unreadable K212 C2");
    assert_eq!(read(1000, None, "430 000 kr"), "unreadable K212 C2");
    assert_eq!(read(1000, None, "2,28 MNOK"), "2280000 K234 C2");
    // The format shows 430 of the 430 000 that the cell holds.
    assert_eq!(read(1000, None, "f:#,##0,:430000"), "430000 K234 C2");
    assert_eq!(read(1_000_000, None, "f:#,##0,:430000"), "unreadable K212 C2");
}

#[test]
fn one_dot_in_an_amount_needs_the_company_of_whole_thousands() {
    let read = |cells: &[&str]| {
        let rows: Vec<Vec<&str>> = cells.iter().map(|cell| vec!["A", "2022", *cell, ""]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let (data, findings) = made(Kind::Tiltak, &MEASURES, &rows).read();
        (shown(&data.tiltak[0].kostnad), findings)
    };
    assert_eq!(read(&["430.000", "n:200000"]), ("430000".into(), vec!["K229 C2".into()]));
    assert_eq!(read(&["430.000", "1.200.000"]), ("430000".into(), vec!["K229 C2".into()]));
    assert_eq!(read(&["430.000"]), ("unreadable".into(), vec!["K202 C2".into()]));
    assert_eq!(read(&["1.250", "n:2.5"]), ("unreadable".into(), vec!["K202 C2".into()]));
}

#[test]
fn amounts_in_year_columns() {
    let columns = [
        (Column::Tiltak, None),
        (Column::Aar(2025), None),
        (Column::Aar(2026), Some(Enhet::TusenKroner)),
    ];
    let rows: &[&[&str]] =
        &[&["A", "n:100", "n:200"], &["B", "-", "n:200"], &["C", "-", ""], &["D", ":", "n:1"]];
    let (data, findings) = made(Kind::Tiltak, &columns, rows).read();
    let years: Vec<String> = data
        .tiltak
        .iter()
        .map(|tiltak| {
            format!("{} {}", shown(&tiltak.per_aar[&2025]), shown(&tiltak.per_aar[&2026]))
        })
        .collect();
    assert_eq!(years, ["100 200000", "missing 200000", "missing missing", "unreadable 1000"]);
    assert_eq!(findings, ["K206 B5"]);
}

#[test]
fn type_and_part_of_the_budget() {
    let mut columns = MEASURES.to_vec();
    columns.push((Column::Slag, None));
    columns.push((Column::Tilskudd, None));
    let rows: &[&[&str]] = &[
        &["A", "2022", "n:1", "", "Engangs", "50 000"],
        &["B", "2022", "n:1", "", "Investering", "-"],
        &["C", "2022", "n:1", "", "Drift", "n:-50000"],
        &["D", "2022", "n:1", "", "", ""],
        &["E", "2022", "n:1", "", "midlertidig", ""],
    ];
    let (data, findings) = made(Kind::Tiltak, &columns, rows).read();
    let read: Vec<String> = data
        .tiltak
        .iter()
        .map(|tiltak| {
            let (slag, art) = (debugged(&tiltak.slag), debugged(&tiltak.utgiftsart));
            format!("{slag} {art} {}", shown(&tiltak.tilskudd))
        })
        .collect();
    assert_eq!(
        read,
        [
            "Engangs absent 50000",
            "Engangs Investering missing",
            "missing Drift unreadable",
            "missing absent missing",
            "unreadable absent missing",
        ]
    );
    assert_eq!(findings, ["K208 F4", "K263 E6", "K233 F3", "K264 E3"]);
}

#[test]
fn codes_keep_their_zeros() {
    let columns =
        [(Column::Tjenestested, None), (Column::Ressurs, PERCENT), (Column::Funksjon, None)];
    let rows: &[&[&str]] = &[
        &["A", "20%", "0301"],
        &["B", "20%", "f:0000:301"],
        &["C", "20%", "n:232"],
        &["D", "20%", "d:2026-02-04"],
    ];
    let (data, findings) = made(Kind::Tilplikting, &columns, rows).read();
    let codes: Vec<String> = data.tilplikting.iter().map(|duty| shown(&duty.funksjon)).collect();
    assert_eq!(codes, ["0301", "0301", "232", "unreadable"]);
    assert_eq!(findings, ["K216 C5"]);
}

#[test]
fn stated_totals_and_means_are_kept_apart() {
    let rows: &[&[&str]] = &[
        &["A", "Lege 1", "n:1000", "n:900"],
        &["A", "Lege 2", "n:1000", "n:801"],
        &["Snitt", "", "1 000", "850,5"],
    ];
    let (data, findings) = made(Kind::Fastlegelister, &LISTS[..4], rows).with_total("Snitt").read();
    let stated: Vec<String> = data
        .oppgitt
        .iter()
        .map(|stated| format!("{} {} {}", stated.column.id(), stated.value.value, stated.mean))
        .collect();
    assert_eq!(stated, ["listetak 1000 true", "listelengde 850.5 true"]);
    assert_eq!(findings, ["K241 B1"]);
    let rows: &[&[&str]] = &[&["A", "Lege 1", "n:1000", "n:900"], &["Sum", "", "-", "ca. alle"]];
    let (data, findings) = made(Kind::Fastlegelister, &LISTS[..4], rows).with_total("Sum").read();
    assert_eq!(data.oppgitt, []);
    assert_eq!(findings, ["K241 B1", "K236 D3"]);
}

#[track_caller]
fn check_municipalities(cells: &[&str], navn: Option<&str>, kept: usize, findings: &[&str]) {
    let columns =
        [(Column::Kommune, None), (Column::Tjenestested, None), (Column::Ressurs, PERCENT)];
    let rows: Vec<Vec<&str>> = cells.iter().map(|name| vec![*name, "A", "20%"]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let mut made = made(Kind::Tilplikting, &columns, &rows);
    made.settings.kommune.navn = navn.map(str::to_owned);
    let (data, found) = made.read();
    assert_eq!(data.tilplikting.len(), kept);
    assert_eq!(data.has(Kind::Tilplikting), kept > 0);
    assert_eq!(found, findings);
}

#[test]
fn only_the_rows_of_the_municipality_are_read() {
    check_municipalities(&["Kragerø", "KRAGERØ kommune"], None, 2, &[]);
    check_municipalities(&["4014 Kragerø", "Kragerø"], Some("Kragerø"), 2, &[]);
    check_municipalities(&["Kragerø", "Bamble"], None, 0, &["K116 A1"]);
    check_municipalities(&["Kragerø", "Bamble"], Some("Kragerø kommune"), 1, &["K285 A1"]);
    check_municipalities(&["Skien", "Bamble"], Some("Kragerø"), 0, &["K116 A1"]);
    check_municipalities(&["Bamble"], Some("Kragerø"), 1, &["K283 A1"]);
    check_municipalities(&["Kragerø", "", "Bamble"], Some("Kragerø"), 0, &["K284 A3"]);
}

#[test]
fn the_latest_dated_population_counts() {
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, PERCENT)];
    let read = |stated: &[(i64, Option<Dato>)]| {
        let mut made = made(Kind::Tilplikting, &columns, &[&["A", "20%"]]);
        let place = |row| made.workbook.sheets[0].place(Pos::new(row, 5));
        made.populations = stated
            .iter()
            .zip(10..)
            .map(|((value, as_of), row)| FoundPopulation {
                value: Sourced::new((*value).into(), place(row)),
                as_of: *as_of,
            })
            .collect();
        let (data, findings) = made.read();
        (data.innbyggere.map(|stated| stated.value), findings)
    };
    let month = Some(Dato::Month { year: 2026, month: 2 });
    let day = |text: &str| Some(Dato::Day(text.parse().unwrap()));
    assert_eq!(read(&[(10_406, day("2020-07-01")), (10_500, month)]).0, Some(10_500.into()));
    assert_eq!(read(&[(10_406, day("2026-02-10")), (10_500, month)]).0, Some(10_406.into()));
    assert_eq!(read(&[(10_406, None)]), (None, vec!["K281 F11".into()]));
    let differing = [(10_406, day("2020-07-01")), (10_407, day("2020-07-01"))];
    assert_eq!(read(&differing), (None, vec!["K282 F12".into()]));
}

#[test]
fn where_a_table_stood_and_what_was_hidden_in_it() {
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, PERCENT)];
    let mut made = made(Kind::Tilplikting, &columns, &[&["A", "20%"], &["B", "10%"]]);
    made.workbook.sheets[0].hidden_rows = [2, 9].into();
    made.workbook.sheets[0].hidden_columns = [1, 7].into();
    let (data, findings) = made.read();
    assert_eq!(findings, ["K292 A1:B3", "K293 A1:B3"]);
    let origin = &data.origins[0];
    assert_eq!(origin.place.to_string(), "fil.xlsx!Ark1!A1:B3");
    assert_eq!((origin.rows, origin.hidden_rows, origin.hidden_columns), (2, 1, 1));
    assert_eq!(origin.columns[1].0, Column::Ressurs);
    assert_eq!(origin.columns[1].1.to_string(), "fil.xlsx!Ark1!B1");
}

#[test]
fn findings_do_not_name_doctors() {
    let rows: &[&[&str]] = &[
        &["A", "Lege Ås*", "n:9", "n:9", "Besatt"],
        &["A", "Lege Ås (permisjon)", "n:9", "n:9", ""],
        &["A", "Lege Ås / Lege Bø", "n:9", "n:9", "Besatt"],
        &["A", "Lege Ås ledig fra 1.8.2026", "n:9", "n:9", ""],
        &["A", "Ledig etter Lege Ås", "n:9", "n:9", "Besatt"],
        &["A", "Lege Ås (vikar)", "n:9", "n:9", ""],
        &["A", "Lege Ås", "n:9", "n:8", "Besatt"],
    ];
    let made = made(Kind::Fastlegelister, &LISTS, rows);
    let recognised = Recognised { tables: vec![made.table.clone()], ..Recognised::default() };
    let (_, findings) = read(&[(&made.workbook, recognised)], &made.settings);
    let codes: Vec<&str> = findings.iter().map(Finding::code).collect();
    assert_eq!(codes, ["K255", "K243", "K223", "K245", "K246", "K249", "K252"]);
    for finding in &findings {
        assert!(!format!("{:?}", finding.params).contains("Ås"), "{finding:?}");
    }
}

const POSTS: [(Column, Option<Enhet>); 3] = [
    (Column::Tjenestested, None),
    (Column::Plasser, None),
    (Column::Legeaarsverk, Some(Enhet::Aarsverk)),
];

/// A table whose sites stand under this header.
fn sites(header: &str, columns: &[(Column, Option<Enhet>)], rows: &[&[&str]]) -> Made {
    let mut made = made(Kind::Legeaarsverk, columns, rows);
    made.table.columns.get_mut(&Column::Tjenestested).unwrap().header = header.into();
    made
}

/// The places and the posts of each row, and what they sum to.
fn summed(data: &Kommunedata) -> (Decimal, Decimal) {
    let sites = &data.legeaarsverk;
    let places = sites.iter().filter_map(|site| site.plasser.value()).sum();
    (places, sites.iter().filter_map(|site| site.legeaarsverk.value()).sum())
}

fn helsehuset() -> Made {
    let rows: &[&[&str]] = &[
        &["Avdeling 1", "14 korttidsplasser", "n:1"],
        &["Avdeling 2", "12 korttidsplasser og 8 KAD-plasser", "n:2"],
        &["Avdeling 3", "11 korttidsplasser og 6 rehabiliteringsplasser", "n:1"],
        &["Avdeling 4", "14 korttidsplasser og 3 rulleringsplasser (skal erstattes)", "n:1"],
        &["Avdeling 5", "12 korttidsplasser og 5 lindrende plasser", "n:1.8"],
        &["Helgevakter", "KAD-tilsyn og øyeblikkelig hjelp på resten av helsehuset", "n:0.4"],
    ];
    sites("Helsehuset", &POSTS, rows)
}

#[test]
fn the_health_centre_of_sarpsborg_has_85_places_and_7_2_posts() {
    // Sarpsborg, Handlingsprogram 2025–2028, "Helsehus".
    let (data, findings) = helsehuset().read();
    assert_eq!(summed(&data), (85.into(), Decimal::new(72, 1)));
    assert_eq!(findings, ["K231 B3", "K231 B4", "K231 B5", "K231 B6", "K238 B7"]);
    assert!(data.legeaarsverk.iter().all(|site| site.tjeneste == Field::Absent));
}

#[test]
fn the_nursing_homes_of_sarpsborg_have_309_places_and_3_6_posts() {
    let rows: &[&[&str]] = &[
        &["Borgen", "70 plasser hvorav 61 for demenssykdommer og 9 for personer", "1,0***"],
        &["Kurland", "104 plasser i langtidsavdelinger og 12 i rullering", "1,0***"],
        &["Haugvoll", "64 plasser hvorav 16 for demenssykdommer", "0,8***"],
        &["Kruseløkka", "27 plasser", "0,2"],
        &["Valaskjold", "32 plasser", "0,6"],
    ];
    let (data, _) = sites("Sykehjem", &POSTS, rows).read();
    assert_eq!(summed(&data), (309.into(), Decimal::new(36, 1)));
}

#[test]
fn tables_of_several_services_keep_them_apart() {
    let only_posts = [(Column::Tjenestested, None), (Column::Legeaarsverk, None)];
    let centres: &[&[&str]] = &[&["Hannestad", "1,0"], &["Sentrum", "1,0"], &["Skjeberg", "1,0"]];
    let prison: &[&[&str]] = &[&["Lege", "0,3 lege"], &["Sykepleier", "1,2 sykepleier"]];
    let tables = [
        helsehuset(),
        sites("Familiesenter", &only_posts, centres).in_file("b.xlsx"),
        sites("Virksomhet", &only_posts, prison).in_file("c.xlsx"),
    ];
    let (data, findings) = read_all(&tables, &Settings::default());
    let of = |service: &str| -> Decimal {
        let sites = data.legeaarsverk.iter();
        let sites = sites.filter(|site| site.tjeneste.value().is_some_and(|name| name == service));
        sites.filter_map(|site| site.legeaarsverk.value()).sum()
    };
    assert_eq!(of("Helsehuset"), Decimal::new(72, 1));
    assert_eq!(of("Familiesenter"), 3.into());
    // Neither header nor title says what it is of: its sheet does.
    assert_eq!(of("Ark1"), Decimal::new(3, 1));
    assert!(findings.contains(&"K237 A3".to_owned()), "{findings:?}");
    assert_eq!(data.legeaarsverk.len(), 10);
}

#[test]
fn places_and_vacant_posts_that_are_not_there() {
    let columns = [
        (Column::Tjenestested, None),
        (Column::Plasser, None),
        (Column::Legeaarsverk, None),
        (Column::Ubesatt, None),
    ];
    let rows: &[&[&str]] = &[
        &["a", "", "n:13.6", "n:4.6"],
        &["b", "-", "n:1.3", "4,6 av 13,6"],
        &["c", "n:10", "n:13.6", "4,6 av 13,6"],
        &["d", "tjue plasser", "", "-"],
        &["e", "n:10.5", "80 %", ""],
    ];
    let (data, findings) = sites("Tjenestested", &columns, rows).read();
    let shown: Vec<String> = data
        .legeaarsverk
        .iter()
        .map(|site| [&site.plasser, &site.legeaarsverk, &site.ubesatt].map(shown).join(" "))
        .collect();
    let expected = [
        "missing 13.6 4.6",
        "missing 1.3 unreadable",
        "10 13.6 4.6",
        "unreadable missing missing",
        "unreadable 0.8 missing",
    ];
    assert_eq!(shown, expected);
    let expected = [
        "K220 D3", "K213 C5", "K201 B5", "K207 B6", "K215 B2", "K233 B3", "K215 D6", "K233 D5",
        "K239 C6",
    ];
    let mut findings = findings;
    let mut expected = expected.map(str::to_owned).to_vec();
    findings.sort();
    expected.sort();
    assert_eq!(findings, expected);
}

/// A table of nothing but places: one without its number makes the sum unknown.
#[test]
fn places_alone_are_needed() {
    let columns = [(Column::Tjenestested, None), (Column::Plasser, None)];
    let rows: &[&[&str]] = &[&["Sykehjem", "n:304"], &["Helsehus", ""], &["Legevakt", "ingen"]];
    let (data, findings) = sites("Tjenestested", &columns, rows).read();
    let read: Vec<String> = data.legeaarsverk.iter().map(|site| shown(&site.plasser)).collect();
    assert_eq!(read, ["304", "missing", "unreadable"]);
    assert_eq!(findings, ["K213 B3", "K201 B4"]);
}

/// Sarpsborg, Handlingsprogram 2025–2028, "Legevakt": the shifts in columns, a footnote below.
fn lying_roster() -> Made {
    let rows: &[&[&str]] = &[
        &["Tid", "08-16", "17-23\n17-24 (fredag)", "23-08"],
        &["Antall leger", "0*", "n:2", "1 lege"],
        &["Antall sykepleier", "n:2", "4-5", "n:3"],
        &["*Dagberedskapen ivaretas av lege ved legekontoret.", "", "", ""],
    ];
    let columns = [Column::Vakt, Column::Tid, Column::Funksjon, Column::Art].map(|c| (c, None));
    let mut made = made(Kind::Vaktbemanning, &columns, rows);
    let columns = std::mem::take(&mut made.table.columns);
    let names = [(Column::Tid, "Hverdag dag"), (Column::Funksjon, "Kveld"), (Column::Art, "Natt*")];
    made.table.values = names
        .map(|(column, name)| FoundColumn { header: name.into(), ..columns[&column].clone() })
        .to_vec();
    let lines = [Column::Tid, Column::AntallLeger, Column::AntallSykepleiere];
    made.table.lines = lines.into_iter().zip(1..).collect();
    made.table.rows.truncate(3);
    made.table.area.last.row = 3;
    made
}

#[track_caller]
fn check_shifts(made: Made, expected: &[&str], findings: &[&str]) {
    let (data, found) = made.read();
    let read: Vec<String> = data
        .vaktbemanning
        .iter()
        .map(|shift| {
            let nurses = match shift.sykepleiere.value() {
                Some(Vaktantall::Antall(number)) => number.to_string(),
                Some(Vaktantall::Spenn(least, most)) => format!("{least} til {most}"),
                None => "–".to_owned(),
            };
            let (name, note) = (shown(&shift.vakt), shown(&shift.fotnote));
            format!("{name} {:?} {} {nurses} {note}", shift.tidsrom, shown(&shift.leger))
        })
        .collect();
    assert_eq!(read, expected);
    assert_eq!(found, findings);
}

#[test]
fn a_roster_on_its_side_is_read_column_by_column_with_its_footnotes() {
    let note = "Dagberedskapen ivaretas av lege ved legekontoret.";
    check_shifts(
        lying_roster(),
        &[
            &format!("Hverdag dag TilKl23 0 2 {note}"),
            "Kveld OverKl23 2 4 til 5 absent",
            "Natt EtterKl23 1 3 absent",
        ],
        &["K223 B3", "K289 C4"],
    );
}

#[test]
fn an_upright_roster_is_read_row_by_row() {
    let columns = [Column::Vakt, Column::Tid, Column::AntallLeger, Column::AntallSykepleiere]
        .map(|c| (c, None));
    let rows: &[&[&str]] = &[
        &["Dag", "08-16", "n:1", "2"],
        &["Kveld", "kl. 16-23", "1-2", "ca. 3"],
        &["Natt", "d:2026-11-08", "", "-"],
        &["Helg", "", "n:1.5", ""],
        &["Seinvakt (15-22)", "", "2 leger", ""],
    ];
    check_shifts(
        made(Kind::Vaktbemanning, &columns, rows),
        &[
            "Dag TilKl23 1 2 absent",
            "Kveld TilKl23 unreadable 3 absent",
            "Natt Ukjent missing – absent",
            "Helg Ukjent unreadable – absent",
            "Seinvakt (15-22) TilKl23 2 – absent",
        ],
        &["K203 C3", "K213 C4", "K216 B4", "K207 C5", "K222 D3"],
    );
}

#[test]
fn a_roster_that_lies_there_twice_counts_once_and_two_that_differ_are_withheld() {
    let columns = [Column::Vakt, Column::AntallLeger].map(|column| (column, None));
    let roster = |night: &str, file: &str| {
        let rows: &[&[&str]] = &[&["Dag", "n:1"], &["Kveld", "n:2"], &["Natt", night]];
        made(Kind::Vaktbemanning, &columns, rows).in_file(file)
    };
    let check = |night: &str, doctors: [&str; 3], code: &str| {
        let made = [roster("n:1", "a.xlsx"), roster(night, "b.xlsx")];
        let (data, found) = read_all(&made, &Settings::default());
        let read: Vec<String> =
            data.vaktbemanning.iter().map(|shift| shown(&shift.leger)).collect();
        assert_eq!(read, doctors);
        assert_eq!(found, [format!("{code} A1:B4")]);
    };
    check("n:1", ["1", "2", "1"], "K256");
    check("n:2", ["unreadable"; 3], "K257");
}

#[test]
fn the_clinics_district_is_configured_stated_or_the_municipality() {
    let place = || Place::file(&"fil.xlsx".into());
    let stated =
        |number: i64| FoundPopulation { value: Sourced::new(number.into(), place()), as_of: None };
    let check = |configured: Option<i64>, own: Option<i64>, told: &[i64], expected, code| {
        let mut made = lying_roster();
        let sourced = |number: i64| Sourced::new(number.into(), place());
        made.settings.legevakt.innbyggere = configured.map(sourced);
        made.settings.kommune.innbyggere = own.map(sourced);
        made.districts = told.iter().copied().map(stated).collect();
        let (data, found) = made.read();
        let residents = data.legevakt.map(|district| district.innbyggere.value);
        assert_eq!(residents, Option::<i64>::map(expected, Decimal::from));
        let codes = ["K286", "K287", "K288"];
        let about: Vec<&String> =
            found.iter().filter(|found| codes.contains(&found.as_str())).collect();
        assert_eq!(about, Option::<&str>::into_iter(code).collect::<Vec<_>>());
    };
    check(Some(70_000), Some(60_000), &[50_000], Some(70_000), None);
    check(None, Some(60_000), &[70_000, 70_000], Some(70_000), Some("K286"));
    check(None, Some(60_000), &[70_000, 71_000], None, Some("K287"));
    check(None, Some(60_000), &[], Some(60_000), Some("K288"));
    check(None, None, &[], None, None);
}

const ACCOUNTS: Column = Column::Regnskap(Some(2024));
const ADOPTED: Column = Column::Budsjett(Some(2025));

fn ledger(rows: &[&[&str]]) -> Made {
    let columns =
        [Column::Ansvar, Column::AnsvarNavn, Column::Art, Column::ArtNavn, ACCOUNTS, ADOPTED];
    made(Kind::Budsjett, &columns.map(|column| (column, None)), rows)
}

/// The field of each line in a column; "–" where the line has none.
fn amounts(data: &Kommunedata, column: Column) -> Vec<String> {
    let of = |line: &crate::model::Budsjettlinje| {
        line.belop.get(&column).map_or_else(|| "–".to_owned(), shown)
    };
    data.budsjett.iter().map(of).collect()
}

#[test]
fn lines_of_an_accounting_export() {
    let (data, findings) = ledger(&[
        &["0320", "Legetjenester", "370", "Praksiskompensasjon", "348 912,60", "n:350000"],
        &["0320", "Legetjenester", "710", "Refusjon sykepenger", " -18 400 ", " -   "],
        &["0325", "Legevakt", "010", "Fast lønn", "(1 200)", ""],
        &["0325", "Legevakt", "050", "Vikar", "1 971 531,00", "n:10"],
    ])
    .read();
    assert_eq!(amounts(&data, ACCOUNTS), ["348912.6", "-18400", "-1200", "1971531"]);
    assert_eq!(amounts(&data, ADOPTED), ["350000", "0", "–", "10"]);
    let line = &data.budsjett[1];
    assert_eq!(shown(&line.ansvar), "0320 Legetjenester");
    assert_eq!(
        (shown(&line.art), shown(&line.tekst)),
        ("710".into(), "Refusjon sykepenger".into())
    );
    assert_eq!(findings, ["K278 F4", "K279 F3"]);
}

/// A code that stands on the first of its rows holds for those below it.
#[test]
fn blank_codes_are_those_above() {
    let (data, _) = ledger(&[
        &["0320", "Legetjenester", "370", "Kjøp", "n:1", "n:1"],
        &["", "", "470", "Tilskudd", "n:2", "n:2"],
        &["0325", "", "010", "Lønn", "n:3", "n:3"],
        &["", "", "050", "Vikar", "n:4", "n:4"],
    ])
    .read();
    let codes: Vec<String> = data.budsjett.iter().map(|line| shown(&line.ansvar)).collect();
    assert_eq!(codes, ["0320 Legetjenester", "0320 Legetjenester", "0325", "0325"]);
}

/// Incomes printed as positive numbers would be added to the expenses.
#[test]
fn incomes_above_zero_are_not_summed() {
    let (data, findings) = ledger(&[
        &["", "", "010", "Lønn", "n:1000", "n:1000"],
        &["", "", "700", "Refusjon fra staten", "n:300", "n:-300"],
        &["", "", "370", "Kjøp", "n:-50", "n:500"],
    ])
    .read();
    assert_eq!(amounts(&data, ACCOUNTS), ["1000", "unreadable", "-50"]);
    assert_eq!(amounts(&data, ADOPTED), ["1000", "-300", "500"]);
    assert_eq!(findings, ["K276 E3"]);
    let (data, findings) = ledger(&[
        &["", "", "010", "Lønn", "n:-1000", ""],
        &["", "", "700", "Refusjon fra staten", "n:-300", ""],
    ])
    .read();
    assert_eq!(amounts(&data, ACCOUNTS), ["unreadable", "-300"]);
    assert_eq!(findings, ["K278 F2:F3", "K276 E2"]);
}

/// The accounts of 2024 in the workbooks of two years, and as a sum per responsibility beside.
#[test]
fn amounts_in_two_tables_count_once_or_not_at_all() {
    let lines: &[&[&str]] =
        &[&["1", "", "010", "Lønn", "n:100", ""], &["1", "", "370", "Kjøp", "n:200", ""]];
    let same = [ledger(lines), ledger(lines).in_file("to.xlsx")];
    let (data, findings) = read_all(&same, &Settings::default());
    assert_eq!(amounts(&data, ACCOUNTS), ["100", "200", "–", "–"]);
    assert!(findings.contains(&"K280 E2".to_owned()), "{findings:?}");

    let fuller: &[&[&str]] =
        &[&["1", "", "010", "Lønn", "n:100", "n:50"], &["1", "", "370", "Kjøp", "n:200", "n:70"]];
    let summary: &[&[&str]] = &[&["1", "Legetjenester", "", "", "n:300", "n:120"]];
    let both = [ledger(summary), ledger(fuller).in_file("to.xlsx")];
    let (data, _) = read_all(&both, &Settings::default());
    assert_eq!(amounts(&data, ACCOUNTS), ["–", "100", "200"]);
    assert_eq!(amounts(&data, ADOPTED), ["–", "50", "70"]);

    // One sum only that is the same: a summary, or chance.
    let one: &[&[&str]] = &[&["2", "Legevakt", "", "", "n:300", ""]];
    let unsure = [ledger(one), ledger(lines).in_file("to.xlsx")];
    let (data, _) = read_all(&unsure, &Settings::default());
    assert_eq!(amounts(&data, ACCOUNTS), ["unreadable"; 3]);

    let other: &[&[&str]] =
        &[&["1", "", "010", "Lønn", "n:110", ""], &["1", "", "370", "Kjøp", "n:200", ""]];
    let differing = [ledger(lines), ledger(other).in_file("to.xlsx")];
    let (data, findings) = read_all(&differing, &Settings::default());
    assert_eq!(amounts(&data, ACCOUNTS), ["unreadable"; 4]);
    assert!(findings.contains(&"K277 E2".to_owned()), "{findings:?}");
}

#[test]
fn a_ledger_in_thousands() {
    let (data, _) = ledger(&[&["1", "", "010", "Lønn", "n:1972", "2 280"]]).with_scale(1000).read();
    assert_eq!(amounts(&data, ACCOUNTS), ["1972000"]);
    assert_eq!(amounts(&data, ADOPTED), ["2280000"]);
}

/// Hidden are rows 3 and 5: 900 + 1500 = 2400 of 1000 + 900 + 1100 + 1500 = 4500 places, and
/// 800 of 3600 residents, as one length is not known.
#[test]
fn how_much_of_a_sum_is_hidden_is_said() {
    let columns = [
        (Column::Legekontor, None),
        (Column::Lege, None),
        (Column::Listetak, None),
        (Column::Listelengde, None),
    ];
    let rows: [&[&str]; 4] = [
        &["Nord", "L1", "n:1000", "n:1700"],
        &["Nord", "L2", "n:900", "n:800"],
        &["Nord", "L3", "n:1100", "n:1100"],
        &["Nord", "L4", "n:1500", "x"],
    ];
    let mut made = made(Kind::Fastlegelister, &columns, &rows);
    made.workbook.sheets[0].hidden_rows = [2, 4].into();
    assert_eq!(hidden(&made), ["2 of 4, listetak 2400 of 4500", "2 of 4, listelengde 800 of 3600"]);
    made.workbook.sheets[0].hidden_rows.clear();
    assert!(hidden(&made).is_empty());
}

/// Hidden is row 2: the year columns 100 + 200 = 300 of 300 + 50 = 350; 20 of 30 per cent; 1.5 of
/// 2.5 posts.
#[test]
fn how_much_is_hidden_is_said_of_measures_duty_and_posts() {
    let hidden_of = |kind, columns: &[(Column, Option<Enhet>)], rows: &[&[&str]]| {
        let mut made = made(kind, columns, rows);
        made.workbook.sheets[0].hidden_rows = [1].into();
        hidden(&made)
    };
    let columns = [(Column::Tiltak, None), (Column::Aar(2026), None), (Column::Aar(2027), None)];
    let rows: [&[&str]; 2] = [&["A", "n:100", "n:200"], &["B", "n:50", ""]];
    assert_eq!(hidden_of(Kind::Tiltak, &columns, &rows), ["1 of 2, kostnad 300 kr of 350 kr"]);
    let columns = [(Column::Tjenestested, None), (Column::Ressurs, PERCENT)];
    let rows: [&[&str]; 2] = [&["A", "20%"], &["B", "10%"]];
    assert_eq!(hidden_of(Kind::Tilplikting, &columns, &rows), ["1 of 2, ressurs 20 % of 30 %"]);
    let columns = [(Column::Tjenestested, None), (Column::Legeaarsverk, None)];
    let rows: [&[&str]; 2] = [&["A", "n:1.5"], &["B", "n:1"]];
    assert_eq!(hidden_of(Kind::Legeaarsverk, &columns, &rows), ["1 of 2, legeaarsverk 1.5 of 2.5"]);
}

/// What is said of hidden rows, with its numbers.
fn hidden(made: &Made) -> Vec<String> {
    let found = Recognised {
        tables: vec![made.table.clone()],
        populations: Vec::new(),
        districts: Vec::new(),
    };
    let (_, findings) = read(&[(&made.workbook, found)], &made.settings);
    let param = |finding: &Finding, name: &str| {
        let (_, param) = finding.params.iter().find(|(known, _)| *known == name).unwrap();
        match param {
            Param::Kroner(number) => format!("{number} kr"),
            Param::Prosent(number) => format!("{number} %"),
            Param::Number(number) => number.to_string(),
            Param::Count(count) => count.to_string(),
            Param::Text(text) => text.clone(),
            other => format!("{other:?}"),
        }
    };
    let of_rows = findings.iter().filter(|finding| finding.code() == "K292");
    of_rows
        .map(|finding| {
            let [rows, of, column, found, total] =
                ["rows", "of", "column", "found", "total"].map(|name| param(finding, name));
            format!("{rows} of {of}, {column} {found} of {total}")
        })
        .collect()
}
