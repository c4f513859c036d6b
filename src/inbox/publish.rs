use super::compute::REPORT;
use super::layout::{self, Folder};
use crate::process::exit::Problem;
use crate::process::outputs::{self, is_ours, replaceable, sweep_alone};
use legetall::finding::{Finding, inbox as codes};
use legetall::history::{Output, Run};
use legetall::workbook::sha256;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Puts the pairs of a run where they are looked for, each of them together.
///
/// A file that someone has changed since, or holds open, is left as it is: the new pair has another
/// name, and a finding tells. Earlier pairs of ours that it takes the place of go away; they are
/// kept with their run. Done twice it changes nothing. `known` is every output ever made.
pub fn publish(
    folder: &Folder,
    run: &Run,
    made: &[Output],
    known: &[Output],
) -> Result<(Vec<PathBuf>, Vec<Finding>), Problem> {
    let out = folder.out(run.month.as_deref());
    let from = layout::outputs(&folder.working(run.id));
    let is_known = |path: &Path| {
        fs::read(path).is_ok_and(|bytes| {
            let sha256 = sha256(&bytes);
            known.iter().any(|output| output.sha256 == sha256)
        })
    };
    // What a pass left that was ended as it began to write; no other writes here.
    sweep_alone(&out);
    let (mut paths, mut findings) = (Vec::new(), Vec::new());
    for stem in made.iter().filter_map(|output| output.name.strip_suffix(REPORT[0])) {
        let read = |end: &str| {
            let path = from.join(format!("{stem}{end}"));
            fs::read(&path).map_err(|source| Problem::Read { path, source })
        };
        let [excel, pdf] = [read(REPORT[0])?, read(REPORT[1])?];
        let is_changed = REPORT
            .iter()
            .map(|end| out.join(format!("{stem}{end}")))
            .any(|path| path.exists() && !is_known(&path));
        let written = outputs::write_where(&out, stem, outputs::REPORT, [&excel, &pdf], is_known)?;
        let [used, _] = &written.paths;
        let used = used.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if is_changed {
            findings.push(Finding::new(&codes::OUTPUT_CHANGED).with("used", used));
        } else {
            findings.extend(written.findings);
        }
        paths.extend(written.paths);
    }
    retire(&out, &paths, is_known);
    Ok((paths, findings))
}

/// Takes away pairs of ours under other names, each of them together: one of which a file was
/// changed, or is held, stays as it is.
fn retire(out: &Path, current: &[PathBuf], is_known: impl Fn(&Path) -> bool) {
    let mut pairs: BTreeMap<OsString, Vec<PathBuf>> = BTreeMap::new();
    for entry in fs::read_dir(out).into_iter().flatten().flatten() {
        let path = entry.path();
        if is_ours(&entry.file_name().to_string_lossy())
            && !current.contains(&path)
            && let Some(stem) = path.file_stem()
        {
            pairs.entry(stem.to_owned()).or_default().push(path);
        }
    }
    for pair in pairs.into_values() {
        if pair.iter().all(|path| is_known(path) && replaceable(path)) {
            for path in pair {
                let _ = fs::remove_file(path);
            }
        }
    }
}
