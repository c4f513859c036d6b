use crate::model::{Period, Slag};
use rust_decimal::Decimal;

/// When a measure costs something, and how much of its amount falls in each year (domain § 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Force {
    pub slag: Slag,
    pub start: Period,
    /// The last month, or year, in force.
    pub slutt: Option<Period>,
    /// The last year of phasing in.
    pub innfaset_til: Option<i32>,
}

impl Force {
    /// Months in force in the start year, 12 when no month is known: July is 6.
    #[must_use]
    pub fn months_of_first_year(start: Option<Period>) -> u32 {
        let month = start.and_then(|start| start.month).unwrap_or(1);
        13_u32.saturating_sub(month).min(12)
    }

    /// Months in force in the last year, 12 when no month is known: March is 3.
    #[must_use]
    pub fn months_of_last_year(slutt: Option<Period>) -> u32 {
        slutt.and_then(|slutt| slutt.month).unwrap_or(12).min(12)
    }

    /// Whether it ends before it begins, or in the same breath.
    #[must_use]
    pub fn is_impossible(&self) -> bool {
        self.slutt.is_some_and(|slutt| slutt.year < self.start.year)
            || self.months(self.start.year) == Some(0)
    }

    /// How many twelfths of the amount a year takes; `None` in years without cost.
    /// A one-off is never cut.
    #[must_use]
    pub fn months(&self, year: i32) -> Option<u32> {
        match self.slag {
            Slag::Engangs => (year == self.start.year).then_some(12),
            Slag::Varig => self.recurring_months(year),
        }
    }

    /// How much of it is in place in a year, as parts of a whole: in the second of three years of
    /// phasing in 2 of 3. All of it where nothing is phased in; what costs once never is.
    #[must_use]
    pub fn in_place(&self, year: i32) -> (u32, u32) {
        let Some(last) = self.innfaset_til.filter(|last| *last > self.start.year) else {
            return (1, 1);
        };
        let years = |until: i32| u32::try_from(until - self.start.year + 1).unwrap_or(0);
        match self.slag {
            Slag::Engangs => (1, 1),
            Slag::Varig => (years(year.min(last)), years(last)),
        }
    }

    fn recurring_months(&self, year: i32) -> Option<u32> {
        let last = self.slutt.map(|slutt| slutt.year);
        if year < self.start.year || last.is_some_and(|last| last < year) {
            return None;
        }
        let mut missing = 0;
        if year == self.start.year {
            missing += 12 - Self::months_of_first_year(Some(self.start));
        }
        if last == Some(year) {
            missing += 12 - Self::months_of_last_year(self.slutt);
        }
        Some(12_u32.saturating_sub(missing))
    }

    /// The part of a full-year (or one-off) amount that falls in a year.
    ///
    /// 1 200 000 a year from July is 600 000 in the first year; 900 000 phased in over three years is
    /// 300 000, 600 000 and 900 000.
    #[must_use]
    pub fn amount(&self, full: Decimal, year: i32) -> Option<Decimal> {
        let months = self.months(year)?;
        let (part, whole) = self.in_place(year);
        let over = Decimal::from(months) * Decimal::from(part);
        let under = Decimal::from(12) * Decimal::from(whole);
        // Divided first only where the product has no room.
        let amount = full.checked_mul(over).map(|product| product / under);
        Some(amount.unwrap_or_else(|| full / under * over))
    }
}
