//! Where something stands: file, sheet and cells, or a line of a text file.

use std::fmt;
use std::sync::Arc;

/// A cell's position, counted from zero. Shown as in a spreadsheet: row 13, column 1 is `B14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pos {
    pub row: u32,
    pub col: u32,
}

impl Pos {
    #[must_use]
    pub const fn new(row: u32, col: u32) -> Self {
        Self { row, col }
    }

    /// Reads `B14`. Lower case and `$` signs are accepted; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace('$', "").to_ascii_uppercase();
        let split = text.find(|c: char| c.is_ascii_digit())?;
        let (letters, digits) = text.split_at(split);
        if letters.is_empty() || letters.len() > 3 {
            return None;
        }
        let mut col = 0;
        for letter in letters.bytes() {
            if !letter.is_ascii_uppercase() {
                return None;
            }
            col = col * 26 + u32::from(letter - b'A') + 1;
        }
        let row: u32 = digits.parse().ok()?;
        Some(Self::new(row.checked_sub(1)?, col - 1))
    }
}

/// The letters of a column counted from zero: 0 is `A`, 27 is `AB`.
#[must_use]
pub fn column_letters(col: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = col + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

impl fmt::Display for Pos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.col), self.row + 1)
    }
}

/// A rectangle of cells, both corners included. Shown as `B4:B13`, a single cell as `B14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area {
    pub first: Pos,
    pub last: Pos,
}

impl Area {
    #[must_use]
    pub const fn new(first: Pos, last: Pos) -> Self {
        Self { first, last }
    }

    #[must_use]
    pub fn contains(&self, pos: Pos) -> bool {
        (self.first.row..=self.last.row).contains(&pos.row)
            && (self.first.col..=self.last.col).contains(&pos.col)
    }
}

impl From<Pos> for Area {
    fn from(pos: Pos) -> Self {
        Self::new(pos, pos)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else {
            write!(f, "{}:{}", self.first, self.last)
        }
    }
}

/// What of a file is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Whole,
    Sheet(Arc<str>),
    Cells(Arc<str>, Area),
    /// A line of a text file, counted from one.
    Line(u32),
}

/// Where something stands. Shown as `tilplikting.xlsx!Ark1!B4:B13`, the file by its name alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub file: Arc<str>,
    pub part: Part,
}

impl Place {
    #[must_use]
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), part: Part::Whole }
    }

    #[must_use]
    pub fn sheet(file: &Arc<str>, sheet: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), part: Part::Sheet(Arc::clone(sheet)) }
    }

    #[must_use]
    pub fn cells(file: &Arc<str>, sheet: &Arc<str>, area: impl Into<Area>) -> Self {
        Self { file: Arc::clone(file), part: Part::Cells(Arc::clone(sheet), area.into()) }
    }

    #[must_use]
    pub fn line(file: &Arc<str>, line: u32) -> Self {
        Self { file: Arc::clone(file), part: Part::Line(line) }
    }

    /// The sheet's name, when the place is on one.
    #[must_use]
    pub fn sheet_name(&self) -> Option<&str> {
        match &self.part {
            Part::Sheet(sheet) | Part::Cells(sheet, _) => Some(sheet),
            Part::Whole | Part::Line(_) => None,
        }
    }

    /// Whether these cells are some, but not all, of the other's.
    fn is_within(&self, other: &Self) -> bool {
        let (Some(inner), Some(outer)) = (self.area(), other.area()) else { return false };
        self.file == other.file
            && self.sheet_name() == other.sheet_name()
            && inner != outer
            && outer.contains(inner.first)
            && outer.contains(inner.last)
    }

    /// The cells, when the place is cells.
    #[must_use]
    pub fn area(&self) -> Option<Area> {
        match &self.part {
            Part::Cells(_, area) => Some(*area),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Whole => write!(f, "{}", self.file),
            Part::Sheet(sheet) => write!(f, "{}!{sheet}", self.file),
            Part::Cells(sheet, area) => write!(f, "{}!{sheet}!{area}", self.file),
            Part::Line(line) => write!(f, "{}:{line}", self.file),
        }
    }
}

/// Sorts places, drops repeats and joins cells that stand next to each other in a column or a row.
///
/// B4, B5, B6 and D9 of one sheet become `B4:B6` and `D9`; B4:C4 within A4:E4 goes without saying.
#[must_use]
pub fn condense(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by(|a, b| by_column(a).cmp(&by_column(b)));
    places.dedup();
    loop {
        let before = places.len();
        places = absorb(&join_rows(join_columns(places)));
        if places.len() == before {
            return places;
        }
    }
}

fn join_columns(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by(|a, b| by_column(a).cmp(&by_column(b)));
    join(places, |a, b| {
        a.first.col == b.first.col && a.last.col == b.last.col && b.first.row <= a.last.row + 1
    })
}

fn join_rows(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by(|a, b| by_row(a).cmp(&by_row(b)));
    join(places, |a, b| {
        a.first.row == b.first.row && a.last.row == b.last.row && b.first.col <= a.last.col + 1
    })
}

/// So many wide ranges are compared with all others: more are left as they are.
const MOST_COMPARED: usize = 1000;

/// Drops what lies within another range. What is left stands column by column.
fn absorb(places: &[Place]) -> Vec<Place> {
    // Joined ranges of one column do not overlap: only wider ones, or whole sheets, can hold others.
    let is_wide = |place: &&Place| place.area().is_none_or(|area| area.first.col < area.last.col);
    let wide: Vec<&Place> = places.iter().filter(is_wide).collect();
    let wide = if wide.len() > MOST_COMPARED { Vec::new() } else { wide };
    let within = |place: &Place| wide.iter().any(|other| place.is_within(other));
    let mut outermost: Vec<Place> = places.iter().filter(|place| !within(place)).cloned().collect();
    outermost.sort_by(|a, b| by_column(a).cmp(&by_column(b)));
    outermost
}

type SortKey<'a> = (&'a str, Option<&'a str>, &'a Part, (u32, u32));

fn by_column(place: &Place) -> SortKey<'_> {
    sort_key(place, |pos| (pos.col, pos.row))
}

fn by_row(place: &Place) -> SortKey<'_> {
    sort_key(place, |pos| (pos.row, pos.col))
}

fn sort_key(place: &Place, order: fn(Pos) -> (u32, u32)) -> SortKey<'_> {
    static WHOLE: Part = Part::Whole;
    let (file, sheet) = (&place.file, place.sheet_name());
    match place.area() {
        Some(area) => (file, sheet, &WHOLE, order(area.first)),
        None => (file, sheet, &place.part, (0, 0)),
    }
}

fn join(places: Vec<Place>, adjacent: impl Fn(&Area, &Area) -> bool) -> Vec<Place> {
    let mut joined: Vec<Place> = Vec::with_capacity(places.len());
    for place in places {
        if let (Some(previous), Some(area)) = (joined.last_mut(), place.area())
            && previous.file == place.file
            && previous.sheet_name() == place.sheet_name()
            && let Part::Cells(_, grown) = &mut previous.part
            && adjacent(grown, &area)
        {
            grown.last =
                Pos::new(grown.last.row.max(area.last.row), grown.last.col.max(area.last.col));
            continue;
        }
        joined.push(place);
    }
    joined
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn positions_are_written_and_read_as_in_a_spreadsheet() {
        for (row, col, text) in
            [(0, 0, "A1"), (13, 1, "B14"), (3, 27, "AB4"), (1_048_575, 16_383, "XFD1048576")]
        {
            assert_eq!(Pos::new(row, col).to_string(), text);
            assert_eq!(Pos::parse(text), Some(Pos::new(row, col)));
        }
        assert_eq!(Pos::parse("$B$14"), Some(Pos::new(13, 1)));
        assert_eq!(Pos::parse("B0"), None);
        assert_eq!(Pos::parse("14"), None);
    }

    #[test]
    fn ranges_grow_both_ways_and_take_in_what_lies_within() {
        let (file, sheet): (Arc<str>, Arc<str>) = ("a.xlsx".into(), "Ark 1".into());
        let area = |first: &str, last: &str| {
            let area = Area::new(Pos::parse(first).unwrap(), Pos::parse(last).unwrap());
            Place::cells(&file, &sheet, area)
        };
        let rows = vec![area("B2", "C2"), area("B3", "C3"), area("C2", "C3"), area("B4", "C4")];
        assert_eq!(condense(rows), [area("B2", "C4")]);
    }

    #[test]
    fn neighbouring_cells_are_joined() {
        let (file, sheet): (Arc<str>, Arc<str>) = ("a.xlsx".into(), "Ark 1".into());
        let cell = |text: &str| Place::cells(&file, &sheet, Pos::parse(text).unwrap());
        let joined = condense(["B6", "D9", "B4", "B5", "B4", "E9"].map(cell).to_vec());
        let shown: Vec<String> = joined.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["a.xlsx!Ark 1!B4:B6", "a.xlsx!Ark 1!D9:E9"]);
        let columns = ["C6", "B6", "B7", "C7", "C12", "B12", "B13"].map(cell).to_vec();
        let shown: Vec<String> = condense(columns).iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["a.xlsx!Ark 1!B6:C7", "a.xlsx!Ark 1!B12:B13", "a.xlsx!Ark 1!C12"]);
    }

    #[test]
    fn cells_of_two_sheets_are_joined_sheet_by_sheet() {
        let file: Arc<str> = "a.xlsx".into();
        let cell = |(sheet, text): (&str, &str)| {
            Place::cells(&file, &sheet.into(), Pos::parse(text).unwrap())
        };
        let joined =
            condense([("X", "B4"), ("Y", "B4"), ("X", "B5"), ("Y", "B5")].map(cell).to_vec());
        let shown: Vec<String> = joined.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["a.xlsx!X!B4:B5", "a.xlsx!Y!B4:B5"]);
    }
}
