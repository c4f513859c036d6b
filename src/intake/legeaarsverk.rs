//! Doctors' posts and places at the municipality's own sites.

use super::cells::{Cells, Slot, shown};
use super::grammar::marks::{nothing, without_footnotes};
use super::grammar::{quantity, spaces, worktime};
use super::numbers::{Measure, Number};
use crate::finding::intake as codes;
use crate::model::{Column, Field, Legeaarsverk, Sourced};
use crate::place::Place;
use crate::recognise::FoundRow;
use crate::workbook::Raw;
use rust_decimal::Decimal;

/// Headers that say where a row is, but not of which service the table is.
const GENERAL: &[&str] = &[
    "tjenestested",
    "tjenestestedet",
    "tjenestesteder",
    "tjenestestad",
    "tenestestad",
    "tenestested",
    "arbeidssted",
    "arbeidsstad",
    "virksomhet",
    "virksomheten",
    "verksemd",
    "virksomhet/avdeling",
    "verksemd/avdeling",
    "avdeling",
    "avdelingen",
    "avdelinga",
    "avdelingsnavn",
    "institusjon",
    "institusjoner",
    "institusjonar",
    "tjeneste",
    "tjenesten",
    "teneste",
    "tjenesteområde",
    "tenesteområde",
    "enhet",
    "eining",
    "lokasjon",
    "sted",
    "stad",
    "navn",
    "namn",
    "område",
];

/// Whose posts are not doctors', by the words of the row's name or of its number.
const OTHER_PROFESSIONS: &[&str] = &[
    "sykepleier",
    "sykepleiere",
    "sjukepleiar",
    "sjukepleiarar",
    "helsesykepleier",
    "helsesykepleiere",
    "helsesjukepleiar",
    "vernepleier",
    "vernepleiere",
    "vernepleiar",
    "hjelpepleier",
    "hjelpepleiere",
    "helsefagarbeider",
    "helsefagarbeidere",
    "helsefagarbeidar",
    "fysioterapeut",
    "fysioterapeuter",
    "fysioterapeutar",
    "ergoterapeut",
    "ergoterapeuter",
    "ergoterapeutar",
    "jordmor",
    "jordmødre",
    "psykolog",
    "psykologer",
    "psykologar",
    "tannlege",
    "tannleger",
    "tannlegar",
    "legesekretær",
    "legesekretærer",
    "helsesekretær",
    "helsesekretærer",
    "helsesekretærar",
    "sosionom",
    "sosionomer",
    "bioingeniør",
    "bioingeniører",
];

/// Reads the sites of a table.
pub(super) fn read(cells: &mut Cells<'_>, rows: &[&FoundRow]) -> Vec<Legeaarsverk> {
    let measures = Measures {
        posts: Measure::of(cells, Column::Legeaarsverk),
        places: Measure::of(cells, Column::Plasser),
        vacant: Measure::of(cells, Column::Ubesatt),
    };
    let service = service(cells);
    let rows: Vec<&&FoundRow> = rows.iter().filter(|row| !is_of_others(cells, row.row)).collect();
    rows.into_iter().map(|row| site(cells, row, &service, measures)).collect()
}

/// Without the service where all sites are of one: it would tell nothing apart.
pub(super) fn told_apart(mut sites: Vec<Legeaarsverk>) -> Vec<Legeaarsverk> {
    let key = |site: &Legeaarsverk| site.tjeneste.value().map(|name| spaces::key(name));
    let first = sites.first().and_then(key);
    if sites.iter().all(|site| key(site) == first) {
        for site in &mut sites {
            site.tjeneste = Field::Absent;
        }
    }
    sites
}

/// What makes two sites the same in two versions of a workbook.
pub(super) fn key(site: &Legeaarsverk) -> Option<(String, String)> {
    let service = site.tjeneste.value().map_or(String::new(), |name| spaces::key(name));
    Some((service, spaces::key(site.tjenestested.value()?)))
}

#[derive(Debug, Clone, Copy)]
struct Measures {
    posts: Option<Measure>,
    places: Option<Measure>,
    vacant: Option<Measure>,
}

fn site(
    cells: &mut Cells<'_>,
    found: &FoundRow,
    service: &Field<String>,
    measures: Measures,
) -> Legeaarsverk {
    let row = found.row;
    let (tjeneste, tjenestested) = named(cells, found, service);
    let legeaarsverk = cells.needed(Column::Legeaarsverk, row, measures.posts);
    Legeaarsverk {
        place: cells.row_place(row),
        tjeneste,
        tjenestested,
        plasser: cells.places(row, measures.places, legeaarsverk.value().is_none()),
        avdelinger: cells.name(Column::Avdelinger, row),
        ubesatt: cells.vacant(row, measures.vacant, &legeaarsverk),
        legeaarsverk,
        kommentar: cells.text(Column::Kommentar, row),
    }
}

/// The service and the site of a row. A heading above the row is its service.
fn named(
    cells: &mut Cells<'_>,
    found: &FoundRow,
    service: &Field<String>,
) -> (Field<String>, Field<String>) {
    let own = cells.name(Column::Tjenestested, found.row);
    match (own, &found.group) {
        (Field::Missing(_) | Field::Absent, Some(group)) => {
            (service.clone(), cells.group_name(group))
        }
        (Field::Missing(place), None) => {
            cells.log.group(&codes::LEFT_BLANK, Column::Tjenestested, &place, "");
            (service.clone(), Field::Missing(place))
        }
        (own, Some(group)) => (cells.group_name(group), own),
        (own, None) => (service.clone(), own),
    }
}

/// What the table is of: the header over its sites ("Sykehjem"), else its title, else its sheet.
fn service(cells: &Cells<'_>) -> Field<String> {
    let header = cells.found(Column::Tjenestested).filter(|found| {
        let key = spaces::key(&found.header);
        let (key, _) = without_footnotes(&key);
        !GENERAL.contains(&key)
    });
    let name = |text: &str| without_footnotes(&spaces::single(text)).0.to_owned();
    if let Some(header) = header {
        return Field::known(name(&header.header), header.header_place.clone());
    }
    if let Some(Sourced { value, places }) = &cells.table.title {
        let value = name(value).trim_end_matches(':').to_owned();
        return Field::Known(Sourced { value, places: places.clone() });
    }
    let sheet = cells.sheet;
    Field::known(name(&sheet.name), Place::sheet(&sheet.file, &sheet.name))
}

/// Whether a row gives the posts of another profession, which are not counted; a note says so.
fn is_of_others(cells: &mut Cells<'_>, row: u32) -> bool {
    let text = |column| match cells.slot(column, row) {
        Slot::Filled(place, cell) => Some((place, shown(cell))),
        _ => None,
    };
    let is_other = |text: &str| {
        let key = spaces::key(text);
        let (key, _) = without_footnotes(&key);
        let name = key.trim_start_matches(|c: char| c.is_ascii_digit() || " ,.".contains(c));
        OTHER_PROFESSIONS.contains(&name)
    };
    let named = [Column::Tjenestested, Column::Legeaarsverk].into_iter().filter_map(text);
    let Some((place, found)) = named.into_iter().find(|(_, text)| is_other(text)) else {
        return false;
    };
    cells.log.group(&codes::OTHER_PROFESSION, Column::Tjenestested, &place, &found);
    true
}

impl Cells<'_> {
    /// The places of a site. A blank, a dash and words in which nothing is counted say that there
    /// are none to count, unless the table gives nothing else.
    fn places(&mut self, row: u32, measure: Option<Measure>, alone: bool) -> Field<Decimal> {
        if let Slot::Filled(place, cell) = self.slot(Column::Plasser, row)
            && let Raw::Text(text) = &cell.raw
            && nothing(text).is_none()
            && !alone
            && !quantity::may_count(text)
        {
            self.log.group(&codes::WORDS_ARE_NO_PLACES, Column::Plasser, &place, &shown(cell));
            return Field::Missing(place);
        }
        let number = self.number(Column::Plasser, row, measure);
        if alone {
            return self.demanded(Column::Plasser, number);
        }
        self.unsaid(Column::Plasser, &number);
        number.into()
    }

    /// The vacant posts of a site: `4,6`, or `4,6 av 13,6` where 13,6 is what the row gives.
    fn vacant(
        &mut self,
        row: u32,
        measure: Option<Measure>,
        posts: &Field<Decimal>,
    ) -> Field<Decimal> {
        if let Slot::Filled(place, cell) = self.slot(Column::Ubesatt, row)
            && let Raw::Text(text) = &cell.raw
            && let Some((part, whole)) = worktime::part_of_posts(text)
        {
            if posts.value() == Some(&whole) {
                return Field::known(part, place);
            }
            let params = vec![("found", shown(cell).into()), ("whole", whole.into())];
            self.log.cell(&codes::OTHER_WHOLE, Column::Ubesatt, &place, params);
            return Field::Unreadable(place);
        }
        let number = self.number(Column::Ubesatt, row, measure);
        self.unsaid(Column::Ubesatt, &number);
        number.into()
    }

    fn unsaid(&mut self, column: Column, number: &Number) {
        match number {
            Number::Blank(place) => self.log.group(&codes::LEFT_BLANK, column, place, ""),
            Number::Dash(place) => self.log.group(&codes::DASH_IS_NO_VALUE, column, place, ""),
            _ => {}
        }
    }
}
