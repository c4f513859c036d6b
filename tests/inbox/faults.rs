//! What shares, disks and people do to files: handled, and nothing lost.

use super::inbox::{AT_ONCE, Inbox, PROGRAM, Pass, duty};
use super::judges;
use super::small_disk::Disk;
use std::fs::{self, File, FileTimes};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

const WAITING: &str = "[kommune]\nnavn = \"Kragerø\"\n[innboks]\nventetid = 60\nro = 0\n";
const AT_REST: &str = "[kommune]\nnavn = \"Kragerø\"\n[innboks]\nventetid = 0\nro = 1\n";

fn one() -> Inbox {
    Inbox::new().put("inn/tilplikting.csv", duty(10, 16))
}

#[track_caller]
fn takes_it(inbox: &Inbox) {
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    inbox.is_at_rest();
}

#[test]
fn a_file_that_is_copied_slowly_is_taken_when_it_is_whole() {
    let inbox = Inbox::new().put("legetall.toml", AT_REST);
    let whole = duty(10, 16);
    let mut copy = File::create(inbox.root.join("inn/tilplikting.csv")).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            for part in whole.as_bytes().chunks(whole.len() / 10) {
                copy.write_all(part).unwrap();
                copy.sync_all().unwrap();
                thread::sleep(Duration::from_millis(300));
            }
        });
        let pass = inbox.pass().did(&[]).exits(0);
        assert_eq!(pass.folders()[0]["status"], "waiting", "{}", pass.record);
    });
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    assert_eq!(inbox.history(&["tilplikting_prosent"])[0]["value"], "36");
}

#[test]
fn a_workbook_that_is_not_whole_is_waited_for_and_then_rejected() {
    let inbox = Inbox::new()
        .put("legetall.toml", WAITING)
        .put("inn/tilplikting.xlsx", &b"PK\x03\x04 the first part"[..]);
    let pass = inbox.pass().did(&[]).exits(0);
    assert_eq!(pass.folders()[0]["status"], "waiting");
    inbox.deliver("legetall.toml", AT_ONCE);
    inbox.pass().did(&["rejection - 1"]).exits(1);
}

#[test]
fn a_workbook_that_is_open_is_waited_for() {
    for lock in ["inn/~$tilplikting.csv", "inn/.~lock.tilplikting.csv#"] {
        let inbox = one().put("legetall.toml", WAITING).put(lock, "someone");
        let pass = inbox.pass().did(&[]).exits(0);
        assert_eq!(pass.folders()[0]["waiting"], 1, "{}", pass.record);
        fs::remove_file(inbox.root.join(lock)).unwrap();
        inbox.deliver("legetall.toml", AT_ONCE);
        takes_it(&inbox);
    }
}

#[test]
fn what_programs_keep_for_themselves_is_passed_over() {
    let passing = [
        "inn/.tilplikting.csv.Xa81bc",
        "inn/tilplikting.csv.part",
        "inn/ny.tmp",
        "inn/~wrl0001.csv",
        "inn/Thumbs.db",
        "inn/.DS_Store",
    ];
    let inbox = passing.iter().fold(one(), |inbox, path| inbox.put(path, "half"));
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    for path in passing {
        assert_eq!(inbox.read(path), "half");
    }
}

#[test]
fn folders_and_links_are_left_and_told() {
    let inbox = one().put("inn/arkiv/gammel.csv", duty(9, 1));
    std::os::unix::fs::symlink("/etc/passwd", inbox.root.join("inn/snarvei.csv")).unwrap();
    let pass = inbox.pass().did(&["report 2020-10 1"]).exits(0);
    assert_eq!(pass.matters().matches("K810").count(), 2, "{}", pass.matters());
    assert!(inbox.root.join("inn/arkiv/gammel.csv").exists());
}

#[test]
fn clocks_that_differ_do_not_matter() {
    for seconds in [0_u64, 32_503_680_000] {
        let inbox = one().put("legetall.toml", AT_REST);
        let file =
            File::options().write(true).open(inbox.root.join("inn/tilplikting.csv")).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        file.set_times(FileTimes::new().set_modified(time)).unwrap();
        takes_it(&inbox);
    }
}

#[test]
fn long_names_with_norwegian_letters_are_taken() {
    let name = format!("inn/{} æøå.csv", "tilpliktingsfordeling ".repeat(10).trim());
    let inbox = Inbox::new().put(&name, duty(10, 16));
    takes_it(&inbox);
    let long = format!("inn/{}.csv", "å".repeat(125));
    let inbox = Inbox::new().put(&long, "ingen tabell");
    inbox.pass().did(&["rejection - 1"]);
    assert_eq!(inbox.paths().len(), 2, "{:?}", inbox.paths());
}

#[test]
fn a_folder_deep_down_is_worked() {
    let folder = tempfile::tempdir().unwrap();
    let deep = |folders| {
        let name = "æøå ".repeat(10).trim().to_owned();
        let path = (0..folders).fold(folder.path().to_owned(), |path, _| path.join(&name));
        Inbox::at(&path).put("inn/tilplikting.csv", duty(10, 16))
    };
    let inbox = deep(6);
    assert!(inbox.root.as_os_str().len() > 400);
    takes_it(&inbox);
    // SQLite knows no longer paths than 512 bytes here. The files stay where they are.
    let inbox = deep(9);
    let pass = inbox.pass().exits(3);
    assert!(pass.stderr.contains("legetall.db"), "{}", pass.stderr);
    assert_eq!(inbox.paths(), ["inn/tilplikting.csv"]);
}

#[test]
fn a_file_that_vanishes_and_comes_back_as_another_is_that_other() {
    let inbox = one().put("legetall.toml", WAITING);
    inbox.pass().did(&[]).exits(0);
    fs::remove_file(inbox.root.join("inn/tilplikting.csv")).unwrap();
    inbox.pass().did(&[]).exits(0);
    inbox.deliver("inn/tilplikting.csv", duty(10, 17));
    inbox.deliver("legetall.toml", AT_ONCE);
    takes_it(&inbox);
    assert_eq!(inbox.history(&["tilplikting_prosent"])[0]["value"], "37");
}

#[test]
fn a_file_without_leave_to_be_written_is_taken() {
    let inbox = one();
    let path = inbox.root.join("inn/tilplikting.csv");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    takes_it(&inbox);
}

/// As a user who is not root, with a folder it may not use.
#[test]
fn a_folder_without_leave_is_told_and_the_others_go_on() {
    if judges::output("setpriv", &["--version"]).is_none() {
        return;
    }
    let inbox = Inbox::of(&["a", "b", "c", "program"])
        .put("a/inn/tilplikting.csv", duty(10, 16))
        .put("b/inn/tilplikting.csv", duty(10, 17))
        .put("c/inn/tilplikting.csv", duty(10, 18));
    fs::remove_dir_all(inbox.root.join("program/inn")).unwrap();
    let program = inbox.root.join("program/legetall");
    fs::copy(PROGRAM, &program).unwrap();
    let open = |path: &str, mode| {
        let path = inbox.root.join(path);
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for path in ["", "a", "a/inn", "b", "b/inn", "c", "c/inn"] {
        open(path, 0o777);
    }
    // One may not be looked into, of the other nothing may be taken.
    open("b/inn", 0o000);
    open("c/inn", 0o555);
    let as_nobody = || {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
        Pass::of(&command.arg("inbox").arg(&inbox.root).arg("--json").output().unwrap())
    };
    let pass = as_nobody().did(&["report 2020-10 1"]).exits(3);
    let status: Vec<_> = pass.folders().iter().map(|folder| &folder["status"]).collect();
    assert_eq!(status, ["fine", "wrong", "wrong"], "{}", pass.record);
    assert!(inbox.root.join("c/inn/tilplikting.csv").exists());
    open("b/inn", 0o777);
    open("c/inn", 0o777);
    as_nobody().did(&["report 2020-10 1", "report 2020-10 1"]).exits(0);
    assert!(as_nobody().exits(0).runs().is_empty());
}

#[test]
fn a_disk_that_is_full_is_told_and_taken_up_when_there_is_room() {
    for free in [0, 4, 16, 48, 80, 120, 200, 300] {
        let Some(disk) = Disk::of(4096) else { return };
        let inbox = Inbox::at(disk.path()).put("inn/tilplikting.csv", duty(10, 16));
        // A first report, so that the history is there.
        inbox.pass().did(&["report 2020-10 1"]);
        inbox.deliver("inn/tilplikting.csv", duty(11, 17));
        let filler = disk.path().join("filler");
        fill(&filler, free);
        let pass = inbox.pass();
        let has_room = pass.exit == 0;
        assert!([0, 3].contains(&pass.exit), "{free}: {}{}", pass.record, pass.stderr);
        let delivered = legetall::workbook::sha256(duty(11, 17).as_bytes());
        let places =
            |inbox: &Inbox| inbox.kept().values().filter(|hash| **hash == delivered).count();
        assert_eq!(places(&inbox), 1, "{free}");
        fs::remove_file(filler).unwrap();
        if !has_room {
            inbox.pass().did(&["report 2020-11 1"]).exits(0);
        }
        assert_eq!(places(&inbox), 1, "{free}");
        assert_eq!(inbox.history(&["tilplikting_prosent"]).len(), 2, "{free}");
        inbox.is_at_rest();
        assert!(has_room || free < 300, "the disk was never full enough to be of use");
    }
}

/// Fills a disk, and leaves so many kilobytes free.
fn fill(path: &std::path::Path, free: u64) {
    let mut file = File::create(path).unwrap();
    let block = [1; 4096];
    let mut written = 0;
    while file.write_all(&block).is_ok() {
        written += 4;
    }
    file.set_len((written - free) * 1024).unwrap();
}

#[test]
fn a_disk_that_can_only_be_read_is_told() {
    let Some(disk) = Disk::of(4096) else { return };
    let inbox = Inbox::at(disk.path()).put("inn/tilplikting.csv", duty(10, 16));
    disk.remount("ro");
    let pass = inbox.pass().exits(3);
    assert!(pass.stderr.contains("disken kan bare leses"), "{}", pass.stderr);
    assert_eq!(inbox.paths(), ["inn/tilplikting.csv"]);
    disk.remount("rw");
    takes_it(&inbox);
}

/// An empty file system over the share: as one that is not connected looks.
#[test]
fn a_share_that_is_away_looks_empty_and_is_not_worked() {
    let inbox = one();
    inbox.pass();
    let kept = inbox.kept();
    let at = inbox.root.to_str().unwrap();
    let mounted = judges::output("mount", &["-t", "tmpfs", "tmpfs", at]);
    if mounted.is_none_or(|output| !output.status.success()) {
        judges::missing::<()>("the right to mount");
        return;
    }
    let pass = inbox.pass();
    let nothing = fs::read_dir(&inbox.root).unwrap().count();
    let unmounted = Command::new("umount").arg(at).status().unwrap();
    assert!(unmounted.success());
    assert_eq!((pass.exit, nothing), (3, 0), "{}", pass.stderr);
    assert_eq!(inbox.kept(), kept);
    inbox.is_at_rest();
}

#[test]
fn a_municipality_whose_folder_is_away_is_told_and_comes_back() {
    let inbox = Inbox::of(&["a", "b"])
        .put("a/inn/tilplikting.csv", duty(10, 16))
        .put("b/inn/tilplikting.csv", duty(10, 17));
    inbox.pass().did(&["report 2020-10 1", "report 2020-10 1"]).exits(0);
    let away = tempfile::tempdir().unwrap();
    let (here, there) = (inbox.root.join("b"), away.path().join("b"));
    fs::rename(&here, &there).unwrap();
    inbox.deliver("a/inn/tilplikting.csv", duty(11, 16));
    let pass = inbox.pass().did(&["report 2020-11 1"]).exits(3);
    assert_eq!(pass.folders()[1]["status"], "wrong", "{}", pass.record);
    fs::rename(&there, &here).unwrap();
    inbox.is_at_rest();
}

#[test]
fn a_root_that_is_away_is_the_environment() {
    let inbox = one();
    let gone = inbox.root.join("borte/her");
    let output = Command::new(PROGRAM).arg("inbox").arg(gone).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_history_that_is_damaged_foreign_or_gone_is_not_worked_with() {
    let inbox = one();
    inbox.pass();
    inbox.deliver("inn/tilplikting.csv", duty(11, 17));
    let path = inbox.root.join("legetall.db");
    let whole = fs::read(&path).unwrap();
    let kept = inbox.kept();
    for (contents, exit, words) in [
        (Some(whole[..whole.len() / 2].to_vec()), 3, "skadet"),
        (Some(b"a text, and no database at all".repeat(40)), 2, "ikke laget av legetall"),
        (Some(Vec::new()), 2, "eller er tom"),
        (None, 3, "historikken"),
    ] {
        match &contents {
            Some(contents) => fs::write(&path, contents).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        let pass = inbox.pass().exits(exit);
        assert!(pass.stderr.contains(words), "{}", pass.stderr);
        assert_eq!(inbox.kept(), kept);
        assert_eq!(fs::read(&path).ok(), contents);
    }
    // The backup is one file.
    fs::write(&path, whole).unwrap();
    inbox.pass().did(&["report 2020-11 1"]).exits(0);
}

/// Ended when it had claimed two files, and one of them taken back before it was moved.
#[test]
fn a_file_that_was_taken_back_undoes_the_run() {
    if judges::output("strace", &["-V"]).is_none() {
        return;
    }
    let inbox = one()
        .put("inn/liste.csv", "Legekontor;Lege;Listetak;Listelengde\nSentrum;Lege A;1000;900\n");
    end_at_rename(&inbox, 1);
    fs::remove_file(inbox.root.join("inn/tilplikting.csv")).unwrap();
    inbox.pass().did(&["undone - 0", "report - 1"]).exits(0);
    inbox.deliver("inn/tilplikting.csv", duty(10, 16));
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    inbox.is_at_rest();
}

/// Ends the program before it renames for so many times.
fn end_at_rename(inbox: &Inbox, number: usize) {
    let calls = "rename,renameat,renameat2";
    let ended = Command::new("strace")
        .args(["-f", "-qq", "-e", &format!("trace={calls}")])
        .args(["-e", &format!("inject={calls}:signal=KILL:when={number}"), PROGRAM, "inbox"])
        .arg(&inbox.root)
        .output()
        .unwrap();
    assert!(!ended.status.success());
}

#[test]
fn a_delivery_that_ends_the_program_each_time_is_rejected() {
    if judges::output("strace", &["-V"]).is_none() {
        return;
    }
    let inbox = one();
    // First when it is moved and computed, then each time it is computed again.
    end_at_rename(&inbox, 2);
    (0..4).for_each(|_| end_at_rename(&inbox, 1));
    let pass = inbox.pass().did(&["rejection - 1"]).exits(1);
    assert!(pass.matters().contains("K809"), "{}", pass.matters());
    assert_eq!(inbox.paths().len(), 2, "{:?}", inbox.paths());
}

/// A file kept with an earlier run was removed by someone: what rests on it is not made without it.
#[test]
fn a_kept_file_that_is_gone_is_asked_for() {
    let inbox = one()
        .put("inn/liste.csv", "Legekontor;Lege;Listetak;Listelengde\nSentrum;Lege A;1000;900\n");
    inbox.pass().did(&["report 2020-10 2"]);
    let kept = inbox.paths().into_iter().find(|path| path.ends_with("liste.csv")).unwrap();
    fs::remove_file(inbox.root.join(kept)).unwrap();
    inbox.deliver("inn/tilplikting.csv", duty(10, 17));
    let pass = inbox.pass().did(&["rejection - 1"]).exits(1);
    assert!(pass.matters().contains("K808"), "{}", pass.matters());
}

/// Goes on while the share is away, and takes what comes when it is there again.
#[test]
fn watching_goes_on_when_the_share_goes_away() {
    let inbox = one();
    let mut watch = Command::new(PROGRAM)
        .args(["inbox", "--watch", "--every", "1"])
        .arg(&inbox.root)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let comes = |path: &str| {
        let path = inbox.root.join(path);
        (0..200).any(|_| {
            thread::sleep(Duration::from_millis(100));
            path.exists()
        })
    };
    let first = comes("ut/2020-10/kragero-legetall.pdf");
    // Moved between two passes or within one: whatever it was doing, it goes on.
    let away = inbox.root.with_extension("borte");
    fs::rename(&inbox.root, &away).unwrap();
    thread::sleep(Duration::from_millis(1500));
    let is_alive = watch.try_wait().unwrap().is_none();
    fs::rename(&away, &inbox.root).unwrap();
    inbox.deliver("inn/tilplikting.csv", duty(11, 17));
    let second = comes("ut/2020-11/kragero-legetall.pdf");
    watch.kill().unwrap();
    watch.wait().unwrap();
    assert!(first && is_alive && second, "{first} {is_alive} {second}");
    // What the end of the watch left is taken up.
    inbox.pass();
    inbox.is_at_rest();
}
