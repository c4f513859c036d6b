use super::{Column, Entry, Field, Row, RowFormula};
use crate::place::Place;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// Who serves a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bemanning {
    /// A doctor with a permanent agreement; ALIS and a doctor on leave with a locum count here.
    Fast,
    /// The licence is vacant, with or without a locum.
    Ubesatt,
}

/// A patient list with a municipal agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fastlegeliste {
    /// The row it was read from.
    pub place: Place,
    pub legekontor: Field<String>,
    pub lege: Field<String>,
    /// Places agreed with the municipality.
    pub listetak: Field<Decimal>,
    /// Residents on the list.
    pub listelengde: Field<Decimal>,
    /// Free places as the workbook states them; ours are ceiling − length.
    pub ledige_plasser: Field<Decimal>,
    pub venteliste: Field<Decimal>,
    pub bemanning: Field<Bemanning>,
    pub avtaleform: Field<String>,
    pub spesialist: Field<bool>,
    pub kjonn: Field<String>,
    /// Hours of municipal work a week.
    pub kommunale_timer: Field<Decimal>,
    pub fellesliste: Field<bool>,
    pub avtale_fra: Field<NaiveDate>,
    pub kommentar: Field<String>,
}

impl Fastlegeliste {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] = &[
        Column::Legekontor,
        Column::Lege,
        Column::Listetak,
        Column::Listelengde,
        Column::LedigePlasser,
        Column::FastLege,
        Column::Spesialist,
        Column::Avtaleform,
        Column::KommunaleTimer,
        Column::Venteliste,
        Column::Kommentar,
    ];

    /// The row of the normalised table.
    #[must_use]
    pub fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Legekontor, Entry::text(&self.legekontor));
        row.put(Column::Lege, Entry::text(&self.lege));
        row.put(Column::Listetak, Entry::number(&self.listetak));
        row.put(Column::Listelengde, Entry::number(&self.listelengde));
        row.put(
            Column::LedigePlasser,
            Entry::derived(
                RowFormula::Difference(Column::Listetak, Column::Listelengde),
                &[&self.listetak, &self.listelengde],
                |numbers| numbers[0].saturating_sub(numbers[1]),
            ),
        );
        row.put(
            Column::FastLege,
            Entry::flag(&self.bemanning.clone().map(|b| b == Bemanning::Fast)),
        );
        row.put(Column::Venteliste, Entry::number(&self.venteliste));
        row.put(Column::Avtaleform, Entry::text(&self.avtaleform));
        row.put(Column::Spesialist, Entry::flag(&self.spesialist));
        row.put(Column::KommunaleTimer, Entry::number(&self.kommunale_timer));
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }
}
