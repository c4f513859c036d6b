//! What starts the program, as the programs that read it see it: systemd, cron, desktops, XML
//! readers and the command interpreter of Windows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]
// LibreOffice is a name, not code.
#![allow(clippy::doc_markdown)]

mod judges;

use legetall::setup::{Launch, Platform, launchers};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Signs that mean something to one reader or the other.
const AWKWARD: &str = "felles æøå/50%h & {mappe} $HOME 'x'";

/// A folder with a program and an inbox whose paths are awkward.
struct Place {
    folder: TempDir,
    program: PathBuf,
    inbox: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // systemd takes no program whose path holds a quotation mark.
        let program = folder.path().join(AWKWARD.replace('\'', "")).join("legetall");
        let inbox = folder.path().join(AWKWARD).join("inn boks");
        fs::create_dir_all(program.parent().unwrap()).unwrap();
        fs::create_dir_all(&inbox).unwrap();
        fs::write(&program, "#!/bin/sh\nprintf '%s|' \"$@\"\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        Self { folder, program, inbox }
    }

    /// Writes the files of the platform, and gives the path of one.
    fn file(&self, platform: Platform, name: &str) -> PathBuf {
        let launch = Launch {
            platform,
            program: self.program.to_str().unwrap(),
            folder: self.inbox.to_str().unwrap(),
        };
        write(&launch, self.folder.path(), name)
    }
}

fn write(launch: &Launch<'_>, below: &Path, name: &str) -> PathBuf {
    for file in launchers(launch) {
        let path = below.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.bytes).unwrap();
    }
    below.join("drift").join(name)
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[track_caller]
fn judged(judge: &str, arguments: &[&str]) {
    let Some(output) = judges::output(judge, arguments) else { return };
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success() && said.trim().is_empty(), "{judge}: {said}");
}

/// It looks for the program, so that its path was read right, and knows every setting.
#[test]
fn systemd_takes_the_service_and_the_timer() {
    let place = Place::new();
    let service = place.file(Platform::Unix, "legetall.service");
    let timer = service.with_file_name("legetall.timer");
    judged(
        "systemd-analyze",
        &["verify", "--man=no", service.to_str().unwrap(), timer.to_str().unwrap()],
    );
    fs::remove_file(&place.program).unwrap();
    if let Some(output) = judges::output("systemd-analyze", &["verify", service.to_str().unwrap()])
    {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("is not executable"), "{said}");
    }
}

#[test]
fn the_timer_goes_every_quarter_of_an_hour_at_work() {
    let place = Place::new();
    let timer = text(&place.file(Platform::Unix, "legetall.timer"));
    let when = timer.lines().find_map(|line| line.strip_prefix("OnCalendar=")).unwrap();
    let arguments = ["calendar", "--base-time=2026-03-06 18:40:00", "--iterations=3", when];
    let Some(output) = judges::output("systemd-analyze", &arguments) else { return };
    let said = String::from_utf8(output.stdout).unwrap();
    // The sixth of March 2026 is a Friday.
    for time in ["Fri 2026-03-06 18:45:00", "Mon 2026-03-09 06:00:00", "Mon 2026-03-09 06:15:00"] {
        assert!(said.contains(time), "{time} is not in\n{said}");
    }
}

#[test]
fn cron_takes_the_line_and_the_shell_gets_the_paths() {
    let place = Place::new();
    let crontab = place.file(Platform::Unix, "crontab");
    if let Some(output) = judges::output("crontab", &["-n", crontab.to_str().unwrap()]) {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
    }
    let words = text(&crontab);
    let line = words.lines().rfind(|line| line.starts_with("*/15")).unwrap();
    // cron takes the five times, and the backslash before a per cent sign.
    let command = line.splitn(6, ' ').nth(5).unwrap().replace("\\%", "%");
    let command = command.replace(">/dev/null", "");
    let output = Command::new("sh").args(["-c", &command]).output().unwrap();
    let expected = format!("inbox|{}|", place.inbox.display());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn desktops_take_the_shortcut() {
    let place = Place::new();
    let shortcut = place.file(Platform::Unix, "legetall.desktop");
    judged("desktop-file-validate", &[shortcut.to_str().unwrap()]);
    let words = text(&shortcut);
    let exec = words.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    // As the standard reads it: escapes of the file, then those within quotes, then field codes.
    let (quoted, rest) = exec
        .replace("\\\\", "\\")
        .rsplit_once('"')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    let read = quoted.trim_start_matches('"').replace("\\$", "$").replace("%%", "%");
    assert_eq!(read, place.program.to_str().unwrap());
    assert_eq!(rest, " --window %F");
}

#[test]
fn the_task_of_windows_is_well_formed_and_has_the_paths() {
    let folder = tempfile::tempdir().unwrap();
    let launch = Launch {
        platform: Platform::Windows,
        program: r"C:\Programfiler\lege & tall\legetall.exe",
        folder: r"\\tjener\felles\helse og omsorg\<legetall>",
    };
    let task = write(&launch, folder.path(), "oppgave.xml");
    let bytes = fs::read(&task).unwrap();
    assert_eq!(bytes[..4], [0xff, 0xfe, b'<', 0], "UTF-16 with its mark");
    let task = task.to_str().unwrap();
    judged("xmllint", &["--noout", task]);
    let namespace = "http://schemas.microsoft.com/windows/2004/02/mit/task";
    for (element, expected) in [
        ("Command", launch.program),
        ("Arguments", r#"inbox "\\tjener\felles\helse og omsorg\<legetall>""#),
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("RunLevel", "LeastPrivilege"),
        ("Interval", "PT15M"),
    ] {
        let path =
            format!("string(//*[local-name()='{element}' and namespace-uri()='{namespace}'])");
        let Some(output) = judges::output("xmllint", &["--xpath", &path, task]) else { return };
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), expected, "{element}");
    }
}

/// Under Wine: the program is called with what was sent, from a folder with an awkward name, and a
/// double-click puts the file where Explorer looks. Wine reads batch files in a code page of its
/// own, whatever `chcp` says: letters such as æ in the program's path it cannot show.
#[test]
fn the_file_for_send_to_passes_files_on_and_installs_itself() {
    let Some(wine) = judges::Wine::new() else { return };
    let program = wine.folder().join("Program 50% & til");
    fs::create_dir_all(&program).unwrap();
    fs::write(program.join("vis.cmd"), "@echo fikk %*\r\n").unwrap();
    let launch = Launch {
        platform: Platform::Windows,
        program: r"C:\prove\Program 50% & til\vis.cmd",
        folder: r"C:\prove",
    };
    let script = write(&launch, &wine.folder(), "send-til.cmd");
    assert!(text(&script).lines().count() > 10);
    let said = wine.cmd(&["C:\\prove\\drift\\send-til.cmd", "C:\\en fil.xlsx", "C:\\to.xlsx"]);
    assert!(said.contains("fikk --window \"C:\\en fil.xlsx\" C:\\to.xlsx"), "{said}");
    let said = wine.cmd(&["C:\\prove\\drift\\send-til.cmd"]);
    assert!(said.contains("Send til"), "{said}");
    let put = wine.find("legetall.cmd").expect("a file in the menu");
    assert!(put.parent().unwrap().ends_with("Microsoft/Windows/SendTo"), "{}", put.display());
    assert_eq!(fs::read(put).unwrap(), fs::read(script).unwrap());
}

#[test]
fn no_file_is_left_with_a_place_that_is_not_filled() {
    for platform in [Platform::Unix, Platform::Windows] {
        let launch = Launch { platform, program: "/p", folder: "/f" };
        for file in launchers(&launch) {
            let text: String = file
                .bytes
                .iter()
                .filter(|byte| **byte != 0)
                .map(|byte| char::from(*byte))
                .collect();
            assert!(!text.contains('{'), "{}", file.path.display());
        }
    }
}
