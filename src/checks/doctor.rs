use crate::model::Kommunedata;
use std::collections::BTreeSet;

/// What two spellings of a doctor's name have in common: the words without case, title, order and
/// punctuation. "Dr. Etternavn, Fornavn" and "fornavn  etternavn" are one.
pub fn key(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.'));
    let mut words: Vec<&str> =
        words.filter(|word| !word.is_empty() && !matches!(*word, "dr" | "doktor")).collect();
    words.sort_unstable();
    words.join(" ")
}

/// The doctors of the lists. A list that several share names them in one cell.
pub fn on_lists(data: &Kommunedata) -> BTreeSet<String> {
    let names = data.fastlegelister.iter().filter_map(|list| list.lege.value());
    names.flat_map(|cell| named_in(cell)).collect()
}

/// The keys of the doctors that a cell names: of the cell as a whole, and of each when it names several.
pub fn named_in(cell: &str) -> BTreeSet<String> {
    let several = cell.replace(" og ", "/").replace(" and ", "/");
    let parts = several.split(['/', '&', '+', ';', '\n']);
    let keys = std::iter::once(cell).chain(parts).map(key);
    keys.filter(|key| !key.is_empty()).collect()
}

/// Whether a cell names one doctor alone.
pub fn is_one(cell: &str) -> bool {
    named_in(cell).len() == 1
}
