//! The commented configuration, with what is known put in.

use crate::language::Language;

const TEMPLATE: &str = include_str!("../../templates/legetall.toml");

/// The template, with the language and the municipality in force when they are given. Its comments
/// are in bokmål, as its words are.
pub fn text(language: Language, municipality: Option<&str>) -> String {
    let mut known: Vec<(&str, String)> = Vec::new();
    if let Some(name) = municipality {
        known.push(("#navn = ", toml::Value::from(name).to_string()));
    }
    if language != Language::default() {
        known.push(("#malform = ", toml::Value::from(language.code()).to_string()));
    }
    if known.is_empty() {
        return TEMPLATE.to_owned();
    }
    let mut written = String::with_capacity(TEMPLATE.len() + 64);
    let mut is_done = false;
    for line in TEMPLATE.lines() {
        let value = known.iter().find(|(key, _)| !is_done && line.starts_with(key));
        match value {
            _ if line == "#[kommune]" => written.push_str("[kommune]"),
            Some((key, value)) => {
                written.push_str(key.trim_start_matches('#'));
                written.push_str(value);
            }
            None => written.push_str(line),
        }
        written.push('\n');
        // Keys of later sections may have the same names.
        is_done |= line == "#[sak]";
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings;

    #[track_caller]
    fn read(text: &str) -> settings::Settings {
        let (settings, findings) = settings::parse(&"legetall.toml".into(), text);
        assert_eq!(findings, []);
        settings
    }

    #[test]
    fn nothing_is_in_force_until_somebody_asks_for_it() {
        assert_eq!(read(&text(Language::Bokmaal, None)), settings::Settings::default());
    }

    #[test]
    fn name_and_language_are_in_force_when_given() {
        let kommune = read(&text(Language::Nynorsk, Some("Å \"Vik\" æøå"))).kommune;
        assert_eq!(kommune.navn.as_deref(), Some("Å \"Vik\" æøå"));
        assert_eq!(kommune.malform, Some(Language::Nynorsk));
        let kommune = read(&text(Language::Bokmaal, Some("Kragerø"))).kommune;
        assert_eq!((kommune.navn.as_deref(), kommune.malform), (Some("Kragerø"), None));
        let rest = read(&text(Language::English, None));
        assert_eq!((rest.kommune.navn, rest.sak), (None, settings::Settings::default().sak));
    }
}
