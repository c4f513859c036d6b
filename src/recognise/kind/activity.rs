//! Is it a table of what is counted year by year?

use super::{Evidence, Extent};
use crate::model::{Column, Kind};
use crate::place::Pos;
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::caption;
use crate::recognise::looks;
use crate::recognise::series::{Layout, Shape};
use crate::recognise::vocabulary::{Fit, List};
use crate::recognise::words::words;
use rust_decimal::Decimal;

/// How many rows are asked whether their numbers are round.
const ROWS_LOOKED_AT: usize = 200;

/// Years with numbers, of which something says that they are counts, and nothing that they are
/// money, or of offices and sites.
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &mut Assignment,
) -> Option<(Extent, bool)> {
    let layout = layout(assigner)?;
    let texts = texts(assigner, evidence, &layout);
    let is_ours = !is_of_others(assigner, &layout)
        && !may_be_money(assigner, evidence, &layout, &texts)
        && says(assigner, &texts, List::Opptelling);
    if evidence.forced.is_none() && !is_ours {
        return None;
    }
    assign(&layout, assignment);
    Some((Extent::Complete, false))
}

/// "Aktivitet | 2025 | 2026" over plain numbers that nothing says are counts or kroner.
pub fn activity_or_measures(assigner: &Assigner<'_>, evidence: Evidence<'_>) -> bool {
    if evidence.forced.is_some() {
        return false;
    }
    let Some(layout) = layout(assigner) else { return false };
    let heading = layout.heading.and_then(|at| assigner.region.header.headings.get(at));
    let is_called = heading.is_some_and(|heading| {
        matches!(heading.words(), [word] if matches!(word.as_str(), "aktivitet" | "aktiviteter" | "aktivitetar"))
    });
    let texts = texts(assigner, evidence, &layout);
    is_called && !may_be_money(assigner, evidence, &layout, &texts)
}

fn layout(assigner: &Assigner<'_>) -> Option<Layout> {
    Layout::of(assigner.grid, &assigner.region.header, assigner.vocabulary)
        .filter(|layout| layout.shape != Shape::RegionsAcross)
}

/// The names of the rows (or the years of them) and the headings that are data.
fn assign(layout: &Layout, assignment: &mut Assignment) {
    let kept = [Column::Kommune, Column::Kommentar];
    assignment.chosen.retain(|column, _| kept.contains(column));
    assignment.doubts.clear();
    let naming = if layout.shape == Shape::YearsDown { Column::Aarstall } else { Column::Serie };
    match layout.heading {
        Some(at) => {
            assignment.chosen.retain(|_, (other, _)| *other != at);
            assignment.chosen.insert(naming, (at, Fit::Exact(0)));
        }
        None => assignment.unheaded = Some((naming, layout.label)),
    }
    assignment.values = Some(layout.values.clone());
}

/// All that may say what the numbers are: the lines above, the sheet, the names of the series.
fn texts(assigner: &Assigner<'_>, evidence: Evidence<'_>, layout: &Layout) -> Vec<String> {
    let region = assigner.region;
    let mut texts = vec![evidence.sheet.to_owned()];
    texts.extend(region.caption.iter().map(|line| line.text.clone()));
    texts.extend(region.header.headings.iter().map(|heading| heading.text.clone()));
    if layout.shape == Shape::YearsAcross {
        texts.extend(layout.labels(assigner.grid, region));
    }
    texts
}

fn says(assigner: &Assigner<'_>, texts: &[String], list: List) -> bool {
    texts.iter().flat_map(|text| words(text)).any(|word| assigner.vocabulary.ends_with(list, &word))
}

/// Whether anything says that the numbers are kroner, or measures.
fn may_be_money(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    layout: &Layout,
    texts: &[String],
) -> bool {
    let amounts = layout.values.iter().filter_map(|at| assigner.profiles.get(*at));
    let headings = &assigner.region.header.headings;
    evidence.caption.scale.is_some()
        || amounts.into_iter().any(|profile| profile.amounts + profile.percents > 0)
        || headings.iter().any(|heading| heading.is_of_money(assigner.vocabulary))
        || says(assigner, texts, List::Penger)
        || are_round(assigner, layout)
}

/// Whether all numbers are whole thousands, and large: budgets are, counts are not.
fn are_round(assigner: &Assigner<'_>, layout: &Layout) -> bool {
    let region = assigner.region;
    let cols: Vec<u32> = layout
        .values
        .iter()
        .filter_map(|at| region.header.headings.get(*at).map(|heading| heading.col))
        .collect();
    let rows = assigner.grid.rows_within(region.rows.clone(), region.header.cols.clone());
    let numbers: Vec<Decimal> = rows
        .take(ROWS_LOOKED_AT)
        .flat_map(|row| cols.iter().map(move |col| Pos::new(row, *col)))
        .filter_map(|pos| looks::plain_number(assigner.grid.cell(pos)?))
        .filter(|number| !number.is_zero())
        .collect();
    let large = numbers.iter().any(|number| number.abs() >= Decimal::from(100_000));
    large && numbers.iter().all(|number| (*number % Decimal::ONE_THOUSAND).is_zero())
}

/// Whether the rows are offices, doctors, sites, measures or municipalities.
fn is_of_others(assigner: &Assigner<'_>, layout: &Layout) -> bool {
    let naming = [
        (Kind::Fastlegelister, Column::Legekontor),
        (Kind::Fastlegelister, Column::Lege),
        (Kind::Tilplikting, Column::Tjenestested),
        (Kind::Legeaarsverk, Column::Tjenestested),
        (Kind::Tiltak, Column::Tiltak),
        (Kind::Fastlegelister, Column::Kommune),
    ];
    let heading = layout.heading.and_then(|at| assigner.region.header.headings.get(at));
    let names_others = heading.is_some_and(|heading| {
        naming.iter().any(|(kind, column)| {
            heading.reading(*kind, assigner.vocabulary).is_some_and(|reading| {
                reading.columns.first() == Some(column) && reading.fit < Fit::Likely
            })
        })
    });
    let labels = layout.labels(assigner.grid, assigner.region);
    let is_office = |text: &String| caption::is_office(text, assigner.vocabulary);
    let is_list = |text: &String| assigner.vocabulary.begins(List::Ubesatt, &words(text)).is_some();
    layout.shape == Shape::YearsAcross
        && (names_others || labels.iter().any(|text| is_office(text) || is_list(text)))
}
