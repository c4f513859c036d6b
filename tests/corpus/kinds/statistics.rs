//! Key figures of official statistics, for municipalities and their group.

use super::{cell, col, some, turned, upright};
use crate::drawing::{Col, Drawing, words};
use crate::random::Random;
use crate::truth::{Fact, Figures, Record, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

pub const OWN: &str = "Kragerø";
const GROUP: &str = "Kommunegruppe 2";
const NEIGHBOURS: [&str; 3] = ["Bamble", "Risør", "Drangedal"];

/// Names, and what becomes of them in the ids of figures.
const INDICATORS: [(&str, &str); 6] = [
    ("Avtalte legeårsverk per 10 000 innbyggere", "avtalte_legearsverk_per_10_000_innbyggere"),
    (
        "Legetimer per uke per beboer i sykehjem (timer)",
        "legetimer_per_uke_per_beboer_i_sykehjem_timer",
    ),
    (
        "Netto driftsutgifter til helse i prosent av samlede netto driftsutgifter",
        "netto_driftsutgifter_til_helse_i_prosent_av_samlede_netto_driftsutgifter",
    ),
    ("Reservekapasitet fastlege", "reservekapasitet_fastlege"),
    ("Gjennomsnittlig listelengde", "gjennomsnittlig_listelengde"),
    ("Andel lister uten lege (prosent)", "andel_lister_uten_lege_prosent"),
];

/// By key figure, then by region, then by year.
pub fn records(random: &mut Random) -> Vec<Record> {
    let mut regions = vec![OWN];
    regions.extend(some(random, &NEIGHBOURS, 0));
    regions.push(GROUP);
    let years = if random.one_in(2) { vec![2024] } else { vec![2023, 2024] };
    let mut records = Vec::new();
    for (name, _) in some(random, &INDICATORS, 3) {
        let size = random.pick(&[9, 130, 1200]);
        for region in &regions {
            for year in &years {
                let value = Decimal::new(random.from_to(size * 8, size * 12), 1).normalize();
                records.push(Record::from([
                    (Column::Nokkeltall, text(name)),
                    (Column::Region, text(region)),
                    (Column::Aarstall, Fact::Number((*year).into())),
                    (Column::Verdi, Fact::Number(value)),
                ]));
            }
        }
    }
    records
}

fn shown(fact: &Fact) -> String {
    match fact {
        Fact::Text(text) => text.clone(),
        Fact::Number(number) => number.to_string(),
        other => panic!("{other:?}"),
    }
}

/// A key figure per row, a column per municipality and year.
pub fn wide(records: &[Record]) -> Drawing {
    headed(records, |region, year| (None, format!("{region} {year}")))
}

/// The municipality above its years, in two rows of headings.
pub fn two_rows(records: &[Record]) -> Drawing {
    headed(records, |region, year| (Some(region.to_owned()), year.to_owned()))
}

/// The same with other words over the columns.
pub fn headed(
    records: &[Record],
    header: impl Fn(&str, &str) -> (Option<String>, String),
) -> Drawing {
    let name = |record: &Record| shown(&record[&Column::Nokkeltall]);
    let first: Vec<&Record> =
        records.iter().take_while(|record| name(record) == name(&records[0])).collect();
    let value_col = |record: &&Record| {
        let (over, header) =
            header(&shown(&record[&Column::Region]), &shown(&record[&Column::Aarstall]));
        Col { over, ..col(Column::Verdi, &header) }
    };
    let cols = std::iter::once(col(Column::Nokkeltall, "Nøkkeltall"))
        .chain(first.iter().map(value_col))
        .collect();
    let line = |of_name: &[Record]| {
        let values = of_name.iter().map(|record| cell_of(&record[&Column::Verdi]));
        std::iter::once(words(&name(&of_name[0]))).chain(values).collect()
    };
    turned(Kind::Kostra, cols, records.chunks(first.len()).map(line).collect())
}

/// A value, or the sign of statistics for none.
fn cell_of(fact: &Fact) -> crate::drawing::Cell {
    match fact {
        Fact::Nothing => words(".."),
        fact => cell(fact),
    }
}

/// As `SSB` gives it to download: a row per value.
pub fn long(records: &[Record]) -> Drawing {
    let headers = [
        (Column::Nokkeltall, "Statistikkvariabel"),
        (Column::Region, "Region"),
        (Column::Aarstall, "År"),
        (Column::Verdi, "Verdi"),
    ];
    let mut drawing = upright(Kind::Kostra, &headers, records);
    let at = drawing.col(Column::Verdi).unwrap();
    for (row, record) in drawing.rows.iter_mut().zip(records) {
        row.cells[at] = cell_of(&record[&Column::Verdi]);
    }
    drawing
}

/// The municipality's newest value, and what parts it from the group's of the same year.
pub fn figures(records: &[Record], figures: &mut Figures) {
    let is_of = |record: &Record, name: &str, region: &str| {
        record[&Column::Nokkeltall] == text(name)
            && shown(&record[&Column::Region]).contains(region)
            && record[&Column::Verdi] != Fact::Nothing
    };
    let year = |record: &Record| shown(&record[&Column::Aarstall]);
    for (name, slug) in INDICATORS {
        let own = records.iter().filter(|record| is_of(record, name, OWN));
        let Some(own) = own.max_by_key(|record| year(record)) else { continue };
        let group =
            records.iter().find(|record| is_of(record, name, GROUP) && year(record) == year(own));
        let value = |record: &Record| match record[&Column::Verdi] {
            Fact::Number(value) => Some(value),
            _ => None,
        };
        figures.insert(format!("kostra_{slug}"), value(own));
        if let Some(group) = group {
            let difference = value(own).zip(value(group)).map(|(own, group)| own - group);
            figures.insert(format!("kostra_{slug}_mot_gruppe"), difference);
        }
    }
}
