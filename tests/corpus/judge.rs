//! What came of a case, field by field and figure by figure: right, refused or wrong.

use super::case::Case;
use super::kinds;
use super::truth::{Fact, Record};
use legetall::analysis::Analysis;
use legetall::figures::Outcome as Figured;
use legetall::finding::{Finding, Param, Severity};
use legetall::model::{
    Aktivitet, Bemanning, Budsjettlinje, Column, Fastlegeliste, Field, Kind, Legeaarsverk,
    Nokkeltall, Period, Slag, Tilplikting, Tiltak, Vakt, Vaktantall,
};
use legetall::place::Place;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Rows or columns that are of no table.
const NOT_USED: &str = "K102";

/// How many fields and figures came out how.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tally {
    pub right: usize,
    pub refused: usize,
    pub wrong: usize,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.refused += other.refused;
        self.wrong += other.wrong;
    }

    pub const fn all(self) -> usize {
        self.right + self.refused + self.wrong
    }
}

/// The verdict on a case, and in words what is not right.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    pub tally: Tally,
    pub of_kind: BTreeMap<Kind, Tally>,
    pub wrong: Vec<String>,
    pub refused: Vec<String>,
}

/// What the analysis has for a field.
#[derive(Debug, Clone, PartialEq)]
enum Seen {
    Known(Fact),
    Refused,
}

type SeenRecord = BTreeMap<Column, Seen>;

pub fn judge(case: &Case, analysis: &Analysis) -> Verdict {
    let mut verdict = Verdict::default();
    for kind in Kind::ALL {
        let mut own = Verdict::default();
        own.records(case, analysis, kind);
        own.figures(case, analysis, kind);
        verdict.tally.add(own.tally);
        verdict.of_kind.insert(kind, own.tally);
        verdict.wrong.append(&mut own.wrong);
        verdict.refused.append(&mut own.refused);
    }
    verdict
}

impl Verdict {
    fn right(&mut self) {
        self.tally.right += 1;
    }

    fn refused(&mut self, what: String) {
        self.tally.refused += 1;
        self.refused.push(what);
    }

    fn wrong(&mut self, what: String) {
        self.tally.wrong += 1;
        self.wrong.push(what);
    }

    fn records(&mut self, case: &Case, analysis: &Analysis, kind: Kind) {
        let seen = seen(analysis, kind);
        let file = case.file_of(kind);
        let is_told = analysis
            .findings
            .iter()
            .any(|finding| finding.severity() != Severity::Note && is_about(finding, &file));
        let mut left: Vec<Option<&SeenRecord>> = seen.iter().map(Some).collect();
        for (at, record) in case.truth.of(kind).iter().enumerate() {
            let found =
                left.iter_mut().find(|seen| seen.is_some_and(|seen| same_name(kind, record, seen)));
            let found = found.and_then(Option::take);
            for (column, fact) in record {
                let what = || format!("{} {at} {}: {fact:?}", kind.id(), column.id());
                match found.and_then(|seen| seen.get(column)) {
                    Some(Seen::Known(known)) if is_same(known, fact) => self.right(),
                    Some(Seen::Known(known)) => self.wrong(format!("{} became {known:?}", what())),
                    _ if matches!(fact, Fact::Nothing | Fact::Unreadable) => self.right(),
                    Some(Seen::Refused) if is_told => self.refused(what()),
                    Some(Seen::Refused) => self.wrong(format!("{} was lost in silence", what())),
                    None if seen.is_empty() && is_told => self.refused(what()),
                    None if found.is_some()
                        && (is_asked_for(analysis, &file, *column)
                            || case.is_passed_over(analysis, kind, *column)) =>
                    {
                        self.refused(what());
                    }
                    None => self.wrong(format!("{} is gone", what())),
                }
            }
        }
        for extra in left.into_iter().flatten() {
            self.wrong(format!("{} has a record too many: {extra:?}", kind.id()));
        }
    }

    fn figures(&mut self, case: &Case, analysis: &Analysis, kind: Kind) {
        for (id, expected) in case.truth.figures(kind) {
            let outcome = analysis.figure(&id).map(|figure| &figure.outcome);
            match (outcome, expected) {
                (Some(Figured::Known(value)), Some(expected)) if is_near(*value, expected) => {
                    self.right();
                }
                (Some(Figured::Known(value)), expected) => {
                    self.wrong(format!("{id} is {value}, not {expected:?}"));
                }
                (Some(Figured::Undefined), Some(expected)) => {
                    self.wrong(format!("{id} is undefined, not {expected}"));
                }
                (_, None) => self.right(),
                (_, Some(expected)) => self.refused(format!("{id}: {expected}")),
            }
        }
    }
}

impl Case {
    /// Whether a finding says of the column that it is not used.
    fn is_passed_over(&self, analysis: &Analysis, kind: Kind, column: Column) -> bool {
        let drawing = self.drawings.iter().find(|drawing| drawing.kind == kind);
        let header = drawing.and_then(|drawing| Some(&drawing.cols[drawing.col(column)?].header));
        let file = self.file_of(kind);
        header.is_some_and(|header| {
            let named = ("header", Param::Text(header.trim().to_owned()));
            let says_so = |finding: &Finding| {
                is_about(finding, &file)
                    && (finding.params.contains(&named) || finding.code() == NOT_USED)
            };
            analysis.findings.iter().any(says_so)
        })
    }

    fn file_of(&self, kind: Kind) -> String {
        let name = match self.spread {
            super::case::Spread::Files => kind.id(),
            _ => "legetjenesten",
        };
        format!("{name}.{}", self.ending())
    }
}

fn is_about(finding: &Finding, file: &str) -> bool {
    finding.place.as_ref().is_none_or(|place| &*place.file == file)
}

/// Whether a finding says that the column is missing.
fn is_asked_for(analysis: &Analysis, file: &str, column: Column) -> bool {
    let named = ("column", Param::Text(column.id()));
    analysis.findings.iter().any(|finding| {
        finding.severity() != Severity::Note
            && is_about(finding, file)
            && finding.params.contains(&named)
    })
}

fn is_near(value: Decimal, expected: Decimal) -> bool {
    let room = expected.abs().max(Decimal::ONE) * Decimal::new(1, 12);
    (value - expected).abs() <= room
}

fn is_same(known: &Fact, fact: &Fact) -> bool {
    match (known, fact) {
        (Fact::Text(known), Fact::Text(fact)) => {
            known.split_whitespace().eq(fact.split_whitespace())
        }
        _ => known == fact,
    }
}

fn same_name(kind: Kind, record: &Record, seen: &SeenRecord) -> bool {
    // Of the codes of a line some may be lost, and said so.
    let mut names = kinds::naming(kind).iter().filter_map(|name| Some((seen.get(name)?, name)));
    let is_named = names.clone().next().is_some();
    is_named
        && names.all(|(seen, name)| match (seen, record.get(name)) {
            (Seen::Known(known), Some(fact)) => is_same(known, fact),
            _ => false,
        })
}

fn seen(analysis: &Analysis, kind: Kind) -> Vec<SeenRecord> {
    let data = &analysis.data;
    match kind {
        Kind::Fastlegelister => data.fastlegelister.iter().map(seen_list).collect(),
        Kind::Tilplikting => data.tilplikting.iter().map(seen_duty).collect(),
        Kind::Tiltak => data.tiltak.iter().map(seen_measure).collect(),
        Kind::Legeaarsverk => data.legeaarsverk.iter().map(seen_site).collect(),
        // But for the sheet of the emergency clinic that `mess::frame::other_sheets` puts beside.
        Kind::Aktivitet => {
            let beside = |series: &&Aktivitet| series.place.sheet_name() == Some("Legevakt");
            data.aktivitet.iter().filter(|series| !beside(series)).map(seen_series).collect()
        }
        Kind::Kostra => data.kostra.iter().map(seen_key_figure).collect(),
        Kind::Vaktbemanning => data.vaktbemanning.iter().map(seen_shift).collect(),
        Kind::Budsjett => data.budsjett.iter().map(seen_line).collect(),
    }
}

fn put<T: Clone>(
    record: &mut SeenRecord,
    column: Column,
    field: &Field<T>,
    fact: impl Fn(T) -> Fact,
) {
    let seen = match field {
        Field::Known(sourced) => Seen::Known(fact(sourced.value.clone())),
        Field::Missing(_) | Field::Unreadable(_) => Seen::Refused,
        Field::Absent => return,
    };
    record.insert(column, seen);
}

fn seen_list(list: &Fastlegeliste) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Legekontor, &list.legekontor, Fact::Text);
    put(&mut seen, Column::Lege, &list.lege, Fact::Text);
    put(&mut seen, Column::Listetak, &list.listetak, Fact::Number);
    put(&mut seen, Column::Listelengde, &list.listelengde, Fact::Number);
    put(&mut seen, Column::LedigePlasser, &list.ledige_plasser, Fact::Number);
    put(&mut seen, Column::Status, &list.bemanning, |who| Fact::Flag(who == Bemanning::Fast));
    put(&mut seen, Column::Spesialist, &list.spesialist, Fact::Flag);
    put(&mut seen, Column::AvtaleFra, &list.avtale_fra, Fact::Day);
    put(&mut seen, Column::Avtaleform, &list.avtaleform, Fact::Text);
    put(&mut seen, Column::Venteliste, &list.venteliste, Fact::Number);
    seen
}

fn seen_duty(duty: &Tilplikting) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Tjenestested, &duty.tjenestested, Fact::Text);
    put(&mut seen, Column::Ressurs, &duty.ressurs, Fact::Number);
    put(&mut seen, Column::Lege, &duty.lege, Fact::Text);
    put(&mut seen, Column::Funksjon, &duty.funksjon, Fact::Text);
    seen
}

fn seen_site(site: &Legeaarsverk) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Tjenestested, &site.tjenestested, Fact::Text);
    put(&mut seen, Column::Tjeneste, &site.tjeneste, Fact::Text);
    put(&mut seen, Column::Legeaarsverk, &site.legeaarsverk, Fact::Number);
    put(&mut seen, Column::Plasser, &site.plasser, Fact::Number);
    put(&mut seen, Column::Ubesatt, &site.ubesatt, Fact::Number);
    seen
}

fn seen_series(series: &Aktivitet) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Serie, &series.serie, Fact::Text);
    for (year, count) in &series.per_aar {
        put(&mut seen, Column::Aar(*year), count, Fact::Number);
    }
    seen
}

fn seen_key_figure(one: &Nokkeltall) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Nokkeltall, &one.nokkeltall, Fact::Text);
    put(&mut seen, Column::Region, &one.region, Fact::Text);
    put(&mut seen, Column::Aarstall, &one.aar, |year| Fact::Number(year.into()));
    put(&mut seen, Column::Verdi, &one.verdi, Fact::Number);
    seen
}

fn seen_shift(shift: &Vakt) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Vakt, &shift.vakt, Fact::Text);
    put(&mut seen, Column::Tid, &shift.tid, Fact::Text);
    put(&mut seen, Column::AntallLeger, &shift.leger, Fact::Number);
    put(&mut seen, Column::AntallSykepleiere, &shift.sykepleiere, |nurses| match nurses {
        Vaktantall::Antall(number) => Fact::Number(number),
        Vaktantall::Spenn(least, most) => Fact::Text(format!("{least}-{most}")),
    });
    seen
}

fn seen_line(line: &Budsjettlinje) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Ansvar, &line.ansvar, Fact::Text);
    put(&mut seen, Column::Funksjon, &line.funksjon, Fact::Text);
    put(&mut seen, Column::Art, &line.art, Fact::Text);
    put(&mut seen, Column::Tekst, &line.tekst, Fact::Text);
    for (column, amount) in &line.belop {
        put(&mut seen, *column, amount, Fact::Number);
    }
    seen
}

fn seen_measure(measure: &Tiltak) -> SeenRecord {
    let mut seen = SeenRecord::new();
    put(&mut seen, Column::Nummer, &measure.nummer, Fact::Text);
    put(&mut seen, Column::Tiltak, &measure.tiltak, Fact::Text);
    put(&mut seen, Column::Iverksetting, &measure.iverksetting, |start: Period| {
        Fact::From(start.year, start.month)
    });
    put(&mut seen, Column::Slag, &measure.slag, |slag| Fact::Flag(slag == Slag::Varig));
    put(&mut seen, Column::Kostnad, &measure.kostnad, Fact::Number);
    put(&mut seen, Column::Ansvar, &measure.ansvar, Fact::Text);
    put(&mut seen, Column::Kapittel, &measure.kapittel, Fact::Text);
    for (year, amount) in &measure.per_aar {
        put(&mut seen, Column::Aar(*year), amount, Fact::Number);
    }
    seen
}

/// What was said about a case, for a person to look at.
pub fn findings(analysis: &Analysis) -> String {
    let shown = |finding: &Finding| {
        let place = finding.place.as_ref().map(Place::to_string).unwrap_or_default();
        format!("  {} {place} {:?}\n", finding.code(), finding.params)
    };
    analysis.findings.iter().map(shown).collect()
}
