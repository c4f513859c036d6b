//! No free program writes xlsb, so the records are written here, from MS-XLSB.

use super::*;

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = match kind {
        0..0x80 => vec![kind.to_le_bytes()[0]],
        _ => vec![(kind & 0x7F | 0x80).to_le_bytes()[0], (kind >> 7).to_le_bytes()[0]],
    };
    let length = data.len();
    if length < 0x80 {
        bytes.push(u8::try_from(length).unwrap());
    } else {
        bytes.push(u8::try_from(length & 0x7F | 0x80).unwrap());
        bytes.push(u8::try_from(length >> 7).unwrap());
    }
    bytes.extend(data);
    bytes
}

fn text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

fn longs(longs: &[u32]) -> Vec<u8> {
    longs.iter().flat_map(|long| long.to_le_bytes()).collect()
}

/// A cell record: its column, its style and its content.
fn cell(kind: u16, col: u32, style: u32, content: &[u8]) -> Vec<u8> {
    record(kind, &[&longs(&[col, style]), content].concat())
}

/// A formula's flags, then its tokens: here those of `A1`.
fn tokens() -> Vec<u8> {
    let tokens = [0x44, 0, 0, 0, 0, 0, 0xC0];
    [&[0, 0][..], &longs(&[7]), &tokens, &longs(&[0])].concat()
}

fn row(row: u32, hidden: bool) -> Vec<u8> {
    let mut data = longs(&[row, 0]);
    data.extend([0x2C, 1, 0, if hidden { 0x10 } else { 0 }, 0]);
    data.extend(longs(&[0]));
    record(0, &data)
}

fn sheet(records: &[Vec<u8>]) -> Vec<u8> {
    let columns = [longs(&[1, 1, 2560, 0]), vec![1, 0]].concat();
    [
        record(129, &[]),
        record(148, &longs(&[0, 5, 0, 5])),
        record(390, &[]),
        record(60, &columns),
        record(391, &[]),
        record(145, &[]),
        records.concat(),
        record(146, &[]),
        record(177, &longs(&[1])),
        record(176, &longs(&[0, 0, 2, 3])),
        record(178, &[]),
        record(130, &[]),
    ]
    .concat()
}

fn workbook(sheet: &[u8]) -> Vec<u8> {
    let root = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>"#;
    let relations = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.bin"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.bin"/></Relationships>"#;
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/><Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/><Override PartName="/xl/sharedStrings.bin" ContentType="application/vnd.ms-excel.sharedStrings"/></Types>"#;
    let book = [
        record(131, &[]),
        record(153, &longs(&[0, 0, 0])),
        record(143, &[]),
        record(156, &[longs(&[1, 1]), text("rId1"), text("Lister")].concat()),
        record(144, &[]),
        record(157, &[0; 26]),
        record(132, &[]),
    ]
    .concat();
    let style = |format: u8| record(47, &[&[0, 0, format, 0][..], &[0; 12]].concat());
    let styles = [
        record(278, &[]),
        record(615, &longs(&[1])),
        record(44, &[vec![164, 0], text("0.0\" t\"")].concat()),
        record(616, &[]),
        record(626, &longs(&[1])),
        style(9),
        record(627, &[]),
        record(617, &longs(&[4])),
        style(0),
        style(9),
        style(14),
        style(164),
        record(618, &[]),
        record(279, &[]),
    ]
    .concat();
    let strings = [
        record(159, &longs(&[1, 1])),
        record(19, &[vec![0], text("Lege 1")].concat()),
        record(160, &[]),
    ]
    .concat();
    package(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/styles.bin", &styles),
        ("xl/sharedStrings.bin", &strings),
        ("xl/worksheets/sheet1.bin", sheet),
    ])
}

pub(super) fn lister() -> Vec<u8> {
    workbook(&sheet(&[
        row(0, false),
        cell(7, 0, 0, &longs(&[0])),
        cell(6, 1, 0, &text("Ressurs")),
        cell(1, 5, 0, &[]),
        row(1, true),
        cell(5, 0, 1, &0.14_f64.to_le_bytes()),
        cell(2, 1, 2, &longs(&[43_831 << 2 | 2])),
        cell(2, 2, 3, &longs(&[750 << 2 | 3])),
        cell(4, 3, 0, &[1]),
        cell(3, 4, 0, &[0x17]),
        row(2, false),
        cell(9, 0, 1, &[&0.14_f64.to_le_bytes()[..], &tokens()].concat()),
        cell(8, 1, 0, &[text("x"), tokens()].concat()),
        cell(10, 2, 0, &[vec![0], tokens()].concat()),
        cell(11, 3, 0, &[vec![7], tokens()].concat()),
    ]))
}

#[test]
fn every_type_of_cell_is_read() {
    check(
        "a.xlsb",
        &lister(),
        r#"Xlsb
[Lister] hidden
A1 "Lege 1"
B1 "Ressurs"
A2 0.14 Percent
B2 2020-01-01 00:00:00 Date
C2 7.5 0.0" t"
D2 true
E2 #REF!
A3 0.14 Percent =A1
B3 "x" =A1
C3 false =A1
D3 #DIV/0! =A1
merged C1:D1
hidden rows 2
hidden columns B
K007 a.xlsb!Lister 3 hidden
K008 a.xlsb!Lister 1 1"#,
    );
}

#[test]
fn records_that_cannot_be_right_refuse_the_file() {
    let refused = |cells: &[Vec<u8>]| workbook(&sheet(cells));
    for wrong in [
        cell(7, 1, 0, &longs(&[1])),
        cell(5, 1, 9, &0.14_f64.to_le_bytes()),
        cell(5, 1, 0, &[1, 2, 3]),
        cell(6, 1, 0, &longs(&[u32::MAX])),
    ] {
        check("a.xlsb", &refused(&[row(1, false), wrong]), "K003 a.xlsb!Lister!B2 record");
    }
    let cut = [record(0, &[1]), vec![5, 0x7F, 1]].concat();
    check("a.xlsb", &workbook(&cut), "K003 a.xlsb!Lister record");
}

/// The one xlsb among the fixtures, from which fuzzing starts. `UPDATE_EXPECT=1` writes it anew.
#[test]
fn the_fixture_is_what_is_written_here() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/workbook/records.xlsb");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, lister()).unwrap();
    }
    assert_eq!(std::fs::read(path).unwrap(), lister());
}
