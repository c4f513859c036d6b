use super::arguments::ExplainArguments;
use super::lineage::Lineage;
use super::progress::Progress;
use super::summary::aligned;
use super::terminal::{FAINT, HEADING, colour, line, print, styled};
use crate::process::exit::{Exit, Problem};
use crate::process::preparation::Prepared;
use legetall::analysis::Analysis;
use legetall::figures::Figure;
use legetall::finding::{self, Entry};
use legetall::job::Job;
use legetall::language::{Arg, Texts};
use legetall::report::{self, Block, Options, Report, wording};
use legetall::settings::near;

/// Says what a key figure or a finding is; with files, also what the figure comes to and from which cells.
pub fn run(arguments: &ExplainArguments, prepared: &Prepared) -> Result<Exit, Problem> {
    let texts = &prepared.texts;
    let id = arguments.id.to_lowercase();
    if let Some(entry) = finding::by_code(&id) {
        print(&code(entry, texts))?;
    } else if !figure_ids(texts).contains(&wording::stem(&id).0) {
        return Err(nothing(&arguments.id, texts));
    } else if arguments.files.is_empty() {
        print(&definition(&id, texts))?;
    } else {
        return computed(&id, prepared);
    }
    Ok(Exit::Written)
}

/// The ids of all key figures, without years: each has a text.
fn figure_ids(texts: &Texts) -> Vec<&'static str> {
    let ids = texts.keys("figure-").into_iter().filter_map(|key| key.strip_prefix("figure-"));
    ids.filter(|id| !id.ends_with("-definition")).collect()
}

fn nothing(id: &str, texts: &Texts) -> Problem {
    let codes = finding::register_entries().map(|entry| entry.code);
    let known: Vec<&str> = figure_ids(texts).into_iter().chain(codes).collect();
    let near = near(id, &known).into_iter().take(3).map(str::to_owned).collect();
    Problem::NothingToExplain { id: id.to_owned(), near }
}

/// A finding in general: its parameters stand as their names, `[found]`.
fn code(entry: &'static Entry, texts: &Texts) -> String {
    let severity = wording::severity(entry.severity, texts);
    let args: Vec<(&str, Arg)> =
        entry.params.iter().map(|name| (*name, format!("[{name}]").into())).collect();
    let text = |part: &str| texts.get(&format!("{}-{part}", entry.code), &args);
    let remedy = texts.get("terminal-remedy", &[("remedy", text("remedy").into())]);
    format!(
        "{} {severity}: {}\n{}\n{remedy}\n",
        styled(colour(entry.severity), entry.code),
        styled(HEADING, &wording::code_title(entry.code, texts)),
        text("message"),
    )
}

/// A key figure in general, of a year named in the id or of any.
fn definition(id: &str, texts: &Texts) -> String {
    let (stem, year) = wording::stem(id);
    let year = year.map_or_else(|| texts.plain("any-year"), str::to_owned);
    let args = [("year", Arg::Text(year))];
    let label = wording::label_in_general(id, texts);
    let meaning = texts.get(&format!("figure-{stem}-definition"), &args);
    format!("{} ({id})\n{meaning}\n", styled(HEADING, &label))
}

/// A key figure of these files: every year of it when the id names none, of every municipality.
fn computed(id: &str, prepared: &Prepared) -> Result<Exit, Problem> {
    let texts = &prepared.texts;
    prepared.configuration.sound()?;
    let (job, analyses) = {
        let progress = Progress::start(texts);
        progress.step("terminal-reading");
        let job = prepared.job(Options::default())?;
        progress.step("terminal-computing");
        let analyses = job.analyses();
        (job, analyses)
    };
    let explained: Vec<Option<String>> =
        analyses.iter().map(|analysis| of_one(id, &job, analysis, texts)).collect();
    let words: Vec<String> = explained
        .iter()
        .zip(&analyses)
        .map(|(words, analysis)| {
            let none = || {
                let why = texts.plain("terminal-figure-not-computed");
                format!("{}\n{why}\n", definition(id, texts))
            };
            let words = words.clone().unwrap_or_else(none);
            let name = analysis.settings.kommune.navn.as_deref();
            name.filter(|_| analyses.len() > 1)
                .map_or(words.clone(), |name| format!("{}\n{words}", styled(HEADING, name)))
        })
        .collect();
    print(&words.join("\n"))?;
    Ok(if explained.iter().any(Option::is_some) { Exit::Written } else { Exit::Refused })
}

/// `None` when the figure cannot be given.
fn of_one(id: &str, job: &Job, analysis: &Analysis, texts: &Texts) -> Option<String> {
    let report = report::build(analysis, texts, job.options);
    let analysis = report::published(analysis, texts, Options::default());
    let is_meant = |figure: &&Figure| {
        let own = figure.declaration.id.as_str();
        own == id || wording::stem(own).0 == id
    };
    let figures = analysis.figures.iter().filter(is_meant);
    let words: Vec<String> =
        figures.map(|figure| explained(figure, job, &analysis, &report, texts)).collect();
    (!words.is_empty()).then(|| words.join("\n"))
}

fn explained(
    figure: &Figure,
    job: &Job,
    analysis: &Analysis,
    report: &Report,
    texts: &Texts,
) -> String {
    let id = &figure.declaration.id;
    let label = styled(HEADING, &wording::label(figure, texts));
    let mut words = format!("{label} ({id})\n{}\n\n", wording::definition(figure, texts));
    let mut facts = vec![(texts.plain("terminal-value"), wording::value(figure, texts))];
    facts.push((texts.plain("terminal-formula"), wording::formula_in_words(figure, texts)));
    if let Some(formula) = live_formula(report, id) {
        facts.push((texts.plain("terminal-live-formula"), formula.to_owned()));
    }
    words.push_str(&aligned(facts));
    let lineage = Lineage::new(job, analysis, texts);
    for (key, lines) in [
        ("terminal-affected", lineage.affecting(figure)),
        ("terminal-cells", lineage.sources(figure)),
    ] {
        if !lines.is_empty() {
            let count = styled(FAINT, &format!("({})", lines.len()));
            let heading = styled(HEADING, &texts.plain(key));
            line(&mut words, &format!("\n{heading} {count}"));
            words.push_str(&aligned(lines));
        }
    }
    words
}

/// The formula of the cell that bears the figure's name in the workbook.
fn live_formula<'r>(report: &'r Report, id: &str) -> Option<&'r str> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells)
        .find(|cell| cell.defined_name.as_deref() == Some(id))
        .and_then(|cell| cell.formula.as_deref())
}
