use super::Assumption;
use super::Declaration;
use crate::model::Kommunedata;
use crate::settings::Settings;

/// The key figures of domain § 3 that lists and duty feed, in the order of the report.
#[must_use]
pub fn catalogue() -> Vec<Declaration> {
    todo!("figures::catalogue")
}

/// The assumptions of the catalogue: what configuration and workbooks give, and what law or practice sets.
#[must_use]
pub fn assumptions(_data: &Kommunedata, _settings: &Settings) -> Vec<Assumption> {
    todo!("figures::assumptions")
}
