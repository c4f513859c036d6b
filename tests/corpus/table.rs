//! The confusion table: what came of each kind of mess, alone and together with others.

use super::case::Case;
use super::judge::{Tally, Verdict};
use super::mess;
use std::fmt;

#[derive(Debug, Default)]
pub struct Table {
    pub all: Tally,
    cases: usize,
    lines: Vec<Line>,
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
        };
        for (case, verdict) in results {
            table.all.add(verdict.tally);
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

fn write_tally(f: &mut fmt::Formatter<'_>, tally: Tally) -> fmt::Result {
    write!(f, " {} | {} | {} |", tally.right, tally.refused, tally.wrong)
}
