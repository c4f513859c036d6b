//! Lines of budget and accounts.

use super::{sum, upright};
use crate::drawing::Drawing;
use crate::random::Random;
use crate::truth::{Fact, Figures, Record, number, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

/// Responsibilities with a service each.
pub const SERVICES: [(&str, &str); 3] = [("3200", "241"), ("3250", "256"), ("3300", "233")];

/// Kinds of cost, with their words. From 600 on they are incomes.
const ACCOUNTS: [(&str, &str); 6] = [
    ("010", "Fastlønn"),
    ("099", "Arbeidsgiveravgift"),
    ("370", "Kjøp fra private"),
    ("470", "Overføring til private"),
    ("700", "Refusjon fra staten"),
    ("710", "Sykelønnsrefusjon"),
];

/// The columns of amounts: of one year, or of accounts and the budget of the year after.
const SAME_YEAR: [(Column, &str); 3] = [
    (Column::Regnskap(Some(2024)), "Regnskap 2024"),
    (Column::Budsjett(Some(2024)), "Vedtatt budsjett 2024"),
    (Column::RevidertBudsjett(Some(2024)), "Revidert budsjett 2024"),
];
const NEXT_YEAR: [(Column, &str); 3] = [
    (Column::Regnskap(Some(2024)), "Regnskap 2024"),
    (Column::Budsjett(Some(2025)), "Budsjett 2025"),
    (Column::RevidertBudsjett(Some(2025)), "Revidert budsjett 2025"),
];

pub fn records(random: &mut Random) -> Vec<Record> {
    let amounts = if random.one_in(2) { SAME_YEAR } else { NEXT_YEAR };
    let how_many = 2 + random.below(2);
    let mut records = Vec::new();
    for (ansvar, funksjon) in &SERVICES[..2 + random.below(2)] {
        for (at, (art, words)) in ACCOUNTS.iter().enumerate() {
            if at > 1 && random.one_in(3) {
                continue;
            }
            let mut record = Record::from([
                (Column::Ansvar, text(ansvar)),
                (Column::Funksjon, text(funksjon)),
                (Column::Art, text(art)),
                (Column::Tekst, text(words)),
            ]);
            for (column, _) in &amounts[..how_many] {
                let amount = random.from_to(40, 3900) * 250 + random.from_to(0, 9) * 17;
                let income = *art >= "600";
                record.insert(*column, number(if income { -amount / 4 } else { amount }));
            }
            records.push(record);
        }
    }
    records
}

pub fn clean(records: &[Record]) -> Drawing {
    let names = [
        (Column::Ansvar, "Ansvar"),
        (Column::Funksjon, "Funksjon"),
        (Column::Art, "Art"),
        (Column::Tekst, "Tekst"),
    ];
    let amounts =
        if records[0].contains_key(&Column::Budsjett(Some(2024))) { SAME_YEAR } else { NEXT_YEAR };
    let headers: Vec<(Column, &str)> = names.into_iter().chain(amounts).collect();
    upright(Kind::Budsjett, &headers, records)
}

pub fn is_income(record: &Record) -> bool {
    matches!(&record[&Column::Art], Fact::Text(art) if art.as_str() >= "600")
}

/// Net sums, what is left of the budget of the same year, and the budget against the accounts of
/// the year before.
pub fn figures(records: &[Record], figures: &mut Figures) {
    let has = |column: Column| records[0].contains_key(&column);
    let net = |column: Column| sum(records, column);
    let mut put = |id: &str, value: Option<Decimal>| {
        figures.insert(id.to_owned(), value);
    };
    let accounts = net(Column::Regnskap(Some(2024)));
    put("regnskap_2024", accounts);
    for year in [2024, 2025] {
        let (adopted, revised) =
            (Column::Budsjett(Some(year)), Column::RevidertBudsjett(Some(year)));
        if !has(adopted) {
            continue;
        }
        put(&format!("budsjett_{year}"), net(adopted));
        let held_against = if has(revised) { revised } else { adopted };
        if has(revised) {
            put(&format!("revidert_budsjett_{year}"), net(revised));
        }
        let both = net(held_against).zip(accounts);
        let difference = both.map(|(budget, accounts)| budget - accounts);
        if year == 2024 {
            put("avvik_budsjett_2024", difference);
            let id = if has(revised) { "forbruk_prosent" } else { "forbruk_prosent_vedtatt" };
            put(id, both.map(|(budget, accounts)| accounts / budget * Decimal::ONE_HUNDRED));
        } else {
            put("budsjett_mot_regnskap_2025", difference);
            let share = |(budget, accounts): (Decimal, Decimal)| {
                (budget - accounts) / accounts * Decimal::ONE_HUNDRED
            };
            put("budsjett_mot_regnskap_prosent_2025", both.map(share));
        }
    }
}
