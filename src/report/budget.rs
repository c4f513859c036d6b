use super::Section;
use super::context::Context;

/// Accounts against budget.
pub(super) const fn section(_: &Context<'_>) -> Option<Section> {
    None
}
