//! What is to be said about a table: what was assumed, what is missing, what is not used.

use super::FoundColumn;
use super::assign;
use super::draft::Known;
use super::heading::Heading;
use super::mapping::Snippet;
use super::rows::Rows;
use super::units::is_of_another_period;
use super::vocabulary::Fit;
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::{Column, Kind, Sourced};
use crate::place::{Area, Pos};
use std::collections::BTreeMap;

/// Rows that a finding names; it counts them all.
const MOST_TOLD: usize = 10;

impl Known<'_> {
    /// Decisive columns that two headings fit.
    pub(super) fn doubts(&self) -> Vec<Finding> {
        let decisive =
            self.assignment.doubts.iter().filter(|(column, _)| assign::is_decisive(**column));
        decisive.map(|(column, candidates)| self.doubt(*column, candidates)).collect()
    }

    fn doubt(&self, column: Column, candidates: &[usize]) -> Finding {
        let headings: Vec<&Heading> =
            candidates.iter().filter_map(|at| self.heading(*at)).collect();
        let place = candidates.first().and_then(|at| self.place(*at));
        let finding = |entry| Finding { place, ..Finding::new(entry) }.with("column", column.id());
        let mut texts: Vec<&str> = headings.iter().map(|heading| heading.text.as_str()).collect();
        texts.dedup();
        if let [header] = texts.as_slice()
            && headings.len() > 1
        {
            let found: Vec<String> =
                headings.iter().map(|heading| heading.place.to_string()).collect();
            return finding(&codes::SAME_HEADING).with("header", *header).with("found", found);
        }
        let named: Vec<String> = headings
            .iter()
            .map(|heading| format!("«{}» ({})", heading.text, heading.place))
            .collect();
        let toml = self.draft.snippet_of(Snippet {
            kind: Some(self.kind),
            columns: texts.first().map(|first| (column, *first)).into_iter().collect(),
            other_headers: texts.iter().skip(1).copied().collect(),
            ..Snippet::of(self.draft.grid.sheet)
        });
        finding(&codes::COLUMN_UNSURE).with("candidates", named).with("toml", toml)
    }

    /// Amounts beside those of the measures that could be costs too: a sum without them would be
    /// wrong. Where the configuration names a column of costs, the others are not.
    pub(super) fn further_costs(&self) -> Vec<Finding> {
        let is_cost = |column: &Column| matches!(column, Column::Kostnad | Column::Aar(_));
        let chosen = &self.assignment.chosen;
        let is_settled = chosen.iter().any(|(c, (_, fit))| is_cost(c) && *fit == Fit::Mapped);
        if self.kind != Kind::Tiltak || is_settled || !chosen.keys().any(is_cost) {
            return Vec::new();
        }
        let costs = self.unused().filter(|at| {
            let is_sum = chosen.get(&Column::Sum).is_some_and(|(sum, _)| sum == at);
            let heading = self.heading(*at).filter(|_| !is_sum);
            heading.is_some_and(|heading| heading.may_be_cost(self.draft.vocabulary))
        });
        costs.filter_map(|at| self.further_cost(at)).collect()
    }

    fn further_cost(&self, at: usize) -> Option<Finding> {
        let heading = self.heading(at)?;
        let column = heading.when.and_then(|when| when.year).map_or(Column::Kostnad, Column::Aar);
        let toml = self.draft.snippet(Some(self.kind), None, vec![(column, &heading.text)]);
        Some(self.at_heading(&codes::COST_COLUMN_UNSURE, at)?.with("toml", toml))
    }

    pub(super) fn missing(&self, column: Column) -> Finding {
        let used: Vec<usize> = self.assignment.chosen.values().map(|(at, _)| *at).collect();
        let headings = self.draft.region.header.headings.iter().enumerate();
        let free: Vec<(usize, &Heading)> = headings.filter(|(at, _)| !used.contains(at)).collect();
        let of_period = free.iter().find(|(_, found)| is_of_another_period(found.words()));
        if let (Column::Ressurs, Some((at, _))) = (column, of_period)
            && let Some(finding) = self.at_heading(&codes::HOURS_OF_ANOTHER_PERIOD, *at)
        {
            return finding;
        }
        // "Listetak (gammelt)" and "Listetak (nytt)" both begin with the word.
        let begins = |heading: &Heading| {
            let word = heading.words().first();
            let found = word.and_then(|word| self.draft.vocabulary.exact(self.kind, word));
            found.is_some_and(|(found, _)| found == column)
        };
        let alike: Vec<usize> =
            free.iter().filter(|(_, heading)| begins(heading)).map(|(at, _)| *at).collect();
        if alike.len() > 1 {
            return self.doubt(column, &alike);
        }
        // No heading left to name: no lines to write either.
        let toml = free.first().map_or_else(
            || "none".to_owned(),
            |(_, first)| {
                self.draft.snippet_of(Snippet {
                    kind: Some(self.kind),
                    columns: vec![(column, &first.text)],
                    other_headers: free
                        .iter()
                        .skip(1)
                        .map(|(_, other)| other.text.as_str())
                        .collect(),
                    ..Snippet::of(self.draft.grid.sheet)
                })
            },
        );
        self.draft
            .finding(&codes::COLUMN_MISSING)
            .with("kind", self.kind.id())
            .with("column", column.id())
            .with("found", self.draft.region.header.texts())
            .with("toml", toml)
    }

    /// What was assumed about columns, and which are not used.
    pub(super) fn notes(&self, used: bool) -> Vec<Finding> {
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
        findings.extend(self.year_notes());
        let planned = self.assignment.planned.iter();
        findings.extend(planned.filter_map(|at| self.at_heading(&codes::PLANNED_COLUMN, *at)));
        if used {
            findings.extend(self.unused().filter_map(|at| self.passed_over(at)));
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
            // Without year columns there is nothing to compare a sum column with.
            let is_used = |column: Column| column != Column::Sum || self.assignment.has_year();
            let chosen = &self.assignment.chosen;
            chosen.iter().any(|(column, (chosen, _))| *chosen == at && is_used(*column))
                || self.assignment.planned.contains(&at)
                || self.assignment.values.as_ref().is_some_and(|values| values.contains(&at))
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

    pub(super) fn row_findings(&self, rows: &Rows) -> Vec<Finding> {
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
        let by_amounts = &rows.by_amounts;
        let sums =
            by_amounts.sums.first().map(|row| (&codes::SUM_BY_AMOUNTS, row, &by_amounts.sums));
        let unsure =
            by_amounts.unsure.first().map(|row| (&codes::SUM_OR_LINE, row, &by_amounts.unsure));
        findings.extend(sums.into_iter().chain(unsure).map(|(entry, first, rows)| {
            let area =
                |row: u32| Area::new(Pos::new(row, *cols.start()), Pos::new(row, *cols.end()));
            let told = rows.iter().take(MOST_TOLD).map(|row| area(*row).to_string()).collect();
            let told: Vec<String> = told;
            Finding::new(entry)
                .at(sheet.place(area(*first)))
                .with("rows", rows.len())
                .with("found", told)
        }));
        findings.extend(rows.unused.iter().map(|row| {
            let area = Area::new(Pos::new(*row, *cols.start()), Pos::new(*row, *cols.end()));
            Finding::new(&codes::SHEET_NOT_USED).at(sheet.place(area)).with("rows", 1_usize)
        }));
        findings
    }

    /// Lists without an office anywhere, or with one that only the caption says.
    pub(super) fn office_finding(
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
