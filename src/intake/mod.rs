//! Tables → typed records: the grammar of what Norwegian cells hold, and domain § 8.

use crate::finding::Finding;
use crate::model::Kommunedata;
use crate::recognise::Recognised;
use crate::settings::Settings;
use crate::workbook::Workbook;

mod grammar;

/// Reads the records of all tables of a run into one municipality's data.
#[must_use]
pub fn read(
    _found: &[(&Workbook, Recognised)],
    _settings: &Settings,
) -> (Kommunedata, Vec<Finding>) {
    todo!("intake::read")
}
