use super::{Assumption, Declaration, Figure};
use crate::model::Table;

/// What expressions may reach.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    pub tables: &'a [Table],
    pub assumptions: &'a [Assumption],
}

/// Computes the figures whose tables, columns and assumptions are there, in the order declared.
/// A figure for which a table or an assumption is not there at all is left out, as is one that rests on it.
#[must_use]
pub fn evaluate(_declarations: Vec<Declaration>, _inputs: Inputs<'_>) -> Vec<Figure> {
    todo!("figures::evaluate")
}
