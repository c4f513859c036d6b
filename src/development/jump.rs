use super::change::{Told, changes};
use super::threshold::{Threshold, Thresholds};
use crate::analysis::Analysis;
use crate::figures::Figure;
use crate::finding::development::{BECAME_ZERO, JUMP, THOUSANDFOLD};
use crate::finding::{Entry, Finding, Param};
use crate::model::Unit;
use crate::rounding::round;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// The figures that moved further since last time than is easily believed, each at its cells.
pub fn jumps(analysis: &Analysis, thresholds: &Thresholds) -> Vec<Finding> {
    let Some(last) = analysis.earlier.last() else { return Vec::new() };
    let told = changes(last, analysis).changed;
    told.iter()
        .filter_map(|change| {
            let figure = analysis.figure(&change.id)?;
            let (Told::Value(before), Told::Value(now)) = (change.before, change.now) else {
                return None;
            };
            let jump = Jump { figure, before, now, date: last.as_of };
            jump.finding(thresholds.of(&change.id)?, thresholds)
        })
        .collect()
}

struct Jump<'a> {
    figure: &'a Figure,
    before: Decimal,
    now: Decimal,
    /// Of the figures it is held against.
    date: Option<NaiveDate>,
}

impl Jump<'_> {
    /// One finding at most: what is a thousand times more is not told as a jump besides.
    fn finding(&self, threshold: &Threshold, all: &Thresholds) -> Option<Finding> {
        if self.before <= Decimal::ZERO {
            return None;
        }
        if self.now.is_zero() {
            return threshold.zero.then(|| self.told(&BECAME_ZERO));
        }
        if all.tusen.holds(self.before, self.now) {
            return Some(self.with_now(self.told(&THOUSANDFOLD)));
        }
        let moved = (self.now - self.before).abs();
        let change = moved.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.before)?;
        threshold.is_passed(self.before, self.now).then(|| {
            self.with_now(self.told(&JUMP)).with("change", Param::Prosent(round(change, 1)))
        })
    }

    fn told(&self, entry: &'static Entry) -> Finding {
        let date = self.date.map_or_else(|| Param::from("none"), Param::from);
        let finding = Finding::new(entry)
            .with("figure", self.figure.declaration.id.clone())
            .with("before", self.amount(self.before))
            .with("date", date);
        match self.figure.sources.first() {
            Some(place) => finding.at(place.clone()),
            None => finding,
        }
    }

    fn with_now(&self, finding: Finding) -> Finding {
        finding.with("now", self.amount(self.now))
    }

    const fn amount(&self, value: Decimal) -> Param {
        match self.figure.declaration.unit {
            Unit::Kroner => Param::Kroner(value),
            Unit::Prosent => Param::Prosent(value),
            _ => Param::Number(value),
        }
    }
}
