//! The five kinds that stand beside lists, duty and measures in some of the cases: what is true of
//! them, how a clean table of them is drawn, and what must come out.

pub mod activity;
pub mod budget;
pub mod posts;
pub mod roster;
pub mod statistics;

use super::drawing::{Cell, Col, Drawing, Row, Shown, words};
use super::random::Random;
use super::truth::{Fact, Figures, Record};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

pub const BESIDE: [Kind; 5] =
    [Kind::Legeaarsverk, Kind::Aktivitet, Kind::Kostra, Kind::Vaktbemanning, Kind::Budsjett];

/// What is true of a kind.
pub fn records(kind: Kind, random: &mut Random) -> Vec<Record> {
    match kind {
        Kind::Legeaarsverk => posts::records(random),
        Kind::Aktivitet => activity::records(random),
        Kind::Kostra => statistics::records(random),
        Kind::Vaktbemanning => roster::records(random),
        Kind::Budsjett => budget::records(random),
        kind => panic!("{kind:?} is always drawn"),
    }
}

pub fn clean(kind: Kind, records: &[Record]) -> Drawing {
    match kind {
        Kind::Legeaarsverk => posts::clean(records),
        Kind::Aktivitet => activity::years_across(records),
        Kind::Kostra => statistics::wide(records),
        Kind::Vaktbemanning => roster::upright(records),
        Kind::Budsjett => budget::clean(records),
        kind => panic!("{kind:?} is always drawn"),
    }
}

/// The key figures that follow.
pub fn figures(kind: Kind, records: &[Record], residents: Option<i64>, figures: &mut Figures) {
    match kind {
        Kind::Legeaarsverk => posts::figures(records, figures),
        Kind::Aktivitet => activity::figures(records, figures),
        Kind::Kostra => statistics::figures(records, figures),
        Kind::Vaktbemanning => roster::figures(records, residents, figures),
        Kind::Budsjett => budget::figures(records, figures),
        kind => panic!("{kind:?} is always drawn"),
    }
}

/// The columns that name a record of a kind, together.
pub const fn naming(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Fastlegelister => &[Column::Lege],
        Kind::Tilplikting | Kind::Legeaarsverk => &[Column::Tjenestested],
        Kind::Tiltak => &[Column::Tiltak],
        Kind::Aktivitet => &[Column::Serie],
        Kind::Kostra => &[Column::Nokkeltall, Column::Region, Column::Aarstall],
        Kind::Vaktbemanning => &[Column::Vakt],
        Kind::Budsjett => &[Column::Ansvar, Column::Funksjon, Column::Art],
    }
}

/// The columns whose cells are quantities: they may be written in other ways.
pub const fn is_value(column: Column) -> bool {
    matches!(
        column,
        Column::Legeaarsverk
            | Column::Plasser
            | Column::Ubesatt
            | Column::Aar(_)
            | Column::Verdi
            | Column::AntallLeger
            | Column::AntallSykepleiere
            | Column::Regnskap(_)
            | Column::Budsjett(_)
            | Column::RevidertBudsjett(_)
    )
}

pub fn col(role: Column, header: &str) -> Col {
    Col {
        role: Some(role),
        header: header.to_owned(),
        over: None,
        hidden: false,
        shown: Shown::Number(Decimal::ONE),
    }
}

/// A table with a record on each row, of the columns that the records have.
pub fn upright(kind: Kind, headers: &[(Column, &str)], records: &[Record]) -> Drawing {
    let has = |column: &Column| records[0].contains_key(column);
    let cols: Vec<Col> = headers
        .iter()
        .filter(|(column, _)| has(column))
        .map(|(column, header)| col(*column, header))
        .collect();
    let row = |(at, record): (usize, &Record)| Row {
        record: Some(at),
        cells: cols.iter().map(|col| cell(&record[&col.role.unwrap()])).collect(),
        ..Row::default()
    };
    let rows = records.iter().enumerate().map(row).collect();
    Drawing { cols, rows, ..Drawing::empty(kind) }
}

/// A table with headings that are data: each line with its name and its cells.
pub fn turned(kind: Kind, cols: Vec<Col>, lines: Vec<Vec<Cell>>) -> Drawing {
    let row = |(at, cells)| Row { record: Some(at), cells, ..Row::default() };
    let rows = lines.into_iter().enumerate().map(row).collect();
    Drawing { cols, rows, turned: true, ..Drawing::empty(kind) }
}

pub fn cell(fact: &Fact) -> Cell {
    match fact {
        Fact::Text(text) => words(text),
        Fact::Number(value) => Cell::Number(*value),
        Fact::Nothing => Cell::Empty,
        other => panic!("{other:?} has no clean cell"),
    }
}

/// The sum of a column; `None` when one of its cells could not be read.
pub fn sum(records: &[Record], column: Column) -> Option<Decimal> {
    let value = |record: &Record| match record.get(&column) {
        Some(Fact::Number(value)) => Some(*value),
        Some(Fact::Unreadable) => None,
        _ => Some(Decimal::ZERO),
    };
    records.iter().try_fold(Decimal::ZERO, |sum, record| Some(sum + value(record)?))
}

/// Some of these, at least as many, in any order.
pub fn some<T: Copy>(random: &mut Random, from: &[T], least: usize) -> Vec<T> {
    let mut all = from.to_vec();
    random.shuffle(&mut all);
    all.truncate(least + random.below(from.len() - least + 1));
    all
}
