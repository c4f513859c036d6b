//! Bytes → workbook, of text and of whatever else is no package.

#![no_main]

use legetall_fuzz::file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| file::check("a.csv", bytes));
