//! What belongs to a header: the rows below it and the caption above it.

use super::dates;
use super::grid::{self, Grid};
use super::header::Header;
use super::looks::Look;
use super::units;
use crate::place::Pos;
use crate::workbook::Cell;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// How many rows above a header its caption may begin.
const CAPTION_ROWS: u32 = 15;
/// Rows such as "Innbyggere: 10 406" that may stand among them.
const LABELLED_FACTS: usize = 3;

/// A line of text above (or below) a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub pos: Pos,
    pub text: String,
}

/// A header with its caption and its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    pub header: Header,
    pub caption: Vec<Line>,
    /// The rows below the header up to the next table. May be empty.
    pub rows: RangeInclusive<u32>,
    /// Rows that repeat the header, as at page breaks.
    pub repeats: BTreeSet<u32>,
}

/// Parts a sheet among its headers.
pub fn part(grid: &Grid<'_>, headers: &[Header]) -> Vec<Region> {
    let last = grid.last_row().unwrap_or(0);
    let mut regions: Vec<Region> = Vec::new();
    for (at, header) in headers.iter().enumerate() {
        let caption = caption(grid, headers, at);
        let above = regions.iter_mut().rev().find(|region| region.header.overlaps(&header.cols));
        if let Some(region) = above {
            if region.header.is_repeated_by(header) && !is_dated(&caption) {
                region.repeats.extend(header.first..=header.last);
                region.rows = region.header.last + 1..=last;
                continue;
            }
            let end = caption.first().map_or(header.first, |line| line.pos.row);
            region.rows = *region.rows.start()..=end.saturating_sub(1).min(*region.rows.end());
        }
        let rows = header.last + 1..=last;
        regions.push(Region { header: header.clone(), caption, rows, repeats: BTreeSet::new() });
    }
    regions
}

/// A caption with a date or a scale of its own begins a table of its own.
fn is_dated(caption: &[Line]) -> bool {
    caption.iter().any(|line| {
        dates::find(&line.text).is_some_and(|(_, when)| when.year.is_some())
            || units::scale(&line.text).is_some()
    })
}

/// The lines of text right above a header, from the top down.
fn caption(grid: &Grid<'_>, headers: &[Header], at: usize) -> Vec<Line> {
    let Some(header) = headers.get(at) else { return Vec::new() };
    let cols = caption_cols(headers, header);
    let floor = headers
        .iter()
        .filter(|other| other.last < header.first && other.overlaps(&header.cols))
        .map(|other| other.last + 1)
        .max()
        .unwrap_or(0)
        .max(header.first.saturating_sub(CAPTION_ROWS));
    let mut lines = Vec::new();
    let mut facts = LABELLED_FACTS;
    for row in (floor..header.first).rev() {
        let filled: Vec<_> = grid.filled(row, &cols).collect();
        let has_numbers = filled.iter().any(|(_, cell)| !is_caption(cell));
        if filled.len() > 3 || has_numbers && (floor > 0 || facts == 0) {
            break;
        }
        facts -= usize::from(has_numbers);
        // Two texts beside each other below another table are a row of it.
        if filled.len() > 1
            && floor > 0
            && headers.iter().any(|other| other.last < row && other.overlaps(&header.cols))
        {
            break;
        }
        for (col, cell) in filled.into_iter().rev().filter(|(_, cell)| is_caption(cell)) {
            lines.push(Line { pos: Pos::new(row, col), text: grid::text(cell) });
        }
    }
    lines.reverse();
    lines
}

fn is_caption(cell: &Cell) -> bool {
    matches!(Look::of(cell), Look::Text | Look::Date) || units::scale(&grid::text(cell)).is_some()
}

/// The columns in which a header's caption stands: its own and those up to its neighbours.
fn caption_cols(headers: &[Header], header: &Header) -> RangeInclusive<u32> {
    let beside: Vec<&Header> = headers
        .iter()
        .filter(|other| {
            other.first.abs_diff(header.first) <= CAPTION_ROWS && !other.overlaps(&header.cols)
        })
        .collect();
    let left = beside
        .iter()
        .filter(|other| other.cols.end() < header.cols.start())
        .map(|other| other.cols.end() + 1)
        .max();
    let right = beside
        .iter()
        .filter(|other| other.cols.start() > header.cols.end())
        .map(|other| other.cols.start() - 1)
        .min();
    left.map_or(0, |_| *header.cols.start())..=right.unwrap_or(u32::MAX)
}
