use crate::finding::{Entry, Finding, Param, economy as register};
use crate::model::{Aarssats, Sats, Satsenhet, Satsproblem, Satsrad};
use crate::place::Place;
use std::collections::BTreeMap;

/// What a rate is in each of the years, and what there is to say of it at the place that uses it.
///
/// Years for which there is no rate are left out, with an error. A year after the newest row has
/// its rate as it is, with one warning for all such years; a year within which the rate changes
/// has that of 1 January, with a warning.
#[must_use]
pub fn rates<'a>(
    sats: &'a Sats,
    years: impl IntoIterator<Item = i32>,
    used_at: &Place,
) -> (BTreeMap<i32, Aarssats<'a>>, Vec<Finding>) {
    let mut rates = BTreeMap::new();
    let mut problems: Vec<(Satsproblem, Vec<i32>)> = Vec::new();
    for year in years {
        match sats.in_year(year) {
            Ok(rate) => {
                rates.insert(year, rate);
            }
            Err(problem) => match problems.iter_mut().find(|(known, _)| *known == problem) {
                Some((_, years)) => years.push(year),
                None => problems.push((problem, vec![year])),
            },
        }
    }
    let found = |entry: &'static Entry| {
        let name = sats.navn.as_ref().unwrap_or(&sats.id);
        Finding::new(entry).at(used_at.clone()).with("sats", name.as_str())
    };
    let mut findings: Vec<Finding> = problems
        .into_iter()
        .filter_map(|(problem, years)| {
            let years = words(&years);
            match problem {
                Satsproblem::Opphort { til, opphor } => {
                    let ended = found(&register::RATE_ENDED).with("to", til);
                    Some(ended.with("opphor", opphor).with("years", years))
                }
                Satsproblem::IkkeBegynt { fra } => {
                    let not_begun = found(&register::RATE_NOT_BEGUN).with("from", fra);
                    Some(not_begun.with("years", years))
                }
                // A rate there is none of is refused where it is named.
                Satsproblem::Ukjent => None,
            }
        })
        .collect();
    let told = |finding: Finding, row: &Satsrad| {
        finding.with("amount", amount(sats, row)).with("from", row.fra)
    };
    let changes = rates.values().filter_map(|rate| rate.endres);
    findings.extend(changes.map(|row| told(found(&register::RATE_CHANGES), row)));
    let older: Vec<i32> =
        rates.iter().filter(|(_, rate)| rate.eldre).map(|(year, _)| *year).collect();
    if let (Some(row), false) = (sats.newest(), older.is_empty()) {
        findings.push(told(found(&register::RATE_OLDER), row).with("years", words(&older)));
    }
    (rates, findings)
}

fn amount(sats: &Sats, row: &Satsrad) -> Param {
    match sats.enhet {
        Satsenhet::Prosent => Param::Prosent(row.verdi),
        _ => Param::Kroner(row.verdi),
    }
}

fn words(years: &[i32]) -> Vec<String> {
    years.iter().map(i32::to_string).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::settings::rates_built_in;
    use rust_decimal::Decimal;

    fn place() -> Place {
        Place::line(&"legetall.toml".into(), 40)
    }

    fn told(id: &str, years: [i32; 4]) -> (Vec<(i32, Decimal)>, Vec<String>) {
        let sats = rates_built_in().get(id).unwrap();
        let (rates, findings) = rates(sats, years, &place());
        let shown = |finding: &Finding| {
            assert_eq!(finding.place, Some(place()));
            let years = finding.params.iter().find_map(|(name, param)| match param {
                Param::List(years) if *name == "years" => Some(years.join(" ")),
                _ => None,
            });
            format!("{} {}", finding.code(), years.unwrap_or_default()).trim().to_owned()
        };
        let amounts = rates.iter().map(|(year, rate)| (*year, rate.rad.verdi)).collect();
        (amounts, findings.iter().map(shown).collect())
    }

    #[test]
    fn years_after_the_newest_rate_have_it_and_are_named_in_one_warning() {
        let (rates, findings) = told("praksiskompensasjon_dag", [2024, 2025, 2026, 2027]);
        let day = Decimal::from(11_178);
        assert_eq!(rates, [2024, 2025, 2026, 2027].map(|year| (year, day)));
        assert_eq!(findings, ["K440 2025 2026 2027"]);
    }

    #[test]
    fn years_without_a_rate_are_refused_with_the_reason() {
        let (rates, findings) = told("basistilskudd_til_1000", [2021, 2022, 2023, 2024]);
        assert_eq!(rates, [(2022, Decimal::from(653))]);
        assert_eq!(findings, ["K442 2021", "K441 2023 2024", "K443"]);
        let (rates, findings) = told("arbeidsgiveravgift_sone_4a", [2025, 2026, 2027, 2028]);
        let zone = Decimal::new(79, 1);
        assert_eq!(rates, [2026, 2027, 2028].map(|year| (year, zone)));
        assert_eq!(findings, ["K442 2025", "K440 2027 2028"]);
    }
}
