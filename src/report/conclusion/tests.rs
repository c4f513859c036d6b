#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines)]

use super::*;
use crate::figures::{Figure, Outcome};
use crate::language::{Language, Texts};
use crate::model::{Kind, Kommunedata, Sourced, Tiltak};
use crate::place::Place;
use crate::report::Options;
use crate::report::context::Context;
use crate::report::sample::{MEASURES, analysed, area, cell, dec, kragero, measure, origin};
use crate::settings::Settings;
use expect_test::expect_file;
use std::collections::BTreeSet;

/// A measure being put together: recurring from a year, as `sample::measure` makes it.
#[derive(Clone)]
struct Made(Tiltak);

fn from(start: &str, cost: &str) -> Made {
    Made(measure(0, "Tiltak", start, cost, "1"))
}

/// A cell of the row, of which `sample::measure` fills the first four.
fn at(column: &str) -> Place {
    cell(MEASURES, &format!("{column}2"))
}

impl Made {
    fn once(mut self) -> Self {
        self.0.slag = Field::known(Slag::Engangs, at("E"));
        self
    }

    fn invested(mut self) -> Self {
        self.0.utgiftsart = Field::known(Utgiftsart::Investering, at("F"));
        self
    }

    fn month(mut self, month: u32) -> Self {
        let year = self.0.iverksetting.value().unwrap().year;
        self.0.iverksetting = Field::known(Period { year, month: Some(month) }, at("B"));
        self
    }

    fn until(mut self, year: i32, month: Option<u32>) -> Self {
        self.0.slutt = Field::known(Period { year, month }, at("G"));
        self
    }

    fn granted(mut self, amount: &str) -> Self {
        self.0.tilskudd = Field::known(dec(amount), at("H"));
        self
    }

    fn without_start(mut self) -> Self {
        self.0.iverksetting = Field::Missing(at("B"));
        self
    }

    fn unreadable(mut self) -> Self {
        self.0.kostnad = Field::Unreadable(at("C"));
        self
    }

    fn doctors(mut self, count: &str) -> Self {
        self.0.nye_leger = Field::known(dec(count), at("I"));
        self
    }

    /// Amounts in year columns from 2022; `?` could not be read.
    fn each(mut self, amounts: &[&str]) -> Self {
        let read = |amount: &str| match amount {
            "?" => Field::Unreadable(at("J")),
            amount => Field::known(dec(amount), at("J")),
        };
        self.0.per_aar = (2022..).zip(amounts).map(|(year, amount)| (year, read(amount))).collect();
        self.0.iverksetting = Field::Absent;
        self.0.kostnad = Field::Absent;
        self
    }

    /// "2022 430000", "08.2022–2023 60000 engangs investering".
    fn described(&self) -> String {
        let Tiltak { iverksetting, slutt, kostnad, slag, utgiftsart, per_aar, .. } = &self.0;
        let period = |period: &Period| match period.month {
            Some(month) => format!("{month:02}.{}", period.year),
            None => period.year.to_string(),
        };
        let amount = |field: &Field<Decimal>| match field {
            Field::Known(amount) => amount.value.to_string(),
            Field::Unreadable(_) => "uleselig".to_owned(),
            Field::Missing(_) | Field::Absent => "uten kostnad".to_owned(),
        };
        let start = iverksetting.value().map_or("uten start".to_owned(), period);
        let end = slutt.value().map(|end| format!("–{}", period(end))).unwrap_or_default();
        let mut words = if per_aar.is_empty() {
            vec![format!("{start}{end} {}", amount(kostnad))]
        } else {
            per_aar.iter().map(|(year, field)| format!("{year}: {}", amount(field))).collect()
        };
        words.extend(slag.value().filter(|slag| **slag == Slag::Engangs).map(|_| "engangs".into()));
        words.extend(utgiftsart.value().map(|_| "investering".into()));
        words.extend(self.0.tilskudd.value().map(|grant| format!("tilskudd {grant}")));
        words.extend(self.0.nye_leger.value().map(|count| format!("{count} leger")));
        words.join(" ")
    }
}

/// A plan and what is decided for it.
struct Constellation {
    name: &'static str,
    measures: Vec<Made>,
    first: i32,
    last: i32,
    frames: Vec<(i32, &'static str)>,
    residents: Option<&'static str>,
    /// Refunds and own funds a year, which the workbook does not have.
    refunds: Option<(&'static str, Option<&'static str>)>,
}

fn case(name: &'static str, measures: &[Made]) -> Constellation {
    Constellation {
        name,
        measures: measures.to_vec(),
        first: 2022,
        last: 2025,
        frames: Vec::new(),
        residents: None,
        refunds: None,
    }
}

impl Constellation {
    fn years(self, first: i32, last: i32) -> Self {
        Self { first, last, ..self }
    }

    fn frames(self, amounts: &[&'static str]) -> Self {
        let frames = (self.first..).zip(amounts.iter().copied()).collect();
        Self { frames, ..self }
    }

    fn residents(self, residents: &'static str) -> Self {
        Self { residents: Some(residents), ..self }
    }

    fn refunds(self, yearly: &'static str, own: Option<&'static str>) -> Self {
        Self { refunds: Some((yearly, own)), ..self }
    }

    fn described(&self) -> String {
        let measures: Vec<String> = self.measures.iter().map(Made::described).collect();
        let mut words = vec![format!("{}–{}: {}", self.first, self.last, measures.join("; "))];
        let frame = |(year, amount): &(i32, &str)| format!("{year} {amount}");
        let frames: Vec<String> = self.frames.iter().map(frame).collect();
        words.extend((!frames.is_empty()).then(|| format!("ramme {}", frames.join(", "))));
        words.extend(self.residents.map(|residents| format!("{residents} innbyggere")));
        words.extend(self.refunds.map(|(yearly, own)| match own {
            None => format!("refusjon {yearly} i året"),
            Some(own) => format!("refusjon {yearly} i året, egne midler {own} i året"),
        }));
        words.join(" | ")
    }

    fn analysis(&self) -> Analysis {
        let configured =
            |value: Decimal| Sourced::new(value, Place::line(&"legetall.toml".into(), 1));
        let year = |year: i32| Some(Sourced::new(year, Place::line(&"legetall.toml".into(), 2)));
        let mut settings = Settings {
            plan_fra: year(self.first),
            plan_til: year(self.last),
            ..Settings::default()
        };
        settings.kommune.innbyggere = self.residents.map(|residents| configured(dec(residents)));
        settings.ramme =
            self.frames.iter().map(|(year, amount)| (*year, configured(dec(amount)))).collect();
        let tiltak = self.measures.iter().enumerate().map(|(index, made)| {
            let at = |column: &str| cell(MEASURES, &format!("{column}{}", index + 2));
            Tiltak { place: at("A"), ..made.0.clone() }
        });
        let data = Kommunedata {
            tiltak: tiltak.collect(),
            origins: vec![origin(
                Kind::Tiltak,
                area(MEASURES, "A1", "D9"),
                self.measures.len(),
                None,
            )],
            ..Kommunedata::default()
        };
        let mut analysis = analysed(data, settings, Vec::new());
        if let Some((refund, own)) = self.refunds {
            self.refund(&mut analysis, dec(refund), own.map(dec));
        }
        analysis
    }

    /// Figures as they stand when refunds are read: the same every year.
    fn refund(&self, analysis: &mut Analysis, refund: Decimal, own: Option<Decimal>) {
        let declared = analysis.figure("tiltak_sum_planperiode").unwrap().clone();
        let figure = |id: String, value: Decimal| {
            let mut figure = Figure { outcome: Outcome::Known(value), ..declared.clone() };
            figure.declaration.id = id;
            figure
        };
        for year in self.first..=self.last {
            analysis.figures.push(figure(format!("refusjon_{year}"), refund));
            analysis.figures.extend(own.map(|own| figure(format!("egne_midler_{year}"), own)));
        }
        let years = Decimal::from(self.last - self.first + 1);
        let net =
            analysis.figures.iter_mut().find(|f| f.declaration.id == "tiltak_netto_planperiode");
        let net = net.unwrap();
        net.outcome = Outcome::Known(net.value().unwrap() - refund * years);
    }
}

fn written(analysis: &Analysis, language: Language) -> String {
    let texts = Texts::built_in(language);
    let cx = Context::new(analysis, &texts, Options::default());
    Conclusion::of(analysis).map(|conclusion| conclusion.paragraph(&cx)).unwrap_or_default()
}

fn kragero_measures() -> Vec<Made> {
    kragero().tiltak.into_iter().map(Made).collect()
}

fn constellations() -> Vec<Constellation> {
    let equal = |amount: &'static str| [amount; 4];
    vec![
        case("Kragerø: fire av åtte tiltak, like hvert år, under rammen", &kragero_measures())
            .frames(&equal("1000000"))
            .residents("10406"),
        case(
            "Alle tiltak har kostnad, uten ramme",
            &[from("2022", "430000"), from("2022", "200000")],
        ),
        case("Ett tiltak, ett planår", &[from("2022", "100000")]).years(2022, 2022),
        case("Ett av to tiltak, ett planår, ramme", &[from("2022", "100000"), from("2022", "-")])
            .years(2022, 2022)
            .frames(&["120000"])
            .residents("1000"),
        case("Ett planår, over rammen", &[from("2022", "100000")])
            .years(2022, 2022)
            .frames(&["80000"]),
        case("Ett planår, på rammen", &[from("2022", "100000")])
            .years(2022, 2022)
            .frames(&["100000"]),
        case("På rammen hvert år", &[from("2022", "1000000")]).frames(&equal("1000000")),
        case("Like mye over rammen hvert år", &[from("2022", "2000000")]).frames(&equal("1000000")),
        case("Under i sum, over i ett år", &[from("2022", "1000000")])
            .frames(&["900000", "1100000", "1100000", "1100000"]),
        case("Under i sum, over i to år", &[from("2022", "1000000")])
            .frames(&["900000", "950000", "1100000", "1100000"]),
        case("På rammen i sum, over i ett år", &[from("2022", "1000000")])
            .frames(&["900000", "1100000", "1000000", "1000000"]),
        case("Over i sum, ikke alle år", &[from("2022", "1000000"), from("2024", "500000")])
            .frames(&equal("1000000")),
        case("Over i sum, ulikt hvert år", &[from("2022", "1000000"), from("2024", "500000")])
            .frames(&equal("900000")),
        case("Ramme for ett av fire år", &[from("2022", "450000").once()]).frames(&["2280000"]),
        case("Ramme for to av fire år, over i ett", &[from("2022", "450000")])
            .frames(&["400000", "460000"]),
        case("Ti planår, over rammen i seks", &[from("2022", "100000"), from("2026", "30000")])
            .years(2022, 2031)
            .frames(&["110000"; 10]),
        case("Alt i siste år", &[from("2025", "12000000")]),
        case("Øker", &[from("2022", "100000"), from("2024", "50000")]).residents("1000"),
        case("Øker fra null", &[from("2023", "100000"), from("2024", "50000")]),
        case("Går ned", &[from("2022", "100000"), from("2022", "50000").until(2023, None)]),
        case("Opp og ned", &[from("2022", "100000"), from("2023", "900000").once()])
            .residents("10406"),
        case(
            "Deler av året: august i siste år",
            &[from("2022", "120000"), from("2025", "240000").month(8)],
        ),
        case("Tretten tiltak", &vec![from("2022", "1000"); 13]),
        case(
            "Tjueen av førti tiltak",
            &[vec![from("2022", "1000"); 21], vec![from("2022", "-"); 19]].concat(),
        ),
        case("Startet før planperioden", &[from("2019", "100000")]),
        case("Tilskudd", &[from("2022", "430000").granted("100000")]).residents("10406"),
        case("Tilskudd og ramme", &[from("2022", "430000").granted("100000"), from("2022", "-")])
            .frames(&equal("400000")),
        case("Tilskudd dekker alt", &[from("2022", "430000").granted("430000")]),
        case("Tilskudd over kostnaden", &[from("2022", "430000").granted("440000")]),
        case("Tilskudd på null", &[from("2022", "430000").granted("0")]),
        case("Tilskudd som ikke kunne leses", &{
            let mut made = from("2022", "430000");
            made.0.tilskudd = Field::Unreadable(at("H"));
            [made]
        }),
        case("Refusjoner", &[from("2022", "430000")])
            .refunds("30000", None)
            .frames(&equal("500000")),
        case("Tilskudd, refusjoner og egne midler", &[from("2022", "430000").granted("100000")])
            .refunds("30000", Some("250000"))
            .frames(&equal("400000")),
        case("Omdisponering alene", &[from("2022", "430000")]).refunds("0", Some("300000")),
        case("Egne midler er hele nettoen", &[from("2022", "430000").granted("100000")])
            .refunds("30000", Some("300000")),
        case(
            "Engangsinvestering og varig drift",
            &[from("2022", "430000"), from("2023", "900000").once().invested()],
        ),
        case(
            "Investering over flere år, engangs drift",
            &[from("2022", "430000"), from("2022", "50000").once(), {
                let mut made = from("2022", "900000").invested();
                made.0.slag = Field::known(Slag::Varig, at("E"));
                made
            }],
        ),
        case(
            "Bare investeringer",
            &[from("2023", "900000").invested(), from("2024", "100000").invested()],
        ),
        case(
            "Bare engangskostnader",
            &[from("2023", "900000").once(), from("2024", "100000").once()],
        ),
        case("Innsparing hvert år", &[from("2022", "-500000")]).frames(&equal("0")),
        case("Innsparing, ett planår", &[from("2022", "-500000"), from("2022", "-1")])
            .years(2022, 2022),
        case("Innsparing som øker", &[from("2022", "-500000"), from("2024", "-100000")]),
        case("Innsparing med tilskudd", &[from("2022", "-500000").granted("10000")]),
        case(
            "Kostnad i sum, innsparing i ett år",
            &[from("2022", "-500000").once(), from("2023", "400000")],
        ),
        case(
            "Innsparing i sum, kostnad i ett år",
            &[from("2022", "500000").once(), from("2023", "-400000")],
        ),
        case("Går opp i opp", &[from("2022", "-500000").once(), from("2023", "500000").once()]),
        case("Kostnad på null", &[from("2022", "0")]).frames(&equal("100000")).residents("1000"),
        case("Én kostnad kunne ikke leses", &[from("2022", "1000").unreadable()]).residents("1000"),
        case(
            "To kostnader av tre kunne ikke leses, ramme",
            &[from("2022", "5000"), from("2022", "1").unreadable(), from("2022", "1").unreadable()],
        )
        .frames(&equal("100000")),
        case(
            "Ett år kunne ikke leses, de andre er like",
            &[
                from("2022", "-").each(&["100000", "?", "100000", "100000"]),
                from("2022", "-").each(&["1000"; 4]),
            ],
        ),
        case(
            "To år kunne ikke leses, de andre er ulike, ramme",
            &[from("2022", "-").each(&["100000", "?", "?", "120000"])],
        )
        .frames(&equal("110000")),
        case("Bare ett år kunne leses", &[from("2022", "-").each(&["?", "?", "?", "120000"])]),
        case(
            "Trinnvis i årskolonner",
            &[from("2022", "-").each(&["100000", "200000", "300000", "300000"])],
        ),
        case("Ett tiltak uten kostnad", &[from("2022", "-")]),
        case(
            "Larvik: ingen tiltak har kostnad, tolv leger",
            &[
                from("2022", "-").doctors("2"),
                from("2022", "-").doctors("4"),
                from("2023", "-").doctors("6"),
            ],
        ),
        case("Ett tiltak utenfor planperioden", &[from("2030", "10")]),
        case(
            "Alt utenfor planperioden",
            &[from("2030", "10"), from("2031", "20"), from("2022", "-")],
        ),
        case(
            "Ett utenfor og ett uten start",
            &[from("2022", "1000"), from("2031", "100000"), from("2022", "70000").without_start()],
        ),
        case(
            "To uten start",
            &[
                from("2022", "1000"),
                from("2022", "70000").without_start(),
                from("2022", "70000").without_start(),
            ],
        ),
        case(
            "To utenfor med kostnad",
            &[from("2022", "1000"), from("2031", "100000"), from("2020", "5").once()],
        ),
        case(
            "To stopper etter samme år",
            &[
                from("2022", "1000").until(2023, None),
                from("2022", "1000").until(2023, Some(12)),
                from("2022", "1000"),
            ],
        ),
        case(
            "Tre stopper, til ulik tid",
            &[
                from("2022", "1200").until(2023, None),
                from("2022", "1200").until(2023, None),
                from("2022", "1200").until(2024, Some(6)),
            ],
        ),
    ]
}

/// Read through line by line when it changes: `UPDATE_EXPECT=1` writes it anew.
#[test]
fn the_conclusion_is_right_in_every_constellation_and_language() {
    let all = constellations();
    assert!(all.len() >= 30, "{} constellations", all.len());
    let pages: Vec<String> = all
        .iter()
        .map(|constellation| {
            let analysis = constellation.analysis();
            let text = |language: Language| {
                let text = written(&analysis, language).replace('\u{a0}', " ");
                format!("  {}: {text}\n", language.code())
            };
            let (name, numbers) = (constellation.name, constellation.described());
            format!("{name}\n  ({numbers})\n{}", Language::ALL.map(text).concat())
        })
        .collect();
    expect_file!["constellations.txt"].assert_eq(&pages.join("\n"));
}

/// Plans drawn by lot, the same ones in every run.
fn drawn() -> Vec<Constellation> {
    let mut state = 20_260_731_u64;
    let mut draw = move |below: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut plans = Vec::new();
    for _ in 0..400 {
        let mut measures = Vec::new();
        for _ in 0..=draw(4) {
            let start = ["2020", "2022", "2023", "2025", "2027"][usize::try_from(draw(5)).unwrap()];
            let cost =
                ["-", "0", "1000", "12340", "98765", "-7654"][usize::try_from(draw(6)).unwrap()];
            let mut made = from(start, cost);
            made = if draw(3) == 0 { made.once() } else { made };
            made = if draw(4) == 0 { made.invested() } else { made };
            made = if draw(4) == 0 { made.granted("321") } else { made };
            made = if draw(6) == 0 { made.month(8) } else { made };
            made = if draw(6) == 0 { made.until(2027, Some(6)) } else { made };
            made = if draw(6) == 0 { made.until(2024, None) } else { made };
            made = if draw(9) == 0 { made.unreadable() } else { made };
            made = if draw(9) == 0 { made.each(&["11", "222", "?", "44"]) } else { made };
            measures.push(made);
        }
        let mut plan = case("", &measures);
        plan = match draw(4) {
            0 => plan,
            1 => plan.frames(&["20000"; 4]),
            2 => plan.frames(&["11111", "22222"]),
            _ => plan.frames(&["5000", "100000", "98765", "0"]),
        };
        plans.push(if draw(2) == 0 { plan.residents("977") } else { plan });
    }
    plans
}

/// The amounts of a text, whatever they are per, and the text without them.
fn amounts(text: &str) -> (BTreeSet<Decimal>, String) {
    let mut parts = text.split("kr\u{a0}");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    let mut found = BTreeSet::new();
    for part in parts {
        let end = part.find(|c: char| !(c.is_ascii_digit() || c == '\u{a0}')).unwrap_or(part.len());
        let digits: String = part[..end].chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.is_empty(), "an amount that is none or negative in «{text}»");
        found.insert(dec(&digits));
        rest.push_str(&part[end..]);
    }
    (found, rest)
}

fn years_in(text: &str) -> BTreeSet<i32> {
    let words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| word.len() == 4);
    words.map(|word| word.parse().unwrap()).collect()
}

/// Every figure and assumption, what they sum to over the plan years and over the framed ones, and
/// the full-year amounts of what goes on.
fn carried(analysis: &Analysis) -> BTreeSet<Decimal> {
    let plan = analysis.plan.as_ref().unwrap();
    let shown = |value: Decimal| crate::rounding::round(value.abs(), 0);
    let mut carried: BTreeSet<Decimal> =
        analysis.figures.iter().filter_map(Figure::value).map(shown).collect();
    carried.extend(analysis.assumptions.iter().map(|known| shown(known.value)));
    for stem in [
        "tiltak_drift",
        "tiltak_investering",
        "tiltak_varig",
        "tiltak_engangs",
        "tilskudd",
        "refusjon",
        "egne_midler",
    ] {
        carried.extend(over_years(analysis, plan, stem).map(shown));
    }
    let held = || {
        plan.years.clone().filter(|year| value(analysis, &format!("ramme_avvik_{year}")).is_some())
    };
    let frames = held().map(|year| {
        let id = format!("ramme_{year}");
        analysis.assumptions.iter().find(|known| known.id == id).map(|known| known.value)
    });
    carried.extend(sum(frames).map(shown));
    carried
        .extend(sum(held().map(|year| value(analysis, &format!("ramme_avvik_{year}")))).map(shown));
    let goes_on = plan.consequences.iter().filter(|measure| {
        let in_plan = measure.start.is_some_and(|start| start.year <= *plan.years.end());
        let ended = measure.slutt.is_some_and(|end| end.year <= *plan.years.end());
        measure.status == MeasureStatus::Costed && measure.slag == Slag::Varig && in_plan && !ended
    });
    carried.insert(shown(goes_on.filter_map(|measure| measure.amount).sum()));
    carried
}

#[test]
fn every_number_is_carried_and_every_year_is_of_the_plan() {
    for constellation in constellations().into_iter().chain(drawn()) {
        let analysis = constellation.analysis();
        let text = written(&analysis, Language::Bokmaal);
        let (amounts, rest) = amounts(&text);
        let carried = carried(&analysis);
        let lost: Vec<_> = amounts.difference(&carried).collect();
        let context = || format!("{}\n{text}", constellation.described());
        assert!(lost.is_empty(), "{lost:?} in {}", context());
        let plan = constellation.first..=constellation.last;
        let (said, after) = match rest.split_once("Fra 20") {
            Some((before, after)) => {
                (format!("{before}{}", &after[2..]), Some(format!("20{}", &after[..2])))
            }
            None => (rest, None),
        };
        assert!(years_in(&said).iter().all(|year| plan.contains(year)), "{}", context());
        let first_after = (constellation.last + 1).to_string();
        assert!(after.is_none_or(|year| year == first_after), "{}", context());
    }
}

/// What is said is there, and what is there to be said is said.
#[test]
fn nothing_absent_is_spoken_of() {
    let mut seen = BTreeSet::new();
    for constellation in constellations().into_iter().chain(drawn()) {
        let analysis = constellation.analysis();
        let plan = analysis.plan.as_ref().unwrap();
        let text = written(&analysis, Language::Bokmaal);
        let some = |wanted: fn(&Consequence) -> bool| plan.consequences.iter().any(wanted);
        let has = |status| plan.consequences.iter().any(|m| m.status == status);
        let all_known = plan
            .years
            .clone()
            .all(|year| value(&analysis, &format!("tiltak_sum_{year}")).is_some());
        for (word, may) in [
            ("tilskudd", analysis.data.tiltak.iter().any(|t| !matches!(t.tilskudd, Field::Absent))),
            ("refusjon", constellation.refunds.is_some()),
            ("finansiering", analysis.data.tiltak.iter().any(|t| t.tilskudd != Field::Absent)),
            ("ramme", !constellation.frames.is_empty()),
            ("innbygger", constellation.residents.is_some()),
            ("nvestering", some(|m| m.utgiftsart == Utgiftsart::Investering)),
            ("ngangs", some(|m| m.slag == Slag::Engangs)),
            ("stopper", some(|m| m.stopper)),
            ("leger", some(|m| m.nye_leger.is_some())),
            ("ingen oppgitt kostnad", has(MeasureStatus::NotCosted)),
            ("utenfor planperioden", has(MeasureStatus::OutsidePeriod)),
            ("ikke kunne leses", has(MeasureStatus::Unreadable) || text.contains("finansieringen")),
            ("koster til sammen", all_known),
            ("varige årskostnaden", all_known),
        ] {
            assert!(
                may || !text.contains(word),
                "«{word}» in {}\n{text}",
                constellation.described()
            );
            seen.extend(text.contains(word).then_some(word));
        }
        let unread = has(MeasureStatus::Unreadable);
        assert_eq!(text.contains("startår som ikke kunne leses"), unread, "{text}");
    }
    assert_eq!(seen.len(), 14, "{seen:?}");
}

/// No key, no parameter, no doubled space or full stop is left in any language.
#[test]
fn sentences_are_whole_in_every_language() {
    for constellation in constellations().into_iter().chain(drawn()) {
        let analysis = constellation.analysis();
        for language in Language::ALL {
            let text = written(&analysis, language);
            for wrong in ["⟦", "{", "}", "  ", " .", " ,", "..", ",.", "\n"] {
                assert!(!text.contains(wrong), "«{wrong}» in {text}");
            }
            assert!(text.ends_with('.'), "{text}");
            let starts = |sentence: &str| {
                sentence.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            };
            assert!(text.split(". ").all(starts), "{text}");
        }
    }
}

/// 1 720 000 less grants of 400 000 is not 1 000 000: what else was taken off is not told apart.
#[test]
fn grants_that_do_not_explain_the_net_cost_are_not_said_to() {
    let plan = case("", &[from("2022", "430000").granted("100000")]);
    let mut analysis = plan.analysis();
    let id = "tiltak_netto_planperiode";
    let net = analysis.figures.iter_mut().find(|figure| figure.declaration.id == id).unwrap();
    net.outcome = Outcome::Known(dec("1000000"));
    let text = written(&analysis, Language::Bokmaal).replace('\u{a0}', " ");
    assert!(
        text.contains("Når all finansiering er trukket fra, er netto kostnad kr 1 000 000."),
        "{text}"
    );
    assert!(!text.contains("400 000"), "{text}");
}

#[test]
fn amounts_are_found_in_a_text() {
    let (found, rest) = amounts("Det koster kr\u{a0}1\u{a0}200 i 2022, kr\u{a0}5.");
    assert_eq!(found, BTreeSet::from([dec("1200"), dec("5")]));
    assert_eq!(years_in(&rest), BTreeSet::from([2022]));
}
