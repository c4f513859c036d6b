use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::checks::DUTY_TOTAL_ABOVE_AGREED;
use crate::finding::{Finding, Param};
use crate::model::{Kind, Kommunedata};
use rust_decimal::Decimal;

/// All duty together is within what the agreement allows of the lists with a permanent doctor.
pub fn check(data: &Kommunedata, figures: &[Figure]) -> Checked {
    let used = figures.iter().find(|figure| figure.declaration.id == "tilplikting_utnyttelse");
    let comparison = |used: Decimal| {
        let finding = Finding::new(&DUTY_TOTAL_ABOVE_AGREED)
            .with("found", Param::Prosent(used))
            .with("limit", Param::Prosent(Decimal::ONE_HUNDRED));
        let duty = data.origins.iter().find(|origin| origin.kind == Kind::Tilplikting);
        let placed = match duty {
            Some(duty) => finding.at(duty.place.clone()),
            None => finding,
        };
        Comparison::broken_if(used > Decimal::ONE_HUNDRED, placed)
    };
    used.and_then(Figure::value).map(comparison).into_iter().collect()
}
