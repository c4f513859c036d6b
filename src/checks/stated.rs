use super::Comparison;
use crate::figures::TIMER_PER_AARSVERK;
use crate::finding::{Entry, Finding, Param};
use crate::model::{Column, Field, Kind, Kommunedata, OppgittTall, Unit};
use crate::place::Place;
use crate::rounding::round;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// The numbers of the rows that a stated number covers, in its unit. `None` when one of them could
/// not be read or the workbook has none there. Empty cells count as nothing, as in the workbook's
/// own sum or mean.
pub fn numbers(data: &Kommunedata, stated: &OppgittTall) -> Option<Vec<Decimal>> {
    let mut numbers = Vec::new();
    // A ledger has as many totals as lines: neither is looked through for each of the other.
    let covered: BTreeSet<RowKey<'_>> = stated.rows.iter().map(row_key).collect();
    for (row, field) in fields(data, stated.kind, stated.column) {
        if !covered.contains(&row_key(row)) {
            continue;
        }
        match field {
            Field::Known(number) => numbers.push(in_unit(number.value, stated)?),
            Field::Unreadable(_) => return None,
            Field::Missing(_) | Field::Absent => {}
        }
    }
    (!numbers.is_empty()).then_some(numbers)
}

/// Compares a stated number with ours.
///
/// It agrees when it is ours, rounded to the digits it shows: 196 is not 196.5, whose rounding is
/// 197. What floating point leaves far behind the comma is no difference.
pub fn compare(
    entry: &'static Entry,
    stated: &OppgittTall,
    computed: Decimal,
) -> Option<Comparison> {
    let value = stated.value.value;
    let difference = computed.checked_sub(value)?;
    let noise = Decimal::new(1, 9) * computed.abs().max(Decimal::ONE).min(Decimal::from(1_000_000));
    if round(computed, value.normalize().scale()) == value || difference.abs() < noise {
        return Some(Comparison::Holds);
    }
    let param = |number: Decimal| match stated.unit {
        Unit::Prosent => Param::Prosent(number),
        Unit::Kroner => Param::Kroner(number),
        _ => Param::Number(number),
    };
    let by = |number: Decimal| match stated.unit {
        Unit::Prosent => Param::Prosentpoeng(number),
        _ => param(number),
    };
    let finding = Finding::new(entry)
        .with("label", stated.label.as_str())
        .with("column", stated.column.id())
        .with("stated", param(value))
        .with("computed", param(computed.normalize()))
        .with("difference", by(difference.normalize()));
    Some(Comparison::Broken(match stated.value.places.first() {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }))
}

/// Duty is kept in per cent of full time and may be stated in posts or hours.
fn in_unit(number: Decimal, stated: &OppgittTall) -> Option<Decimal> {
    if stated.column != Column::Ressurs {
        return Some(number);
    }
    let hundred = Decimal::ONE_HUNDRED;
    match stated.unit {
        Unit::Aarsverk => number.checked_div(hundred),
        Unit::TimerPerUke => number.checked_mul(TIMER_PER_AARSVERK)?.checked_div(hundred),
        _ => Some(number),
    }
}

/// Each record's row and what it says in the column, for columns of numbers.
fn fields(data: &Kommunedata, kind: Kind, column: Column) -> Vec<(&Place, &Field<Decimal>)> {
    match kind {
        Kind::Fastlegelister => data
            .fastlegelister
            .iter()
            .filter_map(|list| {
                let field = match column {
                    Column::Listetak => &list.listetak,
                    Column::Listelengde => &list.listelengde,
                    Column::LedigePlasser => &list.ledige_plasser,
                    Column::Venteliste => &list.venteliste,
                    Column::KommunaleTimer => &list.kommunale_timer,
                    _ => return None,
                };
                Some((&list.place, field))
            })
            .collect(),
        Kind::Tilplikting => {
            let duties = data.tilplikting.iter().filter(|_| column == Column::Ressurs);
            duties.map(|duty| (&duty.place, &duty.ressurs)).collect()
        }
        Kind::Legeaarsverk => data
            .legeaarsverk
            .iter()
            .filter_map(|site| {
                let field = match column {
                    Column::Legeaarsverk => &site.legeaarsverk,
                    Column::Plasser => &site.plasser,
                    Column::Ubesatt => &site.ubesatt,
                    _ => return None,
                };
                Some((&site.place, field))
            })
            .collect(),
        Kind::Aktivitet => data
            .aktivitet
            .iter()
            .filter_map(|series| match column {
                Column::Aar(year) => Some((&series.place, series.per_aar.get(&year)?)),
                _ => None,
            })
            .collect(),
        Kind::Budsjett => data
            .budsjett
            .iter()
            .filter_map(|line| Some((&line.place, line.belop.get(&column)?)))
            .collect(),
        // Nothing of these is summed.
        Kind::Kostra => Vec::new(),
        Kind::Vaktbemanning => {
            let shifts = data.vaktbemanning.iter().filter(|_| column == Column::AntallLeger);
            shifts.map(|shift| (&shift.place, &shift.leger)).collect()
        }
        Kind::Tiltak => data
            .tiltak
            .iter()
            .filter_map(|measure| {
                let field = match column {
                    Column::Kostnad => &measure.kostnad,
                    Column::NyeLeger => &measure.nye_leger,
                    Column::Tilskudd => &measure.tilskudd,
                    Column::Sum => &measure.oppgitt_sum,
                    Column::Refusjon => &measure.refusjon.helaar,
                    Column::Omdisponering => &measure.omdisponering.helaar,
                    Column::TilskuddAar(year) => measure.tilskudd_per_aar.get(&year)?,
                    Column::RefusjonAar(year) => measure.refusjon.per_aar.get(&year)?,
                    Column::OmdisponeringAar(year) => measure.omdisponering.per_aar.get(&year)?,
                    Column::Aar(year) => measure.per_aar.get(&year)?,
                    _ => return None,
                };
                Some((&measure.place, field))
            })
            .collect(),
    }
}

type RowKey<'a> = (&'a str, Option<&'a str>, Option<u32>, Option<&'a Place>);

/// What two places share that stand on the same row of the same sheet, whatever their columns.
fn row_key(place: &Place) -> RowKey<'_> {
    let row = place.area().map(|area| area.first.row);
    let other = row.is_none().then_some(place);
    (&place.file, place.sheet_name(), row, other)
}
