//! The measures beside their costs: how a cost is calculated, the doctors they add, when they stop,
//! who is responsible and how far they have come.

use super::context::Context;
use super::drivers;
use super::economy::in_force;
use super::lists::can_be_criterion;
use super::wording::{self, NO_VALUE};
use super::{Audience, Block, Cell, Column, Format, Row, RowRole, SheetTable};
use crate::economy::{Consequence, Fremdrift, MeasureStatus, Plan};
use crate::figures::Naming;
use crate::language::Arg;
use crate::model::{Column as Field, Kind, Pris, Unit};
use crate::rounding::round;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

const STATUS_TABLE: &str = "Tiltaksstatus";
const DOCTORS_TABLE: &str = "Nye_leger";
/// Measures in the overview of the appendix; the workbook has them all.
const MOST_MEASURES: usize = 120;
/// Measures without cost that are listed by name beside the overview that has them all.
pub(super) const MOST_NAMED: usize = 12;

/// How each cost that is a product was calculated, rates whose quantity nobody knows, and what stops
/// before the plan does.
pub(super) fn calculations(cx: &Context<'_>, plan: &Plan) -> Vec<Block> {
    let named = |text: fn(&Context<'_>, &Consequence) -> Option<String>| -> Vec<String> {
        let measures = plan.consequences.iter();
        measures.filter_map(|measure| Some(with_name(cx, measure, text(cx, measure)?))).collect()
    };
    let mut lists = vec![
        (cx.text("heading-calculations"), named(calculation)),
        (cx.text("heading-open-rates"), open_rates(cx, plan)),
    ];
    lists.extend(stops(cx, plan));
    lists
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .flat_map(|(heading, items)| [Block::Heading(heading), Block::Bullets(items)])
        .collect()
}

fn with_name(cx: &Context<'_>, measure: &Consequence, text: String) -> String {
    let name = Arg::Text(measure.name.trim_end_matches('.').to_owned());
    cx.with("measure-and-text", &[("name", name), ("text", Arg::Text(text))])
}

/// The measures that stop, by when: "Tiltak som stopper etter 2023".
fn stops(cx: &Context<'_>, plan: &Plan) -> Vec<(String, Vec<String>)> {
    let mut ends: BTreeMap<(i32, u32), Vec<String>> = BTreeMap::new();
    for measure in plan.consequences.iter().filter(|measure| measure.stopper) {
        let Some(end) = measure.slutt else { continue };
        let end = (end.year, end.month.unwrap_or(12));
        ends.entry(end).or_default().push(measure.name.clone());
    }
    let heading = |(year, month): (i32, u32)| {
        let end = match month {
            12 => year.to_string(),
            month => cx.numbers().month(year, month),
        };
        cx.with("heading-stops-after", &[("end", Arg::Text(end))])
    };
    ends.into_iter().map(|(end, names)| (heading(end), names)).collect()
}

/// "3 × kr 150 000 = kr 450 000", of the factors that the row has; of a cost that is stated for a
/// share of a post what a whole one would cost: "30 % × kr 1 433 333 = kr 430 000".
pub(super) fn calculation(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    if let Some(driver) = measure.driver {
        return drivers::calculation(cx, driver);
    }
    let cost = measure.amount?;
    let kroner = |amount| wording::amount(amount, Unit::Kroner, 0, cx.texts);
    let product = measure.faktorer.product();
    let is_product = product.value().is_some_and(|product| round(*product, 0) == round(cost, 0));
    if measure.beregnet || is_product {
        return Some(format!("{} = {}", factors(cx, measure)?, kroner(cost)));
    }
    // A stated cost that is another than its product has a warning, and no calculation.
    if product.value().is_some() {
        return None;
    }
    let (share, whole) = (measure.stilling?, measure.per_aarsverk.filter(|whole| *whole != cost)?);
    Some(format!("{} × {} = {}", share_of_post(cx, share), kroner(whole), kroner(cost)))
}

fn factors(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    let factors = &measure.faktorer;
    let kroner = |amount: &Decimal| wording::amount(*amount, Unit::Kroner, 0, cx.texts);
    let per_cent = |share: &Decimal| cx.numbers().exact_per_cent(*share);
    let parts: Vec<Option<String>> = match factors.pris()? {
        Pris::Sats => vec![
            factors.antall.value().map(|count| cx.numbers().exact(*count)),
            factors.timer.value().map(|hours| counted(cx, "amount-timer", *hours)),
            Some(kroner(factors.sats.value()?)),
            factors.dager.value().map(|days| counted(cx, "amount-dager", *days)),
            factors.uker.value().map(|weeks| counted(cx, "amount-uker", *weeks)),
            factors.andel.value().map(per_cent),
        ],
        Pris::Aarslonn => {
            let on_top = |share: &Decimal| format!("(1 + {})", per_cent(share));
            vec![
                factors.stilling.value().map(|share| share_of_post(cx, *share)),
                Some(kroner(factors.aarslonn.value()?)),
                factors.pensjon.value().map(on_top),
                factors.arbeidsgiveravgift.value().map(on_top),
            ]
        }
    };
    Some(parts.into_iter().flatten().collect::<Vec<String>>().join(" × "))
}

/// "30 %"; more than one post is "2,5 årsverk".
fn share_of_post(cx: &Context<'_>, share: Decimal) -> String {
    if share <= Decimal::ONE_HUNDRED {
        return cx.numbers().exact_per_cent(share);
    }
    counted(cx, "amount-aarsverk", share / Decimal::ONE_HUNDRED)
}

/// "5 dager", "2 timer".
fn counted(cx: &Context<'_>, key: &str, value: Decimal) -> String {
    let count = ("count", Arg::Count(if value == Decimal::ONE { 1 } else { 2 }));
    cx.with(key, &[count, ("value", Arg::Text(cx.numbers().exact(value)))])
}

/// The rate of a measure with the days, hours, weeks and share that belong to it.
pub(super) fn rate(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    factors(cx, measure).filter(|_| measure.faktorer.pris() == Some(Pris::Sats))
}

/// The rates without a quantity that no table holds against the frame.
fn open_rates(cx: &Context<'_>, plan: &Plan) -> Vec<String> {
    let is_in_table =
        |measure: &&Consequence| plan.uptakes.iter().any(|uptake| uptake.source == measure.source);
    let measures = plan.consequences.iter().filter(|measure| !is_in_table(measure));
    measures.filter_map(|measure| Some(with_name(cx, measure, open_rate(cx, measure)?))).collect()
}

/// "kr 200 000 per stykk, antall ikke oppgitt".
fn open_rate(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    if measure.status != MeasureStatus::NotCosted || measure.faktorer.quantity().value().is_some() {
        return None;
    }
    let rate = ("rate", Arg::Text(rate(cx, measure)?));
    Some(cx.with("rate-without-quantity", &[rate]))
}

/// The doctors that the measures add, by when: 2, 4 and 6 are 12.
pub(super) fn new_doctors(cx: &Context<'_>, plan: &Plan) -> Option<SheetTable> {
    let total = cx.value("nye_leger_sum")?;
    let adding: Vec<(&Consequence, Decimal)> =
        plan.consequences.iter().filter_map(|m| Some((m, m.nye_leger?))).collect();
    let columns = vec![
        Column::new(wording::column(Field::Tiltak, cx.texts), Format::Text, 3.4).naming_rows(),
        Column::new(wording::column(Field::Iverksetting, cx.texts), Format::Text, 1.4),
        Column::new(cx.text("header-stated-start"), Format::Text, 1.8),
        Column::new(
            wording::column(Field::NyeLeger, cx.texts),
            Format::Number(scale(&adding)),
            1.0,
        ),
    ];
    let number = |value: Decimal| Cell::number(value, cx.numbers().number(value, scale(&adding)));
    let mut rows: Vec<Row> = adding
        .iter()
        .map(|(measure, count)| {
            let stated = stated_start(cx, measure).unwrap_or_else(|| in_force(cx, measure));
            Row::body(vec![
                Cell::text(&*measure.name),
                Cell::text(in_force(cx, measure)),
                Cell::text(stated),
                number(*count),
            ])
        })
        .collect();
    let total = number(total).with_formula("=nye_leger_sum");
    let nothing = || Cell::text(NO_VALUE);
    rows.push(Row::total(vec![Cell::text(cx.text("total")), nothing(), nothing(), total]));
    Some(SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-new-doctors"),
        name: DOCTORS_TABLE.to_owned(),
        caption: cx.text("caption-new-doctors"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    })
}

fn scale(adding: &[(&Consequence, Decimal)]) -> u32 {
    adding.iter().map(|(_, count)| count.normalize().scale()).max().unwrap_or(0).min(2)
}

/// The words that a start was read from: "2-4 år (2023 - 2025)".
fn stated_start(cx: &Context<'_>, measure: &Consequence) -> Option<String> {
    let measures = &cx.analysis.data.tiltak;
    let tiltak = measures.iter().find(|tiltak| tiltak.place == measure.source)?;
    Some(format!("«{}»", tiltak.iverksetting_text.value()?))
}

/// Who does what, when, and how far it has come; under a heading per area when there are several.
/// `None` when the costs tell all that the workbook says.
pub(super) fn overview(cx: &Context<'_>, plan: &Plan) -> Option<SheetTable> {
    let measures = &plan.consequences;
    let mut told: Vec<Told> = Told::ALL.into_iter().filter(|told| told.by_any(measures)).collect();
    let none_is_costed = measures.iter().all(|m| m.status == MeasureStatus::NotCosted);
    let says_more = told.contains(&Told::Responsible)
        || told.contains(&Told::Progress)
        || measures.iter().any(|measure| measure.omraade.is_some());
    if !(says_more || none_is_costed) {
        return None;
    }
    let areas = by_area(measures);
    // A heading over every single measure divides nothing: its area is then a column.
    let divides = areas.len() * 2 <= measures.len();
    if !divides && measures.iter().any(|measure| measure.omraade.is_some()) {
        told.push(Told::Area);
    }
    let columns: Vec<Column> = told.iter().map(|told| told.column(cx)).collect();
    let mut rows = Vec::new();
    for (area, inside) in areas {
        if let Some(area) = area.filter(|_| divides) {
            let mut cells = vec![Cell::text(area)];
            cells.resize(columns.len(), Cell::text(""));
            rows.push(Row { role: RowRole::Group, cells });
        }
        let cells = |measure| told.iter().map(|told| told.cell(cx, measure)).collect();
        rows.extend(inside.into_iter().map(|measure| Row::body(cells(measure))));
    }
    let rest = measures.len().saturating_sub(MOST_MEASURES);
    let table = SheetTable {
        audience: Audience::Pdf,
        sheet: cx.text("sheet-tiltak"),
        name: "Tiltak_ansvar".to_owned(),
        caption: cx.text("caption-measure-overview"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: (rest > 0).then_some(MOST_MEASURES),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    };
    Some(table.explaining_no_value(|| cx.text("note-no-value")))
}

/// A column of the overview: there when some measure says something in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Number,
    Measure,
    Responsible,
    When,
    Chapter,
    Progress,
    /// Told by headings where it divides the measures.
    Area,
}

impl Told {
    const ALL: [Self; 6] =
        [Self::Number, Self::Measure, Self::Responsible, Self::When, Self::Chapter, Self::Progress];

    fn by_any(self, measures: &[Consequence]) -> bool {
        measures.iter().any(|measure| match self {
            Self::Number => measure.nummer.is_some(),
            Self::Measure => true,
            Self::Responsible => measure.ansvar.is_some(),
            Self::When => measure.start.is_some(),
            Self::Chapter => measure.kapittel.is_some(),
            Self::Progress => measure.fremdrift.is_some(),
            Self::Area => measure.omraade.is_some(),
        })
    }

    fn column(self, cx: &Context<'_>) -> Column {
        let head =
            |field, width| Column::new(wording::column(field, cx.texts), Format::Text, width);
        match self {
            Self::Number => head(Field::Nummer, 1.4),
            Self::Measure => head(Field::Tiltak, 4.0).naming_rows(),
            Self::Responsible => head(Field::Ansvar, 1.8),
            Self::When => head(Field::Iverksetting, 1.1),
            Self::Chapter => head(Field::Kapittel, 1.0),
            Self::Progress => head(Field::Status, 1.2),
            Self::Area => head(Field::Omraade, 1.8),
        }
    }

    fn cell(self, cx: &Context<'_>, measure: &Consequence) -> Cell {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| NO_VALUE.to_owned());
        Cell::text(match self {
            Self::Number => text(&measure.nummer),
            Self::Measure => measure.name.clone(),
            Self::Responsible => text(&measure.ansvar),
            Self::When => when(cx, measure),
            Self::Chapter => text(&measure.kapittel),
            Self::Progress => progress(cx, measure),
            Self::Area => text(&measure.omraade),
        })
    }
}

/// Every year is the plan's years, which its start alone would hide.
fn when(cx: &Context<'_>, measure: &Consequence) -> String {
    let stated =
        stated_start(cx, measure).filter(|_| measure.slutt.or(measure.phased_until()).is_none());
    stated.map_or_else(|| in_force(cx, measure), |words| words.trim_matches(['«', '»']).to_owned())
}

fn progress(cx: &Context<'_>, measure: &Consequence) -> String {
    match &measure.fremdrift {
        Some(Fremdrift::Word(key)) => cx.text(key),
        Some(Fremdrift::Text(text)) => text.clone(),
        None => NO_VALUE.to_owned(),
    }
}

/// The measures by their areas, in the order these first stand in.
fn by_area(measures: &[Consequence]) -> Vec<(Option<&str>, Vec<&Consequence>)> {
    let mut areas: Vec<(Option<&str>, Vec<&Consequence>)> = Vec::new();
    for measure in measures {
        let area = measure.omraade.as_deref();
        match areas.iter_mut().find(|(known, _)| *known == area) {
            Some((_, inside)) => inside.push(measure),
            None => areas.push((area, vec![measure])),
        }
    }
    areas
}

/// How many measures have come how far.
pub(super) fn by_status(cx: &Context<'_>, plan: &Plan) -> Option<SheetTable> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for measure in &plan.consequences {
        let status = progress(cx, measure);
        match counts.iter_mut().find(|(known, _)| known.to_lowercase() == status.to_lowercase()) {
            Some((_, count)) => *count += 1,
            None => counts.push((status, 1)),
        }
    }
    if counts.iter().all(|(status, _)| status == NO_VALUE) {
        return None;
    }
    let header = cx.naming().header(Kind::Tiltak, Field::Status);
    let measures = cx.naming().table(Kind::Tiltak);
    let live = format!("=COUNTIFS({measures}[{header}],{STATUS_TABLE}[[#This Row],[{header}]])");
    let count_cell = |count: usize| {
        let value = Decimal::from(count);
        Cell::number(value, cx.numbers().number(value, 0))
    };
    let mut rows: Vec<Row> = counts
        .iter()
        .map(|(status, count)| {
            let cell = count_cell(*count);
            let cell = if can_be_criterion(status) { cell.with_formula(&*live) } else { cell };
            Row::body(vec![Cell::text(&**status), cell])
        })
        .collect();
    let total = count_cell(plan.consequences.len()).with_formula("=tiltak_antall");
    rows.push(Row::total(vec![Cell::text(cx.text("total")), total]));
    let columns = vec![
        Column::new(header, Format::Text, 3.0).naming_rows(),
        Column::new(cx.text("header-measures"), Format::Number(0), 1.0),
    ];
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-measure-status"),
        name: STATUS_TABLE.to_owned(),
        caption: cx.text("caption-measure-status"),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    };
    Some(table.explaining_no_value(|| cx.text("note-status-unknown")))
}

/// "Tiltakene gir til sammen 12 leger i tillegg."
pub(super) fn new_doctors_sentence(cx: &Context<'_>) -> Option<String> {
    let doctors = cx.amount("nye_leger_sum")?;
    Some(cx.with("conclusion-doctors", &[("doctors", doctors)]))
}
