//! The numeric columns: cells → decimals in the unit of the model.

use super::cells::{Cells, Slot, shown};
use super::grammar::marks::{Nothing, nothing};
use super::grammar::{Dot, Note, Reading, Refusal, amount, number, quantity, worktime};
use crate::finding::{Entry, Param, intake as codes};
use crate::model::{Column, Field, Unit};
use crate::place::Place;
use crate::settings::Enhet;
use crate::workbook::{Cell, NumberFormat, Raw};
use rust_decimal::Decimal;

/// What a numeric column counts, and how its bare numbers are to be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Measure {
    Count {
        may_be_negative: bool,
    },
    /// People at work, by head: `2 leger`.
    Staff,
    /// A mean of counts: decimals are allowed.
    Mean,
    /// A key figure of official statistics, in the unit that its name says.
    Statistic,
    /// A duty, in per cent of full time.
    Percent(worktime::Context),
    /// Hours a week.
    Hours(worktime::Context),
    /// Full-time posts.
    Posts(worktime::Context),
    Kroner(amount::Context),
}

/// What a numeric cell says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Number {
    Absent,
    Blank(Place),
    Dash(Place),
    /// The finding is made.
    Unreadable(Place),
    Known(Decimal, Place),
}

impl From<Number> for Field<Decimal> {
    /// A blank and a dash give no value; the caller says what that means.
    fn from(number: Number) -> Self {
        match number {
            Number::Absent => Self::Absent,
            Number::Blank(place) | Number::Dash(place) => Self::Missing(place),
            Number::Unreadable(place) => Self::Unreadable(place),
            Number::Known(value, place) => Self::known(value, place),
        }
    }
}

impl Measure {
    /// How a column of this table is to be read, from its header and the company of its cells.
    pub fn of(cells: &Cells<'_>, column: Column) -> Option<Self> {
        let found = cells.found(column)?;
        let unit = found.unit.and_then(work_unit);
        match column {
            Column::Listetak | Column::Listelengde | Column::Venteliste | Column::Plasser => {
                Some(Self::Count { may_be_negative: false })
            }
            Column::AntallLeger | Column::AntallSykepleiere => Some(Self::Staff),
            Column::LedigePlasser => Some(Self::Count { may_be_negative: true }),
            // Without a rate "Antall" is no factor, and may count anything.
            Column::Antall | Column::Dager if cells.has(Column::Sats) => {
                Some(Self::Count { may_be_negative: false })
            }
            Column::Uker if cells.has(Column::Sats) => Some(Self::Count { may_be_negative: false }),
            Column::Timer if cells.has(Column::Sats) => Some(Self::Hours(worktime::Context {
                unit: Some(worktime::Unit::TimerPerUke),
                shares: false,
                limited: false,
            })),
            // Kroner under "Pensjon" are no per cent of a salary.
            Column::Pensjon | Column::Arbeidsgiveravgift
                if cells.has(Column::Aarslonn) && are_percent(cells, column) =>
            {
                Some(Self::Percent(worktime::Context {
                    unit: Some(worktime::Unit::Prosent),
                    shares: are_shares(cells, column),
                    limited: true,
                }))
            }
            Column::Andel if cells.has(Column::Sats) => Some(Self::Percent(worktime::Context {
                unit: Some(worktime::Unit::Prosent),
                shares: are_shares(cells, column),
                limited: true,
            })),
            Column::NyeLeger => Some(Self::Posts(worktime::Context {
                unit: Some(worktime::Unit::Aarsverk),
                shares: false,
                limited: false,
            })),
            // A duty is part of one doctor's week; a measure may pay for several posts.
            Column::Ressurs | Column::Stilling => Some(Self::Percent(worktime::Context {
                unit,
                shares: unit == Some(worktime::Unit::Prosent) && are_shares(cells, column),
                limited: column == Column::Ressurs,
            })),
            Column::KommunaleTimer => Some(Self::Hours(worktime::Context {
                unit: Some(unit.unwrap_or(worktime::Unit::TimerPerUke)),
                shares: unit == Some(worktime::Unit::Prosent) && are_shares(cells, column),
                limited: true,
            })),
            Column::Legeaarsverk | Column::Ubesatt => Some(Self::Posts(worktime::Context {
                unit: Some(unit.unwrap_or(worktime::Unit::Aarsverk)),
                shares: false,
                limited: false,
            })),
            Column::Kostnad
            | Column::Sats
            | Column::Aarslonn
            | Column::Tilskudd
            | Column::Refusjon
            | Column::Omdisponering
            | Column::Sum
            | Column::Aar(_)
            | Column::TilskuddAar(_)
            | Column::RefusjonAar(_)
            | Column::OmdisponeringAar(_)
            | Column::Regnskap(_)
            | Column::Budsjett(_)
            | Column::RevidertBudsjett(_) => Some(Self::Kroner(amount::Context {
                scale: scale(cells, column),
                dot: dot(cells, column),
            })),
            _ => None,
        }
    }

    /// Shares of posts in a unit that is told.
    pub fn share_of_posts(unit: Enhet) -> Self {
        Self::Percent(worktime::Context { unit: work_unit(unit), shares: false, limited: false })
    }

    /// The same column for totals, which may pass what one row can be.
    pub fn of_totals(self) -> Self {
        match self {
            Self::Percent(context) => {
                Self::Percent(worktime::Context { limited: false, ..context })
            }
            Self::Hours(context) => Self::Hours(worktime::Context { limited: false, ..context }),
            other => other,
        }
    }

    /// The same column for means, which may have decimals.
    pub fn of_means(self) -> Self {
        match self {
            Self::Count { .. } | Self::Staff => Self::Mean,
            other => other,
        }
    }

    pub fn param(self, value: Decimal) -> Param {
        match self {
            Self::Count { .. }
            | Self::Staff
            | Self::Mean
            | Self::Statistic
            | Self::Hours(_)
            | Self::Posts(_) => Param::Number(value),
            Self::Percent(_) => Param::Prosent(value),
            Self::Kroner(_) => Param::Kroner(value),
        }
    }

    fn text(self, text: &str) -> Result<Reading, Refusal> {
        match self {
            Self::Count { may_be_negative } => quantity::read(text, may_be_negative),
            Self::Staff => quantity::read_staff(text),
            Self::Mean => number::read(text, Dot::Thousands),
            Self::Statistic => number::read(text, Dot::Refused),
            Self::Percent(context) => worktime::read_percent(text, context),
            Self::Hours(context) => worktime::read_hours(text, context),
            Self::Posts(context) => worktime::read_posts(text, context),
            Self::Kroner(context) => amount::read(text, context),
        }
    }

    fn number(self, value: Decimal, format: &NumberFormat) -> Result<Reading, Refusal> {
        let value = number::within_limit(value)?;
        let percent = *format == NumberFormat::Percent;
        let reading = match self {
            Self::Count { .. } | Self::Staff | Self::Mean | Self::Statistic | Self::Kroner(_)
                if percent =>
            {
                Err(Refusal::WrongUnit)
            }
            Self::Count { may_be_negative } => {
                quantity::counted(value, may_be_negative).map(Reading::new)
            }
            Self::Staff => quantity::counted(value, false).map(Reading::new),
            Self::Mean | Self::Statistic => Ok(Reading::new(value)),
            Self::Percent(context) => work(value, percent, context, worktime::percent),
            Self::Hours(context) => work(value, percent, context, worktime::hours),
            Self::Posts(context) => work(value, percent, context, worktime::posts),
            Self::Kroner(context) => kroner(value, format, context.scale),
        }?;
        let shown_as_dash = value.is_zero() && *format == NumberFormat::Accounting;
        Ok(reading.noting_if(shown_as_dash, Note::DashIsZero))
    }
}

fn work(
    value: Decimal,
    percent: bool,
    context: worktime::Context,
    convert: fn(Decimal, worktime::Unit, bool) -> Result<Reading, Refusal>,
) -> Result<Reading, Refusal> {
    if percent {
        let shown = super::grammar::times(value, Decimal::ONE_HUNDRED)?;
        convert(shown, worktime::Unit::Prosent, context.limited)
    } else {
        worktime::bare(value, context, convert)
    }
}

/// A number format that ends in commas shows thousands or millions of what the cell holds.
/// Under "i 1000 kr" the cell itself then holds kroner.
fn kroner(
    value: Decimal,
    format: &NumberFormat,
    scale: Option<Decimal>,
) -> Result<Reading, Refusal> {
    let scale = scale.ok_or(Refusal::ScaleConflict)?;
    let shown = shown_scale(format);
    if shown == Decimal::ONE {
        amount::scaled(value, scale)
    } else if shown == scale || scale == Decimal::ONE {
        Ok(amount::scaled(value, Decimal::ONE)?.noting(Note::OwnScale))
    } else {
        Err(Refusal::ScaleConflict)
    }
}

fn shown_scale(format: &NumberFormat) -> Decimal {
    let NumberFormat::Other(code) = format else { return Decimal::ONE };
    let code = code.split(';').next().unwrap_or_default();
    let Some(last) = code.rfind(['0', '#']) else { return Decimal::ONE };
    let commas = code[last + 1..].chars().take_while(|c| *c == ',').count();
    match commas {
        0 => Decimal::ONE,
        1 => Decimal::ONE_THOUSAND,
        2 => Decimal::from(1_000_000),
        _ => Decimal::ZERO,
    }
}

const fn work_unit(unit: Enhet) -> Option<worktime::Unit> {
    match unit {
        Enhet::Prosent => Some(worktime::Unit::Prosent),
        Enhet::TimerPerUke => Some(worktime::Unit::TimerPerUke),
        Enhet::Aarsverk => Some(worktime::Unit::Aarsverk),
        Enhet::Kroner | Enhet::TusenKroner | Enhet::MillionerKroner => None,
    }
}

/// The scale of a column's bare numbers. `None` when the table's title says one thing and the
/// header another: a factor of a thousand is not guessed.
fn scale(cells: &Cells<'_>, column: Column) -> Option<Decimal> {
    let table = cells.table.scale;
    let header = match cells.found(column)?.unit {
        Some(Enhet::TusenKroner) => Decimal::ONE_THOUSAND,
        Some(Enhet::MillionerKroner) => Decimal::from(1_000_000),
        Some(Enhet::Kroner) => Decimal::ONE,
        _ => return Some(table),
    };
    (table == Decimal::ONE || table == header).then_some(header)
}

/// Whether no number of the column is above 100: what is, is no per cent.
fn are_percent(cells: &Cells<'_>, column: Column) -> bool {
    cells.rows().all(|row| match cells.slot(column, row) {
        Slot::Filled(_, cell) => {
            share_evidence(cell).is_none_or(|value| value <= Decimal::ONE_HUNDRED)
        }
        _ => true,
    })
}

/// Whether the bare numbers of a percent column can only be shares: there is one above zero, and
/// none above 1, whether bare, formatted as per cent or written with its sign.
fn are_shares(cells: &Cells<'_>, column: Column) -> bool {
    let mut any = false;
    for row in cells.rows() {
        let Slot::Filled(_, cell) = cells.slot(column, row) else { continue };
        match share_evidence(cell) {
            Some(value) if value > Decimal::ONE => return false,
            Some(value) => any |= value > Decimal::ZERO && cell.format != NumberFormat::Percent,
            None => {}
        }
    }
    any
}

fn share_evidence(cell: &Cell) -> Option<Decimal> {
    match &cell.raw {
        Raw::Number(value) => Some(*value),
        Raw::Text(text) if worktime::has_own_unit(text) => {
            let context = worktime::Context { unit: None, shares: false, limited: false };
            worktime::read_percent(text, context).ok().map(|reading| reading.value)
        }
        Raw::Text(text) => number::read(text, Dot::Refused).ok().map(|reading| reading.value),
        _ => None,
    }
}

/// How `1.250` is read in a column of amounts: as thousands when all that is certain in the
/// column is whole and some of it at least 1000.
fn dot(cells: &Cells<'_>, column: Column) -> Dot {
    let context = amount::Context { scale: Some(Decimal::ONE), dot: Dot::Refused };
    let mut large = false;
    for row in cells.rows() {
        let Slot::Filled(_, cell) = cells.slot(column, row) else { continue };
        let value = match &cell.raw {
            Raw::Number(value) => Some(*value),
            Raw::Text(text) => amount::read(text, context).ok().map(|reading| reading.value),
            _ => None,
        };
        let Some(value) = value else { continue };
        if !value.is_integer() {
            return Dot::Refused;
        }
        large |= value.abs() >= Decimal::ONE_THOUSAND;
    }
    if large { Dot::Thousands } else { Dot::Refused }
}

impl Cells<'_> {
    /// Reads a numeric cell, with its findings.
    pub fn number(&mut self, column: Column, row: u32, measure: Option<Measure>) -> Number {
        let (place, cell) = match self.slot(column, row) {
            Slot::Absent => return Number::Absent,
            Slot::Empty(place) => return Number::Blank(place),
            Slot::Filled(place, cell) => (place, cell),
        };
        let Some(measure) = measure else { return Number::Absent };
        if let Some((_, further)) = self.further(column, row).first() {
            // Whether two numbers of one record are to be added, nobody has said.
            let params = vec![("found", shown(further).into())];
            self.log.cell(&codes::MERGED_ROWS_DIFFER, column, &place, params);
            return Number::Unreadable(place);
        }
        self.number_of(column, place, cell, measure)
    }

    /// Reads a filled cell that stands under a heading of its own, with its findings.
    pub fn number_of(
        &mut self,
        column: Column,
        place: Place,
        cell: &Cell,
        measure: Measure,
    ) -> Number {
        match &cell.raw {
            Raw::Text(text) => match nothing(text) {
                Some(Nothing::Blank) => return Number::Blank(place),
                Some(Nothing::Dash) => return Number::Dash(place),
                Some(Nothing::Sign(sign)) => {
                    let params = vec![("found", shown(cell).into()), ("meaning", sign.id().into())];
                    self.log.cell(&codes::STATISTICS_SIGN, column, &place, params);
                    return Number::Unreadable(place);
                }
                None => {}
            },
            // The workbook room has named the cell (K009).
            Raw::NoStoredValue => return Number::Unreadable(place),
            Raw::Error(_) => {
                let params = vec![("found", shown(cell).into())];
                self.log.cell(&codes::ERROR_CELL, column, &place, params);
                return Number::Unreadable(place);
            }
            Raw::Date(date) => {
                let params = vec![("found", date.date().into())];
                self.log.cell(&codes::NUMBER_IS_DATE, column, &place, params);
                return Number::Unreadable(place);
            }
            Raw::Number(_) | Raw::Flag(_) => {}
        }
        self.value(column, place, cell, measure)
    }

    fn value(&mut self, column: Column, place: Place, cell: &Cell, measure: Measure) -> Number {
        match read(cell, measure) {
            Ok(reading) => {
                self.notes(column, &place, &shown(cell), measure, &reading);
                Number::Known(reading.value, place)
            }
            Err(refusal) => {
                self.refuse(column, &place, &shown(cell), refusal);
                Number::Unreadable(place)
            }
        }
    }

    fn refuse(&mut self, column: Column, place: &Place, found: &str, refusal: Refusal) {
        let mut params = vec![("found", Param::from(found))];
        if let Refusal::ShareOutside(percent) = refusal {
            params.push(("read", Param::Prosent(percent)));
        }
        self.log.cell(refusal_entry(refusal), column, place, params);
    }

    fn notes(
        &mut self,
        column: Column,
        place: &Place,
        found: &str,
        measure: Measure,
        reading: &Reading,
    ) {
        for note in &reading.notes {
            let entry = note_entry(*note);
            if entry.params.contains(&"read") {
                let params = vec![("found", found.into()), ("read", measure.param(reading.value))];
                self.log.cell(entry, column, place, params);
            } else {
                self.log.group(entry, column, place, found);
            }
        }
    }
}

/// Reads a cell that holds text, a number or a flag.
pub(super) fn read(cell: &Cell, measure: Measure) -> Result<Reading, Refusal> {
    match &cell.raw {
        Raw::Text(text) => measure.text(text),
        Raw::Number(value) => measure.number(*value, &cell.format),
        _ => Err(Refusal::Unreadable),
    }
}

const fn refusal_entry(refusal: Refusal) -> &'static Entry {
    match refusal {
        Refusal::Unreadable => &codes::NUMBER_UNREADABLE,
        Refusal::Ambiguous => &codes::NUMBER_AMBIGUOUS,
        Refusal::Range => &codes::NOT_ONE_NUMBER,
        Refusal::WrongUnit => &codes::WRONG_UNIT,
        Refusal::NoUnit => &codes::UNIT_UNKNOWN,
        Refusal::ScaleConflict => &codes::SCALE_CONFLICT,
        Refusal::ShareOutside(_) => &codes::SHARE_OUTSIDE,
        Refusal::NotWhole => &codes::NUMBER_NOT_WHOLE,
        Refusal::Negative => &codes::NUMBER_NEGATIVE,
    }
}

pub(super) const fn note_entry(note: Note) -> &'static Entry {
    match note {
        Note::Sum => &codes::SUM_IN_CELL,
        Note::Approximate => &codes::APPROXIMATE,
        Note::Footnote => &codes::FOOTNOTE,
        Note::ThousandsDot => &codes::THOUSANDS_DOT,
        Note::FirstCounts => &codes::FIRST_COUNTS,
        Note::PartsAdded => &codes::PARTS_ADDED,
        Note::HoursAsPercent => &codes::HOURS_AS_PERCENT,
        Note::AarsverkAsPercent => &codes::AARSVERK_AS_PERCENT,
        Note::ShareAsHours => &codes::SHARE_AS_HOURS,
        Note::AsPosts => &codes::AS_POSTS,
        Note::ReadAsShare => &codes::READ_AS_SHARE,
        Note::SmallPercent => &codes::SMALL_PERCENT,
        Note::DashIsZero => &codes::DASH_IS_ZERO,
        Note::OwnScale => &codes::OWN_SCALE,
    }
}

/// The unit in which the model holds a numeric column.
pub(super) const fn unit(column: Column) -> Option<Unit> {
    match column {
        Column::Listetak | Column::LedigePlasser | Column::Plasser => Some(Unit::Plasser),
        Column::Listelengde | Column::Venteliste => Some(Unit::Personer),
        Column::KommunaleTimer => Some(Unit::TimerPerUke),
        Column::Legeaarsverk | Column::Ubesatt => Some(Unit::Aarsverk),
        Column::AntallLeger | Column::NyeLeger => Some(Unit::Leger),
        Column::Ressurs | Column::Stilling => Some(Unit::Prosent),
        Column::Kostnad
        | Column::Tilskudd
        | Column::Refusjon
        | Column::Omdisponering
        | Column::Sum
        | Column::Aar(_)
        | Column::TilskuddAar(_)
        | Column::RefusjonAar(_)
        | Column::OmdisponeringAar(_)
        | Column::Regnskap(_)
        | Column::Budsjett(_)
        | Column::RevidertBudsjett(_) => Some(Unit::Kroner),
        _ => None,
    }
}
