//! Bytes → workbook, of xls.

#![no_main]

use legetall_fuzz::{container, file};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|bytes: &[u8]| file::check("a.xls", bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    container::mutate(data, size, max_size, seed)
});
