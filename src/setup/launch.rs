//! Definitions for schedulers and shortcuts, with the paths of the program and the folder put in.

use super::quoting;

const SERVICE: &str = include_str!("../../templates/drift/legetall.service");
const TIMER: &str = include_str!("../../templates/drift/legetall.timer");
const CRONTAB: &str = include_str!("../../templates/drift/crontab");
const DESKTOP: &str = include_str!("../../templates/drift/legetall.desktop");
const TASK: &str = include_str!("../../templates/drift/oppgave.xml");
const SEND_TO: &str = include_str!("../../templates/drift/send-til.cmd");

/// What the paths are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Windows,
    /// Linux, and what has cron.
    Unix,
}

/// Where the program and the folder are, as absolute paths.
#[derive(Debug, Clone, Copy)]
pub struct Launch<'a> {
    pub platform: Platform,
    pub program: &'a str,
    pub folder: &'a str,
}

impl Launch<'_> {
    /// Names and contents.
    pub(super) fn files(&self) -> Vec<(&'static str, Vec<u8>)> {
        match self.platform {
            Platform::Unix => vec![
                ("legetall.service", self.service().into_bytes()),
                ("legetall.timer", TIMER.into()),
                ("crontab", self.quoted(CRONTAB, quoting::cron).into_bytes()),
                ("legetall.desktop", self.quoted(DESKTOP, quoting::desktop).into_bytes()),
            ],
            Platform::Windows => vec![
                ("oppgave.xml", utf16(&crlf(&self.task()))),
                ("send-til.cmd", crlf(&self.quoted(SEND_TO, quoting::batch)).into_bytes()),
            ],
        }
    }

    /// A template in whose format an argument is written as a path is.
    fn quoted(&self, template: &str, quoted: fn(&str) -> String) -> String {
        self.filled(template, quoted, &quoted(self.folder))
    }

    fn service(&self) -> String {
        let argument = quoting::systemd_argument(self.folder);
        self.filled(SERVICE, quoting::systemd, &argument)
    }

    fn task(&self) -> String {
        let argument = quoting::windows_argument(self.folder);
        self.filled(TASK, quoting::xml, &quoting::xml(&argument))
    }

    /// A template with both paths as its format wants them; `{argument}` is the folder as an
    /// argument of a command. In one pass: a path may hold braces of its own.
    fn filled(&self, template: &str, quoted: fn(&str) -> String, argument: &str) -> String {
        let words = [
            ("{program}", quoted(self.program)),
            ("{mappe}", quoted(self.folder)),
            ("{argument}", argument.to_owned()),
        ];
        let mut written = String::with_capacity(template.len() + 256);
        let mut rest = template;
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            written.push_str(before);
            let found =
                words.iter().find_map(|(word, path)| Some((from.strip_prefix(word)?, path)));
            let (after, put) =
                found.map_or((&from[1..], "{"), |(after, path)| (after, path.as_str()));
            written.push_str(put);
            rest = after;
        }
        written + rest
    }
}

/// Line ends of Windows: its command interpreter loses labels without them.
fn crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// As Task Scheduler writes its own definitions, with the mark of the byte order.
fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
