use super::{Checked, stated};
use crate::figures::Figure;
use crate::finding::checks::STATED_TOTAL;
use crate::model::Kommunedata;
use rust_decimal::Decimal;

/// A stated total is the sum of its rows.
///
/// Kragerø's table of duty says 196 % where its rows sum to 196.5 %.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let totals = data.oppgitt.iter().filter(|stated| !stated.mean);
    totals
        .filter_map(|total| {
            let numbers = stated::numbers(data, total)?;
            let sum = numbers.iter().try_fold(Decimal::ZERO, |sum, n| sum.checked_add(*n))?;
            stated::compare(&STATED_TOTAL, total, sum)
        })
        .collect()
}
