//! How far a measure has come, in the words of the workbook.

/// What a word of a status column means, as the key of its text; `None` for words we do not know,
/// which are shown as they are.
///
/// "Under arbeid", "I arbeid" and "Påbegynt" are `status-pagar`.
#[must_use]
pub fn statusord(text: &str) -> Option<&'static str> {
    let folded = text.trim().trim_end_matches('.').to_lowercase();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let text = words.join(" ");
    WORDS.iter().find(|(_, known)| known.contains(&text.as_str())).map(|(key, _)| *key)
}

const WORDS: &[(&str, &[&str])] = &[
    (
        "status-gjennomfort",
        &[
            "gjennomført",
            "utført",
            "utførd",
            "ferdig",
            "fullført",
            "avsluttet",
            "avslutta",
            "oppfylt",
            "iverksatt",
            "iverksett",
            "innført",
            "etablert",
        ],
    ),
    (
        "status-pagar",
        &[
            "pågår",
            "pågående",
            "pågåande",
            "i gang",
            "i arbeid",
            "under arbeid",
            "påbegynt",
            "startet",
            "starta",
            "startet opp",
            "oppstartet",
            "under gjennomføring",
            "i prosess",
            "løpende",
            "løpande",
            "delvis gjennomført",
            "delvis",
        ],
    ),
    (
        "status-ikke_startet",
        &[
            "ikke startet",
            "ikkje starta",
            "ikke påbegynt",
            "ikkje påbegynt",
            "ikke begynt",
            "ikke igangsatt",
            "ikkje sett i gang",
            "ikke iverksatt",
        ],
    ),
    (
        "status-utsatt",
        &["utsatt", "utsett", "på vent", "satt på vent", "stoppet", "stansa", "stanset"],
    ),
    ("status-utgar", &["utgår", "utgått", "ikke aktuelt", "ikkje aktuelt", "avvist", "skrinlagt"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_status() {
        for (text, expected) in [
            ("Gjennomført", Some("status-gjennomfort")),
            ("  Under   arbeid. ", Some("status-pagar")),
            ("Ikke startet", Some("status-ikke_startet")),
            ("Utsatt", Some("status-utsatt")),
            ("Til behandling i LSU", None),
            ("", None),
        ] {
            assert_eq!(statusord(text), expected, "{text}");
        }
    }
}
