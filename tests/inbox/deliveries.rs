//! What is taken, what it takes the place of, and what is left.

use super::inbox::{AT_ONCE, Inbox, duty};
use std::fs;

#[test]
fn a_delivery_becomes_a_report_and_is_kept() {
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    let day = fs::read_dir(inbox.root.join("ferdig")).unwrap().next().unwrap().unwrap();
    let day = day.file_name().into_string().unwrap();
    let kept = format!("ferdig/{day}/kjoring-0001");
    assert_eq!(
        inbox.paths(),
        [
            format!("{kept}/inn/tilplikting.csv"),
            format!("{kept}/ut/kragero-legetall.pdf"),
            format!("{kept}/ut/kragero-legetall.xlsx"),
            format!("{kept}/ut/resultat.json"),
            "ut/2020-10/kragero-legetall.pdf".into(),
            "ut/2020-10/kragero-legetall.xlsx".into(),
        ]
    );
    assert!(inbox.read("oversikt.html").contains("Alt er i orden: 1 i orden"));
    inbox.is_at_rest();
}

#[test]
fn the_same_file_again_changes_nothing() {
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass();
    let before = inbox.kept();
    inbox.deliver("inn/tilplikting.csv", duty(10, 16));
    inbox.pass().did(&["unchanged - 1"]).exits(0);
    inbox.deliver("inn/tilplikting - Kopi.csv", duty(10, 16));
    inbox.pass().did(&["unchanged - 1"]).exits(0);
    let outputs = |kept: &std::collections::BTreeMap<String, String>| -> Vec<(String, String)> {
        kept.clone().into_iter().filter(|(path, _)| path.starts_with("ut/")).collect()
    };
    assert_eq!(outputs(&inbox.kept()), outputs(&before));
    inbox.is_at_rest();
}

#[test]
fn a_corrected_file_takes_the_place_of_the_earlier_and_says_so() {
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass();
    inbox.deliver("inn/TILPLIKTING.csv", duty(10, 17));
    let pass = inbox.pass().did(&["report 2020-10 1"]);
    assert!(pass.codes().contains(&"K802"), "{}", pass.record);
    let told: Vec<_> = inbox
        .history(&["tilplikting_prosent"])
        .iter()
        .map(|point| format!("{} {}", point["value"], point["superseded"]))
        .collect();
    assert_eq!(told, ["\"36\" true", "\"37\" false"]);
    inbox.is_at_rest();
}

#[test]
fn what_was_delivered_earlier_still_holds() {
    let lists = "Fastlegelister per 1.10.2020\nLegekontor;Lege;Listetak;Listelengde\nSentrum;Lege A;1000;900\n";
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16)).put("inn/liste.csv", lists);
    inbox.pass().did(&["report 2020-10 2"]);
    inbox.deliver("inn/tilplikting.csv", duty(11, 17));
    let pass = inbox.pass().did(&["report 2020-11 1"]);
    assert!(pass.codes().contains(&"K801"), "{}", pass.record);
    let lists = inbox.history(&["listeinnbyggere"]);
    assert_eq!(lists.len(), 2, "{lists:?}");
    // The month before still stands as it was told.
    assert!(inbox.root.join("ut/2020-10/kragero-legetall.pdf").exists());
    inbox.is_at_rest();
}

#[test]
fn a_late_correction_is_of_its_own_month() {
    let inbox = Inbox::new();
    for (month, per_cent) in [(10, 16), (11, 17)] {
        inbox.deliver("inn/tilplikting.csv", duty(month, per_cent));
        inbox.pass();
    }
    let november = inbox.kept()["ut/2020-11/kragero-legetall.pdf"].clone();
    inbox.deliver("inn/tilplikting.csv", duty(10, 30));
    inbox.pass().did(&["report 2020-10 1"]);
    assert_eq!(inbox.kept()["ut/2020-11/kragero-legetall.pdf"], november);
    let told: Vec<_> = inbox
        .history(&["tilplikting_prosent"])
        .iter()
        .map(|point| format!("{} {} {}", point["as_of"], point["value"], point["superseded"]))
        .collect();
    let expected = [
        "\"2020-10-01\" \"36\" true",
        "\"2020-10-01\" \"50\" false",
        "\"2020-11-01\" \"37\" false",
    ];
    assert_eq!(told, expected);
    inbox.is_at_rest();
}

#[test]
fn what_is_not_plain_is_rejected_with_the_reason_beside_it() {
    let list = |doctor: &str| {
        format!(
            "Fastlegelister per 1.10.2020\nLegekontor;Lege;Listetak;Listelengde\nSentrum;{doctor};1000;900\n"
        )
    };
    let inbox = Inbox::new()
        .put("inn/nord.csv", list("Lege A"))
        .put("inn/sør.csv", list("Lege B"))
        .put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass().did(&["report 2020-10 3"]);
    inbox.deliver("inn/nord ny.csv", list("Lege C"));
    let pass = inbox.pass().did(&["rejection - 1"]).exits(1);
    assert!(pass.matters().contains("det har allerede nord.csv og sør.csv"), "{}", pass.matters());
    let reason = inbox.read("avvist/kjoring-0002/nord ny.csv.grunn.txt");
    assert!(reason.starts_with("K805") && reason.contains("Gi filen samme navn"), "{reason}");
    assert!(inbox.root.join("avvist/kjoring-0002/nord ny.csv").exists());
    // It is told until something is delivered that can be used.
    let pass = inbox.pass().did(&[]).exits(0);
    assert_eq!(pass.folders()[0]["status"], "wrong");
    inbox.deliver("inn/nord.csv", list("Lege C"));
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    assert_eq!(inbox.pass().folders()[0]["status"], "fine");
}

#[test]
fn what_is_of_no_use_is_rejected_and_the_rest_taken() {
    let inbox = Inbox::new()
        .put("inn/tilplikting.csv", duty(10, 16))
        .put("inn/plan.pdf", "%PDF-1.7\n")
        .put("inn/brukket.xlsx", &b"PK\x03\x04 half a workbook"[..])
        .put("inn/notat.csv", "Dette;er\ningen;tabell\n")
        .put("inn/kragero-legetall.xlsx", "ours")
        .put("inn/legetall.toml", AT_ONCE);
    inbox.pass().did(&["rejection - 5", "report 2020-10 1"]).exits(1);
    let reasons: Vec<String> = inbox
        .paths()
        .iter()
        .filter(|path| path.ends_with(".grunn.txt"))
        .map(|path| {
            let name = path.rsplit('/').next().unwrap();
            format!("{name} {}", inbox.read(path).get(..4).unwrap())
        })
        .collect();
    let expected = [
        "brukket.xlsx.grunn.txt K003",
        "kragero-legetall.xlsx.grunn.txt K602",
        "legetall.toml.grunn.txt K812",
        "notat.csv.grunn.txt K101",
        "plan.pdf.grunn.txt K001",
    ];
    assert_eq!(reasons, expected);
}

#[test]
fn names_that_differ_in_case_only_are_rejected() {
    let inbox = Inbox::new().put("inn/Liste.csv", duty(10, 16)).put("inn/liste.csv", duty(10, 17));
    let pass = inbox.pass().did(&["rejection - 2"]).exits(1);
    assert!(pass.matters().contains("K806"), "{}", pass.matters());
}

#[test]
fn a_delivery_is_taken_when_the_kinds_asked_for_are_there() {
    let asked = "[innboks]\nslag = [\"tilplikting\", \"fastlegelister\"]\nventetid = 60\nro = 0\n";
    let lists = "Fastlegelister per 1.10.2020\nLegekontor;Lege;Listetak;Listelengde\nSentrum;Lege A;1000;900\n";
    let inbox = Inbox::new().put("legetall.toml", asked).put("inn/tilplikting.csv", duty(10, 16));
    let pass = inbox.pass().did(&[]).exits(0);
    assert_eq!(pass.folders()[0]["status"], "waiting");
    assert!(inbox.root.join("inn/tilplikting.csv").exists());
    inbox.deliver("inn/liste.csv", lists);
    inbox.pass().did(&["report 2020-10 2"]).exits(0);
    // One of them corrected: with the other, which still holds, all is there.
    inbox.deliver("inn/liste.csv", lists.replace("900", "901"));
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
}

#[test]
fn after_the_waiting_time_what_is_there_is_taken_and_what_is_missed_is_told() {
    let asked = "[innboks]\nslag = [\"tilplikting\", \"fastlegelister\"]\nventetid = 0\nro = 0\n";
    let inbox = Inbox::new().put("legetall.toml", asked).put("inn/tilplikting.csv", duty(10, 16));
    let pass = inbox.pass().did(&["report 2020-10 1"]).exits(0);
    assert!(pass.codes().contains(&"K804"), "{}", pass.record);
}

#[test]
fn another_configuration_makes_the_newest_report_anew() {
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass();
    let with_case = AT_ONCE.to_owned() + "[sak]\narkivsak = \"26/1\"\n";
    inbox.deliver("legetall.toml", &with_case);
    inbox.pass().did(&["report 2020-10 0"]).exits(0);
    inbox.is_at_rest();
    inbox.deliver("legetall.toml", AT_ONCE);
    inbox.pass().did(&["report 2020-10 0"]).exits(0);
    inbox.is_at_rest();
}

#[test]
fn a_wrong_configuration_leaves_the_files_where_they_are() {
    let wrong = "[kommune]\nnvn = \"Kragerø\"\n";
    let inbox = Inbox::new().put("legetall.toml", wrong).put("inn/tilplikting.csv", duty(10, 16));
    let pass = inbox.pass().did(&[]).exits(2);
    assert!(pass.matters().contains("nvn"), "{}", pass.matters());
    assert_eq!(inbox.paths(), ["inn/tilplikting.csv"]);
}

#[test]
fn an_output_that_someone_changed_is_left_as_it_is() {
    let inbox = Inbox::new().put("inn/tilplikting.csv", duty(10, 16));
    inbox.pass();
    inbox.deliver("ut/2020-10/kragero-legetall.xlsx", "the adviser's own changes");
    inbox.deliver("inn/tilplikting.csv", duty(10, 17));
    let pass = inbox.pass().did(&["report 2020-10 1"]);
    assert!(pass.codes().contains(&"K811"), "{}", pass.record);
    assert_eq!(inbox.read("ut/2020-10/kragero-legetall.xlsx"), "the adviser's own changes");
    let out = |inbox: &Inbox| -> Vec<String> {
        inbox.paths().into_iter().filter(|path| path.starts_with("ut/")).collect()
    };
    // The pair that it is of stays beside the new one.
    let plain = ["ut/2020-10/kragero-legetall.pdf", "ut/2020-10/kragero-legetall.xlsx"];
    let numbered = ["ut/2020-10/kragero-legetall (2).pdf", "ut/2020-10/kragero-legetall (2).xlsx"];
    assert_eq!(out(&inbox), [numbered, plain].concat());
    // Once the changed one is put away, the plain names come back.
    fs::remove_file(inbox.root.join("ut/2020-10/kragero-legetall.xlsx")).unwrap();
    inbox.deliver("inn/tilplikting.csv", duty(10, 18));
    inbox.pass().did(&["report 2020-10 1"]);
    assert_eq!(out(&inbox), plain);
}

#[test]
fn several_municipalities_of_one_file_have_a_pair_each() {
    let both = "Tilplikting per 1.10.2020;;\nKommune;Tjenestested;Ressurs\n\
        Kragerø;Helsestasjon;20%\nPorsgrunn;Sykehjem;30%\n";
    let inbox = Inbox::new().put("legetall.toml", "[innboks]\nventetid = 0\nro = 0\n");
    inbox.deliver("inn/tilplikting.csv", both);
    inbox.pass().did(&["report 2020-10 1"]).exits(0);
    let out: Vec<String> =
        inbox.paths().into_iter().filter(|path| path.starts_with("ut/")).collect();
    assert_eq!(out.len(), 4, "{out:?}");
    let points = inbox.history(&["tilplikting_prosent"]);
    let told: Vec<_> = points
        .iter()
        .map(|point| format!("{} {}", point["municipality"], point["value"]))
        .collect();
    assert_eq!(told, ["\"Kragerø\" \"20\"", "\"Porsgrunn\" \"30\""]);
}

/// Neither the history nor the log, the overview, the result or what is published.
#[test]
fn names_of_doctors_stay_in_what_was_delivered() {
    const NAME: &str = "Kjennemerke Lege";
    let lists = format!(
        "Fastlegelister per 1.10.2020;;;\nLegekontor;Lege;Listetak;Listelengde\n\
         Sentrum;{NAME};1000;mange\nSentrum;Annen;1000;900\n"
    );
    let inbox = Inbox::new().put("inn/liste.csv", lists);
    inbox.deliver("inn/notat.csv", format!("{NAME};er her\n"));
    inbox.pass().did(&["rejection - 1", "report 2020-10 1"]).exits(1);
    let holds_name = |bytes: &[u8]| {
        bytes.windows(NAME.len()).any(|window| window.eq_ignore_ascii_case(NAME.as_bytes()))
    };
    let holding: Vec<String> = inbox
        .all()
        .into_iter()
        .filter(|(_, bytes)| {
            holds_name(bytes) || unpacked(bytes).is_some_and(|all| holds_name(&all))
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(holding.len(), 2, "{holding:?}");
    assert!(
        holding.iter().all(|path| path.contains("/inn/") || path.contains("notat")),
        "{holding:?}"
    );
}

/// What is packed in a workbook.
fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).ok()?;
    let mut all = Vec::new();
    for index in 0..archive.len() {
        std::io::Read::read_to_end(&mut archive.by_index(index).unwrap(), &mut all).unwrap();
    }
    Some(all)
}
