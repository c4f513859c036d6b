//! How the resource of a duty is written.

use super::super::case::{Case, line};
use super::super::drawing::{Cell, Col, Drawing, Shown, comma, words};
use super::super::random::Random;
use super::super::truth::{Fact, Truth, text};
use legetall::model::{Column, Kind};
use rust_decimal::Decimal;

const SHARE: Column = Column::Ressurs;

fn duty(case: &mut Case) -> &mut Drawing {
    case.drawing(Kind::Tilplikting)
}

fn share(truth: &Truth, record: usize) -> Option<Decimal> {
    match truth.duties[record][&SHARE] {
        Fact::Number(share) => Some(share),
        _ => None,
    }
}

fn write(case: &mut Case, write: impl Fn(Decimal) -> Cell) {
    let truth = case.truth.clone();
    duty(case).rewrite(SHARE, |record, _| share(&truth, record).map(&write));
}

fn shown(case: &mut Case, header: &str, shown: Shown) {
    let drawing = duty(case);
    let at = drawing.col(SHARE).unwrap();
    drawing.cols[at].shown = shown;
    header.clone_into(&mut drawing.cols[at].header);
    write(case, |value| shown.cell(value));
}

pub fn percent_format(case: &mut Case, random: &mut Random) -> bool {
    let header = random.pick(&["Ressurs", "Stilling", "Stillingsprosent", "Ressurs i %"]);
    shown(case, header, Shown::PercentFormat);
    true
}

pub fn percent_heading(case: &mut Case, random: &mut Random) -> bool {
    let header =
        random.pick(&["%", "Ressurs (%)", "Stillingsprosent", "Ressurs i prosent", "Stilling %"]);
    shown(case, header, Shown::Number(Decimal::ONE));
    true
}

pub fn percent_tight(case: &mut Case, random: &mut Random) -> bool {
    let sign = random.pick(&["%", " prosent", "\u{a0}%", " pst", " pst."]);
    write(case, |value| words(&format!("{}{sign}", comma(value))));
    true
}

pub fn percent_title(case: &mut Case, random: &mut Random) -> bool {
    let title = random.pick(&["Tilplikting (prosent stilling)", "Tilplikting i prosent"]);
    duty(case).above.push(line(&[title]));
    shown(case, "Ressurs", Shown::Number(Decimal::ONE));
    true
}

/// Per cent of 37.5 hours: 14 % is 5.25 hours.
fn per_hour() -> Decimal {
    Decimal::ONE / Decimal::new(375, 3)
}

pub fn hours_heading(case: &mut Case, random: &mut Random) -> bool {
    let header =
        random.pick(&["Timer/uke", "Timer per uke", "Ressurs (timer/uke)", "Timer pr. uke"]);
    let drawing = duty(case);
    let at = drawing.col(SHARE).unwrap();
    drawing.cols[at].shown = Shown::Number(per_hour());
    header.clone_into(&mut drawing.cols[at].header);
    write(case, |value| Cell::Number((value * Decimal::new(375, 3)).normalize()));
    true
}

pub fn hours_cells(case: &mut Case, random: &mut Random) -> bool {
    let unit = random.pick(&["t", "timer", "t/uke", "timer per uke", "timar"]);
    duty(case).cols[1].shown = Shown::HoursText;
    write(case, |value| words(&format!("{} {unit}", comma(value * Decimal::new(375, 3)))));
    true
}

pub fn posts_heading(case: &mut Case, random: &mut Random) -> bool {
    if !duty(case).above.is_empty() {
        return false;
    }
    // FTE per site could be posts as well: the title says what it is.
    let title = random.pick(&["Tilplikting", "Offentlig legearbeid"]);
    duty(case).above.push(line(&[title]));
    shown(case, "Årsverk", Shown::Number(Decimal::ONE_HUNDRED));
    true
}

pub fn sums(case: &mut Case, random: &mut Random) -> bool {
    let truth = case.truth.clone();
    duty(case).rewrite(SHARE, |record, _| {
        let share = share(&truth, record)?;
        if random.one_in(2) {
            return None;
        }
        let first = Decimal::from(random.from_to(1, 3));
        let rest = comma(share - first);
        Some(words(&match random.below(3) {
            0 => format!("{first}% + {rest}%"),
            1 => format!("{first} % + {rest} %"),
            _ => format!("{first}+{rest} %"),
        }))
    });
    true
}

pub fn with_doctor(case: &mut Case, random: &mut Random) -> bool {
    let lists = case.truth.lists.clone();
    let header = random.pick(&["Lege", "Fastlege", "Ansvarlig lege"]);
    let mut names = Vec::new();
    for duty in &mut case.truth.duties {
        let Fact::Text(name) = lists[random.below(lists.len())][&Column::Lege].clone() else {
            return false;
        };
        duty.insert(Column::Lege, text(&name));
        names.push(name);
    }
    let col = Col {
        role: Some(Column::Lege),
        header: header.to_owned(),
        over: None,
        hidden: false,
        shown: Shown::Number(Decimal::ONE),
    };
    duty(case).insert_col(2, col, |row| row.record.map_or(Cell::Empty, |at| words(&names[at])));
    true
}
