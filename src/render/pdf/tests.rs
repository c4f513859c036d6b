#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

use super::{render, sample};
use crate::language::Language;
use std::path::PathBuf;

fn written(name: &str, report: &crate::report::Report) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/appendix");
    std::fs::create_dir_all(&folder).unwrap();
    let start = std::time::Instant::now();
    let pdf = render(report).unwrap();
    eprintln!("{name}: {} kB in {} ms", pdf.len() / 1024, start.elapsed().as_millis());
    let path = folder.join(name);
    std::fs::write(&path, pdf).unwrap();
    path
}

#[test]
fn samples() {
    written("kragero.pdf", &sample::kragero());
    written("kragero.pdf", &sample::kragero());
    written("nn.pdf", &sample::small(Language::Nynorsk));
    written("en.pdf", &sample::small(Language::English));
    written("cruel.pdf", &sample::cruel());
}
