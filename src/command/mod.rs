//! The command line: arguments, files, terminal words and exit codes, one file per command.
//!
//! The only place that prints and reads the environment and the disk. It decides nothing about
//! the data: it hands files to [`legetall::job::Job`] and shows what comes back.

mod arguments;
mod check;
mod configuration;
mod exit;
mod explain;
mod findings;
mod inputs;
mod lineage;
mod outputs;
mod preparation;
mod progress;
mod report;
mod slug;
mod summary;
mod terminal;

use arguments::{Arguments, Command};
use clap::Parser;
use exit::{Exit, Problem};
use legetall::language::Texts;
use preparation::Prepared;
use std::ffi::OsString;
use std::process::ExitCode;

/// Does what the arguments say and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return not_understood(&error),
    };
    let command = arguments.command();
    let (files, common) = command.common();
    match Prepared::new(files, common) {
        Ok(prepared) => {
            let exit = obey(&command, &prepared);
            exit.unwrap_or_else(|problem| tell(&problem, &prepared.texts)).into()
        }
        // The configured language is not known yet.
        Err(problem) => tell(&problem, &Texts::built_in(common.lang.unwrap_or_default())).into(),
    }
}

fn obey(command: &Command, prepared: &Prepared) -> Result<Exit, Problem> {
    if !prepared.configuration.findings.is_empty() {
        return prepared.refuse(command.json());
    }
    match command {
        Command::Report(arguments) => report::run(arguments, prepared),
        Command::Check(arguments) => check::run(arguments, prepared),
        Command::Explain(arguments) => explain::run(arguments, prepared),
    }
}

/// Help and version come this way too, and are not mistakes.
fn not_understood(error: &clap::Error) -> ExitCode {
    // A closed pipe: nobody is left to tell.
    let _ = error.print();
    if error.use_stderr() { Exit::Usage.into() } else { Exit::Written.into() }
}

fn tell(problem: &Problem, texts: &Texts) -> Exit {
    if !problem.is_closed_pipe() {
        terminal::complain(&problem.words(texts));
    }
    problem.exit()
}
