//! Sheets saved as xlsb, record by record (MS-XLSB), as no free program writes it. Formulas are
//! written as their values.

use super::drawing::{Cell, Grid, Stored};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

/// The first number of a format that is not built in.
const FIRST_FORMAT: u16 = 164;
const DATE: &str = "dd.mm.yyyy";

/// A sheet by its name, and whether it is hidden.
pub type Named<'g> = (&'g str, &'g Grid, bool);

pub fn write(sheets: &[Named<'_>]) -> Vec<u8> {
    let mut formats = BTreeMap::new();
    for cell in sheets.iter().flat_map(|(_, grid, _)| grid.cells.values()) {
        if let Some(code) = code(cell) {
            let next = formats.len() + 1;
            formats.entry(code).or_insert(next);
        }
    }
    let targets = (1..=sheets.len()).map(|at| (format!("worksheets/sheet{at}.bin"), "worksheet"));
    let targets: Vec<(String, &str)> =
        targets.chain([("styles.bin".to_owned(), "styles")]).collect();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(sheets.len()).into_bytes()),
        (
            "_rels/.rels".to_owned(),
            relations(&[("xl/workbook.bin".to_owned(), "officeDocument")]).into_bytes(),
        ),
        ("xl/workbook.bin".to_owned(), workbook(sheets)),
        ("xl/_rels/workbook.bin.rels".to_owned(), relations(&targets).into_bytes()),
        ("xl/styles.bin".to_owned(), styles(&formats)),
    ];
    for (at, (_, grid, _)) in (1..).zip(sheets) {
        parts.push((format!("xl/worksheets/sheet{at}.bin"), sheet(grid, &formats)));
    }
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        package.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        package.write_all(&content).unwrap();
    }
    package.finish().unwrap().into_inner()
}

fn relations(targets: &[(String, &str)]) -> String {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut xml =
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
            .to_owned();
    for (at, (target, kind)) in (1..).zip(targets) {
        let _ =
            write!(xml, r#"<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{target}"/>"#);
    }
    xml + "</Relationships>"
}

fn content_types(sheets: usize) -> String {
    let mut xml = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/>"#.to_owned();
    for at in 1..=sheets {
        let _ = write!(
            xml,
            r#"<Override PartName="/xl/worksheets/sheet{at}.bin" ContentType="application/vnd.ms-excel.worksheet"/>"#
        );
    }
    xml + "</Types>"
}

fn workbook(sheets: &[Named<'_>]) -> Vec<u8> {
    let listed = (1_u32..).zip(sheets).flat_map(|(at, (name, _, hidden))| {
        let place = [longs(&[u32::from(*hidden), at]), text(&format!("rId{at}")), text(name)];
        record(156, &place.concat())
    });
    [
        record(131, &[]),
        record(153, &longs(&[0, 0, 0])),
        record(143, &[]),
        listed.collect(),
        record(144, &[]),
        record(132, &[]),
    ]
    .concat()
}

/// The style 0 is general, and each number format has one of its own.
fn styles(formats: &BTreeMap<&str, usize>) -> Vec<u8> {
    let count = u32::try_from(formats.len()).unwrap();
    let id = |at: usize| FIRST_FORMAT + u16::try_from(at).unwrap();
    let stated = formats
        .iter()
        .flat_map(|(code, at)| record(44, &[id(*at).to_le_bytes().to_vec(), text(code)].concat()));
    let style = |id: u16| record(47, &[&[0, 0], &id.to_le_bytes()[..], &[0; 12]].concat());
    [
        record(278, &[]),
        record(615, &longs(&[count])),
        stated.collect(),
        record(616, &[]),
        record(617, &longs(&[count + 1])),
        style(0),
        (1..=formats.len()).flat_map(|at| style(id(at))).collect(),
        record(618, &[]),
        record(279, &[]),
    ]
    .concat()
}

fn sheet(grid: &Grid, formats: &BTreeMap<&str, usize>) -> Vec<u8> {
    let (rows, cols) = grid.size();
    let mut bytes = record(129, &[]);
    bytes.extend(record(148, &longs(&[0, rows.max(1) - 1, 0, cols.max(1) - 1])));
    if !grid.hidden_cols.is_empty() {
        bytes.extend(record(390, &[]));
        for col in &grid.hidden_cols {
            bytes.extend(record(60, &[longs(&[*col, *col, 2560, 0]), vec![1, 0]].concat()));
        }
        bytes.extend(record(391, &[]));
    }
    bytes.extend(record(145, &[]));
    for row in 0..rows {
        let is_hidden = grid.hidden_rows.contains(&row);
        let flags = [0x2C, 1, 0, if is_hidden { 0x10 } else { 0 }, 0];
        bytes.extend(record(0, &[&longs(&[row, 0])[..], &flags, &longs(&[0])].concat()));
        for ((_, col), content) in grid.cells.range((row, 0)..(row + 1, 0)) {
            bytes.extend(cell(*col, content, formats));
        }
    }
    bytes.extend(record(146, &[]));
    bytes.extend(record(177, &longs(&[u32::try_from(grid.merged.len()).unwrap()])));
    for ((top, left), (bottom, right)) in &grid.merged {
        bytes.extend(record(176, &longs(&[*top, *bottom, *left, *right])));
    }
    bytes.extend(record(178, &[]));
    bytes.extend(record(130, &[]));
    bytes
}

fn code(cell: &Cell) -> Option<&'static str> {
    match cell {
        Cell::Styled(_, code) => Some(code),
        Cell::Day(_) => Some(DATE),
        _ => None,
    }
}

fn cell(col: u32, cell: &Cell, formats: &BTreeMap<&str, usize>) -> Vec<u8> {
    let style = code(cell).map_or(0, |code| u32::try_from(formats[code]).unwrap());
    let of = |kind, content: &[u8]| record(kind, &[&longs(&[col, style]), content].concat());
    let number = |value: f64| of(5, &value.to_le_bytes());
    let float = |value: &Decimal| value.to_f64().unwrap();
    match cell {
        Cell::Empty | Cell::Formula(_, Stored::None) => of(1, &[]),
        Cell::Text(words) => of(6, &text(words)),
        Cell::Number(value) | Cell::Styled(value, _) | Cell::Formula(_, Stored::Number(value)) => {
            number(float(value))
        }
        Cell::Day(day) => number(serial(*day)),
        Cell::Formula(_, Stored::Error(error)) => of(3, &[error_number(error)]),
    }
}

/// The days since the one before 1900 began, as Excel counts them.
fn serial(day: NaiveDate) -> f64 {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    day.signed_duration_since(first).num_days() as f64
}

fn error_number(error: &str) -> u8 {
    match error {
        "#NULL!" => 0x00,
        "#DIV/0!" => 0x07,
        "#VALUE!" => 0x0F,
        "#REF!" => 0x17,
        "#NAME?" => 0x1D,
        "#NUM!" => 0x24,
        "#N/A" => 0x2A,
        other => panic!("{other} has no number"),
    }
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let low = |number: usize| u8::try_from(number & 0x7F).unwrap();
    let kind = usize::from(kind);
    let mut bytes = match kind {
        0..0x80 => vec![low(kind)],
        _ => vec![low(kind) | 0x80, u8::try_from(kind >> 7).unwrap()],
    };
    let mut length = data.len();
    while length >= 0x80 {
        bytes.push(low(length) | 0x80);
        length >>= 7;
    }
    bytes.push(low(length));
    bytes.extend(data);
    bytes
}

fn text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = longs(&[u32::try_from(units.len()).unwrap()]);
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

fn longs(longs: &[u32]) -> Vec<u8> {
    longs.iter().flat_map(|long| long.to_le_bytes()).collect()
}
