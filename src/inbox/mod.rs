//! The folder on the share: files that are put into `inn` become reports in `ut`, once.
//!
//! ```text
//! inn/ ─▶ under_arbeid/kjoring-7/ ─▶ ut/2026-11/   the two files
//!                                 └▶ ferdig/2026-11-22/kjoring-7/   the inputs, and what came of them
//!      ─▶ avvist/kjoring-8/   with the reason beside each
//! ```
//!
//! Every step is written into the history before what follows it is begun, so that a run that was
//! ended anywhere is taken up by the next. Files are moved, never copied and deleted: each is in
//! one place. Which files make a report is decided in [`delivery`], without a disk.

mod arrivals;
mod compute;
mod delivery;
mod disposal;
mod layout;
mod lock;
mod moves;
mod overview;
mod pass;
mod publish;
mod take;
mod told;
mod work;

pub use lock::Lock;
pub use moves::write;
pub use overview::{Counts, doings, matters, month, page, record, summary};
pub use pass::{Choices, Passed, look, pass};
pub use told::Told;
