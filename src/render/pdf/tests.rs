#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

use super::{AppendixWorld, data, render, sample};
use crate::language::Language;
use crate::report::{Block, ChartKind, Report};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use typst_layout::PagedDocument;

fn samples() -> Vec<(&'static str, Report)> {
    vec![
        ("kragero", sample::kragero()),
        ("nynorsk", sample::small(Language::Nynorsk)),
        ("english", sample::small(Language::English)),
        ("cruel", sample::cruel()),
    ]
}

/// The sample as a file in `target/appendix`, to be judged and looked at. `test` keeps tests that
/// run side by side apart.
fn written(test: &str, name: &str, report: &Report) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/appendix").join(test);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name).with_extension("pdf");
    std::fs::write(&path, render(report).unwrap()).unwrap();
    path
}

/// What an outside judge says; `None`, said aloud, where it is not installed.
fn judged(judge: &str, arguments: &[&str]) -> Option<Output> {
    let missing = match Command::new(judge).args(arguments).output() {
        Ok(output) if output.status.code() == Some(3) => String::from_utf8(output.stderr).unwrap(),
        Ok(output) => return Some(output),
        Err(error) => error.to_string(),
    };
    assert!(
        std::env::var_os("LEGETALL_REQUIRE_JUDGES").is_none_or(|required| required != "1"),
        "{judge} is required: {missing}"
    );
    eprintln!("SKIPPED: no {judge}: {missing}");
    None
}

fn text_of(path: &Path, how: &str) -> Option<String> {
    let output = judged("pdftotext", &[how, path.to_str().unwrap(), "-"])?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " "))
}

#[test]
fn every_sample_is_pdf_ua_1_and_pdf_a_2a() {
    let verapdf = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judges/verapdf");
    let samples = samples();
    let paths = samples.iter().map(|(name, report)| written("standards", name, report));
    let paths: Vec<String> = paths.map(|path| path.display().to_string()).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let Some(output) = judged(verapdf, &paths) else { return };
    let verdict = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{verdict}");
    assert_eq!(verdict.matches("PASS ua1 ").count(), samples.len(), "{verdict}");
    assert_eq!(verdict.matches("PASS 2a ").count(), samples.len(), "{verdict}");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for (name, report) in samples() {
        let alone = render(&report).unwrap();
        let beside = (0..3).into_par_iter().map(|_| render(&report).unwrap());
        assert!(beside.all(|pdf| pdf == alone), "{name}");
    }
}

#[test]
fn nothing_is_warned_of() {
    for (name, report) in samples() {
        let world = AppendixWorld::new(data::of(&report).unwrap());
        let warnings = typst::compile::<PagedDocument>(&world).warnings;
        assert!(warnings.is_empty(), "{name}: {warnings:?}");
    }
}

/// Passes when the parts stand in the text in this order.
#[track_caller]
fn check_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            panic!("«{part}» does not follow in:\n{text}")
        };
        rest = after;
    }
}

#[test]
fn the_appendix_reads_in_order() {
    let path = written("order", "kragero", &sample::kragero());
    let Some(text) = text_of(&path, "-layout") else { return };
    check_order(
        &text,
        &[
            "Kragerø kommune",
            "Vedlegg 1",
            "Legetjenesten i Kragerø",
            "Arkivsak",
            "26/1234",
            "10 406 innbyggerne",
            "Innhold",
            "2.1 De enkelte listene",
            "Laget med legetall 0.1.0",
            "Side 1 av 5",
            "Vedlegg 1 · Arkivsak 26/1234",
            "1 Nøkkeltall",
            "Tabell 1. Nøkkeltall for legetjenesten per 1.7.2020",
            "2 Fastlegelister",
            "11 000",
            "Figur 1. Ledige plasser etter legekontor",
            "Hjemmel 6",
            "Og 4 lister til, se arket «Fastlegelister» i arbeidsboken.",
            "196,5 %",
            "Under (−over) rammen",
            "Figur 2. Sum tiltak mot rammen",
            "8 Definisjoner",
            "Side 5 av 5",
        ],
    );
    assert!(!text.contains('\u{200b}'), "a number or a word is parted without need");
    assert!(!text.contains("Hjemmel 7"), "rows beyond the limit are printed");
}

#[test]
fn a_table_repeats_its_header_on_every_page() {
    let path = written("headers", "cruel", &sample::cruel());
    let Some(text) = text_of(&path, "-raw") else { return };
    let pages = text.split('\u{c}').filter(|page| page.contains("Hjemmel ")).collect::<Vec<_>>();
    assert!(pages.len() > 5);
    for page in pages {
        assert!(page.contains("Legekontor Kommentar Listetak Listelengde Ledig Status"), "{page}");
    }
}

/// A table of 26 rows has no room below cover and contents.
#[test]
fn key_figures_are_not_parted_over_two_pages() {
    let mut report = sample::kragero();
    let rows: Vec<String> = (1..=26).map(|row| format!("Rad nummer {row}|{row}")).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let table = sample::table("T", "Hele", &["Navn/t/1", "Verdi/n/1"], sample::rows(&rows));
    report.sections[0].blocks = vec![Block::Table(table)];
    let path = written("kept", "kragero", &report);
    let Some(text) = text_of(&path, "-raw") else { return };
    let pages: Vec<&str> =
        text.split('\u{c}').filter(|page| page.contains("Rad nummer ")).collect();
    assert_eq!(pages.len(), 1, "{text}");
    assert!(!pages[0].contains("Innhold"), "{text}");
}

#[test]
fn a_text_is_never_read_as_markup() {
    let path = written("markup", "cruel", &sample::cruel());
    let Some(text) = text_of(&path, "-raw") else { return };
    check_order(
        &text,
        &["#let x = *bold* $x$ <label> @ref `raw` \\ // _it_ = heading #panic()"; 4],
    );
    assert!(
        !text.contains("SKJULT") && !text.contains("TOM"),
        "a hidden or empty section is printed"
    );
    check_order(&text, &["Emoji □, □, snudd, null, tab", "here"]);
}

#[test]
fn the_properties_say_title_author_and_language() {
    #[track_caller]
    fn check(name: &str, report: &Report, expected: &[&str]) {
        let pdf = std::fs::read(written("properties", name, report)).unwrap();
        let pdf = String::from_utf8_lossy(&pdf);
        for part in expected {
            assert!(pdf.contains(part), "{name} has no {part}");
        }
    }
    check(
        "kragero",
        &sample::kragero(),
        &[
            "/Lang(nb-NO)",
            "/DisplayDocTitle true",
            "Legetjenesten i Kragerø – nøkkeltall og økonomiske konsekvenser</rdf:li>",
            "<rdf:li>Kragerø kommune</rdf:li>",
            "<pdf:Keywords>fastlege, legetjenester</pdf:Keywords>",
            "<xmp:CreatorTool>Laget med legetall 0.1.0</xmp:CreatorTool>",
            "<xmp:CreateDate>2022-03-01T00:00:00Z</xmp:CreateDate>",
        ],
    );
    check("nynorsk", &sample::small(Language::Nynorsk), &["/Lang(nn-NO)", "1970-01-01"]);
    check("english", &sample::small(Language::English), &["/Lang(en-GB)"]);
}

#[test]
fn the_first_column_heads_its_rows_and_figures_speak() {
    let path = written("tags", "kragero", &sample::kragero());
    let Some(output) = judged("pdfinfo", &["-struct-text", path.to_str().unwrap()]) else { return };
    let tags = String::from_utf8_lossy(&output.stdout).into_owned();
    let tags = tags.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    check_order(
        &tags,
        &["H1 \"Innhold\"", "TOC", "\"Nøkkeltall\"", "Table", "Caption", "/Scope /Column"],
    );
    check_order(
        &tags,
        &["H1 \"Fastlegelister\"", "/Scope /Row", "\"Legekontor 1\"", "TD", "\"4\""],
    );
    check_order(&tags, &["Caption", "\"Ledige plasser etter legekontor\"", "Figure"]);
}

/// A word as pdftotext places it, in points.
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Word {
    fn of(line: &str) -> Option<Self> {
        let (numbers, text) = line.trim().strip_prefix("<word ")?.split_once('>')?;
        let mut numbers =
            numbers.split('"').skip(1).step_by(2).map(|number| number.parse().unwrap());
        let (left, top) = (numbers.next()?, numbers.next()?);
        let (right, bottom) = (numbers.next()?, numbers.next()?);
        Some(Self { text: text.trim_end_matches("</word>").into(), left, top, right, bottom })
    }

    fn overlaps(&self, other: &Self) -> bool {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        across > 0.8 && down > 0.6 * (self.bottom - self.top).min(other.bottom - other.top)
    }
}

#[test]
fn no_word_leaves_the_margins_or_runs_into_another() {
    for (name, report) in samples() {
        let path = written("overflow", name, &report);
        let Some(text) = text_of(&path, "-bbox") else { return };
        let mut page: Vec<Word> = Vec::new();
        let mut page_width = 0.0;
        for line in text.lines() {
            if let Some(size) = line.trim().strip_prefix("<page width=\"") {
                page_width = size.split('"').next().unwrap().parse().unwrap();
                page.clear();
            }
            let Some(word) = Word::of(line) else { continue };
            let margins = 62.0..=page_width - 62.0;
            assert!(
                margins.contains(&word.left) && margins.contains(&word.right),
                "{name}: «{}» leaves the margins",
                word.text
            );
            if let Some(other) = page.iter().find(|other| other.overlaps(&word)) {
                panic!("{name}: «{}» runs into «{}»", word.text, other.text);
            }
            page.push(word);
        }
    }
}

#[track_caller]
fn check_refused(block: Block, expected: &str) {
    let report = sample::report(
        Language::Bokmaal,
        sample::cover("Tittel"),
        vec![sample::section("a", "A", vec![block])],
    );
    assert_eq!(
        render(&report).unwrap_err().to_string(),
        format!("the appendix could not be typeset: {expected}")
    );
}

#[test]
fn a_report_that_breaks_its_contract_is_refused() {
    let short = sample::table("T", "Lister", &["A/t/1", "B/n/1"], sample::rows(&["x|1", "y"]));
    check_refused(Block::Table(short), "a row of «Lister» has 1 cells for 2 columns");

    let columns: Vec<String> = (0..60).map(|index| format!("Tall {index}/n/1")).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let row = vec!["1_234_567"; 60].join("|");
    let wide = sample::table("T", "Bred", &columns, sample::rows(&[&row]));
    check_refused(Block::Table(wide), "the 60 columns of «Bred» are wider than a page");

    let chart = sample::chart(
        ChartKind::Columns,
        "Figur",
        &["2024", "2025"],
        vec![sample::series("Sum", &[1], &["1"])],
    );
    check_refused(
        Block::Chart(chart),
        "«Sum» in the chart «Figur» has not one value for each of 2 categories",
    );
}

#[test]
fn the_colours_have_contrast() {
    /// Relative luminance, WCAG 2.1.
    fn luminance(colour: &str) -> f64 {
        let channel = |index: usize| {
            let value =
                f64::from(u8::from_str_radix(&colour[index..index + 2], 16).unwrap()) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }
    let theme = include_str!("../../../templates/appendix/theme.typ");
    let colour = |name: &str| {
        let (_, after) = theme.split_once(&format!("#let {name} = rgb(\"#")).unwrap();
        luminance(&after[..6])
    };
    let ratio = |one: f64, other: f64| (one.max(other) + 0.05) / (one.min(other) + 0.05);
    let check = |name: &str, ground: f64, least: f64| {
        let ratio = ratio(colour(name), ground);
        assert!(ratio >= least, "{name}: {ratio:.1} is less than {least}");
    };
    for ground in [1.0, colour("tint")] {
        for text in ["ink", "accent", "muted"] {
            check(text, ground, 4.5);
        }
    }
    check("middle", 1.0, 3.0);
    // Grey print: neighbouring series differ.
    assert!(ratio(colour("accent"), colour("light")) >= 3.0);
}

/// The times are worth reading when nothing else runs:
/// `cargo test --lib render::pdf::tests::a_sample_takes_seconds_at_most -- --nocapture`.
#[test]
fn a_sample_takes_seconds_at_most() {
    for (name, report) in samples() {
        let start = std::time::Instant::now();
        let pdf = render(&report).unwrap();
        let elapsed = start.elapsed();
        eprintln!("{name}: {} kB in {} ms", pdf.len() / 1024, elapsed.as_millis());
        assert!(elapsed.as_secs() < 20, "{name} took {elapsed:?}");
    }
}
