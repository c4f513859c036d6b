//! Key figures, each declared once as an expression over table columns and named assumptions.
//!
//! From the declaration come the value, the lineage, the live formula, the formula in words and
//! what is affected when a cell could not be read. No I/O, clock, locale or environment.

mod assumption;
mod budget;
mod catalogue;
mod evaluate;
mod expr;
mod figure;
mod formula;
mod fraction;
mod reference;
mod requirement;
mod row_formula;
mod series;

#[cfg(test)]
pub(crate) mod recalculated;
#[cfg(test)]
mod tests;

pub use assumption::{Assumption, Origin, TILPLIKTING_ANDEL, TIMER_PER_AARSVERK, assumptions};
pub use budget::budget;
pub use catalogue::catalogue;
pub use evaluate::{Inputs, evaluate};
pub use expr::{Expr, Filter, assumption, count, distinct, figure, number, single, sum};
pub use figure::{Declaration, Figure, Group, Outcome, Subject};
pub use formula::{Naming, formula, written};
pub use reference::{column as column_reference, this_row as row_cell};
pub use requirement::{MissingFigure, Requirement, missing};
pub use row_formula::{driver_id, row_assumptions, row_formula};
pub use series::{count_of, key_figure, series, slug};
