use super::InYear;
use rust_decimal::Decimal;

/// How the amounts go from the first year to the last, every one of them known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Course {
    /// The same every year; of a plan of one year as well.
    Same(Decimal),
    /// Nothing but in this year.
    OnlyIn(InYear),
    Rises {
        first: InYear,
        last: InYear,
    },
    Falls {
        first: InYear,
        last: InYear,
    },
    /// Up and down: the most and the least, each with its years.
    Turns {
        most: (Vec<i32>, Decimal),
        least: (Vec<i32>, Decimal),
    },
    /// Costs in some years and savings in others.
    BothWays {
        costs: Vec<i32>,
        savings: Vec<i32>,
    },
}

impl Course {
    /// A saving counts by its size when every year is one: it rises when more is saved.
    pub fn of(years: &[InYear]) -> Self {
        let signed = |wanted: fn(&Decimal) -> bool| -> Vec<i32> {
            years.iter().filter(|(_, amount)| wanted(amount)).map(|(year, _)| *year).collect()
        };
        let (costs, savings) = (signed(|a| *a > Decimal::ZERO), signed(|a| *a < Decimal::ZERO));
        if !costs.is_empty() && !savings.is_empty() {
            return Self::BothWays { costs, savings };
        }
        let sizes: Vec<InYear> = years.iter().map(|(year, a)| (*year, a.abs())).collect();
        let (Some(first), Some(last)) = (sizes.first().copied(), sizes.last().copied()) else {
            return Self::Same(Decimal::ZERO);
        };
        let steps = || sizes.windows(2).map(|pair| (pair[0].1, pair[1].1));
        let not_zero: Vec<InYear> = sizes.iter().filter(|(_, a)| !a.is_zero()).copied().collect();
        if steps().all(|(before, after)| before == after) {
            Self::Same(first.1)
        } else if let [only] = not_zero[..] {
            Self::OnlyIn(only)
        } else if steps().all(|(before, after)| before <= after) {
            Self::Rises { first, last }
        } else if steps().all(|(before, after)| before >= after) {
            Self::Falls { first, last }
        } else {
            Self::turning(&sizes)
        }
    }

    fn turning(sizes: &[InYear]) -> Self {
        let amounts = || sizes.iter().map(|(_, amount)| *amount);
        let (most, least) =
            (amounts().max().unwrap_or_default(), amounts().min().unwrap_or_default());
        let of = |wanted: Decimal| {
            let years = sizes.iter().filter(|(_, amount)| *amount == wanted);
            (years.map(|(year, _)| *year).collect(), wanted)
        };
        Self::Turns { most: of(most), least: of(least) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(amounts: &[i64], expected: &str) {
        let years = (2022..).zip(amounts).map(|(year, amount)| (year, Decimal::from(*amount)));
        let years: Vec<InYear> = years.collect();
        assert_eq!(format!("{:?}", Course::of(&years)), expected);
    }

    #[test]
    fn a_course_says_how_amounts_go() {
        check(&[5], "Same(5)");
        check(&[0, 0], "Same(0)");
        check(&[5, 5, 5], "Same(5)");
        check(&[0, 7, 0], "OnlyIn((2023, 7))");
        check(&[-7, 0], "OnlyIn((2022, 7))");
        check(&[0, 0, 4, 5], "Rises { first: (2022, 0), last: (2025, 5) }");
        check(&[9, 4, 4], "Falls { first: (2022, 9), last: (2024, 4) }");
        check(&[-9, -4], "Falls { first: (2022, 9), last: (2023, 4) }");
        check(&[1, 3, 1], "Turns { most: ([2023], 3), least: ([2022, 2024], 1) }");
        check(&[-1, 3, 0], "BothWays { costs: [2023], savings: [2022] }");
    }
}
