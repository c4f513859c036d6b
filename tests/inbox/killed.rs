//! Ended by force at every change of the disk and at random moments: the next pass must come to
//! what an unbroken one comes to.

use super::inbox::{Inbox, PROGRAM, duty};
use super::judges;
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// What changes the disk, in the order of importance. Every step of the journal is one.
const CHANGES: &str = "rename,renameat,renameat2,unlink,unlinkat,mkdir,rmdir,fsync";

/// An inbox of two municipalities that have been reported on, with new deliveries: a correction and
/// a file that is of no use for one, and what is known already for the other.
fn delivered() -> (Inbox, BTreeMap<String, usize>) {
    let inbox = Inbox::of(&["a", "b"])
        .put("a/inn/tilplikting.csv", duty(10, 16))
        .put("b/inn/tilplikting.csv", duty(10, 30));
    inbox.pass().did(&["report 2020-10 1", "report 2020-10 1"]);
    inbox.deliver("a/inn/tilplikting.csv", duty(10, 17));
    inbox.deliver("a/inn/notat.txt", "Dette er ingen tabell.");
    inbox.deliver("b/inn/kopi av tilplikting.csv", duty(10, 30));
    let mut inputs = BTreeMap::new();
    for (path, hash) in inbox.kept() {
        if path.contains("inn/") {
            *inputs.entry(hash).or_default() += 1;
        }
    }
    assert_eq!(inputs.values().sum::<usize>(), 5);
    (inbox, inputs)
}

/// The files with the runs' numbers left out: a run that was undone has one, too.
fn unnumbered(inbox: &Inbox) -> BTreeMap<(String, String), usize> {
    let mut all = BTreeMap::new();
    for (path, hash) in inbox.kept() {
        let parts = path.split('/').map(|part| match part.strip_prefix("kjoring-") {
            Some(_) => "kjoring",
            None => part,
        });
        *all.entry((parts.collect::<Vec<_>>().join("/"), hash)).or_default() += 1;
    }
    all
}

struct Expected {
    inputs: BTreeMap<String, usize>,
    files: BTreeMap<(String, String), usize>,
    reports: usize,
}

impl Expected {
    fn of(delivered: &Inbox, inputs: BTreeMap<String, usize>) -> Self {
        let unbroken = Inbox::copy(delivered);
        unbroken.pass().did(&["rejection - 1", "report 2020-10 1", "unchanged - 1"]).exits(1);
        assert_eq!(unbroken.pass().runs(), [""; 0]);
        Self { inputs, files: unnumbered(&unbroken), reports: reports(&unbroken) }
    }

    /// Each input is in one place.
    #[track_caller]
    fn nothing_is_lost(&self, inbox: &Inbox, when: &str) {
        let mut found = BTreeMap::new();
        for (_, hash) in inbox.kept() {
            if self.inputs.contains_key(&hash) {
                *found.entry(hash).or_default() += 1;
            }
        }
        assert_eq!(found, self.inputs, "{when}: {:#?}", inbox.paths());
    }

    /// Passes until there is nothing to do; all is as if nothing had happened.
    #[track_caller]
    fn comes_right(&self, inbox: &Inbox, when: &str) {
        for _ in 0..3 {
            let pass = inbox.pass();
            assert!(pass.exit <= 1, "{when}: {}{}", pass.record, pass.stderr);
            if pass.runs().is_empty() {
                break;
            }
        }
        self.nothing_is_lost(inbox, when);
        assert_eq!(unnumbered(inbox), self.files, "{when}");
        assert_eq!(reports(inbox), self.reports, "{when}");
    }
}

/// How many reports were finished, as the history tells.
fn reports(inbox: &Inbox) -> usize {
    let is_report =
        |run: &&serde_json::Value| run["kind"] == "report" && run["state"] == "finished";
    inbox.history(&[]).iter().filter(is_report).count()
}

/// The process under the eyes of strace, which ends it before one of its calls.
fn traced(inbox: &Inbox, options: &[&str]) -> Command {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", &format!("trace={CHANGES}")]).args(options);
    command.arg(PROGRAM).arg("inbox").arg(&inbox.root).arg("--json");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn ended_before_any_change_of_the_disk() {
    if judges::output("strace", &["-V"]).is_none() {
        return;
    }
    let (delivered, inputs) = delivered();
    let expected = Expected::of(&delivered, inputs);
    let moments = moments(&delivered);
    assert!(moments.len() > 60, "{moments:?}");
    thread::scope(|scope| {
        for half in 0..2 {
            let (expected, delivered, moments) = (&expected, &delivered, &moments);
            scope.spawn(move || {
                for (call, number) in moments.iter().skip(half).step_by(2) {
                    let when = format!("{call} {number}");
                    let inbox = Inbox::copy(delivered);
                    let inject = format!("inject={call}:signal=KILL:when={number}");
                    let ended = traced(&inbox, &["-e", &inject]).output().unwrap();
                    assert!(!ended.status.success(), "{when}: was not ended");
                    expected.nothing_is_lost(&inbox, &when);
                    expected.comes_right(&inbox, &when);
                }
            });
        }
    });
}

/// Every call that changes the disk, and how often a thread makes it at most.
fn moments(delivered: &Inbox) -> Vec<(String, usize)> {
    let inbox = Inbox::copy(delivered);
    let list = inbox.root.join("logg-av-kall");
    let output = traced(&inbox, &["-o", list.to_str().unwrap()]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for line in std::fs::read_to_string(&list).unwrap().lines() {
        let (thread, rest) = line.split_once(' ').unwrap();
        if let Some((call, _)) = rest.trim().split_once('(')
            && CHANGES.split(',').any(|known| known == call)
        {
            *counts.entry((call.to_owned(), thread.to_owned())).or_default() += 1;
        }
    }
    let mut most: BTreeMap<String, usize> = BTreeMap::new();
    for ((call, _), count) in counts {
        let known = most.entry(call).or_default();
        *known = count.max(*known);
    }
    most.into_iter()
        .flat_map(|(call, count)| (1..=count).map(move |number| (call.clone(), number)))
        .collect()
}

/// Four times in a row, so that what takes up is ended, too.
#[test]
fn ended_at_random_moments() {
    const ROUNDS: u64 = 50;
    let (delivered, inputs) = delivered();
    let expected = Expected::of(&delivered, inputs);
    thread::scope(|scope| {
        for half in 0..2 {
            let (expected, delivered) = (&expected, &delivered);
            scope.spawn(move || {
                for round in (half..ROUNDS).step_by(2) {
                    let inbox = Inbox::copy(delivered);
                    for time in 0..4 {
                        let moment = scattered(round * 4 + time) % 400;
                        let mut child = inbox.command().spawn().unwrap();
                        thread::sleep(Duration::from_millis(moment));
                        child.kill().unwrap();
                        child.wait().unwrap();
                        expected.nothing_is_lost(&inbox, &format!("{round}: {moment} ms"));
                    }
                    expected.comes_right(&inbox, &format!("round {round}"));
                }
            });
        }
    });
}

/// Numbers that look drawn, the same each time (SplitMix64).
const fn scattered(number: u64) -> u64 {
    let mut z = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[test]
fn two_at_once_do_it_once() {
    let (delivered, inputs) = delivered();
    let expected = Expected::of(&delivered, inputs);
    for round in 0..10 {
        let inbox = Inbox::copy(&delivered);
        let children = [(); 3].map(|()| inbox.command().spawn().unwrap());
        let mut codes: Vec<i32> = children
            .into_iter()
            .map(|child| child.wait_with_output().unwrap().status.code().unwrap())
            .collect();
        codes.sort_unstable();
        // One rejected the file that is of no use; the others found it busy, or nothing to do.
        assert!(
            codes.contains(&1) && codes.iter().all(|code| [0, 1, 3].contains(code)),
            "{codes:?}"
        );
        expected.comes_right(&inbox, &format!("round {round}"));
    }
}
