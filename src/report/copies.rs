//! Copies of the cells that were read, with what was found in them.
//!
//! A cell keeps its place, so that "B14" is B14 in the copy. What may name a doctor is copied only
//! when names are asked for: in tables with doctors every text but the names of offices and sites and
//! what is an amount, and what stands outside the tables that were read.

use super::context::Context;
use super::naming;
use super::{Cell, CopiedCell, Format, Mark, SheetCopy, wording};
use crate::finding::Finding;
use crate::language::Arg;
use crate::model::{Column, Kind, TableOrigin};
use crate::place::{Area, Place, Pos};
use crate::workbook::{self, NumberFormat, Raw, Sheet, Workbook};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The most characters a sheet's name may have.
const NAME_LENGTH: usize = 31;
/// Of a larger sheet only the rows with findings, and the headings, are copied.
const MOST_ROWS: usize = 2_000;

/// The copies of the sheets in which anything was found.
#[derive(Debug, Default)]
pub(super) struct Copies {
    /// With the file and the sheet each is of.
    sheets: Vec<(Place, SheetCopy)>,
}

impl Copies {
    pub fn new(cx: &Context<'_>, workbooks: &[Workbook]) -> Self {
        let mut copies = Self::default();
        for sheet in workbooks.iter().flat_map(|workbook| &workbook.sheets) {
            let place = Place::sheet(&sheet.file, &sheet.name);
            let found: Vec<(&Finding, Area)> = cx
                .analysis
                .findings
                .iter()
                .filter_map(|finding| Some((finding, finding.place.as_ref()?)))
                .filter(|(_, at)| at.file == place.file && at.sheet_name() == place.sheet_name())
                .filter_map(|(finding, at)| Some((finding, at.area()?)))
                .collect();
            if !found.is_empty() {
                let name = name(copies.sheets.len() + 1, &sheet.name);
                let copy = Copying { cx, sheet, place: &place, found: &found }.copy(name);
                copies.sheets.push((place, copy));
            }
        }
        copies
    }

    /// The link to the first cell of a place, when it was copied.
    pub fn link(&self, place: &Place) -> Option<String> {
        let area = place.area()?;
        let is_of = |(of, _): &&(Place, SheetCopy)| {
            of.file == place.file && of.sheet_name() == place.sheet_name()
        };
        let (_, copy) = self.sheets.iter().find(is_of)?;
        Some(format!("{}!{}", copy.sheet, area.first))
    }

    pub fn into_sheets(self) -> Vec<SheetCopy> {
        self.sheets.into_iter().map(|(_, copy)| copy).collect()
    }
}

/// Whether the tables have columns that name doctors.
pub(super) fn may_hold_names(cx: &Context<'_>) -> bool {
    cx.analysis.data.origins.iter().any(names_doctors)
}

fn names_doctors(origin: &TableOrigin) -> bool {
    matches!(origin.kind, Kind::Fastlegelister | Kind::Tilplikting)
}

/// The number keeps names apart that are alike when cut, and from the other sheets'.
fn name(number: usize, sheet: &str) -> String {
    let clean = sheet.replace(['[', ']', ':', '*', '?', '/', '\\', '!'], " ");
    let name: String = format!("{number} {}", clean.trim()).chars().take(NAME_LENGTH).collect();
    name.trim_end_matches([' ', '\'']).to_owned()
}

struct Copying<'a> {
    cx: &'a Context<'a>,
    sheet: &'a Sheet,
    place: &'a Place,
    /// What was found on the sheet, and where.
    found: &'a [(&'a Finding, Area)],
}

impl Copying<'_> {
    fn copy(&self, name: String) -> SheetCopy {
        let tables: Vec<&TableOrigin> = self.tables();
        let rows: BTreeSet<u32> = self.sheet.cells.keys().map(|pos| pos.row).collect();
        let is_cut = rows.len() > MOST_ROWS;
        let told = if is_cut { self.told_rows(&tables) } else { BTreeSet::new() };
        let is_kept = |pos: Pos| !is_cut || told.contains(&pos.row);
        let cells = self.sheet.cells.iter().filter(|(pos, _)| is_kept(**pos));
        let cells = cells.filter_map(|(pos, cell)| Some((*pos, self.cell(*pos, cell, &tables)?)));
        let mut cells: BTreeMap<Pos, CopiedCell> = cells.collect();
        self.mark(&mut cells);
        let place = Arg::Text(wording::place(self.place, self.cx.texts));
        SheetCopy {
            sheet: name,
            caption: self.cx.with("review-copy-of", &[("place", place)]),
            cells,
            note: is_cut.then(|| self.cx.text("review-rows-left-out")),
        }
    }

    /// The tables of the sheet that were read.
    fn tables(&self) -> Vec<&TableOrigin> {
        let is_here = |origin: &&TableOrigin| {
            origin.place.file == self.place.file
                && origin.place.sheet_name() == self.place.sheet_name()
        };
        self.cx.analysis.data.origins.iter().filter(is_here).collect()
    }

    /// The rows with findings, and the headings of the tables.
    fn told_rows(&self, tables: &[&TableOrigin]) -> BTreeSet<u32> {
        let headings = tables
            .iter()
            .filter_map(|origin| Some(origin.place.area()?.first.row..=last_heading(origin)?));
        let found = self.found.iter().map(|(_, area)| marked_rows(area));
        headings.chain(found).flatten().collect()
    }

    /// The cell, unless it may say what is not to be published.
    fn cell(&self, pos: Pos, cell: &workbook::Cell, tables: &[&TableOrigin]) -> Option<CopiedCell> {
        let shown = match &cell.raw {
            Raw::Number(number) => number_cell(self.cx, *number, &cell.format),
            Raw::Date(date) => Cell::text(self.cx.numbers().date(date.date())),
            Raw::Flag(flag) => Cell::text(naming::flag(*flag, self.cx.texts)),
            Raw::Error(error) => Cell::text(error.as_str()),
            Raw::NoStoredValue => Cell::text(""),
            Raw::Text(text) => Cell::text(self.text(pos, text, tables)?),
        };
        Some(CopiedCell { cell: shown, severity: None, marks: Vec::new() })
    }

    /// A text as it may be shown; `None` when the cell is left out.
    fn text(&self, pos: Pos, text: &str, tables: &[&TableOrigin]) -> Option<String> {
        if self.cx.options.names {
            return Some(text.to_owned());
        }
        let published = || self.cx.pseudonyms.published(text, self.cx.options);
        let is_in =
            |origin: &&&TableOrigin| origin.place.area().is_some_and(|area| area.contains(pos));
        let Some(table) = tables.iter().find(is_in) else {
            // A heading or a cell that a finding is about is quoted by it anyway.
            let is_title = tables.iter().any(|origin| origin.title.as_deref() == Some(text.trim()));
            return (is_title || self.is_quoted(pos)).then(published);
        };
        let is_heading = last_heading(table).is_some_and(|last| pos.row <= last);
        if is_heading || !names_doctors(table) || names_nobody(column_at(table, pos), text) {
            return Some(published());
        }
        let known = self.cx.pseudonyms.of(text).map(str::to_owned);
        Some(known.unwrap_or_else(|| self.cx.text("withheld")))
    }

    /// Whether a finding is about this cell or the headings it is one of.
    fn is_quoted(&self, pos: Pos) -> bool {
        let is_about = |area: &Area| area.contains(pos) && area.first.row == area.last.row;
        self.found.iter().any(|(_, area)| is_about(area))
    }

    /// Puts the findings at their cells. A blank cell that a finding is about gets one.
    fn mark(&self, cells: &mut BTreeMap<Pos, CopiedCell>) {
        for (finding, area) in self.found {
            let first = cells.entry(area.first).or_insert_with(|| CopiedCell {
                cell: Cell::text(""),
                severity: None,
                marks: Vec::new(),
            });
            first.marks.push(self.words(finding));
            let severity = finding.severity();
            let last = Pos::new(*marked_rows(area).end(), area.last.col);
            for (_, cell) in
                cells.range_mut(area.first..=last).filter(|(pos, _)| area.contains(**pos))
            {
                let known = cell.severity.unwrap_or(severity);
                cell.severity = Some(known.min(severity));
            }
        }
    }

    fn words(&self, finding: &Finding) -> Mark {
        let words = wording::finding(finding, self.cx.texts);
        let code = Arg::from(finding.code());
        let label = [("severity", Arg::Text(words.severity)), ("code", code)];
        let text = [("message", Arg::Text(words.message)), ("remedy", Arg::Text(words.remedy))];
        Mark {
            label: self.cx.with("review-mark-label", &label),
            text: self.cx.with("review-mark-text", &text),
        }
    }
}

/// The rows of a finding that are marked: of a whole table only its headings.
const fn marked_rows(area: &Area) -> RangeInclusive<u32> {
    let is_column = area.first.col == area.last.col;
    let last = if is_column { area.last.row } else { area.first.row };
    area.first.row..=last
}

/// The column that a cell of a table was read as.
fn column_at(origin: &TableOrigin, pos: Pos) -> Option<Column> {
    let is_above = |place: &Place| {
        place.area().is_some_and(|area| (area.first.col..=area.last.col).contains(&pos.col))
    };
    origin.columns.iter().find(|(_, place)| is_above(place)).map(|(column, _)| *column)
}

/// Whether a text beside doctors names none: it names an office or a site, or is an amount, in
/// which no word begins with a capital letter.
fn names_nobody(column: Option<Column>, text: &str) -> bool {
    let begins_words =
        |(before, letter): (char, char)| letter.is_uppercase() && !before.is_alphabetic();
    let letters = || text.chars();
    let is_amount = || {
        letters().any(|letter| letter.is_ascii_digit())
            && !letters().zip(letters().skip(1)).any(begins_words)
    };
    match column {
        Some(Column::Legekontor | Column::Tjenestested | Column::Funksjon) => true,
        Some(Column::Lege | Column::Kommentar | Column::Status) | None => false,
        Some(_) => is_amount(),
    }
}

/// The last row of the headings.
fn last_heading(origin: &TableOrigin) -> Option<u32> {
    origin.columns.iter().filter_map(|(_, place)| Some(place.area()?.last.row)).max()
}

/// A number as its sheet shows it: a share of 0.14 in a format of per cent is 14 %.
fn number_cell(cx: &Context<'_>, number: Decimal, format: &NumberFormat) -> Cell {
    if *format != NumberFormat::Percent {
        let scale = number.normalize().scale();
        // 2022 is a year as often as not.
        let is_short = scale == 0 && number.abs() < Decimal::from(10_000);
        let format = if is_short { Format::Year } else { Format::Number(scale) };
        let shown =
            if is_short { number.normalize().to_string() } else { cx.numbers().exact(number) };
        return Cell::number(number, shown).with_format(format);
    }
    let percent = (number * Decimal::ONE_HUNDRED).normalize();
    let shown = cx.numbers().exact_per_cent(percent);
    Cell::number(percent, shown).with_format(Format::Percent(percent.scale()))
}
