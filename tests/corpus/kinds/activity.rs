//! What is counted year by year.

use super::{cell, col, some, turned, upright};
use crate::drawing::{Cell, Drawing};
use crate::random::Random;
use crate::truth::{Fact, Figures, Record, number, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

/// Names, and what becomes of them in the ids of figures.
const SERIES: [(&str, &str); 8] = [
    ("Innlagte pasienter", "innlagte_pasienter"),
    ("Telefoner til legevakten", "telefoner_til_legevakten"),
    ("Utrykninger", "utrykninger"),
    ("Liggedøgn på KAD", "liggedogn_pa_kad"),
    ("Hjemmebesøk", "hjemmebesok"),
    ("Henvendelser, øyeblikkelig hjelp", "henvendelser_oyeblikkelig_hjelp"),
    ("Vaksinasjoner", "vaksinasjoner"),
    ("Årskontroller", "arskontroller"),
];

const LAST: i32 = 2024;

pub fn records(random: &mut Random) -> Vec<Record> {
    let first = LAST - i32::try_from(random.from_to(3, 6)).unwrap();
    let series = some(random, &SERIES, 3);
    series
        .iter()
        .map(|(name, _)| {
            let size = random.pick(&[90, 1100, 7800, 31_000]);
            let mut record = Record::from([(Column::Serie, text(name))]);
            for year in first..=LAST {
                record.insert(Column::Aar(year), number(size + random.from_to(-31, size / 3)));
            }
            record
        })
        .collect()
}

pub fn years(records: &[Record]) -> Vec<i32> {
    let year = |column: &Column| if let Column::Aar(year) = column { Some(*year) } else { None };
    records[0].keys().filter_map(year).collect()
}

pub fn years_across(records: &[Record]) -> Drawing {
    let years = years(records);
    let headers: Vec<String> = years.iter().map(ToString::to_string).collect();
    let of_years = years.iter().zip(&headers).map(|(year, header)| (Column::Aar(*year), &**header));
    let headers: Vec<(Column, &str)> =
        std::iter::once((Column::Serie, "Aktivitet")).chain(of_years).collect();
    upright(Kind::Aktivitet, &headers, records)
}

pub fn years_down(records: &[Record]) -> Drawing {
    let name = |record: &Record| match &record[&Column::Serie] {
        Fact::Text(name) => name.clone(),
        other => panic!("{other:?}"),
    };
    let values = records.iter().map(|record| col(Column::Verdi, &name(record)));
    let cols = std::iter::once(col(Column::Aarstall, "År")).chain(values).collect();
    let line = |year: i32| {
        let counts = records.iter().map(|record| cell(&record[&Column::Aar(year)]));
        std::iter::once(Cell::Number(year.into())).chain(counts).collect()
    };
    turned(Kind::Aktivitet, cols, years(records).into_iter().map(line).collect())
}

/// The change from the first year that is told to the last.
pub fn figures(records: &[Record], figures: &mut Figures) {
    for record in records {
        let (_, slug) =
            SERIES.iter().find(|(name, _)| record[&Column::Serie] == text(name)).unwrap();
        let told: Vec<&Fact> = record
            .iter()
            .filter(|(column, fact)| matches!(column, Column::Aar(_)) && **fact != Fact::Nothing)
            .map(|(_, fact)| fact)
            .collect();
        let change = match (told.first(), told.last()) {
            (Some(Fact::Number(first)), Some(Fact::Number(last))) => {
                Some((last - first) / first * Decimal::ONE_HUNDRED)
            }
            _ => None,
        };
        figures.insert(format!("endring_{slug}"), change);
    }
}
