use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::LICENCES_AMONG_POSTS;
use crate::model::{Field, Kommunedata, Legeaarsverk};

/// Names of rows that are about the licences of GPs.
const LICENCES: &[&str] = &[
    "fastlegeordning",
    "fastlegeordningen",
    "fastlegeordninga",
    "fastlege",
    "fastleger",
    "fastlegar",
    "fastlegene",
    "fastlegane",
    "fastlegehjemler",
    "fastlegehjemlar",
    "fastlegeheimlar",
];

/// The posts are of the municipality's own services. Licences are mostly held by the self-employed,
/// and a sum of both is none of either.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    if data.legeaarsverk.len() < 2 {
        return Checked::default();
    }
    data.legeaarsverk.iter().filter_map(comparison).collect()
}

fn comparison(site: &Legeaarsverk) -> Option<Comparison> {
    let Field::Known(posts) = &site.legeaarsverk else { return None };
    let name = site.tjenestested.value()?;
    let finding = Finding::new(&LICENCES_AMONG_POSTS)
        .at(posts.places.first().unwrap_or(&site.place).clone())
        .with("site", name.as_str())
        .with("found", posts.value);
    Some(Comparison::broken_if(LICENCES.contains(&name.trim().to_lowercase().as_str()), finding))
}
