use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;

/// A key figure of official statistics (KOSTRA) for one municipality or group, in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nokkeltall {
    /// The cell of its value.
    pub place: Place,
    /// Its name with its unit: "Legetimer per uke per beboer i sykehjem (timer)".
    pub nokkeltall: Field<String>,
    /// "Larvik", "Kommunegruppe 11".
    pub region: Field<String>,
    pub aar: Field<i32>,
    /// Missing where a statistics sign says that there is none.
    pub verdi: Field<Decimal>,
}

impl Nokkeltall {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] =
        &[Column::Nokkeltall, Column::Region, Column::Aarstall, Column::Verdi];

    /// The row of the normalised table.
    #[must_use]
    pub fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Nokkeltall, Entry::text(&self.nokkeltall));
        row.put(Column::Region, Entry::text(&self.region));
        row.put(Column::Aarstall, Entry::year(&self.aar));
        row.put(Column::Verdi, Entry::number(&self.verdi));
        row
    }
}
