use super::decoded::Decoded;
use super::refusal::{Damage, Refusal};
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::io::BufRead;

/// A stream of XML in which prefixes do not count, as every program chooses its own, and which
/// ends only where its outermost element ends.
pub(super) struct Xml<R> {
    reader: quick_xml::Reader<Decoded<R>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> Xml<R> {
    pub fn new(reader: R) -> Self {
        let mut reader = quick_xml::Reader::from_reader(Decoded::new(reader));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The next event; `Eof` when the outermost element is closed.
    ///
    /// # Errors
    /// When the XML is broken or stops inside an element.
    pub fn next(&mut self) -> Result<Event<'_>, Refusal> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer)?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => return Err(Damage::Xml.into()),
            _ => {}
        }
        Ok(event)
    }

    /// Passes over the rest of the element whose start was just read.
    pub fn skip(&mut self) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The text of the element whose start was just read, that of its children included.
    pub fn text(&mut self) -> Result<String, Refusal> {
        let outside = self.depth.saturating_sub(1);
        let mut text = String::new();
        while self.depth > outside {
            append(&self.next()?, &mut text)?;
        }
        Ok(text)
    }
}

/// Appends what an event holds of text.
pub(super) fn append(event: &Event, text: &mut String) -> Result<(), Refusal> {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(name) => text.push_str(&resolve(name)?),
        _ => {}
    }
    Ok(())
}

fn resolve(name: &BytesRef) -> Result<String, Refusal> {
    if let Some(c) = name.resolve_char_ref()? {
        return Ok(c.to_string());
    }
    resolve_xml_entity(name).map(str::to_owned).ok_or_else(|| Damage::Xml.into())
}

/// An element's name without its prefix.
pub(super) fn name<'e>(element: &'e BytesStart) -> &'e str {
    element.local_name().into_inner()
}

/// The attributes of an element that are asked for by their names without prefix, in that order.
///
/// # Errors
/// When the element's attributes are broken.
pub(super) fn attributes<const N: usize>(
    element: &BytesStart,
    names: [&str; N],
) -> Result<[Option<String>; N], Refusal> {
    let mut values = [const { None }; N];
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute?;
        let local = attribute.key.local_name();
        let wanted = names.iter().position(|name| *name == local.into_inner());
        if let Some(value) = wanted.and_then(|index| values.get_mut(index)) {
            *value = Some(attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned());
        }
    }
    Ok(values)
}

/// Whether an attribute says yes, as XML Schema writes it.
pub(super) fn is_true(value: Option<&str>) -> bool {
    matches!(value.map(str::trim), Some("1" | "true"))
}
