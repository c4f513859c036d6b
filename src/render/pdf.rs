use crate::report::Report;

/// Why no appendix could be made: what the typesetter said. A fault of a template, not of the data.
#[derive(Debug, thiserror::Error)]
#[error("the appendix could not be typeset: {0}")]
pub struct PdfError(pub String);

/// The PDF appendix: PDF/UA-1 and PDF/A-2a in one file.
///
/// # Errors
/// When the template does not compile, or the result breaks one of the two standards.
pub fn render(_report: &Report) -> Result<Vec<u8>, PdfError> {
    todo!("pdf::render")
}
