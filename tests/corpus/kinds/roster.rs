//! The shifts of the emergency clinic.

use super::{cell, col, turned, upright as record_per_row};
use crate::drawing::{Cell, Drawing, words};
use crate::random::Random;
use crate::truth::{Fact, Figures, Record, number, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

/// Residents of the district: at least one doctor, two until 23 o'clock, two on every shift.
pub const DISTRICTS: [i64; 3] = [5_000, 20_000, 70_000];

/// Names, hours, and whether the shift is over by 23 o'clock.
pub const SHIFTS: [(&str, &str, bool); 7] = [
    ("Hverdag dag", "08-15", true),
    ("Hverdag ettermiddag", "15-18", true),
    ("Hverdag kveld", "18-23", true),
    ("Hverdag natt", "23-08", false),
    ("Helg dag", "08-16", true),
    ("Helg kveld", "16-23", true),
    ("Helg natt", "23-08", false),
];

pub fn records(random: &mut Random) -> Vec<Record> {
    let with_nurses = !random.one_in(3);
    let first = random.below(2);
    let last = SHIFTS.len() - random.below(2);
    SHIFTS[first..last]
        .iter()
        .map(|(name, hours, _)| {
            let mut record = Record::from([
                (Column::Vakt, text(name)),
                (Column::Tid, text(hours)),
                (Column::AntallLeger, number(random.from_to(0, 3))),
            ]);
            if with_nurses {
                record.insert(Column::AntallSykepleiere, number(random.from_to(1, 6)));
            }
            record
        })
        .collect()
}

const LINES: [(Column, &str); 3] = [
    (Column::Tid, "Tid"),
    (Column::AntallLeger, "Antall leger"),
    (Column::AntallSykepleiere, "Antall sykepleiere"),
];

pub fn upright(records: &[Record]) -> Drawing {
    let headers: Vec<(Column, &str)> =
        std::iter::once((Column::Vakt, "Vakt")).chain(LINES).collect();
    record_per_row(Kind::Vaktbemanning, &headers, records)
}

/// The shifts in columns. In two rows of headings, "Hverdag" stands over "Dag" and "Natt".
pub fn lying(records: &[Record], in_two_rows: bool) -> Drawing {
    let heading = |record: &Record| {
        let Fact::Text(name) = &record[&Column::Vakt] else { panic!("a shift has a name") };
        let (over, under) = name.split_once(' ').unwrap();
        let mut shift = col(Column::Verdi, name);
        if in_two_rows {
            shift.over = Some(over.to_owned());
            shift.header = under[..1].to_uppercase() + &under[1..];
        }
        shift
    };
    let mut label = col(Column::Vakt, "");
    label.role = None;
    let cols = std::iter::once(label).chain(records.iter().map(heading)).collect();
    let line = |(column, label): &(Column, &str)| -> Vec<Cell> {
        let cells = records.iter().map(|record| cell(&record[column]));
        std::iter::once(words(label)).chain(cells).collect()
    };
    let lines = LINES.iter().filter(|(column, _)| records[0].contains_key(column));
    turned(Kind::Vaktbemanning, cols, lines.map(line).collect())
}

/// What each shift lacks of the recommendation for the district.
pub fn figures(records: &[Record], residents: Option<i64>, figures: &mut Figures) {
    let mut put = |id: &str, value: Option<Decimal>| {
        figures.insert(id.to_owned(), value);
    };
    put("legevakt_vakter", Some(records.len().into()));
    let Some(residents) = residents else { return };
    let recommended = |record: &Record| {
        let is_early =
            SHIFTS.iter().any(|(name, _, early)| record[&Column::Vakt] == text(name) && *early);
        let two = residents > 40_000 || residents > 16_000 && is_early;
        if two { Decimal::TWO } else { Decimal::ONE }
    };
    let lacking = |record: &Record| match record[&Column::AntallLeger] {
        Fact::Number(doctors) => Some((recommended(record) - doctors).max(Decimal::ZERO)),
        _ => None,
    };
    let lacks: Option<Vec<Decimal>> = records.iter().map(lacking).collect();
    let below = |lacks: &Vec<Decimal>| lacks.iter().filter(|lack| !lack.is_zero()).count();
    put("vakter_under_anbefaling", lacks.as_ref().map(|lacks| below(lacks).into()));
    put("manglende_leger_vakt", lacks.map(|lacks| lacks.iter().sum()));
}
