//! `[[tabell]]` of the configuration: which one is meant for a sheet, and how to write one.

use super::grid;
use super::header::Header;
use super::layout;
use super::looks::Look;
use super::words::{text_key, words};
use crate::finding::{Finding, recognise as codes, run};
use crate::model::{Column, Kind};
use crate::place::Place;
use crate::settings::Tabell;
use crate::workbook::{Sheet, Workbook};
use std::collections::{BTreeMap, BTreeSet};

/// The mappings that speak of a sheet, by file and sheet name.
pub fn of_sheet<'a>(mappings: &'a [Tabell], sheet: &Sheet) -> Vec<&'a Tabell> {
    let is_meant = |tabell: &&Tabell| {
        tabell.fil.as_ref().is_none_or(|pattern| matches(pattern, &sheet.file))
            && tabell.ark.as_ref().is_none_or(|name| is_named(sheet, name))
    };
    mappings.iter().filter(is_meant).collect()
}

/// The mappings by a file or sheet that no workbook has. Workbooks that could not be read are not
/// here to ask, so nothing is said when there are none.
pub fn unused<'a>(
    mappings: &'a [Tabell],
    workbooks: &'a [Workbook],
) -> impl Iterator<Item = Finding> + 'a {
    let sheets = || workbooks.iter().flat_map(|workbook| &workbook.sheets);
    mappings
        .iter()
        .filter(move |tabell| {
            sheets().next().is_some()
                && !sheets().any(|sheet| !of_sheet(std::slice::from_ref(tabell), sheet).is_empty())
        })
        .map(|tabell| {
            let file = Place::line(&"legetall.toml".into(), tabell.line);
            Finding::new(&run::TABLE_SETTING_UNUSED)
                .at(file)
                .with("file", tabell.fil.as_deref().unwrap_or("*"))
                .with("sheet", tabell.ark.as_deref().unwrap_or("none"))
        })
}

/// The mappings that name headings, but none by its file or sheet stands in any sheet that they are
/// meant for. Of a sheet that they name, its own reading tells.
pub fn answered_by_none<'a>(
    mappings: &'a [Tabell],
    workbooks: &'a [Workbook],
) -> impl Iterator<Item = Finding> + 'a {
    // A layout that is remembered is not in every run.
    let unnamed =
        mappings.iter().filter(|tabell| tabell.ark.is_none() && tabell.overskrifter.is_empty());
    unnamed.filter(|tabell| !tabell.kolonner.is_empty()).filter_map(move |tabell| {
        let sheets = workbooks.iter().flat_map(|workbook| &workbook.sheets);
        let meant: Vec<&Sheet> = sheets
            .filter(|sheet| !of_sheet(std::slice::from_ref(tabell), sheet).is_empty())
            .collect();
        let texts = || meant.iter().flat_map(|sheet| sheet.cells.values()).map(grid::text);
        let known: BTreeSet<String> = texts().flat_map(|text| words(&text)).collect();
        let stands = |wanted: &String| words(wanted).iter().all(|word| known.contains(word));
        let wanted = tabell.kolonner.values().next()?;
        if meant.is_empty() || tabell.kolonner.values().any(stands) {
            return None;
        }
        let found: Vec<String> = meant.iter().flat_map(|sheet| first_row(sheet)).collect();
        let finding = Finding::new(&codes::MAPPING_MISSED)
            .at(Place::line(&"legetall.toml".into(), tabell.line))
            .with("wanted", wanted.as_str())
            .with("nearest", nearest(wanted, &found).map_or("–", String::as_str))
            .with("line", usize::try_from(tabell.line).unwrap_or(0));
        Some(finding.with("found", found))
    })
}

/// The texts of the first row with several of them: the headings, mostly.
fn first_row(sheet: &Sheet) -> Vec<String> {
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let texts = sheet.cells.iter().filter(|(_, cell)| Look::of(cell) == Look::Text);
    for (pos, cell) in texts {
        rows.entry(pos.row).or_default().push(grid::text(cell));
    }
    rows.into_values().find(|texts| texts.len() > 1).unwrap_or_default()
}

/// Whether a sheet has this name, as Excel compares names: without case.
pub fn is_named(sheet: &Sheet, name: &str) -> bool {
    sheet.name.trim().to_lowercase() == name.trim().to_lowercase()
}

/// The mapping for one table: the one with most of its header texts here, one that remembers its
/// layout before others, else one that names none.
pub fn of_table<'a>(mappings: &[&'a Tabell], header: &Header) -> Option<&'a Tabell> {
    let fitting = || mappings.iter().filter(|tabell| layout::fits(tabell, &header.headings));
    let remembers = |tabell: &&&&Tabell| !tabell.overskrifter.is_empty();
    let best = fitting()
        .filter(|tabell| hits(tabell, header) > 0)
        .max_by_key(|tabell| (remembers(&tabell), hits(tabell, header)));
    let of_layout = || fitting().find(|tabell| !tabell.overskrifter.is_empty());
    let general = || fitting().find(|tabell| tabell.kolonner.is_empty());
    best.or_else(of_layout).or_else(general).copied()
}

/// How many of a mapping's header texts stand in a header.
pub fn hits(tabell: &Tabell, header: &Header) -> usize {
    let is_here =
        |wanted: &&String| header.headings.iter().any(|heading| heading.is_called(wanted));
    tabell.kolonner.values().filter(is_here).count()
}

/// Whether a file name fits a pattern in which `*` stands for anything. Case does not count.
pub fn matches(pattern: &str, file: &str) -> bool {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
    let pattern = pattern.to_lowercase();
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// The found header nearest to a wanted one.
pub fn nearest<'a>(wanted: &str, found: &'a [String]) -> Option<&'a String> {
    let wanted = text_key(wanted);
    found.iter().min_by_key(|text| strsim::levenshtein(&text_key(text), &wanted))
}

/// The lines of `legetall.toml` that settle a table.
#[derive(Debug, Clone)]
pub struct Snippet<'a> {
    pub sheet: &'a Sheet,
    pub kind: Option<Kind>,
    pub unit: Option<&'a str>,
    /// What the unit could be instead.
    pub other_units: &'a [&'a str],
    pub columns: Vec<(Column, &'a str)>,
    /// Headings between which nothing decides: the first stands in `columns`.
    pub other_headers: Vec<&'a str>,
}

impl<'a> Snippet<'a> {
    /// Lines that say of which sheet they are, and nothing yet.
    pub fn of(sheet: &'a Sheet) -> Self {
        Self {
            sheet,
            kind: None,
            unit: None,
            other_units: &[],
            columns: Vec::new(),
            other_headers: Vec::new(),
        }
    }

    /// The lines, with file and sheet filled in.
    pub fn lines(&self) -> String {
        let file = self.sheet.file.rsplit(['/', '\\']).next().unwrap_or(&self.sheet.file);
        let mut lines = vec![
            "[[tabell]]".to_owned(),
            format!("fil = {}", quoted(file)),
            format!("ark = {}", quoted(&self.sheet.name)),
        ];
        // What could stand there instead follows in a comment: the line holds as it is, and says that
        // there is a choice.
        let or = |others: &[&str]| {
            let others: Vec<String> = others.iter().map(|other| quoted(other)).collect();
            if others.is_empty() { String::new() } else { format!("  # / {}", others.join(" / ")) }
        };
        lines.extend(keys(self.kind, self.unit, &self.columns).into_iter().map(|line| {
            let others = match line.split_once(' ') {
                Some(("enhet", _)) => or(self.other_units),
                Some(("kolonner", _)) => or(&self.other_headers),
                _ => String::new(),
            };
            line + &others
        }));
        lines.join("\n")
    }
}

/// How a table is to be read, in lines of a `[[tabell]]`.
pub fn keys(kind: Option<Kind>, unit: Option<&str>, columns: &[(Column, &str)]) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(kind.map(|kind| format!("slag = {}", quoted(kind.id()))));
    lines.extend(unit.map(|unit| format!("enhet = {}", quoted(unit))));
    if !columns.is_empty() {
        let columns: Vec<String> = columns
            .iter()
            .map(|(column, header)| format!("{} = {}", column.id(), quoted(header)))
            .collect();
        lines.push(format!("kolonner = {{ {} }}", columns.join(", ")));
    }
    lines
}

/// A text as TOML writes it.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_patterns() {
        for (pattern, file, expected) in [
            ("Liste*.xlsx", "Listeoversikt.xlsx", true),
            ("liste*.xlsx", "C:\\helse\\Listeoversikt 2025.XLSX", true),
            ("*", "a.xlsx", true),
            ("*liste*2025*", "min liste per 2025.xlsx", true),
            ("Liste.xlsx", "Liste.xlsx", true),
            ("Liste.xlsx", "Liste.xlsx.bak", false),
            ("Liste*.xlsx", "Tiltak.xlsx", false),
            ("a*a", "a", false),
        ] {
            assert_eq!(matches(pattern, file), expected, "{pattern} {file}");
        }
    }
}
