use super::{Checked, twice};
use crate::figures::Figure;
use crate::finding::checks::SAME_MEASURE_NUMBER;
use crate::model::Kommunedata;

/// A measure's number is its own. In Sarpsborg's programme "Fastlegeord. Tiltak 4" stands twice.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    twice::check(data, &SAME_MEASURE_NUMBER, |measure| &measure.nummer)
}
