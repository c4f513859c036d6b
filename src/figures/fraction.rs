use crate::rounding::round;
use rust_decimal::Decimal;

/// A quotient that is not divided until the end, so that `a / b × 100` loses no digits.
///
/// The operations are `None` when the result has no room in a decimal (28 digits).
#[derive(Debug, Clone, Copy)]
pub struct Fraction {
    over: Decimal,
    under: Decimal,
}

/// Decimals that a live formula, too, looks at before it rounds up.
pub const ALMOST_WHOLE: u32 = 9;

impl From<Decimal> for Fraction {
    fn from(value: Decimal) -> Self {
        Self { over: value, under: Decimal::ONE }
    }
}

impl Fraction {
    pub const ZERO: Self = Self { over: Decimal::ZERO, under: Decimal::ONE };

    pub fn is_zero(self) -> bool {
        self.over.is_zero()
    }

    pub fn plus(self, other: Self) -> Option<Self> {
        if self.under == other.under {
            return Some(Self { over: self.over.checked_add(other.over)?, ..self });
        }
        let left = self.over.checked_mul(other.under)?;
        let right = other.over.checked_mul(self.under)?;
        let under = self.under.checked_mul(other.under)?;
        Some(Self { over: left.checked_add(right)?, under })
    }

    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { over: -other.over, ..other })
    }

    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            over: self.over.checked_mul(other.over)?,
            under: self.under.checked_mul(other.under)?,
        })
    }

    /// The divisor must not be zero.
    pub fn divided_by(self, other: Self) -> Option<Self> {
        self.times(Self { over: other.under, under: other.over })
    }

    pub fn at_least_zero(self) -> Self {
        let negative = self.over.is_sign_negative() != self.under.is_sign_negative();
        if negative { Self::ZERO } else { self }
    }

    /// To the next whole number. What is within a thousand millionth of a whole number is that: a
    /// spreadsheet cannot tell them apart.
    pub fn round_up(self) -> Option<Self> {
        Some(round(self.value()?, ALMOST_WHOLE).ceil().into())
    }

    /// The whole part, with the same allowance.
    pub fn round_down(self) -> Option<Self> {
        Some(round(self.value()?, ALMOST_WHOLE).trunc().into())
    }

    pub fn value(self) -> Option<Decimal> {
        Some(self.over.checked_div(self.under)?.normalize())
    }
}
