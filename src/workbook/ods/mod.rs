//! ods: one stream of XML with everything in it, styles first, then sheet after sheet.
//!
//! Not by way of calamine, which gives no number formats and makes room for the whole rectangle
//! from the first cell to the last: a file of two kilobytes can ask for 500 gigabytes.

mod cell;
mod styles;
mod table;

use super::Read;
use super::draft::{Budget, Draft};
use super::package::Package;
use super::refusal::{Damage, Refusal, Why};
use super::xml::{attributes, name};
use quick_xml::events::{BytesStart, Event};
use std::sync::Arc;
use styles::Styles;

enum Node {
    Table {
        name: String,
        style: Option<String>,
    },
    /// Deleted cells of tracked changes, and what other files once answered.
    Skipped,
    Eof,
    Other,
}

/// Reads the sheets. Those that only keep a copy of another file are passed over.
pub(super) fn read(package: &mut Package, file: &Arc<str>, budget: &Budget) -> Read {
    if is_encrypted(package)? {
        return Err(Why::Encrypted.into());
    }
    let mut styles = Styles::default();
    if let Some(mut xml) = package.xml("styles.xml")? {
        while !styles.take(&xml.next()?)? {}
    }
    let mut xml = package.xml("content.xml")?.ok_or(Damage::MissingPart)?;
    let mut sheets = Vec::new();
    loop {
        let event = xml.next()?;
        styles.take(&event)?;
        match node(&event)? {
            Node::Table { name, style } => {
                drop(event);
                let mut draft = Draft::new(file, &name, budget)?;
                draft.visibility = styles.visibility(style.as_deref());
                let name = Arc::clone(&draft.name);
                let read = table::read(&mut xml, &styles, draft);
                let draft = read.map_err(|refusal| refusal.on(&name))?;
                sheets.extend(draft.map(Draft::finish));
            }
            Node::Skipped => {
                drop(event);
                xml.skip()?;
            }
            Node::Eof => return Ok(sheets),
            Node::Other => {}
        }
    }
}

fn node(event: &Event) -> Result<Node, Refusal> {
    Ok(match event {
        Event::Start(element) => match name(element) {
            "table" => table_start(element)?,
            "tracked-changes" | "dde-links" => Node::Skipped,
            _ => Node::Other,
        },
        Event::Eof => Node::Eof,
        _ => Node::Other,
    })
}

fn table_start(element: &BytesStart) -> Result<Node, Refusal> {
    let [name, style] = attributes(element, ["name", "style-name"])?;
    Ok(Node::Table { name: name.unwrap_or_default(), style })
}

fn is_encrypted(package: &mut Package) -> Result<bool, Refusal> {
    let Some(mut xml) = package.xml("META-INF/manifest.xml")? else {
        return Ok(false);
    };
    loop {
        match xml.next()? {
            Event::Start(element) if name(&element) == "encryption-data" => return Ok(true),
            Event::Eof => return Ok(false),
            _ => {}
        }
    }
}
