use super::Shared;
use super::strings::{rich, unescape};
use crate::place::{Area, Pos};
use crate::workbook::draft::Draft;
use crate::workbook::number::{iso_date, number, stored};
use crate::workbook::refusal::{Damage, Refusal};
use crate::workbook::xml::{Xml, attributes, is_true, name};
use crate::workbook::{Cell, NumberFormat, Raw};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::BufRead;

/// What the start of an element of the sheet says.
enum Node {
    Row { number: Option<u32>, hidden: bool },
    Cell(Start),
    Columns { first: u32, last: u32 },
    Merged(Area),
    Eof,
    Other,
}

/// The attributes of a cell.
#[derive(Default)]
struct Start {
    pos: Option<Pos>,
    style: usize,
    kind: Kind,
}

/// The type of a cell.
#[derive(Clone, Copy, Default)]
enum Kind {
    /// Not stated: a number, and from some programs a text.
    #[default]
    Unstated,
    Number,
    SharedText,
    InlineText,
    /// The text a formula gives.
    Text,
    Flag,
    Error,
    Date,
}

/// The children of a cell.
enum Child {
    Value,
    Inline,
    Formula { group: Option<u32> },
    Other,
    None,
}

/// What stands in a cell before its type and format are looked at.
#[derive(Default)]
struct Content {
    value: Option<String>,
    inline: Option<String>,
    formula: Option<String>,
}

/// A sheet being read: where in it we are, and the formulas that later cells share.
struct Reading<'s, 'b> {
    shared: &'s Shared,
    draft: Draft<'b>,
    next: Pos,
    formulas: BTreeMap<u32, (String, Pos)>,
}

/// Reads a worksheet.
pub(super) fn read<'b, R: BufRead>(
    mut xml: Xml<R>,
    shared: &Shared,
    draft: Draft<'b>,
) -> Result<Draft<'b>, Refusal> {
    let mut reading = Reading { shared, draft, next: Pos::new(0, 0), formulas: BTreeMap::new() };
    let mut rows = 0;
    loop {
        match node(&xml.next()?)? {
            Node::Row { number, hidden } => {
                let row = number.unwrap_or(rows);
                rows = row.saturating_add(1);
                reading.next = Pos::new(row, 0);
                if hidden {
                    reading.draft.hidden_rows.add(row, row);
                }
            }
            Node::Cell(start) => {
                let pos = start.pos.unwrap_or(reading.next);
                reading.cell(&mut xml, pos, &start).map_err(|refusal| refusal.at(pos))?;
                reading.next = Pos::new(pos.row, pos.col.saturating_add(1));
            }
            Node::Columns { first, last } => reading.draft.hidden_columns.add(first, last),
            Node::Merged(area) => reading.draft.merge(area)?,
            Node::Eof => return Ok(reading.draft),
            Node::Other => {}
        }
    }
}

fn node(event: &Event) -> Result<Node, Refusal> {
    Ok(match event {
        Event::Start(element) => match name(element) {
            "row" => {
                let [number, hidden] = attributes(element, ["r", "hidden"])?;
                Node::Row { number: index(number)?, hidden: is_true(hidden.as_deref()) }
            }
            "c" => Node::Cell(start(element)?),
            "col" => columns(element)?,
            "mergeCell" => {
                let [area] = attributes(element, ["ref"])?;
                area.and_then(|area| parse_area(&area)).map_or(Node::Other, Node::Merged)
            }
            _ => Node::Other,
        },
        Event::Eof => Node::Eof,
        _ => Node::Other,
    })
}

/// Reads the attributes of a cell, of which a large file has millions, without copying them.
fn start(element: &BytesStart) -> Result<Start, Refusal> {
    let mut start = Start::default();
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute?;
        let value = attribute.value.trim();
        match attribute.key.local_name().into_inner() {
            "r" => start.pos = Some(Pos::parse(value).ok_or(Damage::Value)?),
            "s" => start.style = value.parse().map_err(|_| Damage::Value)?,
            "t" => start.kind = kind(value).ok_or(Damage::Value)?,
            _ => {}
        }
    }
    Ok(start)
}

fn kind(text: &str) -> Option<Kind> {
    Some(match text {
        "n" => Kind::Number,
        "s" => Kind::SharedText,
        "inlineStr" => Kind::InlineText,
        "str" => Kind::Text,
        "b" => Kind::Flag,
        "e" => Kind::Error,
        "d" => Kind::Date,
        _ => return None,
    })
}

fn columns(element: &BytesStart) -> Result<Node, Refusal> {
    let [first, last, hidden] = attributes(element, ["min", "max", "hidden"])?;
    Ok(match (index(first)?, index(last)?) {
        (Some(first), Some(last)) if is_true(hidden.as_deref()) => Node::Columns { first, last },
        _ => Node::Other,
    })
}

/// A row or column number counted from one, as one counted from zero.
fn index(text: Option<String>) -> Result<Option<u32>, Refusal> {
    let parse = |text: String| text.trim().parse::<u32>().ok()?.checked_sub(1);
    text.map(|text| parse(text).ok_or_else(|| Damage::Value.into())).transpose()
}

fn parse_area(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    Some(Area::new(Pos::parse(first)?, Pos::parse(last)?))
}

impl Reading<'_, '_> {
    fn cell<R: BufRead>(
        &mut self,
        xml: &mut Xml<R>,
        pos: Pos,
        start: &Start,
    ) -> Result<(), Refusal> {
        let content = self.content(xml, pos)?;
        let format = self.format(start.style)?;
        let value = self.value(&content, start.kind, &format)?;
        let raw = match (value, &content.formula) {
            (Some(raw), _) => raw,
            (None, Some(_)) => Raw::NoStoredValue,
            (None, None) => return Ok(()),
        };
        self.draft.put(pos, Cell { raw, format, formula: content.formula })
    }

    /// A style that the style sheet does not have could be a percent format: refused.
    fn format(&self, style: usize) -> Result<NumberFormat, Refusal> {
        let formats = &self.shared.formats;
        match formats.get(style) {
            Some(format) => Ok(format.clone()),
            None if formats.is_empty() => Ok(NumberFormat::General),
            None => Err(Damage::Value.into()),
        }
    }

    fn content<R: BufRead>(&mut self, xml: &mut Xml<R>, pos: Pos) -> Result<Content, Refusal> {
        let outside = xml.depth().saturating_sub(1);
        let mut content = Content::default();
        while xml.depth() > outside {
            match child(&xml.next()?)? {
                Child::Value => content.value = Some(xml.text()?),
                Child::Inline => content.inline = Some(rich(xml)?),
                Child::Formula { group } => {
                    let formula = xml.text()?;
                    content.formula = Some(self.formula(formula, group, pos));
                }
                Child::Other => xml.skip()?,
                Child::None => {}
            }
        }
        Ok(content)
    }

    /// The formula as this cell would show it. Of a group of alike formulas only the first is
    /// written out; one whose first is missing is an empty text: a formula, but not known which.
    fn formula(&mut self, text: String, group: Option<u32>, pos: Pos) -> String {
        let Some(group) = group else {
            return text;
        };
        if !text.is_empty() {
            self.formulas.insert(group, (text.clone(), pos));
            return text;
        }
        let first = self.formulas.get(&group);
        first
            .and_then(|(text, first)| {
                calamine::expand_shared_formula(text, (first.row, first.col), (pos.row, pos.col))
                    .ok()
            })
            .unwrap_or_default()
    }

    /// The stored value by the cell's type; `None` when there is none.
    fn value(
        &self,
        content: &Content,
        kind: Kind,
        format: &NumberFormat,
    ) -> Result<Option<Raw>, Refusal> {
        if let (Kind::InlineText, Some(text)) = (kind, &content.inline) {
            return Ok(Some(Raw::Text(text.clone())));
        }
        let Some(value) = &content.value else {
            return Ok(None);
        };
        let trimmed = value.trim();
        if trimmed.is_empty() && !matches!(kind, Kind::Text | Kind::InlineText) {
            return Ok(None);
        }
        Ok(Some(match kind {
            Kind::Text | Kind::InlineText => Raw::Text(unescape(value)),
            Kind::SharedText => Raw::Text(self.shared_string(trimmed)?),
            Kind::Flag => Raw::Flag(flag(trimmed)?),
            Kind::Error => Raw::Error(trimmed.to_owned()),
            Kind::Date => Raw::Date(iso_date(trimmed).ok_or(Damage::Value)?),
            Kind::Number => self.stored(trimmed, format).ok_or(Damage::Value)?,
            Kind::Unstated => {
                self.stored(trimmed, format).unwrap_or_else(|| Raw::Text(value.clone()))
            }
        }))
    }

    fn stored(&self, text: &str, format: &NumberFormat) -> Option<Raw> {
        let value: f64 = text.parse().ok()?;
        Some(if value.is_finite() {
            stored(value, format, self.shared.epoch)
        } else {
            number(value)
        })
    }

    fn shared_string(&self, number: &str) -> Result<String, Refusal> {
        let number: Option<usize> = number.parse().ok();
        let text = number.and_then(|number| self.shared.strings.get(number));
        text.cloned().ok_or_else(|| Damage::Value.into())
    }
}

fn child(event: &Event) -> Result<Child, Refusal> {
    let Event::Start(element) = event else {
        return Ok(Child::None);
    };
    Ok(match name(element) {
        "v" => Child::Value,
        "is" => Child::Inline,
        "f" => {
            let [kind, group] = attributes(element, ["t", "si"])?;
            let shared = kind.as_deref() == Some("shared");
            Child::Formula { group: group.filter(|_| shared).and_then(|group| group.parse().ok()) }
        }
        _ => Child::Other,
    })
}

fn flag(text: &str) -> Result<bool, Refusal> {
    match text {
        "1" | "true" | "TRUE" => Ok(true),
        "0" | "false" | "FALSE" => Ok(false),
        _ => Err(Damage::Value.into()),
    }
}
