//! `SpreadsheetML` 2003.

use super::*;

fn workbook(inside: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{inside}</Workbook>"#
    )
    .into_bytes()
}

#[track_caller]
fn check_workbook(inside: &str, expected: &str) {
    let expected = expected.trim();
    let expected = if expected.starts_with('K') { expected } else { &format!("Xml\n{expected}") };
    check("fil.xls", &workbook(inside), expected);
}

#[test]
fn every_type_of_cell_is_read_with_its_format() {
    check_workbook(
        r#"<Styles>
 <Style ss:ID="Default" ss:Name="Normal"><NumberFormat/></Style>
 <Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style>
 <Style ss:ID="s2" ss:Parent="s1"><Font/></Style>
 <Style ss:ID="s3"><NumberFormat ss:Format="Short Date"/></Style>
</Styles>
<Worksheet ss:Name="Ark &amp; 1"><Table>
 <Column ss:Index="2" ss:StyleID="s1" ss:Span="1"/>
 <Row><Cell><Data ss:Type="String">Sykehjem</Data></Cell>
  <Cell><Data ss:Type="Number">0.14</Data></Cell>
  <Cell ss:Index="4" ss:StyleID="s2" ss:Formula="=SUM(R[1]C:R[2]C)"><Data ss:Type="Number">0.335</Data></Cell>
  <Cell ss:StyleID="s3"><Data ss:Type="DateTime">2020-07-01T00:00:00.000</Data></Cell></Row>
 <Row ss:Index="4"><Cell><Data ss:Type="Boolean">1</Data></Cell>
  <Cell ss:StyleID="Default" ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>
  <Cell ss:StyleID="Default" ss:Formula="=R1"/>
  <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>fet</B> skrift</ss:Data>
   <Comment ss:Author="x"><ss:Data><B>x:</B>ikke i cellen</ss:Data></Comment></Cell></Row>
</Table></Worksheet>"#,
        r#"
[Ark & 1]
A1 "Sykehjem"
B1 0.14 Percent
D1 0.335 Percent =SUM(D2:D3)
E1 2020-07-01 00:00:00 Date
A4 true
B4 #DIV/0! =1/0
C4 ? =
D4 "fet skrift"
K009 fil.xls!Ark & 1!C4 
"#,
    );
}

#[test]
fn what_is_merged_and_hidden_is_told() {
    check_workbook(
        r#"<Worksheet ss:Name="A"><Table>
 <Column/><Column ss:Hidden="1" ss:AutoFitWidth="0"/>
 <Row ss:Span="1"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row>
 <Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">2</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>
<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>"#,
        r#"
[A]
A1 "a"
C1 "b"
A3 1
B3 2
merged A1:B2
hidden rows 3
hidden columns B
[B] hidden
A1 1
K008 fil.xls!A 1 1
K007 fil.xls!B 1 hidden
"#,
    );
}

/// 43831 − 1462 = 42369: the same day, counted from 1904.
#[test]
fn days_are_counted_as_the_workbook_says() {
    let book = |extra: &str| {
        format!(
            r#"{extra}<Styles><Style ss:ID="d"><NumberFormat ss:Format="d/m/yyyy"/></Style></Styles>
<Worksheet ss:Name="A"><Table><Row><Cell ss:StyleID="d"><Data ss:Type="Number">42369</Data></Cell></Row></Table></Worksheet>"#
        )
    };
    let from_1904 = "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>";
    check_workbook(&book(from_1904), "[A]\nA1 2020-01-01 00:00:00 Date");
    check_workbook(&book(""), "[A]\nA1 2015-12-31 00:00:00 Date");
}

#[test]
fn other_encodings_are_read() {
    let text = String::from_utf8(workbook(
        r#"<Worksheet ss:Name="Å"><Table><Row><Cell><Data ss:Type="String">å</Data></Cell></Row></Table></Worksheet>"#,
    ))
    .unwrap();
    let wide: Vec<u8> =
        format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    check("fil.xls", &wide, "Xml\n[Å]\nA1 \"å\"");
    let text = text.replace("?><?mso", " encoding=\"windows-1252\"?><?mso");
    let narrow: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    check("fil.xls", &narrow, "Xml\n[Å]\nA1 \"å\"");
}

#[test]
fn what_cannot_be_is_refused_at_its_cell() {
    let cell = |cell: &str| {
        format!(r#"<Worksheet ss:Name="A"><Table><Row>{cell}</Row></Table></Worksheet>"#)
    };
    for (inside, at) in [
        (r#"<Cell><Data ss:Type="Number">1,5</Data></Cell>"#, "!A!A1"),
        (r#"<Cell ss:Index="3"><Data ss:Type="DateTime">1.7.2020</Data></Cell>"#, "!A!C1"),
        (r#"<Cell ss:Index="99999999999"/>"#, "!A"),
        (r#"<Cell ss:Index="20000"><Data ss:Type="Number">1</Data></Cell>"#, "!A!ACOF1"),
        (r#"<Cell ss:MergeAcross="4294967295"/>"#, "!A!A1"),
        (r#"<Cell ss:Index="0"/>"#, "!A"),
    ] {
        check_workbook(&cell(inside), &format!("K003 fil.xls{at} value"));
    }
    check("fil.xls", &workbook("<Worksheet>")[..240], "K003 fil.xls xml");
}
