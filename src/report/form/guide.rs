//! The guide of a form: how it is filled in, and what each column holds.

use super::super::{
    Audience, Block, Cell, Column, Cover, Format, Report, Row, Section, SheetTable, wording,
};
use super::Maker;
use super::columns::Field;
use crate::language::Arg;
use crate::model::Kind;

pub(super) fn report(maker: &Maker<'_>, fields: &[Field]) -> Report {
    let text = |key: &str| maker.texts.plain(key);
    let title = wording::kind(maker.kind, maker.words);
    let named = || [("form", Arg::Text(title.clone()))];
    let section = Section {
        id: "veiledning".to_owned(),
        heading: text("form-guide"),
        blocks: vec![Block::Bullets(advice(maker)), Block::Table(table(maker, fields))],
        audience: Audience::Workbook,
    };
    Report {
        language: maker.texts.language,
        cover: Cover {
            title: maker.texts.get("form-title", &named()),
            municipality: None,
            appendix: Some(text("form-subject")),
            facts: Vec::new(),
            summary: Vec::new(),
            contents_heading: title.clone(),
            page_word: text("cover-page"),
            of_word: text("cover-of"),
            made_with: maker
                .texts
                .get("cover-made-with", &[("version", env!("CARGO_PKG_VERSION").into())]),
        },
        sections: vec![section],
        keywords: vec![text("keyword"), title.clone(), text("form-keyword")],
        date: None,
    }
}

/// How the form is filled in.
fn advice(maker: &Maker<'_>) -> Vec<String> {
    let title = Arg::Text(wording::kind(maker.kind, maker.words));
    let text = |key: &str| maker.texts.plain(key);
    let mut advice = vec![maker.of_kind("lead"), text("form-guide-unknown")];
    if is_of_a_day(maker.kind) {
        advice.push(maker.texts.get("form-guide-date", &[("form", title)]));
    }
    advice.extend(["form-guide-rows", "form-guide-headings", "form-guide-refused"].map(text));
    let kind = Arg::from(maker.kind.id());
    advice.push(maker.texts.get("form-guide-kind", &[("kind", kind)]));
    advice
}

/// Whether the numbers are those of one day, and not of years.
const fn is_of_a_day(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Fastlegelister | Kind::Tilplikting | Kind::Legeaarsverk | Kind::Vaktbemanning
    )
}

fn table(maker: &Maker<'_>, fields: &[Field]) -> SheetTable {
    let text = |key: &str| maker.texts.plain(key);
    let column = |(key, width): (&str, f64)| Column::new(text(key), Format::Text, width);
    let mut columns: Vec<Column> = [
        ("form-guide-column", 2.0),
        ("form-guide-needed", 1.0),
        ("form-guide-meaning", 4.0),
        ("form-guide-allowed", 3.0),
    ]
    .map(column)
    .into();
    if let Some(first) = columns.first_mut() {
        first.row_header = true;
    }
    SheetTable {
        audience: Audience::Workbook,
        sheet: text("form-guide"),
        name: "Veiledning".to_owned(),
        caption: maker.texts.get(
            "form-guide-title",
            &[("form", Arg::Text(wording::kind(maker.kind, maker.words)))],
        ),
        columns,
        rows: runs(fields).map(|run| row(maker, run)).collect(),
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    }
}

/// Columns of years are told of together.
fn runs(fields: &[Field]) -> impl Iterator<Item = &[Field]> {
    fields.chunk_by(|one, next| one.key() == next.key())
}

fn row(maker: &Maker<'_>, run: &[Field]) -> Row {
    let headers: Vec<String> = run.iter().map(|field| field.header(maker.words)).collect();
    let cells = run.first().map_or_else(Vec::new, |field| {
        let needed = if field.needed { "form-needed" } else { "form-when-known" };
        vec![maker.texts.plain(needed), maker.meaning(field), field.allowed.in_words(maker.texts)]
    });
    let ends = match headers.as_slice() {
        [first, .., last] => format!("{first}–{last}"),
        _ => headers.concat(),
    };
    Row::body(std::iter::once(ends).chain(cells).map(Cell::text).collect())
}
