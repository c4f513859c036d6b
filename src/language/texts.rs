use super::{Language, Numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// A value put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    /// Decides singular or plural and is written without decimals.
    Count(usize),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The files of texts, one part of the program each.
const FILES: [&str; 20] = [
    "report",
    "conclusion",
    "comparison",
    "development",
    "figures",
    "columns",
    "findings-workbook",
    "findings-recognise",
    "findings-intake",
    "findings-checks",
    "findings-economy",
    "findings-settings",
    "findings-run",
    "findings-development",
    "findings-inbox",
    "inbox",
    "review",
    "terminal",
    "init",
    "window",
];

macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../templates/texts/", $language, "/report.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/conclusion.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/comparison.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/development.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/figures.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/columns.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-workbook.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-recognise.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-intake.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-checks.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-economy.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-settings.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-run.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-development.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/findings-inbox.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/inbox.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/review.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/terminal.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/init.ftl")),
            include_str!(concat!("../../templates/texts/", $language, "/window.ftl")),
        ]
    };
}

/// The built-in files of a language: name without extension, and contents.
pub(crate) fn sources(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let contents = match language {
        Language::Bokmaal => files!("nb"),
        Language::Nynorsk => files!("nn"),
        Language::English => files!("en"),
    };
    FILES.into_iter().zip(contents)
}

/// The texts of one language.
pub struct Texts {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Texts {
    /// The built-in texts.
    #[must_use]
    pub fn built_in(language: Language) -> Self {
        // The code parses; it decides which plural rules hold.
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks around inserted values show as boxes in spreadsheets and terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::English => |value, memo| count(Language::English, value, memo),
            Language::Bokmaal | Language::Nynorsk => {
                |value, memo| count(Language::Bokmaal, value, memo)
            }
        }));
        for (_, contents) in sources(language) {
            // A text that does not parse is left out and shows as its key; a test finds it.
            let resource = FluentResource::try_new(contents.to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// How this language writes numbers.
    #[must_use]
    pub const fn numbers(&self) -> Numbers {
        Numbers(self.language)
    }

    /// Whether there is a text under the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text under a key with its arguments put in; `⟦key⟧` when there is none.
    #[must_use]
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟦{key}⟧");
        };
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, fluent_value(value))).collect();
        // An argument the text asks for and does not get shows as `{$name}`.
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// The keys that begin with a prefix, in the order of the files.
    #[must_use]
    pub fn keys(&self, prefix: &str) -> Vec<&'static str> {
        sources(self.language)
            .flat_map(|(_, contents)| contents.lines())
            .filter(|line| line.starts_with(prefix))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .collect()
    }

    /// A text without arguments.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.get(key, &[])
    }
}

fn fluent_value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) => FluentValue::from(*count),
    }
}

/// Texts ask for counts only, and they are whole.
fn count<M>(language: Language, value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: Decimal = format!("{:.0}", number.value).parse().ok()?;
    Some(Numbers(language).number(whole, 0))
}
