//! Is it a table of budget and accounts?

use super::{Evidence, Extent};
use crate::model::{Column, Kind};
use crate::recognise::assign::{Assigner, Assignment};
use crate::recognise::vocabulary::Fit;

/// Lines named by a code or by words, with accounts or budget.
///
/// "Tiltak | Ansvar | Budsjett 2026" are measures: a budget has accounts, a revised budget, or
/// codes of its own beside what a measure may have, too.
pub fn extent(
    assigner: &Assigner<'_>,
    evidence: Evidence<'_>,
    assignment: &Assignment,
) -> Option<(Extent, bool)> {
    let forced = evidence.forced.is_some();
    let has = |column| assignment.has(column);
    let codes = [Column::Funksjon, Column::FunksjonNavn, Column::Art, Column::ArtNavn];
    let has_codes = codes.into_iter().any(has) || has(Column::AnsvarNavn);
    let named = has_codes || has(Column::Ansvar) || has(Column::Tekst);
    let any = |test: fn(&Column) -> bool| {
        assignment.chosen.keys().chain(assignment.doubts.keys()).any(test)
    };
    let whole_year =
        any(|column| matches!(column, Column::Regnskap(_) | Column::RevidertBudsjett(_)));
    // "Regnskap hittil" is left out, but tells what the table is.
    let accounts = whole_year || assignment.is_of_part_of_year;
    let adopted = any(|column| matches!(column, Column::Budsjett(_)));
    let amounts = whole_year || adopted;
    if forced {
        return match (named, amounts) {
            (true, true) => Some((Extent::Complete, false)),
            (true, false) => Some((Extent::Bare(Column::Regnskap(None)), false)),
            (false, true) => Some((Extent::Bare(Column::Tekst), false)),
            (false, false) => None,
        };
    }
    // "Navn | Vedtatt | Faktisk" may count anything.
    let is_money = has_codes
        || assignment.chosen.iter().any(|(column, (at, _))| {
            let heading = assigner.region.header.headings.get(*at);
            column.is_line_amount() && heading.is_some_and(|heading| says_accounts(heading.words()))
        });
    let is_ours = is_money
        && named
        && (amounts && accounts || adopted && has_codes)
        && !is_of_measures(assigner);
    is_ours.then_some((Extent::Complete, false))
}

/// Whether a heading says by itself that it is of accounts or a budget.
fn says_accounts(words: &[String]) -> bool {
    const PARTS: [&str; 5] = ["regnsk", "rekneskap", "buds", "økonomiplan", "økplan"];
    words.iter().any(|word| PARTS.iter().any(|part| word.contains(part)))
}

/// Whether a heading can only be that of measures.
fn is_of_measures(assigner: &Assigner<'_>) -> bool {
    let headings = &assigner.region.header.headings;
    let mut readings =
        headings.iter().filter_map(|heading| heading.reading(Kind::Tiltak, assigner.vocabulary));
    readings.any(|reading| {
        reading.fit < Fit::Likely && reading.columns.first() == Some(&Column::Tiltak)
    })
}
