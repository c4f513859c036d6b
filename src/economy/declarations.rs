use crate::figures::{Declaration, Expr, Filter, Group, assumption, count, figure, number, sum};
use crate::model::{Column, Finansiering, Kind, Slag, Unit, Utgiftsart};
use std::ops::RangeInclusive;

/// What the measures at hand allow to be summed.
#[derive(Debug, Clone)]
pub struct Sums {
    pub years: RangeInclusive<i32>,
    pub reach: Reach,
    /// Every cost that is given is one amount, none has amounts per year.
    pub single_amounts: bool,
    pub investments: bool,
    /// The sources that the workbook tells money from.
    pub financing: Vec<Finansiering>,
    /// The decimals of the doctors in place, when it is known in which years they come.
    pub doctors_in_place: Option<u32>,
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
            declarations.extend(self.financed());
            declarations.extend(self.whole_period());
        }
        if self.reach >= Reach::NotDated {
            let outside = sum(MEASURES, Column::Utenfor, Filter::All);
            declarations.push(declared("tiltak_sum_utenfor", Unit::Kroner, outside));
        }
        if self.reach == Reach::Dated {
            declarations.extend(self.against());
        }
        declarations.extend(self.doctors());
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

    /// What comes in from outside, and what is left of the cost: the net. Money that is moved within
    /// the budgets leaves the net as it is; the municipality's own is what must then be found.
    fn financed(&self) -> Vec<Declaration> {
        let source_sums = |source: &Finansiering| {
            let source = *source;
            self.each_year(source.stem(), Unit::Kroner, |year| {
                sum(MEASURES, source.in_year(year), Filter::All)
            })
        };
        let outside = self.outside();
        let net = |year| {
            let cost = figure(&of_year("tiltak_sum", year));
            outside.iter().fold(cost, |net, source| net - figure(&of_year(source.stem(), year)))
        };
        let own = |year| {
            figure(&of_year(self.net_stem(), year)) - figure(&of_year("omdisponering", year))
        };
        let mut declarations: Vec<Declaration> = outside.iter().flat_map(source_sums).collect();
        if !outside.is_empty() {
            declarations.extend(self.each_year("netto", Unit::Kroner, net));
        }
        if self.financing.contains(&Finansiering::Omdisponering) {
            declarations.extend(source_sums(&Finansiering::Omdisponering));
            declarations.extend(self.each_year("egne_midler", Unit::Kroner, own));
        }
        declarations
    }

    /// The sources outside the municipality.
    fn outside(&self) -> Vec<Finansiering> {
        let is_outside = |source: &&Finansiering| **source != Finansiering::Omdisponering;
        self.financing.iter().filter(is_outside).copied().collect()
    }

    /// Without money from outside the net sum is the gross one.
    fn net_stem(&self) -> &'static str {
        if self.outside().is_empty() { "tiltak_sum" } else { "netto" }
    }

    fn whole_period(&self) -> Vec<Declaration> {
        let over_years = |id: &str, stem: &str| declared(id, Unit::Kroner, self.over_years(stem));
        let mut declarations = vec![
            over_years("tiltak_sum_planperiode", "tiltak_sum"),
            over_years("tiltak_netto_planperiode", self.net_stem()),
        ];
        declarations.extend(
            self.financing
                .iter()
                .map(|source| over_years(&format!("{}_planperiode", source.stem()), source.stem())),
        );
        if self.financing.contains(&Finansiering::Omdisponering) {
            declarations.push(over_years("egne_midler_planperiode", "egne_midler"));
        }
        declarations
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
        let mut declarations = self.each_year("ramme_avvik", Unit::Kroner, left);
        declarations.retain(|declared| declared.year.is_some_and(|y| self.frames.contains(&y)));
        for (stem, unit, whole) in [
            ("kostnad_per_innbygger", Unit::KronerPerInnbygger, assumption("innbyggere")),
            ("kostnad_per_liste", Unit::KronerPerListe, figure("lister_totalt")),
            ("kostnad_per_legeaarsverk", Unit::KronerPerAarsverk, figure("legeaarsverk_sum")),
        ] {
            declarations.extend(self.each_year(stem, unit, |year| cost(year) / whole.clone()));
        }
        // The first that there is counts: the budget as it stands, else as it was adopted.
        for budget in ["revidert_budsjett", "budsjett"] {
            let share = |year| cost(year).per_cent_of(figure(&of_year(budget, year)));
            let shares = self.each_year("tiltak_andel_av_budsjett", Unit::Prosent, share);
            declarations.extend(shares.into_iter().map(|d| Declaration { decimals: 1, ..d }));
        }
        declarations
    }

    /// The doctors who are there when each year ends.
    fn doctors(&self) -> Vec<Declaration> {
        let Some(decimals) = self.doctors_in_place else { return Vec::new() };
        let there = |year| sum(MEASURES, Column::LegerAar(year), Filter::All);
        let in_place = self.each_year("leger_paa_plass", Unit::Leger, there);
        in_place.into_iter().map(|declared| Declaration { decimals, ..declared }).collect()
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
    Declaration::whole(id, expr, unit, Group::Okonomi)
}

/// The id of a figure or an assumption in a year: `ramme_2022`.
#[must_use]
pub fn of_year(stem: &str, year: i32) -> String {
    format!("{stem}_{year}")
}
