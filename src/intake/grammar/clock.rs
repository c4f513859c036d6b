//! Hours of the day: `08-16`, `kl. 15.30–23.00`, `17-23 17-24 (fredag)`.

use super::spaces::folded;
use crate::model::Tidsrom;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
/// The hour that the recommendation divides the day at, in minutes after midnight.
const DIVIDE: u32 = 23 * HOUR;
/// Before this hour a shift is still the night's.
const MORNING: u32 = 6 * HOUR;

/// Where the hours of a shift stand to 23 o'clock.
///
/// `16-23` is over by then, `23-08` begins then, `17-24` does both. With several hours, as for the
/// days of the week, all must agree.
#[must_use]
pub fn tidsrom(text: &str) -> Tidsrom {
    let Some(spans) = spans(text) else { return Tidsrom::Ukjent };
    let mut found = spans.into_iter().map(|(from, to)| of(from, to));
    let Some(first) = found.next() else { return Tidsrom::Ukjent };
    if found.all(|other| other == first) { first } else { Tidsrom::OverKl23 }
}

/// A shift that is not over before midnight ends on the next day.
const fn of(from: u32, to: u32) -> Tidsrom {
    let ends = if to <= from { to + DAY } else { to };
    if from >= MORNING && ends <= DIVIDE {
        Tidsrom::TilKl23
    } else if from >= DIVIDE && ends <= DAY + DIVIDE / 2 || from < MORNING && ends <= DIVIDE / 2 {
        Tidsrom::EtterKl23
    } else {
        Tidsrom::OverKl23
    }
}

/// All spans of a text, from and to in minutes after midnight; `None` when a number in it is no
/// part of one.
fn spans(text: &str) -> Option<Vec<(u32, u32)>> {
    let text = folded(text).replace(" til ", "-").replace(" - ", "-").replace("- ", "-");
    let text = text.replace(" -", "-");
    let is_clock = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.' | '-');
    let pieces = text.split(|letter| !is_clock(letter)).map(|piece| piece.trim_matches(['.', ':']));
    let spans = pieces.filter(|piece| piece.contains(|letter: char| letter.is_ascii_digit()));
    spans
        .map(|piece| {
            let (from, to) = piece.split_once('-')?;
            Some((minutes(from)?, minutes(to)?))
        })
        .collect()
}

/// `8`, `08`, `08:30`, `08.30` or `0830`.
fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = match text.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        Some(_) => return None,
        None if text.len() == 4 => text.split_at_checked(2)?,
        None => (text, "0"),
    };
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let is_time = hours < 24 && minutes < 60 || hours == 24 && minutes == 0;
    is_time.then(|| hours * HOUR + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_held_against_23_o_clock() {
        use Tidsrom::{EtterKl23, OverKl23, TilKl23, Ukjent};
        for (text, expected) in [
            ("08-16", TilKl23),
            ("16-17", TilKl23),
            ("kl. 15.30–23.00", TilKl23),
            ("08:00 - 15:30", TilKl23),
            ("0800-2300", TilKl23),
            ("8 til 16", TilKl23),
            ("23-08", EtterKl23),
            ("23-11", EtterKl23),
            ("00-08", EtterKl23),
            ("17-24", OverKl23),
            ("22-08", OverKl23),
            ("08-08", OverKl23),
            ("17-23 17-24 (fredag)", OverKl23),
            ("11-24 lørdag 11-23 søndag", OverKl23),
            ("11-22 lørdag\n11-23 søndag", TilKl23),
            ("23-15", OverKl23),
            ("døgn", Ukjent),
            ("dag", Ukjent),
            ("08-16, 3 uker", Ukjent),
            ("25-30", Ukjent),
            ("202840400-8", Ukjent),
            ("08", Ukjent),
            ("", Ukjent),
        ] {
            assert_eq!(tidsrom(text), expected, "{text}");
        }
    }
}
