use crate::development::{self, Change, FOLLOWED, Told};
use crate::earlier::Snapshot;
use crate::figures::{self, Figure, Outcome};
use crate::language::Arg;
use crate::model::Unit;
use crate::report::context::{Context, unit_format};
use crate::report::wording::{self, NO_VALUE};
use crate::report::{Audience, Block, Cell, Column, Format, Row, SheetTable};
use crate::rounding::round;
use rust_decimal::Decimal;

/// Rows that a page has room for among other things.
const MOST_ON_PAGE: usize = 12;
/// Figures that a sentence names.
const MOST_NAMED: usize = 6;
/// A number whose unit is not known any more has no more decimals than this.
const MOST_DECIMALS: u32 = 2;

/// What a reader of the appendix asks for first; of a figure per year its stem.
const READ: [&str; 18] = [
    "lister_totalt",
    "lister_uten_fast_lege",
    "listekapasitet",
    "listeinnbyggere",
    "ledige_plasser",
    "dekning_innbyggere",
    "innbyggere_uten_liste",
    "tilplikting_aarsverk",
    "legeaarsverk_sum",
    "legeaarsverk_ubesatt",
    "plasser_sum",
    "vakter_under_anbefaling",
    "forbruk_prosent",
    "tiltak_antall",
    "tiltak_sum_planperiode",
    "tiltak_netto_planperiode",
    "regnskap",
    "tiltak_sum",
];

/// The figures that are shown otherwise than they were.
pub(super) struct Changed {
    /// There both times.
    moved: Vec<Change>,
    new: Vec<Change>,
    gone: Vec<Change>,
    same: usize,
}

impl Changed {
    /// A change that is lost in rounding is none.
    pub fn since(cx: &Context<'_>, before: &Snapshot) -> Self {
        let all = development::changes(before, cx.analysis);
        let mut sorted = Self { moved: vec![], new: vec![], gone: vec![], same: all.same };
        for change in all.changed {
            match (change.before, change.now) {
                (Told::Nothing, _) => sorted.new.push(change),
                (_, Told::Nothing) => sorted.gone.push(change),
                (Told::Value(before), Told::Value(now))
                    if shown_alike(cx, &change.id, before, now) =>
                {
                    sorted.same += 1;
                }
                _ => sorted.moved.push(change),
            }
        }
        sorted
    }

    /// "4 nøkkeltall er endret. De andre 38 er som sist."
    pub fn counted(&self, cx: &Context<'_>) -> String {
        self.in_numbers(cx, "changes-counted")
    }

    /// "4 nøkkeltall er rettet. De andre 38 er som før."
    pub fn corrected(&self, cx: &Context<'_>) -> String {
        self.in_numbers(cx, "corrected-counted")
    }

    fn in_numbers(&self, cx: &Context<'_>, key: &str) -> String {
        let (count, same) = (Arg::Count(self.moved.len()), Arg::Count(self.same));
        let counted = cx.with(key, &[("count", count), ("same", same.clone())]);
        if self.moved.is_empty() || self.same == 0 {
            return counted;
        }
        format!("{counted} {}", cx.with("changes-same", &[("count", same)]))
    }

    /// Figures that were not there, and those that are not there any more.
    pub fn come_and_gone(&self, cx: &Context<'_>) -> Vec<String> {
        let told = |key: &str, changes: &[Change]| {
            let names = named(cx, changes);
            (!names.is_empty()).then(|| cx.with(key, &[("figures", Arg::Text(names))]))
        };
        [told("changes-new", &self.new), told("changes-gone", &self.gone)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The changes that matter most, in the order of the report.
    fn on_page(&self) -> Vec<&Change> {
        let rank = |change: &&Change| {
            let stem = wording::stem(&change.id).0;
            READ.iter().position(|read| *read == change.id || *read == stem)
        };
        let mut ranked: Vec<(usize, usize, &Change)> = (0..)
            .zip(&self.moved)
            .filter_map(|(at, change)| Some((rank(&change)?, at, change)))
            .collect();
        if ranked.is_empty() {
            return self.moved.iter().take(MOST_ON_PAGE).collect();
        }
        ranked.sort_by_key(|(rank, at, _)| (*rank, *at));
        ranked.truncate(MOST_ON_PAGE);
        ranked.sort_by_key(|(_, at, _)| *at);
        ranked.into_iter().map(|(_, _, change)| change).collect()
    }

    fn all(&self) -> Vec<&Change> {
        [&self.moved, &self.new, &self.gone].into_iter().flatten().collect()
    }
}

fn shown_alike(cx: &Context<'_>, id: &str, before: Decimal, now: Decimal) -> bool {
    let decimals = cx.analysis.figure(id).map(|figure| figure.declaration.decimals);
    decimals.is_some_and(|decimals| round(before, decimals) == round(now, decimals))
}

/// The labels of figures, each once; of many the first.
fn named(cx: &Context<'_>, changes: &[Change]) -> String {
    let mut labels: Vec<String> = Vec::new();
    for change in changes {
        let label = cx.with("quoted", &[("text", Arg::Text(label(cx, &change.id)))]);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let more = labels.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        labels.truncate(MOST_NAMED);
        labels.push(cx.with("more-figures", &[("count", Arg::Count(more))]));
    }
    cx.numbers().list(&labels)
}

fn label(cx: &Context<'_>, id: &str) -> String {
    match cx.analysis.figure(id) {
        Some(figure) => wording::label(figure, cx.texts),
        None => wording::label_in_general(id, cx.texts),
    }
}

/// The table of changes: what matters on the page, all of them in the workbook.
pub(super) struct ChangeTable<'a> {
    pub sheet: String,
    pub name: &'static str,
    pub caption: String,
    pub changed: &'a Changed,
}

impl ChangeTable<'_> {
    pub fn blocks(&self, cx: &Context<'_>) -> Vec<Block> {
        let (page, all) = (self.changed.on_page(), self.changed.all());
        let mut tables = Vec::new();
        if !page.is_empty() {
            let mut table = self.table(cx, &page, Audience::Pdf);
            let rest = all.len() - page.len();
            if rest > 0 {
                let rest = cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]);
                table.notes.push(rest);
            }
            tables.push(Block::Table(table));
        }
        if !all.is_empty() {
            tables.push(Block::Table(self.table(cx, &all, Audience::Workbook)));
        }
        tables
    }

    fn table(&self, cx: &Context<'_>, changes: &[&Change], audience: Audience) -> SheetTable {
        let table = SheetTable {
            audience,
            sheet: self.sheet.clone(),
            name: self.name.to_owned(),
            caption: self.caption.clone(),
            columns: vec![
                Column::new(cx.text("header-figure"), Format::Text, 2.8).naming_rows(),
                Column::new(cx.text("header-before"), Format::Mixed, 1.4),
                Column::new(cx.text("header-now"), Format::Mixed, 1.4),
                Column::new(cx.text("header-moved"), Format::Mixed, 1.4),
                Column::new(cx.text("header-moved-per-cent"), Format::Percent(1), 1.0),
            ],
            rows: changes.iter().map(|change| Row::body(cells(cx, change))).collect(),
            notes: Vec::new(),
            pdf_rows: None,
            rest: String::new(),
        };
        table.explaining_no_value(|| cx.text("note-no-change"))
    }
}

/// How a figure is shown, also one that is not there any more.
struct Measure {
    /// `None`: nobody knows any more what it counted.
    unit: Option<Unit>,
    decimals: u32,
}

impl Measure {
    fn of(cx: &Context<'_>, change: &Change) -> Self {
        let figure = cx.analysis.figure(&change.id).map(|figure| &figure.declaration);
        if let Some(declared) = figure {
            return Self { unit: Some(declared.unit), decimals: declared.decimals };
        }
        Self::known(&change.id).unwrap_or_else(|| {
            let scale = change.before.value().map_or(0, |value| value.normalize().scale());
            Self { unit: None, decimals: scale.min(MOST_DECIMALS) }
        })
    }

    /// Of a figure that every run declares, or that is followed.
    fn known(id: &str) -> Option<Self> {
        let followed = FOLLOWED.iter().find(|followed| followed.id == id);
        let followed = followed.map(|one| Self { unit: Some(one.unit), decimals: one.decimals });
        followed.or_else(|| {
            let declared = figures::catalogue().into_iter().find(|declared| declared.id == id)?;
            Some(Self { unit: Some(declared.unit), decimals: declared.decimals })
        })
    }

    fn cell(&self, cx: &Context<'_>, value: Decimal) -> Cell {
        let Some(unit) = self.unit else {
            return Cell::number(value, cx.numbers().number(value, self.decimals))
                .with_format(Format::Number(self.decimals));
        };
        Cell::number(value, wording::amount(value, unit, self.decimals, cx.texts))
            .with_format(unit_format(unit, self.decimals))
    }

    /// A difference between shares is in percentage points.
    fn difference(&self, cx: &Context<'_>, value: Decimal) -> Cell {
        if self.unit == Some(Unit::Prosent) {
            let points = wording::percentage_points(round(value, self.decimals), cx.texts);
            return Cell::number(value, points).with_format(Format::Number(self.decimals));
        }
        self.cell(cx, value)
    }
}

fn cells(cx: &Context<'_>, change: &Change) -> Vec<Cell> {
    let measure = Measure::of(cx, change);
    let before = change.before.value();
    let now = cx.analysis.figure(&change.id).map(|figure| live(cx, figure));
    vec![
        Cell::text(label(cx, &change.id)),
        before.map_or_else(no_value, |value| measure.cell(cx, value)),
        now.unwrap_or_else(no_value),
        difference(cx, &measure, change).unwrap_or_else(no_value),
        per_cent(cx, &measure, change).unwrap_or_else(no_value),
    ]
}

fn no_value() -> Cell {
    Cell::text(NO_VALUE)
}

/// The figure as it is now, by its name in the workbook.
fn live(cx: &Context<'_>, figure: &Figure) -> Cell {
    let cell = Cell { defined_name: None, formula: None, ..cx.figure_cell(figure) };
    match figure.outcome {
        Outcome::Affected(_) => cell,
        _ => cell.with_formula(format!("={}", figure.declaration.id)),
    }
}

fn difference(cx: &Context<'_>, measure: &Measure, change: &Change) -> Option<Cell> {
    let difference = change.now.value()?.checked_sub(change.before.value()?)?;
    let [before, now] = ["header-before", "header-now"].map(|key| cx.text(key));
    Some(measure.difference(cx, difference).with_formula(format!("=[@[{now}]]-[@[{before}]]")))
}

/// Of a share, and of nothing or less, per cent would say nothing.
fn per_cent(cx: &Context<'_>, measure: &Measure, change: &Change) -> Option<Cell> {
    let before = change.before.value().filter(|before| *before > Decimal::ZERO)?;
    let moved = change.now.value()?.checked_sub(before)?;
    let share = moved.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before)?;
    let has_meaning = measure.unit.is_some_and(|unit| unit != Unit::Prosent);
    let [before, moved] = ["header-before", "header-moved"].map(|key| cx.text(key));
    has_meaning.then(|| {
        Cell::number(share, cx.numbers().per_cent(share, 1))
            .with_formula(format!("=[@[{moved}]]/[@[{before}]]*100"))
    })
}
