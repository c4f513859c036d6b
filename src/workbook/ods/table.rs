use super::cell::{self, Content};
use super::styles::Styles;
use crate::place::{Area, Pos};
use crate::workbook::draft::Draft;
use crate::workbook::refusal::{Damage, Refusal};
use crate::workbook::xml::{Xml, attributes, name};
use crate::workbook::{Cell, NumberFormat};
use quick_xml::events::{BytesStart, Event};
use std::io::BufRead;

enum Node {
    Column(Repeated),
    Row(Repeated),
    EndOfRow,
    Cell(cell::Start),
    /// The table is a copy of what stands in another file.
    Source,
    /// Drawings and forms, which hold tables and texts of their own.
    Skipped,
    Other,
}

/// A column or row, as often as it is repeated.
struct Repeated {
    count: u32,
    hidden: bool,
    style: Option<String>,
}

/// A cell with content in the row being read, before it is known how often the row is repeated.
struct Placed {
    first: u32,
    count: u32,
    cell: Cell,
}

struct Reading<'s, 'b> {
    styles: &'s Styles,
    draft: Draft<'b>,
    /// The number format of the columns up to and without this one, where a cell states none.
    columns: Vec<(u32, NumberFormat)>,
    next: Pos,
    row: Repeated,
    cells: Vec<Placed>,
    merged: Vec<Area>,
    is_copy: bool,
}

/// Reads the table whose start was just read. `None` when it is a copy of another file's.
pub(super) fn read<'b, R: BufRead>(
    xml: &mut Xml<R>,
    styles: &Styles,
    draft: Draft<'b>,
) -> Result<Option<Draft<'b>>, Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let mut reading = Reading {
        styles,
        draft,
        columns: Vec::new(),
        next: Pos::new(0, 0),
        row: Repeated { count: 1, hidden: false, style: None },
        cells: Vec::new(),
        merged: Vec::new(),
        is_copy: false,
    };
    while xml.depth() > outside {
        match node(&xml.next()?)? {
            Node::Column(column) => reading.column(&column)?,
            Node::Row(row) => reading.row = row,
            Node::Cell(start) => {
                let content = cell::content(xml)?;
                let pos = reading.next;
                reading.cell(&start, content).map_err(|refusal| refusal.at(pos))?;
            }
            Node::EndOfRow => reading.end_of_row()?,
            Node::Source => reading.is_copy = true,
            Node::Skipped => xml.skip()?,
            Node::Other => {}
        }
    }
    Ok((!reading.is_copy).then_some(reading.draft))
}

fn node(event: &Event) -> Result<Node, Refusal> {
    Ok(match event {
        Event::Start(element) => match name(element) {
            "table-column" => Node::Column(repeated(element, "number-columns-repeated")?),
            "table-row" => Node::Row(repeated(element, "number-rows-repeated")?),
            "table-cell" | "covered-table-cell" => Node::Cell(cell::Start::of(element)?),
            "table-source" => Node::Source,
            "shapes" | "forms" | "named-expressions" => Node::Skipped,
            _ => Node::Other,
        },
        Event::End(element) if element.local_name().into_inner() == "table-row" => Node::EndOfRow,
        _ => Node::Other,
    })
}

fn repeated(element: &BytesStart, count: &str) -> Result<Repeated, Refusal> {
    let [count, visibility, style] =
        attributes(element, [count, "visibility", "default-cell-style-name"])?;
    Ok(Repeated {
        count: cell::count(count.as_deref())?,
        hidden: matches!(visibility.as_deref(), Some("collapse" | "filter")),
        style,
    })
}

impl Reading<'_, '_> {
    fn column(&mut self, column: &Repeated) -> Result<(), Refusal> {
        let first = self.columns.last().map_or(0, |(end, _)| *end);
        let end = first.checked_add(column.count).ok_or(Damage::Record)?;
        if column.hidden {
            self.draft.hidden_columns.add(first, end - 1);
        }
        self.columns.push((end, self.format(column.style.as_deref())));
        Ok(())
    }

    fn cell(&mut self, start: &cell::Start, content: Content) -> Result<(), Refusal> {
        let first = self.next.col;
        let end = first.checked_add(start.count).ok_or(Damage::Record)?;
        self.next.col = end;
        if let Some(corner) = start.spans(self.next.row, first) {
            self.merged.push(Area::new(Pos::new(self.next.row, first), corner));
        }
        let stated = start.style.as_deref().or(self.row.style.as_deref());
        let format =
            stated.map_or_else(|| self.column_format(first), |style| self.format(Some(style)));
        if let Some(cell) = start.cell(content, format)? {
            self.cells.push(Placed { first, count: start.count, cell });
        }
        Ok(())
    }

    fn end_of_row(&mut self) -> Result<(), Refusal> {
        let row = self.next.row;
        let end = row.checked_add(self.row.count).ok_or(Damage::Record)?;
        if self.row.hidden {
            self.draft.hidden_rows.add(row, end - 1);
        }
        let cells = std::mem::take(&mut self.cells);
        if !cells.is_empty() {
            for row in row..end {
                self.put(row, &cells)?;
            }
        }
        for area in std::mem::take(&mut self.merged) {
            self.draft.merge(area)?;
        }
        self.next = Pos::new(end, 0);
        Ok(())
    }

    fn put(&mut self, row: u32, cells: &[Placed]) -> Result<(), Refusal> {
        for placed in cells {
            for col in placed.first..placed.first.saturating_add(placed.count) {
                let pos = Pos::new(row, col);
                self.draft.put(pos, placed.cell.clone()).map_err(|refusal| refusal.at(pos))?;
            }
        }
        Ok(())
    }

    fn format(&self, style: Option<&str>) -> NumberFormat {
        style.map_or(NumberFormat::General, |style| self.styles.format(style))
    }

    fn column_format(&self, col: u32) -> NumberFormat {
        let index = self.columns.partition_point(|(end, _)| *end <= col);
        self.columns.get(index).map_or(NumberFormat::General, |(_, format)| format.clone())
    }
}
