//! Rows with one text: headings, footnotes, or records that lack the rest.

use super::caption;
use super::rows::{Body, Row, is_footnote_mark};
use super::vocabulary::List;
use super::words::{text_key, words};
use crate::model::{Column, Kind, Sourced};
use crate::place::Pos;
use std::collections::BTreeSet;

impl Body<'_> {
    /// Tells headings, footnotes and bare records among the rows with one text. Returns the texts
    /// that were taken for headings by their place.
    pub(super) fn settle_lone(&self, found: &mut [Row]) -> Vec<Sourced<String>> {
        let subtotals = total_keys(found);
        let by_place = self.has_heading_pattern(found, &subtotals);
        let last_record = found.iter().rposition(|row| matches!(row, Row::Record { .. }));
        let first_total = found.iter().position(|row| matches!(row, Row::Total { .. }));
        let mut assumed = Vec::new();
        // A blank row parts all that follows it from the records.
        let mut is_parted = false;
        for (at, slot) in found.iter_mut().enumerate() {
            let Row::Lone { row, pos, text, after_blank } = slot.clone() else { continue };
            let records_below = last_record.is_some_and(|last| last > at);
            is_parted |= after_blank && !records_below;
            let is_below = !records_below
                && (is_parted
                    || first_total.is_some_and(|first| first < at)
                    || self.is_remark(&text, pos));
            let sure = records_below && self.is_sure_heading(&text, pos, &subtotals);
            *slot = if self.is_footnote(&text) || is_below {
                Row::Unused { row }
            } else if sure || by_place && records_below && !self.is_vacant(&text) {
                if !sure {
                    assumed.push(Sourced::new(text.clone(), self.grid.sheet.place(pos)));
                }
                Row::Group { text, pos }
            } else {
                Row::Record { row }
            };
        }
        assumed
    }

    /// A heading by its look: merged over the table, ending in a colon, an office, or named by a subtotal.
    fn is_sure_heading(&self, text: &str, pos: Pos, subtotals: &BTreeSet<String>) -> bool {
        let merged = self.grid.merged_at(pos).is_some_and(|area| area.last.col > area.first.col);
        let lists = self.kind == Kind::Fastlegelister;
        let office = lists && caption::is_office(text, self.vocabulary);
        let in_office_column = lists && self.column_at(pos.col) == Some(Column::Legekontor);
        let key = text_key(text);
        let summed = key.chars().count() > 3 && subtotals.iter().any(|label| label.ends_with(&key));
        // "Legevakt" over a second row of headers is the title of what follows.
        let titles = self.repeats.contains(&(pos.row + 1));
        merged || titles || text.ends_with(':') || office || in_office_column || summed
    }

    /// Whether lone texts stand where headings do: the first row is one, and each is followed by records.
    fn has_heading_pattern(&self, found: &[Row], subtotals: &BTreeSet<String>) -> bool {
        let is_lone = |row: &Row| matches!(row, Row::Lone { text, .. } if !self.is_footnote(text));
        // A signature below the last record stands where no heading does.
        let last = found.iter().rposition(|row| matches!(row, Row::Record { .. }));
        let found = last.map_or(found, |last| found.get(..=last).unwrap_or(found));
        let lone = found.iter().filter(|row| is_lone(row)).count();
        let followed = found
            .windows(2)
            .filter(|pair| matches!(pair, [first, Row::Record { .. }] if is_lone(first)));
        let followed = followed.count();
        let records = found.iter().filter(|row| matches!(row, Row::Record { .. })).count();
        let offices_missing =
            self.kind == Kind::Fastlegelister && !self.columns.contains_key(&Column::Legekontor);
        // Where one is surely a heading, its likes are too.
        let some_sure = found.iter().any(|row| {
            matches!(row, Row::Lone { text, pos, .. } if self.is_sure_heading(text, *pos, subtotals))
        });
        let regular = found.first().is_some_and(is_lone)
            && followed > 0
            && followed + 1 >= lone
            && (offices_missing || lone > 1 && (records >= 2 * lone || some_sure));
        regular || self.kind == Kind::Tiltak && self.records_say_more(found)
    }

    /// Whether nearly every measure has a start or somebody responsible: a bare text has neither.
    fn records_say_more(&self, found: &[Row]) -> bool {
        let columns =
            [Column::Iverksetting, Column::Ansvar, Column::Kapittel, Column::Slag, Column::Status];
        let cols: Vec<u32> = columns
            .iter()
            .filter_map(|column| self.columns.get(column))
            .map(|found| found.col)
            .collect();
        let says_more =
            |row: u32| cols.iter().any(|col| self.grid.cell(Pos::new(row, *col)).is_some());
        let records = || {
            found
                .iter()
                .filter_map(|row| if let Row::Record { row } = row { Some(*row) } else { None })
        };
        let full = records().filter(|row| says_more(*row)).count();
        full > 1 && full >= 4 * (records().count() - full)
    }

    /// Several words where an office stands, below all lists, are no list without a doctor.
    fn is_remark(&self, text: &str, pos: Pos) -> bool {
        self.kind == Kind::Fastlegelister
            && self.column_at(pos.col) != Some(Column::Lege)
            && words(text).len() > 4
            && !self.is_vacant(text)
    }

    pub(super) fn is_footnote(&self, text: &str) -> bool {
        let words = words(text);
        is_footnote_mark(text)
            || self.vocabulary.begins(List::Fotnote, &words).is_some()
            || words.len() > 3 && text.ends_with('.')
    }
}

/// The labels of the totals, as they are compared.
fn total_keys(found: &[Row]) -> BTreeSet<String> {
    let key =
        |row: &Row| if let Row::Total { label, .. } = row { Some(text_key(label)) } else { None };
    found.iter().filter_map(key).collect()
}
