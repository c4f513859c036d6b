use legetall::finding::Param;
use legetall::workbook::{self, Input, Limits};
use std::panic;
use std::sync::{LazyLock, Mutex};

/// Small enough that a file cannot be slow without being wrong.
const LIMITS: Limits = Limits { cells: 50_000, decompressed: 16 << 20, sheets: 100, text: 4 << 20 };

/// Where the last panic was. The program takes a panicking decoder for a damaged file, which it may
/// be to calamine; our own code must not panic.
static PANICKED: LazyLock<Mutex<String>> = LazyLock::new(|| {
    panic::set_hook(Box::new(|info| {
        let place = info.to_string();
        eprintln!("{place}");
        if let Ok(mut last) = PANICKED.lock() {
            *last = place;
        }
    }));
    Mutex::default()
});

/// Reads a file: it ends in a workbook or in findings that name the file, and again in the same.
pub fn check(name: &str, bytes: &[u8]) {
    LazyLock::force(&PANICKED);
    let input = Input { name: name.into(), bytes: bytes.to_vec() };
    let (workbook, findings) = workbook::read(&input, &LIMITS);
    assert!(workbook.is_some() || !findings.is_empty(), "refused in silence");
    for finding in &findings {
        let place = finding.place.as_ref();
        assert!(place.is_some_and(|place| *place.file == *name), "no place: {finding:?}");
        if finding.params.iter().any(|(_, param)| *param == Param::Text("reader".into())) {
            let place = PANICKED.lock().expect("nothing panics while it is held").clone();
            assert!(place.contains("calamine"), "our reader gave up: {place}");
        }
    }
    if bytes.len() % 16 == 0 {
        let again = workbook::read(&input, &LIMITS);
        assert_eq!(format!("{workbook:?}{findings:?}"), format!("{:?}{:?}", again.0, again.1));
    }
}
