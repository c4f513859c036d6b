//! The factors of a measure's cost: quantity, rate, hours, days, weeks and share; share of a post,
//! salary, pension and contribution.

use super::cells::{Cells, Slot, says_nothing, shown};
use super::grammar::marks::not_costed;
use super::numbers::{self, Measure};
use crate::finding::{Finding, intake as codes};
use crate::model::{Column, Faktorer, Field, Pris, Sourced, Tiltak};
use crate::settings::Enhet;
use crate::workbook::Raw;
use rust_decimal::Decimal;

/// How the factors of one table are to be read. A table without a rate or a salary has none.
#[derive(Debug)]
pub(super) struct Columns {
    antall: Option<Measure>,
    sats: Option<Measure>,
    timer: Option<Measure>,
    dager: Option<Measure>,
    uker: Option<Measure>,
    andel: Option<Measure>,
    aarslonn: Option<Measure>,
    pensjon: Option<Measure>,
    arbeidsgiveravgift: Option<Measure>,
    /// "Antall" whose heading says that it counts posts.
    posts: Option<Measure>,
    hours: Hours,
}

/// What the hours of a table are counted in, by their heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hours {
    /// "Timer": a week where there are weeks, else in all.
    Any,
    /// "Timer per uke".
    AWeek,
    /// "Timer per måned", "Timer per år": weeks are no factor of them.
    AnotherPeriod,
}

impl Hours {
    fn of(cells: &Cells<'_>) -> Self {
        let header = cells.found(Column::Timer).map_or("", |found| &found.header).to_lowercase();
        let says = |parts: &[&str]| parts.iter().any(|part| header.contains(part));
        if says(&["mnd", "måned", "månad", "år", "dag", "kvartal", "døgn"]) {
            Self::AnotherPeriod
        } else if says(&["uke", "veke", "uka", "veka"]) {
            Self::AWeek
        } else {
            Self::Any
        }
    }
}

impl Columns {
    pub fn of(cells: &Cells<'_>) -> Self {
        let of = |column| Measure::of(cells, column);
        Self {
            antall: of(Column::Antall),
            sats: of(Column::Sats),
            timer: of(Column::Timer),
            dager: of(Column::Dager),
            uker: of(Column::Uker),
            andel: of(Column::Andel),
            aarslonn: of(Column::Aarslonn),
            pensjon: of(Column::Pensjon),
            arbeidsgiveravgift: of(Column::Arbeidsgiveravgift),
            posts: counts_posts(cells).then(|| Measure::share_of_posts(Enhet::Aarsverk)),
            hours: Hours::of(cells),
        }
    }
}

/// Whether "Antall" counts posts, as its heading says, and no column is the share of one.
fn counts_posts(cells: &Cells<'_>) -> bool {
    cells.has(Column::Aarslonn)
        && !cells.has(Column::Sats)
        && !cells.has(Column::Stilling)
        && cells.found(Column::Antall).is_some_and(|found| found.unit == Some(Enhet::Aarsverk))
}

/// The factors of a row whose share of a post is read.
pub(super) fn read(
    cells: &mut Cells<'_>,
    row: u32,
    columns: &Columns,
    stilling: &Field<Decimal>,
    nye_leger: &Field<Decimal>,
) -> Faktorer {
    if columns.sats.is_none() && columns.aarslonn.is_none() {
        return Faktorer { dager: told(cells, Column::Dager, row), ..Faktorer::none() };
    }
    let sats = factor(cells, Column::Sats, row, columns.sats);
    let antall = factor(cells, Column::Antall, row, columns.antall);
    let stilling = match columns.posts {
        Some(_) => factor(cells, Column::Antall, row, columns.posts),
        None => stilling.clone(),
    };
    let mut faktorer = Faktorer {
        antall,
        sats,
        timer: factor(cells, Column::Timer, row, columns.timer),
        dager: factor(cells, Column::Dager, row, columns.dager),
        uker: factor(cells, Column::Uker, row, columns.uker),
        andel: factor(cells, Column::Andel, row, columns.andel),
        stilling,
        aarslonn: factor(cells, Column::Aarslonn, row, columns.aarslonn),
        pensjon: factor(cells, Column::Pensjon, row, columns.pensjon),
        arbeidsgiveravgift: factor(
            cells,
            Column::Arbeidsgiveravgift,
            row,
            columns.arbeidsgiveravgift,
        ),
        uklare: false,
    };
    // Hours a week without weeks are the cost of one week, not of a year.
    if let (Hours::AWeek, Field::Known(hours), Field::Absent) =
        (columns.hours, &faktorer.timer, &faktorer.uker)
        && let Some(place) = hours.places.first()
    {
        faktorer.uker = Field::Missing(place.clone());
    }
    let further = match faktorer.pris() {
        _ if faktorer.has_two_prices() => header(cells, Column::Sats),
        Some(Pris::Sats) => further(cells, row, columns, &faktorer),
        Some(Pris::Aarslonn) => beside_salary(cells, row, columns, &faktorer, nye_leger),
        None => None,
    };
    if let Some(other) = further {
        // Where nothing is to be multiplied yet, there is nothing to warn of.
        if faktorer.has_two_prices() || matches!(faktorer.product(), Field::Known(_)) {
            let finding = Finding::new(&codes::FACTORS_UNCLEAR).at(cells.row_place(row));
            cells.log.push(finding.with("header", other));
        }
        faktorer.uklare = true;
    }
    faktorer
}

/// Days without a rate are worth telling ("inntil 10 dager"), and nothing more: what is no number is
/// nobody's fault.
fn told(cells: &Cells<'_>, column: Column, row: u32) -> Field<Decimal> {
    let days = Measure::Count { may_be_negative: false };
    match cells.slot(column, row) {
        Slot::Absent => Field::Absent,
        Slot::Empty(place) => Field::Missing(place),
        Slot::Filled(place, cell) => match numbers::read(cell, days) {
            Ok(reading) => Field::known(reading.value, place),
            Err(_) => Field::Missing(place),
        },
    }
}

/// "Ikke avklart" under "Antall" is a quantity that nobody knows. None of the factors is below zero.
fn factor(
    cells: &mut Cells<'_>,
    column: Column,
    row: u32,
    measure: Option<Measure>,
) -> Field<Decimal> {
    if let Slot::Filled(place, cell) = cells.slot(column, row)
        && let Raw::Text(text) = &cell.raw
        && not_costed(text)
    {
        return Field::Missing(place);
    }
    let factor: Field<Decimal> = cells.number(column, row, measure).into();
    match (&factor, cells.slot(column, row)) {
        (Field::Known(Sourced { value, .. }), Slot::Filled(place, cell))
            if *value < Decimal::ZERO && column.is_said_in_full() =>
        {
            let params = vec![("found", shown(cell).into())];
            cells.log.cell(&codes::NUMBER_NEGATIVE, column, &place, params);
            Field::Unreadable(place)
        }
        _ => factor,
    }
}

/// The heading of something else beside a rate that may be a factor: numbers under a heading we do
/// not know, the share of a post and what is on top of a salary, doctors where there is no quantity,
/// and hours of a month beside weeks.
fn further(cells: &Cells<'_>, row: u32, columns: &Columns, faktorer: &Faktorer) -> Option<String> {
    let mut others = vec![Column::Stilling, Column::Pensjon, Column::Arbeidsgiveravgift];
    if !cells.has(Column::Antall) {
        others.push(Column::NyeLeger);
    }
    let (hours, weeks) = (faktorer.timer.value(), faktorer.uker.value());
    if columns.hours == Hours::AnotherPeriod && hours.is_some() && weeks.is_some() {
        others.push(Column::Timer);
    }
    unknown(cells, row).or_else(|| filled(cells, row, &others))
}

/// The heading of something else beside a salary that may be a factor: numbers under a heading we do
/// not know, what belongs to a rate, pension or contribution that are no per cent, and doctors of
/// another number than the posts.
fn beside_salary(
    cells: &Cells<'_>,
    row: u32,
    columns: &Columns,
    faktorer: &Faktorer,
    nye_leger: &Field<Decimal>,
) -> Option<String> {
    let mut others = vec![Column::Timer, Column::Dager, Column::Uker, Column::Andel];
    let posts = faktorer.stilling.value().map(|share| *share / Decimal::ONE_HUNDRED);
    let same = match nye_leger {
        Field::Known(doctors) => Some(doctors.value) == posts,
        _ => true,
    };
    let unless = [
        (Column::Antall, columns.posts.is_some()),
        (Column::Pensjon, columns.pensjon.is_some()),
        (Column::Arbeidsgiveravgift, columns.arbeidsgiveravgift.is_some()),
        (Column::NyeLeger, same),
    ];
    others.extend(unless.into_iter().filter(|(_, is)| !is).map(|(column, _)| column));
    unknown(cells, row).or_else(|| filled(cells, row, &others))
}

/// The heading of a number on the row under words that we do not know.
fn unknown(cells: &Cells<'_>, row: u32) -> Option<String> {
    let unknown = cells.table.values.iter().find(|found| {
        let cell = cells.sheet.cell(crate::place::Pos::new(row, found.col));
        cell.is_some_and(|cell| match &cell.raw {
            Raw::Number(_) => true,
            Raw::Text(text) => text.trim().starts_with(|c: char| c.is_ascii_digit()),
            _ => false,
        })
    });
    unknown.map(|found| found.header.clone())
}

/// The heading of the first of these columns that says something on the row.
fn filled(cells: &Cells<'_>, row: u32, columns: &[Column]) -> Option<String> {
    columns.iter().find_map(|column| match cells.slot(*column, row) {
        Slot::Filled(_, cell) if !says_nothing(cell) => header(cells, *column),
        _ => None,
    })
}

fn header(cells: &Cells<'_>, column: Column) -> Option<String> {
    cells.found(column).map(|found| found.header.clone())
}

/// The cost of a measure that states none: the product of its factors. A dash or a blank states
/// none; "innenfor ramme" says that there is none to count.
pub(super) fn multiply(cells: &mut Cells<'_>, row: u32, tiltak: &mut Tiltak) {
    let stated = |field: &Field<Decimal>| matches!(field, Field::Known(_) | Field::Unreadable(_));
    if stated(&tiltak.kostnad) || tiltak.per_aar.values().any(stated) || in_words(cells, row) {
        return;
    }
    let product = tiltak.faktorer.product();
    if stated(&product) {
        tiltak.kostnad = product;
        tiltak.beregnet = true;
    }
}

fn in_words(cells: &Cells<'_>, row: u32) -> bool {
    let Slot::Filled(_, cell) = cells.slot(Column::Kostnad, row) else { return false };
    !says_nothing(cell) && !shown(cell).trim().is_empty()
}
