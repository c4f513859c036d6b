use legetall::finding::{Finding, Severity, run};
use legetall::history::HistoryError;
use legetall::job::RenderError;
use legetall::language::Texts;
use legetall::report::wording;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the process tells the one who started it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All went well; warnings are possible.
    Written = 0,
    /// An input, or part of one, was refused. What could be read was written all the same.
    Refused = 1,
    /// The arguments or the configuration must be changed first.
    Usage = 2,
    /// The machine: a share is away, a file is locked, the disk is full. Try again.
    Environment = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What the findings of a run mean for its exit code.
pub fn judge(findings: &[Finding], strict: bool) -> Exit {
    let tolerated = if strict { Severity::Note } else { Severity::Warning };
    // Graver severities are ordered first.
    let refused = findings.iter().any(|finding| finding.severity() < tolerated);
    if refused { Exit::Refused } else { Exit::Written }
}

/// Why a run stopped before it had a result.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("{} does not exist", .0.display())]
    NotFound(PathBuf),
    /// The folder it should be in is not there either: perhaps a share that is away.
    #[error("the folder of {} cannot be reached", .0.display())]
    FolderAway(PathBuf),
    /// The arguments, already in words.
    #[error("{0}")]
    Usage(String),
    /// With what was passed over, and why.
    #[error("no workbooks among the inputs")]
    NoWorkbooks(Vec<Finding>),
    #[error("{} is neither a file nor a folder", .0.display())]
    NoFile(PathBuf),
    /// With what is wrong in it.
    #[error("the configuration is wrong")]
    Configuration(Vec<Finding>),
    #[error("both {} and {} apply", .0.display(), .1.display())]
    TwoConfigurations(PathBuf, PathBuf),
    #[error("{} is not a folder", .0.display())]
    OutIsNotAFolder(PathBuf),
    #[error("there is no figure or finding {id}")]
    NothingToExplain { id: String, near: Vec<String> },
    #[error("{} could not be read: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("nothing could be written to {}: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error("the result could not be printed: {0}")]
    Print(io::Error),
    #[error(transparent)]
    History(#[from] HistoryError),
    /// Neither a folder `inn` nor municipalities' folders with one.
    #[error("{} is no inbox", .0.display())]
    NoInbox(PathBuf),
    /// The history is gone, but what it told of is there.
    #[error("the history of {} is gone", .0.display())]
    HistoryGone(PathBuf),
    /// Another run works there.
    #[error("another run works in {}", .0.display())]
    Busy(PathBuf),
    /// A fault of the program, by the line it was found on.
    #[error("fault at {0}")]
    Fault(String),
}

impl Problem {
    /// A path that is not there: a wrong name when its folder is there.
    pub fn missing(path: &Path) -> Self {
        let folder = std::path::absolute(path).ok().and_then(|path| Some(path.parent()?.is_dir()));
        if folder == Some(true) {
            Self::NotFound(path.to_owned())
        } else {
            Self::FolderAway(path.to_owned())
        }
    }

    pub const fn exit(&self) -> Exit {
        match self {
            Self::NotFound(_)
            | Self::Usage(_)
            | Self::NoWorkbooks(_)
            | Self::NoFile(_)
            | Self::Configuration(_)
            | Self::TwoConfigurations(..)
            | Self::OutIsNotAFolder(_)
            | Self::NothingToExplain { .. }
            | Self::History(HistoryError::Foreign(_) | HistoryError::Newer(_)) => Exit::Usage,
            Self::FolderAway(_)
            | Self::Read { .. }
            | Self::Write { .. }
            | Self::Render(_)
            | Self::Print(_)
            | Self::History(_)
            | Self::NoInbox(_)
            | Self::HistoryGone(_)
            | Self::Busy(_)
            | Self::Fault(_) => Exit::Environment,
        }
    }

    /// Whoever read our output has stopped reading, and is not to be told so.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Print(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The problem as programs read it: what was passed over, and the words as a finding.
    pub fn findings(&self, words: &str) -> Vec<Finding> {
        let mut findings = match self {
            Self::NoWorkbooks(passed_over) => passed_over.clone(),
            Self::Configuration(found) => return found.clone(),
            _ => Vec::new(),
        };
        findings.push(Finding::new(&run::STOPPED).with("reason", words));
        findings
    }

    /// What is wrong and what to do, in the adviser's language.
    pub fn words(&self, texts: &Texts) -> String {
        let path = |path: &Path| path.display().to_string();
        match self {
            Self::NotFound(at) => texts.get("problem-not-found", &[("path", path(at).into())]),
            Self::FolderAway(at) => texts.get("problem-folder-away", &[("path", path(at).into())]),
            Self::Usage(words) => words.clone(),
            Self::NoWorkbooks(passed_over) => {
                let why = passed_over.iter().map(|finding| in_a_line(finding, texts));
                let all: Vec<String> =
                    std::iter::once(texts.plain("problem-no-workbooks")).chain(why).collect();
                all.join("\n  ")
            }
            Self::NoFile(at) => texts.get("problem-no-file", &[("path", path(at).into())]),
            Self::Fault(at) => texts.get("problem-fault", &[("place", at.as_str().into())]),
            Self::Configuration(found) => {
                let lines = found.iter().map(|finding| in_a_line(finding, texts));
                let end = texts.plain("terminal-nothing-computed");
                lines.chain([end]).collect::<Vec<_>>().join("\n")
            }
            Self::TwoConfigurations(one, other) => texts.get(
                "problem-two-configurations",
                &[("one", path(one).into()), ("other", path(other).into())],
            ),
            Self::OutIsNotAFolder(at) => {
                texts.get("problem-out-not-a-folder", &[("path", path(at).into())])
            }
            Self::NothingToExplain { id, near } if near.is_empty() => {
                texts.get("problem-nothing-to-explain", &[("id", id.as_str().into())])
            }
            Self::NothingToExplain { id, near } => texts.get(
                "problem-nothing-to-explain-near",
                &[("id", id.as_str().into()), ("near", texts.numbers().list(near).into())],
            ),
            Self::Read { path: at, source } => texts.get(
                "problem-read",
                &[("path", path(at).into()), ("reason", reason(source, texts).into())],
            ),
            Self::Write { path: at, source } => texts.get(
                "problem-write",
                &[("path", path(at).into()), ("reason", reason(source, texts).into())],
            ),
            Self::History(error) => history(error, texts),
            Self::NoInbox(at) => texts.get("problem-no-inbox", &[("path", path(at).into())]),
            Self::HistoryGone(at) => {
                texts.get("problem-history-gone", &[("path", path(at).into())])
            }
            Self::Busy(at) => texts.get("problem-busy", &[("path", path(at).into())]),
            Self::Render(error) => {
                texts.get("problem-render", &[("reason", error.to_string().into())])
            }
            Self::Print(error) => {
                texts.get("problem-print", &[("reason", reason(error, texts).into())])
            }
        }
    }
}

fn history(error: &HistoryError, texts: &Texts) -> String {
    let (key, path, reason) = match error {
        HistoryError::NotThere(path) => ("problem-history-not-there", path, String::new()),
        HistoryError::Foreign(path) => ("problem-history-foreign", path, String::new()),
        HistoryError::Newer(path) => ("problem-history-newer", path, String::new()),
        HistoryError::Damaged { path, reason } => ("problem-history-damaged", path, reason.clone()),
        HistoryError::Unusable { path, source } => {
            ("problem-history-unusable", path, source.to_string())
        }
    };
    let path = path.display().to_string();
    texts.get(key, &[("path", path.into()), ("reason", reason.into())])
}

/// A finding on one line: where, what, what to do.
fn in_a_line(finding: &Finding, texts: &Texts) -> String {
    let worded = wording::finding(finding, texts);
    format!("{}: {} {}", worded.place, worded.message, worded.remedy)
}

/// Why the machine refused, in the adviser's language; in the machine's own words when it is rare.
fn reason(error: &io::Error, texts: &Texts) -> String {
    let key = match error.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-permission",
        ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-full",
        ErrorKind::InvalidFilename => "reason-name",
        ErrorKind::IsADirectory => "reason-folder",
        ErrorKind::NotADirectory => "reason-no-folder",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "reason-busy",
        ErrorKind::TimedOut
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::ConnectionReset => "reason-network",
        // Windows: another process holds the file, or a part of it.
        _ if matches!(error.raw_os_error(), Some(32 | 33)) && cfg!(windows) => "reason-busy",
        _ => return error.to_string(),
    };
    texts.plain(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use legetall::finding::{intake, run};
    use legetall::language::Language;
    use legetall::render::pdf::PdfError;

    #[test]
    fn errors_refuse_and_warnings_only_when_strict() {
        let note = Finding::new(&run::OWN_OUTPUT);
        let warning = Finding::new(&run::FOLDER_WITHOUT_WORKBOOKS);
        let error = Finding::new(&intake::NUMBER_UNREADABLE);
        for (findings, lenient, strict) in [
            (vec![], Exit::Written, Exit::Written),
            (vec![note.clone()], Exit::Written, Exit::Written),
            (vec![note, warning.clone()], Exit::Written, Exit::Refused),
            (vec![warning, error], Exit::Refused, Exit::Refused),
        ] {
            assert_eq!(judge(&findings, false), lenient);
            assert_eq!(judge(&findings, true), strict);
        }
    }

    #[test]
    fn every_problem_has_words_in_every_language() {
        let reason = || io::Error::from(io::ErrorKind::PermissionDenied);
        let near = |near: &[&str]| Problem::NothingToExplain {
            id: "K999".into(),
            near: near.iter().map(ToString::to_string).collect(),
        };
        let problems = [
            Problem::NotFound("a".into()),
            Problem::FolderAway("a".into()),
            Problem::Usage("feil".into()),
            Problem::NoWorkbooks(vec![Finding::new(&run::LOCK_FILE)]),
            Problem::NoFile("a".into()),
            Problem::Fault("measure.rs:13".into()),
            Problem::TwoConfigurations("a".into(), "b".into()),
            Problem::OutIsNotAFolder("a".into()),
            near(&[]),
            near(&["K101", "K102"]),
            Problem::Read { path: "a".into(), source: reason() },
            Problem::Write { path: "a".into(), source: reason() },
            Problem::Render(RenderError::Pdf(PdfError("reason".into()))),
            Problem::Print(reason()),
            Problem::NoInbox("a".into()),
            Problem::HistoryGone("a".into()),
            Problem::Busy("a".into()),
            Problem::History(HistoryError::NotThere("a".into())),
            Problem::History(HistoryError::Foreign("a".into())),
            Problem::History(HistoryError::Newer("a".into())),
            Problem::History(HistoryError::Damaged { path: "a".into(), reason: "b".into() }),
        ];
        for language in Language::ALL {
            let texts = Texts::built_in(language);
            for problem in &problems {
                let words = problem.words(&texts);
                assert!(!words.contains(['⟦', '{', '$']), "{words}");
            }
        }
    }

    #[test]
    fn a_wrong_name_is_usage_and_a_share_that_is_away_is_the_environment() {
        let folder = std::env::temp_dir();
        assert_eq!(Problem::missing(&folder.join("finnes-ikke.xlsx")).exit(), Exit::Usage);
        let away = folder.join("borte-mappe/finnes-ikke.xlsx");
        assert_eq!(Problem::missing(&away).exit(), Exit::Environment);
    }
}
