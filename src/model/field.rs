use crate::place::Place;

/// A value and the cells it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced<T> {
    pub value: T,
    pub places: Vec<Place>,
}

impl<T> Sourced<T> {
    pub fn new(value: T, place: Place) -> Self {
        Self { value, places: vec![place] }
    }
}

/// What a cell of a record says. Missing, unreadable and zero are three cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field<T> {
    Known(Sourced<T>),
    /// The workbook has the column, the cell says nothing.
    Missing(Place),
    /// The cell holds something that could not be read; a finding says what.
    Unreadable(Place),
    /// The workbook does not have the column.
    Absent,
}

impl<T> Field<T> {
    pub fn known(value: T, place: Place) -> Self {
        Self::Known(Sourced::new(value, place))
    }

    /// The value, when it is known.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Known(sourced) => Some(&sourced.value),
            _ => None,
        }
    }

    /// The cells behind the field, also when they could not be read.
    pub fn places(&self) -> &[Place] {
        match self {
            Self::Known(sourced) => &sourced.places,
            Self::Missing(place) | Self::Unreadable(place) => std::slice::from_ref(place),
            Self::Absent => &[],
        }
    }

    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Known(Sourced { value, places }) => {
                Field::Known(Sourced { value: change(value), places })
            }
            Self::Missing(place) => Field::Missing(place),
            Self::Unreadable(place) => Field::Unreadable(place),
            Self::Absent => Field::Absent,
        }
    }
}
