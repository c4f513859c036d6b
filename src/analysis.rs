//! Everything that was read and computed about one municipality: what the report is written from.

use crate::computation::{Computation, Scenario, Sensitivity};
use crate::earlier::{Earlier, EarlierFinding, Snapshot};
use crate::economy::Plan;
use crate::figures::{Assumption, Figure};
use crate::finding::{Finding, Severity};
use crate::model::{Kommunedata, Row, Table};
use crate::place::{Part, Place};
use crate::settings::Settings;
use crate::workbook::Format;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A file that was given, read or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    pub name: Arc<str>,
    pub sha256: String,
    /// `None` when it could not be read.
    pub format: Option<Format>,
}

/// The result of the way through, before anything is worded or laid out.
#[derive(Debug, Clone)]
pub struct Analysis {
    pub settings: Settings,
    pub inputs: Vec<InputFile>,
    pub data: Kommunedata,
    /// The normalised tables, the measures with their yearly columns among them.
    pub tables: Vec<Table>,
    pub assumptions: Vec<Assumption>,
    /// In the order of the report.
    pub figures: Vec<Figure>,
    pub plan: Option<Plan>,
    /// In the order of the configuration.
    pub scenarios: Vec<Scenario>,
    /// What moves the total of the measures most, first.
    pub sensitivity: Vec<Sensitivity>,
    /// Sorted by severity, then place.
    pub findings: Vec<Finding>,
    /// How many comparisons the rules of `checks` made, those that hold among them.
    pub comparisons: usize,
    /// What earlier runs said, when they are kept.
    pub earlier: Earlier,
}

impl Analysis {
    /// What was computed, with what it was computed from; without scenarios.
    #[must_use]
    pub fn new(
        settings: Settings,
        inputs: Vec<InputFile>,
        plan: Computation,
        findings: Vec<Finding>,
    ) -> Self {
        let Computation { data, tables, assumptions, figures, plan, .. } = plan;
        Self {
            settings,
            inputs,
            data,
            tables,
            assumptions,
            figures,
            plan,
            scenarios: Vec::new(),
            sensitivity: Vec::new(),
            findings,
            comparisons: 0,
            earlier: Earlier::default(),
        }
    }

    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.declaration.id == id)
    }

    /// The date of the newest table.
    #[must_use]
    pub fn as_of(&self) -> Option<NaiveDate> {
        let dates = self.data.origins.iter().filter_map(|origin| origin.as_of.as_ref());
        dates.filter_map(|date| date.value.first_day()).max()
    }

    /// What this run says, for later ones to be held against.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let value = |figure: &Figure| (figure.declaration.id.clone(), figure.value());
        Snapshot {
            as_of: self.as_of(),
            figures: self.figures.iter().map(value).collect(),
            findings: self.findings.iter().map(remembered).collect(),
        }
    }

    /// Adds findings, each where it belongs.
    pub fn add(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings);
        self.findings.sort_by(|a, b| {
            (a.severity(), &a.place, a.code()).cmp(&(b.severity(), &b.place, b.code()))
        });
    }

    /// Whether records were read from the table whose headings these are.
    #[must_use]
    pub fn uses(&self, headings: &Place) -> bool {
        let first = |place: &Place| place.area().map(|area| area.first);
        self.data.origins.iter().any(|origin| {
            origin.place.file == headings.file
                && origin.place.sheet_name() == headings.sheet_name()
                && first(&origin.place) == first(headings)
        })
    }

    /// How many findings are of a severity.
    #[must_use]
    pub fn number_of(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == severity).count()
    }

    /// How many cells the records were read from.
    #[must_use]
    pub fn cells(&self) -> usize {
        let entries = self.tables.iter().flat_map(|table| &table.rows).flat_map(Row::entries);
        let places = entries.flat_map(|entry| &entry.places);
        places.filter(|place| place.area().is_some()).collect::<BTreeSet<_>>().len()
    }
}

/// A finding as later runs know it again.
#[must_use]
pub fn remembered(finding: &Finding) -> EarlierFinding {
    let place = finding.place.as_ref();
    EarlierFinding {
        code: finding.code().to_owned(),
        severity: finding.severity(),
        file: place.map(|place| place.file.to_string()),
        sheet: place.and_then(|place| place.sheet_name().map(str::to_owned)),
        cell: place.and_then(within),
    }
}

/// The cells or the line, as they are written: `B14`, `A3:B13`, `12`.
fn within(place: &Place) -> Option<String> {
    match &place.part {
        Part::Cells(_, area) => Some(area.to_string()),
        Part::Line(line) => Some(line.to_string()),
        Part::Whole | Part::Sheet(_) => None,
    }
}
