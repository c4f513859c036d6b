use super::{Field, Sourced};
use rust_decimal::Decimal;

/// What the cost of a measure is a product of: 3 new lists at 150 000 kroner cost 450 000.
///
/// All fields are absent in a table without a column of rates: "Antall" alone is no factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faktorer {
    /// How many times the rate is paid.
    pub antall: Field<Decimal>,
    /// Kroner per list, per doctor, per day.
    pub sats: Field<Decimal>,
    /// Days that the rate is paid for.
    pub dager: Field<Decimal>,
    /// The share of the rate that is paid, in per cent.
    pub andel: Field<Decimal>,
    /// Something else on the row may be a factor too: nothing is multiplied.
    pub uklare: bool,
}

impl Faktorer {
    /// The factors of a measure that has none.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            antall: Field::Absent,
            sats: Field::Absent,
            dager: Field::Absent,
            andel: Field::Absent,
            uklare: false,
        }
    }

    /// Rate × quantity × days × share, from the factors that the row has.
    ///
    /// A blank number of days, or share, is no factor of the row. A blank quantity is a quantity
    /// that nobody knows: then the product is [`Field::Missing`], never the rate alone. Without a
    /// column of quantities the days are the quantity.
    ///
    /// 3 × 150 000 is 450 000; 4 × 11 178 × 5 days × 50 % is 111 780.
    #[must_use]
    pub fn product(&self) -> Field<Decimal> {
        let parts = [&self.sats, &self.antall, &self.dager, &self.andel];
        let unreadable = parts.iter().find_map(|part| match part {
            Field::Unreadable(place) => Some(place),
            _ => None,
        });
        match (&self.sats, self.quantity(), unreadable) {
            (Field::Absent, ..) => Field::Absent,
            (Field::Missing(place), ..) | (_, Field::Missing(place), None) => {
                Field::Missing(place.clone())
            }
            (_, Field::Absent, None) => Field::Absent,
            (_, _, Some(place)) => Field::Unreadable(place.clone()),
            _ if self.uklare => Field::Absent,
            _ => self.multiplied(),
        }
    }

    /// The quantity, or the days in its place.
    #[must_use]
    pub const fn quantity(&self) -> &Field<Decimal> {
        match &self.antall {
            Field::Absent => &self.dager,
            antall => antall,
        }
    }

    fn multiplied(&self) -> Field<Decimal> {
        let mut product = Decimal::ONE;
        let mut places = Vec::new();
        for (part, scale) in [
            (&self.antall, Decimal::ONE),
            (&self.sats, Decimal::ONE),
            (&self.dager, Decimal::ONE),
            (&self.andel, Decimal::ONE_HUNDRED),
        ] {
            let Field::Known(factor) = part else { continue };
            let next = product.checked_mul(factor.value).and_then(|next| next.checked_div(scale));
            let Some(next) = next else { return Field::Absent };
            product = next;
            places.extend(factor.places.iter().cloned());
        }
        Field::Known(Sourced { value: product.normalize(), places })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::place::{Place, Pos};

    fn place(cell: &str) -> Place {
        Place::cells(&"tiltak.xlsx".into(), &"Ark1".into(), Pos::parse(cell).unwrap())
    }

    /// "" is a blank cell, "?" an unreadable one, "-" a column the table does not have.
    fn field(text: &str, cell: &str) -> Field<Decimal> {
        match text {
            "" => Field::Missing(place(cell)),
            "?" => Field::Unreadable(place(cell)),
            "-" => Field::Absent,
            number => Field::known(number.parse().unwrap(), place(cell)),
        }
    }

    #[track_caller]
    fn check([antall, sats, dager, andel]: [&str; 4], expected: &str) {
        let faktorer = Faktorer {
            antall: field(antall, "A2"),
            sats: field(sats, "B2"),
            dager: field(dager, "C2"),
            andel: field(andel, "D2"),
            uklare: false,
        };
        let found = match faktorer.product() {
            Field::Known(product) => {
                let cells = product.places.iter().filter_map(Place::area);
                let cells: Vec<String> = cells.map(|area| area.to_string()).collect();
                format!("{} of {}", product.value, cells.join(" "))
            }
            Field::Missing(place) => format!("blank {}", place.area().unwrap()),
            Field::Unreadable(place) => format!("unreadable {}", place.area().unwrap()),
            Field::Absent => "none".to_owned(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn the_factors_that_are_there_are_multiplied() {
        check(["3", "150000", "-", "-"], "450000 of A2 B2");
        check(["3", "150000", "", ""], "450000 of A2 B2");
        check(["4", "11178", "5", "50"], "111780 of A2 B2 C2 D2");
        check(["-", "11178", "10", ""], "111780 of B2 C2");
        check(["0", "150000", "-", "-"], "0 of A2 B2");
    }

    #[test]
    fn an_unknown_quantity_is_no_cost() {
        check(["", "200000", "-", "-"], "blank A2");
        check(["", "11178", "5", "50"], "blank A2");
        check(["-", "200000", "-", "50"], "none");
        check(["3", "", "-", "-"], "blank B2");
        check(["3", "-", "-", "-"], "none");
        check(["?", "200000", "-", "-"], "unreadable A2");
        check(["3", "200000", "?", "-"], "unreadable C2");
    }

    #[test]
    fn nothing_is_multiplied_when_something_else_may_be_a_factor() {
        let known = |text| field(text, "A2");
        let faktorer = Faktorer {
            antall: known("3"),
            sats: known("150000"),
            uklare: true,
            ..Faktorer::none()
        };
        assert_eq!(faktorer.product(), Field::Absent);
    }
}
