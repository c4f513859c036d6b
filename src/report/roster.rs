use super::Section;
use super::context::Context;

/// The shifts of the emergency clinic against the recommendation.
pub(super) const fn section(_: &Context<'_>) -> Option<Section> {
    None
}
