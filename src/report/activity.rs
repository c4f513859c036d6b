use super::Section;
use super::context::Context;

/// What is counted year by year, and how it has grown.
pub(super) const fn section(_: &Context<'_>) -> Option<Section> {
    None
}
