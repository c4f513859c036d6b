use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::SHIFT_BELOW_RECOMMENDED;
use crate::model::{Anbefaling, Field, Kommunedata, Legevaktdistrikt, Vakt};

/// A shift has as many doctors as recommended for a district of the clinic's size.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let Some(anbefaling) = data.legevakt.as_ref().and_then(Legevaktdistrikt::anbefaling) else {
        return Checked::default();
    };
    let shifts = data.vaktbemanning.iter();
    shifts.filter_map(|shift| comparison(shift, anbefaling)).collect()
}

fn comparison(shift: &Vakt, anbefaling: &Anbefaling) -> Option<Comparison> {
    let Field::Known(doctors) = &shift.leger else { return None };
    let finding = Finding::new(&SHIFT_BELOW_RECOMMENDED)
        .at(doctors.places.first().unwrap_or(&shift.place).clone())
        .with("vakt", shift.vakt.value().map_or("–", String::as_str))
        .with("found", doctors.value)
        .with("recommended", shift.anbefalt(anbefaling))
        .with("note", shift.fotnote.value().map_or("none", String::as_str));
    let lacking = shift.mangler(anbefaling)?;
    Some(Comparison::broken_if(!lacking.is_zero(), finding))
}
