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

/// Findings of one code that are told one by one; the workbook has them all.
const MOST_OF_A_CODE: usize = 10;

fn group(severity: Severity, findings: &[Finding], texts: &Texts) -> Option<String> {
    let of_it: Vec<&Finding> =
        findings.iter().filter(|finding| finding.severity() == severity).collect();
    if of_it.is_empty() {
        return None;
    }
    let key = format!("terminal-{}-count", severity.id());
    let heading = texts.get(&key, &[("count", of_it.len().into())]);
    let mut words = format!("{}\n", styled(HEADING, &heading));
    for same in of_one_code(&of_it) {
        match same.as_slice() {
            [only] => words.push_str(&one(only, texts)),
            several => words.push_str(&counted(several, texts)),
        }
    }
    Some(words)
}

/// Findings of one code together, in the order in which the codes come first.
fn of_one_code<'f>(findings: &[&'f Finding]) -> Vec<Vec<&'f Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let known = groups
            .iter_mut()
            .find(|group| group.first().is_some_and(|first| first.code() == finding.code()));
        match known {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

fn one(finding: &Finding, texts: &Texts) -> String {
    let worded = wording::finding(finding, texts);
    let code = styled(colour(finding.severity()), finding.code());
    let mut words = String::new();
    line(&mut words, format!("  {code} {}", worded.place).trim_end());
    line(&mut words, &format!("      {}", worded.message));
    line(&mut words, &format!("      {}", what_to_do(worded.remedy, texts)));
    words
}

/// Several findings of one code under its title, with how many they are; what to do once, when it
/// is the same.
fn counted(findings: &[&Finding], texts: &Texts) -> String {
    let Some(first) = findings.first() else { return String::new() };
    let code = styled(colour(first.severity()), first.code());
    let title = wording::code_title(first.code(), texts);
    let mut words = String::new();
    line(&mut words, &format!("  {code} {title} ({})", findings.len()));
    let remedy = wording::finding(first, texts).remedy;
    let is_same = findings.iter().all(|other| wording::finding(other, texts).remedy == remedy);
    for finding in findings.iter().take(MOST_OF_A_CODE) {
        let worded = wording::finding(finding, texts);
        line(&mut words, format!("      {}", worded.place).trim_end());
        line(&mut words, &format!("          {}", worded.message));
        if !is_same {
            line(&mut words, &format!("          {}", what_to_do(worded.remedy, texts)));
        }
    }
    let more = findings.len().saturating_sub(MOST_OF_A_CODE);
    if more > 0 {
        let told = texts.get("findings-more", &[("count", more.into())]);
        line(&mut words, &format!("      {}", styled(FAINT, &told)));
    }
    if is_same {
        line(&mut words, &format!("      {}", what_to_do(remedy, texts)));
    }
    words
}

/// The remedy; lines to put into the configuration stand below it.
fn what_to_do(remedy: String, texts: &Texts) -> String {
    let told = texts.get("terminal-remedy", &[("remedy", Arg::Text(remedy))]);
    told.replace('\n', "\n          ")
}
