//! The program as people and schedulers run it: arguments in, words, files and exit code out.
//!
//! Proves wiring, words and exit codes, exactly. Numbers are checked by hand where they are printed
//! in a plan; all else is compared with what is kept here (`UPDATE_EXPECT=1` keeps it anew).

// expect-test keeps raw strings with hashes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_raw_string_hashes)]

mod check;
mod explain;
mod init;
mod memory;
mod mistakes;
mod names;
mod posts;
mod report;
mod run;
mod several;
#[cfg(unix)]
mod window;
