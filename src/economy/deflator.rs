use super::declarations::of_year;
use crate::figures::{Assumption, Declaration, Expr, Group, assumption, figure, number};
use crate::finding::{Finding, economy as register};
use crate::model::Unit;
use crate::settings::{Deflator, Norm, Settings};
use std::ops::RangeInclusive;

/// The index of prices over the plan years: 100 in the base year, from there by the deflator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prisindeks {
    years: RangeInclusive<i32>,
    /// The year whose prices are fixed.
    pub base: i32,
}

/// The index, when every year between the base year and the plan years has a deflator; what is
/// missing for it, and what no year uses.
#[must_use]
pub fn index(
    settings: &Settings,
    years: &RangeInclusive<i32>,
) -> (Option<Prisindeks>, Vec<Finding>) {
    let Deflator { grunnaar, aar } = &settings.deflator;
    if aar.is_empty() {
        return (None, Vec::new());
    }
    let base = grunnaar.as_ref().map_or(*years.start(), |year| year.value);
    let needed = base.min(*years.start()) + 1..=base.max(*years.end());
    let mut findings: Vec<Finding> = aar
        .iter()
        .filter(|(year, _)| !needed.contains(year))
        .map(|(year, growth)| {
            let unused = Finding::new(&register::DEFLATOR_NOT_USED).with("year", *year);
            at(growth, unused.with("base", base).with("last", *needed.end()))
        })
        .collect();
    let missing: Vec<String> =
        needed.filter(|year| !aar.contains_key(year)).map(|year| year.to_string()).collect();
    if let (false, Some(growth)) = (missing.is_empty(), aar.values().next()) {
        let incomplete = Finding::new(&register::DEFLATOR_INCOMPLETE).with("years", missing);
        findings.push(at(growth, incomplete.with("base", base)));
        return (None, findings);
    }
    (Some(Prisindeks { years: years.clone(), base }), findings)
}

fn at(growth: &Norm, finding: Finding) -> Finding {
    match growth.verdi.places.first() {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }
}

/// The growth of each year, as an assumption that can be changed in the workbook.
#[must_use]
pub fn assumptions(settings: &Settings) -> Vec<Assumption> {
    let growth = settings.deflator.aar.iter();
    growth
        .map(|(year, growth)| {
            let id = of_year("deflator", *year);
            let given = Assumption::given(&id, &growth.verdi, Unit::Prosent);
            Assumption { year: Some(*year), ..given }.with_source(growth.kilde.as_ref())
        })
        .collect()
}

impl Prisindeks {
    /// `prisindeks_<år>`, and in current prices what `declared` gives in fixed ones:
    /// `tiltak_sum_lopende_<år>`, `netto_lopende_<år>` when there is a net cost, and their sums over
    /// the period. Nothing when no year has a cost.
    #[must_use]
    pub fn declarations(&self, declared: &[Declaration]) -> Vec<Declaration> {
        let first = *self.years.start();
        let has = |stem: &str| declared.iter().any(|known| known.id == of_year(stem, first));
        if !has("tiltak_sum") {
            return Vec::new();
        }
        let index = |year| Declaration {
            decimals: 1,
            ..of_plan(&of_year("prisindeks", year), Unit::Forholdstall, self.index(year), year)
        };
        let mut declarations: Vec<Declaration> = self.years.clone().map(index).collect();
        declarations.extend(self.current("tiltak_sum", "tiltak_sum_lopende", "tiltak_sum"));
        if has("netto") {
            declarations.extend(self.current("netto", "netto_lopende", "tiltak_netto"));
        }
        declarations
    }

    /// A yearly figure in current prices, and its sum over the period.
    fn current(&self, fixed: &str, current: &str, whole: &str) -> Vec<Declaration> {
        let yearly = |year| {
            let index = figure(&of_year("prisindeks", year));
            let expr = figure(&of_year(fixed, year)) * index / number(100);
            of_plan(&of_year(current, year), Unit::Kroner, expr, year)
        };
        let mut declarations: Vec<Declaration> = self.years.clone().map(yearly).collect();
        let over_years = self.years.clone().map(|year| figure(&of_year(current, year)));
        if let Some(expr) = over_years.reduce(|sum, year| sum + year) {
            let id = format!("{whole}_lopende_planperiode");
            let whole = of_plan(&id, Unit::Kroner, expr, *self.years.start());
            declarations.push(Declaration { year: None, ..whole });
        }
        declarations
    }

    /// 100 in the base year; else by the growth from the year before, or to the year after when
    /// the base year is later. A year outside the plan has no index of its own to rest on.
    fn index(&self, year: i32) -> Expr {
        let of_other = |year: i32| figure(&of_year("prisindeks", year));
        let hundred = || number(100);
        if year > self.base && self.years.contains(&(year - 1)) {
            of_other(year - 1) * growth(year)
        } else if year < self.base && self.years.contains(&(year + 1)) {
            of_other(year + 1) / growth(year + 1)
        } else if year >= self.base {
            (self.base + 1..=year).fold(hundred(), |index, year| index * growth(year))
        } else {
            (year + 1..=self.base).fold(hundred(), |index, year| index / growth(year))
        }
    }
}

/// `1 + deflator / 100`.
fn growth(year: i32) -> Expr {
    number(1) + assumption(&of_year("deflator", year)) / number(100)
}

fn of_plan(id: &str, unit: Unit, expr: Expr, year: i32) -> Declaration {
    Declaration { year: Some(year), ..Declaration::whole(id, expr, unit, Group::Okonomi) }
}
