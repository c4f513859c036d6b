use super::{Checked, stated};
use crate::figures::Figure;
use crate::finding::checks::STATED_MEAN;
use crate::model::Kommunedata;
use rust_decimal::Decimal;

/// A stated mean is the mean of the rows that say something.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let means = data.oppgitt.iter().filter(|stated| stated.mean);
    means
        .filter_map(|mean| {
            let numbers = stated::numbers(data, mean)?;
            let sum = numbers.iter().try_fold(Decimal::ZERO, |sum, n| sum.checked_add(*n))?;
            let computed = sum.checked_div(Decimal::from(numbers.len()))?;
            stated::compare(&STATED_MEAN, mean, computed)
        })
        .collect()
}
