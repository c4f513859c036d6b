use super::Language;
use crate::rounding::round;
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// Between digits, and between a number and its unit: the line never breaks there.
const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';
const EN_DASH: char = '\u{2013}';

const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// How numbers, amounts and dates are written in a language.
///
/// Bokmål and nynorsk write them alike: `1 433 333`, `196,5 %`, `kr 1 250 000`, `1.7.2020`.
#[derive(Debug, Clone, Copy)]
pub struct Numbers(pub Language);

impl Numbers {
    /// Rounded to so many decimals, thousands apart: 1433333.5 with none is `1 433 334`.
    #[must_use]
    pub fn number(self, value: Decimal, decimals: u32) -> String {
        let rounded = round(value, decimals);
        let places = usize::try_from(decimals).unwrap_or(0);
        let plain = format!("{:.places$}", rounded.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut written = String::new();
        if rounded.is_sign_negative() && !rounded.is_zero() {
            written.push(MINUS);
        }
        written.push_str(&self.grouped(whole));
        if !fraction.is_empty() {
            written.push(self.decimal_mark());
            written.push_str(fraction);
        }
        written
    }

    /// With the decimals it has: 1.965 is `1,965`, 20.0 is `20`.
    #[must_use]
    pub fn exact(self, value: Decimal) -> String {
        let value = value.normalize();
        self.number(value, value.scale())
    }

    /// `196,5 %`; 196.5 is 196,5 %, not 0.1965.
    #[must_use]
    pub fn per_cent(self, value: Decimal, decimals: u32) -> String {
        self.with_per_cent_sign(&self.number(value, decimals))
    }

    /// As [`Self::per_cent`], with the decimals the value has.
    #[must_use]
    pub fn exact_per_cent(self, value: Decimal) -> String {
        self.with_per_cent_sign(&self.exact(value))
    }

    /// `kr 1 250 000`, with øre only when asked for: `kr 1 250 000,50`.
    #[must_use]
    pub fn kroner(self, value: Decimal, decimals: u32) -> String {
        self.with_currency(&self.number(value, decimals))
    }

    /// As [`Self::kroner`]: whole kroner, or two decimals when the amount has øre.
    #[must_use]
    pub fn exact_kroner(self, value: Decimal) -> String {
        self.kroner(value, if value.fract().is_zero() { 0 } else { 2 })
    }

    /// `1,3 mill. kr` of 1250000 with one decimal.
    #[must_use]
    pub fn million_kroner(self, value: Decimal, decimals: u32) -> String {
        let millions = self.number(value / Decimal::from(1_000_000), decimals);
        match self.0 {
            Language::English => format!("NOK{NO_BREAK_SPACE}{millions}{NO_BREAK_SPACE}million"),
            _ => format!("{millions}{NO_BREAK_SPACE}mill.{NO_BREAK_SPACE}kr"),
        }
    }

    /// `2022–2025`, a single year alone.
    #[must_use]
    pub fn years(self, first: i32, last: i32) -> String {
        if first == last { first.to_string() } else { format!("{first}{EN_DASH}{last}") }
    }

    /// `1.7.2020`, in English `1 July 2020`.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        match self.0 {
            Language::English => {
                format!("{}{NO_BREAK_SPACE}{}", date.day(), self.month(date.year(), date.month()))
            }
            _ => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        }
    }

    /// `februar 2019`. A month that is none is written as a number.
    #[must_use]
    pub fn month(self, year: i32, month: u32) -> String {
        let names = match self.0 {
            Language::English => &ENGLISH_MONTHS,
            _ => &NORWEGIAN_MONTHS,
        };
        let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
        match index.and_then(|index| names.get(index)) {
            Some(name) => format!("{name} {year}"),
            None => format!("{month}/{year}"),
        }
    }

    /// `a, b og c`.
    #[must_use]
    pub fn list<S: AsRef<str>>(self, words: &[S]) -> String {
        let and = match self.0 {
            Language::English => "and",
            _ => "og",
        };
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        match words.split_last() {
            None => String::new(),
            Some((last, [])) => (*last).to_owned(),
            Some((last, before)) => format!("{} {and} {last}", before.join(", ")),
        }
    }

    fn with_per_cent_sign(self, number: &str) -> String {
        match self.0 {
            Language::English => format!("{number}%"),
            _ => format!("{number}{NO_BREAK_SPACE}%"),
        }
    }

    fn with_currency(self, number: &str) -> String {
        match self.0 {
            Language::English => format!("NOK{NO_BREAK_SPACE}{number}"),
            _ => format!("kr{NO_BREAK_SPACE}{number}"),
        }
    }

    const fn decimal_mark(self) -> char {
        match self.0 {
            Language::English => '.',
            _ => ',',
        }
    }

    fn grouped(self, digits: &str) -> String {
        let separator = match self.0 {
            Language::English => ',',
            _ => NO_BREAK_SPACE,
        };
        let mut written = String::with_capacity(digits.len() * 2);
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                written.push(separator);
            }
            written.push(digit);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{Bokmaal, English, Nynorsk};
    use super::*;

    /// A no-break space is written `~` in the expected text.
    #[track_caller]
    fn check(written: &str, expected: &str) {
        assert_eq!(written.replace(NO_BREAK_SPACE, "~"), expected);
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
    }

    #[test]
    fn numbers_are_rounded_half_away_from_zero_and_grouped() {
        for (value, decimals, norwegian, english) in [
            ("0", 0, "0", "0"),
            ("7", 0, "7", "7"),
            ("999", 0, "999", "999"),
            ("1000", 0, "1~000", "1,000"),
            ("10406", 0, "10~406", "10,406"),
            ("123456", 0, "123~456", "123,456"),
            ("1433333.3333", 0, "1~433~333", "1,433,333"),
            ("0.5", 0, "1", "1"),
            ("1.5", 0, "2", "2"),
            ("2.5", 0, "3", "3"),
            ("-2.5", 0, "−3", "−3"),
            ("-0.04", 1, "0,0", "0.0"),
            ("-1362250", 0, "−1~362~250", "−1,362,250"),
            ("196.5", 1, "196,5", "196.5"),
            ("196.45", 1, "196,5", "196.5"),
            ("5", 2, "5,00", "5.00"),
            ("1234.567", 2, "1~234,57", "1,234.57"),
            ("999.95", 1, "1~000,0", "1,000.0"),
        ] {
            check(&Numbers(Bokmaal).number(decimal(value), decimals), norwegian);
            check(&Numbers(Nynorsk).number(decimal(value), decimals), norwegian);
            check(&Numbers(English).number(decimal(value), decimals), english);
        }
    }

    #[test]
    fn exact_numbers_keep_their_decimals() {
        for (value, expected) in
            [("1.965", "1,965"), ("20.0", "20"), ("33.50", "33,5"), ("11000", "11~000")]
        {
            check(&Numbers(Bokmaal).exact(decimal(value)), expected);
        }
    }

    #[test]
    fn units_stand_by_their_numbers() {
        let (nb, en) = (Numbers(Bokmaal), Numbers(English));
        check(&nb.per_cent(decimal("196.5"), 1), "196,5~%");
        check(&en.per_cent(decimal("196.5"), 1), "196.5%");
        check(&nb.exact_per_cent(decimal("20")), "20~%");
        check(&nb.kroner(decimal("1250000"), 0), "kr~1~250~000");
        check(&en.kroner(decimal("1250000"), 0), "NOK~1,250,000");
        check(&nb.kroner(decimal("-200000"), 0), "kr~−200~000");
        check(&nb.exact_kroner(decimal("1234567.5")), "kr~1~234~567,50");
        check(&nb.million_kroner(decimal("1250000"), 1), "1,3~mill.~kr");
        check(&en.million_kroner(decimal("1250000"), 1), "NOK~1.3~million");
    }

    #[test]
    fn dates_years_and_lists() {
        let (nb, nn, en) = (Numbers(Bokmaal), Numbers(Nynorsk), Numbers(English));
        let date = NaiveDate::from_ymd_opt(2020, 7, 1).unwrap_or_default();
        check(&nb.date(date), "1.7.2020");
        check(&en.date(date), "1~July 2020");
        check(&nn.month(2019, 2), "februar 2019");
        check(&en.month(2019, 2), "February 2019");
        check(&nb.month(2019, 13), "13/2019");
        check(&nb.years(2022, 2025), "2022–2025");
        check(&nb.years(2022, 2022), "2022");
        check(&nb.list::<&str>(&[]), "");
        check(&nb.list(&["a"]), "a");
        check(&nn.list(&["a", "b"]), "a og b");
        check(&en.list(&["a", "b", "c"]), "a, b and c");
    }
}
