use super::measure::{Measure, number, total};
use super::{Consequence, MeasureStatus};
use crate::finding::{Entry as Code, Finding, Param, economy as register};
use crate::model::{Column, Field, Finansiering, Period, Pris, Tiltak, Value};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

impl Measure<'_> {
    /// What had to be chosen, and what is not in the sums.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        findings.extend(self.cost_finding());
        if self.per_year {
            findings.extend(self.per_year_findings());
        } else if self.has_cost() {
            findings.extend(self.start_findings());
        } else {
            findings.extend(self.doctors_finding());
        }
        findings.extend(Finansiering::ALL.into_iter().filter_map(|source| self.funded(source)));
        findings.extend(self.financing_above_cost());
        findings.extend(self.undated_doctors());
        findings
    }

    fn found(&self, code: &'static Code, places: &[Place]) -> Finding {
        let place = places.first().unwrap_or(&self.tiltak.place).clone();
        Finding::new(code).at(place).with("tiltak", self.name())
    }

    /// A measure of a table that says nothing of costs is not one whose cost is missing: that the
    /// table says nothing of them is said once.
    fn cost_finding(&self) -> Option<Finding> {
        let Tiltak { kostnad, per_aar, faktorer, .. } = self.tiltak;
        if self.has_cost() {
            return None;
        }
        let price = faktorer.sats.value().or(faktorer.aarslonn.value());
        if let (Some(rate), Some((column, place))) = (price, faktorer.blank()) {
            let rate = Param::Kroner(*rate);
            let place = std::slice::from_ref(place);
            return Some(match column {
                Column::Antall => self.found(&register::QUANTITY_MISSING, place).with("rate", rate),
                _ => self
                    .found(&register::FACTOR_MISSING, place)
                    .with("rate", rate)
                    .with("column", column.id()),
            });
        }
        let has_factor = price.or(faktorer.antall.value()).is_some();
        let silent = *kostnad == Field::Absent && per_aar.is_empty() && !has_factor;
        (!silent).then(|| self.found(&register::NOT_COSTED, kostnad.places()))
    }

    /// A start in words that says when doctors come, though it places no cost.
    fn doctors_finding(&self) -> Option<Finding> {
        let words = self.words_of_start()?;
        let (start, _) = (self.start?, self.tiltak.nye_leger.value()?);
        let in_words = self.found(&register::START_IN_WORDS, self.tiltak.iverksetting.places());
        Some(in_words.with("found", words).with("year", start.year))
    }

    /// The words that a start was read from, unless it is said already that they are phased in.
    fn words_of_start(&self) -> Option<&str> {
        let Tiltak { iverksetting, iverksetting_text, innfaset_til, .. } = self.tiltak;
        let is_told =
            innfaset_til.value().is_some() && innfaset_til.places() == iverksetting.places();
        iverksetting_text.value().filter(|_| !is_told).map(String::as_str)
    }

    fn start_findings(&self) -> Vec<Finding> {
        let Tiltak { iverksetting, kostnad, slutt, .. } = self.tiltak;
        let cells = iverksetting.places();
        let amount = Param::Kroner(kostnad.value().copied().unwrap_or_default());
        let (first, last) = (*self.years.start(), *self.years.end());
        let Some(start) = self.start else {
            let left_out = matches!(iverksetting, Field::Missing(_) | Field::Absent);
            let missing = self.found(&register::START_MISSING, cells).with("amount", amount);
            return if left_out { vec![missing] } else { Vec::new() };
        };
        let mut findings = Vec::new();
        if let Some(words) = self.words_of_start() {
            let in_words = self.found(&register::START_IN_WORDS, cells);
            findings.push(in_words.with("found", words).with("year", start.year));
        }
        if self.ends_before_start() {
            let end = slutt.value().copied().map(written).unwrap_or_default();
            let impossible = self.found(&register::END_BEFORE_START, slutt.places());
            findings.push(impossible.with("start", written(start)).with("end", end));
        }
        findings.extend(self.phased_before_start(start));
        if self.status() == MeasureStatus::OutsidePeriod {
            let outside = self.found(&register::OUTSIDE_PLAN, cells).with("year", start.year);
            findings.push(outside.with("amount", amount).with("first", first).with("last", last));
        }
        if self.began_before() {
            let before = self.found(&register::BEGAN_BEFORE, cells);
            findings.push(before.with("year", start.year).with("first", first));
        }
        findings
    }

    fn per_year_findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let empty: Vec<(i32, &[Place])> = self
            .tiltak
            .per_aar
            .iter()
            .filter(|(year, field)| matches!(field, Field::Missing(_)) && self.years.contains(year))
            .map(|(year, field)| (*year, field.places()))
            .collect();
        if let Some((_, place)) = empty.first() {
            let left_out = self.found(&register::YEAR_LEFT_OUT, place);
            findings.push(left_out.with("years", words(empty.iter().map(|(year, _)| *year))));
        }
        if let Value::Number(amount) = self.outside {
            let outside: Vec<(i32, &Field<Decimal>)> = self
                .fields_outside()
                .into_iter()
                .filter(|(_, field)| field.value().is_some_and(|amount| !amount.is_zero()))
                .collect();
            let places = outside.first().map_or(&[][..], |(_, field)| field.places());
            let finding = self.found(&register::AMOUNTS_OUTSIDE_PLAN, places);
            let years = words(outside.iter().map(|(year, _)| *year));
            findings.push(finding.with("years", years).with("amount", Param::Kroner(amount)));
        }
        if let Field::Known(amount) = &self.tiltak.kostnad
            && !self.is_spread()
        {
            let finding = self.found(&register::YEARS_BEFORE_AMOUNT, &amount.places);
            findings.push(finding.with("amount", Param::Kroner(amount.value)));
        }
        findings
    }

    /// An amount spread over a span of years is the same amount, not one that they overrule.
    fn is_spread(&self) -> bool {
        let amount = self.tiltak.kostnad.places();
        let mut years = self.tiltak.per_aar.values();
        years.any(|year| amount.iter().any(|cell| year.places().contains(cell)))
    }

    /// By which years an amount of a full year counts, and that it counts not at all.
    fn funded(&self, source: Finansiering) -> Option<Finding> {
        let (Field::Known(money), _) = self.tiltak.midler(source) else { return None };
        if self.is_financed_per_year(source) {
            return None;
        }
        let found = |code| self.found(code, &money.places).with("column", source.column().id());
        if !self.has_cost() {
            let without = found(&register::GRANT_WITHOUT_COST);
            return Some(without.with("amount", Param::Kroner(money.value)));
        }
        let (None, Some(force)) = (self.force(), self.force_of_amounts()) else { return None };
        let last = force.slutt.map_or(force.start.year, |slutt| slutt.year);
        let by_amounts = found(&register::GRANT_BY_AMOUNTS);
        Some(by_amounts.with("first", force.start.year).with("last", last))
    }

    /// The years in which more comes in than it costs, and by how much in all.
    fn financing_above_cost(&self) -> Option<Finding> {
        let above = |(year, cost): (&i32, &Value)| {
            let of_year = |source: &BTreeMap<i32, Value>| source.get(year).and_then(number);
            let money: Vec<Decimal> = self.financing.values().filter_map(of_year).collect();
            let money = total(&money).filter(|money| *money > Decimal::ZERO)?;
            let above = money.checked_sub(number(cost).unwrap_or_default())?;
            (above > Decimal::ZERO && *cost != Value::Unreadable).then_some((*year, above))
        };
        let above: Vec<(i32, Decimal)> = self.costs.iter().filter_map(above).collect();
        let sum = total(&above.iter().map(|(_, amount)| *amount).collect::<Vec<_>>())?;
        let sources = Finansiering::ALL.map(|source| self.tiltak.midler(source).0.places());
        let finding = self.found(&register::FINANCING_ABOVE_COST, &sources.concat());
        let years = words(above.iter().map(|(year, _)| *year));
        (!above.is_empty()).then(|| finding.with("years", years).with("amount", Param::Kroner(sum)))
    }

    fn phased_before_start(&self, start: Period) -> Option<Finding> {
        let last = &self.tiltak.innfaset_til;
        let end = last.value().copied().map(written).unwrap_or_default();
        self.is_in_place_before_start().then(|| {
            let impossible = self.found(&register::PHASED_BEFORE_START, last.places());
            impossible.with("start", written(start)).with("end", end)
        })
    }

    /// Doctors who are in the sum of new ones, and in no year.
    fn undated_doctors(&self) -> Option<Finding> {
        let Field::Known(doctors) = &self.tiltak.nye_leger else { return None };
        let undated = self.start.is_none()
            && matches!(self.tiltak.iverksetting, Field::Missing(_) | Field::Absent);
        undated.then(|| {
            let finding = self.found(&register::DOCTORS_NOT_DATED, &doctors.places);
            finding.with("doctors", Param::Number(doctors.value))
        })
    }
}

/// One note for all posts whose cost is their salary, because the table says nothing of what comes
/// on top of one.
pub fn salary_alone(measures: &[Measure<'_>]) -> Option<Finding> {
    let posts = || {
        measures.iter().filter(|measure| {
            let Tiltak { beregnet, faktorer, .. } = measure.tiltak;
            *beregnet && faktorer.pris() == Some(Pris::Aarslonn)
        })
    };
    let lacks = |of: fn(&Tiltak) -> &Field<Decimal>| {
        posts().any(|measure| *of(measure.tiltak) == Field::Absent)
    };
    let lacking = [
        (Column::Pensjon, lacks(|tiltak| &tiltak.faktorer.pensjon)),
        (Column::Arbeidsgiveravgift, lacks(|tiltak| &tiltak.faktorer.arbeidsgiveravgift)),
    ];
    let columns: Vec<String> =
        lacking.into_iter().filter(|(_, is)| *is).map(|(column, _)| column.id()).collect();
    let first = posts().next().filter(|_| !columns.is_empty())?;
    let place = first.tiltak.faktorer.aarslonn.places().first().unwrap_or(&first.tiltak.place);
    let finding = Finding::new(&register::SALARY_ALONE).at(place.clone()).with("column", columns);
    Some(finding.with("count", posts().count()))
}

/// The years in which more comes in than all measures cost.
pub fn net_below_zero(consequences: &[Consequence], years: &RangeInclusive<i32>) -> Vec<Finding> {
    let of_year = |year: i32| {
        let known = consequences.iter().all(|m| m.is_known_in(year));
        let gross: Vec<Decimal> =
            consequences.iter().filter_map(|m| m.amounts.get(&year).copied()).collect();
        let net: Option<Vec<Decimal>> = consequences.iter().map(|m| m.net(year)).collect();
        let net = total(&net?).filter(|net| known && *net < Decimal::ZERO)?;
        // Measures that save money are below zero by themselves.
        total(&gross).filter(|gross| *gross >= Decimal::ZERO)?;
        let finding = Finding::new(&register::NET_BELOW_ZERO).with("year", year);
        Some(finding.with("amount", Param::Kroner(-net)))
    };
    years.clone().filter_map(of_year).collect()
}

/// Plan years that no year column reaches, where the measures have their amounts in such columns.
pub fn years_without_column(
    measures: &[Measure<'_>],
    years: &RangeInclusive<i32>,
) -> Option<Finding> {
    let in_columns = || measures.iter().filter(|m| m.per_year && !m.is_spread());
    let reached = |year: &i32| in_columns().any(|m| m.tiltak.per_aar.contains_key(year));
    let missing: Vec<i32> = years.clone().filter(|year| !reached(year)).collect();
    let first = in_columns().next().filter(|_| !missing.is_empty())?;
    let finding = Finding::new(&register::YEARS_WITHOUT_COLUMN).at(first.tiltak.place.clone());
    let finding = finding.with("years", words(missing.into_iter()));
    Some(finding.with("count", in_columns().count()))
}

fn words(years: impl Iterator<Item = i32>) -> Vec<String> {
    years.map(|year| year.to_string()).collect()
}

/// `2022` or `2022-07`.
fn written(period: Period) -> String {
    match period.month {
        Some(month) => format!("{}-{month:02}", period.year),
        None => period.year.to_string(),
    }
}
