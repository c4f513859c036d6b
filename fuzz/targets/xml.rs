//! Bytes → workbook, of SpreadsheetML 2003.

#![no_main]

use legetall_fuzz::file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| file::check("a.xml", bytes));
