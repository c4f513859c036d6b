use super::fraction::ALMOST_WHOLE;
use super::reference::column as reference;
use super::{Expr, Filter};
use crate::model::{Column, Kind};

/// What things are called in the workbook: table columns by their header in the reader's language,
/// figures and assumptions by their defined names.
pub trait Naming {
    fn table(&self, kind: Kind) -> String;
    /// The header as it stands in the table, not yet escaped for a structured reference.
    fn header(&self, kind: Kind, column: Column) -> String;
    /// The word that stands for yes or no in flag columns.
    fn flag(&self, value: bool) -> String;
    /// The word that stands in the table for a [`crate::model::Value::Word`], by its key: `slag-varig`.
    fn word(&self, key: &'static str) -> String;
    fn assumption(&self, id: &str) -> String;
    fn figure(&self, id: &str) -> String;
}

/// The live Excel formula of an expression, with `=`:
/// `=SUM(Fastlegelister[Listetak])-SUM(Fastlegelister[Listelengde])`.
///
/// It holds in Excel and `LibreOffice` for a figure whose outcome is known or undefined. An affected
/// figure must be written as "–" without a formula: a spreadsheet skips the cells that could not
/// be read and would show a number. Text in a summed column counts as nothing, as
/// [`crate::model::Value::NotApplicable`] does here.
#[must_use]
pub fn formula(expr: &Expr, naming: &dyn Naming) -> String {
    let mut guarded = written(expr, naming);
    // Each divisor is tested before those that it stands in itself.
    for divisor in uncertain_divisors(expr, naming).iter().rev() {
        guarded = format!("IF({divisor}=0,\"–\",{guarded})");
    }
    format!("={guarded}")
}

/// The divisors that may be zero, innermost first, each once.
fn uncertain_divisors(expr: &Expr, naming: &dyn Naming) -> Vec<String> {
    let mut divisors = Vec::new();
    for part in expr.parts() {
        let Expr::Div(_, divisor) = part else { continue };
        let certain = matches!(**divisor, Expr::Number(number) if !number.is_zero());
        let divisor = written(divisor, naming);
        if !certain && !divisors.contains(&divisor) {
            divisors.push(divisor);
        }
    }
    divisors
}

/// An expression as a part of a live formula, without `=` and without a guard against zero.
#[must_use]
pub fn written(expr: &Expr, naming: &dyn Naming) -> String {
    match expr {
        Expr::Sum(kind, column, filter) => summed(*kind, *column, filter, naming),
        Expr::Count(kind, filter) => counted(*kind, filter, naming),
        Expr::Distinct(kind, column) => texts(*kind, *column, ">0", naming),
        Expr::Single(kind, column) => texts(*kind, *column, "=1", naming),
        Expr::Number(value) => value.normalize().to_string(),
        Expr::Assumption(id) => naming.assumption(id),
        Expr::Figure(id) => naming.figure(id),
        Expr::Add(left, right) => operation(left, "+", right, naming),
        Expr::Sub(left, right) => operation(left, "-", right, naming),
        Expr::Mul(left, right) => operation(left, "*", right, naming),
        Expr::Div(left, right) => operation(left, "/", right, naming),
        Expr::AtLeastZero(inner) => format!("MAX(0,{})", written(inner, naming)),
        Expr::RoundUp(inner) => {
            format!("ROUNDUP(ROUND({},{ALMOST_WHOLE}),0)", written(inner, naming))
        }
        // A quotient of floating point may end just below the whole number it is.
        Expr::RoundDown(inner) => {
            format!("ROUNDDOWN(ROUND({},{ALMOST_WHOLE}),0)", written(inner, naming))
        }
    }
}

fn operation(left: &Expr, sign: &str, right: &Expr, naming: &dyn Naming) -> String {
    let binds = if matches!(sign, "+" | "-") { 1 } else { 2 };
    let side = |expr: &Expr, in_brackets: bool| {
        let written = written(expr, naming);
        if in_brackets { format!("({written})") } else { written }
    };
    // `a-(b-c)` needs its brackets, `a-b-c` does not.
    let left = side(left, binding(left) < binds);
    let right = side(right, binding(right) < binds || (binding(right) == binds && sign != "+"));
    format!("{left}{sign}{right}")
}

/// How tightly the outermost operation of an expression binds.
fn binding(expr: &Expr) -> u8 {
    match expr {
        Expr::Add(..) | Expr::Sub(..) => 1,
        Expr::Mul(..) | Expr::Div(..) => 2,
        Expr::Number(value) if value.is_sign_negative() => 0,
        _ => 3,
    }
}

/// `ROWS` over a column every table of the kind has, `COUNTIFS`, or `SUMPRODUCT` over conditions.
fn counted(kind: Kind, filter: &Filter, naming: &dyn Naming) -> String {
    let conditions = filter.conditions();
    match criteria(kind, &conditions, naming) {
        _ if conditions.is_empty() => {
            let always_there = kind.required().first().copied().unwrap_or(Column::Kommentar);
            format!("ROWS({})", reference(naming, kind, always_there))
        }
        Some(criteria) => format!("COUNTIFS({criteria})"),
        None => format!("SUMPRODUCT({})", tests(kind, &conditions, naming)),
    }
}

fn summed(kind: Kind, column: Column, filter: &Filter, naming: &dyn Naming) -> String {
    let column = reference(naming, kind, column);
    let conditions = filter.conditions();
    match criteria(kind, &conditions, naming) {
        _ if conditions.is_empty() => format!("SUM({column})"),
        Some(criteria) => format!("SUMIFS({column},{criteria})"),
        None => format!("SUMPRODUCT({},{column})", tests(kind, &conditions, naming)),
    }
}

/// Column and criterion in turn, as `COUNTIFS` takes them. Whether a cell holds a number is not
/// something a criterion can ask: `None`.
fn criteria(kind: Kind, conditions: &[&Filter], naming: &dyn Naming) -> Option<String> {
    let criterion = |condition: &&Filter| {
        let (column, wanted) = match condition {
            Filter::Flag(column, flag) => (*column, quoted(&naming.flag(*flag))),
            Filter::Word(column, word) => (*column, quoted(&naming.word(word))),
            Filter::Above(column, id) => (*column, format!("\">\"&{}", naming.assumption(id))),
            Filter::Positive(column) => (*column, quoted(">0")),
            _ => return None,
        };
        Some(format!("{},{wanted}", reference(naming, kind, column)))
    };
    let criteria: Option<Vec<String>> = conditions.iter().map(criterion).collect();
    criteria.map(|criteria| criteria.join(","))
}

/// A column of ones and zeros per condition, for `SUMPRODUCT`.
fn tests(kind: Kind, conditions: &[&Filter], naming: &dyn Naming) -> String {
    let cells = |column: &Column| reference(naming, kind, *column);
    let test = |condition: &&Filter| match condition {
        Filter::Flag(column, flag) => format!("{}={}", cells(column), quoted(&naming.flag(*flag))),
        Filter::Word(column, word) => format!("{}={}", cells(column), quoted(&naming.word(word))),
        Filter::Text(column, text) => format!("{}={}", cells(column), quoted(text)),
        Filter::Number(column, number) => format!("{}={}", cells(column), number.normalize()),
        // A text is above every number, so it must be one first.
        Filter::Above(column, id) => {
            format!("ISNUMBER({0})*({0}>{1})", cells(column), naming.assumption(id))
        }
        Filter::Positive(column) => format!("ISNUMBER({0})*({0}>0)", cells(column)),
        Filter::Stated(column) => format!("ISNUMBER({})", cells(column)),
        Filter::NotStated(column) => format!("NOT(ISNUMBER({}))", cells(column)),
        Filter::All | Filter::And(..) => "TRUE".to_owned(),
    };
    let tests: Vec<String> = conditions.iter().map(|c| format!("--({})", test(c))).collect();
    tests.join(",")
}

/// How many different texts a column has whose number of rows passes the test.
///
/// `MATCH` finds for each row the first one with the same text, `FREQUENCY` how often each first
/// one is found. `COUNTIF` is shorter, but reads `>5` and `=x` as comparisons and 01 as 1; in
/// `MATCH` only `* ? ~` must be told apart from wildcards, with a `~` before them.
fn texts(kind: Kind, column: Column, test: &str, naming: &dyn Naming) -> String {
    let cells = reference(naming, kind, column);
    let literal = ["~", "*", "?"].into_iter().fold(cells.clone(), |text, wildcard| {
        format!("SUBSTITUTE({text},\"{wildcard}\",\"~{wildcard}\")")
    });
    let positions = format!("ROW({cells})-MIN(ROW({cells}))+1");
    format!("SUMPRODUCT(--(FREQUENCY(MATCH({literal},{cells},0),{positions}){test}))")
}

pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
