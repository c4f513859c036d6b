//! A figure's expression in natural language: what people read where Excel shows the formula.

use super::wording::{Years, assumption_label, column_in_words, figure_label, stem};
use crate::figures::{Expr, Filter};
use crate::language::{Arg, Texts};
use crate::model::{Column, Kind};

/// How firmly a phrase holds together; a looser one is put in brackets inside a firmer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Clause,
    Sum,
    Product,
    Word,
}

/// "Listeinnbyggere / Kapasitet hos fastlegene × 100".
pub(super) fn of(expr: &Expr, years: Years, texts: &Texts) -> String {
    Words { years, texts }.phrase(expr).0
}

struct Words<'a> {
    years: Years,
    texts: &'a Texts,
}

impl Words<'_> {
    fn phrase(&self, expr: &Expr) -> (String, Binding) {
        match expr {
            Expr::Sum(kind, column, filter) => {
                self.filtered(self.of_column("words-sum", *kind, *column), filter)
            }
            Expr::Count(kind, filter) => self.filtered(self.count(*kind), filter),
            Expr::Distinct(kind, column) => {
                (self.of_column("words-distinct", *kind, *column), Binding::Word)
            }
            Expr::Single(kind, column) => {
                (self.of_column("words-single", *kind, *column), Binding::Word)
            }
            Expr::Number(number) => (self.texts.numbers().exact(*number), Binding::Word),
            Expr::Assumption(id) => (assumption_label(id, self.years, self.texts), Binding::Word),
            Expr::Figure(id) => (figure_label(id, self.years, self.texts), Binding::Word),
            Expr::Add(left, right) => {
                self.over_years(expr).unwrap_or_else(|| self.sum(left, "+", right))
            }
            Expr::Sub(left, right) => self.sum(left, "−", right),
            Expr::Mul(left, right) => self.product(left, "×", right),
            Expr::Div(left, right) => self.product(left, "/", right),
            Expr::AtLeastZero(inner) => {
                let value = Arg::Text(self.phrase(inner).0);
                (self.texts.get("words-at-least-zero", &[("value", value)]), Binding::Clause)
            }
            Expr::RoundUp(inner) => {
                let value = Arg::Text(self.phrase(inner).0);
                (self.texts.get("words-round-up", &[("value", value)]), Binding::Clause)
            }
            Expr::RoundDown(inner) => {
                let value = Arg::Text(self.phrase(inner).0);
                (self.texts.get("words-round-down", &[("value", value)]), Binding::Clause)
            }
        }
    }

    /// One figure summed over the years, where the years are not told apart.
    fn over_years(&self, sum: &Expr) -> Option<(String, Binding)> {
        if self.years == Years::Own {
            return None;
        }
        let mut stems = sum.figures().into_iter().map(|id| stem(id).0);
        let first = stems.next()?;
        let only_sums =
            sum.parts().iter().all(|part| matches!(part, Expr::Add(..) | Expr::Figure(_)));
        if !only_sums || stems.any(|stem| stem != first) {
            return None;
        }
        let figure = Arg::Text(figure_label(sum.figures().first()?, self.years, self.texts));
        Some((self.texts.get("words-over-years", &[("figure", figure)]), Binding::Clause))
    }

    fn sum(&self, left: &Expr, sign: &str, right: &Expr) -> (String, Binding) {
        let left = self.within(left, Binding::Sum);
        // a − (b − c) is not a − b − c.
        let right = self.within(right, if sign == "+" { Binding::Sum } else { Binding::Product });
        (format!("{left} {sign} {right}"), Binding::Sum)
    }

    fn product(&self, left: &Expr, sign: &str, right: &Expr) -> (String, Binding) {
        let left = self.within(left, Binding::Product);
        let right = self.within(right, if sign == "×" { Binding::Product } else { Binding::Word });
        (format!("{left} {sign} {right}"), Binding::Product)
    }

    fn within(&self, expr: &Expr, least: Binding) -> String {
        match self.phrase(expr) {
            (phrase, binding) if binding >= least => phrase,
            (phrase, _) => format!("({phrase})"),
        }
    }

    fn of_column(&self, key: &str, kind: Kind, column: Column) -> String {
        let column = match (kind, column) {
            (Kind::Aktivitet, Column::Aar(year)) => {
                let year = [("year", Arg::Text(year.to_string()))];
                self.texts.get("words-count-of-year", &year)
            }
            _ => column_in_words(column, self.years, self.texts),
        };
        let table = sheet_name(kind, self.texts);
        self.texts.get(key, &[("column", Arg::Text(column)), ("table", Arg::Text(table))])
    }

    fn count(&self, kind: Kind) -> String {
        self.texts.plain(match kind {
            Kind::Fastlegelister => "words-count-lists",
            Kind::Tilplikting => "words-count-duties",
            Kind::Tiltak => "words-count-measures",
            Kind::Legeaarsverk => "words-count-sites",
            Kind::Aktivitet => "words-count-series",
            Kind::Kostra => "words-count-statistics",
            Kind::Vaktbemanning => "words-count-shifts",
            Kind::Budsjett => "words-count-lines",
        })
    }

    fn filtered(&self, what: String, filter: &Filter) -> (String, Binding) {
        let Some(condition) = self.condition(filter) else { return (what, Binding::Word) };
        let args = [("what", Arg::Text(what)), ("condition", Arg::Text(condition))];
        (self.texts.get("words-where", &args), Binding::Clause)
    }

    fn condition(&self, filter: &Filter) -> Option<String> {
        let column = |column: &Column| {
            ("column", Arg::Text(column_in_words(*column, self.years, self.texts)))
        };
        Some(match filter {
            Filter::All => return None,
            Filter::Flag(of, flag) => {
                let flag = Arg::Text(super::naming::flag(*flag, self.texts));
                self.texts.get("words-flag", &[column(of), ("flag", flag)])
            }
            Filter::Above(of, limit) => {
                let limit = Arg::Text(assumption_label(limit, self.years, self.texts));
                self.texts.get("words-above", &[column(of), ("limit", limit)])
            }
            Filter::Word(of, word) => {
                let word = Arg::Text(self.texts.plain(word));
                self.texts.get("words-flag", &[column(of), ("flag", word)])
            }
            Filter::Text(of, text) => {
                let text = Arg::from(text.as_str());
                self.texts.get("words-flag", &[column(of), ("flag", text)])
            }
            Filter::Number(of, number) => {
                let number = Arg::Text(number.normalize().to_string());
                self.texts.get("words-number", &[column(of), ("number", number)])
            }
            Filter::And(one, other) => {
                let both = [self.condition(one), self.condition(other)];
                let both: Vec<String> = both.into_iter().flatten().collect();
                self.texts.numbers().list(&both)
            }
            Filter::Positive(of) => self.texts.get("words-positive", &[column(of)]),
            Filter::Stated(of) => self.texts.get("words-stated", &[column(of)]),
            Filter::NotStated(of) => self.texts.get("words-not-stated", &[column(of)]),
        })
    }
}

/// The data sheet of a kind: "Fastlegelister".
pub(super) fn sheet_name(kind: Kind, texts: &Texts) -> String {
    texts.plain(match kind {
        Kind::Fastlegelister => "sheet-fastlegelister",
        Kind::Tilplikting => "sheet-tilplikting",
        Kind::Tiltak => "sheet-tiltak",
        Kind::Legeaarsverk => "sheet-legeaarsverk",
        Kind::Aktivitet => "sheet-aktivitet",
        Kind::Kostra => "sheet-kostra",
        Kind::Vaktbemanning => "sheet-vaktbemanning",
        Kind::Budsjett => "sheet-budsjett",
    })
}
