//! Tables whose headings are data: years, or municipalities and years, with numbers below.

use super::content::Profile;
use super::grid::{self, Grid};
use super::header::Header;
use super::heading::Heading;
use super::looks::Look;
use super::region::Region;
use super::vocabulary::{Fit, List, Vocabulary};
use super::words::words;
use crate::model::{Column, Kind};
use crate::place::Pos;
use std::collections::BTreeSet;

/// How many rows below the headings are looked at.
const ROWS_LOOKED_AT: usize = 40;

/// How such a table lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `År | 2018 | 2019`, a series per row.
    YearsAcross,
    /// `År | Telefoner | Konsultasjoner`, a year per row.
    YearsDown,
    /// `Nøkkeltall | Larvik 2020 | Larvik 2021`, a key figure per row.
    RegionsAcross,
}

/// Which column names the rows, and which headings are data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub shape: Shape,
    pub label: u32,
    /// The heading of the labels; none when the cell over them is blank.
    pub heading: Option<usize>,
    /// By their index.
    pub values: Vec<usize>,
}

impl Layout {
    /// The layout of the headings over the rows below them, when it is one of these.
    pub fn of(grid: &Grid<'_>, header: &Header, vocabulary: &Vocabulary) -> Option<Self> {
        let seen = Seen { grid, header, vocabulary };
        seen.years_down().or_else(|| seen.years_across()).or_else(|| seen.regions_across())
    }

    /// The texts that name the rows of a region.
    pub fn labels(&self, grid: &Grid<'_>, region: &Region) -> Vec<String> {
        let header = &region.header;
        let cols = *header.cols.start().min(&self.label)..=*header.cols.end();
        let rows = grid.rows_within(region.rows.clone(), cols).take(ROWS_LOOKED_AT);
        rows.map(|row| grid.text(Pos::new(row, self.label)))
            .filter(|text| !text.is_empty())
            .collect()
    }
}

struct Seen<'a> {
    grid: &'a Grid<'a>,
    header: &'a Header,
    vocabulary: &'a Vocabulary,
}

impl Seen<'_> {
    fn headings(&self) -> &[Heading] {
        &self.header.headings
    }

    fn years_across(&self) -> Option<Layout> {
        let dated = self.all(|heading| heading.when.is_some_and(|when| when.year.is_some()));
        let bare = self.all(Heading::is_bare_year);
        if bare.is_empty() || dated.len() < 2 || dated.len() > 2 * bare.len() {
            return None;
        }
        self.with_labels(Shape::YearsAcross, dated)
    }

    /// Municipalities with their years, or whatever stands beside a column called "Nøkkeltall".
    fn regions_across(&self) -> Option<Layout> {
        let regions = self.all(|heading| heading.is_of_year() && !self.is_of_cost(heading));
        if regions.len() > 1 {
            return self.with_labels(Shape::RegionsAcross, regions);
        }
        let first = self.headings().first()?;
        let named = first.reading(Kind::Kostra, self.vocabulary).is_some_and(|reading| {
            reading.columns.first() == Some(&Column::Nokkeltall) && reading.fit < Fit::Likely
        });
        let others: Vec<usize> = (1..self.headings().len()).collect();
        if !named || others.is_empty() {
            return None;
        }
        self.with_labels(Shape::RegionsAcross, others)
    }

    /// "Kostnad 2025", "ØP 2026": what measures and budgets have of a year.
    fn is_of_cost(&self, heading: &Heading) -> bool {
        let is_number = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
        let mut words = heading.words().iter().filter(|word| !is_number(word));
        heading.is_of_money(self.vocabulary)
            || words.all(|word| self.vocabulary.has(List::Aarskostnad, word))
    }

    fn years_down(&self) -> Option<Layout> {
        let first = self.headings().first()?;
        if !matches!(first.words(), [word] if matches!(word.as_str(), "år" | "årstall" | "årstal"))
        {
            return None;
        }
        let rows = self.rows();
        let years = rows.iter().take(2).filter(|row| self.is_year(Pos::new(**row, first.col)));
        if years.count() < rows.len().min(2) || rows.is_empty() {
            return None;
        }
        let values = self.all(|heading| heading.col != first.col);
        let profile =
            |at: &usize| Some(Profile::of(self.grid, self.col(*at)?, rows.iter().copied()));
        let (texts, values): (Vec<usize>, Vec<usize>) = values.into_iter().partition(|at| {
            profile(at).is_none_or(|profile| profile.texts > profile.quantities() + profile.dashes)
        });
        let is_comment = |at: &usize| {
            self.headings().get(*at).is_some_and(|heading| {
                let reading = heading.reading(Kind::Aktivitet, self.vocabulary);
                reading.is_some_and(|reading| reading.columns.contains(&Column::Kommentar))
            })
        };
        // "År | Aktivitet | Antall" has a row for each number.
        let counts = values.iter().any(|at| profile(at).is_some_and(|p| p.quantities() > 0));
        (counts && texts.iter().all(is_comment)).then_some(Layout {
            shape: Shape::YearsDown,
            label: first.col,
            heading: Some(0),
            values,
        })
    }

    /// With the column of texts before the values, when the first row below is a text and numbers.
    fn with_labels(&self, shape: Shape, values: Vec<usize>) -> Option<Layout> {
        let first = *values.first()?;
        // "Legevakt | Telefoner", "Telefoner | antall": the column that tells the rows apart.
        let told = (0..first).filter(|at| self.holds_texts(*at));
        let heading = told.rev().max_by_key(|at| self.different(*at));
        let label = match heading {
            Some(at) => self.col(at)?,
            None if first == 0 => self.col(0)?.checked_sub(1)?,
            None => return None,
        };
        let row = self.first_row(label)?;
        let is_text = self
            .grid
            .cell(Pos::new(row, label))
            .is_some_and(|cell| matches!(Look::of(cell), Look::Text));
        let counted = values.iter().filter(|at| {
            let cell = self.col(**at).and_then(|col| self.grid.cell(Pos::new(row, col)));
            cell.is_some_and(|cell| Look::of(cell).is_quantity() || Look::of(cell) == Look::Dash)
        });
        (is_text && counted.count() * 2 >= values.len()).then_some(Layout {
            shape,
            label,
            heading,
            values,
        })
    }

    fn holds_texts(&self, at: usize) -> bool {
        let Some(col) = self.col(at) else { return false };
        let profile = Profile::of(self.grid, col, self.rows().into_iter());
        profile.texts > 0 && profile.texts >= profile.quantities()
    }

    /// How many different texts a column holds.
    fn different(&self, at: usize) -> usize {
        let Some(col) = self.col(at) else { return 0 };
        let texts: BTreeSet<String> =
            self.rows().into_iter().map(|row| self.grid.text(Pos::new(row, col))).collect();
        texts.iter().filter(|text| !text.is_empty()).count()
    }

    fn all(&self, test: impl Fn(&Heading) -> bool) -> Vec<usize> {
        let headings = self.headings().iter().enumerate();
        headings.filter(|(_, heading)| test(heading)).map(|(at, _)| at).collect()
    }

    fn col(&self, at: usize) -> Option<u32> {
        self.headings().get(at).map(|heading| heading.col)
    }

    fn rows(&self) -> Vec<u32> {
        let rows = self.grid.block_below(self.header.last, self.header.cols.clone());
        rows.take(ROWS_LOOKED_AT).collect()
    }

    /// The first row below that holds more than a heading of its own.
    fn first_row(&self, label: u32) -> Option<u32> {
        let cols = label.min(*self.header.cols.start())..=*self.header.cols.end();
        let below = self.header.last + 1..=u32::MAX;
        let mut rows = self.grid.rows_within(below, cols.clone()).take(3);
        rows.find(|row| self.grid.filled(*row, &cols).count() > 1)
    }

    fn is_year(&self, pos: Pos) -> bool {
        self.grid.cell(pos).is_some_and(|cell| {
            let text = grid::text(cell);
            let year = super::dates::find(&text).and_then(|(_, when)| when.year);
            year.is_some() && words(&text).len() < 5
        })
    }
}
