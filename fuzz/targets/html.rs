//! Bytes → workbook, of a web page saved as xls.

#![no_main]

use legetall_fuzz::file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| file::check("a.html", bytes));
