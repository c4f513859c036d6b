use super::{Column, Entry, Field, Row, RowFormula, Value};
use crate::place::Place;
use rust_decimal::Decimal;

/// Hours a week of a full-time post.
const HOURS: Decimal = Decimal::from_parts(375, 0, 0, false, 1);

/// A site (a nursing home, a ward, a family centre) with its doctors' posts and its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legeaarsverk {
    /// The row it was read from.
    pub place: Place,
    /// The service the site belongs to: the heading above it, or what its table is of. Absent when
    /// all rows are of one.
    pub tjeneste: Field<String>,
    pub tjenestested: Field<String>,
    /// Full-time equivalents of doctors, or their posts.
    pub legeaarsverk: Field<Decimal>,
    /// Places at the site. Missing where the workbook says that there are none to count.
    pub plasser: Field<Decimal>,
    pub avdelinger: Field<String>,
    /// How many of the posts are vacant or temporarily filled. Missing where nothing is said.
    pub ubesatt: Field<Decimal>,
    pub kommentar: Field<String>,
}

impl Legeaarsverk {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] = &[
        Column::Tjeneste,
        Column::Tjenestested,
        Column::Plasser,
        Column::Avdelinger,
        Column::Legeaarsverk,
        Column::Ubesatt,
        Column::AndelUbesatt,
        Column::LegetimerPerPlass,
        Column::Kommentar,
    ];

    /// The rows of the normalised table.
    ///
    /// Of several tables some may have no column of posts, of places or of vacant posts: nothing
    /// belongs there, and the sums of the others stand.
    #[must_use]
    pub fn rows(all: &[Self]) -> Vec<Row> {
        let has = |field: fn(&Self) -> &Field<Decimal>| {
            all.iter().any(|site| !matches!(field(site), Field::Absent))
        };
        let (posts, places, vacant) =
            (has(|site| &site.legeaarsverk), has(|site| &site.plasser), has(|site| &site.ubesatt));
        all.iter()
            .map(|site| {
                let mut row = site.row();
                if places {
                    row.put(Column::Plasser, counted(&site.plasser));
                }
                if vacant {
                    row.put(Column::Ubesatt, counted(&site.ubesatt));
                }
                if posts {
                    row.put(Column::Legeaarsverk, posts_of(&site.legeaarsverk));
                }
                if posts && vacant {
                    row.put(Column::AndelUbesatt, site.share_vacant());
                }
                if posts && places {
                    row.put(Column::LegetimerPerPlass, site.hours_per_place());
                }
                row
            })
            .collect()
    }

    fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Tjeneste, Entry::text(&self.tjeneste));
        row.put(Column::Tjenestested, Entry::text(&self.tjenestested));
        row.put(Column::Avdelinger, Entry::text(&self.avdelinger));
        row.put(Column::Kommentar, Entry::text(&self.kommentar));
        row
    }

    /// 4.6 of 13.6 FTE is 33.8 per cent; nothing where no vacancy is told.
    fn share_vacant(&self) -> Entry {
        let is_told = !matches!(self.ubesatt, Field::Missing(_) | Field::Absent);
        if !is_told || self.legeaarsverk.value().is_some_and(Decimal::is_zero) {
            return nothing(Vec::new());
        }
        Entry::derived(
            RowFormula::PerHundred(Column::Ubesatt, Column::Legeaarsverk),
            &[&self.ubesatt, &self.legeaarsverk],
            |numbers| numbers[0].saturating_mul(Decimal::ONE_HUNDRED) / numbers[1],
        )
    }

    /// 1.0 FTE for 70 places is 37.5 / 70 hours; nothing where there are no places.
    fn hours_per_place(&self) -> Entry {
        let places = self.plasser.value().copied().unwrap_or_default();
        if places.is_zero() && !matches!(self.plasser, Field::Unreadable(_)) {
            return nothing(Vec::new());
        }
        Entry::derived(
            RowFormula::HoursPer(Column::Legeaarsverk, Column::Plasser),
            &[&self.legeaarsverk, &self.plasser],
            |numbers| numbers[0].saturating_mul(HOURS) / numbers[1],
        )
    }
}

/// A number that not every row has: what is not said is counted as nothing.
fn counted(field: &Field<Decimal>) -> Entry {
    match field {
        Field::Missing(_) | Field::Absent => nothing(field.places().to_vec()),
        _ => Entry::number(field),
    }
}

/// A row without its posts is missing them; a table that gives none is not one of posts.
fn posts_of(field: &Field<Decimal>) -> Entry {
    match field {
        Field::Absent => nothing(Vec::new()),
        _ => Entry::number(field),
    }
}

const fn nothing(places: Vec<Place>) -> Entry {
    Entry { value: Value::NotApplicable, places, formula: None }
}
