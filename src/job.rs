//! The way through, in one screen: read → recognise → intake → analyse → report → render.
//!
//! Every front end calls this; they differ in what triggers a job and what happens after it.

use crate::analysis::{Analysis, InputFile};
use crate::economy::Changes;
use crate::finding::Finding;
use crate::language::{Language, Texts};
use crate::model::{Kind, Kommunedata};
use crate::recognise::{Recognised, Why};
use crate::render::{excel, pdf};
use crate::report::{Options, Report};
use crate::settings::Settings;
use crate::workbook::{Input, Limits, Workbook};
use crate::{checks, computation, intake, recognise, report, workbook};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What a run is given. The files are already in memory: nothing below touches a disk.
#[derive(Debug, Clone)]
pub struct Job {
    pub inputs: Vec<Input>,
    pub settings: Settings,
    /// Findings of the front end: the configuration's, files passed over.
    pub findings: Vec<Finding>,
    pub language: Language,
    pub options: Options,
    pub limits: Limits,
}

/// What a file holds, before anything is computed from it.
#[derive(Debug, Clone, Default)]
pub struct Glance {
    pub is_readable: bool,
    pub kinds: BTreeSet<Kind>,
    /// Whether there is anything of ours in it at all: a table, or a number of residents.
    pub says_anything: bool,
    /// The date of its newest table.
    pub as_of: Option<NaiveDate>,
    pub findings: Vec<Finding>,
}

impl Glance {
    /// Looks into a file.
    #[must_use]
    pub fn of(input: &Input, settings: &Settings, limits: &Limits) -> Self {
        let (workbook, mut findings) = workbook::read(input, limits);
        let Some(workbook) = workbook else { return Self { findings, ..Self::default() } };
        let found = collect(&mut findings, recognise::tables(&workbook, &settings.tabeller));
        let dates = found.tables.iter().filter_map(|table| table.as_of.as_ref()?.value.first_day());
        let is_empty = |found: &Recognised| {
            found.tables.is_empty() && found.populations.is_empty() && found.districts.is_empty()
        };
        Self {
            is_readable: true,
            kinds: found.tables.iter().map(|table| table.kind).collect(),
            says_anything: !is_empty(&found),
            as_of: dates.max(),
            findings,
        }
    }
}

/// What a job makes: the analysis, the report of it and the two files.
#[derive(Debug)]
pub struct Outputs {
    pub report: Report,
    pub excel: Vec<u8>,
    pub pdf: Vec<u8>,
}

/// What a check looks at besides the analyses.
#[derive(Debug)]
pub struct Checked {
    pub analyses: Vec<Analysis>,
    pub workbooks: Vec<Workbook>,
    /// Of every region with headings, in the order of the workbooks.
    pub why: Vec<Why>,
}

/// Why the files could not be made from an analysis. A fault of the program or a template, not of the data.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error(transparent)]
    Excel(#[from] rust_xlsxwriter::XlsxError),
    #[error(transparent)]
    Pdf(#[from] pdf::PdfError),
}

impl Job {
    /// Reads the files and computes everything, up to but not including words.
    #[must_use]
    pub fn analyse(&self) -> Analysis {
        let Read { files, workbooks, mut findings } = self.read();
        let found = recognise_all(&workbooks, &self.settings, &mut findings);
        let data = collect(&mut findings, intake::read(&found, &self.settings));
        compute(files, &self.settings, &data, findings)
    }

    /// As [`Job::analyse`], one analysis per municipality when the tables tell several apart and
    /// the configuration names none: each has the rows that are its own.
    #[must_use]
    pub fn analyses(&self) -> Vec<Analysis> {
        self.analyses_of(&self.read())
    }

    /// As [`Job::analyses`], with the cells as they were read and why each table was taken for
    /// what it was.
    #[must_use]
    pub fn check(&self) -> Checked {
        let read = self.read();
        let analyses = self.analyses_of(&read);
        let mappings = &self.settings.tabeller;
        let why = read.workbooks.iter().flat_map(|book| recognise::explain(book, mappings));
        Checked { analyses, why: why.collect(), workbooks: read.workbooks }
    }

    fn analyses_of(&self, read: &Read) -> Vec<Analysis> {
        let Read { files, workbooks, findings } = read;
        let mut findings = findings.clone();
        let found = recognise_all(workbooks, &self.settings, &mut findings);
        let is_configured =
            self.settings.kommune.navn.is_some() || self.settings.kommune.nummer.is_some();
        let names = if is_configured { Vec::new() } else { intake::municipalities(&found) };
        if names.is_empty() {
            let data = collect(&mut findings, intake::read(&found, &self.settings));
            return vec![compute(files.clone(), &self.settings, &data, findings)];
        }
        let of_one = |name: &String| {
            let mut settings = self.settings.clone();
            settings.kommune.navn = Some(name.clone());
            let mut findings = findings.clone();
            let data = collect(&mut findings, intake::read_one_of_several(&found, &settings));
            compute(files.clone(), &settings, &data, findings)
        };
        names.par_iter().map(of_one).collect()
    }

    /// The files as they are, with what there is to say of them.
    fn read(&self) -> Read {
        let mut findings = self.findings.clone();
        let (files, workbooks) = read_all(&self.inputs, &self.limits, &mut findings);
        findings.extend(recognise::unused(&self.settings.tabeller, &workbooks));
        Read { files, workbooks, findings }
    }

    /// Writes the report and lays it out as workbook and appendix, side by side on two cores.
    ///
    /// # Errors
    /// [`RenderError`] when a template is broken or a format's limit is passed.
    pub fn render(&self, analysis: &Analysis, texts: &Texts) -> Result<Outputs, RenderError> {
        Outputs::of(report::build(analysis, texts, self.options))
    }
}

impl Outputs {
    /// Lays a report out as workbook and appendix, side by side on two cores.
    ///
    /// # Errors
    /// [`RenderError`] when a template is broken or a format's limit is passed.
    pub fn of(report: Report) -> Result<Self, RenderError> {
        let (excel, pdf) = rayon::join(|| excel::render(&report), || pdf::render(&report));
        Ok(Self { excel: excel?, pdf: pdf?, report })
    }
}

/// The files of a job, read or not.
struct Read {
    files: Vec<InputFile>,
    workbooks: Vec<Workbook>,
    findings: Vec<Finding>,
}

/// Figures, plan, scenarios and checks of one municipality's data.
fn compute(
    inputs: Vec<InputFile>,
    settings: &Settings,
    data: &Kommunedata,
    mut findings: Vec<Finding>,
) -> Analysis {
    let plan = computation::compute(data, settings, &Changes::default());
    let scenarios = collect(&mut findings, computation::scenarios(data, settings, &plan));
    let sensitivity = computation::sensitivity(data, settings, &plan);
    findings.extend(plan.findings.iter().cloned());
    let (broken, comparisons) = checks::run(&plan.data, &plan.figures);
    findings.extend(broken);
    findings.sort_by(|a, b| {
        (a.severity(), &a.place, a.code()).cmp(&(b.severity(), &b.place, b.code()))
    });
    let analysis = Analysis::new(settings.clone(), inputs, plan, findings);
    Analysis { scenarios, sensitivity, comparisons, ..analysis }
}

fn collect<T>(findings: &mut Vec<Finding>, (value, new): (T, Vec<Finding>)) -> T {
    findings.extend(new);
    value
}

fn read_all(
    inputs: &[Input],
    limits: &Limits,
    findings: &mut Vec<Finding>,
) -> (Vec<InputFile>, Vec<Workbook>) {
    let hashes: Vec<_> = inputs.par_iter().map(|input| workbook::sha256(&input.bytes)).collect();
    let firsts: Vec<&Input> = hashes
        .iter()
        .filter_map(|hash| inputs.get(hashes.iter().position(|first| first == hash)?))
        .collect();
    let read: Vec<_> = inputs
        .par_iter()
        .zip(&firsts)
        .map(|(input, first)| match *first {
            first if std::ptr::eq(first, input) => workbook::read(input, limits),
            first => (None, vec![workbook::copy(input, first)]),
        })
        .collect();
    let mut files = Vec::new();
    let mut workbooks = Vec::new();
    for ((input, sha256), result) in inputs.iter().zip(hashes).zip(read) {
        let workbook = collect(findings, result);
        let format = workbook.as_ref().map(|workbook| workbook.format);
        files.push(InputFile { name: input.name.clone(), sha256, format });
        workbooks.extend(workbook);
    }
    (files, workbooks)
}

fn recognise_all<'a>(
    workbooks: &'a [Workbook],
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Vec<(&'a Workbook, Recognised)> {
    workbooks
        .iter()
        .map(|workbook| {
            (workbook, collect(findings, recognise::tables(workbook, &settings.tabeller)))
        })
        .collect()
}
