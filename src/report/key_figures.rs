use super::context::Context;
use super::wording::{self, NO_VALUE, Years, label_of, stem};
use super::{Audience, Block, Cell, Column, Format, Row, Section, SheetTable};
use crate::figures::{Figure, Group, Outcome};
use crate::finding::Severity;
use crate::language::Arg;
use crate::model::{Kind, Unit};
use crate::place::Place;

/// At most so many cell ranges stand behind a figure in its row of the workbook.
const MOST_PLACES: usize = 20;
/// Among the definitions, where they are told once more.
const FEW_PLACES: usize = 6;

/// The key figures first: by subject in the appendix, one live table in the workbook.
/// Figures per year of the plan stand with the economic consequences.
pub(super) fn section(cx: &Context<'_>) -> Option<Section> {
    let is_shown = |figure: &&Figure| match figure.declaration.group {
        // They stand in tables of their own.
        Group::Driver | Group::Kapasitet => false,
        Group::Budsjett => true,
        _ => figure.declaration.year.is_none(),
    };
    let shown: Vec<&Figure> = cx.analysis.figures.iter().filter(is_shown).collect();
    if shown.is_empty() {
        return None;
    }
    let mut blocks: Vec<Block> = groups()
        .into_iter()
        .filter_map(|group| for_reading(cx, &shown, group))
        .map(Block::Table)
        .collect();
    blocks.push(Block::Table(for_the_workbook(cx, &shown)));
    cx.section("nokkeltall", "section-key-figures", blocks)
}

const fn groups() -> [Group; 8] {
    [
        Group::Lister,
        Group::Tilplikting,
        Group::Legeaarsverk,
        Group::Legevakt,
        Group::Aktivitet,
        Group::Kostra,
        Group::Budsjett,
        Group::Okonomi,
    ]
}

fn group_name(cx: &Context<'_>, group: Group) -> String {
    cx.text(match group {
        Group::Lister => "group-lists",
        Group::Tilplikting => "group-duty",
        Group::Legeaarsverk => "group-posts",
        Group::Legevakt => "group-clinic",
        Group::Aktivitet => "group-activity",
        Group::Kostra => "group-statistics",
        Group::Budsjett => "group-budget",
        Group::Okonomi => "group-economy",
        Group::Driver => "group-drivers",
        Group::Kapasitet => "group-capacity",
    })
}

fn for_reading(cx: &Context<'_>, all: &[&Figure], group: Group) -> Option<SheetTable> {
    let figures: Vec<&Figure> = all
        .iter()
        .copied()
        .filter(|figure| figure.declaration.group == group && says_more(cx, figure))
        .collect();
    if figures.is_empty() {
        return None;
    }
    let rows = figures
        .iter()
        .map(|figure| {
            let value = Cell { defined_name: None, formula: None, ..cx.figure_cell(figure) };
            Row::body(vec![Cell::text(wording::label(figure, cx.texts)), value])
        })
        .collect();
    Some(SheetTable {
        audience: Audience::Pdf,
        sheet: cx.text("sheet-key-figures"),
        name: format!("Nokkeltall_{group:?}"),
        caption: cx.with("caption-key-figures-of", &[("group", Arg::Text(group_name(cx, group)))]),
        columns: vec![
            Column::new(cx.text("header-figure"), Format::Text, 3.0).naming_rows(),
            Column::new(cx.text("header-value"), Format::Mixed, 1.0),
        ],
        rows,
        notes: unknown(cx, &figures),
        pdf_rows: None,
        rest: String::new(),
    })
}

/// Without grants the net cost is the gross one, and told once.
fn says_more(cx: &Context<'_>, figure: &Figure) -> bool {
    let grants =
        || cx.analysis.figures.iter().any(|known| stem(&known.declaration.id).0 == "netto");
    figure.declaration.id != "tiltak_netto_planperiode" || grants()
}

fn for_the_workbook(cx: &Context<'_>, figures: &[&Figure]) -> SheetTable {
    let rows = figures.iter().map(|figure| Row::body(workbook_cells(cx, figure))).collect();
    SheetTable {
        audience: Audience::Workbook,
        sheet: cx.text("sheet-key-figures"),
        name: "Nokkeltall".to_owned(),
        caption: cx.text("caption-key-figures"),
        columns: vec![
            Column::new(cx.text("header-figure"), Format::Text, 3.0).naming_rows(),
            Column::new(cx.text("header-value"), Format::Mixed, 1.2),
            Column::new(cx.text("header-unit"), Format::Text, 1.2),
            Column::new(cx.text("header-group"), Format::Text, 1.6),
            Column::new(cx.text("header-calculation"), Format::Text, 4.0),
            Column::new(cx.text("header-source-cells"), Format::Text, 4.0),
        ],
        rows,
        notes: unknown(cx, figures),
        pdf_rows: None,
        rest: String::new(),
    }
}

fn workbook_cells(cx: &Context<'_>, figure: &Figure) -> Vec<Cell> {
    vec![
        Cell::text(wording::label(figure, cx.texts)),
        bare_value(cx, figure),
        Cell::text(wording::unit(figure.declaration.unit, cx.texts)),
        Cell::text(group_name(cx, figure.declaration.group)),
        Cell::text(wording::formula_in_words(figure, cx.texts)),
        Cell::text(places(cx, &figure.sources)),
    ]
}

/// The number without its unit's word, which has a column of its own; per cent keeps its sign.
fn bare_value(cx: &Context<'_>, figure: &Figure) -> Cell {
    let cell = cx.figure_cell(figure);
    let declaration = &figure.declaration;
    match figure.value() {
        Some(value) if declaration.unit != Unit::Prosent => {
            let shown = cx.numbers().number(value, declaration.decimals);
            Cell { shown, ..cell }.with_format(Format::Number(declaration.decimals))
        }
        _ => cell,
    }
}

/// Places in words, the cells of a sheet together; a long list is cut, and says so.
pub(super) fn places(cx: &Context<'_>, places: &[Place]) -> String {
    in_words(cx, places, MOST_PLACES, |together| wording::places_of_sheet(together, cx.texts))
}

/// As [`places`], shorter: "Listeoversikt B6:B9" where only one list overview was read.
pub(super) fn places_in_tables(cx: &Context<'_>, places: &[Place]) -> String {
    in_words(cx, places, FEW_PLACES, |together| match table_of(cx, together) {
        Some(kind) => {
            let areas = together.iter().filter_map(|place| Some(place.area()?.to_string()));
            let areas: Vec<String> = areas.collect();
            format!("{} {}", wording::kind(kind, cx.texts), areas.join(", "))
        }
        None => wording::places_of_sheet(together, cx.texts),
    })
}

/// The kind of the table on whose sheet the cells stand, when it is the only one there and the only
/// one of its kind.
fn table_of(cx: &Context<'_>, cells: &[Place]) -> Option<Kind> {
    let origins = &cx.analysis.data.origins;
    let first = cells.first()?;
    let mut there = origins.iter().filter(|origin| on_one_sheet(&origin.place, first));
    let kind = there.next()?.kind;
    let alone = there.next().is_none();
    let only = origins.iter().filter(|origin| origin.kind == kind).count() == 1;
    (alone && only).then_some(kind)
}

fn in_words(
    cx: &Context<'_>,
    places: &[Place],
    most: usize,
    of_sheet: impl Fn(&[Place]) -> String,
) -> String {
    if places.is_empty() {
        return NO_VALUE.to_owned();
    }
    let (told, left) = places.split_at(places.len().min(most));
    let mut words: Vec<String> = told.chunk_by(on_one_sheet).map(of_sheet).collect();
    if !left.is_empty() {
        words.push(cx.with("more-places", &[("count", Arg::Count(left.len()))]));
    }
    words.join("; ")
}

fn on_one_sheet(one: &Place, other: &Place) -> bool {
    let cells = one.area().is_some() && other.area().is_some();
    cells && one.file == other.file && one.sheet_name() == other.sheet_name()
}

/// Why the figures that show "–" have no value; those with the same reason are told together.
pub(super) fn unknown(cx: &Context<'_>, figures: &[&Figure]) -> Vec<String> {
    let mut reasons: Vec<(Reason, Vec<&Figure>)> = Vec::new();
    for figure in figures {
        let Some(reason) = Reason::of(cx, figure) else { continue };
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, alike)) => alike.push(figure),
            None => reasons.push((reason, vec![figure])),
        }
    }
    let in_words =
        |(reason, alike): (Reason, Vec<&Figure>)| reason.in_words(cx, &labels(cx, &alike, figures));
    reasons.into_iter().map(in_words).collect()
}

/// The labels of figures; one that has no value in any year is told once.
fn labels(cx: &Context<'_>, unknown: &[&Figure], all: &[&Figure]) -> Vec<String> {
    let stem_of = |figure: &Figure| stem(&figure.declaration.id).0.to_owned();
    let of_stem = |figures: &[&Figure], wanted: &str| {
        figures.iter().filter(|figure| stem_of(figure) == wanted).count()
    };
    let mut labels: Vec<String> = Vec::new();
    for figure in unknown {
        let stem = stem_of(figure);
        let years = of_stem(unknown, &stem);
        let of_all =
            figure.declaration.subject.is_none() && years > 1 && years == of_stem(all, &stem);
        let years = if of_all { Years::Any } else { Years::Own };
        let label = label_of(&figure.declaration, years, cx.texts);
        // Labels have commas of their own.
        let label = cx.with("quoted", &[("text", Arg::Text(label))]);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// Why a figure has no value.
#[derive(Debug, PartialEq, Eq)]
enum Reason {
    ZeroDivisor,
    /// The cells, and the codes of the findings about them.
    Cells(String, Vec<&'static str>),
}

impl Reason {
    fn of(cx: &Context<'_>, figure: &Figure) -> Option<Self> {
        match &figure.outcome {
            Outcome::Known(_) => None,
            Outcome::Undefined => Some(Self::ZeroDivisor),
            Outcome::Affected(cells) => {
                Some(Self::Cells(places(cx, cells), codes_about(cx, cells)))
            }
        }
    }

    fn in_words(self, cx: &Context<'_>, figures: &[String]) -> String {
        let figures = ("figures", Arg::Text(cx.numbers().list(figures)));
        match self {
            Self::ZeroDivisor => cx.with("unknown-zero-divisor", &[figures]),
            Self::Cells(cells, codes) if codes.is_empty() => {
                cx.with("unknown-missing-cells", &[figures, ("cells", Arg::Text(cells))])
            }
            Self::Cells(cells, codes) => {
                let codes = ("codes", Arg::Text(cx.numbers().list(&codes)));
                cx.with("unknown-see-findings", &[figures, ("cells", Arg::Text(cells)), codes])
            }
        }
    }
}

/// The codes of the findings that stand at one of the cells, each once.
fn codes_about(cx: &Context<'_>, cells: &[Place]) -> Vec<&'static str> {
    let mut codes: Vec<&str> = cx
        .analysis
        .findings
        .iter()
        .filter(|finding| finding.severity() < Severity::Note)
        .filter(|finding| {
            finding.place.as_ref().is_some_and(|at| cells.iter().any(|cell| touches(at, cell)))
        })
        .map(crate::finding::Finding::code)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Whether two places share a cell.
fn touches(one: &Place, other: &Place) -> bool {
    let same_sheet = one.file == other.file && one.sheet_name() == other.sheet_name();
    match (one.area(), other.area()) {
        (Some(a), Some(b)) => {
            same_sheet
                && a.first.row <= b.last.row
                && b.first.row <= a.last.row
                && a.first.col <= b.last.col
                && b.first.col <= a.last.col
        }
        _ => false,
    }
}
