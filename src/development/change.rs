use crate::analysis::Analysis;
use crate::earlier::Snapshot;
use rust_decimal::Decimal;

/// What was told of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// There was no such figure.
    Nothing,
    /// The figure stood as "–".
    NoValue,
    Value(Decimal),
}

impl Told {
    #[must_use]
    pub const fn value(self) -> Option<Decimal> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::NoValue => None,
        }
    }

    fn of(found: Option<&Option<Decimal>>) -> Self {
        match found {
            None => Self::Nothing,
            Some(None) => Self::NoValue,
            Some(Some(value)) => Self::Value(*value),
        }
    }
}

/// A figure that is other than it was, is new, or is not there any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The id of the figure.
    pub id: String,
    pub before: Told,
    pub now: Told,
}

/// What is other than it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// In the order of the report; figures that are gone come last, by their ids.
    pub changed: Vec<Change>,
    /// How many figures are as they were.
    pub same: usize,
}

/// Holds the figures against what was told of them.
///
/// 10 400 residents on lists where there were 10 380 is one change; figures that stand as "–" both
/// times are the same.
#[must_use]
pub fn changes(before: &Snapshot, analysis: &Analysis) -> Changes {
    let now = analysis.snapshot().figures;
    let of_report = analysis.figures.iter().map(|figure| &figure.declaration.id);
    let gone = before.figures.keys().filter(|id| !now.contains_key(*id));
    let mut changes = Changes::default();
    for id in of_report.chain(gone).filter(|id| is_compared(id)) {
        let (before, now) = (Told::of(before.figures.get(id)), Told::of(now.get(id)));
        if before == now {
            changes.same += 1;
        } else {
            changes.changed.push(Change { id: id.clone(), before, now });
        }
    }
    changes
}

/// Drivers are numbered as the configuration lists them, so that a number may stand for another
/// measure next time; the id of an uptake holds the words of its row, which may name somebody.
fn is_compared(id: &str) -> bool {
    !id.starts_with("driver_") && !id.starts_with("opptak_")
}
