use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::NUMBER_MISSING;
use crate::model::{Column, Field, Kommunedata};

/// Every list has a ceiling and a length: a blank one takes all figures of its column.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.fastlegelister
        .iter()
        .flat_map(|list| {
            [(Column::Listetak, &list.listetak), (Column::Listelengde, &list.listelengde)]
        })
        .map(|(column, field)| match field {
            Field::Missing(place) => {
                let missing = Finding::new(&NUMBER_MISSING).at(place.clone());
                Comparison::Broken(missing.with("column", column.id()))
            }
            _ => Comparison::Holds,
        })
        .collect()
}
