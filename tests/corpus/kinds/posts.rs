//! Doctors' posts and places at the municipality's own sites.

use super::{some, sum, upright};
use crate::drawing::Drawing;
use crate::random::Random;
use crate::truth::{Fact, Figures, POPULATION, Record, number, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const SITES: [&str; 10] = [
    "Borgen sykehjem",
    "Haugvoll sykehjem",
    "Solliheimen",
    "Kurland bo- og aktivitetssenter",
    "Tingvoll sykehjem",
    "Helsehuset, korttid",
    "Helsehuset, øyeblikkelig hjelp",
    "Familiesenter nord",
    "Familiesenter sør",
    "Åsen omsorgssenter",
];

pub fn records(random: &mut Random) -> Vec<Record> {
    let (with_places, with_vacant) = (!random.one_in(4), random.one_in(2));
    let sites = some(random, &SITES, 4);
    sites
        .iter()
        .enumerate()
        .map(|(at, site)| {
            let posts = Decimal::new(random.from_to(1, 40), 1);
            let mut record = Record::from([
                (Column::Tjenestested, text(site)),
                (Column::Legeaarsverk, Fact::Number(posts.normalize())),
            ]);
            if with_places {
                let places = number(random.from_to(8, 120));
                let has = at == 0 || !random.one_in(5);
                record.insert(Column::Plasser, if has { places } else { Fact::Nothing });
            }
            if with_vacant {
                let told = at == 0 || random.one_in(2);
                let vacant = (posts / Decimal::TWO).round_dp(1).normalize();
                record.insert(
                    Column::Ubesatt,
                    if told { Fact::Number(vacant) } else { Fact::Nothing },
                );
            }
            record
        })
        .collect()
}

pub fn clean(records: &[Record]) -> Drawing {
    let headers = [
        (Column::Tjenestested, "Tjenestested"),
        (Column::Plasser, "Antall plasser"),
        (Column::Legeaarsverk, "Legeårsverk"),
        (Column::Ubesatt, "Antall ledige"),
    ];
    upright(Kind::Legeaarsverk, &headers, records)
}

pub fn figures(records: &[Record], figures: &mut Figures) {
    let mut put = |id: &str, value: Option<Decimal>| {
        figures.insert(id.to_owned(), value);
    };
    let posts = sum(records, Column::Legeaarsverk);
    put("legeaarsverk_sum", posts);
    let per_10000 = Decimal::from(10_000) / Decimal::from(POPULATION);
    put("legeaarsverk_per_10000", posts.map(|posts| posts * per_10000));
    if records[0].contains_key(&Column::Plasser) {
        let places = sum(records, Column::Plasser);
        let both = places.zip(posts);
        put("plasser_sum", places);
        put("plasser_per_legeaarsverk", both.map(|(places, posts)| places / posts));
        let hours = |(places, posts): (Decimal, Decimal)| posts * Decimal::new(375, 1) / places;
        put("legetimer_per_plass_uke", both.map(hours));
    }
    if records[0].contains_key(&Column::Ubesatt) {
        let vacant = sum(records, Column::Ubesatt);
        let told: Vec<Record> = records
            .iter()
            .filter(|record| record[&Column::Ubesatt] != Fact::Nothing)
            .cloned()
            .collect();
        let share = |(vacant, told): (Decimal, Decimal)| vacant / told * Decimal::ONE_HUNDRED;
        put("legeaarsverk_ubesatt", vacant);
        let of_told = sum(&told, Column::Legeaarsverk);
        put("andel_legeaarsverk_ubesatt", vacant.zip(of_told).map(share));
    }
}
