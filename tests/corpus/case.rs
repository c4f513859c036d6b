//! One municipality's workbooks: the truth, the drawings of its three tables, and the files they
//! stand in.

use super::drawing::{Cell, Drawing, Grid, Stored, comma, words};
use super::kinds;
use super::mess::{self, Mess};
use super::random::Random;
use super::truth::{KINDS, POPULATION, Record, Truth, YEARS};
use super::{page, xlsb};
use chrono::Datelike;
use legetall::analysis::Analysis;
use legetall::job::Job;
use legetall::language::Language;
use legetall::model::{Kind, Sourced};
use legetall::place::Place;
use legetall::report::Options;
use legetall::settings::Settings;
use legetall::workbook::{Input, Limits};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::fmt::Write;
use std::io::{Cursor, Read, Write as _};

/// How the tables are spread over files and sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    Files,
    Sheets,
    /// Below each other on one sheet.
    Stacked,
    SideBySide,
}

/// How a text file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    pub delimiter: char,
    pub encoding: Encoding,
    pub crlf: bool,
    /// Whether every field stands in quotes.
    pub quoted: bool,
    /// Whether `sep=;` stands first.
    pub stated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf8Bom,
    Windows1252,
    Utf16,
}

/// How a workbook is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Xlsx,
    Xlsb,
    /// A web page named xls.
    Page,
}

/// A sheet that holds none of the tables.
#[derive(Debug, Clone)]
pub struct OtherSheet {
    pub name: String,
    pub lines: Vec<Vec<Cell>>,
    pub hidden: bool,
}

impl OtherSheet {
    fn grid(&self) -> Grid {
        let mut grid = Grid::default();
        for (row, line) in (0..).zip(&self.lines) {
            for (col, cell) in (0..).zip(line) {
                grid.cells.insert((row, col), cell.clone());
            }
        }
        grid
    }
}

#[derive(Debug, Clone)]
pub struct Case {
    pub seed: u64,
    pub truth: Truth,
    pub drawings: Vec<Drawing>,
    pub spread: Spread,
    pub csv: Option<Dialect>,
    /// How, when it is no text file.
    pub saved: Saved,
    /// Sheets before those of the tables.
    pub others: Vec<OtherSheet>,
    /// Something in it, a merged cell or a sheet more, that a text file cannot hold.
    pub needs_workbook: bool,
    /// The kinds of mess that took hold.
    pub messes: Vec<usize>,
}

impl Case {
    /// A case with these kinds of mess, those that do not fit left out.
    pub fn new(seed: u64, wanted: &[usize]) -> Self {
        Self::with(seed, &[], wanted)
    }

    /// The same with more kinds of tables beside the three.
    pub fn with(seed: u64, beside: &[Kind], wanted: &[usize]) -> Self {
        let mut random = Random::new(seed);
        let mut truth = Truth::new(&mut random);
        let drawings = KINDS.iter().map(|kind| Drawing::clean(*kind, &truth));
        let mut drawings: Vec<Drawing> = drawings.collect();
        // From a seed of their own, so that the three are the same with and without them.
        let mut own = Random::new(!seed);
        for kind in beside {
            let records = kinds::records(*kind, &mut own);
            drawings.push(kinds::clean(*kind, &records));
            truth.beside.insert(*kind, records);
            if *kind == Kind::Vaktbemanning {
                truth.district = Some(own.pick(&kinds::roster::DISTRICTS));
            }
        }
        let mut case = Self {
            seed,
            truth,
            drawings,
            spread: Spread::Files,
            csv: None,
            saved: Saved::Xlsx,
            others: Vec::new(),
            needs_workbook: false,
            messes: Vec::new(),
        };
        let mut slots: Vec<&str> = Vec::new();
        let mut wanted = wanted.to_vec();
        // What is of one kind draws its table anew.
        wanted.sort_by_key(|at| (mess::ALL[*at].of.is_none(), *at));
        for at in wanted {
            let Mess { takes, make, of, .. } = mess::ALL[at];
            if of.is_some_and(|kind| !beside.contains(&kind)) {
                continue;
            }
            if takes.iter().any(|slot| slots.contains(slot)) {
                continue;
            }
            if make(&mut case, &mut random) {
                slots.extend(takes);
                case.messes.push(at);
            }
        }
        case
    }

    pub fn drawing(&mut self, kind: Kind) -> &mut Drawing {
        self.drawings.iter_mut().find(|drawing| drawing.kind == kind).unwrap()
    }

    /// One of the tables.
    pub fn any_kind(&self, random: &mut Random) -> Kind {
        random.pick(&self.drawings.iter().map(|drawing| drawing.kind).collect::<Vec<_>>())
    }

    /// One of the tables that stand beside lists, duty and measures, now and then.
    pub fn any_beside(&self, random: &mut Random) -> Option<Kind> {
        let kinds: Vec<Kind> = self.truth.beside.keys().copied().collect();
        (!kinds.is_empty() && !random.one_in(3)).then(|| random.pick(&kinds))
    }

    /// Takes the table of a kind as it is drawn now.
    pub fn redraw(&mut self, kind: Kind, draw: impl FnOnce(&[Record]) -> Drawing) {
        let drawing = draw(self.truth.of(kind));
        *self.drawing(kind) = drawing;
    }

    pub fn analyse(&self) -> Analysis {
        self.analyse_inputs(self.inputs())
    }

    /// Reads files as this municipality's.
    pub fn analyse_inputs(&self, inputs: Vec<Input>) -> Analysis {
        let whole = |value: i32| Sourced::new(value, Place::file(&"legetall.toml".into()));
        let population = Decimal::from(POPULATION);
        let mut settings = Settings::default();
        settings.plan_fra = Some(whole(*YEARS.start()));
        settings.plan_til = Some(whole(*YEARS.end()));
        settings.kommune.innbyggere =
            Some(Sourced::new(population, Place::file(&"legetall.toml".into())));
        if self.truth.beside.contains_key(&Kind::Kostra) {
            settings.kommune.navn = Some(kinds::statistics::OWN.to_owned());
        }
        settings.legevakt.innbyggere = self.truth.district.map(|residents| {
            Sourced::new(Decimal::from(residents), Place::file(&"legetall.toml".into()))
        });
        let job = Job {
            inputs,
            settings,
            findings: Vec::new(),
            language: Language::Bokmaal,
            options: Options::default(),
            limits: Limits::default(),
        };
        job.analyse()
    }

    /// The files, each a list of named sheets.
    pub fn books(&self) -> Vec<(&'static str, Vec<(String, Grid)>)> {
        let alone = |drawing: &Drawing| {
            let mut grid = Grid::default();
            drawing.lay_out(&mut grid);
            grid
        };
        match self.spread {
            Spread::Files => self
                .drawings
                .iter()
                .map(|drawing| (drawing.kind.id(), vec![("Ark1".to_owned(), alone(drawing))]))
                .collect(),
            Spread::Sheets => {
                let sheet = |drawing: &Drawing| sheet_name(drawing.kind).to_owned();
                let sheets = self.drawings.iter().map(|d| (sheet(d), alone(d))).collect();
                vec![("legetjenesten", sheets)]
            }
            Spread::Stacked => {
                let mut grid = Grid::default();
                let mut row = 0;
                for drawing in &self.drawings {
                    let mut drawing = drawing.clone();
                    drawing.at.0 += row;
                    row = drawing.lay_out(&mut grid) + 2;
                }
                vec![("legetjenesten", vec![("Ark1".to_owned(), grid)])]
            }
            Spread::SideBySide => {
                let mut grid = Grid::default();
                let mut col = 0;
                for drawing in &self.drawings {
                    let mut drawing = drawing.clone();
                    drawing.at.1 += col;
                    drawing.lay_out(&mut grid);
                    col = drawing.at.1 + drawing.width() + 1;
                }
                vec![("legetjenesten", vec![("Ark1".to_owned(), grid)])]
            }
        }
    }

    /// Saves it otherwise, when that can hold what it has: a page is one sheet, and what saves
    /// these has calculated its formulas.
    pub fn save_as(&mut self, saved: Saved) {
        let is_one_sheet = self.others.is_empty() && self.spread != Spread::Sheets;
        let mut cells =
            self.drawings.iter().flat_map(|drawing| &drawing.rows).flat_map(|row| &row.cells);
        let is_calculated = !cells.any(|cell| matches!(cell, Cell::Formula(_, Stored::None)));
        if self.csv.is_none() && is_calculated && (saved != Saved::Page || is_one_sheet) {
            self.saved = saved;
        }
    }

    pub fn inputs(&self) -> Vec<Input> {
        let write = |(name, sheets): (&str, Vec<(String, Grid)>)| Input {
            name: format!("{name}.{}", self.ending()).into(),
            bytes: match (self.csv, self.saved) {
                (Some(dialect), _) => dialect.write(&sheets[0].1),
                (None, Saved::Page) => page::write(&sheets[0].1),
                (None, Saved::Xlsb) => self.write_xlsb(&sheets),
                (None, Saved::Xlsx) => write_workbook(&self.others, &sheets),
            },
        };
        self.books().into_iter().map(write).collect()
    }

    fn write_xlsb(&self, sheets: &[(String, Grid)]) -> Vec<u8> {
        let others: Vec<Grid> = self.others.iter().map(OtherSheet::grid).collect();
        let others = self.others.iter().zip(&others);
        let before = others.map(|(other, grid)| (other.name.as_str(), grid, other.hidden));
        let sheets = sheets.iter().map(|(name, grid)| (name.as_str(), grid, false));
        xlsb::write(&before.chain(sheets).collect::<Vec<_>>())
    }

    /// How the names of its files end.
    pub const fn ending(&self) -> &'static str {
        match (self.csv, self.saved) {
            (Some(_), _) => "csv",
            (None, Saved::Xlsx) => "xlsx",
            (None, Saved::Xlsb) => "xlsb",
            (None, Saved::Page) => "xls",
        }
    }

    /// The format of its files.
    pub fn format(&self) -> &'static str {
        match self.csv {
            None if self.saved == Saved::Page => "web page named xls",
            None => self.ending(),
            Some(Dialect { delimiter: ',', .. }) => "csv with commas",
            Some(Dialect { delimiter: '\t', .. }) => "csv with tabs",
            Some(Dialect { encoding: Encoding::Windows1252, .. }) => "csv from Excel on Windows",
            Some(_) => "csv with semicolons",
        }
    }

    /// The sheets as text, for a person to look at.
    pub fn shown(&self) -> String {
        let mut shown = String::new();
        for (file, sheets) in self.books() {
            for (sheet, grid) in sheets {
                let _ = writeln!(
                    shown,
                    "  {file} {sheet} {:?} {:?} {:?}",
                    self.spread, self.csv, self.saved
                );
                let _ = writeln!(shown, "  merged {:?}", grid.merged);
                let mut last = u32::MAX;
                for ((row, col), cell) in &grid.cells {
                    if *row != last {
                        let _ = write!(shown, "\n  {:>3}", row + 1);
                        last = *row;
                    }
                    let name = legetall::place::column_letters(*col);
                    let _ = write!(shown, " | {name} {}", shown_cell(cell));
                    if let Some(formula) = grid.formulas.get(&(*row, *col)) {
                        let _ = write!(shown, " ={formula}");
                    }
                }
                shown.push('\n');
            }
        }
        shown
    }
}

const fn sheet_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Fastlegelister => "Lister",
        Kind::Tilplikting => "Plikt",
        Kind::Tiltak => "Plan",
        Kind::Legeaarsverk => "Leger",
        Kind::Aktivitet => "Tall",
        Kind::Kostra => "SSB",
        Kind::Vaktbemanning => "Vakter",
        Kind::Budsjett => "Linjer",
    }
}

fn shown_cell(cell: &Cell) -> String {
    match cell {
        Cell::Number(value) => value.to_string(),
        Cell::Text(text) => format!("{text:?}"),
        other => format!("{other:?}"),
    }
}

fn write_workbook(others: &[OtherSheet], sheets: &[(String, Grid)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for other in others {
        write_sheet(&mut workbook, &other.name, &other.grid(), other.hidden);
    }
    let mut without_value = false;
    for (name, grid) in sheets {
        write_sheet(&mut workbook, name, grid, false);
        let lacks = |cell: &Cell| matches!(cell, Cell::Formula(_, Stored::None));
        without_value |= grid.cells.values().any(lacks);
    }
    let bytes = workbook.save_to_buffer().unwrap();
    if without_value { take_values_out(&bytes) } else { bytes }
}

/// What a formula is given as its value where it shall have none.
const NO_VALUE: &str = "uten verdi";

fn write_sheet(workbook: &mut Workbook, name: &str, grid: &Grid, hidden: bool) {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).unwrap();
    sheet.set_hidden(hidden);
    // A workbook does not open on a hidden sheet.
    sheet.set_active(!hidden);
    let float = |value: &Decimal| value.to_f64().unwrap();
    let column = |col: u32| u16::try_from(col).unwrap();
    for ((top, left), (bottom, right)) in &grid.merged {
        sheet
            .merge_range(*top, column(*left), *bottom, column(*right), "", &Format::new())
            .unwrap();
    }
    for (&(row, col), cell) in &grid.cells {
        let at = column(col);
        match cell {
            Cell::Empty => continue,
            Cell::Text(text) => sheet.write_string(row, at, text).unwrap(),
            Cell::Number(value) => sheet.write_number(row, at, float(value)).unwrap(),
            Cell::Styled(value, code) => {
                let format = Format::new().set_num_format(*code);
                sheet.write_number_with_format(row, at, float(value), &format).unwrap()
            }
            Cell::Day(day) => {
                let format = Format::new().set_num_format("dd.mm.yyyy");
                let year = u16::try_from(day.year()).unwrap();
                let [month, day] = [day.month(), day.day()].map(|part| u8::try_from(part).unwrap());
                let date = ExcelDateTime::from_ymd(year, month, day).unwrap();
                sheet.write_datetime_with_format(row, at, &date, &format).unwrap()
            }
            Cell::Formula(_, stored) => {
                let result = match stored {
                    Stored::Number(value) => value.to_string(),
                    Stored::Error(error) => (*error).to_owned(),
                    Stored::None => NO_VALUE.to_owned(),
                };
                let formula = Formula::new(&grid.formulas[&(row, col)]).set_result(result);
                sheet.write_formula(row, at, formula).unwrap()
            }
        };
    }
    for row in &grid.hidden_rows {
        sheet.set_row_hidden(*row).unwrap();
    }
    for col in &grid.hidden_cols {
        sheet.set_column_hidden(column(*col)).unwrap();
    }
}

/// As a program that does not calculate saves formulas.
fn take_values_out(bytes: &[u8]) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut copy = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..package.len() {
        let mut part = package.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/") {
            let text = String::from_utf8(content).unwrap();
            content = text.replace(&format!("<v>{NO_VALUE}</v>"), "").into_bytes();
        }
        copy.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        copy.write_all(&content).unwrap();
    }
    copy.finish().unwrap().into_inner()
}

impl Dialect {
    fn write(&self, grid: &Grid) -> Vec<u8> {
        let (rows, cols) = grid.size();
        let ending = if self.crlf { "\r\n" } else { "\n" };
        let mut text = String::new();
        if self.stated {
            let _ = write!(text, "sep={}{ending}", self.delimiter);
        }
        for row in 0..rows {
            let fields: Vec<String> = (0..cols)
                .map(|col| self.field(grid.cells.get(&(row, col)).unwrap_or(&Cell::Empty)))
                .collect();
            text += &fields.join(&self.delimiter.to_string());
            text += ending;
        }
        match self.encoding {
            Encoding::Utf8 => text.into_bytes(),
            Encoding::Utf8Bom => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
            Encoding::Utf16 => {
                let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                units.flat_map(u16::to_le_bytes).collect()
            }
        }
    }

    fn field(&self, cell: &Cell) -> String {
        let text = match cell {
            Cell::Empty | Cell::Formula(_, Stored::None) => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Number(value) | Cell::Formula(_, Stored::Number(value)) => comma(*value),
            Cell::Formula(_, Stored::Error(error)) => (*error).to_owned(),
            Cell::Styled(value, code) if code.ends_with('%') => {
                format!("{} %", comma(value * Decimal::ONE_HUNDRED))
            }
            Cell::Styled(value, _) => comma(*value),
            Cell::Day(day) => day.format("%d.%m.%Y").to_string(),
        };
        if self.quoted || text.contains([self.delimiter, '"', '\n']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text
        }
    }
}

pub fn line(texts: &[&str]) -> Vec<Cell> {
    texts.iter().map(|text| words(text)).collect()
}
