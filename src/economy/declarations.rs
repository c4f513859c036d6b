use crate::figures::{Declaration, Expr, Filter, Group, assumption, count, figure, number, sum};
use crate::model::{Column, Kind, Slag, Unit, Utgiftsart};
use std::ops::RangeInclusive;

/// What the measures at hand allow to be summed.
#[derive(Debug, Clone)]
pub struct Sums {
    pub years: RangeInclusive<i32>,
    pub reach: Reach,
    /// Every cost that is given is one amount, none has amounts per year.
    pub single_amounts: bool,
    pub investments: bool,
    pub grants: bool,
    /// The years with a frame.
    pub frames: Vec<i32>,
}

/// How far the costs that are given allow sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Nothing is costed: a sum would be a false 0.
    NotCosted,
    /// No year is known for what is costed, so no year has a sum.
    NotDated,
    Dated,
}

const MEASURES: Kind = Kind::Tiltak;

impl Sums {
    /// The figures over the table of measures, in the order of the report.
    ///
    /// `tiltak_sum_<år>` is gross and covers all measures; `tiltak_drift_<år>` and
    /// `tiltak_investering_<år>` are its two parts, as are `tiltak_varig_<år>` and
    /// `tiltak_engangs_<år>`.
    #[must_use]
    pub fn declarations(&self) -> Vec<Declaration> {
        let mut declarations = counts();
        if self.reach >= Reach::NotDated && self.single_amounts {
            let stated = sum(MEASURES, Column::Kostnad, Filter::All);
            declarations.push(declared("tiltak_sum_oppgitt", Unit::Kroner, stated));
        }
        if self.reach == Reach::Dated {
            declarations.extend(self.gross());
            declarations.extend(self.net());
            declarations.extend(self.whole_period());
        }
        if self.reach >= Reach::NotDated {
            let outside = sum(MEASURES, Column::Utenfor, Filter::All);
            declarations.push(declared("tiltak_sum_utenfor", Unit::Kroner, outside));
        }
        if self.reach == Reach::Dated {
            declarations.extend(self.against());
        }
        declarations
    }

    fn each_year(&self, stem: &str, unit: Unit, expr: impl Fn(i32) -> Expr) -> Vec<Declaration> {
        let declare = |year: i32| Declaration {
            year: Some(year),
            ..declared(&format!("{stem}_{year}"), unit, expr(year))
        };
        self.years.clone().map(declare).collect()
    }

    fn gross(&self) -> Vec<Declaration> {
        let kroner = |stem: &str, filter: Filter| {
            let year_sum = |year| sum(MEASURES, Column::Aar(year), filter.clone());
            self.each_year(stem, Unit::Kroner, year_sum)
        };
        let spent_as = |art: Utgiftsart| Filter::Word(Column::Utgiftsart, art.key());
        let lasting = |slag: Slag| Filter::Word(Column::Slag, slag.key());
        let mut declarations = kroner("tiltak_sum", Filter::All);
        if self.investments {
            declarations.extend(kroner("tiltak_drift", spent_as(Utgiftsart::Drift)));
            declarations.extend(kroner("tiltak_investering", spent_as(Utgiftsart::Investering)));
        }
        declarations.extend(kroner("tiltak_varig", lasting(Slag::Varig)));
        declarations.extend(kroner("tiltak_engangs", lasting(Slag::Engangs)));
        declarations
    }

    fn net(&self) -> Vec<Declaration> {
        if !self.grants {
            return Vec::new();
        }
        let granted = |year| sum(MEASURES, Column::TilskuddAar(year), Filter::All);
        let net = |year| figure(&of_year("tiltak_sum", year)) - figure(&of_year("tilskudd", year));
        let mut declarations = self.each_year("tilskudd", Unit::Kroner, granted);
        declarations.extend(self.each_year("netto", Unit::Kroner, net));
        declarations
    }

    /// Without grants the net sum is the gross one.
    fn whole_period(&self) -> Vec<Declaration> {
        let net = if self.grants { "netto" } else { "tiltak_sum" };
        vec![
            declared("tiltak_sum_planperiode", Unit::Kroner, self.over_years("tiltak_sum")),
            declared("tiltak_netto_planperiode", Unit::Kroner, self.over_years(net)),
        ]
    }

    fn over_years(&self, stem: &str) -> Expr {
        self.years
            .clone()
            .map(|year| figure(&of_year(stem, year)))
            .reduce(|sum, year| sum + year)
            .unwrap_or_else(|| number(0))
    }

    fn against(&self) -> Vec<Declaration> {
        let cost = |year| figure(&of_year("tiltak_sum", year));
        let left = |year| assumption(&of_year("ramme", year)) - cost(year);
        let per_resident = |year| cost(year) / assumption("innbyggere");
        let mut declarations = self.each_year("ramme_avvik", Unit::Kroner, left);
        declarations.retain(|declared| declared.year.is_some_and(|y| self.frames.contains(&y)));
        declarations.extend(self.each_year(
            "kostnad_per_innbygger",
            Unit::KronerPerInnbygger,
            per_resident,
        ));
        declarations
    }
}

/// The doctors that the measures add.
#[must_use]
pub fn new_doctors() -> Declaration {
    declared("nye_leger_sum", Unit::Leger, sum(MEASURES, Column::NyeLeger, Filter::All))
}

fn counts() -> Vec<Declaration> {
    let nowhere = Filter::NotStated(Column::Planperiode).and(Filter::NotStated(Column::Utenfor));
    vec![
        declared("tiltak_antall", Unit::Tiltak, count(MEASURES, Filter::All)),
        declared("tiltak_uten_kostnad", Unit::Tiltak, count(MEASURES, nowhere)),
    ]
}

fn declared(id: &str, unit: Unit, expr: Expr) -> Declaration {
    Declaration {
        id: id.to_owned(),
        expr,
        unit,
        decimals: 0,
        group: Group::Okonomi,
        year: None,
        subject: None,
    }
}

/// The id of a figure or an assumption in a year: `ramme_2022`.
#[must_use]
pub fn of_year(stem: &str, year: i32) -> String {
    format!("{stem}_{year}")
}
