use super::Unit;
use crate::place::Place;
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// Dated rates: what something costs, from which day, and where that is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Satser(pub Vec<Sats>);

/// A rate and what it has been. Its rows follow each other without gap or overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sats {
    /// ASCII with underscores: `praksiskompensasjon_dag`.
    pub id: String,
    /// What a municipality calls a rate of its own; those built in are worded under `sats-<id>`.
    pub navn: Option<String>,
    pub enhet: Satsenhet,
    /// Oldest first.
    pub rader: Vec<Satsrad>,
}

/// What a rate is from a day on, until the day before the next row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Satsrad {
    pub fra: NaiveDate,
    /// The last day, of a rate that has come to an end.
    pub til: Option<NaiveDate>,
    /// Why there is no rate after it: a key of the texts under `sats-opphor-<key>`, else words.
    pub opphor: Option<String>,
    /// Kroner, or per cent.
    pub verdi: Decimal,
    pub kilde: String,
    /// The line that says so.
    pub place: Place,
}

/// What a rate is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Satsenhet {
    KronerPerDag,
    KronerPerHalvDag,
    KronerPerTime,
    /// Per resident and year.
    KronerPerInnbygger,
    /// For each, whatever it is.
    Kroner,
    Prosent,
}

impl Satsenhet {
    pub const ALL: [Self; 6] = [
        Self::KronerPerDag,
        Self::KronerPerHalvDag,
        Self::KronerPerTime,
        Self::KronerPerInnbygger,
        Self::Kroner,
        Self::Prosent,
    ];

    /// The word of the configuration.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::KronerPerDag => "kr per dag",
            Self::KronerPerHalvDag => "kr per halv dag",
            Self::KronerPerTime => "kr per time",
            Self::KronerPerInnbygger => "kr per innbygger",
            Self::Kroner => "kr",
            Self::Prosent => "prosent",
        }
    }

    #[must_use]
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.word() == word)
    }

    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Prosent => Unit::Prosent,
            _ => Unit::Kroner,
        }
    }
}

/// Why there is no rate on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Satsproblem {
    Ukjent,
    /// Nothing is known of the time before its first row.
    IkkeBegynt {
        fra: NaiveDate,
    },
    /// It was done away with.
    Opphort {
        til: NaiveDate,
        opphor: String,
    },
}

/// The rate of a whole year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aarssats<'a> {
    /// The row of the first of January.
    pub rad: &'a Satsrad,
    /// It is the newest row, and of an earlier year: what the rate will be is not known.
    pub eldre: bool,
    /// The first row that takes over within the year.
    pub endres: Option<&'a Satsrad>,
}

impl Satser {
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Sats> {
        self.0.iter().find(|sats| sats.id == id)
    }

    /// What the rate is on a day: `praksiskompensasjon_dag` is 11 178 on 30.6.2025.
    ///
    /// # Errors
    /// When there is no such rate, or none on that day: before its first row, or after it came to
    /// an end.
    pub fn at(&self, id: &str, date: NaiveDate) -> Result<&Satsrad, Satsproblem> {
        self.get(id).ok_or(Satsproblem::Ukjent)?.at(date)
    }

    #[must_use]
    pub fn newest(&self, id: &str) -> Option<&Satsrad> {
        self.get(id)?.newest()
    }
}

impl Sats {
    /// What the rate is on a day.
    ///
    /// # Errors
    /// When there is none: before its first row, or after it came to an end.
    pub fn at(&self, date: NaiveDate) -> Result<&Satsrad, Satsproblem> {
        let begun = self.rader.iter().rev().find(|row| row.fra <= date);
        let Some(row) = begun else {
            let first = self.rader.first().ok_or(Satsproblem::Ukjent)?;
            return Err(Satsproblem::IkkeBegynt { fra: first.fra });
        };
        match row.til {
            Some(til) if til < date => {
                Err(Satsproblem::Opphort { til, opphor: row.opphor.clone().unwrap_or_default() })
            }
            _ => Ok(row),
        }
    }

    #[must_use]
    pub fn newest(&self) -> Option<&Satsrad> {
        self.rader.last()
    }

    /// What the rate is in a year.
    ///
    /// A rate of 1.1.2024 with nothing after it is used for 2026 as it is, and is `eldre`.
    ///
    /// # Errors
    /// When it is not there for the whole year: one that ended on 30.4.2023 has no amount of 2023.
    pub fn in_year(&self, year: i32) -> Result<Aarssats<'_>, Satsproblem> {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let (Some(first), Some(last)) = (day(1, 1), day(12, 31)) else {
            return Err(Satsproblem::Ukjent);
        };
        let rad = self.at(first)?;
        self.at(last)?;
        let later = self.rader.iter().find(|row| row.fra > first);
        Ok(Aarssats {
            rad,
            eldre: later.is_none() && rad.fra.year() < year,
            endres: later.filter(|row| row.fra <= last),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(fra: &str, til: Option<&str>, verdi: u32) -> Satsrad {
        Satsrad {
            fra: day(fra),
            til: til.map(day),
            opphor: til.map(|_| "pasienttilpasset".to_owned()),
            verdi: verdi.into(),
            kilde: "avtalen".to_owned(),
            place: Place::line(&"satser.toml".into(), 1),
        }
    }

    fn sats(rader: Vec<Satsrad>) -> Sats {
        Sats {
            id: "basistilskudd".to_owned(),
            navn: None,
            enhet: Satsenhet::KronerPerInnbygger,
            rader,
        }
    }

    /// 642 from 1.7.2021, 653 from 1.1.2022, 675 from 1.7.2022 to 30.4.2023.
    fn capitation() -> Sats {
        sats(vec![
            row("2021-07-01", None, 642),
            row("2022-01-01", None, 653),
            row("2022-07-01", Some("2023-04-30"), 675),
        ])
    }

    #[test]
    fn a_row_holds_from_its_day_to_the_day_before_the_next() {
        let rate = capitation();
        for (date, verdi) in [
            ("2021-07-01", 642),
            ("2021-12-31", 642),
            ("2022-01-01", 653),
            ("2022-06-30", 653),
            ("2022-07-01", 675),
            ("2023-04-30", 675),
        ] {
            assert_eq!(rate.at(day(date)).unwrap().verdi, Decimal::from(verdi), "{date}");
        }
    }

    #[test]
    fn before_the_first_day_and_after_the_last_there_is_none() {
        let rate = capitation();
        let not_begun = Satsproblem::IkkeBegynt { fra: day("2021-07-01") };
        assert_eq!(rate.at(day("2021-06-30")), Err(not_begun.clone()));
        let ended =
            Satsproblem::Opphort { til: day("2023-04-30"), opphor: "pasienttilpasset".to_owned() };
        assert_eq!(rate.at(day("2023-05-01")), Err(ended.clone()));
        assert_eq!(rate.in_year(2021), Err(not_begun));
        // Four months are not a year.
        assert_eq!(rate.in_year(2023), Err(ended));
        let none = Satser(vec![rate]);
        assert_eq!(none.at("husleie", day("2022-01-01")), Err(Satsproblem::Ukjent));
    }

    #[test]
    fn a_year_has_the_rate_of_its_first_day_and_says_when_it_changes() {
        let rate = capitation();
        let year = rate.in_year(2022).unwrap();
        assert_eq!((year.rad.verdi, year.eldre), (Decimal::from(653), false));
        assert_eq!(year.endres.unwrap().verdi, Decimal::from(675));
    }

    #[test]
    fn a_year_after_the_newest_row_has_its_rate_and_says_so() {
        let rate = sats(vec![row("2023-01-01", None, 10_000), row("2024-01-01", None, 11_178)]);
        for (year, verdi, older) in
            [(2023, 10_000, false), (2024, 11_178, false), (2025, 11_178, true)]
        {
            let found = rate.in_year(year).unwrap();
            assert_eq!((found.rad.verdi, found.eldre), (verdi.into(), older), "{year}");
            assert_eq!(found.endres, None, "{year}");
        }
        // One of the middle of a year is not that year's alone.
        let rate = sats(vec![row("2024-07-01", None, 1)]);
        assert!(rate.in_year(2025).unwrap().eldre);
        assert!(rate.in_year(2024).is_err());
    }
}
