//! What the writer of the format has no means for: the language of the document, the numbers
//! stored with a chart over formulas, and the same bytes whatever it was written on.

use crate::language::Language;
use rust_xlsxwriter::XlsxError;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{DateTime, System, ZipArchive, ZipWriter};

const CORE: &str = "docProps/core.xml";
const CORE_END: &str = "</cp:coreProperties>";

/// Where in the entry of a part its system stands.
const SYSTEM: usize = 5;

/// The numbers of every series of a chart; `None` where the cell holds a text.
pub type ChartValues = Vec<Vec<Option<f64>>>;

/// Finishes the package. `charts` are those of the workbook, sheet by sheet from the top.
pub fn finish(
    workbook: &[u8],
    language: Language,
    charts: &[ChartValues],
) -> Result<Vec<u8>, XlsxError> {
    let mut archive = ZipArchive::new(Cursor::new(workbook))?;
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len() + 512)));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index)?;
        let name = part.name()?.into_owned();
        let chart = chart_index(&name).and_then(|index| charts.get(index));
        if name != CORE && chart.is_none() {
            out.raw_copy_file(part)?;
            continue;
        }
        let mut xml = String::new();
        part.read_to_string(&mut xml)?;
        let xml =
            chart.map_or_else(|| with_language(&xml, language), |chart| with_values(&xml, chart));
        out.start_file(name, options())?;
        out.write_all(xml.as_bytes())?;
    }
    of_one_system(out.finish()?.into_inner())
}

/// Every part of a package says which system wrote it, and in Windows it would be another one.
/// Readers of workbooks do not ask.
fn of_one_system(mut package: Vec<u8>) -> Result<Vec<u8>, XlsxError> {
    let mut archive = ZipArchive::new(Cursor::new(package.as_slice()))?;
    let mut entries = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        entries.push(archive.by_index_raw(index)?.central_header_start());
    }
    for entry in entries {
        let system = usize::try_from(entry).ok().and_then(|entry| package.get_mut(entry + SYSTEM));
        if let Some(system) = system {
            *system = System::Unix as u8;
        }
    }
    Ok(package)
}

/// `xl/charts/chart1.xml` is the first chart.
fn chart_index(name: &str) -> Option<usize> {
    let number = name.strip_prefix("xl/charts/chart")?.strip_suffix(".xml")?;
    number.parse::<usize>().ok()?.checked_sub(1)
}

fn with_language(core: &str, language: Language) -> String {
    let element = format!("<dc:language>{}</dc:language>{CORE_END}", tag(language));
    core.replace(CORE_END, &element)
}

/// Puts the numbers into the cache of each series: the points of the `<c:numCache>` in `<c:val>`.
fn with_values(chart: &str, series: &[Vec<Option<f64>>]) -> String {
    let mut parts = chart.split("<c:val>");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (part, values) in parts.zip(series) {
        out.push_str("<c:val>");
        match cache(part) {
            Some((before, after)) => {
                out.push_str(before);
                out.extend(points(values));
                out.push_str(after);
            }
            None => out.push_str(part),
        }
    }
    out
}

/// What stands before and after the points of the first cache: they follow their number.
fn cache(part: &str) -> Option<(&str, &str)> {
    let end = part.find("</c:numCache>")?;
    let count = part[..end].find("<c:ptCount")?;
    let start = count + part[count..end].find("/>")? + "/>".len();
    Some((&part[..start], &part[end..]))
}

fn points(values: &[Option<f64>]) -> impl Iterator<Item = String> {
    values.iter().enumerate().filter_map(|(index, value)| {
        let value = (*value)?;
        Some(format!(r#"<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>"#))
    })
}

/// No clock: the earliest time the format knows, as on the other parts.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o600)
}

/// The language tag of BCP 47 with its region, as Office writes it.
const fn tag(language: Language) -> &'static str {
    match language {
        Language::Bokmaal => "nb-NO",
        Language::Nynorsk => "nn-NO",
        Language::English => "en-GB",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// What a workbook's package is when it is finished, written on a system.
    fn finished(system: System) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, xml) in [("xl/workbook.xml", "<workbook/>"), (CORE, CORE_END)] {
            zip.start_file(name, options().system(system)).unwrap();
            zip.write_all(xml.as_bytes()).unwrap();
        }
        let package = zip.finish().unwrap().into_inner();
        finish(&package, Language::Nynorsk, &[]).unwrap()
    }

    #[test]
    fn every_system_writes_the_same_bytes() {
        let unix = finished(System::Unix);
        assert_eq!(finished(System::Dos), unix);
        let mut archive = ZipArchive::new(Cursor::new(unix)).unwrap();
        let mut core = String::new();
        archive.by_name(CORE).unwrap().read_to_string(&mut core).unwrap();
        assert_eq!(core, "<dc:language>nn-NO</dc:language></cp:coreProperties>");
        assert_eq!(archive.by_index(0).unwrap().system(), System::Unix);
    }
}
