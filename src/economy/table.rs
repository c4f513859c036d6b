use super::force::Force;
use super::measure::{Measure, number, total};
use crate::model::{
    Column, Entry, Faktorer, Field, Finansiering, Kind, Period, Pris, Row, RowFormula, Table,
    Tiltak, Utgiftsart, Value, statusord,
};
use crate::place::{Place, condense};
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// The normalised table of measures. It holds every cell that the live formulas of the years need,
/// so that a start changed in the workbook changes what each year costs.
#[must_use]
pub fn table(measures: &[Measure<'_>], years: &RangeInclusive<i32>) -> Table {
    let layout = Layout {
        years: years.clone(),
        financing: financing(measures),
        investments: has_investments(measures),
        phased: measures.iter().any(|m| m.tiltak.innfaset_til != Field::Absent),
        doctors: has_dated_doctors(measures),
    };
    let rows = measures.iter().map(|measure| layout.row(measure)).collect();
    Table::new(Kind::Tiltak, &layout.columns(), rows)
}

#[must_use]
pub fn has_investments(measures: &[Measure<'_>]) -> bool {
    measures.iter().any(|measure| measure.utgiftsart == Utgiftsart::Investering)
}

/// The sources that the workbook tells money from.
#[must_use]
pub fn financing(measures: &[Measure<'_>]) -> Vec<Finansiering> {
    let is_told = |source: &Finansiering| {
        measures.iter().any(|measure| {
            let (full, per_year) = measure.tiltak.midler(*source);
            *full != Field::Absent || !per_year.is_empty()
        })
    };
    Finansiering::ALL.into_iter().filter(is_told).collect()
}

#[must_use]
pub fn has_new_doctors(measures: &[Measure<'_>]) -> bool {
    let added =
        |tiltak: &Tiltak| matches!(tiltak.nye_leger, Field::Known(_) | Field::Unreadable(_));
    measures.iter().any(|measure| added(measure.tiltak))
}

/// Whether it is known, or would be if it could be read, in which years doctors come.
#[must_use]
pub fn has_dated_doctors(measures: &[Measure<'_>]) -> bool {
    let told = |value: &Value| *value != Value::NotApplicable;
    measures.iter().any(|measure| measure.doctors.values().any(told))
}

struct Layout {
    years: RangeInclusive<i32>,
    financing: Vec<Finansiering>,
    investments: bool,
    /// Some measure is phased in.
    phased: bool,
    doctors: bool,
}

impl Layout {
    fn columns(&self) -> Vec<Column> {
        let mut columns = vec![
            Column::Omraade,
            Column::Nummer,
            Column::Tiltak,
            Column::Iverksetting,
            Column::MaanederStartaar,
            Column::Slutt,
            Column::MaanederSluttaar,
            Column::InnfasetTil,
            Column::Slag,
            Column::Utgiftsart,
            Column::NyeLeger,
            Column::Antall,
            Column::Timer,
            Column::Sats,
            Column::Dager,
            Column::Uker,
            Column::Andel,
            Column::Aarslonn,
            Column::Pensjon,
            Column::Arbeidsgiveravgift,
            Column::Kostnad,
            Column::Stilling,
            Column::KostnadPerAarsverk,
            Column::Tilskudd,
            Column::Refusjon,
            Column::Omdisponering,
            Column::Prioritet,
        ];
        columns.extend(self.years.clone().map(Column::Aar));
        columns.extend([Column::Planperiode, Column::Utenfor]);
        for source in Finansiering::ALL {
            columns.extend(self.years.clone().map(|year| source.in_year(year)));
        }
        columns.extend(self.years.clone().map(Column::LegerAar));
        columns.extend([Column::Ansvar, Column::Kapittel, Column::Status]);
        columns
    }

    fn row(&self, measure: &Measure<'_>) -> Row {
        let Tiltak { nummer, tiltak, ansvar, kapittel, place, .. } = measure.tiltak;
        let mut row = Row::new(place.clone());
        row.put(Column::Omraade, Entry::text(&measure.tiltak.omraade));
        row.put(Column::Nummer, Entry::text(nummer));
        row.put(Column::Tiltak, Entry::text(tiltak));
        self.put_terms(&mut row, measure);
        row.put(Column::NyeLeger, none_is_nothing(Entry::number(&measure.tiltak.nye_leger)));
        put_factors(&mut row, measure);
        row.put(Column::Kostnad, cost(measure));
        put_post(&mut row, measure);
        for source in &self.financing {
            let (full, _) = measure.tiltak.midler(*source);
            row.put(source.column(), Entry::number(full));
        }
        row.put(Column::Prioritet, none_is_nothing(Entry::number(&measure.tiltak.prioritet)));
        self.put_costs(&mut row, measure);
        for source in &self.financing {
            self.put_financing(&mut row, measure, *source);
        }
        if self.doctors {
            self.put_doctors(&mut row, measure);
        }
        row.put(Column::Ansvar, Entry::text(ansvar));
        row.put(Column::Kapittel, Entry::text(kapittel));
        row.put(Column::Status, status(&measure.tiltak.status));
        row
    }

    fn put_terms(&self, row: &mut Row, measure: &Measure<'_>) {
        let Tiltak { iverksetting, slutt, slag, utgiftsart, .. } = measure.tiltak;
        let end = slutt.value().copied();
        let mut start = period(iverksetting);
        if let (Value::Number(year), Some(placed)) = (&mut start.value, measure.start) {
            *year = placed.year.into();
        }
        let last = none_is_nothing(period(slutt));
        let first_months = months(&start, Force::months_of_first_year(measure.start));
        let last_months = months(&last, Force::months_of_last_year(end));
        row.put(Column::Iverksetting, needed(measure, start));
        row.put(Column::MaanederStartaar, needed(measure, first_months));
        row.put(Column::Slutt, needed(measure, last));
        row.put(Column::MaanederSluttaar, needed(measure, last_months));
        if self.phased {
            let phased = none_is_nothing(period(&measure.tiltak.innfaset_til));
            row.put(Column::InnfasetTil, needed(measure, phased));
        }
        row.put(Column::Slag, word(slag, measure.slag.key()));
        if self.investments || *utgiftsart != Field::Absent {
            row.put(Column::Utgiftsart, word(utgiftsart, measure.utgiftsart.key()));
        }
    }

    fn put_costs(&self, row: &mut Row, measure: &Measure<'_>) {
        let (first, last) = (*self.years.start(), *self.years.end());
        let live = !measure.per_year && measure.is_readable();
        for (year, value) in &measure.costs {
            let places = match measure.tiltak.per_aar.get(year) {
                Some(field) if measure.per_year => field.places().to_vec(),
                _ => cells(measure, &measure.tiltak.kostnad, value),
            };
            let formula = if self.phased { RowFormula::PhasedCost } else { RowFormula::YearCost };
            let formula = live.then_some(formula(*year));
            row.put(Column::Aar(*year), Entry { value: value.clone(), places, formula });
        }
        let value = plan_total(measure);
        let places = self.places_of_years(row, &value);
        let formula = (value != Value::Unreadable).then_some(RowFormula::PlanTotal(first, last));
        row.put(Column::Planperiode, Entry { value, places, formula });
        let value = measure.outside.clone();
        let places = self.places_outside(measure, &value);
        let formula = live.then_some(RowFormula::OutsidePlan(first, last));
        row.put(Column::Utenfor, Entry { value, places, formula });
    }

    fn put_financing(&self, row: &mut Row, measure: &Measure<'_>, source: Finansiering) {
        let (full, in_columns) = measure.tiltak.midler(source);
        let readable = measure.is_readable() && !matches!(full, Field::Unreadable(_));
        let per_year = measure.is_financed_per_year(source);
        let live = !measure.per_year && !per_year && readable && *full != Field::Absent;
        for (year, value) in measure.financing.get(&source).into_iter().flatten() {
            let places = match in_columns.get(year) {
                Some(field) if per_year => field.places().to_vec(),
                _ => cells(measure, full, value),
            };
            let formula = if self.phased {
                RowFormula::PhasedFinancing(source, *year)
            } else {
                RowFormula::YearFinancing(source, *year)
            };
            let formula = live.then_some(formula);
            row.put(source.in_year(*year), Entry { value: value.clone(), places, formula });
        }
    }

    /// The doctors in place at the end of each year.
    fn put_doctors(&self, row: &mut Row, measure: &Measure<'_>) {
        let Tiltak { nye_leger, .. } = measure.tiltak;
        let told = matches!(nye_leger, Field::Known(_));
        for (year, value) in &measure.doctors {
            let phased = self.phased;
            let ends = measure.has_own_end() || measure.tiltak.slutt.value().is_none();
            let formula = RowFormula::DoctorsInPlace { year: *year, phased, ends };
            let places = cells(measure, nye_leger, value);
            // A measure with amounts per year may have no columns of start and end.
            let live = told && *value != Value::Unreadable && !measure.per_year;
            let formula = live.then_some(formula);
            row.put(Column::LegerAar(*year), Entry { value: value.clone(), places, formula });
        }
    }

    /// Of an unreadable total only the years that make it so.
    fn places_of_years(&self, row: &Row, total: &Value) -> Vec<Place> {
        let entries = self.years.clone().map(|year| row.entry(Column::Aar(year)));
        let behind =
            entries.filter(|entry| *total != Value::Unreadable || entry.value == Value::Unreadable);
        condense(behind.flat_map(|entry| entry.places.clone()).collect())
    }

    fn places_outside(&self, measure: &Measure<'_>, value: &Value) -> Vec<Place> {
        if !measure.per_year {
            return cells(measure, &measure.tiltak.kostnad, value);
        }
        let outside = measure.tiltak.per_aar.iter().filter(|(year, _)| !self.years.contains(year));
        let behind = outside
            .map(|(_, field)| field)
            .filter(|field| *value != Value::Unreadable || matches!(field, Field::Unreadable(_)));
        behind.flat_map(|field| field.places().to_vec()).collect()
    }
}

/// The factors of the cost, where the measure's table has a rate or a salary.
fn put_factors(row: &mut Row, measure: &Measure<'_>) {
    let factors = &measure.tiltak.faktorer;
    for (column, factor) in [
        (Column::Antall, &factors.antall),
        (Column::Timer, &factors.timer),
        (Column::Sats, &factors.sats),
        (Column::Dager, &factors.dager),
        (Column::Uker, &factors.uker),
        (Column::Andel, &factors.andel),
        (Column::Aarslonn, &factors.aarslonn),
        (Column::Pensjon, &factors.pensjon),
        (Column::Arbeidsgiveravgift, &factors.arbeidsgiveravgift),
    ] {
        row.put(column, none_is_nothing(Entry::number(factor)));
    }
}

/// The cost as stated, else as the product of its factors: live, so that a quantity filled in in the
/// workbook gives a cost.
fn cost(measure: &Measure<'_>) -> Entry {
    let Tiltak { kostnad, faktorer, beregnet, driver, .. } = measure.tiltak;
    let entry = needed(measure, none_is_nothing(Entry::number(kostnad)));
    if let (Some(number), Value::Number(_)) = (driver, &entry.value) {
        return Entry { formula: Some(RowFormula::Driver(*number)), ..entry };
    }
    let is_stated = matches!(kostnad, Field::Known(_)) && !beregnet;
    let is_live = !faktorer.uklare && !measure.per_year && entry.value != Value::Unreadable;
    let formula = product(faktorer).filter(|_| is_live && !is_stated);
    Entry { formula, ..entry }
}

/// The product of the factors as a formula: `None` when the table does not have those it needs, or
/// when the price could not be read.
fn product(faktorer: &Faktorer) -> Option<RowFormula> {
    let has = |factor: &Field<Decimal>| *factor != Field::Absent;
    let is_live = |price: &Field<Decimal>, times: &Field<Decimal>| {
        matches!(price, Field::Known(_) | Field::Missing(_)) && has(times)
    };
    match faktorer.pris()? {
        Pris::Sats if is_live(&faktorer.sats, faktorer.quantity()) => Some(RowFormula::Product {
            antall: has(&faktorer.antall),
            timer: has(&faktorer.timer),
            dager: has(&faktorer.dager),
            uker: has(&faktorer.uker),
            andel: has(&faktorer.andel),
        }),
        Pris::Aarslonn if is_live(&faktorer.aarslonn, &faktorer.stilling) => {
            Some(RowFormula::Position {
                pensjon: has(&faktorer.pensjon),
                avgift: has(&faktorer.arbeidsgiveravgift),
            })
        }
        _ => None,
    }
}

/// A word that we know, else what the workbook says.
fn status(field: &Field<String>) -> Entry {
    let entry = none_is_nothing(Entry::text(field));
    match field.value().and_then(|text| statusord(text)) {
        Some(key) => Entry { value: Value::Word(key), ..entry },
        None => entry,
    }
}

/// The share of a post, and what a whole post would cost.
fn put_post(row: &mut Row, measure: &Measure<'_>) {
    let Tiltak { stilling, kostnad, .. } = measure.tiltak;
    let share = Entry::number(stilling);
    if share.value == Value::Absent {
        return;
    }
    let unreadable = [stilling, kostnad].into_iter().any(|f| matches!(f, Field::Unreadable(_)));
    let value = match measure.cost_per_fte() {
        _ if unreadable => Value::Unreadable,
        Some(cost) => Value::Number(cost),
        None => Value::NotApplicable,
    };
    let formula =
        (!unreadable).then_some(RowFormula::PerHundred(Column::Kostnad, Column::Stilling));
    let places = [kostnad.places(), stilling.places()].concat();
    row.put(Column::Stilling, none_is_nothing(share));
    row.put(Column::KostnadPerAarsverk, Entry { value, places, formula });
}

/// A column that live formulas read is there also when the workbook does not have it.
fn needed(measure: &Measure<'_>, mut entry: Entry) -> Entry {
    if entry.value == Value::Absent && !measure.per_year {
        entry.value = Value::NotApplicable;
    }
    entry
}

/// A measure without a cost, an end or a post is not one whose cell failed to say it.
fn none_is_nothing(entry: Entry) -> Entry {
    match entry.value {
        Value::Missing => Entry { value: Value::NotApplicable, ..entry },
        _ => entry,
    }
}

fn period(field: &Field<Period>) -> Entry {
    Entry::from_field(field, |period| Value::Number(period.year.into()))
}

/// 12 also where no start or end is given: it then counts as soon as a year is filled in.
fn months(of: &Entry, months: u32) -> Entry {
    let value = match of.value {
        Value::Unreadable => Value::Unreadable,
        _ => Value::Number(months.into()),
    };
    Entry { value, places: of.places.clone(), formula: None }
}

/// What is left out is filled in with what it was read as.
fn word<T>(field: &Field<T>, key: &'static str) -> Entry {
    let value = match field {
        Field::Unreadable(_) => Value::Unreadable,
        _ => Value::Word(key),
    };
    Entry { value, places: field.places().to_vec(), formula: None }
}

/// The cells that say what an amount is in a year, or keep it from being known.
fn cells(measure: &Measure<'_>, amount: &Field<Decimal>, value: &Value) -> Vec<Place> {
    if *value == Value::Unreadable {
        return measure.obstacles(amount);
    }
    let Tiltak { iverksetting, slutt, slag, innfaset_til, .. } = measure.tiltak;
    let phased =
        if innfaset_til.places() == iverksetting.places() { &[] } else { innfaset_til.places() };
    [amount.places(), iverksetting.places(), slutt.places(), slag.places(), phased].concat()
}

fn plan_total(measure: &Measure<'_>) -> Value {
    if measure.costs.values().any(|cost| *cost == Value::Unreadable) {
        return Value::Unreadable;
    }
    let amounts: Vec<Decimal> = measure.costs.values().filter_map(number).collect();
    if amounts.is_empty() {
        return Value::NotApplicable;
    }
    total(&amounts).map_or(Value::Unreadable, Value::Number)
}
