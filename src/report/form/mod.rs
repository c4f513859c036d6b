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
        self.texts.plain(&format!("form-{}-{what}", self.kind.id()))
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
