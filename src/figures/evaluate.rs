use super::fraction::Fraction;
use super::requirement::choose;
use super::{Assumption, Declaration, Expr, Figure, Filter, Origin, Outcome};
use crate::model::{Column, Entry, Kind, Row, Table, Value};
use crate::place::{Place, condense};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What expressions may reach.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    pub tables: &'a [Table],
    pub assumptions: &'a [Assumption],
}

impl<'a> Inputs<'a> {
    /// The table of a kind. One without rows has no columns and is as good as absent.
    #[must_use]
    pub fn table(&self, kind: Kind) -> Option<&'a Table> {
        self.tables.iter().find(|table| table.kind == kind && !table.rows.is_empty())
    }

    #[must_use]
    pub fn assumption(&self, id: &str) -> Option<&'a Assumption> {
        self.assumptions.iter().find(|assumption| assumption.id == id)
    }
}

/// Computes the figures whose tables, columns and assumptions are there, in the order declared.
///
/// A figure for which one of them is not there at all is left out, as is one that rests on it;
/// [`super::missing`] tells which and why. An id declared more than once takes the first
/// declaration that can be given. A missing or unreadable cell in a column that a figure sums or
/// filters by makes it [`Outcome::Affected`].
#[must_use]
pub fn evaluate(declarations: Vec<Declaration>, inputs: Inputs<'_>) -> Vec<Figure> {
    let mut waiting: Vec<(usize, Declaration)> =
        choose(declarations, inputs).into_iter().enumerate().collect();
    let mut figures: BTreeMap<String, (usize, Figure)> = BTreeMap::new();
    while !waiting.is_empty() {
        let rests_on_known = |(_, declaration): &(usize, Declaration)| {
            declaration.expr.figures().iter().all(|id| figures.contains_key(*id))
        };
        let (ready, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(rests_on_known);
        if ready.is_empty() {
            break;
        }
        for (place, declaration) in ready {
            let figure = Working::new(inputs, &figures).figure(declaration);
            figures.insert(figure.declaration.id.clone(), (place, figure));
        }
        waiting = rest;
    }
    let mut ordered: Vec<(usize, Figure)> = figures.into_values().collect();
    ordered.sort_by_key(|(place, _)| *place);
    ordered.into_iter().map(|(_, figure)| figure).collect()
}

/// One figure being worked out: what went in so far, and what stood in the way.
struct Working<'a> {
    inputs: Inputs<'a>,
    figures: &'a BTreeMap<String, (usize, Figure)>,
    sources: Vec<Place>,
    affected: Vec<Place>,
    zero_divisor: bool,
}

impl<'a> Working<'a> {
    const fn new(inputs: Inputs<'a>, figures: &'a BTreeMap<String, (usize, Figure)>) -> Self {
        Self { inputs, figures, sources: Vec::new(), affected: Vec::new(), zero_divisor: false }
    }

    fn figure(mut self, declaration: Declaration) -> Figure {
        let value = self.value(&declaration.expr).and_then(Fraction::value);
        let sources = condense(self.sources);
        let outcome = match value {
            _ if !self.affected.is_empty() => Outcome::Affected(condense(self.affected)),
            Some(value) => Outcome::Known(value),
            None if self.zero_divisor => Outcome::Undefined,
            // The numbers of these cells are too great to be computed with.
            None => Outcome::Affected(sources.clone()),
        };
        Figure { declaration, outcome, sources }
    }

    /// Both sides are always worked out, so that sources and affected cells are complete.
    fn value(&mut self, expr: &Expr) -> Option<Fraction> {
        match expr {
            Expr::Sum(kind, column, filter) => self.sum(*kind, *column, filter),
            Expr::Count(kind, filter) => Some(self.count(*kind, filter)),
            Expr::Distinct(kind, column) => Some(self.texts(*kind, *column, |_| true)),
            Expr::Single(kind, column) => Some(self.texts(*kind, *column, |rows| rows == 1)),
            Expr::Number(value) => Some((*value).into()),
            Expr::Assumption(id) => self.assumption(id).map(Fraction::from),
            Expr::Figure(id) => self.other_figure(id),
            Expr::Add(left, right) => self.both(left, right, Fraction::plus),
            Expr::Sub(left, right) => self.both(left, right, Fraction::minus),
            Expr::Mul(left, right) => self.both(left, right, Fraction::times),
            Expr::Div(left, right) => self.quotient(left, right),
            Expr::AtLeastZero(inner) => self.value(inner).map(Fraction::at_least_zero),
            Expr::RoundUp(inner) => self.value(inner).and_then(Fraction::round_up),
            Expr::RoundDown(inner) => self.value(inner).and_then(Fraction::round_down),
        }
    }

    fn both(
        &mut self,
        left: &Expr,
        right: &Expr,
        join: fn(Fraction, Fraction) -> Option<Fraction>,
    ) -> Option<Fraction> {
        let (left, right) = (self.value(left), self.value(right));
        join(left?, right?)
    }

    fn quotient(&mut self, left: &Expr, right: &Expr) -> Option<Fraction> {
        let (left, right) = (self.value(left), self.value(right)?);
        if right.is_zero() {
            self.zero_divisor = true;
            return None;
        }
        left?.divided_by(right)
    }

    fn assumption(&mut self, id: &str) -> Option<Decimal> {
        let assumption = self.inputs.assumption(id)?;
        if let Origin::Given { place, .. } = &assumption.origin {
            self.sources.push(place.clone());
        }
        Some(assumption.value)
    }

    fn other_figure(&mut self, id: &str) -> Option<Fraction> {
        let (_, figure) = self.figures.get(id)?;
        self.sources.extend(figure.sources.iter().cloned());
        match &figure.outcome {
            Outcome::Known(value) => return Some((*value).into()),
            Outcome::Undefined => self.zero_divisor = true,
            Outcome::Affected(places) => self.affected.extend(places.iter().cloned()),
        }
        None
    }

    /// The whole column must be readable, the rows that the filter leaves out as well:
    /// a figure that needs a column needs all of it (domain § 8). Of a row picked by its name it
    /// needs no more than that row, and rows that do not state another column are none of its
    /// business: vacant posts are held against the posts of which it is told.
    fn sum(&mut self, kind: Kind, column: Column, filter: &Filter) -> Option<Fraction> {
        let counted = self.filtered(kind, filter);
        let mut sum = Some(Decimal::ZERO);
        for (row, counts) in self.rows(kind).iter().zip(counted) {
            match &row.entry(column).value {
                Value::Number(number) if counts => {
                    sum = sum.and_then(|sum| sum.checked_add(*number));
                    self.sources.extend(cells(row, column));
                }
                Value::Number(_) | Value::NotApplicable => {}
                _ if !counts && (filter.picks() || matches!(filter, Filter::Stated(_))) => {}
                _ => self.affected.extend(cells(row, column)),
            }
        }
        sum.map(Fraction::from)
    }

    fn count(&mut self, kind: Kind, filter: &Filter) -> Fraction {
        let counted = self.filtered(kind, filter);
        if *filter == Filter::All {
            self.sources.extend(self.rows(kind).iter().map(|row| row.place.clone()));
        }
        Decimal::from(counted.iter().filter(|counts| **counts).count()).into()
    }

    /// How many different texts there are of which the number of rows is wanted.
    fn texts(&mut self, kind: Kind, column: Column, wanted: impl Fn(usize) -> bool) -> Fraction {
        let mut rows_of: BTreeMap<String, usize> = BTreeMap::new();
        for row in self.rows(kind) {
            match &row.entry(column).value {
                Value::Text(text) => {
                    *rows_of.entry(text.to_lowercase()).or_default() += 1;
                    self.sources.extend(cells(row, column));
                }
                Value::NotApplicable => {}
                _ => self.affected.extend(cells(row, column)),
            }
        }
        Decimal::from(rows_of.into_values().filter(|rows| wanted(*rows)).count()).into()
    }

    fn rows(&self, kind: Kind) -> &'a [Row] {
        self.inputs.table(kind).map_or(&[], |table| &table.rows)
    }

    /// For each row whether the filter lets it count.
    fn filtered(&mut self, kind: Kind, filter: &Filter) -> Vec<bool> {
        for id in filter.assumptions() {
            self.assumption(id);
        }
        let columns = filter.columns();
        let mut counted = Vec::new();
        for row in self.rows(kind) {
            let verdict = verdict(row, filter, self.inputs);
            if !filter.picks() || matches!(verdict, Verdict::Yes) {
                self.sources.extend(columns.iter().flat_map(|column| cells(row, *column)));
            }
            if let Verdict::Unknown(places) = &verdict {
                self.affected.extend(places.iter().cloned());
            }
            counted.push(matches!(verdict, Verdict::Yes));
        }
        counted
    }
}

/// Whether a row passes a filter, as far as its cells tell.
enum Verdict {
    Yes,
    No,
    Unknown(Vec<Place>),
}

impl From<bool> for Verdict {
    fn from(passes: bool) -> Self {
        if passes { Self::Yes } else { Self::No }
    }
}

fn verdict(row: &Row, filter: &Filter, inputs: Inputs<'_>) -> Verdict {
    let value = |column: Column| &row.entry(column).value;
    match filter {
        Filter::All => Verdict::Yes,
        Filter::And(left, right) => both(verdict(row, left, inputs), verdict(row, right, inputs)),
        Filter::Stated(column) => stated(row, *column, true),
        Filter::NotStated(column) => stated(row, *column, false),
        Filter::Flag(column, wanted) => match value(*column) {
            Value::Flag(flag) => (flag == wanted).into(),
            Value::NotApplicable => Verdict::No,
            _ => Verdict::Unknown(cells(row, *column)),
        },
        Filter::Word(column, wanted) => match value(*column) {
            Value::Word(word) => (word == wanted).into(),
            Value::NotApplicable => Verdict::No,
            _ => Verdict::Unknown(cells(row, *column)),
        },
        Filter::Text(column, wanted) => match value(*column) {
            Value::Text(text) => (text.to_lowercase() == wanted.to_lowercase()).into(),
            _ => Verdict::No,
        },
        Filter::Number(column, wanted) => match value(*column) {
            Value::Number(number) => (number == wanted).into(),
            _ => Verdict::No,
        },
        Filter::Above(column, limit) => match (value(*column), inputs.assumption(limit)) {
            (Value::Number(number), Some(limit)) => (*number > limit.value).into(),
            (Value::NotApplicable, _) => Verdict::No,
            _ => Verdict::Unknown(cells(row, *column)),
        },
        Filter::Positive(column) => match value(*column) {
            Value::Number(number) => (*number > Decimal::ZERO).into(),
            Value::NotApplicable => Verdict::No,
            _ => Verdict::Unknown(cells(row, *column)),
        },
    }
}

/// A row that fails one condition is out, whatever the other says.
fn both(left: Verdict, right: Verdict) -> Verdict {
    match (left, right) {
        (Verdict::No, _) | (_, Verdict::No) => Verdict::No,
        (Verdict::Yes, Verdict::Yes) => Verdict::Yes,
        (Verdict::Unknown(left), Verdict::Unknown(right)) => {
            Verdict::Unknown([left, right].concat())
        }
        (unknown @ Verdict::Unknown(_), Verdict::Yes)
        | (Verdict::Yes, unknown @ Verdict::Unknown(_)) => unknown,
    }
}

/// Something that could not be read is neither stated nor left out.
fn stated(row: &Row, column: Column, wanted: bool) -> Verdict {
    match &row.entry(column).value {
        Value::Unreadable => Verdict::Unknown(cells(row, column)),
        Value::Number(_) => wanted.into(),
        _ => (!wanted).into(),
    }
}

/// The cells behind an entry; its row when it has none of its own.
fn cells(row: &Row, column: Column) -> Vec<Place> {
    let Entry { places, .. } = row.entry(column);
    if places.is_empty() { vec![row.place.clone()] } else { places.clone() }
}
