use crate::model::Unit;
use crate::place::Place;
use rust_decimal::Decimal;

/// Where an assumption comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A line of the configuration or a cell, and the source it names.
    Given { place: Place, source: Option<String> },
    /// Law, agreement or statistical practice; worded under `assumption-<id>-source`.
    Standard,
}

/// A named number that figures rest on and that can be changed in the workbook.
///
/// Its label stands in the texts under `assumption-<id>`. Ids are ASCII with underscores:
/// `innbyggere`, `norm_ledig_kapasitet`, `timer_per_aarsverk`, `ramme_2022`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    pub id: String,
    pub value: Decimal,
    pub unit: Unit,
    pub decimals: u32,
    pub origin: Origin,
    pub year: Option<i32>,
}
