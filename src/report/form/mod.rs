//! Forms: empty workbooks to fill in, one per kind of table, with a guide.
//!
//! Headings, units and words are those that recognition and intake know, so that a form that is
//! filled in is read for certain. They are Norwegian in every language; the guide is in the
//! reader's.

mod columns;
mod guide;

pub use columns::Allowed;

use super::{Report, wording};
use crate::language::{Language, Texts};
use crate::model::Kind;
use columns::Field;

/// The kinds there is a form for. Official statistics come from Statistics Norway, and nobody types
/// them in.
pub const FORMS: [Kind; 7] = [
    Kind::Fastlegelister,
    Kind::Tilplikting,
    Kind::Tiltak,
    Kind::Legeaarsverk,
    Kind::Vaktbemanning,
    Kind::Aktivitet,
    Kind::Budsjett,
];

/// An empty workbook to fill in: a sheet with a table, and a guide.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The sheet's name, which is the title above the table, too.
    pub title: String,
    /// The native table's name: ASCII.
    pub table: &'static str,
    /// What one row is.
    pub lead: String,
    /// What the link to the guide says.
    pub to_guide: String,
    pub columns: Vec<FormColumn>,
    /// One section: what each column holds. Its cover gives the properties of the workbook.
    pub guide: Report,
}

/// A column to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormColumn {
    pub header: String,
    /// Whether it says which row it is.
    pub names: bool,
    pub allowed: Allowed,
    /// What is to stand there, shown when a cell is chosen: at most [`super::Input::MESSAGE_LENGTH`]
    /// characters.
    pub message: String,
    /// What may be typed, shown when something else was: a title and a sentence.
    pub refused: String,
    pub refusal: String,
}

/// The form of a kind. Columns of years are the five before `year`, which is the year of the budget.
#[must_use]
pub fn form(kind: Kind, year: i32, texts: &Texts) -> Form {
    let words = Texts::built_in(match texts.language {
        Language::Nynorsk => Language::Nynorsk,
        Language::Bokmaal | Language::English => Language::Bokmaal,
    });
    let maker = Maker { kind, texts, words: &words };
    let fields = columns::fields(kind, year, &words);
    Form {
        title: wording::kind(kind, &words),
        table: kind.table_name(),
        lead: maker.of_kind("lead"),
        to_guide: texts.plain("form-to-guide"),
        columns: fields.iter().map(|field| maker.column(field)).collect(),
        guide: guide::report(&maker, &fields),
    }
}

/// What words a form.
struct Maker<'a> {
    kind: Kind,
    /// Of the guide.
    texts: &'a Texts,
    /// Of the headings and of what is typed.
    words: &'a Texts,
}

impl Maker<'_> {
    /// The text of this kind's form.
    fn of_kind(&self, what: &str) -> String {
        self.texts.plain(&format!("skjema-{}-{what}", self.kind.id()))
    }

    fn column(&self, field: &Field) -> FormColumn {
        FormColumn {
            header: field.header(self.words),
            names: field.column == self.kind.naming(),
            allowed: field.allowed.clone(),
            message: self.meaning(field),
            refused: self.texts.plain("form-refused"),
            refusal: field.allowed.in_words(self.texts),
        }
    }

    fn meaning(&self, field: &Field) -> String {
        if field.is_comment() {
            return self.texts.plain("form-kommentar");
        }
        self.of_kind(&field.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Column;
    use std::collections::BTreeSet;

    #[test]
    fn every_column_of_a_form_is_explained_and_no_explanation_is_of_none() {
        let texts = Texts::built_in(Language::Bokmaal);
        let of_kind = |kind: Kind| {
            let fields = columns::fields(kind, 2026, &texts);
            let columns = fields.iter().filter(|field| !field.is_comment()).map(Field::key);
            let all: Vec<String> = columns.chain(["lead".to_owned()]).collect();
            all.into_iter().map(move |what| format!("skjema-{}-{what}", kind.id()))
        };
        let needed: BTreeSet<String> = FORMS.into_iter().flat_map(of_kind).collect();
        let there: BTreeSet<String> =
            texts.keys("skjema-").into_iter().map(str::to_owned).collect();
        assert_eq!(there, needed);
    }

    #[test]
    fn the_columns_of_a_form_are_those_of_its_kind() {
        let texts = Texts::built_in(Language::Bokmaal);
        for kind in FORMS {
            let fields = columns::fields(kind, 2026, &texts);
            for field in &fields {
                let column = field.column.in_year(None);
                let is_year = matches!(column, Column::Aar(_));
                assert!(is_year || kind.columns().contains(&column), "{kind:?} {column:?}");
            }
            let has = |column: &Column| {
                fields.iter().any(|field| field.needed && field.column.in_year(None) == *column)
            };
            // A cost is not always known; without it a measure is told of all the same.
            let required = kind.required().iter().filter(|column| **column != Column::Kostnad);
            assert!({ required }.all(has), "{kind:?}");
        }
    }
}
