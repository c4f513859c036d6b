use super::wording;
use crate::figures::Naming;
use crate::language::Texts;
use crate::model::{Column, Kind};

/// What tables, columns, figures and assumptions are called in the workbook.
#[derive(Debug, Clone, Copy)]
pub(super) struct WorkbookNames<'a> {
    pub texts: &'a Texts,
    /// Whether doctors' names are printed; else their column holds list numbers and says so.
    pub names: bool,
}

impl Naming for WorkbookNames<'_> {
    fn table(&self, kind: Kind) -> String {
        kind.table_name().to_owned()
    }

    fn header(&self, kind: Kind, column: Column) -> String {
        match (kind, column) {
            (Kind::Fastlegelister, Column::Lege) if !self.names => self.texts.plain("column-liste"),
            _ => wording::column(column, self.texts),
        }
    }

    fn flag(&self, value: bool) -> String {
        flag(value, self.texts)
    }

    fn word(&self, key: &'static str) -> String {
        self.texts.plain(key)
    }

    fn assumption(&self, id: &str) -> String {
        id.to_owned()
    }

    fn figure(&self, id: &str) -> String {
        id.to_owned()
    }
}

/// "Ja" or "Nei".
pub(super) fn flag(value: bool, texts: &Texts) -> String {
    texts.plain(if value { "flag-yes" } else { "flag-no" })
}
