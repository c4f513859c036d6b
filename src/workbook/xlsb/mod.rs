//! xlsb: the package of an xlsx with records instead of XML in its parts (MS-XLSB).
//!
//! Values are read here, as calamine passes over formulas whose result is an error and gives no
//! percent formats; the texts of formulas, which are stored as tokens, are calamine's.

mod formulas;
mod records;

use super::bytes::{f64_at, rk_at, u8_at, u16_at, u32_at};
use super::draft::{Budget, Draft};
use super::format_code::{built_in, classify};
use super::number::{Epoch, number, stored};
use super::package::{Package, Relation};
use super::refusal::{Damage, Refusal};
use super::{Cell, NumberFormat, Raw, Read, Visibility};
use crate::place::{Area, Pos};
use formulas::Formulas;
use records::{Record, Records};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Record types (MS-XLSB 2.3).
mod record {
    pub const ROW: u16 = 0;
    pub const RK: u16 = 2;
    pub const ERROR: u16 = 3;
    pub const FLAG: u16 = 4;
    pub const NUMBER: u16 = 5;
    pub const TEXT: u16 = 6;
    pub const SHARED_TEXT: u16 = 7;
    pub const FORMULA_TEXT: u16 = 8;
    pub const FORMULA_NUMBER: u16 = 9;
    pub const FORMULA_FLAG: u16 = 10;
    pub const FORMULA_ERROR: u16 = 11;
    pub const STRING_ITEM: u16 = 19;
    pub const FORMAT: u16 = 44;
    pub const STYLE: u16 = 47;
    pub const COLUMN_INFO: u16 = 60;
    pub const RICH_TEXT: u16 = 62;
    pub const WORKBOOK_PROPERTIES: u16 = 153;
    pub const SHEET: u16 = 156;
    pub const MERGED: u16 = 176;
    pub const CELL_STYLES: u16 = 617;
    pub const END_OF_CELL_STYLES: u16 = 618;
}

/// What the cells of all sheets refer to.
#[derive(Default)]
struct Shared {
    strings: Vec<String>,
    /// The number format of each cell style.
    formats: Vec<NumberFormat>,
    epoch: Epoch,
}

struct Listed {
    name: String,
    visibility: Visibility,
    relation: String,
}

/// Reads the worksheets. Chart, dialog and macro sheets are passed over.
pub(super) fn read(package: &mut Package, bytes: &[u8], file: &Arc<str>, budget: &Budget) -> Read {
    let main = package.main_part()?.unwrap_or_else(|| "xl/workbook.bin".to_owned());
    let (epoch, listed) = contents(package, &main)?;
    let relations = package.relations(&main)?;
    let shared = Shared {
        strings: strings(package, &relations)?,
        formats: formats(package, &relations)?,
        epoch,
    };
    let formulas = Formulas::of(bytes);
    let mut sheets = Vec::new();
    for listed in listed {
        if listed.relation.is_empty() {
            continue;
        }
        let relation = relations.iter().find(|relation| relation.id == listed.relation);
        let relation = relation.ok_or(Damage::MissingPart)?;
        if relation.kind != "worksheet" {
            continue;
        }
        let mut draft = Draft::new(file, &listed.name, budget)?;
        draft.visibility = listed.visibility;
        let name = Arc::clone(&draft.name);
        let mut sheet =
            Sheet { shared: &shared, formulas: formulas.sheet(&listed.name), row: 0, draft };
        let part = package.part(&relation.target)?.ok_or(Damage::MissingPart);
        let read = part.map_err(Refusal::from).and_then(|part| sheet.read(Records::new(part)));
        read.map_err(|refusal| refusal.on(&name))?;
        sheets.push(sheet.draft.finish());
    }
    Ok(sheets)
}

fn contents(package: &mut Package, main: &str) -> Result<(Epoch, Vec<Listed>), Refusal> {
    let mut records = Records::new(package.part(main)?.ok_or(Damage::MissingPart)?);
    let (mut epoch, mut sheets) = (Epoch::Of1900, Vec::new());
    while let Some(record) = records.next()? {
        match record.kind {
            record::WORKBOOK_PROPERTIES => epoch = stated_epoch(&record).ok_or(Damage::Record)?,
            record::SHEET => sheets.push(listed(&record).ok_or(Damage::Record)?),
            _ => {}
        }
    }
    Ok((epoch, sheets))
}

fn stated_epoch(record: &Record) -> Option<Epoch> {
    let from_1904 = u32_at(record.data, 0)? & 1 != 0;
    Some(if from_1904 { Epoch::Of1904 } else { Epoch::Of1900 })
}

/// A sheet of the workbook. A macro module has no relation, which is written as no text.
fn listed(record: &Record) -> Option<Listed> {
    let visibility = match u32_at(record.data, 0)? {
        0 => Visibility::Visible,
        1 => Visibility::Hidden,
        _ => Visibility::VeryHidden,
    };
    let (relation, after) = match u32_at(record.data, 8)? {
        u32::MAX => (String::new(), 12),
        _ => record.text(8)?,
    };
    let (name, _) = record.text(after)?;
    Some(Listed { name, visibility, relation })
}

fn part<'r>(relations: &'r [Relation], kind: &str) -> Option<&'r str> {
    relations.iter().find(|relation| relation.kind == kind).map(|part| part.target.as_str())
}

fn strings(package: &mut Package, relations: &[Relation]) -> Result<Vec<String>, Refusal> {
    let mut strings = Vec::new();
    let Some(name) = part(relations, "sharedStrings") else { return Ok(strings) };
    let Some(part) = package.part(name)? else { return Ok(strings) };
    let mut records = Records::new(part);
    while let Some(record) = records.next()? {
        if record.kind == record::STRING_ITEM {
            strings.push(record.text(1).ok_or(Damage::Record)?.0);
        }
    }
    Ok(strings)
}

fn formats(package: &mut Package, relations: &[Relation]) -> Result<Vec<NumberFormat>, Refusal> {
    let mut formats = Vec::new();
    let Some(name) = part(relations, "styles") else { return Ok(formats) };
    let Some(part) = package.part(name)? else { return Ok(formats) };
    let mut codes = BTreeMap::new();
    let mut of_cells = false;
    let mut records = Records::new(part);
    while let Some(record) = records.next()? {
        let number = |at| u16_at(record.data, at).ok_or(Damage::Record);
        match record.kind {
            record::FORMAT => {
                let (code, _) = record.text(2).ok_or(Damage::Record)?;
                codes.insert(number(0)?, classify(&code));
            }
            record::CELL_STYLES => of_cells = true,
            record::END_OF_CELL_STYLES => of_cells = false,
            record::STYLE if of_cells => {
                let id = number(2)?;
                formats.push(codes.get(&id).cloned().unwrap_or_else(|| built_in(id.into())));
            }
            _ => {}
        }
    }
    Ok(formats)
}

/// A sheet being read.
struct Sheet<'s, 'b> {
    shared: &'s Shared,
    formulas: Option<&'s BTreeMap<Pos, String>>,
    row: u32,
    draft: Draft<'b>,
}

impl Sheet<'_, '_> {
    fn read<R: std::io::Read>(&mut self, mut records: Records<R>) -> Result<(), Refusal> {
        while let Some(record) = records.next()? {
            let data = record.data;
            match record.kind {
                record::ROW => self.row(data).ok_or(Damage::Record)?,
                record::RK..=record::FORMULA_ERROR | record::RICH_TEXT => self.cell(&record)?,
                record::COLUMN_INFO => self.columns(data).ok_or(Damage::Record)?,
                record::MERGED => self.draft.merge(merged(data).ok_or(Damage::Record)?)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn row(&mut self, data: &[u8]) -> Option<()> {
        self.row = u32_at(data, 0)?;
        if u8_at(data, 11)? & 0x10 != 0 {
            self.draft.hidden_rows.add(self.row, self.row);
        }
        Some(())
    }

    fn columns(&mut self, data: &[u8]) -> Option<()> {
        if u16_at(data, 16)? & 1 != 0 {
            self.draft.hidden_columns.add(u32_at(data, 0)?, u32_at(data, 4)?);
        }
        Some(())
    }

    fn cell(&mut self, record: &Record) -> Result<(), Refusal> {
        let col = u32_at(record.data, 0).ok_or(Damage::Record)?;
        let pos = Pos::new(self.row, col);
        let cell = self.content(record, pos).ok_or(Damage::Record);
        let cell = cell.map_err(|damage| Refusal::from(damage).at(pos))?;
        self.draft.put(pos, cell)
    }

    fn content(&self, record: &Record, pos: Pos) -> Option<Cell> {
        let data = record.data;
        let style = usize::try_from(u32_at(data, 4)? & 0x00FF_FFFF).ok()?;
        let format = self.shared.formats.get(style)?.clone();
        let raw = match record.kind {
            record::RK => self.number(rk_at(data, 8)?, &format),
            record::NUMBER | record::FORMULA_NUMBER => self.number(f64_at(data, 8)?, &format),
            record::FLAG | record::FORMULA_FLAG => Raw::Flag(u8_at(data, 8)? != 0),
            record::ERROR | record::FORMULA_ERROR => Raw::Error(error(u8_at(data, 8)?)),
            record::TEXT | record::FORMULA_TEXT => Raw::Text(record.text(8)?.0),
            record::RICH_TEXT => Raw::Text(record.text(9)?.0),
            record::SHARED_TEXT => {
                let index = usize::try_from(u32_at(data, 8)?).ok()?;
                Raw::Text(self.shared.strings.get(index)?.clone())
            }
            _ => return None,
        };
        let is_formula = (record::FORMULA_TEXT..=record::FORMULA_ERROR).contains(&record.kind);
        let text = || self.formulas.and_then(|formulas| formulas.get(&pos)).cloned();
        Some(Cell { raw, format, formula: is_formula.then(|| text().unwrap_or_default()) })
    }

    fn number(&self, value: f64, format: &NumberFormat) -> Raw {
        if value.is_finite() { stored(value, format, self.shared.epoch) } else { number(value) }
    }
}

fn merged(data: &[u8]) -> Option<Area> {
    let first = Pos::new(u32_at(data, 0)?, u32_at(data, 8)?);
    Some(Area::new(first, Pos::new(u32_at(data, 4)?, u32_at(data, 12)?)))
}

/// An error value by its number (MS-XLSB 2.5.97.2); a number of a later Excel is shown as it is.
fn error(number: u8) -> String {
    match number {
        0x00 => "#NULL!".to_owned(),
        0x07 => "#DIV/0!".to_owned(),
        0x0F => "#VALUE!".to_owned(),
        0x17 => "#REF!".to_owned(),
        0x1D => "#NAME?".to_owned(),
        0x24 => "#NUM!".to_owned(),
        0x2A => "#N/A".to_owned(),
        0x2B => "#GETTING_DATA".to_owned(),
        other => format!("#{other}!"),
    }
}
