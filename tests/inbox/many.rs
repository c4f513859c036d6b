use super::inbox::{Inbox, duty};

/// A hundred municipalities in one pass, three of them with something to be looked at.
#[test]
fn a_hundred_municipalities_in_one_pass() {
    let names: Vec<String> = (1..=100).map(|number| format!("kommune-{number:03}")).collect();
    let inbox = Inbox::of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    for (number, name) in (1..).zip(&names) {
        inbox.deliver(&format!("{name}/inn/tilplikting.csv"), duty(10, number));
        let settings =
            format!("[kommune]\nnavn = \"Kommune {number}\"\n[innboks]\nventetid = 0\nro = 0\n");
        inbox.deliver(&format!("{name}/legetall.toml"), settings);
    }
    inbox.deliver("kommune-007/legetall.toml", "[komune]\n");
    inbox.deliver("kommune-050/inn/tilplikting.csv", "ingen tabell");
    inbox.deliver("kommune-099/inn/tilplikting.csv", duty(10, 1).replace("20%", "mye"));
    let pass = inbox.pass().exits(2);
    let status = |wanted: &str| -> Vec<&str> {
        let folders = pass.folders().iter().filter(|folder| folder["status"] == wanted);
        folders.map(|folder| folder["folder"].as_str().unwrap()).collect()
    };
    assert_eq!(status("wrong"), ["kommune-007", "kommune-050", "kommune-099"]);
    assert_eq!(status("fine").len(), 97);
    assert_eq!(pass.runs().iter().filter(|run| run.starts_with("report")).count(), 98);
    let page = inbox.read("oversikt.html");
    assert!(page.contains("3 må ses på. 97 er i orden, 0 venter."));
    let points = inbox.history(&["tilplikting_prosent", "--folder", "kommune-042"]);
    assert_eq!(points[0]["value"], "62");
    // What is wrong stays told; nothing is done again.
    let pass = inbox.pass().exits(2);
    assert!(pass.runs().is_empty(), "{:?}", pass.runs());
    assert_eq!(pass.record["wrong"], 3);
}
