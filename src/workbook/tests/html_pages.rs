//! Web pages under the name of a spreadsheet.

use super::*;

#[track_caller]
fn check_page(page: &str, expected: &str) {
    check("fil.xls", page.as_bytes(), &format!("Html\n{}", expected.trim()));
}

#[test]
fn a_table_is_a_sheet_of_texts_as_they_are_shown() {
    check_page(
        "<html><head><title>Side</title><style>td {color:red}</style></head><body>
        <script>document.write('<table><tr><td>1</td></tr></table>')</script>
        <table>
          <tr><th>Lege  nr.</th><th>Listetak<br>per&nbsp;1.1</th><!-- <td>nei</td> --></tr>
          <tr><td><b>L</b>ege &aring; &#229;</td><td> 1&#160;000 </td></tr>
          <tr><td></td><td><p>a</p><p>b</p></td></tr>
        </table></body></html>",
        r#"
[fil]
A1 "Lege nr."
B1 "Listetak\nper\u{a0}1.1"
A2 "Lege å å"
B2 "1\u{a0}000"
B3 "a\nb"
"#,
    );
}

#[test]
fn rows_and_cells_end_without_their_tags() {
    check_page(
        "<table><tr><td>Lege<td>Tak<tr><td>Lege 1<td>1000</table>",
        "[fil]\nA1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1\"\nB2 \"1000\"",
    );
    check_page(
        "<table><td>Lege<td>Tak</tr><td>Lege 1<td>1000",
        "[fil]\nA1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1\"\nB2 \"1000\"",
    );
}

#[test]
fn cells_reach_over_columns_and_rows_as_far_as_there_are_any() {
    check_page(
        "<table><tr><td colspan=2>a<td rowspan=3>b
        <tr><td rowspan=65534>c<td>d
        <tr><td>e<td>f
        <tbody><tr><td>g<td rowspan=0>h<td>i",
        r#"
[fil]
A1 "a"
C1 "b"
A2 "c"
B2 "d"
B3 "e"
D3 "f"
A4 "g"
B4 "h"
C4 "i"
merged A1:B1 C1:C3 A2:A3
"#,
    );
    // One that would reach over a cell that reaches down ends before it.
    check_page(
        "<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d",
        "[fil]\nA1 \"a\"\nB1 \"b\"\nA2 \"c\"\nC2 \"d\"\nmerged B1:B2",
    );
}

#[test]
fn the_number_behind_what_is_shown_is_the_value() {
    check_page(
        r#"<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style><!--
        .xl65 {mso-number-format:"0\.0%";} .xl66 {mso-number-format:"Short Date";} --></style>
        <table><tr><td>Sted<td>Ressurs
        <tr><td class=xl65 x:num="0.335">34 %<td class=xl65>34 %
        <tr><td x:num="0.14">14 %<td x:num="1971531.5" x:fmla="=SUM(A1:A2)">1 971 532
        <tr><td class=xl66 x:num="44013">1.7.2020<td x:num>12
        <tr><td sdval="0.14" sdnum="1033;1044;0%">14%<td sdval="0" sdnum="1033;">#DIV/0!
        <tr><td style='mso-number-format:"\@"'>02<td sdval="1" sdnum="1033;0;BOOLEAN">SANN
        </table>"#,
        r#"
[fil]
A1 "Sted"
B1 "Ressurs"
A2 0.335 Percent
B2 "34 %" Percent
A3 0.14 Percent
B3 1971531.5 =SUM(A1:A2)
A4 "1.7.2020" Date
B4 "12"
A5 0.14 Percent
B5 #DIV/0!
A6 "02" @
B6 "SANN" BOOLEAN
"#,
    );
}

#[test]
fn what_is_hidden_is_told_or_left_out() {
    check_page(
        "<table><col><col width=0 style='display:none'>
        <tr><td>a<td>b<td>c
        <tr style='height:0;display:none'><td>d<td>e<td>f
        <tr hidden><td>g<td>h<td>i
        <tr><td><span style='display:none'>0001<b>2</b></span>12<td>j<td><div hidden>x<td>k</table>",
        r#"
[fil]
A1 "a"
B1 "b"
C1 "c"
A2 "d"
B2 "e"
C2 "f"
A3 "g"
B3 "h"
C3 "i"
A4 "12"
B4 "j"
D4 "k"
hidden rows 2 3
hidden columns B
K008 fil.xls!fil 2 1
"#,
    );
    check_page(
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>
        <div style=display:none>nei<table><tr><td>e<td>f<tr><td>g<td>h</table></div>",
        r#"
[fil 1]
A1 "a"
B1 "b"
A2 "c"
B2 "d"
[fil 2] hidden
A1 "e"
B1 "f"
A2 "g"
B2 "h"
K007 fil.xls!fil 2 2 hidden
"#,
    );
}

/// It may be the unit of the table.
#[test]
fn what_is_said_around_a_table_stands_around_it() {
    check_page(
        "<h1>Tiltak</h1><p>Tall i hele <b>1000</b> kr</p>
        <table><tr><td>Tiltak<td>Kostnad</table>
        <table><caption>Budsjett</caption><tr><td>a<td>1<tr><td>b<td>2</table>
        <p>Kilde: regnskapet</p>",
        r#"
[Budsjett]
A1 "Tiltak"
A2 "Tall i hele 1000 kr"
A3 "Tiltak"
B3 "Kostnad"
A4 "Budsjett"
A5 "a"
B5 "1"
A6 "b"
B6 "2"
A7 "Kilde: regnskapet"
"#,
    );
}

#[test]
fn tables_within_tables_are_sheets_and_lines_within_cells_are_text() {
    check_page(
        "<table><tr><td>Tall i 1000 kr<tr><td>Drift:
          <table><tr><td>a<td>1<tr><td>b<td rowspan=9>2</table>
          <table><tr><td>c<td>3<tr><td>d<td><table><tr><td>x<td>y</table></table>
        </table>",
        r#"
[fil 1]
A1 "Tall i 1000 kr"
A2 "Drift:"
A3 "a"
B3 "1"
A4 "b"
B4 "2"
[fil 2]
A1 "Drift:"
A2 "c"
B2 "3"
A3 "d"
B3 "x y"
"#,
    );
}

#[test]
fn the_encoding_is_the_one_of_the_bytes() {
    check(
        "fil.xls",
        b"<table><tr><td>\xE5<td>b<tr><td>c<td>d",
        "Html\n[fil]\nA1 \"å\"\nB1 \"b\"\nA2 \"c\"\nB2 \"d\"",
    );
    let wide: Vec<u8> =
        "\u{feff}<table><tr><td>å".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("fil.xls", &wide, "Html\n[fil]\nA1 \"å\"");
}

#[test]
fn a_page_without_a_table_and_an_archived_page_are_refused() {
    check("fil.xls", b"<html><body><p>Du er logget ut</p></body></html>", "K001 fil.xls html");
    check("fil.xls", b"MIME-Version: 1.0\n\n<table><tr><td>a", "K001 fil.xls mhtml");
    check("fil.xls", b"<table><tr><td></td></tr></table>", "K004 fil.xls");
}
