use super::*;

#[track_caller]
fn check_text(bytes: &[u8], expected: &str) {
    let expected = match expected.trim() {
        refused if refused.starts_with('K') => refused.to_owned(),
        cells => format!("Csv\n[lister]\n{cells}"),
    };
    check("mappe/lister.csv", bytes, &expected.replace("FILE", "mappe/lister.csv"));
}

#[test]
fn delimiters_are_found() {
    check_text(
        b"Lege;Tak\nLege 1;1 000,5\n",
        "A1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1\"\nB2 \"1 000,5\"\nK011 FILE UTF-8 semicolon",
    );
    check_text(
        b"Lege\tTak\r\nLege 1\t14,5\r\n",
        "A1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1\"\nB2 \"14,5\"\nK011 FILE UTF-8 tab",
    );
    check_text(
        b"Lege|Tak\nLege 1|14,5",
        "A1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1\"\nB2 \"14,5\"\nK011 FILE UTF-8 bar",
    );
    check_text(
        b"Lege,Tak\n\"Lege 1, vikar\",900",
        "A1 \"Lege\"\nB1 \"Tak\"\nA2 \"Lege 1, vikar\"\nB2 \"900\"\nK011 FILE UTF-8 comma",
    );
    check_text(
        b"sep=,\r\nLege,1;2;3\r\nx,1;2;3",
        "A2 \"Lege\"\nB2 \"1;2;3\"\nA3 \"x\"\nB3 \"1;2;3\"\nK011 FILE UTF-8 comma",
    );
}

#[test]
fn a_decimal_comma_never_splits_a_number() {
    check_text(
        b"Ressurs\n14,5\n33,5\n",
        "A1 \"Ressurs\"\nA2 \"14,5\"\nA3 \"33,5\"\nK011 FILE UTF-8 semicolon",
    );
    check_text(b"Sted,Ressurs\nSykehjem,14,5\nSkole,28\n", "K012 FILE!lister!A2 2 3");
    check_text(
        b"Per 1.7.2020\nSted,Ressurs\nSykehjem,14\n\nSum,14\n",
        "A1 \"Per 1.7.2020\"\nA2 \"Sted\"\nB2 \"Ressurs\"\nA3 \"Sykehjem\"\nB3 \"14\"\nA5 \"Sum\"\nB5 \"14\"\nK011 FILE UTF-8 comma",
    );
}

#[test]
fn encodings_are_found() {
    let cells = "A1 \"Årsverk\"\nB1 \"Tjenestested – Kragerø\"\nK011 FILE ";
    let text = "Årsverk;Tjenestested – Kragerø";
    let utf16: Vec<u8> =
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> =
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    check_text(text.as_bytes(), &format!("{cells}UTF-8 semicolon"));
    check_text(format!("\u{FEFF}{text}").as_bytes(), &format!("{cells}UTF-8 semicolon"));
    check_text(&utf16, &format!("{cells}UTF-16LE semicolon"));
    check_text(&big, &format!("{cells}UTF-16BE semicolon"));
    check_text(
        b"\xC5rsverk;Tjenestested \x96 Krager\xF8",
        &format!("{cells}windows-1252 semicolon"),
    );
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    check_text(
        b"a;b\r\n\r\n\r\n\"c\r\nd\";e\r\n;\r\nf;g",
        "A1 \"a\"\nB1 \"b\"\nA4 \"c\\r\\nd\"\nB4 \"e\"\nA6 \"f\"\nB6 \"g\"\nK011 FILE UTF-8 semicolon",
    );
    check_text(b"\n\na;b", "A3 \"a\"\nB3 \"b\"\nK011 FILE UTF-8 semicolon");
    check_text(b"a;b\n\nc;d", "A1 \"a\"\nB1 \"b\"\nA3 \"c\"\nB3 \"d\"\nK011 FILE UTF-8 semicolon");
}

#[test]
fn quotes_must_be_closed() {
    check_text(
        b"a;\"b \"\"c\"\"\"\nd;12\" r\xC3\xB8r",
        "A1 \"a\"\nB1 \"b \\\"c\\\"\"\nA2 \"d\"\nB2 \"12\\\" rør\"\nK011 FILE UTF-8 semicolon",
    );
    check_text(b"a;b\n\"c;d\ne;f", "K003 FILE!lister quote");
}

#[test]
fn what_is_no_table_is_refused() {
    for (bytes, expected) in [
        (&b""[..], "K004 FILE"),
        (b"\n \n;;\n", "K004 FILE"),
        (b"\xEF\xBB\xBF", "K004 FILE"),
        (b"<html><p>1</p></html>", "K001 FILE html"),
        (b"%PDF-1.7\n", "K001 FILE pdf"),
        (b"a;b\x00\x01\x02", "K001 FILE unknown"),
        (b"\x81\x8d\x90 \x01", "K001 FILE unknown"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "K001 FILE old-excel"),
    ] {
        check_text(bytes, expected);
    }
}
