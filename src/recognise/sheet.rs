//! One sheet: its regions read, its labelled facts, and the mappings it does not answer.

use super::caption::Caption;
use super::draft::{Draft, Outcome};
use super::grid::{self, Grid};
use super::header::{self, Header};
use super::layout;
use super::looks::Look;
use super::mapping;
use super::population;
use super::region::{self, Line, Region};
use super::units;
use super::vocabulary::Vocabulary;
use super::words::words;
use super::{FoundPopulation, RecognisedTable, Why};
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::Kind;
use crate::place::{Area, Place, Pos};
use crate::settings::Tabell;
use crate::workbook::Sheet;

/// What a sheet holds.
#[derive(Debug)]
pub struct FoundSheet<'a> {
    pub grid: Grid<'a>,
    pub regions: Vec<(Region, Outcome)>,
    /// With their rows.
    pub populations: Vec<(u32, FoundPopulation)>,
    /// The same of the district of the emergency clinic.
    pub districts: Vec<(u32, FoundPopulation)>,
    pub findings: Vec<Finding>,
}

pub fn read<'a>(index: usize, sheet: &'a Sheet, mappings: &[&Tabell]) -> FoundSheet<'a> {
    let grid = Grid::new(sheet);
    let (regions, outcomes) = each_region(&grid, index, mappings, |draft| read_region(draft).1);
    let headers: Vec<&Header> = regions.iter().map(|region| &region.header).collect();
    let findings =
        mappings.iter().flat_map(|tabell| missed(sheet, tabell, &headers, &outcomes)).collect();
    let populations = population::find(&grid, Vocabulary::built_in());
    let districts = population::districts(&grid);
    let regions = regions.into_iter().zip(outcomes).collect();
    FoundSheet { grid, regions, populations, districts, findings }
}

/// Why each region of the sheet is read as it is.
pub fn explain(index: usize, sheet: &Sheet, mappings: &[&Tabell]) -> Vec<Why> {
    let grid = Grid::new(sheet);
    each_region(&grid, index, mappings, |draft| draft.why(read_region(draft).0)).1
}

/// Does the same with every region of a sheet.
fn each_region<T>(
    grid: &Grid<'_>,
    index: usize,
    mappings: &[&Tabell],
    work: impl Fn(&Draft<'_>) -> T,
) -> (Vec<Region>, Vec<T>) {
    let vocabulary = Vocabulary::built_in();
    let regions = region::part(grid, &header::find(grid, vocabulary, mappings));
    let captions: Vec<Caption> =
        regions.iter().map(|region| caption(grid, region, vocabulary)).collect();
    let done = regions.iter().zip(&captions).map(|(region, caption)| {
        work(&Draft {
            grid,
            sheet: index,
            vocabulary,
            region,
            caption,
            above: &above(&regions, &captions, region),
            mapping: mapping::of_table(mappings, &region.header),
        })
    });
    let done = done.collect();
    (regions, done)
}

/// Reads a region, as the kind that the configuration says when it can be one. Gives the kind it
/// was read as by that word, too.
fn read_region(draft: &Draft<'_>) -> (Option<Kind>, Outcome) {
    let Some(forced) = draft.mapping.and_then(|mapping| mapping.slag) else {
        return (None, draft.read(None));
    };
    let outcome = draft.read(Some(forced));
    let is_general = draft.mapping.is_some_and(|mapping| mapping.kolonner.is_empty());
    match outcome {
        Outcome::Other => (None, draft.read(None)),
        Outcome::Incomplete { table: None, .. } if is_general => match draft.read(None) {
            Outcome::Other => (Some(forced), outcome),
            unforced => (None, unforced),
        },
        _ => (Some(forced), outcome),
    }
}

/// The caption of a region; a scale may also stand below the table.
fn caption(grid: &Grid<'_>, region: &Region, vocabulary: &Vocabulary) -> Caption {
    let mut caption = Caption::read(&region.caption, vocabulary);
    if caption.scale.is_none() {
        caption.scale = scale_below(grid, region);
    }
    caption
}

fn scale_below(grid: &Grid<'_>, region: &Region) -> Option<(crate::settings::Enhet, Line)> {
    let cols = &region.header.cols;
    grid.rows_within(region.rows.clone(), cols.clone()).find_map(|row| {
        let mut filled = grid.filled(row, cols);
        let (col, cell) = filled.next()?;
        let text = grid::text(cell);
        let is_note = filled.next().is_none()
            && Look::of(cell) == Look::Text
            && words(&text).first().is_some_and(|word| {
                matches!(
                    word.as_str(),
                    "beløp" | "beløpene" | "tall" | "tal" | "alle" | "kostnader" | "i"
                )
            });
        let unit = units::scale(&text).filter(|_| is_note)?;
        Some((unit, Line { pos: Pos::new(row, col), text }))
    })
}

/// What the top of the sheet says for a later table: the scale, and the date when it has the same columns.
fn above(regions: &[Region], captions: &[Caption], region: &Region) -> Caption {
    let (Some(first), Some(caption)) = (regions.first(), captions.first()) else {
        return Caption::default();
    };
    let as_of = caption.as_of.clone().filter(|_| first.header.is_repeated_by(&region.header));
    Caption { scale: caption.scale.clone(), as_of, ..Caption::default() }
}

/// What a mapping asks for and no table of the sheet has.
fn missed(
    sheet: &Sheet,
    tabell: &Tabell,
    headers: &[&Header],
    outcomes: &[Outcome],
) -> Vec<Finding> {
    if !tabell.overskrifter.is_empty() {
        return layout::changed(sheet, tabell, headers).into_iter().collect();
    }
    let is_read = |outcome: &Outcome| matches!(outcome, Outcome::Table(..));
    let best = headers.iter().max_by_key(|header| mapping::hits(tabell, header));
    let hits = best.map_or(0, |header| mapping::hits(tabell, header));
    let is_aimed = tabell.fil.is_some() || tabell.ark.is_some() && !outcomes.iter().any(is_read);
    // A mapping without a sheet is meant for some sheet of the file.
    if hits == 0 && (!is_aimed || tabell.ark.is_none()) {
        return Vec::new();
    }
    let found = match best {
        Some(header) if hits > 0 => header.texts(),
        _ => headers.iter().flat_map(|header| header.texts()).collect(),
    };
    let texts = if found.is_empty() { first_texts(sheet) } else { found };
    let is_missing = |wanted: &&String| {
        !best.is_some_and(|header| header.headings.iter().any(|heading| heading.is_called(wanted)))
    };
    let mut findings: Vec<Finding> = tabell
        .kolonner
        .values()
        .filter(is_missing)
        .map(|wanted| miss(sheet, tabell, wanted, &texts))
        .collect();
    if let Some(kind) = tabell.slag.filter(|_| tabell.kolonner.is_empty())
        && !outcomes.iter().any(|outcome| is_of(outcome, kind))
    {
        findings.push(miss(sheet, tabell, kind.id(), &texts));
    }
    findings
}

fn miss(sheet: &Sheet, tabell: &Tabell, wanted: &str, found: &[String]) -> Finding {
    Finding::new(&codes::MAPPING_MISSED)
        .at(Place::sheet(&sheet.file, &sheet.name))
        .with("found", found.to_vec())
        .with("wanted", wanted)
        .with("nearest", mapping::nearest(wanted, found).map_or("–", String::as_str))
        .with("line", usize::try_from(tabell.line).unwrap_or(0))
}

fn is_of(outcome: &Outcome, kind: Kind) -> bool {
    match outcome {
        Outcome::Table(table, _) => table.kind == kind,
        Outcome::Incomplete { kind: found, .. } => *found == kind,
        // Refused with findings of its own.
        Outcome::Refused(_) => true,
        Outcome::Other => false,
    }
}

/// The words of the first rows, where no header was found.
fn first_texts(sheet: &Sheet) -> Vec<String> {
    let texts = sheet.cells.values().filter(|cell| Look::of(cell) == Look::Text).map(grid::text);
    texts.filter(|text| !text.is_empty()).take(12).collect()
}

impl RecognisedTable {
    /// Whether a cell belongs to the table.
    fn holds(&self, pos: Pos) -> bool {
        self.area.contains(pos)
    }
}

/// Whether a region accounts for a cell: it is in the table, or in what was refused with a finding.
pub fn accounts_for(region: &Region, outcome: &Outcome, pos: Pos) -> bool {
    let whole = || {
        let (cols, last) = (&region.header.cols, *region.rows.end());
        Area::new(Pos::new(region.header.first, *cols.start()), Pos::new(last, *cols.end()))
            .contains(pos)
    };
    match outcome {
        Outcome::Table(table, _) | Outcome::Incomplete { table: Some(table), .. } => {
            table.holds(pos)
        }
        Outcome::Incomplete { .. } | Outcome::Refused(_) => whole(),
        Outcome::Other => false,
    }
}
