use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::LENGTH_ABOVE_CEILING;
use crate::model::{Fastlegeliste, Field, Kommunedata};

/// A list has no more residents than places.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.fastlegelister.iter().filter_map(comparison).collect()
}

fn comparison(list: &Fastlegeliste) -> Option<Comparison> {
    let Field::Known(length) = &list.listelengde else { return None };
    let ceiling = *list.listetak.value()?;
    let finding = Finding::new(&LENGTH_ABOVE_CEILING)
        .at(length.places.first().unwrap_or(&list.place).clone())
        .with("found", length.value)
        .with("ceiling", ceiling);
    Some(Comparison::broken_if(length.value > ceiling, finding))
}
