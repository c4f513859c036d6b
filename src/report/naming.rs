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

/// What things are called in a scenario: what is other than in the plan has cells of its own.
pub(super) struct ScenarioNames<'a> {
    pub plan: WorkbookNames<'a>,
    /// From 1, in the order of the configuration.
    pub number: usize,
    pub assumptions: &'a [String],
    pub figures: &'a [String],
    /// Whether the rows of measures are other.
    pub rows: bool,
}

impl ScenarioNames<'_> {
    pub fn prefix(&self) -> String {
        format!("s{}_", self.number)
    }

    fn own(&self, id: &str, apart: &[String]) -> String {
        if apart.iter().any(|known| known == id) {
            format!("{}{id}", self.prefix())
        } else {
            id.to_owned()
        }
    }
}

impl Naming for ScenarioNames<'_> {
    fn table(&self, kind: Kind) -> String {
        let plan = self.plan.table(kind);
        if kind == Kind::Tiltak && self.rows { format!("{plan}_s{}", self.number) } else { plan }
    }

    fn header(&self, kind: Kind, column: Column) -> String {
        self.plan.header(kind, column)
    }

    fn flag(&self, value: bool) -> String {
        self.plan.flag(value)
    }

    fn word(&self, key: &'static str) -> String {
        self.plan.word(key)
    }

    fn assumption(&self, id: &str) -> String {
        self.own(id, self.assumptions)
    }

    fn figure(&self, id: &str) -> String {
        self.own(id, self.figures)
    }
}
