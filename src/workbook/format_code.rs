//! Number format codes, as the Excel formats write them: `0.0%`, `_-* #,##0_-`, `d.m.yyyy`.

use super::NumberFormat;

/// What a format code tells about the meaning of a number.
///
/// The first section decides, but for accounting: there the section for zero shows a dash.
pub(super) fn classify(code: &str) -> NumberFormat {
    let sections = sections(code);
    let first = sections.first().map_or("", String::as_str);
    if first.is_empty() || first.eq_ignore_ascii_case("general") {
        NumberFormat::General
    } else if first.contains('%') {
        NumberFormat::Percent
    } else if is_date(first) {
        NumberFormat::Date
    } else if sections.get(2).is_some_and(|zero| shows_dash(zero)) {
        NumberFormat::Accounting
    } else {
        NumberFormat::Other(code.to_owned())
    }
}

/// As [`classify`], where a format may also stand by its name, as in `SpreadsheetML` and the web
/// pages of Excel.
pub(super) fn classify_named(code: &str) -> NumberFormat {
    match code {
        "General Number" => NumberFormat::General,
        "Percent" => NumberFormat::Percent,
        "Standard" => NumberFormat::Other("#,##0.00".to_owned()),
        "General Date" | "Long Date" | "Medium Date" | "Short Date" | "Long Time"
        | "Medium Time" | "Short Time" => NumberFormat::Date,
        // The first letters of these would do for a date.
        "Currency" | "Euro Currency" | "Fixed" | "Scientific" | "Yes/No" | "True/False"
        | "On/Off" => NumberFormat::Other(code.to_owned()),
        code => classify(code),
    }
}

/// The built-in formats that are known by number alone (ECMA-376 part 1, 18.8.30). In a Norwegian
/// Excel they look different but mean the same.
pub(super) fn built_in(id: u32) -> NumberFormat {
    match id {
        9 | 10 => NumberFormat::Percent,
        14..=22 | 27..=36 | 45..=47 | 50..=58 => NumberFormat::Date,
        41..=44 => NumberFormat::Accounting,
        1 => NumberFormat::Other("0".to_owned()),
        2 => NumberFormat::Other("0.00".to_owned()),
        3 => NumberFormat::Other("#,##0".to_owned()),
        4 => NumberFormat::Other("#,##0.00".to_owned()),
        11 => NumberFormat::Other("0.00E+00".to_owned()),
        12 => NumberFormat::Other("# ?/?".to_owned()),
        13 => NumberFormat::Other("# ??/??".to_owned()),
        37..=40 => NumberFormat::Other("#,##0;(#,##0)".to_owned()),
        48 => NumberFormat::Other("##0.0E+0".to_owned()),
        49 => NumberFormat::Other("@".to_owned()),
        _ => NumberFormat::General,
    }
}

/// The sections of a code without colours, conditions and what only takes up room; a literal
/// dash is kept, other literals become a space, elapsed time is kept as `[h]`.
fn sections(code: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        let shown = match c {
            ';' => {
                sections.push(String::new());
                continue;
            }
            '"' => literal(chars.by_ref().take_while(|c| *c != '"')),
            '\\' => literal(chars.next().into_iter()),
            '[' => bracket(&chars.by_ref().take_while(|c| *c != ']').collect::<String>()),
            '_' | '*' => {
                chars.next();
                String::new()
            }
            '–' | '−' => "-".to_owned(),
            c => c.to_string(),
        };
        if let Some(section) = sections.last_mut() {
            section.push_str(&shown);
        }
    }
    sections
}

fn literal(chars: impl Iterator<Item = char>) -> String {
    chars.map(|c| if matches!(c, '-' | '–' | '−') { '-' } else { ' ' }).collect()
}

fn bracket(inside: &str) -> String {
    let elapsed = inside.to_ascii_lowercase();
    let unit = |unit: char| !elapsed.is_empty() && elapsed.chars().all(|c| c == unit);
    if ['h', 'm', 's'].into_iter().any(unit) { elapsed } else { String::new() }
}

fn is_date(section: &str) -> bool {
    let lower = section.to_ascii_lowercase();
    let rest =
        lower.replace("general", "").replace("standard", "").replace("e+", "").replace("e-", "");
    rest.contains(['d', 'm', 'y', 'h', 's'])
}

fn shows_dash(section: &str) -> bool {
    section.contains('-') && !section.contains(['0', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, expected: &str) {
        let shown = match classify(code) {
            NumberFormat::Other(_) => "Other".to_owned(),
            known => format!("{known:?}"),
        };
        assert_eq!(shown, expected, "{code}");
    }

    #[test]
    fn codes_tell_what_a_number_means() {
        for code in ["", "General", "GENERAL", "[Red]General"] {
            check(code, "General");
        }
        for code in ["0%", "0.0 %", "#,##0.00%", "0%;[Red]-0%", "[>1]0%;0"] {
            check(code, "Percent");
        }
        for code in [
            "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-",
            "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
            "_-\"kr\"\\ * #,##0_-;-\"kr\"\\ * #,##0_-;_-\"kr\"\\ * \"-\"_-;_-@_-",
            "#,##0;-#,##0;\"-\"",
            "#,##0;-#,##0;–",
        ] {
            check(code, "Accounting");
        }
        for code in [
            "d.m.yyyy",
            "DD/MM/YY",
            "[$-414]d. mmmm yyyy",
            "yyyy-mm-dd\\ hh:mm",
            "h:mm",
            "[h]:mm",
            "mmm-yy",
            "h:mm AM/PM",
        ] {
            check(code, "Date");
        }
        for code in [
            "0",
            "#,##0",
            "@",
            "0.00E+00",
            "\"kr\" #,##0",
            "0\" mill.\"",
            "#,##0\\ \\d",
            "0 \"%\"",
            "#,##0*y",
            "0_d",
            "[Magenta]0",
            "#,##0;[Red]-#,##0",
            "0;-0;0",
        ] {
            check(code, "Other");
        }
    }

    #[test]
    fn built_in_formats_are_known_by_number() {
        assert_eq!(built_in(0), NumberFormat::General);
        assert_eq!(built_in(9), NumberFormat::Percent);
        assert_eq!(built_in(14), NumberFormat::Date);
        assert_eq!(built_in(43), NumberFormat::Accounting);
        assert_eq!(built_in(3), NumberFormat::Other("#,##0".to_owned()));
    }
}
