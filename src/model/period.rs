use chrono::{Datelike, NaiveDate};

/// A month of the year, 1 to 12.
pub type Month = u32;

/// When something starts or ends, as exactly as the workbook says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub year: i32,
    /// The first month that counts; `None` when only a year is known.
    pub month: Option<Month>,
}

impl Period {
    #[must_use]
    pub const fn year(year: i32) -> Self {
        Self { year, month: None }
    }

    /// A start date: from the 1st to the 15th its own month counts, later ones count from the next.
    #[must_use]
    pub fn starting(date: NaiveDate) -> Self {
        match (date.day() <= 15, date.month()) {
            (true, month) => Self { year: date.year(), month: Some(month) },
            (false, 12) => Self { year: date.year() + 1, month: Some(1) },
            (false, month) => Self { year: date.year(), month: Some(month + 1) },
        }
    }
}
