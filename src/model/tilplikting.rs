use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;

/// A duty (offentlig legearbeid) at a service site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tilplikting {
    /// The row it was read from.
    pub place: Place,
    pub tjenestested: Field<String>,
    /// Per cent of full time, 37.5 hours a week: 33.5 is 33,5 %.
    pub ressurs: Field<Decimal>,
    pub lege: Field<String>,
    /// KOSTRA function, with its leading zeros.
    pub funksjon: Field<String>,
    pub kommentar: Field<String>,
}

impl Tilplikting {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] =
        &[Column::Tjenestested, Column::Ressurs, Column::Lege, Column::Funksjon, Column::Kommentar];

    /// The row of the normalised table.
    #[must_use]
    pub fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Tjenestested, Entry::text(&self.tjenestested));
        row.put(Column::Ressurs, Entry::number(&self.ressurs));
        row.put(Column::Lege, Entry::text(&self.lege));
        row.put(Column::Funksjon, Entry::text(&self.funksjon));
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }
}
