use super::{Checked, Comparison};
use crate::figures::Figure;
use crate::finding::Finding;
use crate::finding::checks::VACANT_ABOVE_POSTS;
use crate::model::{Field, Kommunedata, Legeaarsverk};

/// The vacant posts are a part of the posts.
pub fn check(data: &Kommunedata, _: &[Figure]) -> Checked {
    data.legeaarsverk.iter().filter_map(comparison).collect()
}

fn comparison(site: &Legeaarsverk) -> Option<Comparison> {
    let Field::Known(vacant) = &site.ubesatt else { return None };
    let posts = site.legeaarsverk.value()?;
    let finding = Finding::new(&VACANT_ABOVE_POSTS)
        .at(vacant.places.first().unwrap_or(&site.place).clone())
        .with("found", vacant.value)
        .with("posts", *posts);
    Some(Comparison::broken_if(vacant.value > *posts, finding))
}
