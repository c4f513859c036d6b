use crate::finding::Severity;
use crate::language::Language;
use crate::place::Pos;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A report: what both files say, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub language: Language,
    pub cover: Cover,
    pub sections: Vec<Section>,
    /// For the document properties.
    pub keywords: Vec<String>,
    /// The date of the document, `None` when the configuration gives none. No clock is read.
    pub date: Option<chrono::NaiveDate>,
}

/// The first page of the appendix and the first sheet of the workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// "Legetjenesten i Kragerø – nøkkeltall og økonomiske konsekvenser".
    pub title: String,
    pub municipality: Option<String>,
    /// "Vedlegg 1".
    pub appendix: Option<String>,
    /// Label and value: arkivsak, per dato, datagrunnlag, status.
    pub facts: Vec<(String, String)>,
    /// The most important in a few sentences.
    pub summary: Vec<String>,
    /// "Innhold", in the reader's language.
    pub contents_heading: String,
    /// "Side", "av": for "Side 1 av 9".
    pub page_word: String,
    pub of_word: String,
    /// What the footer says beside the page number: "Laget med legetall 0.1.0".
    pub made_with: String,
}

/// Who sees a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Audience {
    #[default]
    Both,
    /// The appendix only.
    Pdf,
    /// The workbook only.
    Workbook,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Stable, ASCII: for links.
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
    pub audience: Audience,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Text(String),
    /// A heading one level below the section's.
    Heading(String),
    Bullets(Vec<String>),
    /// A sentence to be seen first: what the numbers say, or what is missing.
    Callout(String),
    Table(SheetTable),
    Chart(Chart),
    /// Only where a workbook is reviewed, never in an appendix.
    Copy(SheetCopy),
}

/// Cells of a sheet that was read, at the places they have there.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetCopy {
    /// The copy's name, at most 31 characters, unique.
    pub sheet: String,
    /// "Kopi av tilplikting.xlsx, ark «Ark1»".
    pub caption: String,
    pub cells: BTreeMap<Pos, CopiedCell>,
    /// Said when not all rows are there.
    pub note: Option<String>,
}

/// A cell as it stood, and what was found there.
#[derive(Debug, Clone, PartialEq)]
pub struct CopiedCell {
    /// What stood there: a number as a number, anything else as its text.
    pub cell: Cell,
    /// The gravest of what was found in the cell.
    pub severity: Option<Severity>,
    /// What was found, at the first cell of the place of each finding.
    pub marks: Vec<Mark>,
}

/// A finding as it stands at a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// "Advarsel K301".
    pub label: String,
    /// What was found and what to do.
    pub text: String,
}

/// A table: one sheet with one native table in the workbook, a table with header cells in the appendix.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetTable {
    pub audience: Audience,
    /// The sheet's name, at most 31 characters, unique.
    pub sheet: String,
    /// The native table's name: ASCII, unique.
    pub name: String,
    /// Title in A1 of the sheet and caption in the appendix.
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Explanations of shorthand and reservations, under the table; in the workbook above it.
    pub notes: Vec<String>,
    /// In the appendix at most so many rows, then `rest` ("og 34 til, se arbeidsboken").
    pub pdf_rows: Option<usize>,
    pub rest: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Unique in its table, not empty.
    pub header: String,
    pub format: Format,
    /// Share of the table's width, relative to the other columns'.
    pub width: f64,
    pub audience: Audience,
    /// The first column usually names its row.
    pub row_header: bool,
}

/// How a column's numbers are shown; its texts are shown as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Text,
    /// Thousands separated, so many decimals.
    Number(u32),
    /// 196.5 is shown as 196,5 %. The number is not divided by 100.
    Percent(u32),
    /// Whole kroner.
    Kroner,
    /// No thousands separator.
    Year,
    /// Every row has a unit of its own; the cell says how it is shown.
    Mixed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RowRole {
    #[default]
    Body,
    /// A sum of the rows above, set apart by weight and a rule. In the workbook it stands
    /// below the native table's rows as ordinary last rows of the table.
    Total,
    /// A heading within the table.
    Group,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub role: RowRole,
    /// One per column.
    pub cells: Vec<Cell>,
}

/// What a cell holds, and how it is shown where there is no spreadsheet to show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// As printed: `1 433 333`, `196,5 %`, `–`.
    pub shown: String,
    pub content: Content,
    /// Only for columns with `Format::Mixed`.
    pub format: Option<Format>,
    /// Live formula with `=`; `content` is its stored result.
    pub formula: Option<String>,
    /// The defined name of this cell in the workbook.
    pub defined_name: Option<String>,
    /// A cell meant to be changed: marked by style, name, rule and note.
    pub input: Option<Box<Input>>,
    /// Link to a section id, to another sheet, or to a cell of a copy (`1 Ark1!B14`), with this text.
    pub link: Option<String>,
}

/// What may be typed into a cell that is meant to be changed, and where its value is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    pub rule: Rule,
    /// It may be left empty: the value is then not known. Elsewhere a formula would take nothing
    /// for 0.
    pub optional: bool,
    /// Shown when the cell is chosen: at most [`Input::TITLE_LENGTH`] and [`Input::MESSAGE_LENGTH`]
    /// characters.
    pub title: String,
    pub message: String,
    /// The title over the message when something else is typed.
    pub refused: String,
    /// The source: file, sheet and cell or line, and what the source is called.
    pub note: String,
}

impl Input {
    /// What the format has room for.
    pub const TITLE_LENGTH: usize = 32;
    pub const MESSAGE_LENGTH: usize = 255;
}

/// What a cell may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// Both ends included.
    Number {
        least: Option<Decimal>,
        most: Option<Decimal>,
    },
    Whole {
        least: i32,
        most: i32,
    },
    /// One of these, as the report's language words them.
    Words(Vec<String>),
}

impl Cell {
    /// Words, or the shorthand for "no value".
    #[must_use]
    pub fn text(shown: impl Into<String>) -> Self {
        Self {
            shown: shown.into(),
            content: Content::Text,
            format: None,
            formula: None,
            defined_name: None,
            input: None,
            link: None,
        }
    }

    /// A number, stored as it is and printed as `shown`.
    #[must_use]
    pub fn number(value: Decimal, shown: impl Into<String>) -> Self {
        Self { content: Content::Number(value), ..Self::text(shown) }
    }

    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        Self { format: Some(format), ..self }
    }

    #[must_use]
    pub fn with_formula(self, formula: impl Into<String>) -> Self {
        Self { formula: Some(formula.into()), ..self }
    }

    #[must_use]
    pub fn named(self, defined_name: impl Into<String>) -> Self {
        Self { defined_name: Some(defined_name.into()), ..self }
    }

    #[must_use]
    pub fn as_input(self, input: Input) -> Self {
        Self { input: Some(Box::new(input)), ..self }
    }
}

impl SheetTable {
    /// Explains the shorthand for "no value" when a cell holds it.
    #[must_use]
    pub(super) fn explaining_no_value(mut self, note: impl FnOnce() -> String) -> Self {
        let holds = |row: &Row| row.cells.iter().any(|cell| cell.shown == super::wording::NO_VALUE);
        if self.rows.iter().any(holds) {
            self.notes.push(note());
        }
        self
    }
}

impl Row {
    #[must_use]
    pub const fn body(cells: Vec<Cell>) -> Self {
        Self { role: RowRole::Body, cells }
    }

    #[must_use]
    pub const fn total(cells: Vec<Cell>) -> Self {
        Self { role: RowRole::Total, cells }
    }
}

impl Column {
    /// A column everybody sees.
    #[must_use]
    pub fn new(header: impl Into<String>, format: Format, width: f64) -> Self {
        Self { header: header.into(), format, width, audience: Audience::Both, row_header: false }
    }

    #[must_use]
    pub fn naming_rows(self) -> Self {
        Self { row_header: true, ..self }
    }

    #[must_use]
    pub fn in_workbook(self) -> Self {
        Self { audience: Audience::Workbook, ..self }
    }
}

/// What the workbook stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Number(Decimal),
    /// Also the shorthand for "no value": never an empty cell.
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// Upright columns, one per category, series side by side.
    Columns,
    /// Upright columns, and the last series as a line over them: a limit they are held against.
    ColumnsAndLine,
    /// Lying bars, one per category.
    Bars,
    Line,
}

/// A chart over columns of a table that stands in the same report.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    pub audience: Audience,
    pub kind: ChartKind,
    pub title: String,
    /// What it shows, in a sentence, for those who do not see it. At most
    /// [`Chart::ALTERNATIVE_LENGTH`] characters.
    pub alternative: String,
    /// What the numbers count, for the axis.
    pub unit: String,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
    /// The sheet whose table the workbook's native chart reads.
    pub sheet: String,
}

impl Chart {
    /// The most characters of an alternative text that Excel keeps; it drops a longer one.
    pub const ALTERNATIVE_LENGTH: usize = 255;
}

/// One set of numbers of a chart, and where the workbook's chart finds them.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    pub name: String,
    pub values: Vec<Decimal>,
    /// Values as printed at the columns.
    pub shown: Vec<String>,
    /// Rows and columns within the table's body, both ends included: (first row, first column, last row, last column).
    pub category_cells: (usize, usize, usize, usize),
    pub value_cells: (usize, usize, usize, usize),
}
