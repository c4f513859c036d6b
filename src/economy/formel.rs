use crate::figures::Expr;
use rust_decimal::Decimal;

/// Brackets within brackets beyond this are no formula that anybody reads.
const DEEPEST: usize = 50;

/// Reads a free formula: numbers, names, `+ - * /` and brackets: `lister * (sats + 12.5)`.
///
/// `named` says what a name stands for. An error is the part that could not be read.
pub fn read(text: &str, named: &dyn Fn(&str) -> Result<Expr, String>) -> Result<Expr, String> {
    let mut reader = Reader { rest: text.trim(), depth: 0, named };
    let expr = reader.sum()?;
    if reader.rest.is_empty() { Ok(expr) } else { Err(reader.rest.to_owned()) }
}

struct Reader<'t> {
    rest: &'t str,
    depth: usize,
    named: &'t dyn Fn(&str) -> Result<Expr, String>,
}

impl Reader<'_> {
    fn sum(&mut self) -> Result<Expr, String> {
        let mut left = self.product()?;
        loop {
            if self.takes(&["+"]) {
                left = left + self.product()?;
            } else if self.takes(&["-", "−", "–"]) {
                left = left - self.product()?;
            } else {
                return Ok(left);
            }
        }
    }

    fn product(&mut self) -> Result<Expr, String> {
        let mut left = self.factor()?;
        loop {
            if self.takes(&["*", "×", "·"]) {
                left = left * self.factor()?;
            } else if self.takes(&["/", "÷", ":"]) {
                left = left / self.factor()?;
            } else {
                return Ok(left);
            }
        }
    }

    fn factor(&mut self) -> Result<Expr, String> {
        if !self.takes(&["("]) {
            return self.word();
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.rest.to_owned());
        }
        let inner = self.sum()?;
        self.depth -= 1;
        if self.takes(&[")"]) { Ok(inner) } else { Err(self.rest.to_owned()) }
    }

    /// A number with a decimal point or comma, or a name.
    fn word(&mut self) -> Result<Expr, String> {
        let belongs = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ',');
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let expr = if word.starts_with(|c: char| c.is_ascii_digit()) {
            let number = Decimal::from_str_exact(&word.replace(',', "."));
            number.map(Expr::Number).map_err(|_| word.to_owned())
        } else if word.is_empty() {
            Err(self.rest.to_owned())
        } else {
            (self.named)(word)
        };
        self.rest = rest.trim_start();
        expr
    }

    fn takes(&mut self, signs: &[&str]) -> bool {
        let after = signs.iter().find_map(|sign| self.rest.strip_prefix(sign));
        self.rest = after.map_or(self.rest, str::trim_start);
        after.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{assumption, number};

    fn known(name: &str) -> Result<Expr, String> {
        if ["lister", "sats"].contains(&name) { Ok(assumption(name)) } else { Err(name.to_owned()) }
    }

    #[track_caller]
    fn check(text: &str, expected: Result<Expr, &str>) {
        assert_eq!(read(text, &known), expected.map_err(str::to_owned));
    }

    #[test]
    fn products_bind_firmer_than_sums() {
        let (lister, sats) = (|| assumption("lister"), || assumption("sats"));
        check("lister * sats", Ok(lister() * sats()));
        check("lister + sats * 2", Ok(lister() + sats() * number(2)));
        check("(lister + sats) × 2", Ok((lister() + sats()) * number(2)));
        check("lister - sats - 2", Ok(lister() - sats() - number(2)));
        check("lister / 2 / 3", Ok(lister() / number(2) / number(3)));
        let half = Expr::Number(Decimal::new(125, 1));
        check("sats*12,5", Ok(sats() * half.clone()));
        check(" sats * 12.5 ", Ok(sats() * half));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        check("lister * satz", Err("satz"));
        check("lister *", Err(""));
        check("(lister * sats", Err(""));
        check("lister sats", Err("sats"));
        check("lister ^ 2", Err("^ 2"));
        check("12.5.3", Err("12.5.3"));
        check(&"(".repeat(99), Err(&"(".repeat(48)));
    }
}
