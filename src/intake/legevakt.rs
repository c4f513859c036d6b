//! How many live in the district of the emergency clinic.

use crate::finding::{Entry, Finding, intake as codes};
use crate::model::{Kind, Kommunedata, Legevaktdistrikt, Sourced};
use crate::recognise::FoundPopulation;
use crate::settings::Settings;
use rust_decimal::Decimal;

/// The configuration's number, else the one that a workbook states beside the roster, else the
/// municipality's own population. Two that differ are refused.
pub(super) fn district(
    found: &[FoundPopulation],
    data: &Kommunedata,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Option<Legevaktdistrikt> {
    if let Some(innbyggere) = settings.legevakt.innbyggere.clone() {
        return Some(Legevaktdistrikt { innbyggere, kilde: settings.legevakt.kilde.clone() });
    }
    if !data.has(Kind::Vaktbemanning) {
        return None;
    }
    let Some(first) = found.first() else { return municipality(data, settings, findings) };
    let differs = |other: &&FoundPopulation| other.value.value != first.value.value;
    if let Some(other) = found.iter().find(differs) {
        let finding = at(&codes::DISTRICTS_DIFFER, &other.value);
        findings.push(finding.with("other", first.value.value));
        return None;
    }
    findings.push(at(&codes::DISTRICT_FROM_WORKBOOK, &first.value));
    Some(Legevaktdistrikt { innbyggere: first.value.clone(), kilde: None })
}

fn municipality(
    data: &Kommunedata,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Option<Legevaktdistrikt> {
    let own = settings.kommune.innbyggere.as_ref().or(data.innbyggere.as_ref())?;
    findings.push(at(&codes::DISTRICT_IS_MUNICIPALITY, own));
    Some(Legevaktdistrikt { innbyggere: own.clone(), kilde: None })
}

fn at(entry: &'static Entry, found: &Sourced<Decimal>) -> Finding {
    let finding = Finding::new(entry).with("found", found.value);
    match found.places.first() {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }
}
