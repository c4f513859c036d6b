use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::STATED_FREE_PLACES;
use crate::model::{Fastlegeliste, Field, Kommunedata};

/// Free places as the workbook states them are ceiling − length.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.fastlegelister.iter().filter_map(comparison).collect()
}

fn comparison(list: &Fastlegeliste) -> Option<Comparison> {
    let Field::Known(stated) = &list.ledige_plasser else { return None };
    let (ceiling, length) = (*list.listetak.value()?, *list.listelengde.value()?);
    let computed = ceiling.checked_sub(length)?;
    let finding = Finding::new(&STATED_FREE_PLACES)
        .at(stated.places.first().unwrap_or(&list.place).clone())
        .with("stated", stated.value)
        .with("computed", computed)
        .with("ceiling", ceiling)
        .with("length", length);
    Some(Comparison::broken_if(computed != stated.value, finding))
}
