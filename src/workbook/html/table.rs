use super::text::Text;
use crate::place::{Area, Pos};
use crate::workbook::draft::{Budget, COLUMNS, Draft, ROWS, on_sheet};
use crate::workbook::refusal::{Damage, Refusal};
use crate::workbook::{Cell, NumberFormat, Raw, Visibility};
use std::sync::Arc;

/// Columns that a cell may reach over, as browsers have it.
const COLSPAN: u32 = 1000;
/// Errors as programs show them, over a number that means nothing.
const ERRORS: [&str; 10] = [
    "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#N/A", "#NUM!", "#NULL!", "#I/T", "#NAVN?", "#VERDI!",
];

/// A row of texts that is no part of a table, each in its column: what stands above and between.
pub(super) type Line = Vec<(u32, Cell)>;

/// What the tag of a cell says.
#[derive(Debug, Default)]
pub(super) struct Start {
    pub columns: u32,
    /// None for a cell that reaches to the end of its group of rows.
    pub rows: Option<u32>,
    pub is_hidden: bool,
    /// The value behind what is shown: `x:num` of Excel, `sdval` of `LibreOffice`.
    pub number: Option<f64>,
    pub format: NumberFormat,
    pub formula: Option<String>,
}

/// A table being read, whose rows and cells begin and end as a browser takes them to.
#[derive(Debug)]
pub(super) struct Table<'b> {
    draft: Draft<'b>,
    budget: &'b Budget,
    /// How many tables began before it.
    pub number: usize,
    /// What was said before the table.
    above: Vec<Line>,
    /// The first row that has not been put above a table within this one.
    told: u32,
    row: Option<u32>,
    next: Pos,
    /// For each column the row that a cell above reaches down to, and not into.
    taken: Vec<u32>,
    open: Option<(Pos, Start, Text)>,
    merged: Vec<Area>,
    /// The first of the merged areas of this group of rows.
    merged_here: usize,
    columns: u32,
    /// Columns before a group of them that has not named its own.
    column_group: Option<u32>,
    pub in_caption: bool,
    is_group_hidden: bool,
    is_named: bool,
}

impl<'b> Table<'b> {
    pub fn new(
        file: &Arc<str>,
        name: &str,
        number: usize,
        above: Vec<Line>,
        budget: &'b Budget,
    ) -> Result<Self, Refusal> {
        Ok(Self {
            draft: Draft::new(file, name, budget)?,
            budget,
            number,
            above,
            told: 0,
            row: None,
            next: Pos::new(0, 0),
            taken: Vec::new(),
            open: None,
            merged: Vec::new(),
            merged_here: 0,
            columns: 0,
            column_group: None,
            in_caption: false,
            is_group_hidden: false,
            is_named: false,
        })
    }

    pub fn hide(&mut self) {
        self.draft.visibility = Visibility::Hidden;
    }

    /// Names the sheet, once. A caption may say more than a name: a date, a unit.
    pub fn caption(&mut self, caption: &str) {
        self.above.extend(caption.split('\n').filter_map(line));
        if !self.is_named && !caption.is_empty() {
            self.draft.rename(&caption.replace('\n', " "));
            self.is_named = true;
        }
    }

    /// A group of columns, which may name them one by one.
    pub fn columns(&mut self, count: u32, is_hidden: bool) {
        let before = self.columns;
        self.column(count, is_hidden);
        self.column_group = Some(before);
    }

    /// Columns declared before the rows.
    pub fn column(&mut self, count: u32, is_hidden: bool) {
        if let Some(before) = self.column_group.take() {
            self.columns = before;
        }
        let end = self.columns.saturating_add(count.clamp(1, COLSPAN)).min(COLUMNS);
        if is_hidden && end > self.columns {
            self.draft.hidden_columns.add(self.columns, end - 1);
        }
        self.columns = end;
    }

    /// A group of rows begins or ends. No cell reaches from one into another.
    pub fn group(&mut self, is_hidden: bool) -> Result<(), Refusal> {
        self.end_row()?;
        self.end_reaching();
        self.is_group_hidden = is_hidden;
        Ok(())
    }

    pub fn row(&mut self, is_hidden: bool) -> Result<(), Refusal> {
        self.end_row()?;
        let row = self.next.row;
        if row >= ROWS {
            return Err(Damage::Value.into());
        }
        self.next = Pos::new(row, 0);
        self.row = Some(row);
        if is_hidden || self.is_group_hidden {
            self.draft.hidden_rows.add(row, row);
        }
        Ok(())
    }

    pub fn end_row(&mut self) -> Result<(), Refusal> {
        self.end_cell()?;
        if let Some(row) = self.row.take() {
            self.next = Pos::new(row + 1, 0);
        }
        Ok(())
    }

    pub fn cell(&mut self, start: Start) -> Result<(), Refusal> {
        self.end_cell()?;
        if self.row.is_none() {
            self.row(false)?;
        }
        let Pos { row, mut col } = self.next;
        while self.taken.get(col as usize).is_some_and(|end| *end > row) {
            // What is passed over costs as much as a cell.
            self.budget.cell(0).map_err(|refusal| refusal.at(Pos::new(row, col)))?;
            col += 1;
        }
        let pos = Pos::new(row, col);
        if !on_sheet(pos) {
            return Err(Damage::Value.into());
        }
        let end = self.reach(pos, &start)?;
        self.next.col = end;
        if start.is_hidden {
            self.draft.hidden_columns.add(col, end - 1);
        }
        self.open = Some((pos, start, Text::default()));
        Ok(())
    }

    /// Marks what a cell reaches over, as far as it is free, and gives the column after it.
    fn reach(&mut self, pos: Pos, start: &Start) -> Result<u32, Refusal> {
        let wanted = pos.col.saturating_add(start.columns.clamp(1, COLSPAN)).min(COLUMNS);
        let beside = self.taken.get(pos.col as usize + 1..).unwrap_or_default();
        let is_taken = |(_, end): &(u32, &u32)| **end > pos.row;
        let next = (pos.col + 1..wanted).zip(beside).find(is_taken);
        let end = next.map_or(wanted, |(col, _)| col);
        let below = start.rows.map_or(ROWS, |rows| pos.row.saturating_add(rows.max(1)).min(ROWS));
        if below > pos.row + 1 {
            let width = self.taken.len().max(end as usize);
            self.taken.resize(width, 0);
            let over = self.taken.get_mut(pos.col as usize..end as usize);
            over.into_iter().flatten().for_each(|taken| *taken = below);
        }
        if below > pos.row + 1 || end > pos.col + 1 {
            self.budget.cell(0).map_err(|refusal| refusal.at(pos))?;
            self.merged.push(Area::new(pos, Pos::new(below - 1, end - 1)));
        }
        Ok(end)
    }

    /// The cell that is open, to write in.
    pub fn text(&mut self) -> Option<&mut Text> {
        self.open.as_mut().map(|(_, _, text)| text)
    }

    pub fn end_cell(&mut self) -> Result<(), Refusal> {
        let Some((pos, start, text)) = self.open.take() else { return Ok(()) };
        let shown = text.shown();
        let Start { number, format, formula, .. } = start;
        let cell = cell(shown, number, format, formula);
        self.draft.put(pos, cell).map_err(|refusal| refusal.at(pos))
    }

    /// Cells end with the table or the group, however far they say they reach.
    fn end_reaching(&mut self) {
        self.taken.clear();
        let last = self.next.row.saturating_sub(1);
        for area in self.merged.iter_mut().skip(self.merged_here) {
            area.last.row = area.last.row.min(last).max(area.first.row);
        }
        self.merged_here = self.merged.len();
    }

    /// What it says above a table within it: its rows so far that are but one text, and the text so
    /// far of the cell that is open. Its other rows are its own.
    fn say(&mut self) -> Vec<Line> {
        let mut lines = lines(self.draft.cells().range(Pos::new(self.told, 0)..));
        lines.retain(|line| line.len() == 1);
        self.told = self.next.row + u32::from(self.row.is_some());
        lines.extend(self.open.iter().filter_map(|(_, _, text)| line(text.shown())));
        lines
    }

    /// Whether it has rows and columns, and is not just a line of a page.
    fn is_grid(&self) -> bool {
        let cells = || self.draft.cells().keys();
        let first = cells().next().map(|pos| pos.row);
        cells().any(|pos| Some(pos.row) != first)
            && cells().zip(cells().skip(1)).any(|(one, other)| one.row == other.row)
    }

    /// Ends the table: a sheet, or lines when it is no grid.
    pub fn finish(mut self, outer: Option<&mut Self>) -> Result<Finished<'b>, Refusal> {
        self.group(false)?;
        if !self.is_grid() && self.draft.visibility == Visibility::Visible {
            let own = lines(self.draft.discard().range(Pos::new(self.told, 0)..));
            return Ok(Finished::Lines { above: self.above, own });
        }
        self.above.extend(outer.into_iter().flat_map(Self::say));
        for area in self.merged {
            self.draft.merge(area)?;
        }
        let rows = u32::try_from(self.above.len()).map_err(|_| Damage::Value)?;
        self.draft.shift(rows)?;
        put_lines(&mut self.draft, 0, self.above)?;
        Ok(Finished::Sheet(self.draft))
    }
}

/// What has become of a table.
#[derive(Debug)]
pub(super) enum Finished<'b> {
    Sheet(Draft<'b>),
    /// What was said before it, and its rows.
    Lines {
        above: Vec<Line>,
        own: Vec<Line>,
    },
}

/// Cells in reading order as lines.
fn lines<'c>(cells: impl Iterator<Item = (&'c Pos, &'c Cell)>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut row = None;
    for (pos, cell) in cells {
        if row.replace(pos.row) != Some(pos.row) {
            lines.push(Vec::new());
        }
        lines.last_mut().into_iter().for_each(|line| line.push((pos.col, cell.clone())));
    }
    lines
}

/// A line of one text, unless it is blank.
pub(super) fn line(text: &str) -> Option<Line> {
    let cell =
        || Cell { raw: Raw::Text(text.to_owned()), format: NumberFormat::General, formula: None };
    (!text.trim().is_empty()).then(|| vec![(0, cell())])
}

/// Puts lines in from a row on.
pub(super) fn put_lines(draft: &mut Draft, row: u32, lines: Vec<Line>) -> Result<(), Refusal> {
    for (line, row) in lines.into_iter().zip(row..) {
        for (col, cell) in line {
            draft.put(Pos::new(row, col), cell)?;
        }
    }
    Ok(())
}

/// A cell by what is shown and the number behind it.
///
/// A date stays as it is shown: nothing says from which day the numbers behind dates are counted.
/// What is shown as per cent is a share, though the format may stand where it is not found.
fn cell(shown: &str, number: Option<f64>, format: NumberFormat, formula: Option<String>) -> Cell {
    let text = || Raw::Text(shown.to_owned());
    let is_truth = format == NumberFormat::Other("BOOLEAN".to_owned());
    let raw = match number {
        Some(_) if ERRORS.contains(&shown) => Raw::Error(shown.to_owned()),
        Some(number) if format != NumberFormat::Date && !is_truth => {
            crate::workbook::number::number(number)
        }
        _ => text(),
    };
    let is_share = matches!(raw, Raw::Number(_)) && shown.ends_with('%');
    let format = if is_share { NumberFormat::Percent } else { format };
    Cell { raw, format, formula }
}
