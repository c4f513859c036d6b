use super::arguments::HistoryArguments;
use super::summary::aligned;
use super::terminal::{self, HEADING, line, styled};
use crate::inbox;
use crate::process::exit::{Exit, Problem};
use legetall::history::{self, Entry, History, Kind, Point, State};
use legetall::language::Texts;
use legetall::report::wording;
use legetall::settings::near;
use serde_json::json;

/// Lists the runs of an inbox, or what became of a key figure from month to month.
pub fn run(arguments: &HistoryArguments) -> Result<Exit, Problem> {
    let texts = Texts::built_in(arguments.lang.unwrap_or_default());
    let path = match &arguments.dir {
        dir if dir.is_dir() => dir.join(history::FILE),
        file => file.clone(),
    };
    let history = History::look(&path)?;
    let folder = arguments.folder.as_deref();
    let words = match &arguments.id {
        Some(id) => {
            let points = history.development(id, folder)?;
            if points.is_empty() {
                return Err(unknown(id, &history, &texts)?);
            }
            if arguments.json {
                points_as_json(id, &points)
            } else {
                points_in_words(&points, id, &texts)
            }
        }
        None => {
            let entries = history.latest(folder, arguments.last)?;
            if arguments.json {
                entries_as_json(&entries)
            } else {
                entries_in_words(&entries, &texts)
            }
        }
    };
    terminal::print(&words)?;
    Ok(Exit::Written)
}

fn unknown(id: &str, history: &History, texts: &Texts) -> Result<Problem, Problem> {
    let known = history.figures()?;
    if known.is_empty() {
        return Ok(Problem::Usage(texts.plain("history-empty")));
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let mut nearest = near(id, &known);
    if nearest.is_empty() {
        nearest = known;
    }
    let known = texts.numbers().list(&nearest);
    let args = [("id", id.into()), ("known", known.into())];
    Ok(Problem::Usage(texts.get("history-unknown-figure", &args)))
}

fn entries_in_words(entries: &[Entry], texts: &Texts) -> String {
    if entries.is_empty() {
        return texts.plain("history-empty");
    }
    let mut words = String::new();
    for entry in entries {
        let Entry { run, inputs: _, errors, warnings } = entry;
        let kind = match run.kind {
            Kind::Report => "history-kind-report",
            Kind::Unchanged => "history-kind-unchanged",
            Kind::Rejection => "history-kind-rejection",
        };
        let state = match run.state {
            State::Finished => None,
            State::Undone => Some("history-state-undone"),
            State::Claimed | State::Computed | State::Published => Some("history-state-open"),
        };
        let what = [Some(kind), state].into_iter().flatten().map(|key| texts.plain(key));
        let mut rows = vec![
            (texts.plain("history-when"), run.started.clone()),
            (texts.plain("history-what"), what.collect::<Vec<_>>().join(", ")),
        ];
        if !run.folder.is_empty() {
            rows.insert(0, (texts.plain("history-folder"), run.folder.clone()));
        }
        if run.kind == Kind::Report {
            let counts = [("errors", (*errors).into()), ("warnings", (*warnings).into())];
            rows.push((texts.plain("history-month"), inbox::month(run.month.as_deref(), texts)));
            rows.push((texts.plain("history-found"), texts.get("history-counts", &counts)));
        }
        let heading = format!("{} {}", texts.plain("history-run"), run.id);
        line(&mut words, &styled(HEADING, &heading));
        words.push_str(&aligned(rows));
    }
    words
}

fn entries_as_json(entries: &[Entry]) -> String {
    let object = |entry: &Entry| {
        let Entry { run, inputs, errors, warnings } = entry;
        json!({
            "run": run.id, "folder": run.folder, "kind": run.kind.word(),
            "state": run.state.word(), "month": run.month, "version": run.version,
            "started": run.started, "ended": run.ended, "inputs": inputs,
            "errors": errors, "warnings": warnings,
        })
    };
    entries.iter().map(|entry| object(entry).to_string() + "\n").collect()
}

fn points_in_words(points: &[Point], id: &str, texts: &Texts) -> String {
    let mut words = styled(HEADING, &wording::label_in_general(id, texts)) + "\n";
    let row = |point: &Point| {
        let of: Vec<&str> = [point.folder.as_str(), point.municipality.as_str()]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect();
        let date = point.as_of.clone().unwrap_or_else(|| texts.plain("inbox-undated"));
        let value = point
            .value
            .map_or_else(|| wording::NO_VALUE.to_owned(), |value| texts.numbers().exact(value));
        let superseded = point.superseded.then(|| texts.plain("history-superseded"));
        let run = format!("{} {}", texts.plain("history-run").to_lowercase(), point.run);
        let notes: Vec<String> = [Some(run), superseded].into_iter().flatten().collect();
        let left = [of.join(", "), date].into_iter().filter(|part| !part.is_empty());
        (left.collect::<Vec<_>>().join("  "), format!("{value}  ({})", notes.join(", ")))
    };
    words.push_str(&aligned(points.iter().map(row).collect()));
    words
}

fn points_as_json(id: &str, points: &[Point]) -> String {
    let object = |point: &Point| {
        json!({
            "figure": id, "folder": point.folder, "municipality": point.municipality,
            "as_of": point.as_of, "run": point.run,
            // Exact: a decimal as text, never by way of a float.
            "value": point.value.map(|value| value.normalize().to_string()),
            "superseded": point.superseded,
        })
    };
    points.iter().map(|point| object(point).to_string() + "\n").collect()
}
