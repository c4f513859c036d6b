/// A column of a normalised table: those a workbook may have, and those derived from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The municipality, in a workbook that holds several.
    Kommune,
    Legekontor,
    /// The doctor's name or the licence's number.
    Lege,
    Listetak,
    Listelengde,
    /// Free places: as stated in the workbook; in the normalised table ceiling − length.
    LedigePlasser,
    Venteliste,
    Status,
    Avtaleform,
    Spesialist,
    Kjonn,
    /// Hours of municipal work a week.
    KommunaleTimer,
    Fellesliste,
    AvtaleFra,
    Kommentar,
    Tjenestested,
    Ressurs,
    Funksjon,
    /// The service a site belongs to: a group of rows, or a table of its own (domain § 8).
    Tjeneste,
    /// Doctors' full-time equivalents, posts or licences at a site.
    Legeaarsverk,
    /// Places (beds) at a site.
    Plasser,
    /// The wards of a site, in words.
    Avdelinger,
    /// The part of the posts that is vacant or temporarily filled.
    Ubesatt,
    Nummer,
    Tiltak,
    Iverksetting,
    Slutt,
    /// Recurring or one-off.
    Slag,
    /// Operating or investment.
    Utgiftsart,
    Kostnad,
    /// The share of a post a measure pays for, in per cent.
    Stilling,
    Tilskudd,
    /// The sum of the year columns as the workbook states it: compared, never counted.
    Sum,
    Ansvar,
    Kapittel,
    /// How many times the rate of a measure is paid: three new lists at 150 000 kroner.
    Antall,
    /// The rate of a measure in kroner: per list, per doctor, per day.
    Sats,
    /// Days of a measure that is paid by the day.
    Dager,
    /// The share of the rate that is paid, in per cent.
    Andel,
    /// Hours of a measure that is paid by the hour, a week where weeks are told.
    Timer,
    /// Weeks of a measure that is paid by the week or by the hour.
    Uker,
    /// The salary of a whole post a year, in kroner.
    Aarslonn,
    /// The pension that comes on top of a salary, in per cent of it.
    Pensjon,
    /// The employer's contribution on top of salary and pension, in per cent of them.
    Arbeidsgiveravgift,
    /// What is refunded of the cost of a measure.
    Refusjon,
    /// What is moved to a measure from budgets that are there.
    Omdisponering,
    /// The order in which measures are to have the frame: 1 is the first.
    Prioritet,
    /// The last year in which a measure is phased in.
    InnfasetTil,
    /// The doctors or licences a measure adds.
    NyeLeger,
    /// The area a measure belongs to: a column of the workbook, else its table among several.
    Omraade,
    /// What a series counts: admitted patients, telephone calls.
    Serie,
    /// The year of a row.
    Aarstall,
    /// A key figure of official statistics.
    Nokkeltall,
    /// The municipality or group of municipalities that a key figure is of.
    Region,
    /// The value of a key figure, in the unit that its name says.
    Verdi,
    /// A shift at the emergency clinic.
    Vakt,
    /// The hours of a shift, in words: `23-08`.
    Tid,
    /// Doctors on a shift.
    AntallLeger,
    /// Nurses on a shift.
    AntallSykepleiere,
    /// Derived: the doctors that the recommendation asks for on a shift.
    AnbefaltLeger,
    /// Derived: the doctors that a shift lacks of the recommendation.
    ManglendeLeger,
    /// What the footnote of a row says.
    Fotnote,
    /// Derived: the share of the posts of a site that is vacant, in per cent.
    AndelUbesatt,
    /// The kind of cost of an account line, with its leading zeros.
    Art,
    /// The words of the code in `Ansvar`, where they have a column of their own: `Ansvar(T)`.
    AnsvarNavn,
    FunksjonNavn,
    ArtNavn,
    /// The words of an account line.
    Tekst,
    /// The accounts of a year; of no year told when the header says none.
    Regnskap(Option<i32>),
    /// The budget as it was adopted.
    Budsjett(Option<i32>),
    /// The budget as it stands after changes.
    RevidertBudsjett(Option<i32>),
    /// The deviation as the workbook states it: compared, never counted.
    Avvik(Option<i32>),
    /// The share of the budget that is used, in per cent, as the workbook states it.
    Forbruk(Option<i32>),
    /// Derived: doctor hours per place and week.
    LegetimerPerPlass,
    /// Derived: whether the list has a permanent doctor ("Ja"/"Nei" in the reader's language).
    FastLege,
    /// Derived: what the measure's post costs as a whole one, in kroner per FTE.
    KostnadPerAarsverk,
    /// Derived: months in force in the start year, 12 when no month is known.
    MaanederStartaar,
    /// Derived: months in force in the last year, 12 when no month is known.
    MaanederSluttaar,
    /// The cost in one year: stated in a workbook with year columns, else derived.
    Aar(i32),
    /// Derived: the grant in one year.
    TilskuddAar(i32),
    /// Derived: the refund in one year, and what is moved from other budgets.
    RefusjonAar(i32),
    OmdisponeringAar(i32),
    /// Derived: the doctors of a measure who are in place at the end of a year.
    LegerAar(i32),
    /// Derived: the cost in all plan years.
    Planperiode,
    /// Derived: the amount of a measure that falls in none of the plan years.
    Utenfor,
}

impl Column {
    /// The word of the configuration and of JSON; year columns are the year itself.
    #[must_use]
    pub fn id(self) -> String {
        let id = match self {
            Self::Kommune => "kommune",
            Self::Legekontor => "legekontor",
            Self::Lege => "lege",
            Self::Listetak => "listetak",
            Self::Listelengde => "listelengde",
            Self::LedigePlasser => "ledige_plasser",
            Self::Venteliste => "venteliste",
            Self::Status => "status",
            Self::Avtaleform => "avtaleform",
            Self::Spesialist => "spesialist",
            Self::Kjonn => "kjonn",
            Self::KommunaleTimer => "kommunale_timer",
            Self::Fellesliste => "fellesliste",
            Self::AvtaleFra => "avtale_fra",
            Self::Kommentar => "kommentar",
            Self::Tjenestested => "tjenestested",
            Self::Ressurs => "ressurs",
            Self::Funksjon => "funksjon",
            Self::Tjeneste => "tjeneste",
            Self::Legeaarsverk => "legeaarsverk",
            Self::Plasser => "plasser",
            Self::Avdelinger => "avdelinger",
            Self::Ubesatt => "ubesatt",
            Self::LegetimerPerPlass => "legetimer_per_plass",
            Self::Nummer => "nummer",
            Self::Tiltak => "tiltak",
            Self::Iverksetting => "iverksetting",
            Self::Slutt => "slutt",
            Self::Slag => "slag",
            Self::Utgiftsart => "utgiftsart",
            Self::Kostnad => "kostnad",
            Self::Stilling => "stilling",
            Self::Tilskudd => "tilskudd",
            Self::Sum => "sum",
            Self::Ansvar => "ansvar",
            Self::Kapittel => "kapittel",
            Self::Antall => "antall",
            Self::Sats => "sats",
            Self::Dager => "dager",
            Self::Andel => "andel",
            Self::Timer => "timer",
            Self::Uker => "uker",
            Self::Aarslonn => "aarslonn",
            Self::Pensjon => "pensjon",
            Self::Arbeidsgiveravgift => "arbeidsgiveravgift",
            Self::Refusjon => "refusjon",
            Self::Omdisponering => "omdisponering",
            Self::Prioritet => "prioritet",
            Self::InnfasetTil => "innfaset_til",
            Self::NyeLeger => "nye_leger",
            Self::Omraade => "omraade",
            Self::Serie => "serie",
            Self::Aarstall => "aarstall",
            Self::Nokkeltall => "nokkeltall",
            Self::Region => "region",
            Self::Verdi => "verdi",
            Self::Vakt => "vakt",
            Self::Tid => "tid",
            Self::AntallLeger => "antall_leger",
            Self::AntallSykepleiere => "antall_sykepleiere",
            Self::AnbefaltLeger => "anbefalt_leger",
            Self::ManglendeLeger => "manglende_leger",
            Self::Fotnote => "fotnote",
            Self::AndelUbesatt => "andel_ubesatt",
            Self::Art => "art",
            Self::AnsvarNavn => "ansvar_navn",
            Self::FunksjonNavn => "funksjon_navn",
            Self::ArtNavn => "art_navn",
            Self::Tekst => "tekst",
            Self::Regnskap(year) => return of_year("regnskap", year),
            Self::Budsjett(year) => return of_year("budsjett", year),
            Self::RevidertBudsjett(year) => return of_year("revidert_budsjett", year),
            Self::Avvik(year) => return of_year("avvik", year),
            Self::Forbruk(year) => return of_year("forbruk", year),
            Self::FastLege => "fast_lege",
            Self::KostnadPerAarsverk => "kostnad_per_aarsverk",
            Self::MaanederStartaar => "maaneder_startaar",
            Self::MaanederSluttaar => "maaneder_sluttaar",
            Self::Planperiode => "planperiode",
            Self::Utenfor => "utenfor",
            Self::Aar(year) => return year.to_string(),
            Self::TilskuddAar(year) => return format!("tilskudd_{year}"),
            Self::RefusjonAar(year) => return format!("refusjon_{year}"),
            Self::OmdisponeringAar(year) => return format!("omdisponering_{year}"),
            Self::LegerAar(year) => return format!("leger_{year}"),
        };
        id.to_owned()
    }
}

impl Column {
    /// The amounts of an account line that are summed: accounts and budgets.
    #[must_use]
    pub const fn is_line_amount(self) -> bool {
        matches!(self, Self::Regnskap(_) | Self::Budsjett(_) | Self::RevidertBudsjett(_))
    }

    /// What an account line states of its amounts: compared, never counted.
    #[must_use]
    pub const fn is_line_statement(self) -> bool {
        matches!(self, Self::Avvik(_) | Self::Forbruk(_))
    }

    /// The year of a column of budget and accounts, when one is told.
    #[must_use]
    pub const fn line_year(self) -> Option<i32> {
        match self {
            Self::Regnskap(year)
            | Self::Budsjett(year)
            | Self::RevidertBudsjett(year)
            | Self::Avvik(year)
            | Self::Forbruk(year) => year,
            _ => None,
        }
    }

    /// Whether it is the column of one year.
    #[must_use]
    pub const fn is_of_year(self) -> bool {
        matches!(
            self,
            Self::Aar(_)
                | Self::TilskuddAar(_)
                | Self::RefusjonAar(_)
                | Self::OmdisponeringAar(_)
                | Self::LegerAar(_)
        ) || self.line_year().is_some()
    }

    /// Whether only a heading that says it in full is this column: a word of it within other words
    /// may mean something else ("Pensjon og forsikring", "Ledige timer").
    #[must_use]
    pub const fn is_said_in_full(self) -> bool {
        matches!(
            self,
            Self::Timer
                | Self::Uker
                | Self::Aarslonn
                | Self::Pensjon
                | Self::Arbeidsgiveravgift
                | Self::Refusjon
                | Self::Omdisponering
                | Self::Prioritet
                | Self::InnfasetTil
        )
    }

    /// The same column of budget and accounts in this year; other columns as they are.
    #[must_use]
    pub const fn in_year(self, year: Option<i32>) -> Self {
        match self {
            Self::Regnskap(_) => Self::Regnskap(year),
            Self::Budsjett(_) => Self::Budsjett(year),
            Self::RevidertBudsjett(_) => Self::RevidertBudsjett(year),
            Self::Avvik(_) => Self::Avvik(year),
            Self::Forbruk(_) => Self::Forbruk(year),
            other => other,
        }
    }
}

/// `regnskap_2024`, or `regnskap` when no year is told.
fn of_year(stem: &str, year: Option<i32>) -> String {
    year.map_or_else(|| stem.to_owned(), |year| format!("{stem}_{year}"))
}
