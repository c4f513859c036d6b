use crate::analysis::{self, Analysis};
use crate::earlier::{EarlierFinding, Snapshot};
use crate::finding::{Finding, development, inbox, run};

/// What became of the findings of an earlier run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fates<'a> {
    /// In the order they were told.
    pub solved: Vec<&'a EarlierFinding>,
    /// Of a file that is not among the inputs now: nobody has looked.
    pub unseen: Vec<&'a EarlierFinding>,
    pub still: Vec<&'a Finding>,
    pub new: Vec<&'a Finding>,
}

/// Follows findings from an earlier run to this one. They are the same when code, file, sheet and
/// cell are; where the file is not among the inputs now, when code, sheet and cell are, since
/// workbooks often carry the month in their names.
///
/// What a run says of itself, of the months before it and of its delivery is not followed.
#[must_use]
pub fn fates<'a>(before: &'a Snapshot, analysis: &'a Analysis) -> Fates<'a> {
    let now = analysis.findings.iter().filter(|finding| is_followed(finding.code()));
    let mut left: Vec<(&Finding, EarlierFinding)> =
        now.map(|finding| (finding, analysis::remembered(finding))).collect();
    let mut fates = Fates::default();
    for told in before.findings.iter().filter(|told| is_followed(&told.code)) {
        let file = FileNow::of(told, analysis);
        match left.iter().position(|(_, one)| is_same(told, one, file)) {
            Some(at) => fates.still.push(left.remove(at).0),
            None if file == FileNow::Away => fates.unseen.push(told),
            None => fates.solved.push(told),
        }
    }
    fates.new = left.into_iter().map(|(finding, _)| finding).collect();
    fates
}

fn is_followed(code: &str) -> bool {
    ![run::ALL, development::ALL, inbox::ALL]
        .iter()
        .any(|of| of.iter().any(|entry| entry.code == code))
}

fn is_same(told: &EarlierFinding, now: &EarlierFinding, file: FileNow) -> bool {
    let by_place = (&told.code, &told.sheet, &told.cell) == (&now.code, &now.sheet, &now.cell);
    by_place && (file != FileNow::There || told.file == now.file)
}

/// Where the file of an earlier finding is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileNow {
    /// Among the inputs, or the finding is of none of them.
    There,
    /// Another input has its name with another number in it: `tilplikting-07.xlsx`.
    Renamed,
    Away,
}

impl FileNow {
    fn of(told: &EarlierFinding, analysis: &Analysis) -> Self {
        let Some(file) = told.file.as_deref() else { return Self::There };
        let inputs = || analysis.inputs.iter().map(|input| &*input.name);
        if inputs().any(|name| name == file) || is_configuration(file) {
            return Self::There;
        }
        let renamed = inputs().any(|name| letters(name) == letters(file));
        if renamed { Self::Renamed } else { Self::Away }
    }
}

/// The configuration is read in every run and is no input.
fn is_configuration(file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("toml"))
}

fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
}
