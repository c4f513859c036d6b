#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod judges;
mod sample_report;

#[test]
fn look() {
    let bytes = legetall::render::excel::render(&sample_report::report()).unwrap();
    std::fs::write("/tmp/excel-look/sample.xlsx", &bytes).unwrap();
}
