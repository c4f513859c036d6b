use crate::place::{Pos, column_letters};

/// A formula whose references are relative to its cell, `SUM(R[-2]C:R[-1]C)`, as one of names,
/// `SUM(B3:B4)`. `None` when it has a reference that there is no such name for: a whole row.
pub(super) fn named(formula: &str, pos: Pos) -> Option<String> {
    let formula = formula.strip_prefix('=').unwrap_or(formula);
    let mut named = String::with_capacity(formula.len());
    let mut rest = formula;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let is_start = !(before.is_alphanumeric() || matches!(before, '_' | '.'));
        if matches!(c, '"' | '\'') {
            let end = rest.get(1..)?.find(c)? + 2;
            named.push_str(rest.get(..end)?);
            rest = rest.get(end..)?;
        } else if let Some((reference, after)) = is_start.then(|| reference(rest, pos)).flatten() {
            named.push_str(&reference?);
            rest = after;
        } else {
            named.push(c);
            rest = rest.get(c.len_utf8()..)?;
        }
        before = if matches!(c, '"' | '\'') { ' ' } else { c };
    }
    Some(named)
}

/// The reference that a text begins with, if it does, and what comes after it. The name is `None`
/// for a whole row or column and for a cell outside the sheet.
fn reference(text: &str, pos: Pos) -> Option<(Option<String>, &str)> {
    let (row, after_row) =
        part(text, 'R', pos.row).map_or((None, text), |(row, at)| (Some(row), at));
    let (col, after) =
        part(after_row, 'C', pos.col).map_or((None, after_row), |(col, at)| (Some(col), at));
    if after.len() == text.len()
        || after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '(' | '!'))
    {
        return None;
    }
    let name = || {
        let ((row, fixed_row), (col, fixed_col)) = (row??, col??);
        let sign = |fixed| if fixed { "$" } else { "" };
        let letters = column_letters(col);
        Some(format!("{}{letters}{}{}", sign(fixed_col), sign(fixed_row), row + 1))
    };
    Some((name(), after))
}

/// A number counted from nought, and whether it is fixed.
type Number = Option<(u32, bool)>;

/// `R`, `R[-2]` or `R3`: the row, and what comes after.
fn part(text: &str, letter: char, own: u32) -> Option<(Number, &str)> {
    let rest = text.strip_prefix(letter)?;
    if let Some(inside) = rest.strip_prefix('[') {
        let (offset, after) = inside.split_once(']')?;
        let offset: i32 = offset.parse().ok()?;
        return Some((own.checked_add_signed(offset).map(|number| (number, false)), after));
    }
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (digits, after) = rest.split_at(digits);
    if digits.is_empty() {
        return Some((Some((own, false)), rest));
    }
    let number: u32 = digits.parse().ok()?;
    Some((number.checked_sub(1).map(|number| (number, true)), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(formula: &str, expected: Option<&str>) {
        // In B5.
        assert_eq!(named(formula, Pos::new(4, 1)).as_deref(), expected, "{formula}");
    }

    #[test]
    fn references_are_named_as_seen_from_their_cell() {
        check("=SUM(R[-2]C:R[-1]C)", Some("SUM(B3:B4)"));
        check("=RC[-1]*R1C3", Some("A5*$C$1"));
        check("=R[-1]C+Ark2!RC", Some("B4+Ark2!B5"));
        check("='R[1]C ark'!R2C", Some("'R[1]C ark'!B$2"));
        check("=IF(RC[1]=\"RC\",ROUND(1,2),RATE)", Some("IF(C5=\"RC\",ROUND(1,2),RATE)"));
        check("=1/0", Some("1/0"));
        // Above the first row, and whole rows.
        check("=R[-9]C", None);
        check("=SUM(R[-2])", None);
        check("=SUM(C)", None);
        check("=\"open", None);
    }
}
