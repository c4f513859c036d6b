use super::{Anbefaling, Column, Entry, Field, Legevaktdistrikt, Row, RowFormula, Value};
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
    /// Where the hours stand to 23 o'clock.
    pub tidsrom: Tidsrom,
    pub leger: Field<Decimal>,
    pub sykepleiere: Field<Vaktantall>,
    /// What the footnote says whose mark stands at the shift: "0*".
    pub fotnote: Field<String>,
    pub kommentar: Field<String>,
}

/// How many are on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vaktantall {
    Antall(Decimal),
    /// `4-5`: the least and the most.
    Spenn(Decimal, Decimal),
}

/// Where the hours of a shift stand to 23 o'clock, which the recommendation divides the day at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tidsrom {
    /// Over at 23 o'clock: `08-16`, `16-23`.
    TilKl23,
    /// Begins at 23 o'clock or later in the night: `23-08`.
    EtterKl23,
    /// Begins before 23 o'clock and ends after it: `17-24`.
    OverKl23,
    /// The hours are not told, or could not be read.
    Ukjent,
}

impl Vakt {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] = &[
        Column::Vakt,
        Column::Tid,
        Column::AntallLeger,
        Column::AnbefaltLeger,
        Column::ManglendeLeger,
        Column::AntallSykepleiere,
        Column::Fotnote,
        Column::Kommentar,
    ];

    /// The row of the normalised table; with the recommendation, when the district's size is known.
    #[must_use]
    pub fn row(&self, distrikt: Option<&Legevaktdistrikt>) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Vakt, Entry::text(&self.vakt));
        row.put(Column::Tid, Entry::text(&self.tid));
        row.put(Column::AntallLeger, Entry::number(&self.leger));
        row.put(
            Column::AntallSykepleiere,
            Entry::from_field(&self.sykepleiere, |nurses| match nurses {
                Vaktantall::Antall(number) => Value::Number(*number),
                Vaktantall::Spenn(least, most) => Value::Text(format!("{least}–{most}")),
            }),
        );
        row.put(Column::Fotnote, Entry::text(&self.fotnote));
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        if let Some((distrikt, anbefaling)) =
            distrikt.and_then(|distrikt| Some((distrikt, distrikt.anbefaling()?)))
        {
            row.put(Column::AnbefaltLeger, self.recommended(distrikt, anbefaling));
            row.put(Column::ManglendeLeger, self.lacking(distrikt, anbefaling));
        }
        row
    }

    /// How many doctors are recommended on the shift.
    #[must_use]
    pub fn anbefalt(&self, anbefaling: &Anbefaling) -> Decimal {
        match self.tidsrom {
            Tidsrom::TilKl23 => anbefaling.til_23(),
            _ => anbefaling.minst(),
        }
    }

    /// How many doctors the shift lacks: none when it has more than recommended.
    #[must_use]
    pub fn mangler(&self, anbefaling: &Anbefaling) -> Option<Decimal> {
        let doctors = self.leger.value()?;
        Some(self.anbefalt(anbefaling).checked_sub(*doctors)?.max(Decimal::ZERO))
    }

    /// Whether the hours leave it open which part of the recommendation holds.
    #[must_use]
    pub fn er_uavklart(&self, anbefaling: &Anbefaling) -> bool {
        let unsure = matches!(self.tidsrom, Tidsrom::OverKl23 | Tidsrom::Ukjent);
        unsure && anbefaling.til_23() > anbefaling.minst()
    }

    fn recommended(&self, distrikt: &Legevaktdistrikt, anbefaling: &Anbefaling) -> Entry {
        Entry {
            value: Value::Number(self.anbefalt(anbefaling)),
            places: distrikt.innbyggere.places.clone(),
            formula: Some(RowFormula::RecommendedDoctors(self.tidsrom == Tidsrom::TilKl23)),
        }
    }

    fn lacking(&self, distrikt: &Legevaktdistrikt, anbefaling: &Anbefaling) -> Entry {
        let formula = RowFormula::Shortfall(Column::AnbefaltLeger, Column::AntallLeger);
        let mut entry = Entry::derived(formula, &[&self.leger], |doctors| {
            self.anbefalt(anbefaling).saturating_sub(doctors[0]).max(Decimal::ZERO)
        });
        if entry.formula.is_some() {
            entry.places.extend(distrikt.innbyggere.places.iter().cloned());
        }
        entry
    }
}
