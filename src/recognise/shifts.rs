//! The shifts of an emergency clinic: their words, and rosters that lie on their side.
//!
//! A roster often has its shifts in columns, "Hverdag" merged over "Dag" and "Natt", and what is
//! told of them in rows: hours, doctors, nurses. The column of the rows' names has no heading.

use super::grid::Grid;
use super::heading::Heading;
use super::rows::is_footnote_mark;
use super::vocabulary::{Fit, List, Vocabulary};
use super::words::{key, words};
use crate::model::{Column, Kind};
use crate::place::Pos;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// How many rows below the shifts tell of them.
const MOST_LINES: usize = 12;
/// How many rows of a column are asked whether they name shifts.
const ROWS_LOOKED_AT: usize = 40;

/// The rows of a roster that lies on its side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// The column of the rows' names.
    pub labels: u32,
    /// What each row tells.
    pub rows: BTreeMap<Column, u32>,
    /// Rows that tell something we do not read.
    pub others: Vec<u32>,
    pub last: u32,
}

/// Whether a text names a shift: "Natt helg (lørdag / søndag)".
pub fn is_shift(text: &str, vocabulary: &Vocabulary) -> bool {
    words(text).iter().any(|word| vocabulary.has(List::Vakter, word))
}

/// What a row or a heading of a roster tells, by its words.
fn column(text: &str, vocabulary: &Vocabulary) -> Option<Column> {
    vocabulary.exact(Kind::Vaktbemanning, &key(&words(text))).map(|(column, _)| column)
}

/// The rows below the shifts in these columns, the first of which has the rows' names, when one of
/// them, and only one, gives the doctors. One blank row may stand before a name that we know; what
/// is farther down tells of something else.
pub fn lines(
    grid: &Grid<'_>,
    vocabulary: &Vocabulary,
    rows: RangeInclusive<u32>,
    cols: &RangeInclusive<u32>,
) -> Option<Lines> {
    let labels = *cols.start();
    let mut lines = Lines { labels, rows: BTreeMap::new(), others: Vec::new(), last: 0 };
    let mut next = *rows.start();
    let mut apart = Vec::new();
    let mut is_apart = false;
    for row in grid.rows_within(rows, labels..=labels).take(MOST_LINES) {
        let label = grid.text(Pos::new(row, labels));
        if is_footnote_mark(&label) {
            break;
        }
        let told = column(&label, vocabulary).filter(|column| *column != Column::Vakt);
        let is_below_blank = lines.last > 0 && row > next;
        let is_one_blank = row == next + 1 && grid.filled(next, cols).next().is_none();
        is_apart |= is_below_blank && !(is_one_blank && told.is_some());
        next = row + 1;
        match told {
            Some(column) if lines.rows.contains_key(&column) => {
                // Another roster begins, or the doctors of this one are told twice.
                if is_below_blank || is_apart {
                    break;
                }
                return None;
            }
            Some(column) if !is_apart => {
                lines.rows.insert(column, row);
                lines.last = row;
            }
            Some(_) => apart.push(row),
            None => lines.others.push(row),
        }
    }
    lines.others.retain(|row| *row < lines.last);
    lines.others.extend(apart);
    lines.rows.contains_key(&Column::AntallLeger).then_some(lines)
}

/// The headings of a roster on its side, the one over the rows' names among them, which may be
/// blank; `None` when they are not shifts or no row below gives their doctors.
pub fn headings_of_lying(
    grid: &Grid<'_>,
    vocabulary: &Vocabulary,
    last: u32,
    headings: &[Heading],
) -> Option<Vec<Heading>> {
    let at = headings.iter().position(|heading| is_shift(&heading.text, vocabulary))?;
    let (before, shifts) = headings.split_at_checked(at)?;
    let first = shifts.first()?.col;
    let are_shifts = shifts.iter().filter(|heading| is_shift(&heading.text, vocabulary)).count();
    let is_known = |heading: &Heading| {
        is_shift(&heading.text, vocabulary) || is_total(&heading.text, vocabulary)
    };
    if are_shifts < 2 || !shifts.iter().all(is_known) || before.len() > 1 {
        return None;
    }
    let labels = before.first().map_or(first.checked_sub(1)?, |heading| heading.col);
    let cols = labels..=headings.last()?.col;
    lines(grid, vocabulary, last + 1..=u32::MAX, &cols)?;
    let label = before.first().cloned();
    let label = label.unwrap_or_else(|| blank(labels, last, vocabulary));
    Some(std::iter::once(label).chain(shifts.iter().cloned()).collect())
}

/// The headings of an upright roster with a blank one over the names of its shifts, which stand
/// left of the first heading.
pub fn headings_with_names(
    grid: &Grid<'_>,
    vocabulary: &Vocabulary,
    last: u32,
    headings: &[Heading],
) -> Option<Vec<Heading>> {
    let sure = |wanted| {
        headings.iter().any(|heading| {
            let reading = heading.reading(Kind::Vaktbemanning, vocabulary);
            reading.is_some_and(|reading| {
                reading.fit < Fit::Likely && reading.columns.first() == Some(&wanted)
            })
        })
    };
    let names = headings.first()?.col.checked_sub(1)?;
    if sure(Column::Vakt) || !sure(Column::AntallLeger) || !are_names(grid, vocabulary, last, names)
    {
        return None;
    }
    let name = blank(names, last, vocabulary);
    Some(std::iter::once(name).chain(headings.iter().cloned()).collect())
}

/// Whether the column below a header names shifts: two or more, and most of its texts.
pub fn are_names(grid: &Grid<'_>, vocabulary: &Vocabulary, last: u32, col: u32) -> bool {
    let rows = grid.block_below(last, col..=col).take(ROWS_LOOKED_AT);
    let texts: Vec<String> = rows.map(|row| grid.text(Pos::new(row, col))).collect();
    let shifts = texts.iter().filter(|text| is_shift(text, vocabulary)).count();
    shifts > 1 && shifts * 2 > texts.len()
}

fn blank(col: u32, row: u32, vocabulary: &Vocabulary) -> Heading {
    Heading::new(col, Pos::new(row, col), "", "", vocabulary)
}

/// A column that sums the shifts is none of them.
pub fn is_total(text: &str, vocabulary: &Vocabulary) -> bool {
    let words = words(text);
    [List::Sum, List::SumSvak].iter().any(|list| vocabulary.begins(*list, &words).is_some())
}

/// The name of the shift in a column: "Hverdag natt" under "Hverdag" and "Natt". What the upper row
/// says is left out where the lower one says it, too.
pub fn name(grid: &Grid<'_>, first: u32, last: u32, col: u32) -> String {
    let text = |row| grid.text(grid.head(Pos::new(row, col)));
    let (upper, lower) = (fold(&text(first)), fold(&text(last)));
    let said: Vec<String> = words(&lower);
    let repeated = words(&upper).iter().any(|word| said.contains(word));
    match (upper.is_empty() || repeated || first == last, lower.is_empty()) {
        (_, true) => upper,
        (true, false) => lower,
        (false, false) => format!("{upper} {}", uncapitalised(&lower)),
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "Natt" as it stands within a sentence; "KAD" stays as it is.
fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
