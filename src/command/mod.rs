//! The command line: arguments, files, terminal words and exit codes, one file per command.
//!
//! The only place that prints and reads the environment and the disk. It decides nothing about
//! the data: it hands files to [`legetall::job::Job`] and shows what comes back.

mod arguments;
mod check;
mod comparison;
mod console;
mod explain;
mod findings;
mod lineage;
mod memory;
mod progress;
mod refusal;
mod report;
mod runs;
mod summary;
mod terminal;
mod usage;
mod window;

use crate::process::exit::{Exit, Problem};
use crate::process::fault;
use arguments::{Arguments, Command};
use clap::Parser;
use legetall::language::Texts;
use runs::Runs;
use std::ffi::OsString;
use std::process::ExitCode;
use window::Window;

/// Does what the arguments say and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    fault::silence();
    let given: Vec<OsString> = arguments.into_iter().collect();
    let mut window = Window::of(&given);
    let exit = answer(&given, &mut window);
    window.wait();
    exit.into()
}

fn answer(given: &[OsString], window: &mut Window) -> Exit {
    let arguments = match Arguments::try_parse_from(given) {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error, given),
    };
    let command = arguments.command();
    let (files, common) = command.common();
    match fault::caught(|| Runs::new(files, common)) {
        Ok(runs) => {
            window.shows(runs.folder(command.out()), runs.first().texts.language);
            let exit = fault::caught(|| obey(&command, &runs));
            exit.unwrap_or_else(|problem| {
                refusal::tell(&problem, &runs.first().texts, command.json())
            })
        }
        // The configured language is not known yet.
        Err(problem) => {
            let texts = Texts::built_in(common.lang.unwrap_or_default());
            refusal::tell(&problem, &texts, command.json())
        }
    }
}

fn obey(command: &Command, runs: &Runs) -> Result<Exit, Problem> {
    match command {
        Command::Report(arguments) => report::run(arguments, runs),
        Command::Check(arguments) => check::run(arguments, runs),
        Command::Explain(arguments) => {
            runs.each(command.json(), |prepared| explain::run(arguments, prepared))
        }
    }
}
