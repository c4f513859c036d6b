//! Labelled numbers of residents: "Innbyggere per 1.7.2020 | 10 406".

use super::FoundPopulation;
use super::dates;
use super::grid::{self, Grid};
use super::looks::{self, Look};
use super::vocabulary::{List, Vocabulary};
use super::words::words;
use crate::model::{Dato, Sourced};
use crate::place::{Area, Pos};
use crate::workbook::Cell;
use rust_decimal::Decimal;

/// Finds the labelled populations of a sheet, with their rows.
pub fn find(grid: &Grid<'_>, vocabulary: &Vocabulary) -> Vec<(u32, FoundPopulation)> {
    let all = 0..=u32::MAX;
    let mut found = Vec::new();
    for row in grid.rows() {
        let cells: Vec<(u32, &Cell)> = grid.filled(row, &all).collect();
        for (at, (col, cell)) in cells.iter().enumerate() {
            if Look::of(cell) != Look::Text {
                continue;
            }
            let after = cells.get(at + 1..).unwrap_or_default();
            let population = labelled(grid, Pos::new(row, *col), cell, after, vocabulary);
            found.extend(population.map(|population| (row, population)));
        }
    }
    found
}

fn labelled(
    grid: &Grid<'_>,
    pos: Pos,
    cell: &Cell,
    after: &[(u32, &Cell)],
    vocabulary: &Vocabulary,
) -> Option<FoundPopulation> {
    let text = grid::text(cell);
    let (label, inside) = text.split_once(':').unwrap_or((&text, ""));
    let (label, mut as_of) = undated(label);
    if !vocabulary.is(List::Folketall, &label) {
        return None;
    }
    let place = |at: Pos| grid.sheet.place(Area::from(at));
    if let Look::Number(value) = Look::of_text(inside)
        && is_population(value)
    {
        return Some(FoundPopulation { value: Sourced::new(value, place(pos)), as_of });
    }
    let mut after = after.iter().filter(|(_, cell)| {
        let date = undated(&grid::text(cell)).1.filter(|_| Look::of(cell) == Look::Date);
        as_of = as_of.or(date);
        date.is_none()
    });
    let (col, number) = after.next()?;
    // Several numbers in a row are a table, not a labelled fact.
    if after.next().is_some_and(|(_, cell)| Look::of(cell).is_quantity()) {
        return None;
    }
    let Look::Number(_) = Look::of(number) else { return None };
    let value = looks::plain_number(number).filter(|value| is_population(*value))?;
    Some(FoundPopulation { value: Sourced::new(value, place(Pos::new(pos.row, *col))), as_of })
}

fn is_population(value: Decimal) -> bool {
    value.is_integer() && value >= Decimal::ONE_HUNDRED
}

/// The words of a label without its date.
fn undated(label: &str) -> (Vec<String>, Option<Dato>) {
    let Some((span, when)) = dates::find(label) else { return (words(label), None) };
    let mut rest = words(label.get(..span.start).unwrap_or_default());
    while rest.last().is_some_and(|word| matches!(word.as_str(), "per" | "pr" | "den" | "i")) {
        rest.pop();
    }
    rest.extend(words(label.get(span.end..).unwrap_or_default()));
    (rest, when.dato())
}
