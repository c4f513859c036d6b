use super::{Declaration, Expr, Inputs};
use crate::model::{Column, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Something a figure cannot do without.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    Table(Kind),
    /// A column that no row of the table knows anything of.
    Column(Kind, Column),
    /// By id.
    Assumption(String),
}

/// A figure that could not be given, and what would give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingFigure {
    pub declaration: Declaration,
    pub missing: Vec<Requirement>,
}

/// Which of the declared figures cannot be given from these inputs, and what is missing for each.
///
/// Without any workbook of duty, `tilplikting_prosent` misses `Table(Tilplikting)`.
/// What a figure misses through figures it rests on counts as its own. Of a figure with several
/// declarations the first says what is missing.
#[must_use]
pub fn missing(declarations: &[Declaration], inputs: Inputs<'_>) -> Vec<MissingFigure> {
    let given = available(declarations, inputs);
    let mut first: BTreeMap<&str, &Declaration> = BTreeMap::new();
    for declaration in declarations {
        first.entry(&declaration.id).or_insert(declaration);
    }
    let mut told = BTreeSet::new();
    declarations
        .iter()
        .filter(|declaration| !given.contains(declaration.id.as_str()))
        .filter(|declaration| told.insert(declaration.id.as_str()))
        .map(|declaration| MissingFigure {
            declaration: declaration.clone(),
            missing: all_missing(declaration, &first, inputs),
        })
        .collect()
}

/// The first declaration of each figure that can be given, in the order declared.
pub fn choose(declarations: Vec<Declaration>, inputs: Inputs<'_>) -> Vec<Declaration> {
    let given: BTreeSet<String> =
        available(&declarations, inputs).into_iter().map(str::to_owned).collect();
    let mut chosen = BTreeSet::new();
    declarations
        .into_iter()
        .filter(|declaration| {
            can_be_given(declaration, inputs, |id| given.contains(id))
                && chosen.insert(declaration.id.clone())
        })
        .collect()
}

/// The ids that can be given. Figures that rest on each other in a circle never become so.
fn available<'a>(declarations: &'a [Declaration], inputs: Inputs<'_>) -> BTreeSet<&'a str> {
    let mut given = BTreeSet::new();
    loop {
        let more: Vec<&str> = declarations
            .iter()
            .filter(|declaration| !given.contains(declaration.id.as_str()))
            .filter(|declaration| can_be_given(declaration, inputs, |id| given.contains(id)))
            .map(|declaration| declaration.id.as_str())
            .collect();
        if more.is_empty() {
            return given;
        }
        given.extend(more);
    }
}

fn can_be_given(
    declaration: &Declaration,
    inputs: Inputs<'_>,
    given: impl Fn(&str) -> bool,
) -> bool {
    directly_missing(&declaration.expr, inputs).is_empty()
        && declaration.expr.figures().into_iter().all(given)
}

fn all_missing(
    declaration: &Declaration,
    declarations: &BTreeMap<&str, &Declaration>,
    inputs: Inputs<'_>,
) -> Vec<Requirement> {
    let mut missing = BTreeSet::new();
    let mut seen = BTreeSet::from([declaration.id.as_str()]);
    let mut waiting = vec![declaration];
    while let Some(declaration) = waiting.pop() {
        missing.extend(directly_missing(&declaration.expr, inputs));
        for id in declaration.expr.figures() {
            if let Some((id, declaration)) = declarations.get_key_value(id)
                && seen.insert(id)
            {
                waiting.push(declaration);
            }
        }
    }
    missing.into_iter().collect()
}

fn directly_missing(expr: &Expr, inputs: Inputs<'_>) -> Vec<Requirement> {
    let mut missing = Vec::new();
    for part in expr.parts() {
        match part {
            Expr::Sum(kind, column, filter) => {
                missing.extend(
                    inputs.missing_columns(*kind, &[&[*column], &*filter.columns()].concat()),
                );
            }
            Expr::Count(kind, filter) => {
                missing.extend(inputs.missing_columns(*kind, &filter.columns()));
            }
            Expr::Distinct(kind, column) | Expr::Single(kind, column) => {
                missing.extend(inputs.missing_columns(*kind, &[*column]));
            }
            _ => {}
        }
    }
    let unknown = expr.assumptions().into_iter().filter(|id| inputs.assumption(id).is_none());
    missing.extend(unknown.map(|id| Requirement::Assumption(id.to_owned())));
    missing
}

impl Inputs<'_> {
    fn missing_columns(&self, kind: Kind, columns: &[Column]) -> Vec<Requirement> {
        let Some(table) = self.table(kind) else { return vec![Requirement::Table(kind)] };
        columns
            .iter()
            .filter(|column| !table.has(**column))
            .map(|column| Requirement::Column(kind, *column))
            .collect()
    }
}
