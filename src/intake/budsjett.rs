//! Lines of budget and accounts.

use super::cells::{Cells, Slot, shown};
use super::fortegn;
use super::grammar::Note;
use super::grammar::marks::{Nothing, nothing};
use super::grammar::worktime;
use super::numbers::{self, Measure, Number};
use crate::finding::{Entry, Finding, intake as codes};
use crate::model::{Budsjettlinje, Column, Field, Sourced};
use crate::place::{Area, Place, Pos};
use crate::recognise::FoundRow;
use crate::workbook::{Cell, Raw};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Reads the lines of a table.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Budsjettlinje> {
    let columns: Vec<Column> = cells.table.columns.keys().copied().collect();
    let measured = |test: fn(Column) -> bool, cells: &Cells<'_>| -> Vec<(Column, Measure)> {
        let wanted = columns.iter().copied().filter(|column| test(*column));
        wanted.filter_map(|column| Some((column, Measure::of(cells, column)?))).collect()
    };
    let mut reader = Reader {
        amounts: measured(Column::is_line_amount, cells),
        stated: stated_measures(cells),
        above: Above::default(),
        totals: cells.table.totals.iter().map(|total| total.row).collect(),
        next: cells.table.area.first.row,
        notes: Notes::default(),
        cells,
    };
    let mut lines: Vec<Budsjettlinje> = rows.iter().map(|row| reader.line(row)).collect();
    let Reader { notes, cells, .. } = reader;
    notes.write(cells);
    fortegn::settle(cells, &mut lines);
    lines
}

/// What is stated of the amounts is read in silence: it is compared, never counted.
fn stated_measures(cells: &Cells<'_>) -> Vec<(Column, Measure)> {
    let stated = cells.table.columns.keys().copied().filter(|column| column.is_line_statement());
    let amounts = cells.table.columns.keys().copied().find(|column| column.is_line_amount());
    stated
        .filter_map(|column| match column {
            Column::Forbruk(_) => Some((
                column,
                Measure::Percent(worktime::Context {
                    unit: Some(worktime::Unit::Prosent),
                    shares: false,
                    limited: false,
                }),
            )),
            _ => Some((column, Measure::of(cells, amounts?)?)),
        })
        .collect()
}

struct Reader<'c, 'a> {
    cells: &'c mut Cells<'a>,
    amounts: Vec<(Column, Measure)>,
    stated: Vec<(Column, Measure)>,
    above: Above,
    totals: BTreeSet<u32>,
    /// The first row that has not been looked at.
    next: u32,
    notes: Notes,
}

impl Reader<'_, '_> {
    fn line(&mut self, found: &FoundRow) -> Budsjettlinje {
        let row = found.row;
        for between in self.next..row {
            self.pass(between);
        }
        self.next = row + 1;
        self.take_codes(row, true);
        let Above { ansvar, funksjon } = self.above.clone();
        let grouped = !self.cells.has(Column::Ansvar) && !self.cells.has(Column::AnsvarNavn);
        let ansvar = match &found.group {
            Some(group) if grouped => {
                Field::Known(Sourced { value: group.value.clone(), places: group.places.clone() })
            }
            _ => ansvar,
        };
        let (art, tekst) = self.named(row, &ansvar, &funksjon);
        let belop = self.amounts_of(found);
        let oppgitt = self.stated_of(row);
        Budsjettlinje {
            place: self.cells.row_place(row),
            ansvar,
            funksjon,
            art,
            tekst,
            belop,
            oppgitt,
            kommentar: self.cells.text(Column::Kommentar, row),
        }
    }

    /// A row between the records: a heading for those below it, or a sum that ends a part.
    fn pass(&mut self, row: u32) {
        let filled = |reader: &Self, column| {
            reader
                .cells
                .found(column)
                .is_some_and(|found| reader.cells.sheet.cell(Pos::new(row, found.col)).is_some())
        };
        let total = self.cells.table.totals.iter().find(|total| total.row == row);
        let heads = total.is_some_and(|total| total.covers.first() > Some(&row));
        if self.totals.contains(&row) && !heads {
            // "Sum 2410" ends the service, "Sum 3200" all of the responsibility.
            if filled(self, Column::Ansvar) || !filled(self, Column::Funksjon) {
                self.above.ansvar = absent(self.cells, Column::Ansvar, Column::AnsvarNavn);
            }
            self.above.funksjon = absent(self.cells, Column::Funksjon, Column::FunksjonNavn);
            return;
        }
        self.take_codes(row, false);
    }

    /// The codes of a row; a blank one is that of the row above, as long as it stands under it.
    fn take_codes(&mut self, row: u32, is_line: bool) {
        let ansvar = self.coded(Column::Ansvar, Column::AnsvarNavn, row);
        let funksjon = self.coded(Column::Funksjon, Column::FunksjonNavn, row);
        let says = |field: &Field<String>| matches!(field, Field::Known(_) | Field::Unreadable(_));
        let is_new = says(&ansvar) && ansvar.value() != self.above.ansvar.value();
        if says(&ansvar) || matches!(self.above.ansvar, Field::Absent) && is_line {
            self.above.ansvar = ansvar;
        }
        if says(&funksjon) || is_new || matches!(self.above.funksjon, Field::Absent) && is_line {
            self.above.funksjon = funksjon;
        }
    }

    /// `3200` and `Legetjenester` of two columns are one: `3200 Legetjenester`.
    fn coded(&mut self, code: Column, name: Column, row: u32) -> Field<String> {
        join(self.cells.code(code, row), self.cells.text(name, row))
    }

    /// The kind of cost and the words of a line: its own, else those of the narrowest code it has.
    fn named(
        &mut self,
        row: u32,
        ansvar: &Field<String>,
        funksjon: &Field<String>,
    ) -> (Field<String>, Field<String>) {
        let code = self.cells.code(Column::Art, row);
        let name = self.cells.text(Column::ArtNavn, row);
        let own = self.cells.text(Column::Tekst, row);
        let is_known = |field: &Field<String>| field.value().is_some();
        if is_known(&own) {
            return (join(code, name), own);
        }
        if is_known(&name) {
            return (code, name);
        }
        let words = [&code, funksjon, ansvar].into_iter().find(|field| is_known(field)).cloned();
        let blank = || Field::Missing(self.cells.row_place(row));
        (code.clone(), words.unwrap_or_else(blank))
    }

    /// The amounts of a line. A blank cell is no amount, a dash is 0.
    fn amounts_of(&mut self, found: &FoundRow) -> BTreeMap<Column, Field<Decimal>> {
        let columns = self.amounts.clone();
        columns
            .into_iter()
            .filter_map(|(column, measure)| Some((column, self.amount(column, measure, found)?)))
            .collect()
    }

    fn amount(
        &mut self,
        column: Column,
        measure: Measure,
        found: &FoundRow,
    ) -> Option<Field<Decimal>> {
        let row = found.row;
        let (place, cell) = match self.cells.slot(column, row) {
            Slot::Absent => return None,
            Slot::Empty(place) => {
                self.notes.add(&codes::BLANK_AMOUNT, column, &place, "");
                return None;
            }
            Slot::Filled(place, cell) => (place, cell),
        };
        match said(cell) {
            Some(Nothing::Blank) => {
                self.notes.add(&codes::BLANK_AMOUNT, column, &place, "");
                return None;
            }
            Some(Nothing::Dash) => {
                self.notes.add(&codes::DASH_AMOUNT, column, &place, "");
                return Some(Field::known(Decimal::ZERO, place));
            }
            _ => {}
        }
        if found.also.is_empty()
            && matches!(cell.raw, Raw::Text(_) | Raw::Number(_))
            && let Ok(reading) = numbers::read(cell, measure)
            && !reading.notes.contains(&Note::Sum)
        {
            for note in &reading.notes {
                self.notes.add(numbers::note_entry(*note), column, &place, &shown(cell));
            }
            return Some(Field::known(reading.value, place));
        }
        match self.cells.number(column, row, Some(measure)) {
            Number::Absent | Number::Blank(_) => None,
            number => Some(number.into()),
        }
    }

    fn stated_of(&self, row: u32) -> BTreeMap<Column, Field<Decimal>> {
        let read = |(column, measure): &(Column, Measure)| {
            let Slot::Filled(place, cell) = self.cells.slot(*column, row) else { return None };
            let value = numbers::read(cell, *measure).ok()?.value;
            Some((*column, Field::known(value, place)))
        };
        self.stated.iter().filter_map(read).collect()
    }
}

fn said(cell: &Cell) -> Option<Nothing> {
    match &cell.raw {
        Raw::Text(text) => nothing(text),
        _ => None,
    }
}

/// The codes that hold for the rows below until others do.
#[derive(Debug, Clone)]
struct Above {
    ansvar: Field<String>,
    funksjon: Field<String>,
}

impl Default for Above {
    fn default() -> Self {
        Self { ansvar: Field::Absent, funksjon: Field::Absent }
    }
}

/// Nothing said in the columns of a code: absent when the table has none of them.
fn absent(cells: &Cells<'_>, code: Column, name: Column) -> Field<String> {
    let found = cells.found(code).or_else(|| cells.found(name));
    found.map_or(Field::Absent, |found| Field::Missing(found.header_place.clone()))
}

fn join(code: Field<String>, name: Field<String>) -> Field<String> {
    match (code, name) {
        (Field::Known(mut code), Field::Known(name)) => {
            if !code.value.contains(&name.value) {
                code.value = format!("{} {}", code.value, name.value);
                code.places.extend(name.places);
            }
            Field::Known(code)
        }
        (Field::Missing(_), name @ Field::Known(_)) | (Field::Absent, name) => name,
        (code, _) => code,
    }
}

/// What is noted of many cells: once for each column, with how many there are. A ledger of a
/// hundred thousand lines has as many blanks.
#[derive(Debug, Default)]
struct Notes {
    told: BTreeMap<(&'static str, Column), Told>,
}

#[derive(Debug)]
struct Told {
    entry: &'static Entry,
    first: Place,
    last: Place,
    found: String,
    rows: usize,
}

impl Notes {
    fn add(&mut self, entry: &'static Entry, column: Column, place: &Place, found: &str) {
        let told = self.told.entry((entry.code, column)).or_insert_with(|| Told {
            entry,
            first: place.clone(),
            last: place.clone(),
            found: found.to_owned(),
            rows: 0,
        });
        told.last = place.clone();
        told.rows += 1;
    }

    fn write(self, cells: &mut Cells<'_>) {
        for ((_, column), told) in self.told {
            let place = match (told.first.area(), told.last.area()) {
                (Some(first), Some(last)) => cells.sheet.place(Area::new(first.first, last.last)),
                _ => told.first,
            };
            let mut finding = Finding::new(told.entry).at(place).with("column", column.id());
            if told.entry.params.contains(&"found") {
                finding = finding.with("found", told.found);
            }
            cells.log.push(finding.with("rows", told.rows));
        }
    }
}

/// Leaves out what stands in two tables: the same lines once more, or their sums in other parts.
/// Of lines that both have with different amounts nothing is known, and neither is counted.
pub(super) fn once(tables: &mut [&mut Vec<Budsjettlinje>], findings: &mut Vec<Finding>) {
    for later in 1..tables.len() {
        let (before, rest) = tables.split_at_mut(later);
        let Some(later) = rest.first_mut() else { continue };
        for earlier in before {
            let shared = shared_columns(earlier, later);
            let alike = |column: &Column| sum(earlier, *column) == sum(later, *column);
            // One sum may be the same by chance; several are those of the same lines.
            let is_summary = shared.len() > 1 && shared.iter().all(alike);
            for column in shared {
                compare(earlier, later, (column, is_summary), findings);
            }
        }
    }
}

fn shared_columns(one: &[Budsjettlinje], other: &[Budsjettlinje]) -> Vec<Column> {
    let columns = |lines: &[Budsjettlinje]| -> BTreeSet<Column> {
        lines.iter().flat_map(|line| line.belop.keys().copied()).collect()
    };
    columns(one).intersection(&columns(other)).copied().collect()
}

type Key = [Option<String>; 4];

fn key(line: &Budsjettlinje) -> Key {
    [&line.ansvar, &line.funksjon, &line.art, &line.tekst]
        .map(|field| field.value().map(|text| super::grammar::spaces::key(text)))
}

fn compare(
    earlier: &mut [Budsjettlinje],
    later: &mut [Budsjettlinje],
    (column, is_summary): (Column, bool),
    findings: &mut Vec<Finding>,
) {
    let amounts = |lines: &[Budsjettlinje]| -> BTreeMap<Key, Option<Decimal>> {
        let stated = lines.iter().filter_map(|line| Some((key(line), line.belop.get(&column)?)));
        stated.map(|(key, field)| (key, field.value().copied())).collect()
    };
    let (ours, theirs) = (amounts(earlier), amounts(later));
    let shared: Vec<&Key> = ours.keys().filter(|key| theirs.contains_key(*key)).collect();
    let ours_sum = sum(earlier, column);
    let same_sum = ours_sum == sum(later, column) && ours_sum.is_some_and(|sum| !sum.is_zero());
    let overlap = shared.len() > 1 && shared.len() * 2 >= ours.len().min(theirs.len());
    if !same_sum && !overlap {
        return;
    }
    let alike = shared.iter().all(|key| ours.get(*key) == theirs.get(*key));
    let is_same = is_summary || overlap && alike && (same_sum || theirs.len() <= ours.len());
    let (Some(place), Some(other)) = (place_of(later, column), place_of(earlier, column)) else {
        return;
    };
    let entry = if is_same { &codes::AMOUNTS_TWICE } else { &codes::AMOUNTS_OVERLAP };
    let finding = Finding::new(entry).at(place).with("column", column.id());
    findings.push(finding.with("other", other));
    if is_same {
        // The fuller of the two stays.
        let dropped = if theirs.len() > ours.len() { earlier } else { later };
        for line in dropped {
            line.belop.remove(&column);
        }
        return;
    }
    for line in earlier.iter_mut().chain(later) {
        withhold(line, column);
    }
}

fn sum(lines: &[Budsjettlinje], column: Column) -> Option<Decimal> {
    let known = lines.iter().filter_map(|line| line.belop.get(&column)?.value());
    known.copied().try_fold(Decimal::ZERO, Decimal::checked_add)
}

fn place_of(lines: &[Budsjettlinje], column: Column) -> Option<Place> {
    let mut places = lines.iter().filter_map(|line| line.belop.get(&column)?.places().first());
    places.next().cloned()
}

/// Makes an amount unreadable.
pub(super) fn withhold(line: &mut Budsjettlinje, column: Column) {
    if let Some(field) = line.belop.get_mut(&column)
        && let Some(place) = field.places().first().cloned()
    {
        *field = Field::Unreadable(place);
    }
}
