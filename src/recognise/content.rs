//! What the cells of a column look like together, and whether that fits what the header says.

use super::grid::{self, Grid};
use super::looks::Look;
use super::units::Measures;
use super::words::words;
use crate::model::Column;
use crate::place::Pos;
use rust_decimal::Decimal;

/// A column's cells, counted by their look.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    pub filled: usize,
    pub numbers: usize,
    pub percents: usize,
    pub hours: usize,
    pub posts: usize,
    pub amounts: usize,
    pub unread: usize,
    pub dates: usize,
    pub dashes: usize,
    pub texts: usize,
    pub least: Option<Decimal>,
    pub most: Option<Decimal>,
    /// The numbers count the rows: 1, 2, 3 …
    pub counts_rows: bool,
}

impl Profile {
    pub fn of(grid: &Grid<'_>, col: u32, rows: impl Iterator<Item = u32>) -> Self {
        let mut profile = Self { counts_rows: true, ..Self::default() };
        for cell in rows.filter_map(|row| grid.cell(Pos::new(row, col))) {
            profile.filled += 1;
            match Look::of(cell) {
                Look::Number(number) => profile.count(number),
                Look::Percent => profile.percents += 1,
                Look::Hours => profile.hours += 1,
                Look::Aarsverk => profile.posts += 1,
                Look::Amount => profile.amounts += 1,
                Look::Unread => profile.unread += 1,
                Look::Date => profile.dates += 1,
                Look::Dash => profile.dashes += 1,
                Look::Text => profile.texts += 1,
            }
        }
        profile
    }

    fn count(&mut self, number: Decimal) {
        self.numbers += 1;
        self.counts_rows &= number == Decimal::from(self.numbers);
        self.least = Some(self.least.map_or(number, |least| least.min(number)));
        self.most = Some(self.most.map_or(number, |most| most.max(number)));
    }

    /// Whether the column only numbers the rows.
    pub const fn counts_rows_only(&self) -> bool {
        self.counts_rows && self.numbers > 0 && self.numbers == self.filled
    }

    /// Cells meant as quantities.
    pub const fn quantities(&self) -> usize {
        self.numbers + self.percents + self.hours + self.posts + self.amounts + self.unread
    }

    /// Cells that carry a unit of working time of their own.
    pub const fn with_worktime(&self) -> usize {
        self.percents + self.hours + self.posts
    }

    fn mostly_quantities(&self) -> bool {
        self.filled == 0
            || (self.quantities() > 0 || self.dashes > 0)
                && self.quantities() + self.dashes >= self.texts
    }

    /// Whether the content is what the column holds. A blank column fits anything.
    pub fn fits(&self, column: Column) -> bool {
        match expected(column) {
            Expected::Anything => true,
            Expected::Words => self.filled == 0 || self.texts > 0,
            Expected::People => {
                self.mostly_quantities() && self.with_worktime() == 0 && self.amounts == 0
            }
            Expected::Worktime => self.mostly_quantities() && self.amounts == 0,
            Expected::Money => self.mostly_quantities() && self.with_worktime() == 0,
            // "14 korttidsplasser", and words where there are no places to count.
            Expected::Places => self.with_worktime() == 0 && self.amounts == 0,
        }
    }

    /// Whether the numbers are of the size of a list: what a word that fits many things needs.
    pub fn is_of_list_size(&self) -> bool {
        let is_within =
            |number: Decimal| number >= Decimal::ZERO && number <= Decimal::from(10_000);
        self.numbers > 0
            && self.least.is_some_and(is_within)
            && self.most.is_some_and(|most| most >= Decimal::from(200))
    }
}

/// What cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Anything,
    Words,
    People,
    Worktime,
    Money,
    Places,
}

fn expected(column: Column) -> Expected {
    use Column as C;
    match column {
        C::Legekontor
        | C::Tjenestested
        | C::Tiltak
        | C::Ansvar
        | C::Kjonn
        | C::Status
        | C::Avtaleform => Expected::Words,
        C::Listetak
        | C::Listelengde
        | C::LedigePlasser
        | C::Venteliste
        | C::AntallLeger
        | C::AntallSykepleiere => Expected::People,
        // A share used is a per cent, too.
        C::Ressurs
        | C::Stilling
        | C::KommunaleTimer
        | C::Legeaarsverk
        | C::Ubesatt
        | C::Timer
        | C::Pensjon
        | C::Arbeidsgiveravgift
        | C::Forbruk(_) => Expected::Worktime,
        C::Plasser => Expected::Places,
        C::Kostnad
        | C::Sats
        | C::Aarslonn
        | C::Tilskudd
        | C::Refusjon
        | C::Omdisponering
        | C::Sum
        | C::Aar(_)
        | C::TilskuddAar(_)
        | C::RefusjonAar(_)
        | C::OmdisponeringAar(_)
        | C::Regnskap(_)
        | C::Budsjett(_)
        | C::RevidertBudsjett(_)
        | C::Verdi
        | C::Avvik(_) => Expected::Money,
        _ => Expected::Anything,
    }
}

/// Whether a unit word may stand in the header of a column.
pub fn may_have(column: Column, measures: Measures) -> bool {
    match (measures, expected(column)) {
        (Measures::Nothing, _)
        | (Measures::Worktime, Expected::Worktime)
        | (Measures::Money, Expected::Money)
        | (Measures::People, Expected::People) => true,
        // "Leger (antall)" counts them, and names none.
        (Measures::People, _) => false,
        // "Avtale (kr)" and "Iverksetting (uke)" are words or dates all the same.
        (_, expected) => matches!(expected, Expected::Anything | Expected::Words),
    }
}

/// Whether a column holds quantities.
pub fn is_quantity(column: Column) -> bool {
    matches!(
        expected(column),
        Expected::People | Expected::Worktime | Expected::Money | Expected::Places
    )
}

/// Whether any cell begins with one of the words.
pub fn begins_with(
    grid: &Grid<'_>,
    col: u32,
    rows: impl Iterator<Item = u32>,
    beginnings: &[String],
) -> bool {
    rows.filter_map(|row| grid.cell(Pos::new(row, col))).any(|cell| {
        let text = words(&grid::text(cell)).join(" ");
        beginnings.iter().any(|beginning| text.starts_with(beginning.as_str()))
    })
}
