//! Keeps doctors' names out of the published files.
//!
//! A list is "Liste 1", "Liste 2" … in the order of the workbook, and so is its doctor wherever else
//! the name stands: in the duties and in what findings quote. Comments are left out altogether,
//! because anything may stand there.

use super::Options;
use crate::analysis::Analysis;
use crate::economy::Fremdrift;
use crate::figures::Subject;
use crate::finding::{Finding, Param, recognise};
use crate::language::{Arg, Texts};
use crate::model::{Column, Kommunedata, Table, Value};

/// The analysis as it may be published, printed or logged: the same numbers, and no doctor's name in
/// what is quoted. With the names asked for, as it is.
#[must_use]
pub fn published(analysis: &Analysis, texts: &Texts, options: Options) -> Analysis {
    let mut published = analysis.clone();
    if options.names {
        return published;
    }
    let names = Pseudonyms::new(&analysis.data, texts);
    for finding in &mut published.findings {
        *finding = names.redact(finding, texts);
    }
    for table in &mut published.tables {
        names.redact_table(table);
    }
    // The table finds the row of such a figure by its name, which must not be told.
    let may_be_told = |subject: &Option<Subject>| match subject {
        Some(Subject::Uptake { name, .. }) => names.without_names(name) == *name,
        _ => true,
    };
    published.figures.retain(|figure| may_be_told(&figure.declaration.subject));
    if let Some(plan) = &mut published.plan {
        plan.declarations.retain(|declaration| may_be_told(&declaration.subject));
        plan.uptakes.retain(|uptake| names.without_names(&uptake.name) == uptake.name);
        names.redact_table(&mut plan.table);
        for measure in &mut plan.consequences {
            measure.name = names.without_names(&measure.name);
            for text in [&mut measure.nummer, &mut measure.omraade, &mut measure.ansvar] {
                *text = text.as_deref().map(|text| names.without_names(text));
            }
            if let Some(Fremdrift::Text(text)) = &mut measure.fremdrift {
                *text = names.without_names(text);
            }
        }
    }
    published
}

/// What stands in the place of the doctors' names.
#[derive(Debug, Clone, Default)]
pub(super) struct Pseudonyms {
    /// The name as the workbook writes it and what replaces it, longest name first,
    /// so that a name within a longer one does not break it up.
    replacements: Vec<(String, String)>,
}

impl Pseudonyms {
    /// Lists are numbered in order; doctors of the duties who have no list come after them.
    pub fn new(data: &Kommunedata, texts: &Texts) -> Self {
        let mut found = Self::default();
        for (index, list) in data.fastlegelister.iter().enumerate() {
            if let Some(name) = list.lege.value() {
                found.add(name, || list_label(index, texts));
            }
        }
        let mut others = 0;
        for duty in &data.tilplikting {
            if let Some(name) = duty.lege.value() {
                found.add(name, || {
                    others += 1;
                    texts.get("doctor-without-list", &[("number", Arg::Count(others))])
                });
            }
        }
        found.replacements.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
        found
    }

    /// A second spelling of a known name takes the label of the first.
    fn add(&mut self, name: &str, label: impl FnOnce() -> String) {
        let name = name.trim();
        if self.replacements.iter().any(|(known, _)| known == name) {
            return;
        }
        let label = self.of(name).map_or_else(label, str::to_owned);
        self.replacements.push((name.to_owned(), label));
    }

    /// What stands for a name, regardless of case and spaces.
    pub fn of(&self, name: &str) -> Option<&str> {
        let wanted = folded(name);
        self.replacements
            .iter()
            .find(|(known, _)| folded(known) == wanted)
            .map(|(_, label)| label.as_str())
    }

    /// The finding as it may be published: every known name in what it quotes is replaced, and
    /// what it quotes from a cell of names or comments is withheld. What is said of the columns
    /// themselves quotes their headings.
    pub fn redact(&self, finding: &Finding, texts: &Texts) -> Finding {
        let is_of_headings = recognise::ALL.contains(&finding.entry);
        let private = !is_of_headings && finding.params.iter().any(is_private_column);
        let published = |text: &str| match self.without_names(text) {
            replaced if private && replaced == text => texts.plain("withheld"),
            replaced => replaced,
        };
        let mut redacted = finding.clone();
        for (_, param) in redacted.params.iter_mut().filter(|(name, _)| *name != "column") {
            match param {
                Param::Text(text) => *text = published(text),
                Param::List(words) => {
                    for word in words {
                        *word = published(word);
                    }
                }
                _ => {}
            }
        }
        redacted
    }

    /// Names in sites and measures. The columns of doctors and comments are the report's to decide
    /// about, and an office may bear the name of its doctor in public.
    fn redact_table(&self, table: &mut Table) {
        let is_free = |column: &&Column| {
            !matches!(column, Column::Lege | Column::Legekontor | Column::Kommentar)
        };
        for row in &mut table.rows {
            for column in table.columns.iter().filter(is_free) {
                let mut entry = row.entry(*column).clone();
                if let Value::Text(text) = &mut entry.value {
                    *text = self.without_names(text);
                    row.put(*column, entry);
                }
            }
        }
    }

    /// A text as it may be published.
    pub fn published(&self, text: &str, options: Options) -> String {
        if options.names { text.to_owned() } else { self.without_names(text) }
    }

    /// One pass from left to right, so that what was put in is not replaced again.
    fn without_names(&self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let at_word = !written.chars().next_back().is_some_and(char::is_alphanumeric);
            if at_word && let Some((label, after)) = self.leading_name(rest) {
                written.push_str(label);
                rest = after;
            } else {
                written.push(next);
                rest = rest.strip_prefix(next).unwrap_or_default();
            }
        }
        written
    }

    /// The label of the name the text begins with as whole words, and what follows it.
    fn leading_name<'a>(&self, text: &'a str) -> Option<(&str, &'a str)> {
        self.replacements.iter().filter(|(name, _)| is_word(name)).find_map(|(name, label)| {
            let after = text.strip_prefix(name.as_str())?;
            let whole = !after.chars().next().is_some_and(char::is_alphanumeric);
            whole.then_some((label.as_str(), after))
        })
    }
}

/// "Liste 3" for the list in row 2 counted from zero.
pub(super) fn list_label(index: usize, texts: &Texts) -> String {
    texts.get("list-number", &[("number", Arg::Count(index + 1))])
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether the finding is about a column that names doctors or in which anything may stand.
fn is_private_column((name, value): &(&str, Param)) -> bool {
    let private = [Column::Lege, Column::Kommentar].map(Column::id);
    matches!(value, Param::Text(id) if *name == "column" && private.contains(id))
}

/// Licence numbers name nobody, and replacing a "2" would change numbers that findings quote.
fn is_word(name: &str) -> bool {
    name.chars().filter(|character| character.is_alphabetic()).count() >= 2
}
