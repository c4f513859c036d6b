//! Arguments that were not understood, in the adviser's language.

use super::window::KEEP_OPEN;
use super::{refusal, terminal};
use crate::process::exit::{Exit, Problem};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use legetall::language::{Language, Texts};
use std::ffi::OsString;

/// Tells what is wrong with the arguments. Help and version come this way too, and are no mistakes.
pub fn tell(error: &clap::Error, arguments: &[OsString]) -> Exit {
    if !error.use_stderr() {
        // A closed pipe: nobody is left to tell.
        let _ = error.print();
        return Exit::Written;
    }
    let texts = Texts::built_in(language(arguments));
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand || is_bare(arguments) {
        terminal::say(&texts.plain("terminal-welcome"));
        return Exit::Usage;
    }
    let as_json = arguments.iter().any(|argument| argument == "--json");
    refusal::tell(&Problem::Usage(words(error, &texts)), &texts, as_json)
}

/// A double-click on a launcher that keeps the window open: as one on the program itself.
fn is_bare(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, only] if only == KEEP_OPEN)
}

fn words(error: &clap::Error, texts: &Texts) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let argument = argument.split(' ').next().unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let args = [
        ("argument", argument.into()),
        ("value", value.as_str().into()),
        ("known", context(ContextKind::ValidValue).into()),
        ("near", context(ContextKind::SuggestedArg).into()),
        ("error", error.kind().to_string().into()),
    ];
    let key = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::InvalidValue => "usage-value",
        ErrorKind::UnknownArgument if error.get(ContextKind::SuggestedArg).is_some() => {
            "usage-unknown-near"
        }
        ErrorKind::UnknownArgument => "usage-unknown",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        _ => "usage-other",
    };
    format!("{} {}", texts.get(key, &args), texts.plain("usage-help"))
}

/// The language asked for among arguments that could not be understood as a whole.
pub fn language(arguments: &[OsString]) -> Language {
    let words = arguments.iter().filter_map(|argument| argument.to_str());
    let next = words.clone().skip(1);
    words
        .zip(next)
        .filter(|(flag, _)| *flag == "--lang")
        .map(|(_, code)| code)
        .chain(arguments.iter().filter_map(|argument| argument.to_str()?.strip_prefix("--lang=")))
        .find_map(Language::by_code)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_among_wrong_arguments() {
        for (arguments, expected) in [
            ("legetall --tull --lang nn", Language::Nynorsk),
            ("legetall --lang=en --tull", Language::English),
            ("legetall --lang no --tull", Language::Bokmaal),
            ("legetall --lang", Language::Bokmaal),
        ] {
            let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
            assert_eq!(language(&arguments), expected, "{arguments:?}");
        }
    }
}
