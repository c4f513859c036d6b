//! What the styles of a page tell of number formats and of what is hidden.

use crate::workbook::NumberFormat;
use crate::workbook::format_code::classify_named;
use std::collections::BTreeMap;

/// The number format of each class, as Excel declares them: `.xl65 {mso-number-format:"0%"}`.
#[derive(Debug, Default)]
pub(super) struct Classes(BTreeMap<String, NumberFormat>);

impl Classes {
    /// Takes in the content of a `style` element.
    pub fn take(&mut self, sheet: &str) {
        for rule in sheet.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
            let Some(format) = number_format(declarations) else { continue };
            for selector in selectors.split(',') {
                if let Some((_, class)) = selector.trim().rsplit_once('.') {
                    self.0.insert(class.trim().to_owned(), format.clone());
                }
            }
        }
    }

    /// The format of the first of an element's classes that has one.
    pub fn format(&self, classes: &str) -> Option<NumberFormat> {
        classes.split_ascii_whitespace().find_map(|class| self.0.get(class)).cloned()
    }
}

/// Whether declarations keep an element from being shown.
pub(super) fn is_hidden(declarations: &str) -> bool {
    declarations.split(';').filter_map(|declaration| declaration.split_once(':')).any(
        |(property, value)| {
            property.trim().eq_ignore_ascii_case("display")
                && value.trim().to_ascii_lowercase().starts_with("none")
        },
    )
}

/// The number format that declarations state.
pub(super) fn number_format(declarations: &str) -> Option<NumberFormat> {
    let (_, after) = declarations.split_once("mso-number-format")?;
    let after = after.trim_start().strip_prefix(':')?.trim_start();
    let (quoted, rest) = match after.strip_prefix(['"', '\'']) {
        Some(rest) => (after.chars().next(), rest),
        None => (None, after),
    };
    let mut code = String::new();
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let mut digits = String::new();
                while digits.len() < 4
                    && let Some(digit) = chars.next_if(char::is_ascii_hexdigit)
                {
                    digits.push(digit);
                }
                let sign = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                // One or two digits are themselves: `\0022` is a quotation mark, `\0` a nought.
                if digits.len() == 4 {
                    code.extend(sign);
                } else if digits.is_empty() {
                    code.extend(chars.next());
                } else {
                    code.push_str(&digits);
                }
            }
            c if Some(c) == quoted || quoted.is_none() && matches!(c, ';' | '\n') => break,
            c => code.push(c),
        }
    }
    Some(classify_named(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_is_told_from_shown() {
        for (declarations, expected) in [
            ("display:none", true),
            ("height:0; DISPLAY : None !important", true),
            ("mso-display:none", false),
            ("display:block", false),
            ("color:none", false),
        ] {
            assert_eq!(is_hidden(declarations), expected, "{declarations}");
        }
    }

    #[test]
    fn formats_are_read_through_the_escapes_of_a_style_sheet() {
        let mut classes = Classes::default();
        classes.take(
            r#"<!--table {mso-x:y;}
            .xl65 {mso-style-parent:style0; mso-number-format:Percent;}
            td.xl66, .xl67 { mso-number-format:"0\.0%"; }
            .xl68 {mso-number-format:"\0022kr\0022\\ \#\,\#\#0";}
            .xl69 {mso-number-format:"Short Date";}
            .xl70 {mso-number-format:"_-* \#\,\#\#0_-\;\\-* \#\,\#\#0_-\;_-* \0022-\0022??_-\;_-\@_-";}
            -->"#,
        );
        let format = |class| classes.format(class);
        assert_eq!(format("xl65"), Some(NumberFormat::Percent));
        assert_eq!(format("a xl66"), Some(NumberFormat::Percent));
        assert_eq!(format("xl67"), Some(NumberFormat::Percent));
        assert_eq!(format("xl68"), Some(NumberFormat::Other("\"kr\"\\ #,##0".to_owned())));
        assert_eq!(format("xl69"), Some(NumberFormat::Date));
        assert_eq!(format("xl70"), Some(NumberFormat::Accounting));
        assert_eq!(format("style0"), None);
    }
}
