use super::declarations::of_year;
use super::measure::Measure;
use crate::figures::{
    Declaration, Expr, Filter, Group, Subject, assumption, figure, number, slug, sum,
};
use crate::model::{Column, Faktorer, Field, Kind, Pris, Unit};
use crate::place::Place;
use rust_decimal::Decimal;

/// Excel compares with no longer text.
const LONGEST_CRITERION: usize = 255;

/// How often a rate whose quantity nobody knows could be paid with what is left of the frame of a
/// year: 1 830 000 left is 9 take-overs at 200 000.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uptake {
    /// The id of its figure.
    pub id: String,
    /// The measure, and its row.
    pub name: String,
    pub source: Place,
    pub year: i32,
    /// What one costs, as a number and over the table of measures.
    pub unit_cost: Decimal,
    pub unit: Expr,
}

impl Uptake {
    /// `(frame − cost of the year) / what one costs`, rounded down; 0 when nothing is left.
    #[must_use]
    pub fn declaration(&self) -> Declaration {
        let left =
            assumption(&of_year("ramme", self.year)) - figure(&of_year("tiltak_sum", self.year));
        Declaration {
            id: self.id.clone(),
            expr: (left.at_least_zero() / self.unit.clone()).round_down(),
            unit: Unit::Ganger,
            decimals: 0,
            group: Group::Okonomi,
            year: Some(self.year),
            subject: Some(Subject::Uptake { name: self.name.clone(), year: self.year }),
        }
    }
}

/// The uptakes of the years with a frame. None where priorities say how the frame is used.
pub fn uptakes(measures: &[Measure<'_>], frames: &[i32]) -> Vec<Uptake> {
    if measures.iter().any(|measure| measure.tiltak.prioritet.value().is_some()) {
        return Vec::new();
    }
    let mut uptakes: Vec<Uptake> = Vec::new();
    for measure in measures {
        let Some((name, unit_cost, unit)) = open_rate(measure, measures) else { continue };
        let slug = slug(&name);
        for year in frames.iter().copied().filter(|year| costs_in_full(measure, *year)) {
            let id = format!("opptak_{slug}_{year}");
            let same = uptakes.iter().filter(|known| known.id.starts_with(&id)).count();
            uptakes.push(Uptake {
                id: if same == 0 { id } else { format!("{id}_nr{}", same + 1) },
                name: name.clone(),
                source: measure.tiltak.place.clone(),
                year,
                unit_cost,
                unit: unit.clone(),
            });
        }
    }
    uptakes
}

/// A measure whose rate is known and whose quantity is left blank: its name, by which the table finds
/// its row, and what one costs.
fn open_rate(measure: &Measure<'_>, all: &[Measure<'_>]) -> Option<(String, Decimal, Expr)> {
    let factors = &measure.tiltak.faktorer;
    let is_open = factors.pris() == Some(Pris::Sats)
        && matches!(factors.antall, Field::Missing(_))
        && !factors.uklare
        && !measure.has_cost()
        && measure.is_readable();
    if !is_open || !matches!(factors.blank(), Some((Column::Antall, _))) {
        return None;
    }
    let text = measure.tiltak.tiltak.value()?;
    let name = single_spaced(text);
    let is_same = |other: &&Measure<'_>| {
        let other = other.tiltak.tiltak.value().map(|text| single_spaced(text).to_lowercase());
        other.is_some_and(|other| other == name.to_lowercase())
    };
    if name.chars().count() > LONGEST_CRITERION || all.iter().filter(is_same).count() > 1 {
        return None;
    }
    let unit_cost = factors.unit_cost().filter(|cost| !cost.is_zero())?;
    let unit = unit(factors, &name);
    Some((name, unit_cost, unit))
}

/// Rate × hours × days × weeks × share of the row with this name.
fn unit(factors: &Faktorer, name: &str) -> Expr {
    let row = || Filter::Text(Column::Tiltak, name.to_owned());
    let cell = |column| sum(Kind::Tiltak, column, row());
    let times = [
        (Column::Timer, &factors.timer),
        (Column::Dager, &factors.dager),
        (Column::Uker, &factors.uker),
    ];
    let known = times.into_iter().filter(|(_, factor)| factor.value().is_some());
    let unit = known.fold(cell(Column::Sats), |unit, (column, _)| unit * cell(column));
    match factors.andel.value() {
        Some(_) => unit * cell(Column::Andel) / number(100),
        None => unit,
    }
}

/// Whether it is in force the whole of a year; one without a start may be.
fn costs_in_full(measure: &Measure<'_>, year: i32) -> bool {
    measure.force().is_none_or(|force| {
        force.months(year) == Some(12) && {
            let (part, whole) = force.in_place(year);
            part == whole
        }
    })
}

/// As the normalised table holds it.
fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
