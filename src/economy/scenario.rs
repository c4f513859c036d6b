use super::driver::{factor_id, is_named, rate_id, shared_id};
use super::kapasitet::is_of_capacity;
use crate::figures::{Assumption, driver_id};
use crate::finding::{Finding, economy as register};
use crate::model::{Field, Kind, Kommunedata, Sourced, Tiltak};
use crate::place::Place;
use crate::settings::{Scenario, TiltakEndring, near};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What a scenario changes, each thing where the plan has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// By the id of the assumption.
    pub assumptions: BTreeMap<String, Sourced<Decimal>>,
    /// By where the measure stands among the measures.
    pub tiltak: Vec<(usize, TiltakEndring)>,
}

/// The table that a scenario is over, when the run does not have it: a run over some of the files
/// is not wrong for it.
#[must_use]
pub fn without_table(scenario: &Scenario, data: &Kommunedata) -> Option<Finding> {
    let of_lists = scenario.endringer.keys().any(|id| is_of_capacity(id));
    let kind = if !scenario.tiltak.is_empty() && data.tiltak.is_empty() {
        Kind::Tiltak
    } else if of_lists && data.fastlegelister.is_empty() {
        Kind::Fastlegelister
    } else {
        return None;
    };
    let finding = Finding::new(&register::WITHOUT_TABLE).at(scenario.place.clone());
    Some(finding.with("name", scenario.navn.as_str()).with("kind", kind.id()))
}

/// Amounts per year go before factors, start and end: a change of these would do nothing, and say
/// nothing.
fn beside_years(scenario: &Scenario, change: &TiltakEndring, tiltak: &[Tiltak]) -> Option<Finding> {
    let measure = tiltak.iter().find(|known| is_named(known, &change.navn))?;
    let by_years = measure.per_aar.values().any(|amount| amount.value().is_some());
    if !by_years || change.kostnad.is_some() || change.utelates {
        return None;
    }
    let finding = Finding::new(&register::CHANGE_BESIDE_YEARS).at(change.place.clone());
    let finding = finding.with("scenario", scenario.navn.as_str());
    Some(finding.with("tiltak", change.navn.as_str()))
}

impl Changes {
    /// What a scenario of the configuration changes in a plan. What the plan does not have is a
    /// finding, and leaves the scenario out.
    ///
    /// # Errors
    /// A finding per change that fits nothing.
    pub fn of(
        scenario: &Scenario,
        assumptions: &[Assumption],
        tiltak: &[Tiltak],
    ) -> Result<Self, Vec<Finding>> {
        let mut changes = Self::default();
        let mut findings = Vec::new();
        for (name, value) in &scenario.endringer {
            match assumption_id(name, assumptions) {
                Some(id) => drop(changes.assumptions.insert(id, value.clone())),
                None => findings.push(unknown(scenario, &value.places, name, &names(assumptions))),
            }
        }
        for change in &scenario.tiltak {
            if let Some(finding) = beside_years(scenario, change, tiltak) {
                findings.push(finding);
                continue;
            }
            match changes.measure(change, assumptions, tiltak) {
                Ok(()) => {}
                Err((found, known)) => {
                    let place = std::slice::from_ref(&change.place);
                    findings.push(unknown(scenario, place, &found, &known));
                }
            }
        }
        if findings.is_empty() { Ok(changes) } else { Err(findings) }
    }

    /// The factors of a driver are assumptions; what else is changed stands on the measure's row.
    fn measure(
        &mut self,
        change: &TiltakEndring,
        assumptions: &[Assumption],
        tiltak: &[Tiltak],
    ) -> Result<(), (String, Vec<String>)> {
        let named: Vec<usize> =
            (0..).zip(tiltak).filter(|(_, t)| is_named(t, &change.navn)).map(|m| m.0).collect();
        let (&[at], Some(measure)) =
            (named.as_slice(), named.first().and_then(|at| tiltak.get(*at)))
        else {
            let known = tiltak.iter().filter_map(|t| t.tiltak.value().cloned()).collect();
            return Err((change.navn.clone(), known));
        };
        let mut on_row = change.clone();
        if let Some(driver) = measure.driver.map(driver_id) {
            for (name, value) in std::mem::take(&mut on_row.faktorer) {
                let id = factor_id(&driver, &name);
                if !assumptions.iter().any(|known| known.id == id) {
                    return Err((name, factors_of(&driver, assumptions)));
                }
                self.assumptions.insert(id, value);
            }
        } else if let Some(name) = not_a_factor(&on_row, measure) {
            let known = ROW_FACTORS.into_iter().filter(|known| has_factor(measure, known));
            return Err((name, known.map(str::to_owned).collect()));
        }
        self.tiltak.push((at, on_row));
        Ok(())
    }

    /// Puts in what is changed.
    pub fn apply_to(&self, assumptions: &mut [Assumption]) {
        for known in assumptions {
            if let Some(changed) = self.assumptions.get(&known.id) {
                known.value = changed.value;
                known.decimals = known.decimals.max(changed.value.normalize().scale());
            }
        }
    }

    pub fn apply_to_measures(&self, tiltak: &mut [Tiltak]) {
        for (at, change) in &self.tiltak {
            if let Some(measure) = tiltak.get_mut(*at) {
                apply(change, measure);
            }
        }
    }

    /// Whether rows of the table of measures are other than in the plan.
    #[must_use]
    pub fn on_rows(&self) -> bool {
        !self.tiltak.is_empty() || self.assumptions.keys().any(|id| id.contains("__"))
    }
}

/// The factors that stand on the row of a measure.
const ROW_FACTORS: [&str; 4] = ["antall", "sats", "dager", "andel"];

fn factor<'t>(tiltak: &'t mut Tiltak, name: &str) -> Option<&'t mut Field<Decimal>> {
    let faktorer = &mut tiltak.faktorer;
    Some(match name {
        "antall" => &mut faktorer.antall,
        "sats" => &mut faktorer.sats,
        "dager" => &mut faktorer.dager,
        "andel" => &mut faktorer.andel,
        _ => return None,
    })
}

fn has_factor(tiltak: &Tiltak, name: &str) -> bool {
    factor(&mut tiltak.clone(), name).is_some_and(|factor| *factor != Field::Absent)
}

/// A factor that the row does not have, or that is none of a cost: a stated cost must not give way
/// to a product that nobody knows.
fn not_a_factor(change: &TiltakEndring, tiltak: &Tiltak) -> Option<String> {
    let mut names = change.faktorer.keys();
    let mut changed = tiltak.clone();
    apply(change, &mut changed);
    let unknown = names.clone().find(|name| !has_factor(tiltak, name));
    let of_no_cost = || names.next().filter(|_| changed.kostnad.value().is_none());
    unknown.or_else(of_no_cost).cloned()
}

fn apply(change: &TiltakEndring, tiltak: &mut Tiltak) {
    for (name, value) in &change.faktorer {
        if let Some(factor) = factor(tiltak, name) {
            *factor = Field::Known(value.clone());
        }
    }
    if !change.faktorer.is_empty() {
        tiltak.kostnad = tiltak.faktorer.product();
        tiltak.beregnet = true;
    }
    if let Some(kostnad) = &change.kostnad {
        tiltak.kostnad = Field::Known(kostnad.clone());
        tiltak.beregnet = false;
        tiltak.driver = None;
        tiltak.per_aar.clear();
    }
    if let Some(oppstart) = &change.oppstart {
        tiltak.iverksetting = Field::Known(oppstart.clone());
        tiltak.iverksetting_text = Field::Absent;
    }
    if let Some(slutt) = &change.slutt {
        tiltak.slutt = Field::Known(slutt.clone());
    }
    if change.utelates {
        tiltak.driver = None;
        tiltak.kostnad = Field::known(Decimal::ZERO, change.place.clone());
        tiltak.per_aar.clear();
    }
}

/// The id that a scenario means: itself, or the name under `[forutsetninger]`.
fn assumption_id(name: &str, assumptions: &[Assumption]) -> Option<String> {
    let candidates = [name.to_owned(), shared_id(name), rate_id(name)];
    candidates.into_iter().find(|id| assumptions.iter().any(|known| known.id == *id))
}

fn names(assumptions: &[Assumption]) -> Vec<String> {
    assumptions
        .iter()
        .filter(|known| known.of.is_none())
        .map(|known| known.id.split_once("__").map_or(&*known.id, |(_, name)| name).to_owned())
        .collect()
}

fn factors_of(driver: &str, assumptions: &[Assumption]) -> Vec<String> {
    let prefix = factor_id(driver, "");
    let names = assumptions.iter().filter_map(|known| known.id.strip_prefix(&prefix));
    names.map(str::to_owned).collect()
}

fn unknown(scenario: &Scenario, places: &[Place], found: &str, known: &[String]) -> Finding {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let nearest: Vec<String> = match near(found, &known) {
        near if near.is_empty() => known,
        near => near,
    }
    .into_iter()
    .take(MOST_NAMES)
    .map(str::to_owned)
    .collect();
    Finding::new(&register::CHANGE_UNKNOWN)
        .at(places.first().unwrap_or(&scenario.place).clone())
        .with("scenario", scenario.navn.as_str())
        .with("found", found)
        .with("known", nearest)
}

const MOST_NAMES: usize = 5;
