//! How the tables that stand beside lists, duty and measures are drawn.

use super::super::case::{Case, line};
use super::super::drawing::{Cell, Col, Drawing, Row, Shown, comma, words};
use super::super::kinds::{activity, budget, col, roster, statistics};
use super::super::random::Random;
use super::super::truth::{Fact, Record, number, text};
use super::values::grouped;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const POSTS: Kind = Kind::Legeaarsverk;
const ACTIVITY: Kind = Kind::Aktivitet;
const KOSTRA: Kind = Kind::Kostra;
const ROSTER: Kind = Kind::Vaktbemanning;
const LINES: Kind = Kind::Budsjett;

/// A column of no role.
fn other(header: &str) -> Col {
    Col { role: None, ..col(Column::Verdi, header) }
}

/// A row of one text.
fn heading(drawing: &Drawing, text: &str, merged: bool) -> Row {
    let mut row = Row { merged_across: merged, ..drawing.blank_row() };
    row.cells[0] = words(text);
    row
}

fn has(case: &Case, kind: Kind, column: Column) -> bool {
    case.truth.of(kind)[0].contains_key(&column)
}

/// Writes the numbers of a column anew, given their records.
fn rewrite(
    case: &mut Case,
    kind: Kind,
    column: Column,
    mut write: impl FnMut(&Record, Decimal) -> Cell,
) -> bool {
    let records = case.truth.of(kind).to_vec();
    let drawing = case.drawing(kind);
    drawing.rewrite(column, |at, cell| match cell {
        Cell::Number(value) => Some(write(&records[at], *value)),
        _ => None,
    });
    drawing.col(column).is_some()
}

pub fn places_in_words(case: &mut Case, random: &mut Random) -> bool {
    rewrite(case, POSTS, Column::Plasser, |_, places| {
        let part = Decimal::from(random.from_to(2, 6));
        let rest = places - part;
        words(&match random.below(4) {
            0 => format!("{places} plasser hvorav {rest} for demens"),
            1 => format!("{rest} korttidsplasser og {part} KAD-plasser"),
            2 => format!("{places} plasser, {part} av dem korttid"),
            _ => format!("{places} plasser"),
        })
    })
}

pub fn posts_in_per_cent(case: &mut Case, random: &mut Random) -> bool {
    let space = random.pick(&["", " "]);
    rewrite(case, POSTS, Column::Legeaarsverk, |_, posts| {
        words(&format!("{}{space}%", comma(posts * Decimal::ONE_HUNDRED)))
    })
}

pub fn part_of_posts(case: &mut Case, _: &mut Random) -> bool {
    rewrite(case, POSTS, Column::Ubesatt, |record, vacant| {
        let Fact::Number(posts) = record[&Column::Legeaarsverk] else {
            return Cell::Number(vacant);
        };
        words(&format!("{} av {}", comma(vacant), comma(posts)))
    })
}

pub fn no_places(case: &mut Case, random: &mut Random) -> bool {
    let sign = random.pick(&["-", "–", "0", "ingen"]);
    if !has(case, POSTS, Column::Plasser) {
        return false;
    }
    if sign == "0" {
        for record in case.truth.of_mut(POSTS) {
            if record[&Column::Plasser] == Fact::Nothing {
                record.insert(Column::Plasser, number(0));
            }
        }
    }
    case.drawing(POSTS).rewrite(Column::Plasser, |_, cell| {
        let shown = if sign == "0" { Cell::Number(Decimal::ZERO) } else { words(sign) };
        (*cell == Cell::Empty).then_some(shown)
    });
    true
}

pub fn services(case: &mut Case, random: &mut Random) -> bool {
    let merged = random.one_in(2);
    let names = random.pick(&[
        ["Sykehjem", "Helsestasjon og skolehelse"],
        ["Institusjoner:", "Forebyggende:"],
        ["HELSEHUS", "ANDRE TJENESTER"],
    ]);
    let second = case.truth.of(POSTS).len() / 2;
    for (at, record) in case.truth.of_mut(POSTS).iter_mut().enumerate() {
        let name = names[usize::from(at >= second)].trim_end_matches(':');
        record.insert(Column::Tjeneste, text(name));
    }
    let drawing = case.drawing(POSTS);
    let (first, last) = (heading(drawing, names[0], merged), heading(drawing, names[1], merged));
    drawing.rows.insert(second, last);
    drawing.rows.insert(0, first);
    case.needs_workbook |= merged;
    true
}

pub fn service_as_heading(case: &mut Case, random: &mut Random) -> bool {
    let drawing = case.drawing(POSTS);
    let at = drawing.col(Column::Tjenestested).unwrap();
    random.pick(&["Sykehjem", "Helsehus", "Institusjon"]).clone_into(&mut drawing.cols[at].header);
    true
}

pub fn years_down(case: &mut Case, _: &mut Random) -> bool {
    case.redraw(ACTIVITY, activity::years_down);
    true
}

pub fn missing_years(case: &mut Case, random: &mut Random) -> bool {
    let years = activity::years(case.truth.of(ACTIVITY));
    let sign = random.pick(&["", "-", "..", "."]);
    let first = years[0];
    let of_whom = random.below(case.truth.of(ACTIVITY).len());
    case.truth.of_mut(ACTIVITY)[of_whom].insert(Column::Aar(first), Fact::Nothing);
    let year = random.pick(&years[1..years.len() - 1]);
    case.truth.of_mut(ACTIVITY)[0].insert(Column::Aar(year), Fact::Nothing);
    let down = random.one_in(2);
    case.redraw(ACTIVITY, if down { activity::years_down } else { activity::years_across });
    for row in &mut case.drawing(ACTIVITY).rows {
        for cell in row.cells.iter_mut().filter(|cell| **cell == Cell::Empty) {
            *cell = words(sign);
        }
    }
    true
}

pub fn part_of_a_year(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&["1. halvår 2025", "2025 (hittil)", "Per 31.8.2025", "Jan–aug 2025"]);
    let drawing = case.drawing(ACTIVITY);
    let end = drawing.cols.len();
    drawing
        .insert_col(end, other(header), |_| Cell::Number(Decimal::from(random.from_to(40, 900))));
    true
}

pub fn title_as_name(case: &mut Case, random: &mut Random) -> bool {
    let word = random.pick(&["Antall", "Tal", "Totalt"]);
    case.truth.of_mut(ACTIVITY).truncate(1);
    let Fact::Text(name) = case.truth.of(ACTIVITY)[0][&Column::Serie].clone() else { return false };
    case.redraw(ACTIVITY, activity::years_across);
    let drawing = case.drawing(ACTIVITY);
    random.pick(&["År", ""]).clone_into(&mut drawing.cols[0].header);
    drawing.rows[0].cells[0] = words(word);
    drawing.above.push(line(&[&name]));
    true
}

pub fn long(case: &mut Case, _: &mut Random) -> bool {
    case.redraw(KOSTRA, statistics::long);
    true
}

pub fn regions_above_years(case: &mut Case, _: &mut Random) -> bool {
    case.redraw(KOSTRA, statistics::two_rows);
    case.needs_workbook = true;
    true
}

pub fn years_first(case: &mut Case, random: &mut Random) -> bool {
    let form = random.below(3);
    case.redraw(KOSTRA, |records| {
        statistics::headed(records, |region, year| {
            let header = match form {
                0 => format!("{year} {region}"),
                1 => format!("{region} ({year})"),
                _ => format!("{region}\n{year}"),
            };
            (None, header)
        })
    });
    true
}

pub fn numbered_regions(case: &mut Case, random: &mut Random) -> bool {
    let own = random.pick(&["4014 Kragerø", "K-4014 Kragerø", "Kragerø kommune"]);
    for record in case.truth.of_mut(KOSTRA) {
        if record[&Column::Region] == text(statistics::OWN) {
            record.insert(Column::Region, text(own));
        }
    }
    case.redraw(KOSTRA, statistics::wide);
    true
}

pub fn signs(case: &mut Case, random: &mut Random) -> bool {
    let sign = random.pick(&[":", "..", "."]);
    let is_long = random.one_in(2);
    for _ in 0..3 {
        let records = case.truth.of_mut(KOSTRA);
        let at = random.below(records.len());
        records[at].insert(Column::Verdi, Fact::Nothing);
    }
    case.redraw(KOSTRA, if is_long { statistics::long } else { statistics::wide });
    for row in &mut case.drawing(KOSTRA).rows {
        for cell in row.cells.iter_mut().filter(|cell| **cell == words("..")) {
            *cell = words(sign);
        }
    }
    true
}

pub fn lying(case: &mut Case, _: &mut Random) -> bool {
    case.redraw(ROSTER, |records| roster::lying(records, false));
    true
}

pub fn lying_in_two_rows(case: &mut Case, _: &mut Random) -> bool {
    case.redraw(ROSTER, |records| roster::lying(records, true));
    case.needs_workbook = true;
    true
}

pub fn hours(case: &mut Case, random: &mut Random) -> bool {
    let form = random.below(4);
    for record in case.truth.of_mut(ROSTER) {
        let Fact::Text(hours) = &record[&Column::Tid] else { return false };
        let (from, to) = hours.split_once('-').unwrap();
        let written = match form {
            0 => format!("kl. {from}–{to}"),
            1 => format!("{from}:00-{to}:00"),
            2 => format!("{from}.00 - {to}.00"),
            _ => format!("{from} til {to}"),
        };
        record.insert(Column::Tid, text(&written));
    }
    let is_lying = random.one_in(2);
    case.redraw(ROSTER, |records| {
        if is_lying { roster::lying(records, false) } else { roster::upright(records) }
    });
    true
}

pub fn doctors_with_footnote(case: &mut Case, random: &mut Random) -> bool {
    let at = random.below(case.truth.of(ROSTER).len());
    case.drawing(ROSTER).rewrite(Column::AntallLeger, |record, cell| match cell {
        Cell::Number(doctors) if record == at => Some(words(&format!("{doctors}*"))),
        _ => None,
    });
    let drawing = case.drawing(ROSTER);
    drawing.below.push(Vec::new());
    drawing.below.push(line(&["*Beredskapen ivaretas av lege ved legekontoret."]));
    true
}

pub fn span_of_nurses(case: &mut Case, random: &mut Random) -> bool {
    if !has(case, ROSTER, Column::AntallSykepleiere) {
        return false;
    }
    let least = random.from_to(1, 4);
    let span = format!("{least}-{}", least + 1);
    let at = random.below(case.truth.of(ROSTER).len());
    case.truth.of_mut(ROSTER)[at].insert(Column::AntallSykepleiere, text(&span));
    case.drawing(ROSTER)
        .rewrite(Column::AntallSykepleiere, |record, _| (record == at).then(|| words(&span)));
    true
}

/// The columns of amounts that are drawn.
fn amounts(drawing: &Drawing) -> Vec<usize> {
    let cols = drawing.cols.iter().enumerate();
    cols.filter(|(_, col)| col.role.is_some_and(Column::is_line_amount)).map(|(at, _)| at).collect()
}

fn code(record: &Record, column: Column) -> String {
    match &record[&column] {
        Fact::Text(code) => code.clone(),
        other => panic!("{other:?}"),
    }
}

/// A sum below the lines of each responsibility, and perhaps one of all.
pub fn sums_per_responsibility(case: &mut Case, random: &mut Random) -> bool {
    let truth = case.truth.clone();
    let records = truth.of(LINES);
    let word = random.pick(&["Sum", "Sum ansvar", "Totalt", "Delsum"]);
    let of_all = random.one_in(2);
    let drawing = case.drawing(LINES);
    let total = |drawing: &Drawing, of: &[usize], label: &str| {
        let mut row = drawing.blank_row();
        row.cells[0] = words(label);
        for at in amounts(drawing) {
            row.cells[at] = drawing.total(at, of, &truth, false);
        }
        row
    };
    let mut rows = Vec::new();
    let mut own = Vec::new();
    for row in std::mem::take(&mut drawing.rows) {
        let at = row.record.unwrap();
        own.push(at);
        rows.push(row);
        let ansvar = code(&records[at], Column::Ansvar);
        let next = records.get(at + 1).map(|record| code(record, Column::Ansvar));
        if next.as_ref() != Some(&ansvar) {
            rows.push(total(drawing, &own, &format!("{word} {ansvar}")));
            own.clear();
        }
    }
    if of_all {
        let all: Vec<usize> = (0..records.len()).collect();
        rows.push(total(drawing, &all, random.pick(&["Totalsum", "Sum", "I alt"])));
    }
    drawing.rows = rows;
    true
}

/// "3200 Legetjenester" on a row of its own, and no column of responsibilities.
pub fn responsibilities_on_rows(case: &mut Case, _: &mut Random) -> bool {
    name_responsibilities(case);
    let records = case.truth.of(LINES).to_vec();
    let drawing = case.drawing(LINES);
    let at = drawing.col(Column::Ansvar).unwrap();
    drawing.remove_col(at);
    let mut rows = Vec::new();
    let mut last = String::new();
    for row in std::mem::take(&mut drawing.rows) {
        let name = row.record.map(|record| code(&records[record], Column::Ansvar));
        if let Some(name) = name.filter(|name| *name != last) {
            rows.push(heading(drawing, &name, false));
            last = name;
        }
        rows.push(row);
    }
    drawing.rows = rows;
    true
}

fn name_responsibilities(case: &mut Case) {
    for record in case.truth.of_mut(LINES) {
        let named = match &*code(record, Column::Ansvar) {
            "3200" => "3200 Legetjenester",
            "3250" => "3250 Fengselshelsetjeneste",
            _ => "3300 Miljørettet helsevern",
        };
        record.insert(Column::Ansvar, text(named));
    }
}

/// The code and its words in two columns.
pub fn codes_with_words(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&["Ansvar(T)", "Ansvar (tekst)", "Ansvarsnavn"]);
    name_responsibilities(case);
    let records = case.truth.of(LINES).to_vec();
    let drawing = case.drawing(LINES);
    let at = drawing.col(Column::Ansvar).unwrap() + 1;
    drawing.insert_col(at, other(header), |row| {
        let name = row.record.map(|record| code(&records[record], Column::Ansvar));
        name.map_or(Cell::Empty, |name| words(name.split_once(' ').unwrap().1))
    });
    true
}

/// As a pivot table shows them: a code stands once, above those below it.
pub fn codes_once(case: &mut Case, _: &mut Random) -> bool {
    let records = case.truth.of(LINES).to_vec();
    let drawing = case.drawing(LINES);
    for column in [Column::Ansvar, Column::Funksjon] {
        drawing.rewrite(column, |at, _| {
            let is_repeated = at > 0 && records[at - 1][&column] == records[at][&column];
            is_repeated.then_some(Cell::Empty)
        });
    }
    true
}

pub fn in_thousands(case: &mut Case, random: &mut Random) -> bool {
    let title = random.pick(&["Beløp i 1000 kr", "Tall i hele tusen", "(alle tall i 1000 kroner)"]);
    let thousand = Decimal::ONE_THOUSAND;
    let drawing = case.drawing(LINES);
    drawing.rewrite_values(|_, value| Cell::Number((value / thousand).normalize()));
    for at in amounts(drawing) {
        drawing.cols[at].shown = Shown::Number(thousand);
    }
    drawing.above.push(line(&[title]));
    true
}

/// What is left of the budget and the share used, worked out from the amounts.
pub fn deviations(case: &mut Case, random: &mut Random) -> bool {
    let (accounts, budget) = (Column::Regnskap(Some(2024)), Column::RevidertBudsjett(Some(2024)));
    if !has(case, LINES, budget) {
        return false;
    }
    let records = case.truth.of(LINES).to_vec();
    let is_turned = random.one_in(2);
    let both = |row: &Row| {
        let record = &records[row.record?];
        match (&record[&accounts], &record[&budget]) {
            (Fact::Number(accounts), Fact::Number(budget)) => Some((*accounts, *budget)),
            _ => None,
        }
    };
    let drawing = case.drawing(LINES);
    let end = drawing.cols.len();
    drawing.insert_col(end, other("Avvik"), |row| {
        both(row).map_or(Cell::Empty, |(accounts, budget)| {
            Cell::Number(if is_turned { accounts - budget } else { budget - accounts })
        })
    });
    drawing.insert_col(end + 1, other("Forbruk %"), |row| {
        both(row).map_or(Cell::Empty, |(accounts, budget)| {
            Cell::Number((accounts / budget * Decimal::ONE_HUNDRED).round_dp(1))
        })
    });
    true
}

/// As some systems print them. What such lines come to is not known.
pub fn positive_incomes(case: &mut Case, _: &mut Random) -> bool {
    let incomes: Vec<bool> = case.truth.of(LINES).iter().map(budget::is_income).collect();
    if !incomes.contains(&true) {
        return false;
    }
    let drawing = case.drawing(LINES);
    drawing.rewrite_values(|_, value| Cell::Number(value.abs()));
    for record in case.truth.of_mut(LINES).iter_mut().filter(|record| budget::is_income(record)) {
        for (_, fact) in record.iter_mut().filter(|(column, _)| column.is_line_amount()) {
            *fact = Fact::Unreadable;
        }
    }
    true
}

pub fn written_negatives(case: &mut Case, random: &mut Random) -> bool {
    let form = random.below(3);
    case.drawing(LINES).rewrite_values(|_, value| {
        let amount = grouped(value.abs(), " ");
        match (value.is_sign_negative(), form) {
            (false, _) => Cell::Number(value),
            (true, 0) => words(&format!("({amount})")),
            (true, 1) => words(&format!("−{amount}")),
            (true, _) => words(&format!("- {amount}")),
        }
    });
    true
}

pub fn dashes(case: &mut Case, random: &mut Random) -> bool {
    let sign = random.pick(&["-", " -   ", "–"]);
    let mut dashed = Vec::new();
    for (at, record) in case.truth.of_mut(LINES).iter_mut().enumerate() {
        let columns: Vec<Column> =
            record.keys().copied().filter(|column| column.is_line_amount()).collect();
        if at > 1 && random.one_in(3) {
            let column = random.pick(&columns);
            record.insert(column, number(0));
            dashed.push((at, column));
        }
    }
    let drawing = case.drawing(LINES);
    for (at, column) in &dashed {
        drawing.rewrite(*column, |record, _| (record == *at).then(|| words(sign)));
    }
    !dashed.is_empty()
}

/// Accounts of some months of the next year are none of it.
pub fn part_of_the_accounts(case: &mut Case, random: &mut Random) -> bool {
    let header =
        random.pick(&["Regnskap hittil 2026", "Regnskap hittil i år", "Regnskap 1. tertial 2026"]);
    let drawing = case.drawing(LINES);
    let end = drawing.cols.len();
    drawing.insert_col(end, other(header), |row| match row.record {
        Some(_) => Cell::Number(Decimal::from(random.from_to(10, 9000) * 10)),
        None => Cell::Empty,
    });
    true
}
