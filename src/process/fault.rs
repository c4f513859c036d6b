//! A fault of the program itself is told in words too, never as a trace of the machine.

use super::exit::Problem;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::sync::Mutex;

/// Where the latest fault was. The readers of files catch some; only one that nobody caught is told.
static LATEST: Mutex<String> = Mutex::new(String::new());

/// Keeps faults from printing themselves.
pub fn silence() {
    set_hook(Box::new(|fault| {
        if let Ok(mut latest) = LATEST.lock() {
            *latest = place(fault);
        }
    }));
}

/// Does the work; a fault in it is a problem like others.
pub fn caught<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(Problem::Fault(LATEST.lock().map(|latest| latest.clone()).unwrap_or_default()))
    })
}

/// `measure.rs:13`: enough for who mends it, and nothing of the machine it was built on.
fn place(fault: &PanicHookInfo<'_>) -> String {
    fault.location().map_or_else(String::new, |at| {
        let file = at.file().rsplit(['/', '\\']).next().unwrap_or_default();
        format!("{file}:{}", at.line())
    })
}
