use super::terminal::{FAINT, HEADING, colour, line, styled};
use legetall::finding::{Finding, Severity};
use legetall::language::{Arg, Texts};
use legetall::report::wording;

/// All findings, gravest first, each severity under its heading with their number.
pub fn list(findings: &[Finding], texts: &Texts) -> String {
    [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .filter_map(|severity| group(severity, findings, texts))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Errors and warnings; of the notes only how many there are.
pub fn list_without_notes(findings: &[Finding], texts: &Texts) -> String {
    let graver: Vec<Finding> =
        findings.iter().filter(|finding| finding.severity() < Severity::Note).cloned().collect();
    let mut words = list(&graver, texts);
    let notes = findings.len() - graver.len();
    if notes > 0 {
        if !words.is_empty() {
            words.push('\n');
        }
        let count = texts.get("terminal-notes-counted", &[("count", notes.into())]);
        line(&mut words, &styled(FAINT, &count));
    }
    words
}

fn group(severity: Severity, findings: &[Finding], texts: &Texts) -> Option<String> {
    let of_it: Vec<&Finding> =
        findings.iter().filter(|finding| finding.severity() == severity).collect();
    if of_it.is_empty() {
        return None;
    }
    let key = format!("terminal-{}-count", severity.id());
    let heading = texts.get(&key, &[("count", of_it.len().into())]);
    let mut words = format!("{}\n", styled(HEADING, &heading));
    for finding in of_it {
        words.push_str(&one(finding, texts));
    }
    Some(words)
}

fn one(finding: &Finding, texts: &Texts) -> String {
    let worded = wording::finding(finding, texts);
    let code = styled(colour(finding.severity()), finding.code());
    let remedy = texts.get("terminal-remedy", &[("remedy", Arg::Text(worded.remedy))]);
    let mut words = String::new();
    line(&mut words, format!("  {code} {}", worded.place).trim_end());
    line(&mut words, &format!("      {}", worded.message));
    line(&mut words, &format!("      {remedy}"));
    words
}
