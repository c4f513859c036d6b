use super::arguments::{CheckArguments, Format};
use super::memory::{self, Remembered};
use super::progress::Progress;
use super::runs::Runs;
use super::terminal::{FAINT, HEADING, line, styled};
use super::{findings, summary, terminal};
use crate::process::exit::{Exit, Problem, judge};
use crate::process::municipality::{self, Names};
use crate::process::outputs::{self, Written};
use crate::process::preparation::Prepared;
use legetall::analysis::Analysis;
use legetall::job::{Checked, RenderError};
use legetall::language::Texts;
use legetall::render::{excel, html, json};
use legetall::report::{self, Explained, Options, Read, Report};

/// Shows what is odd about the files, notes and all, and writes it as a workbook in which the cells
/// are marked.
pub fn run(arguments: &CheckArguments, runs: &Runs) -> Result<Exit, Problem> {
    let mut names = Names::default();
    let mut told = 0;
    let as_json = arguments.format() == Format::Json;
    runs.each(as_json, |prepared| {
        let checked = {
            let progress = Progress::start(&prepared.texts);
            progress.step("terminal-reading");
            municipality::checked(prepared, arguments.options())?
        };
        let mut gravest = Exit::Written;
        for analysis in &checked.analyses {
            if told > 0 && arguments.format() == Format::Words {
                terminal::print("")?;
            }
            told += 1;
            let one = Check { arguments, prepared, checked: &checked, analysis };
            gravest = gravest.max(one.tell(&mut names)?);
        }
        if arguments.remember {
            let remembered = memory::remember(prepared, &checked.analyses, &checked.why)?;
            tell_remembered(&remembered, &prepared.texts, arguments.format())?;
        }
        Ok(gravest)
    })
}

impl CheckArguments {
    const fn options(&self) -> Options {
        Options { names: self.names }
    }

    /// A program that reads what is printed is not to find files it did not ask for.
    fn writes(&self) -> bool {
        self.format() == Format::Words || self.out.is_some()
    }
}

/// The check of one municipality.
struct Check<'a> {
    arguments: &'a CheckArguments,
    prepared: &'a Prepared,
    checked: &'a Checked,
    analysis: &'a Analysis,
}

impl Check<'_> {
    fn tell(&self, names: &mut Names) -> Result<Exit, Problem> {
        let (options, texts) = (self.arguments.options(), &self.prepared.texts);
        let read = Read { workbooks: &self.checked.workbooks, why: &self.checked.why };
        let review = report::review(self.analysis, read, texts, options);
        let written = self.written(&review, names)?;
        let mut published = report::published(self.analysis, texts, options);
        published.findings.extend(written.iter().flat_map(|written| written.findings.clone()));
        let explained = self.explained();
        let words = match self.arguments.format() {
            Format::Words => self.in_words(&published, &explained, written.as_ref()),
            Format::Html => html::render(&review),
            Format::Json => {
                json::check(&published, texts, &explained, &outputs::names(written.as_ref()))
            }
        };
        terminal::print(&words)?;
        Ok(judge(&self.analysis.findings, self.arguments.judgement.strict))
    }

    fn written(&self, review: &Report, names: &mut Names) -> Result<Option<Written<1>>, Problem> {
        if !self.arguments.writes() {
            return Ok(None);
        }
        let bytes = excel::render(review).map_err(RenderError::from)?;
        let folder = municipality::folder(self.prepared, self.arguments.out.as_deref());
        let stem = names.free(folder, &municipality::stem(self.prepared, self.analysis));
        outputs::write(folder, &stem, outputs::FINDINGS, [&bytes]).map(Some)
    }

    /// Why each table was taken for what it was, when asked.
    fn explained(&self) -> Vec<Explained> {
        if !self.arguments.why {
            return Vec::new();
        }
        let (options, texts) = (self.arguments.options(), &self.prepared.texts);
        report::explained(&self.checked.why, self.analysis, texts, options)
    }

    fn in_words(
        &self,
        published: &Analysis,
        explained: &[Explained],
        written: Option<&Written<1>>,
    ) -> String {
        let texts = &self.prepared.texts;
        let mut words = summary::read(published, self.prepared);
        if !explained.is_empty() {
            line(&mut words, "");
            line(&mut words, &styled(HEADING, &texts.plain("why-heading")));
            for table in explained {
                tell_why(&mut words, table);
            }
        }
        if !published.findings.is_empty() {
            line(&mut words, "");
            words.push_str(&findings::list(&published.findings, texts));
        }
        line(&mut words, "");
        line(&mut words, &report::verdict(self.analysis, texts));
        if let Some(written) = written {
            line(&mut words, "");
            words.push_str(&summary::files("terminal-written", written, texts));
        }
        words
    }
}

/// On standard error where a program reads what is printed.
fn tell_remembered(remembered: &Remembered, texts: &Texts, format: Format) -> Result<(), Problem> {
    let path = remembered.path.display().to_string();
    let args = [("count", remembered.count.into()), ("path", path.into())];
    let words = texts.get("terminal-remembered", &args);
    if format == Format::Words {
        return terminal::print(&format!("\n{words}"));
    }
    terminal::say(&words);
    Ok(())
}

fn tell_why(words: &mut String, table: &Explained) {
    line(words, &format!("  {}", table.place));
    line(words, &format!("      {}", table.verdict));
    for column in &table.columns {
        let heading = [column.cell.as_str(), column.header.as_str()].join(" ");
        let column_is = format!("      {} {heading}", styled(HEADING, &column.column));
        line(words, column_is.trim_end());
        line(words, &format!("          {}. {}.", column.ground, column.content));
        if let Some(rivals) = &column.rivals {
            line(words, &format!("          {rivals}"));
        }
    }
    for more in [&table.next, &table.unused].into_iter().flatten() {
        line(words, &format!("      {}", styled(FAINT, more)));
    }
}
