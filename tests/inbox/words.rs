//! What people read in the terminal, in three languages.

use super::inbox::{Inbox, PROGRAM, duty};
use std::process::Command;

/// What a command prints, with the folder written as `DIR` and the moment as `TIME`.
fn printed(inbox: &Inbox, arguments: &[&str]) -> String {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    let text = text.replace(inbox.root.to_str().unwrap(), "DIR");
    let lines = text.lines().map(|line| match line.split_once("202") {
        Some((before, rest)) if rest.contains('T') && rest.ends_with('Z') => {
            format!("{before}TIME")
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_pass_and_the_history_in_words() {
    let inbox = Inbox::of(&["bø", "tom"])
        .put("bø/inn/tilplikting.csv", duty(10, 16))
        .put("bø/inn/notat.csv", "ingen tabell");
    let dir = inbox.root.to_str().unwrap();
    let pass = printed(&inbox, &["inbox", dir]);
    assert!(
        pass.starts_with("bø: én fil avvist; rapport av én ny fil\n    DIR/bø/ut/2020-10/"),
        "{pass}"
    );
    assert!(pass.contains("\n    K101 notat.csv: "), "{pass}");
    assert!(
        pass.ends_with(
            "\ntom: ikke noe nytt\n\n1 må ses på. 1 er i orden, 0 venter.\nOversikt: DIR/oversikt.html"
        ),
        "{pass}"
    );
    let quiet = printed(&inbox, &["inbox", dir, "--lang", "nn"]);
    assert!(quiet.starts_with("bø: rapport laga på nytt\n"), "{quiet}");

    let runs = printed(&inbox, &["history", "--dir", dir, "--last", "2"]);
    assert_eq!(
        runs,
        "Kjøring 3\n  Mappe    bø\n  Når      TIME\n  Hva      rapport\n  \
         Gjelder  oktober 2020\n  Funn     0 feil, 0 advarsler\n\
         Kjøring 2\n  Mappe    bø\n  Når      TIME\n  Hva      rapport\n  \
         Gjelder  oktober 2020\n  Funn     0 feil, 0 advarsler"
    );
    let figure = printed(&inbox, &["history", "tilplikting_prosent", "--dir", dir, "--lang", "en"]);
    assert_eq!(
        figure,
        "Public duty in per cent of a post\n  \
         bø, Kragerø  2020-10-01  36  (run 2, superseded later)\n  \
         bø, Kragerø  2020-10-01  36  (run 3)"
    );
    let unknown = printed(&inbox, &["history", "tilplikting", "--dir", dir]);
    assert!(
        unknown.contains("Historikken har ikke noe nøkkeltall som heter «tilplikting»."),
        "{unknown}"
    );
    let nowhere = printed(&inbox, &["history", "--dir", &format!("{dir}/bø")]);
    assert!(nowhere.contains("Finner ikke historikken «DIR/bø/legetall.db»."), "{nowhere}");
}
