use super::Naming;
use super::formula::quoted;
use super::reference::{this_row, this_row_between};
use crate::model::{Column, Kind, RowFormula, Slag};

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
        RowFormula::Product { antall, dager, andel } => product(antall, dager, andel, &cell),
        RowFormula::YearCost(year) => {
            let cost = cell(Column::Kostnad);
            format!("=IF(COUNT({cost})=0,\"–\",{})", in_year(&cost, year, kind, naming))
        }
        RowFormula::YearGrant(year) => {
            let (cost, grant) = (cell(Column::Kostnad), cell(Column::Tilskudd));
            let in_year = in_year(&grant, year, kind, naming);
            format!("=IF(OR(COUNT({cost})=0,COUNT({grant})=0),\"–\",{in_year})")
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
/// days or a blank share are no factor. Without a quantity the days stand in its place.
fn product(antall: bool, dager: bool, andel: bool, cell: &dyn Fn(Column) -> String) -> String {
    let sats = cell(Column::Sats);
    let quantity = if antall { Column::Antall } else { Column::Dager };
    let (quantity, days, share) = (cell(quantity), cell(Column::Dager), cell(Column::Andel));
    let days =
        if antall && dager { format!("*IF(COUNT({days})=0,1,{days})") } else { String::new() };
    let share =
        if andel { format!("*IF(COUNT({share})=0,100,{share})/100") } else { String::new() };
    format!("=IF(OR(COUNT({sats})=0,COUNT({quantity})=0),\"–\",{quantity}*{sats}{days}{share})")
}

/// An amount in a year: a one-off whole in its start year, a recurring one by the months it is in
/// force, "–" in other years. `COUNT` tells a number from "–", which is above every number.
fn in_year(amount: &str, year: i32, kind: Kind, naming: &dyn Naming) -> String {
    let cell = |column| this_row(naming, kind, column);
    let (start, end) = (cell(Column::Iverksetting), cell(Column::Slutt));
    let (first_months, last_months) =
        (cell(Column::MaanederStartaar), cell(Column::MaanederSluttaar));
    let one_off = format!("{}={}", cell(Column::Slag), quoted(&naming.word(Slag::Engangs.key())));
    let months =
        format!("12-({start}={year})*(12-{first_months})-({end}={year})*(12-{last_months})");
    let not_in_force = format!("OR({start}>{year},AND(COUNT({end})=1,{end}<{year}))");
    format!(
        "IF(COUNT({start})=0,\"–\",IF({one_off},IF({start}={year},{amount},\"–\"),\
         IF({not_in_force},\"–\",{amount}*MAX(0,{months})/12)))"
    )
}
