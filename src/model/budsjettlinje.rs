use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A line of budget and accounts, in kroner. An expense is positive, an income negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budsjettlinje {
    /// The row it was read from.
    pub place: Place,
    /// Codes with their leading zeros, and their words when they share a cell.
    pub ansvar: Field<String>,
    pub funksjon: Field<String>,
    pub art: Field<String>,
    pub tekst: Field<String>,
    /// By `Column::Regnskap`, `Column::Budsjett` and `Column::RevidertBudsjett` of a year.
    pub belop: BTreeMap<Column, Field<Decimal>>,
    /// Deviation in kroner and share used in per cent as stated: compared, never counted.
    pub oppgitt: BTreeMap<Column, Field<Decimal>>,
    pub kommentar: Field<String>,
}

impl Budsjettlinje {
    /// The columns of the normalised table in order: codes, words, amounts.
    #[must_use]
    pub fn columns(all: &[Self]) -> Vec<Column> {
        let mut amounts: Vec<Column> =
            all.iter().flat_map(|line| line.belop.keys().copied()).collect();
        amounts.sort_unstable();
        amounts.dedup();
        [Column::Ansvar, Column::Funksjon, Column::Art, Column::Tekst]
            .into_iter()
            .chain(amounts)
            .chain([Column::Kommentar])
            .collect()
    }

    /// The row of the normalised table. An amount that a table does not have is nothing of its lines.
    #[must_use]
    pub fn row(&self, columns: &[Column]) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Ansvar, Entry::text(&self.ansvar));
        row.put(Column::Funksjon, Entry::text(&self.funksjon));
        row.put(Column::Art, Entry::text(&self.art));
        row.put(Column::Tekst, Entry::text(&self.tekst));
        for column in columns {
            if matches!(
                column,
                Column::Regnskap(_) | Column::Budsjett(_) | Column::RevidertBudsjett(_)
            ) {
                row.put(*column, Entry::of_some(self.belop.get(column)));
            }
        }
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }
}
