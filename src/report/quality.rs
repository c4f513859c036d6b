use super::context::Context;
use super::wording::{self, NO_VALUE};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use crate::analysis::InputFile;
use crate::finding::{Finding, Severity};
use crate::language::Arg;
use crate::model::TableOrigin;
use crate::place::Part;
use rust_decimal::Decimal;

/// Rows of findings in the appendix; the workbook has them all.
const MOST_FINDINGS: usize = 40;
/// Characters of a checksum that are shown: enough to know a file by.
const SHA256_SHOWN: usize = 16;

/// What the report rests on and with which reservations.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let mut blocks = vec![Block::Text(verdict(cx))];
    let reservations = cx.findings(Severity::Warning);
    if !reservations.is_empty() {
        blocks.push(Block::Table(for_reading(cx, &reservations)));
    }
    let all = cx.findings(Severity::Note);
    if !all.is_empty() {
        blocks.push(Block::Table(all_findings(cx, &all)));
    }
    if !cx.analysis.inputs.is_empty() {
        blocks.push(Block::Table(sources(cx)));
    }
    let columns = columns_read(cx);
    if !columns.is_empty() {
        blocks.push(Block::Table(column_table(cx, columns)));
    }
    cx.section("datagrunnlag", "section-quality", blocks)
}

fn verdict(cx: &Context<'_>) -> String {
    match cx.reservations() {
        None => cx.text("quality-complete"),
        Some(reservations) => {
            cx.with("quality-reservations", &[("reservations", Arg::Text(reservations))])
        }
    }
}

fn for_reading(cx: &Context<'_>, findings: &[Finding]) -> SheetTable {
    let rows = findings
        .iter()
        .map(|finding| {
            let words = wording::finding(finding, cx.texts);
            Row::body(vec![
                Cell::text(finding.code()),
                Cell::text(words.severity),
                Cell::text(or_whole_run(cx, words.place)),
                Cell::text(words.message),
            ])
        })
        .collect();
    let rest = findings.len().saturating_sub(MOST_FINDINGS);
    SheetTable {
        audience: Audience::Pdf,
        sheet: cx.text("sheet-findings"),
        name: "Forbehold".to_owned(),
        caption: cx.text("caption-reservations"),
        columns: vec![
            Column::new(cx.text("header-code"), Format::Text, 0.6).naming_rows(),
            Column::new(cx.text("header-severity"), Format::Text, 0.9),
            Column::new(cx.text("header-place"), Format::Text, 2.0),
            Column::new(cx.text("header-finding"), Format::Text, 4.0),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: (rest > 0).then_some(MOST_FINDINGS),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    }
}

/// The column of [`all_findings`] with the cells of a finding.
pub(super) const CELLS: usize = 4;

/// Every finding with all there is to say of it.
pub(super) fn all_findings(cx: &Context<'_>, findings: &[Finding]) -> SheetTable {
    let table = SheetTable {
        audience: Audience::Workbook,
        sheet: cx.text("sheet-findings"),
        name: "Funn".to_owned(),
        caption: cx.text("caption-findings"),
        columns: vec![
            Column::new(cx.text("header-code"), Format::Text, 0.6).naming_rows(),
            Column::new(cx.text("header-severity"), Format::Text, 0.9),
            Column::new(cx.text("header-file"), Format::Text, 1.5),
            Column::new(cx.text("header-sheet"), Format::Text, 1.2),
            Column::new(cx.text("header-cells"), Format::Text, 1.0),
            Column::new(cx.text("header-finding"), Format::Text, 4.0),
            Column::new(cx.text("header-remedy"), Format::Text, 4.0),
        ],
        rows: findings.iter().map(|finding| Row::body(finding_cells(cx, finding))).collect(),
        notes: vec![cx.text("note-findings")],
        pdf_rows: None,
        rest: String::new(),
    };
    table.explaining_no_value(|| cx.text("note-no-value"))
}

fn finding_cells(cx: &Context<'_>, finding: &Finding) -> Vec<Cell> {
    let words = wording::finding(finding, cx.texts);
    let part = |text: Option<String>| Cell::text(text.unwrap_or_else(|| NO_VALUE.to_owned()));
    let place = finding.place.as_ref();
    let cells = place.and_then(|place| match &place.part {
        Part::Cells(_, area) => Some(area.to_string()),
        Part::Line(line) => Some(cx.with("line", &[("line", Arg::Text(line.to_string()))])),
        Part::Whole | Part::Sheet(_) => None,
    });
    vec![
        Cell::text(finding.code()),
        Cell::text(words.severity),
        part(place.map(|place| place.file.to_string())),
        part(place.and_then(|place| place.sheet_name().map(str::to_owned))),
        part(cells),
        Cell::text(words.message),
        Cell::text(words.remedy),
    ]
}

fn or_whole_run(cx: &Context<'_>, place: String) -> String {
    if place.is_empty() { cx.text("place-whole-run") } else { place }
}

/// A row per table that was read, and one per file in which there was none.
fn sources(cx: &Context<'_>) -> SheetTable {
    let rows = cx
        .analysis
        .inputs
        .iter()
        .flat_map(|file| {
            let tables: Vec<&TableOrigin> = cx
                .analysis
                .data
                .origins
                .iter()
                .filter(|origin| origin.place.file == file.name)
                .collect();
            if tables.is_empty() {
                vec![Row::body(without_table(cx, file))]
            } else {
                tables.iter().map(|origin| Row::body(with_table(cx, file, origin))).collect()
            }
        })
        .collect();
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-sources"),
        name: "Kilder".to_owned(),
        caption: cx.text("caption-sources"),
        columns: vec![
            Column::new(cx.text("header-file"), Format::Text, 2.0).naming_rows(),
            Column::new(cx.text("header-sheet"), Format::Text, 1.2),
            Column::new(cx.text("header-cells"), Format::Text, 1.0),
            Column::new(cx.text("header-contents"), Format::Text, 1.8),
            Column::new(cx.text("header-as-of"), Format::Text, 1.2),
            Column::new(cx.text("header-rows"), Format::Number(0), 0.7),
            Column::new(cx.text("header-sha256"), Format::Text, 1.6).in_workbook(),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    table.explaining_no_value(|| cx.text("note-no-value"))
}

fn with_table(cx: &Context<'_>, file: &InputFile, origin: &TableOrigin) -> Vec<Cell> {
    let sheet = origin.place.sheet_name().unwrap_or(NO_VALUE);
    let area = origin.place.area().map_or_else(|| NO_VALUE.to_owned(), |area| area.to_string());
    let as_of = origin.as_of.as_ref().map(|date| wording::date(date.value, cx.texts));
    vec![
        Cell::text(&*file.name),
        Cell::text(sheet),
        Cell::text(area),
        Cell::text(wording::kind(origin.kind, cx.texts)),
        Cell::text(as_of.unwrap_or_else(|| NO_VALUE.to_owned())),
        Cell::number(origin.rows.into(), cx.numbers().number(origin.rows.into(), 0)),
        Cell::text(checksum(file)),
    ]
}

fn without_table(cx: &Context<'_>, file: &InputFile) -> Vec<Cell> {
    let why = if file.format.is_some() { "file-without-table" } else { "file-not-read" };
    vec![
        Cell::text(&*file.name),
        Cell::text(NO_VALUE),
        Cell::text(NO_VALUE),
        Cell::text(cx.text(why)),
        Cell::text(NO_VALUE),
        Cell::number(Decimal::ZERO, "0"),
        Cell::text(checksum(file)),
    ]
}

fn checksum(file: &InputFile) -> String {
    file.sha256.chars().take(SHA256_SHOWN).collect()
}

/// Which column of the workbook was read as what.
fn columns_read(cx: &Context<'_>) -> Vec<Row> {
    cx.analysis
        .data
        .origins
        .iter()
        .flat_map(|origin| {
            origin.columns.iter().map(move |(column, place)| (origin, column, place))
        })
        .map(|(origin, column, place)| {
            let cell = place.area().map_or_else(|| NO_VALUE.to_owned(), |area| area.to_string());
            Row::body(vec![
                Cell::text(wording::column(*column, cx.texts)),
                Cell::text(wording::kind(origin.kind, cx.texts)),
                Cell::text(&*place.file),
                Cell::text(place.sheet_name().unwrap_or(NO_VALUE)),
                Cell::text(cell),
            ])
        })
        .collect()
}

fn column_table(cx: &Context<'_>, rows: Vec<Row>) -> SheetTable {
    SheetTable {
        audience: Audience::Workbook,
        sheet: cx.text("sheet-columns"),
        name: "Kolonner".to_owned(),
        caption: cx.text("caption-columns"),
        columns: vec![
            Column::new(cx.text("header-read-as"), Format::Text, 2.0).naming_rows(),
            Column::new(cx.text("header-contents"), Format::Text, 2.0),
            Column::new(cx.text("header-file"), Format::Text, 2.0),
            Column::new(cx.text("header-sheet"), Format::Text, 1.5),
            Column::new(cx.text("header-column-head"), Format::Text, 1.0),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    }
}
