//! The hostile files, made here so that what is wrong with each can be read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

pub type File = (&'static str, Vec<u8>);

/// What spreadsheet programs run when it begins a cell.
pub const FORMULA_TEXTS: [&str; 5] = [
    "=cmd|' /C calc'!A0",
    "+HYPERLINK(\"http://x.invalid\",\"y\")",
    "-2+3+SUM(A1:A9)",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "=IMPORTXML(\"http://x.invalid\")",
];

const SHEET: &str = "xl/worksheets/sheet1.xml";
const WORKBOOK: &str = r#"<workbook xmlns:r="r"><sheets><sheet name="Ark1" sheetId="1" r:id="s1"/></sheets></workbook>"#;
const MAIN_RELATION: &str = r#"<Relationships><Relationship Id="w" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="u" Type="x/styles" Target="styles.xml"/></Relationships>"#;

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A package with the usual parts, some of them replaced, added, or left out when empty.
fn package(changed: &[(&str, &str)]) -> Vec<u8> {
    let mut parts = BTreeMap::from([
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", MAIN_RELATION),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
    ]);
    parts.extend(changed.iter().copied());
    let parts: Vec<(&str, &[u8])> = parts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name, text.as_bytes()))
        .collect();
    zipped(&parts)
}

/// One sheet with this inside its `sheetData`.
fn rows(inside: &str) -> Vec<u8> {
    package(&[(SHEET, &format!("<worksheet><sheetData>{inside}</sheetData></worksheet>"))])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn text_row(texts: &[&str]) -> String {
    let mut row = "<row>".to_owned();
    for text in texts {
        let _ = write!(
            row,
            r#"<c t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
            escaped(text)
        );
    }
    row + "</row>"
}

/// A sound duty table of texts with these sites.
fn duty(sites: &[&str]) -> Vec<u8> {
    let mut inside = text_row(&["Tjenestested", "Ressurs"]);
    for site in sites {
        inside.push_str(&text_row(&[site, "10 %"]));
    }
    rows(&inside)
}

/// A duty table whose one share is written as this cell.
fn share(cell: &str) -> Vec<u8> {
    let head = text_row(&["Tjenestested", "Ressurs (%)"]);
    rows(&format!(r#"{head}<row><c t="inlineStr"><is><t>Sykehjem</t></is></c>{cell}</row>"#))
}

fn lists(cell: &str) -> Vec<u8> {
    let head = text_row(&["Legekontor", "Lege", "Listetak", "Listelengde", "Avtale fra"]);
    let first =
        r#"<c t="inlineStr"><is><t>Kontor</t></is></c><c t="inlineStr"><is><t>Lege 1</t></is></c>"#;
    rows(&format!("{head}<row>{first}<c><v>1000</v></c><c><v>900</v></c>{cell}</row>"))
}

pub fn formula_texts() -> Vec<u8> {
    duty(&FORMULA_TEXTS)
}

/// The parts of a package as text.
pub fn parts(package: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() {
            parts.insert(name, text);
        }
    }
    parts
}

/// Whether a file cannot be read at all, so that it must not keep others from being.
pub fn is_refused(name: &str) -> bool {
    name.starts_with("x-")
}

pub fn all() -> Vec<File> {
    let mut files = Vec::new();
    files.extend(bombs());
    files.extend(broken_packages());
    files.extend(broken_xml());
    files.extend(odd_sheets());
    files.extend(odd_texts());
    files.extend(odd_numbers());
    files.extend(old_formats());
    files.extend(plain_texts());
    files.extend(pages());
    files.extend(xml_spreadsheets());
    files
}

fn bombs() -> Vec<File> {
    let spaces = " ".repeat(400 << 20 >> 3);
    let bomb = zipped(&[
        ("_rels/.rels", MAIN_RELATION.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        (SHEET, format!("<worksheet><sheetData>{spaces}").as_bytes()),
        ("xl/media/a.bin", spaces.as_bytes()),
    ]);
    let cells = r"<c><v>1</v></c>".repeat(1000);
    let many = format!("<row>{cells}</row>").repeat(6000);
    let text = "x".repeat(16_000);
    let shared = format!("<sst><si><t>{text}</t></si></sst>");
    let shown = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(9000);
    let sheet = format!("<worksheet><sheetData>{shown}</sheetData></worksheet>");
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(3_000_000));
    let merged = format!(
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>{}</mergeCells></worksheet>",
        r#"<mergeCell ref="A1:XFD1048576"/>"#.repeat(300_000)
    );
    let long =
        format!(r#"<row><c t="inlineStr"><is><t>{}</t></is></c></row>"#, "æ".repeat(40 << 20));
    let formulas = format!(
        r#"<row><c r="A1"><f t="shared" si="0" ref="A1:A9">{}</f><v>1</v></c></row>{}"#,
        "A1+".repeat(20_000) + "1",
        r#"<row><c><f t="shared" si="0"/><v>1</v></c></row>"#.repeat(4_000)
    );
    let nested = (0..12).fold(zipped(&[("a", &[0; 100_000])]), |inner, _| {
        zipped(&[("a.zip", &inner), ("b.zip", &inner)])
    });
    vec![
        ("x-bomb.xlsx", bomb),
        ("x-million-cells.xlsx", rows(&many)),
        (
            "x-one-text-shown-often.xlsx",
            package(&[(SHEET, &sheet), ("xl/sharedStrings.xml", &shared)]),
        ),
        (
            "x-millions-of-shared-texts.xlsx",
            package(&[
                (SHEET, "<worksheet><sheetData/></worksheet>"),
                ("xl/sharedStrings.xml", &strings),
            ]),
        ),
        ("merged-areas.xlsx", package(&[(SHEET, &merged)])),
        ("x-one-long-text.xlsx", rows(&long)),
        ("shared-formulas.xlsx", rows(&formulas)),
        ("x-nested.zip.xlsx", nested),
    ]
}

fn broken_packages() -> Vec<File> {
    let whole = duty(&["Sykehjem"]);
    let cut = |part: usize| whole[..whole.len() * part / 8].to_vec();
    let mut flipped = whole.clone();
    for at in (40..flipped.len()).step_by(97) {
        flipped[at] ^= 0x55;
    }
    // The size of every entry as the directory states it: four billion bytes.
    let mut claims = whole.clone();
    let heads: Vec<usize> =
        (0..claims.len() - 4).filter(|at| claims[*at..].starts_with(b"PK\x01\x02")).collect();
    for at in heads {
        claims[at + 24..at + 28].fill(0xFE);
    }
    let mut prefixed = b"MZ".repeat(5000);
    prefixed.extend(&whole);
    let mut many_entries: Vec<(String, Vec<u8>)> =
        (0..60_000).map(|number| (format!("xl/{number}"), Vec::new())).collect();
    many_entries.push(("xl/workbook.xml".into(), WORKBOOK.into()));
    let many: Vec<(&str, &[u8])> =
        many_entries.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let twice = duplicated(&whole);
    vec![
        ("x-cut-1.xlsx", cut(1)),
        ("x-cut-4.xlsx", cut(4)),
        ("x-cut-7.xlsx", cut(7)),
        ("x-flipped.xlsx", flipped),
        ("x-claims-sizes.xlsx", claims),
        ("x-prefixed.xlsx", prefixed),
        ("x-many-entries.xlsx", zipped(&many)),
        ("twice-the-same-entry.xlsx", twice),
        ("x-no-sheet.xlsx", package(&[])),
        ("x-no-workbook.xlsx", package(&[("xl/workbook.xml", ""), (SHEET, "<worksheet/>")])),
        (
            "x-no-relations.xlsx",
            package(&[("xl/_rels/workbook.xml.rels", ""), (SHEET, "<worksheet/>")]),
        ),
        (
            "x-related-to-itself.xlsx",
            package(&[(
                "xl/_rels/workbook.xml.rels",
                &RELATIONS.replace("worksheets/sheet1.xml", "workbook.xml"),
            )]),
        ),
        (
            "x-related-outside.xlsx",
            package(&[(
                "xl/_rels/workbook.xml.rels",
                &RELATIONS.replace("worksheets/sheet1.xml", "/../../../../etc/passwd"),
            )]),
        ),
        (
            "x-related-to-the-net.xlsx",
            package(&[(
                "xl/_rels/workbook.xml.rels",
                &RELATIONS
                    .replace("Target=\"worksheets", "TargetMode=\"External\" Target=\"file:///etc"),
            )]),
        ),
        ("absolute-paths.xlsx", absolute()),
        ("x-empty-zip.xlsx", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec()),
        ("x-only-a-signature.xlsx", b"PK\x03\x04".to_vec()),
        (
            "x-sheet-is-no-part.xlsx",
            package(&[("xl/workbook.xml", &WORKBOOK.replace("s1", "s9")), (SHEET, "<worksheet/>")]),
        ),
        ("many-sheets.xlsx", many_sheets(2_000)),
        (
            "x-a-million-sheets-listed.xlsx",
            package(&[
                (
                    "xl/workbook.xml",
                    &format!(
                        "<workbook><sheets>{}</sheets></workbook>",
                        r#"<sheet name="A" id="s1"/>"#.repeat(1_000_000)
                    ),
                ),
                (SHEET, "<worksheet/>"),
            ]),
        ),
    ]
}

/// The same name on two entries: the length is kept, so the bytes can be changed in place.
fn duplicated(package: &[u8]) -> Vec<u8> {
    let mut bytes = zipped(&[(
        "xl/worksheets/sheet2.xml",
        b"<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>",
    )]);
    let (from, to) = (b"sheet2", b"sheet1");
    for at in 0..bytes.len() - 6 {
        if bytes[at..].starts_with(from) {
            bytes[at..at + 6].copy_from_slice(to);
        }
    }
    let mut both = ZipWriter::new_append(Cursor::new(package.to_vec())).unwrap();
    let options = SimpleFileOptions::default();
    both.start_file("xl/worksheets/sheet9.xml", options).unwrap();
    both.write_all(b"<worksheet/>").unwrap();
    let mut both = both.finish().unwrap().into_inner();
    for at in 0..both.len() - 6 {
        if both[at..].starts_with(b"sheet9") {
            both[at..at + 6].copy_from_slice(to);
        }
    }
    both
}

fn absolute() -> Vec<u8> {
    let sheet = b"<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    zipped(&[
        ("_rels/.rels", MAIN_RELATION.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        (SHEET, sheet),
        ("/etc/cron.d/evil", b"x"),
        ("../../../../tmp/evil", b"x"),
        ("C:\\Windows\\evil.dll", b"x"),
    ])
}

fn many_sheets(count: usize) -> Vec<u8> {
    let sheets = (0..count).fold(String::new(), |mut sheets, number| {
        let _ = write!(sheets, r#"<sheet name="A{number}" r:id="s1"/>"#);
        sheets
    });
    let sheet = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    package(&[
        (
            "xl/workbook.xml",
            &format!(r#"<workbook xmlns:r="r"><sheets>{sheets}</sheets></workbook>"#),
        ),
        (SHEET, sheet),
    ])
}

fn broken_xml() -> Vec<File> {
    let deep = format!("<worksheet>{}", "<a>".repeat(2_000_000));
    let deep_closed =
        format!("<worksheet>{}{}</worksheet>", "<a>".repeat(500_000), "</a>".repeat(500_000));
    let laughs = format!(
        "<!DOCTYPE w [<!ENTITY a \"ha\">{}]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&j9;</t></is></c></row></sheetData></worksheet>",
        (0..10).fold(String::new(), |mut all, number| {
            let before = if number == 0 { "a".to_owned() } else { format!("j{}", number - 1) };
            let _ = write!(all, "<!ENTITY j{number} \"{}\">", format!("&{before};").repeat(10));
            all
        })
    );
    let outside = r#"<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>"#;
    let attributes = (0..200_000).fold(String::new(), |mut all, number| {
        let _ = write!(all, " a{number}=\"1\"");
        all
    });
    let sheet = |xml: &str| package(&[(SHEET, xml)]);
    vec![
        ("x-deep.xlsx", sheet(&deep)),
        ("x-deep-closed.xlsx", sheet(&deep_closed)),
        ("x-billion-laughs.xlsx", sheet(&laughs)),
        ("x-entity-from-a-file.xlsx", sheet(outside)),
        ("x-no-xml.xlsx", sheet("\0\0\0\0")),
        ("x-open-tag.xlsx", sheet("<worksheet")),
        ("x-wrong-ends.xlsx", sheet("<worksheet><a></b></worksheet>")),
        ("x-attributes.xlsx", sheet(&format!("<worksheet{attributes}><sheetData/></worksheet>"))),
        (
            "x-attribute-twice.xlsx",
            sheet(
                r#"<worksheet><sheetData><row><c r="A1" r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>"#,
            ),
        ),
        ("x-comment-open.xlsx", sheet(&format!("<worksheet><!--{}", "-".repeat(5_000_000)))),
        ("x-cdata-open.xlsx", sheet("<worksheet><sheetData><row><c><v><![CDATA[1</v></c>")),
        (
            "x-utf-16.xlsx",
            sheet("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData/></worksheet>"),
        ),
    ]
}

fn odd_sheets() -> Vec<File> {
    let headers: Vec<String> = (0..16_384).map(|number| format!("Kolonne {number}")).collect();
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let listetak = vec!["Listetak"; 16_384];
    let named = |name: &str| {
        let sheet = format!(
            "<worksheet><sheetData>{}{}</sheetData></worksheet>",
            text_row(&["Tjenestested", "Ressurs"]),
            text_row(&["Sykehjem", "10 %"])
        );
        package(&[("xl/workbook.xml", &WORKBOOK.replace("Ark1", name)), (SHEET, &sheet)])
    };
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;
    let many_rows = format!(
        "{}{}",
        text_row(&["Tjenestested", "Ressurs"]),
        text_row(&["Sykehjem", "1 %"]).repeat(5_000)
    );
    let styles = "<styleSheet><cellXfs><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
    let styled = r#"<worksheet><sheetData><row><c s="4000000000"><v>1</v></c></row></sheetData></worksheet>"#;
    let string =
        r#"<worksheet><sheetData><row><c t="s"><v>99999999</v></c></row></sheetData></worksheet>"#;
    vec![
        ("far-apart.xlsx", rows(far)),
        (
            "x-row-out-of-range.xlsx",
            rows(r#"<row r="4294967295"><c><v>1</v></c><c><v>1</v></c></row>"#),
        ),
        ("x-cell-out-of-range.xlsx", rows(r#"<row><c r="ZZZZZZ99999999999"><v>1</v></c></row>"#)),
        ("x-row-zero.xlsx", rows(r#"<row r="0"><c r="A0"><v>1</v></c></row>"#)),
        ("columns.xlsx", rows(&format!("{}{}", text_row(&headers), text_row(&["1"; 16_384])))),
        (
            "same-column-often.xlsx",
            rows(&format!("{}{}", text_row(&listetak), text_row(&["1"; 16_384]))),
        ),
        ("x-17000-columns.xlsx", rows(&text_row(&["x"; 17_000]))),
        ("many-rows.xlsx", rows(&many_rows)),
        ("name-quotes.xlsx", named("It&apos;s ['x']!A1")),
        ("name-brackets.xlsx", named("[a]b:c*?/\\")),
        ("name-empty.xlsx", named("")),
        ("name-long.xlsx", named(&"Å".repeat(5_000))),
        ("name-escape.xlsx", named("&#x1b;[31m&#x202e;Ark")),
        ("x-style-out-of-range.xlsx", package(&[(SHEET, styled), ("xl/styles.xml", styles)])),
        (
            "x-text-out-of-range.xlsx",
            package(&[
                (SHEET, string),
                ("xl/sharedStrings.xml", "<sst count=\"4000000000\" uniqueCount=\"4000000000\"/>"),
            ]),
        ),
        (
            "x-dimension.xlsx",
            package(&[(
                SHEET,
                r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>"#,
            )]),
        ),
        (
            "columns-hidden.xlsx",
            package(&[(
                SHEET,
                r#"<worksheet><cols><col min="1" max="4294967295" hidden="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"#,
            )]),
        ),
    ]
}

fn odd_texts() -> Vec<File> {
    let long = "x".repeat(16_000);
    let longest = "x".repeat(32_767);
    let longer = "ord ".repeat(25_000);
    let marks = format!("e{}", "\u{301}".repeat(15_900));
    vec![
        ("long-text.xlsx", duty(&[&long])),
        ("longest-text.xlsx", duty(&[&longest])),
        ("x-longer-text.xlsx", duty(&[&longer])),
        ("long-letters.xlsx", duty(&[&"æ".repeat(16_000)])),
        ("formula-texts.xlsx", formula_texts()),
        (
            "control.xlsx",
            rows(&format!(
                "{}{}",
                text_row(&["Tjenestested", "Ressurs"]),
                text_row(&["Syke_x0007__x001B_[31m_x0000_hjem", "10 %"])
            )),
        ),
        ("emoji.xlsx", duty(&["👩🏽\u{200d}⚕️ Sykehjem 🏥", "𝕊𝕪𝕜𝕖"])),
        ("right-to-left.xlsx", duty(&["\u{202e}mejhekyS\u{202c}", "\u{200f}بيت"])),
        ("parts-of-letters.xlsx", duty(&["Sjúkraha\u{30a}s", "Sjúkrahås", &marks])),
        (
            "typst-markup.xlsx",
            duty(&["#panic()", "$x$ *a* _b_ `c` @d <e> \\ // /*", "#import \"/etc/passwd\""]),
        ),
        ("fluent-markup.xlsx", duty(&["{ $found }", "{\"x\"}", "⟦x⟧"])),
        ("xml-markup.xlsx", duty(&["]]>", "<!--", "&#0;", "_x0000_"])),
        (
            "surrogates.xlsx",
            rows(&format!(
                "{}{}",
                text_row(&["Tjenestested", "Ressurs"]),
                text_row(&["_xD83D_ _xDE00_ _xFFFF_ _xFFFE_", "10 %"])
            )),
        ),
        ("line-breaks.xlsx", duty(&["a\r\nb\u{2028}c\u{85}d\u{b}e"])),
        ("private-letters.xlsx", duty(&["\u{e000}\u{10ffff}\u{fffe}\u{fdd0}"])),
    ]
}

fn odd_numbers() -> Vec<File> {
    let number = |value: &str| share(&format!("<c><v>{value}</v></c>"));
    let date = |value: &str| lists(&format!(r#"<c t="d"><v>{value}</v></c>"#));
    let serial = |value: &str| {
        let head = text_row(&["Legekontor", "Lege", "Listetak", "Listelengde", "Avtale fra"]);
        let sheet = format!(
            r#"<worksheet><sheetData>{head}<row><c t="inlineStr"><is><t>Kontor</t></is></c><c t="inlineStr"><is><t>Lege 1</t></is></c><c><v>1000</v></c><c><v>900</v></c><c s="1"><v>{value}</v></c></row></sheetData></worksheet>"#
        );
        package(&[
            (SHEET, &sheet),
            (
                "xl/styles.xml",
                r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
            ),
        ])
    };
    vec![
        ("number-huge.xlsx", number("1e308")),
        ("number-infinite.xlsx", number("1e999")),
        ("number-tiny.xlsx", number("4.9e-324")),
        ("number-nan.xlsx", number("NaN")),
        ("number-inf.xlsx", number("-inf")),
        ("number-digits.xlsx", number(&"9".repeat(100_000))),
        ("number-decimals.xlsx", number("0.1234567890123456789012345678901234567890")),
        ("number-decimal-limit.xlsx", number("79228162514264337593543950335")),
        ("number-text-digits.xlsx", duty_share(&"9".repeat(30_000))),
        ("number-text-plus.xlsx", duty_share(&"1+".repeat(15_000))),
        (
            "number-text-percent.xlsx",
            duty_share("79228162514264337593543950335 % + 79228162514264337593543950335 %"),
        ),
        ("date-month-13.xlsx", date("2020-13-45")),
        ("date-year-99999.xlsx", date("99999-01-01")),
        ("date-serial-huge.xlsx", serial("1e300")),
        ("date-serial-negative.xlsx", serial("-1")),
        ("date-serial-60.xlsx", serial("60")),
        ("date-serial-limit.xlsx", serial("2958466")),
    ]
}

fn duty_share(text: &str) -> Vec<u8> {
    rows(&format!(
        "{}{}",
        text_row(&["Tjenestested", "Ressurs (%)"]),
        text_row(&["Sykehjem", text])
    ))
}

fn old_formats() -> Vec<File> {
    let fixture = |name: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/workbook");
        std::fs::read(path.join(name)).unwrap()
    };
    let xls = fixture("libreoffice.xls");
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = xls.clone();
        change(&mut bytes);
        bytes
    };
    // The table of sectors of a compound file begins in the header at 76; sector 0 follows at 512.
    let looped = changed(&|bytes| {
        let first = u32::from_le_bytes(bytes[76..80].try_into().unwrap());
        let at = 512 * (first as usize + 1);
        for sector in 0..128_u32 {
            let at = at + 4 * sector as usize;
            bytes[at..at + 4].copy_from_slice(&(sector ^ 1).to_le_bytes());
        }
    });
    let ods = |content: &str| {
        zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_bytes()),
        ])
    };
    let repeated = ods(
        r#"<d><spreadsheet><table name="A"><table-row number-rows-repeated="1048576"><table-cell number-columns-repeated="16384" value-type="float" value="1"><p>1</p></table-cell></table-row></table></spreadsheet></d>"#,
    );
    let overflow = ods(
        r#"<d><spreadsheet><table name="A"><table-row number-rows-repeated="18446744073709551615"><table-cell number-columns-repeated="4294967295" value-type="float" value="1"/></table-row></table></spreadsheet></d>"#,
    );
    let spaces = ods(
        r#"<d><spreadsheet><table name="A"><table-row><table-cell value-type="string"><p>a<s c="4294967295"/>b</p></table-cell></table-row></table></spreadsheet></d>"#,
    );
    let xlsb = |bytes: &[u8]| {
        zipped(&[
            ("_rels/.rels", MAIN_RELATION.replace("workbook.xml", "workbook.bin").as_bytes()),
            ("xl/workbook.bin", bytes),
        ])
    };
    vec![
        ("x-looped.xls", looped),
        ("x-header-only.xls", xls[..512].to_vec()),
        ("x-half.xls", xls[..xls.len() / 2].to_vec()),
        ("x-fat-count.xls", changed(&|bytes| bytes[44..48].fill(0xFF))),
        ("x-sector-size.xls", changed(&|bytes| bytes[30..32].fill(0xFF))),
        ("x-directory.xls", changed(&|bytes| bytes[48..52].copy_from_slice(&7_u32.to_le_bytes()))),
        (
            "x-random.xls",
            changed(&|bytes| {
                for at in (600..bytes.len()).step_by(13) {
                    bytes[at] = bytes[at].wrapping_mul(31).wrapping_add(7);
                }
            }),
        ),
        ("x-repeated.ods", repeated),
        ("x-overflow.ods", overflow),
        ("x-spaces.ods", spaces),
        ("x-deep.ods", ods(&"<table>".repeat(300_000))),
        (
            "x-content-missing.ods",
            zipped(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]),
        ),
        ("x-random.xlsb", xlsb(&[0x83, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F].repeat(1000))),
        ("x-empty.xlsb", xlsb(b"")),
        ("x-encrypted.xlsx", fixture("encrypted.xlsx")),
    ]
}

fn plain_texts() -> Vec<File> {
    vec![
        ("x-empty.csv", Vec::new()),
        ("x-zeros.csv", vec![0; 1 << 20]),
        ("x-quote.csv", b"a;\"b\n".repeat(100_001)),
        ("separators.csv", b";".repeat(2 << 20)),
        ("x-many-columns.csv", b"a;".repeat(20_000)),
        ("line-breaks.csv", b"\n".repeat(5 << 20)),
        ("one-line.csv", b"a".repeat(8 << 20)),
        ("commas.csv", b"1,".repeat(8_000)),
        ("quotes.csv", b"\"\"\"\"\n".repeat(50_000)),
        ("formulas.csv", "Tjenestested;Ressurs\n=1+1;10 %\n@x;5 %\n".into()),
        ("x-utf-16-odd.csv", b"\xFF\xFEa\0;\0b".to_vec()),
        ("x-xml.csv", b"<?xml version=\"1.0\"?><a>".to_vec()),
        ("x-photo.xlsx", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".to_vec()),
        ("x-page.xls", b"<html><table><tr><td>Lege</td></tr></table></html>".to_vec()),
    ]
}

/// Web pages under the name of a spreadsheet.
fn pages() -> Vec<File> {
    let duty = "<tr><td>Tjenestested<td>Ressurs<tr><td>Sykehjem<td>10 %";
    let page = |inside: &str| format!("<html><table>{duty}{inside}</table></html>").into_bytes();
    let wide = r#"<td colspan="65534" rowspan="65534">1"#;
    let below = "<tr>".to_owned() + &r#"<td rowspan="65534">"#.repeat(16_000);
    let inner = "<td>x<table><tr><td>y</table>".repeat(300_000);
    let attributes = (0..200_000).fold(String::new(), |mut all, number| {
        let _ = write!(all, " a{number}=1");
        all
    });
    let nested_grids = "<table><tr><td>1<td>2<tr><td>3<td>";
    vec![
        ("deep.xls", page(&format!("<tr><td>{}", "<div>".repeat(2_000_000)))),
        ("deep-letters.xls", page(&format!("<tr><td>{}x", "<b>".repeat(2_000_000)))),
        ("x-tables-in-tables.xls", "<table><tr><td>".repeat(10_000).into_bytes()),
        ("x-two-million-tables.xls", "<table>".repeat(2_000_000).into_bytes()),
        ("x-grids-in-grids.xls", nested_grids.repeat(10_000).into_bytes()),
        ("tables-beside-each-other.xls", format!("<table>{duty}</table>").repeat(400).into_bytes()),
        ("x-too-many-tables.xls", format!("<table>{duty}</table>").repeat(600).into_bytes()),
        (
            "lines-in-cells.xls",
            page(&format!("<tr>{}", "<td>x<table><tr><td>y</table>".repeat(2_000))),
        ),
        ("x-lines-in-cells.xls", page(&format!("<tr>{inner}"))),
        ("huge-spans.xls", page(&format!("<tr>{}", wide.repeat(16)))),
        ("x-huge-spans.xls", page(&format!("<tr>{wide}").repeat(200_000))),
        ("x-reaching-down.xls", page(&(below + &"<tr><td>".repeat(500_000)))),
        (
            "spans-of-nonsense.xls",
            page("<tr><td colspan=-1 rowspan=99999999999999999999>a<td colspan=x>b"),
        ),
        ("x-million-rows.xls", page(&"<tr>".repeat(2_000_000))),
        ("x-million-cells.xls", page(&"<tr><td>a<td>b".repeat(1_000_000))),
        ("x-million-columns.xls", page(&"<td>".repeat(1_000_000))),
        ("groups.xls", page(&"<tbody><td rowspan=9>".repeat(20_000))),
        ("columns.xls", page(&"<colgroup span=1000 hidden>".repeat(500_000))),
        ("x-long-text.xls", page(&format!("<tr><td>{}", "x".repeat(100 << 20)))),
        ("x-long-cell.xls", page(&format!("<tr><td>{}", "x ".repeat(20 << 20)))),
        ("x-line-breaks.xls", page(&format!("<tr><td>{}.", "<br>".repeat(5_000_000)))),
        ("attributes.xls", page(&format!("<tr{attributes}><td>Helsestasjon<td>5 %"))),
        ("x-script-open.xls", format!("<table><script>{}", "<td>1".repeat(1_000_000)).into_bytes()),
        (
            "style-open.xls",
            page(&format!("<style>{}", ".a{mso-number-format:\"0%\"}".repeat(500_000))),
        ),
        ("style-many.xls", page(&"<style>.a{mso-number-format:\\".repeat(300_000))),
        ("x-comment-open.xls", format!("<table><!--{}", "-".repeat(5_000_000)).into_bytes()),
        ("x-tag-open.xls", format!("<table><td {}", "\"".repeat(5_000_000)).into_bytes()),
        (
            "entities.xls",
            page(&format!(
                "<tr><td>{}<td>5 %",
                "&#0;&#x110000;&amp;&nosuch;&#xD800;&CounterClockwiseContourIntegral;".repeat(200)
            )),
        ),
        ("x-entities.xls", page(&format!("<tr><td>{}", "&amp".repeat(2_000_000)))),
        ("hidden-open.xls", page("<tr><td><span hidden>Helsestasjon<td>5 %<tr><td>Fengsel<td>1 %")),
        (
            "numbers.xls",
            page("<tr><td>a<td x:num=1e999>1<tr><td>b<td sdval=NaN>2<tr><td>c<td x:num=1e-400>3"),
        ),
        ("x-nothing.xls", b"<html><table></table></html>".to_vec()),
        ("x-zeros.xls", [b"<table>".as_slice(), &[0; 1 << 20]].concat()),
        ("x-archived.xls", b"MIME-Version: 1.0\nX: <table><td>1".to_vec()),
    ]
}

/// `SpreadsheetML` 2003.
fn xml_spreadsheets() -> Vec<File> {
    let book = |inside: &str| {
        format!(
            r#"<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>{inside}</Table></Worksheet></Workbook>"#
        )
        .into_bytes()
    };
    let cell =
        |attributes: &str| format!(r#"<Cell {attributes}><Data ss:Type="Number">1</Data></Cell>"#);
    let row = |cells: &str| book(&format!("<Row>{cells}</Row>"));
    let styles = (0..200_000).fold(String::new(), |mut all, number| {
        let _ = write!(all, r#"<Style ss:ID="s{number}" ss:Parent="s{}"/>"#, number + 1);
        all
    });
    let styled = r#"<Row ss:StyleID="s0"><Cell><Data ss:Type="Number">1</Data></Cell></Row>"#;
    vec![
        (
            "xml-far-apart.xls",
            book(&format!(
                r#"<Row>{}</Row><Row ss:Index="1048576">{}</Row>"#,
                cell(""),
                cell(r#"ss:Index="16384""#)
            )),
        ),
        ("x-xml-row-far.xls", book(&format!(r#"<Row ss:Index="4294967295">{}</Row>"#, cell("")))),
        ("x-xml-row-past-counting.xls", book(r#"<Row ss:Index="99999999999999999999"/>"#)),
        ("x-xml-cell-far.xls", row(&cell(r#"ss:Index="4294967295""#))),
        (
            "x-xml-merged.xls",
            row(&cell(r#"ss:MergeAcross="4294967295" ss:MergeDown="4294967295""#)),
        ),
        (
            "xml-merged-often.xls",
            book(
                &format!("<Row>{}</Row>", cell(r#"ss:MergeAcross="16383" ss:MergeDown="1000""#))
                    .repeat(5_000),
            ),
        ),
        (
            "x-xml-span.xls",
            book(&format!(r#"<Row ss:Span="4294967295" ss:Hidden="1"/><Row>{}</Row>"#, cell(""))),
        ),
        ("x-xml-twice.xls", row(&cell(r#"ss:Index="1""#).repeat(2))),
        ("x-xml-open.xls", book(&cell(""))[..200].to_vec()),
        ("x-xml-deep.xls", row(&"<Cell>".repeat(2_000_000))),
        (
            "x-xml-deep-data.xls",
            row(&format!(r#"<Cell><Data ss:Type="String">{}"#, "<B>".repeat(2_000_000))),
        ),
        (
            "x-xml-long.xls",
            row(&format!(
                r#"<Cell><Data ss:Type="String">{}</Data></Cell>"#,
                "x".repeat(100 << 20)
            )),
        ),
        (
            "x-xml-million-cells.xls",
            book(&format!("<Row>{}</Row>", cell("").repeat(100)).repeat(11_000)),
        ),
        (
            "xml-columns.xls",
            book(&format!(
                "{}<Row>{}</Row>",
                r#"<Column ss:Span="4294967295" ss:StyleID="a"/>"#.repeat(300_000),
                cell("")
            )),
        ),
        ("xml-styles.xls", book(&format!("<Styles>{styles}</Styles>{styled}"))),
        (
            "x-xml-formula.xls",
            row(&cell(&format!(r#"ss:Formula="={}""#, "R[-1]C+".repeat(8_000_000)))),
        ),
        (
            "xml-formula.xls",
            row(&cell(&format!(r#"ss:Formula="={}""#, "'R[-1]C\"".repeat(100_000)))),
        ),
        ("x-xml-entity.xls", row(r#"<Cell><Data ss:Type="String">&a;</Data></Cell>"#)),
    ]
}
