//! Patient lists.

use super::bemanning::names_two;
use super::cells::{Cells, Slot};
use super::numbers::{Measure, Number};
use crate::finding::{Entry, Finding, intake as codes};
use crate::model::{Bemanning, Column, Fastlegeliste, Field};
use crate::place::Place;
use crate::recognise::FoundRow;
use crate::workbook::Raw;
use rust_decimal::Decimal;

/// How the columns of one table are to be read.
struct Columns {
    listetak: Option<Measure>,
    listelengde: Option<Measure>,
    ledige_plasser: Option<Measure>,
    venteliste: Option<Measure>,
    kommunale_timer: Option<Measure>,
    /// Only specialists are marked: a blank is no.
    only_yes: bool,
}

/// Reads the lists of a table.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Fastlegeliste> {
    let columns = Columns {
        listetak: Measure::of(cells, Column::Listetak),
        listelengde: Measure::of(cells, Column::Listelengde),
        ledige_plasser: Measure::of(cells, Column::LedigePlasser),
        venteliste: Measure::of(cells, Column::Venteliste),
        kommunale_timer: Measure::of(cells, Column::KommunaleTimer),
        only_yes: only_yes(cells, rows),
    };
    let lists: Vec<Fastlegeliste> = rows.iter().map(|row| liste(cells, row, &columns)).collect();
    note_all_filled(cells, &lists);
    lists
}

fn liste(cells: &mut Cells<'_>, found: &FoundRow, columns: &Columns) -> Fastlegeliste {
    let row = found.row;
    let lege = cells.name(Column::Lege, row);
    let bemanning = cells.bemanning(row, &lege);
    let vacant = bemanning.value() == Some(&Bemanning::Ubesatt);
    let mut liste = Fastlegeliste {
        place: cells.row_place(row),
        legekontor: legekontor(cells, found),
        listetak: cells.needed(Column::Listetak, row, columns.listetak),
        listelengde: listelengde(cells, row, columns.listelengde, vacant),
        ledige_plasser: cells.number(Column::LedigePlasser, row, columns.ledige_plasser).into(),
        venteliste: cells.number(Column::Venteliste, row, columns.venteliste).into(),
        avtaleform: cells.text(Column::Avtaleform, row),
        spesialist: spesialist(cells, row, vacant || columns.only_yes),
        kjonn: cells.text(Column::Kjonn, row),
        kommunale_timer: timer(cells, row, columns.kommunale_timer),
        fellesliste: fellesliste(cells, row, &lege),
        avtale_fra: cells.date(Column::AvtaleFra, row),
        kommentar: cells.text(Column::Kommentar, row),
        lege,
        bemanning,
    };
    withhold_of_nobody(&mut liste);
    liste
}

/// A row that names neither doctor nor status may be a sum of others: its numbers are not used.
fn withhold_of_nobody(liste: &mut Fastlegeliste) {
    if let (Field::Missing(place), Field::Missing(_)) = (&liste.lege, &liste.bemanning) {
        let place = place.clone();
        for number in [&mut liste.listetak, &mut liste.listelengde] {
            *number = Field::Unreadable(place.clone());
        }
    }
}

/// The office of the row, or of the group row or merged cell above it.
fn legekontor(cells: &mut Cells<'_>, found: &FoundRow) -> Field<String> {
    let own = cells.name(Column::Legekontor, found.row);
    match (own, &found.group) {
        (Field::Missing(_) | Field::Absent, Some(group)) => cells.group_name(group),
        (Field::Missing(place), None) => {
            cells.log.cell(&codes::CELL_BLANK, Column::Legekontor, &place, Vec::new());
            Field::Missing(place)
        }
        (own, _) => own,
    }
}

/// A dash as length on a vacant list is 0 (domain § 8).
fn listelengde(
    cells: &mut Cells<'_>,
    row: u32,
    measure: Option<Measure>,
    vacant: bool,
) -> Field<Decimal> {
    match cells.number(Column::Listelengde, row, measure) {
        Number::Dash(place) if vacant => {
            cells.log.group(&codes::VACANT_DASH_IS_ZERO, Column::Listelengde, &place, "");
            Field::known(Decimal::ZERO, place)
        }
        number => cells.demanded(Column::Listelengde, number),
    }
}

/// Hours left out are not known to be none, and the figure that needs them is "–".
fn timer(cells: &mut Cells<'_>, row: u32, measure: Option<Measure>) -> Field<Decimal> {
    let number = cells.number(Column::KommunaleTimer, row, measure);
    if let Number::Blank(place) | Number::Dash(place) = &number {
        cells.log.group(&codes::LEFT_BLANK, Column::KommunaleTimer, place, "");
    }
    number.into()
}

fn spesialist(cells: &mut Cells<'_>, row: u32, blank_is_no: bool) -> Field<bool> {
    match cells.yes_no(Column::Spesialist, row) {
        Field::Missing(place) if blank_is_no || is_dash(cells, row) => {
            cells.log.group(&codes::BLANK_IS_NO, Column::Spesialist, &place, "");
            Field::known(false, place)
        }
        Field::Missing(place) => {
            cells.log.group(&codes::LEFT_BLANK, Column::Spesialist, &place, "");
            Field::Missing(place)
        }
        known => known,
    }
}

/// A dash among ja and nei is a no; other signs say that nobody knows.
fn is_dash(cells: &Cells<'_>, row: u32) -> bool {
    use super::grammar::marks::{Nothing, nothing};
    matches!(cells.slot(Column::Spesialist, row), Slot::Filled(_, cell)
        if matches!(&cell.raw, Raw::Text(text) if nothing(text) == Some(Nothing::Dash)))
}

fn only_yes(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> bool {
    let before = cells.log.findings.len();
    let answers: Vec<Field<bool>> =
        rows.iter().map(|row| cells.yes_no(Column::Spesialist, row.row)).collect();
    cells.log.findings.truncate(before);
    answers.iter().any(|answer| answer.value() == Some(&true))
        && answers.iter().all(|answer| !matches!(answer, Field::Unreadable(_)))
        && answers.iter().all(|answer| answer.value() != Some(&false))
}

/// Two doctors in one row are one shared list.
fn fellesliste(cells: &mut Cells<'_>, row: u32, lege: &Field<String>) -> Field<bool> {
    let stated = cells.yes_no(Column::Fellesliste, row);
    let Slot::Filled(place, cell) = cells.slot(Column::Lege, row) else { return stated };
    let rows_two = lege.places().len() > 1;
    match &cell.raw {
        Raw::Text(text) if stated.value().is_none() && (rows_two || names_two(text)) => {
            cells.log.group(&codes::SHARED_LIST, Column::Lege, &place, "");
            Field::known(true, place)
        }
        _ => stated,
    }
}

/// No status column and every list has a name: all are filled, noted once.
fn note_all_filled(cells: &mut Cells<'_>, lists: &[Fastlegeliste]) {
    let all = lists.iter().all(|list| list.bemanning.value() == Some(&Bemanning::Fast));
    if !all || lists.is_empty() || cells.has(Column::Status) {
        return;
    }
    let place = cells.table.columns.get(&Column::Lege).map(|found| found.header_place.clone());
    let finding = Finding::new(&codes::NO_STATUS_ALL_FILLED).with("rows", lists.len());
    cells.log.push(match place {
        Some(place) => finding.at(place),
        None => finding,
    });
}

/// Takes lists that stand twice out: identical rows count once, with a warning; rows that differ
/// are an error, and what they differ in is unreadable.
pub(super) fn without_duplicates(
    lists: Vec<Fastlegeliste>,
    findings: &mut Vec<Finding>,
) -> Vec<Fastlegeliste> {
    let mut kept: Vec<Fastlegeliste> = Vec::with_capacity(lists.len());
    let mut seen = std::collections::BTreeMap::new();
    for list in lists {
        let Some(key) = key(&list) else {
            kept.push(list);
            continue;
        };
        if let Some(first) = seen.get(&key).and_then(|at: &usize| kept.get_mut(*at)) {
            findings.push(merge(first, &list));
        } else {
            seen.insert(key, kept.len());
            kept.push(list);
        }
    }
    kept
}

/// What makes two rows the same list: office and doctor (or licence). Vacant lists without a number
/// are told apart by nothing, and two of them are two lists.
pub(super) fn key(list: &Fastlegeliste) -> Option<(String, String)> {
    use super::bemanning::{Standing, of_name};
    use super::grammar::spaces;
    let (office, name) = (list.legekontor.value()?, list.lege.value()?);
    let numbered = name.contains(|c: char| c.is_ascii_digit());
    let told_apart = numbered || matches!(of_name(name), Standing::Filled | Standing::OnLeave);
    told_apart.then(|| (spaces::key(office), spaces::key(name)))
}

fn merge(first: &mut Fastlegeliste, second: &Fastlegeliste) -> Finding {
    let differs = [
        mark(&mut first.listetak, &second.listetak),
        mark(&mut first.listelengde, &second.listelengde),
        mark(&mut first.ledige_plasser, &second.ledige_plasser),
        mark(&mut first.venteliste, &second.venteliste),
        mark(&mut first.bemanning, &second.bemanning),
        mark(&mut first.avtaleform, &second.avtaleform),
        mark(&mut first.spesialist, &second.spesialist),
        mark(&mut first.kjonn, &second.kjonn),
        mark(&mut first.kommunale_timer, &second.kommunale_timer),
        mark(&mut first.fellesliste, &second.fellesliste),
        mark(&mut first.avtale_fra, &second.avtale_fra),
    ]
    .contains(&true);
    let entry: &'static Entry =
        if differs { &codes::DUPLICATE_DIFFERING } else { &codes::DUPLICATE_IDENTICAL };
    Finding::new(entry).at(second.place.clone()).with("other", first.place.clone())
}

/// Makes a field unreadable when another row of the same list says something else.
fn mark<T: PartialEq>(first: &mut Field<T>, second: &Field<T>) -> bool {
    let differs = match (&*first, second) {
        // Two tables of the same lists need not have the same columns.
        (Field::Absent, _) | (_, Field::Absent) => false,
        (first, second) => first.value() != second.value(),
    };
    let place = first.places().first().or(second.places().first()).cloned();
    if let Some(place) = place.filter(|_| differs) {
        *first = Field::Unreadable(place);
    }
    differs
}

impl Cells<'_> {
    /// A number that figures rest on: a blank or a dash is an error.
    pub fn needed(&mut self, column: Column, row: u32, measure: Option<Measure>) -> Field<Decimal> {
        let number = self.number(column, row, measure);
        self.demanded(column, number)
    }

    pub fn demanded(&mut self, column: Column, number: Number) -> Field<Decimal> {
        let missing: Option<(&'static Entry, &Place)> = match &number {
            Number::Blank(place) => Some((&codes::CELL_BLANK, place)),
            Number::Dash(place) => Some((&codes::DASH_IS_UNKNOWN, place)),
            _ => None,
        };
        if let Some((entry, place)) = missing {
            self.log.cell(entry, column, place, Vec::new());
        }
        number.into()
    }

    /// The text of a group row, as a name.
    pub fn group_name(&mut self, group: &crate::model::Sourced<String>) -> Field<String> {
        let text = super::grammar::spaces::single(&group.value);
        let (name, marked) = super::grammar::marks::without_footnotes(&text);
        if let (true, Some(place)) = (marked, group.places.first()) {
            self.log.group(&codes::FOOTNOTE, Column::Legekontor, place, &text);
        }
        let value = name.to_owned();
        Field::Known(crate::model::Sourced { value, places: group.places.clone() })
    }
}
