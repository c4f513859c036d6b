//! Figures and plan of one municipality's data: as they are, and with assumptions changed.

mod sensitivity;

pub use sensitivity::{Lever, Sensitivity, sensitivity};

use crate::economy::{self, Drivers, Plan};
use crate::figures::{self, Assumption, Declaration, Figure, Inputs, Outcome};
use crate::finding::Finding;
use crate::model::{Field, Kommunedata, Sourced, Table};
use crate::settings::Settings;
use economy::Changes;
use rust_decimal::Decimal;

/// What follows from data, configuration and assumptions, through the same expressions for the plan
/// and for every scenario.
#[derive(Debug, Clone)]
pub struct Computation {
    /// With the costs that drivers come to, and the measures that only the configuration has.
    pub data: Kommunedata,
    pub tables: Vec<Table>,
    pub assumptions: Vec<Assumption>,
    pub figures: Vec<Figure>,
    pub plan: Option<Plan>,
    pub findings: Vec<Finding>,
}

/// Computes everything, with some assumptions and measures changed.
#[must_use]
pub fn compute(data: &Kommunedata, settings: &Settings, changes: &Changes) -> Computation {
    let mut tables = data.tables();
    let mut assumptions = figures::assumptions(data, settings);
    assumptions.extend(economy::capacity_assumptions(data, settings));
    let mut declarations = figures::catalogue();
    declarations.extend(figures::budget(&tables));
    declarations.extend(figures::series(data, &settings.kommune));

    let mut drivers = drivers(data, settings, &declarations);
    assumptions.append(&mut drivers.assumptions);
    changes.apply_to(&mut assumptions);
    changes.apply_to_measures(&mut drivers.tiltak);
    let costs = driver_costs(
        &drivers,
        &declarations,
        Inputs { tables: &tables, assumptions: &assumptions },
    );
    let (tiltak, dearer) = drivers.priced(|id| cost(&costs, id));
    let data = Kommunedata { tiltak, ..data.clone() };

    let (plan, mut findings) = economy::plan(&data, settings);
    findings.splice(0..0, drivers.findings.drain(..).chain(dearer));
    declarations.append(&mut drivers.declarations);
    if let Some(plan) = &plan {
        assumptions.push(economy::swing(settings));
        tables.push(plan.table.clone());
        assumptions.extend(plan.assumptions.iter().cloned());
        changes.apply_to(&mut assumptions);
        declarations.extend(plan.declarations.iter().cloned());
    }
    let years = plan.as_ref().map(|plan| plan.years.clone()).or_else(|| years_of(settings));
    if let Some(years) = years {
        declarations.extend(economy::capacity_declarations(&years, &assumptions));
    }
    let figures =
        figures::evaluate(declarations, Inputs { tables: &tables, assumptions: &assumptions });
    Computation { data, tables, assumptions, figures, plan, findings }
}

impl Computation {
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.declaration.id == id)
    }

    #[must_use]
    pub fn assumption(&self, id: &str) -> Option<&Assumption> {
        self.assumptions.iter().find(|assumption| assumption.id == id)
    }
}

fn drivers(data: &Kommunedata, settings: &Settings, declarations: &[Declaration]) -> Drivers {
    let ids: Vec<&str> = declarations.iter().map(|declared| declared.id.as_str()).collect();
    economy::drivers(data, settings, &ids)
}

/// What the drivers come to, before there is a plan.
fn driver_costs(drivers: &Drivers, catalogue: &[Declaration], inputs: Inputs<'_>) -> Vec<Figure> {
    if drivers.declarations.is_empty() {
        return Vec::new();
    }
    let all = [catalogue, &drivers.declarations].concat();
    figures::evaluate(all, inputs)
}

/// The cost as a field of its measure; `None` when what it rests on is not there at all.
fn cost(figures: &[Figure], id: &str) -> Option<Field<Decimal>> {
    let figure = figures.iter().find(|figure| figure.declaration.id == id)?;
    match &figure.outcome {
        Outcome::Known(value) => {
            Some(Field::Known(Sourced { value: *value, places: figure.sources.clone() }))
        }
        Outcome::Affected(places) => places.first().cloned().map(Field::Unreadable),
        Outcome::Undefined => None,
    }
}

fn years_of(settings: &Settings) -> Option<std::ops::RangeInclusive<i32>> {
    let (from, to) = (settings.plan_fra.as_ref()?, settings.plan_til.as_ref()?);
    Some(from.value..=to.value)
}

/// A named set of changed assumptions, and what follows from it.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub navn: String,
    pub beskrivelse: Option<String>,
    pub changes: Changes,
    pub computed: Computation,
}

/// The scenarios of the configuration, each through the expressions of the plan. One that changes
/// what the plan does not have is left out, with findings.
#[must_use]
pub fn scenarios(
    data: &Kommunedata,
    settings: &Settings,
    plan: &Computation,
) -> (Vec<Scenario>, Vec<Finding>) {
    let mut scenarios = Vec::new();
    let mut findings = Vec::new();
    for told in &settings.scenarioer {
        if let Some(left_out) = economy::without_table(told, &plan.data) {
            findings.push(left_out);
            continue;
        }
        match Changes::of(told, &plan.assumptions, &plan.data.tiltak) {
            Ok(changes) => scenarios.push(Scenario {
                navn: told.navn.clone(),
                beskrivelse: told.beskrivelse.clone(),
                computed: compute(data, settings, &changes),
                changes,
            }),
            Err(unknown) => findings.extend(unknown),
        }
    }
    (scenarios, findings)
}
