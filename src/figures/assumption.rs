use crate::model::{Kind, Kommunedata, Sourced, Unit};
use crate::place::Place;
use crate::settings::Settings;
use rust_decimal::Decimal;

/// Where an assumption comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A line of the configuration or a cell, and the source it names.
    Given { place: Place, source: Option<String> },
    /// Law, agreement or statistical practice; worded under `assumption-<id>-source`.
    Standard,
}

/// A named number that figures rest on and that can be changed in the workbook.
///
/// Its label stands in the texts under `assumption-<id>`. Ids are ASCII with underscores:
/// `innbyggere`, `norm_ledig_kapasitet`, `timer_per_aarsverk`, `ramme_2022`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    pub id: String,
    pub value: Decimal,
    pub unit: Unit,
    pub decimals: u32,
    pub origin: Origin,
    pub year: Option<i32>,
}

impl Assumption {
    /// One that the configuration or a cell gives, shown with all its decimals.
    #[must_use]
    pub fn given(id: &str, value: &Sourced<Decimal>, unit: Unit) -> Self {
        let configuration = || Place::file(&"legetall.toml".into());
        let place = value.places.first().cloned().unwrap_or_else(configuration);
        Self {
            id: id.to_owned(),
            value: value.value,
            unit,
            decimals: value.value.normalize().scale(),
            origin: Origin::Given { place, source: None },
            year: None,
        }
    }

    fn standard(id: &str, value: Decimal, unit: Unit) -> Self {
        Self {
            id: id.to_owned(),
            value,
            unit,
            decimals: value.scale(),
            origin: Origin::Standard,
            year: None,
        }
    }

    /// Names the source of one that is given.
    #[must_use]
    pub fn with_source(mut self, named: Option<&String>) -> Self {
        if let Origin::Given { source, .. } = &mut self.origin {
            *source = named.cloned();
        }
        self
    }
}

/// Hours a week of a full-time post in the duty agreement.
pub const TIMER_PER_AARSVERK: Decimal = Decimal::from_parts(375, 0, 0, false, 1);

/// Per cent of full time that a GP can be obliged to do (ASA 4310: 7.5 of 37.5 hours a week).
pub const TILPLIKTING_ANDEL: Decimal = whole(20);

const fn whole(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 0)
}

/// The assumptions of the catalogue: what configuration and workbooks give, and what law or practice sets.
///
/// The configuration's population goes before a workbook's. What nobody gives is left out.
#[must_use]
pub fn assumptions(data: &Kommunedata, settings: &Settings) -> Vec<Assumption> {
    let population = settings.kommune.innbyggere.as_ref().or(data.innbyggere.as_ref());
    let norm = settings.norm.ledig_kapasitet.as_ref();
    let given = [
        population.map(|value| Assumption::given("innbyggere", value, Unit::Personer)),
        norm.map(|norm| {
            Assumption::given("norm_ledig_kapasitet", &norm.verdi, Unit::Prosent)
                .with_source(norm.kilde.as_ref())
        }),
    ];
    given.into_iter().flatten().chain(clinic(data)).chain(standards()).collect()
}

/// The district of the emergency clinic, and what is recommended for one of its size.
fn clinic(data: &Kommunedata) -> Vec<Assumption> {
    let Some(district) = &data.legevakt else { return Vec::new() };
    let residents = Assumption::given("legevakt_innbyggere", &district.innbyggere, Unit::Personer)
        .with_source(district.kilde.as_ref());
    let recommended = district.anbefaling().filter(|_| data.has(Kind::Vaktbemanning)).map(|row| {
        [
            Assumption::standard("legevakt_leger_til_23", row.til_23(), Unit::Leger),
            Assumption::standard("legevakt_minst_leger", row.minst(), Unit::Leger),
        ]
    });
    std::iter::once(residents).chain(recommended.into_iter().flatten()).collect()
}

fn standards() -> [Assumption; 4] {
    [
        Assumption::standard("aapen_liste_grense", whole(20), Unit::Plasser),
        Assumption::standard("timer_per_aarsverk", TIMER_PER_AARSVERK, Unit::TimerPerUke),
        Assumption::standard("pasienter_per_aarsverk", whole(1500), Unit::Personer),
        Assumption::standard("tilplikting_andel", TILPLIKTING_ANDEL, Unit::Prosent),
    ]
}
