//! The figures that the data themselves name: the growth of each series, each key figure of the
//! municipality and how it stands to its group.

use super::{Declaration, Expr, Filter, Group, Subject, sum};
use crate::model::{Aktivitet, Column, Field, Kind, Kommunedata, Nokkeltall, Unit};
use crate::settings::Kommune;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Excel keeps no longer text within a formula.
const LONGEST_CRITERION: usize = 250;
/// Excel's defined names end at 255.
const LONGEST_SLUG: usize = 200;
/// Decimals of a key figure are shown as they were read, but no more than these.
const MOST_DECIMALS: u32 = 2;

/// The figures of series and of official statistics, in the order read.
///
/// 2884 admitted patients in 2018 and 3334 in 2024 give `endring_innlagte_pasienter` = 15.6.
#[must_use]
pub fn series(data: &Kommunedata, kommune: &Kommune) -> Vec<Declaration> {
    let growth = data.aktivitet.iter().filter_map(growth);
    let mut declarations: Vec<Declaration> = growth.collect();
    if let Some(name) = &kommune.navn {
        declarations.extend(key_figures(&data.kostra, name));
    }
    unique(declarations)
}

/// `(last − first) / first × 100`, from the first year that is there to the last.
fn growth(series: &Aktivitet) -> Option<Declaration> {
    let name = series.serie.value().filter(|name| can_be_asked_for(name))?;
    let told = |field: &Field<Decimal>| matches!(field, Field::Known(_) | Field::Unreadable(_));
    let mut years = series.per_aar.iter().filter(|(_, field)| told(field)).map(|(year, _)| *year);
    let (first, last) = (years.next()?, years.next_back()?);
    let of = |year| count_of(name, year);
    Some(Declaration {
        id: format!("endring_{}", slug(name)),
        expr: (of(last) - of(first)).per_cent_of(of(first)),
        unit: Unit::Prosent,
        decimals: 1,
        group: Group::Aktivitet,
        year: None,
        subject: Some(Subject::Series { name: name.clone(), first, last }),
    })
}

/// What a series counts in a year.
#[must_use]
pub fn count_of(name: &str, year: i32) -> Expr {
    sum(Kind::Aktivitet, Column::Aar(year), Filter::Text(Column::Serie, single_spaced(name)))
}

/// The municipality's newest value of each key figure, and what parts it from the group's.
fn key_figures(all: &[Nokkeltall], municipality: &str) -> Vec<Declaration> {
    let mut declarations = Vec::new();
    for name in Nokkeltall::names(all) {
        let Some(own) = Nokkeltall::newest(all, name, municipality) else { continue };
        let (Some(region), Some(year)) = (own.region.value(), own.aar.value().copied()) else {
            continue;
        };
        if !can_be_asked_for(name) || !can_be_asked_for(region) {
            continue;
        }
        let decimals = Nokkeltall::decimals(all, name).min(MOST_DECIMALS);
        let declaration = Declaration {
            id: format!("kostra_{}", slug(name)),
            expr: key_figure(name, region, year),
            unit: if Nokkeltall::is_per_cent(name) { Unit::Prosent } else { Unit::Nokkeltall },
            decimals,
            group: Group::Kostra,
            year: None,
            subject: Some(Subject::KeyFigure {
                name: name.to_owned(),
                region: region.clone(),
                year,
            }),
        };
        let against = Nokkeltall::group(all, name, year).and_then(|group| group.region.value());
        let difference = against.filter(|group| can_be_asked_for(group)).map(|group| Declaration {
            id: format!("{}_mot_gruppe", declaration.id),
            expr: key_figure(name, region, year) - key_figure(name, group, year),
            unit: Unit::Nokkeltall,
            subject: Some(Subject::Against {
                name: name.to_owned(),
                region: region.clone(),
                group: group.clone(),
                year,
            }),
            ..declaration.clone()
        });
        declarations.push(declaration);
        declarations.extend(difference);
    }
    declarations
}

/// The one row of a key figure, a municipality and a year.
#[must_use]
pub fn key_figure(name: &str, region: &str, year: i32) -> Expr {
    let row = Filter::Text(Column::Nokkeltall, single_spaced(name))
        .and(Filter::Text(Column::Region, single_spaced(region)))
        .and(Filter::Number(Column::Aarstall, Decimal::from(year)));
    sum(Kind::Kostra, Column::Verdi, row)
}

fn can_be_asked_for(text: &str) -> bool {
    text.chars().count() <= LONGEST_CRITERION
}

/// As the normalised table holds it.
fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A second series of the same slug gets a number.
fn unique(declarations: Vec<Declaration>) -> Vec<Declaration> {
    let mut ids = BTreeSet::new();
    declarations
        .into_iter()
        .map(|mut declaration| {
            let id = declaration.id.clone();
            let mut next = 2;
            while !ids.insert(declaration.id.clone()) {
                declaration.id = format!("{id}_nr{next}");
                next += 1;
            }
            declaration
        })
        .collect()
}

/// ASCII, lower case, words joined by `_`: "Øyeblikkelig hjelp" gives `oyeblikkelig_hjelp`.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().nfd() {
        match letter {
            'æ' => slug.push_str("ae"),
            'ø' => slug.push('o'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if slug.ends_with('_') || slug.is_empty() => {}
            _ => slug.push('_'),
        }
    }
    slug.truncate(LONGEST_SLUG);
    slug.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::number;
    use super::*;

    #[test]
    fn names_become_ids() {
        for (name, expected) in [
            ("Innlagte pasienter", "innlagte_pasienter"),
            ("Øyeblikkelig hjelp (KAD)", "oyeblikkelig_hjelp_kad"),
            ("Årskontroller, æ og å", "arskontroller_ae_og_a"),
            ("0–20 år", "0_20_ar"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }

    fn declared(id: &str) -> Declaration {
        Declaration {
            id: id.to_owned(),
            expr: number(1),
            unit: Unit::Prosent,
            decimals: 1,
            group: Group::Aktivitet,
            year: None,
            subject: None,
        }
    }

    #[test]
    fn the_same_id_twice_is_told_apart() {
        let ids = unique(vec![declared("endring_a"), declared("endring_a"), declared("endring_b")]);
        let ids: Vec<String> = ids.into_iter().map(|declaration| declaration.id).collect();
        assert_eq!(ids, ["endring_a", "endring_a_nr2", "endring_b"]);
    }
}
