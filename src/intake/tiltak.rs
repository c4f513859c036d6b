//! Measures of the plan.

use super::cells::{Cells, Slot, shown};
use super::faktorer;
use super::grammar::date;
use super::grammar::marks::not_costed;
use super::numbers::{Measure, Number};
use super::prioritet;
use super::slag;
use super::start::Start;
use crate::finding::intake as codes;
use crate::model::{
    Column, Field, Finansiering, Kind, Kommunedata, Midler, Period, Slag, Sourced, TableOrigin,
    Tiltak,
};
use crate::place::Place;
use crate::recognise::FoundRow;
use crate::settings::Settings;
use crate::workbook::Raw;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What a sheet is called when nobody has named it.
const GENERIC: &[&str] = &["ark", "sheet", "tabell", "table"];

/// A measure, and whether its start is the first year of the plan: "Årlig", "Snarest".
#[derive(Debug)]
pub(super) struct Read {
    pub tiltak: Tiltak,
    pub with_the_plan: bool,
}

/// How the amounts of one table are to be read.
struct Columns {
    kostnad: Option<Measure>,
    stilling: Option<Measure>,
    financing: BTreeMap<Finansiering, Funding>,
    sum: Option<Measure>,
    nye_leger: Option<Measure>,
    faktorer: faktorer::Columns,
    years: BTreeMap<i32, Option<Measure>>,
}

/// How the money from one source is to be read: of a full year, and per year.
struct Funding {
    full: Option<Measure>,
    years: BTreeMap<i32, Option<Measure>>,
}

impl Funding {
    fn of(cells: &Cells<'_>, source: Finansiering) -> Self {
        let years = cells.table.columns.keys().filter_map(|column| {
            let year = match column {
                Column::TilskuddAar(year)
                | Column::RefusjonAar(year)
                | Column::OmdisponeringAar(year) => *year,
                _ => return None,
            };
            (source.in_year(year) == *column).then_some((year, Measure::of(cells, *column)))
        });
        Self { full: Measure::of(cells, source.column()), years: years.collect() }
    }
}

/// Reads the measures of a table.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Read> {
    let years = cells.table.columns.keys().filter_map(|column| match column {
        Column::Aar(year) => Some((*year, Measure::of(cells, *column))),
        _ => None,
    });
    let columns = Columns {
        kostnad: Measure::of(cells, Column::Kostnad),
        stilling: Measure::of(cells, Column::Stilling),
        financing: Finansiering::ALL.map(|source| (source, Funding::of(cells, source))).into(),
        sum: Measure::of(cells, Column::Sum),
        nye_leger: Measure::of(cells, Column::NyeLeger),
        faktorer: faktorer::Columns::of(cells),
        years: years.collect(),
    };
    rows.iter().map(|row| tiltak(cells, row, &columns)).collect()
}

fn tiltak(cells: &mut Cells<'_>, found: &FoundRow, columns: &Columns) -> Read {
    let row = found.row;
    let start = cells.start(row);
    let slutt = cells.slutt(row, &start);
    let kostnad = kostnad(cells, row, columns.kostnad);
    let per_aar = per_aar(cells, row, &columns.years);
    let oppgitt_sum = cells.number(Column::Sum, row, columns.sum).into();
    let (slag, utgiftsart) = slag::read(cells, row, &start);
    let stilling = cells.number(Column::Stilling, row, columns.stilling).into();
    let nye_leger = cells.number(Column::NyeLeger, row, columns.nye_leger).into();
    let innfaset_til = innfaset_til(cells, row, &start, &slag, &nye_leger);
    let faktorer = faktorer::read(cells, row, &columns.faktorer, &stilling, &nye_leger);
    let tilskudd = midler(cells, row, Finansiering::Tilskudd, columns);
    let mut tiltak = Tiltak {
        place: cells.row_place(row),
        nummer: cells.code(Column::Nummer, row),
        tiltak: navn(cells, row),
        iverksetting: start.first.clone(),
        iverksetting_text: start.text.clone(),
        slutt: lasting(cells, row, slutt, &start, &innfaset_til),
        innfaset_til,
        slag,
        utgiftsart,
        kostnad,
        beregnet: false,
        per_aar,
        // "Antall" that counts posts is their share.
        stilling: if stilling == Field::Absent { faktorer.stilling.clone() } else { stilling },
        faktorer,
        tilskudd: tilskudd.helaar,
        tilskudd_per_aar: tilskudd.per_aar,
        refusjon: midler(cells, row, Finansiering::Refusjon, columns),
        omdisponering: midler(cells, row, Finansiering::Omdisponering, columns),
        prioritet: prioritet::read(cells, row),
        oppgitt_sum,
        oppgitt_sum_aar: summed_years(cells, &columns.years),
        nye_leger,
        omraade: omraade(cells, found),
        ansvar: cells.code(Column::Ansvar, row),
        kapittel: cells.code(Column::Kapittel, row),
        status: cells.text(Column::Status, row),
        kommentar: cells.text(Column::Kommentar, row),
        driver: None,
    };
    faktorer::multiply(cells, row, &mut tiltak);
    let is_phased = matches!(tiltak.innfaset_til, Field::Known(_) | Field::Unreadable(_));
    let recurring_product = tiltak.beregnet && tiltak.slag.value() != Some(&Slag::Engangs);
    if !(is_phased || recurring_product) {
        amount_each_year(cells, &mut tiltak, &start);
    }
    let in_words = tiltak.iverksetting_text.value().is_some();
    Read { with_the_plan: in_words && matches!(tiltak.iverksetting, Field::Missing(_)), tiltak }
}

/// The last year of phasing in. What costs once does not come bit by bit.
fn innfaset_til(
    cells: &mut Cells<'_>,
    row: u32,
    start: &Start,
    slag: &Field<Slag>,
    nye_leger: &Field<Decimal>,
) -> Field<Period> {
    if slag.value() == Some(&Slag::Engangs) {
        return Field::Absent;
    }
    cells.innfaset_til(row, start, nye_leger.value().copied())
}

/// What is phased in over a span of years stays after it: the span is no end.
fn lasting(
    cells: &Cells<'_>,
    row: u32,
    slutt: Field<Period>,
    start: &Start,
    innfaset_til: &Field<Period>,
) -> Field<Period> {
    let of_span = start.last.is_some() && slutt.places() == start.first.places();
    if !(of_span && matches!(innfaset_til, Field::Known(_))) {
        return slutt;
    }
    match cells.slot(Column::Slutt, row) {
        Slot::Absent => Field::Absent,
        Slot::Empty(place) | Slot::Filled(place, _) => Field::Missing(place),
    }
}

/// The area of its own column, else of the heading above the row.
fn omraade(cells: &mut Cells<'_>, found: &FoundRow) -> Field<String> {
    match (cells.text(Column::Omraade, found.row), &found.group) {
        (Field::Missing(_) | Field::Absent, Some(group)) => cells.group_name(group),
        (own, _) => own,
    }
}

/// Among several tables a measure belongs to its table: a sheet per chapter is named by the sheet,
/// tables of one sheet by their titles. One table alone is no area.
pub(super) fn told_apart(data: &mut Kommunedata) {
    let tables: Vec<&TableOrigin> =
        data.origins.iter().filter(|origin| origin.kind == Kind::Tiltak).collect();
    let is_told = data.tiltak.iter().any(|tiltak| matches!(tiltak.omraade, Field::Known(_)));
    let names: Vec<String> = tables.iter().map(|table| area_name(table, &tables)).collect();
    let differ = names.iter().any(|name| Some(name) != names.first());
    if is_told || !differ {
        return;
    }
    for tiltak in &mut data.tiltak {
        let of_table = |table: &&TableOrigin| holds(&table.place, &tiltak.place);
        if let Some(at) = tables.iter().position(of_table)
            && let (Some(table), Some(name)) = (tables.get(at), names.get(at))
        {
            tiltak.omraade = Field::known(name.clone(), table.place.clone());
        }
    }
}

fn area_name(table: &TableOrigin, tables: &[&TableOrigin]) -> String {
    let sheet = table.place.sheet_name().unwrap_or_default();
    let same = |other: &&&TableOrigin| other.place.sheet_name() == table.place.sheet_name();
    let says_nothing = GENERIC.iter().any(|name| sheet.to_lowercase().starts_with(name));
    if says_nothing || sheet.is_empty() || tables.iter().filter(same).count() > 1 {
        return table.title.clone().unwrap_or_else(|| sheet.to_owned());
    }
    sheet.to_owned()
}

fn holds(table: &Place, row: &Place) -> bool {
    let (Some(table_area), Some(row_area)) = (table.area(), row.area()) else { return false };
    let same = table.file == row.file && table.sheet_name() == row.sheet_name();
    same && table_area.contains(row_area.first)
}

/// The year columns. A dash or a blank is no amount; what that means among amounts `economy` says.
fn per_aar(
    cells: &mut Cells<'_>,
    row: u32,
    measures: &BTreeMap<i32, Option<Measure>>,
) -> BTreeMap<i32, Field<Decimal>> {
    let amount = |(year, measure): (&i32, &Option<Measure>)| {
        (*year, cells.number(Column::Aar(*year), row, *measure).into())
    };
    measures.iter().map(amount).collect()
}

/// What comes in from one source.
fn midler(cells: &mut Cells<'_>, row: u32, source: Finansiering, columns: &Columns) -> Midler {
    let Some(funding) = columns.financing.get(&source) else { return Midler::none() };
    let of_year = |(year, measure): (&i32, &Option<Measure>)| {
        (*year, tilskudd(cells, row, source.in_year(*year), *measure))
    };
    let per_aar = funding.years.iter().map(of_year).collect();
    Midler { helaar: tilskudd(cells, row, source.column(), funding.full), per_aar }
}

/// The year columns that the sum column sums: those within the years of its header, else all.
fn summed_years(cells: &Cells<'_>, years: &BTreeMap<i32, Option<Measure>>) -> Vec<i32> {
    let Some(found) = cells.found(Column::Sum) else { return Vec::new() };
    let of_header = |part: &str| part.parse().ok().filter(|year| date::YEARS.contains(year));
    let said: Vec<i32> =
        found.header.split(|c: char| !c.is_ascii_digit()).filter_map(of_header).collect();
    let within = |year: &i32| match (said.iter().min(), said.iter().max()) {
        (Some(first), Some(last)) if first < last => (first..=last).contains(&year),
        _ => true,
    };
    years.keys().copied().filter(within).collect()
}

fn navn(cells: &mut Cells<'_>, row: u32) -> Field<String> {
    let navn = cells.name(Column::Tiltak, row);
    if let Field::Missing(place) = &navn {
        cells.log.group(&codes::LEFT_BLANK, Column::Tiltak, place, "");
    }
    navn
}

/// A dash, a blank and words such as "Innenfor ramme" are no cost stated, never 0. That a measure
/// is not costed `economy` says by its name.
fn kostnad(cells: &mut Cells<'_>, row: u32, measure: Option<Measure>) -> Field<Decimal> {
    if let Slot::Filled(place, cell) = cells.slot(Column::Kostnad, row)
        && let Raw::Text(text) = &cell.raw
        && not_costed(text)
    {
        cells.log.group(&codes::WORDS_NOT_COSTED, Column::Kostnad, &place, &shown(cell));
        return Field::Missing(place);
    }
    cells.number(Column::Kostnad, row, measure).into()
}

/// A grant, and what else comes in, is stated as what comes in: a negative one may mean either, and is refused.
fn tilskudd(
    cells: &mut Cells<'_>,
    row: u32,
    column: Column,
    measure: Option<Measure>,
) -> Field<Decimal> {
    let number = cells.number(column, row, measure);
    if let Number::Dash(place) = &number {
        cells.log.group(&codes::DASH_IS_NO_VALUE, column, place, "");
    }
    let tilskudd = number.into();
    match &tilskudd {
        Field::Known(Sourced { value, places }) if *value < Decimal::ZERO => {
            let found = match cells.slot(column, row) {
                Slot::Filled(_, cell) => shown(cell),
                _ => String::new(),
            };
            let Some(place) = places.first().cloned() else { return tilskudd };
            let params = vec![("found", found.into())];
            cells.log.cell(&codes::NUMBER_NEGATIVE, column, &place, params);
            Field::Unreadable(place)
        }
        _ => tilskudd,
    }
}

/// A span of years under a single amount is that amount each year, warned (domain § 8).
fn amount_each_year(cells: &mut Cells<'_>, tiltak: &mut Tiltak, start: &Start) {
    let (Some(first), Some(last)) = (start.first.value(), start.last) else { return };
    let (Field::Known(amount), true) = (&tiltak.kostnad, tiltak.per_aar.is_empty()) else { return };
    if first.month.is_some() || last.month.is_some() {
        return;
    }
    let places: Vec<Place> = amount.places.iter().chain(start.first.places()).cloned().collect();
    let each = Field::Known(Sourced { value: amount.value, places });
    tiltak.per_aar = (first.year..=last.year).map(|year| (year, each.clone())).collect();
    if let Some(place) = start.first.places().first() {
        let found = start.text.value().cloned().unwrap_or_default();
        let params = vec![("found", found.into())];
        cells.log.cell(&codes::AMOUNT_EACH_YEAR, Column::Iverksetting, place, params);
    }
}

/// "Årlig" or "Snarest" alone starts with the first year of the plan: the configured one, else the first year
/// that any measure speaks of.
pub(super) fn start_with_plan(read: Vec<Read>, settings: &Settings) -> Vec<Tiltak> {
    let years = read.iter().flat_map(|read| years_of(&read.tiltak)).min();
    let first = settings.plan_fra.as_ref().map(|year| year.value).or(years);
    read.into_iter().map(|read| started(read, first)).collect()
}

fn years_of(tiltak: &Tiltak) -> Vec<i32> {
    let columns = tiltak.per_aar.keys().copied();
    columns.chain(tiltak.iverksetting.value().map(|start| start.year)).collect()
}

fn started(read: Read, first: Option<i32>) -> Tiltak {
    let Read { mut tiltak, with_the_plan } = read;
    if let (true, Field::Missing(place), Some(year)) = (with_the_plan, &tiltak.iverksetting, first)
    {
        tiltak.iverksetting = Field::known(Period::year(year), place.clone());
    }
    tiltak
}

/// Makes the amounts unreadable: two tables say different things of them.
pub(super) fn withhold(read: &mut Read) {
    let tiltak = &mut read.tiltak;
    let Tiltak { kostnad, per_aar, tilskudd, refusjon, omdisponering, place, .. } = tiltak;
    let amounts = [kostnad, tilskudd, &mut refusjon.helaar, &mut omdisponering.helaar];
    for amount in amounts.into_iter().chain(per_aar.values_mut()) {
        if *amount != Field::Absent {
            *amount = Field::Unreadable(amount.places().first().unwrap_or(place).clone());
        }
    }
}
