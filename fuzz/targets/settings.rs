//! `legetall.toml` → settings. Every fault has its line.

#![no_main]

use legetall::settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = "legetall.toml".into();
    let (_, findings) = settings::read(&file, bytes);
    for finding in &findings {
        assert!(finding.place.is_some(), "no place: {finding:?}");
    }
});
