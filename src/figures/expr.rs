use crate::model::{Column, Kind};
use rust_decimal::Decimal;
use std::ops;

/// Which rows of a table count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    All,
    /// Rows whose flag is yes (or no).
    Flag(Column, bool),
    /// Rows whose word is this one, named by the key of its text: `slag-varig`.
    Word(Column, &'static str),
    /// Rows whose text is this one, regardless of case.
    Text(Column, String),
    /// Rows whose number is this one.
    Number(Column, Decimal),
    /// Rows whose number is above the assumption.
    Above(Column, &'static str),
    /// Rows whose number is above zero.
    Positive(Column),
    /// Rows whose number is stated at all.
    Stated(Column),
    NotStated(Column),
    /// Rows that pass both.
    And(Box<Filter>, Box<Filter>),
}

impl Filter {
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::And(Box::new(self), Box::new(other))
    }

    /// The conditions of which all must hold; none for `All`.
    #[must_use]
    pub fn conditions(&self) -> Vec<&Self> {
        match self {
            Self::All => Vec::new(),
            Self::And(left, right) => [left.conditions(), right.conditions()].concat(),
            condition => vec![condition],
        }
    }

    /// The columns it looks at.
    #[must_use]
    pub fn columns(&self) -> Vec<Column> {
        match self {
            Self::All => Vec::new(),
            Self::Flag(column, _)
            | Self::Word(column, _)
            | Self::Text(column, _)
            | Self::Number(column, _)
            | Self::Above(column, _)
            | Self::Positive(column)
            | Self::Stated(column)
            | Self::NotStated(column) => vec![*column],
            Self::And(left, right) => [left.columns(), right.columns()].concat(),
        }
    }

    /// Whether it picks rows by their name: what stands in the others is of no concern.
    #[must_use]
    pub fn picks(&self) -> bool {
        match self {
            Self::Text(..) => true,
            Self::And(left, right) => left.picks() || right.picks(),
            _ => false,
        }
    }

    /// The assumptions it compares with.
    #[must_use]
    pub fn assumptions(&self) -> Vec<&str> {
        match self {
            Self::Above(_, id) => vec![id],
            Self::And(left, right) => [left.assumptions(), right.assumptions()].concat(),
            _ => Vec::new(),
        }
    }
}

/// A key figure as an expression. It can be evaluated, traced, written as a live formula and put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// The sum of a column.
    Sum(Kind, Column, Filter),
    /// The number of rows.
    Count(Kind, Filter),
    /// The number of different texts in a column, regardless of case and spaces.
    Distinct(Kind, Column),
    /// The number of texts that stand in one row only.
    Single(Kind, Column),
    Number(Decimal),
    Assumption(String),
    /// Another figure, by id.
    Figure(String),
    Add(Box<Expr>, Box<Expr>),
    Sub(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    /// A zero divisor gives "–", never 0.
    Div(Box<Expr>, Box<Expr>),
    /// The value, but 0 when it is negative.
    AtLeastZero(Box<Expr>),
    /// The next whole number: of 2.1 lists, 3 are needed.
    RoundUp(Box<Expr>),
    /// The whole part: how many whole ones there is room for.
    RoundDown(Box<Expr>),
}

#[must_use]
pub const fn sum(kind: Kind, column: Column, filter: Filter) -> Expr {
    Expr::Sum(kind, column, filter)
}

#[must_use]
pub const fn count(kind: Kind, filter: Filter) -> Expr {
    Expr::Count(kind, filter)
}

#[must_use]
pub const fn distinct(kind: Kind, column: Column) -> Expr {
    Expr::Distinct(kind, column)
}

#[must_use]
pub const fn single(kind: Kind, column: Column) -> Expr {
    Expr::Single(kind, column)
}

#[must_use]
pub fn number(value: impl Into<Decimal>) -> Expr {
    Expr::Number(value.into())
}

#[must_use]
pub fn assumption(id: &str) -> Expr {
    Expr::Assumption(id.to_owned())
}

#[must_use]
pub fn figure(id: &str) -> Expr {
    Expr::Figure(id.to_owned())
}

impl Expr {
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        Self::AtLeastZero(Box::new(self))
    }

    #[must_use]
    pub fn round_up(self) -> Self {
        Self::RoundUp(Box::new(self))
    }

    #[must_use]
    pub fn round_down(self) -> Self {
        Self::RoundDown(Box::new(self))
    }

    /// `self / whole × 100`.
    #[must_use]
    pub fn per_cent_of(self, whole: Self) -> Self {
        self / whole * number(100)
    }

    /// The expression with another one in the place of an assumption.
    #[must_use]
    pub fn with(&self, id: &str, other: &Self) -> Self {
        let within = |part: &Self| Box::new(part.with(id, other));
        match self {
            Self::Assumption(known) if known == id => other.clone(),
            Self::Add(left, right) => Self::Add(within(left), within(right)),
            Self::Sub(left, right) => Self::Sub(within(left), within(right)),
            Self::Mul(left, right) => Self::Mul(within(left), within(right)),
            Self::Div(left, right) => Self::Div(within(left), within(right)),
            Self::AtLeastZero(inner) => Self::AtLeastZero(within(inner)),
            Self::RoundUp(inner) => Self::RoundUp(within(inner)),
            Self::RoundDown(inner) => Self::RoundDown(within(inner)),
            _ => self.clone(),
        }
    }

    /// The expression and all that it is made of, itself last.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        let mut parts = match self {
            Self::Add(left, right)
            | Self::Sub(left, right)
            | Self::Mul(left, right)
            | Self::Div(left, right) => [left.parts(), right.parts()].concat(),
            Self::AtLeastZero(inner) | Self::RoundUp(inner) | Self::RoundDown(inner) => {
                inner.parts()
            }
            _ => Vec::new(),
        };
        parts.push(self);
        parts
    }

    /// The ids of the figures it rests on directly.
    #[must_use]
    pub fn figures(&self) -> Vec<&str> {
        self.parts()
            .into_iter()
            .filter_map(|part| match part {
                Self::Figure(id) => Some(id.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The ids of the assumptions it rests on directly, those of its filters among them.
    #[must_use]
    pub fn assumptions(&self) -> Vec<&str> {
        self.parts()
            .into_iter()
            .flat_map(|part| match part {
                Self::Assumption(id) => vec![id.as_str()],
                Self::Sum(_, _, filter) | Self::Count(_, filter) => filter.assumptions(),
                _ => Vec::new(),
            })
            .collect()
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $variant:ident) => {
        impl ops::$trait for Expr {
            type Output = Self;
            fn $method(self, right: Self) -> Self {
                Self::$variant(Box::new(self), Box::new(right))
            }
        }
    };
}
operator!(Add, add, Add);
operator!(Sub, sub, Sub);
operator!(Mul, mul, Mul);
operator!(Div, div, Div);
