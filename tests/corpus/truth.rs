//! What a municipality has, and the key figures that follow from it by plain arithmetic.

use super::kinds;
use super::random::Random;
use chrono::NaiveDate;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What one field of a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Text(String),
    Number(Decimal),
    Flag(bool),
    Day(NaiveDate),
    /// A year and perhaps its first month.
    From(i32, Option<u32>),
    /// The workbook gives nothing.
    Nothing,
    /// The workbook holds what nobody can read: an error cell, a formula without its value.
    Unreadable,
}

pub type Record = BTreeMap<Column, Fact>;

pub type Figures = BTreeMap<String, Option<Decimal>>;

/// The records of the kinds.
#[derive(Debug, Clone)]
pub struct Truth {
    pub lists: Vec<Record>,
    pub duties: Vec<Record>,
    pub measures: Vec<Record>,
    /// Of the kinds that stand beside them. A table read as one that does not is a record too many.
    pub beside: BTreeMap<Kind, Vec<Record>>,
    /// Residents whom the emergency clinic serves, when its roster is drawn.
    pub district: Option<i64>,
}

/// The kinds that are always drawn.
pub const KINDS: [Kind; 3] = [Kind::Fastlegelister, Kind::Tilplikting, Kind::Tiltak];

pub const YEARS: std::ops::RangeInclusive<i32> = 2026..=2029;
pub const POPULATION: i64 = 10_406;

const OFFICES: [&str; 7] = [
    "Sentrum legesenter",
    "Havna legekontor",
    "Skjærgården legekontor",
    "Østsida legesenter",
    "Fjellbygda",
    "Brygga",
    "Nordre legegruppe",
];

const SITES: [&str; 14] = [
    "Sykehjem KAD",
    "Helsestasjon",
    "Fengselet",
    "Legevakt",
    "Bygdeheimen sykehjem",
    "Marienlyst avd. nord",
    "Marienlyst avd. sør",
    "Skolehelsetjeneste",
    "Kommuneoverlege",
    "Smittevern",
    "Rus og psykisk helse",
    "Flyktninghelse",
    "Rehabilitering",
    "Veiledning LIS1",
];

const MEASURES: [&str; 12] = [
    "Nye fastlegehjemler",
    "ALIS-stillinger",
    "Kommunal legevikar",
    "Rekrutteringstilskudd",
    "Utstyr til legekontor",
    "Digital samhandling",
    "Praksiskompensasjon",
    "Tilskudd ved overtakelse",
    "Lokaler Havna",
    "Merkantil ressurs",
    "Etterutdanning",
    "Felles legevakt i helg",
];

pub fn number(value: i64) -> Fact {
    Fact::Number(Decimal::from(value))
}

pub fn text(words: &str) -> Fact {
    Fact::Text(words.to_owned())
}

impl Truth {
    pub fn new(random: &mut Random) -> Self {
        Self {
            lists: lists(random),
            duties: duties(random),
            measures: measures(random),
            beside: BTreeMap::new(),
            district: None,
        }
    }

    pub fn of(&self, kind: Kind) -> &[Record] {
        match kind {
            Kind::Fastlegelister => &self.lists,
            Kind::Tilplikting => &self.duties,
            Kind::Tiltak => &self.measures,
            kind => self.beside.get(&kind).map_or(&[], Vec::as_slice),
        }
    }

    pub fn of_mut(&mut self, kind: Kind) -> &mut Vec<Record> {
        match kind {
            Kind::Fastlegelister => &mut self.lists,
            Kind::Tilplikting => &mut self.duties,
            Kind::Tiltak => &mut self.measures,
            kind => self.beside.get_mut(&kind).unwrap(),
        }
    }

    /// What must come out of a kind, by the figure's id. `None`: only a refusal is right.
    pub fn figures(&self, kind: Kind) -> Figures {
        let mut figures = BTreeMap::new();
        match kind {
            Kind::Fastlegelister => self.list_figures(&mut figures),
            Kind::Tilplikting => self.duty_figures(&mut figures),
            Kind::Tiltak => self.measure_figures(&mut figures),
            kind => {
                if let Some(records) = self.beside.get(&kind) {
                    kinds::figures(kind, records, self.district, &mut figures);
                }
            }
        }
        figures
    }

    fn list_figures(&self, figures: &mut Figures) {
        let mut put = |id: &str, value: Option<Decimal>| figures.insert(id.to_owned(), value);
        let hundred = Decimal::ONE_HUNDRED;
        let count = Decimal::from(self.lists.len());
        let ceiling = sum(&self.lists, Column::Listetak);
        let length = sum(&self.lists, Column::Listelengde);
        let free = ceiling.zip(length).map(|(ceiling, length)| ceiling - length);
        let filled: Vec<Record> =
            self.lists.iter().filter(|list| is_filled(list)).cloned().collect();
        let vacant: Vec<Record> =
            self.lists.iter().filter(|list| !is_filled(list)).cloned().collect();
        let filled_count = Decimal::from(filled.len());
        let mut offices: BTreeMap<String, i64> = BTreeMap::new();
        for list in &self.lists {
            *offices.entry(format!("{:?}", list[&Column::Legekontor])).or_default() += 1;
        }
        put("lister_totalt", Some(count));
        put("lister_uten_fast_lege", Some(Decimal::from(vacant.len())));
        put("andel_lister_uten_fast_lege", Some(Decimal::from(vacant.len()) / count * hundred));
        put("legekontor_antall", Some(Decimal::from(offices.len())));
        put(
            "solopraksiser",
            Some(Decimal::from(offices.values().filter(|lists| **lists == 1).count())),
        );
        put("listekapasitet", ceiling);
        put("listeinnbyggere", length);
        // A figure that needs a column needs all of it.
        let of_filled = length.and_then(|_| sum(&filled, Column::Listelengde));
        let of_vacant = length.and_then(|_| sum(&vacant, Column::Listelengde));
        put("listeinnbyggere_uten_fast_lege", of_vacant);
        put("ledige_plasser", free);
        put("aapne_lister", self.open_lists());
        put("listebelegg", length.zip(ceiling).map(|(part, whole)| part / whole * hundred));
        put("reservekapasitet", ceiling.zip(length).map(|(part, whole)| part / whole * hundred));
        put("ledig_kapasitet_prosent", free.zip(ceiling).map(|(part, all)| part / all * hundred));
        put("listelengde_snitt_alle", length.map(|length| length / count));
        put("listelengde_snitt_besatte", of_filled.map(|length| length / filled_count));
        let posts = sum(&self.duties, Column::Ressurs).map(|share| share / hundred);
        put(
            "listelengde_snitt_korrigert",
            length
                .zip(posts)
                .map(|(length, posts)| (length + posts * Decimal::from(1500)) / filled_count),
        );
        let residents = Decimal::from(POPULATION);
        put("dekning_innbyggere", ceiling.map(|ceiling| ceiling / residents * hundred));
        put("innbyggere_uten_liste", length.map(|length| (residents - length).max(Decimal::ZERO)));
        if self.lists[0].contains_key(&Column::Spesialist) {
            let yes = |list: &&Record| list[&Column::Spesialist] == Fact::Flag(true);
            let specialists = Decimal::from(filled.iter().filter(yes).count());
            put("spesialistandel", Some(specialists / filled_count * hundred));
        }
        put(
            "tilplikting_utnyttelse",
            posts.map(|posts| posts / (filled_count * Decimal::new(2, 1)) * hundred),
        );
    }

    fn open_lists(&self) -> Option<Decimal> {
        let mut open = Decimal::ZERO;
        for list in &self.lists {
            let free = amount(list, Column::Listetak)? - amount(list, Column::Listelengde)?;
            open += Decimal::from(i32::from(free > Decimal::from(20)));
        }
        Some(open)
    }

    fn duty_figures(&self, figures: &mut Figures) {
        let shares = sum(&self.duties, Column::Ressurs);
        let posts = shares.map(|share| share / Decimal::ONE_HUNDRED);
        figures.insert("tilplikting_prosent".into(), shares);
        figures.insert("tilplikting_aarsverk".into(), posts);
        figures.insert(
            "tilplikting_timer_uke".into(),
            posts.map(|posts| posts * Decimal::new(375, 1)),
        );
    }

    fn measure_figures(&self, figures: &mut Figures) {
        let mut period = Some(Decimal::ZERO);
        for year in YEARS {
            let sum = self
                .measures
                .iter()
                .map(|measure| cost_in(measure, year))
                .try_fold(Decimal::ZERO, |sum, cost| Some(sum + cost?));
            period = period.zip(sum).map(|(period, sum)| period + sum);
            figures.insert(format!("tiltak_sum_{year}"), sum);
            let each = sum.map(|sum| sum / Decimal::from(POPULATION));
            figures.insert(format!("kostnad_per_innbygger_{year}"), each);
        }
        figures.insert("tiltak_sum_planperiode".into(), period);
        figures.insert("tiltak_netto_planperiode".into(), period);
        figures.insert("tiltak_antall".into(), Some(Decimal::from(self.measures.len())));
        let without = |measure: &&Record| !has_cost(measure);
        if !self
            .measures
            .iter()
            .any(|measure| measure.values().any(|fact| *fact == Fact::Unreadable))
        {
            let count = self.measures.iter().filter(without).count();
            figures.insert("tiltak_uten_kostnad".into(), Some(Decimal::from(count)));
        }
    }
}

fn has_cost(measure: &Record) -> bool {
    measure.get(&Column::Kostnad).is_some_and(|fact| *fact != Fact::Nothing)
        || YEARS
            .into_iter()
            .any(|year| measure.get(&Column::Aar(year)).is_some_and(|fact| *fact != Fact::Nothing))
}

/// What a measure costs in a year; `None` when it cannot be read.
fn cost_in(measure: &Record, year: i32) -> Option<Decimal> {
    if let Some(stated) = measure.get(&Column::Aar(year)) {
        return match stated {
            Fact::Number(amount) => Some(*amount),
            Fact::Nothing => Some(Decimal::ZERO),
            _ => None,
        };
    }
    if !has_cost(measure) {
        return Some(Decimal::ZERO);
    }
    let Some(Fact::From(start, month)) = measure.get(&Column::Iverksetting) else { return None };
    let recurring = measure[&Column::Slag] == Fact::Flag(true);
    let months = match (recurring, year - start) {
        (true, 0) => 13 - month.unwrap_or(1),
        (true, 1..) | (false, 0) => 12,
        _ => return Some(Decimal::ZERO),
    };
    let amount = amount(measure, Column::Kostnad)?;
    Some(amount * Decimal::from(months) / Decimal::from(12))
}

fn is_filled(list: &Record) -> bool {
    list[&Column::Status] == Fact::Flag(true)
}

pub fn amount(record: &Record, column: Column) -> Option<Decimal> {
    match record[&column] {
        Fact::Number(amount) => Some(amount),
        Fact::Nothing => Some(Decimal::ZERO),
        _ => None,
    }
}

pub fn sum(records: &[Record], column: Column) -> Option<Decimal> {
    records.iter().try_fold(Decimal::ZERO, |sum, record| Some(sum + amount(record, column)?))
}

fn lists(random: &mut Random) -> Vec<Record> {
    let mut offices = OFFICES;
    random.shuffle(&mut offices);
    let offices = &offices[..3 + random.below(3)];
    let with_specialist = random.one_in(2);
    let mut lists: Vec<Record> = Vec::new();
    for office in offices {
        for _ in 0..=random.below(4) {
            let ceiling = random.from_to(10, 36) * 50;
            let length = ceiling + random.from_to(-400, 40);
            let filled = lists.is_empty() || !random.one_in(6);
            let serial = lists.len() + 1;
            let who = if filled { "Lege" } else { "Hjemmel" };
            let mut list = Record::from([
                (Column::Legekontor, text(office)),
                (Column::Lege, text(&format!("{who} {serial}"))),
                (Column::Listetak, number(ceiling)),
                (Column::Listelengde, number(length)),
                (Column::Status, Fact::Flag(filled)),
            ]);
            if with_specialist {
                list.insert(Column::Spesialist, Fact::Flag(filled && random.one_in(2)));
            }
            lists.push(list);
        }
    }
    lists
}

fn duties(random: &mut Random) -> Vec<Record> {
    let mut sites = SITES;
    random.shuffle(&mut sites);
    sites[..4 + random.below(8)]
        .iter()
        .map(|site| {
            // Halves of a per cent now and then; hours of them are exact in every case.
            let half = i64::from(random.one_in(5)) * 5;
            let share = Decimal::new(random.from_to(4, 40) * 10 + half, 1).normalize();
            Record::from([
                (Column::Tjenestested, text(site)),
                (Column::Ressurs, Fact::Number(share)),
            ])
        })
        .collect()
}

fn measures(random: &mut Random) -> Vec<Record> {
    let mut names = MEASURES;
    random.shuffle(&mut names);
    let count = 4 + random.below(6);
    let mut measures: Vec<Record> = names[..count]
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let costed = at == 0 || !random.one_in(6);
            let cost = number(random.from_to(5, 240) * 10_000);
            Record::from([
                (Column::Tiltak, text(name)),
                (
                    Column::Iverksetting,
                    Fact::From(i32::try_from(random.from_to(2026, 2029)).unwrap(), None),
                ),
                (Column::Slag, Fact::Flag(random.one_in(2))),
                (Column::Kostnad, if costed { cost } else { Fact::Nothing }),
                (Column::Ansvar, text(random.pick(&["Kommuneoverlegen", "Helsesjefen"]))),
            ])
        })
        .collect();
    if random.one_in(2) {
        for (at, measure) in measures.iter_mut().enumerate() {
            measure.insert(Column::Nummer, text(&(at + 1).to_string()));
        }
    }
    measures
}
