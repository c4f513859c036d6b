use super::Section;
use super::context::Context;

/// Key figures of official statistics beside those of others.
pub(super) const fn section(_: &Context<'_>) -> Option<Section> {
    None
}
