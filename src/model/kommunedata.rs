use super::{
    Aktivitet, Budsjettlinje, Column, Fastlegeliste, Kind, Legeaarsverk, Legevaktdistrikt,
    Nokkeltall, Sourced, Table, Tilplikting, Tiltak, Unit, Vakt,
};
use crate::place::Place;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A table that was read: where it stood and what was said about it as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableOrigin {
    pub kind: Kind,
    /// The cells of the table, headers included.
    pub place: Place,
    pub title: Option<String>,
    /// "Fastlegelister per 1.7.2020" dates the table.
    pub as_of: Option<Sourced<Dato>>,
    /// How many records came from it.
    pub rows: usize,
    /// Which column was read as what: the column of the normalised table and the header's cell.
    pub columns: Vec<(Column, Place)>,
    /// Rows and columns that were hidden or filtered in the workbook, and counted all the same.
    pub hidden_rows: usize,
    pub hidden_columns: usize,
}

/// A day, or only a month: `2020-07-01` or `2026-02`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dato {
    Month { year: i32, month: u32 },
    Day(NaiveDate),
}

impl Dato {
    /// The day, or the first day of the month.
    #[must_use]
    pub fn first_day(self) -> Option<NaiveDate> {
        match self {
            Self::Month { year, month } => NaiveDate::from_ymd_opt(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }
}

/// A total, part or mean that the workbook states and we compute ourselves, for comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OppgittTall {
    pub kind: Kind,
    pub column: Column,
    /// The label of its row: "Totalt", "Sum legesenteret".
    pub label: String,
    pub value: Sourced<Decimal>,
    pub unit: Unit,
    /// The rows it sums, as the table shows it: all rows, or a group's.
    pub rows: Vec<Place>,
    pub mean: bool,
}

/// All that was read about one municipality.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kommunedata {
    pub fastlegelister: Vec<Fastlegeliste>,
    pub tilplikting: Vec<Tilplikting>,
    pub tiltak: Vec<Tiltak>,
    pub legeaarsverk: Vec<Legeaarsverk>,
    pub aktivitet: Vec<Aktivitet>,
    pub kostra: Vec<Nokkeltall>,
    pub vaktbemanning: Vec<Vakt>,
    pub budsjett: Vec<Budsjettlinje>,
    /// The district of the emergency clinic, when its size is known.
    pub legevakt: Option<Legevaktdistrikt>,
    pub oppgitt: Vec<OppgittTall>,
    pub origins: Vec<TableOrigin>,
    /// A labelled and dated population found in a workbook; the configuration's goes before it.
    pub innbyggere: Option<Sourced<Decimal>>,
}

impl Kommunedata {
    /// Whether a table of this kind was read.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.origins.iter().any(|origin| origin.kind == kind)
    }

    /// The normalised tables; the measures' comes from `economy`.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = Vec::new();
        if self.has(Kind::Fastlegelister) {
            let rows = self.fastlegelister.iter().map(Fastlegeliste::row).collect();
            tables.push(Table::new(Kind::Fastlegelister, Fastlegeliste::COLUMNS, rows));
        }
        if self.has(Kind::Tilplikting) {
            let rows = self.tilplikting.iter().map(Tilplikting::row).collect();
            tables.push(Table::new(Kind::Tilplikting, Tilplikting::COLUMNS, rows));
        }
        if self.has(Kind::Legeaarsverk) {
            let rows = Legeaarsverk::rows(&self.legeaarsverk);
            tables.push(Table::new(Kind::Legeaarsverk, Legeaarsverk::COLUMNS, rows));
        }
        if self.has(Kind::Aktivitet) {
            let columns = Aktivitet::columns(&self.aktivitet);
            let rows = self.aktivitet.iter().map(|series| series.row(&columns)).collect();
            tables.push(Table::new(Kind::Aktivitet, &columns, rows));
        }
        if self.has(Kind::Kostra) {
            let rows = self.kostra.iter().map(Nokkeltall::row).collect();
            tables.push(Table::new(Kind::Kostra, Nokkeltall::COLUMNS, rows));
        }
        if self.has(Kind::Vaktbemanning) {
            let rows =
                self.vaktbemanning.iter().map(|shift| shift.row(self.legevakt.as_ref())).collect();
            tables.push(Table::new(Kind::Vaktbemanning, Vakt::COLUMNS, rows));
        }
        if self.has(Kind::Budsjett) {
            let columns = Budsjettlinje::columns(&self.budsjett);
            let rows = self.budsjett.iter().map(|line| line.row(&columns)).collect();
            tables.push(Table::new(Kind::Budsjett, &columns, rows));
        }
        tables
    }
}
