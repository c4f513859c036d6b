use crate::analysis::Analysis;
use crate::language::Texts;

/// The JSON contract: one object on one line, exact decimals, `null` with `affected_by` for what could not be computed.
#[must_use]
pub fn render(_analysis: &Analysis, _texts: &Texts, _outputs: &[String]) -> String {
    todo!("json::render")
}
