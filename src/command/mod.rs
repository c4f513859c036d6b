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
mod history;
mod inbox;
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
mod window;

use crate::process::exit::{Exit, Problem};
use crate::process::fault;
use arguments::{Arguments, Command, Common};
use clap::Parser;
use legetall::language::Texts;
use runs::Runs;
use std::ffi::OsString;
use std::path::PathBuf;
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
    let exit = fault::caught(|| obey(&command, window));
    // A configured language is not known where nothing could be prepared.
    let texts = || Texts::built_in(command.language().unwrap_or_default());
    exit.unwrap_or_else(|problem| refusal::tell(&problem, &texts(), command.json()))
}

fn obey(command: &Command, window: &mut Window) -> Result<Exit, Problem> {
    match command {
        Command::Report(arguments) => {
            let of = (arguments.files.as_slice(), &arguments.common);
            with_runs(command, of, window, |runs| report::run(arguments, runs))
        }
        Command::Check(arguments) => {
            let of = (arguments.files.as_slice(), &arguments.common);
            with_runs(command, of, window, |runs| check::run(arguments, runs))
        }
        Command::Explain(arguments) => {
            let of = (arguments.files.as_slice(), &arguments.common);
            with_runs(command, of, window, |runs| {
                runs.each(command.json(), |prepared| explain::run(arguments, prepared))
            })
        }
        Command::Inbox(arguments) => inbox::run(arguments),
        Command::History(arguments) => history::run(arguments),
        Command::Init(arguments) => {
            init::run(arguments, &Texts::built_in(arguments.lang.unwrap_or_default()))
        }
    }
}

/// Prepares the files, and does the work; a problem met in it is told in their language.
fn with_runs(
    command: &Command,
    (files, common): (&[PathBuf], &Common),
    window: &mut Window,
    work: impl FnOnce(&Runs) -> Result<Exit, Problem>,
) -> Result<Exit, Problem> {
    let runs = Runs::new(files, common)?;
    window.shows(runs.folder(command.out()), runs.first().texts.language);
    let exit = fault::caught(|| work(&runs));
    Ok(exit.unwrap_or_else(|problem| refusal::tell(&problem, &runs.first().texts, command.json())))
}
