use super::{Column, Row, Table, Value};
use rust_decimal::Decimal;

/// The rows of a table that share a name: the lists of an office, the sites of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// As it first stands; `None` for rows without a name.
    pub name: Option<&'a str>,
    pub rows: Vec<&'a Row>,
}

impl Table {
    /// The groups by the names of a column, in the order they first stand in. Case and spaces do
    /// not make another name (domain § 8).
    #[must_use]
    pub fn grouped(&self, by: Column) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for row in &self.rows {
            let name = match &row.entry(by).value {
                Value::Text(name) => Some(name.as_str()),
                _ => None,
            };
            match groups.iter_mut().find(|group| same(group.name, name)) {
                Some(group) => group.rows.push(row),
                None => groups.push(Group { name, rows: vec![row] }),
            }
        }
        groups
    }
}

impl Group<'_> {
    /// The sum of a column: `None` when a cell of it is unknown, or when there is nothing to sum.
    #[must_use]
    pub fn sum(&self, column: Column) -> Option<Decimal> {
        let mut sum = None;
        for row in &self.rows {
            match &row.entry(column).value {
                Value::Number(number) => {
                    sum = Some(sum.unwrap_or(Decimal::ZERO).checked_add(*number)?);
                }
                Value::NotApplicable => {}
                _ => return None,
            }
        }
        sum
    }

    /// The mean of a column over the rows: 1990 residents on 5 lists are 398.
    #[must_use]
    pub fn mean(&self, column: Column) -> Option<Decimal> {
        self.sum(column)?.checked_div(Decimal::from(self.rows.len()))
    }
}

fn same(one: Option<&str>, other: Option<&str>) -> bool {
    let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    one.map(folded) == other.map(folded)
}
