//! The columns of each form, and what may be typed in them.

use super::super::wording;
use crate::language::{Arg, Texts};
use crate::model::{Column, Kind, Slag, Utgiftsart};
use rust_decimal::Decimal;

/// Years of what is counted year by year.
const YEARS: i32 = 5;
/// More residents, places or doctors stand in no cell.
const MOST: i32 = 99_999;
/// Telephone calls of a large town may be more.
const MOST_IN_A_YEAR: i32 = 9_999_999;
/// The years that intake takes for years.
const WHEN: (i32, i32) = (1990, 2100);

/// What a cell may hold. Nothing is allowed everywhere: what is not known is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// Any words.
    Text,
    /// A code or a chapter, which a spreadsheet must not make a number or a date of.
    Code,
    /// One of these.
    Words(Vec<String>),
    /// Both ends included.
    Whole { least: i32, most: i32 },
    /// From 0 to so much.
    Number { most: i32 },
    /// Kroner, negative ones too when `any` is set.
    Kroner { any: bool },
    /// A year or a day, both years included.
    When { first: i32, last: i32 },
}

impl Allowed {
    /// "Et helt tall fra 0 til 99 999."
    pub(super) fn in_words(&self, texts: &Texts) -> String {
        let number = |number: i32| Arg::Text(texts.numbers().number(Decimal::from(number), 0));
        let year = |year: i32| Arg::Text(year.to_string());
        match self {
            Self::Text => texts.plain("form-allowed-text"),
            Self::Code => texts.plain("form-allowed-code"),
            Self::Words(words) => {
                texts.get("form-allowed-words", &[("words", Arg::Text(words.join(", ")))])
            }
            Self::Whole { least, most } => texts
                .get("form-allowed-whole", &[("least", number(*least)), ("most", number(*most))]),
            Self::Number { most } => texts.get("form-allowed-number", &[("most", number(*most))]),
            Self::Kroner { any: true } => texts.plain("form-allowed-kroner"),
            Self::Kroner { any: false } => texts.plain("form-allowed-kroner-from-zero"),
            Self::When { first, last } => {
                texts.get("form-allowed-when", &[("first", year(*first)), ("last", year(*last))])
            }
        }
    }
}

/// A column of a form.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub column: Column,
    pub allowed: Allowed,
    /// The unit that the heading tells, as it is written there.
    unit: Option<&'static str>,
    /// Without it the table says nothing.
    pub needed: bool,
}

impl Field {
    pub fn header(&self, words: &Texts) -> String {
        let column = match self.column {
            // "Aktivitet" over years may as well head measures and their costs.
            Column::Serie => words.plain("form-series"),
            column => wording::column(column, words),
        };
        self.unit.map_or(column.clone(), |unit| format!("{column} ({unit})"))
    }

    /// What the column is called among the texts; columns of years have one name together.
    pub fn key(&self) -> String {
        match self.column {
            Column::Aar(_) => "aar".to_owned(),
            column => column.in_year(None).id(),
        }
    }

    pub fn is_comment(&self) -> bool {
        self.column == Column::Kommentar
    }

    const fn new(column: Column, allowed: Allowed) -> Self {
        Self { column, allowed, unit: None, needed: false }
    }

    const fn text(column: Column) -> Self {
        Self::new(column, Allowed::Text)
    }

    const fn code(column: Column) -> Self {
        Self::new(column, Allowed::Code)
    }

    const fn count(column: Column) -> Self {
        Self::new(column, Allowed::Whole { least: 0, most: MOST })
    }

    const fn number(column: Column, most: i32) -> Self {
        Self::new(column, Allowed::Number { most })
    }

    const fn kroner(column: Column) -> Self {
        Self::new(column, Allowed::Kroner { any: true })
    }

    const fn when(column: Column) -> Self {
        Self::new(column, Allowed::When { first: WHEN.0, last: WHEN.1 })
    }

    fn words(column: Column, words: &Texts, keys: &[&str]) -> Self {
        let words = keys.iter().map(|key| words.plain(key)).collect();
        Self::new(column, Allowed::Words(words))
    }

    fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    fn in_unit(self, unit: &'static str) -> Self {
        Self { unit: Some(unit), ..self }
    }
}

/// The columns of a kind's form, in order.
pub(super) fn fields(kind: Kind, year: i32, words: &Texts) -> Vec<Field> {
    let mut fields = match kind {
        Kind::Fastlegelister => lists(words),
        Kind::Tilplikting => vec![
            Field::text(Column::Tjenestested).needed(),
            Field::number(Column::Ressurs, 100).in_unit("%").needed(),
            Field::text(Column::Lege),
        ],
        Kind::Tiltak => measures(words),
        Kind::Legeaarsverk => vec![
            Field::text(Column::Tjenestested).needed(),
            Field::number(Column::Legeaarsverk, MOST).needed(),
            Field::number(Column::Ubesatt, MOST),
            Field::count(Column::Plasser),
        ],
        Kind::Vaktbemanning => vec![
            Field::text(Column::Vakt).needed(),
            Field::code(Column::Tid),
            Field::count(Column::AntallLeger).needed(),
            Field::count(Column::AntallSykepleiere),
        ],
        Kind::Aktivitet => {
            let count = Allowed::Whole { least: 0, most: MOST_IN_A_YEAR };
            let years = (year - YEARS..year)
                .map(|year| Field::new(Column::Aar(year), count.clone()).needed());
            std::iter::once(Field::text(Column::Serie).needed()).chain(years).collect()
        }
        Kind::Budsjett => vec![
            Field::code(Column::Ansvar),
            Field::code(Column::Funksjon),
            Field::code(Column::Art),
            Field::text(Column::Tekst).needed(),
            Field::kroner(Column::Regnskap(Some(year - 1))).needed(),
            Field::kroner(Column::Budsjett(Some(year))).needed(),
            Field::kroner(Column::RevidertBudsjett(Some(year))),
        ],
        Kind::Kostra => Vec::new(),
    };
    fields.push(Field::text(Column::Kommentar));
    fields
}

fn lists(words: &Texts) -> Vec<Field> {
    vec![
        Field::text(Column::Legekontor).needed(),
        Field::text(Column::Lege).needed(),
        Field::count(Column::Listetak).needed(),
        Field::count(Column::Listelengde).needed(),
        Field::words(
            Column::Status,
            words,
            &[
                "form-status-filled",
                "form-status-alis",
                "form-status-leave",
                "form-status-locum",
                "form-status-vacant",
            ],
        )
        .needed(),
        Field::words(Column::Spesialist, words, &["form-yes", "form-no"]),
        Field::text(Column::Avtaleform),
    ]
}

fn measures(words: &Texts) -> Vec<Field> {
    let slag = [Slag::Varig, Slag::Engangs].map(Slag::key);
    let art = [Utgiftsart::Drift, Utgiftsart::Investering].map(Utgiftsart::key);
    let status = [
        "status-ikke_startet",
        "status-pagar",
        "status-gjennomfort",
        "status-utsatt",
        "status-utgar",
    ];
    vec![
        Field::code(Column::Nummer),
        Field::text(Column::Tiltak).needed(),
        Field::when(Column::Iverksetting).needed(),
        Field::when(Column::Slutt),
        Field::words(Column::Slag, words, &slag).needed(),
        Field::words(Column::Utgiftsart, words, &art),
        Field::number(Column::Stilling, MOST).in_unit("%"),
        Field::kroner(Column::Kostnad).in_unit("kr"),
        Field::new(Column::Tilskudd, Allowed::Kroner { any: false }).in_unit("kr"),
        Field::text(Column::Ansvar),
        Field::code(Column::Kapittel),
        Field::words(Column::Status, words, &status),
    ]
}
