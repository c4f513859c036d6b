//! Whether a formula sums or averages the rows above it, and which.

use crate::place::Pos;
use std::collections::BTreeSet;

/// The rows that a formula of a cell sums down its column; `None` when it is no such formula.
/// A table reference (`SUBTOTAL(109,[Listetak])`) sums rows that it does not name.
///
/// `SUM(B4:B13)` in B14 sums rows 4 to 13.
pub fn summed_rows(formula: &str, cell: Pos) -> Option<BTreeSet<u32>> {
    let sums = is_function(formula);
    let formula = formula.to_uppercase();
    if sums && formula.contains('[') {
        return Some(BTreeSet::new());
    }
    let mut rows = BTreeSet::new();
    for reference in formula
        .split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, ':' | '$')))
    {
        let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
        let (Some(first), Some(last)) = (Pos::parse(first), Pos::parse(last)) else { continue };
        if first.col == cell.col
            && last.col == cell.col
            && last.row.saturating_sub(first.row) < 100_000
        {
            rows.extend((first.row..=last.row).filter(|row| *row != cell.row));
        }
    }
    (rows.len() > 1 && (sums || formula.contains('+'))).then_some(rows)
}

/// Whether the formula uses a function that sums or averages. Excel's own names are English in the
/// file; other programs may have stored Norwegian ones.
pub fn is_function(formula: &str) -> bool {
    const NAMES: [&str; 6] =
        ["SUM(", "SUBTOTAL(", "AVERAGE(", "SUMMER(", "DELSUM(", "GJENNOMSNITT("];
    let formula = formula.to_uppercase();
    NAMES.iter().any(|name| formula.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_sum_are_read() {
        let at = Pos::new(13, 1);
        let rows = |formula: &str| {
            summed_rows(formula, at).map(|rows| rows.into_iter().collect::<Vec<_>>())
        };
        assert_eq!(rows("SUM(B4:B6)"), Some(vec![3, 4, 5]));
        assert_eq!(rows("SUBTOTAL(9,$B$4:$B$5)"), Some(vec![3, 4]));
        assert_eq!(rows("B4+B9"), Some(vec![3, 8]));
        assert_eq!(rows("SUBTOTAL(109,[Listetak])"), Some(vec![]));
        assert_eq!(rows("SUM(C14:D14)"), None);
        assert_eq!(rows("C14-D14"), None);
        assert_eq!(rows("B4"), None);
        assert_eq!(rows("SUM(B1:B1048576)"), None);
    }
}
