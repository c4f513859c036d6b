use crate::workbook::refusal::Refusal;
use crate::workbook::xml::{attributes, name};
use crate::workbook::{NumberFormat, Visibility};
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

/// How often a style may inherit from another; a longer chain is a circle.
const GENERATIONS: usize = 16;

/// The styles of a document, as far as they tell what numbers mean and what is hidden.
#[derive(Debug, Default)]
pub(super) struct Styles {
    formats: BTreeMap<String, DataStyle>,
    cells: BTreeMap<String, CellStyle>,
    hidden_tables: BTreeSet<String>,
    /// The style whose elements are being read.
    open: Open,
}

#[derive(Debug, Default)]
enum Open {
    #[default]
    Nothing,
    Format(String),
    Table(String),
}

/// A number format.
#[derive(Debug)]
struct DataStyle {
    format: NumberFormat,
    /// For text: it only carries the conditions for other formats.
    is_text: bool,
    /// The format for a number on a condition, `value()=0`.
    conditions: Vec<(String, String)>,
    /// Whether a dash is shown.
    dash: bool,
    /// Whether zero is shown as a digit.
    digits: bool,
}

#[derive(Debug, Default)]
struct CellStyle {
    format: Option<String>,
    parent: Option<String>,
}

impl Styles {
    /// Takes in an event of a stream that has styles in it. True at the end of the stream.
    pub fn take(&mut self, event: &Event) -> Result<bool, Refusal> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::Text(text) => {
                if text.contains(['-', '–', '−'])
                    && let Some(format) = self.open_format()
                {
                    format.dash = true;
                }
            }
            Event::End(element) => {
                let name = element.local_name().into_inner();
                if name == "style" || data_style(name).is_some() {
                    self.open = Open::Nothing;
                }
            }
            Event::Eof => return Ok(true),
            _ => {}
        }
        Ok(false)
    }

    fn start(&mut self, element: &BytesStart) -> Result<(), Refusal> {
        let name = name(element);
        if let Some(format) = data_style(name) {
            let [Some(style)] = attributes(element, ["name"])? else { return Ok(()) };
            self.open = Open::Format(style.clone());
            self.formats.insert(style, DataStyle::new(format, name == "text-style"));
            return Ok(());
        }
        match name {
            "style" | "default-style" => self.style(element),
            "table-properties" => self.table_properties(element),
            "number" | "scientific-number" | "fraction" => self.digits(element),
            "map" => self.condition(element),
            _ => Ok(()),
        }
    }

    fn style(&mut self, element: &BytesStart) -> Result<(), Refusal> {
        let wanted = ["name", "family", "data-style-name", "parent-style-name"];
        let [Some(name), family, format, parent] = attributes(element, wanted)? else {
            return Ok(());
        };
        match family.as_deref() {
            Some("table") => self.open = Open::Table(name),
            Some("table-cell") => {
                self.cells.insert(name, CellStyle { format, parent });
            }
            _ => {}
        }
        Ok(())
    }

    fn table_properties(&mut self, element: &BytesStart) -> Result<(), Refusal> {
        let [display] = attributes(element, ["display"])?;
        if let (Open::Table(name), Some("false")) = (&self.open, display.as_deref()) {
            self.hidden_tables.insert(name.clone());
        }
        Ok(())
    }

    fn digits(&mut self, element: &BytesStart) -> Result<(), Refusal> {
        let [integers, decimals] = attributes(element, ["min-integer-digits", "decimal-places"])?;
        let blank_zero = integers.as_deref() == Some("0") && decimals.as_deref() == Some("0");
        if let Some(format) = self.open_format() {
            format.digits |= !blank_zero;
        }
        Ok(())
    }

    fn condition(&mut self, element: &BytesStart) -> Result<(), Refusal> {
        let [condition, style] = attributes(element, ["condition", "apply-style-name"])?;
        if let (Some(condition), Some(style), Some(format)) = (condition, style, self.open_format())
        {
            format.conditions.push((condition.replace(' ', ""), style));
        }
        Ok(())
    }

    fn open_format(&mut self) -> Option<&mut DataStyle> {
        match &self.open {
            Open::Format(name) => self.formats.get_mut(name),
            _ => None,
        }
    }

    /// Whether a sheet of this style is shown.
    pub fn visibility(&self, style: Option<&str>) -> Visibility {
        match style {
            Some(style) if self.hidden_tables.contains(style) => Visibility::Hidden,
            _ => Visibility::Visible,
        }
    }

    /// The number format of a cell style, its own or inherited.
    pub fn format(&self, style: &str) -> NumberFormat {
        let mut name = Some(style);
        for _ in 0..GENERATIONS {
            let Some(style) = name.and_then(|name| self.cells.get(name)) else {
                break;
            };
            if let Some(format) = style.format.as_deref().and_then(|name| self.formats.get(name)) {
                return self.meaning(format);
            }
            name = style.parent.as_deref();
        }
        NumberFormat::General
    }

    fn meaning(&self, style: &DataStyle) -> NumberFormat {
        let applied = |name: &String| self.formats.get(name);
        let zero = style.conditions.iter().find(|(condition, _)| condition == "value()=0");
        if zero.and_then(|(_, name)| applied(name)).is_some_and(|zero| zero.dash && !zero.digits) {
            return NumberFormat::Accounting;
        }
        let first = style.conditions.first().and_then(|(_, name)| applied(name));
        match first {
            Some(first) if style.is_text => first.format.clone(),
            _ => style.format.clone(),
        }
    }
}

impl DataStyle {
    fn new(format: NumberFormat, is_text: bool) -> Self {
        Self { format, is_text, conditions: Vec::new(), dash: false, digits: false }
    }
}

/// What an element that declares a number format tells of it.
fn data_style(element: &str) -> Option<NumberFormat> {
    match element {
        "percentage-style" => Some(NumberFormat::Percent),
        "date-style" | "time-style" => Some(NumberFormat::Date),
        "currency-style" => Some(NumberFormat::Other("currency".to_owned())),
        "text-style" => Some(NumberFormat::Other("@".to_owned())),
        "number-style" | "boolean-style" => Some(NumberFormat::General),
        _ => None,
    }
}
