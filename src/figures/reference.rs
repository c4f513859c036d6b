use super::Naming;
use crate::model::{Column, Kind};

/// A column of a table: `Fastlegelister[Listetak]`.
pub fn column(naming: &dyn Naming, kind: Kind, column: Column) -> String {
    format!("{}[{}]", naming.table(kind), escaped(&naming.header(kind, column)))
}

/// The cell of a column in the formula's own row: `Tiltak[[#This Row],[Kostnad]]`.
///
/// Files hold this long form; `[@Kostnad]` is only how Excel shows it.
pub fn this_row(naming: &dyn Naming, kind: Kind, column: Column) -> String {
    format!("{}[[#This Row],[{}]]", naming.table(kind), escaped(&naming.header(kind, column)))
}

/// Neighbouring cells in the formula's own row: `Tiltak[[#This Row],[2022]:[2025]]`.
pub fn this_row_between(naming: &dyn Naming, kind: Kind, first: Column, last: Column) -> String {
    let header = |column| escaped(&naming.header(kind, column));
    format!("{}[[#This Row],[{}]:[{}]]", naming.table(kind), header(first), header(last))
}

/// Brackets, `#`, `'` and `@` mean something in a structured reference and take a `'` before them.
fn escaped(header: &str) -> String {
    let mut escaped = String::with_capacity(header.len());
    for letter in header.chars() {
        if matches!(letter, '[' | ']' | '#' | '\'' | '@') {
            escaped.push('\'');
        }
        escaped.push(letter);
    }
    escaped
}
