//! Header rows: where a sheet's tables begin, and the heading of each of their columns.

use super::grid::{Grid, is_year};
use super::heading::{Heading, Reading};
use super::layout;
use super::looks::Look;
use super::series::{Layout, Shape};
use super::shifts;
use super::vocabulary::{Fit, Vocabulary};
use super::words::{text_key, words};
use crate::model::{Column, Kind};
use crate::place::{Area, Place, Pos};
use crate::settings::Tabell;
use crate::workbook::{Cell, Raw, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// How far below a header row a column without heading is looked for content.
const LOOK_BELOW: u32 = 10;
/// Rows without a sure word in which a misspelled header is still looked for, per sheet.
const UNSURE_ROWS: usize = 100;
/// In how many rows below two runs of headings are compared.
const COMPARED_ROWS: u32 = 200;
/// A longer text is no header.
const LONGEST: usize = 150;
/// Below the score of any header whose words are known.
const SERIES_SCORE: usize = 1;

/// One or two header rows over some columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub first: u32,
    pub last: u32,
    pub cols: RangeInclusive<u32>,
    pub headings: Vec<Heading>,
}

impl Header {
    pub fn overlaps(&self, cols: &RangeInclusive<u32>) -> bool {
        self.cols.start() <= cols.end() && cols.start() <= self.cols.end()
    }

    /// Whether `other` repeats these headings, column by column.
    pub fn is_repeated_by(&self, other: &Self) -> bool {
        let keys = |header: &Self| -> BTreeMap<u32, String> {
            header.headings.iter().map(|heading| (heading.col, heading.key())).collect()
        };
        keys(self) == keys(other)
    }

    /// The cells of the headings.
    pub fn place(&self, sheet: &Sheet) -> Place {
        let first = Pos::new(self.first, *self.cols.start());
        let last = Pos::new(self.last, *self.cols.end());
        sheet.place(Area::new(first, last))
    }

    /// The headings' texts, for findings.
    pub fn texts(&self) -> Vec<String> {
        self.headings.iter().map(|heading| heading.text.clone()).collect()
    }
}

/// Finds the header rows of a sheet, from the top down. Mapped header texts count as known words.
pub fn find(grid: &Grid<'_>, vocabulary: &Vocabulary, mappings: &[&Tabell]) -> Vec<Header> {
    // What remembers a layout speaks for rows of that layout only.
    let told = mappings.iter().filter(|tabell| tabell.overskrifter.is_empty());
    let mapped = told.flat_map(|tabell| tabell.kolonner.values());
    let mapped_words = mapped.flat_map(|text| words(text)).collect();
    let unsure = UNSURE_ROWS;
    let mut finder = Finder { grid, vocabulary, mappings, mapped_words, unsure, is_below: false };
    let mut headers: Vec<Header> = Vec::new();
    for row in grid.rows() {
        for cols in finder.segments(row, row) {
            let above = headers.iter().rev().find(|header| header.overlaps(&cols));
            if above.is_some_and(|above| above.last >= row) {
                continue;
            }
            finder.is_below = above.is_some();
            let Some(header) = finder.best(row, &cols) else { continue };
            // A record right above a repeated header is no first row of it.
            if above.is_some_and(|above| finder.ends_with_repeated(&header, above)) {
                continue;
            }
            if above
                .is_none_or(|above| above.is_repeated_by(&header) || finder.begins_anew(&header))
            {
                headers.push(header);
            }
        }
    }
    headers
}

struct Finder<'a> {
    grid: &'a Grid<'a>,
    vocabulary: &'a Vocabulary,
    mappings: &'a [&'a Tabell],
    mapped_words: BTreeSet<String>,
    unsure: usize,
    /// Whether a header stands above, so that these may be rows of its table.
    is_below: bool,
}

impl Finder<'_> {
    /// The header that begins at this row: this row alone, or with the next one.
    fn best(&mut self, row: u32, cols: &RangeInclusive<u32>) -> Option<Header> {
        let single = self.candidate(row, row, cols);
        let wide =
            self.segments(row, row + 1).into_iter().find(|wide| wide.contains(cols.start()))?;
        let Some((double, double_score)) = self.candidate(row, row + 1, &wide) else {
            return single.map(|(header, _)| header);
        };
        let score = single.as_ref().map_or(0, |(_, score)| *score);
        let below = self.candidate(row + 1, row + 1, &wide).map_or(0, |(_, score)| score);
        let grouped =
            (self.has_groups(row, &wide) || self.is_full(row, &double)) && double_score >= below;
        let measured = double_score >= score && self.only_qualifies(row + 1, &wide);
        let second = !self.is_lone_below(row, &wide) || measured;
        // A line of words above municipalities with their years is none of them.
        if score == 0
            && self.heads_regions(&double, double_score)
            && !self
                .candidate(row + 1, row + 1, &wide)
                .is_some_and(|(h, s)| self.heads_regions(&h, s))
        {
            return Some(double);
        }
        if second && double_score > score && (grouped || double_score > below)
            || measured && score > 0
        {
            return Some(double);
        }
        if score >= below { single.map(|(header, _)| header) } else { None }
    }

    /// Whether the next row holds one cell, below a heading that is complete without it: the first
    /// office of a table with offices on rows of their own.
    fn is_lone_below(&self, row: u32, cols: &RangeInclusive<u32>) -> bool {
        let mut below = self.grid.filled(row + 1, cols).map(|(col, _)| col);
        match (below.next(), below.next()) {
            // Below a blank cell it may be the heading itself: "Legekontor", but no office's name.
            (Some(col), None) => {
                let key = text_key(&self.grid.text(Pos::new(row + 1, col)));
                let is_heading =
                    Kind::ALL.into_iter().any(|kind| self.vocabulary.exact(kind, &key).is_some());
                self.grid.cell(Pos::new(row, col)).is_some() || !is_heading
            }
            _ => false,
        }
    }

    /// The runs of columns that can be headers, those that an empty column parts within one table
    /// put together again.
    fn segments(&self, first: u32, last: u32) -> Vec<RangeInclusive<u32>> {
        let mut joined: Vec<RangeInclusive<u32>> = Vec::new();
        for run in segments(self.grid, first, last) {
            match joined.last_mut() {
                Some(left) if self.is_one_table(first, last, left, &run) => {
                    *left = *left.start()..=*run.end();
                }
                _ => joined.push(run),
            }
        }
        joined
    }

    /// Whether two runs with one empty column between are one table: neither is complete without
    /// the other or says the same twice, and the same rows are filled in both.
    fn is_one_table(
        &self,
        first: u32,
        last: u32,
        left: &RangeInclusive<u32>,
        right: &RangeInclusive<u32>,
    ) -> bool {
        // A heading merged over both rows fills only the upper one.
        let is_headerlike = |cols: &RangeInclusive<u32>| {
            let filled = |row: &u32| self.grid.filled(*row, cols).next().is_some();
            let mut rows = (first..=last).filter(filled).peekable();
            rows.peek().is_some() && rows.all(|row| self.is_headerlike(row, cols))
        };
        if *left.end() + 2 != *right.start() || !is_headerlike(left) || !is_headerlike(right) {
            return false;
        }
        if self.is_title_of_wider(last, right) {
            return false;
        }
        let [ours, theirs] =
            [left, right].map(|cols| headings(self.grid, first, last, cols, self.vocabulary));
        let known = |headings: &[Heading]| {
            Kind::ALL.into_iter().map(|kind| (kind, self.known(kind, headings))).collect()
        };
        let [of_left, of_right]: [Vec<(Kind, BTreeSet<Column>)>; 2] =
            [known(&ours), known(&theirs)];
        let is_complete = |of: &[(Kind, BTreeSet<Column>)]| {
            of.iter()
                .any(|(kind, known)| kind.required().iter().all(|column| known.contains(column)))
        };
        // Beside a complete table only what it surely has more of is a part of it.
        let enough = |of_other: &BTreeSet<Column>, other: &[Heading], beside_complete: bool| {
            !of_other.is_empty() && (!beside_complete || of_other.len() == other.len())
        };
        let (left_done, right_done) = (is_complete(&of_left), is_complete(&of_right));
        // Measures may have their costs by year.
        let is_plan = |of: &[(Kind, BTreeSet<Column>)]| {
            of.iter().any(|(kind, known)| {
                *kind == Kind::Tiltak
                    && known.contains(&Column::Tiltak)
                    && known.iter().any(|column| matches!(column, Column::Aar(_)))
            })
        };
        let are_two = (left_done || is_plan(&of_left)) && (right_done || is_plan(&of_right));
        let complements = of_left.iter().zip(&of_right).any(|((_, left), (_, right))| {
            left.is_disjoint(right)
                && enough(right, &theirs, left_done)
                && enough(left, &ours, right_done)
        });
        // What a complete table has more of need not stand on every row.
        let is_more = of_left.iter().zip(&of_right).any(|(found, (_, right))| {
            is_complete(std::slice::from_ref(found))
                && !right.is_empty()
                && found.1.is_disjoint(right)
        });
        let is_sparse = is_more && right.start() == right.end();
        complements && !are_two && self.fill_same_rows(last, left, right, is_sparse)
    }

    /// Whether what stands next below is wider than these headings: they are the title of a table
    /// that stands beside the other.
    fn is_title_of_wider(&self, header: u32, cols: &RangeInclusive<u32>) -> bool {
        let beyond = *cols.end() + 1;
        let is_filled = |row, col| self.grid.cell(Pos::new(row, col)).is_some();
        let below = header + 1..=header.saturating_add(LOOK_BELOW);
        let next = self.grid.rows_within(below, cols.clone()).next();
        !is_filled(header, beyond) && next.is_some_and(|row| is_filled(row, beyond))
    }

    /// The columns that the headings settle by their words.
    fn known(&self, kind: Kind, headings: &[Heading]) -> BTreeSet<Column> {
        let readings = headings.iter().filter_map(|heading| heading.reading(kind, self.vocabulary));
        let sure = readings.filter(|reading| reading.fit < Fit::Likely);
        sure.filter_map(|reading| reading.columns.first().copied()).collect()
    }

    /// Whether the last row of a header of several is the header above once more.
    fn ends_with_repeated(&self, header: &Header, above: &Header) -> bool {
        let Header { first, last, cols, .. } = header;
        let headings = headings(self.grid, *last, *last, cols, self.vocabulary);
        let single = Header { first: *last, last: *last, cols: cols.clone(), headings };
        first < last && above.is_repeated_by(&single)
    }

    fn fill_same_rows(
        &self,
        header: u32,
        left: &RangeInclusive<u32>,
        right: &RangeInclusive<u32>,
        is_sparse: bool,
    ) -> bool {
        // An office on its own row fills the left side only.
        let is_lone = |row: u32| {
            let count = |cols| self.grid.filled(row, cols).count();
            count(left) == 1 && count(right) == 0
        };
        let end = self.end_of_block(header, &(*left.start()..=*right.end()));
        let filled = |cols: &RangeInclusive<u32>| -> BTreeSet<u32> {
            let rows = self.grid.rows_within(header + 1..=end, cols.clone());
            rows.filter(|row| !is_lone(*row)).collect()
        };
        let (ours, theirs) = (filled(left), filled(right));
        let both = ours.intersection(&theirs).count();
        let is_within = is_sparse && theirs.is_subset(&ours);
        both > 0 && (is_within || both * 4 >= ours.len().max(theirs.len()) * 3)
    }

    /// The last row before two blank ones: what stands below is another table.
    fn end_of_block(&self, header: u32, cols: &RangeInclusive<u32>) -> u32 {
        let rows = self.grid.block_below(header, cols.clone());
        rows.take_while(|row| *row <= header.saturating_add(COMPARED_ROWS)).last().unwrap_or(header)
    }

    /// The rows as a header with its score, when they can be one.
    fn candidate(
        &mut self,
        first: u32,
        last: u32,
        cols: &RangeInclusive<u32>,
    ) -> Option<(Header, usize)> {
        if !(first..=last).all(|row| self.is_headerlike(row, cols)) {
            return None;
        }
        // The dear look at misspelled words is for the first rows that hold no known ones.
        if !(first..=last).any(|row| self.has_known_words(row, cols)) {
            self.unsure = self.unsure.checked_sub(1).filter(|_| !self.is_below)?;
        }
        let headings = headings(self.grid, first, last, cols, self.vocabulary);
        if let Some(found) = self.roster(first, last, cols, &headings) {
            return Some(found);
        }
        let header = Header { first, last, cols: cols.clone(), headings };
        let layout = Layout::of(self.grid, &header, self.vocabulary);
        // Whatever else the rows can be comes first.
        let score = self.score(&header.headings).or(layout.as_ref().map(|_| SERIES_SCORE))?;
        // The column of names may have no heading.
        let label = layout.map_or(*cols.start(), |layout| layout.label);
        let cols = label.min(*cols.start())..=*cols.end();
        Some((Header { cols, ..header }, score))
    }

    /// Whether rows are municipalities with their years. Of two rows, the years alone would be years
    /// of anything.
    fn heads_regions(&self, header: &Header, score: usize) -> bool {
        let layout = Layout::of(self.grid, header, self.vocabulary);
        score == SERIES_SCORE && layout.is_some_and(|found| found.shape == Shape::RegionsAcross)
    }

    /// The header of a roster with a blank heading over its first column, which may be left of the
    /// others.
    fn roster(
        &self,
        first: u32,
        last: u32,
        cols: &RangeInclusive<u32>,
        headings: &[Heading],
    ) -> Option<(Header, usize)> {
        let lying = || shifts::headings_of_lying(self.grid, self.vocabulary, last, headings);
        let upright = || shifts::headings_with_names(self.grid, self.vocabulary, last, headings);
        let headings = lying().or_else(upright)?;
        let start = headings.first().map_or(*cols.start(), |heading| heading.col);
        let cols = start.min(*cols.start())..=*cols.end();
        let score = 3 * headings.len();
        Some((Header { first, last, cols, headings }, score))
    }

    fn is_headerlike(&self, row: u32, cols: &RangeInclusive<u32>) -> bool {
        let filled = || self.grid.filled(row, cols);
        // Numbers are seen at once, and most rows are of records.
        let is_amount = |cell: &Cell| matches!(&cell.raw, Raw::Number(number) if !is_year(number));
        filled().next().is_some()
            && !filled().any(|(_, cell)| is_amount(cell))
            && filled().all(|(_, cell)| match &cell.raw {
                Raw::Number(number) => is_year(number),
                Raw::Date(_) => true,
                Raw::Text(text) if text.len() > LONGEST => false,
                Raw::Text(text) => match Look::of_text(text) {
                    Look::Text | Look::Date => true,
                    Look::Number(number) => is_year(&number),
                    Look::Dash | Look::Unread => text.trim() == "#",
                    _ => Heading::is_qualifier(text),
                },
                _ => false,
            })
    }

    /// Whether any cell is made of words that headers have: "Lege" is, "Lege 1" is not.
    fn has_known_words(&self, row: u32, cols: &RangeInclusive<u32>) -> bool {
        let is_known =
            |word: &String| self.vocabulary.knows(word) || self.mapped_words.contains(word);
        self.grid.filled(row, cols).any(|(_, cell)| match &cell.raw {
            Raw::Text(text) => Heading::core(text).iter().all(is_known),
            _ => false,
        })
    }

    /// How much of the headings is known, for the kind that knows most; `None` when it is too little.
    fn score(&self, headings: &[Heading]) -> Option<usize> {
        if headings.len() < 2 {
            return None;
        }
        let mapped = self.mapped(headings);
        let best = Kind::ALL.into_iter().filter_map(|kind| self.score_as(kind, headings)).max();
        match best {
            Some(score) => Some(score + 4 * mapped),
            None => (mapped > 0).then_some(4 * mapped),
        }
    }

    fn score_as(&self, kind: Kind, headings: &[Heading]) -> Option<usize> {
        // Its headings are years and names of its own.
        if kind == Kind::Aktivitet {
            return None;
        }
        let mut fits: BTreeMap<Column, Fit> = BTreeMap::new();
        for heading in headings {
            let Some(reading) = heading.reading(kind, self.vocabulary) else { continue };
            let Some(column) = reading.columns.first() else { continue };
            let fit = fits.entry(*column).or_insert(reading.fit);
            *fit = reading.fit.min(*fit);
        }
        let required = fits.keys().filter(|column| is_required(kind, **column)).count();
        let sure = fits.values().filter(|fit| **fit < Fit::Likely).count();
        let alone =
            kind == Kind::Tilplikting && fits.get(&Column::Tjenestested) == Some(&Fit::Exact(0));
        let enough = required > 0 && fits.len() > 1 && (sure > 0 || required > 1) || alone;
        enough.then_some(sure * 3 + (fits.len() - sure))
    }

    /// Whether a header below another is one, and not a record whose words happen to fit: it holds
    /// two words that its kind cannot be without, or stands apart with amounts below its words.
    fn begins_anew(&self, header: &Header) -> bool {
        let above = header.first.checked_sub(1);
        let stands_apart = above.is_none_or(|row| self.grid.filled(row, &header.cols).count() < 2);
        self.mapped(&header.headings) > 0
            || header.headings.iter().any(|heading| heading.text.is_empty())
            || self.sure(&header.headings, true) > 1
            || stands_apart && Layout::of(self.grid, header, self.vocabulary).is_some()
            || stands_apart
                && (self.sure(&header.headings, false) > 1 || self.is_whole(&header.headings))
                && self.heads_amounts(header)
    }

    /// Whether the headings are just what some kind cannot be without, one of them in a sure word
    /// and the others perhaps misspelled: "Tjenestested" beside "Ressurss".
    fn is_whole(&self, headings: &[Heading]) -> bool {
        let is_whole = |kind: Kind| {
            let read = |heading: &Heading| heading.reading(kind, self.vocabulary);
            let Some(readings) = headings.iter().map(read).collect::<Option<Vec<Reading>>>() else {
                return false;
            };
            let firsts: BTreeSet<Column> =
                readings.iter().filter_map(|reading| reading.columns.first().copied()).collect();
            firsts.len() == headings.len()
                && firsts.iter().filter(|column| is_required(kind, **column)).count() > 1
                && readings.iter().any(|reading| reading.fit < Fit::Likely)
        };
        Kind::ALL.into_iter().any(is_whole)
    }

    /// Whether an amount stands right below one of the headings.
    fn heads_amounts(&self, header: &Header) -> bool {
        let mut below = self.grid.rows_within(header.last + 1..=u32::MAX, header.cols.clone());
        below.next().is_some_and(|row| {
            let cells = header
                .headings
                .iter()
                .filter_map(|heading| self.grid.cell(Pos::new(row, heading.col)));
            cells.into_iter().any(|cell| Look::of(cell).is_quantity())
        })
    }

    /// How many columns of one kind have sure words here, of all columns or of the required ones.
    /// Years are only counted beside a word for what costs: a measure may have a start and an end.
    fn sure(&self, headings: &[Heading], required: bool) -> usize {
        let of_kind = |kind: Kind| {
            let readings: Vec<Reading> = headings
                .iter()
                .filter_map(|heading| heading.reading(kind, self.vocabulary))
                .collect();
            let is_named =
                readings.iter().any(|reading| reading.columns.iter().any(|c| is_naming(kind, *c)));
            if !is_named {
                return 0;
            }
            let sure = readings.into_iter().filter(|reading| reading.fit < Fit::Likely);
            let columns: BTreeSet<Column> = sure.flat_map(|reading| reading.columns).collect();
            let (years, named): (Vec<_>, Vec<_>) =
                columns.into_iter().partition(|column| matches!(column, Column::Aar(_)));
            let named = named.into_iter().filter(|column| !required || is_required(kind, *column));
            // Amounts of 2000 and 2040 are no years, and years alone head nothing.
            match named.count() {
                0 => 0,
                named => named + if follow_each_other(&years) { years.len() } else { 0 },
            }
        };
        Kind::ALL.into_iter().map(of_kind).max().unwrap_or(0)
    }

    /// How many of the configuration's header texts stand here, of the mapping that has most.
    fn mapped(&self, headings: &[Heading]) -> usize {
        let found = |tabell: &&&Tabell| {
            let is_here =
                |wanted: &&String| headings.iter().any(|heading| heading.is_called(wanted));
            tabell.kolonner.values().filter(is_here).count()
        };
        let fitting = self.mappings.iter().filter(|tabell| layout::fits(tabell, headings));
        fitting.map(|tabell| found(&tabell)).max().unwrap_or(0)
    }

    /// Whether the upper row holds labels over several, but not all, of the columns.
    fn has_groups(&self, row: u32, cols: &RangeInclusive<u32>) -> bool {
        self.grid.filled(row, cols).any(|(col, _)| {
            let area = self.grid.merged_at(Pos::new(row, col));
            area.is_some_and(|area| area.first.col < area.last.col && !covers(&area, cols))
        })
    }

    /// Whether nearly every column has a word in the upper row: more than a title and a date.
    fn is_full(&self, row: u32, header: &Header) -> bool {
        self.grid.filled(row, &header.cols).count() * 4 >= header.headings.len() * 3
    }

    fn only_qualifies(&self, row: u32, cols: &RangeInclusive<u32>) -> bool {
        self.grid
            .filled(row, cols)
            .all(|(col, _)| Heading::is_qualifier(&self.grid.text(Pos::new(row, col))))
    }
}

/// Whether the column makes a heading one of the kind. Years alone head nothing.
fn is_naming(kind: Kind, column: Column) -> bool {
    is_required(kind, column) && !matches!(column, Column::Aar(_))
}

/// Whether the years are two or more in a row: 2026, 2027.
fn follow_each_other(years: &[Column]) -> bool {
    years.len() > 1
        && years.windows(2).all(
            |pair| matches!(pair, [Column::Aar(year), Column::Aar(next)] if *next == *year + 1),
        )
}

fn is_required(kind: Kind, column: Column) -> bool {
    kind.required().contains(&column)
        || matches!(column, Column::Aar(_))
        || kind == Kind::Budsjett && column.is_line_amount()
}

fn covers(area: &crate::place::Area, cols: &RangeInclusive<u32>) -> bool {
    area.first.col <= *cols.start() && *cols.end() <= area.last.col
}

/// The runs of columns filled in some rows. A column without heading parts two runs when it is
/// blank below, too.
fn segments(grid: &Grid<'_>, first: u32, last: u32) -> Vec<RangeInclusive<u32>> {
    let all = 0..=u32::MAX;
    let mut filled: BTreeSet<u32> = BTreeSet::new();
    for row in first..=last {
        for (col, _) in grid.filled(row, &all) {
            let end =
                grid.merged_at(Pos::new(row, col)).map_or(col, |area| area.last.col.min(col + 256));
            filled.extend(col..=end);
        }
    }
    // A heading merged down from the row above stands beside those of this one.
    let from_above = |col: u32| {
        let area = grid.merged_at(Pos::new(first, col));
        area.is_some_and(|area| area.first.row < first && !grid.text(area.first).is_empty())
    };
    let mut last_col = filled.last().copied();
    while let Some(col) = last_col.map(|col| col + 1).filter(|col| from_above(*col)) {
        filled.insert(col);
        last_col = Some(col);
    }
    let mut runs: Vec<RangeInclusive<u32>> = Vec::new();
    for col in filled {
        let start = match runs.last() {
            Some(run) if bridged(grid, last, *run.end() + 1..col) => *run.start(),
            _ => col,
        };
        if runs.last().is_some_and(|run| *run.start() == start) {
            runs.pop();
        }
        runs.push(start..=col);
    }
    runs
}

/// Whether every column between two headings has content below.
fn bridged(grid: &Grid<'_>, row: u32, mut between: std::ops::Range<u32>) -> bool {
    between.len() < 4
        && between
            .all(|col| grid.rows_within(row + 1..=row + LOOK_BELOW, col..=col).next().is_some())
}

fn headings(
    grid: &Grid<'_>,
    first: u32,
    last: u32,
    cols: &RangeInclusive<u32>,
    vocabulary: &Vocabulary,
) -> Vec<Heading> {
    let mut headings = Vec::new();
    for col in cols.clone() {
        let lower = grid.head(Pos::new(last, col));
        // A cell merged sideways in the lowest row heads its first column only.
        if lower.col < col && lower.row == last {
            continue;
        }
        let upper = (first < last).then(|| grid.head(Pos::new(first, col))).filter(|head| {
            !grid
                .merged_at(*head)
                .is_some_and(|area| area.first.col < area.last.col && covers(&area, cols))
        });
        let lower = Some(lower).filter(|head| head.row == last || first == last);
        let text = |pos: Option<Pos>| pos.map_or_else(String::new, |pos| grid.text(pos));
        let (upper_text, lower_text) = (text(upper), text(lower));
        if upper_text.is_empty() && lower_text.is_empty() {
            continue;
        }
        let place =
            lower.filter(|_| !lower_text.is_empty()).or(upper).unwrap_or(Pos::new(last, col));
        headings.push(Heading::new(col, place, &upper_text, &lower_text, vocabulary));
    }
    headings
}
