use crate::process::exit::Problem;
use anstyle::{AnsiColor, Style};
use legetall::finding::Severity;
use std::io::Write;

/// Headings.
pub const HEADING: Style = Style::new().bold();
/// What may be passed over in reading.
pub const FAINT: Style = Style::new().dimmed();

/// The colour of a severity. Its word stands beside it: colour alone says nothing.
pub const fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

/// Words in a style. The codes are taken out again where nobody sees colours.
pub fn styled(style: Style, words: &str) -> String {
    format!("{style}{words}{style:#}")
}

/// Adds a line.
pub fn line(words: &mut String, text: &str) {
    words.push_str(text);
    words.push('\n');
}

/// Prints a result with a line break at its end. Styles show on a terminal only, and not when
/// `NO_COLOR` is set.
pub fn print(text: &str) -> Result<(), Problem> {
    let mut out = anstream::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    write!(out, "{text}{end}").and_then(|()| out.flush()).map_err(Problem::Print)
}

/// Says something on standard error that is no fault.
pub fn say(words: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{words}");
}

/// Says on standard error why there is no result.
pub fn complain(words: &str) {
    let style = colour(Severity::Error);
    // There is nowhere left to complain about a failure to complain.
    let _ = writeln!(anstream::stderr().lock(), "{style}legetall:{style:#} {words}");
}
