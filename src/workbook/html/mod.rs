//! A web page with tables, which accounting and personnel systems write under the name of xls.
//!
//! A tokenizer of the HTML standard and no tree of the page: what a table needs of its rules (which
//! tag ends a row or a cell, how far a cell reaches) is little, and a page may nest without end.
//!
//! Each table with rows and columns is a sheet. What stands above a table, in paragraphs or in
//! tables of one row, is above it on the sheet, for it may say that amounts are in thousands.

mod style;
mod table;
mod text;
mod tokens;

use super::draft::{Budget, Draft};
use super::refusal::{Found, Refusal, Why};
use super::{Read, Told, decoded, delimited};
use std::collections::BTreeMap;
use std::sync::Arc;
use style::Classes;
use table::{Finished, Line, Start, Table};
use text::Text;
use tokens::{Tag, Token, tokens};

/// Elements that hold nothing, and so have no end.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "wbr",
];
/// Elements that begin and end a line.
const BLOCKS: [&str; 21] = [
    "address",
    "blockquote",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "ul",
];
/// Elements whose content is not shown.
const UNSEEN: [&str; 7] = ["script", "style", "title", "noscript", "textarea", "iframe", "noembed"];

/// Reads the tables of a page.
pub(super) fn read(bytes: &[u8], file: &Arc<str>, budget: &Budget) -> Read {
    budget.text_allowed(bytes.len())?;
    let text = decoded::page(bytes);
    let mut page = Page::new(file, budget);
    for token in tokens(&text) {
        page.take(&token)?;
    }
    page.finish()
}

/// An element that is not shown, and how many of its name are open in it.
#[derive(Debug)]
struct Hidden {
    name: String,
    open: usize,
    /// How many tables it stands in.
    tables: usize,
}

/// A page being read.
struct Page<'b> {
    file: &'b Arc<str>,
    stem: &'b str,
    budget: &'b Budget,
    classes: Classes,
    /// The element whose raw content comes next.
    unseen: Option<String>,
    hidden: Option<Hidden>,
    /// The tables that are open, each within the one before.
    open: Vec<Table<'b>>,
    /// Finished tables by their numbers.
    done: BTreeMap<usize, Draft<'b>>,
    last: Option<usize>,
    count: usize,
    /// The text that is being read outside any cell.
    text: Text,
    /// What has been said since the last table.
    lines: Vec<Line>,
}

impl<'b> Page<'b> {
    fn new(file: &'b Arc<str>, budget: &'b Budget) -> Self {
        Self {
            file,
            stem: delimited::stem(file),
            budget,
            classes: Classes::default(),
            unseen: None,
            hidden: None,
            open: Vec::new(),
            done: BTreeMap::new(),
            last: None,
            count: 0,
            text: Text::default(),
            lines: Vec::new(),
        }
    }

    fn take(&mut self, token: &Token) -> Result<(), Refusal> {
        match token {
            Token::Start(tag) => self.start(tag),
            Token::End(name) => self.end(name),
            Token::Text(text) => {
                self.string(text);
                Ok(())
            }
        }
    }

    fn string(&mut self, text: &str) {
        if let Some(unseen) = &self.unseen {
            if unseen == "style" {
                self.classes.take(text);
            }
        } else if !self.is_hidden() {
            self.writing().add(text);
        }
    }

    /// Where text goes: the cell that is open, the caption, or the page. What stands in a table
    /// and in none of its cells is the page's.
    fn writing(&mut self) -> &mut Text {
        let table = self.open.last_mut().filter(|table| !table.in_caption);
        table.and_then(Table::text).unwrap_or(&mut self.text)
    }

    fn is_hidden(&self) -> bool {
        self.hidden.as_ref().is_some_and(|hidden| hidden.tables == self.open.len())
    }

    fn start(&mut self, tag: &Tag) -> Result<(), Refusal> {
        let name = tag.name.as_str();
        self.unseen = UNSEEN.contains(&name).then(|| name.to_owned());
        self.end_hidden_at(name);
        if let Some(hidden) = &mut self.hidden
            && hidden.name == name
        {
            hidden.open += 1;
        }
        let is_hidden = is_hidden(tag);
        match name {
            "table" => return self.start_table(is_hidden),
            "br" if !self.is_hidden() => self.writing().line_break(),
            _ => {}
        }
        if BLOCKS.contains(&name) {
            self.block();
        }
        if self.open.is_empty() || !is_part_of_table(name) {
            if is_hidden && self.hidden.is_none() && !VOID.contains(&name) {
                let tables = self.open.len();
                self.hidden = Some(Hidden { name: name.to_owned(), open: 1, tables });
            }
            return Ok(());
        }
        self.part(name, tag, is_hidden)
    }

    /// A part of the table that is open last.
    fn part(&mut self, name: &str, tag: &Tag, is_hidden: bool) -> Result<(), Refusal> {
        self.end_caption();
        let cell = matches!(name, "td" | "th").then(|| self.cell(tag, is_hidden));
        let Some(table) = self.open.last_mut() else { return Ok(()) };
        match name {
            "caption" => {
                table.end_row()?;
                table.in_caption = true;
                self.end_line();
                Ok(())
            }
            "col" => {
                table.column(count(tag, "span").unwrap_or(1), is_hidden);
                Ok(())
            }
            "colgroup" => {
                table.columns(count(tag, "span").unwrap_or(1), is_hidden);
                Ok(())
            }
            "thead" | "tbody" | "tfoot" => table.group(is_hidden),
            "tr" => table.row(is_hidden),
            _ => cell.map_or(Ok(()), |cell| table.cell(cell)),
        }
    }

    fn cell(&self, tag: &Tag, is_hidden: bool) -> Start {
        let style = tag.get("style");
        let own = style.and_then(style::number_format);
        // `1033;1044;0%`: two languages and the code.
        let sdnum = tag.get("sdnum");
        let sdnum = sdnum.and_then(|text| text.splitn(3, ';').nth(2));
        let of_class = || tag.get("class").and_then(|class| self.classes.format(class));
        let format = own.or_else(|| sdnum.map(super::format_code::classify)).or_else(of_class);
        let value = tag.get("x:num").or_else(|| tag.get("sdval"));
        let formula = tag.get("x:fmla");
        Start {
            columns: count(tag, "colspan").unwrap_or(1),
            rows: match count(tag, "rowspan") {
                Some(0) => None,
                rows => Some(rows.unwrap_or(1)),
            },
            is_hidden,
            number: value.and_then(|value| value.trim().parse().ok()),
            format: format.unwrap_or_default(),
            formula: formula.map(|formula| formula.trim_start_matches('=').to_owned()),
        }
    }

    fn start_table(&mut self, is_hidden: bool) -> Result<(), Refusal> {
        self.end_caption();
        self.end_line();
        let is_hidden = is_hidden || self.hidden.is_some();
        let above = std::mem::take(&mut self.lines);
        let mut table = Table::new(self.file, self.stem, self.count, above, self.budget)?;
        if is_hidden {
            table.hide();
        }
        self.count += 1;
        self.open.push(table);
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        self.unseen = None;
        self.end_hidden_at(name);
        if let Some(hidden) = &mut self.hidden
            && hidden.name == name
        {
            hidden.open -= 1;
            if hidden.open == 0 {
                self.hidden = None;
            }
        }
        if BLOCKS.contains(&name) {
            self.block();
        }
        if name == "table" {
            return self.end_table();
        }
        if name == "caption" {
            self.end_caption();
            return Ok(());
        }
        let Some(table) = self.open.last_mut() else { return Ok(()) };
        match name {
            "thead" | "tbody" | "tfoot" => table.group(false),
            "tr" => table.end_row(),
            "td" | "th" => table.end_cell(),
            _ => Ok(()),
        }
    }

    fn end_table(&mut self) -> Result<(), Refusal> {
        self.end_caption();
        let Some(table) = self.open.pop() else { return Ok(()) };
        self.end_line();
        let number = table.number;
        match table.finish(self.open.last_mut())? {
            Finished::Sheet(draft) => {
                self.done.insert(number, draft);
                self.last = Some(number);
            }
            Finished::Lines { above, own } => {
                let said = std::mem::replace(&mut self.lines, above);
                match self.open.last_mut().and_then(Table::text) {
                    // A table of a line in a cell is the cell's text.
                    Some(text) => own.iter().for_each(|line| inline(line, text)),
                    None => self.lines.extend(own),
                }
                self.lines.extend(said);
            }
        }
        Ok(())
    }

    /// A caption ends with its tag or where the table goes on.
    fn end_caption(&mut self) {
        if let Some(table) = self.open.last_mut()
            && table.in_caption
        {
            table.in_caption = false;
            let caption = std::mem::take(&mut self.text);
            table.caption(caption.shown());
        }
    }

    /// A hidden element that is not closed ends with the cell it stands in.
    fn end_hidden_at(&mut self, name: &str) {
        let ends_cell = matches!(name, "td" | "th" | "tr" | "thead" | "tbody" | "tfoot" | "table");
        let within = self.hidden.as_ref().map_or(0, |hidden| hidden.tables);
        if ends_cell && within > 0 && within == self.open.len() {
            self.hidden = None;
        }
    }

    fn block(&mut self) {
        let is_in_cell = self.open.last_mut().is_some_and(|table| table.text().is_some());
        if is_in_cell || self.open.last().is_some_and(|table| table.in_caption) {
            self.writing().block();
        } else {
            self.end_line();
        }
    }

    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.text);
        for part in text.shown().split('\n') {
            self.lines.extend(table::line(part));
        }
    }

    fn finish(mut self) -> Read {
        while !self.open.is_empty() {
            self.end_table()?;
        }
        self.end_line();
        let lines = std::mem::take(&mut self.lines);
        let last = self.last.and_then(|last| self.done.get_mut(&last));
        if let Some(last) = last {
            let row = last.cells().last_key_value().map_or(0, |(pos, _)| pos.row + 1);
            table::put_lines(last, row, lines)?;
        } else if self.count == 0 {
            return Err(Why::NotASpreadsheet(Found::Html).into());
        } else {
            let mut only = Draft::new(self.file, self.stem, self.budget)?;
            table::put_lines(&mut only, 0, lines)?;
            self.done.insert(0, only);
        }
        Ok(self.sheets())
    }

    /// The sheets, told apart where captions do not.
    fn sheets(self) -> Vec<Told> {
        let stem = self.stem;
        let several = self.done.len() > 1;
        let mut names = std::collections::BTreeSet::new();
        let mut sheets = Vec::new();
        for (mut draft, number) in self.done.into_values().zip(1..) {
            if several && (&*draft.name == stem || names.contains(&draft.name)) {
                draft.rename(&format!("{} {number}", draft.name));
            }
            names.insert(Arc::clone(&draft.name));
            sheets.push(draft.finish());
        }
        sheets
    }
}

/// Writes the texts of a line into a cell.
fn inline(line: &Line, text: &mut Text) {
    text.block();
    for (_, cell) in line {
        text.add(" ");
        match &cell.raw {
            super::Raw::Text(part) => text.add(part),
            super::Raw::Number(number) => text.add(&number.to_string()),
            super::Raw::Error(error) => text.add(error),
            _ => {}
        }
    }
    text.block();
}

fn is_part_of_table(name: &str) -> bool {
    matches!(
        name,
        "caption" | "col" | "colgroup" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th"
    )
}

fn is_hidden(tag: &Tag) -> bool {
    tag.get("hidden").is_some() || tag.get("style").is_some_and(style::is_hidden)
}

/// A count; one past all reason is the largest there is.
fn count(tag: &Tag, name: &str) -> Option<u32> {
    let text = tag.get(name)?;
    let digits = text.trim().split(|c: char| !c.is_ascii_digit()).next()?;
    if digits.is_empty() { None } else { Some(digits.parse().unwrap_or(u32::MAX)) }
}
