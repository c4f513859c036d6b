//! Who serves a list, from its status or from the name (domain § 8).

use super::cells::Cells;
use super::grammar::spaces::folded;
use crate::finding::{Entry, intake as codes};
use crate::model::{Bemanning, Column, Field};

/// What words say about the staffing of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Filled,
    /// A doctor with a permanent agreement is away: filled.
    OnLeave,
    Vacant,
    /// Served by a locum only: vacant.
    Locum,
    /// Whether the list takes new residents, which says nothing of who serves it.
    Openness,
    Unknown,
}

const VACANT: &[&str] = &[
    "ledig",
    "ledige",
    "ubesatt",
    "ubesatte",
    "ubesett",
    "vakant",
    "vakante",
    "vakanse",
    "ubemannet",
];
const WITHOUT: &[&str] = &["uten", "utan", "mangler", "manglar", "ingen"];
const DOCTOR: &[&str] = &["lege", "fastlege", "fast"];
const NOT: &[&str] = &["ikke", "ikkje"];
/// Words after which a vacancy lies ahead, or may.
const AHEAD: &[&str] = &["fra", "frå", "fom", "blir", "vert", "snart", "kommer", "kjem"];
const FILLED: &[&str] = &["besatt", "besett", "fast", "fastlege", "fylt", "ok", "aktiv", "alis"];
const LEAVE: &[&str] = &["perm", "sykmeldt", "sykemeldt", "sjukmeldt", "sjukmelding", "sykefravær"];
const OPENNESS: &[&str] =
    &["åpen", "åpent", "open", "ope", "opent", "lukket", "lukka", "stengt", "full", "fullt"];

/// Words that may be quoted beside those that decide. Any other may be a name.
const HARMLESS: &[&str] = &[
    "hjemmel",
    "heimel",
    "liste",
    "lista",
    "listen",
    "for",
    "nye",
    "til",
    "i",
    "og",
    "eller",
    "med",
    "av",
    "inntil",
    "videre",
    "vidare",
    "utlyst",
    "konstituert",
    "midlertidig",
    "mellombels",
    "sluttet",
    "slutta",
    "sagt",
    "opp",
    "oppsagt",
    "ny",
    "tiltrer",
    "siden",
    "sidan",
    "ja",
    "nei",
    "x",
];
/// What is free without the licence being so.
const FREE_THINGS: &[&str] =
    &["plass", "kapasitet", "kontor", "rom", "time", "timar", "dag", "areal"];
/// Words for the licence, in the place of a doctor's name.
const LICENCE: &[&str] = &["hjemmel", "heimel", "liste", "nr"];

/// What a cell marked yes, no or x says under the heading of its column. "Ledig: ja" may as well
/// speak of free places.
#[must_use]
pub(super) fn of_mark(text: &str, header: &str) -> Option<Standing> {
    let header = Words::of(header);
    let licence = header.0.iter().any(|word| LICENCE.contains(&word.as_str()));
    let free = ["ledig", "ledige"];
    let vacant = header.any(VACANT) && (licence || !header.any(&free));
    let filled = header.any(&["besatt", "besett", "fast"]);
    let marked = match folded(text).trim() {
        "ja" | "j" | "x" => true,
        "nei" | "n" => false,
        _ => return None,
    };
    match (vacant, filled) {
        (true, false) => Some(if marked { Standing::Vacant } else { Standing::Filled }),
        (false, true) => Some(if marked { Standing::Filled } else { Standing::Vacant }),
        _ => None,
    }
}

/// What a comment says of the staffing, for a list without a status.
#[must_use]
pub(super) fn of_comment(text: &str) -> Standing {
    let words = Words::of(text);
    let of_things =
        words.0.iter().any(|word| FREE_THINGS.iter().any(|thing| word.starts_with(thing)));
    // A vacancy that lies ahead on one date is there on the next: without a status nobody can tell.
    let vacant = words.any(VACANT) || (words.any(WITHOUT) && words.any(DOCTOR));
    match of_status(text) {
        _ if vacant && of_things => Standing::Unknown,
        _ if vacant && !words.any(NOT) => Standing::Vacant,
        standing => standing,
    }
}

/// The text with "…" for every word that may be a name.
fn quoted(text: &str) -> String {
    let known = |word: &str| {
        let folded = folded(word);
        let word = folded.as_str();
        let lists = [VACANT, WITHOUT, DOCTOR, NOT, AHEAD, FILLED, LEAVE, OPENNESS, HARMLESS];
        lists.iter().any(|list| list.contains(&word))
            || word.starts_with("vikar")
            || word.contains("permisjon")
            || word.chars().all(|letter| !letter.is_alphabetic())
    };
    let mut words: Vec<&str> = text
        .split_whitespace()
        .map(|word| {
            let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            if known(bare) { word } else { "…" }
        })
        .collect();
    words.dedup_by(|a, b| *a == "…" && *b == "…");
    words.join(" ")
}

/// What a status cell says.
#[must_use]
pub(super) fn of_status(text: &str) -> Standing {
    let words = Words::of(text);
    if words.any(VACANT) || (words.any(WITHOUT) && words.any(DOCTOR)) {
        return if words.any(NOT) || words.lie_ahead() {
            Standing::Unknown
        } else {
            Standing::Vacant
        };
    }
    match (words.any(FILLED), words.locum().is_some(), words.any(NOT)) {
        _ if words.on_leave() => Standing::OnLeave,
        (true, true, _) => Standing::Unknown,
        (true, false, true) => Standing::Vacant,
        (true, false, false) => Standing::Filled,
        (false, true, false) => Standing::Locum,
        _ if words.any(OPENNESS) => Standing::Openness,
        _ => Standing::Unknown,
    }
}

/// What the cell that names the doctor says. Anything that is no known word is a name.
#[must_use]
pub(super) fn of_name(text: &str) -> Standing {
    let words = Words::of(text);
    if words.any(VACANT) || (words.any(WITHOUT) && words.any(DOCTOR)) {
        return if words.lie_ahead() { Standing::Unknown } else { Standing::Vacant };
    }
    if words.on_leave() {
        return Standing::OnLeave;
    }
    let alone = words.0.iter().all(|word| word == "n" || word == "nn");
    match words.locum() {
        // "Vikar: NN" names no doctor, "Lege 1 (vikar)" names the locum.
        Some(at) if at == 0 || at + 1 == words.0.len() => Standing::Locum,
        Some(_) => Standing::OnLeave,
        None if alone => Standing::Unknown,
        None => Standing::Filled,
    }
}

/// What the names of a record's rows say, when they all say the same.
fn of_names(text: &str, rows: usize) -> Standing {
    if rows < 2 {
        return of_name(text);
    }
    let mut standings = text.split(" / ").map(of_name);
    let first = standings.next().unwrap_or(Standing::Unknown);
    if standings.all(|standing| standing == first) { first } else { Standing::Unknown }
}

/// Whether a cell names two doctors: `Lege 1 / Lege 2`, `Lege 1 og Lege 2`, one under the other.
#[must_use]
pub(super) fn names_two(text: &str) -> bool {
    let two = ["/", " og ", "&", "+", ";", "\n"].iter().any(|between| {
        text.split_once(between).is_some_and(|(left, right)| {
            [left, right].iter().all(|side| side.contains(char::is_alphabetic))
        })
    });
    two && of_name(text) == Standing::Filled
}

/// "Hjemmel 3" or "3": no doctor is named.
fn is_licence(name: &str) -> bool {
    let words = Words::of(name);
    words.0.iter().all(|word| {
        LICENCE.contains(&word.as_str()) || word.bytes().all(|letter| letter.is_ascii_digit())
    })
}

struct Words(Vec<String>);

impl Words {
    fn of(text: &str) -> Self {
        let folded = folded(text);
        let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Self(words.map(str::to_owned).collect())
    }

    fn any(&self, known: &[&str]) -> bool {
        self.0.iter().any(|word| known.contains(&word.as_str()))
    }

    fn on_leave(&self) -> bool {
        self.any(LEAVE) || self.0.iter().any(|word| word.contains("permisjon"))
    }

    fn locum(&self) -> Option<usize> {
        self.0.iter().position(|word| word.starts_with("vikar"))
    }

    /// "Ledig fra 1.8.2026" is not vacant yet, "ledig siden 2024" is.
    fn lie_ahead(&self) -> bool {
        let year = |word: &String| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
        let since = self.any(&["siden", "sidan"]);
        self.any(AHEAD) || (self.0.iter().any(year) && !since)
    }
}

impl Cells<'_> {
    /// Who serves the list of a row.
    pub fn bemanning(&mut self, row: u32, lege: &Field<String>) -> Field<Bemanning> {
        match self.text(Column::Status, row) {
            Field::Known(status) => self.by_status(&status.value, &status.places, lege),
            Field::Missing(place) => self.by_comment(row, lege, Some(place)),
            Field::Absent => self.by_comment(row, lege, None),
            Field::Unreadable(place) => Field::Unreadable(place),
        }
    }

    fn by_status(
        &mut self,
        status: &str,
        places: &[crate::place::Place],
        lege: &Field<String>,
    ) -> Field<Bemanning> {
        let Some(place) = places.first() else { return Field::Absent };
        let known = |bemanning| Field::known(bemanning, place.clone());
        let by_name = lege.value().map(|name| of_name(name));
        let header = self.found(Column::Status).map_or("", |found| found.header.as_str());
        match of_mark(status, header).unwrap_or_else(|| of_status(status)) {
            Standing::Filled if by_name == Some(Standing::Vacant) => {
                let params = vec![("status", quoted(status).into())];
                self.log.cell(&codes::STAFFING_CONFLICT, Column::Status, place, params);
                Field::Unreadable(place.clone())
            }
            Standing::Filled => known(Bemanning::Fast),
            Standing::Vacant => known(Bemanning::Ubesatt),
            Standing::OnLeave => {
                self.log.group(&codes::LEAVE_IS_FILLED, Column::Status, place, status);
                known(Bemanning::Fast)
            }
            Standing::Locum => {
                self.log.group(&codes::LOCUM_IS_VACANT, Column::Status, place, status);
                known(Bemanning::Ubesatt)
            }
            Standing::Openness => {
                self.log.group(&codes::STATUS_NOT_STAFFING, Column::Status, place, &quoted(status));
                self.by_name(lege, None)
            }
            Standing::Unknown => {
                let params = vec![("found", quoted(status).into())];
                self.log.cell(&codes::STATUS_UNREADABLE, Column::Status, place, params);
                Field::Unreadable(place.clone())
            }
        }
    }

    /// By the name, unless the comment speaks against it.
    fn by_comment(
        &mut self,
        row: u32,
        lege: &Field<String>,
        blank: Option<crate::place::Place>,
    ) -> Field<Bemanning> {
        let named = lege.value().map(|name| of_name(name));
        let comment = self.text(Column::Kommentar, row);
        let (Some(Standing::Filled), Field::Known(comment)) = (named, &comment) else {
            return self.by_name(lege, blank);
        };
        let licence = lege.value().is_some_and(|name| is_licence(name));
        let Some(place) = comment.places.first() else { return self.by_name(lege, blank) };
        match of_comment(&comment.value) {
            Standing::Vacant => self.vacant_by_comment(place),
            Standing::Locum if licence => self.vacant_by_comment(place),
            Standing::Locum | Standing::OnLeave => {
                self.note(&codes::LEAVE_IS_FILLED, Column::Lege, lege);
                lege.clone().map(|_| Bemanning::Fast)
            }
            _ => self.by_name(lege, blank),
        }
    }

    fn vacant_by_comment(&mut self, place: &crate::place::Place) -> Field<Bemanning> {
        self.log.cell(&codes::COMMENT_SAYS_VACANT, Column::Kommentar, place, Vec::new());
        Field::Unreadable(place.clone())
    }

    /// By the name; `blank` is the status cell that says nothing, when there is one.
    fn by_name(
        &mut self,
        lege: &Field<String>,
        blank: Option<crate::place::Place>,
    ) -> Field<Bemanning> {
        let name = match lege {
            Field::Known(name) => name,
            Field::Unreadable(place) => return Field::Unreadable(place.clone()),
            Field::Missing(place) => {
                let (column, place) =
                    blank.map_or((Column::Lege, place.clone()), |blank| (Column::Status, blank));
                self.log.cell(&codes::CELL_BLANK, column, &place, Vec::new());
                return Field::Missing(place);
            }
            Field::Absent => return Field::Absent,
        };
        let standing = of_names(&name.value, name.places.len());
        let bemanning = match standing {
            Standing::Vacant | Standing::Locum => Bemanning::Ubesatt,
            Standing::Unknown => return self.unknown_name(lege),
            _ => Bemanning::Fast,
        };
        if let Some(entry) = note_of(standing) {
            self.note(entry, Column::Lege, lege);
        } else if let Some(blank) = blank {
            self.log.group(&codes::STATUS_BLANK_FILLED, Column::Status, &blank, "");
        }
        lege.clone().map(|_| bemanning)
    }

    fn unknown_name(&mut self, lege: &Field<String>) -> Field<Bemanning> {
        let Some(place) = lege.places().first() else { return Field::Absent };
        self.log.cell(&codes::STAFFING_UNCLEAR, Column::Lege, place, Vec::new());
        Field::Unreadable(place.clone())
    }
}

const fn note_of(standing: Standing) -> Option<&'static Entry> {
    match standing {
        Standing::Vacant => Some(&codes::VACANT_BY_NAME),
        Standing::Locum => Some(&codes::LOCUM_IS_VACANT),
        Standing::OnLeave => Some(&codes::LEAVE_IS_FILLED),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_status(text: &str, expected: Standing) {
        assert_eq!(of_status(text), expected, "«{text}»");
    }

    #[track_caller]
    fn check_name(text: &str, expected: Standing) {
        assert_eq!(of_name(text), expected, "«{text}»");
    }

    #[test]
    fn words_of_a_status() {
        for text in ["Besatt", "Fast lege", "ALIS", "Besatt (ALIS)", "fast", "OK", "Fastlege"] {
            check_status(text, Standing::Filled);
        }
        for text in [
            "Ledig",
            "UBESATT",
            "ubesett",
            "Vakant",
            "Ledig hjemmel",
            "Ubesatt – vikar fra byrå A".split(" fra").next().unwrap_or_default(),
            "Ubesatt (vikar)",
            "Uten fast lege",
            "utan fast lege",
            "Ikke besatt",
            "Mangler lege",
            "Ledig siden 2024",
        ] {
            check_status(text, Standing::Vacant);
        }
        for text in ["Permisjon", "Fast lege i permisjon, vikar", "Vikar for foreldrepermisjon"] {
            check_status(text, Standing::OnLeave);
        }
        for text in ["Vikar", "Vikarlege", "vikar inntil videre"] {
            check_status(text, Standing::Locum);
        }
        for text in ["Åpen", "Lukket", "full", "Stengt for nye"] {
            check_status(text, Standing::Openness);
        }
        for text in ["Ledig fra 1.8.2026", "ledig 2026", "ikke ledig", "Fast vikar", "utlyst", "?"]
        {
            check_status(text, Standing::Unknown);
        }
    }

    #[test]
    fn words_in_place_of_a_name() {
        for text in ["Lege 1", "Hjemmel 3", "Lege 1 (ALIS)", "4", "Lege 1 og Lege 2"] {
            check_name(text, Standing::Filled);
        }
        for text in ["Ledig", "Ledig hjemmel 3", "(ubesatt)", "VAKANT", "Uten fast lege"] {
            check_name(text, Standing::Vacant);
        }
        for text in ["Vikar: NN", "Vikar", "Vikar Lege 2", "Lege 2 (vikar)"] {
            check_name(text, Standing::Locum);
        }
        for text in ["Lege 1 (permisjon)", "Lege 1, vikar: Lege 2", "Lege 1 (sykmeldt)"] {
            check_name(text, Standing::OnLeave);
        }
        for text in ["NN", "N.N.", "Ledig fra 1.8.2026"] {
            check_name(text, Standing::Unknown);
        }
    }

    #[test]
    fn marks_say_what_their_heading_says() {
        for (header, text, expected) in [
            ("Ubesatt", "x", Some(Standing::Vacant)),
            ("Vakant", "Nei", Some(Standing::Filled)),
            ("Besatt", "Ja", Some(Standing::Filled)),
            ("Besatt", "nei", Some(Standing::Vacant)),
            ("Ledig hjemmel", "ja", Some(Standing::Vacant)),
            // Free places, perhaps.
            ("Ledig", "Ja", None),
            ("Besatt/ubesatt", "Ja", None),
            ("Status", "Ja", None),
            ("Ubesatt", "Besatt", None),
        ] {
            assert_eq!(of_mark(text, header), expected, "{header}: {text}");
        }
    }

    #[test]
    fn a_comment_may_speak_of_the_licence() {
        for (text, expected) in [
            ("Ubesatt, vikar fra byrå", Standing::Vacant),
            ("Ledig hjemmel", Standing::Vacant),
            ("Ledig kontor i 2. etasje", Standing::Unknown),
            ("Har ledige plasser", Standing::Unknown),
            ("Ledig fra 1.8.2026", Standing::Vacant),
            ("Ikke ledig", Standing::Unknown),
            ("Vikar inntil videre", Standing::Locum),
            ("Permisjon til mai", Standing::OnLeave),
            ("Ønsker lavere tak", Standing::Unknown),
        ] {
            assert_eq!(of_comment(text), expected, "«{text}»");
        }
    }

    #[test]
    fn only_words_that_name_nobody_are_quoted() {
        for (text, expected) in [
            ("Ledig fra 1.8.2026", "Ledig fra 1.8.2026"),
            ("Etternavn tiltrer 1.8", "… tiltrer 1.8"),
            ("Stengt, Fornavn Etternavn åpner", "Stengt, …"),
            ("Fast vikar: Etternavn", "Fast vikar: …"),
        ] {
            assert_eq!(quoted(text), expected);
        }
    }

    #[test]
    fn two_doctors_in_one_cell() {
        for text in ["Lege 1 / Lege 2", "Lege 1/Lege 2", "Lege 1 og Lege 2", "Lege 1\nLege 2"] {
            assert!(names_two(text), "«{text}»");
        }
        for text in ["Lege 1", "Lege 1 / vikar Lege 2", "Hjemmel 3/4", "Etternavn, Fornavn"] {
            assert!(!names_two(text), "«{text}»");
        }
    }
}
