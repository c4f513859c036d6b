//! The columns of budget and accounts: which are of a whole year, of which year, and which words
//! belong to which code.

use super::assign::Assigner;
use super::content;
use super::dates;
use super::draft::Known;
use super::heading::Heading;
use super::vocabulary::Fit;
use super::words::words;
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::{Column, Dato, Kind};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

type Fits = BTreeMap<Column, Vec<(usize, Fit)>>;

/// Words of amounts that are not of a whole year.
const PART_OF_YEAR: [&str; 14] = [
    "hittil",
    "periode",
    "perioden",
    "periodens",
    "periodisert",
    "akkumulert",
    "akk",
    "tertial",
    "tertialrapport",
    "kvartal",
    "halvår",
    "halvårsrapport",
    "månedsrapport",
    "månadsrapport",
];

/// Whether the words are of some months of a year. "Oppdateres hvert kvartal" says how often.
pub fn is_part_of_year(words: &[String]) -> bool {
    let says_how_often = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        before.is_some_and(|word| matches!(word.as_str(), "hvert" | "hver" | "kvart" | "kvar"))
    };
    let mut words = words.iter().enumerate();
    words.any(|(at, word)| PART_OF_YEAR.contains(&word.as_str()) && !says_how_often(at))
}

/// Whether a heading that is not understood as a whole could be one of amounts.
pub fn speaks_of_amounts(words: &[String]) -> bool {
    const BEGINNINGS: [&str; 8] =
        ["regnsk", "rekneskap", "buds", "bud", "revidert", "regulert", "avvik", "forbruk"];
    words.iter().any(|word| BEGINNINGS.iter().any(|beginning| word.starts_with(beginning)))
}

/// Tells the words of the codes apart ("Ansvar | Tekst | Art | Tekst"), and leaves out what is of
/// a part of the year, with the deviations that are worked out from it.
///
/// Says whether anything was left out.
pub fn settle(assigner: &Assigner<'_>, fits: &mut Fits) -> bool {
    name_codes(fits);
    date_amounts(assigner, fits);
    let headings = &assigner.region.header.headings;
    let caption = is_of_part(assigner);
    let is_part = |column: &Column| {
        let of_caption = assigner
            .date
            .is_none_or(|date| column.line_year().is_none_or(|year| year == year_of(date)));
        // "Budsjett" beside accounts of some months may be theirs; "Årsbudsjett" is not.
        let is_bare = |fits: &[(usize, Fit)]| fits.iter().all(|(_, fit)| *fit > Fit::Exact(0));
        caption
            && of_caption
            && match column {
                Column::Regnskap(_) => true,
                Column::Budsjett(_) => fits.get(column).is_some_and(|fits| is_bare(fits)),
                _ => false,
            }
    };
    let partial: Vec<Column> = fits.keys().copied().filter(is_part).collect();
    let beside = headings.iter().any(Heading::is_of_part_of_year);
    fits.retain(|column, _| {
        let stated_of_part = column.is_line_statement() && (beside || !partial.is_empty());
        !partial.contains(column) && !stated_of_part
    });
    beside || !partial.is_empty()
}

fn year_of(date: Dato) -> i32 {
    match date {
        Dato::Month { year, .. } => year,
        Dato::Day(day) => day.year(),
    }
}

/// Whether the caption says that the accounts are of some months only.
fn is_of_part(assigner: &Assigner<'_>) -> bool {
    let dated = match assigner.date {
        Some(Dato::Day(day)) => !(day.month() == 12 && day.day() == 31),
        Some(Dato::Month { month, .. }) => month != 12,
        None => false,
    };
    dated || assigner.region.caption.iter().any(|line| is_part_of_year(&words(&line.text)))
}

/// "Art | 2023 | 2024" under "Regnskap 2023–2024": years of what the title names, when it names one
/// of the two and the lines have codes.
fn date_amounts(assigner: &Assigner<'_>, fits: &mut Fits) {
    let codes = [Column::Art, Column::ArtNavn, Column::Funksjon, Column::FunksjonNavn];
    let of_lines = |column: &Column| column.is_line_amount();
    if fits.keys().any(of_lines) || !codes.iter().any(|code| fits.contains_key(code)) {
        return;
    }
    let says = |parts: &[&str]| {
        let lines = assigner.region.caption.iter().map(|line| words(&line.text));
        let sheet = words(&assigner.grid.sheet.name);
        let mut all = lines.chain([sheet]).flatten();
        all.any(|word| parts.iter().any(|part| word.contains(part)))
    };
    let accounts = says(&["regnskap", "rekneskap"]);
    if accounts == says(&["budsjett", "økonomiplan"]) {
        return;
    }
    let headings = assigner.region.header.headings.iter().zip(assigner.profiles).enumerate();
    for (at, (heading, profile)) in headings {
        let Some(year) = heading.bare_year() else { continue };
        let column =
            if accounts { Column::Regnskap(Some(year)) } else { Column::Budsjett(Some(year)) };
        if profile.fits(column) {
            fits.entry(column).or_default().push((at, Fit::Exact(1)));
        }
    }
}

/// A column of words right after a code is the code's.
fn name_codes(fits: &mut Fits) {
    let Some(texts) = fits.get(&Column::Tekst).cloned().filter(|texts| texts.len() > 1) else {
        return;
    };
    let names = [
        (Column::Ansvar, Column::AnsvarNavn),
        (Column::Funksjon, Column::FunksjonNavn),
        (Column::Art, Column::ArtNavn),
    ];
    let mut left = Vec::new();
    for (at, fit) in texts {
        let code = names.into_iter().find(|(code, name)| {
            let stands_before = |(other, _): &(usize, Fit)| other + 1 == at;
            fits.get(code).is_some_and(|found| found.iter().any(stands_before))
                && !fits.contains_key(name)
        });
        match code {
            Some((_, name)) => fits.entry(name).or_default().push((at, fit)),
            None => left.push((at, fit)),
        }
    }
    if left.is_empty() {
        fits.remove(&Column::Tekst);
    } else {
        fits.insert(Column::Tekst, left);
    }
}

impl Known<'_> {
    /// The column of budget and accounts with its year, from the header, the other budgets or the
    /// title. An amount of a year that nothing says is refused.
    pub(super) fn dated(&self, column: Column, at: usize) -> Result<Column, Box<Finding>> {
        let is_undated = column.is_line_amount() && column.line_year().is_none();
        if self.kind != Kind::Budsjett || !is_undated {
            return Ok(column);
        }
        let year = match column {
            Column::Regnskap(_) => self.year_of_accounts(),
            _ => self.year_of_budgets().or_else(|| self.year_said()),
        };
        let dated = year.map(|year| column.in_year(Some(year)));
        dated.filter(|dated| !self.assignment.has(*dated)).ok_or_else(|| {
            let finding = self.at_heading(&codes::YEAR_UNKNOWN, at);
            let header = self.heading(at).map_or("", |heading| heading.text.as_str());
            let column = column.in_year(Some(2025));
            let toml = self.draft.snippet(Some(self.kind), None, vec![(column, header)]);
            let finding = finding.unwrap_or_else(|| self.draft.finding(&codes::YEAR_UNKNOWN));
            Box::new(finding.with("toml", toml))
        })
    }

    /// The year that all dated budgets have.
    fn year_of_budgets(&self) -> Option<i32> {
        let budgets =
            self.assignment.chosen.keys().filter(|column| {
                matches!(column, Column::Budsjett(_) | Column::RevidertBudsjett(_))
            });
        let years: BTreeSet<i32> = budgets.filter_map(|column| column.line_year()).collect();
        years.first().copied().filter(|_| years.len() == 1)
    }

    /// The accounts of a budget's title may be those of another year.
    fn year_of_accounts(&self) -> Option<i32> {
        let lines = || self.draft.region.caption.iter().map(|line| words(&line.text));
        let says = |part: &str| {
            let sheet = words(&self.draft.grid.sheet.name);
            lines().chain([sheet]).flatten().any(|word| word.starts_with(part))
        };
        let of_budget = says("budsjett") && !says("regnskap") && !says("rekneskap");
        self.year_said().filter(|_| !of_budget)
    }

    /// The year of the title or the sheet, or of the date there.
    fn year_said(&self) -> Option<i32> {
        let sheet = || dates::find(&self.draft.grid.sheet.name)?.1.year;
        let date = self.draft.caption.as_of.as_ref().map(|(date, _)| year_of(*date));
        self.draft.caption.year.or(date).or_else(sheet)
    }

    /// What is said of a column of amounts that is not used.
    pub(super) fn passed_over(&self, at: usize) -> Option<Finding> {
        let is_amount = self.heading(at).is_some_and(|heading| speaks_of_amounts(heading.words()));
        let beside_part = self.assignment.is_of_part_of_year;
        let is_part = self.heading(at).is_some_and(Heading::is_of_part_of_year);
        if self.kind == Kind::Budsjett && (is_part || is_amount && beside_part) {
            return self.at_heading(&codes::PART_OF_YEAR, at);
        }
        let finding = self.at_heading(&codes::COLUMN_NOT_USED, at)?;
        Some(finding.with("toml", self.as_a_column(at)?))
    }

    /// The lines by which a column of numbers is one of ours: one that the table lacks, else one
    /// in the place of what was read as it.
    fn as_a_column(&self, at: usize) -> Option<String> {
        let numbers = || self.kind.columns().iter().filter(|column| content::is_quantity(**column));
        let lacks = |column: &&Column| !self.assignment.has(**column);
        let column = numbers().find(lacks).or_else(|| numbers().next());
        let column = column.or_else(|| self.kind.columns().last())?;
        let columns = vec![(*column, self.heading(at)?.text.as_str())];
        Some(self.draft.snippet(Some(self.kind), None, columns))
    }

    /// The note of amounts whose year the header does not say.
    pub(super) fn year_notes(&self) -> Vec<Finding> {
        let undated = self.assignment.chosen.iter().filter(|(column, _)| {
            self.kind == Kind::Budsjett && column.is_line_amount() && column.line_year().is_none()
        });
        undated
            .filter_map(|(column, (at, _))| {
                let year = self.dated(*column, *at).ok()?.line_year()?;
                Some(self.at_heading(&codes::YEAR_OF_TITLE, *at)?.with("year", year.to_string()))
            })
            .collect()
    }
}
