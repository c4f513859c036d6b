use legetall::analysis::Analysis;
use legetall::figures::{Assumption, Figure, Origin, Outcome};
use legetall::job::Job;
use legetall::language::Texts;
use legetall::model::{Column, Kind, Row, Table, Value};
use legetall::place::Place;
use legetall::report::wording;
use legetall::workbook::{self, Cell, NumberFormat, Raw, Workbook};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// What stands in the cells behind a figure: as they were read, and as the workbook shows them.
#[derive(Debug)]
pub struct Lineage<'a> {
    analysis: &'a Analysis,
    /// The files once more, for what their cells really say.
    workbooks: Vec<Workbook>,
    texts: &'a Texts,
}

impl<'a> Lineage<'a> {
    pub fn new(job: &Job, analysis: &'a Analysis, texts: &'a Texts) -> Self {
        let read = |input| workbook::read(input, &job.limits).0;
        Self { analysis, workbooks: job.inputs.iter().filter_map(read).collect(), texts }
    }

    /// The cells and configuration lines that went into a figure: place, and what it holds.
    pub fn sources(&self, figure: &Figure) -> Vec<(String, String)> {
        let mut told = BTreeSet::new();
        let mut lines = Vec::new();
        let mut tell = |place: &Place, words: String| {
            if figure.sources.iter().any(|source| covers(source, place))
                && told.insert(place.clone())
            {
                lines.push((wording::place(place, self.texts), words));
            }
        };
        for table in &self.analysis.tables {
            for (column, row) in
                table.columns.iter().flat_map(|c| table.rows.iter().map(|r| (*c, r)))
            {
                let entry = row.entry(column);
                // What is derived has the cells it is derived from.
                if entry.formula.is_none() {
                    for place in &entry.places {
                        tell(place, self.entry(table, row, column, place));
                    }
                }
            }
        }
        for assumption in &self.analysis.assumptions {
            if let Origin::Given { place, .. } = &assumption.origin {
                tell(place, self.assumption(assumption));
            }
        }
        lines
    }

    /// The cells that keep a figure from being computed.
    pub fn affecting(&self, figure: &Figure) -> Vec<(String, String)> {
        let Outcome::Affected(places) = &figure.outcome else { return Vec::new() };
        let shown = |place: &Place| match self.cell(place) {
            Some(cell) if self.names_people(place) || may_name(cell) => {
                self.texts.plain("withheld")
            }
            Some(cell) => format!("«{}»", self.raw(cell, None)),
            None => String::new(),
        };
        places.iter().map(|place| (wording::place(place, self.texts), shown(place))).collect()
    }

    /// Whether a cell was read as one that names people, or in which anything may stand.
    fn names_people(&self, place: &Place) -> bool {
        self.analysis.tables.iter().any(|table| {
            let private = table.columns.iter().filter(|column| is_private(**column));
            let mut entries =
                private.flat_map(|column| table.rows.iter().map(|row| row.entry(*column)));
            entries.any(|entry| entry.places.contains(place))
        })
    }

    /// `Innbyggertall: 10 406 personer`.
    fn assumption(&self, assumption: &Assumption) -> String {
        let label = wording::assumption(assumption, self.texts);
        let decimals = assumption.value.normalize().scale();
        let value = wording::amount(assumption.value, assumption.unit, decimals, self.texts);
        format!("{label}: {value}")
    }

    /// `Sykehjem KAD, Ressurs: 37 («16% + 21%»)`.
    fn entry(&self, table: &Table, row: &Row, column: Column, place: &Place) -> String {
        let value = match &row.entry(column).value {
            Value::Text(_) if is_private(column) => self.texts.plain("withheld"),
            value => self.value(value, Some(column)),
        };
        let mut words = format!("{}: {value}", wording::column(column, self.texts));
        if let Value::Text(name) = &row.entry(naming(table.kind)).value
            && naming(table.kind) != column
        {
            words = format!("{name}, {words}");
        }
        // A text is what the cell shows, but for the names in it.
        let is_read = matches!(row.entry(column).value, Value::Number(_) | Value::Flag(_));
        let is_text = matches!(row.entry(column).value, Value::Text(_));
        let cell = self
            .cell(place)
            .filter(|cell| !is_text && !is_private(column) && (is_read || !may_name(cell)));
        match cell.map(|cell| self.raw(cell, Some(column))) {
            Some(shown) if shown != value => format!("{words} («{shown}»)"),
            _ => words,
        }
    }

    fn value(&self, value: &Value, column: Option<Column>) -> String {
        match value {
            Value::Number(number) => self.number(*number, column),
            Value::Text(text) => text.clone(),
            Value::Flag(flag) => self.flag(*flag),
            Value::Word(key) => self.texts.plain(key),
            Value::Missing | Value::Unreadable | Value::NotApplicable | Value::Absent => {
                wording::NO_VALUE.to_owned()
            }
        }
    }

    fn number(&self, number: Decimal, column: Option<Column>) -> String {
        match column {
            // Years: 2022, not 2 022.
            Some(Column::Iverksetting | Column::Slutt | Column::Aarstall) => {
                number.normalize().to_string()
            }
            _ => self.texts.numbers().exact(number),
        }
    }

    fn flag(&self, flag: bool) -> String {
        self.texts.plain(if flag { "flag-yes" } else { "flag-no" })
    }

    fn cell(&self, place: &Place) -> Option<&Cell> {
        let workbook = self.workbooks.iter().find(|workbook| workbook.file == place.file)?;
        let name = place.sheet_name()?;
        let sheet = workbook.sheets.iter().find(|sheet| &*sheet.name == name)?;
        sheet.cell(place.area()?.first)
    }

    /// What the cell shows in the workbook.
    fn raw(&self, cell: &Cell, column: Option<Column>) -> String {
        let numbers = self.texts.numbers();
        match &cell.raw {
            Raw::Text(text) => text.trim().to_owned(),
            Raw::Number(number) => match number.checked_mul(Decimal::ONE_HUNDRED) {
                Some(per_cent) if cell.format == NumberFormat::Percent => {
                    numbers.exact_per_cent(per_cent)
                }
                _ => self.number(*number, column),
            },
            Raw::Flag(flag) => self.flag(*flag),
            Raw::Date(date) => numbers.date(date.date()),
            Raw::Error(error) => error.clone(),
            Raw::NoStoredValue => format!("={}", cell.formula.as_deref().unwrap_or_default()),
        }
    }
}

/// Whether words stand where none could be read: anyone may be named in them.
fn may_name(cell: &Cell) -> bool {
    matches!(&cell.raw, Raw::Text(text) if text.contains(char::is_alphabetic))
}

/// Columns of names, and those in whose cells one may stand: who serves a list is read from its
/// status or its name.
const fn is_private(column: Column) -> bool {
    matches!(column, Column::Lege | Column::FastLege | Column::Kommentar)
}

/// The column that says which row it is, without naming anyone.
const fn naming(kind: Kind) -> Column {
    match kind {
        Kind::Fastlegelister => Column::Legekontor,
        kind => kind.naming(),
    }
}

/// Whether a place lies within a source.
fn covers(source: &Place, place: &Place) -> bool {
    match (source.area(), place.area()) {
        (Some(area), Some(inner)) => {
            source.file == place.file
                && source.sheet_name() == place.sheet_name()
                && area.contains(inner.first)
                && area.contains(inner.last)
        }
        _ => source == place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use legetall::place::{Area, Pos};
    use std::sync::Arc;

    #[test]
    fn a_range_covers_its_cells_only() {
        let (file, sheet): (Arc<str>, Arc<str>) = ("a.xlsx".into(), "Ark1".into());
        let cell = |row, col| Place::cells(&file, &sheet, Pos::new(row, col));
        let range = Place::cells(&file, &sheet, Area::new(Pos::new(3, 1), Pos::new(12, 1)));
        assert!(covers(&range, &cell(3, 1)) && covers(&range, &cell(12, 1)));
        assert!(!covers(&range, &cell(2, 1)) && !covers(&range, &cell(3, 2)));
        assert!(!covers(&range, &Place::cells(&file, &"Ark2".into(), Pos::new(3, 1))));
        let line = Place::line(&"legetall.toml".into(), 7);
        assert!(covers(&line, &line) && !covers(&line, &cell(3, 1)));
    }
}
