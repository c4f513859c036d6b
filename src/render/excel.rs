use crate::report::Report;

/// The Excel summary.
///
/// # Errors
/// When the report breaks a limit of the format, such as two sheets of one name.
pub fn render(_report: &Report) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    todo!("excel::render")
}
