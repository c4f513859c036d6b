/// What a number counts. Every number of the model has one, by its column or its figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Lister,
    /// Licences to run a patient list.
    Hjemler,
    Kontor,
    Plasser,
    Personer,
    /// Per cent: 196.5 is 196,5 %.
    Prosent,
    /// A ratio × 100 without a per cent sign, as SSB gives "reservekapasitet".
    Forholdstall,
    /// Full-time equivalents of 37.5 hours a week.
    Aarsverk,
    TimerPerUke,
    Tiltak,
    Leger,
    Kroner,
    KronerPerInnbygger,
    KronerPerListe,
    KronerPerAarsverk,
    /// How many times a rate is paid.
    Ganger,
    /// Months of a year.
    Maaneder,
    /// Places to one full-time post.
    PlasserPerAarsverk,
    /// Hours a week to one place.
    TimerPerPlass,
    Vakter,
    /// A key figure of official statistics, in the unit that its name says.
    Nokkeltall,
}

impl Unit {
    /// The word of the JSON contract.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lister => "lister",
            Self::Hjemler => "hjemler",
            Self::Kontor => "kontor",
            Self::Plasser => "plasser",
            Self::Personer => "personer",
            Self::Prosent => "%",
            Self::Forholdstall => "forholdstall",
            Self::Aarsverk => "årsverk",
            Self::TimerPerUke => "timer/uke",
            Self::Tiltak => "tiltak",
            Self::Leger => "leger",
            Self::Kroner => "kr",
            Self::KronerPerInnbygger => "kr/innbygger",
            Self::KronerPerListe => "kr/liste",
            Self::KronerPerAarsverk => "kr/årsverk",
            Self::Ganger => "ganger",
            Self::Maaneder => "måneder",
            Self::PlasserPerAarsverk => "plasser/årsverk",
            Self::TimerPerPlass => "timer/plass/uke",
            Self::Vakter => "vakter",
            Self::Nokkeltall => "nøkkeltall",
        }
    }
}
