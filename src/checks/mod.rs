//! Plausibility and consistency, one rule per file (domain § 4).
//!
//! A rule compares what was read with itself and with the norms; it changes nothing. Doctors are
//! told by their cell, never by name: findings are published. No I/O, clock, locale or environment.

mod budget_lines;
mod ceiling;
mod cost_scale;
mod deviation;
mod doctor;
mod doctor_not_listed;
mod duty_per_doctor;
mod duty_total;
mod hours_twice;
mod length;
mod length_above_ceiling;
mod licences_among_posts;
mod measure_name;
mod measure_number;
mod number_missing;
mod posts_above_places;
mod service_twice;
mod share;
mod share_used;
mod shift_below_recommended;
mod shift_hours_open;
mod site_twice;
mod stated;
mod stated_free_places;
mod stated_mean;
mod stated_product;
mod stated_total;
mod stated_years;
mod twice;
mod vacant_above_posts;

#[cfg(test)]
mod tests;

use crate::figures::Figure;
use crate::finding::{Entry, Finding, checks as register};
use crate::model::Kommunedata;

/// A rule and the finding it gives.
#[derive(Debug)]
pub struct Rule {
    pub finding: &'static Entry,
    check: fn(&Kommunedata, &[Figure]) -> Checked,
}

/// What came of a rule: how many comparisons were made, and which did not hold.
#[derive(Debug, Default)]
struct Checked {
    made: usize,
    findings: Vec<Finding>,
}

/// One thing held against another.
#[derive(Debug)]
enum Comparison {
    Holds,
    Broken(Finding),
}

impl Comparison {
    fn broken_if(broken: bool, finding: Finding) -> Self {
        if broken { Self::Broken(finding) } else { Self::Holds }
    }
}

impl FromIterator<Comparison> for Checked {
    fn from_iter<I: IntoIterator<Item = Comparison>>(comparisons: I) -> Self {
        let mut checked = Self::default();
        for comparison in comparisons {
            checked.made += 1;
            if let Comparison::Broken(finding) = comparison {
                checked.findings.push(finding);
            }
        }
        checked
    }
}

/// Every rule, in the order of the register.
#[must_use]
pub fn rules() -> &'static [Rule] {
    static RULES: [Rule; 27] = [
        Rule { finding: &register::STATED_TOTAL, check: stated_total::check },
        Rule { finding: &register::STATED_MEAN, check: stated_mean::check },
        Rule { finding: &register::STATED_FREE_PLACES, check: stated_free_places::check },
        Rule { finding: &register::LENGTH_UNLIKELY, check: length::check },
        Rule { finding: &register::CEILING_UNLIKELY, check: ceiling::check },
        Rule { finding: &register::LENGTH_ABOVE_CEILING, check: length_above_ceiling::check },
        Rule { finding: &register::NUMBER_MISSING, check: number_missing::check },
        Rule { finding: &register::DUTY_ABOVE_AGREED, check: duty_per_doctor::check },
        Rule { finding: &register::DUTY_TOTAL_ABOVE_AGREED, check: duty_total::check },
        Rule { finding: &register::DOCTOR_NOT_LISTED, check: doctor_not_listed::check },
        Rule { finding: &register::SHARE_OUT_OF_RANGE, check: share::check },
        Rule { finding: &register::SAME_MEASURE_NUMBER, check: measure_number::check },
        Rule { finding: &register::SAME_MEASURE_NAME, check: measure_name::check },
        Rule { finding: &register::HOURS_GIVEN_TWICE, check: hours_twice::check },
        Rule { finding: &register::STATED_YEARS, check: stated_years::check },
        Rule { finding: &register::POSTS_ABOVE_PLACES, check: posts_above_places::check },
        Rule { finding: &register::VACANT_ABOVE_POSTS, check: vacant_above_posts::check },
        Rule { finding: &register::SAME_SITE, check: site_twice::check },
        Rule { finding: &register::SERVICE_TWICE, check: service_twice::check },
        Rule { finding: &register::DEVIATION_UNCLEAR, check: deviation::check },
        Rule { finding: &register::DEVIATION_DIRECTION, check: deviation::direction },
        Rule { finding: &register::SHARE_USED, check: share_used::check },
        Rule { finding: &register::SHIFT_BELOW_RECOMMENDED, check: shift_below_recommended::check },
        Rule { finding: &register::SHIFT_HOURS_OPEN, check: shift_hours_open::check },
        Rule { finding: &register::LICENCES_AMONG_POSTS, check: licences_among_posts::check },
        Rule { finding: &register::STATED_PRODUCT, check: stated_product::check },
        Rule { finding: &register::COSTS_MAY_BE_THOUSANDS, check: cost_scale::check },
    ];
    &RULES
}

/// Runs every rule: what did not hold, and how many comparisons were made in all.
#[must_use]
pub fn run(data: &Kommunedata, figures: &[Figure]) -> (Vec<Finding>, usize) {
    let mut all = Checked::default();
    for rule in rules() {
        let checked = (rule.check)(data, figures);
        all.made += checked.made;
        all.findings.extend(checked.findings);
    }
    (all.findings, all.made)
}
