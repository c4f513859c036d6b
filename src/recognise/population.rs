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

/// Finds what a sheet says of how many live where the emergency clinic serves, with the rows:
/// "Legevakten dekker ca. 70 000 innbyggere", "Innbyggere i legevaktdistriktet | 70 000".
pub fn districts(grid: &Grid<'_>) -> Vec<(u32, FoundPopulation)> {
    let all = 0..=u32::MAX;
    let mut found = Vec::new();
    for row in grid.rows() {
        let cells: Vec<(u32, &Cell)> = grid.filled(row, &all).collect();
        for (at, (col, cell)) in cells.iter().enumerate() {
            if Look::of(cell) == Look::Text && is_about_a_district(&grid::text(cell)) {
                let after = cells.get(at + 1..).unwrap_or_default();
                let district = district(grid, Pos::new(row, *col), cell, after);
                found.extend(district.map(|district| (row, district)));
            }
        }
    }
    found
}

fn is_about_a_district(text: &str) -> bool {
    let words = words(text);
    let any = |stem: &str| words.iter().any(|word| word.starts_with(stem));
    any("legevakt") && (any("innb") || any("befolkning") || any("folketal") || any("populasjon"))
}

/// The one number of the text, else the one right of it.
fn district(
    grid: &Grid<'_>,
    pos: Pos,
    cell: &Cell,
    after: &[(u32, &Cell)],
) -> Option<FoundPopulation> {
    let text = grid::text(cell);
    let (span, when) = dates::find(&text).unzip();
    let as_of = when.and_then(dates::When::dato);
    let undated = match span {
        Some(span) => [text.get(..span.start)?, text.get(span.end..)?].join(" "),
        None => text,
    };
    let at = |value, pos: Pos| {
        let place = grid.sheet.place(Area::from(pos));
        Some(FoundPopulation { value: Sourced::new(value, place), as_of })
    };
    let numbers = numbers(&undated);
    match (numbers.as_slice(), after) {
        ([value], _) => at(*value, pos).filter(|found| is_population(found.value.value)),
        ([], [(col, number)]) => {
            let value = looks::plain_number(number).filter(|value| is_population(*value))?;
            at(value, Pos::new(pos.row, *col))
        }
        _ => None,
    }
}

/// The numbers of a text, those of thousands with a space or a full stop among them.
fn numbers(text: &str) -> Vec<Decimal> {
    let letters: Vec<char> = text.chars().collect();
    let digits = |from: usize| {
        letters.iter().skip(from).take_while(|letter| letter.is_ascii_digit()).count()
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let mut length = digits(at);
        if length == 0 {
            at += 1;
            continue;
        }
        let mut number: String = letters.iter().skip(at).take(length).collect();
        while letters.get(at + length).is_some_and(|mark| mark.is_whitespace() || *mark == '.')
            && digits(at + length + 1) == 3
        {
            number.extend(letters.iter().skip(at + length + 1).take(3));
            length += 4;
        }
        found.extend(number.parse::<Decimal>());
        at += length;
    }
    found
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
