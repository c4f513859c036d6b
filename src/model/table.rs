use super::{Column, Field, Finansiering, Kind};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A normalised table: what figures are computed from and what a data sheet of the summary shows.
/// Because both come from here, a live formula and our own value cannot disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub kind: Kind,
    /// In the order of the data sheet. Columns no row knows anything of are left out.
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

impl Table {
    /// Keeps the columns in which at least one row says something.
    #[must_use]
    pub fn new(kind: Kind, order: &[Column], rows: Vec<Row>) -> Self {
        let columns = order
            .iter()
            .copied()
            .filter(|column| rows.iter().any(|row| row.entry(*column).value != Value::Absent))
            .collect();
        Self { kind, columns, rows }
    }

    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }
}

/// A row of a normalised table and the row of the workbook it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub place: Place,
    entries: BTreeMap<Column, Entry>,
}

impl Row {
    #[must_use]
    pub const fn new(place: Place) -> Self {
        Self { place, entries: BTreeMap::new() }
    }

    pub fn put(&mut self, column: Column, entry: Entry) {
        self.entries.insert(column, entry);
    }

    /// What the row has, in the order of the columns.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The entry, or an absent one.
    #[must_use]
    pub fn entry(&self, column: Column) -> &Entry {
        static ABSENT: Entry = Entry { value: Value::Absent, places: Vec::new(), formula: None };
        self.entries.get(&column).unwrap_or(&ABSENT)
    }
}

/// What stands in one cell of a normalised table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Number(Decimal),
    Text(String),
    Flag(bool),
    /// A word of a short fixed list, as the key of its text: `slag-varig`.
    Word(&'static str),
    /// The workbook says nothing here.
    Missing,
    /// The workbook says something that could not be read.
    Unreadable,
    /// Nothing belongs here, such as the yearly cost of a measure that is not costed:
    /// shown as "–" and counted as nothing.
    NotApplicable,
    /// The workbook does not have this column.
    Absent,
}

/// A value, the cells behind it and, when it is derived, the formula that derives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub value: Value,
    pub places: Vec<Place>,
    pub formula: Option<RowFormula>,
}

/// How a derived cell follows from other cells of its row, for the live table of the workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowFormula {
    /// First column − second column.
    Difference(Column, Column),
    /// First column / second column × 100: 430 000 for 30 % of a post is 1 433 333 for a whole one.
    PerHundred(Column, Column),
    /// Hours a week per place: FTE × the hours of a full-time post / places.
    HoursPer(Column, Column),
    /// First column − second column, but 0 when it is negative.
    Shortfall(Column, Column),
    /// The doctors recommended on a shift: on one that is over at 23 o'clock, or on any.
    RecommendedDoctors(bool),
    /// The cost of a measure from its factors, those that its row has (domain § 5):
    /// rate × quantity × hours × days × weeks × share / 100.
    Product { antall: bool, timer: bool, dager: bool, uker: bool, andel: bool },
    /// The cost of a share of a post: share × salary × (1 + pension) × (1 + contribution), the last
    /// two where the table has them.
    Position { pensjon: bool, avgift: bool },
    /// The cost of a measure is what the driver of this number comes to.
    Driver(u16),
    /// What a measure costs in a year, from start, end, kind and months (domain § 5).
    YearCost(i32),
    /// As [`RowFormula::YearCost`], in a table with measures that are phased in.
    PhasedCost(i32),
    /// What others pay of a measure in a year, cut to part of a year like the cost.
    YearFinancing(Finansiering, i32),
    /// As [`RowFormula::YearFinancing`], in a table with measures that are phased in.
    PhasedFinancing(Finansiering, i32),
    /// The doctors of a measure who are in place at the end of a year, whether it may be phased in,
    /// and whether it may end.
    DoctorsInPlace { year: i32, phased: bool, ends: bool },
    /// What a measure costs in the plan years, the first and the last given.
    PlanTotal(i32, i32),
    /// The amount of a measure that costs something, but in none of these plan years.
    OutsidePlan(i32, i32),
}

impl Entry {
    #[must_use]
    pub fn number(field: &Field<Decimal>) -> Self {
        Self::from_field(field, |number| Value::Number(*number))
    }

    /// A number that some rows of the table have and others know nothing of: counted as nothing there.
    #[must_use]
    pub fn of_some(field: Option<&Field<Decimal>>) -> Self {
        match field {
            Some(Field::Absent) | None => {
                Self { value: Value::NotApplicable, places: Vec::new(), formula: None }
            }
            Some(field) => Self::number(field),
        }
    }

    #[must_use]
    pub fn year(field: &Field<i32>) -> Self {
        Self::from_field(field, |year| Value::Number(Decimal::from(*year)))
    }

    /// Text with single spaces: a live formula then compares what we compare.
    #[must_use]
    pub fn text(field: &Field<String>) -> Self {
        Self::from_field(field, |text| {
            Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))
        })
    }

    #[must_use]
    pub fn flag(field: &Field<bool>) -> Self {
        Self::from_field(field, |flag| Value::Flag(*flag))
    }

    pub fn from_field<T>(field: &Field<T>, value: impl FnOnce(&T) -> Value) -> Self {
        let value = match field {
            Field::Known(sourced) => value(&sourced.value),
            Field::Missing(_) => Value::Missing,
            Field::Unreadable(_) => Value::Unreadable,
            Field::Absent => Value::Absent,
        };
        Self { value, places: field.places().to_vec(), formula: None }
    }

    /// A number that follows from others of the row. It is known only when all of them are;
    /// otherwise it takes the worst of their states.
    pub fn derived(
        formula: RowFormula,
        inputs: &[&Field<Decimal>],
        compute: impl FnOnce(&[Decimal]) -> Decimal,
    ) -> Self {
        let numbers: Option<Vec<Decimal>> =
            inputs.iter().map(|field| field.value().copied()).collect();
        let value = match numbers {
            Some(numbers) => Value::Number(compute(&numbers)),
            None if inputs.iter().any(|field| matches!(field, Field::Unreadable(_))) => {
                Value::Unreadable
            }
            None if inputs.iter().all(|field| matches!(field, Field::Absent)) => Value::Absent,
            None => Value::Missing,
        };
        let known = matches!(value, Value::Number(_));
        // Of a number all cells, otherwise those that stand in its way.
        let behind = inputs.iter().filter(|field| known || field.value().is_none());
        let places = behind.flat_map(|field| field.places().to_vec()).collect();
        Self { value, places, formula: known.then_some(formula) }
    }
}
