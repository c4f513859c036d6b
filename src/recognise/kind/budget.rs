//! Is it a table of budget and accounts?

use super::{Evidence, Extent};
use crate::recognise::assign::{Assigner, Assignment};

pub fn extent(_: &Assigner<'_>, _: Evidence<'_>, _: &Assignment) -> Option<(Extent, bool)> {
    None
}
