//! A table as an adviser draws it: headings, rows and what stands around them, before it has a
//! place on a sheet. Kinds of mess change a drawing; it is laid out last.

use super::kinds;
use super::truth::{Fact, Record, Truth};
use chrono::NaiveDate;
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(Decimal),
    /// A number and its number format.
    Styled(Decimal, &'static str),
    Day(NaiveDate),
    Formula(Formula, Stored),
}

/// What a formula says, before its cells have places.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    Plain(String),
    /// Over the cells of these records in its own column.
    Sum(Vec<usize>),
    Mean(Vec<usize>),
    /// One column of its row less another.
    Minus(Column, Column),
}

/// What a formula was saved with.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    Number(Decimal),
    Error(&'static str),
    None,
}

pub fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

#[derive(Debug, Clone)]
pub struct Col {
    pub role: Option<Column>,
    pub header: String,
    /// The heading above it, shared with its neighbours.
    pub over: Option<String>,
    pub hidden: bool,
    pub shown: Shown,
}

/// How amounts of a column are written, for totals too.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// A number, divided by this.
    Number(Decimal),
    /// A number shown as per cent.
    PercentFormat,
    /// `14 %`.
    PercentText,
    /// `7,5 t`, of a share in per cent.
    HoursText,
}

impl Shown {
    pub fn cell(self, value: Decimal) -> Cell {
        let hours = Decimal::new(375, 3);
        match self {
            Self::Number(by) => Cell::Number((value / by).normalize()),
            Self::PercentFormat => Cell::Styled((value / Decimal::ONE_HUNDRED).normalize(), "0.0%"),
            Self::PercentText => words(&format!("{} %", comma(value))),
            Self::HoursText => words(&format!("{} t", comma(value * hours))),
        }
    }

    fn factor(self) -> Decimal {
        match self {
            Self::Number(by) => by,
            Self::PercentFormat => Decimal::ONE_HUNDRED,
            Self::PercentText | Self::HoursText => Decimal::ONE,
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The record it holds, by its number in the truth.
    pub record: Option<usize>,
    pub cells: Vec<Cell>,
    pub hidden: bool,
    /// Cells merged downwards: the column and how many rows.
    pub merged_down: Option<(usize, u32)>,
    /// The whole row is one merged cell.
    pub merged_across: bool,
}

#[derive(Debug, Clone)]
pub struct Drawing {
    pub kind: Kind,
    /// Lines above, each with its cells.
    pub above: Vec<Vec<Cell>>,
    pub merged_title: bool,
    /// Whether headings are data: a record is no row of it.
    pub turned: bool,
    pub cols: Vec<Col>,
    pub rows: Vec<Row>,
    pub below: Vec<Vec<Cell>>,
    /// The first row and column.
    pub at: (u32, u32),
}

/// Cells with their places.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub cells: BTreeMap<(u32, u32), Cell>,
    pub formulas: BTreeMap<(u32, u32), String>,
    /// First and last corner.
    pub merged: Vec<((u32, u32), (u32, u32))>,
    pub hidden_rows: Vec<u32>,
    pub hidden_cols: Vec<u32>,
}

impl Grid {
    /// How many rows and columns there are, merged and hidden ones too.
    pub fn size(&self) -> (u32, u32) {
        let corners = self.cells.keys().copied().chain(self.merged.iter().map(|(_, last)| *last));
        corners.fold((0, 0), |(rows, cols), (row, col)| (rows.max(row + 1), cols.max(col + 1)))
    }

    /// The merged area over a cell, by its corners.
    pub fn merged_at(&self, row: u32, col: u32) -> Option<((u32, u32), (u32, u32))> {
        self.merged.iter().copied().find(|((top, left), (bottom, right))| {
            (*top..=*bottom).contains(&row) && (*left..=*right).contains(&col)
        })
    }
}

impl Drawing {
    pub fn clean(kind: Kind, truth: &Truth) -> Self {
        let records = truth.of(kind);
        let cols = columns(kind, &records[0]);
        let row = |(at, record): (usize, &Record)| Row {
            record: Some(at),
            cells: cols.iter().map(|col| clean_cell(kind, col, record)).collect(),
            ..Row::default()
        };
        let rows = records.iter().enumerate().map(row).collect();
        Self { cols, rows, ..Self::empty(kind) }
    }

    pub const fn empty(kind: Kind) -> Self {
        Self {
            kind,
            above: Vec::new(),
            merged_title: false,
            turned: false,
            cols: Vec::new(),
            rows: Vec::new(),
            below: Vec::new(),
            at: (0, 0),
        }
    }

    /// Writes the numbers of all columns of quantities anew.
    pub fn rewrite_values(&mut self, mut write: impl FnMut(Column, Decimal) -> Cell) {
        for row in &mut self.rows {
            for (col, cell) in self.cols.iter().zip(&mut row.cells) {
                let role = col.role.filter(|role| kinds::is_value(*role));
                if let (Some(role), Some(_), Cell::Number(value)) = (role, row.record, &cell) {
                    *cell = write(role, *value);
                }
            }
        }
    }

    pub fn col(&self, role: Column) -> Option<usize> {
        self.cols.iter().position(|col| col.role == Some(role))
    }

    pub fn insert_col(&mut self, at: usize, col: Col, mut cell: impl FnMut(&Row) -> Cell) {
        for row in &mut self.rows {
            let new = cell(row);
            row.cells.insert(at, new);
        }
        self.cols.insert(at, col);
    }

    pub fn remove_col(&mut self, at: usize) {
        self.cols.remove(at);
        for row in &mut self.rows {
            row.cells.remove(at);
        }
    }

    /// Writes the cells of the records in a column anew.
    pub fn rewrite(&mut self, role: Column, mut write: impl FnMut(usize, &Cell) -> Option<Cell>) {
        let Some(col) = self.col(role) else { return };
        for row in &mut self.rows {
            let Some(record) = row.record else { continue };
            if let Some(cell) = write(record, &row.cells[col]) {
                row.cells[col] = cell;
            }
        }
    }

    /// Whether all cells of the records in a column are still as the clean table has them.
    pub fn is_plain(&self, role: Column) -> bool {
        self.col(role).is_some_and(|col| {
            self.cols[col].shown == Shown::Number(Decimal::ONE)
                && self
                    .rows
                    .iter()
                    .filter(|row| row.record.is_some())
                    .all(|row| matches!(row.cells[col], Cell::Number(_) | Cell::Empty))
        })
    }

    pub fn blank_row(&self) -> Row {
        Row { cells: vec![Cell::Empty; self.cols.len()], ..Row::default() }
    }

    pub fn header_rows(&self) -> u32 {
        1 + u32::from(self.cols.iter().any(|col| col.over.is_some()))
    }

    pub fn width(&self) -> u32 {
        let lines = self.above.iter().chain(&self.below).map(Vec::len).max().unwrap_or(0);
        u32::try_from(self.cols.len().max(lines)).unwrap()
    }

    /// Puts everything in its place. Gives the first row below it.
    pub fn lay_out(&self, grid: &mut Grid) -> u32 {
        let (mut row, left) = self.at;
        let width = u32::try_from(self.cols.len()).unwrap();
        for line in &self.above {
            put_line(grid, row, left, line);
            row += 1;
        }
        if self.merged_title && !self.above.is_empty() && width > 1 {
            grid.merged.push(((self.at.0, left), (self.at.0, left + width - 1)));
        }
        row = self.lay_out_header(grid, row);
        let places: BTreeMap<usize, u32> =
            (row..).zip(&self.rows).filter_map(|(at, drawn)| Some((drawn.record?, at))).collect();
        for drawn in &self.rows {
            put_line(grid, row, left, &drawn.cells);
            for (at, cell) in (left..).zip(&drawn.cells) {
                if let Cell::Formula(formula, _) = cell {
                    grid.formulas.insert((row, at), self.formula(formula, (row, at), &places));
                }
            }
            if drawn.hidden {
                grid.hidden_rows.push(row);
            }
            if let Some((col, rows)) = drawn.merged_down.filter(|(_, rows)| *rows > 1) {
                let col = left + u32::try_from(col).unwrap();
                grid.merged.push(((row, col), (row + rows - 1, col)));
            }
            if drawn.merged_across && width > 1 {
                grid.merged.push(((row, left), (row, left + width - 1)));
            }
            row += 1;
        }
        for line in &self.below {
            put_line(grid, row, left, line);
            row += 1;
        }
        row
    }

    fn lay_out_header(&self, grid: &mut Grid, mut row: u32) -> u32 {
        let left = self.at.1;
        if self.header_rows() == 2 {
            let mut at = 0;
            while at < self.cols.len() {
                let col = left + u32::try_from(at).unwrap();
                let Some(over) = &self.cols[at].over else {
                    put_line(grid, row, col, &[words(&self.cols[at].header)]);
                    grid.merged.push(((row, col), (row + 1, col)));
                    at += 1;
                    continue;
                };
                let same =
                    self.cols[at..].iter().take_while(|next| next.over.as_ref() == Some(over));
                let span = same.count();
                put_line(grid, row, col, &[words(over)]);
                if span > 1 {
                    let last = col + u32::try_from(span).unwrap() - 1;
                    grid.merged.push(((row, col), (row, last)));
                }
                for (under, next) in (col..).zip(&self.cols[at..at + span]) {
                    put_line(grid, row + 1, under, &[words(&next.header)]);
                }
                at += span;
            }
            row += 1;
        } else {
            let headers: Vec<Cell> = self.cols.iter().map(|col| words(&col.header)).collect();
            put_line(grid, row, left, &headers);
        }
        for (at, col) in (left..).zip(&self.cols) {
            if col.hidden {
                grid.hidden_cols.push(at);
            }
        }
        row + 1
    }

    fn formula(
        &self,
        formula: &Formula,
        (row, col): (u32, u32),
        places: &BTreeMap<usize, u32>,
    ) -> String {
        let over = |function: &str, records: &[usize]| {
            let rows: Vec<u32> =
                records.iter().filter_map(|record| places.get(record)).copied().collect();
            let (first, last) = (rows.iter().min().unwrap(), rows.iter().max().unwrap());
            format!("{function}({}:{})", name(*first, col), name(*last, col))
        };
        let beside = |role: Column| {
            let at = self.col(role).unwrap_or_default();
            name(row, self.at.1 + u32::try_from(at).unwrap())
        };
        match formula {
            Formula::Plain(text) => text.clone(),
            Formula::Sum(records) => over("SUM", records),
            Formula::Mean(records) => over("AVERAGE", records),
            Formula::Minus(whole, part) => format!("{}-{}", beside(*whole), beside(*part)),
        }
    }

    /// The total of a column over some records, as the column writes it.
    pub fn total(&self, col: usize, records: &[usize], truth: &Truth, live: bool) -> Cell {
        let Some(role) = self.cols[col].role else { return Cell::Empty };
        let facts = records.iter().map(|record| self.fact(*record, role, truth));
        let Some(sum) = facts.sum::<Option<Decimal>>() else { return Cell::Empty };
        let shown = self.cols[col].shown;
        match shown {
            Shown::Number(_) if live => {
                let value = (sum / shown.factor()).normalize();
                Cell::Formula(Formula::Sum(records.to_vec()), Stored::Number(value))
            }
            _ => shown.cell(sum),
        }
    }

    fn fact(&self, record: usize, role: Column, truth: &Truth) -> Option<Decimal> {
        match truth.of(self.kind)[record].get(&role)? {
            Fact::Number(value) => Some(*value),
            Fact::Nothing | Fact::Unreadable => Some(Decimal::ZERO),
            _ => None,
        }
    }
}

fn put_line(grid: &mut Grid, row: u32, left: u32, line: &[Cell]) {
    for (col, cell) in (left..).zip(line) {
        if *cell != Cell::Empty {
            grid.cells.insert((row, col), cell.clone());
        }
    }
}

fn name(row: u32, col: u32) -> String {
    legetall::place::Pos::new(row, col).to_string()
}

/// With a decimal comma.
pub fn comma(value: Decimal) -> String {
    value.normalize().to_string().replace('.', ",")
}

fn columns(kind: Kind, record: &Record) -> Vec<Col> {
    let plain = |(role, header): (Column, &str)| {
        let shown = match role {
            Column::Ressurs => Shown::PercentText,
            _ => Shown::Number(Decimal::ONE),
        };
        record.contains_key(&role).then(|| Col {
            role: Some(role),
            header: header.to_owned(),
            over: None,
            hidden: false,
            shown,
        })
    };
    let headers: &[(Column, &str)] = match kind {
        Kind::Fastlegelister => &[
            (Column::Legekontor, "Legekontor"),
            (Column::Lege, "Lege"),
            (Column::Listetak, "Listetak"),
            (Column::Listelengde, "Listelengde"),
            (Column::Status, "Status"),
            (Column::Spesialist, "Spesialist"),
        ],
        Kind::Tilplikting => {
            &[(Column::Tjenestested, "Tjenestested"), (Column::Ressurs, "Ressurs")]
        }
        Kind::Tiltak => &[
            (Column::Nummer, "Nr"),
            (Column::Tiltak, "Tiltak"),
            (Column::Iverksetting, "Iverksetting"),
            (Column::Slag, "Type"),
            (Column::Kostnad, "Kostnad"),
            (Column::Ansvar, "Ansvar"),
        ],
        kind => panic!("{kind:?} has a room of its own"),
    };
    headers.iter().copied().filter_map(plain).collect()
}

fn clean_cell(kind: Kind, col: &Col, record: &Record) -> Cell {
    let role = col.role.unwrap();
    match (&record[&role], role) {
        (Fact::Text(text), Column::Nummer) => Cell::Number(text.parse().unwrap()),
        (Fact::Text(text), _) => words(text),
        (Fact::Number(value), _) => col.shown.cell(*value),
        (Fact::Flag(yes), Column::Status) if kind == Kind::Fastlegelister => {
            words(if *yes { "Besatt" } else { "Ubesatt" })
        }
        (Fact::Flag(yes), Column::Slag) => words(if *yes { "Varig" } else { "Engangs" }),
        (Fact::Flag(yes), _) => words(if *yes { "Ja" } else { "Nei" }),
        (Fact::From(year, _), _) => Cell::Number(Decimal::from(*year)),
        (Fact::Day(day), _) => Cell::Day(*day),
        (Fact::Nothing | Fact::Unreadable, _) => Cell::Empty,
    }
}
