#![allow(clippy::unwrap_used)]

use super::*;
use crate::analysis::InputFile;
use crate::earlier::{EarlierFinding, Snapshot};
use crate::figures::{Declaration, Figure, Group, Outcome, number};
use crate::finding::{Param, Severity, checks, intake, run};
use crate::model::{Dato, Kind, Kommunedata, Sourced, TableOrigin, Unit};
use crate::place::{Place, Pos};
use crate::settings::Settings;
use chrono::NaiveDate;
use rust_decimal::Decimal;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(file: &str, cell: &str) -> Place {
    Place::cells(&file.into(), &"Ark1".into(), Pos::parse(cell).unwrap())
}

fn figure(id: &str, value: &str) -> Figure {
    let kroner = id.starts_with("tiltak_sum") || id.starts_with("regnskap");
    let unit = if kroner { Unit::Kroner } else { Unit::Personer };
    let value = value.parse().map_or(Outcome::Undefined, Outcome::Known);
    Figure {
        declaration: Declaration::whole(id, number(0), unit, Group::Lister),
        outcome: value,
        sources: vec![at("lister.xlsx", "B4"), at("lister.xlsx", "D4")],
    }
}

/// A run of these figures over `lister.xlsx`, of a date when one is told.
fn told(date: Option<NaiveDate>, figures: &[(&str, &str)]) -> Analysis {
    let origin = TableOrigin {
        kind: Kind::Fastlegelister,
        place: at("lister.xlsx", "A3"),
        title: None,
        as_of: date.map(|date| Sourced::new(Dato::Day(date), at("lister.xlsx", "A1"))),
        rows: 1,
        columns: Vec::new(),
        hidden_rows: 0,
        hidden_columns: 0,
    };
    Analysis {
        settings: Settings::default(),
        inputs: vec![input("lister.xlsx")],
        data: Kommunedata { origins: vec![origin], ..Kommunedata::default() },
        tables: Vec::new(),
        assumptions: Vec::new(),
        figures: figures.iter().map(|(id, value)| figure(id, value)).collect(),
        plan: None,
        scenarios: Vec::new(),
        sensitivity: Vec::new(),
        findings: Vec::new(),
        comparisons: 0,
        earlier: Earlier::default(),
    }
}

fn input(name: &str) -> InputFile {
    InputFile { name: name.into(), sha256: String::new(), format: None }
}

fn month(date: NaiveDate, figures: &[(&str, &str)]) -> Snapshot {
    told(Some(date), figures).snapshot()
}

fn after(months: Vec<Snapshot>) -> Earlier {
    Earlier { months, ..Earlier::default() }
}

const JUNE: fn() -> NaiveDate = || day(2020, 6, 1);
const JULY: fn() -> NaiveDate = || day(2020, 7, 1);

mod change {
    use super::*;

    #[test]
    fn what_is_other_new_and_gone_is_told_and_the_rest_counted() {
        let before = month(
            JUNE(),
            &[("a", "10380"), ("b", "7"), ("c", "–"), ("d", "–"), ("z", "1"), ("driver_1", "5")],
        );
        let now = told(
            Some(JULY()),
            &[("n", "3"), ("d", "2"), ("c", "–"), ("b", "7.0"), ("a", "10400"), ("driver_1", "9")],
        );
        let found = changes(&before, &now);
        let value = |text: &str| Told::Value(text.parse().unwrap());
        let change = |id: &str, before, now| Change { id: id.to_owned(), before, now };
        assert_eq!(
            found.changed,
            [
                change("n", Told::Nothing, value("3")),
                change("d", Told::NoValue, value("2")),
                change("a", value("10380"), value("10400")),
                change("z", value("1"), Told::Nothing),
            ]
        );
        assert_eq!(found.same, 2, "b and c");
    }

    /// The id of an uptake holds the words of its row.
    #[test]
    fn an_uptake_that_is_gone_is_not_told() {
        let before = month(JUNE(), &[("opptak_vikar_for_kari_2022", "9")]);
        assert_eq!(changes(&before, &told(Some(JULY()), &[])), Changes::default());
    }
}

mod of_findings {
    use super::*;

    fn earlier(code: &str, file: &str, cell: &str) -> EarlierFinding {
        EarlierFinding {
            code: code.to_owned(),
            severity: Severity::Warning,
            file: Some(file.to_owned()),
            sheet: Some("Ark1".to_owned()),
            cell: Some(cell.to_owned()),
        }
    }

    /// Codes and cells of what became of earlier findings, when these stand now.
    #[track_caller]
    fn check(before: &[EarlierFinding], inputs: &[&str], now: Vec<Finding>, expected: [&str; 4]) {
        let before = Snapshot { findings: before.to_vec(), ..Snapshot::default() };
        let mut analysis = told(Some(JULY()), &[]);
        analysis.inputs = inputs.iter().copied().map(input).collect();
        analysis.findings = now;
        let found = fates(&before, &analysis);
        let told = |list: &[&EarlierFinding]| {
            let cells =
                list.iter().map(|one| format!("{} {}", one.code, one.cell.clone().unwrap()));
            cells.collect::<Vec<_>>().join(", ")
        };
        let stands = |list: &[&Finding]| {
            let cells = list.iter().map(|one| {
                let area = one.place.as_ref().and_then(Place::area);
                format!("{} {}", one.code(), area.map_or_else(String::new, |area| area.to_string()))
            });
            cells.collect::<Vec<_>>().join(", ")
        };
        let found =
            [told(&found.solved), stands(&found.still), stands(&found.new), told(&found.unseen)];
        assert_eq!(found, expected);
    }

    fn total(file: &str, cell: &str) -> Finding {
        Finding::new(&checks::STATED_TOTAL).at(at(file, cell))
    }

    #[test]
    fn they_are_the_same_by_code_file_sheet_and_cell() {
        let before = [
            earlier("K301", "a.xlsx", "B14"),
            earlier("K301", "a.xlsx", "B20"),
            earlier("K201", "a.xlsx", "B14"),
        ];
        let now = vec![total("a.xlsx", "B14"), total("a.xlsx", "C2")];
        check(&before, &["a.xlsx"], now, ["K301 B20, K201 B14", "K301 B14", "K301 C2", ""]);
    }

    #[test]
    fn the_same_cell_of_another_file_that_was_there_too_is_another_finding() {
        let now = vec![total("b.xlsx", "B14")];
        let before = [earlier("K301", "a.xlsx", "B14")];
        check(&before, &["a.xlsx", "b.xlsx"], now, ["K301 B14", "", "K301 B14", ""]);
    }

    #[test]
    fn a_workbook_of_the_month_is_known_by_its_letters() {
        let before = [
            earlier("K301", "plikt 2020-06.xlsx", "B14"),
            earlier("K301", "plikt 2020-06.xlsx", "B15"),
        ];
        let now = vec![total("plikt 2020-07.xlsx", "B14")];
        check(&before, &["plikt 2020-07.xlsx"], now, ["K301 B15", "K301 B14", "", ""]);
    }

    #[test]
    fn of_a_file_that_is_not_there_nothing_is_called_solved() {
        let before = [earlier("K301", "plikt.xlsx", "B14")];
        check(&before, &["lister.xlsx"], vec![], ["", "", "", "K301 B14"]);
    }

    #[test]
    fn findings_of_the_configuration_are_solved_although_it_is_no_input() {
        let before = [earlier("K501", "legetall.toml", "4")];
        check(&before, &["lister.xlsx"], vec![], ["K501 4", "", "", ""]);
    }

    #[test]
    fn what_a_run_says_of_itself_and_of_the_months_is_not_followed() {
        let before = [earlier("K605", "a.xlsx", "B1"), earlier("K701", "a.xlsx", "B1")];
        let now = vec![
            Finding::new(&run::LOCK_FILE).at(at("a.xlsx", "B1")),
            Finding::new(&register::JUMP).at(at("a.xlsx", "B1")),
        ];
        check(&before, &["a.xlsx"], now, ["", "", "", ""]);
    }
}

mod of_months {
    use super::*;

    fn listed(date: NaiveDate) -> Snapshot {
        month(date, &[("listeinnbyggere", "10000")])
    }

    #[test]
    fn a_month_that_nobody_told_of_stands_without_figures() {
        let months = vec![listed(day(2019, 11, 30)), listed(day(2020, 2, 1))];
        let now =
            compare(told(Some(day(2020, 3, 1)), &[("listeinnbyggere", "10100")]), after(months));
        let found: Vec<String> = course(&now)
            .iter()
            .map(|month| {
                let value = month.value("listeinnbyggere").map(|value| value.to_string());
                let shown = value.unwrap_or_else(|| format!("{:?}", month.figures));
                format!("{}-{} {shown}", month.year, month.month)
            })
            .collect();
        assert_eq!(
            found,
            ["2019-11 10000", "2019-12 None", "2020-1 None", "2020-2 10000", "2020-3 10100"]
        );
    }

    #[test]
    fn the_course_is_of_twelve_months() {
        let date =
            |number: u32| day(2019 + i32::try_from(number / 12).unwrap(), number % 12 + 1, 1);
        let months = (0..14).map(|number| listed(date(number))).collect();
        let now = compare(told(Some(date(14)), &[("listeinnbyggere", "10100")]), after(months));
        let found = course(&now);
        let ends = [found.first().unwrap(), found.last().unwrap()];
        assert_eq!(found.len(), 12);
        assert_eq!(ends.map(|month| (month.year, month.month)), [(2019, 4), (2020, 3)]);
    }

    #[test]
    fn without_a_date_or_an_earlier_month_there_is_no_course() {
        assert_eq!(course(&told(Some(JULY()), &[])), []);
        let latest = Earlier { latest: Some(listed(JUNE())), ..Earlier::default() };
        assert_eq!(course(&compare(told(None, &[]), latest)), []);
        let long_ago = after(vec![listed(day(2019, 7, 1))]);
        assert_eq!(course(&compare(told(Some(JULY()), &[]), long_ago)), []);
    }

    /// The codes of a run, with their counts.
    #[track_caller]
    fn check(now: Option<NaiveDate>, earlier: Earlier, expected: &[&str]) {
        let held = compare(told(now, &[]), earlier);
        let again = compare(held.clone(), held.earlier.clone());
        let codes = |analysis: &Analysis| {
            analysis.findings.iter().map(Finding::code).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(codes(&held), expected.join(" "));
        assert_eq!(codes(&again), expected.join(" "), "done again");
    }

    #[test]
    fn missing_months_older_data_and_no_date_are_told() {
        let of = |date| after(vec![month(date, &[])]);
        check(Some(JULY()), Earlier::default(), &[]);
        check(Some(JULY()), of(JUNE()), &[]);
        check(Some(day(2021, 1, 31)), of(day(2020, 12, 1)), &[]);
        check(Some(day(2021, 2, 1)), of(day(2020, 12, 31)), &["K704"]);
        let newer = || Earlier { newest: Some(day(2020, 9, 1)), ..of(JUNE()) };
        check(Some(JULY()), newer(), &["K705"]);
        // A correction of July.
        let corrects = Earlier { superseded: Some(month(JULY(), &[])), ..newer() };
        check(Some(JULY()), corrects, &[]);
        let latest = |date| Earlier {
            latest: Some(Snapshot { as_of: date, ..Snapshot::default() }),
            ..Earlier::default()
        };
        check(None, latest(Some(JUNE())), &["K706"]);
        check(None, latest(None), &[]);
    }
}

mod jumps {
    use super::*;

    /// What is said of a figure that moved, with its cell and its change.
    #[track_caller]
    fn check(id: &str, before: &str, now: &str, expected: &str) {
        let earlier = after(vec![month(JUNE(), &[(id, before)])]);
        let held = compare(told(Some(JULY()), &[(id, now)]), earlier);
        let said = held.findings.iter().map(|finding| {
            let cell = finding.place.as_ref().and_then(Place::area).unwrap();
            let change = finding.params.iter().find(|(name, _)| *name == "change");
            let change = change.map_or_else(String::new, |(_, change)| match change {
                Param::Prosent(share) => format!(" {}", share.normalize()),
                other => format!(" {other:?}"),
            });
            format!("{} {cell}{change}", finding.code())
        });
        assert_eq!(said.collect::<Vec<_>>().join("; "), expected, "{id} from {before} to {now}");
    }

    /// 5 per cent of 10 000 is 500; 20 per cent of 10 lists is 2.
    #[test]
    fn a_figure_may_move_so_far_and_no_further() {
        check("listeinnbyggere", "10000", "10500", "");
        check("listeinnbyggere", "10000", "10501", "K701 B4 5");
        check("listeinnbyggere", "10000", "9400", "K701 B4 6");
        check("listeinnbyggere", "400", "440", "");
        check("listekapasitet", "11000", "9899", "K701 B4 10");
        check("lister_totalt", "10", "12", "");
        check("lister_totalt", "10", "7", "K701 B4 30");
        check("lister_totalt", "3", "4", "");
    }

    #[test]
    fn a_figure_may_double_less_than_once() {
        check("tilplikting_prosent", "196.5", "392.9", "");
        check("tilplikting_prosent", "196.5", "393", "K701 B4 100");
        check("tilplikting_prosent", "196.5", "98.25", "K701 B4 50");
        check("tiltak_sum_planperiode", "980000", "9799999", "");
        check("tiltak_sum_planperiode", "980000", "9800000", "K701 B4 900");
        check("regnskap_2024", "2000000", "200000", "K701 B4 90");
        check("tiltak_sum_2022", "980000", "9800000", "");
    }

    #[test]
    fn thousands_of_kroner_are_told_apart_from_other_jumps() {
        check("tiltak_sum_planperiode", "3920000", "3920", "K702 B4");
        check("tiltak_sum_planperiode", "3920", "4410000", "K702 B4");
        check("tiltak_sum_planperiode", "3920", "39200000", "K701 B4 999900");
    }

    #[test]
    fn a_fall_to_nothing_is_told_unless_it_is_good() {
        check("listeinnbyggere", "400", "0", "K703 B4");
        check("lister_uten_fast_lege", "4", "0", "");
        check("lister_uten_fast_lege", "1", "4", "K701 B4 300");
    }

    #[test]
    fn nothing_follows_from_what_had_no_value_or_has_none() {
        check("listeinnbyggere", "0", "10000", "");
        check("listeinnbyggere", "–", "10000", "");
        check("listeinnbyggere", "10000", "–", "");
        check("aapne_lister", "1", "100", "");
    }

    #[test]
    fn a_jump_takes_its_place_among_the_findings() {
        let mut now = told(Some(JULY()), &[("listeinnbyggere", "5000")]);
        now.findings = vec![
            Finding::new(&checks::STATED_TOTAL).at(at("a.xlsx", "A1")),
            Finding::new(&intake::FOOTNOTE).at(at("a.xlsx", "A1")),
        ];
        let held =
            compare(now, after(vec![month(day(2020, 5, 1), &[("listeinnbyggere", "10000")])]));
        let codes: Vec<&str> = held.findings.iter().map(Finding::code).collect();
        assert_eq!(codes, ["K301", "K701", "K704", "K223"]);
    }
}

mod of_the_table {
    use super::*;

    #[test]
    fn the_built_in_table_reads_and_gives_its_reasons() {
        let text = include_str!("../../templates/sprang.toml");
        let read = Thresholds::parse(text).unwrap();
        assert_eq!(&read, Thresholds::built_in());
        assert!(read.sprang.iter().all(|row| row.grunn.len() > 20), "{read:?}");
        assert!(!read.tusen.grunn.is_empty());
    }

    /// A figure of the table that nothing declares would never be looked at.
    #[test]
    fn every_figure_of_the_tables_is_worded() {
        let texts = crate::language::Texts::built_in(crate::language::Language::Bokmaal);
        let figures = Thresholds::built_in().sprang.iter().map(|row| row.nokkeltall.as_str());
        let followed = || FOLLOWED.iter().map(|followed| followed.id);
        for id in figures.chain(followed()) {
            assert!(texts.has(&format!("figure-{id}")), "{id}");
        }
        for id in followed() {
            assert!(texts.has(&format!("month-{id}")), "{id}");
        }
    }

    #[test]
    fn followed_figures_are_shown_as_they_are_declared() {
        for declared in crate::figures::catalogue() {
            for followed in FOLLOWED.iter().filter(|followed| followed.id == declared.id) {
                assert_eq!((followed.unit, followed.decimals), (declared.unit, declared.decimals));
            }
        }
    }

    #[test]
    fn a_row_has_one_measure_and_stands_once() {
        let row = |more: &str| {
            let head = "[tusen]\nfra = 800\ntil = 1250\ngrunn = \"g\"\n";
            Thresholds::parse(&format!(
                "{head}[[sprang]]\nnokkeltall = \"a\"\ngrunn = \"g\"\n{more}"
            ))
        };
        assert!(row("prosent = 5").is_ok());
        assert!(row("").is_err());
        assert!(row("prosent = 5\nganger = 2").is_err());
        let twice = "prosent = 5\n[[sprang]]\nnokkeltall = \"a\"\ngrunn = \"g\"\nganger = 2";
        assert!(row(twice).is_err());
    }

    #[test]
    fn a_thousand_times_is_a_thousand_times_either_way() {
        let holds = |before: i64, now: i64| {
            Thresholds::built_in().tusen.holds(Decimal::from(before), Decimal::from(now))
        };
        assert!(holds(430, 430_000) && holds(430_000, 430));
        assert!(holds(100, 80_000) && holds(100, 125_000));
        assert!(!holds(100, 79_999) && !holds(100, 125_001) && !holds(0, 1000));
    }
}
