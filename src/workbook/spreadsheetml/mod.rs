//! `SpreadsheetML` 2003, "XML-regneark" in Excel's list: one stream of XML, styles first.

mod formula;

use super::draft::{Budget, Draft, on_sheet};
use super::format_code::classify_named;
use super::number::{Epoch, iso_date, number, stored};
use super::refusal::{Damage, Refusal};
use super::xml::{Xml, attributes, is_true, name};
use super::{Cell, NumberFormat, Raw, Read, Visibility};
use crate::place::{Area, Pos};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How often a style may inherit from another; a longer chain is a circle.
const GENERATIONS: usize = 16;

enum Node {
    Style { id: String, parent: Option<String> },
    Format(NumberFormat),
    EndOfStyle,
    CountedFrom1904,
    Sheet(String),
    Eof,
    Other,
}

/// Reads the worksheets.
pub(super) fn read(bytes: &[u8], file: &Arc<str>, budget: &Budget) -> Read {
    let mut xml = Xml::new(bytes);
    let mut shared = Shared::default();
    let mut style = None;
    let mut sheets = Vec::new();
    loop {
        match node(&xml.next()?)? {
            Node::Style { id, parent } => {
                shared.styles.insert(id.clone(), Style { format: None, parent });
                style = Some(id);
            }
            Node::Format(format) => {
                if let Some(style) = style.as_ref().and_then(|id| shared.styles.get_mut(id)) {
                    style.format = Some(format);
                }
            }
            Node::EndOfStyle => style = None,
            Node::CountedFrom1904 => {
                if is_true_text(&xml.text()?) {
                    shared.epoch = Epoch::Of1904;
                }
            }
            Node::Sheet(name) => {
                let draft = Draft::new(file, &name, budget)?;
                let name = Arc::clone(&draft.name);
                let reading = Reading::new(&shared, draft);
                let draft = reading.read(&mut xml).map_err(|refusal| refusal.on(&name))?;
                sheets.push(draft.finish());
            }
            Node::Eof => return Ok(sheets),
            Node::Other => {}
        }
    }
}

fn node(event: &Event) -> Result<Node, Refusal> {
    Ok(match event {
        Event::Start(element) => match name(element) {
            "Style" => {
                let [id, parent] = attributes(element, ["ID", "Parent"])?;
                Node::Style { id: id.unwrap_or_default(), parent }
            }
            "NumberFormat" => {
                let [code] = attributes(element, ["Format"])?;
                Node::Format(classify_named(&code.unwrap_or_default()))
            }
            "Date1904" => Node::CountedFrom1904,
            "Worksheet" => {
                let [name] = attributes(element, ["Name"])?;
                Node::Sheet(name.unwrap_or_default())
            }
            _ => Node::Other,
        },
        Event::End(element) if element.local_name().into_inner() == "Style" => Node::EndOfStyle,
        Event::Eof => Node::Eof,
        _ => Node::Other,
    })
}

/// An element that says yes by being there, unless it says no.
fn is_true_text(text: &str) -> bool {
    !matches!(text.trim(), "0" | "False" | "false")
}

#[derive(Debug, Default)]
struct Shared {
    styles: BTreeMap<String, Style>,
    epoch: Epoch,
}

#[derive(Debug)]
struct Style {
    format: Option<NumberFormat>,
    parent: Option<String>,
}

impl Shared {
    /// The number format of a style, its own or inherited, else that of the style of all cells.
    fn format(&self, style: Option<&str>) -> NumberFormat {
        let mut next = Some(style.unwrap_or("Default"));
        for _ in 0..GENERATIONS {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            if let Some(format) = &style.format {
                return format.clone();
            }
            next = style.parent.as_deref();
        }
        NumberFormat::General
    }
}

/// The parts of a worksheet.
enum Part {
    Table {
        style: Option<String>,
    },
    Column(Repeated),
    Row(Repeated),
    Cell(Start),
    Visible,
    /// What holds cells that are not the sheet's.
    Skipped,
    Other,
}

/// A column or row, and how many more are like it.
struct Repeated {
    index: Option<u32>,
    more: u32,
    is_hidden: bool,
    style: Option<String>,
}

/// The attributes of a cell.
struct Start {
    index: Option<u32>,
    across: u32,
    down: u32,
    style: Option<String>,
    formula: Option<String>,
}

/// A worksheet being read.
struct Reading<'s, 'b> {
    shared: &'s Shared,
    draft: Draft<'b>,
    /// By the first of some columns: the last of them, and their style.
    columns: BTreeMap<u32, (u32, String)>,
    next_column: u32,
    of_table: Option<String>,
    of_row: Option<String>,
    row: u32,
    next_row: u32,
    col: u32,
}

impl<'s, 'b> Reading<'s, 'b> {
    fn new(shared: &'s Shared, draft: Draft<'b>) -> Self {
        Self {
            shared,
            draft,
            columns: BTreeMap::new(),
            next_column: 0,
            of_table: None,
            of_row: None,
            row: 0,
            next_row: 0,
            col: 0,
        }
    }

    /// Reads the worksheet whose start was just read.
    fn read(mut self, xml: &mut Xml<&[u8]>) -> Result<Draft<'b>, Refusal> {
        let outside = xml.depth().saturating_sub(1);
        while xml.depth() > outside {
            match part(&xml.next()?)? {
                Part::Table { style } => self.of_table = style,
                Part::Column(column) => self.column(column),
                Part::Row(row) => self.row(row)?,
                Part::Cell(start) => {
                    self.col = start.index.unwrap_or(self.col);
                    let pos = Pos::new(self.row, self.col);
                    self.cell(xml, pos, start).map_err(|refusal| refusal.at(pos))?;
                }
                Part::Visible => {
                    self.draft.visibility = match xml.text()?.trim() {
                        "SheetVisible" => Visibility::Visible,
                        "SheetVeryHidden" => Visibility::VeryHidden,
                        _ => Visibility::Hidden,
                    };
                }
                Part::Skipped => xml.skip()?,
                Part::Other => {}
            }
        }
        Ok(self.draft)
    }

    fn column(&mut self, column: Repeated) {
        let first = column.index.unwrap_or(self.next_column);
        let last = first.saturating_add(column.more);
        if column.is_hidden {
            self.draft.hidden_columns.add(first, last);
        }
        self.columns.extend(column.style.map(|style| (first, (last, style))));
        self.next_column = last.saturating_add(1);
    }

    fn row(&mut self, row: Repeated) -> Result<(), Refusal> {
        self.row = row.index.unwrap_or(self.next_row);
        if !on_sheet(Pos::new(self.row, 0)) {
            return Err(Damage::Value.into());
        }
        self.next_row = self.row.saturating_add(row.more).saturating_add(1);
        self.col = 0;
        self.of_row = row.style;
        if row.is_hidden {
            self.draft.hidden_rows.add(self.row, self.next_row - 1);
        }
        Ok(())
    }

    fn cell(&mut self, xml: &mut Xml<&[u8]>, pos: Pos, start: Start) -> Result<(), Refusal> {
        let last =
            Pos::new(pos.row.saturating_add(start.down), pos.col.saturating_add(start.across));
        if !on_sheet(last) {
            return Err(Damage::Value.into());
        }
        self.draft.merge(Area::new(pos, last))?;
        self.col = last.col + 1;
        let format = self.format(pos.col, start.style.as_deref());
        let formula = start.formula.map(|text| formula::named(&text, pos).unwrap_or_default());
        let raw = match content(xml, &format, self.shared.epoch)? {
            Some(raw) => raw,
            None if formula.is_some() => Raw::NoStoredValue,
            None => return Ok(()),
        };
        self.draft.put(pos, Cell { raw, format, formula })
    }

    /// By the style of the cell, else of its row, else of its column, else of the table.
    fn format(&self, col: u32, own: Option<&str>) -> NumberFormat {
        let of_column = || {
            let (_, (last, style)) = self.columns.range(..=col).next_back()?;
            (*last >= col).then_some(style.as_str())
        };
        let style = own.or(self.of_row.as_deref()).or_else(of_column);
        self.shared.format(style.or(self.of_table.as_deref()))
    }
}

fn part(event: &Event) -> Result<Part, Refusal> {
    let Event::Start(element) = event else { return Ok(Part::Other) };
    Ok(match name(element) {
        "Table" => {
            let [style] = attributes(element, ["StyleID"])?;
            Part::Table { style }
        }
        "Column" => Part::Column(repeated(element)?),
        "Row" => Part::Row(repeated(element)?),
        "Cell" => Part::Cell(cell(element)?),
        "Visible" => Part::Visible,
        "PivotTable" | "QueryTable" | "Names" | "ConditionalFormatting" | "DataValidation" => {
            Part::Skipped
        }
        _ => Part::Other,
    })
}

fn repeated(element: &BytesStart) -> Result<Repeated, Refusal> {
    let wanted = ["Index", "Span", "Hidden", "StyleID"];
    let [index, more, hidden, style] = attributes(element, wanted)?;
    Ok(Repeated {
        index: index.map(|index| self::index(&index)).transpose()?,
        more: count(more.as_deref())?,
        is_hidden: is_true(hidden.as_deref()),
        style,
    })
}

fn cell(element: &BytesStart) -> Result<Start, Refusal> {
    let wanted = ["Index", "MergeAcross", "MergeDown", "StyleID", "Formula"];
    let [index, across, down, style, formula] = attributes(element, wanted)?;
    Ok(Start {
        index: index.map(|index| self::index(&index)).transpose()?,
        across: count(across.as_deref())?,
        down: count(down.as_deref())?,
        style,
        formula,
    })
}

/// A number counted from one.
fn index(text: &str) -> Result<u32, Refusal> {
    let number: Option<u32> = text.trim().parse().ok();
    number.and_then(|number| number.checked_sub(1)).ok_or_else(|| Damage::Value.into())
}

/// A count that is none when it is not stated.
fn count(text: Option<&str>) -> Result<u32, Refusal> {
    let count = text.map_or(Ok(0), |text| text.trim().parse());
    count.map_err(|_| Damage::Value.into())
}

/// The value of the cell whose start was just read; `None` when it has none. Comments are not it.
fn content(
    xml: &mut Xml<&[u8]>,
    format: &NumberFormat,
    epoch: Epoch,
) -> Result<Option<Raw>, Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let mut value = None;
    while xml.depth() > outside {
        let event = xml.next()?;
        let Event::Start(element) = &event else { continue };
        if name(element) != "Data" {
            drop(event);
            xml.skip()?;
            continue;
        }
        let [kind] = attributes(element, ["Type"])?;
        drop(event);
        let text = xml.text()?;
        value = typed(kind.as_deref(), &text, format, epoch)?;
    }
    Ok(value)
}

fn typed(
    kind: Option<&str>,
    text: &str,
    format: &NumberFormat,
    epoch: Epoch,
) -> Result<Option<Raw>, Refusal> {
    let trimmed = text.trim();
    Ok(Some(match kind {
        Some("Number" | "DateTime" | "Boolean" | "Error") if trimmed.is_empty() => return Ok(None),
        Some("Number") => {
            let value: f64 = trimmed.parse().map_err(|_| Damage::Value)?;
            if value.is_finite() { stored(value, format, epoch) } else { number(value) }
        }
        Some("DateTime") => Raw::Date(iso_date(trimmed).ok_or(Damage::Value)?),
        Some("Boolean") => match trimmed {
            "1" | "True" | "true" => Raw::Flag(true),
            "0" | "False" | "false" => Raw::Flag(false),
            _ => return Err(Damage::Value.into()),
        },
        Some("Error") => Raw::Error(trimmed.to_owned()),
        _ => Raw::Text(text.to_owned()),
    }))
}
