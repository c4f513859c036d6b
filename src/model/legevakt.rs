use super::Sourced;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::sync::LazyLock;

/// The district that an emergency clinic serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legevaktdistrikt {
    pub innbyggere: Sourced<Decimal>,
    /// What the configuration names as the source of the number.
    pub kilde: Option<String>,
}

impl Legevaktdistrikt {
    /// The recommendation for a clinic of this size.
    #[must_use]
    pub fn anbefaling(&self) -> Option<&'static Anbefaling> {
        Anbefalinger::built_in().for_population(self.innbyggere.value)
    }
}

/// The recommended staffing of an emergency clinic with doctors, by residents of its district.
///
/// Source: NKLM, as printed in Sarpsborg's "Handlingsprogram for legetjenesten 2025–2028", appendix 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anbefalinger {
    /// Where the table is printed.
    pub kilde: String,
    pub aar: i32,
    /// From the smallest district to the largest, without gaps.
    pub trinn: Vec<Anbefaling>,
}

/// A row of the recommendation. What its source leaves blank is not said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anbefaling {
    /// Residents of the district, both ends included; the largest has no upper end.
    pub fra: u32,
    pub til: Option<u32>,
    /// The most frequent duty of the doctor on first call: 18 is every eighteenth shift.
    pub primaervakt: u32,
    /// The same for first and second call together.
    pub samlet: Option<u32>,
    /// A second doctor on call to go out.
    pub bakvakt: Option<bool>,
    /// The same, after 23 o'clock.
    pub bakvakt_etter_23: Option<bool>,
    pub to_leger_til_23: Option<bool>,
    pub minst_to_leger: Option<bool>,
}

impl Anbefaling {
    /// Doctors on every shift: two where it says "at least two", otherwise one.
    #[must_use]
    pub fn minst(&self) -> Decimal {
        Decimal::from(if self.minst_to_leger == Some(true) { 2 } else { 1 })
    }

    /// Doctors on a shift that is over at 23 o'clock.
    #[must_use]
    pub fn til_23(&self) -> Decimal {
        if self.to_leger_til_23 == Some(true) { Decimal::TWO } else { self.minst() }
    }
}

static BUILT_IN: LazyLock<Anbefalinger> = LazyLock::new(|| {
    // A test parses the same text: a fault in it cannot reach a release.
    Anbefalinger::parse(include_str!("../../templates/legevakt.toml")).unwrap_or_default()
});

impl Anbefalinger {
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The row for a district of so many residents: 70 000 is above 60 000.
    #[must_use]
    pub fn for_population(&self, residents: Decimal) -> Option<&Anbefaling> {
        self.trinn.iter().find(|row| {
            residents >= Decimal::from(row.fra)
                && row.til.is_none_or(|last| residents < Decimal::from(last) + Decimal::ONE)
        })
    }

    /// Reads a table of recommendations.
    ///
    /// # Errors
    /// What is wrong with the text, or that its rows leave a gap, overlap, or do not reach from
    /// nobody to any number of residents.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut next = Some(0);
        for row in &read.trinn {
            if next != Some(row.fra) || row.til.is_some_and(|last| last < row.fra) {
                return Err(format!("fra = {}", row.fra));
            }
            next = row.til.and_then(|last| last.checked_add(1));
        }
        if read.trinn.is_empty() || next.is_some() {
            return Err("til".to_owned());
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = include_str!("../../templates/legevakt.toml");

    #[track_caller]
    fn row(residents: u32) -> &'static Anbefaling {
        Anbefalinger::built_in().for_population(residents.into()).unwrap()
    }

    #[test]
    fn the_built_in_table_is_whole() {
        let read = Anbefalinger::parse(TEXT).unwrap();
        assert_eq!(read.trinn.len(), 12);
        assert_eq!(&read, Anbefalinger::built_in());
    }

    #[test]
    fn the_rows_are_as_printed() {
        // Frequency on first call and of both, and how many doctors until 23 and after.
        for (residents, printed) in [
            (0, (3, None, 1, 1)),
            (999, (3, None, 1, 1)),
            (1000, (4, None, 1, 1)),
            (8999, (7, Some(5), 1, 1)),
            (15_999, (9, Some(7), 1, 1)),
            (16_000, (10, Some(8), 2, 1)),
            (39_999, (12, Some(10), 2, 1)),
            (40_000, (14, Some(14), 2, 2)),
            (60_000, (14, Some(14), 2, 2)),
            (60_001, (18, Some(18), 2, 2)),
            (70_000, (18, Some(18), 2, 2)),
        ] {
            let row = row(residents);
            let doctors = |number: Decimal| u32::try_from(number).unwrap();
            let found = (row.primaervakt, row.samlet, doctors(row.til_23()), doctors(row.minst()));
            assert_eq!(found, printed, "{residents}");
        }
        assert_eq!((row(8000).bakvakt, row(8000).bakvakt_etter_23), (Some(true), None));
        assert_eq!((row(20_000).bakvakt, row(20_000).bakvakt_etter_23), (None, Some(true)));
        assert_eq!((row(70_000).bakvakt, row(70_000).to_leger_til_23), (None, None));
    }

    #[test]
    fn gaps_and_overlaps_are_refused() {
        for (from, to) in [
            ("fra = 1000", "fra = 1001"),
            ("fra = 1000", "fra = 999"),
            ("til = 1999", "til = 999"),
            ("fra = 0", "fra = 1"),
            ("fra = 60001", "fra = 60001\ntil = 90000"),
            ("til = 60000", ""),
        ] {
            assert!(TEXT.contains(from), "{from}");
            assert!(Anbefalinger::parse(&TEXT.replacen(from, to, 1)).is_err(), "{from} → {to}");
        }
        assert!(Anbefalinger::parse("kilde = ''\naar = 2025\ntrinn = []").is_err());
    }
}
