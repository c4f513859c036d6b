//! Which heading of a table is which column, for a table read as one kind.

use super::accounts;
use super::content::{self, Profile};
use super::grid::Grid;
use super::heading::{Heading, Reading};
use super::layout;
use super::looks;
use super::region::Region;
use super::versions;
use super::vocabulary::{Fit, Vocabulary};
use crate::model::{Column, Dato, Kind};
use crate::place::Pos;
use crate::settings::{Enhet, Tabell};
use crate::workbook::NumberFormat;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The headings of a table, read as one kind. Headings are named by their index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assignment {
    pub chosen: BTreeMap<Column, (usize, Fit)>,
    /// Columns that several headings fit equally well.
    pub doubts: BTreeMap<Column, Vec<usize>>,
    /// "Ønsket listetak": never in the place of what is agreed.
    pub planned: Vec<usize>,
    /// The chosen version and those it stands before.
    pub versions: Vec<(usize, Vec<usize>)>,
    /// Amounts of a part of the year were left out.
    pub is_of_part_of_year: bool,
    /// Headings that are data themselves; none told: all that are no column.
    pub values: Option<Vec<usize>>,
    /// A column known by its place alone: the cell over it is blank.
    pub unheaded: Option<(Column, u32)>,
}

impl Assignment {
    /// Whether the table has the column, though it may be unsure which heading it is.
    pub fn has(&self, column: Column) -> bool {
        self.chosen.contains_key(&column) || self.doubts.contains_key(&column)
    }

    pub fn has_year(&self) -> bool {
        self.chosen.keys().chain(self.doubts.keys()).any(|column| matches!(column, Column::Aar(_)))
    }

    /// How surely the headings are of this kind.
    pub fn score(&self) -> usize {
        let chosen = self.chosen.iter().filter(|(column, _)| !is_common(**column));
        let settled: usize = chosen.map(|(_, (_, fit))| fit.points()).sum();
        settled + Fit::Exact(0).points() * self.doubts.len()
    }
}

/// Hours and weeks are told of in tables of every kind.
const fn is_common(column: Column) -> bool {
    matches!(column, Column::Kommune | Column::Kommentar | Column::Timer | Column::Uker)
}

/// A table whose columns are to be told apart.
#[derive(Debug, Clone, Copy)]
pub struct Assigner<'a> {
    pub grid: &'a Grid<'a>,
    pub vocabulary: &'a Vocabulary,
    pub region: &'a Region,
    /// One per heading.
    pub profiles: &'a [Profile],
    pub mapping: Option<&'a Tabell>,
    /// The date of the caption.
    pub date: Option<Dato>,
}

impl Assigner<'_> {
    pub fn assign(&self, kind: Kind) -> Assignment {
        let mut assignment = Assignment::default();
        let mut fits: BTreeMap<Column, Vec<(usize, Fit)>> = BTreeMap::new();
        for (at, heading) in self.region.header.headings.iter().enumerate() {
            let Some((column, fit, planned)) = self.column(kind, at, heading) else { continue };
            if planned {
                assignment.planned.push(at);
            } else {
                fits.entry(column).or_default().push((at, fit));
            }
        }
        if kind == Kind::Budsjett {
            assignment.is_of_part_of_year = accounts::settle(self, &mut fits);
        }
        for (column, candidates) in fits {
            self.settle(kind, column, &candidates, &mut assignment);
        }
        if kind == Kind::Fastlegelister {
            self.read_months(&mut assignment);
        }
        if kind == Kind::Tiltak {
            self.read_descriptions(&mut assignment);
        }
        assignment
    }

    /// Columns named by a month alone, beside doctors and ceilings, are the lengths.
    fn read_months(&self, assignment: &mut Assignment) {
        let is_chosen = |column| assignment.chosen.contains_key(&column);
        let wanted = is_chosen(Column::Lege) && is_chosen(Column::Listetak);
        if !wanted || assignment.has(Column::Listelengde) {
            return;
        }
        // A month that the configuration calls the ceiling is not the lengths as well.
        let is_taken = |at: usize| assignment.chosen.values().any(|(taken, _)| *taken == at);
        let headings = self.region.header.headings.iter().zip(self.profiles).enumerate();
        let months: Vec<(usize, Fit)> = headings
            .filter(|(at, (heading, profile))| {
                let of_lengths = profile.filled == 0 || profile.is_of_list_size();
                heading.is_month() && of_lengths && !is_taken(*at)
            })
            .map(|(at, _)| (at, Fit::Likely))
            .collect();
        if !months.is_empty() {
            self.settle(Kind::Fastlegelister, Column::Listelengde, &months, assignment);
        }
    }

    /// "Navn på tiltak | Beskrivelse" where the name is "Legevakt tiltak 1", and "Nummer på tiltak |
    /// Beskrivelse": the name is a number, and what is to be done stands in the description.
    fn read_descriptions(&self, assignment: &mut Assignment) {
        let Some((described, at)) = self.description(assignment) else { return };
        assignment.chosen.insert(Column::Tiltak, (described, Fit::Exact(1)));
        if let Some(name) = at {
            assignment.chosen.insert(Column::Nummer, (name, Fit::Exact(0)));
        }
    }

    /// The heading of the descriptions, and that of the names which are numbers, unless there is a
    /// column of numbers.
    fn description(&self, assignment: &Assignment) -> Option<(usize, Option<usize>)> {
        let (at, fit) = *assignment.chosen.get(&Column::Tiltak)?;
        let heading = |at: usize| self.region.header.headings.get(at);
        if fit == Fit::Likely {
            let (number, of_number) = *assignment.chosen.get(&Column::Nummer)?;
            let of_measures = of_number < Fit::Likely
                && heading(number)?.words().iter().any(|word| word.contains("tiltak"));
            return (of_measures && self.describes(heading(at)?)).then_some((at, None));
        }
        if fit == Fit::Mapped || assignment.has(Column::Nummer) || !self.are_numbered(at) {
            return None;
        }
        let profile = |at: usize| self.profiles.get(at);
        (0..self.region.header.headings.len())
            .find(|other| {
                heading(*other).is_some_and(|heading| self.describes(heading))
                    && profile(*other).is_some_and(|profile| profile.texts > 0)
            })
            .map(|described| (described, Some(at)))
    }

    fn describes(&self, heading: &Heading) -> bool {
        let of_measure = heading.reading(Kind::Tiltak, self.vocabulary);
        of_measure.is_some_and(|reading| reading.columns.first() == Some(&Column::Tiltak))
            && !heading.words().iter().any(|word| word.contains("tiltak"))
    }

    /// Whether every name ends in a number: "Legevakt tiltak 1".
    fn are_numbered(&self, at: usize) -> bool {
        let Some(heading) = self.region.header.headings.get(at) else { return false };
        let mut names = self
            .grid
            .rows_within(self.region.rows.clone(), heading.col..=heading.col)
            .map(|row| self.grid.text(Pos::new(row, heading.col)))
            .filter(|name| !name.trim().is_empty())
            .peekable();
        let is_number = |name: &String| {
            let last = name.split_whitespace().last().unwrap_or_default();
            last.len() <= 3 && last.trim_end_matches('.').bytes().all(|byte| byte.is_ascii_digit())
        };
        names.peek().is_some() && names.all(|name| is_number(&name))
    }

    /// The one column a heading is of.
    pub(super) fn column(
        &self,
        kind: Kind,
        at: usize,
        heading: &Heading,
    ) -> Option<(Column, Fit, bool)> {
        if let Some(column) = self.mapped(heading) {
            return Some((column, Fit::Mapped, false));
        }
        let reading = heading.reading(kind, self.vocabulary)?;
        let (column, fit) = self.plausible(kind, at, &reading)?;
        let is_settled = self.mapping.is_some_and(|mapping| mapping.kolonner.contains_key(&column));
        (!is_settled).then_some((column, fit, reading.planned))
    }

    fn mapped(&self, heading: &Heading) -> Option<Column> {
        let mapping = self.mapping?;
        let remembers = !mapping.overskrifter.is_empty();
        // Of a layout remembered, the date of a heading is that of another month.
        let is_it = |wanted: &str| {
            heading.is_called(wanted)
                || remembers && layout::of_text(wanted) == layout::of_text(&heading.text)
        };
        let mut columns = mapping.kolonner.iter();
        columns.find(|(_, wanted)| is_it(wanted)).map(|(column, _)| *column)
    }

    /// The first column of a reading that the content allows.
    fn plausible(&self, kind: Kind, at: usize, reading: &Reading) -> Option<(Column, Fit)> {
        let profile = self.profiles.get(at)?;
        let is_list = |column: Column| matches!(column, Column::Listetak | Column::Listelengde);
        if reading.columns.first() == Some(&Column::Lege) && !is_named(profile, reading.fit) {
            return None;
        }
        if reading.fit == Fit::Likely {
            let fits = |column: &Column| {
                profile.filled > 0
                    && profile.fits(*column)
                    && (!is_list(*column) || profile.is_of_list_size())
            };
            return reading.columns.iter().copied().find(fits).map(|column| (column, Fit::Likely));
        }
        let column = self.by_content(kind, at, *reading.columns.first()?);
        // The codes of an account are numbers.
        let is_code = kind == Kind::Budsjett && !content::is_quantity(column);
        if is_code || profile.fits(column) {
            return Some((column, reading.fit));
        }
        match column {
            // "Ledig: ja" says that nobody serves the list.
            Column::LedigePlasser if profile.texts > 0 => Some((Column::Status, Fit::Likely)),
            // "Tiltak | Beskrivelse" where the first holds 1, 2, 3.
            Column::Tiltak => Some((Column::Nummer, Fit::Likely)),
            _ if column.is_of_year() => None,
            _ if kind == Kind::Budsjett => None,
            _ => kind.required().contains(&column).then_some((column, Fit::Likely)),
        }
    }

    /// "Type" is recurring or one-off, or operating or investment, by what its cells say.
    fn by_content(&self, kind: Kind, at: usize, column: Column) -> Column {
        let Some(heading) = self.region.header.headings.get(at) else { return column };
        let says = |words: &[String]| {
            content::begins_with(self.grid, heading.col, self.region.rows.clone(), words)
        };
        let known: Vec<(Column, &[String])> = self.vocabulary.content(kind).collect();
        if !known.iter().any(|(other, words)| *other == column && !says(words)) {
            return column;
        }
        known.iter().find(|(_, words)| says(words)).map_or(column, |(other, _)| *other)
    }

    /// Takes the best of the headings that fit a column.
    fn settle(
        &self,
        kind: Kind,
        column: Column,
        candidates: &[(usize, Fit)],
        assignment: &mut Assignment,
    ) {
        let is_filled = |at: usize| self.profiles.get(at).is_some_and(|profile| profile.filled > 0);
        let any_filled = candidates.iter().any(|(at, _)| is_filled(*at));
        let candidates: Vec<(usize, Fit)> =
            candidates.iter().copied().filter(|(at, _)| !any_filled || is_filled(*at)).collect();
        let Some(best) = candidates.iter().map(|(_, fit)| *fit).min() else { return };
        let (top, rest): (Vec<_>, Vec<_>) =
            candidates.into_iter().partition(|(_, fit)| *fit == best);
        let top: Vec<usize> = top.into_iter().map(|(at, _)| at).collect();
        let one = self.one(&top);
        let newer = one.and_then(|at| self.newer(kind, at, &rest));
        match one {
            Some(at) if newer.is_some() => {
                let both: BTreeSet<usize> = newer.into_iter().chain([at]).collect();
                assignment.doubts.insert(column, both.into_iter().collect());
            }
            Some(at) => {
                assignment.chosen.insert(column, (at, best));
                if top.len() > 1 {
                    let others = top.into_iter().filter(|other| *other != at).collect();
                    assignment.versions.push((at, others));
                }
                self.compare_worktime(column, at, &rest, assignment);
            }
            None => {
                assignment.doubts.insert(column, top);
            }
        }
    }

    /// A version that is later than the chosen one, or not dated, and fits by its words though not
    /// by what its cells hold: the older one is not the state, however readable it is.
    fn newer(&self, kind: Kind, chosen: usize, rest: &[(usize, Fit)]) -> Option<usize> {
        let heading = |at: usize| self.region.header.headings.get(at);
        let of_chosen = heading(chosen)?.when?;
        rest.iter().map(|(at, _)| *at).find(|at| {
            heading(*at).is_some_and(|other| {
                let is_sure = other
                    .reading(kind, self.vocabulary)
                    .is_some_and(|reading| reading.fit < Fit::Likely);
                is_sure && other.when.is_none_or(|when| when > of_chosen)
            })
        })
    }

    fn one(&self, top: &[usize]) -> Option<usize> {
        if let [only] = top {
            return Some(*only);
        }
        let headings = &self.region.header.headings;
        let versions: Vec<_> = top
            .iter()
            .filter_map(|at| Some((headings.get(*at)?, self.profiles.get(*at)?)))
            .collect();
        versions::choose(&versions, self.date).and_then(|chosen| top.get(chosen).copied())
    }

    /// The same duty in per cent and in hours is one column; when they disagree it is two.
    fn compare_worktime(
        &self,
        column: Column,
        at: usize,
        rest: &[(usize, Fit)],
        assignment: &mut Assignment,
    ) {
        if column != Column::Ressurs {
            return;
        }
        let others: Vec<usize> =
            rest.iter().filter(|(_, fit)| *fit < Fit::Likely).map(|(other, _)| *other).collect();
        if others.iter().any(|other| !self.agree(at, *other)) {
            assignment.chosen.remove(&column);
            assignment.doubts.insert(column, [vec![at], others].concat());
        }
    }

    fn agree(&self, a: usize, b: usize) -> bool {
        self.region.rows.clone().all(|row| match (self.percent(a, row), self.percent(b, row)) {
            (Some(a), Some(b)) => (a - b).abs() <= Decimal::ONE,
            _ => true,
        })
    }

    /// A duty in per cent of full time, as far as the cell and the heading tell.
    fn percent(&self, at: usize, row: u32) -> Option<Decimal> {
        let heading = self.region.header.headings.get(at)?;
        let cell = self.grid.cell(Pos::new(row, heading.col))?;
        let number = looks::plain_number(cell)?;
        let hundred = Decimal::from(100);
        match heading.worktime {
            _ if cell.format == NumberFormat::Percent => Some(number * hundred),
            Some(Enhet::TimerPerUke) => Some(number * hundred / Decimal::new(375, 1)),
            Some(Enhet::Aarsverk) => Some(number * hundred),
            _ => Some(number),
        }
    }
}

/// Whether the cells could name doctors. Numbers can under "Hjemmel nr"; under "Leger" they count
/// doctors, and a row is an office, unless they only number the rows.
fn is_named(profile: &Profile, fit: Fit) -> bool {
    profile.filled == 0 || profile.texts > 0 || fit == Fit::Exact(2) || profile.counts_rows_only()
}

/// The heading's amounts, when the column is one of amounts.
pub fn is_amount(column: Column) -> bool {
    matches!(
        column,
        Column::Kostnad
            | Column::Sats
            | Column::Aarslonn
            | Column::Tilskudd
            | Column::Refusjon
            | Column::Omdisponering
            | Column::Sum
            | Column::Aar(_)
            | Column::TilskuddAar(_)
            | Column::RefusjonAar(_)
            | Column::OmdisponeringAar(_)
    ) || column.is_line_amount()
        || matches!(column, Column::Avvik(_))
}

/// Whether a wrong choice of this column could make a figure wrong.
pub const fn is_decisive(column: Column) -> bool {
    !matches!(
        column,
        Column::Kommentar
            | Column::Kjonn
            | Column::Kapittel
            | Column::Ansvar
            | Column::Avtaleform
            | Column::AvtaleFra
            | Column::Funksjon
            | Column::Art
            | Column::Tekst
            | Column::AnsvarNavn
            | Column::FunksjonNavn
            | Column::ArtNavn
            | Column::Avvik(_)
            | Column::Forbruk(_)
            | Column::Nummer
            | Column::Omraade
            | Column::Sum
            | Column::LedigePlasser
            | Column::Venteliste
    )
}
