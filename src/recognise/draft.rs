//! One region of a sheet as a table, or why it is refused.

use super::assign::{self, Assigner, Assignment};
use super::caption::{self, Caption};
use super::content::Profile;
use super::grid::Grid;
use super::kind::{self, Decision, Evidence, Extent};
use super::mapping::Snippet;
use super::region::Region;
use super::rows::{Body, Rows};
use super::units;
use super::versions;
use super::vocabulary::{Fit, Vocabulary};
use super::{FoundColumn, RecognisedTable};
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::{Column, Dato, Kind, Sourced};
use crate::place::{Area, Place, Pos};
use crate::settings::{Enhet, Tabell};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

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
        let assigner = Assigner {
            grid: self.grid,
            vocabulary: self.vocabulary,
            region: self.region,
            profiles: &profiles,
            mapping: self.mapping,
            date: self.date().map(|date| date.value),
        };
        let evidence = Evidence { caption: self.caption, sheet: &self.grid.sheet.name, forced };
        match kind::decide(&assigner, evidence) {
            Decision::Other => Outcome::Other,
            Decision::Unsure(candidates) => {
                let first = candidates.first().and_then(|id| Kind::by_id(id));
                let toml = self.snippet(first, None, Vec::new());
                let finding = self.finding(&codes::KIND_UNSURE).with("candidates", candidates);
                Outcome::Refused(vec![finding.with("toml", toml)])
            }
            Decision::Known { kind, assignment, extent, likely } => {
                Known { draft: self, profiles: &profiles, kind, assignment: &assignment }
                    .read(extent, likely)
            }
        }
    }

    fn profiles(&self) -> Vec<Profile> {
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
    fn finding(&self, entry: &'static crate::finding::Entry) -> Finding {
        let header = &self.region.header;
        let (first, last) = (
            Pos::new(header.first, *header.cols.start()),
            Pos::new(header.last, *header.cols.end()),
        );
        Finding::new(entry).at(self.grid.sheet.place(Area::new(first, last)))
    }

    fn snippet(
        &self,
        kind: Option<Kind>,
        unit: Option<&str>,
        columns: Vec<(Column, &str)>,
    ) -> String {
        Snippet { sheet: self.grid.sheet, kind, unit, columns }.lines()
    }
}

/// A draft whose kind is known.
struct Known<'a> {
    draft: &'a Draft<'a>,
    profiles: &'a [Profile],
    kind: Kind,
    assignment: &'a Assignment,
}

impl Known<'_> {
    fn read(&self, extent: Extent, likely: bool) -> Outcome {
        let refused = self.doubts();
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
        let (scale, scale_note) = self.scale()?;
        let columns = self.columns()?;
        let mut findings = self.notes(true);
        findings.extend(scale_note);
        let office = self.office(&columns);
        let draft = self.draft;
        let header = &draft.region.header;
        let mut rows = Body {
            grid: draft.grid,
            vocabulary: draft.vocabulary,
            kind: self.kind,
            cols: &header.cols,
            columns: &columns,
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
            title: draft
                .caption
                .title
                .as_ref()
                .map(|line| Sourced::new(line.text.clone(), draft.grid.sheet.place(line.pos))),
            as_of: self.as_of(),
            year: draft.year(),
            scale,
            columns,
            rows: std::mem::take(&mut rows.records),
            totals: std::mem::take(&mut rows.totals),
        };
        Ok((table, findings))
    }

    fn heading(&self, at: usize) -> Option<&super::heading::Heading> {
        self.draft.region.header.headings.get(at)
    }

    fn place(&self, at: usize) -> Option<Place> {
        self.heading(at).map(|heading| self.draft.grid.sheet.place(heading.place))
    }

    /// A finding at a heading, with its text.
    fn at_heading(&self, entry: &'static crate::finding::Entry, at: usize) -> Option<Finding> {
        let heading = self.heading(at)?;
        Some(Finding::new(entry).at(self.place(at)?).with("header", heading.text.clone()))
    }

    /// Decisive columns that two headings fit.
    fn doubts(&self) -> Vec<Finding> {
        let decisive =
            self.assignment.doubts.iter().filter(|(column, _)| assign::is_decisive(**column));
        decisive
            .map(|(column, candidates)| {
                let named: Vec<String> = candidates
                    .iter()
                    .filter_map(|at| self.heading(*at))
                    .map(|heading| format!("«{}» ({})", heading.text, heading.place))
                    .collect();
                let first = candidates
                    .first()
                    .and_then(|at| self.heading(*at))
                    .map_or("", |heading| &heading.text);
                let toml = self.draft.snippet(Some(self.kind), None, vec![(*column, first)]);
                let place = candidates.first().and_then(|at| self.place(*at));
                let finding = Finding { place, ..Finding::new(&codes::COLUMN_UNSURE) };
                finding.with("column", column.id()).with("candidates", named).with("toml", toml)
            })
            .collect()
    }

    fn missing(&self, column: Column) -> Finding {
        let used: Vec<usize> = self.assignment.chosen.values().map(|(at, _)| *at).collect();
        let headings = self.draft.region.header.headings.iter().enumerate();
        let free = headings
            .filter(|(at, _)| !used.contains(at))
            .map(|(_, heading)| heading.text.as_str())
            .next();
        let toml = self.draft.snippet(Some(self.kind), None, vec![(column, free.unwrap_or("…"))]);
        self.draft
            .finding(&codes::COLUMN_MISSING)
            .with("kind", self.kind.id())
            .with("column", column.id())
            .with("found", self.draft.region.header.texts())
            .with("toml", toml)
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
            columns.insert(*column, found);
        }
        Ok(columns)
    }

    /// The unit of a column of working time.
    fn unit(&self, column: Column, at: usize) -> Result<Option<Enhet>, Box<Finding>> {
        let (Some(heading), Some(profile)) = (self.heading(at), self.profiles.get(at)) else {
            return Ok(None);
        };
        if matches!(column, Column::KommunaleTimer | Column::Stilling) {
            return Ok(heading.worktime.or_else(|| unit_of_cells(profile)));
        }
        if column != Column::Ressurs {
            return Ok(None);
        }
        let configured = self.draft.mapping.and_then(|mapping| mapping.enhet);
        if let Some(unit @ (Enhet::Prosent | Enhet::TimerPerUke | Enhet::Aarsverk)) = configured {
            return Ok(Some(unit));
        }
        if units::is_of_another_period(heading.words()) {
            let toml = self.draft.snippet(Some(self.kind), Some("timer"), Vec::new());
            return Err(Box::new(self.unit_missing(at, toml)));
        }
        // Ten full-time posts of duty at one site are per cent under a wrong header.
        let too_much = profile.most.is_some_and(|most| most > Decimal::TEN);
        match heading.worktime.or(self
            .draft
            .caption
            .worktime
            .filter(|_| profile.with_worktime() == 0))
        {
            Some(Enhet::Aarsverk) if too_much => {}
            Some(unit) => return Ok(Some(unit)),
            None if profile.with_worktime() > 0 || profile.filled == 0 => {
                return Ok(unit_of_cells(profile));
            }
            None => {}
        }
        let toml = self.draft.snippet(Some(self.kind), Some("prosent"), Vec::new());
        Err(Box::new(self.unit_missing(at, toml)))
    }

    fn unit_missing(&self, at: usize, toml: String) -> Finding {
        let finding = self.at_heading(&codes::UNIT_MISSING, at);
        finding.unwrap_or_else(|| self.draft.finding(&codes::UNIT_MISSING)).with("toml", toml)
    }

    /// What amounts are multiplied by, and the note that says so.
    fn scale(&self) -> Result<(Decimal, Option<Finding>), Box<Finding>> {
        let amounts: Vec<usize> = self
            .assignment
            .chosen
            .iter()
            .filter(|(column, _)| assign::is_amount(**column))
            .map(|(_, (at, _))| *at)
            .collect();
        let Some(first) = amounts.first().copied() else { return Ok((Decimal::ONE, None)) };
        let configured = self.draft.mapping.and_then(|mapping| mapping.enhet);
        if let Some(unit @ (Enhet::Kroner | Enhet::TusenKroner | Enhet::MillionerKroner)) =
            configured
        {
            return Ok((units::factor(unit), None));
        }
        let said = self.draft.caption.scale.as_ref().or(self.draft.above.scale.as_ref());
        let of_caption = said.map(|(unit, _)| *unit);
        let of_column = |at: usize| self.heading(at).and_then(|heading| heading.money);
        let factor = |at: usize| of_column(at).or(of_caption).map_or(Decimal::ONE, units::factor);
        let differs = |at: &usize| {
            factor(*at) != factor(first)
                || of_column(*at).is_some_and(|own| {
                    of_caption.is_some_and(|other| units::factor(own) != units::factor(other))
                })
        };
        if let Some(at) = amounts.iter().find(|at| differs(at)) {
            let toml = self.draft.snippet(Some(self.kind), Some("1000 kr"), Vec::new());
            return Err(Box::new(self.unit_missing(*at, toml)));
        }
        let factor = factor(first);
        if factor == Decimal::ONE {
            return Ok((factor, None));
        }
        let (text, place) = match (of_column(first), said) {
            (None, Some((_, line))) => {
                (line.text.clone(), Some(self.draft.grid.sheet.place(line.pos)))
            }
            _ => (
                self.heading(first).map_or_else(String::new, |heading| heading.text.clone()),
                self.place(first),
            ),
        };
        let note = Finding { place, ..Finding::new(&codes::SCALE) };
        Ok((factor, Some(note.with("text", text).with("factor", factor))))
    }

    /// What was assumed about columns, and which are not used.
    fn notes(&self, used: bool) -> Vec<Finding> {
        let mut findings = Vec::new();
        if used {
            for (column, (at, fit)) in &self.assignment.chosen {
                if *fit == Fit::Likely {
                    findings.extend(self.likely(*column, *at));
                }
            }
            for (at, others) in &self.assignment.versions {
                let others: Vec<String> = others
                    .iter()
                    .filter_map(|other| self.heading(*other))
                    .map(|heading| heading.text.clone())
                    .collect();
                findings.extend(
                    self.at_heading(&codes::LATEST_COLUMN, *at)
                        .map(|note| note.with("others", others)),
                );
            }
        }
        let planned = self.assignment.planned.iter();
        findings.extend(planned.filter_map(|at| self.at_heading(&codes::PLANNED_COLUMN, *at)));
        if used {
            findings.extend(
                self.unused().filter_map(|at| self.at_heading(&codes::COLUMN_NOT_USED, at)),
            );
        }
        findings
    }

    fn likely(&self, column: Column, at: usize) -> Option<Finding> {
        let header = self.heading(at)?.text.as_str();
        let toml = self.draft.snippet(Some(self.kind), None, vec![(column, header)]);
        Some(
            self.at_heading(&codes::COLUMN_LIKELY, at)?
                .with("column", column.id())
                .with("toml", toml),
        )
    }

    /// Columns of numbers that are neither used nor spoken of otherwise. Row numbers are not told.
    fn unused(&self) -> impl Iterator<Item = usize> + '_ {
        let spoken_of = |at: usize| {
            self.assignment.chosen.values().any(|(chosen, _)| *chosen == at)
                || self.assignment.planned.contains(&at)
                || self.assignment.versions.iter().any(|(_, others)| others.contains(&at))
        };
        let profiles = self.profiles.iter().enumerate();
        profiles
            .filter(move |(at, profile)| {
                profile.quantities() > profile.texts
                    && !profile.counts_rows_only()
                    && !spoken_of(*at)
            })
            .map(|(at, _)| at)
    }

    /// The table's date: that of the chosen length column, else the caption's.
    fn as_of(&self) -> Option<Sourced<Dato>> {
        let table = self.draft.date();
        let columns = [Column::Listelengde, Column::Listetak, Column::Ressurs];
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

    fn row_findings(&self, rows: &Rows) -> Vec<Finding> {
        let sheet = self.draft.grid.sheet;
        let cols = &self.draft.region.header.cols;
        let mut findings = Vec::new();
        if let Some(first) = rows.headings.first() {
            // Among doctors one of them may be a doctor's name: there their cells say enough.
            let shown = |heading: &Sourced<String>| match self.kind {
                Kind::Tiltak => Some(heading.value.clone()),
                _ => Some(heading.places.first()?.area()?.to_string()),
            };
            let found: Vec<String> = rows.headings.iter().filter_map(shown).collect();
            let finding = Finding {
                place: first.places.first().cloned(),
                ..Finding::new(&codes::HEADING_ROWS)
            };
            findings.push(finding.with("found", found));
        }
        findings.extend(rows.unused.iter().map(|row| {
            let area = Area::new(Pos::new(*row, *cols.start()), Pos::new(*row, *cols.end()));
            Finding::new(&codes::SHEET_NOT_USED).at(sheet.place(area)).with("rows", 1_usize)
        }));
        findings
    }

    /// Lists without an office anywhere, or with one that only the caption says.
    fn office_finding(
        &self,
        columns: &BTreeMap<Column, FoundColumn>,
        rows: &Rows,
        office: Option<&Sourced<String>>,
    ) -> Option<Finding> {
        if self.kind != Kind::Fastlegelister || columns.contains_key(&Column::Legekontor) {
            return None;
        }
        if rows.records.iter().all(|record| record.group.is_none()) {
            return Some(self.missing(Column::Legekontor));
        }
        let office = office?;
        let finding = Finding {
            place: office.places.first().cloned(),
            ..Finding::new(&codes::COLUMN_LIKELY)
        };
        let toml = self.draft.snippet(Some(self.kind), None, vec![(Column::Legekontor, "…")]);
        Some(
            finding
                .with("header", office.value.clone())
                .with("column", Column::Legekontor.id())
                .with("toml", toml),
        )
    }
}

/// The unit that all cells carry, when they agree.
fn unit_of_cells(profile: &Profile) -> Option<Enhet> {
    match (profile.numbers, profile.percents, profile.hours, profile.posts) {
        (0, 1.., 0, 0) => Some(Enhet::Prosent),
        (0, 0, 1.., 0) => Some(Enhet::TimerPerUke),
        (0, 0, 0, 1..) => Some(Enhet::Aarsverk),
        _ => None,
    }
}

/// The names of a table's records, as they are compared.
pub fn names_of(table: &RecognisedTable, grid: &Grid<'_>) -> std::collections::BTreeSet<String> {
    let column = match table.kind {
        Kind::Fastlegelister => Column::Lege,
        Kind::Tilplikting => Column::Tjenestested,
        Kind::Tiltak => Column::Tiltak,
    };
    let Some(col) = table.columns.get(&column).map(|found| found.col) else {
        return Default::default();
    };
    table
        .rows
        .iter()
        .map(|row| super::words::text_key(&grid.text(Pos::new(row.row, col))))
        .collect()
}
