//! A table per notation: what is read as what, and what is refused.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::{Dato, Period};
use chrono::NaiveDate;
use proptest::prelude::*;
use worktime::Unit;

/// `14 sum approximate` or `refused: Range`.
fn shown(result: Result<Reading, Refusal>) -> String {
    match result {
        Ok(reading) => {
            let mut shown = vec![reading.value.to_string()];
            shown.extend(reading.notes.iter().map(|note| format!("{note:?}")));
            shown.join(" ")
        }
        Err(refusal) => format!("refused: {refusal:?}"),
    }
}

#[track_caller]
fn check_number(text: &str, expected: &str) {
    assert_eq!(shown(number::read(text, Dot::Refused)), expected, "«{text}»");
}

#[track_caller]
fn check_count(text: &str, expected: &str) {
    assert_eq!(shown(quantity::read(text, false)), expected, "«{text}»");
}

#[track_caller]
fn check_percent(text: &str, expected: &str) {
    let context = worktime::Context { unit: Some(Unit::Prosent), shares: false, limited: true };
    assert_eq!(shown(worktime::read_percent(text, context)), expected, "«{text}»");
}

#[track_caller]
fn check_duty_in(unit: Option<Unit>, text: &str, expected: &str) {
    let context = worktime::Context { unit, shares: false, limited: true };
    assert_eq!(shown(worktime::read_percent(text, context)), expected, "«{text}»");
}

#[track_caller]
fn check_hours(text: &str, expected: &str) {
    let unit = Some(Unit::TimerPerUke);
    let context = worktime::Context { unit, shares: false, limited: true };
    assert_eq!(shown(worktime::read_hours(text, context)), expected, "«{text}»");
}

#[track_caller]
fn check_amount(text: &str, expected: &str) {
    let context = amount::Context { scale: Some(Decimal::ONE), dot: Dot::Refused };
    assert_eq!(shown(amount::read(text, context)), expected, "«{text}»");
}

#[track_caller]
fn check_amount_in_thousands(text: &str, expected: &str) {
    let context = amount::Context { scale: Some(Decimal::ONE_THOUSAND), dot: Dot::Refused };
    assert_eq!(shown(amount::read(text, context)), expected, "«{text}»");
}

const UNREADABLE: &str = "refused: Unreadable";
const RANGE: &str = "refused: Range";
const AMBIGUOUS: &str = "refused: Ambiguous";
const WRONG_UNIT: &str = "refused: WrongUnit";

#[test]
fn plain_numbers() {
    for (text, expected) in [
        ("0", "0"),
        ("5", "5"),
        ("1234", "1234"),
        (" 1234\n", "1234"),
        ("0,5", "0.5"),
        ("33,5", "33.5"),
        ("33.5", "33.5"),
        ("10.25", "10.25"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        ("1,250", "1.25"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("–5", "-5"),
        ("- 5", "-5"),
        ("+5", "5"),
        ("-0", "0"),
        ("(5)", "-5"),
        ("(1 200)", "-1200"),
        ("1,0***", "1 Footnote"),
        ("0*", "0 Footnote"),
        ("980¹", "980 Footnote"),
        ("1 000 2)", "1000 Footnote"),
        ("ca. 900", "900 Approximate"),
        ("ca 900 *", "900 Approximate Footnote"),
        ("om lag 900", "900 Approximate"),
        ("950 + 300", "1250 Sum"),
        ("1+2+3", "6 Sum"),
        ("999 999 999 999 999", "999999999999999"),
    ] {
        check_number(text, expected);
    }
}

#[test]
fn thousands_separators() {
    for (text, expected) in [
        ("11 000", "11000"),
        ("11\u{a0}000", "11000"),
        ("11\u{202f}000", "11000"),
        ("11\u{2009}000", "11000"),
        ("1 234 567,50", "1234567.5"),
        ("1.234.567,50", "1234567.5"),
        ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1 234.50", "1234.5"),
        (" -1 362 250 ", "-1362250"),
        ("- 1 362 250", "-1362250"),
    ] {
        check_number(text, expected);
    }
}

#[test]
fn near_misses_of_numbers_are_refused() {
    for (text, expected) in [
        ("", UNREADABLE),
        ("-", UNREADABLE),
        ("+", UNREADABLE),
        ("1.250", AMBIGUOUS),
        ("430.000", AMBIGUOUS),
        ("1,234,567.5", UNREADABLE),
        ("1,234.50", UNREADABLE),
        ("1 2345", UNREADABLE),
        ("12 34", UNREADABLE),
        ("1234 567", UNREADABLE),
        ("1  234", UNREADABLE),
        ("0 123", UNREADABLE),
        ("1 234.567", UNREADABLE),
        ("1.234 567", UNREADABLE),
        ("12.34.567", UNREADABLE),
        ("1.234.56", UNREADABLE),
        ("1..5", UNREADABLE),
        ("1,5,5", UNREADABLE),
        ("5,", UNREADABLE),
        (",5", UNREADABLE),
        (".5", UNREADABLE),
        ("5.", UNREADABLE),
        ("--5", UNREADABLE),
        ("5-", UNREADABLE),
        ("1 200-", UNREADABLE),
        ("-(5)", UNREADABLE),
        ("(-5)", UNREADABLE),
        ("(5", UNREADABLE),
        ("5)", UNREADABLE),
        ("O", UNREADABLE),
        ("1O", UNREADABLE),
        ("1O 000", UNREADABLE),
        ("l 000", UNREADABLE),
        ("1'234", UNREADABLE),
        ("1_000", UNREADABLE),
        ("1e3", UNREADABLE),
        ("0x10", UNREADABLE),
        ("½", UNREADABLE),
        ("٣", UNREADABLE),
        ("１２", UNREADABLE),
        ("NaN", UNREADABLE),
        ("inf", UNREADABLE),
        ("ca. ni hundre", UNREADABLE),
        ("ca", UNREADABLE),
        ("ni hundre", UNREADABLE),
        ("7-delt", UNREADABLE),
        ("900 ?", UNREADABLE),
        ("900 (est.)", UNREADABLE),
        ("ca. ca. 900", UNREADABLE),
        ("12/3", RANGE),
        ("10-12", RANGE),
        ("10–12", RANGE),
        ("10 - 12", RANGE),
        ("9000-11999", RANGE),
        ("200 til 300", RANGE),
        (">60 000", RANGE),
        ("<1000", RANGE),
        ("≥ 5", RANGE),
        ("inntil 5", RANGE),
        ("minst 10", RANGE),
        ("9000+", RANGE),
        ("1 + ", RANGE),
        ("1 ++ 2", UNREADABLE),
        ("1.7.2020", UNREADABLE),
        ("1000000000000000", UNREADABLE),
        ("99999999999999999999999999999999999", UNREADABLE),
        ("0,00000000000000000000000000000000001", UNREADABLE),
        ("14 %", UNREADABLE),
        ("kr 5", UNREADABLE),
        ("#REF!", UNREADABLE),
    ] {
        check_number(text, expected);
    }
}

#[test]
fn one_dot_before_three_digits_is_thousands_only_where_the_column_says_so() {
    let read = |text| shown(number::read(text, Dot::Thousands));
    assert_eq!(read("1.250"), "1250 ThousandsDot");
    assert_eq!(read("430.000"), "430000 ThousandsDot");
    assert_eq!(read("0.250"), "0.25");
    assert_eq!(read("1.25"), "1.25");
    assert_eq!(read("1250.000"), "1250");
}

#[test]
fn counts_of_places_and_persons() {
    for (text, expected) in [
        ("1 000", "1000"),
        ("1000", "1000"),
        ("1.000", "1000 ThousandsDot"),
        ("1.250", "1250 ThousandsDot"),
        ("1000,0", "1000"),
        ("998 pasienter", "998"),
        ("998 pas.", "998"),
        ("ca. 900", "900 Approximate"),
        ("ca 70 plasser", "70 Approximate"),
        ("70 plasser hvorav 61 for demens og 9 for andre", "70 FirstCounts"),
        ("70 plasser, hvorav 61 skjermet", "70 FirstCounts"),
        ("70 plasser (inkl. 4 KAD)", "70 FirstCounts"),
        ("12 korttidsplasser og 8 KAD-plasser", "20 PartsAdded"),
        ("104 plasser i langtidsavdelinger og 12 i rullering", "116 PartsAdded"),
        ("4 plasser, 3 plasser og 2 plasser", "9 PartsAdded"),
        ("500 + 400", "900 Sum"),
        ("0", "0"),
        ("0*", "0 Footnote"),
    ] {
        check_count(text, expected);
    }
}

#[test]
fn near_misses_of_counts_are_refused() {
    for (text, expected) in [
        ("ca. ni hundre", UNREADABLE),
        ("1000,5", "refused: NotWhole"),
        ("1,234", "refused: NotWhole"),
        ("0,8", "refused: NotWhole"),
        ("-5", "refused: Negative"),
        ("(1 200)", "refused: Negative"),
        ("1 000 pasienter og 3 leger", UNREADABLE),
        ("3 leger", UNREADABLE),
        ("12 plasser og åtte til", UNREADABLE),
        ("12 plasser og 8", UNREADABLE),
        ("plasser 12", UNREADABLE),
        ("hvorav 61", UNREADABLE),
        ("12 plasser 8 plasser", UNREADABLE),
        ("900 hvorvidt", UNREADABLE),
        ("95 %", WRONG_UNIT),
        ("1 000 kr", WRONG_UNIT),
        ("80-90", RANGE),
        ("inntil 1 000", RANGE),
        ("1 2345", UNREADABLE),
        ("O", UNREADABLE),
        ("1000 ledig", UNREADABLE),
    ] {
        check_count(text, expected);
    }
    assert_eq!(shown(quantity::read("-5", true)), "-5");
}

/// The cells of Sarpsborg's community health centre, 85 places in all.
#[test]
fn places_with_a_word_that_describes_them() {
    for (text, expected) in [
        ("14 korttidsplasser", "14"),
        ("12 korttidsplasser og 8 KAD-plasser", "20 PartsAdded"),
        ("11 korttidsplasser og 6 rehabiliteringsplasser", "17 PartsAdded"),
        (
            "14 korttidsplasser og 3 rulleringsplasser (skal erstattes med ordinær korttid. Uvisst når)",
            "17 PartsAdded",
        ),
        ("12 korttidsplasser og 5 lindrende plasser", "17 PartsAdded"),
        ("12 korttidsplasser og 5 ledige plasser", UNREADABLE),
        ("12 plasser og 2 av disse plassene", UNREADABLE),
        ("12 plasser og 5 leger", UNREADABLE),
        ("tjue plasser", UNREADABLE),
    ] {
        check_count(text, expected);
    }
    assert!(!quantity::may_count("KAD-tilsyn og øyeblikkelig hjelp på resten av helsehuset"));
    assert!(quantity::may_count("tjue plasser") && quantity::may_count("se avd. 5"));
}

#[test]
fn full_time_posts() {
    let unit = Some(Unit::Aarsverk);
    let context = worktime::Context { unit, shares: false, limited: false };
    for (text, expected) in [
        ("1,0***", "1 Footnote"),
        ("0*", "0 Footnote"),
        ("0,3 lege", "0.3"),
        ("2 leger", "2"),
        ("13,6", "13.6"),
        ("44", "44"),
        ("80 %", "0.8 AsPosts"),
        ("7,5 t", "0.2 AsPosts"),
        ("1 + 0,5", "1.5 Sum"),
        ("-1", "refused: Negative"),
        ("1,2 sykepleier", UNREADABLE),
        ("4,6 av 13,6", UNREADABLE),
        ("1-2", RANGE),
        ("1.250", "refused: Ambiguous"),
        ("70 plasser", "refused: WrongUnit"),
    ] {
        assert_eq!(shown(worktime::read_posts(text, context)), expected, "«{text}»");
    }
    let part =
        |text: &str| worktime::part_of_posts(text).map(|(part, whole)| format!("{part} {whole}"));
    assert_eq!(part("4,6 av 13,6").as_deref(), Some("4.6 13.6"));
    assert_eq!(part("en av 13,6"), None);
}

#[test]
fn shares_in_per_cent() {
    for (text, expected) in [
        ("14%", "14"),
        ("14 %", "14"),
        ("14\u{a0}%", "14"),
        ("33,5%", "33.5"),
        ("33.5 %", "33.5"),
        ("  8%", "8"),
        ("28", "28"),
        ("20 % stilling", "20"),
        ("20%-stilling", "20"),
        ("20 pst.", "20"),
        ("20 prosent", "20"),
        ("0 %", "0"),
        ("100 %", "100"),
        ("0,5 %", "0.5"),
        ("16% + 21%", "37 Sum"),
        ("16 % + 21 %", "37 Sum"),
        ("16 + 21 %", "37 Sum"),
        ("16 + 21", "37 Sum"),
        ("16%+21%+5%", "42 Sum"),
        // Two posts may pass 100 together; one may not.
        ("80 % + 60 %", "140 Sum"),
        ("7,5 t", "20 HoursAsPercent"),
        ("7,5 timer/uke", "20 HoursAsPercent"),
        ("7,5 t pr. uke", "20 HoursAsPercent"),
        ("3,75 t + 3,75 t", "20 Sum HoursAsPercent"),
        ("0,2 årsverk", "20 AarsverkAsPercent"),
        ("0,2 stilling", "20 AarsverkAsPercent"),
        ("ca 20 %", "20 Approximate"),
        ("20 %*", "20 Footnote"),
        ("0,2", "0.2 SmallPercent"),
    ] {
        check_percent(text, expected);
    }
}

#[test]
fn near_misses_of_shares_are_refused() {
    for (text, expected) in [
        ("14 %% ", UNREADABLE),
        ("% 14", UNREADABLE),
        ("14 % 5", UNREADABLE),
        ("80-90 %", RANGE),
        ("80 %-90 %", RANGE),
        ("inntil 20 %", RANGE),
        ("10-12", RANGE),
        ("20 % + 2 t", UNREADABLE),
        ("16% + ", RANGE),
        ("tjue prosent", UNREADABLE),
        ("20 % av 37,5", UNREADABLE),
        ("7 t 30 min", UNREADABLE),
        ("7:30", UNREADABLE),
        ("30 t/mnd", UNREADABLE),
        ("7,5 t/dag", UNREADABLE),
        ("1.250", AMBIGUOUS),
        ("20 kr", WRONG_UNIT),
        ("1600 %", "refused: ShareOutside(1600)"),
        ("101 %", "refused: ShareOutside(101)"),
        ("-14 %", "refused: ShareOutside(-14)"),
        ("(14 %)", "refused: ShareOutside(-14)"),
        ("40 t", "refused: ShareOutside(106.66666666666666666666666667)"),
        ("7,5 årsverk", "refused: ShareOutside(750)"),
        ("", UNREADABLE),
    ] {
        check_percent(text, expected);
    }
}

#[test]
fn bare_numbers_take_the_unit_of_their_column() {
    check_duty_in(Some(Unit::TimerPerUke), "7,5", "20 HoursAsPercent");
    check_duty_in(Some(Unit::TimerPerUke), "20 %", "20");
    check_duty_in(Some(Unit::Aarsverk), "0,2", "20 AarsverkAsPercent");
    check_duty_in(Some(Unit::Aarsverk), "1,0***", "100 Footnote AarsverkAsPercent");
    check_duty_in(Some(Unit::Aarsverk), "20", "refused: ShareOutside(2000)");
    check_duty_in(None, "20", "refused: NoUnit");
    check_duty_in(None, "20 %", "20");
    let shares = worktime::Context { unit: Some(Unit::Prosent), shares: true, limited: true };
    let read = |text| shown(worktime::read_percent(text, shares));
    assert_eq!(read("0,2"), "20 ReadAsShare");
    assert_eq!(read("1"), "100 ReadAsShare");
    assert_eq!(read("0"), "0");
    assert_eq!(read("0,2 %"), "0.2");
    let total = worktime::Context { limited: false, ..shares };
    assert_eq!(shown(worktime::read_percent("196%", total)), "196");
    assert_eq!(shown(worktime::read_percent("1,96", total)), "196 ReadAsShare");
}

#[test]
fn hours_a_week() {
    for (text, expected) in [
        ("7,5", "7.5"),
        ("7,5 t", "7.5"),
        ("7,5t.", "7.5"),
        ("7.5 timer", "7.5"),
        ("3 timar/veke", "3"),
        ("2 + 1,5", "3.5 Sum"),
        ("20 %", "7.5 ShareAsHours"),
        ("0,2 årsverk", "7.5 ShareAsHours"),
        ("0", "0"),
        ("37,5", "37.5"),
        ("40", "refused: ShareOutside(106.66666666666666666666666667)"),
        ("7:30", UNREADABLE),
        ("5-7", RANGE),
        ("onsdag", UNREADABLE),
        ("3 t/mnd", UNREADABLE),
    ] {
        check_hours(text, expected);
    }
}

#[test]
fn amounts_in_kroner() {
    for (text, expected) in [
        ("430 000", "430000"),
        ("430000", "430000"),
        ("430 000,-", "430000"),
        ("430 000,–", "430000"),
        ("430 000.-", "430000"),
        ("kr 430 000", "430000"),
        ("kr. 1 971 531", "1971531"),
        ("kr 430 000,-", "430000"),
        ("430 000 kr", "430000"),
        ("430 000 kr.", "430000"),
        ("430 000 kroner", "430000"),
        ("NOK 430 000", "430000"),
        ("430 000 kr pr. år", "430000"),
        ("430 000 kr årlig", "430000"),
        ("ca 200 000 kr", "200000 Approximate"),
        ("ca. kr 200 000,-", "200000 Approximate"),
        ("1,2 mill kroner", "1200000"),
        ("1,2 mill. kr", "1200000"),
        ("kr 1,2 mill.", "1200000"),
        ("1,234 mill. kr", "1234000"),
        ("2,28 MNOK", "2280000"),
        ("2,28MNOK", "2280000"),
        ("MNOK 2,28", "2280000"),
        ("1 million", "1000000"),
        ("1,6 milliarder kroner", "1600000000"),
        ("430 tusen kroner", "430000"),
        ("430 tkr", "430000"),
        (" -1 362 250 ", "-1362250"),
        ("- kr 1 200", "-1200"),
        ("kr -1 200", "-1200"),
        ("(1 200)", "-1200"),
        ("(kr 1 200)", "-1200"),
        ("1 971 531,50", "1971531.5"),
        ("1.234.567,50", "1234567.5"),
        ("200 000 + 150 000", "350000 Sum"),
        ("200 000 kr + 150 000 kr", "350000 Sum"),
        ("200 000 kr*", "200000 Footnote"),
        ("0", "0"),
        ("0,-", "0"),
    ] {
        check_amount(text, expected);
    }
}

#[test]
fn near_misses_of_amounts_are_refused() {
    for (text, expected) in [
        ("1.250", AMBIGUOUS),
        ("430.000 kr", AMBIGUOUS),
        ("1,234", AMBIGUOUS),
        ("430,000", AMBIGUOUS),
        ("1,234,567.5", UNREADABLE),
        ("1 2345", UNREADABLE),
        ("1 200-", UNREADABLE),
        ("200 000 - 300 000", RANGE),
        ("200–300 000 kr", RANGE),
        ("inntil 200 000 kr", RANGE),
        ("opp til kr 200 000", RANGE),
        (">60 000", RANGE),
        ("150 000 per lege", UNREADABLE),
        ("2 x 150 000", UNREADABLE),
        ("3 * 150 000", UNREADABLE),
        ("150 000 kr/mnd", UNREADABLE),
        ("200 000 euro", UNREADABLE),
        ("1,2 mill mill", UNREADABLE),
        ("1,2 m", UNREADABLE),
        ("430k", UNREADABLE),
        ("430'", UNREADABLE),
        ("ca. ni hundre", UNREADABLE),
        ("kr", UNREADABLE),
        ("gratis", UNREADABLE),
        ("O", UNREADABLE),
        ("430 OOO", UNREADABLE),
        ("200 000 kr (2025)", UNREADABLE),
        ("20 %", WRONG_UNIT),
        ("0,5 årsverk", WRONG_UNIT),
        ("--430", UNREADABLE),
        ("999 999 999 milliarder", UNREADABLE),
    ] {
        check_amount(text, expected);
    }
}

#[test]
fn the_scale_of_the_table_holds_unless_the_cell_gives_its_own() {
    check_amount_in_thousands("430", "430000");
    check_amount_in_thousands("1 200", "1200000");
    check_amount_in_thousands("1,234", "1234");
    check_amount_in_thousands("2,28 MNOK", "2280000 OwnScale");
    check_amount_in_thousands("430 tusen", "430000 OwnScale");
    check_amount_in_thousands("430 000 kr", "refused: ScaleConflict");
    check_amount_in_thousands("430 000,-", "refused: ScaleConflict");
}

#[track_caller]
fn check_date(text: &str, expected: &str) {
    let shown = match date::read(text) {
        Ok(Dato::Day(day)) => day.to_string(),
        Ok(Dato::Month { year, month }) => format!("{year}-{month:02}"),
        Err(_) => "refused".to_owned(),
    };
    assert_eq!(shown, expected, "«{text}»");
}

#[test]
fn days_and_months() {
    for (text, expected) in [
        ("1.7.2020", "2020-07-01"),
        ("01.07.20", "2020-07-01"),
        ("01.07.2020", "2020-07-01"),
        ("1. 7. 2020", "2020-07-01"),
        ("1/7-2020", "2020-07-01"),
        ("01/07/2020", "2020-07-01"),
        ("1-7-2020", "2020-07-01"),
        ("2020-07-01", "2020-07-01"),
        ("1. juli 2020", "2020-07-01"),
        ("1.juli 2020", "2020-07-01"),
        ("1 juli 2020", "2020-07-01"),
        ("pr. 1.7.2020", "2020-07-01"),
        ("per 01.07.20", "2020-07-01"),
        ("pr. februar 2025", "2025-02"),
        ("februar 2025", "2025-02"),
        ("Feb. 2025", "2025-02"),
        ("02.2025", "2025-02"),
        ("2/2025", "2025-02"),
        ("2025-02", "2025-02"),
        ("29.2.2024", "2024-02-29"),
        ("29.2.2023", "refused"),
        ("31.6.2020", "refused"),
        ("07/13/2020", "refused"),
        ("1.13.2020", "refused"),
        ("4.feb", "refused"),
        ("1.7", "refused"),
        ("1 7 2020", "refused"),
        ("2025", "refused"),
        ("2025.02", "refused"),
        ("13.2025", "refused"),
        ("1.7.1905", "refused"),
        ("1.7.2020 kl. 12", "refused"),
        ("1.7.20201", "refused"),
        ("juli", "refused"),
        ("jula 2020", "refused"),
        ("", "refused"),
    ] {
        check_date(text, expected);
    }
}

fn period_shown(period: Period) -> String {
    match period.month {
        Some(month) => format!("{}-{month:02}", period.year),
        None => period.year.to_string(),
    }
}

#[track_caller]
fn check_start(text: &str, expected: &str) {
    let shown = match period::read(text) {
        Ok(Reading { value: span, notes }) => {
            let first = span.first.map_or("?".to_owned(), period_shown);
            let last = span.last.map_or(String::new(), |last| format!("..{}", period_shown(last)));
            let yearly = if span.yearly { " yearly" } else { "" };
            let inferred = if span.inferred { " inferred" } else { "" };
            let marked = if notes.is_empty() { "" } else { " footnote" };
            format!("{first}{last}{yearly}{inferred}{marked}")
        }
        Err(_) => "refused".to_owned(),
    };
    assert_eq!(shown, expected, "«{text}»");
}

#[test]
fn starts_of_measures() {
    for (text, expected) in [
        ("2022", "2022"),
        (" 2022 ", "2022"),
        ("2022*", "2022 footnote"),
        ("fra 2022", "2022"),
        ("Fra og med 2022", "2022"),
        ("f.o.m. 2022", "2022"),
        ("i 2022", "2022"),
        ("oppstart 2022", "2022"),
        ("2026-", "2026"),
        ("Etter 2021", "2022 inferred"),
        ("etter\u{a0}2026", "2027 inferred"),
        ("2021 (oppstart utredning)", "2021 inferred"),
        ("2021 \n(oppstart \nutredning)", "2021 inferred"),
        ("2025-2028", "2025..2028"),
        ("2025–2028", "2025..2028"),
        ("2025 – 2028", "2025..2028"),
        ("2025 til 2028", "2025..2028"),
        ("fra 2025 til og med 2028", "2025..2028"),
        ("2025-28", "2025..2028"),
        ("Årlig", "? yearly inferred"),
        ("årleg", "? yearly inferred"),
        ("løpende", "? yearly inferred"),
        ("årlig fra 2026", "2026 yearly"),
        ("2026, årlig", "2026 yearly"),
        ("Snarest", "? inferred"),
        ("Så snart som mulig", "? inferred"),
        ("Straks", "? inferred"),
        ("Umiddelbart", "? inferred"),
        ("I løpet av 2022", "2022"),
        ("2-4 år (2023 - 2025)", "2023..2025 inferred"),
        ("På sikt (2026)", "2026 inferred"),
        ("til og med 2023", "?..2023 inferred"),
        ("gjelder t.o.m. 2023", "?..2023 inferred"),
        ("2022 til og med 2023, evalueres i strategidokumentet 2024–2027", "2022..2023 inferred"),
        ("høst 2026", "2026-08 inferred"),
        ("Høsten 2026", "2026-08 inferred"),
        ("hausten 2026", "2026-08 inferred"),
        ("vår 2026", "2026-01 inferred"),
        ("fra våren 2026", "2026-01 inferred"),
        ("høst 2026 - vår 2027", "2026-08..2027-06 inferred"),
        ("1. halvår 2026", "2026-01"),
        ("2. halvår 2026", "2026-07"),
        ("2.halvår 2026", "2026-07"),
        ("2. kvartal 2026", "2026-04"),
        ("4. kv. 2026", "2026-10"),
        ("Q3 2026", "2026-07"),
        ("3. tertial 2026", "2026-09"),
        ("august 2026", "2026-08"),
        ("aug. 2026", "2026-08"),
        ("fra august 2026", "2026-08"),
        ("08.2026", "2026-08"),
        ("2026-08", "2026-08"),
        ("august 2026 - juni 2028", "2026-08..2028-06"),
        ("1.7.2026", "2026-07"),
        ("15.7.2026", "2026-07 inferred"),
        ("16.7.2026", "2026-08 inferred"),
        ("31.12.2026", "2027-01 inferred"),
        ("1.7.2026 - 31.12.2027", "2026-07..2027-12 inferred"),
        ("1. juli 2026", "2026-07"),
    ] {
        check_start(text, expected);
    }
}

#[test]
fn near_misses_of_starts_are_refused() {
    for text in [
        "",
        "22",
        "202",
        "20222",
        "1899",
        "2200",
        "2O22",
        "ikke snarest",
        "ved behov",
        "ikke avklart",
        "sommer 2026",
        "medio 2026",
        "innen 2025",
        "senest 2026",
        "2022?",
        "2022 eller 2023",
        "2021 (ferdig 2023)",
        "2-4 år",
        "på sikt",
        "2-4 år (sentrum)",
        "2022, ferdig 2024",
        "2021 (utredning",
        "(2021)",
        "2028-2025",
        "2025/26",
        "2025-2026-2027",
        "5. kvartal 2026",
        "3. halvår 2026",
        "etter sommeren",
        "før 2025",
        "høst",
        "1.7",
        "32.1.2026",
        "2022 2023",
        "årlig kostnad",
        "1,5",
        "430 000",
    ] {
        check_start(text, "refused");
    }
}

#[test]
fn ends_of_measures() {
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let shown = period::read_end(text).map_or("refused".to_owned(), period_shown);
        assert_eq!(shown, expected, "«{text}»");
    }
    check("2028", "2028");
    check("ut 2023", "2023");
    check("utgangen av 2023", "2023");
    check("31.12.2023", "2023-12");
    check("1.1.2026", "2025-12");
    check("30.6.2026", "2026-06");
    check("t.o.m. juni 2026", "2026-06");
    check("1. halvår 2026", "2026-06");
    check("høst 2026", "2026-12");
    check("til og med 2023", "2023");
    check("gjelder til og med 2023, evalueres i strategidokumentet 2024–2027", "2023");
    check("2023 (evalueres 2024)", "2023");
    check("2023, forlenges til 2024", "refused");
    check("foreløpig", "refused");
    check("2025-2028", "refused");
}

#[test]
fn a_year_typed_into_a_date_cell_is_refused() {
    // 2022 days after 30.12.1899.
    let date = NaiveDate::from_ymd_opt(1905, 7, 14).unwrap();
    assert_eq!(period::of_date(date), Err(Refusal::Unreadable));
    assert_eq!(period::end_of_date(date), Err(Refusal::Unreadable));
}

/// A decimal as Norwegians write it: groups of three, decimal comma.
fn norwegian(value: Decimal, space: char, minus: char) -> String {
    let text = value.abs().to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(space);
        }
        grouped.push(digit);
    }
    let sign = if value.is_sign_negative() { minus.to_string() } else { String::new() };
    let comma = if decimals.is_empty() { "" } else { "," };
    format!("{sign}{grouped}{comma}{decimals}")
}

proptest! {
    #[test]
    fn no_text_makes_the_grammar_panic(text in "\\PC*") {
        let _ = number::read(&text, Dot::Thousands);
        let _ = quantity::read(&text, true);
        let _ = amount::read(&text, amount::Context { scale: Some(Decimal::ONE_THOUSAND), dot: Dot::Refused });
        let context = worktime::Context { unit: None, shares: true, limited: false };
        let _ = worktime::read_percent(&text, context);
        let _ = worktime::read_hours(&text, context);
        let _ = date::read(&text);
        let _ = period::read(&text);
        let _ = period::read_end(&text);
        let _ = marks::nothing(&text);
        let _ = spaces::key(&text);
    }

    #[test]
    fn no_near_number_makes_the_grammar_panic(text in "[0-9 .,+()%*kr\u{a0}–−-]{0,24}") {
        let _ = number::read(&text, Dot::Thousands);
        let _ = quantity::read(&text, true);
        let _ = amount::read(&text, amount::Context { scale: Some(Decimal::ONE), dot: Dot::Thousands });
        let context = worktime::Context { unit: Some(Unit::TimerPerUke), shares: false, limited: true };
        let _ = worktime::read_percent(&text, context);
        let _ = period::read(&text);
    }

    #[test]
    fn a_number_written_in_norwegian_reads_back_as_itself(
        mantissa in -99_999_999_999_999_i64..=99_999_999_999_999,
        decimals in 0u32..=4,
        space in prop::sample::select(vec![' ', '\u{a0}', '\u{202f}', '\u{2009}']),
        minus in prop::sample::select(vec!['-', '\u{2212}', '\u{2013}']),
    ) {
        let value = Decimal::new(mantissa, decimals);
        let read = number::read(&norwegian(value, space, minus), Dot::Refused).unwrap();
        prop_assert_eq!(read.value, value);
        prop_assert!(read.notes.is_empty());
    }
}
