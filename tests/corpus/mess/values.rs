//! How numbers, names and statuses are typed.

use super::super::case::Case;
use super::super::drawing::{Cell, Drawing, Formula, Stored, words};
use super::super::kinds;
use super::super::random::Random;
use super::super::truth::{Fact, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

/// The columns whose numbers are plain: one of them is messed with.
pub fn number_column(case: &mut Case, random: &mut Random) -> Option<(Kind, Column)> {
    let mut columns = [
        (Kind::Fastlegelister, Column::Listetak),
        (Kind::Fastlegelister, Column::Listelengde),
        (Kind::Tiltak, Column::Kostnad),
    ];
    random.shuffle(&mut columns);
    columns.into_iter().find(|(kind, column)| case.drawing(*kind).is_plain(*column))
}

/// Writes the numbers of a plain column anew.
fn rewrite(
    case: &mut Case,
    random: &mut Random,
    write: impl Fn(Decimal, &mut Random) -> Cell,
) -> bool {
    if let Some(kind) = case.any_beside(random) {
        case.drawing(kind).rewrite_values(|_, value| write(value, random));
        return true;
    }
    let Some((kind, column)) = number_column(case, random) else { return false };
    case.drawing(kind).rewrite(column, |_, cell| match cell {
        Cell::Number(value) => Some(write(*value, random)),
        _ => None,
    });
    true
}

/// `1 250` with the given space.
pub fn grouped(value: Decimal, space: &str) -> String {
    let digits = value.trunc().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.as_bytes()[at - 1] != b'-' {
            grouped += space;
        }
        grouped.push(digit);
    }
    if value.fract().is_zero() {
        return grouped;
    }
    let decimals = value.fract().abs().normalize().to_string();
    grouped + &decimals.replacen("0.", ",", 1)
}

pub fn ordinary_space(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, _| words(&grouped(value, " ")))
}

pub fn no_break_space(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, _| words(&grouped(value, "\u{a0}")))
}

pub fn narrow_space(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        words(&grouped(value, random.pick(&["\u{202f}", "\u{2009}"])))
    })
}

pub fn text_numbers(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        // Some typed, some pasted.
        if random.one_in(3) { Cell::Number(value) } else { words(&value.to_string()) }
    })
}

pub fn accounting_text(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, _| words(&format!(" {} ", grouped(value, " "))))
}

pub fn footnote_marks(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        if random.one_in(3) {
            let mark = random.pick(&["*", "**", "***"]);
            words(&format!("{}{mark}", grouped(value, " ")))
        } else {
            Cell::Number(value)
        }
    })
}

pub fn approximate(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        let before = random.pick(&["ca ", "ca. ", "Ca. ", "omtrent ", "ca "]);
        words(&format!("{before}{}", grouped(value, " ")))
    })
}

pub fn decimals(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        let zeros = random.pick(&[",0", ",00"]);
        let zeros = if value.fract().is_zero() { zeros } else { "0" };
        words(&format!("{}{zeros}", grouped(value, " ")))
    })
}

pub fn number_formats(case: &mut Case, random: &mut Random) -> bool {
    let code = random.pick(&["#,##0", "0", "#,##0.00", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"]);
    rewrite(case, random, |value, _| Cell::Styled(value, code))
}

pub fn nouns(case: &mut Case, random: &mut Random) -> bool {
    if let Some(kind) = case.any_beside(random) {
        return nouns_beside(case.drawing(kind));
    }
    let Some((kind, column)) = number_column(case, random) else { return false };
    let nouns: &[&str] = match column {
        Column::Listetak => &["plasser", "pasienter", "stk"],
        Column::Listelengde => &["pasienter", "innb.", "personer"],
        _ => &["kr", "kroner", "NOK"],
    };
    let noun = random.pick(nouns);
    case.drawing(kind).rewrite(column, |_, cell| match cell {
        Cell::Number(value) => Some(words(&format!("{} {noun}", grouped(*value, " ")))),
        _ => None,
    });
    true
}

fn nouns_beside(drawing: &mut Drawing) -> bool {
    drawing.rewrite_values(|column, value| {
        let noun = match column {
            Column::Legeaarsverk | Column::Ubesatt => "årsverk",
            Column::Plasser => "plasser",
            Column::AntallLeger => "leger",
            Column::Regnskap(_) | Column::Budsjett(_) | Column::RevidertBudsjett(_) => "kr",
            _ => return Cell::Number(value),
        };
        words(&format!("{} {noun}", grouped(value, " ")))
    });
    drawing.kind != Kind::Aktivitet && drawing.kind != Kind::Kostra && !drawing.turned
}

pub fn formulas(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, random, |value, random| {
        if random.one_in(2) {
            return Cell::Number(value);
        }
        let part = Decimal::from(random.from_to(1, 99));
        let rest = value - part;
        Cell::Formula(Formula::Plain(format!("{rest}+{part}")), Stored::Number(value))
    })
}

fn break_one(case: &mut Case, random: &mut Random, stored: Stored) -> bool {
    let mut columns = [
        (Kind::Fastlegelister, Column::Listetak),
        (Kind::Fastlegelister, Column::Listelengde),
        (Kind::Tilplikting, Column::Ressurs),
        (Kind::Tiltak, Column::Kostnad),
    ];
    random.shuffle(&mut columns);
    let (kind, column) = value_beside(case, random).unwrap_or(columns[0]);
    let record = random.below(case.truth.of(kind).len());
    if case.truth.of(kind)[record][&column] == Fact::Nothing {
        return false;
    }
    case.truth.of_mut(kind)[record].insert(column, Fact::Unreadable);
    case.needs_workbook |= stored == Stored::None;
    case.drawing(kind).rewrite(column, |at, _| {
        let formula = Formula::Plain("Ark9!B7*2".to_owned());
        (at == record).then(|| Cell::Formula(formula, stored.clone()))
    });
    true
}

/// A column of quantities in a table that stands beside the three, with a record on each row.
fn value_beside(case: &mut Case, random: &mut Random) -> Option<(Kind, Column)> {
    let kind = case.any_beside(random)?;
    let drawing = case.drawing(kind);
    let roles = drawing.cols.iter().filter_map(|col| col.role);
    let values: Vec<Column> = roles.filter(|role| kinds::is_value(*role)).collect();
    (!drawing.turned).then(|| (kind, random.pick(&values)))
}

pub fn error_cell(case: &mut Case, random: &mut Random) -> bool {
    let error = random.pick(&["#REF!", "#DIV/0!", "#N/A", "#VALUE!"]);
    break_one(case, random, Stored::Error(error))
}

pub fn no_stored_value(case: &mut Case, random: &mut Random) -> bool {
    break_one(case, random, Stored::None)
}

const NAMES: [(Kind, Column); 3] = [
    (Kind::Fastlegelister, Column::Legekontor),
    (Kind::Tilplikting, Column::Tjenestested),
    (Kind::Tiltak, Column::Tiltak),
];

const fn name_of(kind: Kind) -> Column {
    match kind {
        Kind::Legeaarsverk => Column::Tjenestested,
        Kind::Aktivitet => Column::Serie,
        Kind::Kostra => Column::Nokkeltall,
        Kind::Vaktbemanning => Column::Vakt,
        _ => Column::Tekst,
    }
}

pub fn spaced_names(case: &mut Case, random: &mut Random) -> bool {
    let beside = case.any_beside(random);
    let (kind, column) = beside.map_or_else(|| random.pick(&NAMES), |kind| (kind, name_of(kind)));
    case.drawing(kind).rewrite(column, |_, cell| {
        let Cell::Text(name) = cell else { return None };
        Some(words(&match random.below(4) {
            0 => format!("{name} "),
            1 => format!(" {name}"),
            2 => name.replace(' ', "  "),
            _ => name.replace(' ', "\u{a0}"),
        }))
    });
    true
}

pub fn decomposed_names(case: &mut Case, random: &mut Random) -> bool {
    let two_parts = |name: &str| name.replace('å', "a\u{30a}").replace('Å', "A\u{30a}");
    let beside: Vec<Kind> = case.truth.beside.keys().copied().collect();
    let beside = beside.into_iter().map(|kind| (kind, name_of(kind)));
    for (kind, column) in NAMES.into_iter().chain(beside) {
        case.drawing(kind).rewrite(column, |_, cell| match cell {
            Cell::Text(name) if random.one_in(2) => Some(words(&two_parts(name))),
            _ => None,
        });
    }
    true
}

/// The vacant lists say so in the doctor's place, and there is no column for it.
pub fn vacant_by_name(case: &mut Case, random: &mut Random) -> bool {
    let lists = Kind::Fastlegelister;
    let drawing = case.drawing(lists);
    let status = drawing.col(Column::Status).unwrap();
    drawing.remove_col(status);
    let mut serial = 0;
    for (at, list) in case.truth.lists.iter_mut().enumerate() {
        if list[&Column::Status] == Fact::Flag(true) {
            continue;
        }
        serial += 1;
        let word = random.pick(&["Ledig", "Vakant", "Ubesatt", "Ledig hjemmel", "LEDIG"]);
        let name = format!("{word} {serial}");
        list.insert(Column::Lege, text(&name));
        let drawing = case.drawings.iter_mut().find(|drawing| drawing.kind == lists).unwrap();
        drawing.rewrite(Column::Lege, |record, _| (record == at).then(|| words(&name)));
    }
    true
}

pub fn status_words(case: &mut Case, random: &mut Random) -> bool {
    const FILLED: [&str; 6] = ["besatt", "Fast lege", "ALIS", "Besett", "Fast", "ALIS-avtale"];
    const VACANT: [&str; 6] = ["Ledig", "Vakant", "vikar", "Ubesett", "UBESATT", "Ledig hjemmel"];
    let facts: Vec<Fact> =
        case.truth.lists.iter().map(|list| list[&Column::Status].clone()).collect();
    case.drawing(Kind::Fastlegelister).rewrite(Column::Status, |at, _| {
        let from = if facts[at] == Fact::Flag(true) { FILLED } else { VACANT };
        Some(words(random.pick(&from)))
    });
    true
}

pub fn marked_specialists(case: &mut Case, random: &mut Random) -> bool {
    let column = Column::Spesialist;
    let is_specialist: Vec<bool> =
        case.truth.lists.iter().map(|list| list.get(&column) == Some(&Fact::Flag(true))).collect();
    if !is_specialist.contains(&true) {
        return false;
    }
    let mark = random.pick(&["x", "X", "Ja", "ja"]);
    case.drawing(Kind::Fastlegelister)
        .rewrite(column, |at, _| Some(if is_specialist[at] { words(mark) } else { Cell::Empty }));
    true
}
