use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use legetall::language::Language;
use std::path::{Path, PathBuf};

/// Reads the workbooks a municipality keeps on its doctor services and writes the Excel summary
/// and the PDF appendix for the political case, every number traceable to its cell.
#[derive(Debug, Parser)]
#[command(
    name = "legetall",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    after_help = "Without a command, FILEs and FOLDERs are reported on.\n\n\
        Exit codes: 0 written, 1 an input was refused, 2 usage or configuration, \
        3 environment (try again)."
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    report: ReportArguments,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the Excel summary and the PDF appendix
    Report(ReportArguments),
    /// Show what is odd about the workbooks, and write it as a workbook with the cells marked
    Check(CheckArguments),
    /// Explain a key figure or a finding; with files, also the value and its cells
    Explain(ExplainArguments),
    /// Work the folder on a share: what lies in `inn` becomes reports in `ut`, once
    Inbox(InboxArguments),
    /// List what an inbox has done, or what became of a key figure from month to month
    History(HistoryArguments),
    /// Make a commented configuration, empty workbooks to fill in, and definitions for schedulers
    Init(InitArguments),
}

#[derive(Debug, Args)]
pub struct ReportArguments {
    /// Workbooks, or folders of workbooks
    #[arg(value_name = "FILE|FOLDER", required = true)]
    pub files: Vec<PathBuf>,
    /// Where the two files are written [default: beside the first input]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub common: Common,
    /// Print the doctors' names instead of numbering the lists
    #[arg(long)]
    pub names: bool,
    #[command(flatten)]
    pub judgement: Judgement,
    #[command(flatten)]
    pub shown: Shown,
}

#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Workbooks, or folders of workbooks
    #[arg(value_name = "FILE|FOLDER", required = true)]
    pub files: Vec<PathBuf>,
    /// Where the workbook of findings is written [default: beside the first input]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub common: Common,
    /// Tell why each table was taken for what it was
    #[arg(long)]
    pub why: bool,
    /// Put the layouts of the tables that were read into the configuration, so that workbooks with
    /// the same headings are read the same way
    #[arg(long)]
    pub remember: bool,
    /// Keep the doctors' names in what is quoted and copied
    #[arg(long)]
    pub names: bool,
    /// What is printed; with `html` and `json` the workbook is written only with --out
    #[arg(long, value_enum, default_value_t, conflicts_with = "json")]
    pub format: Format,
    #[command(flatten)]
    pub judgement: Judgement,
    #[command(flatten)]
    pub shown: Shown,
}

/// What `check` prints.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Words,
    /// A page for a browser.
    Html,
    /// One object for other programs, as --json.
    Json,
}

impl CheckArguments {
    /// What is printed.
    pub const fn format(&self) -> Format {
        if self.judgement.json { Format::Json } else { self.format }
    }
}

#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// A key figure, such as `tilplikting_aarsverk`, or the code of a finding, such as K201
    #[arg(value_name = "ID|CODE")]
    pub id: String,
    /// Workbooks, or folders of workbooks, to compute the key figure from
    #[arg(value_name = "FILE|FOLDER")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Args)]
pub struct InboxArguments {
    /// The folder with `inn`, or with a folder per municipality
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Go on, looking again every so often [default: one pass, for a scheduler]
    #[arg(long)]
    pub watch: bool,
    /// How long to wait between two looks
    #[arg(long, value_name = "SECONDS", default_value_t = 60, requires = "watch",
        value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub every: u64,
    /// Take what lies still at once, without waiting for more
    #[arg(long)]
    pub now: bool,
    #[command(flatten)]
    pub common: Common,
    /// Print one JSON object instead of words
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct HistoryArguments {
    /// A key figure, such as `tilplikting_aarsverk` [default: list the runs]
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// The inbox, or its database
    #[arg(long, value_name = "DIR|FILE", default_value = ".")]
    pub dir: PathBuf,
    /// Of one municipality's folder only
    #[arg(long, value_name = "FOLDER")]
    pub folder: Option<String>,
    /// How many runs are listed, the newest first
    #[arg(long, value_name = "NUMBER", default_value_t = 30)]
    pub last: usize,
    /// Language of all words [default: nb]
    #[arg(long, value_name = "LANGUAGE", value_parser = language())]
    pub lang: Option<Language>,
    /// Print one JSON object a line instead of words
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct InitArguments {
    /// Where it is all made; nothing that is there is changed
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// Also make the folders that a scheduled run works, from inn to ut
    #[arg(long)]
    pub inbox: bool,
    /// As --inbox, with folders and a configuration for each of these municipalities
    #[arg(long = "municipality", value_name = "NAME", num_args = 1..)]
    pub municipalities: Vec<String>,
    /// Language of the forms and of all words [default: nb]
    #[arg(long, value_name = "LANGUAGE", value_parser = language())]
    pub lang: Option<Language>,
}

#[derive(Debug, Args)]
pub struct Common {
    /// The configuration [default: `legetall.toml` beside the inputs or in the nearest folder above]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Language of all words [default: as configured, else nb]
    #[arg(long, value_name = "LANGUAGE", value_parser = language())]
    pub lang: Option<Language>,
}

#[derive(Debug, Args)]
pub struct Judgement {
    /// Print one JSON object instead of words
    #[arg(long)]
    pub json: bool,
    /// Let warnings count as errors in the exit code
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct Shown {
    /// Keep the window open and offer to open the folder, as when files are dropped on the program
    // Asked of the bare arguments, which may be wrong otherwise (`Window::of`).
    #[arg(long)]
    pub window: bool,
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .map(|code| Language::by_code(&code).unwrap_or_default())
}

impl InitArguments {
    /// Whether a scheduled run is to work the folder.
    pub const fn is_inbox(&self) -> bool {
        self.inbox || !self.municipalities.is_empty()
    }
}

impl Arguments {
    /// The command given, `report` when only files are.
    pub fn command(self) -> Command {
        self.command.unwrap_or(Command::Report(self.report))
    }
}

impl Command {
    /// The folder asked for.
    pub fn out(&self) -> Option<&Path> {
        match self {
            Self::Report(arguments) => arguments.out.as_deref(),
            Self::Check(arguments) => arguments.out.as_deref(),
            _ => None,
        }
    }

    /// Whether the result is JSON.
    pub fn json(&self) -> bool {
        match self {
            Self::Report(arguments) => arguments.judgement.json,
            Self::Check(arguments) => arguments.format() == Format::Json,
            Self::Explain(_) | Self::Init(_) => false,
            Self::Inbox(arguments) => arguments.json,
            Self::History(arguments) => arguments.json,
        }
    }

    /// The language asked for.
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::Report(ReportArguments { common, .. })
            | Self::Check(CheckArguments { common, .. })
            | Self::Explain(ExplainArguments { common, .. })
            | Self::Inbox(InboxArguments { common, .. }) => common.lang,
            Self::History(arguments) => arguments.lang,
            Self::Init(arguments) => arguments.lang,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_declaration_is_sound() {
        <Arguments as CommandFactory>::command().debug_assert();
    }

    #[track_caller]
    fn report(arguments: &[&str]) -> ReportArguments {
        let all = std::iter::once("legetall").chain(arguments.iter().copied());
        match Arguments::try_parse_from(all).unwrap().command() {
            Command::Report(report) => report,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn files_alone_are_reported_on() {
        let short = report(&["a.xlsx", "--lang", "nn", "mappe"]);
        assert_eq!(short.files, ["a.xlsx", "mappe"].map(PathBuf::from));
        assert_eq!(short.common.lang, Some(Language::Nynorsk));
        let long = report(&["report", "--out", "ut", "--names", "--json", "--strict", "a.xlsx"]);
        assert_eq!(long.out, Some(PathBuf::from("ut")));
        assert!(long.names && long.judgement.json && long.judgement.strict);
    }

    #[test]
    fn files_are_needed() {
        for arguments in ["", "report", "check", "--strict", "report --json"] {
            let all = std::iter::once("legetall").chain(arguments.split_whitespace());
            assert!(Arguments::try_parse_from(all).is_err(), "{arguments}");
        }
    }
}
