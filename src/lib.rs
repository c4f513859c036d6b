//! legetall reads the workbooks a municipality keeps on its doctor services, makes a typed model
//! of them, computes key figures and economic consequences, and writes an Excel summary and a PDF
//! appendix for the case file, every number traceable to its cell.
//!
//! The modules are listed from the bottom up; each may use those above it in this list.

#![forbid(unsafe_code)]

pub mod place;

pub mod rounding;

pub mod language;

pub mod finding;

pub mod model;

pub mod settings;

pub mod workbook;

pub mod recognise;

pub mod intake;

pub mod figures;

pub mod economy;

pub mod checks;

pub mod computation;

pub mod earlier;

pub mod history;

pub mod analysis;

pub mod development;

pub mod report;

pub mod render;

pub mod setup;

pub mod job;
