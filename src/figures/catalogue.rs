use super::{
    Declaration, Expr, Filter, Group, assumption, count, distinct, figure, number, single, sum,
};
use crate::model::{Column, Kind, Unit};

/// The key figures of domain § 3 that lists, duty, posts and the clinic's roster feed, in the order of the report.
///
/// No figure rests on one whose divisor may be zero: its live formula could then meet a "–".
#[must_use]
pub fn catalogue() -> Vec<Declaration> {
    [lists(), capacity(), lengths(), residents(), duty(), posts(), shifts()].concat()
}

const LISTS: Kind = Kind::Fastlegelister;
const DUTY: Kind = Kind::Tilplikting;
const POSTS: Kind = Kind::Legeaarsverk;
const SHIFTS: Kind = Kind::Vaktbemanning;
const FILLED: Filter = Filter::Flag(Column::FastLege, true);
const VACANT: Filter = Filter::Flag(Column::FastLege, false);

fn list_figure(id: &str, unit: Unit, decimals: u32, expr: Expr) -> Declaration {
    Declaration {
        id: id.to_owned(),
        expr,
        unit,
        decimals,
        group: Group::Lister,
        year: None,
        subject: None,
    }
}

fn duty_figure(id: &str, unit: Unit, decimals: u32, expr: Expr) -> Declaration {
    Declaration { group: Group::Tilplikting, ..list_figure(id, unit, decimals, expr) }
}

fn posts_figure(id: &str, unit: Unit, decimals: u32, expr: Expr) -> Declaration {
    Declaration { group: Group::Legeaarsverk, ..list_figure(id, unit, decimals, expr) }
}

fn shift_figure(id: &str, unit: Unit, decimals: u32, expr: Expr) -> Declaration {
    Declaration { group: Group::Legevakt, ..list_figure(id, unit, decimals, expr) }
}

fn lists() -> Vec<Declaration> {
    vec![
        list_figure("lister_totalt", Unit::Lister, 0, count(LISTS, Filter::All)),
        list_figure("lister_uten_fast_lege", Unit::Lister, 0, count(LISTS, VACANT)),
        list_figure(
            "andel_lister_uten_fast_lege",
            Unit::Prosent,
            1,
            figure("lister_uten_fast_lege").per_cent_of(figure("lister_totalt")),
        ),
        list_figure("legekontor_antall", Unit::Kontor, 0, distinct(LISTS, Column::Legekontor)),
        list_figure("solopraksiser", Unit::Kontor, 0, single(LISTS, Column::Legekontor)),
    ]
}

fn capacity() -> Vec<Declaration> {
    let capacity = || figure("listekapasitet");
    let listed = || figure("listeinnbyggere");
    let free = || figure("ledige_plasser");
    let short = assumption("norm_ledig_kapasitet") * listed() / number(100) - free();
    let open = Filter::Above(Column::LedigePlasser, "aapen_liste_grense");
    vec![
        list_figure("listekapasitet", Unit::Plasser, 0, sum(LISTS, Column::Listetak, Filter::All)),
        list_figure(
            "listeinnbyggere",
            Unit::Personer,
            0,
            sum(LISTS, Column::Listelengde, Filter::All),
        ),
        list_figure(
            "listeinnbyggere_uten_fast_lege",
            Unit::Personer,
            0,
            sum(LISTS, Column::Listelengde, VACANT),
        ),
        list_figure("ledige_plasser", Unit::Plasser, 0, capacity() - listed()),
        list_figure("aapne_lister", Unit::Lister, 0, count(LISTS, open)),
        list_figure("ledig_kapasitet_prosent", Unit::Prosent, 1, free().per_cent_of(capacity())),
        list_figure("mangel_mot_norm", Unit::Plasser, 0, short.at_least_zero()),
        list_figure("listebelegg", Unit::Prosent, 1, listed().per_cent_of(capacity())),
        list_figure("reservekapasitet", Unit::Forholdstall, 1, capacity().per_cent_of(listed())),
    ]
}

/// The corrected mean is declared twice: hours of the duty workbook go before those of the lists
/// (domain § 8).
fn lengths() -> Vec<Declaration> {
    let listed = || figure("listeinnbyggere");
    let list_hours = sum(LISTS, Column::KommunaleTimer, Filter::All);
    let corrected = |posts: Expr| {
        let patients = posts * assumption("pasienter_per_aarsverk");
        let mean = (listed() + patients) / count(LISTS, FILLED);
        list_figure("listelengde_snitt_korrigert", Unit::Personer, 0, mean)
    };
    vec![
        list_figure(
            "listelengde_snitt_alle",
            Unit::Personer,
            0,
            listed() / figure("lister_totalt"),
        ),
        list_figure(
            "listelengde_snitt_besatte",
            Unit::Personer,
            0,
            sum(LISTS, Column::Listelengde, FILLED) / count(LISTS, FILLED),
        ),
        corrected(figure("tilplikting_aarsverk")),
        corrected(list_hours / assumption("timer_per_aarsverk")),
    ]
}

fn residents() -> Vec<Declaration> {
    let specialist = Filter::Flag(Column::Spesialist, true);
    let population = || assumption("innbyggere");
    vec![
        list_figure(
            "dekning_innbyggere",
            Unit::Prosent,
            1,
            figure("listekapasitet").per_cent_of(population()),
        ),
        list_figure(
            "innbyggere_uten_liste",
            Unit::Personer,
            0,
            (population() - figure("listeinnbyggere")).at_least_zero(),
        ),
        list_figure(
            "spesialistandel",
            Unit::Prosent,
            1,
            count(LISTS, specialist.and(FILLED)).per_cent_of(count(LISTS, FILLED)),
        ),
    ]
}

fn duty() -> Vec<Declaration> {
    let posts = || figure("tilplikting_aarsverk");
    let allowed = count(LISTS, FILLED) * assumption("tilplikting_andel") / number(100);
    vec![
        duty_figure(
            "tilplikting_prosent",
            Unit::Prosent,
            1,
            sum(DUTY, Column::Ressurs, Filter::All),
        ),
        duty_figure(
            "tilplikting_aarsverk",
            Unit::Aarsverk,
            3,
            figure("tilplikting_prosent") / number(100),
        ),
        duty_figure(
            "tilplikting_timer_uke",
            Unit::TimerPerUke,
            1,
            posts() * assumption("timer_per_aarsverk"),
        ),
        duty_figure("tilplikting_utnyttelse", Unit::Prosent, 1, posts().per_cent_of(allowed)),
    ]
}

/// Rows without places count in the posts, also where posts are held against places (domain § 8).
/// Places of a table that gives no posts are left out there.
fn posts() -> Vec<Declaration> {
    let posts = || figure("legeaarsverk_sum");
    let served = || sum(POSTS, Column::Plasser, Filter::Stated(Column::Legeaarsverk));
    let told = sum(POSTS, Column::Legeaarsverk, Filter::Stated(Column::Ubesatt));
    let vacant = sum(POSTS, Column::Ubesatt, Filter::All);
    vec![
        posts_figure(
            "legeaarsverk_sum",
            Unit::Aarsverk,
            2,
            sum(POSTS, Column::Legeaarsverk, Filter::All),
        ),
        posts_figure("plasser_sum", Unit::Plasser, 0, sum(POSTS, Column::Plasser, Filter::All)),
        posts_figure("plasser_per_legeaarsverk", Unit::PlasserPerAarsverk, 1, served() / posts()),
        posts_figure(
            "legetimer_per_plass_uke",
            Unit::TimerPerPlass,
            2,
            posts() * assumption("timer_per_aarsverk") / served(),
        ),
        posts_figure(
            "legeaarsverk_per_10000",
            Unit::Aarsverk,
            1,
            posts() / assumption("innbyggere") * number(10_000),
        ),
        posts_figure("legeaarsverk_ubesatt", Unit::Aarsverk, 2, vacant),
        posts_figure(
            "andel_legeaarsverk_ubesatt",
            Unit::Prosent,
            1,
            figure("legeaarsverk_ubesatt").per_cent_of(told),
        ),
    ]
}

/// Shifts are counted by kind, as the roster gives them: a night shift is one, whatever the days.
fn shifts() -> Vec<Declaration> {
    let below = Filter::Positive(Column::ManglendeLeger);
    let lacking = sum(SHIFTS, Column::ManglendeLeger, Filter::All);
    vec![
        shift_figure("legevakt_vakter", Unit::Vakter, 0, count(SHIFTS, Filter::All)),
        shift_figure("vakter_under_anbefaling", Unit::Vakter, 0, count(SHIFTS, below)),
        shift_figure("manglende_leger_vakt", Unit::Leger, 0, lacking),
    ]
}
