//! How costs, starts and kinds of measures are written.

use super::super::case::{Case, line};
use super::super::drawing::{Cell, Col, Drawing, Shown, comma, words};
use super::super::random::Random;
use super::super::truth::{Fact, YEARS, number};
use super::values::grouped;
use chrono::NaiveDate;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const COST: Column = Column::Kostnad;
const START: Column = Column::Iverksetting;

fn plan(case: &mut Case) -> &mut Drawing {
    case.drawing(Kind::Tiltak)
}

fn rewrite(case: &mut Case, mut write: impl FnMut(Decimal) -> Cell) -> bool {
    let drawing = plan(case);
    if !drawing.is_plain(COST) {
        return false;
    }
    drawing.rewrite(COST, |_, cell| match cell {
        Cell::Number(value) => Some(write(*value)),
        _ => None,
    });
    true
}

pub fn kroner(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, |value| {
        let amount = grouped(value, random.pick(&[" ", "\u{a0}"]));
        words(&match random.below(6) {
            0 => format!("kr {amount}"),
            1 => format!("kr. {amount}"),
            2 => format!("{amount} kr"),
            3 => format!("{amount},-"),
            4 => format!("kr {amount},-"),
            _ => format!("{amount} kroner"),
        })
    })
}

pub fn million_cells(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, |value| {
        let millions = comma(value / Decimal::from(1_000_000));
        let unit = random.pick(&[
            "mill kroner",
            "mill. kr",
            "mill. kroner",
            "MNOK",
            "mill",
            "millioner kr",
        ]);
        words(&format!("{millions} {unit}"))
    })
}

/// `1.250.000`, which cannot be mistaken for decimals; smaller amounts stay numbers.
pub fn dots(case: &mut Case, _: &mut Random) -> bool {
    rewrite(case, |value| {
        if value >= Decimal::from(1_000_000) {
            words(&grouped(value, "."))
        } else {
            Cell::Number(value)
        }
    })
}

fn scaled(case: &mut Case, by: i64) -> bool {
    let by = Decimal::from(by);
    if !rewrite(case, |value| Cell::Number((value / by).normalize())) {
        return false;
    }
    let drawing = plan(case);
    let at = drawing.col(COST).unwrap();
    drawing.cols[at].shown = Shown::Number(by);
    true
}

pub fn thousand_title(case: &mut Case, random: &mut Random) -> bool {
    let title = random.pick(&[
        "Tiltak (beløp i 1000 kroner)",
        "Budsjett for tiltak. Tall i hele tusen",
        "Beløp i 1000 kr",
        "Alle tall i tusen kroner",
        "Tal i heile tusen",
    ]);
    if !scaled(case, 1000) {
        return false;
    }
    plan(case).above.push(line(&[title]));
    true
}

fn headed(case: &mut Case, header: &str) {
    let drawing = plan(case);
    let at = drawing.col(COST).unwrap();
    header.clone_into(&mut drawing.cols[at].header);
}

pub fn thousand_heading(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&[
        "Kostnad (1000 kr)",
        "Kostnad i 1000 kr",
        "Beløp i tusen kroner",
        "Kostnad (i hele tusen)",
        "Kostnad\n(1 000 kr)",
    ]);
    scaled(case, 1000) && {
        headed(case, header);
        true
    }
}

pub fn million_heading(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&["Kostnad (mill. kr)", "Kostnad i mill. kroner", "Beløp (MNOK)"]);
    scaled(case, 1_000_000) && {
        headed(case, header);
        true
    }
}

fn uncosted(case: &mut Case, random: &mut Random, signs: &[&str]) -> bool {
    let none: Vec<bool> =
        case.truth.measures.iter().map(|measure| measure[&COST] == Fact::Nothing).collect();
    if !none.contains(&true) {
        return false;
    }
    plan(case).rewrite(COST, |at, _| none[at].then(|| words(random.pick(signs))));
    true
}

pub fn dash(case: &mut Case, random: &mut Random) -> bool {
    uncosted(case, random, &["-", "–", " - ", "—"])
}

pub fn not_costed(case: &mut Case, random: &mut Random) -> bool {
    uncosted(case, random, &["ikke kostnadsberegnet", "Ikke beregnet", "Avklares", "må utredes"])
}

/// The amounts stand under the years, and there is no other cost.
pub fn year_columns(case: &mut Case, random: &mut Random) -> bool {
    if !plan(case).is_plain(COST) {
        return false;
    }
    let form = random.below(4);
    let header = |year: i32| match form {
        0 | 1 => year.to_string(),
        2 => format!("Budsjett {year}"),
        _ => format!("Kostnad {year}"),
    };
    let drawing = plan(case);
    let at = drawing.col(COST).unwrap();
    drawing.remove_col(at);
    let start = drawing.col(START).unwrap();
    drawing.remove_col(start);
    let at = at - 1;
    for (nth, year) in YEARS.enumerate() {
        for measure in &mut case.truth.measures {
            measure.remove(&START);
            let amount = if random.one_in(4) {
                Fact::Nothing
            } else {
                number(random.from_to(5, 90) * 10_000)
            };
            measure.insert(Column::Aar(year), amount);
        }
        let measures = case.truth.measures.clone();
        let col = Col {
            role: Some(Column::Aar(year)),
            header: header(year),
            over: None,
            hidden: false,
            shown: Shown::Number(Decimal::ONE),
        };
        plan(case).insert_col(at + nth, col, |row| {
            let fact = row.record.map(|record| measures[record][&Column::Aar(year)].clone());
            match fact {
                Some(Fact::Number(amount)) => Cell::Number(amount),
                _ => Cell::Empty,
            }
        });
    }
    for measure in &mut case.truth.measures {
        measure.remove(&COST);
    }
    true
}

fn starts(case: &mut Case, mut write: impl FnMut(i32) -> (Cell, i32, Option<u32>)) -> bool {
    let mut cells = Vec::new();
    for measure in &mut case.truth.measures {
        let Some(Fact::From(year, _)) = measure.get(&START) else { return false };
        let (cell, year, month) = write(*year);
        measure.insert(START, Fact::From(year, month));
        cells.push(cell);
    }
    plan(case).rewrite(START, |at, _| Some(cells[at].clone()));
    true
}

pub fn start_dates(case: &mut Case, random: &mut Random) -> bool {
    starts(case, |year| {
        let month = u32::try_from(random.from_to(1, 12)).unwrap();
        let cell = match random.below(4) {
            0 => Cell::Day(NaiveDate::from_ymd_opt(year, month, 1).unwrap()),
            1 => words(&format!("1.{month}.{year}")),
            2 => words(&format!("01.{month:02}.{:02}", year % 100)),
            _ => words(&format!("01.{month:02}.{year}")),
        };
        (cell, year, Some(month))
    })
}

pub fn start_months(case: &mut Case, random: &mut Random) -> bool {
    const WORDS: [(&str, u32); 10] = [
        ("januar", 1),
        ("mars", 3),
        ("juli", 7),
        ("desember", 12),
        ("Høsten", 8),
        ("høst", 8),
        ("vår", 1),
        ("2. halvår", 7),
        ("3. kvartal", 7),
        ("1. halvår", 1),
    ];
    starts(case, |year| {
        let (word, month) = random.pick(&WORDS);
        (words(&format!("{word} {year}")), year, Some(month))
    })
}

pub fn start_words(case: &mut Case, random: &mut Random) -> bool {
    starts(case, |year| match random.below(4) {
        0 => (words(&format!("Etter {}", year - 1)), year, None),
        1 => (words(&format!("{year} (oppstart utredning)")), year, None),
        2 => (words(&format!("fra {year}")), year, None),
        _ => (words(&year.to_string()), year, None),
    })
}

pub fn kind_words(case: &mut Case, random: &mut Random) -> bool {
    const RECURRING: [&str; 5] = ["varig", "Årlig", "Varig tiltak", "årleg", "VARIG"];
    const ONCE: [&str; 5] =
        ["engangs", "Engangstiltak", "Eingongs", "engangskostnad", "Engangsbeløp"];
    let facts: Vec<Fact> =
        case.truth.measures.iter().map(|measure| measure[&Column::Slag].clone()).collect();
    plan(case).rewrite(Column::Slag, |at, _| {
        let from = if facts[at] == Fact::Flag(true) { RECURRING } else { ONCE };
        Some(words(random.pick(&from)))
    });
    true
}
