//! How long the main job takes on `samples/kragero`, stage by stage, and against Typst alone.
//!
//! `cargo bench` prints medians of runs with cold caches, the ratio of the whole run to Typst's own
//! compilation and export of the same appendix in the same process, and the peak memory.
//! Absolute times vary from machine to machine; the ratio is what to watch (goal: at most 1.3).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::render::{excel, pdf};
use legetall::report::{self, Options};
use legetall::settings::{self, Settings};
use legetall::workbook::{self, Input, Limits};
use legetall::{economy, intake, recognise};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const RUNS: usize = 15;

fn main() {
    let job = kragero();
    let texts = Texts::built_in(Language::Bokmaal);
    let analysis = job.analyse();
    let report = report::build(&analysis, &texts, job.options);
    let books: Vec<_> =
        job.inputs.iter().filter_map(|input| workbook::read(input, &job.limits).0).collect();
    let found: Vec<_> = books
        .iter()
        .map(|book| (book, recognise::tables(book, &job.settings.tabeller).0))
        .collect();
    let data = intake::read(&found, &job.settings).0;

    println!("median of {RUNS} runs, caches emptied before each\n");
    let show =
        |name: &str, time: Duration| println!("{name:<38}{:>9.2} ms", time.as_secs_f64() * 1e3);
    show(
        "read the three workbooks",
        median(|| {
            for input in &job.inputs {
                black_box(workbook::read(input, &job.limits));
            }
        }),
    );
    show(
        "recognise the tables",
        median(|| {
            for book in &books {
                black_box(recognise::tables(book, &job.settings.tabeller));
            }
        }),
    );
    show(
        "take the records in",
        median(|| {
            black_box(intake::read(&found, &job.settings));
        }),
    );
    show(
        "lay the measures out over the years",
        median(|| {
            black_box(economy::plan(&data, &job.settings));
        }),
    );
    show(
        "all of the analysis",
        median(|| {
            black_box(job.analyse());
        }),
    );
    show(
        "load the texts",
        median(|| {
            black_box(Texts::built_in(Language::Bokmaal));
        }),
    );
    show(
        "word the report",
        median(|| {
            black_box(report::build(&analysis, &texts, job.options));
        }),
    );
    show(
        "write the workbook",
        median(|| {
            black_box(excel::render(&report).unwrap());
        }),
    );

    // In pairs, so that a machine that changes its speed changes both.
    let mut typst_alone = Vec::new();
    let mut whole_run = Vec::new();
    for _ in 0..RUNS {
        typst_alone.push(timed(|| {
            black_box(pdf::render(&report).unwrap());
        }));
        whole_run.push(timed(|| {
            let job = kragero();
            let texts = Texts::built_in(Language::Bokmaal);
            black_box(job.render(&job.analyse(), &texts).unwrap());
        }));
    }
    let mut ratios: Vec<f64> = whole_run
        .iter()
        .zip(&typst_alone)
        .map(|(run, typst)| run.as_secs_f64() / typst.as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    show("Typst alone: compile and export", middle(typst_alone));
    show("the whole run, from disk to both files", middle(whole_run));
    println!("\nratio of the whole run to Typst alone  {:.2}", ratios[RUNS / 2]);
    if let Some(peak) = peak_memory() {
        println!("peak memory of this process            {peak}");
    }
}

fn kragero() -> Job {
    let folder = Path::new("samples/kragero");
    let file =
        |name: &str| Input { name: name.into(), bytes: fs::read(folder.join(name)).unwrap() };
    let configuration = fs::read_to_string(folder.join("legetall.toml")).unwrap();
    let settings: Settings = settings::parse(&"legetall.toml".into(), &configuration).0;
    Job {
        inputs: ["listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"]
            .map(file)
            .to_vec(),
        settings,
        findings: Vec::new(),
        language: Language::Bokmaal,
        options: Options::default(),
        limits: Limits::default(),
    }
}

fn median(run: impl Fn()) -> Duration {
    middle((0..RUNS).map(|_| timed(&run)).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn timed(run: impl Fn()) -> Duration {
    typst::comemo::evict(0);
    let start = Instant::now();
    run();
    start.elapsed()
}

/// Linux tells the highest resident size a process has had.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    Some(line.trim_start_matches("VmHWM:").trim().to_owned())
}
