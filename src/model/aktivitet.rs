use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What is counted year by year: admitted patients, consultations, telephone calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aktivitet {
    /// Where it was read: its row, or its column when the years stand in rows.
    pub place: Place,
    /// What is counted.
    pub serie: Field<String>,
    /// The count of each year. 2024: 3334 patients.
    pub per_aar: BTreeMap<i32, Field<Decimal>>,
    pub kommentar: Field<String>,
}

impl Aktivitet {
    /// The columns of the normalised table in order: the series, its years, the comment.
    #[must_use]
    pub fn columns(all: &[Self]) -> Vec<Column> {
        let mut years: Vec<i32> = all.iter().flat_map(|one| one.per_aar.keys().copied()).collect();
        years.sort_unstable();
        years.dedup();
        let years = years.into_iter().map(Column::Aar);
        std::iter::once(Column::Serie).chain(years).chain([Column::Kommentar]).collect()
    }

    /// The row of the normalised table. A year that a table does not have is nothing of its series.
    #[must_use]
    pub fn row(&self, columns: &[Column]) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Serie, Entry::text(&self.serie));
        for column in columns {
            if let Column::Aar(year) = column {
                row.put(*column, Entry::of_some(self.per_aar.get(year)));
            }
        }
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }
}
