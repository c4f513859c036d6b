//! What the sums of the measures rest on, in a few lines.

use super::Block;
use super::context::Context;
use super::economy::is_in_sums;
use super::wording;
use crate::economy::{Consequence, Plan};
use crate::language::Arg;
use crate::model::{Field, Kind, Period, Slag, Tiltak};
use crate::place::Place;
use std::collections::BTreeSet;

/// The lines under a heading of their own; nothing where nothing is summed.
pub(super) fn blocks(cx: &Context<'_>, plan: &Plan) -> Vec<Block> {
    let sums = plan.years.clone().any(|year| has(cx, "tiltak_sum", year));
    if !sums || !plan.consequences.iter().any(is_in_sums) {
        return Vec::new();
    }
    let basis = Basis { cx, plan };
    let lines = [
        Some(basis.period()),
        Some(basis.prices()),
        basis.part_years(),
        basis.one_offs(),
        basis.kind_left_out(),
        basis.financing(),
        basis.residents(),
        basis.sources(),
    ];
    vec![
        Block::Heading(cx.text("heading-basis")),
        Block::Bullets(lines.into_iter().flatten().collect()),
    ]
}

fn has(cx: &Context<'_>, stem: &str, year: i32) -> bool {
    cx.analysis.figure(&format!("{stem}_{year}")).is_some()
}

struct Basis<'a> {
    cx: &'a Context<'a>,
    plan: &'a Plan,
}

impl Basis<'_> {
    fn period(&self) -> String {
        let settings = &self.cx.analysis.settings;
        let is_stated = settings.plan_fra.is_some() && settings.plan_til.is_some();
        let key = if is_stated { "basis-period-stated" } else { "basis-period-found" };
        let (first, last) = (*self.plan.years.start(), *self.plan.years.end());
        self.cx.with(key, &[("years", Arg::Text(self.cx.numbers().years(first, last)))])
    }

    /// With a series of prices the amounts are shown both ways.
    fn prices(&self) -> String {
        let current = self.cx.value("tiltak_sum_lopende_planperiode");
        self.cx.text(if current.is_some() { "basis-prices-fixed" } else { "basis-prices" })
    }

    /// Recurring measures that count with some months of a plan year.
    fn part_years(&self) -> Option<String> {
        let within = |at: Option<Period>, whole: u32| {
            at.is_some_and(|Period { year, month }| {
                self.plan.years.contains(&year) && month.is_some_and(|month| month != whole)
            })
        };
        self.counted("basis-part-years", |measure, tiltak| {
            measure.slag == Slag::Varig
                && !has_amounts_per_year(tiltak)
                && (within(measure.start, 1) || within(measure.slutt, 12))
        })
    }

    fn one_offs(&self) -> Option<String> {
        self.counted("basis-one-offs", |measure, tiltak| {
            measure.slag == Slag::Engangs && !has_amounts_per_year(tiltak)
        })
    }

    fn kind_left_out(&self) -> Option<String> {
        self.counted("basis-kind-left-out", |measure, tiltak| {
            measure.slag == Slag::Varig
                && matches!(tiltak.slag, Field::Missing(_) | Field::Absent)
                && !has_amounts_per_year(tiltak)
        })
    }

    /// A sentence with the number of measures in the sums that it is about.
    fn counted(&self, key: &str, wanted: impl Fn(&Consequence, &Tiltak) -> bool) -> Option<String> {
        let tiltak = &self.cx.analysis.data.tiltak;
        let rows = self.plan.consequences.iter().filter(|measure| is_in_sums(measure));
        let rows = rows.filter(|measure| {
            tiltak
                .iter()
                .find(|of| of.place == measure.source)
                .is_some_and(|of| wanted(measure, of))
        });
        let count = rows.count();
        (count > 0).then(|| self.cx.with(key, &[("measures", Arg::Count(count))]))
    }

    fn financing(&self) -> Option<String> {
        let in_some_year =
            |stem: &str| self.plan.years.clone().any(|year| has(self.cx, stem, year));
        let framed = in_some_year("ramme_avvik");
        let key = if framed { "basis-financing-and-frame" } else { "basis-financing" };
        in_some_year("netto").then(|| self.cx.text(key))
    }

    fn residents(&self) -> Option<String> {
        let per_resident =
            self.plan.years.clone().all(|year| has(self.cx, "kostnad_per_innbygger", year));
        let population = self.cx.assumption("innbyggere").filter(|_| per_resident)?;
        let population = Arg::Count(super::context::whole(population)?);
        Some(self.cx.with("basis-residents", &[("population", population)]))
    }

    /// The cells of one table, the files of several.
    fn sources(&self) -> Option<String> {
        let origins = self.cx.analysis.data.origins.iter();
        let places: Vec<&Place> =
            origins.filter(|o| o.kind == Kind::Tiltak).map(|origin| &origin.place).collect();
        let places = match places[..] {
            [] => return None,
            [only] => wording::place(only, self.cx.texts),
            [..] => {
                let files: BTreeSet<&str> = places.iter().map(|place| &*place.file).collect();
                self.cx.numbers().list(&Vec::from_iter(files))
            }
        };
        Some(self.cx.with("basis-sources", &[("places", Arg::Text(places))]))
    }
}

/// Amounts in year columns are taken as they stand.
fn has_amounts_per_year(tiltak: &Tiltak) -> bool {
    tiltak.per_aar.values().any(|field| matches!(field, Field::Known(_) | Field::Unreadable(_)))
}
