//! The rows of budget and accounts: which head others, which sum them, and which rows a sum covers.
//!
//! A ledger is nested: a responsibility, its services, their kinds of cost. Sums stand above or
//! below their rows, with the word or without, and counting one would count its rows twice.

use super::content;
use super::grid;
use super::looks::plain_number;
use super::rows::{Body, Row};
use super::{FoundColumn, FoundTotal};
use crate::place::Pos;
use crate::workbook::{Cell, Raw};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// How many levels of sums a ledger may have.
const LEVELS: usize = 5;
/// So many rows with amounts make a sum; a row that repeats one other is none.
const FEWEST: usize = 2;

/// The amounts of a row, column by column.
type Amounts = Vec<Decimal>;

/// A row taken for a sum by its amounts alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum {
    /// Its place among the records, and the first and the last of those it sums.
    at: usize,
    first: usize,
    last: usize,
    /// It leaves a column blank in which all its rows say something.
    is_above: bool,
}

/// What was found out by amounts: sums, and rows that may be sums or lines.
#[derive(Debug, Default)]
pub struct ByAmounts {
    pub sums: Vec<u32>,
    pub unsure: Vec<u32>,
}

impl Body<'_> {
    /// The row as a heading of lines, when it names something and has no amount.
    pub(super) fn line_heading(&self, row: u32) -> Option<Row> {
        // Words where an amount should be are not passed over: the line cannot be read.
        let is_blank = |col| self.grid.cell(Pos::new(row, col)).is_none();
        if !self.amount_cols().all(is_blank) {
            return None;
        }
        let mut cells = self.grid.filled(row, self.cols);
        let (col, _) = cells.next()?;
        let texts: Vec<String> =
            self.grid.filled(row, self.cols).map(|(_, cell)| grid::text(cell)).collect();
        let text = texts.join(" ");
        Some(if self.has_name(row) && !self.is_footnote(&text) {
            Row::Group { text, pos: Pos::new(row, col) }
        } else {
            Row::Unused { row }
        })
    }

    /// The columns that are summed.
    fn amount_cols(&self) -> impl Iterator<Item = u32> + '_ {
        self.columns
            .iter()
            .filter(|(column, _)| column.is_line_amount())
            .map(|(_, FoundColumn { col, .. })| *col)
    }

    fn amounts(&self, row: u32) -> Amounts {
        let of = |col| self.grid.cell(Pos::new(row, col)).and_then(signed);
        self.amount_cols().map(|col| of(col).unwrap_or_default().normalize()).collect()
    }

    /// Makes totals of the records whose amounts are the sums of records beside them.
    pub(super) fn settle_sums(&self, found: &mut [Row]) -> ByAmounts {
        let records: Vec<(usize, u32)> = found
            .iter()
            .enumerate()
            .filter_map(|(at, row)| match row {
                Row::Record { row } => Some((at, *row)),
                _ => None,
            })
            .collect();
        let amounts: Vec<Amounts> = records.iter().map(|(_, row)| self.amounts(*row)).collect();
        let sums = self.sums_among(&records, &amounts);
        let is_covered = |at: usize| sums.iter().any(|sum| (sum.first..=sum.last).contains(&at));
        let flagged: BTreeSet<usize> = sums.iter().map(|sum| sum.at).collect();
        // Where every line stands under some sum, what looks like sums are sums.
        let partition = sums.len() > 1
            && sums.len() < 1000
            && (0..records.len()).all(|at| flagged.contains(&at) || is_covered(at));
        let mut told = ByAmounts::default();
        for sum in &sums {
            let Some((at, row)) = records.get(sum.at).copied() else { continue };
            if !(sum.is_above || partition) {
                told.unsure.push(row);
                continue;
            }
            let label = self.names_of_row(row);
            let heads = sum.first > sum.at;
            if let Some(slot) = found.get_mut(at) {
                *slot = if heads {
                    Row::Heading { row, label, pos: Pos::new(row, *self.cols.start()) }
                } else {
                    Row::Total { row, label, mean: false }
                };
            }
            told.sums.push(row);
        }
        told
    }

    fn names_of_row(&self, row: u32) -> String {
        let texts = self
            .grid
            .filled(row, self.cols)
            .filter(|(col, _)| self.column_at(*col).is_none_or(|c| !content::is_quantity(c)));
        texts.map(|(_, cell)| grid::text(cell)).collect::<Vec<_>>().join(" ")
    }

    /// The rows that are sums of others, level by level from the innermost.
    fn sums_among(&self, records: &[(usize, u32)], amounts: &[Amounts]) -> Vec<Sum> {
        let mut sums: Vec<Sum> = Vec::new();
        for _ in 0..LEVELS {
            let flagged: BTreeSet<usize> = sums.iter().map(|sum| sum.at).collect();
            let active: Vec<usize> =
                (0..records.len()).filter(|at| !flagged.contains(at)).collect();
            let found = self.innermost(records, amounts, &active);
            if found.is_empty() {
                break;
            }
            sums.extend(found);
        }
        sums
    }

    fn innermost(
        &self,
        records: &[(usize, u32)],
        amounts: &[Amounts],
        active: &[usize],
    ) -> Vec<Sum> {
        let prefix = prefix_sums(amounts, active);
        let mut at_sum: BTreeMap<&Amounts, Vec<usize>> = BTreeMap::new();
        for (at, sum) in prefix.iter().enumerate() {
            at_sum.entry(sum).or_default().push(at);
        }
        let filled = |from: usize, to: usize| {
            let nonzero =
                |at: &&usize| amounts.get(**at).is_some_and(|row| row.iter().any(|n| !n.is_zero()));
            active.get(from..to).is_some_and(|rows| rows.iter().filter(nonzero).count() >= FEWEST)
        };
        let mut sums = Vec::new();
        for (index, at) in active.iter().enumerate() {
            let Some(own) = amounts.get(*at) else { continue };
            let nonzero = own.iter().filter(|number| !number.is_zero()).count();
            if nonzero == 0 {
                continue;
            }
            let below = prefix.get(index + 1).map(|before| plus(before, own));
            let below = below.and_then(|wanted| {
                let ends = at_sum.get(&wanted)?;
                let end = ends.iter().copied().find(|end| *end > index + FEWEST)?;
                filled(index + 1, end).then_some((index + 1, end - 1))
            });
            let above = || {
                let wanted = minus(prefix.get(index)?, own);
                let starts = at_sum.get(&wanted)?;
                let start = starts.iter().rev().copied().find(|start| start + FEWEST <= index)?;
                filled(start, index).then_some((start, index - 1))
            };
            let Some((first, last)) = below.or_else(above) else { continue };
            let (Some(first), Some(last)) = (active.get(first), active.get(last)) else { continue };
            let row = |at: usize| records.get(at).map_or(0, |(_, row)| *row);
            let is_above = self.leaves_blank(row(*at), row(*first), row(*last));
            // One amount may be the sum of others by chance; several hardly.
            if is_above || nonzero > 1 || own.len() == 1 {
                sums.push(Sum { at: *at, first: *first, last: *last, is_above });
            }
        }
        sums
    }

    /// Whether a row says nothing in a column of names where the rows it may sum all do.
    fn leaves_blank(&self, row: u32, first: u32, last: u32) -> bool {
        let says = |row: u32, col: u32| !self.grid.text(Pos::new(row, col)).is_empty();
        self.names().any(|col| !says(row, col) && says(first, col) && says(last, col))
    }

    /// Which rows each total covers.
    pub(super) fn ledger_totals(&self, found: &[Row]) -> Vec<FoundTotal> {
        let totals = found.iter().enumerate().filter_map(|(at, row)| match row {
            Row::Total { row, label, mean } => Some((at, *row, label, *mean, false)),
            Row::Heading { row, label, .. } => Some((at, *row, label, false, true)),
            _ => None,
        });
        totals
            .map(|(at, row, label, mean, heads)| {
                let before = found.get(..at).unwrap_or_default();
                let after = found.get(at + 1..).unwrap_or_default();
                let covers = if heads || !before.iter().any(is_record) {
                    self.covered(row, &mut after.iter())
                } else {
                    let mut rows = self.covered(row, &mut before.iter().rev());
                    rows.reverse();
                    rows
                };
                FoundTotal { row, label: label.clone(), covers, mean }
            })
            .collect()
    }

    /// The run of records next to a total, up to the boundary where they sum to it, else to the
    /// boundary where they come nearest.
    fn covered(&self, total: u32, rows: &mut dyn Iterator<Item = &Row>) -> Vec<u32> {
        let wanted = self.amounts(total);
        let mut covers: Vec<u32> = Vec::new();
        let mut sum: Amounts = vec![Decimal::ZERO; wanted.len()];
        let mut nearest: Option<(Decimal, usize)> = None;
        let mut ended = false;
        while !ended {
            let row = rows.next();
            if let Some(Row::Record { row }) = row {
                sum = plus(&sum, &self.amounts(*row));
                covers.push(*row);
                continue;
            }
            ended = row.is_none();
            if matches!(row, Some(Row::Also { .. } | Row::Unused { .. } | Row::Lone { .. }))
                || covers.is_empty()
            {
                continue;
            }
            let distance = minus(&sum, &wanted)
                .iter()
                .fold(Decimal::ZERO, |all, number| all.saturating_add(number.abs()));
            if nearest.is_none_or(|(least, _)| distance < least) {
                nearest = Some((distance, covers.len()));
            }
            if distance.is_zero() {
                break;
            }
        }
        covers.truncate(nearest.map_or(0, |(_, length)| length));
        covers
    }
}

const fn is_record(row: &Row) -> bool {
    matches!(row, Row::Record { .. })
}

fn prefix_sums(amounts: &[Amounts], active: &[usize]) -> Vec<Amounts> {
    let width = amounts.first().map_or(0, Vec::len);
    let mut prefix = vec![vec![Decimal::ZERO; width]];
    for at in active {
        if let (Some(last), Some(own)) = (prefix.last(), amounts.get(*at)) {
            prefix.push(plus(last, own));
        }
    }
    prefix
}

fn plus(a: &Amounts, b: &Amounts) -> Amounts {
    a.iter().zip(b).map(|(a, b)| a.saturating_add(*b).normalize()).collect()
}

fn minus(a: &Amounts, b: &Amounts) -> Amounts {
    a.iter().zip(b).map(|(a, b)| a.saturating_sub(*b).normalize()).collect()
}

/// The amount a cell plainly holds, with its sign: `-1 362 250`, `(1 200)`, `−5`.
pub fn signed(cell: &Cell) -> Option<Decimal> {
    let number = plain_number(cell)?;
    let is_negative = match &cell.raw {
        Raw::Text(text) => {
            text.trim_start().starts_with(['-', '−', '–', '('])
                || text.trim_end().ends_with(['-', '−'])
        }
        _ => false,
    };
    Some(if is_negative { -number.abs() } else { number })
}
