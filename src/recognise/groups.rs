//! The office or heading that each record stands under.

use super::rows::Body;
use super::words::text_key;
use crate::model::{Column, Kind, Sourced};
use crate::place::{Area, Pos};

/// The office or heading that rows stand under.
#[derive(Debug)]
pub struct Groups<'a, 'b> {
    body: &'a Body<'b>,
    heading: Option<Sourced<String>>,
    /// The last office written in its column, while blanks below it mean the same.
    written: Option<Sourced<String>>,
    fills_down: bool,
}

impl<'a, 'b> Groups<'a, 'b> {
    pub fn new(body: &'a Body<'b>) -> Self {
        Self { body, heading: body.office.cloned(), written: None, fills_down: fills_down(body) }
    }

    pub fn begin(&mut self, heading: Sourced<String>) {
        self.heading = Some(heading);
        self.written = None;
    }

    pub fn end(&mut self) {
        self.written = None;
        if self.body.office.is_none() {
            self.heading = None;
        }
    }

    /// The group of a record, when its own row does not say it.
    pub fn of(&mut self, row: u32) -> Option<Sourced<String>> {
        let column = match self.body.kind {
            Kind::Fastlegelister => Column::Legekontor,
            kind => kind.naming(),
        };
        let Some(col) = self.body.columns.get(&column).map(|found| found.col) else {
            return self.heading.clone();
        };
        let at = Pos::new(row, col);
        let own = self.body.grid.text(at);
        if !own.is_empty() {
            self.written = Some(Sourced::new(own, self.body.grid.sheet.place(at)));
            let is_list = self.body.kind == Kind::Fastlegelister;
            return self.heading.clone().filter(|_| !is_list);
        }
        let head = self.body.grid.head(at);
        if head != at {
            let text = self.body.grid.text(head);
            return (!text.is_empty())
                .then(|| Sourced::new(text, self.body.grid.sheet.place(Area::from(head))));
        }
        let written = self.written.clone().filter(|_| self.fills_down);
        written.or_else(|| self.heading.clone())
    }

    /// The office a record belongs to, its own or its group's, as it is compared.
    pub fn office(&self, row: u32) -> Option<String> {
        let own = self.body.name_in(row, Column::Legekontor);
        let office =
            own.or_else(|| Some(self.written.as_ref().or(self.heading.as_ref())?.value.clone()));
        office.map(|office| text_key(&office))
    }
}

/// Whether an office is written only on the first row of its block: never on two rows in a row.
fn fills_down(body: &Body<'_>) -> bool {
    let Some(col) = body.columns.get(&Column::Legekontor).map(|found| found.col) else {
        return false;
    };
    if body.kind != Kind::Fastlegelister {
        return false;
    }
    let mut previous = String::new();
    for row in body.grid.rows_within(body.rows.clone(), body.cols.clone()) {
        let office = text_key(&body.grid.text(Pos::new(row, col)));
        if !office.is_empty() && office == previous {
            return false;
        }
        previous = office;
    }
    true
}
