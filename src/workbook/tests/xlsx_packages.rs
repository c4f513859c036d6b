use super::*;

const WORKBOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="m" xmlns:r="r"><sheets>
<sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships>
<Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://x/relationships/styles" Target="styles.xml"/>
<Relationship Id="rId3" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/>
</Relationships>"#;
const ROOT: &str = r#"<Relationships>
<Relationship Id="rId1" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>"#;
const STYLES: &str = r#"<styleSheet>
<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; t&quot;"/><numFmt numFmtId="165" formatCode="[$-414]d. mmm yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf xfId="1"/><xf numFmtId="41"/></cellXfs>
<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>"#;
const STRINGS: &str = r#"<sst count="4000000000" uniqueCount="4000000000"><si><t>Lege 1</t></si>
<si><r><t xml:space="preserve">Års</t></r><r><rPr/><t>verk</t></r><rPh><t>no</t></rPh></si>
<si><t>Liste_x000D_
lengde &amp; tak</t></si></sst>"#;

/// A workbook of one sheet with this content.
pub(super) fn workbook(sheet: &str) -> Vec<u8> {
    workbook_of(WORKBOOK, RELATIONS, sheet)
}

fn workbook_of(workbook: &str, relations: &str, sheet: &str) -> Vec<u8> {
    package(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/sharedStrings.xml", STRINGS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A sheet with these rows.
fn sheet(rows: &str) -> String {
    format!(r#"<worksheet xmlns="m"><sheetData>{rows}</sheetData></worksheet>"#)
}

#[track_caller]
fn check_rows(rows: &str, expected: &str) {
    let expected = match expected.trim() {
        refused if refused.starts_with('K') => refused.to_owned(),
        cells => format!("Xlsx\n[Ark1]\n{cells}"),
    };
    check("a.xlsx", &workbook(&sheet(rows)), &expected);
}

#[test]
fn every_type_of_cell_is_read() {
    check_rows(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v> 1 </v></c></row>"#,
        "A1 \"Lege 1\"\nB1 \"Årsverk\"",
    );
    check_rows(r#"<row r="1"><c r="A1" t="s"><v>2</v></c></row>"#, r#"A1 "Liste\r\nlengde & tak""#);
    check_rows(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>14 </t><r><t>%</t></r></is></c></row>"#,
        r#"A1 "14 %""#,
    );
    check_rows(
        r#"<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c></row>"#,
        "A1 true\nB1 false",
    );
    check_rows(
        r#"<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><v>#SPILL!</v></c></row>"#,
        "A1 #REF!\nB1 #SPILL!",
    );
    check_rows(
        r#"<row r="1"><c r="A1" t="d"><v>2020-07-01T00:00:00Z</v></c></row>"#,
        "A1 2020-07-01 00:00:00",
    );
    check_rows(
        r#"<row r="1"><c r="A1" t="n"><v>1.4E-1</v></c><c r="B1"><v>0.33500000000000002</v></c></row>"#,
        "A1 0.14\nB1 0.335",
    );
    check_rows(
        r#"<row r="1"><c r="A1"><v>1e300</v></c><c r="B1"><v>n/a</v></c></row>"#,
        "A1 \"1e300\"\nB1 \"n/a\"",
    );
    check_rows(r#"<row r="1"><c r="A1" t="str"><f>"x"</f><v>x</v></c></row>"#, "A1 \"x\" =\"x\"");
}

#[test]
fn number_formats_tell_what_a_number_means() {
    check_rows(
        r#"<row r="1"><c r="A1" s="1"><v>0.14</v></c><c r="B1" s="4"><v>0.2</v></c></row>"#,
        "A1 0.14 Percent\nB1 0.2 Percent",
    );
    check_rows(r#"<row r="1"><c r="A1" s="2"><v>7.5</v></c></row>"#, "A1 7.5 0.0\" t\"");
    check_rows(
        r#"<row r="1"><c r="A1" s="3"><v>43831</v></c></row>"#,
        "A1 2020-01-01 00:00:00 Date",
    );
    check_rows(
        r#"<row r="1"><c r="A1" s="5" t="inlineStr"><is><t>-</t></is></c></row>"#,
        "A1 \"-\" Accounting",
    );
}

#[test]
fn formulas_are_read_with_their_values() {
    check_rows(
        r#"<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4000000000">B1*$C$1</f><v>1</v></c></row>
<row r="2"><c r="A2"><f t="shared" si="4000000000"/><v>2</v></c></row>
<row r="3"><c r="A3"><f t="shared" si="7"/><v>3</v></c></row>"#,
        "A1 1 =B1*$C$1\nA2 2 =B2*$C$1\nA3 3 =",
    );
    check_rows(r#"<row r="1"><c r="A1"><v>1</v><f>B1</f></c></row>"#, "A1 1 =B1");
}

#[test]
fn a_formula_without_a_stored_value_is_told_from_an_empty_cell() {
    check_rows(
        r#"<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"/><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="n"><f>C1</f><v/></c></row>"#,
        "A1 ? =SUM(B1:B9)\nB1 ? =C1\nE1 ? =C1\nK009 a.xlsx!Ark1!A1:B1 SUM(B1:B9)\nK009 a.xlsx!Ark1!E1 C1",
    );
}

#[test]
fn positions_may_be_left_out_and_prefixes_chosen() {
    check_rows(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
        "A1 1\nB1 2\nA3 3",
    );
    let prefixed = r#"<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"#;
    check("a.xlsx", &workbook(prefixed), "Xlsx\n[Ark1]\nB2 5");
}

#[test]
fn values_that_cannot_be_right_refuse_the_file_with_their_cell() {
    for cell in [
        r#"<c r="B2" t="s"><v>3</v></c>"#,
        r#"<c r="B2" t="s"><v>x</v></c>"#,
        r#"<c r="B2" t="n"><v>1,5</v></c>"#,
        r#"<c r="B2" t="b"><v>2</v></c>"#,
        r#"<c r="B2" t="d"><v>1.7.2020</v></c>"#,
        r#"<c r="B2" s="6"><v>1</v></c>"#,
        r#"<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>"#,
    ] {
        check_rows(&format!(r#"<row r="2">{cell}</row>"#), "K003 a.xlsx!Ark1!B2 value");
    }
    check_rows(r#"<row r="1"><c r="A1" t="new"><v>1</v></c></row>"#, "K003 a.xlsx!Ark1 value");
    check_rows(r#"<row r="1"><c r="A0"><v>1</v></c></row>"#, "K003 a.xlsx!Ark1 value");
    check_rows(r#"<row r="1"><c r="A42949672961"><v>1</v></c></row>"#, "K003 a.xlsx!Ark1 value");
    check_rows(r#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, "K003 a.xlsx!Ark1!XFE1 value");
}

#[test]
fn hidden_and_merged_things_are_told() {
    let sheet = r#"<worksheet><cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>
<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c><c r="D3"><v>4</v></c></row><row r="9" hidden="1"/></sheetData>
<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C2:D3"/><mergeCell ref="F1:F1"/></mergeCells></worksheet>"#;
    check(
        "a.xlsx",
        &workbook(sheet),
        "Xlsx\n[Ark1]\nA1 1\nB1 2\nC2 3\nmerged A1:A2 C2:D3\nhidden rows 1\nhidden columns B\nK008 a.xlsx!Ark1 1 1\nK010 a.xlsx!Ark1 1",
    );
}

#[test]
fn only_worksheets_are_read_and_1904_counts() {
    let workbook = r#"<workbook><workbookPr date1904="1"/><sheets>
<sheet name="Diagram" r:id="c"/><sheet name="Makro" r:id="m"/>
<sheet name="Lister &amp; tak" state="veryHidden" r:id="rId1"/></sheets></workbook>"#;
    let relations = RELATIONS.replace("<Relationship Id=\"rId2\"", r#"<Relationship Id="c" Type="http://x/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>
<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>
<Relationship Id="e" Type="http://x/relationships/externalLink" Target="externalLinks/externalLink1.xml"/>
<Relationship Id="rId2""#);
    let rows = sheet(r#"<row r="1"><c r="A1" s="3"><v>42369</v></c></row>"#);
    check(
        "a.xlsm",
        &workbook_of(workbook, &relations, &rows),
        "Xlsx\n[Lister & tak] very hidden\nA1 2020-01-01 00:00:00 Date\nK007 a.xlsm!Lister & tak 1 very",
    );
}

#[test]
fn broken_and_empty_packages_are_refused() {
    check("a.xlsx", &workbook(&sheet("")), "K004 a.xlsx");
    check(
        "a.xlsx",
        &workbook(&sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v> </v></c></row>")),
        "K004 a.xlsx",
    );
    check("a.xlsx", &workbook("<worksheet><sheetData><row r=\"1\">"), "K003 a.xlsx!Ark1 xml");
    check("a.xlsx", &workbook("<worksheet><sheetData></row></worksheet>"), "K003 a.xlsx!Ark1 xml");
    check(
        "a.xlsx",
        &workbook(&sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&bomb;</v></c></row>")),
        "K003 a.xlsx!Ark1!A1 xml",
    );
    let unrelated = WORKBOOK.replace("rId1", "rId9");
    check("a.xlsx", &workbook_of(&unrelated, RELATIONS, &sheet("")), "K003 a.xlsx missing-part");
    let missing = package(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
    ]);
    check("a.xlsx", &missing, "K003 a.xlsx!Ark1 missing-part");
}

#[test]
fn other_packages_are_no_spreadsheets() {
    let docx = ROOT.replace("xl/workbook.xml", "word/document.xml");
    check(
        "a.xlsx",
        &package(&[("_rels/.rels", docx.as_bytes()), ("word/document.xml", b"<d/>")]),
        "K001 a.xlsx document",
    );
    check(
        "a.xlsx",
        &package(&[("mimetype", b"application/vnd.oasis.opendocument.text")]),
        "K001 a.xlsx document",
    );
    check("a.xlsx", &package(&[("bilde.png", b"x")]), "K001 a.xlsx archive");
    check("a.xlsx", &package(&[]), "K001 a.xlsx archive");
}

/// What `rust_xlsxwriter` writes, calamine and we read alike, cell by cell.
#[test]
fn calamine_reads_the_same_values() {
    use calamine::{Data, Reader};
    for bytes in
        [written(), fixtures::fixture("libreoffice.xlsx"), fixtures::fixture("openpyxl.xlsx")]
    {
        let input = Input { name: "a.xlsx".into(), bytes: bytes.clone() };
        let ours = read(&input, &Limits::default()).0.unwrap();
        let mut theirs = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        for sheet in &ours.sheets {
            let range = theirs.worksheet_range(&sheet.name).unwrap();
            let mut count = 0;
            for (row, col, value) in range.used_cells() {
                let (first_row, first_col) = range.start().unwrap();
                let pos = crate::place::Pos::new(
                    first_row + u32::try_from(row).unwrap(),
                    first_col + u32::try_from(col).unwrap(),
                );
                let agrees = match (value, sheet.cell(pos).map(|cell| &cell.raw)) {
                    (Data::Float(theirs), Some(Raw::Number(ours))) => {
                        theirs.to_string().parse::<rust_decimal::Decimal>().unwrap() == *ours
                    }
                    (Data::String(theirs), Some(Raw::Text(ours))) => {
                        use unicode_normalization::UnicodeNormalization;
                        theirs.nfc().collect::<String>() == *ours
                    }
                    (Data::String(theirs), None) => theirs.trim().is_empty(),
                    (Data::Bool(theirs), Some(Raw::Flag(ours))) => theirs == ours,
                    (Data::Error(theirs), Some(Raw::Error(ours))) => theirs.to_string() == *ours,
                    (Data::DateTime(_), Some(Raw::Date(_))) => true,
                    _ => false,
                };
                assert!(agrees, "{pos}: {value:?} and {:?}", sheet.cell(pos));
                count += 1;
            }
            let valued = sheet.cells.values().filter(|cell| cell.raw != Raw::NoStoredValue).count();
            assert!(count >= valued, "{}: {count} and {valued}", sheet.name);
        }
    }
}

fn written() -> Vec<u8> {
    use rust_xlsxwriter::{Format, Formula, Workbook};
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for row in 0..200_u32 {
        sheet.write(row, 0, format!("Lege {row}")).unwrap();
        sheet.write(row, 1, f64::from(row) / 7.0).unwrap();
        sheet.write(row, 2, row % 2 == 0).unwrap();
        sheet.write(row, 3, Formula::new("=B1*2").set_result("14.5")).unwrap();
        sheet
            .write_with_format(
                row,
                4,
                43_831.25 + f64::from(row),
                &Format::new().set_num_format("dd.mm.yyyy"),
            )
            .unwrap();
    }
    sheet.merge_range(210, 0, 210, 3, "Sum", &Format::new()).unwrap();
    workbook.save_to_buffer().unwrap()
}

/// The parts of a workbook, as `UTF-16` with its mark, which Excel opens.
#[test]
fn parts_in_utf_16_are_read() {
    let sheet = sheet(r#"<row><c t="inlineStr"><is><t>Å</t></is></c></row>"#);
    let wide = |text: &str| -> Vec<u8> {
        let text = text.trim_start_matches(r#"<?xml version="1.0"?>"#);
        let text = format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-16\"?>{text}");
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let bytes = package(&[
        ("_rels/.rels", &wide(ROOT)),
        ("xl/workbook.xml", &wide(WORKBOOK)),
        ("xl/_rels/workbook.xml.rels", &wide(RELATIONS)),
        ("xl/styles.xml", &wide(STYLES)),
        ("xl/sharedStrings.xml", &wide(STRINGS)),
        ("xl/worksheets/sheet1.xml", &wide(&sheet)),
    ]);
    check("a.xlsx", &bytes, "Xlsx\n[Ark1]\nA1 \"Å\"");
}

/// Absolute, with the slashes of Windows, with a prefix; beside sheets that are none.
#[test]
fn relations_are_followed_however_they_are_written() {
    let row = sheet("<row><c><v>1</v></c></row>");
    for target in [
        "/xl/worksheets/sheet1.xml",
        "\\xl\\worksheets\\sheet1.xml",
        "worksheets\\sheet1.xml",
        "./worksheets/Sheet1.xml",
        "../xl/worksheets/sheet1.xml",
    ] {
        let relations = RELATIONS.replace("worksheets/sheet1.xml", target);
        let relations = relations.replace("Relationship ", "p:Relationship ");
        let relations = relations.replace("<Relationships>", "<p:Relationships xmlns:p=\"p\">");
        let relations = relations.replace("</Relationships>", "</p:Relationships>");
        check("a.xlsx", &workbook_of(WORKBOOK, &relations, &row), "Xlsx\n[Ark1]\nA1 1");
    }
    let others = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];
    let (mut sheets, mut relations) = (String::new(), String::new());
    for kind in others {
        write!(sheets, r#"<sheet name="{kind}" r:id="{kind}"/>"#).unwrap();
        let relation = format!(r#"<Relationship Id="{kind}" Type="x/{kind}" Target="x.xml"/>"#);
        relations.push_str(&relation);
    }
    let book = WORKBOOK.replace("<sheets>", &format!("<sheets>{sheets}"));
    let relations = RELATIONS.replace("<Relationships>", &format!("<Relationships>{relations}"));
    check("a.xlsx", &workbook_of(&book, &relations, &row), "Xlsx\n[Ark1]\nA1 1");
}

#[test]
fn what_is_never_followed_is_told() {
    let row = sheet("<row><c><f>[1]Ark1!A1</f><v>1</v></c></row>");
    let link = |target: &str| {
        format!(
            r#"<Relationships><Relationship Id="r" Type="x/externalLinkPath" Target="{target}" TargetMode="External"/></Relationships>"#
        )
    };
    let (first, second) = (link("file:///C:\\a\\Tall%202025.xlsx"), link("../gammel.xls"));
    let bytes = package(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", row.as_bytes()),
        ("xl/externalLinks/_rels/externalLink1.xml.rels", first.as_bytes()),
        ("xl/externalLinks/_rels/externalLink2.xml.rels", second.as_bytes()),
        ("xl/externalLinks/_rels/externalLink3.xml.rels", b"<Relationships"),
        ("xl/vbaProject.bin", b""),
        ("xl/connections.xml", b""),
    ]);
    let expected = "Xlsx\n[Ark1]\nA1 1 =[1]Ark1!A1\nK013 a.xlsm List([\"Tall 2025.xlsx\", \"gammel.xls\"])\nK014 a.xlsm \nK015 a.xlsm";
    check("a.xlsm", &bytes, expected);
}

#[test]
fn a_very_hidden_sheet_is_told_from_a_hidden_one() {
    let book = WORKBOOK.replace("sheetId", r#"state="veryHidden" sheetId"#);
    let bytes = workbook_of(&book, RELATIONS, &sheet("<row><c><v>1</v></c></row>"));
    check("a.xlsx", &bytes, "Xlsx\n[Ark1] very hidden\nA1 1\nK007 a.xlsx!Ark1 1 very");
}
