use super::{Checked, Comparison, doctor};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::DOCTOR_NOT_LISTED;
use crate::model::{Field, Kommunedata};

/// A doctor with duty is on a list. Without lists, or without doctors in the duty, there is
/// nothing to compare.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let listed = doctor::on_lists(data);
    if listed.is_empty() {
        return Checked::default();
    }
    data.tilplikting
        .iter()
        .filter_map(|duty| {
            let Field::Known(name) = &duty.lege else { return None };
            let found = doctor::named_in(&name.value).iter().any(|key| listed.contains(key));
            let place = name.places.first().unwrap_or(&duty.place).clone();
            let finding = Finding::new(&DOCTOR_NOT_LISTED).at(place);
            Some(Comparison::broken_if(!found, finding))
        })
        .collect()
}
