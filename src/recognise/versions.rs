//! Several versions of a column: per month, per date or per year. One of them is the state.

use super::RecognisedTable;
use super::content::Profile;
use super::dates::When;
use super::heading::Heading;
use crate::model::Dato;
use chrono::Datelike;
use std::cmp::Ordering;

/// Which of the headings is the state, when something decides.
///
/// The one of the table's date, else the latest that is filled (in at least half of the rows of the
/// fullest). One without a date is the present state beside versions older than the table.
pub fn choose(versions: &[(&Heading, &Profile)], table: Option<Dato>) -> Option<usize> {
    let dated: Option<Vec<When>> = versions.iter().map(|(heading, _)| heading.when).collect();
    let table = table.map(when_of);
    let Some(dated) = dated else { return undated(versions, table?) };
    if let Some(of_table) = table.and_then(|table| only(&dated, |when| is_of(*when, table))) {
        return Some(of_table);
    }
    let fullest = versions.iter().map(|(_, profile)| profile.quantities()).max().unwrap_or(0);
    let mut latest: Option<usize> = None;
    for (at, (_, profile)) in versions.iter().enumerate() {
        if profile.quantities() * 2 < fullest || profile.quantities() == 0 {
            continue;
        }
        let later = match latest.and_then(|latest| dated.get(latest)) {
            None => true,
            Some(best) => {
                dated.get(at).and_then(|when| compare(*when, *best))? == Ordering::Greater
            }
        };
        if later {
            latest = Some(at);
        }
    }
    latest.filter(|_| is_unwrapped(&dated))
}

/// Months without years are in order only when they do not run past a new year.
fn is_unwrapped(dated: &[When]) -> bool {
    if dated.iter().any(|when| when.year.is_some()) {
        return true;
    }
    let ascending = dated.windows(2).all(|pair| matches!(pair, [a, b] if a < b));
    let descending = dated.windows(2).all(|pair| matches!(pair, [a, b] if a > b));
    ascending || descending
}

/// The one without a date, when the others are older than the table.
fn undated(versions: &[(&Heading, &Profile)], table: When) -> Option<usize> {
    let plain = only(versions, |(heading, _)| heading.when.is_none())?;
    versions
        .iter()
        .filter_map(|(heading, _)| heading.when)
        .all(|when| !is_of(when, table) && compare(when, table) == Some(Ordering::Less))
        .then_some(plain)
}

fn only<T>(items: &[T], test: impl Fn(&T) -> bool) -> Option<usize> {
    let mut found = items.iter().enumerate().filter(|(_, item)| test(item));
    let (at, _) = found.next()?;
    found.next().is_none().then_some(at)
}

/// Whether a version is the one of the table's date, as far as both say it.
fn is_of(version: When, table: When) -> bool {
    let agree = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
    let same_year = version.year.is_none() || version.year == table.year;
    same_year
        && agree(version.month, table.month)
        && agree(version.day, table.day)
        && (version.year.is_some() || version.month.is_some())
}

/// The order in time; `None` when one has a year and the other has not.
fn compare(a: When, b: When) -> Option<Ordering> {
    if a.year.is_some() != b.year.is_some() || a == b {
        return None;
    }
    Some(a.cmp(&b))
}

fn when_of(date: Dato) -> When {
    match date {
        Dato::Month { year, month } => When { year: Some(year), month: Some(month), day: None },
        Dato::Day(day) => {
            When { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()) }
        }
    }
}

/// The date a version gives the table; its year may come from the table's own date or title.
pub fn dato(when: When, table: Option<Dato>, title_year: Option<i32>) -> Option<Dato> {
    let of_table = || table.and_then(|table| when_of(table).year);
    When { year: when.year.or_else(of_table).or(title_year), ..when }.dato()
}

/// The year of a table: of its date, else the one its title or sheet says.
pub fn year(table: &RecognisedTable) -> Option<i32> {
    let of_date = table.as_of.as_ref().and_then(|date| when_of(date.value).year);
    of_date.or(table.year)
}

/// Whether a date is after another; a month alone is before its days.
pub fn is_after(a: Dato, b: Dato) -> bool {
    when_of(a) > when_of(b)
}
