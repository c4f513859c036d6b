//! The process: arguments in, words and exit code out.

mod command;
mod inbox;
mod process;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run(std::env::args_os())
}
