use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::SHIFT_HOURS_OPEN;
use crate::model::{Anbefaling, Kommunedata, Legevaktdistrikt, Vakt};

/// Where more doctors are recommended until 23 o'clock than after, a shift is over by then or
/// begins then.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    let anbefaling = data.legevakt.as_ref().and_then(Legevaktdistrikt::anbefaling);
    let Some(anbefaling) = anbefaling.filter(|row| row.til_23() > row.minst()) else {
        return Checked::default();
    };
    data.vaktbemanning.iter().map(|shift| comparison(shift, anbefaling)).collect()
}

fn comparison(shift: &Vakt, anbefaling: &Anbefaling) -> Comparison {
    let place = shift.tid.places().first().unwrap_or(&shift.place);
    let finding = Finding::new(&SHIFT_HOURS_OPEN)
        .at(place.clone())
        .with("vakt", shift.vakt.value().map_or("–", String::as_str))
        .with("found", shift.tid.value().map_or("–", String::as_str))
        .with("recommended", anbefaling.minst())
        .with("until_23", anbefaling.til_23());
    Comparison::broken_if(shift.er_uavklart(anbefaling), finding)
}
