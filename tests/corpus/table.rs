//! The confusion table: what came of each kind of mess, alone and together with others.

use super::case::Case;
use super::judge::{Tally, Verdict};
use super::mess;
use legetall::model::Kind;
use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Default)]
pub struct Table {
    pub all: Tally,
    cases: usize,
    lines: Vec<Line>,
    kinds: BTreeMap<Kind, Group>,
    formats: Formats,
}

/// What came of the cases of each format.
#[derive(Debug, Default)]
pub struct Formats(BTreeMap<&'static str, Group>);

impl Formats {
    pub fn add(&mut self, format: &'static str, tally: Tally) {
        self.0.entry(format).or_default().add(tally);
    }

    /// Whether nothing is wrong, and at least 95 % right, in each.
    pub fn is_sound(&self) -> bool {
        self.0.values().all(Group::is_sound)
    }
}

impl fmt::Display for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_groups(f, "format", self.0.iter().map(|(name, group)| (*name, group)))
    }
}

/// The cases that have something in common.
#[derive(Debug, Clone, Copy, Default)]
pub struct Group {
    pub cases: usize,
    pub tally: Tally,
}

impl Group {
    const fn is_sound(&self) -> bool {
        self.tally.wrong == 0 && self.tally.right * 100 >= self.tally.all() * 95
    }

    fn add(&mut self, tally: Tally) {
        self.cases += 1;
        self.tally.add(tally);
    }
}

#[derive(Debug, Clone, Default)]
struct Line {
    alone: Tally,
    cases_alone: usize,
    together: Tally,
    cases_together: usize,
}

impl Table {
    pub fn of(results: &[(Case, Verdict)]) -> Self {
        let mut table = Self {
            lines: vec![Line::default(); mess::ALL.len()],
            cases: results.len(),
            all: Tally::default(),
            kinds: BTreeMap::new(),
            formats: Formats::default(),
        };
        for (case, verdict) in results {
            table.all.add(verdict.tally);
            table.formats.add(case.format(), verdict.tally);
            for (kind, tally) in verdict.of_kind.iter().filter(|(_, tally)| tally.all() > 0) {
                table.kinds.entry(*kind).or_default().add(*tally);
            }
            for at in &case.messes {
                let line = &mut table.lines[*at];
                if case.messes.len() == 1 {
                    line.alone.add(verdict.tally);
                    line.cases_alone += 1;
                } else {
                    line.together.add(verdict.tally);
                    line.cases_together += 1;
                }
            }
        }
        table
    }
}

impl Table {
    /// The same of all cases, of each kind of table and of each format.
    pub fn is_sound(&self) -> bool {
        self.formats.is_sound() && self.kinds.values().all(Group::is_sound)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| mess | cases | right | refused | wrong | with others | right | refused | wrong |"
        )?;
        writeln!(f, "|---|--:|--:|--:|--:|--:|--:|--:|--:|")?;
        for (mess, line) in mess::ALL.iter().zip(&self.lines) {
            write!(f, "| {} | {} |", mess.name, line.cases_alone)?;
            write_tally(f, line.alone)?;
            write!(f, " {} |", line.cases_together)?;
            write_tally(f, line.together)?;
            writeln!(f)?;
        }
        write_groups(
            f,
            "kind of table",
            self.kinds.iter().map(|(kind, group)| (kind.id(), group)),
        )?;
        write!(f, "{}", self.formats)?;
        write!(
            f,
            "\n{} kinds of mess, {} cases, {} fields and figures:",
            mess::ALL.len(),
            self.cases,
            self.all.all()
        )?;
        let share = |count: usize| count as f64 * 100.0 / self.all.all() as f64;
        write!(
            f,
            " {:.2} % right, {:.2} % refused,",
            share(self.all.right),
            share(self.all.refused)
        )?;
        writeln!(f, " {} wrong", self.all.wrong)
    }
}

fn write_groups<'a>(
    f: &mut fmt::Formatter<'_>,
    what: &str,
    groups: impl Iterator<Item = (&'a str, &'a Group)>,
) -> fmt::Result {
    writeln!(f, "\n| {what} | cases | right | refused | wrong |\n|---|--:|--:|--:|--:|")?;
    for (name, group) in groups {
        write!(f, "| {name} | {} |", group.cases)?;
        write_tally(f, group.tally)?;
        writeln!(f)?;
    }
    Ok(())
}

fn write_tally(f: &mut fmt::Formatter<'_>, tally: Tally) -> fmt::Result {
    write!(f, " {} | {} | {} |", tally.right, tally.refused, tally.wrong)
}
