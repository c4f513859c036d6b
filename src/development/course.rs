use crate::analysis::Analysis;
use crate::model::Unit;
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// How far back the course goes, this month among them.
const MONTHS: i32 = 12;

/// A figure that is followed from month to month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Followed {
    pub id: &'static str,
    pub unit: Unit,
    pub decimals: u32,
    /// Told in the appendix too, where there is no room for all.
    pub on_page: bool,
}

/// What is followed, in the order of the report.
pub const FOLLOWED: [Followed; 12] = [
    in_workbook("lister_totalt", Unit::Lister, 0),
    on_page("lister_uten_fast_lege", Unit::Lister, 0),
    on_page("listekapasitet", Unit::Plasser, 0),
    on_page("listeinnbyggere", Unit::Personer, 0),
    on_page("ledige_plasser", Unit::Plasser, 0),
    in_workbook("dekning_innbyggere", Unit::Prosent, 1),
    on_page("tilplikting_aarsverk", Unit::Aarsverk, 3),
    on_page("legeaarsverk_sum", Unit::Aarsverk, 2),
    in_workbook("legeaarsverk_ubesatt", Unit::Aarsverk, 2),
    in_workbook("vakter_under_anbefaling", Unit::Vakter, 0),
    in_workbook("tiltak_antall", Unit::Tiltak, 0),
    on_page("tiltak_sum_planperiode", Unit::Kroner, 0),
];

const fn on_page(id: &'static str, unit: Unit, decimals: u32) -> Followed {
    Followed { id, unit, decimals, on_page: true }
}

const fn in_workbook(id: &'static str, unit: Unit, decimals: u32) -> Followed {
    Followed { on_page: false, ..on_page(id, unit, decimals) }
}

/// A calendar month and what was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    pub year: i32,
    /// From 1 to 12.
    pub month: u32,
    /// Value by the id of the figure; `None` for a month that nothing was told of.
    pub figures: Option<BTreeMap<String, Option<Decimal>>>,
}

impl Month {
    /// The value of a figure, when the month has one.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<Decimal> {
        *self.figures.as_ref()?.get(id)?
    }
}

/// The latest twelve months up to this one, oldest first, from the first that was told; a month in
/// between that nobody told of is there without figures. Empty when there is no earlier month.
#[must_use]
pub fn course(analysis: &Analysis) -> Vec<Month> {
    let Some(now) = analysis.as_of().map(number_of) else { return Vec::new() };
    let earlier = analysis.earlier.months.iter().filter_map(|told| {
        let month = number_of(told.as_of?);
        (month < now && month > now - MONTHS).then(|| (month, told.figures.clone()))
    });
    let mut told: BTreeMap<i32, _> = earlier.collect();
    let Some((first, _)) = told.first_key_value() else { return Vec::new() };
    let first = *first;
    told.insert(now, analysis.snapshot().figures);
    (first..=now).map(|number| Month { figures: told.remove(&number), ..of(number) }).collect()
}

/// Months counted from the year 0, so that they can be subtracted.
pub(super) fn number_of(date: NaiveDate) -> i32 {
    let month = i32::try_from(date.month0()).unwrap_or_default();
    date.year() * MONTHS + month
}

fn of(number: i32) -> Month {
    let month = u32::try_from(number.rem_euclid(MONTHS)).unwrap_or_default() + 1;
    Month { year: number.div_euclid(MONTHS), month, figures: None }
}
