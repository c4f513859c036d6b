use crate::place::Pos;
use crate::workbook::number::{iso_date, iso_time, number};
use crate::workbook::refusal::{Damage, Refusal};
use crate::workbook::xml::{Xml, append, attributes, name};
use crate::workbook::{Cell, NumberFormat, Raw};
use quick_xml::events::{BytesStart, Event};
use std::io::BufRead;

/// Error values as programs write them into the shown text, for want of a value type for errors.
const ERRORS: [&str; 10] = [
    "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#N/A", "#NUM!", "#NULL!", "#I/T", "#NAVN?", "#VERDI!",
];

/// The attributes of a cell.
#[derive(Debug, Default)]
pub(super) struct Start {
    pub count: u32,
    pub style: Option<String>,
    columns: u32,
    rows: u32,
    kind: Option<String>,
    is_error: bool,
    /// The value under whichever name the type gives it.
    value: Option<String>,
    formula: Option<String>,
}

/// The text shown in a cell, if it has any.
pub(super) type Content = Option<String>;

impl Start {
    pub fn of(element: &BytesStart) -> Result<Self, Refusal> {
        let wanted = ["style-name", "formula", "number-columns-repeated"];
        let [style, formula, repeated] = attributes(element, wanted)?;
        let spans = ["number-columns-spanned", "number-rows-spanned"];
        let [columns, rows] = attributes(element, spans)?;
        let values = ["value", "date-value", "time-value", "boolean-value", "string-value"];
        let values = attributes(element, values)?;
        let kinds = kinds(element)?;
        Ok(Self {
            count: count(repeated.as_deref())?,
            style,
            columns: count(columns.as_deref())?,
            rows: count(rows.as_deref())?,
            is_error: kinds.iter().any(|kind| kind == "error"),
            kind: kinds.into_iter().find(|kind| kind != "error"),
            value: values.into_iter().flatten().next(),
            formula: formula.map(|formula| plain_formula(&formula)),
        })
    }

    /// The last cell of the merged area that begins here.
    pub fn spans(&self, row: u32, col: u32) -> Option<Pos> {
        let last = Pos::new(row.checked_add(self.rows - 1)?, col.checked_add(self.columns - 1)?);
        (self.rows > 1 || self.columns > 1).then_some(last)
    }

    /// The cell, or `None` when it has no content.
    pub fn cell(&self, content: Content, format: NumberFormat) -> Result<Option<Cell>, Refusal> {
        let format = match self.kind.as_deref() {
            Some("percentage") => NumberFormat::Percent,
            Some("date" | "time") => NumberFormat::Date,
            _ => format,
        };
        let formula = self.formula.clone();
        let raw = match self.raw(content)? {
            Some(raw) => raw,
            None if formula.is_some() => Raw::NoStoredValue,
            None => return Ok(None),
        };
        Ok(Some(Cell { raw, format, formula }))
    }

    fn raw(&self, content: Content) -> Result<Option<Raw>, Refusal> {
        if let Some(shown) = content.as_deref().map(str::trim)
            && (self.is_error || (self.formula.is_some() && is_error(shown)))
        {
            return Ok(Some(Raw::Error(shown.to_owned())));
        }
        let value = self.value.as_deref();
        Ok(match (self.kind.as_deref(), value) {
            (Some("string"), value) => {
                let text = value.map(str::to_owned).or(content).unwrap_or_default();
                Some(Raw::Text(text))
            }
            (Some("float" | "percentage" | "currency"), Some(value)) => {
                Some(number(value.trim().parse().map_err(|_| Damage::Value)?))
            }
            (Some("date"), Some(value)) => Some(Raw::Date(iso_date(value).ok_or(Damage::Value)?)),
            (Some("time"), Some(value)) => Some(Raw::Date(iso_time(value).ok_or(Damage::Value)?)),
            (Some("boolean"), Some("true")) => Some(Raw::Flag(true)),
            (Some("boolean"), Some("false")) => Some(Raw::Flag(false)),
            (None | Some("void"), None) => content.map(Raw::Text),
            (Some(_), None) if self.formula.is_some() => None,
            _ => return Err(Damage::Value.into()),
        })
    }
}

/// The type of the value in the standard's terms and, where it differs, in the program's own.
fn kinds(element: &BytesStart) -> Result<Vec<String>, Refusal> {
    let mut kinds = Vec::new();
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute?;
        if attribute.key.local_name().into_inner() == "value-type" {
            kinds.push(attribute.value.into_owned());
        }
    }
    Ok(kinds)
}

/// A count that is one when it is not stated.
pub(super) fn count(text: Option<&str>) -> Result<u32, Refusal> {
    match text.map(str::parse) {
        None => Ok(1),
        Some(Ok(count)) if count > 0 => Ok(count),
        Some(_) => Err(Damage::Record.into()),
    }
}

fn is_error(shown: &str) -> bool {
    let numbered = shown.strip_prefix("Err:");
    ERRORS.contains(&shown)
        || numbered.is_some_and(|code| code.bytes().all(|digit| digit.is_ascii_digit()))
}

/// `of:=SUM([.B3:.B4];[$Ark2.C1])` as `SUM(B3:B4;$Ark2.C1)`.
fn plain_formula(formula: &str) -> String {
    let formula = formula.split_once('=').map_or(formula, |(_, formula)| formula);
    let mut plain = String::with_capacity(formula.len());
    let (mut inside, mut previous) = (false, ' ');
    for c in formula.chars() {
        match c {
            '[' if !inside => inside = true,
            ']' if inside => inside = false,
            '.' if inside && matches!(previous, '[' | ':') => {}
            c => plain.push(c),
        }
        previous = c;
    }
    plain
}

enum Node {
    Paragraph,
    Spaces(u32),
    Tab,
    LineBreak,
    /// Comments and drawings are not the cell's text.
    Skipped,
    Other,
}

/// The text of the cell whose start was just read: its paragraphs, one a line.
pub(super) fn content<R: BufRead>(xml: &mut Xml<R>) -> Result<Content, Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let mut text: Content = None;
    while xml.depth() > outside {
        match node(&xml.next()?)? {
            Node::Paragraph => {
                let mut all = text.take().map(|text| text + "\n").unwrap_or_default();
                paragraph(xml, &mut all)?;
                text = Some(all);
            }
            Node::Skipped => xml.skip()?,
            _ => {}
        }
    }
    Ok(text)
}

/// Runs of white space are one space, and none at the ends: what is to stand has elements.
fn paragraph<R: BufRead>(xml: &mut Xml<R>, all: &mut String) -> Result<(), Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let mut paragraph = Paragraph::default();
    let mut part = String::new();
    while xml.depth() > outside {
        let event = xml.next()?;
        append(&event, &mut part)?;
        paragraph.add(&part);
        part.clear();
        let text = &mut paragraph;
        let node = node(&event)?;
        drop(event);
        match node {
            Node::Spaces(count) => text.put(' ', count as usize),
            Node::Tab => text.put('\t', 1),
            Node::LineBreak => text.put('\n', 1),
            Node::Skipped => xml.skip()?,
            Node::Paragraph | Node::Other => {}
        }
    }
    all.push_str(&paragraph.text);
    Ok(())
}

/// A paragraph being read.
#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    /// White space was read, and nothing after it.
    space: bool,
}

impl Paragraph {
    fn add(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\n' | '\r') {
                self.space = true;
            } else {
                self.put(c, 1);
            }
        }
    }

    /// Puts a sign in as often as it stands there.
    fn put(&mut self, sign: char, count: usize) {
        if std::mem::take(&mut self.space) && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.extend(std::iter::repeat_n(sign, count));
    }
}

fn node(event: &Event) -> Result<Node, Refusal> {
    let Event::Start(element) = event else {
        return Ok(Node::Other);
    };
    Ok(match name(element) {
        "p" => Node::Paragraph,
        "tab" => Node::Tab,
        "line-break" => Node::LineBreak,
        "s" => {
            let [spaces] = attributes(element, ["c"])?;
            // More than a line of spaces says nothing more, and nine bytes could ask for any number.
            Node::Spaces(count(spaces.as_deref())?.min(100))
        }
        "span" | "a" => Node::Other,
        _ => Node::Skipped,
    })
}
