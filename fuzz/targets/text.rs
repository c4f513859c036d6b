//! What a cell says → number, share, amount, period, date, time of day.
//!
//! No text may bring the grammar down, and a value written the Norwegian way must read as itself or be refused.

#![no_main]

use legetall::intake::grammar::{
    Dot, Note, amount, clock, date, marks, number, period, quantity, worktime,
};
use legetall::language::{Language, Numbers};
use libfuzzer_sys::fuzz_target;
use rust_decimal::Decimal;

fuzz_target!(|text: &str| {
    let _ = (marks::nothing(text), marks::not_costed(text), date::read(text), clock::tidsrom(text));
    let _ = (period::read(text), period::read_end(text), quantity::span(text));
    let _ = (worktime::part_of_posts(text), quantity::read_staff(text));
    if let Ok(reading) = number::read(text, Dot::Refused) {
        same(reading.value, |text| number::read(text, Dot::Refused).ok().map(|read| read.value));
    }
    let _ = number::read(text, Dot::Thousands);
    for scale in [None, Some(Decimal::ONE), Some(Decimal::ONE_THOUSAND)] {
        let context = amount::Context { scale, dot: Dot::Refused };
        if let Ok(reading) = amount::read(text, context) {
            let kroner = amount::Context { scale: Some(Decimal::ONE), dot: Dot::Refused };
            same(reading.value, |text| amount::read(text, kroner).ok().map(|read| read.value));
        }
    }
    for negative in [true, false] {
        if let Ok(reading) = quantity::read(text, negative) {
            same(reading.value, |text| quantity::read(text, true).ok().map(|read| read.value));
        }
    }
    for unit in [None, Some(worktime::Unit::Prosent), Some(worktime::Unit::TimerPerUke)] {
        let context = worktime::Context { unit, shares: false, limited: true };
        if let Ok(reading) = worktime::read_percent(text, context) {
            // Each number of a sum is a share of a post; what they come to is for the checks.
            let most = reading.notes.contains(&Note::Sum).then_some(Decimal::MAX);
            let shares = Decimal::ZERO..=most.unwrap_or(Decimal::ONE_HUNDRED);
            assert!(shares.contains(&reading.value), "{reading:?}");
        }
        let _ = (worktime::read_hours(text, context), worktime::read_posts(text, context));
    }
});

/// A value written out reads as the same value, or not at all: `7,202` may be English.
fn same(value: Decimal, read: impl Fn(&str) -> Option<Decimal>) {
    let written = Numbers(Language::Bokmaal).exact(value);
    let again = read(&written);
    assert!(again.is_none_or(|again| again == value), "{written} became {again:?}");
}
