use super::force::Force;
use super::measure::{Measure, number, total};
use crate::model::{
    Column, Entry, Faktorer, Field, Kind, Period, Row, RowFormula, Table, Tiltak, Utgiftsart,
    Value, statusord,
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
        grants: has_grants(measures),
        investments: has_investments(measures),
    };
    let rows = measures.iter().map(|measure| layout.row(measure)).collect();
    Table::new(Kind::Tiltak, &layout.columns(), rows)
}

#[must_use]
pub fn has_investments(measures: &[Measure<'_>]) -> bool {
    measures.iter().any(|measure| measure.utgiftsart == Utgiftsart::Investering)
}

#[must_use]
pub fn has_grants(measures: &[Measure<'_>]) -> bool {
    let stated = |Tiltak { tilskudd, tilskudd_per_aar, .. }: &Tiltak| {
        *tilskudd != Field::Absent || !tilskudd_per_aar.is_empty()
    };
    measures.iter().any(|measure| stated(measure.tiltak))
}

#[must_use]
pub fn has_new_doctors(measures: &[Measure<'_>]) -> bool {
    let added =
        |tiltak: &Tiltak| matches!(tiltak.nye_leger, Field::Known(_) | Field::Unreadable(_));
    measures.iter().any(|measure| added(measure.tiltak))
}

struct Layout {
    years: RangeInclusive<i32>,
    grants: bool,
    investments: bool,
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
            Column::Slag,
            Column::Utgiftsart,
            Column::NyeLeger,
            Column::Antall,
            Column::Sats,
            Column::Dager,
            Column::Andel,
            Column::Kostnad,
            Column::Stilling,
            Column::KostnadPerAarsverk,
            Column::Tilskudd,
        ];
        columns.extend(self.years.clone().map(Column::Aar));
        columns.extend([Column::Planperiode, Column::Utenfor]);
        columns.extend(self.years.clone().map(Column::TilskuddAar));
        columns.extend([Column::Ansvar, Column::Kapittel, Column::Status]);
        columns
    }

    fn row(&self, measure: &Measure<'_>) -> Row {
        let Tiltak { nummer, tiltak, tilskudd, ansvar, kapittel, place, .. } = measure.tiltak;
        let mut row = Row::new(place.clone());
        row.put(Column::Omraade, Entry::text(&measure.tiltak.omraade));
        row.put(Column::Nummer, Entry::text(nummer));
        row.put(Column::Tiltak, Entry::text(tiltak));
        self.put_terms(&mut row, measure);
        row.put(Column::NyeLeger, none_is_nothing(Entry::number(&measure.tiltak.nye_leger)));
        put_factors(&mut row, measure);
        row.put(Column::Kostnad, cost(measure));
        put_post(&mut row, measure);
        row.put(Column::Tilskudd, Entry::number(tilskudd));
        self.put_costs(&mut row, measure);
        if self.grants {
            put_grants(&mut row, measure);
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
            let formula = live.then_some(RowFormula::YearCost(*year));
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

/// Quantity, rate, days and share, where the measure's table has a rate.
fn put_factors(row: &mut Row, measure: &Measure<'_>) {
    let Faktorer { antall, sats, dager, andel, .. } = &measure.tiltak.faktorer;
    for (column, factor) in [
        (Column::Antall, antall),
        (Column::Sats, sats),
        (Column::Dager, dager),
        (Column::Andel, andel),
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
    let is_live = matches!(faktorer.sats, Field::Known(_) | Field::Missing(_))
        && *faktorer.quantity() != Field::Absent
        && !faktorer.uklare
        && !measure.per_year
        && entry.value != Value::Unreadable;
    if is_stated || !is_live {
        return entry;
    }
    let has = |factor: &Field<Decimal>| *factor != Field::Absent;
    let formula = RowFormula::Product {
        antall: has(&faktorer.antall),
        dager: has(&faktorer.dager),
        andel: has(&faktorer.andel),
    };
    Entry { formula: Some(formula), ..entry }
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

fn put_grants(row: &mut Row, measure: &Measure<'_>) {
    let tilskudd = &measure.tiltak.tilskudd;
    let readable = measure.is_readable() && !matches!(tilskudd, Field::Unreadable(_));
    let per_year = measure.grants_per_year();
    let live = !measure.per_year && !per_year && readable && *tilskudd != Field::Absent;
    for (year, value) in &measure.grants {
        let places = match measure.tiltak.tilskudd_per_aar.get(year) {
            Some(field) if per_year => field.places().to_vec(),
            _ => cells(measure, tilskudd, value),
        };
        let formula = live.then_some(RowFormula::YearGrant(*year));
        row.put(Column::TilskuddAar(*year), Entry { value: value.clone(), places, formula });
    }
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
    let Tiltak { iverksetting, slutt, slag, .. } = measure.tiltak;
    [amount.places(), iverksetting.places(), slutt.places(), slag.places()].concat()
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
