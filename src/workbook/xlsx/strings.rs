use crate::workbook::refusal::Refusal;
use crate::workbook::xml::{Xml, name};
use quick_xml::events::Event;
use std::io::BufRead;

enum Node {
    Item,
    Text,
    Phonetic,
    Eof,
    Other,
}

/// The texts that cells share, in the order cells refer to them by.
pub(super) fn read<R: BufRead>(mut xml: Xml<R>) -> Result<Vec<String>, Refusal> {
    let mut strings = Vec::new();
    loop {
        match node(&mut xml)? {
            Node::Item => strings.push(rich(&mut xml)?),
            Node::Eof => return Ok(strings),
            _ => {}
        }
    }
}

/// The text of the element whose start was just read, its differently formatted parts joined and
/// the guide to its pronunciation left out.
pub(super) fn rich<R: BufRead>(xml: &mut Xml<R>) -> Result<String, Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let mut text = String::new();
    while xml.depth() > outside {
        match node(xml)? {
            Node::Text => text.push_str(&unescape(&xml.text()?)),
            Node::Phonetic => xml.skip()?,
            _ => {}
        }
    }
    Ok(text)
}

fn node<R: BufRead>(xml: &mut Xml<R>) -> Result<Node, Refusal> {
    Ok(match xml.next()? {
        Event::Start(element) => match name(&element) {
            "si" => Node::Item,
            "t" => Node::Text,
            "rPh" => Node::Phonetic,
            _ => Node::Other,
        },
        Event::Eof => Node::Eof,
        _ => Node::Other,
    })
}

/// Puts in the characters that Excel writes as `_x000D_` because XML would not keep them.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("_x") {
        let (before, after) = rest.split_at(start);
        units.extend(before.encode_utf16());
        let escape = escaped(after);
        units.extend(escape.map_or_else(|| "_x".encode_utf16().collect(), |unit| vec![unit]));
        rest = after.get(if escape.is_some() { 7 } else { 2 }..).unwrap_or_default();
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

fn escaped(text: &str) -> Option<u16> {
    let digits = text.get(2..6)?;
    let closed = text.get(6..7)? == "_";
    let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if closed && hex { u16::from_str_radix(digits, 16).ok() } else { None }
}

#[cfg(test)]
mod tests {
    #[test]
    fn escaped_characters_are_put_in() {
        for (text, expected) in [
            ("Liste_x000D_\nlengde", "Liste\r\nlengde"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDE00_", "😀"),
            ("snake_x_case _x00_ _xæøåæ_", "snake_x_case _x00_ _xæøåæ_"),
            ("", ""),
        ] {
            assert_eq!(super::unescape(text), expected);
        }
    }
}
