//! A mess-maker: clean tables with known truth, drawn the way people keep their workbooks, and read
//! by the whole program. Every field and every key figure must come out right or be refused.
//!
//! `cargo test --test corpus -- --nocapture table` prints what came of each kind of mess;
//! `LEGETALL_CORPUS=30000` in the environment makes more cases, and `LEGETALL_CORPUS_CASE=<number>`
//! draws one of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, clippy::print_stderr)]
// Kinds of mess are written alike for the reader, and shares in a table need no precision.
#![allow(clippy::match_same_arms, clippy::cast_precision_loss, clippy::needless_pass_by_value)]
#![allow(clippy::field_reassign_with_default, clippy::trivially_copy_pass_by_ref)]
#![allow(clippy::wrong_self_convention)]

mod case;
mod drawing;
mod judge;
mod judges;
mod kinds;
mod mess;
mod page;
mod random;
mod table;
mod truth;
mod xlsb;

use case::{Case, Saved};
use judge::{Verdict, findings, judge};
use legetall::model::Kind;
use random::Random;
use rayon::prelude::*;
use std::env;

/// Cases where the environment names no other number.
const CASES: u64 = 10_000;

/// The kinds of mess of a case: each alone in turn, then pairs and triples, then more.
fn wanted(number: u64) -> Vec<usize> {
    let kinds = mess::of_any();
    let number = usize::try_from(number).unwrap();
    // Each kind alone, on several municipalities.
    if number % 3 == 0 {
        return vec![number / 3 % kinds];
    }
    let mut random = Random::new(u64::MAX - number as u64);
    let several = 2 + random.below(2);
    (0..several).map(|_| random.below(kinds)).collect()
}

/// The kinds of tables of a case beside the three, and its kinds of mess. Three cases of five have
/// none beside; one has them with the mess that any table may have, one with their own.
fn plan(number: u64) -> (Vec<Kind>, Vec<usize>) {
    let mut random = Random::new(number ^ 0x5EED);
    match number % 5 {
        1 => {
            let kinds = kinds::some(&mut random, &kinds::BESIDE, 1);
            (kinds.into_iter().take(2).collect(), wanted(number))
        }
        3 => of_one_kind(usize::try_from(number / 5).unwrap(), &mut random),
        _ => (Vec::new(), wanted(number)),
    }
}

/// The mess of one kind in turn, alone and then with others.
fn of_one_kind(nth: usize, random: &mut Random) -> (Vec<Kind>, Vec<usize>) {
    let of_any = mess::of_any();
    let own = mess::ALL.len() - of_any;
    let first = of_any + nth % own;
    let mut kinds = vec![mess::ALL[first].of.unwrap()];
    let mut messes = vec![first];
    if nth / own % 2 == 1 {
        let other = random.pick(&kinds::BESIDE);
        kinds.extend((!kinds.contains(&other)).then_some(other));
        messes.extend((0..=random.below(2)).map(|_| random.below(mess::ALL.len())));
    }
    (kinds, messes)
}

/// One case in ten is saved in another format than xlsx that is written here.
fn case(number: u64) -> Case {
    let (kinds, messes) = plan(number);
    let mut case = Case::with(number, &kinds, &messes);
    match Random::new(number ^ 0x5A7E).below(20) {
        0 => case.save_as(Saved::Xlsb),
        1 => case.save_as(Saved::Page),
        _ => {}
    }
    case
}

fn run(number: u64) -> (Case, Verdict) {
    let case = case(number);
    let verdict = judge(&case, &case.analyse());
    (case, verdict)
}

fn shown(number: u64) -> String {
    let (case, verdict) = run(number);
    let names: Vec<&str> = case.messes.iter().map(|at| mess::ALL[*at].name).collect();
    format!(
        "case {number}: {}\n{}\n  wrong {:#?}\n  refused {:#?}\n{}",
        names.join(" + "),
        case.shown(),
        verdict.wrong,
        verdict.refused,
        findings(&case.analyse()),
    )
}

/// The first thing that is not right in each of some cases.
fn say(what: &str, results: &[(Case, Verdict)], of: fn(&Verdict) -> &Vec<String>) {
    let some = results.iter().filter(|(_, verdict)| !of(verdict).is_empty()).take(200);
    for (case, verdict) in some {
        let names: Vec<&str> = case.messes.iter().map(|at| mess::ALL[*at].name).collect();
        println!("{what} in case {} ({}): {}", case.seed, names.join(" + "), of(verdict)[0]);
    }
}

#[test]
fn table() {
    if let Ok(number) = env::var("LEGETALL_CORPUS_CASE") {
        println!("{}", shown(number.parse().unwrap()));
        return;
    }
    let cases = env::var("LEGETALL_CORPUS").map_or(CASES, |count| count.parse().unwrap());
    let results: Vec<(Case, Verdict)> = (0..cases).into_par_iter().map(run).collect();
    let table = table::Table::of(&results);
    println!("{table}");
    say("WRONG", &results, |verdict| &verdict.wrong);
    if env::var_os("LEGETALL_CORPUS_REFUSED").is_some() {
        say("REFUSED", &results, |verdict| &verdict.refused);
    }
    assert_eq!(table.all.wrong, 0, "wrong values or figures, see above");
    assert!(table.is_sound(), "less than 95 % is right of a kind of table or a format");
}

#[test]
fn a_clean_municipality_comes_out_right() {
    for number in 0..20 {
        let case = Case::new(number, &[]);
        let verdict = judge(&case, &case.analyse());
        assert_eq!((verdict.tally.wrong, verdict.tally.refused), (0, 0), "{verdict:#?}");
    }
}

#[test]
fn all_kinds_of_tables_together_come_out_right() {
    for number in 0..20 {
        let case = Case::with(number, &kinds::BESIDE, &[]);
        let analysis = case.analyse();
        let verdict = judge(&case, &analysis);
        let unsettled = (verdict.tally.wrong, verdict.tally.refused);
        assert_eq!(unsettled, (0, 0), "{verdict:#?}\n{}{}", case.shown(), findings(&analysis));
    }
}

/// A judge that never says no proves nothing.
#[test]
fn a_changed_truth_is_seen() {
    let mut case = Case::new(1, &[]);
    let analysis = case.analyse();
    case.truth.lists[0].insert(legetall::model::Column::Listetak, truth::number(1));
    let verdict = judge(&case, &analysis);
    // The field, and the figures of the capacity.
    assert!(verdict.wrong.iter().any(|what| what.starts_with("fastlegelister 0 listetak")));
    assert!(verdict.wrong.iter().any(|what| what.starts_with("listekapasitet")));
}

/// Cases that `LibreOffice` saves in each other format.
const CONVERTED: usize = 300;

/// What `LibreOffice` makes of some of the workbooks in the open and the older format.
/// A case's three files are sheets of one book, and text files have no other format.
#[test]
fn other_formats_of_the_same_workbooks() {
    let sheets = mess::ALL.iter().position(|mess| mess.name == "three sheets in a book").unwrap();
    let book = |number: u64| {
        let (kinds, mut messes) = plan(number);
        messes.push(sheets);
        let case = Case::with(number, &kinds, &messes);
        (case.csv.is_none() && case.spread == case::Spread::Sheets).then_some(case)
    };
    let cases: Vec<Case> = (0..).filter_map(book).take(CONVERTED).collect();
    let mut formats = table::Formats::default();
    for format in ["ods", "xls"] {
        let Some(converted) = judges::convert(cases.iter().map(Case::inputs), format) else {
            return;
        };
        let both: Vec<_> = cases.iter().zip(converted).collect();
        let verdicts: Vec<(&Case, Verdict)> = both
            .into_par_iter()
            .map(|(case, inputs)| (case, judge(case, &case.analyse_inputs(inputs))))
            .collect();
        for (case, verdict) in verdicts {
            formats.add(format, verdict.tally);
            if let Some(wrong) = verdict.wrong.first() {
                println!("WRONG in case {} as {format}: {wrong}", case.seed);
            }
        }
    }
    println!("{formats}");
    assert!(formats.is_sound(), "wrong, or less than 95 % right, in a format");
}
