//! The most important in a few sentences, each there only when its figures are.

use super::budget;
use super::context::{Context, whole};
use super::measures;
use super::wording;
use crate::economy::{Consequence, MeasureStatus, Plan};
use crate::language::Arg;
use crate::model::{Column, Kind, Row, Unit, Value};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// The sentences of the cover.
pub(super) fn sentences(cx: &Context<'_>) -> Vec<String> {
    if cx.analysis.tables.is_empty() {
        return vec![cx.text("summary-nothing")];
    }
    let paragraphs = [
        join([lists(cx), coverage(cx), without_list(cx)]),
        join([free_places(cx), norm(cx), vacancies(cx)]),
        join([duty(cx), duty_allowed(cx)]),
        join([population(cx), posts(cx), posts_per_place(cx), vacant(cx)]),
        shifts(cx),
        join([budget::accounts(cx), budget::used(cx), budget::budget(cx), budget::against(cx)]),
        super::activity::on_cover(cx),
        join([cost(cx), frame(cx), net(cx)]),
        join([not_costed(cx), outside(cx), unreadable(cx)]),
        join([measures::new_doctors_sentence(cx), measures::stops_sentence(cx)]),
        join([missing_kinds(cx), reservations(cx)]),
    ];
    paragraphs.into_iter().flatten().collect()
}

/// Sentences to one paragraph.
pub(super) fn join<const N: usize>(sentences: [Option<String>; N]) -> Option<String> {
    let there: Vec<String> = sentences.into_iter().flatten().collect();
    (!there.is_empty()).then(|| there.join(" "))
}

fn municipality(cx: &Context<'_>) -> Arg {
    Arg::Text(match cx.municipality() {
        Some(name) => cx.with("municipality-named", &[name]),
        None => cx.text("municipality-unnamed"),
    })
}

/// "Kragerø kommune har 10 fastlegelister ved 4 legekontor, med avtalt plass til 11 000 innbyggere."
pub(super) fn lists(cx: &Context<'_>) -> Option<String> {
    let municipality = ("municipality", municipality(cx));
    let lists = ("lists", Arg::Count(cx.count("lister_totalt")?));
    let offices = ("offices", Arg::Count(cx.count("legekontor_antall")?));
    Some(match cx.count("listekapasitet") {
        Some(capacity) => {
            let capacity = ("capacity", Arg::Count(capacity));
            cx.with("summary-lists", &[municipality, lists, offices, capacity])
        }
        None => cx.with("summary-lists-without-capacity", &[municipality, lists, offices]),
    })
}

/// "Det svarer til 105,7 % av innbyggertallet på 10 406."
pub(super) fn coverage(cx: &Context<'_>) -> Option<String> {
    cx.value("listekapasitet").and_then(whole)?;
    let population = cx.assumption("innbyggere").and_then(whole)?;
    let share = cx.amount("dekning_innbyggere")?;
    Some(cx.with("summary-coverage", &[("share", share), ("population", Arg::Count(population))]))
}

/// Free places, full lists or more residents than places.
pub(super) fn free_places(cx: &Context<'_>) -> Option<String> {
    let places = cx.value("ledige_plasser")?;
    let count = ("places", Arg::Count(whole(places.abs())?));
    Some(match places.cmp(&Decimal::ZERO) {
        Ordering::Less => cx.with("summary-overfull", &[count]),
        Ordering::Equal => cx.text("summary-full"),
        Ordering::Greater => {
            let share = cx.amount("ledig_kapasitet_prosent")?;
            cx.with("summary-free", &[count, ("share", share)])
        }
    })
}

/// "Anslagsvis 3 000 innbyggere står ikke på noen av listene." An estimate that says something only
/// from one in a hundred.
pub(super) fn without_list(cx: &Context<'_>) -> Option<String> {
    let population = cx.assumption("innbyggere").and_then(whole)?;
    let is_told = |residents: &usize| *residents > 0 && residents.saturating_mul(100) >= population;
    let residents = cx.count("innbyggere_uten_liste").filter(is_told)?;
    Some(cx.with("summary-without-list", &[("residents", Arg::Count(residents))]))
}

/// "Normen er at 7 % av plassene skal være ledige; det mangler 3 088 plasser på det."
pub(super) fn norm(cx: &Context<'_>) -> Option<String> {
    let short = crate::rounding::round(cx.value("mangel_mot_norm")?, 0);
    let norm =
        ("norm", Arg::Text(cx.numbers().exact_per_cent(cx.assumption("norm_ledig_kapasitet")?)));
    Some(match whole(short)? {
        0 => cx.with("summary-norm-kept", &[norm]),
        places => cx.with("summary-norm-short", &[norm, ("places", Arg::Count(places))]),
    })
}

/// How many lists have no permanent doctor.
pub(super) fn vacancies(cx: &Context<'_>) -> Option<String> {
    let lists = cx.count("lister_totalt").filter(|lists| *lists > 0)?;
    let vacant = cx.count("lister_uten_fast_lege")?;
    let args = [("lists", Arg::Count(lists)), ("vacant", Arg::Count(vacant))];
    Some(match vacant {
        0 => cx.with("summary-all-filled", &args),
        _ if vacant == lists => cx.with("summary-all-vacant", &args),
        _ => cx.with("summary-some-vacant", &args),
    })
}

/// "Tilpliktingen er til sammen 196,5 % stilling, det vil si 1,965 årsverk."
pub(super) fn duty(cx: &Context<'_>) -> Option<String> {
    let share = ("share", cx.amount("tilplikting_prosent")?);
    let posts = ("posts", cx.amount("tilplikting_aarsverk")?);
    Some(cx.with("summary-duty", &[share, posts]))
}

/// "Det er 98,3 % av det avtalen med legene gir rom for."
pub(super) fn duty_allowed(cx: &Context<'_>) -> Option<String> {
    Some(cx.with("summary-duty-allowed", &[("share", cx.amount("tilplikting_utnyttelse")?)]))
}

/// "Porsgrunn kommune har 36 200 innbyggere.", beside posts and places, unless it is told beside
/// the capacity of the lists.
fn population(cx: &Context<'_>) -> Option<String> {
    cx.table(Kind::Legeaarsverk).filter(|_| coverage(cx).is_none())?;
    let population = ("population", Arg::Count(cx.assumption("innbyggere").and_then(whole)?));
    Some(cx.with("summary-population", &[("municipality", municipality(cx)), population]))
}

/// "Ved 15 tjenestesteder er det 14,1 legeårsverk og 394 plasser."
pub(super) fn posts(cx: &Context<'_>) -> Option<String> {
    let table = cx.table(Kind::Legeaarsverk)?;
    let sites = ("sites", Arg::Count(table.rows.len()));
    let posts = cx.value("legeaarsverk_sum");
    let posts = posts.map(|posts| ("posts", Arg::Text(cx.numbers().exact(posts))));
    let places = cx.count("plasser_sum").map(|places| ("places", Arg::Count(places)));
    Some(match (posts, places) {
        (Some(posts), Some(places)) => cx.with("summary-posts-and-places", &[sites, posts, places]),
        (Some(posts), None) => cx.with("summary-posts", &[sites, posts]),
        (None, Some(places)) if table.has(Column::Legeaarsverk) => {
            cx.with("summary-places", &[sites, places])
        }
        (None, Some(places)) => cx.with("summary-places-only", &[sites, places]),
        (None, None) => return None,
    })
}

/// "Det svarer til 11,8 plasser per årsverk og 3,18 timer per plass og uke": of one service. Of
/// several it would mix those that have places with those that have none; their table tells.
pub(super) fn posts_per_place(cx: &Context<'_>) -> Option<String> {
    cx.table(Kind::Legeaarsverk).filter(|table| !table.has(Column::Tjeneste))?;
    let ratio = ("ratio", cx.amount("plasser_per_legeaarsverk")?);
    let hours = ("hours", cx.amount("legetimer_per_plass_uke")?);
    Some(cx.with("summary-posts-per-place", &[ratio, hours]))
}

/// "5,9 av 14,9 årsverk er ledige eller midlertidig besatt": of the posts of which it is told, which
/// is said when others are not told of.
pub(super) fn vacant(cx: &Context<'_>) -> Option<String> {
    let vacant = cx.value("legeaarsverk_ubesatt")?;
    let share = cx.amount("andel_legeaarsverk_ubesatt")?;
    let rows = &cx.table(Kind::Legeaarsverk)?.rows;
    let is_told = |row: &&Row| matches!(row.entry(Column::Ubesatt).value, Value::Number(_));
    let told: Decimal = rows
        .iter()
        .filter(is_told)
        .filter_map(|row| match &row.entry(Column::Legeaarsverk).value {
            Value::Number(posts) => Some(*posts),
            _ => None,
        })
        .sum();
    let vacant = ("vacant", Arg::Text(cx.numbers().exact(vacant)));
    let posts = (
        "posts",
        Arg::Text(wording::amount(told, Unit::Aarsverk, told.normalize().scale(), cx.texts)),
    );
    let all = rows.iter().all(|row| is_told(&row));
    let key = if all { "summary-vacant-posts" } else { "summary-vacant-posts-told" };
    Some(cx.with(key, &[vacant, posts, ("share", share)]))
}

/// "4 av 6 vakter på legevakten har færre leger enn anbefalt", or that none has.
pub(super) fn shifts(cx: &Context<'_>) -> Option<String> {
    let shifts = ("shifts", Arg::Count(cx.count("legevakt_vakter")?));
    let below = cx.count("vakter_under_anbefaling")?;
    let residents = ("residents", Arg::Count(cx.clinic_residents()?));
    if below == 0 {
        return Some(cx.with("roster-enough", &[shifts, residents]));
    }
    let lacking = ("lacking", Arg::Count(cx.count("manglende_leger_vakt")?));
    Some(cx.with("roster-below", &[("below", Arg::Count(below)), shifts, residents, lacking]))
}

fn measures_with(plan: &Plan, status: MeasureStatus) -> usize {
    plan.consequences.iter().filter(|measure| measure.status == status).count()
}

fn plan_years(cx: &Context<'_>, plan: &Plan) -> Arg {
    Arg::Text(cx.numbers().years(*plan.years.start(), *plan.years.end()))
}

pub(super) fn kroner(cx: &Context<'_>, value: Decimal) -> Arg {
    Arg::Text(wording::amount(value, Unit::Kroner, 0, cx.texts))
}

/// What the costed measures cost in the plan period, and each year when the years are alike.
pub(super) fn cost(cx: &Context<'_>) -> Option<String> {
    let plan = cx.analysis.plan.as_ref()?;
    let years = ("years", plan_years(cx, plan));
    let measures = measures_with(plan, MeasureStatus::Costed);
    if plan.consequences.iter().all(|m| m.status == MeasureStatus::NotCosted) {
        // That nothing is costed is said of the measures.
        return None;
    }
    if measures == 0 {
        // What could not be read may fall in the plan.
        let unreadable = measures_with(plan, MeasureStatus::Unreadable) > 0;
        return (!unreadable).then(|| cx.with("summary-cost-none", &[years]));
    }
    let measures = ("measures", Arg::Count(measures));
    let sum = cx.value("tiltak_sum_planperiode")?;
    let total = ("total", kroner(cx, sum.abs()));
    let one_year = plan.years.start() == plan.years.end();
    if sum < Decimal::ZERO {
        let key = if one_year { "summary-saving-one-year" } else { "summary-saving" };
        return Some(cx.with(key, &[measures, years, total]));
    }
    if one_year {
        return Some(cx.with("summary-cost-one-year", &[measures, years, total]));
    }
    if let Some(yearly) = same_every_year(cx, plan) {
        let yearly = ("yearly", kroner(cx, yearly));
        return Some(cx.with("summary-cost-every-year", &[measures, years, total, yearly]));
    }
    let (dearest, most) = dearest_years(cx, plan)?;
    if let (Some(year), true) = (only_year(cx, plan), dearest.len() == 1) {
        let year = ("year", Arg::Text(year.to_string()));
        return Some(cx.with("summary-cost-only-year", &[measures, years, total, year]));
    }
    let count = ("count", Arg::Count(dearest.len()));
    let dearest = ("dearest", Arg::Text(cx.numbers().list(&dearest)));
    let most = ("most", kroner(cx, most));
    Some(cx.with("summary-cost", &[measures, years, total, count, dearest, most]))
}

/// The year that all of the cost falls in.
fn only_year(cx: &Context<'_>, plan: &Plan) -> Option<i32> {
    let cost = |year: &i32| cx.value(&format!("tiltak_sum_{year}"));
    let mut costly = plan.years.clone().filter(|year| cost(year) != Some(Decimal::ZERO));
    costly.next().filter(|_| costly.next().is_none())
}

/// The years that cost the most, and how much.
fn dearest_years(cx: &Context<'_>, plan: &Plan) -> Option<(Vec<String>, Decimal)> {
    let costs =
        plan.years.clone().map(|year| Some((year, cx.value(&format!("tiltak_sum_{year}"))?)));
    let costs: Vec<(i32, Decimal)> = costs.collect::<Option<_>>()?;
    let most = costs.iter().map(|(_, cost)| *cost).max()?;
    let dearest = costs.iter().filter(|(_, cost)| *cost == most);
    Some((dearest.map(|(year, _)| year.to_string()).collect(), most))
}

/// What is left of the cost after grants, when there are any.
pub(super) fn net(cx: &Context<'_>) -> Option<String> {
    let net = cx.value("tiltak_netto_planperiode")?;
    let grants = cx.value("tiltak_sum_planperiode")?.checked_sub(net)?;
    if grants.is_zero() {
        return None;
    }
    let is_there = |id: &str| cx.value(id).is_some_and(|sum| !sum.is_zero());
    let key = match (is_there("tilskudd_planperiode"), is_there("refusjon_planperiode")) {
        (true, true) => "summary-net-both",
        (false, true) => "summary-net-refunds",
        _ => "summary-net",
    };
    Some(cx.with(key, &[("grants", kroner(cx, grants)), ("net", kroner(cx, net))]))
}

fn same_every_year(cx: &Context<'_>, plan: &Plan) -> Option<Decimal> {
    let sums: Option<Vec<Decimal>> =
        plan.years.clone().map(|year| cx.value(&format!("tiltak_sum_{year}"))).collect();
    let sums = sums?;
    let first = *sums.first()?;
    sums.iter().all(|sum| *sum == first).then_some(first)
}

/// The cost against the frame: only when every plan year has one.
pub(super) fn frame(cx: &Context<'_>) -> Option<String> {
    let plan = cx.analysis.plan.as_ref()?;
    let deviations: Option<Decimal> =
        plan.years.clone().map(|year| cx.value(&format!("ramme_avvik_{year}"))).sum();
    let frames: Option<Decimal> =
        plan.years.clone().map(|year| cx.assumption(&format!("ramme_{year}"))).sum();
    let (deviation, frame) = (deviations?, ("frame", kroner(cx, frames?)));
    let difference = ("difference", kroner(cx, deviation.abs()));
    let total = match deviation.cmp(&Decimal::ZERO) {
        Ordering::Less => cx.with("summary-above-frame", &[difference, frame]),
        Ordering::Equal => cx.with("summary-on-frame", &[frame]),
        Ordering::Greater => cx.with("summary-below-frame", &[difference, frame]),
    };
    join([Some(total), years_above_frame(cx, plan, deviation)])
}

/// Years above the frame disappear in a total that is below it.
fn years_above_frame(cx: &Context<'_>, plan: &Plan, deviation: Decimal) -> Option<String> {
    let above: Vec<String> = plan
        .years
        .clone()
        .filter(|year| {
            cx.value(&format!("ramme_avvik_{year}")).is_some_and(|left| left < Decimal::ZERO)
        })
        .map(|year| year.to_string())
        .collect();
    if above.is_empty() || deviation < Decimal::ZERO {
        return None;
    }
    Some(cx.with("summary-years-above-frame", &[("years", Arg::Text(cx.numbers().list(&above)))]))
}

fn about_measures(cx: &Context<'_>, status: MeasureStatus, key: &str) -> Option<String> {
    let count = measures_with(cx.analysis.plan.as_ref()?, status);
    (count > 0).then(|| cx.with(key, &[("measures", Arg::Count(count))]))
}

pub(super) fn not_costed(cx: &Context<'_>) -> Option<String> {
    about_measures(cx, MeasureStatus::NotCosted, "summary-not-costed")
}

/// What is outside the plan period, and what has a cost but no start, told apart.
pub(super) fn outside(cx: &Context<'_>) -> Option<String> {
    let plan = cx.analysis.plan.as_ref()?;
    let outside = measures_with(plan, MeasureStatus::OutsidePeriod);
    let without_start = plan.consequences.iter().filter(|m| lacks_start(m)).count();
    let told = |count: usize, key: &str| {
        (count > 0).then(|| cx.with(key, &[("measures", Arg::Count(count))]))
    };
    join([
        told(outside.saturating_sub(without_start), "summary-outside"),
        told(without_start, "summary-without-start"),
    ])
}

/// Costed, but in no year: amounts per year, which need no start, are not a single amount.
fn lacks_start(measure: &Consequence) -> bool {
    measure.status == MeasureStatus::OutsidePeriod
        && measure.start.is_none()
        && measure.amount.is_some()
}

pub(super) fn unreadable(cx: &Context<'_>) -> Option<String> {
    about_measures(cx, MeasureStatus::Unreadable, "summary-unreadable")
}

/// Which of the workbooks the report is usually made of were not there.
fn missing_kinds(cx: &Context<'_>) -> Option<String> {
    let usual = [
        (Kind::Fastlegelister, "missing-lists"),
        (Kind::Tilplikting, "missing-duty"),
        (Kind::Tiltak, "missing-measures"),
    ];
    let missing: Vec<String> = usual
        .into_iter()
        .filter(|(kind, _)| cx.table(*kind).is_none())
        .map(|(_, key)| cx.text(key))
        .collect();
    if missing.is_empty() {
        return None;
    }
    Some(cx.with("summary-missing-kinds", &[("kinds", Arg::Text(cx.numbers().list(&missing)))]))
}

fn reservations(cx: &Context<'_>) -> Option<String> {
    let heading = Arg::Text(cx.text("section-quality"));
    let reservations = Arg::Text(cx.reservations()?);
    Some(cx.with("summary-reservations", &[("reservations", reservations), ("section", heading)]))
}
