use super::{Checked, twice};
use crate::figures::Figure;
use crate::finding::checks::SAME_MEASURE_NAME;
use crate::model::Kommunedata;

/// A measure is listed once: one listed twice would be summed twice.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    twice::check(data, &SAME_MEASURE_NAME, |measure| &measure.tiltak)
}
