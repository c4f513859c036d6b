use super::context::{Context, whole};
use super::summary;
use super::wording::NO_VALUE;
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable, data_table};
use crate::language::Arg;
use crate::model::{Anbefaling, Anbefalinger, Kind, Legevaktdistrikt, Vakt};
use rust_decimal::Decimal;

/// The shifts of the emergency clinic against the recommendation.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let table = cx.table(Kind::Vaktbemanning)?;
    let recommended = recommended(cx);
    let mut blocks = vec![Block::Callout(verdict(cx, recommended))];
    if let Some(row) = recommended {
        let sentences = [footnotes(cx, row), hours_open(cx, row)];
        blocks.extend(sentences.into_iter().flatten().map(Block::Text));
    }
    let roster = SheetTable { audience: Audience::Both, ..data_table::build(cx, table) };
    blocks.push(Block::Table(roster));
    if let Some(row) = recommended {
        let source = Arg::from(Anbefalinger::built_in().kilde.as_str());
        let sentences = [
            cx.with("recommendation-source", &[("source", source)]),
            cx.text("recommendation-frequency"),
        ];
        blocks.push(Block::Text(sentences.join(" ")));
        blocks.push(Block::Table(recommendation(cx, row)));
    }
    cx.section("legevakt", "section-clinic", blocks)
}

/// The recommendation for the clinic's district, when its size is known.
fn recommended(cx: &Context<'_>) -> Option<&'static Anbefaling> {
    cx.analysis.data.legevakt.as_ref().and_then(Legevaktdistrikt::anbefaling)
}

fn verdict(cx: &Context<'_>, recommended: Option<&Anbefaling>) -> String {
    match (recommended, summary::shifts(cx)) {
        (None, _) => cx.text("roster-no-district"),
        (Some(_), Some(verdict)) => verdict,
        (Some(_), None) => cx.text("roster-unknown"),
    }
}

/// What the footnotes say of shifts below the recommendation.
fn footnotes(cx: &Context<'_>, recommended: &Anbefaling) -> Option<String> {
    let below =
        |shift: &&Vakt| shift.mangler(recommended).is_some_and(|lacking| lacking > Decimal::ZERO);
    let of_shift = |shift: &Vakt| {
        let name = shift.vakt.value().map_or(NO_VALUE, String::as_str);
        let note = cx.pseudonyms.published(shift.fotnote.value()?, cx.options);
        let args = [("shift", Arg::from(name)), ("note", Arg::Text(note))];
        Some(cx.with("roster-footnote", &args))
    };
    let shifts = cx.analysis.data.vaktbemanning.iter().filter(below);
    let notes: Vec<String> = shifts.filter_map(of_shift).collect();
    let args = [("count", Arg::Count(notes.len())), ("notes", Arg::Text(notes.join(" ")))];
    (!notes.is_empty()).then(|| cx.with("roster-footnotes", &args))
}

/// How many shifts are on both sides of 23 o'clock, where that matters.
fn hours_open(cx: &Context<'_>, recommended: &Anbefaling) -> Option<String> {
    let shifts = cx.analysis.data.vaktbemanning.iter();
    let open = shifts.filter(|shift| shift.er_uavklart(recommended)).count();
    (open > 0).then(|| cx.with("roster-hours-open", &[("count", Arg::Count(open))]))
}

/// The row of the recommendation, as its source prints it.
fn recommendation(cx: &Context<'_>, row: &Anbefaling) -> SheetTable {
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-recommendation"),
        name: "Anbefaling".to_owned(),
        caption: cx.text("caption-recommendation"),
        columns: vec![
            Column::new(cx.text("header-recommendation"), Format::Text, 3.0).naming_rows(),
            Column::new(cx.text("header-value"), Format::Text, 1.0),
        ],
        rows: said(cx, row)
            .into_iter()
            .map(|(key, said)| {
                let said = said.unwrap_or_else(|| NO_VALUE.to_owned());
                Row::body(vec![Cell::text(cx.text(key)), Cell::text(said)])
            })
            .collect(),
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    table.explaining_no_value(|| cx.text("note-not-said"))
}

/// What is said of each thing; nothing where the source leaves it blank.
fn said(cx: &Context<'_>, row: &Anbefaling) -> [(&'static str, Option<String>); 7] {
    let frequency =
        |number: u32| cx.with("frequency", &[("number", Arg::Text(number.to_string()))]);
    let yes_no = |said: Option<bool>| said.map(|said| super::naming::flag(said, cx.texts));
    [
        ("recommendation-residents", Some(band(cx, row))),
        ("recommendation-primary", Some(frequency(row.primaervakt))),
        ("recommendation-together", row.samlet.map(frequency)),
        ("recommendation-backup", yes_no(row.bakvakt)),
        ("recommendation-backup-late", yes_no(row.bakvakt_etter_23)),
        ("recommendation-two-until", yes_no(row.to_leger_til_23)),
        ("recommendation-two-always", yes_no(row.minst_to_leger)),
    ]
}

/// "under 1 000", "40 000–60 000", "over 60 000".
fn band(cx: &Context<'_>, row: &Anbefaling) -> String {
    let number = |residents: u32| Arg::Text(cx.numbers().number(residents.into(), 0));
    match row.til {
        Some(last) if row.fra == 0 => {
            cx.with("band-below", &[("to", number(last.saturating_add(1)))])
        }
        Some(last) => cx.with("band-between", &[("from", number(row.fra)), ("to", number(last))]),
        None => cx.with("band-above", &[("from", number(row.fra.saturating_sub(1)))]),
    }
}

impl Context<'_> {
    /// How many live in the district of the emergency clinic, as a count.
    pub(super) fn clinic_residents(&self) -> Option<usize> {
        self.assumption("legevakt_innbyggere").and_then(whole)
    }
}
