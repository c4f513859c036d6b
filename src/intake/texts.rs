//! The text columns: names, codes, yes and no, dates.

use super::cells::{Cells, Slot, says_nothing, shown};
use super::grammar::marks::without_footnotes;
use super::grammar::{date, spaces};
use crate::finding::{Entry, intake as codes};
use crate::model::{Column, Dato, Field};
use crate::place::Place;
use crate::workbook::{Cell, Raw};
use chrono::NaiveDate;

const YES: &[&str] = &[
    "ja",
    "j",
    "x",
    "yes",
    "sann",
    "spesialist",
    "spes",
    "1",
    "✓",
    "✔",
    "v",
    "allmennmedisin",
    "spesialist i allmennmedisin",
    "spes. allmennmedisin",
    "spes. i allmennmedisin",
    "spes allmennmedisin",
    "ja, allmennmedisin",
    "spesialist allmennmedisin",
    "godkjent spesialist",
    "godkjend spesialist",
    "spesialist i allmenmedisin",
    "fellesliste",
    "delt liste",
    "felles",
];

const NO: &[&str] = &[
    "nei",
    "n",
    "no",
    "usann",
    "0",
    "alis",
    "lis1",
    "lis3",
    "under spesialisering",
    "ikke spesialist",
    "ikkje spesialist",
    "i spesialisering",
    "under utdanning",
    "ikke",
    "ikkje",
];

impl Cells<'_> {
    /// A text as it stands, with single spaces. A date in it is shown as one.
    pub fn text(&mut self, column: Column, row: u32) -> Field<String> {
        self.filled(column, row, |_, _, cell| Some(shown(cell)))
    }

    /// A name: footnote marks are taken off. The names of the further rows of a record follow it.
    pub fn name(&mut self, column: Column, row: u32) -> Field<String> {
        let first =
            self.cell(column, row, |cells, place, cell| Some(cells.bare_name(column, place, cell)));
        let further = self.further(column, row);
        further.into_iter().fold(first, |names, (place, cell)| {
            let name = self.bare_name(column, &place, cell);
            and(names, &name, place)
        })
    }

    fn bare_name(&mut self, column: Column, place: &Place, cell: &Cell) -> String {
        let text = shown(cell);
        let (name, marked) = without_footnotes(&text);
        if marked {
            // A doctor's name is not quoted in findings, which are printed.
            let mark = text.strip_prefix(name).unwrap_or_default().trim();
            let found = if column == Column::Lege { mark } else { &text };
            self.log.group(&codes::FOOTNOTE, column, place, found);
        }
        name.to_owned()
    }

    /// A code or a chapter, with its zeros and dots. Excel's dates ("4.2" as 4 February) are refused.
    pub fn code(&mut self, column: Column, row: u32) -> Field<String> {
        self.filled(column, row, |cells, place, cell| {
            if let Raw::Date(date) = &cell.raw {
                let params = vec![("found", date.date().into())];
                cells.log.cell(&codes::CODE_IS_DATE, column, place, params);
                return None;
            }
            let digits = matches!(cell.raw, Raw::Number(_)).then(|| shown(cell).replace(',', "."));
            Some(digits.unwrap_or_else(|| shown(cell)))
        })
    }

    /// Yes or no. Blank cells are missing; what they mean the caller says.
    pub fn yes_no(&mut self, column: Column, row: u32) -> Field<bool> {
        self.parsed(column, row, &codes::YES_NO_UNREADABLE, yes_no)
    }

    /// A day. A month alone is its first day.
    pub fn date(&mut self, column: Column, row: u32) -> Field<NaiveDate> {
        self.parsed(column, row, &codes::DATE_UNREADABLE, day)
    }

    /// What a cell says by one reading of it, or the finding that it says nothing of the kind.
    fn parsed<T>(
        &mut self,
        column: Column,
        row: u32,
        unreadable: &'static Entry,
        parse: fn(&Cell) -> Option<T>,
    ) -> Field<T> {
        self.filled(column, row, |cells, place, cell| {
            let value = parse(cell);
            if value.is_none() {
                let params = vec![("found", shown(cell).into())];
                cells.log.cell(unreadable, column, place, params);
            }
            value
        })
    }

    /// [`Cells::cell`], unreadable when a further row of the record says something else.
    fn filled<T>(
        &mut self,
        column: Column,
        row: u32,
        read: impl FnOnce(&mut Self, &Place, &Cell) -> Option<T>,
    ) -> Field<T> {
        let (place, cell) = match self.slot(column, row) {
            Slot::Absent => return Field::Absent,
            Slot::Empty(place) => (place, None),
            Slot::Filled(place, cell) => (place, Some(cell)),
        };
        if self.differs_further(column, row, cell, &place) {
            return Field::Unreadable(place);
        }
        self.cell(column, row, read)
    }

    /// Whether a further row of the record says something else than the first, with its finding.
    pub fn differs_further(
        &mut self,
        column: Column,
        row: u32,
        first: Option<&Cell>,
        place: &Place,
    ) -> bool {
        let said = first.map(shown);
        let other = self.further(column, row).into_iter().map(|(_, cell)| shown(cell));
        let Some(other) = other.into_iter().find(|other| Some(other) != said.as_ref()) else {
            return false;
        };
        let params = vec![("found", other.into())];
        self.log.cell(&codes::MERGED_ROWS_DIFFER, column, place, params);
        true
    }

    /// The field of a cell: absent, missing (blank, a dash or a statistics sign), or what `read`
    /// makes of it; `None` is unreadable, and `read` has said why.
    fn cell<T>(
        &mut self,
        column: Column,
        row: u32,
        read: impl FnOnce(&mut Self, &Place, &Cell) -> Option<T>,
    ) -> Field<T> {
        let (place, cell) = match self.slot(column, row) {
            Slot::Absent => return Field::Absent,
            Slot::Empty(place) => return Field::Missing(place),
            Slot::Filled(place, cell) => (place, cell),
        };
        match &cell.raw {
            Raw::NoStoredValue => return Field::Unreadable(place),
            Raw::Error(_) => {
                let params = vec![("found", shown(cell).into())];
                self.log.cell(&codes::ERROR_CELL, column, &place, params);
                return Field::Unreadable(place);
            }
            Raw::Text(_) if says_nothing(cell) => return Field::Missing(place),
            _ => {}
        }
        match read(self, &place, cell) {
            Some(value) => Field::known(value, place),
            None => Field::Unreadable(place),
        }
    }
}

/// "Lege 1" and "Lege 2" of one record.
fn and(names: Field<String>, name: &str, place: Place) -> Field<String> {
    match names {
        Field::Known(mut names) => {
            names.value = format!("{} / {name}", names.value);
            names.places.push(place);
            Field::Known(names)
        }
        Field::Missing(_) | Field::Absent => Field::known(name.to_owned(), place),
        Field::Unreadable(place) => Field::Unreadable(place),
    }
}

/// Whether a cell says yes or no.
pub(super) fn says_yes_or_no(cell: &Cell) -> Option<bool> {
    yes_no(cell)
}

fn yes_no(cell: &Cell) -> Option<bool> {
    if let Raw::Flag(flag) = cell.raw {
        return Some(flag);
    }
    let text = spaces::key(&shown(cell));
    let (text, _) = without_footnotes(&text);
    let text = text.trim_end_matches('.');
    if YES.contains(&text) { Some(true) } else { NO.contains(&text).then_some(false) }
}

fn day(cell: &Cell) -> Option<NaiveDate> {
    let dato = match &cell.raw {
        Raw::Date(date) => Dato::Day(date.date()),
        Raw::Text(text) => date::read(text).ok()?,
        _ => return None,
    };
    let day = match dato {
        Dato::Day(day) => day,
        Dato::Month { year, month } => NaiveDate::from_ymd_opt(year, month, 1)?,
    };
    date::YEARS.contains(&chrono::Datelike::year(&day)).then_some(day)
}
