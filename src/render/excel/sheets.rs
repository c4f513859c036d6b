//! Which sheets the workbook has, in order, and what stands on each.

use crate::report::{Audience, Block, Chart, Report, Section, SheetCopy, SheetTable};
use rust_xlsxwriter::{XlsxError, quote_sheet_name};
use std::collections::BTreeSet;

/// The most characters a sheet's name may have.
const NAME_LENGTH: usize = 31;

/// The sheets after the cover.
#[derive(Debug)]
pub struct Sheets<'a> {
    /// Those that the report's tables and texts stand on.
    pub tables: Vec<Sheet<'a>>,
    /// Copies of what was read, last.
    pub copies: Vec<&'a SheetCopy>,
}

/// A sheet: a title, lines of text, and usually a table with its charts.
#[derive(Debug)]
pub struct Sheet<'a> {
    pub name: String,
    pub section: &'a str,
    pub title: &'a str,
    pub lead: Vec<Lead<'a>>,
    pub table: Option<&'a SheetTable>,
    pub charts: Vec<&'a Chart>,
}

/// A text above the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead<'a> {
    Text(&'a str),
    Heading(&'a str),
    Bullet(&'a str),
    Callout(&'a str),
    Note(&'a str),
}

impl<'a> Sheets<'a> {
    /// A sheet for every table the workbook shows, and for every section that only has text.
    ///
    /// # Errors
    /// When a chart's sheet is not among them.
    pub fn of(report: &'a Report) -> Result<Self, XlsxError> {
        let mut sheets = Vec::new();
        for section in report.sections.iter().filter(|section| in_workbook(section.audience)) {
            sheets.extend(of_section(section));
        }
        name_text_sheets(&mut sheets, &report.cover.contents_heading);
        for chart in charts(report) {
            sheets
                .iter_mut()
                .find(|sheet| sheet.name == chart.sheet)
                .ok_or_else(|| XlsxError::UnknownWorksheetNameOrIndex(chart.sheet.clone()))?
                .charts
                .push(chart);
        }
        Ok(Self { tables: sheets, copies: copies(report).collect() })
    }

    /// Where a link leads: a cell of a copy, a sheet by its name, or the first sheet of a section by
    /// its id.
    pub fn target(&self, link: &str) -> Option<String> {
        if let Some((sheet, cell)) = link.rsplit_once('!')
            && self.copies.iter().any(|copy| copy.sheet == sheet)
        {
            return Some(format!("internal:{}!{cell}", quote_sheet_name(sheet)));
        }
        let mut tables = self.tables.iter();
        let named = tables.clone().find(|sheet| sheet.name == link);
        let sheet = named.or_else(|| tables.find(|sheet| sheet.section == link))?;
        Some(first_cell(&sheet.name))
    }
}

/// The link to a sheet's first cell.
pub fn first_cell(sheet: &str) -> String {
    format!("internal:{}!A1", quote_sheet_name(sheet))
}

/// Whether the workbook shows what this audience sees.
pub fn in_workbook(audience: Audience) -> bool {
    audience != Audience::Pdf
}

/// The charts the workbook shows.
fn charts(report: &Report) -> impl Iterator<Item = &Chart> {
    let sections = report.sections.iter().filter(|section| in_workbook(section.audience));
    sections.flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Chart(chart) if in_workbook(chart.audience) => Some(chart),
        _ => None,
    })
}

fn copies(report: &Report) -> impl Iterator<Item = &SheetCopy> {
    report.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Copy(copy) => Some(copy),
        _ => None,
    })
}

/// The texts before a table stand on its sheet; those after the last table stand there too.
fn of_section(section: &Section) -> Vec<Sheet<'_>> {
    let mut sheets: Vec<Sheet<'_>> = Vec::new();
    let mut lead = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Text(text) => lead.push(Lead::Text(text)),
            Block::Heading(text) => lead.push(Lead::Heading(text)),
            Block::Callout(text) => lead.push(Lead::Callout(text)),
            Block::Bullets(texts) => lead.extend(texts.iter().map(|text| Lead::Bullet(text))),
            Block::Table(table) if in_workbook(table.audience) => {
                drop_empty_headings(&mut lead);
                lead.extend(table.notes.iter().map(|note| Lead::Note(note)));
                sheets.push(Sheet {
                    name: table.sheet.clone(),
                    section: &section.id,
                    title: &table.caption,
                    lead: std::mem::take(&mut lead),
                    table: Some(table),
                    charts: Vec::new(),
                });
            }
            Block::Table(_) | Block::Chart(_) | Block::Copy(_) => {}
        }
    }
    if lead.iter().any(|line| !matches!(line, Lead::Heading(_))) {
        match sheets.last_mut() {
            Some(sheet) => {
                drop_empty_headings(&mut lead);
                sheet.lead.extend(lead);
            }
            None => sheets.push(text_sheet(section, lead)),
        }
    }
    sheets
}

/// A heading over nothing: what it headed stands in the appendix only, or it says what the title of
/// the sheet says.
fn drop_empty_headings(lead: &mut Vec<Lead<'_>>) {
    let is_heading = |line: Option<&Lead<'_>>| matches!(line, None | Some(Lead::Heading(_)));
    for at in (0..lead.len()).rev() {
        if matches!(lead[at], Lead::Heading(_)) && is_heading(lead.get(at + 1)) {
            lead.remove(at);
        }
    }
}

/// A sheet for a section without a table. It has its name from [`name_text_sheets`].
fn text_sheet<'a>(section: &'a Section, lead: Vec<Lead<'a>>) -> Sheet<'a> {
    Sheet {
        name: String::new(),
        section: &section.id,
        title: &section.heading,
        lead,
        table: None,
        charts: Vec::new(),
    }
}

/// Names the sheets of text after their headings, within the limits of the format.
fn name_text_sheets(sheets: &mut [Sheet<'_>], cover: &str) {
    let mut taken: BTreeSet<String> =
        sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect();
    taken.insert(cover.to_lowercase());
    for sheet in sheets.iter_mut().filter(|sheet| sheet.name.is_empty()) {
        let name = (1..).map(|number| sheet_name(sheet.title, number));
        let free = name.into_iter().find(|name| !taken.contains(&name.to_lowercase()));
        sheet.name = free.unwrap_or_default();
        taken.insert(sheet.name.to_lowercase());
    }
}

/// A heading as a sheet's name: without the characters a name may not hold, cut to 31.
fn sheet_name(heading: &str, number: usize) -> String {
    let suffix = if number > 1 { format!(" {number}") } else { String::new() };
    let clean = heading.replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    let name: String =
        clean.trim_matches([' ', '\'']).chars().take(NAME_LENGTH - suffix.len()).collect();
    format!("{}{suffix}", name.trim_end_matches([' ', '\'']))
}
