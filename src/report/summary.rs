//! The most important in a few sentences, each there only when its figures are.

use super::budget;
use super::conclusion::Conclusion;
use super::context::{Context, whole};
use super::wording;
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
    ];
    let conclusion = Conclusion::of(cx.analysis).map(|conclusion| conclusion.in_short(cx));
    let reservations = join([missing_kinds(cx), reservations(cx)]);
    let paragraphs = paragraphs.into_iter().flatten();
    paragraphs.chain(conclusion.into_iter().flatten()).chain(reservations).collect()
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

pub(super) fn kroner(cx: &Context<'_>, value: Decimal) -> Arg {
    Arg::Text(wording::amount(value, Unit::Kroner, 0, cx.texts))
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
