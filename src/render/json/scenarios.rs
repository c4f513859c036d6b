//! The scenarios beside the plan, and what moves its total.

use super::{Economy, Number, economy, number};
use crate::analysis::Analysis;
use crate::computation::{self, Lever};
use serde::Serialize;
use std::collections::BTreeMap;

/// A scenario: what it changes, and what it comes to by the same figures as the plan.
#[derive(Serialize)]
pub struct Scenario<'a> {
    name: &'a str,
    /// The id of an assumption → what it is changed to.
    assumptions: BTreeMap<&'a str, Number>,
    /// The names of the measures that are other than in the plan.
    measures: Vec<&'a str>,
    economy: Option<Economy>,
    /// Figure → value, those of the plan that are other here.
    figures: BTreeMap<&'a str, Number>,
}

/// How far the total moves when one assumption is lower or higher.
#[derive(Serialize)]
pub struct Sensitivity<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    assumption: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<&'a str>,
    lower: Number,
    higher: Number,
}

pub fn scenarios(analysis: &Analysis) -> Vec<Scenario<'_>> {
    analysis.scenarios.iter().map(|scenario| told(scenario, analysis)).collect()
}

fn told<'a>(scenario: &'a computation::Scenario, plan: &'a Analysis) -> Scenario<'a> {
    let computed = &scenario.computed;
    let changed = scenario.changes.assumptions.iter();
    let is_other = |id: &str, value| plan.figure(id).is_none_or(|figure| figure.value() != value);
    let figures = computed.figures.iter().filter_map(|figure| {
        let (id, value) = (figure.declaration.id.as_str(), figure.value());
        is_other(id, value).then(|| (id, number(value)))
    });
    Scenario {
        name: &scenario.navn,
        assumptions: changed.map(|(id, value)| (id.as_str(), number(Some(value.value)))).collect(),
        measures: scenario.changes.tiltak.iter().map(|(_, change)| &*change.navn).collect(),
        economy: computed
            .plan
            .as_ref()
            .map(|plan| economy(plan, &computed.figures, &computed.assumptions)),
        figures: figures.collect(),
    }
}

pub fn sensitivity(analysis: &Analysis) -> Vec<Sensitivity<'_>> {
    analysis
        .sensitivity
        .iter()
        .map(|one| {
            let (lower, higher) = (number(Some(one.lower)), number(Some(one.higher)));
            let (assumption, measure) = match &one.lever {
                Lever::Assumption(id) => (Some(id.as_str()), None),
                Lever::Cost { name, .. } => (None, Some(name.as_str())),
            };
            Sensitivity { assumption, measure, lower, higher }
        })
        .collect()
}
