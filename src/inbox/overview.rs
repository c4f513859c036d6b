//! Who is fine and who is not: a page for people, an object for programs, lines for the terminal.

use super::compute::in_words;
use super::told::{Done, Reported, Told, Waiting, Why};
use crate::process::exit::Exit;
use legetall::finding::Finding;
use legetall::language::Texts;
use legetall::model::Kind;
use legetall::render::html;
use legetall::report::wording;
use legetall::report::{
    Audience, Block, Cell, Column, Cover, Format, Report, Row, Section, SheetTable,
};
use rust_decimal::Decimal;
use serde::Serialize;

/// How a folder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Fine,
    Waiting,
    Wrong,
}

impl Status {
    pub fn of(told: &Told) -> Self {
        let rejected = |done: &Done| matches!(done, Done::Rejected { .. });
        let last = told.last.as_ref();
        if told.problem.is_some()
            || told.done.iter().any(rejected)
            || last.is_some_and(|last| last.was_rejected || last.errors > 0)
        {
            Self::Wrong
        } else if told.waiting.is_some() {
            Self::Waiting
        } else {
            Self::Fine
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Fine => "inbox-status-fine",
            Self::Waiting => "inbox-status-waiting",
            Self::Wrong => "inbox-status-wrong",
        }
    }
}

/// How many folders there are of each status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub fine: usize,
    pub waiting: usize,
    pub wrong: usize,
}

impl Counts {
    pub fn of(told: &[Told]) -> Self {
        let count = |status| told.iter().filter(|one| Status::of(one) == status).count();
        Self {
            fine: count(Status::Fine),
            waiting: count(Status::Waiting),
            wrong: count(Status::Wrong),
        }
    }
}

/// One sentence of all.
pub fn summary(told: &[Told], texts: &Texts) -> String {
    let Counts { fine, waiting, wrong } = Counts::of(told);
    texts.get(
        "inbox-summary",
        &[("fine", fine.into()), ("waiting", waiting.into()), ("wrong", wrong.into())],
    )
}

/// The page: those to be looked at first, then how every folder stands. `time` is when, in words.
pub fn page(told: &[Told], time: &str, texts: &Texts) -> String {
    let section = |id: &str, heading: &str, blocks| Section {
        id: id.to_owned(),
        heading: texts.plain(heading),
        blocks,
        audience: Audience::Both,
    };
    let report = Report {
        language: texts.language,
        cover: Cover {
            title: texts.plain("inbox-title"),
            municipality: None,
            appendix: None,
            facts: Vec::new(),
            summary: vec![summary(told, texts), texts.get("inbox-made", &[("time", time.into())])],
            contents_heading: String::new(),
            page_word: String::new(),
            of_word: String::new(),
            made_with: texts
                .get("cover-made-with", &[("version", env!("CARGO_PKG_VERSION").into())]),
        },
        sections: vec![
            section("se-paa", "inbox-attention", attention(told, texts)),
            section("alle", "inbox-table", vec![Block::Table(table(told, texts))]),
        ],
        keywords: Vec::new(),
        date: None,
    };
    html::render(&report)
}

/// What is to be done, folder by folder.
fn attention(told: &[Told], texts: &Texts) -> Vec<Block> {
    let wrong = told.iter().filter(|one| Status::of(one) == Status::Wrong);
    let blocks: Vec<Block> = wrong
        .flat_map(|one| [Block::Heading(one.folder.label()), Block::Bullets(matters(one, texts))])
        .collect();
    if blocks.is_empty() { vec![Block::Text(texts.plain("inbox-attention-none"))] } else { blocks }
}

/// What is wrong with a folder, and what to do.
pub fn matters(told: &Told, texts: &Texts) -> Vec<String> {
    let problem = told.problem.iter().map(|problem| problem.words(texts));
    let rejected = told.done.iter().flat_map(|done| match done {
        Done::Rejected { files, .. } => files.as_slice(),
        _ => &[],
    });
    let mut rejected: Vec<String> = rejected
        .map(|(file, reason)| {
            let on_one_line = reason.replace('\n', " ");
            if reason.contains(file.as_str()) {
                on_one_line
            } else {
                format!("{file}: {on_one_line}")
            }
        })
        .collect();
    // What is unclear about a delivery is said of each of its files.
    rejected.dedup();
    let last = told.last.as_ref();
    let earlier = last.is_some_and(|last| last.was_rejected) && rejected.is_empty();
    let errors = last.map_or(0, |last| last.errors);
    let errors =
        (errors > 0).then(|| texts.get("inbox-errors-in-report", &[("count", errors.into())]));
    let left = told.left.iter().map(|finding| in_words(finding, texts).replace('\n', " "));
    problem
        .chain(rejected)
        .chain(earlier.then(|| texts.plain("inbox-rejected-earlier")))
        .chain(errors)
        .chain(left)
        .collect()
}

fn table(told: &[Told], texts: &Texts) -> SheetTable {
    let column = |key: &str| Column::new(texts.plain(key), Format::Text, 1.0);
    let row = |one: &Told| {
        let last = one.last.as_ref();
        let count = |number: Option<usize>| match number {
            Some(number) => Cell::number(Decimal::from(number), number.to_string()),
            None => Cell::text(wording::NO_VALUE),
        };
        let report = last.filter(|last| last.has_report);
        Row::body(vec![
            Cell::text(one.folder.label()),
            Cell::text(texts.plain(Status::of(one).key())),
            Cell::text(report.map_or_else(
                || texts.plain("inbox-no-report"),
                |last| month(last.month.as_deref(), texts),
            )),
            Cell::text(doings(one, texts)),
            count(report.map(|last| last.errors)),
            count(report.map(|last| last.warnings)),
        ])
    };
    SheetTable {
        audience: Audience::Both,
        sheet: String::new(),
        name: String::new(),
        caption: texts.plain("inbox-table"),
        columns: vec![
            column("inbox-column-folder").naming_rows(),
            column("inbox-column-status"),
            column("inbox-column-month"),
            column("inbox-column-done"),
            column("inbox-column-errors"),
            column("inbox-column-warnings"),
        ],
        rows: told.iter().map(row).collect(),
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    }
}

/// `2020-07` as people write it.
pub fn month(month: Option<&str>, texts: &Texts) -> String {
    let parsed = month.and_then(|month| {
        let (year, month) = month.split_once('-')?;
        Some((year.parse().ok()?, month.parse().ok()?))
    });
    match parsed {
        Some((year, month)) => texts.numbers().month(year, month),
        None => texts.plain("inbox-undated"),
    }
}

/// What was done this time, and what is waited for, on one line.
pub fn doings(told: &Told, texts: &Texts) -> String {
    let done = told.done.iter().map(|done| doing(done, texts));
    let waiting = told.waiting.as_ref().map(|waiting| waits(waiting, texts));
    let all: Vec<String> = done.chain(waiting).collect();
    if all.is_empty() { texts.plain("inbox-nothing-new") } else { all.join("; ") }
}

fn doing(done: &Done, texts: &Texts) -> String {
    let counted = |key: &str, count: usize| texts.get(key, &[("count", count.into())]);
    match done {
        Done::Reported(Reported { files, resumed, .. }) => {
            let words = counted("inbox-reported", files.len());
            if *resumed { format!("{words} {}", texts.plain("inbox-resumed")) } else { words }
        }
        Done::Unchanged { files, .. } => counted("inbox-unchanged", files.len()),
        Done::Rejected { files, .. } => counted("inbox-rejected", files.len()),
        Done::Undone { .. } => texts.plain("inbox-undone"),
    }
}

fn waits(waiting: &Waiting, texts: &Texts) -> String {
    let of_file = |key: &str, file: &str| texts.get(key, &[("file", file.into())]);
    let why = match &waiting.why {
        Why::Unrest(file) => of_file("inbox-why-unrest", file),
        Why::Open(file) => of_file("inbox-why-open", file),
        Why::Broken(file) => of_file("inbox-why-broken", file),
        Why::Kinds(kinds) => {
            let kinds: Vec<String> =
                kinds.iter().map(|kind: &Kind| wording::kind(*kind, texts)).collect();
            texts.get("inbox-why-kinds", &[("kinds", texts.numbers().list(&kinds).into())])
        }
        Why::Time => texts.plain("inbox-why-time"),
    };
    let words = texts.get("inbox-waits", &[("count", waiting.files.into()), ("why", why.into())]);
    let minutes = waiting.left.and_then(|left| usize::try_from(left.max(0)).ok());
    match minutes.map(|seconds| seconds.div_ceil(60)) {
        Some(minutes) => {
            format!("{words} {}", texts.get("inbox-minutes", &[("count", minutes.into())]))
        }
        None => words,
    }
}

/// The pass as programs read it.
#[derive(Debug, Serialize)]
struct Record<'a> {
    legetall: &'static str,
    at: &'a str,
    exit: u8,
    #[serde(flatten)]
    counts: Counts,
    folders: Vec<FolderRecord>,
}

#[derive(Debug, Serialize)]
struct FolderRecord {
    folder: String,
    status: Status,
    month: Option<String>,
    runs: Vec<RunRecord>,
    waiting: Option<usize>,
    findings: Vec<FindingRecord>,
    matters: Vec<String>,
}

#[derive(Debug, Serialize)]
struct RunRecord {
    run: i64,
    result: &'static str,
    month: Option<String>,
    files: Vec<String>,
    outputs: Vec<String>,
    errors: usize,
    warnings: usize,
    resumed: bool,
}

#[derive(Debug, Serialize)]
struct FindingRecord {
    code: &'static str,
    severity: &'static str,
    place: String,
    message: String,
    remedy: String,
}

/// One object on one line. `at` is when, in UTC.
pub fn record(told: &[Told], at: &str, exit: Exit, texts: &Texts) -> String {
    let record = Record {
        legetall: env!("CARGO_PKG_VERSION"),
        at,
        exit: exit as u8,
        counts: Counts::of(told),
        folders: told.iter().map(|one| folder_record(one, texts)).collect(),
    };
    // Writing to memory only fails for maps whose keys are not text, and there are none.
    serde_json::to_string(&record).unwrap_or_default()
}

fn folder_record(told: &Told, texts: &Texts) -> FolderRecord {
    let findings = told.done.iter().flat_map(|done| match done {
        Done::Reported(reported) => reported.findings.as_slice(),
        _ => &[],
    });
    FolderRecord {
        folder: told.folder.name.clone(),
        status: Status::of(told),
        month: told.last.as_ref().and_then(|last| last.month.clone()),
        runs: told.done.iter().map(run_record).collect(),
        waiting: told.waiting.as_ref().map(|waiting| waiting.files),
        findings: findings.map(|finding| finding_record(finding, texts)).collect(),
        matters: matters(told, texts),
    }
}

fn run_record(done: &Done) -> RunRecord {
    let of = |run: i64, result, files: Vec<String>| RunRecord {
        run,
        result,
        month: None,
        files,
        outputs: Vec::new(),
        errors: 0,
        warnings: 0,
        resumed: false,
    };
    match done {
        Done::Reported(reported) => RunRecord {
            month: reported.month.clone(),
            outputs: reported.outputs.iter().map(|path| path.display().to_string()).collect(),
            errors: reported.errors,
            warnings: reported.warnings,
            resumed: reported.resumed,
            ..of(reported.run, "report", reported.files.clone())
        },
        Done::Unchanged { run, files } => of(*run, "unchanged", files.clone()),
        Done::Rejected { run, files } => {
            of(*run, "rejection", files.iter().map(|(file, _)| file.clone()).collect())
        }
        Done::Undone { run } => of(*run, "undone", Vec::new()),
    }
}

fn finding_record(finding: &Finding, texts: &Texts) -> FindingRecord {
    let worded = wording::finding(finding, texts);
    FindingRecord {
        code: finding.code(),
        severity: finding.severity().id(),
        place: worded.place,
        message: worded.message,
        remedy: worded.remedy,
    }
}
