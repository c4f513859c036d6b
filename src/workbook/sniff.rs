use super::refusal::Found;

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// How much of a text is looked at for a sign of what it is.
const HEAD: usize = 4096;

/// What a file is, by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Empty,
    /// xlsx, xlsb, ods, or a zip of something else.
    Zip,
    /// xls, an encrypted xlsx, or another old Office file.
    Ole,
    /// A text that may be a table.
    Text,
    /// A web page, with tables or without.
    Html,
    SpreadsheetMl,
    /// Certainly no spreadsheet.
    Other(Found),
}

/// Tells what a file is from how it begins.
pub(super) fn kind(bytes: &[u8]) -> Kind {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if head.is_empty() {
        Kind::Empty
    } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Kind::Zip
    } else if OLE.starts_with(head) || head.starts_with(OLE) {
        Kind::Ole
    } else {
        signature(head).map(Kind::Other).or_else(|| markup(head)).unwrap_or(Kind::Text)
    }
}

fn signature(head: &[u8]) -> Option<Found> {
    // The number of an Excel 2, 3 or 4 file is its first record: BOF, with the version in its type.
    const SIGNATURES: [(&[u8], Found); 16] = [
        (b"%PDF-", Found::Pdf),
        (b"{\\rtf", Found::Rtf),
        (b"\x89PNG", Found::Image),
        (b"\xFF\xD8\xFF", Found::Image),
        (b"GIF8", Found::Image),
        (b"BM", Found::Image),
        (b"II*\0", Found::Image),
        (b"MM\0*", Found::Image),
        (b"\x1F\x8B", Found::Archive),
        (b"7z\xBC\xAF", Found::Archive),
        (b"Rar!", Found::Archive),
        (b"\x09\x00\x04\x00", Found::OldExcel),
        (b"\x09\x02\x06\x00", Found::OldExcel),
        (b"\x09\x04\x06\x00", Found::OldExcel),
        (b"\x09\x08\x10\x00", Found::OldExcel),
        (b"\x09\x08\x08\x00", Found::OldExcel),
    ];
    let found =
        SIGNATURES.iter().find(|(start, _)| head.starts_with(start)).map(|(_, found)| *found);
    // "BM" is also how a text may begin.
    found.filter(|found| *found != Found::Image || head.contains(&0))
}

fn markup(head: &[u8]) -> Option<Kind> {
    let text = String::from_utf8_lossy(head).replace('\0', "");
    let text = text.trim_start_matches(['\u{FEFF}', '\u{FFFD}']).trim_start().to_lowercase();
    let tags = ["<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<style"];
    let begins_with_tag = text
        .strip_prefix('<')
        .is_some_and(|text| text.starts_with(|c: char| c.is_ascii_lowercase()));
    if text.starts_with("mime-version:") {
        Some(Kind::Other(Found::Mhtml))
    } else if tags.iter().any(|tag| text.starts_with(tag))
        || begins_with_tag && text.contains("<table")
    {
        Some(Kind::Html)
    } else if text.starts_with("<?xml") || text.starts_with("<!--") {
        let is_page = text.contains("<html") || text.starts_with("<!--") && text.contains("<table");
        Some(if is_page {
            Kind::Html
        } else if text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            Kind::SpreadsheetMl
        } else {
            Kind::Other(Found::Xml)
        })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Kind) {
        assert_eq!(kind(bytes), expected);
    }

    #[test]
    fn the_bytes_tell_what_a_file_is() {
        check(b"", Kind::Empty);
        check(b"PK\x03\x04rest", Kind::Zip);
        check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest", Kind::Ole);
        check(b"\xD0\xCF\x11", Kind::Ole);
        check(b"%PDF-1.7", Kind::Other(Found::Pdf));
        check(b"\x89PNG\r\n\x1a\n\0\0", Kind::Other(Found::Image));
        check(b"  <HTML><table>", Kind::Html);
        check(b"\xEF\xBB\xBF<!DOCTYPE html>", Kind::Html);
        check(b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:s\">", Kind::Other(Found::Xml));
        let ours = b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"";
        check(ours, Kind::SpreadsheetMl);
        check(b"<?xml version=\"1.0\"?><html>", Kind::Html);
        check(b"\xFF\xFE<\0h\0t\0m\0l\0>\0", Kind::Html);
        check(b"MIME-Version: 1.0\r\nContent-Type: multipart/related", Kind::Other(Found::Mhtml));
        check(b"BMI;Lege\n24;Lege 1", Kind::Text);
        check(b"Lege;Tak\nLege 1;1000", Kind::Text);
    }
}
