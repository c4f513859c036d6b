//! Units and scales as headers and titles say them: "(%)", "t/uke", "Beløp i 1000 kr".

use super::words::words;
use crate::settings::Enhet;
use rust_decimal::Decimal;

/// Words that may stand behind a column's word without changing it.
const TRAILING: &[&str] = &[
    "%",
    "prosent",
    "pst",
    "kr",
    "kroner",
    "nok",
    "tkr",
    "mnok",
    "1000",
    "tusen",
    "hele",
    "heile",
    "mill",
    "million",
    "millioner",
    "millionar",
    "i",
    "per",
    "pr",
    "uke",
    "uken",
    "uka",
    "veke",
    "veka",
    "t",
    "timer",
    "timar",
    "årsverk",
    "stk",
    "av",
    "stilling",
];

/// What lists are counted in: "Listetak (pasienter)".
const COUNTED: &[&str] = &[
    "antall",
    "ant",
    "tal",
    "pasienter",
    "pasientar",
    "pas",
    "personer",
    "personar",
    "innbyggere",
    "innbyggjarar",
    "innb",
    "plasser",
    "plassar",
];

/// What a unit word measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measures {
    Worktime,
    Money,
    People,
    /// "per", "i", "stk": nothing of its own.
    Nothing,
}

/// What a trailing word of a header measures.
pub fn measures(word: &str) -> Measures {
    match word {
        "%" | "prosent" | "pst" | "uke" | "uken" | "uka" | "veke" | "veka" | "t" | "timer"
        | "timar" | "årsverk" | "stilling" => Measures::Worktime,
        "i" | "per" | "pr" | "stk" | "av" => Measures::Nothing,
        _ if COUNTED.contains(&word) => Measures::People,
        _ => Measures::Money,
    }
}

/// Whether hours are given per something else than a week: "timer per måned".
pub fn is_of_another_period(text: &[String]) -> bool {
    let any = |test: &dyn Fn(&str) -> bool| text.iter().any(|word| test(word));
    any(&|word| word.ends_with("timer") || word.ends_with("timar") || word == "t")
        && (any(&|word| {
            let parts = ["måned", "mnd", "månad", "kvartal", "årlig", "årleg", "døgn"];
            parts.iter().any(|part| word.starts_with(part))
        }) || text.windows(2).any(|pair| {
            // "Timer per dag", "timer/år"; but "timer i dag" are the hours at present.
            matches!(pair, [before, word] if before != "i" && matches!(word.as_str(), "år" | "dag"))
        }))
}

/// How many words at the end of a header are one unit word: 0, 1, or 2 for "1 000".
pub fn trailing(header: &[String]) -> usize {
    match header {
        [.., one, thousand] if one == "1" && thousand == "000" => 2,
        [.., last] if TRAILING.contains(&last.as_str()) => 1,
        _ => 0,
    }
}

/// Whether a header ends with what lists are counted in, which is a unit behind the word of a
/// column only: alone it is a column of its own.
pub fn is_counted(header: &[String]) -> bool {
    header.last().is_some_and(|last| COUNTED.contains(&last.as_str()))
}

/// The unit of working time that a header names, when it names one.
pub fn worktime(header: &[String]) -> Option<Enhet> {
    if is_of_another_period(header) {
        return None;
    }
    let any = |test: &dyn Fn(&str) -> bool| header.iter().any(|word| test(word));
    // "Årsverk (%)" and "Timer i %": per cent is the more exact.
    if any(&|word| matches!(word, "%" | "pst") || word.ends_with("prosent")) {
        return Some(Enhet::Prosent);
    }
    let hours = any(&|word| {
        matches!(word, "t" | "timeantall" | "timetall" | "timetal")
            || word.ends_with("timer")
            || word.ends_with("timar")
    });
    let posts = any(&|word| word.ends_with("årsverk") || word == "åv");
    match (hours, posts) {
        (true, false) => Some(Enhet::TimerPerUke),
        (false, true) => Some(Enhet::Aarsverk),
        _ => None,
    }
}

/// The unit of working time that a title states for its numbers: "i prosent", "(timer per uke)".
/// A quantity in a sentence ("fordeles 1,96 årsverk") is none.
pub fn stated_worktime(title: &str) -> Option<Enhet> {
    if is_of_another_period(&words(title)) {
        return None;
    }
    let in_parentheses = title
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(')'))
        .map(|(inner, _)| words(inner));
    if let Some(unit) =
        in_parentheses.filter(|inner| inner.len() <= 4).and_then(|inner| worktime(&inner))
    {
        return Some(unit);
    }
    let words = words(title);
    words.windows(2).find_map(|pair| match pair {
        [first, second] if first == "i" => worktime(std::slice::from_ref(second)),
        [first, second]
            if matches!(first.as_str(), "timer" | "timar")
                && matches!(second.as_str(), "per" | "pr" | "uke" | "veke") =>
        {
            Some(Enhet::TimerPerUke)
        }
        _ => None,
    })
}

/// What amounts are counted in, by a header or a title: "(1000 kr)", "tall i hele tusen", "mill. kr".
/// An amount in a sentence ("ramme 2,28 mill. kr") is none.
pub fn scale(text: &str) -> Option<Enhet> {
    let words = words(text);
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
    for (at, this) in words.iter().enumerate() {
        let (before, after) = (word(at.checked_sub(1)), word(Some(at + 1)));
        let is_money = |word: &str| matches!(word, "kr" | "kroner" | "nok");
        let is_number = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
        match this.as_str() {
            "tkr" | "tnok" => return Some(Enhet::TusenKroner),
            "1000" if is_money(before) || is_money(after) || before == "i" || before == "hele" => {
                return Some(Enhet::TusenKroner);
            }
            "000"
                if before == "1"
                    && (is_money(after)
                        || is_money(word(at.checked_sub(2)))
                        || word(at.checked_sub(2)) == "i") =>
            {
                return Some(Enhet::TusenKroner);
            }
            "tusen" | "tusenkroner" | "tusener" if !is_number(before) => {
                return Some(Enhet::TusenKroner);
            }
            "mill" | "million" | "millioner" | "millionar" | "mnok" if !is_number(before) => {
                return Some(Enhet::MillionerKroner);
            }
            _ => {}
        }
    }
    None
}

/// A scale, or plain kroner said outright: "Kostnad (kr)", "alle tall i kroner".
pub fn money(text: &str) -> Option<Enhet> {
    scale(text).or_else(|| {
        let words = words(text);
        let said = words.iter().any(|word| matches!(word.as_str(), "kr" | "kroner" | "nok"));
        (said && words.len() > 1).then_some(Enhet::Kroner)
    })
}

/// What an amount in this unit is multiplied by.
pub fn factor(unit: Enhet) -> Decimal {
    match unit {
        Enhet::TusenKroner => Decimal::from(1000),
        Enhet::MillionerKroner => Decimal::from(1_000_000),
        _ => Decimal::ONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_told_from_amounts() {
        use Enhet::{Kroner, MillionerKroner, TusenKroner};
        for (text, expected) in [
            ("Beløp i 1000 kr", Some(TusenKroner)),
            ("Beløp i 1 000 kroner", Some(TusenKroner)),
            ("Beløp i 1.000 kr", Some(TusenKroner)),
            ("Kostnad (i 1000 kr)", Some(TusenKroner)),
            ("tall i hele tusen", Some(TusenKroner)),
            ("Tal i heile tusen kroner", Some(TusenKroner)),
            ("2025 (1000 kr)", Some(TusenKroner)),
            ("Tall i hele 1000", Some(TusenKroner)),
            ("NOK 1000", Some(TusenKroner)),
            ("tkr", Some(TusenKroner)),
            ("mill. kr", Some(MillionerKroner)),
            ("Beløp i millioner kroner", Some(MillionerKroner)),
            ("MNOK", Some(MillionerKroner)),
            ("Tiltak 1000", None),
            ("Kostnad (kr)", Some(Kroner)),
            ("Kostnad", None),
            ("kr", None),
        ] {
            assert_eq!(money(text), expected, "{text}");
        }
        assert_eq!(scale("Ramme 2,28 mill. kr"), None);
    }

    #[test]
    fn units_of_working_time_are_read_from_headers_and_titles() {
        use Enhet::{Aarsverk, Prosent, TimerPerUke};
        for (text, expected) in [
            ("Ressurs (%)", Some(Prosent)),
            ("Stillingsprosent", Some(Prosent)),
            ("Årsverk i %", Some(Prosent)),
            ("Timer/uke", Some(TimerPerUke)),
            ("Legetimer", Some(TimerPerUke)),
            ("t/uke", Some(TimerPerUke)),
            ("Legeårsverk*", Some(Aarsverk)),
            ("Ressurs", None),
            ("Timer per måned", None),
            ("Timer/år", None),
            ("Timer i dag", Some(TimerPerUke)),
            ("Timer / årsverk", None),
        ] {
            assert_eq!(worktime(&words(text)), expected, "{text}");
        }
        for (text, expected) in [
            ("Tilplikting i prosent", Some(Prosent)),
            ("Tilplikting (timer per uke)", Some(TimerPerUke)),
            ("Offentlig legearbeid, timer per uke", Some(TimerPerUke)),
            ("Per februar 2019 fordeles 1,96 årsverk slik:", None),
            ("Tilplikting, 20% av arbeidstid", None),
        ] {
            assert_eq!(stated_worktime(text), expected, "{text}");
        }
    }
}
