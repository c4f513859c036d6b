use crate::finding::{Finding, workbook as codes};
use crate::place::{Place, Pos};
use std::sync::Arc;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    NotASpreadsheet(Found),
    Encrypted,
    Damaged(Damage),
    Empty,
    TooLarge(Excess),
    /// A comma-separated line with another number of fields than the first.
    Uneven {
        expected: usize,
        found: usize,
    },
}

/// What the bytes turned out to be instead of a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A web page without a table.
    Html,
    /// A web page with its pictures in one file.
    Mhtml,
    Xml,
    Pdf,
    Rtf,
    Image,
    Archive,
    /// A text document, a presentation, a message.
    Document,
    /// Excel 4.0 and older.
    OldExcel,
    Unknown,
}

impl Found {
    const fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Mhtml => "mhtml",
            Self::Xml => "xml",
            Self::Pdf => "pdf",
            Self::Rtf => "rtf",
            Self::Image => "image",
            Self::Archive => "archive",
            Self::Document => "document",
            Self::OldExcel => "old-excel",
            Self::Unknown => "unknown",
        }
    }
}

/// What is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Damage {
    /// The zip package: most often a download that stopped half-way.
    Package,
    /// A part the package must have is not in it.
    MissingPart,
    Xml,
    /// The container of the old binary format.
    Container,
    /// A binary record is cut short or contradicts itself.
    Record,
    /// A cell whose value does not fit its type, or two values for one cell.
    Value,
    /// A quotation mark in a text file that is never closed.
    Quote,
    /// The reader gave up without saying why.
    Reader,
}

impl Damage {
    const fn id(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::MissingPart => "missing-part",
            Self::Xml => "xml",
            Self::Container => "container",
            Self::Record => "record",
            Self::Value => "value",
            Self::Quote => "quote",
            Self::Reader => "reader",
        }
    }
}

/// What there is too much of, and how much there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Excess {
    Cells(usize),
    Sheets(usize),
    /// Characters in all cells together.
    Text(usize),
    /// Characters in one cell.
    Characters(usize),
    /// The rectangle from the first cell to the last, where a reader must make room for all of it.
    Area(usize),
    /// The package once decompressed.
    Megabytes(usize),
}

impl Excess {
    const fn id(self) -> &'static str {
        match self {
            Self::Cells(_) => "cells",
            Self::Sheets(_) => "sheets",
            Self::Text(_) => "text",
            Self::Characters(_) => "characters",
            Self::Area(_) => "area",
            Self::Megabytes(_) => "megabytes",
        }
    }

    const fn limit(self) -> usize {
        match self {
            Self::Cells(limit)
            | Self::Sheets(limit)
            | Self::Text(limit)
            | Self::Characters(limit)
            | Self::Area(limit)
            | Self::Megabytes(limit) => limit,
        }
    }
}

/// Why a file is not read, and where in it that showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub why: Why,
    sheet: Option<Arc<str>>,
    cell: Option<Pos>,
}

impl From<Why> for Refusal {
    fn from(why: Why) -> Self {
        Self { why, sheet: None, cell: None }
    }
}

impl From<Damage> for Refusal {
    fn from(damage: Damage) -> Self {
        Why::Damaged(damage).into()
    }
}

impl From<Excess> for Refusal {
    fn from(excess: Excess) -> Self {
        Why::TooLarge(excess).into()
    }
}

impl From<quick_xml::Error> for Refusal {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(_) => Damage::Package.into(),
            _ => Damage::Xml.into(),
        }
    }
}

impl From<quick_xml::events::attributes::AttrError> for Refusal {
    fn from(_: quick_xml::events::attributes::AttrError) -> Self {
        Damage::Xml.into()
    }
}

impl From<zip::result::ZipError> for Refusal {
    fn from(error: zip::result::ZipError) -> Self {
        use zip::result::ZipError;
        match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Why::Encrypted.into(),
            _ => Damage::Package.into(),
        }
    }
}

impl Refusal {
    /// Says which sheet, unless something further in already did.
    pub fn on(mut self, sheet: &Arc<str>) -> Self {
        self.sheet.get_or_insert_with(|| Arc::clone(sheet));
        self
    }

    pub fn at(mut self, cell: Pos) -> Self {
        self.cell.get_or_insert(cell);
        self
    }

    pub fn into_finding(self, file: &Arc<str>) -> Finding {
        let place = match (&self.sheet, self.cell) {
            (Some(sheet), Some(cell)) => Place::cells(file, sheet, cell),
            (Some(sheet), None) => Place::sheet(file, sheet),
            (None, _) => Place::file(file),
        };
        self.why.into_finding().at(place)
    }
}

impl Why {
    fn into_finding(self) -> Finding {
        match self {
            Self::NotASpreadsheet(found) => {
                Finding::new(&codes::NOT_A_SPREADSHEET).with("found", found.id())
            }
            Self::Encrypted => Finding::new(&codes::ENCRYPTED),
            Self::Damaged(damage) => Finding::new(&codes::DAMAGED).with("reason", damage.id()),
            Self::Empty => Finding::new(&codes::EMPTY_WORKBOOK),
            Self::TooLarge(excess) => Finding::new(&codes::TOO_LARGE)
                .with("what", excess.id())
                .with("limit", excess.limit()),
            Self::Uneven { expected, found } => {
                Finding::new(&codes::CSV_UNEVEN).with("expected", expected).with("found", found)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_has_words_in_every_language() {
        let found = [
            Found::Html,
            Found::Mhtml,
            Found::Xml,
            Found::Pdf,
            Found::Rtf,
            Found::Image,
            Found::Archive,
            Found::Document,
            Found::OldExcel,
            Found::Unknown,
        ];
        let damages = [
            Damage::Package,
            Damage::MissingPart,
            Damage::Xml,
            Damage::Container,
            Damage::Record,
            Damage::Value,
            Damage::Quote,
            Damage::Reader,
        ];
        let excesses =
            [Excess::Cells, Excess::Sheets, Excess::Text, Excess::Area, Excess::Megabytes];
        let ids = found.map(Found::id).into_iter().chain(damages.map(Damage::id));
        let ids: Vec<&str> = ids.chain(excesses.map(|excess| excess(0).id())).collect();
        for texts in [
            include_str!("../../templates/texts/nb/findings-workbook.ftl"),
            include_str!("../../templates/texts/nn/findings-workbook.ftl"),
            include_str!("../../templates/texts/en/findings-workbook.ftl"),
        ] {
            assert!(fluent_bundle::FluentResource::try_new(texts.to_owned()).is_ok());
            for id in &ids {
                assert!(texts.contains(&format!("[{id}] ")), "{id}");
            }
            for entry in codes::ALL {
                for part in ["title", "message", "remedy"] {
                    assert!(texts.contains(&format!("\n{}-{part} = ", entry.code)));
                }
                for param in entry.params {
                    assert!(texts.contains(&format!("${param} ")), "{param}");
                }
            }
        }
    }
}
