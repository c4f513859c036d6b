use rust_decimal::Decimal;
use serde::Deserialize;
use std::sync::LazyLock;

/// What is a jump, figure by figure: `templates/sprang.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    pub tusen: Thousand,
    pub sprang: Vec<Threshold>,
}

/// How many times more or less is taken for kroner against thousands of kroner, both ends included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thousand {
    pub fra: u32,
    pub til: u32,
    pub grunn: String,
}

/// How far a figure may move from one month to the next without a warning.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The id of the figure, or of a figure per year without the year.
    pub nokkeltall: String,
    /// More than so many per cent up or down.
    pub prosent: Option<u32>,
    /// At least so many times more or less.
    pub ganger: Option<u32>,
    /// And at least by so much, in the figure's unit.
    #[serde(default)]
    pub minst: u32,
    /// Whether a fall to 0 is worth a warning.
    #[serde(default = "yes", rename = "null")]
    pub zero: bool,
    /// Why it is what it is.
    pub grunn: String,
}

const fn yes() -> bool {
    true
}

static BUILT_IN: LazyLock<Thresholds> = LazyLock::new(|| {
    // A test parses the same text: a fault in it cannot reach a release.
    Thresholds::parse(include_str!("../../templates/sprang.toml")).unwrap_or_default()
});

impl Thresholds {
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads a table of thresholds.
    ///
    /// # Errors
    /// What is wrong with the text, or the figure whose threshold is not one of per cent and times,
    /// or stands twice.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for (at, row) in read.sprang.iter().enumerate() {
            let before = read.sprang.iter().take(at);
            let twice = before.into_iter().any(|other| other.nokkeltall == row.nokkeltall);
            if row.prosent.is_some() == row.ganger.is_some() || twice {
                return Err(format!("nokkeltall = {}", row.nokkeltall));
            }
        }
        Ok(read)
    }

    /// The threshold of a figure: `regnskap_2024` has that of `regnskap`.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<&Threshold> {
        let is_year = |text: &str| text.len() == 4 && text.bytes().all(|c| c.is_ascii_digit());
        let stem = id.rsplit_once('_').filter(|(_, year)| is_year(year)).map(|(stem, _)| stem);
        self.sprang.iter().find(|row| row.nokkeltall == id || Some(&*row.nokkeltall) == stem)
    }
}

impl Thousand {
    /// 430 where there were 430 000.
    #[must_use]
    pub fn holds(&self, before: Decimal, now: Decimal) -> bool {
        let (small, large) = if before < now { (before, now) } else { (now, before) };
        let times = |count: u32| small.checked_mul(count.into());
        small > Decimal::ZERO
            && times(self.fra).is_some_and(|least| large >= least)
            && times(self.til).is_some_and(|most| large <= most)
    }
}

impl Threshold {
    /// Whether the figure moved too far. `before` is above zero.
    #[must_use]
    pub fn is_passed(&self, before: Decimal, now: Decimal) -> bool {
        let moved = (now - before).abs();
        let by_share = |per_cent: u32| {
            let limit = before.checked_mul(per_cent.into());
            moved.checked_mul(Decimal::ONE_HUNDRED).zip(limit).is_some_and(|(m, limit)| m > limit)
        };
        let by_factor = |times: u32| {
            let many = |value: Decimal| value.checked_mul(times.into());
            many(before).is_some_and(|many| now >= many)
                || many(now).is_some_and(|many| many <= before)
        };
        moved >= self.minst.into()
            && (self.prosent.is_some_and(by_share) || self.ganger.is_some_and(by_factor))
    }
}
