//! Rows that are no records, and records on other rows than expected.

use super::super::case::Case;
use super::super::drawing::{Cell, Drawing, Formula, Row, Stored, words};
use super::super::random::Random;
use super::super::truth::{Fact, Truth};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const LISTS: Kind = Kind::Fastlegelister;

fn office(truth: &Truth, record: usize) -> String {
    match &truth.lists[record][&Column::Legekontor] {
        Fact::Text(name) => name.clone(),
        other => panic!("{other:?}"),
    }
}

/// The office of each row that is a record, as the table has it.
fn offices(drawing: &Drawing, truth: &Truth) -> Vec<Option<String>> {
    drawing.rows.iter().map(|row| Some(office(truth, row.record?))).collect()
}

fn put_groups(case: &mut Case, merged: bool) -> bool {
    let truth = case.truth.clone();
    let drawing = case.drawing(LISTS);
    let at = drawing.col(Column::Legekontor).unwrap();
    drawing.remove_col(at);
    let mut last = None;
    let mut rows = Vec::new();
    for row in std::mem::take(&mut drawing.rows) {
        if let Some(record) = row.record {
            let own = office(&truth, record);
            if last.as_ref() != Some(&own) {
                let mut heading = Row { merged_across: merged, ..drawing.blank_row() };
                heading.cells[0] = words(&own);
                rows.push(heading);
                last = Some(own);
            }
        }
        rows.push(row);
    }
    drawing.rows = rows;
    case.needs_workbook |= merged;
    true
}

pub fn groups(case: &mut Case, _: &mut Random) -> bool {
    put_groups(case, false)
}

pub fn merged_groups(case: &mut Case, _: &mut Random) -> bool {
    put_groups(case, true)
}

/// The office stands once, in a cell merged over its lists.
pub fn merged_down(case: &mut Case, _: &mut Random) -> bool {
    let truth = case.truth.clone();
    let drawing = case.drawing(LISTS);
    let at = drawing.col(Column::Legekontor).unwrap();
    let offices = offices(drawing, &truth);
    let mut first = 0;
    for row in 0..drawing.rows.len() {
        if row > 0 && offices[row].is_some() && offices[row] == offices[first] {
            drawing.rows[row].cells[at] = Cell::Empty;
            continue;
        }
        first = row;
        let span = offices[row..].iter().take_while(|next| **next == offices[row]).count();
        if offices[row].is_some() {
            drawing.rows[row].merged_down = Some((at, u32::try_from(span).unwrap()));
        }
    }
    case.needs_workbook = true;
    true
}

/// The columns that are summed: amounts, not numbers of measures or years.
fn summed(drawing: &Drawing) -> Vec<usize> {
    let is_summed = |role: Column| {
        matches!(
            role,
            Column::Listetak
                | Column::Listelengde
                | Column::LedigePlasser
                | Column::Venteliste
                | Column::Ressurs
                | Column::Kostnad
                | Column::Aar(_)
                | Column::Legeaarsverk
                | Column::Plasser
                | Column::Ubesatt
                | Column::Regnskap(_)
                | Column::Budsjett(_)
                | Column::RevidertBudsjett(_)
        )
    };
    let cols = drawing.cols.iter().enumerate();
    cols.filter(|(_, col)| col.role.is_some_and(is_summed)).map(|(at, _)| at).collect()
}

fn total_row(drawing: &Drawing, truth: &Truth, records: &[usize], label: &str, live: bool) -> Row {
    let mut row = drawing.blank_row();
    let summed = summed(drawing);
    for at in &summed {
        row.cells[*at] = drawing.total(*at, records, truth, live);
    }
    if let Some(at) = (0..drawing.cols.len()).find(|at| !summed.contains(at)) {
        row.cells[at] = words(label);
    }
    row
}

pub fn subtotals(case: &mut Case, random: &mut Random) -> bool {
    let truth = case.truth.clone();
    let live = random.one_in(2);
    let word = random.pick(&["Sum", "Delsum", "Totalt", "I alt", "Til saman"]);
    let named = random.one_in(2);
    let drawing = case.drawing(LISTS);
    let mut rows: Vec<Row> = Vec::new();
    let mut own: Vec<usize> = Vec::new();
    let close = |drawing: &Drawing, rows: &mut Vec<Row>, own: &mut Vec<usize>| {
        let Some(first) = own.first() else { return };
        let name = office(&truth, *first);
        let label = if named { format!("{word} {name}") } else { word.to_owned() };
        rows.push(total_row(drawing, &truth, own, &label, live));
        own.clear();
    };
    let drawn = std::mem::take(&mut drawing.rows);
    for row in drawn {
        if let (Some(record), Some(first)) = (row.record, own.first())
            && office(&truth, record) != office(&truth, *first)
        {
            // The heading of the next office stands below the sum.
            let heading = rows.pop_if(|row| row.record.is_none());
            close(drawing, &mut rows, &mut own);
            rows.extend(heading);
        }
        own.extend(row.record);
        rows.push(row);
    }
    close(drawing, &mut rows, &mut own);
    drawing.rows = rows;
    true
}

/// Series of different things, key figures and shifts are not summed.
const UNSUMMED: [Kind; 3] = [Kind::Aktivitet, Kind::Kostra, Kind::Vaktbemanning];

fn end_with_total(case: &mut Case, kind: Kind, label: &str, live: bool) -> bool {
    if UNSUMMED.contains(&kind) {
        return false;
    }
    let truth = case.truth.clone();
    let drawing = case.drawing(kind);
    let records: Vec<usize> = drawing.rows.iter().filter_map(|row| row.record).collect();
    // A live sum over rows with sums among them would count twice.
    let live = live && records.len() == drawing.rows.len();
    let row = total_row(drawing, &truth, &records, label, live);
    drawing.rows.push(row);
    true
}

pub fn total(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let label =
        random.pick(&["Sum", "Totalt", "I alt", "SUM", "Sum totalt", "Til sammen", "Total"]);
    end_with_total(case, kind, label, false)
}

pub fn live_total(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let label = random.pick(&["Sum", "Totalt", "Samlet"]);
    end_with_total(case, kind, label, true)
}

pub fn bare_total(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let live = random.one_in(2);
    end_with_total(case, kind, "", live)
}

pub fn mean(case: &mut Case, random: &mut Random) -> bool {
    let label = random.pick(&["Gjennomsnitt", "Snitt", "Gj.snitt"]);
    let truth = case.truth.clone();
    let drawing = case.drawing(LISTS);
    let records: Vec<usize> = drawing.rows.iter().filter_map(|row| row.record).collect();
    let simple = drawing.rows.len() == records.len();
    let live = simple && random.one_in(2);
    let mut row = total_row(drawing, &truth, &records, label, false);
    let count = Decimal::from(records.len());
    for cell in &mut row.cells {
        if let Cell::Number(sum) = cell {
            let mean = (*sum / count).round_dp(1);
            *cell = if live {
                Cell::Formula(Formula::Mean(records.clone()), Stored::Number(mean))
            } else {
                Cell::Number(mean)
            };
        }
    }
    drawing.rows.push(row);
    true
}

pub fn repeated_headings(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    if drawing.header_rows() == 2 || drawing.rows.len() < 4 || drawing.turned {
        return false;
    }
    let at = 2 + random.below(drawing.rows.len() - 3);
    let mut heading = drawing.blank_row();
    heading.cells = drawing.cols.iter().map(|col| words(&col.header)).collect();
    drawing.rows.insert(at, heading);
    if random.one_in(2) {
        let blank = drawing.blank_row();
        drawing.rows.insert(at, blank);
    }
    true
}

pub fn blank(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    if drawing.rows.len() < 2 {
        return false;
    }
    for _ in 0..=random.below(2) {
        let at = 1 + random.below(drawing.rows.len() - 1);
        let blank = drawing.blank_row();
        drawing.rows.insert(at, blank);
    }
    true
}

pub fn hidden(case: &mut Case, random: &mut Random) -> bool {
    let kind = case.any_kind(random);
    let drawing = case.drawing(kind);
    for _ in 0..=random.below(2) {
        let at = random.below(drawing.rows.len());
        drawing.rows[at].hidden = true;
    }
    case.needs_workbook = true;
    true
}

pub fn shuffled(case: &mut Case, random: &mut Random) -> bool {
    for drawing in &mut case.drawings {
        if drawing.rows.iter().all(|row| row.record.is_some() && row.merged_down.is_none()) {
            random.shuffle(&mut drawing.rows);
        }
    }
    true
}
