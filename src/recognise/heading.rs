//! The header of one column: its words, the date, the unit and the "ønsket" in it.

use super::accounts;
use super::content;
use super::dates::{self, When};
use super::units;
use super::vocabulary::{Fit, List, Vocabulary};
use super::words::{key, text_key, words};
use crate::model::{Column, Finansiering, Kind};
use crate::place::Pos;
use crate::settings::Enhet;

/// A column's header, of one or two rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub col: u32,
    pub place: Pos,
    /// All its words as they stand, the rows joined by a space, line breaks folded.
    pub text: String,
    pub when: Option<When>,
    /// Per cent, hours or posts, when the header says so.
    pub worktime: Option<Enhet>,
    /// Kroner or thousands of them, when the header says so.
    pub money: Option<Enhet>,
    all: Vec<String>,
    /// Without the date.
    dateless: Vec<String>,
    /// The lower of two rows without the date, when it can stand alone.
    lower: Vec<String>,
}

/// What a heading could mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The columns it fits, the best first.
    pub columns: Vec<Column>,
    pub fit: Fit,
    /// It says "ønsket", "planlagt" …
    pub planned: bool,
}

impl Heading {
    /// A header of two rows; `upper` is blank for one of a single row.
    pub fn new(col: u32, place: Pos, upper: &str, lower: &str, vocabulary: &Vocabulary) -> Self {
        let raw = [upper, lower].join("\n");
        let raw = raw.trim();
        let (when, dateless) = without_date(raw);
        // Under "Endring siste år" the word "Listelengde" is not the length.
        let excluded = vocabulary.within(List::Utelukker, &words(upper));
        let alone = if excluded { Vec::new() } else { without_date(lower).1 };
        let all = words(raw);
        Self {
            col,
            place,
            text: fold(raw),
            when,
            worktime: units::worktime(&all),
            money: units::money(raw),
            all,
            dateless,
            lower: alone,
        }
    }

    pub fn key(&self) -> String {
        key(&self.all)
    }

    pub fn words(&self) -> &[String] {
        &self.all
    }

    /// Whether it is nothing but a month or a day.
    pub fn is_month(&self) -> bool {
        self.dateless.is_empty() && self.when.is_some_and(|when| when.month.is_some())
    }

    /// The year that the heading is, when it is nothing else.
    pub fn bare_year(&self) -> Option<i32> {
        let When { year, month: None, day: None } = self.when? else { return None };
        year.filter(|_| self.dateless.is_empty())
    }

    /// Whether it is nothing but a year.
    pub fn is_bare_year(&self) -> bool {
        self.bare_year().is_some()
    }

    /// Whether it is something of a year: "Larvik 2020", "Kommunegruppe 11 (2021)".
    pub fn is_of_year(&self) -> bool {
        !self.dateless.is_empty()
            && matches!(self.when, Some(When { year: Some(_), month: None, day: None }))
    }

    /// Whether it speaks of money, as columns of budgets and measures do.
    pub fn is_of_money(&self, vocabulary: &Vocabulary) -> bool {
        self.money.is_some()
            || vocabulary.begins(List::AndreTabeller, &self.all).is_some()
            || self.all.iter().any(|word| vocabulary.ends_with(List::Penger, word))
    }

    /// Whether the configuration means this header by `wanted`.
    pub fn is_called(&self, wanted: &str) -> bool {
        let wanted = text_key(wanted);
        wanted == self.key() || (!self.lower.is_empty() && wanted == key(&self.lower))
    }

    /// What the heading could mean in a table of this kind.
    pub fn reading(&self, kind: Kind, vocabulary: &Vocabulary) -> Option<Reading> {
        if let Some((column, fit, planned)) = self.exact(kind, vocabulary) {
            return Some(Reading { columns: vec![column], fit, planned });
        }
        // A budget of part of the year, or with something added, is another amount.
        if vocabulary.within(List::Utelukker, &self.all)
            || kind == Kind::Budsjett && accounts::speaks_of_amounts(&self.all)
        {
            return None;
        }
        let (words, planned) = self.unplanned(kind, vocabulary, &self.dateless);
        let fits = |column: &Column| {
            let mut units =
                words.iter().filter(|word| units::trailing(std::slice::from_ref(*word)) > 0);
            units.all(|word| content::may_have(*column, units::measures(word)))
        };
        let near = vocabulary.near(kind, &key(&words));
        let mut columns =
            near.map_or_else(|| vocabulary.contained(kind, &words), |column| vec![column]);
        columns.retain(fits);
        // An amount of budget or accounts is what its heading says in full.
        columns.retain(|column| !column.is_line_amount() && !column.is_line_statement());
        columns.retain(|column| !column.is_said_in_full());
        (!columns.is_empty()).then_some(Reading { columns, fit: Fit::Likely, planned })
    }

    fn exact(&self, kind: Kind, vocabulary: &Vocabulary) -> Option<(Column, Fit, bool)> {
        if kind == Kind::Budsjett {
            return self.of_accounts(vocabulary).map(|(column, fit)| (column, fit, false));
        }
        if let Some((column, fit)) = vocabulary.exact(kind, &self.key()) {
            return Some((column, fit, false));
        }
        if kind == Kind::Tiltak
            && let Some(column) =
                self.sum_column(vocabulary).or_else(|| self.year_column(vocabulary))
        {
            return Some((column, Fit::Exact(0), false));
        }
        [&self.dateless, &self.lower].into_iter().find_map(|words| {
            let (words, planned) = self.unplanned(kind, vocabulary, words);
            let (column, fit) = exact_without_unit(kind, vocabulary, &words)?;
            // "Sum 2026" may be the cost of the year, put together from parts.
            (column != Column::Sum).then_some((column, fit, planned))
        })
    }

    /// `Regnskap 2024`, `Rev. budsjett`, `Ansvar(T)`: what a column of budget and accounts holds, and
    /// of which year. Never of a part of one.
    fn of_accounts(&self, vocabulary: &Vocabulary) -> Option<(Column, Fit)> {
        if self.is_of_part_of_year() {
            return None;
        }
        let whole = [&self.all, &self.dateless, &self.lower];
        let (column, fit) = whole
            .into_iter()
            .find_map(|words| exact_without_unit(Kind::Budsjett, vocabulary, words))?;
        Some((column.in_year(self.when.and_then(|when| when.year)), fit))
    }

    /// Whether the amounts below are of a part of the year: "Hittil i år", "Regnskap 31.8.2025".
    pub fn is_of_part_of_year(&self) -> bool {
        let dated = self.when.is_some_and(|when| match (when.month, when.day) {
            (None, _) | (Some(12), Some(31)) => false,
            // "Pr. desember" is the whole year, "desember" its last month.
            (Some(12), None) => !self.all.iter().any(|word| matches!(word.as_str(), "pr" | "per")),
            _ => true,
        });
        dated || accounts::is_part_of_year(&self.all)
    }

    /// `Sum 2026–2029`, `Totalt (1000 kr)`: the sum of the years.
    fn sum_column(&self, vocabulary: &Vocabulary) -> Option<Column> {
        let is_number = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
        let years = self
            .all
            .iter()
            .filter(is_number)
            .filter(|word| word.len() != 4 || dates::year(word).is_some());
        let rest: Vec<String> =
            self.all.iter().filter(|word| !is_number(word) || *word == "1000").cloned().collect();
        let (column, _) = exact_without_unit(Kind::Tiltak, vocabulary, &rest)?;
        (column == Column::Sum && years.filter(|word| *word != "1000").count() != 1)
            .then_some(column)
    }

    /// Whether a column of amounts under this heading could be costs of measures: it dates them,
    /// or calls them so, and no word says that they are something else.
    pub fn may_be_cost(&self, vocabulary: &Vocabulary) -> bool {
        const ENDINGS: [&str; 9] = [
            "kostnad",
            "kostnader",
            "kostnadar",
            "kostnaden",
            "utgift",
            "utgifter",
            "beløp",
            "investering",
            "investeringer",
        ];
        const SUMS: [&str; 5] = ["sum", "totalt", "samlet", "samla", "netto"];
        let is_year = matches!(self.when, Some(When { year: Some(_), month: None, day: None }));
        let is_cost =
            |word: &String| word == "drift" || ENDINGS.iter().any(|ending| word.ends_with(ending));
        let excluded = |word: &String| {
            vocabulary.has(List::Utelukker, word) && !(is_year && SUMS.contains(&word.as_str()))
        };
        let other = vocabulary.begins(List::AndreTabeller, &self.all).is_some();
        (is_year || self.all.iter().any(is_cost)) && !other && !self.all.iter().any(excluded)
    }

    /// `2025`, `Budsjett 2025`, `2025 (1000 kr)`: the cost of a year; `Tilskudd 2025`: its grant.
    fn year_column(&self, vocabulary: &Vocabulary) -> Option<Column> {
        let When { year: Some(year), month: None, day: None } = self.when? else { return None };
        if let Some((column, Fit::Exact(_))) =
            exact_without_unit(Kind::Tiltak, vocabulary, &self.dateless)
            && let Some(source) =
                Finansiering::ALL.into_iter().find(|source| source.column() == column)
        {
            return Some(source.in_year(year));
        }
        let mut rest = self.dateless.as_slice();
        while let cut @ 1.. = units::trailing(rest) {
            rest = rest.get(..rest.len() - cut).unwrap_or_default();
        }
        rest.iter()
            .all(|word| {
                vocabulary.has(List::Aarskostnad, word)
                    || units::trailing(std::slice::from_ref(word)) > 0
            })
            .then_some(Column::Aar(year))
    }

    /// The words without "ønsket" and the like. A measure is planned by its nature.
    fn unplanned(
        &self,
        kind: Kind,
        vocabulary: &Vocabulary,
        words: &[String],
    ) -> (Vec<String>, bool) {
        let is_plan = |word: &&String| vocabulary.has(List::Planlagt, word);
        if kind == Kind::Tiltak || !self.all.iter().any(|word| is_plan(&word)) {
            return (words.to_vec(), false);
        }
        (words.iter().filter(|word| !is_plan(word)).cloned().collect(), true)
    }

    /// Whether the text only dates or measures what stands above it: "(%)", "2026", "kr", "jan".
    pub fn is_qualifier(text: &str) -> bool {
        Self::core(text).is_empty()
    }

    /// The words of a header text without its date and the units at its end.
    pub fn core(text: &str) -> Vec<String> {
        let (_, mut words) = without_date(text);
        while let cut @ 1.. = units::trailing(&words) {
            words.truncate(words.len() - cut);
        }
        words
    }
}

/// The column of the words, cutting units off their end one by one: "tilpliktede timer per uke".
/// Only units that the column can have: "Listelengde (%)" is not the length.
fn exact_without_unit(
    kind: Kind,
    vocabulary: &Vocabulary,
    words: &[String],
) -> Option<(Column, Fit)> {
    let mut rest = words;
    loop {
        if let Some((column, fit)) = vocabulary.exact(kind, &key(rest)) {
            let cut = words.get(rest.len()..).unwrap_or_default();
            let fits = cut.iter().all(|word| content::may_have(column, units::measures(word)));
            return fits.then_some((column, fit));
        }
        let cut = units::trailing(rest).max(usize::from(units::is_counted(rest)));
        rest = rest.get(..rest.len() - cut).filter(|shorter| cut > 0 && !shorter.is_empty())?;
    }
}

/// The words of a text without its date.
pub fn dateless(text: &str) -> Vec<String> {
    without_date(text).1
}

/// Takes the date and the "per" before it out of a text.
fn without_date(text: &str) -> (Option<When>, Vec<String>) {
    let Some((span, when)) = dates::find(text) else { return (None, words(text)) };
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let mut rest = words(before);
    while rest.last().is_some_and(|word| matches!(word.as_str(), "per" | "pr" | "den" | "i")) {
        rest.pop();
    }
    rest.extend(words(after));
    (Some(when), rest)
}

/// One line, single spaces, halves of a broken word joined.
fn fold(text: &str) -> String {
    text.replace("-\n", "").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: Kind, header: &str, expected: &str) {
        let (upper, lower) = header.split_once(" / ").unwrap_or(("", header));
        let vocabulary = Vocabulary::built_in();
        let heading = Heading::new(0, Pos::new(0, 0), upper, lower, vocabulary);
        let shown = heading.reading(kind, vocabulary).map_or_else(
            || "–".to_owned(),
            |reading| {
                let columns: Vec<String> =
                    reading.columns.iter().map(|column| column.id()).collect();
                let fit = match reading.fit {
                    Fit::Mapped => "mapped",
                    Fit::Exact(_) => "sure",
                    Fit::Likely => "likely",
                };
                let planned = if reading.planned { " planned" } else { "" };
                format!("{} {fit}{planned}", columns.join(","))
            },
        );
        assert_eq!(shown, expected, "{header}");
    }

    #[test]
    fn headers_of_lists() {
        for (header, expected) in [
            ("Legesenter", "legekontor sure"),
            ("Fastlege", "lege sure"),
            ("Hjemmel nr.", "lege sure"),
            ("LISTETAK*", "listetak sure"),
            ("Liste-\ntak", "listetak sure"),
            ("Maks. antall", "listetak sure"),
            ("Avtalt antall", "listetak sure"),
            ("Avtalt listetak pr lege", "listetak,lege likely"),
            ("Listelengde per 1.10.2025", "listelengde sure"),
            ("Listelengde jan", "listelengde sure"),
            ("Listelengde / jan", "listelengde sure"),
            ("Antall 1.10.", "listelengde likely"),
            ("Listetakk", "listetak likely"),
            ("Ønsket listetak", "listetak sure planned"),
            ("Ønsket / Listetak", "listetak sure planned"),
            ("Budsjettert listelengde", "listelengde sure planned"),
            ("Endring / Listelengde", "–"),
            ("Endring listelengde", "–"),
            ("Listelengde (%)", "–"),
            ("Listetak (kr)", "–"),
            ("Listetak (pasienter)", "listetak sure"),
            ("Listelengde (ant. pas.)", "listelengde sure"),
            ("Leger (antall)", "lege likely"),
            ("Ledige plasser", "ledige_plasser sure"),
            ("Ledig\nkapasitet", "ledige_plasser sure"),
            ("Listelengde menn", "–"),
            ("Over listetak", "–"),
            ("Kommunale timer/uke", "kommunale_timer sure"),
            ("Spes. allm.med", "spesialist likely"),
            ("Telefon", "–"),
            ("Innb.", "listelengde sure"),
            ("Tal på lista", "listelengde sure"),
        ] {
            check(Kind::Fastlegelister, header, expected);
        }
    }

    #[test]
    fn headers_of_duty_and_measures() {
        for (header, expected) in [
            ("Tenestestad", "tjenestested sure"),
            ("Ressurs (%)", "ressurs sure"),
            ("%", "ressurs sure"),
            ("t/uke", "ressurs sure"),
            ("Stillings%", "ressurs sure"),
            ("Planlagt ressurs", "ressurs sure planned"),
            ("Legeårsverk*", "ressurs sure"),
        ] {
            check(Kind::Tilplikting, header, expected);
        }
        for (header, expected) in [
            ("Tiltak", "tiltak sure"),
            ("2025", "2025 sure"),
            ("Budsjett 2025", "2025 sure"),
            ("2025 (1000 kr)", "2025 sure"),
            ("Kostnad / 2026", "2026 sure"),
            ("Tilskudd 2026", "tilskudd_2026 sure"),
            ("Refusjon 2026", "refusjon_2026 sure"),
            ("Refusjon (kr)", "refusjon sure"),
            ("Tilskudd/refusjon", "tilskudd sure"),
            ("Omdisponering innenfor rammen", "omdisponering sure"),
            ("Lønn pr. årsverk", "aarslonn sure"),
            ("Årslønn (kr)", "aarslonn sure"),
            ("Pensjon (%)", "pensjon sure"),
            ("AGA %", "arbeidsgiveravgift sure"),
            ("Arb.giveravgift", "arbeidsgiveravgift sure"),
            ("Timer/uke", "timer sure"),
            ("Ledige timer", "–"),
            ("Pensjon og forsikring", "–"),
            ("Uker", "uker sure"),
            ("Prioritet", "prioritet sure"),
            ("Innfasing til", "innfaset_til sure"),
            ("Regnskap 2024", "–"),
            ("2025-2028", "–"),
            ("Sum 2025-2028", "sum sure"),
            ("Totalt (1000 kr)", "sum sure"),
            ("Sum 2026", "–"),
            ("Øk.plan 2029", "2029 sure"),
            ("Handlings- og økonomiplan 2027", "2027 sure"),
            ("Kostnad (i 1000 kr)", "kostnad sure"),
            ("Kostnad i 1 000 kr", "kostnad sure"),
            ("Årleg kostnad", "kostnad sure"),
            ("Kostnad per uke", "–"),
            ("Kostnad per måned", "–"),
            ("Kostnad per innbygger", "–"),
            ("B 2026", "2026 sure"),
            ("Omtalt i kapittel", "kapittel sure"),
            ("År 1", "–"),
        ] {
            check(Kind::Tiltak, header, expected);
        }
    }
}
