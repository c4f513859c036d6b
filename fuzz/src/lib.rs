//! What the fuzz targets share: how files of a format are changed, and what must hold of all.

pub mod container;
pub mod file;
pub mod package;
pub mod palette;
