use super::Limits;
use super::refusal::{Damage, Excess, Refusal};
use super::xml::{Xml, attributes, name};
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read, Take};
use zip::ZipArchive;
use zip::read::ZipFile;

/// A part of a package, inflated as it is read and never beyond the size the package states.
pub(super) type Part<'p, 'b> = BufReader<Take<ZipFile<'p, Cursor<&'b [u8]>>>>;

/// A zip package: xlsx, xlsb and ods.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The stated name of each part in small letters and with plain slashes, and where it stands.
    /// Some programs write other letters in a name than in the reference to it.
    parts: BTreeMap<String, usize>,
}

/// A relationship of one part to another.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub id: String,
    /// The last segment of the type: `worksheet`, `officeDocument`.
    pub kind: String,
    pub target: String,
}

impl<'b> Package<'b> {
    /// Opens a package and adds up what it would be decompressed.
    ///
    /// # Errors
    /// When the directory of the zip is broken, or states more bytes than the limits allow.
    pub fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Refusal> {
        let archive = ZipArchive::new(Cursor::new(bytes))?;
        let mut parts = BTreeMap::new();
        let mut total = 0_u64;
        for index in 0..archive.len() {
            let entry = archive.by_index_data(index)?;
            total = total.saturating_add(entry.size());
            let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            parts.entry(key(&name)).or_insert(index);
        }
        if total > limits.decompressed {
            let megabytes = usize::try_from(limits.decompressed >> 20).unwrap_or(usize::MAX);
            return Err(Excess::Megabytes(megabytes).into());
        }
        Ok(Self { archive, parts })
    }

    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// The names of the parts, in small letters.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// A part to read, if the package has it.
    pub fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'b>>, Refusal> {
        let Some(&index) = self.parts.get(&key(name)) else {
            return Ok(None);
        };
        let file = self.archive.by_index(index)?;
        let size = file.size();
        Ok(Some(BufReader::new(file.take(size))))
    }

    /// A part as XML, if the package has it.
    pub fn xml(&mut self, name: &str) -> Result<Option<Xml<Part<'_, 'b>>>, Refusal> {
        Ok(self.part(name)?.map(Xml::new))
    }

    /// The first bytes of a part as text; empty when the package has no such part.
    pub fn beginning(&mut self, name: &str, bytes: u64) -> Result<String, Refusal> {
        let mut start = Vec::new();
        if let Some(part) = self.part(name)? {
            part.take(bytes).read_to_end(&mut start).map_err(|_| Damage::Package)?;
        }
        Ok(String::from_utf8_lossy(&start).into_owned())
    }

    /// What a part refers to; `""` is the package itself. Targets are full names.
    pub fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Refusal> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let mut relations = Vec::new();
        let Some(mut xml) = self.xml(&format!("{folder}/_rels/{file}.rels"))? else {
            return Ok(relations);
        };
        loop {
            match xml.next()? {
                Event::Start(element) if name(&element) == "Relationship" => {
                    let values = attributes(&element, ["Id", "Type", "Target", "TargetMode"])?;
                    let [Some(id), Some(kind), Some(target), mode] = values else { continue };
                    // A link to another file: never followed.
                    if mode.as_deref() != Some("External") {
                        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                        relations.push(Relation { id, kind, target: resolve(folder, &target) });
                    }
                }
                Event::Eof => return Ok(relations),
                _ => {}
            }
        }
    }

    /// The name of the part the package is about, by its relationships.
    pub fn main_part(&mut self) -> Result<Option<String>, Refusal> {
        let relations = self.relations("")?;
        let main = relations.into_iter().find(|relation| relation.kind == "officeDocument");
        Ok(main.map(|relation| relation.target))
    }
}

fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// A target as seen from a folder: `../tables/table1.xml` from `xl/worksheets` is
/// `xl/tables/table1.xml`.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let path = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_from_their_folder() {
        for (folder, target, expected) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/worksheets", "../tables/table1.xml", "xl/tables/table1.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
            ("xl", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("", "../../x", "x"),
        ] {
            assert_eq!(resolve(folder, target), expected);
        }
    }
}
