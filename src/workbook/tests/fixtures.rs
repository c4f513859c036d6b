//! Files that `LibreOffice` and openpyxl wrote; how, is in `tests/fixtures/workbook/make.py`.

use super::*;

const TILPLIKTING: &str = r#"
[Tilplikting]
A1 "Tilplikting per 1.7.2020"
A2 "Tjenestested"
B2 "Ressurs"
C2 "Beløp"
A3 "Sykehjem KAD"
B3 0.14 Percent
C3 1971531 Accounting
E3 "skjult kolonne"
A4 "Helsestasjon"
B4 0.335 Percent
C4 "-" Accounting
A5 "Fengsel"
B5 28
C5 0.1
A6 "Sum"
B6 0.475 Percent =SUM(B3:B4)
C6 #DIV/0! =1/0
A7 2020-07-01 00:00:00 Date
B7 2020-07-01 08:30:00 Date
C7 1899-12-31 07:30:00 Date
A8 "Årsverk"
B8 "linje 1\nlinje 2"
A9 "skjult"
B9 7
C9 "ab" ="a"&"b"
merged A1:C1
hidden rows 9
hidden columns E
[Skjult] hidden
A1 1
A2 2
[Tomt]
K008 FILE!Tilplikting 1 1
K007 FILE!Skjult 2 hidden
"#;

pub(super) fn fixture(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/workbook");
    std::fs::read(folder.join(name)).unwrap()
}

#[track_caller]
fn check_fixture(name: &str, expected: &str) {
    check(name, &fixture(name), expected);
}

#[test]
fn the_same_workbook_reads_the_same_in_every_format() {
    let expected = |name: &str, format: &str| {
        format!("{format}{}", TILPLIKTING.trim_end().replace("FILE", name))
    };
    check_fixture("libreoffice.xlsx", &expected("libreoffice.xlsx", "Xlsx"));
    check_fixture("libreoffice.ods", &expected("libreoffice.ods", "Ods"));
    // Here the sum is stored in binary, and 0.14 + 0.335 is a hair above 0.475.
    let xls = expected("libreoffice.xls", "Xls").replace("0.475 ", "0.47500000000000003 ");
    check_fixture("libreoffice.xls", &xls);
}

/// openpyxl saves formulas without results.
#[test]
fn formulas_saved_without_a_result_are_told_from_empty_cells() {
    let expected = TILPLIKTING
        .replace("0.475 Percent", "? Percent")
        .replace("#DIV/0!", "?")
        .replace("A9", "C8 ? =IF(TRUE,\"\",\"x\")\nA9")
        .replace("\"ab\"", "?")
        .replace("Tilplikting 1 1", "Tilplikting 1 1\nK009 FILE!Tilplikting!B6:C6 SUM(B3:B4)\nK009 FILE!Tilplikting!C8:C9 IF(TRUE,\"\",\"x\")")
        .replace("FILE", "openpyxl.xlsx");
    check_fixture("openpyxl.xlsx", &format!("Xlsx{}", expected.trim_end()));
}

#[test]
fn encrypted_files_are_refused() {
    check_fixture("encrypted.xlsx", "K002 encrypted.xlsx");
    check_fixture("encrypted.ods", "K002 encrypted.ods");
    check_fixture("encrypted.xls", "K002 encrypted.xls");
}

/// The oldest way of locking a workbook scrambles each record, so that only the first are plain.
#[test]
fn a_scrambled_workbook_is_encrypted_and_not_damaged() {
    for begin in [
        &b"\x09\x08\x10\0\0\x06\x05\0\0\0\0\0\0\0\0\0\0\0\0\0"[..],
        b"\x09\x08\x08\0\0\x05\x05\0\0\0\0\0",
    ] {
        let lock = b"\x2F\0\x06\0\0\0\x12\x34\x56\x78";
        let short = b"\x2F\0\x04\0\x12\x34\x56\x78";
        for lock in [&lock[..], short] {
            let stream = [begin, lock, &[0xA7; 6000]].concat();
            let container = super::compound::wrap(&stream).unwrap();
            check("a.xls", &container, "K002 a.xls");
        }
    }
}

#[test]
fn rows_hidden_by_a_filter_are_read_and_told() {
    let expected = r#"
[Sheet]
A1 "Lege"
B1 "Tak"
A2 "Lege 1"
B2 1000
A3 "Lege 2"
B3 900
A4 "Lege 3"
B4 800
hidden rows 3
K008 FILE!Sheet 1 0"#;
    check_fixture("filtered.ods", &format!("Ods{}", expected.replace("FILE", "filtered.ods")));
    check_fixture("filtered.xls", &format!("Xls{}", expected.replace("FILE", "filtered.xls")));
}

#[test]
fn dates_counted_from_1904_are_converted() {
    check_fixture("date_1904.xls", "Xls\n[Sheet]\nA1 2020-01-01 00:00:00 Date");
}

#[test]
fn the_name_of_a_file_does_not_matter() {
    let shown = |name: &str| shown(name, &fixture("libreoffice.ods"), &Limits::default());
    assert!(shown("liste.xlsx").starts_with("Ods\n"));
    assert!(shown("liste").starts_with("Ods\n"));
}

/// `LibreOffice` reads the same file and saves it as xlsx: two readers of one table. It shows the
/// hidden sheet, and counts a time from the day before ours.
#[test]
fn an_xml_spreadsheet_reads_as_libreoffice_reads_it() {
    let cells = |name: &str| {
        let shown = shown(name, &fixture(name), &Limits::default());
        let shown = shown.replace(name, "FILE");
        shown.split_once('\n').unwrap().1.to_owned()
    };
    // Excel stores the sum in binary, a hair above 0.475.
    let expected = TILPLIKTING.replace("0.475 ", "0.47500000000000003 ");
    assert_eq!(cells("excel_2003.xml").trim(), expected.trim());
    let theirs = TILPLIKTING
        .replace("1899-12-31", "1900-01-01")
        .replace("[Skjult] hidden", "[Skjult]")
        .replace("\nK007 FILE!Skjult 2 hidden", "");
    assert_eq!(cells("excel_2003.xlsx").trim(), theirs.trim());
}

/// `LibreOffice` leaves out what is hidden, and formulas; dates and times stay as they are shown.
#[test]
fn a_web_page_has_the_values_behind_what_it_shows() {
    let page = r#"Html
[libreoffice]
A1 "Tilplikting per 1.7.2020"
A2 "Tjenestested"
B2 "Ressurs"
C2 "Beløp"
A3 "Sykehjem KAD"
B3 0.14 Percent
C3 1971531 Accounting
A4 "Helsestasjon"
B4 0.335 Percent
C4 "-" Accounting
A5 "Fengsel"
B5 28
C5 0.1
A6 "Sum"
B6 0.475 Percent
C6 #DIV/0!
A7 "1.7.2020" Date
B7 "1.7.2020 08:30" Date
C7 "7:30" Date
A8 "Årsverk"
B8 "linje 1\nlinje 2"
merged A1:C1"#;
    check_fixture("libreoffice.html", page);
}
