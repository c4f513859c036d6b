//! Files that claim much, are cut short or are not what they seem: refused, and at once.

use super::*;
use proptest::prelude::*;
use std::time::{Duration, Instant};

const SMALL: Limits = Limits { cells: 10_000, decompressed: 10 << 20, sheets: 20, text: 10 << 20 };

/// Every format, as small as it comes.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("a.xlsx", fixtures::fixture("libreoffice.xlsx")),
        ("a.ods", fixtures::fixture("libreoffice.ods")),
        ("a.xls", fixtures::fixture("libreoffice.xls")),
        ("a.xlsb", xlsb_packages::lister()),
        ("crypt.xlsx", fixtures::fixture("encrypted.xlsx")),
    ]
}

/// Reads, and sees to it that the reading ends in good time and says why when it refuses.
#[track_caller]
fn survives(name: &str, bytes: &[u8]) -> Option<Workbook> {
    let start = Instant::now();
    let input = Input { name: name.into(), bytes: bytes.to_vec() };
    let (workbook, findings) = read(&input, &SMALL);
    assert!(start.elapsed() < Duration::from_secs(5), "{name} took {:?}", start.elapsed());
    assert!(workbook.is_some() || findings.len() == 1, "{name}");
    workbook
}

/// The last bytes of an xls may hold nothing that is read; then it must read as if whole.
#[test]
fn a_file_cut_short_is_refused() {
    for (name, bytes) in samples() {
        let whole = shown(name, &bytes, &SMALL);
        for part in 0..50 {
            let cut = &bytes[..bytes.len() * part / 50];
            let refused = survives(name, cut).is_none();
            let unharmed = name == "a.xls" && shown(name, cut, &SMALL) == whole;
            assert!(refused || unharmed, "{name} cut at {}", cut.len());
        }
    }
}

#[test]
fn a_sheet_that_claims_to_be_large_costs_nothing() {
    let sparse = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData>
<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>"#;
    let start = Instant::now();
    check("a.xlsx", &xlsx_packages::workbook(sparse), "Xlsx\n[Ark1]\nA1 1\nXFD1048576 2");
    assert!(start.elapsed() < Duration::from_millis(500));
}

/// The size a sheet states is the last thing to believe: here 4 billion rows of 65 535 columns.
#[test]
fn an_xls_that_claims_to_be_large_costs_nothing() {
    let bytes = fixtures::fixture("libreoffice.xls");
    let mut claims = bytes.clone();
    let dimensions = [0x00, 0x02, 0x0E, 0x00];
    let mut found = 0;
    for at in 0..bytes.len() - 18 {
        if bytes[at..at + 4] == dimensions {
            claims[at + 4..at + 18].fill(0xFF);
            claims[at + 4..at + 8].fill(0);
            found += 1;
        }
    }
    assert_eq!(found, 3);
    let sheets = survives("a.xls", &claims).unwrap().sheets;
    assert_eq!(sheets[0].cells.len(), 25);
}

/// The records of the fixture, changed, in a sound container.
fn xls_with(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let bytes = fixtures::fixture("libreoffice.xls");
    let mut stream = Compound::open(&bytes).unwrap().stream("Workbook").unwrap();
    change(&mut stream);
    compound::wrap(&stream).unwrap()
}

fn position(stream: &[u8], record: [u8; 4]) -> usize {
    stream.windows(4).position(|window| window == record).unwrap()
}

/// calamine passes over a cell whose shared text is not there.
#[test]
fn a_cell_that_the_decoder_loses_is_no_empty_cell() {
    let bytes = xls_with(|stream| {
        let shared_text = position(stream, [0xFD, 0, 10, 0]);
        stream[shared_text + 10..shared_text + 14].fill(0xEE);
    });
    assert_eq!(shown("a.xls", &bytes, &SMALL), "K003 a.xls!Tilplikting!A1 record\n");
}

#[test]
fn an_xls_that_would_be_read_without_end_is_refused() {
    let continued = xls_with(|stream| {
        let end = position(stream, [0x0A, 0, 0, 0]);
        let parts = [0x3C, 0, 0, 0].repeat(1_000_000);
        stream.splice(end..end, parts);
    });
    let repeated = xls_with(|stream| {
        let sheet = position(stream, [0x85, 0, 19, 0]);
        let again = stream[sheet..sheet + 23].to_vec();
        stream.splice(sheet..sheet, again);
    });
    assert!(survives("a.xls", &continued).is_none());
    assert!(survives("a.xls", &repeated).is_none());
}

#[test]
fn limits_are_kept() {
    let limit = |limits: Limits, name: &str| shown("a", &fixtures::fixture(name), &limits);
    let cells = Limits { cells: 20, ..SMALL };
    assert_eq!(limit(cells, "libreoffice.xlsx"), "K005 a!Tilplikting!A8 cells 20\n");
    // Here the merged area, which counts as a cell, is met before the cells.
    assert_eq!(limit(cells, "libreoffice.ods"), "K005 a!Tilplikting!C7 cells 20\n");
    // The rectangle around the cells of the first sheet is 9 rows of 5 columns.
    assert_eq!(limit(cells, "libreoffice.xls"), "K005 a area 20\n");
    let sheets = Limits { sheets: 2, ..SMALL };
    for name in ["libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls"] {
        assert_eq!(limit(sheets, name), "K005 a sheets 2\n");
    }
    let decompressed = Limits { decompressed: 1 << 12, ..SMALL };
    assert_eq!(limit(decompressed, "libreoffice.xlsx"), "K005 a megabytes 0\n");
}

/// A shared text of 32 000 letters in nine thousand cells would be 288 MB; 328 of them are more than ten.
#[test]
fn a_text_counts_as_often_as_it_is_shown() {
    let text = "x".repeat(32_000);
    let repeated = format!(
        r#"<o:c><table:table table:name="Ark1"><table:table-row table:number-rows-repeated="9000"><table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell></table:table-row></table:table></o:c>"#
    );
    let ods = package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", repeated.as_bytes()),
    ]);
    assert_eq!(shown("a", &ods, &SMALL), format!("K005 a!Ark1!A328 text {}\n", 10 << 20));
}

/// Excel has room for 32 767 units of UTF-16 in a cell; an emoji is two.
#[test]
fn a_cell_holds_what_excel_has_room_for() {
    for (text, refused) in [
        ("x".repeat(32_767), false),
        ("x".repeat(32_768), true),
        ("æ".repeat(32_767), false),
        ("😀".repeat(16_383), false),
        ("😀".repeat(16_384), true),
    ] {
        let shown = shown("a", text.as_bytes(), &SMALL);
        assert_eq!(shown.starts_with("K005 a!a!A1 characters 32767"), refused, "{}", text.len());
    }
}

#[test]
fn control_characters_are_taken_out_of_texts() {
    let sheet = r#"<worksheet><sheetData><row><c t="inlineStr"><is><t>Syke_x0007__x001B_hjem_x000B_nord</t></is></c></row></sheetData></worksheet>"#;
    check("a.xlsx", &xlsx_packages::workbook(sheet), "Xlsx\n[Ark1]\nA1 Sykehjem nord");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        survives("a", &bytes);
    }

    #[test]
    fn any_bytes_after_a_signature_are_read_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..2000),
        ole in any::<bool>(),
    ) {
        let signature: &[u8] = if ole { b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" } else { b"PK\x03\x04" };
        survives("a", &[signature, &bytes].concat());
    }

    #[test]
    fn files_with_flipped_bytes_are_read_or_refused(
        sample in 0..5_usize,
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let (name, mut bytes) = samples().swap_remove(sample);
        for (index, byte) in flips {
            let at = index.index(bytes.len());
            bytes[at] ^= byte;
        }
        survives(name, &bytes);
    }

    /// Flips inside the stream of an xls and the parts of packages, where the container or a
    /// checksum would otherwise stop them.
    #[test]
    fn sheets_with_flipped_bytes_are_read_or_refused(
        sample in 0..4_usize,
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let (name, bytes) = samples().swap_remove(sample);
        let flip = |mut content: Vec<u8>| {
            for (index, byte) in &flips {
                let at = index.index(content.len());
                content[at] = *byte;
            }
            content
        };
        let flipped = match name {
            "a.xls" => {
                let compound = Compound::open(&bytes).unwrap();
                compound::wrap(&flip(compound.stream("Workbook").unwrap())).unwrap()
            }
            "a.xlsx" => with_part(&bytes, "xl/worksheets/sheet1.xml", flip),
            "a.ods" => with_part(&bytes, "content.xml", flip),
            _ => with_part(&bytes, "xl/worksheets/sheet1.bin", flip),
        };
        survives(name, &flipped);
    }
}

/// The package with one of its parts changed.
fn with_part(bytes: &[u8], part: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for name in names {
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_name(&name).unwrap(), &mut content).unwrap();
        let content = if name == part { change(content) } else { content };
        parts.push((name, content));
    }
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    package(&parts)
}
