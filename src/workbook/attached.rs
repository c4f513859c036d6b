//! What a workbook has beside its cells that they may get their values from, and that is never
//! followed: other files, macros, queries. What cells say is from when the file was last saved.

use super::package::Package;
use super::xml::{attributes, name};
use super::{Told, refusal::Refusal};
use crate::finding::{Entry, Finding, workbook as codes};
use crate::place::Place;
use quick_xml::events::Event;
use std::collections::BTreeSet;
use std::sync::Arc;

#[derive(Debug, Default)]
pub(super) struct Attached {
    files: BTreeSet<String>,
    pub macros: bool,
    pub queries: bool,
}

impl Attached {
    /// Looks at the names of the parts of a package, and at where its links to files lead.
    pub fn look_into(&mut self, package: &mut Package) {
        let names: Vec<String> = package.names().map(str::to_owned).collect();
        let any = |is: &dyn Fn(&str) -> bool| names.iter().any(|name| is(name));
        let is_module = |name: &str| {
            (name.starts_with("basic/") || name.starts_with("scripts/"))
                && !name.ends_with('/')
                && !name.ends_with("script-lb.xml")
                && !name.ends_with("script-lc.xml")
        };
        self.macros |= any(&|name| {
            name.ends_with("vbaproject.bin")
                || name.starts_with("xl/macrosheets/")
                || is_module(name)
        });
        self.queries |=
            any(&|name| name.starts_with("xl/connections.") || name.starts_with("xl/querytables/"));
        for link in names.iter().filter(|name| name.starts_with("xl/externallinks/_rels/")) {
            // A link that cannot be read leads nowhere, and the cells stand without it.
            if let Ok(targets) = targets(package, link) {
                for target in targets {
                    self.file(&target);
                }
            }
        }
    }

    /// Takes the files that formulas of ods name: `'file:///C:/tall.ods'#$Ark1.B2`.
    pub fn take_formulas(&mut self, sheets: &[Told]) {
        let cells = sheets.iter().flat_map(|(sheet, _)| sheet.cells.values());
        for formula in cells.filter_map(|cell| cell.formula.as_deref()) {
            for link in formula.split("'file:").skip(1) {
                self.file(link.split(['\'', '#']).next().unwrap_or_default());
            }
        }
    }

    /// Takes a file by its path or address.
    pub fn file(&mut self, path: &str) {
        let is_end = |c: char| matches!(c, '/' | '\\' | ']') || c.is_control();
        let name = path.trim_end_matches(is_end).rsplit(is_end).next().unwrap_or_default();
        let name = unescaped(name.trim());
        if !name.is_empty() {
            self.files.insert(name);
        }
    }

    pub fn findings(self, file: &Arc<str>) -> Vec<Finding> {
        let told = |entry: &'static Entry| Finding::new(entry).at(Place::file(file));
        let names: Vec<String> = self.files.into_iter().collect();
        let files = (!names.is_empty()).then(|| told(&codes::OTHER_FILES).with("names", names));
        let macros = self.macros.then(|| told(&codes::MACROS));
        let queries = self.queries.then(|| told(&codes::QUERIES));
        files.into_iter().chain(macros).chain(queries).collect()
    }
}

/// What the relations of a part lead to.
fn targets(package: &mut Package, part: &str) -> Result<Vec<String>, Refusal> {
    let mut targets = Vec::new();
    let Some(mut xml) = package.xml(part)? else { return Ok(targets) };
    loop {
        match xml.next()? {
            Event::Start(element) if name(&element) == "Relationship" => {
                let [target] = attributes(&element, ["Target"])?;
                targets.extend(target);
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}

/// A name without the `%20` of addresses.
fn unescaped(name: &str) -> String {
    let mut parts = name.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let code = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(b'%'));
        let rest = if code.is_some() { part.get(2..) } else { Some(part) };
        bytes.extend_from_slice(rest.unwrap_or_default().as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name() {
        let mut attached = Attached::default();
        for path in [
            "file:///C:\\Felles\\Tall%202025.xlsx",
            "../data/%C3%A5r%.xlsx",
            "\u{1}\u{1}C\u{3}mappe\u{3}gammel.xls",
            "///home/a/tall.ods",
            "  ",
        ] {
            attached.file(path);
        }
        let names: Vec<&str> = attached.files.iter().map(String::as_str).collect();
        assert_eq!(names, ["Tall 2025.xlsx", "gammel.xls", "tall.ods", "år%.xlsx"]);
    }
}
