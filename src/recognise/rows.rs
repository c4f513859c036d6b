//! The rows of a table: which are records, headings, totals or footnotes.

use super::caption;
use super::content;
use super::formula;
use super::grid::{self, Grid};
use super::groups::Groups;
use super::ledger::{self, ByAmounts};
use super::looks::{self, Look};
use super::totals::{self, Event, Label, Total};
use super::vocabulary::{List, Vocabulary};
use super::words::{text_key, words};
use super::{FoundColumn, FoundRow, FoundTotal};
use crate::model::{Column, Kind, Sourced};
use crate::place::Pos;
use crate::workbook::Cell;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// How many rows away something is still near.
const NEAR: usize = 50;
/// How many records a total without label or formula may sum.
const MOST_SUMMED: usize = 2000;
/// A remark below a table fills no more cells than these, signature and date included.
const REMARK_CELLS: usize = 2;

/// A table whose columns are known.
#[derive(Debug, Clone, Copy)]
pub struct Body<'a> {
    pub grid: &'a Grid<'a>,
    pub vocabulary: &'a Vocabulary,
    pub kind: Kind,
    pub cols: &'a RangeInclusive<u32>,
    pub columns: &'a BTreeMap<Column, FoundColumn>,
    /// Columns whose headings are data.
    pub values: &'a [FoundColumn],
    pub rows: &'a RangeInclusive<u32>,
    pub repeats: &'a BTreeSet<u32>,
    /// The office that the caption names, for the rows before the first heading.
    pub office: Option<&'a Sourced<String>>,
}

/// The rows of a table, told apart.
#[derive(Debug, Default)]
pub struct Rows {
    pub records: Vec<FoundRow>,
    pub totals: Vec<FoundTotal>,
    /// Rows with content that are none of it and are not footnotes.
    pub unused: Vec<u32>,
    /// Rows taken for headings by their place alone.
    pub headings: Vec<Sourced<String>>,
    /// Rows of a ledger told by their amounts.
    pub by_amounts: ByAmounts,
    /// The last row of the table.
    pub last: Option<u32>,
}

/// A row, by what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// A text alone on its row: a heading, a footnote, or a record that lacks the rest.
    Lone {
        row: u32,
        pos: Pos,
        text: String,
        after_blank: bool,
    },
    Group {
        text: String,
        pos: Pos,
    },
    Total {
        row: u32,
        label: String,
        mean: bool,
    },
    /// A total that stands above its rows and names them: "Kragerø legesenter | 4 400".
    Heading {
        row: u32,
        label: String,
        pos: Pos,
    },
    Record {
        row: u32,
    },
    /// Belongs to the record before: its ceiling (or resource, or cost) is merged over both.
    Also {
        row: u32,
    },
    Unused {
        row: u32,
    },
}

impl Body<'_> {
    pub fn read(&self) -> Rows {
        let mut found = self.classified();
        let headings = self.settle_lone(&mut found);
        drop_trailing(&mut found);
        let by_amounts = match self.kind {
            Kind::Budsjett => self.settle_sums(&mut found),
            _ => ByAmounts::default(),
        };
        let mut rows = self.collected(&found);
        rows.headings = headings;
        rows.by_amounts = by_amounts;
        rows
    }

    fn classified(&self) -> Vec<Row> {
        let mut found: Vec<Row> = Vec::new();
        let mut previous: Option<u32> = None;
        for row in self.grid.rows_within(self.rows.clone(), self.cols.clone()) {
            if self.repeats.contains(&row) {
                previous = Some(row);
                continue;
            }
            let blank_before = row - previous.unwrap_or(self.rows.start().saturating_sub(1)) - 1;
            if self.is_foreign_header(row, blank_before, found.last()) {
                break;
            }
            previous = Some(row);
            let class = self.classify(row, blank_before, &found);
            if self.is_divided_anew(&class, &found) {
                break;
            }
            found.push(class);
        }
        found
    }

    /// "Fordelt per lege:" below the total: the same once more, in other parts.
    fn is_divided_anew(&self, row: &Row, before: &[Row]) -> bool {
        let (Row::Lone { text, .. } | Row::Group { text, .. }) = row else { return false };
        self.vocabulary.begins(List::Fordelt, &words(text)).is_some()
            && before.iter().any(|earlier| matches!(earlier, Row::Total { .. }))
    }

    fn classify(&self, row: u32, blank_before: u32, before: &[Row]) -> Row {
        let cells: Vec<(u32, &Cell)> = self.grid.filled(row, self.cols).collect();
        if matches!(self.kind, Kind::Kostra | Kind::Aktivitet) {
            return self.unsummed(row, &cells, blank_before);
        }
        if self.is_merged_into(row, before) {
            return Row::Also { row };
        }
        let label = cells.iter().find(|(_, cell)| Look::of(cell) == Look::Text);
        let label = label.map(|(_, cell)| grid::text(cell)).unwrap_or_default();
        // A line of a ledger has codes; what only speaks of the table has none.
        let names = self.names().filter(|col| cells.iter().any(|(other, _)| other == col)).count();
        let is_coded = self.kind == Kind::Budsjett && names > 1;
        if !is_coded && self.is_beside_the_point(&label, cells.len()) {
            return Row::Unused { row };
        }
        if let Some((pos, label)) = self.summed_heading(row, &cells) {
            return Row::Heading { row, label, pos };
        }
        let texts = || cells.iter().filter(|(_, cell)| Look::of(cell) == Look::Text);
        if let Some((label, mean)) =
            texts().find_map(|(col, cell)| self.total(row, *col, cell, before))
        {
            return Row::Total { row, label, mean };
        }
        if self.kind == Kind::Budsjett
            && let Some(heading) = self.line_heading(row)
        {
            return heading;
        }
        if let [(col, cell)] = cells.as_slice()
            && matches!(Look::of(cell), Look::Text | Look::Date)
        {
            let (text, pos) = (grid::text(cell), Pos::new(row, *col));
            return Row::Lone { row, pos, text, after_blank: blank_before > 0 };
        }
        // Whatever its label, a sum down its column is no record.
        if self.is_summed(row) {
            return Row::Total { row, label, mean: false };
        }
        let quantities = self.quantities(row).count();
        let is_unnamed = quantities > 0 && !self.has_name(row);
        // A line of a ledger is named by its codes at least.
        if is_unnamed && (self.kind == Kind::Budsjett || self.is_unlabelled_total(row, before)) {
            return Row::Total { row, label: String::new(), mean: false };
        }
        if self.is_office_sum(row, before) {
            return Row::Total { row, label, mean: false };
        }
        let is_apart = quantities == 0
            && (blank_before > 1 && self.grid.filled(row, self.cols).count() <= REMARK_CELLS
                || !matches!(self.kind, Kind::Tiltak | Kind::Budsjett)
                    && self.is_below_the_total(row, before));
        if is_apart && !self.is_vacant(&label) || is_footnote_mark(&label) {
            return Row::Unused { row };
        }
        Row::Record { row }
    }

    /// Of official statistics and of series nothing is summed, and so nothing counted twice: "Netto
    /// driftsutgifter", "Gjennomsnittlig listelengde", "Landet" and "Sum" are records like the rest.
    fn unsummed(&self, row: u32, cells: &[(u32, &Cell)], blank_before: u32) -> Row {
        let verdi = self.columns.get(&Column::Verdi).map(|found| found.col);
        let has_value = cells.iter().any(|(col, cell)| {
            let is_value = verdi == Some(*col) || self.values.iter().any(|found| found.col == *col);
            is_value && (Look::of(cell).is_quantity() || Look::of(cell) == Look::Dash)
        });
        match cells {
            [(col, cell)] if !has_value => Row::Lone {
                row,
                pos: Pos::new(row, *col),
                text: grid::text(cell),
                after_blank: blank_before > 0,
            },
            // The title may name a single series.
            _ if has_value && (self.kind == Kind::Aktivitet || self.has_name(row)) => {
                Row::Record { row }
            }
            _ => Row::Unused { row },
        }
    }

    /// The label of a total row, when this cell is one.
    fn total(&self, row: u32, col: u32, cell: &Cell, before: &[Row]) -> Option<(String, bool)> {
        let text = grid::text(cell);
        let label = totals::label(&text, self.vocabulary)?;
        let named_beside = self.kind == Kind::Fastlegelister
            && self.column_at(col) == Some(Column::Legekontor)
            && self
                .name_in(row, Column::Lege)
                .is_some_and(|name| totals::label(&name, self.vocabulary).is_none());
        let is_total = match label {
            Label::Sum | Label::Mean => {
                let status = self.column_at(col) == Some(Column::Status);
                !named_beside && (self.is_label_column(col) || status && !self.has_name(row))
            }
            // A list has a doctor beside its office; elsewhere the amount must be a sum.
            Label::Weak if self.kind == Kind::Fastlegelister => !named_beside,
            Label::Weak => self.is_unlabelled_total(row, before),
        };
        is_total.then_some((text, label == Label::Mean))
    }

    /// A row that names an office (or another group) and sums the rows below it.
    fn summed_heading(&self, row: u32, cells: &[(u32, &Cell)]) -> Option<(Pos, String)> {
        let (col, cell) = cells.iter().find(|(_, cell)| Look::of(cell) == Look::Text)?;
        let (pos, label) = (Pos::new(row, *col), grid::text(cell));
        let below = |rows: BTreeSet<u32>| rows.first().is_some_and(|first| *first > row);
        let mut summed = self.quantities(row).filter_map(|(col, _)| self.summed(row, col));
        let is_heading = self.is_summed(row) && summed.all(below)
            || self.is_office_sum_above(row)
            || self.is_office_over_doctors(row, *col, &label);
        (is_heading && totals::label(&label, self.vocabulary).is_none()).then_some((pos, label))
    }

    /// An office with amounts where doctors stand, and a doctor on the row below.
    fn is_office_over_doctors(&self, row: u32, col: u32, label: &str) -> bool {
        let office = |text: &str| caption::is_office(text, self.vocabulary);
        self.kind == Kind::Fastlegelister
            && !self.columns.contains_key(&Column::Legekontor)
            && self.column_at(col) == Some(Column::Lege)
            && self.quantities(row).next().is_some()
            && office(label)
            && self.name_in(row + 1, Column::Lege).is_some_and(|next| !office(&next))
    }

    /// Labels stand in columns of names, or in columns we do not use.
    fn is_label_column(&self, col: u32) -> bool {
        !matches!(self.column_at(col), Some(Column::Kommentar | Column::Status))
    }

    pub(super) fn column_at(&self, col: u32) -> Option<Column> {
        self.columns.iter().find(|(_, found)| found.col == col).map(|(column, _)| *column)
    }

    pub(super) fn name_in(&self, row: u32, column: Column) -> Option<String> {
        let col = self.columns.get(&column)?.col;
        Some(self.grid.text(Pos::new(row, col))).filter(|text| !text.is_empty())
    }

    /// The columns that name a record.
    pub(super) fn names(&self) -> impl Iterator<Item = u32> + '_ {
        let columns: &[Column] = match self.kind {
            Kind::Fastlegelister => &[Column::Lege, Column::Legekontor],
            Kind::Tilplikting => &[Column::Tjenestested, Column::Lege],
            Kind::Legeaarsverk => &[Column::Tjenestested],
            Kind::Aktivitet => &[Column::Serie, Column::Aarstall],
            Kind::Kostra => &[Column::Nokkeltall, Column::Region],
            Kind::Vaktbemanning => &[Column::Vakt],
            Kind::Budsjett => &[
                Column::Tekst,
                Column::ArtNavn,
                Column::Art,
                Column::FunksjonNavn,
                Column::Funksjon,
                Column::AnsvarNavn,
                Column::Ansvar,
            ],
            Kind::Tiltak => &[Column::Tiltak, Column::Nummer],
        };
        columns.iter().filter_map(|column| self.columns.get(column)).map(|found| found.col)
    }

    pub(super) fn has_name(&self, row: u32) -> bool {
        self.names().any(|col| !self.grid.text(self.grid.head(Pos::new(row, col))).is_empty())
    }

    fn quantity_cols(&self) -> impl Iterator<Item = u32> + '_ {
        self.columns
            .iter()
            .filter(|(column, _)| content::is_quantity(**column))
            .map(|(_, found)| found.col)
            .chain(self.values.iter().map(|found| found.col))
    }

    fn quantities(&self, row: u32) -> impl Iterator<Item = (u32, &Cell)> + '_ {
        let cells = self
            .quantity_cols()
            .filter_map(move |col| Some((col, self.grid.cell(Pos::new(row, col))?)));
        cells.filter(|(_, cell)| Look::of(cell).is_quantity())
    }

    /// Whether a formula in the row sums rows above.
    fn sums(&self, row: u32) -> bool {
        self.quantities(row).any(|(col, _)| self.summed(row, col).is_some())
    }

    /// Whether an amount of the row is the result of a sum function over rows of the table.
    fn is_summed(&self, row: u32) -> bool {
        self.quantities(row).any(|(col, cell)| {
            let by_function =
                cell.formula.as_ref().is_some_and(|formula| formula::is_function(formula));
            by_function
                && self
                    .summed(row, col)
                    .is_some_and(|rows| rows.iter().all(|row| self.rows.contains(row)))
        })
    }

    fn summed(&self, row: u32, col: u32) -> Option<BTreeSet<u32>> {
        let at = Pos::new(row, col);
        formula::summed_rows(self.grid.cell(at)?.formula.as_ref()?, at)
    }

    /// A row with amounts but no name: a total when its formula sums, or when one of the amounts
    /// comes near the sum of the rows above, all of them or those since the last total. Of a column
    /// whose cells say more than a number ("omtrent 1 050") the sum is not seen at a glance.
    fn is_unlabelled_total(&self, row: u32, before: &[Row]) -> bool {
        let amount = |(col, cell): (u32, &Cell)| Some((col, self.plain()(cell)?));
        self.sums(row)
            || self
                .quantities(row)
                .filter_map(amount)
                .any(|(col, value)| self.comes_near_sum(col, value, before))
    }

    fn comes_near_sum(&self, col: u32, value: Decimal, before: &[Row]) -> bool {
        let mut sum = Decimal::ZERO;
        let mut count = 0;
        for earlier in before.iter().rev().take(MOST_SUMMED) {
            match earlier {
                Row::Record { row } => {
                    count += 1;
                    let cell = self.grid.cell(Pos::new(*row, col));
                    let value =
                        cell.and_then(|cell| looks::added(cell).or_else(|| self.plain()(cell)));
                    let value = value.unwrap_or_default();
                    sum = sum.checked_add(value).unwrap_or(sum);
                }
                Row::Total { .. } if count > 1 && is_near(value, sum) => return true,
                _ => {}
            }
        }
        count > 1 && is_near(value, sum)
    }

    /// How a cell's number is taken at a glance: only ledgers have negative ones.
    fn plain(&self) -> fn(&Cell) -> Option<Decimal> {
        if self.kind == Kind::Budsjett { ledger::signed } else { looks::plain_number }
    }

    /// A row of an office without a doctor whose amounts are just those of the lists above it.
    fn is_office_sum(&self, row: u32, before: &[Row]) -> bool {
        let records = before.iter().rev().take(MOST_SUMMED);
        let since =
            records.clone().take_while(|row| matches!(row, Row::Record { .. } | Row::Also { .. }));
        let (since, all) = (record_rows(since), record_rows(records));
        let office = |row: u32| self.name_in(row, Column::Legekontor).map(|text| text_key(&text));
        let same = since.last().is_some_and(|first| office(*first) == office(row));
        self.lacks_doctor(row)
            && ((since.len() > 1 || same) && self.is_sum_of(row, &since)
                || all.len() > 1 && self.is_sum_of(row, &all))
    }

    /// The same above them: the lists below stand under its name or repeat it.
    fn is_office_sum_above(&self, row: u32) -> bool {
        let Some(office) = self.name_in(row, Column::Legekontor) else { return false };
        let below = self.grid.rows_within(row + 1..=*self.rows.end(), self.cols.clone());
        let is_its = |row: &u32| {
            self.name_in(*row, Column::Lege).is_some()
                && self.name_in(*row, Column::Legekontor).is_none_or(|other| other == office)
        };
        self.lacks_doctor(row) && self.is_sum_of(row, &below.take_while(is_its).collect::<Vec<_>>())
    }

    fn lacks_doctor(&self, row: u32) -> bool {
        self.kind == Kind::Fastlegelister
            && self.name_in(row, Column::Lege).is_none()
            && self.name_in(row, Column::Status).is_none()
    }

    /// Whether ceiling and length of a row are just the sums of those of other rows.
    fn is_sum_of(&self, row: u32, rows: &[u32]) -> bool {
        let is_summed = |column: Column| {
            let Some(col) = self.columns.get(&column).map(|found| found.col) else { return false };
            let number = |row: u32| looks::plain_number(self.grid.cell(Pos::new(row, col))?);
            let sum =
                rows.iter().try_fold(Decimal::ZERO, |sum, row| sum.checked_add(number(*row)?));
            sum.is_some() && sum == number(row)
        };
        !rows.is_empty() && is_summed(Column::Listetak) && is_summed(Column::Listelengde)
    }

    /// Whether the last total is above and no record with amounts is near below.
    fn is_below_the_total(&self, row: u32, before: &[Row]) -> bool {
        let mut near = before.iter().rev().take(NEAR);
        let below = self.grid.rows_within(row + 1..=*self.rows.end(), self.cols.clone());
        near.any(|earlier| matches!(earlier, Row::Total { .. }))
            && !below
                .take(NEAR)
                .any(|row| self.has_name(row) && self.quantities(row).next().is_some())
    }

    /// "Innbyggere", "Median", "Differanse": about the table, but no record.
    fn is_beside_the_point(&self, label: &str, cells: usize) -> bool {
        let words = words(label);
        let unsummed = [List::Sum, List::SumSvak]
            .into_iter()
            .find_map(|list| self.vocabulary.begins(list, &words));
        let rest = self.vocabulary.begins(List::AndreRader, unsummed.unwrap_or(&words));
        let longest = if self.kind == Kind::Tiltak { 1 } else { 3 };
        self.is_population(label, cells) || rest.is_some_and(|rest| rest.len() <= longest)
    }

    /// A labelled population among the rows, found by a room of its own.
    fn is_population(&self, label: &str, cells: usize) -> bool {
        cells <= 3 && self.vocabulary.begins(List::Folketall, &words(label)).is_some()
    }

    /// Whether the column that makes a record is merged from a record above down to this row.
    fn is_merged_into(&self, row: u32, before: &[Row]) -> bool {
        let key = match self.kind {
            Kind::Fastlegelister => Column::Listetak,
            Kind::Tilplikting => Column::Ressurs,
            Kind::Tiltak => Column::Kostnad,
            Kind::Legeaarsverk => Column::Legeaarsverk,
            kind => kind.naming(),
        };
        let Some(col) = self.columns.get(&key).map(|found| found.col) else { return false };
        let Some(area) = self.grid.merged_at(Pos::new(row, col)) else { return false };
        let is_in = |earlier: &Row| matches!(earlier, Row::Record { row } | Row::Also { row } if *row >= area.first.row);
        area.first.row < row && before.last().is_some_and(is_in)
    }

    pub(super) fn is_vacant(&self, text: &str) -> bool {
        words(text).first().is_some_and(|word| self.vocabulary.has(List::Ubesatt, word))
    }

    /// A row of words after a blank one or a title, where the amounts should be: the header of
    /// another table.
    fn is_foreign_header(&self, row: u32, blank_before: u32, last: Option<&Row>) -> bool {
        let cells: Vec<(u32, &Cell)> = self.grid.filled(row, self.cols).collect();
        let (words, others): (Vec<_>, Vec<_>) =
            cells.iter().partition(|(_, cell)| Look::of(cell) == Look::Text);
        let over_amounts =
            self.quantity_cols().any(|col| cells.iter().any(|(other, _)| *other == col));
        let has_years = are_years(&others);
        if cells.len() < 2 || !over_amounts || words.is_empty() || !others.is_empty() && !has_years
        {
            return false;
        }
        let titled = matches!(last, Some(Row::Lone { after_blank: true, .. }));
        if blank_before == 0 && !titled {
            return false;
        }
        blank_before > 1
            || titled
            || has_years
            || cells.iter().any(|(_, cell)| is_header_word(&grid::text(cell)))
    }

    fn collected(&self, found: &[Row]) -> Rows {
        let mut rows = Rows::default();
        let mut groups = Groups::new(self);
        let mut events = Vec::new();
        for row in found {
            match row {
                Row::Group { text, pos } => {
                    groups.begin(Sourced::new(
                        text.trim_end_matches(':').to_owned(),
                        self.grid.sheet.place(*pos),
                    ));
                    events.push(Event::Group);
                }
                Row::Record { row } => {
                    let group = groups.of(*row);
                    events.push(Event::Record {
                        row: *row,
                        group: groups.office(*row),
                        value: self.value(*row),
                    });
                    rows.records.push(FoundRow { row: *row, also: Vec::new(), group });
                }
                Row::Also { row } => {
                    if let Some(record) = rows.records.last_mut() {
                        record.also.push(*row);
                    }
                }
                Row::Total { row, label, mean } => {
                    groups.end();
                    events.push(Event::Total(self.total_of(*row, label, *mean)));
                }
                Row::Heading { row, label, pos } => {
                    groups.begin(Sourced::new(label.clone(), self.grid.sheet.place(*pos)));
                    let total = self.total_of(*row, label, false);
                    events.push(Event::Total(Total { heads: true, ..total }));
                }
                Row::Unused { row } => rows.unused.push(*row),
                Row::Lone { .. } => {}
            }
        }
        if self.kind == Kind::Budsjett {
            rows.totals = self.ledger_totals(found);
        } else {
            self.add_totals(&events, &mut rows);
        }
        let last_record = rows
            .records
            .iter()
            .map(|record| record.also.last().copied().unwrap_or(record.row))
            .max();
        rows.last = last_record.max(rows.totals.iter().map(|total| total.row).max());
        rows.unused.retain(|row| {
            let cells: Vec<_> = self.grid.filled(*row, self.cols).collect();
            let label = cells.first().map(|(_, cell)| grid::text(cell)).unwrap_or_default();
            let tells = cells.len() > 1 && self.quantities(*row).next().is_some();
            tells && !self.is_population(&label, cells.len())
        });
        rows
    }

    fn add_totals(&self, events: &[Event], rows: &mut Rows) {
        for (at, event) in events.iter().enumerate() {
            if let Event::Total(total) = event {
                let covers = totals::covers(events, at, self.vocabulary);
                rows.totals.push(FoundTotal {
                    row: total.row,
                    label: total.label.clone(),
                    covers,
                    mean: total.mean,
                });
            }
        }
    }

    fn total_of(&self, row: u32, label: &str, mean: bool) -> Total {
        let summed = self.quantities(row).find_map(|(col, _)| self.summed(row, col));
        Total { row, label: label.to_owned(), mean, heads: false, summed, value: self.value(row) }
    }

    /// The first plain amount of a row.
    fn value(&self, row: u32) -> Option<Decimal> {
        let keys = [
            Column::Listetak,
            Column::Listelengde,
            Column::Ressurs,
            Column::Kostnad,
            Column::Legeaarsverk,
            Column::Plasser,
        ];
        let of_keys =
            keys.iter().filter_map(|column| self.columns.get(column)).map(|found| found.col);
        let years = self
            .columns
            .iter()
            .filter(|(column, _)| matches!(column, Column::Aar(_)))
            .map(|(_, found)| found.col);
        of_keys
            .chain(years)
            .find_map(|col| looks::plain_number(self.grid.cell(Pos::new(row, col))?))
    }
}

fn record_rows<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<u32> {
    rows.filter_map(|row| if let Row::Record { row } = row { Some(*row) } else { None }).collect()
}

/// Whether the numbers are years in a row: 2025, 2026. A ceiling of 2000 and a length of 1995 are not.
fn are_years(cells: &[(u32, &Cell)]) -> bool {
    let numbers: Vec<Decimal> =
        cells.iter().filter_map(|(_, cell)| looks::plain_number(cell)).collect();
    numbers.len() > 1
        && numbers.len() == cells.len()
        && numbers.iter().all(grid::is_year)
        && numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == *a + Decimal::ONE))
}

/// Whether a stated total could be meant as this sum.
fn is_near(value: Decimal, sum: Decimal) -> bool {
    let tenth = sum.abs() / Decimal::TEN;
    value.checked_sub(sum).is_some_and(|difference| difference.abs() <= tenth) && !sum.is_zero()
}

/// Rows that are none of the table stand below it, unless records follow them.
fn drop_trailing(found: &mut Vec<Row>) {
    let is_part = |row: &Row| {
        matches!(
            row,
            Row::Record { .. }
                | Row::Also { .. }
                | Row::Total { .. }
                | Row::Heading { .. }
                | Row::Unused { .. }
        )
    };
    let end = found.iter().rposition(is_part).map_or(0, |last| last + 1);
    found.truncate(end);
}

pub(super) fn is_footnote_mark(text: &str) -> bool {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some('*' | '¹' | '²' | '³' | '†'), _) => true,
        (Some(digit), Some(')')) => digit.is_ascii_digit(),
        _ => false,
    }
}

/// A word with which columns of other tables begin.
fn is_header_word(text: &str) -> bool {
    words(text).first().is_some_and(|word| {
        matches!(
            word.as_str(),
            "antall"
                | "tal"
                | "år"
                | "måned"
                | "månad"
                | "dato"
                | "sum"
                | "totalt"
                | "regnskap"
                | "rekneskap"
                | "budsjett"
                | "andel"
                | "prosent"
                | "telefon"
                | "epost"
                | "adresse"
        )
    })
}
