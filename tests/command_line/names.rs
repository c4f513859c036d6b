//! No doctor's name leaves the workbook unless `--names` asks for it: not in words, not in JSON,
//! which other programs log, not in `explain`.

use crate::run::{Done, Run};

/// Two doctors, one of them where a length should stand, and one named in a status and a measure.
const LISTS: &str = "Legekontor;Lege;Listetak;Listelengde;Status;Kommentar\n\
    Nord;Doktor Nummer1;1000;950;Besatt;som Doktor Nummer2\n\
    Nord;Doktor Nummer2;1000;se Doktor Nummer1;Doktor Nummer9 tiltrer i mai;\n\
    Sør;Vikar: Doktor Nummer9;900;300;;\n";
const MEASURES: &str = "Tiltak;Iverksetting;Kostnad\n\
    Praksiskompensasjon Doktor Nummer1;2026;20000\n\
    Veiledning;når Doktor Nummer2 vil;30000\n";

fn ran(arguments: &str) -> Done {
    Run::new(arguments).file("lister.csv", LISTS).file("tiltak.csv", MEASURES).done()
}

#[test]
fn names_stay_out_of_words_and_json() {
    for arguments in [
        "check lister.csv tiltak.csv",
        "check --json lister.csv tiltak.csv",
        "check --json --why lister.csv tiltak.csv",
        "check --format html lister.csv tiltak.csv",
        "lister.csv tiltak.csv",
        "--json lister.csv tiltak.csv",
        "explain lister_totalt lister.csv",
        "explain lister_uten_fast_lege lister.csv",
        "explain tiltak_antall lister.csv tiltak.csv",
    ] {
        let done = ran(arguments);
        assert!(!done.stdout.is_empty(), "{arguments}");
        let printed = format!("{}{}", done.stdout, done.stderr);
        assert!(!printed.contains("Doktor"), "{arguments}:\n{printed}");
    }
}

#[test]
fn names_are_printed_when_asked_for() {
    ran("--names --json lister.csv tiltak.csv")
        .says("se Doktor Nummer1")
        .says("Praksiskompensasjon Doktor Nummer1");
}

/// The workbook of findings is for the adviser, who may send it on.
#[test]
fn names_stay_out_of_the_workbook_of_findings() {
    for (arguments, expected) in [("check", false), ("check --names", true)] {
        let done = ran(&format!("{arguments} lister.csv tiltak.csv"));
        let name = done.files(".").into_iter().find(|name| name.ends_with("_funn.xlsx")).unwrap();
        let all = done.parts(&name, "");
        assert_eq!(all.contains("Doktor Nummer"), expected, "{arguments}");
    }
}
