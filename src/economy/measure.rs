use super::force::Force;
use super::{Consequence, Fremdrift, MeasureStatus};
use crate::model::{Field, Finansiering, Period, Slag, Tiltak, Utgiftsart, Value, statusord};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// A measure laid over the plan years, before it is a row or a consequence.
#[derive(Debug)]
pub struct Measure<'a> {
    pub tiltak: &'a Tiltak,
    pub slag: Slag,
    pub utgiftsart: Utgiftsart,
    /// The start as it counts: a one-off given in words stands in the first plan year that fits.
    pub start: Option<Period>,
    /// What it costs, and what comes in from each source, in each plan year.
    pub costs: BTreeMap<i32, Value>,
    pub financing: BTreeMap<Finansiering, BTreeMap<i32, Value>>,
    /// Its doctors who are in place at the end of each plan year.
    pub doctors: BTreeMap<i32, Value>,
    /// The amount that falls in none of the plan years.
    pub outside: Value,
    /// Amounts stand in year columns, which win over type and start.
    pub per_year: bool,
    pub years: RangeInclusive<i32>,
}

impl<'a> Measure<'a> {
    #[must_use]
    pub fn new(tiltak: &'a Tiltak, years: &RangeInclusive<i32>) -> Self {
        let per_year = tiltak
            .per_aar
            .values()
            .any(|field| matches!(field, Field::Known(_) | Field::Unreadable(_)));
        let utgiftsart = tiltak.utgiftsart.value().copied().unwrap_or(Utgiftsart::Drift);
        let slag = tiltak.slag.value().copied().unwrap_or(match utgiftsart {
            Utgiftsart::Drift => Slag::Varig,
            Utgiftsart::Investering => Slag::Engangs,
        });
        let mut measure = Self {
            tiltak,
            slag,
            utgiftsart,
            start: tiltak.iverksetting.value().copied(),
            costs: BTreeMap::new(),
            financing: BTreeMap::new(),
            doctors: BTreeMap::new(),
            outside: Value::NotApplicable,
            per_year,
            years: years.clone(),
        };
        measure.start = measure.placed_start();
        measure.costs = years.clone().map(|year| (year, measure.cost(year))).collect();
        measure.financing = Finansiering::ALL
            .map(|source| {
                let of_year = |year| (year, measure.financed(source, year));
                (source, years.clone().map(of_year).collect())
            })
            .into();
        measure.doctors = years.clone().map(|year| (year, measure.doctors_at_end(year))).collect();
        measure.outside = measure.amount_outside();
        measure
    }

    /// "Etter 2019" fits every later year; a month, or a year in figures, fits itself alone.
    fn placed_start(&self) -> Option<Period> {
        let start = self.start?;
        let first = *self.years.start();
        let open = self.tiltak.iverksetting_text.value().is_some() && start.month.is_none();
        let early_one_off = self.slag == Slag::Engangs && start.year < first && self.has_cost();
        Some(if open && early_one_off { Period::year(first) } else { start })
    }

    /// Whether a cost is given, readable or not.
    #[must_use]
    pub fn has_cost(&self) -> bool {
        self.per_year || matches!(self.tiltak.kostnad, Field::Known(_) | Field::Unreadable(_))
    }

    /// Whether every cell that the live formulas of its row need says something certain.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        !self.has_unreadable_terms() && !matches!(self.tiltak.kostnad, Field::Unreadable(_))
    }

    fn has_unreadable_terms(&self) -> bool {
        matches!(self.tiltak.iverksetting, Field::Unreadable(_))
            || matches!(self.tiltak.slutt, Field::Unreadable(_))
            || matches!(self.tiltak.slag, Field::Unreadable(_))
            || matches!(self.tiltak.innfaset_til, Field::Unreadable(_))
            || self.ends_before_start()
            || self.is_in_place_before_start()
    }

    /// The cells that keep an amount from being known.
    #[must_use]
    pub fn obstacles(&self, amount: &Field<Decimal>) -> Vec<Place> {
        let Tiltak { iverksetting, slutt, slag, innfaset_til, .. } = self.tiltak;
        let impossible = self.ends_before_start();
        let early = self.is_in_place_before_start();
        [
            (innfaset_til.places(), matches!(innfaset_til, Field::Unreadable(_)) || early),
            (amount.places(), matches!(amount, Field::Unreadable(_))),
            (iverksetting.places(), matches!(iverksetting, Field::Unreadable(_))),
            (slutt.places(), matches!(slutt, Field::Unreadable(_)) || impossible),
            (slag.places(), matches!(slag, Field::Unreadable(_))),
        ]
        .into_iter()
        .filter(|(_, in_the_way)| *in_the_way)
        .flat_map(|(places, _)| places.to_vec())
        .collect()
    }

    pub fn ends_before_start(&self) -> bool {
        self.force().is_some_and(|force| force.is_impossible())
    }

    /// Whether it is phased in by a year before it starts.
    pub fn is_in_place_before_start(&self) -> bool {
        let (Some(last), Some(start)) = (self.tiltak.innfaset_til.value(), self.start) else {
            return false;
        };
        last.year < start.year
    }

    pub fn force(&self) -> Option<Force> {
        let Tiltak { slutt, innfaset_til, .. } = self.tiltak;
        let innfaset_til = innfaset_til.value().map(|last| last.year);
        let slutt = slutt.value().copied();
        Some(Force { slag: self.slag, start: self.start?, slutt, innfaset_til })
    }

    fn cost(&self, year: i32) -> Value {
        if self.per_year {
            return in_column(&self.tiltak.per_aar, year);
        }
        self.in_year(&self.tiltak.kostnad, self.force(), year)
    }

    /// Whether the money of a source stands in year columns, which win over that of a full year.
    pub fn is_financed_per_year(&self, source: Finansiering) -> bool {
        let (_, per_year) = self.tiltak.midler(source);
        per_year.values().any(|field| matches!(field, Field::Known(_) | Field::Unreadable(_)))
    }

    fn financed(&self, source: Finansiering, year: i32) -> Value {
        if !self.has_cost() {
            return Value::NotApplicable;
        }
        let (full, per_year) = self.tiltak.midler(source);
        if self.is_financed_per_year(source) {
            return in_column(per_year, year);
        }
        let force = self.force().or_else(|| self.force_of_amounts());
        self.in_year(full, force, year)
    }

    /// Whether its end is one of its own, not that of a span in its start.
    pub fn has_own_end(&self) -> bool {
        let Tiltak { slutt, iverksetting, .. } = self.tiltak;
        slutt.value().is_some() && slutt.places() != iverksetting.places()
    }

    /// A doctor who comes is there until the measure ends, and in place bit by bit where it is phased
    /// in: 2, 4 and 6 of six doctors over three years.
    fn doctors_at_end(&self, year: i32) -> Value {
        let Tiltak { nye_leger, .. } = self.tiltak;
        if matches!(nye_leger, Field::Missing(_) | Field::Absent) {
            return Value::NotApplicable;
        }
        if self.has_unreadable_terms() {
            return Value::Unreadable;
        }
        let Some(force) = self.force().filter(|force| force.start.year <= year) else {
            return Value::NotApplicable;
        };
        let ended = force.slutt.filter(|_| self.has_own_end()).is_some_and(|end| {
            end.year < year || end.year == year && end.month.is_some_and(|month| month < 12)
        });
        match nye_leger {
            _ if ended => Value::NotApplicable,
            Field::Known(doctors) => {
                let (part, whole) = force.in_place(year);
                let in_place = doctors.value.checked_mul(part.into());
                let in_place = in_place.and_then(|doctors| doctors.checked_div(whole.into()));
                in_place.map_or(Value::Unreadable, Value::Number)
            }
            _ => Value::Unreadable,
        }
    }

    fn in_year(&self, amount: &Field<Decimal>, force: Option<Force>, year: i32) -> Value {
        match (amount, force) {
            (Field::Missing(_) | Field::Absent, _) => Value::NotApplicable,
            _ if self.has_unreadable_terms() => Value::Unreadable,
            (_, None) => Value::NotApplicable,
            (Field::Unreadable(_), Some(force)) => {
                force.months(year).map_or(Value::NotApplicable, |_| Value::Unreadable)
            }
            (Field::Known(full), Some(force)) => {
                force.amount(full.value, year).map_or(Value::NotApplicable, Value::Number)
            }
        }
    }

    /// Without a start the amounts themselves say when a measure is in force.
    pub fn force_of_amounts(&self) -> Option<Force> {
        let in_force = |(year, field): (&i32, &Field<Decimal>)| {
            field.value().is_some_and(|amount| !amount.is_zero()).then_some(*year)
        };
        let years: Vec<i32> = self.tiltak.per_aar.iter().filter_map(in_force).collect();
        let (first, last) = (*years.first()?, *years.last()?);
        Some(Force {
            slag: self.slag,
            start: Period::year(first),
            slutt: Some(Period::year(last)),
            innfaset_til: None,
        })
    }

    fn amount_outside(&self) -> Value {
        if self.per_year {
            return self.amounts_outside();
        }
        if self.has_cost() && self.has_unreadable_terms() {
            return Value::Unreadable;
        }
        if self.costs.values().any(|cost| *cost != Value::NotApplicable) {
            return Value::NotApplicable;
        }
        match &self.tiltak.kostnad {
            Field::Known(amount) => Value::Number(amount.value),
            Field::Unreadable(_) => Value::Unreadable,
            Field::Missing(_) | Field::Absent => Value::NotApplicable,
        }
    }

    fn amounts_outside(&self) -> Value {
        let outside = self.fields_outside();
        if outside.iter().any(|(_, field)| matches!(field, Field::Unreadable(_))) {
            return Value::Unreadable;
        }
        let amounts: Vec<Decimal> =
            outside.iter().filter_map(|(_, field)| field.value().copied()).collect();
        total(&amounts).filter(|sum| !sum.is_zero()).map_or(Value::NotApplicable, Value::Number)
    }

    pub fn fields_outside(&self) -> Vec<(i32, &Field<Decimal>)> {
        let outside = |(year, _): &(&i32, &Field<Decimal>)| !self.years.contains(year);
        self.tiltak.per_aar.iter().filter(outside).map(|(year, field)| (*year, field)).collect()
    }

    fn numbers(&self) -> impl Iterator<Item = Decimal> {
        self.costs.values().filter_map(number)
    }

    pub fn status(&self) -> MeasureStatus {
        let unreadable =
            || self.costs.values().chain([&self.outside]).any(|v| *v == Value::Unreadable);
        if !self.has_cost() {
            MeasureStatus::NotCosted
        } else if unreadable() {
            MeasureStatus::Unreadable
        } else if self.is_in_plan() {
            MeasureStatus::Costed
        } else {
            MeasureStatus::OutsidePeriod
        }
    }

    /// Zeros in the plan years do not place a measure whose amounts stand in other years.
    fn is_in_plan(&self) -> bool {
        let only_elsewhere = self.per_year && self.outside != Value::NotApplicable;
        self.numbers().any(|cost| !(only_elsewhere && cost.is_zero()))
    }

    /// Whether it is known, or would be if it could be read, which years it costs something in.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        let start_left_out = matches!(self.tiltak.iverksetting, Field::Missing(_) | Field::Absent);
        self.per_year || (self.has_cost() && !start_left_out)
    }

    pub fn began_before(&self) -> bool {
        !self.per_year
            && self.slag == Slag::Varig
            && self.start.is_some_and(|start| start.year < *self.years.start())
            && self.numbers().next().is_some()
    }

    /// Its name, else its number, else its row.
    #[must_use]
    pub fn name(&self) -> String {
        let Tiltak { tiltak: name, nummer, place, .. } = self.tiltak;
        name.value().or(nummer.value()).cloned().unwrap_or_else(|| place.to_string())
    }

    /// What a whole post would cost: 430 000 for 30 % of one is 1 433 333,33.
    /// `None` without a cost or a share of a post.
    #[must_use]
    pub fn cost_per_fte(&self) -> Option<Decimal> {
        let share = self.tiltak.stilling.value().filter(|share| !share.is_zero())?;
        let cost = self.tiltak.kostnad.value()?;
        cost.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(*share)
    }

    fn known_from(&self, source: Finansiering) -> BTreeMap<i32, Decimal> {
        self.financing.get(&source).map(known).unwrap_or_default()
    }

    #[must_use]
    pub fn consequence(&self) -> Consequence {
        Consequence {
            name: self.name(),
            status: self.status(),
            slag: self.slag,
            utgiftsart: self.utgiftsart,
            start: self.start,
            slutt: self.tiltak.slutt.value().copied(),
            innfaset_til: self
                .force()
                .and_then(|force| force.innfaset_til.filter(|last| *last > force.start.year)),
            amount: self.tiltak.kostnad.value().copied(),
            stilling: self.tiltak.stilling.value().copied(),
            per_aarsverk: self.cost_per_fte(),
            amounts: known(&self.costs),
            grants: self.known_from(Finansiering::Tilskudd),
            refunds: self.known_from(Finansiering::Refusjon),
            reallocation: self.known_from(Finansiering::Omdisponering),
            unreadable: unreadable(&self.costs),
            unreadable_financing: self.financing.values().flat_map(unreadable).collect(),
            prioritet: self.tiltak.prioritet.value().copied(),
            source: self.tiltak.place.clone(),
            began_before: self.began_before(),
            nummer: self.tiltak.nummer.value().cloned(),
            omraade: self.tiltak.omraade.value().cloned(),
            ansvar: self.tiltak.ansvar.value().cloned(),
            kapittel: self.tiltak.kapittel.value().cloned(),
            fremdrift: self.tiltak.status.value().map(|text| match statusord(text) {
                Some(key) => Fremdrift::Word(key),
                None => Fremdrift::Text(text.clone()),
            }),
            faktorer: self.tiltak.faktorer.clone(),
            beregnet: self.tiltak.beregnet,
            driver: self.tiltak.driver,
            nye_leger: self.tiltak.nye_leger.value().copied(),
            stopper: self.stops(),
        }
    }

    /// Whether it ends before the plan does. A measure without cost that is planned over some years
    /// ("2025-2026") is done by then; it stops only when an end of its own says so.
    fn stops(&self) -> bool {
        let Some(end) = self.tiltak.slutt.value() else { return false };
        let last = *self.years.end();
        let of_its_own = self.has_own_end();
        let in_force = self.slag == Slag::Varig && !self.ends_before_start();
        let within = *self.years.start() <= end.year
            && (end.year < last || end.year == last && end.month.is_some_and(|month| month < 12));
        in_force && within && (of_its_own || self.has_cost())
    }
}

/// What the column of a year says, where some year has an amount.
fn in_column(per_year: &BTreeMap<i32, Field<Decimal>>, year: i32) -> Value {
    match per_year.get(&year) {
        Some(Field::Known(amount)) => Value::Number(amount.value),
        Some(Field::Unreadable(_)) => Value::Unreadable,
        // One left out among amounts is nothing that year.
        Some(Field::Missing(_)) => Value::Number(Decimal::ZERO),
        Some(Field::Absent) | None => Value::NotApplicable,
    }
}

/// The sum, `None` when it has no room in a decimal.
pub fn total(amounts: &[Decimal]) -> Option<Decimal> {
    amounts.iter().try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(*amount))
}

pub fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        _ => None,
    }
}

fn unreadable(years: &BTreeMap<i32, Value>) -> Vec<i32> {
    let is_unreadable =
        |(year, value): (&i32, &Value)| (*value == Value::Unreadable).then_some(*year);
    years.iter().filter_map(is_unreadable).collect()
}

fn known(years: &BTreeMap<i32, Value>) -> BTreeMap<i32, Decimal> {
    let amount = |(year, value): (&i32, &Value)| Some((*year, number(value)?));
    years.iter().filter_map(amount).filter(|(_, amount)| !amount.is_zero()).collect()
}
