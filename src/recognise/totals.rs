//! Total, subtotal and mean rows: how they are known, and which rows they cover.

use super::vocabulary::{List, Vocabulary};
use super::words::{key, text_key, words};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// What the label of a row says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Sum,
    Mean,
    /// A word that could also begin the name of something: "Samlet lokalisering".
    Weak,
}

/// Reads "Sum", "Totalt", "Til sammen legesenteret", "Snitt" … as the label of a total.
pub fn label(text: &str, vocabulary: &Vocabulary) -> Option<Label> {
    let words = words(text);
    if vocabulary.begins(List::Snitt, &words).is_some() {
        return Some(Label::Mean);
    }
    if vocabulary.begins(List::Sum, &words).is_some() || text.contains('Σ') {
        return Some(Label::Sum);
    }
    // A pivot table puts the word last: "Kragerø legesenter Totalt".
    if words.len() > 1
        && words.last().is_some_and(|last| matches!(last.as_str(), "totalt" | "total"))
    {
        return Some(Label::Weak);
    }
    let rest = vocabulary.begins(List::SumSvak, &words)?;
    let is_plain = |word: &String| {
        word.parse::<u32>().is_ok()
            || matches!(
                word.as_str(),
                "sum"
                    | "kostnad"
                    | "kostnader"
                    | "kostnadar"
                    | "alle"
                    | "tiltak"
                    | "lister"
                    | "listetak"
                    | "leger"
                    | "legar"
                    | "kommunen"
                    | "kommune"
                    | "ressurs"
                    | "årsverk"
                    | "timer"
                    | "timar"
                    | "i"
                    | "kr"
                    | "per"
                    | "pr"
                    | "år"
                    | "planperioden"
                    | "perioden"
                    | "kapasitet"
                    | "for"
            )
    };
    Some(if rest.iter().all(is_plain) { Label::Sum } else { Label::Weak })
}

/// What happens down a table, as far as totals need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Group,
    /// A record, the key of its office or group, and its first amount when it is plain.
    Record {
        row: u32,
        group: Option<String>,
        value: Option<Decimal>,
    },
    Total(Total),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    pub row: u32,
    pub label: String,
    pub mean: bool,
    /// Stands above the rows it sums: an office with the sum of its lists.
    pub heads: bool,
    /// The rows its formula sums, when it has one that names them.
    pub summed: Option<BTreeSet<u32>>,
    pub value: Option<Decimal>,
}

/// The rows that the total at this event covers.
pub fn covers(events: &[Event], at: usize, vocabulary: &Vocabulary) -> Vec<u32> {
    let Some(Event::Total(total)) = events.get(at) else { return Vec::new() };
    let all = records(events.get(..at).unwrap_or_default());
    if total.heads {
        return rows(&records(headed(events.get(at + 1..).unwrap_or_default())));
    }
    if all.is_empty() {
        return rows(&records(events));
    }
    let section = section(events.get(..at).unwrap_or_default());
    if let Some(named) = named(total, events, vocabulary) {
        return rows(&named);
    }
    if section.len() == all.len() {
        return rows(&all);
    }
    let is_section = by_formula(total, &section, &all)
        .or_else(|| by_value(total, &section, &all))
        .unwrap_or_else(|| by_place(total, events, at));
    rows(if is_section { &section } else { &all })
}

/// The events below a total that heads its rows, down to the next one or to a group.
fn headed(after: &[Event]) -> &[Event] {
    let ends = |event: &Event| matches!(event, Event::Group | Event::Total(_));
    let end = after.iter().position(ends).unwrap_or(after.len());
    after.get(..end).unwrap_or_default()
}

type Record<'a> = (u32, Option<&'a str>, Option<Decimal>);

fn records(events: &[Event]) -> Vec<Record<'_>> {
    events
        .iter()
        .filter_map(|event| match event {
            Event::Record { row, group, value } => Some((*row, group.as_deref(), *value)),
            _ => None,
        })
        .collect()
}

/// The records right before, down from the last total or group row.
fn section(before: &[Event]) -> Vec<Record<'_>> {
    let is_record = |event: &Event| matches!(event, Event::Record { .. });
    let end = before.iter().rposition(is_record).map_or(0, |last| last + 1);
    let run = before.get(..end).unwrap_or_default();
    let start = run.iter().rposition(|event| !is_record(event)).map_or(0, |last| last + 1);
    records(run.get(start..).unwrap_or_default())
}

/// The records of the office that the label names: "Sum Kragerø legesenter".
fn named<'a>(
    total: &Total,
    events: &'a [Event],
    vocabulary: &Vocabulary,
) -> Option<Vec<Record<'a>>> {
    let words = words(&total.label);
    let rest = [List::Snitt, List::Sum, List::SumSvak]
        .into_iter()
        .find_map(|list| vocabulary.begins(list, &words))?;
    let name = key(rest);
    let is_named = |group: &str| {
        group.len() > 3 && name.len() > 3 && (group.contains(&name) || name.contains(group))
    };
    let all = records(events);
    let named: Vec<_> =
        all.iter().copied().filter(|(_, group, _)| group.is_some_and(is_named)).collect();
    // "Sum legesenteret" names no office when several are called so.
    let groups: BTreeSet<_> = named.iter().filter_map(|(_, group, _)| *group).collect();
    (groups.len() == 1 && named.len() < all.len()).then_some(named)
}

/// Whether the formula sums the section rather than all rows. A formula that misses a row is meant
/// for the rows it comes nearest to, so that the difference is found.
fn by_formula(total: &Total, section: &[Record<'_>], all: &[Record<'_>]) -> Option<bool> {
    let summed = total.summed.as_ref().filter(|rows| !rows.is_empty())?;
    let distance = |records: &[Record<'_>]| {
        let rows: BTreeSet<u32> = records.iter().map(|(row, _, _)| *row).collect();
        rows.difference(summed).count()
    };
    let first = |records: &[Record<'_>]| records.first().map(|(row, _, _)| *row);
    let starts_before = summed.first().copied() < first(section);
    (distance(section) < distance(all) || starts_before).then_some(!starts_before)
}

/// Whether the value is the sum (or mean) of just one of the two.
fn by_value(total: &Total, section: &[Record<'_>], all: &[Record<'_>]) -> Option<bool> {
    let value = total.value?;
    let is_it =
        |records: &[Record<'_>]| computed(records, total.mean).is_some_and(|sum| sum == value);
    match (is_it(section), is_it(all)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

fn computed(records: &[Record<'_>], mean: bool) -> Option<Decimal> {
    let values: Vec<Decimal> = records.iter().filter_map(|(_, _, value)| *value).collect();
    let sum = values.iter().try_fold(Decimal::ZERO, |sum, value| sum.checked_add(*value))?;
    if !mean {
        return Some(sum);
    }
    sum.checked_div(Decimal::from(values.len())).map(|mean| mean.round_dp(1))
}

/// Whether the place of the row says "subtotal": records follow, or another total at the end does,
/// or an earlier subtotal has the same label.
fn by_place(total: &Total, events: &[Event], at: usize) -> bool {
    let after = events.get(at + 1..).unwrap_or_default();
    if after.iter().any(|event| matches!(event, Event::Record { .. })) {
        return true;
    }
    let later_sum =
        after.iter().any(|event| matches!(event, Event::Total(later) if later.mean == total.mean));
    let same_label = events.get(..at).unwrap_or_default().iter().any(
        |event| matches!(event, Event::Total(earlier) if text_key(&earlier.label) == text_key(&total.label)),
    );
    later_sum || same_label
}

fn rows(records: &[Record<'_>]) -> Vec<u32> {
    records.iter().map(|(row, _, _)| *row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_totals_are_known_from_names() {
        for (text, expected) in [
            ("Sum", Some(Label::Sum)),
            ("SUM:", Some(Label::Sum)),
            ("Totalt", Some(Label::Sum)),
            ("Total", Some(Label::Sum)),
            ("I alt", Some(Label::Sum)),
            ("Til sammen", Some(Label::Sum)),
            ("Til saman", Some(Label::Sum)),
            ("Sum legesenteret", Some(Label::Sum)),
            ("Delsum sykehjem", Some(Label::Sum)),
            ("Samlet kapasitet", Some(Label::Sum)),
            ("Totalt 2025", Some(Label::Sum)),
            ("Gjennomsnitt", Some(Label::Mean)),
            ("Gj.snitt", Some(Label::Mean)),
            ("Snitt alle lister", Some(Label::Mean)),
            ("Samlet lokalisering av legetjenesten", Some(Label::Weak)),
            ("Total Helse legesenter", Some(Label::Weak)),
            ("Kragerø legesenter Totalt", Some(Label::Weak)),
            ("Samle tilpliktningsoppgaver i større stillinger", None),
            ("Summerfjord legekontor", None),
            ("Lege 1", None),
        ] {
            assert_eq!(label(text, Vocabulary::built_in()), expected, "{text}");
        }
    }
}
