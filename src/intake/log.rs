//! The findings of a table: errors cell by cell, the same note for many cells as one.

use crate::finding::{Entry, Finding, Param};
use crate::model::Column;
use crate::place::{Place, condense};
use std::collections::BTreeMap;

/// Collects findings. Grouped ones are written out by [`Log::flush`], table by table.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub findings: Vec<Finding>,
    groups: BTreeMap<(&'static str, Option<Column>), Group>,
}

#[derive(Debug)]
struct Group {
    entry: &'static Entry,
    /// The cells and what was found in them.
    cells: BTreeMap<Place, String>,
}

impl Log {
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// A finding of a column's cell that stands alone.
    pub fn cell(
        &mut self,
        entry: &'static Entry,
        column: Column,
        place: &Place,
        params: Vec<(&'static str, Param)>,
    ) {
        let mut finding = Finding::new(entry).at(place.clone());
        if entry.params.contains(&"column") {
            finding = finding.with("column", column.id());
        }
        for (name, value) in params {
            finding = finding.with(name, value);
        }
        self.findings.push(finding);
    }

    /// A finding that neighbouring cells of a column share.
    pub fn group(&mut self, entry: &'static Entry, column: Column, place: &Place, found: &str) {
        let key = (entry.code, entry.params.contains(&"column").then_some(column));
        let group = self.groups.entry(key).or_insert(Group { entry, cells: BTreeMap::new() });
        group.cells.insert(place.clone(), found.to_owned());
    }

    /// Writes the grouped findings out, one for each range of cells.
    pub fn flush(&mut self) {
        for ((_, column), group) in std::mem::take(&mut self.groups) {
            for place in condense(group.cells.keys().cloned().collect()) {
                self.findings.push(group.finding(column, place));
            }
        }
    }
}

impl Group {
    fn finding(&self, column: Option<Column>, place: Place) -> Finding {
        let inside: Vec<&String> = self
            .cells
            .iter()
            .filter(|(cell, _)| holds(&place, cell))
            .map(|(_, found)| found)
            .collect();
        let mut finding = Finding::new(self.entry).at(place);
        if let Some(column) = column {
            finding = finding.with("column", column.id());
        }
        if self.entry.params.contains(&"found") {
            let first = inside.first().map_or(String::new(), |found| (*found).clone());
            finding = finding.with("found", first);
        }
        finding.with("rows", inside.len())
    }
}

fn holds(range: &Place, cell: &Place) -> bool {
    let same = range.file == cell.file && range.sheet_name() == cell.sheet_name();
    match (range.area(), cell.area()) {
        (Some(range), Some(cell)) => same && range.contains(cell.first),
        _ => range == cell,
    }
}
