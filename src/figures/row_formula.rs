use super::Naming;
use super::formula::quoted;
use super::reference::{this_row, this_row_between};
use crate::model::{Column, Finansiering, Kind, RowFormula, Slag};

/// The live formula of a derived cell in its row, with `=`:
/// `=Fastlegelister[[#This Row],[Listetak]]-Fastlegelister[[#This Row],[Listelengde]]`.
///
/// The table must show every column the formula needs: for a measure's years its start, end,
/// months, kind and amount, and the plan years side by side.
#[must_use]
pub fn row_formula(formula: RowFormula, kind: Kind, naming: &dyn Naming) -> String {
    let cell = |column| this_row(naming, kind, column);
    let years = |first, last| this_row_between(naming, kind, Column::Aar(first), Column::Aar(last));
    match formula {
        RowFormula::Difference(whole, part) => format!("={}-{}", cell(whole), cell(part)),
        RowFormula::PerHundred(amount, share) => {
            let (amount, share) = (cell(amount), cell(share));
            format!("=IF(OR(COUNT({amount},{share})<2,{share}=0),\"–\",{amount}/{share}*100)")
        }
        RowFormula::HoursPer(posts, units) => {
            let (posts, units) = (cell(posts), cell(units));
            let hours = naming.assumption("timer_per_aarsverk");
            format!("=IF(OR(COUNT({posts},{units})<2,{units}=0),\"–\",{posts}*{hours}/{units})")
        }
        RowFormula::Shortfall(wanted, there) => {
            let (wanted, there) = (cell(wanted), cell(there));
            format!("=IF(COUNT({wanted},{there})<2,\"–\",MAX(0,{wanted}-{there}))")
        }
        RowFormula::RecommendedDoctors(until_23) => {
            format!("={}", naming.assumption(recommended_doctors(until_23)))
        }
        RowFormula::Driver(number) => format!("={}", naming.figure(&driver_id(number))),
        RowFormula::Product { .. } => product(formula, &cell),
        RowFormula::Position { pensjon, avgift } => position(pensjon, avgift, &cell),
        RowFormula::YearCost(year) => {
            year_cost(&cell, &Year { number: year, phased: false, kind, naming })
        }
        RowFormula::PhasedCost(year) => {
            year_cost(&cell, &Year { number: year, phased: true, kind, naming })
        }
        RowFormula::YearFinancing(source, year) => {
            financing(source, &cell, &Year { number: year, phased: false, kind, naming })
        }
        RowFormula::PhasedFinancing(source, year) => {
            financing(source, &cell, &Year { number: year, phased: true, kind, naming })
        }
        RowFormula::DoctorsInPlace { year, phased, ends } => {
            doctors(ends, &cell, &Year { number: year, phased, kind, naming })
        }
        RowFormula::PlanTotal(first, last) => {
            let years = years(first, last);
            format!("=IF(COUNT({years})=0,\"–\",SUM({years}))")
        }
        RowFormula::OutsidePlan(first, last) => {
            let (cost, years) = (cell(Column::Kostnad), years(first, last));
            format!("=IF(AND(COUNT({cost})=1,COUNT({years})=0),{cost},\"–\")")
        }
    }
}

/// The id of the figure that is what a driver comes to.
#[must_use]
pub fn driver_id(number: u16) -> String {
    format!("driver_{number}")
}

/// The assumptions that a derived cell rests on, by id.
#[must_use]
pub fn row_assumptions(formula: RowFormula) -> Vec<&'static str> {
    match formula {
        RowFormula::HoursPer(..) => vec!["timer_per_aarsverk"],
        RowFormula::RecommendedDoctors(until_23) => vec![recommended_doctors(until_23)],
        _ => Vec::new(),
    }
}

const fn recommended_doctors(until_23: bool) -> &'static str {
    if until_23 { "legevakt_leger_til_23" } else { "legevakt_minst_leger" }
}

/// `IF(OR(COUNT(sats)=0,COUNT(antall)=0),"–",antall*sats*…)`: a blank quantity is no cost, and blank
/// days or a blank share are no factor. Without a quantity the hours, days or weeks stand in its
/// place. Hours and weeks go together, where the table has both.
fn product(formula: RowFormula, cell: &dyn Fn(Column) -> String) -> String {
    let RowFormula::Product { antall, timer, dager, uker, andel } = formula else {
        return String::new();
    };
    let has = [
        (Column::Antall, antall),
        (Column::Timer, timer),
        (Column::Dager, dager),
        (Column::Uker, uker),
    ];
    let there: Vec<String> =
        has.iter().filter(|(_, has)| *has).map(|(column, _)| cell(*column)).collect();
    let (first, times) =
        there.split_first().map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
    let Some(first) = first else { return String::new() };
    let sats = cell(Column::Sats);
    let or_one = |factor: &String| format!("*IF(COUNT({factor})=0,1,{factor})");
    let rest = times.iter().map(or_one).collect::<Vec<String>>().concat();
    let share = cell(Column::Andel);
    let share =
        if andel { format!("*IF(COUNT({share})=0,100,{share})/100") } else { String::new() };
    let alone = antall || times.is_empty();
    let quantity = if alone { first.clone() } else { format!("IF(COUNT({first})=0,1,{first})") };
    let counted = if alone { first.clone() } else { there.join(",") };
    let together = if timer && uker {
        format!(",COUNT({},{})=1", cell(Column::Timer), cell(Column::Uker))
    } else {
        String::new()
    };
    let blank = format!("COUNT({sats})=0,COUNT({counted})=0{together}");
    format!("=IF(OR({blank}),\"–\",{quantity}*{sats}{rest}{share})")
}

/// `IF(COUNT(stilling,lønn,pensjon,avgift)<4,"–",stilling/100*lønn*(1+pensjon/100)*(1+avgift/100))`.
fn position(pensjon: bool, avgift: bool, cell: &dyn Fn(Column) -> String) -> String {
    let (share, salary) = (cell(Column::Stilling), cell(Column::Aarslonn));
    let on_top = [(Column::Pensjon, pensjon), (Column::Arbeidsgiveravgift, avgift)];
    let on_top: Vec<String> =
        on_top.into_iter().filter(|(_, has)| *has).map(|(column, _)| cell(column)).collect();
    let all = [vec![share.clone(), salary.clone()], on_top.clone()].concat();
    let factors: Vec<String> = on_top.iter().map(|part| format!("*(1+{part}/100)")).collect();
    let (count, all, factors) = (all.len(), all.join(","), factors.concat());
    format!("=IF(COUNT({all})<{count},\"–\",{share}/100*{salary}{factors})")
}

/// A year of the measures' table.
struct Year<'a> {
    number: i32,
    /// The table says by which year measures are phased in.
    phased: bool,
    kind: Kind,
    naming: &'a dyn Naming,
}

fn year_cost(cell: &dyn Fn(Column) -> String, year: &Year<'_>) -> String {
    let cost = cell(Column::Kostnad);
    format!("=IF(COUNT({cost})=0,\"–\",{})", year.amount(&cost))
}

fn financing(source: Finansiering, cell: &dyn Fn(Column) -> String, year: &Year<'_>) -> String {
    let (cost, money) = (cell(Column::Kostnad), cell(source.column()));
    let in_year = year.amount(&money);
    format!("=IF(OR(COUNT({cost})=0,COUNT({money})=0),\"–\",{in_year})")
}

/// The doctors who are there when the year ends.
fn doctors(ends: bool, cell: &dyn Fn(Column) -> String, year: &Year<'_>) -> String {
    let (doctors, start) = (cell(Column::NyeLeger), cell(Column::Iverksetting));
    let (end, months) = (cell(Column::Slutt), cell(Column::MaanederSluttaar));
    let at = year.number;
    let gone = if ends {
        format!(",AND(COUNT({end})=1,OR({end}<{at},AND({end}={at},{months}<12)))")
    } else {
        String::new()
    };
    let share = match year.in_place() {
        Some(share) => format!("*IF({},1,{share})", year.one_off()),
        None => String::new(),
    };
    format!(
        "=IF(COUNT({doctors},{start})<2,\"–\",IF(OR({start}>{at}{gone}),\"–\",{doctors}{share}))"
    )
}

impl Year<'_> {
    fn cell(&self, column: Column) -> String {
        this_row(self.naming, self.kind, column)
    }

    /// An amount in a year: a one-off whole in its start year, a recurring one by the months it is in
    /// force, "–" in other years. `COUNT` tells a number from "–", which is above every number.
    fn amount(&self, amount: &str) -> String {
        let year = self.number;
        let (start, end) = (self.cell(Column::Iverksetting), self.cell(Column::Slutt));
        let (first_months, last_months) =
            (self.cell(Column::MaanederStartaar), self.cell(Column::MaanederSluttaar));
        let one_off = self.one_off();
        let months =
            format!("12-({start}={year})*(12-{first_months})-({end}={year})*(12-{last_months})");
        let not_in_force = format!("OR({start}>{year},AND(COUNT({end})=1,{end}<{year}))");
        let share = self.in_place().map_or_else(String::new, |share| format!("*{share}"));
        format!(
            "IF(COUNT({start})=0,\"–\",IF({one_off},IF({start}={year},{amount},\"–\"),\
             IF({not_in_force},\"–\",{amount}*MAX(0,{months})/12{share})))"
        )
    }

    fn one_off(&self) -> String {
        let engangs = quoted(&self.naming.word(Slag::Engangs.key()));
        format!("{}={engangs}", self.cell(Column::Slag))
    }

    /// `IF(COUNT(last)=0,1,IF(last<=start,1,MIN(1,(year-start+1)/(last-start+1))))`: what is in place
    /// while it is phased in.
    fn in_place(&self) -> Option<String> {
        if !self.phased {
            return None;
        }
        let (start, last) = (self.cell(Column::Iverksetting), self.cell(Column::InnfasetTil));
        let year = self.number;
        let share = format!("MIN(1,({year}-{start}+1)/({last}-{start}+1))");
        Some(format!("IF(COUNT({last})=0,1,IF({last}<={start},1,{share}))"))
    }
}
