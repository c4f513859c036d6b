use super::declarations::of_year;
use crate::figures::{
    Assumption, Declaration, Expr, Filter, Group, assumption, count, figure, number, sum,
};
use crate::model::{Column, Kind, Kommunedata, Sourced, Unit};
use crate::settings::{Kapasitet, Settings};
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

const LISTS: Kind = Kind::Fastlegelister;

/// The assumptions of the capacity, by id, and what they count.
const ASSUMPTIONS: [(&str, Unit); 4] = [
    ("tak_per_liste", Unit::Plasser),
    ("innbyggervekst", Unit::Prosent),
    ("lister_som_slutter", Unit::Lister),
    (PRICE, Unit::Kroner),
];
const PRICE: &str = "kostnad_per_ny_hjemmel";

/// What the need for patient lists is reckoned from, when the configuration or a scenario asks.
///
/// What the plan does not say changes nothing: the highest ceiling that there is, no growth, nobody
/// who leaves. A price that nobody gives is left out.
#[must_use]
pub fn assumptions(data: &Kommunedata, settings: &Settings) -> Vec<Assumption> {
    if !is_asked(settings) {
        return Vec::new();
    }
    let Kapasitet { kilde, innbyggere, .. } = &settings.kapasitet;
    let known = ASSUMPTIONS.iter().filter_map(|(id, unit)| match given(&settings.kapasitet, id) {
        Some(value) => Some(Assumption::given(id, value, *unit).with_source(kilde.as_ref())),
        None => Some(Assumption::standard(id, neutral(id, data)?, *unit)),
    });
    let population = innbyggere.iter().map(|(year, value)| Assumption {
        year: Some(*year),
        ..Assumption::given(&of_year("folketall", *year), value, Unit::Personer)
            .with_source(kilde.as_ref())
    });
    known.chain(population).collect()
}

fn is_asked(settings: &Settings) -> bool {
    let in_plan = settings.kapasitet != Kapasitet::default();
    let scenarios = settings.scenarioer.iter();
    in_plan || scenarios.flat_map(|scenario| scenario.endringer.keys()).any(|id| is_of_capacity(id))
}

/// Whether an assumption is one of the capacity.
#[must_use]
pub fn is_of_capacity(id: &str) -> bool {
    ASSUMPTIONS.iter().any(|(known, _)| *known == id) || id.starts_with("folketall_")
}

fn given<'a>(kapasitet: &'a Kapasitet, id: &str) -> Option<&'a Sourced<Decimal>> {
    match id {
        "tak_per_liste" => kapasitet.tak_per_liste.as_ref(),
        "innbyggervekst" => kapasitet.innbyggervekst.as_ref(),
        "lister_som_slutter" => kapasitet.lister_som_slutter.as_ref(),
        _ => kapasitet.kostnad_per_ny_hjemmel.as_ref(),
    }
}

fn neutral(id: &str, data: &Kommunedata) -> Option<Decimal> {
    match id {
        "tak_per_liste" => {
            data.fastlegelister.iter().filter_map(|list| list.listetak.value().copied()).max()
        }
        PRICE => None,
        _ => Some(Decimal::ZERO),
    }
}

/// The lists that are needed in each plan year, and what the new ones cost.
#[must_use]
pub fn declarations(years: &RangeInclusive<i32>, known: &[Assumption]) -> Vec<Declaration> {
    let has = |id: &str| known.iter().any(|assumption| assumption.id == id);
    if !has("tak_per_liste") {
        return Vec::new();
    }
    let mut declarations = vec![
        declared("kapasitet_over_tak", Unit::Plasser, above_ceiling()),
        declared("kapasitet_ved_avgang", Unit::Plasser, leaving()),
        declared(
            "kapasitet_igjen",
            Unit::Plasser,
            figure("listekapasitet")
                - figure("kapasitet_over_tak")
                - figure("kapasitet_ved_avgang"),
        ),
    ];
    for year in years.clone() {
        let of = |stem: &str| figure(&of_year(stem, year));
        let mut declare = |stem: &str, unit, expr| {
            let id = of_year(stem, year);
            declarations.push(Declaration { year: Some(year), ..declared(&id, unit, expr) });
        };
        declare("folketallsindeks", Unit::Forholdstall, population_index(year, years, &has));
        let need = figure("listeinnbyggere") * of("folketallsindeks") / number(100);
        let free = number(1) + assumption("norm_ledig_kapasitet") / number(100);
        // With a norm for free places, when there is one.
        declare("kapasitetsbehov", Unit::Plasser, need.clone() * free);
        declare("kapasitetsbehov", Unit::Plasser, need);
        let short = of("kapasitetsbehov") - figure("kapasitet_igjen");
        declare("kapasitetsmangel", Unit::Plasser, short.at_least_zero());
        let new = of("kapasitetsmangel") / mean_capacity();
        declare("nye_hjemler", Unit::Hjemler, new.round_up());
        let cost = of("nye_hjemler") * assumption(PRICE);
        declare("kostnad_nye_hjemler", Unit::Kroner, cost);
        let both = of("tiltak_sum") + of("kostnad_nye_hjemler");
        declare("samlet_kostnad", Unit::Kroner, both);
    }
    for stem in ["kostnad_nye_hjemler", "samlet_kostnad"] {
        let all = years.clone().map(|year| figure(&of_year(stem, year)));
        let whole = all.reduce(|sum, year| sum + year);
        let id = format!("{stem}_planperiode");
        declarations.extend(whole.map(|expr| declared(&id, Unit::Kroner, expr)));
    }
    declarations
}

/// Σ (ceiling − the new ceiling) over the lists above it.
fn above_ceiling() -> Expr {
    let above = || Filter::Above(Column::Listetak, "tak_per_liste");
    sum(LISTS, Column::Listetak, above()) - assumption("tak_per_liste") * count(LISTS, above())
}

/// A list that ends is as large as the mean.
fn leaving() -> Expr {
    assumption("lister_som_slutter") * mean_capacity()
}

fn mean_capacity() -> Expr {
    (figure("listekapasitet") - figure("kapasitet_over_tak")) / figure("lister_totalt")
}

/// The population of a year against today's, × 100: as it is expected, else by the growth a year
/// from the first year of the plan.
fn population_index(year: i32, years: &RangeInclusive<i32>, has: &impl Fn(&str) -> bool) -> Expr {
    let expected = of_year("folketall", year);
    if has(&expected) {
        assumption(&expected).per_cent_of(assumption("innbyggere"))
    } else if year == *years.start() {
        number(100)
    } else {
        let growth = number(1) + assumption("innbyggervekst") / number(100);
        figure(&of_year("folketallsindeks", year - 1)) * growth
    }
}

fn declared(id: &str, unit: Unit, expr: Expr) -> Declaration {
    let decimals = u32::from(unit == Unit::Forholdstall);
    Declaration { decimals, ..Declaration::whole(id, expr, unit, Group::Kapasitet) }
}
