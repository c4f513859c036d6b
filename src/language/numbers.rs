use super::Language;
use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds for showing: half away from zero, as Norwegian public statistics do.
#[must_use]
pub fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// How numbers, amounts and dates are written in a language.
#[derive(Debug, Clone, Copy)]
pub struct Numbers(pub Language);
