//! The one way of rounding: for showing, and for comparing with what others have rounded.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds for showing: half away from zero, as Norwegian public statistics do.
#[must_use]
pub fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}
