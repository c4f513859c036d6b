use super::{Column, Entry, Field, Row};
use crate::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// A key figure of official statistics (KOSTRA) for one municipality or group, in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nokkeltall {
    /// The cell of its value.
    pub place: Place,
    /// Its name with its unit: "Legetimer per uke per beboer i sykehjem (timer)".
    pub nokkeltall: Field<String>,
    /// "Larvik", "Kommunegruppe 11".
    pub region: Field<String>,
    pub aar: Field<i32>,
    /// Missing where a statistics sign says that there is none.
    pub verdi: Field<Decimal>,
}

impl Nokkeltall {
    /// The columns of the normalised table, in order.
    pub const COLUMNS: &'static [Column] =
        &[Column::Nokkeltall, Column::Region, Column::Aarstall, Column::Verdi];

    /// The row of the normalised table.
    #[must_use]
    pub fn row(&self) -> Row {
        let mut row = Row::new(self.place.clone());
        row.put(Column::Nokkeltall, Entry::text(&self.nokkeltall));
        row.put(Column::Region, Entry::text(&self.region));
        row.put(Column::Aarstall, Entry::year(&self.aar));
        row.put(Column::Verdi, Entry::number(&self.verdi));
        row
    }

    /// Whether it is of the municipality of this name: "Larvik", "3909 Larvik", "Larvik (3909)".
    #[must_use]
    pub fn is_of(&self, municipality: &str) -> bool {
        let name = words(municipality);
        self.region.value().is_some_and(|region| !name.is_empty() && words(region) == name)
    }

    /// Whether it is of a group of municipalities, as KOSTRA has them.
    #[must_use]
    pub fn is_of_group(&self) -> bool {
        let begins = |region: &String| {
            let region = region.to_lowercase();
            region.contains("kommunegruppe") || region.contains("kostragruppe")
        };
        self.region.value().is_some_and(begins)
    }

    /// Whether it is of a municipality, not of a group, a county or the whole country.
    #[must_use]
    pub fn is_of_municipality(&self) -> bool {
        let wider = [
            "kommunegruppe",
            "kostragruppe",
            "landet",
            "norge",
            "noreg",
            "fylke",
            "gjennomsnitt",
            "snitt",
        ];
        self.region.value().is_some_and(|region| {
            let region = region.to_lowercase();
            !wider.iter().any(|word| region.contains(word))
        })
    }

    /// Whether a key figure is in per cent, as its name says.
    #[must_use]
    pub fn is_per_cent(name: &str) -> bool {
        name.to_lowercase().contains("prosent") || name.contains('%')
    }

    /// The decimals of a key figure: the most that any of its values has. 12,1 beside 12,0 are one.
    #[must_use]
    pub fn decimals(all: &[Self], name: &str) -> u32 {
        let values = Self::called(all, name).filter_map(|one| one.verdi.value());
        values.map(|value| value.normalize().scale()).max().unwrap_or(0)
    }

    /// The names of the key figures, in the order read.
    #[must_use]
    pub fn names(all: &[Self]) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let names = all.iter().filter_map(|one| one.nokkeltall.value().map(String::as_str));
        names.filter(|name| seen.insert(*name)).collect()
    }

    /// Those of a key figure.
    pub fn called<'a>(all: &'a [Self], name: &'a str) -> impl Iterator<Item = &'a Self> {
        all.iter().filter(move |one| one.nokkeltall.value().is_some_and(|own| own == name))
    }

    /// The municipality's value of the newest year that says something.
    #[must_use]
    pub fn newest<'a>(all: &'a [Self], name: &'a str, municipality: &str) -> Option<&'a Self> {
        Self::called(all, name)
            .filter(|one| one.is_of(municipality) && !matches!(one.verdi, Field::Missing(_)))
            .max_by_key(|one| one.aar.value().copied())
    }

    /// The value of the group of municipalities in a year, when there is one such group.
    #[must_use]
    pub fn group<'a>(all: &'a [Self], name: &'a str, year: i32) -> Option<&'a Self> {
        let mut groups = Self::called(all, name).filter(|one| {
            one.is_of_group() && one.aar.value() == Some(&year) && one.verdi.value().is_some()
        });
        groups.next().filter(|_| groups.next().is_none())
    }
}

/// The words of a name without the number and "kommune".
fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase();
    let words = name.split(|c: char| !c.is_alphabetic() && c != '-');
    words
        // "K-3909" is the municipality's number, too.
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty() && *word != "kommune" && *word != "k")
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Place;

    #[test]
    fn a_municipality_is_known_with_its_number() {
        for (region, expected) in [
            ("Larvik", true),
            ("3909 Larvik", true),
            ("K-3909 Larvik", true),
            ("Larvik (3909)", true),
            ("Larvik kommune", true),
            ("Nord-Larvik", false),
            ("Kommunegruppe 11", false),
        ] {
            let place = Place::file(&"kostra.csv".into());
            let one = Nokkeltall {
                place: place.clone(),
                nokkeltall: Field::Absent,
                region: Field::known(region.to_owned(), place),
                aar: Field::Absent,
                verdi: Field::Absent,
            };
            assert_eq!(one.is_of("Larvik"), expected, "{region}");
        }
    }
}
