//! Lays a report out as a workbook, an appendix or a page, the analysis as JSON. Decides nothing.

pub mod excel;
pub mod html;
pub mod json;
pub mod pdf;
