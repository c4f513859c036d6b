//! The folder on the share: what it does with files as people and programs leave them, and that
//! nothing is lost or done twice however it is ended.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice and SplitMix64 are names, not code.
#![allow(clippy::doc_markdown)]

#[path = "../judges/mod.rs"]
mod judges;

mod deliveries;
mod faults;
mod inbox;
mod killed;
mod many;
mod small_disk;
mod words;
mod year;
