//! What the writer of the format has no means for: the language of the document, and the numbers
//! stored with a chart over formulas.

use crate::language::Language;
use rust_xlsxwriter::XlsxError;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

const CORE: &str = "docProps/core.xml";
const CORE_END: &str = "</cp:coreProperties>";

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
    Ok(out.finish()?.into_inner())
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
