//! One region of a sheet as a table, or why it is refused.

use super::assign::{Assigner, Assignment};
use super::caption::{self, Caption};
use super::content::Profile;
use super::grid::Grid;
use super::kind::{self, Decision, Evidence, Extent};
use super::mapping::Snippet;
use super::region::{Line, Region};
use super::rows::{Body, is_footnote_mark};
use super::shifts::{self, Lines};
use super::versions;
use super::vocabulary::{List, Vocabulary};
use super::words::words;
use super::{FoundColumn, FoundRow, RecognisedTable};
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::{Column, Dato, Kind, Sourced};
use crate::place::{Area, Place, Pos};
use crate::settings::Tabell;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// What became of a region.
#[derive(Debug)]
pub enum Outcome {
    Table(Box<RecognisedTable>, Vec<Finding>),
    /// A column is missing; the table, when some of it can be used all the same.
    Incomplete {
        kind: Kind,
        table: Option<Box<RecognisedTable>>,
        findings: Vec<Finding>,
    },
    Refused(Vec<Finding>),
    /// Of no kind we read.
    Other,
}

/// A region with all that decides how it is read.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    pub grid: &'a Grid<'a>,
    /// Index into the workbook's sheets.
    pub sheet: usize,
    pub vocabulary: &'a Vocabulary,
    pub region: &'a Region,
    pub caption: &'a Caption,
    /// The caption of the first table of the sheet, for what this one does not say.
    pub above: &'a Caption,
    pub mapping: Option<&'a Tabell>,
}

impl Draft<'_> {
    pub fn read(&self, forced: Option<Kind>) -> Outcome {
        let profiles = self.profiles();
        let assigner = self.assigner(&profiles);
        match kind::decide(&assigner, self.evidence(forced)) {
            Decision::Other => Outcome::Other,
            Decision::Unsure(candidates) => {
                let first = candidates.first().and_then(|id| Kind::by_id(id));
                let toml = self.snippet(first, None, Vec::new());
                let finding = self.finding(&codes::KIND_UNSURE).with("candidates", candidates);
                Outcome::Refused(vec![finding.with("toml", toml)])
            }
            Decision::Known { kind, assignment, extent, likely } => {
                let lines =
                    (kind == Kind::Vaktbemanning).then(|| kind::roster::lying(&assigner)).flatten();
                Known { draft: self, profiles: &profiles, kind, assignment: &assignment, lines }
                    .read(extent, likely)
            }
        }
    }

    pub(super) fn assigner<'a>(&'a self, profiles: &'a [Profile]) -> Assigner<'a> {
        Assigner {
            grid: self.grid,
            vocabulary: self.vocabulary,
            region: self.region,
            profiles,
            mapping: self.mapping,
            date: self.date().map(|date| date.value),
        }
    }

    pub(super) fn evidence(&self, forced: Option<Kind>) -> Evidence<'_> {
        Evidence { caption: self.caption, sheet: &self.grid.sheet.name, forced }
    }

    pub(super) fn profiles(&self) -> Vec<Profile> {
        let rows = || {
            let rows =
                self.grid.rows_within(self.region.rows.clone(), self.region.header.cols.clone());
            rows.filter(|row| !self.region.repeats.contains(row))
        };
        let headings = &self.region.header.headings;
        headings.iter().map(|heading| Profile::of(self.grid, heading.col, rows())).collect()
    }

    /// The date of the table: its caption's, else the sheet's name.
    fn date(&self) -> Option<Sourced<Dato>> {
        let sheet = self.grid.sheet;
        if let Some((date, line)) = &self.caption.as_of {
            return Some(Sourced::new(*date, sheet.place(line.pos)));
        }
        if let Some((date, line)) = &self.above.as_of {
            return Some(Sourced::new(*date, sheet.place(line.pos)));
        }
        let (_, when) = super::dates::find(&sheet.name)?;
        Some(Sourced::new(when.dato()?, Place::sheet(&sheet.file, &sheet.name)))
    }

    /// A year in the caption or the sheet's name.
    fn year(&self) -> Option<i32> {
        self.caption.year.or_else(|| super::dates::find(&self.grid.sheet.name)?.1.year)
    }

    /// A finding at the header.
    pub(super) fn finding(&self, entry: &'static crate::finding::Entry) -> Finding {
        Finding::new(entry).at(self.header_place())
    }

    pub(super) fn snippet(
        &self,
        kind: Option<Kind>,
        unit: Option<&str>,
        columns: Vec<(Column, &str)>,
    ) -> String {
        self.snippet_of(Snippet { kind, unit, columns, ..Snippet::of(self.grid.sheet) })
    }

    /// The lines, with the headings that the configuration names already: they are meant to stand in
    /// the place of those.
    pub(super) fn snippet_of(&self, snippet: Snippet<'_>) -> String {
        if let Some(mapping) = self.mapping {
            let is_new = |column: &Column| snippet.columns.iter().all(|(new, _)| new != column);
            let headings = self.region.header.headings.iter();
            let stands = |wanted: &String| headings.clone().any(|found| found.is_called(wanted));
            let kept: Vec<(Column, &str)> = mapping
                .kolonner
                .iter()
                .filter(|(column, wanted)| is_new(column) && stands(wanted))
                .map(|(column, wanted)| (*column, wanted.as_str()))
                .collect();
            return Snippet { columns: [kept, snippet.columns].concat(), ..snippet }.lines();
        }
        snippet.lines()
    }
}

/// A draft whose kind is known.
#[derive(Debug)]
pub struct Known<'a> {
    pub draft: &'a Draft<'a>,
    pub profiles: &'a [Profile],
    pub kind: Kind,
    pub assignment: &'a Assignment,
    /// The rows of a roster that lies on its side.
    pub lines: Option<Lines>,
}

impl Known<'_> {
    fn read(&self, extent: Extent, likely: bool) -> Outcome {
        let doubts = self.doubts();
        let refused = if doubts.is_empty() { self.further_costs() } else { doubts };
        if !refused.is_empty() {
            return Outcome::Refused(refused);
        }
        let missing = match extent {
            Extent::Complete => None,
            Extent::Partial(column) | Extent::Bare(column) => Some(self.missing(column)),
        };
        if let (Extent::Bare(_), Some(missing)) = (extent, &missing) {
            let mut findings = self.notes(false);
            findings.insert(0, missing.clone());
            return Outcome::Incomplete { kind: self.kind, table: None, findings };
        }
        let (table, mut findings) = match self.table() {
            Ok(found) => found,
            Err(refused) => return Outcome::Refused(vec![*refused]),
        };
        if table.is_uncosted() {
            findings.push(self.draft.finding(&codes::MEASURES_UNCOSTED));
        }
        // A form that nobody has filled in is no table of nothing.
        if table.rows.is_empty() {
            let note = self.draft.finding(&codes::SHEET_NOT_USED).with("rows", 1_usize);
            return Outcome::Refused(vec![note]);
        }
        if likely {
            findings.push(self.draft.finding(&codes::KIND_LIKELY).with("kind", self.kind.id()));
        }
        match missing {
            Some(missing) => {
                findings.insert(0, missing);
                Outcome::Incomplete { kind: self.kind, table: Some(Box::new(table)), findings }
            }
            None => Outcome::Table(Box::new(table), findings),
        }
    }

    fn table(&self) -> Result<(RecognisedTable, Vec<Finding>), Box<Finding>> {
        if let Some(lines) = &self.lines {
            return Ok(self.lying(lines));
        }
        let (scale, scale_note) = self.scale()?;
        let columns = self.columns()?;
        let mut findings = self.notes(true);
        findings.extend(scale_note);
        let office = self.office(&columns);
        let draft = self.draft;
        let header = &draft.region.header;
        let values = self.values();
        let mut rows = Body {
            grid: draft.grid,
            vocabulary: draft.vocabulary,
            kind: self.kind,
            cols: &header.cols,
            columns: &columns,
            values: &values,
            rows: &draft.region.rows,
            repeats: &draft.region.repeats,
            office: office.as_ref(),
        }
        .read();
        findings.extend(self.row_findings(&rows));
        findings.extend(self.office_finding(&columns, &rows, office.as_ref()));
        let last = rows.last.unwrap_or(header.last).max(header.last);
        let table = RecognisedTable {
            sheet: draft.sheet,
            kind: self.kind,
            area: Area::new(
                Pos::new(header.first, *header.cols.start()),
                Pos::new(last, *header.cols.end()),
            ),
            title: self.title(),
            as_of: self.as_of(),
            year: draft.year(),
            scale,
            columns,
            values,
            lines: BTreeMap::new(),
            rows: std::mem::take(&mut rows.records),
            totals: std::mem::take(&mut rows.totals),
        };
        Ok((table, findings))
    }

    /// A roster with its shifts in columns. Its rows are what is told of them.
    fn lying(&self, lines: &Lines) -> (RecognisedTable, Vec<Finding>) {
        let draft = self.draft;
        let header = &draft.region.header;
        let area = Area::new(
            Pos::new(header.first, *header.cols.start()),
            Pos::new(lines.last, *header.cols.end()),
        );
        let row = |row: &u32| FoundRow { row: *row, also: Vec::new(), group: None };
        let mut rows: Vec<FoundRow> = lines.rows.values().map(row).collect();
        rows.sort_by_key(|row| row.row);
        let unused = lines.others.iter().map(|row| {
            let (first, last) = (Pos::new(*row, lines.labels), Pos::new(*row, *header.cols.end()));
            let place = draft.grid.sheet.place(Area::new(first, last));
            Finding::new(&codes::SHEET_NOT_USED).at(place).with("rows", 1_usize)
        });
        let table = RecognisedTable {
            sheet: draft.sheet,
            kind: self.kind,
            area,
            title: self.title(),
            as_of: draft.date(),
            year: draft.year(),
            scale: Decimal::ONE,
            columns: BTreeMap::new(),
            values: self.shifts(lines),
            lines: lines.rows.clone(),
            rows,
            totals: Vec::new(),
        };
        let totals = self.totals_of_shifts(lines);
        (table, unused.chain(totals).collect())
    }

    /// Columns that sum the shifts: nothing is summed over shifts of different days.
    fn totals_of_shifts(&self, lines: &Lines) -> Vec<Finding> {
        let headings = self.draft.region.header.headings.iter().enumerate();
        let totals = headings.filter(|(_, heading)| {
            heading.col > lines.labels && shifts::is_total(&heading.text, self.draft.vocabulary)
        });
        totals.filter_map(|(at, _)| self.at_heading(&codes::SHIFT_SUM_NOT_USED, at)).collect()
    }

    /// The columns of the shifts, by their names.
    fn shifts(&self, lines: &Lines) -> Vec<FoundColumn> {
        let header = &self.draft.region.header;
        let is_shift = |found: &FoundColumn| {
            found.col > lines.labels && !shifts::is_total(&found.header, self.draft.vocabulary)
        };
        let mut found = self.values();
        found.retain(is_shift);
        for shift in &mut found {
            shift.header = shifts::name(self.draft.grid, header.first, header.last, shift.col);
        }
        found
    }

    fn title(&self) -> Option<Sourced<String>> {
        let line = self.title_line()?;
        Some(Sourced::new(line.text.clone(), self.draft.grid.sheet.place(line.pos)))
    }

    /// The title of the caption. It may name a series: then the line nearest to the table that says
    /// what is counted, and never a footnote of the table above.
    fn title_line(&self) -> Option<&Line> {
        let Draft { caption, region, vocabulary, .. } = self.draft;
        if self.kind != Kind::Aktivitet {
            return caption.title.as_ref();
        }
        let counts = |line: &&Line| {
            words(&line.text).iter().any(|word| vocabulary.ends_with(List::Opptelling, word))
        };
        let is_footnote = |line: &Line| {
            is_footnote_mark(&line.text)
                || vocabulary.begins(List::Fotnote, &words(&line.text)).is_some()
        };
        let nearest = region.caption.iter().rev().filter(|line| !is_footnote(line));
        nearest.clone().find(counts).or_else(|| caption.title.as_ref().filter(|l| !is_footnote(l)))
    }

    pub(super) fn heading(&self, at: usize) -> Option<&super::heading::Heading> {
        self.draft.region.header.headings.get(at)
    }

    pub(super) fn place(&self, at: usize) -> Option<Place> {
        self.heading(at).map(|heading| self.draft.grid.sheet.place(heading.place))
    }

    /// A finding at a heading, with its text.
    pub(super) fn at_heading(
        &self,
        entry: &'static crate::finding::Entry,
        at: usize,
    ) -> Option<Finding> {
        let heading = self.heading(at)?;
        Some(Finding::new(entry).at(self.place(at)?).with("header", heading.text.clone()))
    }

    fn columns(&self) -> Result<BTreeMap<Column, FoundColumn>, Box<Finding>> {
        let mut columns = BTreeMap::new();
        for (column, (at, _)) in &self.assignment.chosen {
            let (Some(heading), Some(place)) = (self.heading(*at), self.place(*at)) else {
                continue;
            };
            let unit = self.unit(*column, *at)?;
            let found = FoundColumn {
                col: heading.col,
                header: heading.text.clone(),
                header_place: place,
                unit,
            };
            columns.insert(self.dated(*column, *at)?, found);
        }
        if let Some((column, col)) = self.assignment.unheaded {
            let place = self.draft.grid.sheet.place(Pos::new(self.draft.region.header.last, col));
            let found = FoundColumn { col, header: String::new(), header_place: place, unit: None };
            columns.insert(column, found);
        }
        Ok(columns)
    }

    /// The headings that are data themselves: those of no column. Beside measures one of them may
    /// be a factor of the cost.
    fn values(&self) -> Vec<FoundColumn> {
        if !self.kind.has_values() && self.kind != Kind::Tiltak {
            return Vec::new();
        }
        let chosen: BTreeSet<usize> = self.assignment.chosen.values().map(|(at, _)| *at).collect();
        let headings = self.draft.region.header.headings.iter().enumerate();
        headings
            .filter(|(at, _)| !chosen.contains(at))
            .filter(|(at, _)| {
                self.assignment.values.as_ref().is_none_or(|values| values.contains(at))
            })
            .map(|(_, heading)| FoundColumn {
                col: heading.col,
                header: heading.text.clone(),
                header_place: self.draft.grid.sheet.place(heading.place),
                unit: None,
            })
            .collect()
    }

    /// The table's date: that of the chosen length column, else the caption's.
    fn as_of(&self) -> Option<Sourced<Dato>> {
        let table = self.draft.date();
        let columns = [
            Column::Listelengde,
            Column::Listetak,
            Column::Ressurs,
            Column::Legeaarsverk,
            Column::Plasser,
        ];
        let of_column = columns.iter().find_map(|column| {
            let (at, _) = self.assignment.chosen.get(column)?;
            let when = self.heading(*at)?.when?;
            let date =
                versions::dato(when, table.as_ref().map(|table| table.value), self.draft.year())?;
            Some(Sourced::new(date, self.place(*at)?))
        });
        of_column.or(table)
    }

    /// The office that the caption or the sheet's name says, when no column does.
    fn office(&self, columns: &BTreeMap<Column, FoundColumn>) -> Option<Sourced<String>> {
        if self.kind != Kind::Fastlegelister || columns.contains_key(&Column::Legekontor) {
            return None;
        }
        let sheet = self.draft.grid.sheet;
        if let Some(line) = &self.draft.caption.office {
            return Some(Sourced::new(line.text.clone(), sheet.place(line.pos)));
        }
        let name = &sheet.name;
        caption::is_office(name, self.draft.vocabulary)
            .then(|| Sourced::new(name.to_string(), Place::sheet(&sheet.file, name)))
    }
}

/// The names of a table's records, as they are compared.
pub fn names_of(table: &RecognisedTable, grid: &Grid<'_>) -> BTreeSet<String> {
    let Some(col) = table.columns.get(&table.kind.naming()).map(|found| found.col) else {
        return BTreeSet::new();
    };
    table
        .rows
        .iter()
        .map(|row| super::words::text_key(&grid.text(Pos::new(row.row, col))))
        .collect()
}
