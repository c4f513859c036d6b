use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;

/// A shift at the emergency clinic and who is on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vakt {
    /// Where it was read: its row, or its column when the shifts stand in columns.
    pub place: Place,
    /// "Hverdag natt".
    pub vakt: Field<String>,
    /// The hours as they are written: `23-08`.
    pub tid: Field<String>,
    pub leger: Field<Decimal>,
    pub sykepleiere: Field<Decimal>,
    /// What a footnote on the row says.
    pub kommentar: Field<String>,
}

impl Vakt {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] = &[
        Column::Vakt,
        Column::Tid,
        Column::AntallLeger,
        Column::AntallSykepleiere,
        Column::Kommentar,
    ];

    /// The row of the normalised table.
    #[must_use]
    pub fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Vakt, Entry::text(&self.vakt));
        row.put(Column::Tid, Entry::text(&self.tid));
        row.put(Column::AntallLeger, Entry::number(&self.leger));
        row.put(Column::AntallSykepleiere, Entry::number(&self.sykepleiere));
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }
}
