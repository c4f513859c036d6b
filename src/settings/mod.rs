//! `legetall.toml`: the municipality, the case, the plan, norms and how tables are to be read.
//!
//! Everything is optional. What is wrong in it is a finding with the line and the nearest right
//! word; a file with such a finding is not to be used. Reads text, never the disk.

pub mod driver;
mod keys;
mod nearest;
mod parse;
mod satser;
pub mod scenario;
mod tabell;
#[cfg(test)]
mod tests;
mod value;

pub use driver::{Driver, Driverslag, Faktorverdi, NyttTiltak};
pub use nearest::near;
pub use parse::{parse, read};
pub use satser::{parse_rates, rates_built_in};
pub use scenario::{Kapasitet, Scenario, TiltakEndring};

use crate::language::Language;
use crate::model::{Column, Kind, Satser, Sourced};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The whole configuration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    pub kommune: Kommune,
    pub sak: Sak,
    /// First and last plan year; left out, they follow from the measures.
    pub plan_fra: Option<Sourced<i32>>,
    pub plan_til: Option<Sourced<i32>>,
    /// `[ramme]`: the amount decided for the measures, per year, in kroner.
    pub ramme: BTreeMap<i32, Sourced<Decimal>>,
    pub norm: Normer,
    pub deflator: Deflator,
    /// `[[sats]]`: the rates built in with those of the configuration laid over them, when it has any.
    pub egne_satser: Option<Satser>,
    pub legevakt: Legevakt,
    pub grenser: Grenser,
    pub innboks: Innboks,
    /// `[forutsetninger]`: numbers that several drivers share.
    pub forutsetninger: BTreeMap<String, Forutsetning>,
    pub drivere: Vec<Driver>,
    pub kapasitet: Kapasitet,
    /// `[folsomhet]`: per cent that assumptions are moved by.
    pub folsomhet: Option<Sourced<Decimal>>,
    pub scenarioer: Vec<Scenario>,
    /// `[[tabell]]`: settles what recognition could not.
    pub tabeller: Vec<Tabell>,
}

/// A number under `[forutsetninger]`, and where it is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Forutsetning {
    pub verdi: Sourced<Decimal>,
    pub kilde: Option<String>,
    /// What it is called in the report; else its name.
    pub navn: Option<String>,
    /// Kroner, per cent or FTE; else a plain number.
    pub enhet: Option<Enhet>,
}

impl Settings {
    /// The dated rates: those built in, with those of the configuration laid over them.
    #[must_use]
    pub fn satser(&self) -> &Satser {
        self.egne_satser.as_ref().unwrap_or_else(|| rates_built_in())
    }
}

/// `[grenser]`: how much a file may hold; left out, what the program has of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Grenser {
    /// Cells with content in a file.
    pub celler: Option<u32>,
    /// Megabytes of a file, and of what is packed in it.
    pub utpakket: Option<u32>,
    pub ark: Option<u32>,
    /// Megabytes of text in a file.
    pub tekst: Option<u32>,
}

/// `[innboks]`: when files that were put into a folder are taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Innboks {
    /// The kinds that make a delivery complete; none asked for, time alone decides.
    pub slag: Vec<Kind>,
    /// Minutes from the last file that came until what is there is taken.
    pub ventetid: Option<u32>,
    /// Seconds a file must look the same before it counts as copied to its end.
    pub ro: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kommune {
    /// Four digits, leading zero kept.
    pub nummer: Option<String>,
    pub navn: Option<String>,
    pub innbyggere: Option<Sourced<Decimal>>,
    pub malform: Option<Language>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sak {
    pub arkivsak: Option<String>,
    pub tittel: Option<String>,
    pub vedlegg: Option<u32>,
    /// `dato = 2026-11-22`: the date printed on the appendix. The program reads no clock.
    pub dato: Option<NaiveDate>,
}

/// A chosen norm and where it is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Norm {
    pub verdi: Sourced<Decimal>,
    pub kilde: Option<String>,
}

/// `[deflator]`: the growth of prices from the year before, in per cent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deflator {
    /// The year whose prices the measures are given in; left out, the first of the plan.
    pub grunnaar: Option<Sourced<i32>>,
    pub aar: BTreeMap<i32, Norm>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Normer {
    /// Per cent of the listed residents that should be free places.
    pub ledig_kapasitet: Option<Norm>,
}

/// `[legevakt]`: the emergency clinic, which often serves several municipalities.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Legevakt {
    /// Residents of its district.
    pub innbyggere: Option<Sourced<Decimal>>,
    pub kilde: Option<String>,
}

/// How one table is to be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tabell {
    /// The line of the configuration, for findings.
    pub line: u32,
    /// File name or pattern with `*`.
    pub fil: Option<String>,
    pub ark: Option<String>,
    pub slag: Option<Kind>,
    /// `timer`, `prosent` or `aarsverk` for the duty, `kr`, `1000 kr` or `mill. kr` for amounts.
    pub enhet: Option<Enhet>,
    /// The headings of the tables it is for, whatever their file and sheet are called.
    pub overskrifter: Vec<String>,
    /// Column of the normalised table → header text in the workbook.
    pub kolonner: BTreeMap<Column, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Enhet {
    Prosent,
    TimerPerUke,
    Aarsverk,
    Kroner,
    TusenKroner,
    MillionerKroner,
}
