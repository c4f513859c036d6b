//! What is other than last time: the figures, what became of the findings, and what a new edition
//! of the same month corrects.

mod changed;
mod fates;

use super::context::Context;
use super::{Block, Section};
use crate::earlier::Snapshot;
use crate::language::Arg;
use changed::{ChangeTable, Changed};

/// Held against the month before, else the run before. Nothing when nothing was told before.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let earlier = &cx.analysis.earlier;
    let mut blocks = Vec::new();
    if let Some(last) = earlier.last() {
        blocks.extend(figures(cx, last));
        blocks.extend(fates::blocks(cx, last));
    }
    blocks.extend(earlier.superseded.iter().flat_map(|edition| corrected(cx, edition)));
    cx.section("endring", "section-changes", blocks)
}

fn figures(cx: &Context<'_>, last: &Snapshot) -> Vec<Block> {
    let changed = Changed::since(cx, last);
    let caption = match last.as_of {
        Some(date) => {
            cx.with("caption-changes-dated", &[("date", Arg::Text(cx.numbers().date(date)))])
        }
        None => cx.text("caption-changes"),
    };
    let table = ChangeTable {
        sheet: cx.text("sheet-changes"),
        name: "Endring",
        caption,
        changed: &changed,
    };
    let mut blocks = vec![Block::Text(format!("{} {}", against(cx, last), changed.counted(cx)))];
    blocks.extend(changed.come_and_gone(cx).into_iter().map(Block::Text));
    blocks.extend(table.blocks(cx));
    blocks
}

/// Which earlier numbers these are held against.
fn against(cx: &Context<'_>, last: &Snapshot) -> String {
    let date = |date| Arg::Text(cx.numbers().date(date));
    match (cx.analysis.as_of(), last.as_of) {
        (Some(now), Some(before)) => {
            cx.with("changes-against", &[("now", date(now)), ("before", date(before))])
        }
        (None, Some(before)) => cx.with("changes-against-dated", &[("before", date(before))]),
        (_, None) => cx.text("changes-against-undated"),
    }
}

/// This is a new edition of a month that was told.
fn corrected(cx: &Context<'_>, edition: &Snapshot) -> Vec<Block> {
    let changed = Changed::since(cx, edition);
    let table = ChangeTable {
        sheet: cx.text("sheet-corrected"),
        name: "Rettet",
        caption: cx.text("caption-corrected"),
        changed: &changed,
    };
    let date = cx.analysis.as_of().or(edition.as_of);
    let told = match date {
        Some(date) => cx.with("corrected", &[("date", Arg::Text(cx.numbers().date(date)))]),
        None => cx.text("corrected-undated"),
    };
    let mut blocks = vec![
        Block::Heading(cx.text("heading-corrected")),
        Block::Text(format!("{told} {}", changed.corrected(cx))),
    ];
    blocks.extend(changed.come_and_gone(cx).into_iter().map(Block::Text));
    blocks.extend(table.blocks(cx));
    blocks
}
