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
}

impl Kind {
    pub const ALL: [Self; 4] =
        [Self::Fastlegelister, Self::Tilplikting, Self::Tiltak, Self::Legeaarsverk];

    /// The word of the configuration and of JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fastlegelister => "fastlegelister",
            Self::Tilplikting => "tilplikting",
            Self::Tiltak => "tiltak",
            Self::Legeaarsverk => "legeaarsverk",
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
                C::Nummer,
                C::Tiltak,
                C::Iverksetting,
                C::Slutt,
                C::Slag,
                C::Utgiftsart,
                C::Kostnad,
                C::Stilling,
                C::Tilskudd,
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
        }
    }

    /// The columns without which a table cannot be this kind.
    /// A table of measures has `Kostnad`, or a column per year in its place; one of posts has
    /// `Legeaarsverk`, or `Plasser` in its place.
    #[must_use]
    pub const fn required(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Fastlegelister => &[C::Legekontor, C::Lege, C::Listetak, C::Listelengde],
            Self::Tilplikting => &[C::Tjenestested, C::Ressurs],
            Self::Tiltak => &[C::Tiltak, C::Kostnad],
            Self::Legeaarsverk => &[C::Tjenestested, C::Legeaarsverk],
        }
    }
}
