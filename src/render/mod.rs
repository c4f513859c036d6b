//! Lays a report out as a workbook, an appendix or JSON. Decides nothing.

pub mod excel;
pub mod json;
pub mod pdf;
