//! Text with a delimiter, what people call csv: one sheet, named after the file, of texts only.
//!
//! What a number looks like in a text is not decided here: "1,5" stays "1,5".

use super::draft::{Budget, Draft};
use super::refusal::{Damage, Found, Refusal, Why};
use super::{Cell, NumberFormat, Raw, Read};
use crate::finding::{Finding, workbook as codes};
use crate::place::{Place, Pos};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::sync::Arc;

/// In the order of preference where several would do: a decimal comma is more likely in a text
/// with semicolons than a semicolon in a text with commas.
const DELIMITERS: [(u8, &str); 4] =
    [(b';', "semicolon"), (b'\t', "tab"), (b'|', "bar"), (b',', "comma")];

/// How many lines the delimiter is chosen by.
const SAMPLE: usize = 200;

/// Reads a text file.
pub(super) fn read(bytes: &[u8], file: &Arc<str>, budget: &Budget) -> Read {
    let (text, encoding) = decode(bytes)?;
    let (stated, text) = stated_delimiter(&text);
    let (delimiter, name) = stated.unwrap_or_else(|| likely_delimiter(text));
    let first_row = u32::from(stated.is_some());
    let mut draft = Draft::new(file, stem(file), budget)?;
    let sheet = Arc::clone(&draft.name);
    fill(&mut draft, text, delimiter, first_row).map_err(|refusal| refusal.on(&sheet))?;
    let (sheet, mut findings) = draft.finish();
    let read_as = Finding::new(&codes::CSV_READ_AS)
        .with("encoding", encoding.name())
        .with("delimiter", name)
        .at(Place::file(file));
    findings.push(read_as);
    Ok(vec![(sheet, findings)])
}

/// The file's name without its folder and ending.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}

/// The text, by its byte order mark, else UTF-8, else what Windows writes in Norway.
fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static Encoding), Refusal> {
    let (encoding, start) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        None => (WINDOWS_1252, 0),
    };
    debug_assert!([UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252].contains(&encoding));
    let content = bytes.get(start..).unwrap_or_default();
    let (text, broken) = encoding.decode_without_bom_handling(content);
    if broken || text.contains(is_binary) {
        return Err(Why::NotASpreadsheet(Found::Unknown).into());
    }
    Ok((text, encoding))
}

/// Characters that no program writes into a table, the unused ones of Windows-1252 among them.
fn is_binary(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{C}' | '\u{85}' | '\u{1A}')
}

/// The delimiter that a first line `sep=;` states, as Excel writes and reads it, and the rest.
fn stated_delimiter(text: &str) -> (Option<(u8, &'static str)>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_matches(['\r', '"']);
    let stated = line.strip_prefix("sep=").and_then(|stated| {
        DELIMITERS.into_iter().find(|(delimiter, _)| stated.as_bytes() == [*delimiter])
    });
    if stated.is_some() { (stated, rest) } else { (None, text) }
}

/// The delimiter that gives most lines the same number of fields, two or more.
fn likely_delimiter(text: &str) -> (u8, &'static str) {
    let mut best = (0, DELIMITERS[0]);
    for candidate in DELIMITERS {
        if candidate.0 == b',' && only_decimal_commas(text) {
            continue;
        }
        let alike = alike_lines(text, candidate.0);
        if alike > best.0 {
            best = (alike, candidate);
        }
    }
    best.1
}

/// Whether every comma stands between digits, as in a single column of decimal numbers.
fn only_decimal_commas(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let mut commas = bytes.iter().enumerate().filter(|(_, byte)| **byte == b',');
    commas.all(|(at, _)| digit(at.checked_sub(1)) && digit(at.checked_add(1)))
}

/// How many of the first lines have the most common number of fields, if that is two or more.
fn alike_lines(text: &str, delimiter: u8) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    for record in reader(text, delimiter).records().take(SAMPLE).flatten() {
        if record.len() > 1 {
            *counts.entry(record.len()).or_insert(0) += 1;
        }
    }
    counts.into_values().max().unwrap_or(0)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

fn fill(draft: &mut Draft, text: &str, delimiter: u8, first_row: u32) -> Result<(), Refusal> {
    closed_quotes(text, delimiter)?;
    let mut width = None;
    let mut next = first_row;
    for record in reader(text, delimiter).records() {
        let record = record.map_err(|_| Damage::Record)?;
        let row = next.saturating_add(blank_lines(text, record.position()));
        next = row.saturating_add(1);
        if delimiter == b',' {
            even(record.len(), &mut width)
                .map_err(|why| Refusal::from(why).at(Pos::new(row, 0)))?;
        }
        for (field, col) in record.iter().zip(0..) {
            let cell = Cell {
                raw: Raw::Text(field.to_owned()),
                format: NumberFormat::General,
                formula: None,
            };
            draft.put(Pos::new(row, col), cell)?;
        }
    }
    Ok(())
}

/// The blank lines before a record, which the csv reader passes over and a spreadsheet does not.
fn blank_lines(text: &str, position: Option<&csv::Position>) -> u32 {
    let start = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
    let (before, after) = text.split_at_checked(start).unwrap_or((text, ""));
    let after =
        if before.ends_with('\r') { after.strip_prefix('\n').unwrap_or(after) } else { after };
    let blank = after.len() - after.trim_start_matches(['\r', '\n']).len();
    let blank = after.get(..blank).unwrap_or_default().replace("\r\n", "\n");
    u32::try_from(blank.len()).unwrap_or(u32::MAX)
}

/// Lines of a table have as many fields as its first; a title has one.
fn even(fields: usize, width: &mut Option<usize>) -> Result<(), Why> {
    if fields < 2 {
        return Ok(());
    }
    match *width.get_or_insert(fields) {
        expected if expected == fields => Ok(()),
        expected => Err(Why::Uneven { expected, found: fields }),
    }
}

/// Where in a field a byte stands.
enum Within {
    Start,
    Plain,
    Quoted,
    /// After a quotation mark that closes, or is the first of two that stand for one.
    Closed,
}

/// A quotation mark that is never closed would make one cell of the rest of the file.
fn closed_quotes(text: &str, delimiter: u8) -> Result<(), Refusal> {
    let mut within = Within::Start;
    for byte in text.bytes() {
        within = match (within, byte) {
            (Within::Quoted, b'"') => Within::Closed,
            (Within::Quoted, _) | (Within::Start | Within::Closed, b'"') => Within::Quoted,
            (_, byte) if byte == delimiter || matches!(byte, b'\n' | b'\r') => Within::Start,
            _ => Within::Plain,
        };
    }
    if matches!(within, Within::Quoted) { Err(Damage::Quote.into()) } else { Ok(()) }
}
