//! What every front end needs of the machine: the files of a run and their configuration, outputs
//! that appear whole or not at all, faults caught, and what the exit code says.
//!
//! Touches the disk. Prints nothing and knows no arguments: what triggers a run, and what is said
//! of it, is the front end's.

pub mod configuration;
pub mod exit;
pub mod fault;
pub mod folders;
pub mod inputs;
pub mod log;
pub mod municipality;
pub mod outputs;
pub mod preparation;
pub mod sets;
pub mod slug;
pub mod workers;
