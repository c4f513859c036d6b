//! Types into the first sheet of a form, as somebody in a spreadsheet would: the cells keep their styles.

use legetall::place::Pos;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The first row below the headings, counted from 0.
const FIRST: u32 = 4;

/// Rows of what is typed, from the first column on.
pub type Filled = Vec<Vec<Typed>>;

#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    Nothing,
    Text(String),
    Number(f64),
}

impl Typed {
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// As a spreadsheet takes it: a number when it can be one.
    pub fn of(text: &str) -> Self {
        match text {
            "" => Self::Nothing,
            _ => text.parse().map_or_else(|_| Self::text(text), Self::Number),
        }
    }

    fn xml(&self, cell: &str, style: &str) -> String {
        match self {
            Self::Nothing => format!(r#"<c r="{cell}" s="{style}"/>"#),
            Self::Number(number) => format!(r#"<c r="{cell}" s="{style}"><v>{number}</v></c>"#),
            Self::Text(text) => {
                format!(r#"<c r="{cell}" s="{style}" t="inlineStr"><is><t>{text}</t></is></c>"#)
            }
        }
    }
}

pub fn filled(form: &[u8], rows: &Filled) -> Vec<u8> {
    let mut package = ZipArchive::new(Cursor::new(form)).unwrap();
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..package.len() {
        let mut part = package.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            bytes = typed_into(&String::from_utf8(bytes).unwrap(), rows).into_bytes();
        }
        written.start_file(name, SimpleFileOptions::default()).unwrap();
        written.write_all(&bytes).unwrap();
    }
    written.finish().unwrap().into_inner()
}

fn typed_into(sheet: &str, rows: &Filled) -> String {
    let mut sheet = sheet.to_owned();
    for (row, cells) in (FIRST..).zip(rows) {
        for (col, typed) in (0..).zip(cells) {
            let cell = Pos::new(row, col).to_string();
            let start = sheet.find(&format!(r#"<c r="{cell}" "#)).expect("a blank cell");
            let end = start + sheet[start..].find("/>").unwrap() + "/>".len();
            let style = sheet[start..end].split('"').nth(3).unwrap().to_owned();
            sheet.replace_range(start..end, &typed.xml(&cell, &style));
        }
    }
    sheet
}
