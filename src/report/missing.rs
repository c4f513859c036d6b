use super::context::Context;
use super::wording::{self, Years, assumption_label, figure_label};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use crate::figures::{self, Inputs, Requirement};
use crate::language::Arg;
use crate::model::{Column as Field, Kind};

/// What was not there, and which figures it would give.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let needs = needs(cx);
    if needs.is_empty() {
        return None;
    }
    let rows = needs
        .iter()
        .map(|(need, figures)| {
            Row::body(vec![Cell::text(need.as_str()), Cell::text(figures.join("; "))])
        })
        .collect();
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-missing"),
        name: "Mangler".to_owned(),
        caption: cx.text("caption-missing"),
        columns: vec![
            Column::new(cx.text("header-missing"), Format::Text, 2.0).naming_rows(),
            Column::new(cx.text("header-would-give"), Format::Text, 4.0),
        ],
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    cx.section("mangler", "section-missing", vec![Block::Table(table)])
}

/// Each requirement in words, with the labels of the figures that miss it; years are told once.
fn needs(cx: &Context<'_>) -> Vec<(String, Vec<String>)> {
    let mut needs: Vec<(String, Vec<String>)> = Vec::new();
    for (need, figure) in missing(cx) {
        match needs.iter_mut().find(|(known, _)| *known == need) {
            Some((_, figures)) if figures.contains(&figure) => {}
            Some((_, figures)) => figures.push(figure),
            None => needs.push((need, vec![figure])),
        }
    }
    needs
}

/// Tables before columns before assumptions, in words, each with a figure that misses it.
fn missing(cx: &Context<'_>) -> Vec<(String, String)> {
    let analysis = cx.analysis;
    let mut declarations = figures::catalogue();
    declarations.extend(figures::budget(&analysis.tables));
    declarations.extend(analysis.plan.iter().flat_map(|plan| plan.declarations.iter().cloned()));
    let inputs = Inputs { tables: &analysis.tables, assumptions: &analysis.assumptions };
    let mut pairs: Vec<(Requirement, String)> = Vec::new();
    // Not every municipality keeps a table of its own doctors' posts or of the clinic's shifts;
    // without one nothing is said.
    let optional = [Kind::Legeaarsverk, Kind::Vaktbemanning].map(Requirement::Table);
    let told = figures::missing(&declarations, inputs);
    let is_optional = |need: &Requirement| optional.contains(need);
    for figure in told.into_iter().filter(|figure| !figure.missing.iter().any(is_optional)) {
        let label = figure_label(&figure.declaration.id, Years::Any, cx.texts);
        pairs.extend(figure.missing.into_iter().map(|need| (need, label.clone())));
    }
    if analysis.plan.is_none() {
        pairs.push((Requirement::Table(Kind::Tiltak), cx.text("missing-gives-economy")));
    }
    if cx.table(Kind::Vaktbemanning).is_some() {
        let doctors = Requirement::Assumption("leger_i_vaktordningen".to_owned());
        pairs.push((doctors, cx.text("missing-gives-frequency")));
    }
    // A stable sort: the figures keep the order of the report.
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    pairs.into_iter().map(|(need, figure)| (in_words(cx, &need), figure)).collect()
}

fn in_words(cx: &Context<'_>, need: &Requirement) -> String {
    match need {
        Requirement::Table(kind) => wording::kind(*kind, cx.texts),
        // The recommendation follows from the size of the district.
        Requirement::Column(Kind::Vaktbemanning, Field::AnbefaltLeger | Field::ManglendeLeger) => {
            assumption_label("legevakt_innbyggere", Years::Any, cx.texts)
        }
        Requirement::Column(kind, column) => {
            let column = Arg::Text(wording::column(*column, cx.texts));
            let kind = Arg::Text(wording::kind(*kind, cx.texts));
            cx.with("missing-column", &[("column", column), ("kind", kind)])
        }
        Requirement::Assumption(id) => assumption_label(id, Years::Any, cx.texts),
    }
}
