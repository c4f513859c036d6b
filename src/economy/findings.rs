use super::MeasureStatus;
use super::measure::Measure;
use crate::finding::{Entry as Code, Finding, Param, economy as register};
use crate::model::{Field, Period, Tiltak, Value};
use crate::place::Place;
use rust_decimal::Decimal;
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
        findings.extend(self.grant_finding());
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
        if let (Some(rate), Field::Missing(place)) = (faktorer.sats.value(), faktorer.quantity()) {
            let unknown = self.found(&register::QUANTITY_MISSING, std::slice::from_ref(place));
            return Some(unknown.with("rate", Param::Kroner(*rate)));
        }
        let has_factor = faktorer.sats.value().or(faktorer.antall.value()).is_some();
        let silent = *kostnad == Field::Absent && per_aar.is_empty() && !has_factor;
        (!silent).then(|| self.found(&register::NOT_COSTED, kostnad.places()))
    }

    /// A start in words that says when doctors come, though it places no cost.
    fn doctors_finding(&self) -> Option<Finding> {
        let words = self.tiltak.iverksetting_text.value()?;
        let (start, _) = (self.start?, self.tiltak.nye_leger.value()?);
        let in_words = self.found(&register::START_IN_WORDS, self.tiltak.iverksetting.places());
        Some(in_words.with("found", words.as_str()).with("year", start.year))
    }

    fn start_findings(&self) -> Vec<Finding> {
        let Tiltak { iverksetting, iverksetting_text, kostnad, slutt, .. } = self.tiltak;
        let cells = iverksetting.places();
        let amount = Param::Kroner(kostnad.value().copied().unwrap_or_default());
        let (first, last) = (*self.years.start(), *self.years.end());
        let Some(start) = self.start else {
            let left_out = matches!(iverksetting, Field::Missing(_) | Field::Absent);
            let missing = self.found(&register::START_MISSING, cells).with("amount", amount);
            return if left_out { vec![missing] } else { Vec::new() };
        };
        let mut findings = Vec::new();
        if let Some(words) = iverksetting_text.value() {
            let in_words = self.found(&register::START_IN_WORDS, cells);
            findings.push(in_words.with("found", words.as_str()).with("year", start.year));
        }
        if self.ends_before_start() {
            let end = slutt.value().copied().map(written).unwrap_or_default();
            let impossible = self.found(&register::END_BEFORE_START, slutt.places());
            findings.push(impossible.with("start", written(start)).with("end", end));
        }
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

    fn grant_finding(&self) -> Option<Finding> {
        let Field::Known(grant) = &self.tiltak.tilskudd else { return None };
        if self.grants_per_year() {
            return None;
        }
        if !self.has_cost() {
            let without = self.found(&register::GRANT_WITHOUT_COST, &grant.places);
            return Some(without.with("amount", Param::Kroner(grant.value)));
        }
        let (None, Some(force)) = (self.force(), self.force_of_amounts()) else { return None };
        let last = force.slutt.map_or(force.start.year, |slutt| slutt.year);
        let by_amounts = self.found(&register::GRANT_BY_AMOUNTS, &grant.places);
        Some(by_amounts.with("first", force.start.year).with("last", last))
    }
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
