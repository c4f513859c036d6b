use super::{Column, Field, Sourced};
use crate::place::Place;
use rust_decimal::Decimal;

/// What the cost of a measure is a product of: 3 new lists at 150 000 kroner cost 450 000, 30 % of a
/// post of 1 000 000 kroner with pension and contribution on top costs 390 222.
///
/// All fields are absent in a table without a column of rates or salaries: "Antall" alone is no factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faktorer {
    /// How many times the rate is paid.
    pub antall: Field<Decimal>,
    /// Kroner per list, per doctor, per day.
    pub sats: Field<Decimal>,
    /// Hours that the rate is paid for; a week where there are weeks.
    pub timer: Field<Decimal>,
    /// Days that the rate is paid for.
    pub dager: Field<Decimal>,
    /// Weeks that the rate is paid for.
    pub uker: Field<Decimal>,
    /// The share of the rate that is paid, in per cent.
    pub andel: Field<Decimal>,
    /// The share of a post, in per cent.
    pub stilling: Field<Decimal>,
    /// What a whole post is paid in a year.
    pub aarslonn: Field<Decimal>,
    /// On top of the salary, in per cent.
    pub pensjon: Field<Decimal>,
    /// On top of salary and pension, in per cent.
    pub arbeidsgiveravgift: Field<Decimal>,
    /// Something else on the row may be a factor too: nothing is multiplied.
    pub uklare: bool,
}

/// The price that a cost is a product of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pris {
    /// A rate: × quantity, hours, days, weeks and share.
    Sats,
    /// A salary: × the share of a post, with pension and contribution on top.
    Aarslonn,
}

/// How a factor goes into a product.
#[derive(Debug, Clone, Copy)]
enum Som {
    Faktor,
    /// 50 is × 50 / 100.
    Prosent,
    /// 14 is × 114 / 100.
    Tillegg,
}

/// What stands in the way of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mangel<'a> {
    /// A cell that is blank.
    Blank(Column, &'a Place),
    Unreadable(&'a Place),
    /// The table says nothing of it.
    Absent,
}

impl Faktorer {
    /// The factors of a measure that has none.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            antall: Field::Absent,
            sats: Field::Absent,
            timer: Field::Absent,
            dager: Field::Absent,
            uker: Field::Absent,
            andel: Field::Absent,
            stilling: Field::Absent,
            aarslonn: Field::Absent,
            pensjon: Field::Absent,
            arbeidsgiveravgift: Field::Absent,
            uklare: false,
        }
    }

    /// The price of the row. `None` without one, and with two: which of them counts nobody has said.
    #[must_use]
    pub const fn pris(&self) -> Option<Pris> {
        match (is_given(&self.sats), is_given(&self.aarslonn)) {
            (true, true) => None,
            (true, false) => Some(Pris::Sats),
            (false, true) => Some(Pris::Aarslonn),
            (false, false) => match (&self.sats, &self.aarslonn) {
                (Field::Missing(_), Field::Missing(_)) if is_given(&self.stilling) => {
                    Some(Pris::Aarslonn)
                }
                (Field::Missing(_), _) => Some(Pris::Sats),
                (_, Field::Missing(_)) => Some(Pris::Aarslonn),
                _ => None,
            },
        }
    }

    /// Both a rate and a salary.
    #[must_use]
    pub const fn has_two_prices(&self) -> bool {
        is_given(&self.sats) && is_given(&self.aarslonn)
    }

    /// What a price that is known is to be multiplied with and is blank: the column and its cell.
    #[must_use]
    pub fn blank(&self) -> Option<(Column, &Place)> {
        let is_known = match self.pris()? {
            Pris::Sats => self.sats.value().is_some(),
            Pris::Aarslonn => self.aarslonn.value().is_some(),
        };
        match self.obstacle() {
            Some(Mangel::Blank(column, place)) if is_known => Some((column, place)),
            _ => None,
        }
    }

    /// The product of the factors that the row has.
    ///
    /// Rate × quantity × hours × days × weeks × share: a blank number of days, hours or weeks, or a
    /// blank share, is no factor of the row. A blank quantity is a quantity that nobody knows: then the
    /// product is [`Field::Missing`], never the rate alone. Without a column of quantities the hours,
    /// days or weeks are the quantity. Hours a week need
    /// their weeks, and weeks their hours.
    ///
    /// Share of a post × salary × (1 + pension) × (1 + contribution): each of them that the table has
    /// must be there.
    ///
    /// 3 × 150 000 is 450 000; 4 × 11 178 × 5 days × 50 % is 111 780; 2 hours × 800 × 40 weeks is
    /// 64 000; 50 % × 1 000 000 × 1,14 × 1,141 is 650 370.
    #[must_use]
    pub fn product(&self) -> Field<Decimal> {
        match self.obstacle() {
            Some(Mangel::Blank(_, place)) => Field::Missing(place.clone()),
            Some(Mangel::Unreadable(place)) => Field::Unreadable(place.clone()),
            Some(Mangel::Absent) => Field::Absent,
            None if self.uklare => Field::Absent,
            None => self.multiplied(),
        }
    }

    fn obstacle(&self) -> Option<Mangel<'_>> {
        match self.pris() {
            None => Some(Mangel::Absent),
            Some(Pris::Sats) => self.obstacle_of_rate(),
            Some(Pris::Aarslonn) => self.obstacle_of_salary(),
        }
    }

    fn obstacle_of_rate(&self) -> Option<Mangel<'_>> {
        if let Field::Missing(place) = &self.sats {
            return Some(Mangel::Blank(Column::Sats, place));
        }
        let parts = self.parts(Pris::Sats);
        let unreadable = parts.iter().find_map(|(field, _)| unreadable(field));
        match (self.quantity(), unreadable) {
            (Field::Missing(place), None) => Some(Mangel::Blank(Column::Antall, place)),
            (Field::Absent, None) => Some(Mangel::Absent),
            (_, Some(place)) => Some(Mangel::Unreadable(place)),
            _ => match (&self.timer, &self.uker) {
                (Field::Known(_), Field::Missing(place)) => {
                    Some(Mangel::Blank(Column::Uker, place))
                }
                (Field::Missing(place), Field::Known(_)) => {
                    Some(Mangel::Blank(Column::Timer, place))
                }
                _ => None,
            },
        }
    }

    fn obstacle_of_salary(&self) -> Option<Mangel<'_>> {
        if self.stilling == Field::Absent {
            return Some(Mangel::Absent);
        }
        let parts = [
            (Column::Aarslonn, &self.aarslonn),
            (Column::Stilling, &self.stilling),
            (Column::Pensjon, &self.pensjon),
            (Column::Arbeidsgiveravgift, &self.arbeidsgiveravgift),
        ];
        let unreadable = parts.iter().find_map(|(_, field)| unreadable(field));
        let blank = parts.iter().find_map(|(column, field)| match field {
            Field::Missing(place) => Some(Mangel::Blank(*column, place)),
            _ => None,
        });
        unreadable.map(Mangel::Unreadable).or(blank)
    }

    /// The quantity, or the hours, days or weeks in its place.
    #[must_use]
    pub fn quantity(&self) -> &Field<Decimal> {
        if self.antall != Field::Absent {
            return &self.antall;
        }
        let times = [&self.timer, &self.dager, &self.uker];
        let first =
            |wanted: fn(&Field<Decimal>) -> bool| times.into_iter().find(|field| wanted(field));
        first(|field| matches!(field, Field::Known(_)))
            .or_else(|| first(|field| matches!(field, Field::Unreadable(_))))
            .or_else(|| first(|field| *field != Field::Absent))
            .unwrap_or(&self.dager)
    }

    /// The factors of a price, in the order in which they are told.
    fn parts(&self, pris: Pris) -> Vec<(&Field<Decimal>, Som)> {
        match pris {
            Pris::Sats => vec![
                (&self.antall, Som::Faktor),
                (&self.timer, Som::Faktor),
                (&self.sats, Som::Faktor),
                (&self.dager, Som::Faktor),
                (&self.uker, Som::Faktor),
                (&self.andel, Som::Prosent),
            ],
            Pris::Aarslonn => vec![
                (&self.stilling, Som::Prosent),
                (&self.aarslonn, Som::Faktor),
                (&self.pensjon, Som::Tillegg),
                (&self.arbeidsgiveravgift, Som::Tillegg),
            ],
        }
    }

    /// The cells of the factors that are known.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let parts = self.pris().map_or_else(Vec::new, |pris| self.parts(pris));
        let known = parts.into_iter().filter(|(field, _)| field.value().is_some());
        known.flat_map(|(field, _)| field.places().to_vec()).collect()
    }

    fn multiplied(&self) -> Field<Decimal> {
        let Some(pris) = self.pris() else { return Field::Absent };
        let known = self
            .parts(pris)
            .into_iter()
            .filter_map(|(field, som)| field.value().map(|value| (*value, som)));
        let product = known.map(in_product).try_fold(Decimal::ONE, |product, factor| {
            let (over, under) = factor?;
            product.checked_mul(over)?.checked_div(under)
        });
        product.map_or(Field::Absent, |value| {
            Field::Known(Sourced { value: value.normalize(), places: self.places() })
        })
    }

    /// What one of what the rate is paid for costs: days, hours, weeks and share with the rate.
    /// `None` without a rate.
    #[must_use]
    pub fn unit_cost(&self) -> Option<Decimal> {
        let one = Self { antall: Field::Absent, ..self.clone() };
        let known = one.parts(Pris::Sats).into_iter();
        self.sats.value()?;
        let known = known.filter_map(|(field, som)| field.value().map(|value| (*value, som)));
        known.map(in_product).try_fold(Decimal::ONE, |product, factor| {
            let (over, under) = factor?;
            product.checked_mul(over)?.checked_div(under)
        })
    }
}

/// A factor as a fraction.
fn in_product((value, som): (Decimal, Som)) -> Option<(Decimal, Decimal)> {
    Some(match som {
        Som::Faktor => (value, Decimal::ONE),
        Som::Prosent => (value, Decimal::ONE_HUNDRED),
        Som::Tillegg => (value.checked_add(Decimal::ONE_HUNDRED)?, Decimal::ONE_HUNDRED),
    })
}

const fn is_given(field: &Field<Decimal>) -> bool {
    matches!(field, Field::Known(_) | Field::Unreadable(_))
}

const fn unreadable(field: &Field<Decimal>) -> Option<&Place> {
    match field {
        Field::Unreadable(place) => Some(place),
        _ => None,
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
            ..Faktorer::none()
        };
        assert_eq!(shown(&faktorer.product()), expected);
    }

    fn shown(product: &Field<Decimal>) -> String {
        match product {
            Field::Known(product) => {
                let cells = product.places.iter().filter_map(Place::area);
                let cells: Vec<String> = cells.map(|area| area.to_string()).collect();
                format!("{} of {}", product.value, cells.join(" "))
            }
            Field::Missing(place) => format!("blank {}", place.area().unwrap()),
            Field::Unreadable(place) => format!("unreadable {}", place.area().unwrap()),
            Field::Absent => "none".to_owned(),
        }
    }

    #[track_caller]
    fn check_hours([antall, timer, sats, uker]: [&str; 4], expected: &str) {
        let faktorer = Faktorer {
            antall: field(antall, "A2"),
            timer: field(timer, "B2"),
            sats: field(sats, "C2"),
            uker: field(uker, "D2"),
            ..Faktorer::none()
        };
        assert_eq!(shown(&faktorer.product()), expected);
    }

    #[track_caller]
    fn check_post([stilling, aarslonn, pensjon, avgift]: [&str; 4], expected: &str) {
        let faktorer = Faktorer {
            stilling: field(stilling, "A2"),
            aarslonn: field(aarslonn, "B2"),
            pensjon: field(pensjon, "C2"),
            arbeidsgiveravgift: field(avgift, "D2"),
            ..Faktorer::none()
        };
        assert_eq!(shown(&faktorer.product()), expected);
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

    /// 2 hours at 800 kroner in 40 weeks are 64 000.
    #[test]
    fn hours_are_paid_by_the_rate_in_their_weeks() {
        check_hours(["-", "2", "800", "40"], "64000 of B2 C2 D2");
        check_hours(["3", "2", "800", "40"], "192000 of A2 B2 C2 D2");
        check_hours(["-", "80", "800", "-"], "64000 of B2 C2");
        check_hours(["-", "2", "800", ""], "blank D2");
        check_hours(["-", "", "800", "40"], "blank B2");
        check_hours(["3", "", "800", "40"], "blank B2");
        check_hours(["3", "", "800", ""], "2400 of A2 C2");
        check_hours(["", "2", "800", "40"], "blank A2");
        check_hours(["-", "", "800", ""], "blank B2");
        check_hours(["-", "?", "800", "40"], "unreadable B2");
    }

    /// 0,5 × 1 000 000 × 1,14 × 1,141 = 650 370 and 0,3 × 1 000 000 × 1,14 × 1,106 = 378 252.
    #[test]
    fn a_share_of_a_post_costs_salary_pension_and_contribution() {
        check_post(["50", "1000000", "14", "14.1"], "650370 of A2 B2 C2 D2");
        check_post(["30", "1000000", "14", "10.6"], "378252 of A2 B2 C2 D2");
        check_post(["30", "1000000", "-", "-"], "300000 of A2 B2");
        check_post(["200", "1000000", "0", "0"], "2000000 of A2 B2 C2 D2");
        check_post(["", "1000000", "14", "14.1"], "blank A2");
        check_post(["30", "1000000", "", "14.1"], "blank C2");
        check_post(["30", "", "14", "14.1"], "blank B2");
        check_post(["30", "1000000", "?", ""], "unreadable C2");
        check_post(["-", "1000000", "14", "14.1"], "none");
        check_post(["30", "-", "14", "14.1"], "none");
    }

    #[test]
    fn of_a_rate_and_a_salary_nobody_knows_which_counts() {
        let known = |text| field(text, "A2");
        let faktorer = Faktorer {
            antall: known("3"),
            sats: known("150000"),
            stilling: known("50"),
            aarslonn: known("1000000"),
            ..Faktorer::none()
        };
        assert_eq!(faktorer.product(), Field::Absent);
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
