use super::Expr;
use crate::model::{Column, Kind, RowFormula};

/// What things are called in the workbook: table columns by their header in the reader's language,
/// figures and assumptions by their defined names.
pub trait Naming {
    fn table(&self, kind: Kind) -> String;
    /// The header as it stands in the table, not yet escaped for a structured reference.
    fn header(&self, kind: Kind, column: Column) -> String;
    /// The word that stands for yes or no in flag columns.
    fn flag(&self, value: bool) -> String;
    fn assumption(&self, id: &str) -> String;
    fn figure(&self, id: &str) -> String;
}

/// The live Excel formula of an expression, with `=`:
/// `=SUM(Fastlegelister[Listetak])-SUM(Fastlegelister[Listelengde])`.
#[must_use]
pub fn formula(_expr: &Expr, _naming: &dyn Naming) -> String {
    todo!("figures::formula")
}

/// The live formula of a derived cell in its row, with `=`: `=[@Listetak]-[@Listelengde]`.
#[must_use]
pub fn row_formula(_formula: RowFormula, _kind: Kind, _naming: &dyn Naming) -> String {
    todo!("figures::row_formula")
}
