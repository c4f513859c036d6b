//! The language of the document, which the writer of the format has no property for.

use crate::language::Language;
use rust_xlsxwriter::XlsxError;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

const CORE: &str = "docProps/core.xml";
const END: &str = "</cp:coreProperties>";

/// Puts `dc:language` into the document's properties. All other parts are copied as they are.
pub fn set_language(workbook: &[u8], language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut archive = ZipArchive::new(Cursor::new(workbook))?;
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len() + 512)));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index)?;
        if part.name()? == CORE {
            let mut core = String::new();
            part.read_to_string(&mut core)?;
            let element = format!("<dc:language>{}</dc:language>{END}", tag(language));
            out.start_file(CORE, options())?;
            out.write_all(core.replace(END, &element).as_bytes())?;
        } else {
            out.raw_copy_file(part)?;
        }
    }
    Ok(out.finish()?.into_inner())
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
