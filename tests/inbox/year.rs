//! A year of samples/kragero: what changes each month is chosen here, and worked out by hand.

use super::inbox::Inbox;
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Residents on lists in the sample as it is, and the free places: 11 000 − 10 400.
const LISTED: i64 = 10_400;
const FREE: i64 = 600;

fn sample(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kragero").join(name);
    fs::read(path).unwrap()
}

/// A workbook with one part changed.
fn changed(workbook: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        if file.name().unwrap() == part {
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            writer.start_file(part, SimpleFileOptions::default()).unwrap();
            writer.write_all(change(text).as_bytes()).unwrap();
        } else {
            writer.raw_copy_file(file).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// The lists on the first of a month, the first list with so many residents more than in the sample.
fn lists(date: &str, more: i64) -> Vec<u8> {
    changed(&sample("listeoversikt.ods"), "content.xml", |text| {
        // The list, its office and the whole, each with its free places.
        let values =
            [(1163, more), (37, -more), (4250, more), (150, -more), (LISTED, more), (FREE, -more)];
        values.into_iter().fold(text.replace("1.7.2020", date), |text, (value, more)| {
            let old = format!("office:value=\"{value}\"");
            assert!(text.contains(&old), "{value}");
            text.replace(&old, &format!("office:value=\"{}\"", value + more))
        })
    })
}

/// The duty with 30 % at the emergency clinic instead of 20 %: 206.5 % in all, printed as 206.
fn duty() -> Vec<u8> {
    changed(&sample("tilplikting.xlsx"), "xl/worksheets/sheet1.xml", |text| {
        let (before, clinic) = text.split_once("Legevakt").unwrap();
        let clinic = clinic.replacen("20%", "30%", 1).replacen("196%", "206%", 1);
        format!("{before}Legevakt{clinic}")
    })
}

struct Year {
    inbox: Inbox,
}

impl Year {
    #[track_caller]
    fn delivers(&self, files: &[(&str, Vec<u8>)], did: &[&str]) {
        for (name, bytes) in files {
            self.inbox.deliver(&format!("inn/{name}"), bytes);
        }
        self.inbox.pass().did(did);
        self.inbox.is_at_rest();
    }

    /// The lists of a month alone.
    #[track_caller]
    fn month(&self, date: &str, more: i64, did: &str) {
        self.delivers(&[("listeoversikt.ods", lists(date, more))], &[did]);
    }

    /// What the newest report of a month said.
    fn result(&self, month: &str) -> Value {
        let run = self
            .inbox
            .history(&[])
            .into_iter()
            .find(|run| run["kind"] == "report" && run["month"] == month)
            .unwrap();
        let folder = format!("kjoring-{:04}/ut/resultat.json", run["run"].as_i64().unwrap());
        let path = self.inbox.paths().into_iter().find(|path| path.ends_with(&folder)).unwrap();
        serde_json::from_str(&self.inbox.read(&path)).unwrap()
    }

    /// Date, value and whether it was told anew, of every run that told the figure.
    fn development(&self, figure: &str) -> Vec<String> {
        let point = |point: &Value| {
            let superseded = if point["superseded"] == true { " superseded" } else { "" };
            format!(
                "{} {}{superseded}",
                point["as_of"].as_str().unwrap(),
                point["value"].as_str().unwrap()
            )
        };
        self.inbox.history(&[figure]).iter().map(point).collect()
    }
}

#[test]
fn a_year_of_a_municipality() {
    let settings = String::from_utf8(sample("legetall.toml")).unwrap();
    let settings = settings + "\n[innboks]\nventetid = 0\nro = 0\n";
    let year = Year { inbox: Inbox::new().put("legetall.toml", settings) };

    let all = ["listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx"];
    year.delivers(&all.map(|name| (name, sample(name))), &["report 2020-07 3"]);
    year.month("1.8.2020", 10, "report 2020-08 1");
    year.month("1.9.2020", 25, "report 2020-09 1");
    year.month("1.9.2020", 25, "unchanged - 1");
    year.month("1.10.2020", -5, "report 2020-10 1");
    // November never came.
    year.month("1.12.2020", 40, "report 2020-12 1");
    // As old as it is, the duty of 2019 is of the newest month: it takes the place of the same.
    year.delivers(&[("tilplikting.xlsx", duty())], &["report 2020-12 1"]);
    year.delivers(
        &[("listeoversikt.ods", lists("1.1.2021", 45)), ("referat.pdf", b"%PDF-1.7".to_vec())],
        &["rejection - 1", "report 2021-01 1"],
    );
    // September was wrong.
    year.month("1.9.2020", 20, "report 2020-09 1");
    for (month, more) in [(2, 50), (3, 55), (4, 60), (5, 65)] {
        year.month(&format!("1.{month}.2021"), more, &format!("report 2021-{month:02} 1"));
    }
    // A thousand residents go astray: the lists' own sums say so, too.
    year.month("1.6.2021", -1000, "report 2021-06 1");

    assert_eq!(
        year.development("listeinnbyggere"),
        [
            "2020-07-01 10400",
            "2020-08-01 10410",
            "2020-09-01 10425 superseded",
            "2020-09-01 10420",
            "2020-10-01 10395",
            "2020-12-01 10440 superseded",
            "2020-12-01 10440",
            "2021-01-01 10445",
            "2021-02-01 10450",
            "2021-03-01 10455",
            "2021-04-01 10460",
            "2021-05-01 10465",
            "2021-06-01 9400",
        ]
    );
    // The duty of December holds from then on, and that of July in September, however late.
    let duty = year.development("tilplikting_prosent");
    let of = |value: &str| duty.iter().filter(|point| point.contains(value)).count();
    assert_eq!((of(" 196.5"), of(" 206.5")), (6, 7), "{duty:?}");

    since_last(&year);
    course(&year);
}

/// Before and now, and what was found about it.
fn since_last(year: &Year) {
    let change = |month: &str, figure: &str| {
        let result = year.result(month);
        let figures = result["since_last"]["figures"].as_array().unwrap().clone();
        let found = figures.into_iter().find(|change| change["id"] == figure);
        found.map(|change| format!("{} {}", change["before"], change["now"]))
    };
    assert_eq!(change("2020-08", "listeinnbyggere").as_deref(), Some("10400 10410"));
    assert_eq!(change("2020-08", "ledige_plasser").as_deref(), Some("600 590"));
    assert_eq!(change("2020-08", "tilplikting_prosent"), None);
    // Held against August, though October and later were told before it.
    assert_eq!(change("2020-09", "listeinnbyggere").as_deref(), Some("10410 10420"));
    assert_eq!(change("2020-12", "listeinnbyggere").as_deref(), Some("10395 10440"));
    assert_eq!(change("2020-12", "tilplikting_prosent").as_deref(), Some("196.5 206.5"));
    assert_eq!(change("2021-06", "listeinnbyggere").as_deref(), Some("10465 9400"));

    let corrected = &year.result("2020-09")["corrected"];
    assert!(corrected.to_string().contains("10425"), "{corrected}");
    let codes = |month: &str| -> Vec<String> {
        let result = year.result(month);
        let findings = result["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    };
    let has = |month, code: &str| codes(month).iter().any(|found| found == code);
    // A month is missing; ten per cent of the residents are gone.
    assert!(has("2020-12", "K704") && !has("2020-10", "K704"), "{:?}", codes("2020-12"));
    assert!(has("2021-06", "K701") && !has("2021-05", "K701"), "{:?}", codes("2021-06"));
    // The correction of September says which file it takes the place of.
    assert!(has("2020-09", "K802") && has("2020-09", "K801"), "{:?}", codes("2020-09"));
}

/// The newest report has the year before it, as each month was told last; November is not made up.
fn course(year: &Year) {
    let result = year.result("2021-06");
    let months: Vec<String> = result["development"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| {
            let listed = &month["figures"]["listeinnbyggere"];
            format!("{} {listed}", month["as_of"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        months,
        [
            "2020-07 10400",
            "2020-08 10410",
            "2020-09 10420",
            "2020-10 10395",
            "2020-12 10440",
            "2021-01 10445",
            "2021-02 10450",
            "2021-03 10455",
            "2021-04 10460",
            "2021-05 10465",
            "2021-06 9400",
        ]
    );
}
