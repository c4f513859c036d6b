//! xlsx and xlsm: a package of XML parts, each read once and as a stream.
//!
//! Not by way of calamine: it gives values, formulas and formats in separate passes and hidden rows
//! and merged areas not at all, so the sheet would be read here in any case; it fails a whole sheet
//! on an error value younger than itself (`#SPILL!`), takes the first shared text where the number
//! of the text cannot be read, and makes room for as many texts as a file says it has.

mod cells;
mod strings;
mod styles;

use super::draft::{Budget, Draft};
use super::number::Epoch;
use super::package::{Package, Relation};
use super::refusal::{Damage, Refusal};
use super::xml::{attributes, is_true, name};
use super::{NumberFormat, Read, Visibility};
use quick_xml::events::Event;
use std::sync::Arc;

/// What the cells of all sheets refer to.
#[derive(Debug, Default)]
struct Shared {
    strings: Vec<String>,
    /// The number format of each cell style.
    formats: Vec<NumberFormat>,
    epoch: Epoch,
}

/// What `workbook.xml` says.
#[derive(Debug, Default)]
struct Contents {
    epoch: Epoch,
    sheets: Vec<Listed>,
}

#[derive(Debug)]
struct Listed {
    name: String,
    visibility: Visibility,
    relation: String,
}

/// Reads the worksheets. Chart, dialog and macro sheets are passed over.
pub(super) fn read(package: &mut Package, file: &Arc<str>, budget: &Budget) -> Read {
    let main = package.main_part()?.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let contents = contents(package, &main)?;
    let relations = package.relations(&main)?;
    let shared = shared(package, &relations, contents.epoch)?;
    let mut sheets = Vec::new();
    for listed in contents.sheets {
        let relation = relations.iter().find(|relation| relation.id == listed.relation);
        let relation = relation.ok_or(Damage::MissingPart)?;
        if relation.kind != "worksheet" {
            continue;
        }
        let mut draft = Draft::new(file, &listed.name, budget)?;
        draft.visibility = listed.visibility;
        let name = Arc::clone(&draft.name);
        let xml = package.xml(&relation.target)?.ok_or(Damage::MissingPart);
        let draft = xml
            .map_err(Refusal::from)
            .and_then(|xml| cells::read(xml, &shared, draft))
            .map_err(|refusal| refusal.on(&name))?;
        sheets.push(draft.finish());
    }
    Ok(sheets)
}

fn contents(package: &mut Package, main: &str) -> Result<Contents, Refusal> {
    let mut xml = package.xml(main)?.ok_or(Damage::MissingPart)?;
    let mut contents = Contents::default();
    loop {
        match xml.next()? {
            Event::Start(element) if name(&element) == "workbookPr" => {
                let [date1904] = attributes(&element, ["date1904"])?;
                if is_true(date1904.as_deref()) {
                    contents.epoch = Epoch::Of1904;
                }
            }
            Event::Start(element) if name(&element) == "sheet" => {
                let [name, state, relation] = attributes(&element, ["name", "state", "id"])?;
                contents.sheets.push(Listed {
                    name: name.unwrap_or_default(),
                    visibility: match state.as_deref() {
                        Some("hidden") => Visibility::Hidden,
                        Some("veryHidden") => Visibility::VeryHidden,
                        _ => Visibility::Visible,
                    },
                    relation: relation.unwrap_or_default(),
                });
            }
            Event::Eof => return Ok(contents),
            _ => {}
        }
    }
}

fn shared(package: &mut Package, relations: &[Relation], epoch: Epoch) -> Result<Shared, Refusal> {
    let target = |kind: &str| relations.iter().find(|relation| relation.kind == kind);
    let mut shared = Shared { epoch, ..Shared::default() };
    if let Some(part) = target("sharedStrings")
        && let Some(xml) = package.xml(&part.target)?
    {
        shared.strings = strings::read(xml)?;
    }
    if let Some(part) = target("styles")
        && let Some(xml) = package.xml(&part.target)?
    {
        shared.formats = styles::read(xml)?;
    }
    Ok(shared)
}
