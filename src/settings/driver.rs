use super::keys::Keys;
use super::value::{Value, year};
use crate::finding::{Finding, settings as codes};
use crate::model::{Period, Slag, Sourced, Utgiftsart};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use toml::de::DeValue;

/// Far above any salary, rent or investment of a measure, far below what decimals can hold.
const MOST: i64 = 1_000_000_000_000;

/// Names become defined names of the workbook, which hold 255 characters.
const LONGEST_NAME: usize = 60;

/// What an investment costs each year after it is made.
pub const AARLIG: &str = "aarlig_virkning";

/// `[[driver]]`: what the cost of a measure follows from.
#[derive(Debug, Clone, PartialEq)]
pub struct Driver {
    pub place: Place,
    /// The name or the number of the measure.
    pub tiltak: String,
    pub slag: Driverslag,
    /// Its quantities and prices, by name.
    pub faktorer: BTreeMap<String, Faktorverdi>,
    /// Of [`Driverslag::Formel`]: `lister * (sats + tillegg)`.
    pub formel: Option<Sourced<String>>,
    /// What the yearly effect of an investment is called: it is a measure of its own.
    pub aarlig_tiltak: Option<String>,
    /// A measure that no workbook has.
    pub nytt: Option<NyttTiltak>,
}

/// What a new measure needs besides its cost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NyttTiltak {
    pub oppstart: Option<Sourced<Period>>,
    pub slutt: Option<Sourced<Period>>,
    pub slag: Option<Sourced<Slag>>,
    pub utgiftsart: Option<Sourced<Utgiftsart>>,
}

/// A quantity or a price: a number of its own, or the name of something that is told elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub enum Faktorverdi {
    Tall {
        verdi: Sourced<Decimal>,
        kilde: Option<String>,
    },
    /// An entry of `[forutsetninger]`, a dated rate or a key figure.
    Navn(Sourced<String>),
}

/// A kind of cost (domain § 5), and the factors it is a product of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Driverslag {
    /// FTE × salary × (1 + pension) × (1 + employer's contribution).
    Stilling,
    /// Number × rate.
    Tilskudd,
    /// Doctors × days × daily rate × share.
    Praksiskompensasjon,
    /// Listed residents × rate.
    Basistilskudd,
    /// Hours × rate × weeks.
    Veiledning,
    /// Square metres × rate.
    Leie,
    /// An amount once, and what follows from it each year.
    Investering,
    /// A free formula of quantities and prices.
    Formel,
}

impl Driverslag {
    pub const ALL: [Self; 8] = [
        Self::Stilling,
        Self::Tilskudd,
        Self::Praksiskompensasjon,
        Self::Basistilskudd,
        Self::Veiledning,
        Self::Leie,
        Self::Investering,
        Self::Formel,
    ];

    /// The word of the configuration.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Stilling => "stilling",
            Self::Tilskudd => "tilskudd",
            Self::Praksiskompensasjon => "praksiskompensasjon",
            Self::Basistilskudd => "basistilskudd",
            Self::Veiledning => "veiledning",
            Self::Leie => "leie",
            Self::Investering => "investering",
            Self::Formel => "formel",
        }
    }

    #[must_use]
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.id() == id)
    }

    /// Its factors, in the order of the product.
    #[must_use]
    pub const fn faktorer(self) -> &'static [&'static str] {
        match self {
            Self::Stilling => &["aarsverk", "aarslonn", "pensjon", "arbeidsgiveravgift"],
            Self::Tilskudd => &["antall", "sats"],
            Self::Praksiskompensasjon => &["leger", "dager", "sats", "andel"],
            Self::Basistilskudd => &["innbyggere", "sats"],
            Self::Veiledning => &["timer", "sats", "uker"],
            Self::Leie => &["areal", "sats"],
            Self::Investering => &["belop", AARLIG],
            Self::Formel => &[],
        }
    }
}

/// Whether a factor is in per cent.
#[must_use]
pub fn is_per_cent(faktor: &str) -> bool {
    matches!(faktor, "pensjon" | "arbeidsgiveravgift" | "andel")
}

/// Reads one `[[driver]]`.
pub(super) fn read(keys: &mut Keys<'_, '_>) -> Option<Driver> {
    let tiltak = keys.read("tiltak", |value| value.text());
    let slag = keys
        .read("type", |value| value.word(&Driverslag::ALL.map(Driverslag::id), Driverslag::by_id));
    keys.require("tiltak");
    keys.require("type");
    let mut faktorer = BTreeMap::new();
    for name in slag.map_or(&[][..], Driverslag::faktorer) {
        let faktor = keys.read(name, |value| factor(value, is_per_cent(name)));
        faktorer.extend(faktor.map(|faktor| ((*name).to_owned(), faktor)));
    }
    let is_formula = slag == Some(Driverslag::Formel);
    let formel = if is_formula { formula(keys, &mut faktorer) } else { None };
    for name in required(slag) {
        keys.require(name);
    }
    let aarlig_tiltak = keys.read("aarlig_tiltak", |value| value.text());
    if keys.has(AARLIG) {
        keys.require("aarlig_tiltak");
    } else if aarlig_tiltak.is_some() {
        keys.require(AARLIG);
    }
    let nytt = new_measure(keys);
    Some(Driver {
        place: keys.place(),
        tiltak: tiltak?,
        slag: slag?,
        faktorer,
        formel,
        aarlig_tiltak,
        nytt,
    })
}

/// The rate of compensation may be the dated one, and an investment need not cost anything later.
fn required(slag: Option<Driverslag>) -> Vec<&'static str> {
    let Some(slag) = slag else { return Vec::new() };
    let dated = slag == Driverslag::Praksiskompensasjon;
    let all = slag.faktorer().iter().copied();
    let needed = all.filter(|name| *name != AARLIG && !(dated && *name == "sats"));
    needed.chain((slag == Driverslag::Formel).then_some("formel")).collect()
}

fn formula(
    keys: &mut Keys<'_, '_>,
    faktorer: &mut BTreeMap<String, Faktorverdi>,
) -> Option<Sourced<String>> {
    let named = keys.section("mengder", |keys| {
        keys.every(|name_, value| {
            let name = name(name_).ok_or_else(|| value.is(&codes::NOT_A_NAME))?;
            Ok((name, factor(value, false)?))
        })
    });
    faktorer.extend(named);
    keys.read("formel", |value| Ok(Sourced::new(value.text()?, value.place())))
}

/// A name that a formula can hold: small letters a to z, digits and `_`.
#[must_use]
pub fn name(text: &str) -> Option<String> {
    let is_name = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && text.len() <= LONGEST_NAME;
    is_name.then(|| text.to_owned())
}

/// `12`, `{ verdi = 12, kilde = "…" }` or `"name"`.
pub(super) fn factor(value: Value<'_>, per_cent: bool) -> Result<Faktorverdi, Finding> {
    let most = if per_cent { 100 } else { MOST };
    if let DeValue::String(_) = value.content {
        return Ok(Faktorverdi::Navn(Sourced::new(value.text()?, value.place())));
    }
    let (number, kilde) = value.sourced_number(0, most)?;
    Ok(Faktorverdi::Tall { verdi: Sourced::new(number, value.place()), kilde })
}

fn new_measure(keys: &mut Keys<'_, '_>) -> Option<NyttTiltak> {
    let is_new = keys.read("nytt", |value| value.yes_or_no());
    let nytt = NyttTiltak {
        oppstart: keys.read("oppstart", period),
        slutt: keys.read("slutt", period),
        slag: keys.read("slag", |value| {
            let slag = value.word(&["varig", "engangs"], |word| match word {
                "varig" => Some(Slag::Varig),
                "engangs" => Some(Slag::Engangs),
                _ => None,
            })?;
            Ok(Sourced::new(slag, value.place()))
        }),
        utgiftsart: keys.read("utgiftsart", |value| {
            let art = value.word(&["drift", "investering"], |word| match word {
                "drift" => Some(Utgiftsart::Drift),
                "investering" => Some(Utgiftsart::Investering),
                _ => None,
            })?;
            Ok(Sourced::new(art, value.place()))
        }),
    };
    if is_new == Some(true) {
        keys.require("oppstart");
        return Some(nytt);
    }
    // They would say nothing of a measure that a workbook already dates.
    for key in ["oppstart", "slutt", "slag", "utgiftsart"] {
        if keys.has(key) {
            keys.report(Finding::new(&codes::ONLY_FOR_NEW).with("key", key));
        }
    }
    None
}

/// `2026` or `"2026-07"`.
pub(super) fn period(value: Value<'_>) -> Result<Sourced<Period>, Finding> {
    if value.content.as_integer().is_some() {
        return Ok(Sourced::new(Period::year(value.year()?), value.place()));
    }
    let month = |text: &str| {
        let (of, month) = text.split_once('-')?;
        let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
        Some(Period { year: year(of)?, month: Some(month) })
    };
    let text = value.content.as_str().and_then(month);
    let period = text.ok_or_else(|| value.is(&codes::NOT_A_PERIOD))?;
    Ok(Sourced::new(period, value.place()))
}
