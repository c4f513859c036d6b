use crate::workbook::NumberFormat;
use crate::workbook::format_code::{built_in, classify};
use crate::workbook::refusal::Refusal;
use crate::workbook::xml::{Xml, attributes, name};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::BufRead;

/// Which list of the style sheet is being read. The lists use the same element names, and what
/// conditional formatting declares must not be taken for a cell's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Codes,
    NamedStyles,
    CellStyles,
    Other,
}

#[derive(Default)]
struct Styles {
    codes: BTreeMap<u32, NumberFormat>,
    /// Number format ids of the named styles, which a cell style without one falls back to.
    named: Vec<u32>,
    cells: Vec<u32>,
}

/// The number format of each cell style, in the order cells refer to them by.
pub(super) fn read<R: BufRead>(mut xml: Xml<R>) -> Result<Vec<NumberFormat>, Refusal> {
    let mut styles = Styles::default();
    let mut list = List::Other;
    loop {
        match xml.next()? {
            Event::Start(element) => match name(&element) {
                "numFmts" => list = List::Codes,
                "cellStyleXfs" => list = List::NamedStyles,
                "cellXfs" => list = List::CellStyles,
                "numFmt" | "xf" => styles.add(list, &element)?,
                _ => {}
            },
            Event::End(element)
                if matches!(
                    element.local_name().into_inner(),
                    "numFmts" | "cellStyleXfs" | "cellXfs"
                ) =>
            {
                list = List::Other;
            }
            Event::Eof => return Ok(styles.formats()),
            _ => {}
        }
    }
}

impl Styles {
    fn add(&mut self, list: List, element: &BytesStart) -> Result<(), Refusal> {
        let [id, code, named] = attributes(element, ["numFmtId", "formatCode", "xfId"])?;
        let id: Option<u32> = id.and_then(|id| id.trim().parse().ok());
        let named: Option<usize> = named.and_then(|named| named.trim().parse().ok());
        match (list, id, code) {
            (List::Codes, Some(id), Some(code)) => {
                self.codes.insert(id, classify(&code));
            }
            (List::NamedStyles, id, _) => self.named.push(id.unwrap_or(0)),
            (List::CellStyles, id, _) => {
                let inherited = || named.and_then(|named| self.named.get(named)).copied();
                self.cells.push(id.or_else(inherited).unwrap_or(0));
            }
            _ => {}
        }
        Ok(())
    }

    fn formats(&self) -> Vec<NumberFormat> {
        let format = |id: &u32| self.codes.get(id).cloned().unwrap_or_else(|| built_in(*id));
        self.cells.iter().map(format).collect()
    }
}
