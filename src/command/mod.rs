//! The command line: arguments, files, terminal words and exit codes, one file per command.
//!
//! The only place that prints and reads the environment and the disk. It decides nothing about
//! the data: it hands files to [`legetall::job::Job`] and shows what comes back.

mod arguments;
mod check;
mod comparison;
mod explain;
mod findings;
mod init;
mod lineage;
mod memory;
mod progress;
mod refusal;
mod report;
mod runs;
mod summary;
mod terminal;
mod usage;

use crate::process::exit::{Exit, Problem};
use crate::process::fault;
use arguments::{Arguments, Command, Common};
use clap::Parser;
use legetall::language::Texts;
use runs::Runs;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Does what the arguments say and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    fault::silence();
    let given: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&given) {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error, &given).into(),
    };
    obey(&arguments.command()).into()
}

fn obey(command: &Command) -> Exit {
    match command {
        Command::Report(arguments) => {
            over(&arguments.files, &arguments.common, command, |runs| report::run(arguments, runs))
        }
        Command::Check(arguments) => {
            over(&arguments.files, &arguments.common, command, |runs| check::run(arguments, runs))
        }
        Command::Explain(arguments) => over(&arguments.files, &arguments.common, command, |runs| {
            runs.each(command.json(), |prepared| explain::run(arguments, prepared))
        }),
        Command::Init(arguments) => {
            let texts = Texts::built_in(arguments.lang.unwrap_or_default());
            let exit = fault::caught(|| init::run(arguments, &texts));
            exit.unwrap_or_else(|problem| refusal::tell(&problem, &texts, command.json()))
        }
    }
}

/// Does the work on the runs that the files ask for.
fn over(
    files: &[PathBuf],
    common: &Common,
    command: &Command,
    work: impl FnOnce(&Runs) -> Result<Exit, Problem>,
) -> Exit {
    match fault::caught(|| Runs::new(files, common)) {
        Ok(runs) => fault::caught(|| work(&runs))
            .unwrap_or_else(|problem| refusal::tell(&problem, &runs.first().texts, command.json())),
        // The configured language is not known yet.
        Err(problem) => {
            let texts = Texts::built_in(common.lang.unwrap_or_default());
            refusal::tell(&problem, &texts, command.json())
        }
    }
}
