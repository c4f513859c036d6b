//! Many municipalities side by side, a core each.
//!
//! Plain threads and no shared pool: a pool's thread that waits for one half of a report takes up
//! the next report meanwhile, and the one after, until its stack is full.

use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

/// As much as a program's first thread has: laying out an appendix goes deep.
const STACK: usize = 8 << 20;

/// Does the same with each item and gives the results in the order of the items.
pub fn each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let number = cores.min(items.len());
    let left = Mutex::new(items.into_iter().enumerate());
    let done = Mutex::new(Vec::new());
    let one_after_another = || {
        while let Some((at, item)) = next(&left) {
            let result = work(item);
            if let Ok(mut done) = done.lock() {
                done.push((at, result));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..number {
            // Without a second thread the first does all.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, one_after_another);
        }
        one_after_another();
    });
    let mut results = done.into_inner().unwrap_or_default();
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

fn next<T>(left: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    left.lock().ok()?.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let doubled = each((0..100).collect(), |number: u32| number * 2);
        assert_eq!(doubled, (0..100).map(|number| number * 2).collect::<Vec<_>>());
        assert!(each(Vec::<u32>::new(), |number| number).is_empty());
    }
}
