use super::Cover;
use super::context::Context;
use super::{summary, wording};
use crate::language::Arg;
use crate::model::{Dato, Kind};

/// Title, case, date of the data, status and the most important in a few sentences.
pub(super) fn write(cx: &Context<'_>) -> Cover {
    let settings = &cx.analysis.settings;
    Cover {
        title: settings.sak.tittel.clone().unwrap_or_else(|| title(cx)),
        municipality: cx.municipality().map(|name| cx.with("municipality-named", &[name])),
        // The number of an appendix is a name, not a count.
        appendix: settings
            .sak
            .vedlegg
            .map(|number| cx.with("cover-appendix", &[("number", Arg::Text(number.to_string()))])),
        facts: facts(cx),
        summary: summary::sentences(cx),
        contents_heading: cx.text("cover-contents"),
        page_word: cx.text("cover-page"),
        of_word: cx.text("cover-of"),
        made_with: cx.with("cover-made-with", &[("version", Arg::from(env!("CARGO_PKG_VERSION")))]),
    }
}

fn title(cx: &Context<'_>) -> String {
    match (cx.municipality(), cx.analysis.plan.is_some()) {
        (Some(name), true) => cx.with("title-named-economy", &[name]),
        (Some(name), false) => cx.with("title-named", &[name]),
        (None, true) => cx.text("title-unnamed-economy"),
        (None, false) => cx.text("title-unnamed"),
    }
}

fn facts(cx: &Context<'_>) -> Vec<(String, String)> {
    let settings = &cx.analysis.settings;
    let facts = [
        ("fact-case", settings.sak.arkivsak.clone()),
        ("fact-number", settings.kommune.nummer.clone()),
        ("fact-date", settings.sak.dato.map(|date| cx.numbers().date(date))),
        ("fact-as-of", Some(as_of(cx))),
        ("fact-data", Some(data_basis(cx))),
        ("fact-status", Some(status(cx))),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((cx.text(key), value?))).collect()
}

/// The dates of the tables: one when they agree, else one per kind.
fn as_of(cx: &Context<'_>) -> String {
    let mut tables: Vec<(Kind, Dato)> = cx
        .analysis
        .data
        .origins
        .iter()
        .filter_map(|origin| Some((origin.kind, origin.as_of.as_ref()?.value)))
        .collect();
    tables.sort_unstable();
    tables.dedup();
    let dates = || tables.iter().map(|(_, date)| *date);
    match dates().next() {
        None => cx.text("as-of-unknown"),
        Some(first) if dates().all(|date| date == first) && all_dated(cx) => {
            wording::date(first, cx.texts)
        }
        Some(_) => {
            let parts: Vec<String> = tables
                .iter()
                .map(|(kind, date)| {
                    format!(
                        "{}: {}",
                        wording::kind(*kind, cx.texts),
                        wording::date(*date, cx.texts)
                    )
                })
                .collect();
            parts.join("; ")
        }
    }
}

fn all_dated(cx: &Context<'_>) -> bool {
    cx.analysis.data.origins.iter().all(|origin| origin.as_of.is_some())
}

fn data_basis(cx: &Context<'_>) -> String {
    let names: Vec<&str> = cx.analysis.inputs.iter().map(|file| &*file.name).collect();
    let args =
        [("count", Arg::Count(names.len())), ("names", Arg::Text(cx.numbers().list(&names)))];
    cx.with("fact-data-files", &args)
}

fn status(cx: &Context<'_>) -> String {
    match cx.reservations() {
        _ if cx.analysis.tables.is_empty() => cx.text("status-nothing"),
        None => cx.text("status-complete"),
        Some(reservations) => {
            cx.with("status-reservations", &[("reservations", Arg::Text(reservations))])
        }
    }
}
