use super::Column;

/// A kind of data: what one row of a recognised table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A patient list per row.
    Fastlegelister,
    /// A duty at a service site per row.
    Tilplikting,
    /// A measure of the plan per row.
    Tiltak,
    /// A site with its doctors' posts and its places per row.
    Legeaarsverk,
    /// What is counted year by year, a series per row.
    Aktivitet,
    /// A key figure of official statistics for one municipality and year per row.
    Kostra,
    /// A shift at the emergency clinic per row.
    Vaktbemanning,
    /// A line of budget and accounts per row.
    Budsjett,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Fastlegelister,
        Self::Tilplikting,
        Self::Tiltak,
        Self::Legeaarsverk,
        Self::Aktivitet,
        Self::Kostra,
        Self::Vaktbemanning,
        Self::Budsjett,
    ];

    /// The word of the configuration and of JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fastlegelister => "fastlegelister",
            Self::Tilplikting => "tilplikting",
            Self::Tiltak => "tiltak",
            Self::Legeaarsverk => "legeaarsverk",
            Self::Aktivitet => "aktivitet",
            Self::Kostra => "kostra",
            Self::Vaktbemanning => "vaktbemanning",
            Self::Budsjett => "budsjett",
        }
    }

    #[must_use]
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The name of its table in the Excel summary, as formulas write it.
    #[must_use]
    pub const fn table_name(self) -> &'static str {
        match self {
            Self::Fastlegelister => "Fastlegelister",
            Self::Tilplikting => "Tilplikting",
            Self::Tiltak => "Tiltak",
            Self::Legeaarsverk => "Legeaarsverk",
            Self::Aktivitet => "Aktivitet",
            Self::Kostra => "Kostra",
            Self::Vaktbemanning => "Vaktbemanning",
            Self::Budsjett => "Budsjett",
        }
    }

    /// The columns a table of this kind may have in a workbook.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Fastlegelister => &[
                C::Kommune,
                C::Legekontor,
                C::Lege,
                C::Listetak,
                C::Listelengde,
                C::LedigePlasser,
                C::Venteliste,
                C::Status,
                C::Avtaleform,
                C::Spesialist,
                C::Kjonn,
                C::KommunaleTimer,
                C::Fellesliste,
                C::AvtaleFra,
                C::Kommentar,
            ],
            Self::Tilplikting => {
                &[C::Kommune, C::Tjenestested, C::Ressurs, C::Lege, C::Funksjon, C::Kommentar]
            }
            Self::Tiltak => &[
                C::Kommune,
                C::Omraade,
                C::Nummer,
                C::Tiltak,
                C::Iverksetting,
                C::Slutt,
                C::Slag,
                C::Utgiftsart,
                C::InnfasetTil,
                C::NyeLeger,
                C::Antall,
                C::Timer,
                C::Sats,
                C::Dager,
                C::Uker,
                C::Andel,
                C::Kostnad,
                C::Stilling,
                C::Aarslonn,
                C::Pensjon,
                C::Arbeidsgiveravgift,
                C::Tilskudd,
                C::Refusjon,
                C::Omdisponering,
                C::Prioritet,
                C::Sum,
                C::Ansvar,
                C::Kapittel,
                C::Status,
                C::Kommentar,
            ],
            Self::Legeaarsverk => &[
                C::Kommune,
                C::Tjenestested,
                C::Plasser,
                C::Avdelinger,
                C::Legeaarsverk,
                C::Ubesatt,
                C::Kommentar,
            ],
            Self::Aktivitet => &[C::Kommune, C::Serie, C::Aarstall, C::Kommentar],
            Self::Kostra => {
                &[C::Kommune, C::Nokkeltall, C::Region, C::Aarstall, C::Verdi, C::Kommentar]
            }
            Self::Vaktbemanning => {
                &[C::Kommune, C::Vakt, C::Tid, C::AntallLeger, C::AntallSykepleiere, C::Kommentar]
            }
            Self::Budsjett => &[
                C::Kommune,
                C::Ansvar,
                C::AnsvarNavn,
                C::Funksjon,
                C::FunksjonNavn,
                C::Art,
                C::ArtNavn,
                C::Tekst,
                C::Regnskap(None),
                C::Budsjett(None),
                C::RevidertBudsjett(None),
                C::Avvik(None),
                C::Forbruk(None),
                C::Kommentar,
            ],
        }
    }

    /// The column that says which row it is.
    #[must_use]
    pub const fn naming(self) -> Column {
        match self {
            Self::Fastlegelister => Column::Lege,
            Self::Tilplikting | Self::Legeaarsverk => Column::Tjenestested,
            Self::Tiltak => Column::Tiltak,
            Self::Aktivitet => Column::Serie,
            Self::Kostra => Column::Nokkeltall,
            Self::Vaktbemanning => Column::Vakt,
            Self::Budsjett => Column::Tekst,
        }
    }

    /// Whether headings of the table can be data themselves: the years of a series, the
    /// municipalities of a key figure, the shifts of a roster that lies on its side.
    #[must_use]
    pub const fn has_values(self) -> bool {
        matches!(self, Self::Aktivitet | Self::Kostra | Self::Vaktbemanning)
    }

    /// The columns without which a table cannot be this kind.
    /// A table of measures has `Kostnad`, or a column per year in its place; one of posts has
    /// `Legeaarsverk`, or `Plasser` in its place; lines of budget and accounts may be named by
    /// their codes alone, and have amounts of some year.
    #[must_use]
    pub const fn required(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Fastlegelister => &[C::Legekontor, C::Lege, C::Listetak, C::Listelengde],
            Self::Tilplikting => &[C::Tjenestested, C::Ressurs],
            Self::Tiltak => &[C::Tiltak, C::Kostnad],
            Self::Legeaarsverk => &[C::Tjenestested, C::Legeaarsverk],
            Self::Aktivitet => &[C::Serie],
            Self::Kostra => &[C::Nokkeltall],
            Self::Vaktbemanning => &[C::Vakt, C::AntallLeger],
            Self::Budsjett => &[C::Tekst],
        }
    }
}
