//! The process: arguments in, words and exit code out.

fn main() {}
