use super::driver::period;
use super::keys::Keys;
use super::value::{Value, year};
use crate::model::{Period, Sourced};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Beyond anything that an assumption can be changed to.
const MOST: i64 = 1_000_000_000_000;

/// `[[scenario]]`: a named set of changed assumptions.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub place: Place,
    pub navn: String,
    /// Why it is looked at, in the words of the municipality.
    pub beskrivelse: Option<String>,
    /// The id of an assumption → what it is changed to.
    pub endringer: BTreeMap<String, Sourced<Decimal>>,
    pub tiltak: Vec<TiltakEndring>,
}

/// What a scenario changes of one measure.
#[derive(Debug, Clone, PartialEq)]
pub struct TiltakEndring {
    pub place: Place,
    /// The name or the number of the measure.
    pub navn: String,
    pub kostnad: Option<Sourced<Decimal>>,
    /// The factors of its cost by name: `antall`, `sats`, `aarslonn`.
    pub faktorer: BTreeMap<String, Sourced<Decimal>>,
    pub oppstart: Option<Sourced<Period>>,
    pub slutt: Option<Sourced<Period>>,
    /// The measure is not carried out.
    pub utelates: bool,
}

/// `[kapasitet]`: what the need for patient lists is reckoned from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kapasitet {
    /// The most residents that a list takes.
    pub tak_per_liste: Option<Sourced<Decimal>>,
    /// Growth of the population in per cent a year.
    pub innbyggervekst: Option<Sourced<Decimal>>,
    /// The population expected in a year.
    pub innbyggere: BTreeMap<i32, Sourced<Decimal>>,
    pub lister_som_slutter: Option<Sourced<Decimal>>,
    /// Kroner a year.
    pub kostnad_per_ny_hjemmel: Option<Sourced<Decimal>>,
    pub kilde: Option<String>,
}

/// Reads one `[[scenario]]`.
pub(super) fn read(keys: &mut Keys<'_, '_>) -> Option<Scenario> {
    let navn = keys.read("navn", |value| value.text());
    keys.require("navn");
    let beskrivelse = keys.read("beskrivelse", |value| value.text());
    let endringer = keys.section("endringer", |keys| {
        keys.every(|id, value| {
            let number = value.number(-MOST, MOST)?;
            Ok((id.to_owned(), Sourced::new(number, value.place())))
        })
    });
    let tiltak = keys.list("tiltak", measure).into_iter().flatten().collect();
    let endringer = endringer.into_iter().collect();
    Some(Scenario { place: keys.place(), navn: navn?, beskrivelse, endringer, tiltak })
}

fn measure(keys: &mut Keys<'_, '_>) -> Option<TiltakEndring> {
    let navn = keys.read("navn", |value| value.text());
    keys.require("navn");
    let amount = |value: Value<'_>| Ok(Sourced::new(value.number(0, MOST)?, value.place()));
    let kostnad = keys.read("kostnad", amount);
    let faktorer = keys.section("faktorer", |keys| {
        keys.every(|name, value| Ok((name.to_owned(), amount(value)?)))
    });
    let faktorer = faktorer.into_iter().collect();
    let oppstart = keys.read("oppstart", period);
    let slutt = keys.read("slutt", period);
    let utelates = keys.read("utelates", |value| value.yes_or_no()).unwrap_or_default();
    let place = keys.place();
    Some(TiltakEndring { place, navn: navn?, kostnad, faktorer, oppstart, slutt, utelates })
}

/// Reads `[kapasitet]`.
pub(super) fn kapasitet(keys: &mut Keys<'_, '_>) -> Kapasitet {
    let mut number = |key, least, most| {
        keys.read(key, |value| Ok(Sourced::new(value.number(least, most)?, value.place())))
    };
    let mut kapasitet = Kapasitet {
        tak_per_liste: number("tak_per_liste", 1, 10_000),
        innbyggervekst: number("innbyggervekst", -20, 20),
        lister_som_slutter: number("lister_som_slutter", 0, 10_000),
        kostnad_per_ny_hjemmel: number("kostnad_per_ny_hjemmel", 0, MOST),
        ..Kapasitet::default()
    };
    kapasitet.kilde = keys.read("kilde", |value| value.text());
    let series = keys.section("innbyggere", |keys| {
        keys.every(|key, value| {
            let of = year(key).ok_or_else(|| value.not_a_year(key))?;
            Ok((of, Sourced::new(value.number(1, 10_000_000)?, value.place())))
        })
    });
    kapasitet.innbyggere = series.into_iter().collect();
    kapasitet
}
