//! What a workbook looks like from month to month: its headings without their dates.
//!
//! A `[[tabell]]` with `overskrifter` is for tables of just that layout, whatever the file and the
//! sheet are called. "Antall 1.10." and "Antall 1.11." are the same heading of two months.

use super::header::Header;
use super::heading::{self, Heading};
use super::mapping;
use super::why::Why;
use super::words::key;
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::settings::{Enhet, Tabell};
use crate::workbook::Sheet;
use std::collections::BTreeSet;

/// What stands for a heading that is a date and nothing else.
const DATE: &str = "#";

/// What a heading is the same by from month to month.
pub fn of_text(text: &str) -> String {
    let words = heading::dateless(text);
    if words.is_empty() { DATE.to_owned() } else { key(&words) }
}

fn of<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<String> {
    texts.map(of_text).collect()
}

/// The layout that a mapping remembers; empty when it remembers none.
pub fn remembered(tabell: &Tabell) -> BTreeSet<String> {
    of(tabell.overskrifter.iter().map(String::as_str))
}

/// Whether headings are of the layout that a mapping is for. One without a layout is for any.
pub fn fits(tabell: &Tabell, headings: &[Heading]) -> bool {
    tabell.overskrifter.is_empty()
        || remembered(tabell) == of(headings.iter().map(|heading| heading.text.as_str()))
}

/// That a sheet has a table which is nearly of a layout remembered, and none that is.
pub fn changed(sheet: &Sheet, tabell: &Tabell, headers: &[&Header]) -> Option<Finding> {
    let wanted = remembered(tabell);
    if wanted.is_empty() || headers.iter().any(|header| fits(tabell, &header.headings)) {
        return None;
    }
    let found = |header: &Header| of(header.headings.iter().map(|heading| heading.text.as_str()));
    let shared = |header: &&&Header| found(header).intersection(&wanted).count();
    let nearest = headers.iter().max_by_key(shared)?;
    if shared(&nearest) * 2 < wanted.len().max(2) {
        return None;
    }
    let here = found(nearest);
    let gone = tabell.overskrifter.iter().filter(|text| !here.contains(&of_text(text)));
    let new = nearest.headings.iter().filter(|heading| !wanted.contains(&of_text(&heading.text)));
    let or_none =
        |texts: Vec<String>| if texts.is_empty() { vec!["–".to_owned()] } else { texts };
    let finding = Finding::new(&codes::LAYOUT_CHANGED)
        .at(nearest.place(sheet))
        .with("line", usize::try_from(tabell.line).unwrap_or(0))
        .with("gone", or_none(gone.cloned().collect()))
        .with("new", or_none(new.map(|heading| heading.text.clone()).collect()));
    Some(finding)
}

/// The lines of `legetall.toml` by which a table of this layout is read the same way again; `None`
/// for a table that was not read as one kind.
///
/// Columns of a year are left out: next year's are others. So is a unit that the table says itself,
/// as it may say another next time.
#[must_use]
pub fn lines(why: &Why) -> Option<String> {
    let columns = why.columns.iter().filter(|reason| !reason.column.is_of_year());
    let columns = columns.filter_map(|reason| match reason.headers.as_slice() {
        [only] => Some((reason.column, only.as_str())),
        _ => None,
    });
    let keys =
        mapping::keys(Some(why.kind?), why.enhet.map(Enhet::word), &columns.collect::<Vec<_>>());
    let headings: Vec<String> = why.headings.iter().map(|text| mapping::quoted(text)).collect();
    let first = ["[[tabell]]".to_owned(), format!("overskrifter = [{}]", headings.join(", "))];
    Some(first.into_iter().chain(keys).collect::<Vec<_>>().join("\n"))
}

/// Whether a layout is remembered already.
#[must_use]
pub fn is_remembered(why: &Why, mappings: &[Tabell]) -> bool {
    let own = of(why.headings.iter().map(String::as_str));
    mappings.iter().any(|tabell| !tabell.overskrifter.is_empty() && remembered(tabell) == own)
}
