use super::*;

const MIME: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// A document with these automatic styles and tables.
fn document(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<o:document-content xmlns:o="o"><o:automatic-styles>{styles}</o:automatic-styles><o:body><o:spreadsheet>{tables}</o:spreadsheet></o:body></o:document-content>"#
    );
    package(&[("mimetype", MIME), ("content.xml", content.as_bytes())])
}

#[track_caller]
fn check_rows(rows: &str, expected: &str) {
    let table = format!(r#"<table:table table:name="Ark1">{rows}</table:table>"#);
    let expected = match expected.trim() {
        refused if refused.starts_with('K') => refused.to_owned(),
        cells => format!("Ods\n[Ark1]\n{cells}"),
    };
    check("a.ods", &document("", &table), &expected);
}

#[test]
fn every_type_of_cell_is_read() {
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    for (cell, expected) in [
        (
            r#"<table:table-cell office:value-type="percentage" office:value="0.14"><text:p>14 %</text:p></table:table-cell>"#,
            "A1 0.14 Percent",
        ),
        (
            r#"<table:table-cell office:value-type="currency" office:value="1250000"/>"#,
            "A1 1250000",
        ),
        (
            r#"<table:table-cell office:value-type="date" office:date-value="2020-07-01"/>"#,
            "A1 2020-07-01 00:00:00 Date",
        ),
        (
            r#"<table:table-cell office:value-type="time" office:time-value="PT07H30M00S"/>"#,
            "A1 1899-12-31 07:30:00 Date",
        ),
        (
            r#"<table:table-cell office:value-type="boolean" office:boolean-value="true"/>"#,
            "A1 true",
        ),
        (
            r#"<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b<text:span>c</text:span><text:line-break/>d</text:p><text:p>e</text:p></table:table-cell>"#,
            r#"A1 "a  bc\nd\ne""#,
        ),
        (
            r#"<table:table-cell office:value-type="string"><office:annotation><text:p>merknad</text:p></office:annotation><text:p>1,0</text:p></table:table-cell>"#,
            r#"A1 "1,0""#,
        ),
        (
            r#"<table:table-cell table:formula="of:=SUM([.B3:.B4];[$Ark2.C1])" office:value-type="float" office:value="3"/>"#,
            "A1 3 =SUM(B3:B4;$Ark2.C1)",
        ),
        (r#"<table:table-cell table:formula="of:=[.B1]"/>"#, "A1 ? =B1\nK009 a.ods!Ark1!A1 B1"),
        (
            r#"<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>"#,
            "A1 #DIV/0! =1/0",
        ),
        (
            r#"<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0"><text:p>Err:508</text:p></table:table-cell>"#,
            "A1 Err:508 =X",
        ),
        (
            r#"<table:table-cell table:formula="of:=X" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#NAVN?</text:p></table:table-cell>"#,
            "A1 #NAVN? =X",
        ),
        (
            r#"<table:table-cell office:value-type="float" office:value="1,5"/>"#,
            "K003 a.ods!Ark1!A1 value",
        ),
        (
            r#"<table:table-cell office:value-type="new" office:value="1"/>"#,
            "K003 a.ods!Ark1!A1 value",
        ),
        (
            r#"<table:table-cell office:value-type="float" table:number-columns-repeated="0" office:value="1"/>"#,
            "K003 a.ods!Ark1 record",
        ),
    ] {
        check_rows(&row(cell), expected);
    }
}

#[test]
fn repeated_cells_and_rows_stand_where_they_are_shown() {
    check_rows(
        r#"<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>
<table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row></table:table-header-rows>
<table:table-row table:visibility="filter" table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="8"/></table:table-row>"#,
        "C1 7\nD1 7\nC2 7\nD2 7\nA1048576 8\nhidden rows 1048576\nhidden columns C D\nK008 a.ods!Ark1 1 2",
    );
}

#[test]
fn covered_cells_are_not_read() {
    check_rows(
        r#"<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="2"/><table:table-cell office:value-type="float" office:value="3"/></table:table-row>"#,
        "A1 1\nC1 3\nmerged A1:B1\nK010 a.ods!Ark1 1",
    );
}

#[test]
fn formats_come_from_styles() {
    let styles = r#"<number:number-style style:name="N1P2"><number:text>-</number:text><number:number number:decimal-places="0" number:min-integer-digits="0"/></number:number-style>
<number:number-style style:name="N1P0"><number:number number:min-integer-digits="1"/></number:number-style>
<number:text-style style:name="N1"><style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/><style:map style:condition="value()=0" style:apply-style-name="N1P2"/></number:text-style>
<number:percentage-style style:name="N2"><number:number/><number:text>%</number:text></number:percentage-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
<style:style style:name="ce3" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ce4" style:family="table-cell" style:parent-style-name="ce4"/>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>"#;
    let cell = |style: &str| {
        format!(r#"<table:table-cell {style} office:value-type="float" office:value="0.2"/>"#)
    };
    let table = format!(
        r#"<table:table table:name="Ark1" table:style-name="ta1"><table:table-column table:default-cell-style-name="ce3"/><table:table-column table:number-columns-repeated="3" table:default-cell-style-name="Default"/>
<table:table-row>{}{}{}{}</table:table-row></table:table>"#,
        cell(""),
        cell(""),
        cell(r#"table:style-name="ce2""#),
        cell(r#"table:style-name="ce4""#),
    );
    check(
        "a.ods",
        &document(styles, &table),
        "Ods\n[Ark1] hidden\nA1 0.2 Percent\nB1 0.2\nC1 0.2 Accounting\nD1 0.2\nK007 a.ods!Ark1 1 hidden",
    );
}

#[test]
fn copies_of_other_files_and_deleted_cells_are_passed_over() {
    let cell = r#"<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#;
    let tables = format!(
        r#"<table:tracked-changes><table:table table:name="gammel">{cell}</table:table></table:tracked-changes>
<table:table table:name="'file:///annen.ods'#$Ark1"><table:table-source/>{cell}</table:table>
<table:table table:name="Ark1"><table:shapes><table:table>{cell}</table:table></table:shapes>{cell}</table:table>"#
    );
    check("a.ods", &document("", &tables), "Ods\n[Ark1]\nA1 1");
}

/// Line breaks and spaces between and around elements, as an XML editor leaves them.
#[test]
fn a_document_laid_out_for_people_is_read() {
    check_rows(
        r#"
        <table:table-column/>
        <table:table-row>
            <table:table-cell office:value-type="string">
                <text:p>
                    Lege
                    <text:span>nr. 1</text:span>
                </text:p>
                <text:p>i vikariat<text:s text:c="2"/>ja</text:p>
            </table:table-cell>
            <table:table-cell office:value-type="float" office:value="2">
                <text:p> 2 </text:p>
            </table:table-cell>
        </table:table-row>
        "#,
        "A1 \"Lege nr. 1\\ni vikariat  ja\"\nB1 2",
    );
}

#[test]
fn what_is_never_followed_is_told() {
    let table = r#"<table:table table:name="Ark1"><table:table-row><table:table-cell table:formula="of:=['file:///C:/a/tall%202025.ods'#$Ark1.B2]" office:value-type="float" office:value="1"/></table:table-row></table:table>"#;
    let content = document("", table);
    let mut zip = zip::ZipWriter::new_append(std::io::Cursor::new(content)).unwrap();
    zip.start_file("Basic/Standard/Module1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let shown = shown("a.ods", &bytes, &Limits::default());
    assert!(shown.ends_with("K013 a.ods List([\"tall 2025.ods\"])\nK014 a.ods \n"), "{shown}");
}
