//! Puts findings and figures into words: the same words in terminal, workbook, appendix and JSON.

use super::formula_words;
use crate::analysis::Analysis;
use crate::figures::{Assumption, Declaration, Figure, Subject};
use crate::finding::{Finding, Param, Severity};
use crate::language::{Arg, Texts};
use crate::model::{Column, Dato, Kind, Unit};
use crate::place::{Part, Place};
use crate::rounding::round;
use crate::settings::Driverslag;
use rust_decimal::Decimal;

/// The shorthand for a value that is not there; every table that uses it explains it.
pub const NO_VALUE: &str = "–";

/// Numbers in cells have no more decimals than this.
const MOST_DECIMALS: u32 = 6;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// "feil", "advarsel", "merknad".
    pub severity: String,
    /// "tilplikting.xlsx, ark «Ark1», celle B14"; empty when the finding is about the whole run.
    pub place: String,
    /// What was required and what was found, in «».
    pub message: String,
    /// What to do.
    pub remedy: String,
}

/// Words a finding.
#[must_use]
pub fn finding(finding: &Finding, texts: &Texts) -> Worded {
    let code = finding.code();
    let args: Vec<(&str, Arg)> =
        finding.params.iter().map(|(name, param)| (*name, argument(name, param, texts))).collect();
    Worded {
        severity: severity(finding.severity(), texts),
        place: finding.place.as_ref().map_or_else(String::new, |at| place(at, texts)),
        message: texts.get(&format!("{code}-message"), &args),
        remedy: texts.get(&format!("{code}-remedy"), &args),
    }
}

/// "feil", "advarsel" or "merknad".
#[must_use]
pub fn severity(severity: Severity, texts: &Texts) -> String {
    texts.plain(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    })
}

/// "1 feil og 2 advarsler", of the severities asked for; `None` when there is nothing of them.
#[must_use]
pub fn counts(analysis: &Analysis, severities: &[Severity], texts: &Texts) -> Option<String> {
    let count = |severity: &Severity| {
        let count = analysis.number_of(*severity);
        let key = format!("terminal-{}-count", severity.id());
        (count > 0).then(|| texts.get(&key, &[("count", Arg::Count(count))]))
    };
    let counts: Vec<String> = severities.iter().filter_map(count).collect();
    (!counts.is_empty()).then(|| texts.numbers().list(&counts))
}

/// The short description of a code, for `explain K301` and the contents of the register.
#[must_use]
pub fn code_title(code: &str, texts: &Texts) -> String {
    texts.plain(&format!("{code}-title"))
}

/// "tilplikting.xlsx, ark «Ark1», cellene B4:B13".
#[must_use]
pub fn place(place: &Place, texts: &Texts) -> String {
    let file = Arg::from(&*place.file);
    match &place.part {
        Part::Whole => place.file.to_string(),
        Part::Sheet(sheet) => {
            texts.get("place-sheet", &[("file", file), ("sheet", Arg::from(&**sheet))])
        }
        Part::Cells(sheet, area) => {
            let key = if area.first == area.last { "place-cell" } else { "place-cells" };
            let cells = Arg::from(area.to_string());
            texts.get(key, &[("file", file), ("sheet", Arg::from(&**sheet)), ("cells", cells)])
        }
        // A line number has no thousands separator.
        Part::Line(line) => {
            texts.get("place-line", &[("file", file), ("line", Arg::from(line.to_string()))])
        }
    }
}

/// Cells of one sheet, told together: "tiltak.xlsx, ark «Ark1», cellene B2, B4, C2".
pub(super) fn places_of_sheet(places: &[Place], texts: &Texts) -> String {
    let areas: Vec<String> =
        places.iter().filter_map(|place| Some(place.area()?.to_string())).collect();
    match places {
        [first, _, ..] => {
            let args = [
                ("file", Arg::from(&*first.file)),
                ("sheet", Arg::from(first.sheet_name().unwrap_or_default())),
                ("cells", Arg::Text(areas.join(", "))),
            ];
            texts.get("place-cells", &args)
        }
        _ => places.first().map_or_else(String::new, |only| place(only, texts)),
    }
}

pub(super) fn percentage_points(value: Decimal, texts: &Texts) -> String {
    let count = if value == Decimal::ONE { 1 } else { 2 };
    let shown = Arg::Text(texts.numbers().exact(value));
    texts.get("percentage-points", &[("count", Arg::Count(count)), ("value", shown)])
}

/// A number that was read has its own decimals; those of a quotient never end, and two are shown.
fn ended(value: Decimal) -> Decimal {
    if value.normalize().scale() > MOST_DECIMALS { round(value, 2) } else { value }
}

fn argument(name: &str, param: &Param, texts: &Texts) -> Arg {
    let numbers = texts.numbers();
    Arg::Text(match param {
        Param::Count(count) => return Arg::Count(*count),
        Param::Text(text) => domain_word(name, text, texts),
        Param::Number(value) => numbers.exact(ended(*value)),
        Param::Kroner(value) => numbers.exact_kroner(*value),
        Param::Prosent(value) => numbers.exact_per_cent(ended(*value)),
        Param::Prosentpoeng(value) => percentage_points(ended(*value), texts),
        Param::Year(year) => year.to_string(),
        Param::Date(date) => numbers.date(*date),
        Param::Place(at) => place(at, texts),
        Param::List(words) => {
            let words: Vec<String> =
                words.iter().map(|word| domain_word(name, word, texts)).collect();
            numbers.list(&words)
        }
    })
}

/// Columns and kinds come as their ids and are shown by their labels.
fn domain_word(parameter: &str, text: &str, texts: &Texts) -> String {
    match parameter {
        "kind" => Kind::by_id(text).map_or_else(|| text.to_owned(), |kind_| kind(kind_, texts)),
        "column" | "budget" | "accounts" => column_by_id(text, texts),
        "figure" => figure_label(text, Years::Own, texts),
        "sats" => rate(text, texts),
        "opphor" => worded_or_own("sats-opphor", text, texts),
        _ => text.to_owned(),
    }
}

/// "Praksiskompensasjon per dag"; a municipality's own rate comes with its name.
#[must_use]
pub fn rate(id_or_name: &str, texts: &Texts) -> String {
    worded_or_own("sats", id_or_name, texts)
}

fn worded_or_own(prefix: &str, text: &str, texts: &Texts) -> String {
    let key = format!("{prefix}-{text}");
    if texts.has(&key) { texts.plain(&key) } else { text.to_owned() }
}

/// "Listeoversikt".
#[must_use]
pub fn kind(kind: Kind, texts: &Texts) -> String {
    texts.plain(&format!("kind-{}", kind.id()))
}

/// "Listetak"; a year column is its year.
#[must_use]
pub fn column(column: Column, texts: &Texts) -> String {
    column_by_id(&column.id(), texts)
}

fn column_by_id(id: &str, texts: &Texts) -> String {
    let year = |year: &str| [("year", Arg::from(year))];
    if is_year(id) {
        return texts.get("column-aar", &year(id));
    }
    match stem(id) {
        ("tilskudd", Some(of)) => texts.get("column-tilskudd_aar", &year(of)),
        (stem, Some(of)) => format!("{} {of}", texts.plain(&format!("column-{stem}"))),
        (stem, None) => texts.plain(&format!("column-{stem}")),
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The stem of a figure or assumption per year, and the year: `tiltak_sum_2022` is `tiltak_sum` in 2022.
///
/// A figure that the data name has the stem of its sort: `endring_innlagte_pasienter` is `endring`.
#[must_use]
pub fn stem(id: &str) -> (&str, Option<&str>) {
    if id.starts_with("endring_") {
        return ("endring", None);
    }
    if let Some(factor) = factor(id) {
        return (factor, None);
    }
    if id.starts_with("driver_") {
        return ("driver", None);
    }
    if id.starts_with("kostra_") {
        let against = id.ends_with("_mot_gruppe") || id == "kostra_mot_gruppe";
        return (if against { "kostra_mot_gruppe" } else { "kostra" }, None);
    }
    if id.starts_with("opptak_") {
        return ("opptak", None);
    }
    match id.rsplit_once('_') {
        Some((stem, year)) if is_year(year) => (stem, Some(year)),
        _ => (id, None),
    }
}

/// The name of a factor of a cost: `aarslonn` of `driver_1__aarslonn`.
fn factor(id: &str) -> Option<&str> {
    id.split_once("__").map(|(_, name)| name)
}

/// Which year a text about a figure per year speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Years {
    /// The year of the id.
    Own,
    /// Any: "et planår".
    Any,
}

impl Years {
    fn word(self, year: &str, texts: &Texts) -> String {
        match self {
            Self::Own => year.to_owned(),
            Self::Any => texts.plain("any-year"),
        }
    }
}

/// The label of a figure; of all that the data name alike when the years are not told apart.
pub(super) fn label_of(declaration: &Declaration, years: Years, texts: &Texts) -> String {
    match &declaration.subject {
        Some(subject) if years == Years::Own => {
            let (stem, _) = stem(&declaration.id);
            let subject = Arg::Text(subject_in_words(subject, texts));
            texts.get(&format!("figure-{stem}"), &[("subject", subject)])
        }
        _ => figure_label(&declaration.id, years, texts),
    }
}

/// "innlagte pasienter 2018–2024", "Legetimer per uke (timer), Larvik 2021".
fn subject_in_words(subject: &Subject, texts: &Texts) -> String {
    let text = |text: &String| Arg::from(text.as_str());
    let at = |year: &i32| Arg::Text(year.to_string());
    match subject {
        Subject::Series { name, first, last } => {
            let years = Arg::Text(texts.numbers().years(*first, *last));
            let name = Arg::Text(within_a_sentence(name));
            texts.get("subject-series", &[("name", name), ("years", years)])
        }
        Subject::Tiltak { name } => name.clone(),
        Subject::KeyFigure { name, region, year } => texts.get(
            "subject-key-figure",
            &[("name", text(name)), ("region", text(region)), ("year", at(year))],
        ),
        Subject::Uptake { name, year } => {
            texts.get("subject-uptake", &[("name", text(name)), ("year", at(year))])
        }
        Subject::Against { name, region, group, year } => texts.get(
            "subject-against",
            &[
                ("name", text(name)),
                ("region", text(region)),
                ("group", text(group)),
                ("year", at(year)),
            ],
        ),
    }
}

/// A heading within a sentence: "Innlagte pasienter" loses its capital, "KAD-opphold" does not.
#[must_use]
pub(super) fn within_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// What a figure that the data name is about, when no data are there: "en serie".
fn subject_in_general(stem: &str, texts: &Texts) -> Option<String> {
    Some(match stem {
        "endring" => texts.plain("subject-any-series"),
        "driver" => texts.plain("subject-any-measure"),
        "opptak" => texts.plain("subject-any-rate"),
        "kostra" | "kostra_mot_gruppe" => texts.plain("subject-any-key-figure"),
        _ => return None,
    })
}

pub(super) fn figure_label(id: &str, years: Years, texts: &Texts) -> String {
    match subject_in_general(stem(id).0, texts) {
        Some(subject) => {
            texts.get(&format!("figure-{}", stem(id).0), &[("subject", Arg::Text(subject))])
        }
        None => label_under("figure", id, years, texts),
    }
}

/// The label of a figure in general, without data: "Endring i en serie".
#[must_use]
pub fn label_in_general(id: &str, texts: &Texts) -> String {
    let years = if stem(id).1.is_some() { Years::Own } else { Years::Any };
    figure_label(id, years, texts)
}

pub(super) fn assumption_label(id: &str, years: Years, texts: &Texts) -> String {
    match factor(id) {
        Some(name) => factor_label(name, texts),
        None => label_under("assumption", id, years, texts),
    }
}

/// The label of an assumption, and of what: "Årslønn – Øke kommuneoverlegeressurs".
#[must_use]
pub fn assumption(known: &Assumption, texts: &Texts) -> String {
    let standing = || assumption_label(&known.id, Years::Own, texts);
    let label = known.label.clone().unwrap_or_else(standing);
    match &known.of {
        Some(tiltak) => format!("{label} – {tiltak}"),
        None => label,
    }
}

/// "Årslønn"; the name that the configuration gives one that we do not know, `kost_natt`: "Kost natt".
pub(super) fn factor_label(name: &str, texts: &Texts) -> String {
    let known = Driverslag::ALL.iter().flat_map(|slag| slag.faktorer());
    if known.clone().any(|known| *known == name) {
        return texts.plain(&format!("factor-{name}"));
    }
    let rate = format!("sats-{name}");
    if texts.has(&rate) {
        return texts.plain(&rate);
    }
    capital(&name.replace('_', " "))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn label_under(prefix: &str, id: &str, years: Years, texts: &Texts) -> String {
    let (stem, year) = stem(id);
    let key = format!("{prefix}-{stem}");
    match year {
        Some(year) => {
            let of_plan = !OF_ACCOUNTS.contains(&stem);
            let word = match years {
                Years::Any if !of_plan => texts.plain("any-year-of-accounts"),
                years => years.word(year, texts),
            };
            texts.get(&key, &[("year", Arg::from(word))])
        }
        None => texts.get(&key, &[("year", Arg::Text(texts.plain("any-year")))]),
    }
}

/// The stems of figures that are of the years of budget and accounts, not of the plan.
const OF_ACCOUNTS: [&str; 6] = [
    "regnskap",
    "budsjett",
    "revidert_budsjett",
    "avvik_budsjett",
    "budsjett_mot_regnskap",
    "budsjett_mot_regnskap_prosent",
];

/// A column as it is called in words: a year column by its year or "et planår".
pub(super) fn column_in_words(of: Column, years: Years, texts: &Texts) -> String {
    let word = |year: i32| [("year", Arg::from(years.word(&year.to_string(), texts)))];
    match of {
        Column::Aar(year) => texts.get("words-cost-of-year", &word(year)),
        Column::TilskuddAar(year) => texts.get("words-grant-of-year", &word(year)),
        Column::RefusjonAar(year) => texts.get("words-refund-of-year", &word(year)),
        Column::OmdisponeringAar(year) => texts.get("words-reallocation-of-year", &word(year)),
        Column::LegerAar(year) => texts.get("words-doctors-of-year", &word(year)),
        of_line if of_line.line_year().is_some() => {
            let name = column(of_line.in_year(None), texts);
            let year = match years {
                Years::Own => of_line.line_year().unwrap_or_default().to_string(),
                Years::Any => texts.plain("any-year-of-accounts"),
            };
            format!("{name} {year}")
        }
        other => column(other, texts),
    }
}

/// "Tilplikting i årsverk".
#[must_use]
pub fn label(figure: &Figure, texts: &Texts) -> String {
    label_of(&figure.declaration, Years::Own, texts)
}

/// What the figure means, with the averages saying which lists they include.
#[must_use]
pub fn definition(figure: &Figure, texts: &Texts) -> String {
    definition_of(&figure.declaration, texts)
}

pub(super) fn definition_of(declaration: &Declaration, texts: &Texts) -> String {
    let (stem, _) = stem(&declaration.id);
    texts.plain(&format!("figure-{stem}-definition"))
}

/// "sum av Ressurs i Tilplikting / 100".
#[must_use]
pub fn formula_in_words(figure: &Figure, texts: &Texts) -> String {
    formula_words::of(&figure.declaration.expr, Years::Own, texts)
}

/// The value with its unit, or "–": "1,965 årsverk".
#[must_use]
pub fn value(figure: &Figure, texts: &Texts) -> String {
    let declaration = &figure.declaration;
    figure.value().map_or_else(
        || NO_VALUE.to_owned(),
        |value| amount(value, declaration.unit, declaration.decimals, texts),
    )
}

/// A number with its unit: "196,5 %", "kr 980 000", "1 liste".
#[must_use]
pub fn amount(value: Decimal, unit: Unit, decimals: u32, texts: &Texts) -> String {
    let numbers = texts.numbers();
    let counted = |key: &str| {
        let one = decimals == 0 && round(value, 0).abs() == Decimal::ONE;
        let count = Arg::Count(if one { 1 } else { 2 });
        texts.get(key, &[("value", Arg::Text(numbers.number(value, decimals))), ("count", count)])
    };
    match unit {
        Unit::Prosent => numbers.per_cent(value, decimals),
        Unit::Kroner => numbers.kroner(value, decimals),
        Unit::Forholdstall | Unit::Nokkeltall => numbers.number(value, decimals),
        Unit::KronerPerInnbygger | Unit::KronerPerListe | Unit::KronerPerAarsverk => {
            let amount = Arg::Text(numbers.kroner(value, decimals));
            let key = match unit {
                Unit::KronerPerListe => "amount-kroner_per_liste",
                Unit::KronerPerAarsverk => "amount-kroner_per_aarsverk",
                _ => "amount-kroner_per_innbygger",
            };
            texts.get(key, &[("amount", amount)])
        }
        Unit::Ganger => counted("amount-ganger"),
        Unit::Lister => counted("amount-lister"),
        Unit::Hjemler => counted("amount-hjemler"),
        Unit::Kontor => counted("amount-kontor"),
        Unit::Plasser => counted("amount-plasser"),
        Unit::Personer => counted("amount-personer"),
        Unit::Aarsverk => counted("amount-aarsverk"),
        Unit::TimerPerUke => counted("amount-timer_per_uke"),
        Unit::Tiltak => counted("amount-tiltak"),
        Unit::Leger => counted("amount-leger"),
        Unit::Maaneder => counted("amount-maaneder"),
        Unit::PlasserPerAarsverk => counted("amount-plasser_per_aarsverk"),
        Unit::TimerPerPlass => counted("amount-timer_per_plass"),
        Unit::Vakter => counted("amount-vakter"),
    }
}

/// The unit's word: "årsverk".
#[must_use]
pub fn unit(unit: Unit, texts: &Texts) -> String {
    texts.plain(match unit {
        Unit::Lister => "unit-lister",
        Unit::Hjemler => "unit-hjemler",
        Unit::Kontor => "unit-kontor",
        Unit::Plasser => "unit-plasser",
        Unit::Personer => "unit-personer",
        Unit::Prosent => "unit-prosent",
        Unit::Forholdstall => "unit-forholdstall",
        Unit::Aarsverk => "unit-aarsverk",
        Unit::TimerPerUke => "unit-timer_per_uke",
        Unit::Tiltak => "unit-tiltak",
        Unit::Leger => "unit-leger",
        Unit::Kroner => "unit-kroner",
        Unit::KronerPerInnbygger => "unit-kroner_per_innbygger",
        Unit::KronerPerListe => "unit-kroner_per_liste",
        Unit::KronerPerAarsverk => "unit-kroner_per_aarsverk",
        Unit::Ganger => "unit-ganger",
        Unit::Maaneder => "unit-maaneder",
        Unit::PlasserPerAarsverk => "unit-plasser_per_aarsverk",
        Unit::TimerPerPlass => "unit-timer_per_plass",
        Unit::Vakter => "unit-vakter",
        Unit::Nokkeltall => "unit-nokkeltall",
    })
}

/// "1.7.2020", or "februar 2019" when only the month is known.
#[must_use]
pub fn date(dato: Dato, texts: &Texts) -> String {
    match dato {
        Dato::Month { year, month } => texts.numbers().month(year, month),
        Dato::Day(day) => texts.numbers().date(day),
    }
}
