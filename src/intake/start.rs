//! When a measure starts and ends, from its cells.

use super::cells::{Cells, Slot, says_nothing, shown};
use super::grammar::period::{self, Span};
use super::grammar::{Reading, Refusal};
use super::texts;
use crate::finding::{Finding, Param, intake as codes};
use crate::model::{Column, Field, Period};
use crate::place::Place;
use crate::workbook::{Cell, Raw};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// What the start cell of a measure says.
#[derive(Debug)]
pub(super) struct Start {
    pub first: Field<Period>,
    /// The end, when the cell gives a span.
    pub last: Option<Period>,
    pub yearly: bool,
    /// The original words, when the start is a reading of them; absent for "2022" and "august 2026".
    pub text: Field<String>,
}

impl Start {
    const fn none(first: Field<Period>) -> Self {
        Self { first, last: None, yearly: false, text: Field::Absent }
    }
}

impl Cells<'_> {
    pub fn start(&mut self, row: u32) -> Start {
        let column = Column::Iverksetting;
        let (place, cell) = match self.slot(column, row) {
            Slot::Absent => return Start::none(Field::Absent),
            Slot::Empty(place) => return Start::none(Field::Missing(place)),
            Slot::Filled(place, cell) => (place, cell),
        };
        if says_nothing(cell) {
            return Start::none(Field::Missing(place));
        }
        if self.differs_further(column, row, Some(cell), &place) {
            return Start::none(Field::Unreadable(place));
        }
        let found = shown(cell);
        let Ok(span) = span(cell) else {
            self.refuse_period(column, &place, cell);
            let text = Field::known(found, place.clone());
            return Start { first: Field::Unreadable(place), last: None, yearly: false, text };
        };
        self.started(span.value, &place, &found)
    }

    /// That words such as "Etter 2021" were read as a year, `economy` says.
    fn started(&mut self, span: Span, place: &Place, found: &str) -> Start {
        let month =
            span.first.and_then(|first| NaiveDate::from_ymd_opt(first.year, first.month?, 1));
        if let (true, Some(month)) = (span.inferred, month) {
            let finding = Finding::new(&codes::START_MONTH).at(place.clone());
            self.log.push(finding.with("found", found).with("read", month));
        }
        let words = span.yearly || span.last.is_some() || span.inferred;
        let by_rule_only = !found.contains(char::is_alphabetic) && span.last.is_none();
        let text = if words && !by_rule_only {
            Field::known(found.to_owned(), place.clone())
        } else {
            Field::Absent
        };
        let missing = || Field::Missing(place.clone());
        let first = span.first.map_or_else(missing, |first| Field::known(first, place.clone()));
        Start { first, last: span.last, yearly: span.yearly, text }
    }

    /// The end: of its own column, else of a span in the start cell.
    pub fn slutt(&mut self, row: u32, start: &Start) -> Field<Period> {
        match self.slot(Column::Slutt, row) {
            Slot::Filled(place, cell) if !says_nothing(cell) => self.end(place, cell),
            Slot::Filled(place, _) | Slot::Empty(place) => {
                span_end(start).unwrap_or(Field::Missing(place))
            }
            Slot::Absent => span_end(start).unwrap_or(Field::Absent),
        }
    }

    fn end(&mut self, place: Place, cell: &Cell) -> Field<Period> {
        let end = end_in(cell);
        if end.is_err() {
            self.refuse_period(Column::Slutt, &place, cell);
        }
        end.map_or(Field::Unreadable(place.clone()), |end| Field::known(end, place))
    }

    /// The last year of phasing in: of its own column, which may say the year, a span or "ja" for the
    /// span of the start. Else a span over more than one doctor, who come evenly: the number is given
    /// when it is that of a recurring measure.
    pub fn innfaset_til(
        &mut self,
        row: u32,
        start: &Start,
        doctors: Option<Decimal>,
    ) -> Field<Period> {
        let column = Column::InnfasetTil;
        match self.slot(column, row) {
            Slot::Filled(place, cell) if !says_nothing(cell) => {
                let last = match (texts::says_yes_or_no(cell), start.last) {
                    (Some(false), _) => return Field::Missing(place),
                    (Some(true), Some(last)) => Ok(last),
                    (Some(true), None) => Err(Refusal::Unreadable),
                    (None, _) => end_in(cell).or_else(|refusal| {
                        let span = span(cell)?.value;
                        span.last.ok_or(refusal)
                    }),
                };
                if last.is_err() {
                    self.refuse_period(column, &place, cell);
                }
                last.map_or(Field::Unreadable(place.clone()), |last| Field::known(last, place))
            }
            Slot::Filled(place, _) | Slot::Empty(place) => {
                self.phased(start, doctors).unwrap_or(Field::Missing(place))
            }
            Slot::Absent => self.phased(start, doctors).unwrap_or(Field::Absent),
        }
    }

    /// A span of whole years over more than one doctor.
    fn phased(&mut self, start: &Start, doctors: Option<Decimal>) -> Option<Field<Period>> {
        let doctors = doctors.filter(|count| *count > Decimal::ONE)?;
        let (first, last) = (start.first.value()?, start.last?);
        if first.month.is_some() || last.month.is_some() || first.year >= last.year {
            return None;
        }
        let place = start.first.places().first()?.clone();
        let found = start.text.value().cloned().unwrap_or_default();
        let params = vec![
            ("found", found.into()),
            ("first", first.year.into()),
            ("last", last.year.into()),
            ("doctors", Param::Number(doctors)),
        ];
        self.log.cell(&codes::PHASED_IN, Column::Iverksetting, &place, params);
        Some(Field::known(last, place))
    }

    fn refuse_period(&mut self, column: Column, place: &Place, cell: &Cell) {
        let entry = match cell.raw {
            Raw::NoStoredValue => return,
            Raw::Error(_) => &codes::ERROR_CELL,
            _ => &codes::START_UNREADABLE,
        };
        self.log.cell(entry, column, place, vec![("found", shown(cell).into())]);
    }
}

fn end_in(cell: &Cell) -> Result<Period, Refusal> {
    match &cell.raw {
        Raw::Date(date) => period::end_of_date(date.date()),
        Raw::Text(_) | Raw::Number(_) => period::read_end(&shown(cell)),
        _ => Err(Refusal::Unreadable),
    }
}

fn span(cell: &Cell) -> Result<Reading<Span>, Refusal> {
    match &cell.raw {
        Raw::Date(date) => period::of_date(date.date()).map(Reading::new),
        Raw::Text(_) | Raw::Number(_) => period::read(&shown(cell)),
        _ => Err(Refusal::Unreadable),
    }
}

fn span_end(start: &Start) -> Option<Field<Period>> {
    let place = start.first.places().first()?.clone();
    Some(Field::known(start.last?, place))
}
