use super::context::Context;
use super::formula_words::sheet_name;
use super::input::MeasureInputs;
use super::privacy::list_label;
use super::wording::{self, NO_VALUE};
use super::{Audience, Cell, Column, Format, Row, SheetTable};
use crate::figures::{self, Naming};
use crate::language::Arg;
use crate::model::{self, Column as Field, Kind, Table, Value};
use crate::place::Place;

/// The native data table of a kind: what was read, row by row, with live formulas in derived cells.
///
/// It has no total row: sums are key figures, and a total among the rows would be counted twice.
pub(super) fn build(cx: &Context<'_>, table: &Table) -> SheetTable {
    let identity = Identity {
        naming: &cx.naming(),
        sheet: sheet_name(table.kind, cx.texts),
        caption: cx.text(match table.kind {
            Kind::Fastlegelister => "caption-lists",
            Kind::Tilplikting => "caption-duty",
            Kind::Tiltak => "caption-measures",
            Kind::Legeaarsverk => "caption-posts",
            Kind::Aktivitet => "caption-activity",
            Kind::Kostra => "caption-statistics",
            Kind::Vaktbemanning => "caption-roster",
            Kind::Budsjett => "caption-budget",
        }),
        follows: None,
        prefix: String::new(),
    };
    build_as(cx, table, &identity)
}

/// What a table is in the workbook, and the table whose cells it follows where they are the same.
pub(super) struct Identity<'a> {
    pub naming: &'a dyn Naming,
    pub sheet: String,
    pub caption: String,
    pub follows: Option<&'a Table>,
    /// Before the names of its cells: `s1_` in the first scenario.
    pub prefix: String,
}

/// As [`build`], as another table than the one of the plan.
pub(super) fn build_as(cx: &Context<'_>, table: &Table, identity: &Identity<'_>) -> SheetTable {
    let fields: Vec<Field> =
        table.columns.iter().copied().filter(|field| published(cx, *field)).collect();
    let formats: Vec<Format> = fields.iter().map(|field| format(table, *field)).collect();
    let mut columns: Vec<Column> = fields
        .iter()
        .zip(&formats)
        .map(|(field, format)| column(cx, table.kind, *field, *format))
        .collect();
    let (source, inputs) = (Source::of(table), MeasureInputs::of(cx, table));
    columns.push(source.column(cx).in_workbook());
    let rows = table
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let mut cells: Vec<Cell> = fields
                .iter()
                .zip(&formats)
                .map(|(field, format)| {
                    let cell = cell(cx, identity.naming, table.kind, index, row, *field, *format);
                    following(cx, identity, table.kind, index, row, *field, cell)
                })
                .collect();
            for (cell, input) in cells.iter_mut().zip(inputs.of_row(index, &fields)) {
                if let Some((name, input)) = input {
                    cell.defined_name = Some(format!("{}{name}", identity.prefix));
                    cell.input = Some(Box::new(input));
                }
            }
            cells.push(source.cell(cx, &row.place));
            Row::body(cells)
        })
        .collect();
    SheetTable {
        audience: Audience::Workbook,
        sheet: identity.sheet.clone(),
        name: identity.naming.table(table.kind),
        caption: identity.caption.clone(),
        columns,
        rows,
        notes: source.note(cx).into_iter().chain(shorthand_notes(cx, table, &fields)).collect(),
        pdf_rows: None,
        rest: String::new(),
    }
}

/// Where the rows of a table stand.
enum Source<'a> {
    /// All in one sheet, which is told once above the table: file and sheet.
    Sheet(&'a Place),
    /// Here and there; every row tells it all.
    Many,
}

impl<'a> Source<'a> {
    fn of(table: &'a Table) -> Self {
        let in_sheet = |place: &Place| place.area().is_some();
        match table.rows.first().map(|row| &row.place) {
            Some(first)
                if in_sheet(first)
                    && table.rows.iter().all(|row| same_sheet(first, &row.place)) =>
            {
                Self::Sheet(first)
            }
            _ => Self::Many,
        }
    }

    fn column(&self, cx: &Context<'_>) -> Column {
        match self {
            Self::Sheet(_) => Column::new(cx.text("header-source-cells"), Format::Text, 1.0),
            Self::Many => Column::new(cx.text("header-source"), Format::Text, 3.0),
        }
    }

    fn cell(&self, cx: &Context<'_>, place: &Place) -> Cell {
        match (self, place.area()) {
            (Self::Sheet(_), Some(area)) => Cell::text(area.to_string()),
            _ => Cell::text(wording::place(place, cx.texts)),
        }
    }

    fn note(&self, cx: &Context<'_>) -> Option<String> {
        let Self::Sheet(place) = self else { return None };
        let sheet = Arg::from(place.sheet_name()?);
        let place = cx.with("place-sheet", &[("file", Arg::from(&*place.file)), ("sheet", sheet)]);
        Some(cx.with("note-source", &[("place", Arg::Text(place))]))
    }
}

fn same_sheet(one: &Place, other: &Place) -> bool {
    other.area().is_some() && one.file == other.file && one.sheet_name() == other.sheet_name()
}

/// Anything may stand in a comment, names of doctors and their illnesses among it.
fn published(cx: &Context<'_>, field: Field) -> bool {
    field != Field::Kommentar || cx.options.names
}

fn column(cx: &Context<'_>, kind: Kind, field: Field, format: Format) -> Column {
    let names_rows = kind.naming();
    let width = match (format, field == names_rows) {
        (_, true) => 3.0,
        (Format::Text, false) => 1.6,
        _ => 1.0,
    };
    let column = Column::new(cx.naming().header(kind, field), format, width);
    if field == names_rows { column.naming_rows() } else { column }
}

/// The column's format: by what it counts, with the decimals its numbers have.
fn format(table: &Table, field: Field) -> Format {
    let numbers = || {
        table.rows.iter().filter_map(|row| match &row.entry(field).value {
            Value::Number(number) => Some(number.normalize()),
            _ => None,
        })
    };
    if numbers().next().is_none() {
        return Format::Text;
    }
    let decimals = numbers().map(|number| number.scale()).max().unwrap_or(0).min(2);
    match field {
        Field::Ressurs
        | Field::Stilling
        | Field::Andel
        | Field::Pensjon
        | Field::Arbeidsgiveravgift => Format::Percent(decimals),
        Field::AndelUbesatt => Format::Percent(decimals.min(1)),
        Field::KostnadPerAarsverk => Format::Kroner,
        Field::Iverksetting | Field::Slutt | Field::InnfasetTil | Field::Aarstall => Format::Year,
        Field::Aar(_) if table.kind == Kind::Aktivitet => Format::Number(decimals),
        Field::Kostnad
        | Field::Sats
        | Field::Aarslonn
        | Field::Tilskudd
        | Field::Refusjon
        | Field::Omdisponering
        | Field::Aar(_)
        | Field::TilskuddAar(_)
        | Field::RefusjonAar(_)
        | Field::OmdisponeringAar(_)
        | Field::Planperiode
        | Field::Utenfor
        | Field::Regnskap(_)
        | Field::Budsjett(_)
        | Field::RevidertBudsjett(_) => kroner(decimals),
        _ => Format::Number(decimals),
    }
}

/// Whole kroner, unless the workbook has øre.
const fn kroner(decimals: u32) -> Format {
    if decimals == 0 { Format::Kroner } else { Format::Number(2) }
}

/// A cell that is what the other table's is, by a formula: `=INDEX(Tiltak[Kostnad],3)`. One that is
/// emptied there is empty here, and no 0.
fn following(
    cx: &Context<'_>,
    identity: &Identity<'_>,
    kind: Kind,
    index: usize,
    row: &model::Row,
    field: Field,
    cell: Cell,
) -> Cell {
    let other =
        identity.follows.and_then(|table| table.rows.get(index)).map(|row| row.entry(field));
    let own = row.entry(field);
    let is_same = other.is_some_and(|other| other.value == own.value && own.formula.is_none());
    let can_change = matches!(own.value, Value::Number(_) | Value::NotApplicable | Value::Word(_));
    if !is_same || !can_change {
        return cell;
    }
    let cells = figures::column_reference(&cx.naming(), kind, field);
    let other = format!("INDEX({cells},{})", index + 1);
    cell.with_formula(format!("=IF({other}=\"\",\"{NO_VALUE}\",{other})"))
}

fn cell(
    cx: &Context<'_>,
    naming: &dyn Naming,
    kind: Kind,
    index: usize,
    row: &model::Row,
    field: Field,
    format: Format,
) -> Cell {
    if field == Field::Lege && !cx.options.names {
        return Cell::text(anonymous(cx, kind, index, row));
    }
    let entry = row.entry(field);
    let live = |cell: Cell| match entry.formula {
        Some(formula) => cell.with_formula(figures::row_formula(formula, kind, naming)),
        None => cell,
    };
    match &entry.value {
        Value::Number(value) => live(Cell::number(*value, shown(cx, *value, format))),
        Value::NotApplicable => live(Cell::text(NO_VALUE)),
        Value::Text(text) => Cell::text(text.clone()),
        Value::Flag(flag) => Cell::text(cx.naming().flag(*flag)),
        Value::Word(key) => Cell::text(cx.naming().word(key)),
        Value::Unreadable => Cell::text(cx.text("shorthand-unreadable")),
        Value::Missing | Value::Absent => Cell::text(NO_VALUE),
    }
}

/// A list by its number; the doctor of a duty by the number of the list.
fn anonymous(cx: &Context<'_>, kind: Kind, index: usize, row: &model::Row) -> String {
    match (kind, &row.entry(Field::Lege).value) {
        (Kind::Fastlegelister, _) => list_label(index, cx.texts),
        (_, Value::Text(name)) => {
            cx.pseudonyms.of(name).map_or_else(|| NO_VALUE.to_owned(), str::to_owned)
        }
        (_, Value::Unreadable) => cx.text("shorthand-unreadable"),
        _ => NO_VALUE.to_owned(),
    }
}

/// A number as printed in a table, where the caption or the header says what it counts.
pub(super) fn shown(cx: &Context<'_>, value: rust_decimal::Decimal, format: Format) -> String {
    match format {
        Format::Percent(decimals) => cx.numbers().per_cent(value, decimals),
        Format::Number(decimals) => cx.numbers().number(value, decimals),
        Format::Kroner => cx.numbers().number(value, 0),
        Format::Year => value.normalize().to_string(),
        Format::Text | Format::Mixed => cx.numbers().exact(value),
    }
}

fn shorthand_notes(cx: &Context<'_>, table: &Table, fields: &[Field]) -> Vec<String> {
    let holds = |wanted: &[Value]| {
        table.rows.iter().any(|row| {
            fields.iter().any(|field| {
                let hidden = *field == Field::Lege && !cx.options.names;
                !hidden && wanted.contains(&row.entry(*field).value)
            })
        })
    };
    let mut notes = Vec::new();
    if holds(&[Value::Missing, Value::NotApplicable, Value::Absent]) {
        notes.push(cx.text("note-no-value"));
    }
    if holds(&[Value::Unreadable]) {
        notes.push(cx.text("note-unreadable"));
    }
    if !cx.options.names && fields.contains(&Field::Lege) {
        notes.push(cx.text("note-names"));
    }
    if table.kind == Kind::Tiltak {
        notes.push(cx.text("note-live-measures"));
    }
    notes
}
