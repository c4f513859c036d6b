//! The facts in sentences, each whole in the texts.

use super::against_frame::AgainstFrame;
use super::course::Course;
use super::financing::Financing;
use super::{Conclusion, Cost, InYear, PerResident, Split, sum};
use crate::language::Arg;
use crate::report::context::Context;
use crate::report::measures::new_doctors_sentence;
use crate::report::summary::kroner;
use rust_decimal::Decimal;

/// Amounts of so many years stand in a sentence; more are told by the most of them.
const MOST_AMOUNTS: usize = 4;

/// A parameter of a text.
type Param = (&'static str, Arg);

impl Conclusion {
    /// The whole of it, as one paragraph.
    pub fn paragraph(&self, cx: &Context<'_>) -> String {
        let sentences = [
            self.cost(cx),
            vec![self.per_resident(cx)],
            self.parts(cx),
            vec![self.financing(cx), self.own(cx)],
            vec![self.against_frame(cx), self.without_frame(cx)],
            vec![self.lasting(cx), self.stops(cx), new_doctors_sentence(cx)],
            self.not_in_sums(cx),
        ];
        together(sentences.into_iter().flatten().collect())
    }

    /// The first of it, for the cover: what it costs, what is not in that, and what comes of it.
    pub fn in_short(&self, cx: &Context<'_>) -> Vec<String> {
        let mut cost = self.cost(cx);
        cost.extend([self.financing(cx), self.against_frame(cx)]);
        let paragraphs =
            [cost, self.not_in_sums(cx), vec![new_doctors_sentence(cx), self.stops(cx)]];
        paragraphs.into_iter().map(together).filter(|text| !text.is_empty()).collect()
    }

    fn cost(&self, cx: &Context<'_>) -> Vec<Option<String>> {
        match &self.cost {
            Cost::NoneCosted => {
                let measures = count("measures", self.measures);
                vec![Some(cx.with("conclusion-none-costed", &[measures]))]
            }
            Cost::NoneInPlan => {
                let args = [count("measures", self.measures), self.years(cx), self.span()];
                vec![Some(cx.with("conclusion-none-in-plan", &args))]
            }
            Cost::Unknown { known, unknown } => self.unknown(cx, known, unknown),
            Cost::Known { total, course } => self.known(cx, *total, course),
        }
    }

    fn unknown(&self, cx: &Context<'_>, known: &[InYear], unknown: &[i32]) -> Vec<Option<String>> {
        let args = [
            count("measures", self.unreadable),
            self.years(cx),
            self.span(),
            ("unknown", Arg::Text(years(cx, unknown.iter().copied()))),
        ];
        if known.is_empty() {
            return vec![Some(cx.with("conclusion-unknown", &args))];
        }
        vec![Some(cx.with("conclusion-unknown-years", &args)), known_years(cx, known)]
    }

    fn known(&self, cx: &Context<'_>, total: Decimal, course: &Course) -> Vec<Option<String>> {
        let mut args = vec![
            count("measures", self.costed),
            count("all", self.measures),
            self.years(cx),
            self.span(),
            ("who", Arg::from(self.who())),
            ("what", Arg::from(what(total))),
            ("total", kroner(cx, total.abs())),
        ];
        if total.is_zero() {
            let key = match course {
                Course::BothWays { .. } => "conclusion-evens-out",
                _ => "conclusion-zero",
            };
            return vec![Some(cx.with(key, &args))];
        }
        let some = (self.costed < self.measures).then(|| cx.with("conclusion-some", &args));
        let key = match course {
            Course::Same(yearly) if !self.is_of_one_year() => {
                args.push(("yearly", kroner(cx, *yearly)));
                "conclusion-cost-every-year"
            }
            Course::OnlyIn((year, _)) => {
                args.push(("year", Arg::Text(year.to_string())));
                "conclusion-cost-only-year"
            }
            _ => "conclusion-cost",
        };
        vec![some, Some(cx.with(key, &args)), course_of(cx, course, total)]
    }

    /// Who it is that costs: the measures, or those that the sentence before told of.
    fn who(&self) -> &'static str {
        match (self.costed == self.measures, self.costed) {
            (true, 1) => "only",
            (true, _) => "all",
            (false, 1) => "it",
            (false, _) => "they",
        }
    }

    /// Amounts below half a krone say nothing.
    fn per_resident(&self, cx: &Context<'_>) -> Option<String> {
        let (amount, most_in, scope) = match self.per_resident.as_ref()? {
            PerResident::EveryYear(amount) if self.is_of_one_year() => (*amount, &[][..], "one"),
            PerResident::EveryYear(amount) => (*amount, &[][..], "every"),
            PerResident::MostIn(years, amount) => (*amount, &years[..], "most"),
        };
        if crate::rounding::round(amount, 0).is_zero() {
            return None;
        }
        let args = [
            ("scope", Arg::from(scope)),
            ("years", Arg::Text(years(cx, most_in.iter().copied()))),
            ("exact", Arg::from(if amount.fract().is_zero() { "yes" } else { "no" })),
            ("amount", kroner(cx, amount)),
        ];
        Some(cx.with("conclusion-per-resident", &args))
    }

    fn parts(&self, cx: &Context<'_>) -> Vec<Option<String>> {
        let Cost::Known { total, .. } = self.cost else { return Vec::new() };
        if total <= Decimal::ZERO {
            return Vec::new();
        }
        if self.one_off_is_investment && self.purpose == self.duration {
            return vec![split(cx, self.purpose, "conclusion-parts-both", "conclusion-all-both")];
        }
        vec![
            split(cx, self.purpose, "conclusion-parts-purpose", "conclusion-all-investment"),
            split(cx, self.duration, "conclusion-parts-duration", "conclusion-all-one-off"),
        ]
    }

    fn financing(&self, cx: &Context<'_>) -> Option<String> {
        let Cost::Known { total, .. } = self.cost else { return None };
        let financing = self.financing?;
        let Some(net) = financing.net else { return Some(cx.text("conclusion-net-unknown")) };
        let args = [
            ("kind", Arg::from(Financing::kind(Some(&financing)))),
            ("grants", kroner(cx, financing.grants)),
            ("refunds", kroner(cx, financing.refunds)),
            ("net", kroner(cx, net.abs())),
        ];
        // Where more is taken off than grants and refunds, they do not explain the net cost.
        let rest = sum([total, -financing.grants, -financing.refunds, -net].map(Some).into_iter());
        if !rest.is_some_and(|rest| rest.is_zero()) {
            let net = ("net", kroner(cx, net));
            return Some(cx.with("conclusion-net-of-all", &[net]));
        }
        let key = match (total <= Decimal::ZERO, net.cmp(&Decimal::ZERO)) {
            (true, _) => "conclusion-net-saving",
            (false, std::cmp::Ordering::Less) => "conclusion-net-surplus",
            (false, std::cmp::Ordering::Equal) => "conclusion-net-nothing",
            (false, std::cmp::Ordering::Greater) => "conclusion-net",
        };
        Some(cx.with(key, &args))
    }

    fn own(&self, cx: &Context<'_>) -> Option<String> {
        let also = if self.financing.is_some() { "yes" } else { "no" };
        let args = [("also", Arg::from(also)), ("own", kroner(cx, self.own?))];
        Some(cx.with("conclusion-own", &args))
    }

    fn against_frame(&self, cx: &Context<'_>) -> Option<String> {
        let frame = self.frame.as_ref()?;
        let over = frame.over();
        let scope = match (frame.whole_plan, frame.left.len()) {
            (true, 1) => "one",
            (true, _) => "all",
            (false, 1) => "year",
            (false, _) => "years",
        };
        let (tail, yearly) = tail(frame, &over);
        let args = [
            ("scope", Arg::from(scope)),
            ("years", Arg::Text(years(cx, frame.left.iter().map(|(year, _)| *year)))),
            ("kind", Arg::from(Financing::kind(self.financing.as_ref()))),
            ("relation", Arg::from(relation(frame.left_in_sum))),
            ("difference", kroner(cx, frame.left_in_sum.abs())),
            ("frame", kroner(cx, frame.frame)),
            ("tail", Arg::from(tail)),
            ("yearly", kroner(cx, yearly)),
            ("parts", Arg::Text(parts_over(cx, &over))),
        ];
        Some(cx.with("conclusion-frame", &args))
    }

    fn without_frame(&self, cx: &Context<'_>) -> Option<String> {
        let without = &self.frame.as_ref()?.without;
        let of = years(cx, without.iter().copied());
        (!without.is_empty())
            .then(|| cx.with("conclusion-frame-missing", &[("years", Arg::Text(of))]))
    }

    fn lasting(&self, cx: &Context<'_>) -> Option<String> {
        let reach = match (self.costed == self.measures, self.costed) {
            (true, _) => "all",
            (false, 1) => "this",
            (false, _) => "these",
        };
        let args = [
            ("year", Arg::Text(self.after().to_string())),
            ("reach", Arg::from(reach)),
            ("kind", Arg::from(Financing::kind(self.financing.as_ref()))),
            ("amount", kroner(cx, self.lasting?)),
        ];
        Some(cx.with("conclusion-lasting", &args))
    }

    /// By when measures stop: one end, or each with its number.
    fn stops(&self, cx: &Context<'_>) -> Option<String> {
        let end = |(year, month): (i32, u32)| {
            (
                "end",
                Arg::Text(match month {
                    12 => year.to_string(),
                    month => cx.numbers().month(year, month),
                }),
            )
        };
        let mut ends = self.stops.iter();
        let (only, measures) = ends.next()?;
        if ends.next().is_none() {
            let args = [count("measures", *measures), end(*only)];
            let all = *measures == self.measures;
            return Some(
                cx.with(if all { "conclusion-stops-all" } else { "conclusion-stops" }, &args),
            );
        }
        let parts: Vec<String> = self
            .stops
            .iter()
            .map(|(at, measures)| {
                cx.with("conclusion-stops-part", &[count("measures", *measures), end(*at)])
            })
            .collect();
        let parts = ("parts", Arg::Text(cx.numbers().list(&parts)));
        Some(cx.with(
            "conclusion-stops-several",
            &[count("measures", self.stops.values().sum()), parts],
        ))
    }

    /// What the sums do not hold, and why.
    fn not_in_sums(&self, cx: &Context<'_>) -> Vec<Option<String>> {
        let told = |key: &str, measures: usize| {
            (measures > 0).then(|| cx.with(key, &[count("measures", measures)]))
        };
        let not_costed = if self.cost == Cost::NoneCosted { 0 } else { self.not_costed };
        // Of a single measure it is said already that it is not in the plan.
        let outside = match self.outside_amount.filter(|_| self.outside > 0) {
            _ if self.measures == 1 => None,
            Some(amount) => {
                let args = [count("measures", self.outside), ("amount", kroner(cx, amount))];
                Some(cx.with("conclusion-outside-with-cost", &args))
            }
            None => told("conclusion-outside", self.outside),
        };
        let is_told = matches!(self.cost, Cost::Unknown { .. });
        vec![
            told("conclusion-not-costed", not_costed),
            outside,
            told("conclusion-without-start", self.without_start),
            told("conclusion-unreadable", if is_told { 0 } else { self.unreadable }),
        ]
    }

    fn years(&self, cx: &Context<'_>) -> Param {
        ("years", Arg::Text(cx.numbers().years(*self.years.start(), *self.years.end())))
    }

    fn span(&self) -> Param {
        ("span", Arg::from(if self.is_of_one_year() { "year" } else { "period" }))
    }
}

fn together(sentences: Vec<Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn count(name: &'static str, count: usize) -> Param {
    (name, Arg::Count(count))
}

/// "2022, 2023 og 2025".
fn years(cx: &Context<'_>, years: impl Iterator<Item = i32>) -> String {
    cx.numbers().list(&years.map(|year| year.to_string()).collect::<Vec<_>>())
}

/// "kr 100 000 i 2022 og kr 50 000 i 2023".
fn in_years(cx: &Context<'_>, amounts: &[InYear]) -> String {
    let part = |(year, amount): &InYear| {
        let year = ("year", Arg::Text(year.to_string()));
        cx.with("conclusion-in-year", &[("amount", kroner(cx, *amount)), year])
    };
    cx.numbers().list(&amounts.iter().map(part).collect::<Vec<_>>())
}

/// What the years cost that are known, when they are few and none is a saving.
fn known_years(cx: &Context<'_>, known: &[InYear]) -> Option<String> {
    let (_, first) = known.first().filter(|_| known.len() <= MOST_AMOUNTS)?;
    if known.iter().any(|(_, amount)| *amount < Decimal::ZERO) {
        return None;
    }
    if known.iter().any(|(_, amount)| amount != first) {
        let parts = ("parts", Arg::Text(in_years(cx, known)));
        return Some(cx.with("conclusion-known-parts", &[parts]));
    }
    let args = [
        count("count", known.len()),
        ("years", Arg::Text(years(cx, known.iter().map(|(year, _)| *year)))),
        ("amount", kroner(cx, *first)),
    ];
    Some(cx.with("conclusion-known-years", &args))
}

/// The amounts of a few years, the most of many.
fn parts_over(cx: &Context<'_>, over: &[InYear]) -> String {
    let most = over.iter().map(|(_, amount)| *amount).max().unwrap_or_default();
    if over.len() <= MOST_AMOUNTS {
        return in_years(cx, over);
    }
    let of = years(cx, over.iter().map(|(year, _)| *year));
    cx.with("conclusion-up-to", &[("amount", kroner(cx, most)), ("years", Arg::Text(of))])
}

/// What is told of the single years after the sum, and the amount of every year when they are alike.
fn tail(frame: &AgainstFrame, over: &[InYear]) -> (&'static str, Decimal) {
    let yearly = frame.left.first().map(|(_, left)| left.abs()).unwrap_or_default();
    let alike = frame.left.iter().all(|(_, left)| left.abs() == yearly);
    let tail = match (frame.left.len(), over.len()) {
        (1, _) => "none",
        (_, 0) if frame.left_in_sum.is_zero() => "equal",
        (_, 0) => "within",
        (all, over) if all == over && alike => "every",
        _ if frame.left_in_sum < Decimal::ZERO => "parts",
        _ => "despite",
    };
    (tail, yearly)
}

fn relation(left: Decimal) -> &'static str {
    match left.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "above",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Greater => "below",
    }
}

fn what(total: Decimal) -> &'static str {
    if total < Decimal::ZERO { "saving" } else { "cost" }
}

fn split(cx: &Context<'_>, of: Option<Split>, parts: &str, all: &str) -> Option<String> {
    let Split { once, running } = of?;
    if running.is_zero() {
        return Some(cx.text(all));
    }
    Some(cx.with(parts, &[("once", kroner(cx, once)), ("running", kroner(cx, running))]))
}

/// How the amounts go from year to year, where the sum does not say it.
fn course_of(cx: &Context<'_>, course: &Course, total: Decimal) -> Option<String> {
    let what = || ("what", Arg::from(what(total)));
    let ends = |key: &str, first: InYear, last: InYear| {
        let args = [
            what(),
            ("first", kroner(cx, first.1)),
            ("from", Arg::Text(first.0.to_string())),
            ("last", kroner(cx, last.1)),
            ("to", Arg::Text(last.0.to_string())),
        ];
        Some(cx.with(key, &args))
    };
    match course {
        Course::Same(_) | Course::OnlyIn(_) => None,
        Course::Rises { first, last } => ends("conclusion-rises", *first, *last),
        Course::Falls { first, last } => ends("conclusion-falls", *first, *last),
        Course::Turns { most, least } => {
            let args = [
                what(),
                ("highest", Arg::Text(years(cx, most.0.iter().copied()))),
                ("most", kroner(cx, most.1)),
                ("lowest", Arg::Text(years(cx, least.0.iter().copied()))),
                ("least", kroner(cx, least.1)),
            ];
            Some(cx.with("conclusion-turns", &args))
        }
        Course::BothWays { costs, savings } => {
            let other_way = if total < Decimal::ZERO { costs } else { savings };
            let of = years(cx, other_way.iter().copied());
            Some(cx.with("conclusion-other-way", &[what(), ("years", Arg::Text(of))]))
        }
    }
}
