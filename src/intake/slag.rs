//! Recurring or one-off, operating or investment.

use super::cells::Cells;
use super::grammar::spaces::folded;
use super::start::Start;
use crate::finding::intake as codes;
use crate::model::{Column, Field, Slag, Sourced, Utgiftsart};
use crate::place::Place;

const RECURRING: &[&str] =
    &["varig", "varige", "fast", "årlig", "årleg", "permanent", "løpende", "løpande"];
const ONE_OFF: &[&str] = &[
    "engangs",
    "engang",
    "eingongs",
    "eingong",
    "engangstiltak",
    "eingongstiltak",
    "engangskostnad",
    "eingongskostnad",
    "engangsutgift",
    "eingongsutgift",
    "engangsbeløp",
    "eingongsbeløp",
];
const OPERATING: &[&str] = &["drift", "driftstiltak", "driftsutgift", "driftskostnad"];
const INVESTMENT: &[&str] =
    &["investering", "investeringer", "investeringar", "investeringstiltak", "invest"];
/// Words that say nothing more.
const FILLER: &[&str] = &["tiltak", "kostnad", "utgift", "utgifter"];

/// What the words of a cell say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds {
    pub slag: Option<Slag>,
    pub utgiftsart: Option<Utgiftsart>,
}

/// Reads "Varig", "Engangs", "Drift", "Investering" and both in one. `None` for other words and
/// for words against each other.
pub(super) fn kinds(text: &str) -> Option<Kinds> {
    let mut kinds = Kinds::default();
    let text = folded(text);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let known = |words: &[&str]| words.contains(&word);
        let sound = if known(RECURRING) {
            set(&mut kinds.slag, Slag::Varig)
        } else if known(ONE_OFF) {
            set(&mut kinds.slag, Slag::Engangs)
        } else if known(OPERATING) {
            set(&mut kinds.utgiftsart, Utgiftsart::Drift)
        } else if known(INVESTMENT) {
            set(&mut kinds.utgiftsart, Utgiftsart::Investering)
        } else {
            known(FILLER)
        };
        if !sound {
            return None;
        }
    }
    (kinds != Kinds::default()).then_some(kinds)
}

fn set<T: PartialEq>(slot: &mut Option<T>, value: T) -> bool {
    let sound = slot.as_ref().is_none_or(|old| *old == value);
    *slot = Some(value);
    sound
}

/// The type and the part of the budget of a measure, from either column.
pub(super) fn read(
    cells: &mut Cells<'_>,
    row: u32,
    start: &Start,
) -> (Field<Slag>, Field<Utgiftsart>) {
    let slag = cell(cells, Column::Slag, row);
    let art = cell(cells, Column::Utgiftsart, row);
    let utgiftsart = stated(&art, |kinds| kinds.utgiftsart)
        .or_else(|| stated(&slag, |kinds| kinds.utgiftsart))
        .unwrap_or_else(|| unstated(&art));
    let stated_slag =
        stated(&slag, |kinds| kinds.slag).or_else(|| stated(&art, |kinds| kinds.slag));
    let slag = match (stated_slag, &utgiftsart, slag) {
        (Some(stated), ..) => stated,
        (None, Field::Known(art), _) if art.value == Utgiftsart::Investering => {
            for place in &art.places {
                cells.log.group(&codes::INVESTMENT_ONE_OFF, Column::Slag, place, "");
            }
            from_cells(Slag::Engangs, &art.places)
        }
        (None, _, Field::Unreadable(place)) => Field::Unreadable(place),
        (None, ..) if start.yearly => from_cells(Slag::Varig, start.first.places()),
        // Left out: recurring, which `economy` says once for all measures.
        (None, _, Field::Known(kinds)) => {
            kinds.places.into_iter().next().map_or(Field::Absent, Field::Missing)
        }
        (None, _, Field::Missing(place)) => Field::Missing(place),
        (None, _, Field::Absent) => Field::Absent,
    };
    (slag, utgiftsart)
}

fn from_cells<T>(value: T, places: &[Place]) -> Field<T> {
    Field::Known(Sourced { value, places: places.to_vec() })
}

/// The field of a cell that does not say which part of the budget.
fn unstated(art: &Field<Kinds>) -> Field<Utgiftsart> {
    match art {
        Field::Unreadable(place) => Field::Unreadable(place.clone()),
        _ => art.places().first().map_or(Field::Absent, |place| Field::Missing(place.clone())),
    }
}

/// What a cell states, or its unreadable state. `None` when it says nothing of this.
fn stated<T>(field: &Field<Kinds>, part: impl Fn(&Kinds) -> Option<T>) -> Option<Field<T>> {
    match field {
        Field::Known(kinds) => {
            let places = kinds.places.clone();
            part(&kinds.value).map(|value| Field::Known(Sourced { value, places }))
        }
        _ => None,
    }
}

fn cell(cells: &mut Cells<'_>, column: Column, row: u32) -> Field<Kinds> {
    match cells.text(column, row) {
        Field::Known(Sourced { value, places }) => match (kinds(&value), places.first()) {
            (Some(kinds), _) => Field::Known(Sourced { value: kinds, places }),
            (None, Some(place)) => {
                cells.log.cell(
                    &codes::SLAG_UNREADABLE,
                    column,
                    place,
                    vec![("found", value.into())],
                );
                Field::Unreadable(place.clone())
            }
            (None, None) => Field::Absent,
        },
        Field::Missing(place) => Field::Missing(place),
        Field::Unreadable(place) => Field::Unreadable(place),
        Field::Absent => Field::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_type() {
        #[track_caller]
        fn check(text: &str, slag: Option<Slag>, utgiftsart: Option<Utgiftsart>) {
            assert_eq!(kinds(text), Some(Kinds { slag, utgiftsart }), "«{text}»");
        }
        check("Varig", Some(Slag::Varig), None);
        check("Varig tiltak", Some(Slag::Varig), None);
        check("Engangskostnad", Some(Slag::Engangs), None);
        check("eingongs", Some(Slag::Engangs), None);
        check("Drift", None, Some(Utgiftsart::Drift));
        check("Investering", None, Some(Utgiftsart::Investering));
        check("Drift, varig", Some(Slag::Varig), Some(Utgiftsart::Drift));
        for text in ["", "?", "midlertidig", "varig/engangs", "drift og investering", "ikke varig"]
        {
            assert_eq!(kinds(text), None, "«{text}»");
        }
    }
}
