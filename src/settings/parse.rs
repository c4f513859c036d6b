use super::keys::{Keys, Source};
use super::value::{Value, year};
use super::{
    Deflator, Forutsetning, Grenser, Innboks, Kommune, Legevakt, Norm, Normer, Sak, Settings,
    driver, satser, scenario, tabell,
};
use crate::finding::{Finding, settings as codes};
use crate::language::Language;
use crate::model::{Kind, Sourced};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::DeTable;

/// More people than Norway has.
const MOST_RESIDENTS: i64 = 10_000_000;
/// Far above any municipal frame, and far below what decimals can hold.
const MOST_KRONER: i64 = 1_000_000_000_000;
const LONGEST_PLAN: i32 = 30;
/// Per cent from one year to the next.
const LEAST_GROWTH: i64 = -50;
const MOST_GROWTH: i64 = 100;

/// Reads the bytes of a `legetall.toml`, which must be UTF-8.
///
/// The settings hold what could be read; they are not to be used when there are findings.
#[must_use]
pub fn read(file: &Arc<str>, bytes: &[u8]) -> (Settings, Vec<Finding>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => parse(file, text),
        Err(error) => {
            let text = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let place = Source { file, text: &text }.place(text.len());
            (Settings::default(), vec![Finding::new(&codes::NOT_UTF8).at(place)])
        }
    }
}

/// Reads the text of a `legetall.toml`.
///
/// ```
/// let (settings, findings) = legetall::settings::parse(&"legetall.toml".into(), "
///     [kommune]
///     navn = 'Kragerø'
///     innbygere = 10406
/// ");
/// assert_eq!(settings.kommune.navn.as_deref(), Some("Kragerø"));
/// // Line 4: «innbygere» is not known, «innbyggere» is the nearest.
/// assert_eq!(findings[0].code(), "K503");
/// ```
#[must_use]
pub fn parse(file: &Arc<str>, text: &str) -> (Settings, Vec<Finding>) {
    let source = Source { file, text };
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => return (Settings::default(), vec![syntax(&source, &error)]),
    };
    let mut findings = Vec::new();
    let mut keys = Keys::new(&source, table.get_ref(), &mut findings);
    let settings = settings(&mut keys);
    keys.refuse_the_rest();
    findings.sort_by(|a, b| a.place.cmp(&b.place));
    (settings, findings)
}

pub(super) fn syntax(source: &Source<'_>, error: &toml::de::Error) -> Finding {
    let offset = error.span().map_or(0, |span| span.start);
    let place = source.place(offset);
    let start = source.text.get(..offset).and_then(|text| text.rfind('\n')).map_or(0, |at| at + 1);
    Finding::new(&codes::SYNTAX)
        .at(place)
        .with("found", source.written(start..source.text.len()))
        .with("reason", error.message())
}

fn settings(keys: &mut Keys<'_, '_>) -> Settings {
    let kommune = keys.section("kommune", kommune);
    let sak = keys.section("sak", sak);
    let (plan_fra, plan_til) = keys.section("plan", plan);
    Settings {
        kommune,
        sak,
        plan_fra,
        plan_til,
        ramme: keys.section("ramme", ramme),
        norm: keys.section("norm", normer),
        legevakt: keys.section("legevakt", legevakt),
        grenser: keys.section("grenser", grenser),
        innboks: keys.section("innboks", innboks),
        forutsetninger: keys.section("forutsetninger", forutsetninger),
        drivere: keys.list("driver", driver::read).into_iter().flatten().collect(),
        kapasitet: keys.section("kapasitet", scenario::kapasitet),
        folsomhet: keys.section("folsomhet", |keys| {
            keys.read("prosent", |value| Ok(Sourced::new(value.number(1, 100)?, value.place())))
        }),
        scenarioer: keys.list("scenario", scenario::read).into_iter().flatten().collect(),
        tabeller: keys.list("tabell", tabell::read),
        deflator: keys.section("deflator", deflator),
        egne_satser: satser::read(keys, satser::rates_built_in()),
    }
}

fn kommune(keys: &mut Keys<'_, '_>) -> Kommune {
    Kommune {
        nummer: keys.read("nummer", municipality_number),
        navn: keys.read("navn", |value| value.text()),
        innbyggere: keys.read("innbyggere", residents),
        malform: keys.read("malform", |value| {
            value.word(&Language::ALL.map(Language::code), Language::by_code)
        }),
    }
}

/// Four digits in quotes: as a number 0301 would lose its zero.
fn municipality_number(value: Value<'_>) -> Result<String, Finding> {
    let digits = |text: &&str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    value.content.as_str().filter(digits).map(str::to_owned).ok_or_else(|| {
        let finding = Finding::new(&codes::MUNICIPALITY_NUMBER).at(value.place());
        finding.with("found", value.written)
    })
}

fn sak(keys: &mut Keys<'_, '_>) -> Sak {
    Sak {
        arkivsak: keys.read("arkivsak", |value| value.text()),
        tittel: keys.read("tittel", |value| value.text()),
        vedlegg: keys
            .read("vedlegg", |value| value.whole_number(1, 999))
            .and_then(|number| number.to_u32()),
        dato: keys.read("dato", |value| value.date()),
    }
}

type Year = Option<Sourced<i32>>;

fn plan(keys: &mut Keys<'_, '_>) -> (Year, Year) {
    let year = |value: Value<'_>| Ok(Sourced::new(value.year()?, value.place()));
    let years = (keys.read("fra", year), keys.read("til", year));
    if let (Some(from), Some(to)) = &years
        && let Some(finding) = wrong_span(from.value, to.value)
    {
        keys.report(to.places.iter().cloned().fold(finding, Finding::at));
    }
    years
}

fn wrong_span(from: i32, to: i32) -> Option<Finding> {
    if to < from {
        Some(Finding::new(&codes::PLAN_REVERSED).with("from", from).with("to", to))
    } else if to - from >= LONGEST_PLAN {
        let years = usize::try_from(to - from + 1).unwrap_or_default();
        let finding = Finding::new(&codes::PLAN_TOO_LONG).with("years", years);
        Some(finding.with("limit", usize::try_from(LONGEST_PLAN).unwrap_or_default()))
    } else {
        None
    }
}

fn ramme(keys: &mut Keys<'_, '_>) -> BTreeMap<i32, Sourced<Decimal>> {
    let amounts = keys.every(|key, value| {
        let year = year(key).ok_or_else(|| value.not_a_year(key))?;
        Ok((year, Sourced::new(value.number(0, MOST_KRONER)?, value.place())))
    });
    amounts.into_iter().collect()
}

/// Prices that halve or double within a year are a slip.
fn deflator(keys: &mut Keys<'_, '_>) -> Deflator {
    let base = keys.read("grunnaar", |value| Ok(Sourced::new(value.year()?, value.place())));
    let of_year = |key: &str, value: Value<'_>| year(key).ok_or_else(|| value.not_a_year(key));
    let growth = keys.every_section(of_year, |keys| {
        let growth = keys.read("verdi", |value| {
            Ok(Sourced::new(value.number(LEAST_GROWTH, MOST_GROWTH)?, value.place()))
        });
        let kilde = keys.read("kilde", |value| value.text());
        keys.require("verdi");
        keys.require("kilde");
        Some(Norm { verdi: growth?, kilde: Some(kilde?) })
    });
    Deflator { grunnaar: base, aar: growth.into_iter().collect() }
}

fn normer(keys: &mut Keys<'_, '_>) -> Normer {
    Normer { ledig_kapasitet: keys.section("ledig_kapasitet", |keys| norm(keys, 100)) }
}

fn legevakt(keys: &mut Keys<'_, '_>) -> Legevakt {
    Legevakt {
        innbyggere: keys.read("innbyggere", residents),
        kilde: keys.read("kilde", |value| value.text()),
    }
}

/// From what any workbook needs to what a machine with little memory may still bear.
fn grenser(keys: &mut Keys<'_, '_>) -> Grenser {
    let mut limit = |key, least, most| {
        let limit = keys.read(key, |value| value.whole_number(least, most));
        limit.and_then(|limit| limit.to_u32())
    };
    Grenser {
        celler: limit("celler", 1_000, 20_000_000),
        utpakket: limit("utpakket", 1, 4_096),
        ark: limit("ark", 1, 10_000),
        tekst: limit("tekst", 1, 1_024),
    }
}

/// `aarslonn = 1100000`, or a section with its source, its name and its unit.
fn forutsetninger(keys: &mut Keys<'_, '_>) -> BTreeMap<String, Forutsetning> {
    let named = keys.every(|name, value| {
        let key = driver::name(name).ok_or_else(|| value.is(&codes::NOT_A_NAME))?;
        let number = |value: Value<'_>| {
            Ok(Sourced::new(value.number(-MOST_KRONER, MOST_KRONER)?, value.place()))
        };
        let mut told = Forutsetning {
            verdi: Sourced::new(Decimal::ZERO, value.place()),
            kilde: None,
            navn: None,
            enhet: None,
        };
        let Some(table) = value.content.as_table() else {
            return Ok((key, Forutsetning { verdi: number(value)?, ..told }));
        };
        if table.get("verdi").is_none() {
            return Err(value.is(&codes::NOT_A_NUMBER));
        }
        for (name, content) in table {
            let under = Value { content: content.get_ref(), ..value };
            match name.get_ref().as_ref() {
                "verdi" => told.verdi = number(under)?,
                "kilde" => told.kilde = Some(under.text()?),
                "navn" => told.navn = Some(under.text()?),
                "enhet" => {
                    told.enhet = Some(under.word(&tabell::SHARED_UNITS, tabell::shared_unit)?);
                }
                other => return Err(value.unknown(other, &["verdi", "kilde", "navn", "enhet"])),
            }
        }
        Ok((key, told))
    });
    named.into_iter().collect()
}

fn residents(value: Value<'_>) -> Result<Sourced<Decimal>, Finding> {
    Ok(Sourced::new(value.whole_number(1, MOST_RESIDENTS)?, value.place()))
}

/// A norm that is given, with its value.
fn norm(keys: &mut Keys<'_, '_>, most: i64) -> Option<Norm> {
    let verdi = keys.read("verdi", |value| Ok(Sourced::new(value.number(0, most)?, value.place())));
    let kilde = keys.read("kilde", |value| value.text());
    keys.require("verdi");
    Some(Norm { verdi: verdi?, kilde })
}

fn innboks(keys: &mut Keys<'_, '_>) -> Innboks {
    let kinds = |value: Value<'_>| {
        let known = Kind::ALL.map(Kind::id);
        let kind = |id: String| Kind::by_id(&id).ok_or_else(|| value.unknown(&id, &known));
        value.texts()?.into_iter().map(kind).collect::<Result<Vec<Kind>, Finding>>()
    };
    let mut whole = |key, least, most| {
        keys.read(key, |value| value.whole_number(least, most)).and_then(|number| number.to_u32())
    };
    let (ventetid, ro) = (whole("ventetid", 0, 10_080), whole("ro", 0, 3600));
    Innboks { slag: keys.read("slag", kinds).unwrap_or_default(), ventetid, ro }
}
