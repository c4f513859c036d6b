//! Columns beside those that are asked for.

use super::super::case::Case;
use super::super::drawing::{Cell, Col, Drawing, Formula, Shown, Stored, words};
use super::super::random::Random;
use super::super::truth::{Fact, number, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const LISTS: Kind = Kind::Fastlegelister;

fn col(role: Option<Column>, header: &str) -> Col {
    Col {
        role,
        header: header.to_owned(),
        over: None,
        hidden: false,
        shown: Shown::Number(Decimal::ONE),
    }
}

/// A table whose headings are not data: a column more would be a series or a municipality more.
fn any(case: &Case, random: &mut Random) -> Option<Kind> {
    let kind = case.any_kind(random);
    let drawing = case.drawings.iter().find(|drawing| drawing.kind == kind)?;
    (!drawing.turned).then_some(kind)
}

fn numbers(case: &Case, column: Column) -> Vec<Option<Decimal>> {
    let number = |fact: &Fact| match fact {
        Fact::Number(value) => Some(*value),
        _ => None,
    };
    case.truth.lists.iter().map(|list| number(&list[&column])).collect()
}

fn with_free_places(case: &mut Case, header: &str, live: bool) -> bool {
    let ceilings = numbers(case, Column::Listetak);
    let lengths = numbers(case, Column::Listelengde);
    if ceilings.iter().chain(&lengths).any(Option::is_none) {
        return false;
    }
    let free: Vec<Decimal> =
        ceilings.iter().zip(&lengths).map(|(c, l)| c.unwrap() - l.unwrap()).collect();
    for (list, free) in case.truth.lists.iter_mut().zip(&free) {
        list.insert(Column::LedigePlasser, Fact::Number(*free));
    }
    let drawing = case.drawing(LISTS);
    let at = drawing.col(Column::Listelengde).unwrap() + 1;
    let formula = Formula::Minus(Column::Listetak, Column::Listelengde);
    drawing.insert_col(at, col(Some(Column::LedigePlasser), header), |row| match row.record {
        Some(record) if live => Cell::Formula(formula.clone(), Stored::Number(free[record])),
        Some(record) => Cell::Number(free[record]),
        None => Cell::Empty,
    });
    true
}

pub fn free_places(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&["Ledige plasser", "Ledig", "Ledig kapasitet", "Ledige"]);
    with_free_places(case, header, false)
}

pub fn free_places_live(case: &mut Case, _: &mut Random) -> bool {
    with_free_places(case, "Ledige plasser", true)
}

pub fn more_of_ours(case: &mut Case, random: &mut Random) -> bool {
    let forms = ["Næringsdrivende", "8.2-avtale", "Fastlønn"];
    let mut waiting = Vec::new();
    let mut agreements = Vec::new();
    for list in &mut case.truth.lists {
        let length = random.from_to(0, 60);
        let form = random.pick(&forms);
        list.insert(Column::Venteliste, number(length));
        list.insert(Column::Avtaleform, text(form));
        waiting.push(Cell::Number(Decimal::from(length)));
        agreements.push(words(form));
    }
    let drawing = case.drawing(LISTS);
    let end = drawing.cols.len();
    let cell = |cells: &[Cell], record: Option<usize>| {
        record.map_or(Cell::Empty, |record| cells[record].clone())
    };
    drawing.insert_col(end, col(Some(Column::Venteliste), "Venteliste"), |row| {
        cell(&waiting, row.record)
    });
    drawing.insert_col(end, col(Some(Column::Avtaleform), "Avtaleform"), |row| {
        cell(&agreements, row.record)
    });
    true
}

pub fn foreign(case: &mut Case, random: &mut Random) -> bool {
    let Some(kind) = any(case, random) else { return false };
    let drawing = case.drawing(kind);
    for _ in 0..=random.below(2) {
        let (header, low, high) = random.pick(&[
            ("Telefon", 35_000_000, 35_999_999),
            ("Org.nr", 900_000_000, 999_999_999),
            ("Fødselsår", 1955, 1995),
            ("Arkivref.", 1, 400),
            ("Postnr", 3700, 3999),
        ]);
        if drawing.cols.iter().any(|col| col.header == header) {
            continue;
        }
        let at = random.below(drawing.cols.len() + 1);
        drawing.insert_col(at, col(None, header), |row| match row.record {
            Some(_) => Cell::Number(Decimal::from(random.from_to(low, high))),
            None => Cell::Empty,
        });
    }
    true
}

pub fn empty(case: &mut Case, random: &mut Random) -> bool {
    let Some(kind) = any(case, random) else { return false };
    let drawing = case.drawing(kind);
    let at = 1 + random.below(drawing.cols.len() - 1);
    drawing.insert_col(at, col(None, ""), |_| Cell::Empty);
    true
}

pub fn serial(case: &mut Case, random: &mut Random) -> bool {
    let kind = random.pick(&[Kind::Fastlegelister, Kind::Tilplikting]);
    let header = random.pick(&["Nr", "#", "Løpenr", "Nr.", ""]);
    case.drawing(kind).insert_col(0, col(None, header), |row| {
        row.record.map_or(Cell::Empty, |record| Cell::Number(Decimal::from(record + 1)))
    });
    true
}

pub fn municipality(case: &mut Case, random: &mut Random) -> bool {
    let Some(kind) = any(case, random) else { return false };
    let header = random.pick(&["Kommune", "Kommunenavn"]);
    if kind == Kind::Kostra {
        return false;
    }
    case.drawing(kind).insert_col(0, col(None, header), |row| {
        row.record.map_or(Cell::Empty, |_| words("Kragerø"))
    });
    true
}

pub fn reordered(case: &mut Case, random: &mut Random) -> bool {
    let Some(kind) = any(case, random) else { return false };
    // Names stand before their years.
    if kind == Kind::Aktivitet {
        return false;
    }
    let drawing = case.drawing(kind);
    let mut order: Vec<usize> = (0..drawing.cols.len()).collect();
    random.shuffle(&mut order);
    drawing.cols = order.iter().map(|at| drawing.cols[*at].clone()).collect();
    for row in &mut drawing.rows {
        row.cells = order.iter().map(|at| row.cells[*at].clone()).collect();
    }
    true
}

pub fn hidden(case: &mut Case, random: &mut Random) -> bool {
    let Some(kind) = any(case, random) else { return false };
    let drawing = case.drawing(kind);
    let at = random.below(drawing.cols.len());
    drawing.cols[at].hidden = true;
    case.needs_workbook = true;
    true
}

/// A copy of a column with other numbers in it.
fn beside(drawing: &mut Drawing, of: Column, header: &str, random: &mut Random, after: bool) {
    let at = drawing.col(of).unwrap() + usize::from(after);
    drawing.insert_col(at, col(None, header), |row| match row.record {
        Some(_) => Cell::Number(Decimal::from(random.from_to(10, 36) * 50)),
        None => Cell::Empty,
    });
}

pub fn wished(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&[
        "Ønsket listetak",
        "Foreslått listetak",
        "Planlagt tak",
        "Nytt listetak (forslag)",
    ]);
    let after = random.one_in(2);
    beside(case.drawing(LISTS), Column::Listetak, header, random, after);
    true
}

pub fn two_years(case: &mut Case, random: &mut Random) -> bool {
    let column = random.pick(&[Column::Listetak, Column::Listelengde]);
    let word = if column == Column::Listetak { "Listetak" } else { "Listelengde" };
    let drawing = case.drawing(LISTS);
    let at = drawing.col(column).unwrap();
    drawing.cols[at].header = format!("{word} 2025");
    let after = random.one_in(3);
    beside(drawing, column, &format!("{word} 2024"), random, after);
    true
}

/// The latest month stands last and is the state.
pub fn months(case: &mut Case, random: &mut Random) -> bool {
    const MONTHS: [&str; 6] = ["jan", "feb", "mars", "april", "mai", "juni"];
    let form = random.below(3);
    let header = |month: &str| match form {
        0 => format!("Listelengde {month} 2025"),
        1 => format!("Listelengde {month}. 2025"),
        _ => format!("Listelengde\n{month} 25"),
    };
    let last = 2 + random.below(4);
    let drawing = case.drawing(LISTS);
    let at = drawing.col(Column::Listelengde).unwrap();
    drawing.cols[at].header = header(MONTHS[last]);
    for month in &MONTHS[..last] {
        beside(drawing, Column::Listelengde, &header(month), random, false);
    }
    true
}
