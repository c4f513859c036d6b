use super::{NumberFormat, Raw};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;
use std::str::FromStr;

/// From which day a workbook counts its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Epoch {
    /// Day 1 is 1 January 1900, and day 60 is a 29 February 1900 that never was.
    #[default]
    Of1900,
    /// Day 0 is 1 January 1904, as on the first Macintosh.
    Of1904,
}

/// What a stored number is under a number format: a date, or the number itself.
///
/// 43831 under a date format is 1 January 2020; 1904 workbooks store it as 42369. A time without a
/// date stands on 31 December 1899, the day before Excel's day 1. A number that is no date (below
/// zero, or the 29 February 1900 that never was) stays a number, under its date format.
pub(super) fn stored(number: f64, format: &NumberFormat, epoch: Epoch) -> Raw {
    let date = match format {
        NumberFormat::Date => date(number, epoch),
        _ => None,
    };
    date.map_or_else(|| self::number(number), Raw::Date)
}

/// The shortest decimal that reads back as the same number, so that 0.14 is 0.14.
///
/// More than 28 decimals are rounded away, as in a sum's remainder of 5.55e-17. A number that a
/// decimal cannot hold is text, to be refused by whoever asks for a number: 1e300 is "1e300".
pub(super) fn number(number: f64) -> Raw {
    if number == 0.0 {
        return Raw::Number(Decimal::ZERO);
    }
    match Decimal::from_str(&number.to_string()) {
        Ok(decimal) if !decimal.is_zero() => Raw::Number(decimal.normalize()),
        _ => Raw::Text(format!("{number:e}")),
    }
}

fn date(serial: f64, epoch: Epoch) -> Option<NaiveDateTime> {
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let day_zero = match epoch {
        Epoch::Of1904 => NaiveDate::from_ymd_opt(1904, 1, 1),
        Epoch::Of1900 if serial < 60.0 => NaiveDate::from_ymd_opt(1899, 12, 31),
        Epoch::Of1900 if serial < 61.0 => None,
        Epoch::Of1900 => NaiveDate::from_ymd_opt(1899, 12, 30),
    };
    // Below 2^53, and whole after rounding.
    #[allow(clippy::cast_possible_truncation)]
    let milliseconds = (serial * 86_400_000.0).round() as i64;
    day_zero?.and_hms_opt(0, 0, 0)?.checked_add_signed(Duration::milliseconds(milliseconds))
}

/// Reads a date as ISO 8601 writes it: `2020-07-01`, `2020-07-01T08:30:00`, with `Z` or without.
pub(super) fn iso_date(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim().trim_end_matches('Z');
    let day = || NaiveDate::from_str(text).ok()?.and_hms_opt(0, 0, 0);
    NaiveDateTime::from_str(text).ok().or_else(day)
}

/// Reads a duration as ISO 8601 writes it, `PT07H30M00S`, as a time on 31 December 1899.
pub(super) fn iso_time(text: &str) -> Option<NaiveDateTime> {
    let mut rest = text.trim().strip_prefix("PT")?;
    let mut seconds = 0.0;
    for (unit, weight) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((count, after)) = rest.split_once(unit) {
            seconds += count.replace(',', ".").parse::<f64>().ok()? * weight;
            rest = after;
        }
    }
    if rest.is_empty() { date(seconds / 86_400.0, Epoch::Of1900) } else { None }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[track_caller]
    fn check_number(number: f64, expected: &str) {
        let shown = match super::number(number) {
            Raw::Number(decimal) => decimal.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_number_is_its_shortest_decimal() {
        check_number(0.14, "0.14");
        check_number("0.14000000000000001".parse().unwrap(), "0.14");
        check_number(-1_362_250.0, "-1362250");
        check_number(1_433_333.333_333_333_3, "1433333.3333333333");
        check_number(-0.0, "0");
        check_number(1e20, "100000000000000000000");
        // What is left of 0.1 + 0.2 - 0.3.
        check_number(5.551_115_123_125_783e-17, "0.0000000000000000555111512313");
    }

    #[test]
    fn what_a_decimal_cannot_hold_is_text_and_never_zero() {
        check_number(1e300, r#"Text("1e300")"#);
        check_number(-1e29, r#"Text("-1e29")"#);
        check_number(1e-40, r#"Text("1e-40")"#);
        check_number(f64::INFINITY, r#"Text("inf")"#);
        check_number(f64::NAN, r#"Text("NaN")"#);
    }

    #[track_caller]
    fn check_date(serial: f64, epoch: Epoch, expected: &str) {
        let shown = match stored(serial, &NumberFormat::Date, epoch) {
            Raw::Date(date) => date.to_string(),
            Raw::Number(number) => format!("number {number}"),
            other => format!("{other:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn serials_are_dates_as_excel_shows_them() {
        use Epoch::{Of1900, Of1904};
        check_date(1.0, Of1900, "1900-01-01 00:00:00");
        check_date(59.0, Of1900, "1900-02-28 00:00:00");
        check_date(60.0, Of1900, "number 60");
        check_date(61.0, Of1900, "1900-03-01 00:00:00");
        check_date(43_831.0, Of1900, "2020-01-01 00:00:00");
        check_date(44_013.25, Of1900, "2020-07-01 06:00:00");
        check_date(44_197.333_333_333_336, Of1900, "2021-01-01 08:00:00");
        check_date(0.312_5, Of1900, "1899-12-31 07:30:00");
        check_date(2_958_465.0, Of1900, "9999-12-31 00:00:00");
        check_date(2_958_466.0, Of1900, "number 2958466");
        check_date(-1.0, Of1900, "number -1");
        check_date(0.0, Of1904, "1904-01-01 00:00:00");
        check_date(42_369.0, Of1904, "2020-01-01 00:00:00");
    }

    #[test]
    fn iso_dates_and_times_are_read() {
        let shown = |date: Option<NaiveDateTime>| date.map(|date| date.to_string());
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(shown(iso_date("2020-07-01")), some("2020-07-01 00:00:00"));
        assert_eq!(shown(iso_date("2020-07-01T08:30:00Z")), some("2020-07-01 08:30:00"));
        assert_eq!(shown(iso_date("1.7.2020")), None);
        assert_eq!(shown(iso_time("PT07H30M00S")), some("1899-12-31 07:30:00"));
        assert_eq!(shown(iso_time("PT37H30M00.000000000S")), some("1900-01-01 13:30:00"));
        assert_eq!(shown(iso_time("7:30")), None);
    }
}
