//! The contract with other programs: one object on one line, exact decimals, `null` for what could
//! not be computed, with the cells that kept it from being so.

mod scenarios;
mod since;

use crate::analysis::{Analysis, InputFile};
use crate::economy::{Consequence, Fremdrift, Plan};
use crate::figures::{Assumption, Figure, Outcome};
use crate::finding::Finding;
use crate::language::Texts;
use crate::model::{
    Aktivitet, Column, Dato, Field, Group, Kind, Nokkeltall, Pris, Row, Slag, TableOrigin, Value,
};
use crate::place::{Part, Place, column_letters};
use crate::report::wording::{self, Worded};
use crate::report::{Explained, ExplainedColumn};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The JSON contract: one object on one line, exact decimals, `null` with `affected_by` for what could not be computed.
#[must_use]
pub fn render(analysis: &Analysis, texts: &Texts, outputs: &[String]) -> String {
    write(analysis, texts, &[], outputs)
}

/// As [`render`], with why each table was taken for what it was.
#[must_use]
pub fn check(analysis: &Analysis, texts: &Texts, why: &[Explained], outputs: &[String]) -> String {
    write(analysis, texts, why, outputs)
}

/// The last line of a run of several municipalities: who was compared, and where.
#[must_use]
pub fn comparison(municipalities: &[String], outputs: &[String]) -> String {
    let run = Compared {
        legetall: env!("CARGO_PKG_VERSION"),
        comparison: Comparison { municipalities, outputs },
    };
    serde_json::to_string(&run).unwrap_or_default()
}

#[derive(Serialize)]
struct Compared<'a> {
    legetall: &'static str,
    comparison: Comparison<'a>,
}

#[derive(Serialize)]
struct Comparison<'a> {
    municipalities: &'a [String],
    outputs: &'a [String],
}

/// The words of the contract: those of the terminal, the workbook and the appendix.
trait Words {
    fn label(&self, figure: &Figure) -> String;
    fn formula(&self, figure: &Figure) -> String;
    fn finding(&self, finding: &Finding) -> Worded;
    fn word(&self, key: &str) -> String;
}

impl Words for Texts {
    fn label(&self, figure: &Figure) -> String {
        wording::label(figure, self)
    }

    fn formula(&self, figure: &Figure) -> String {
        wording::formula_in_words(figure, self)
    }

    fn finding(&self, finding: &Finding) -> Worded {
        wording::finding(finding, self)
    }

    fn word(&self, key: &str) -> String {
        self.plain(key)
    }
}

fn write(analysis: &Analysis, words: &dyn Words, why: &[Explained], outputs: &[String]) -> String {
    let run = Run {
        legetall: env!("CARGO_PKG_VERSION"),
        municipality: municipality(analysis),
        as_of: analysis.data.origins.iter().filter_map(as_of).max().map(iso),
        inputs: analysis.inputs.iter().map(|file| input(file, analysis)).collect(),
        figures: analysis.figures.iter().map(|figure| figure_of(figure, words)).collect(),
        measures: measures(analysis.plan.as_ref(), words),
        economy: analysis
            .plan
            .as_ref()
            .map(|plan| economy(plan, &analysis.figures, &analysis.assumptions)),
        scenarios: scenarios::scenarios(analysis),
        sensitivity: scenarios::sensitivity(analysis),
        offices: groups(analysis, Kind::Fastlegelister, Column::Legekontor, office),
        services: groups(analysis, Kind::Legeaarsverk, Column::Tjeneste, service),
        posts: rows(analysis, Kind::Legeaarsverk, posts),
        shifts: rows(analysis, Kind::Vaktbemanning, shift),
        activity: analysis.data.aktivitet.iter().map(counted).collect(),
        statistics: analysis.data.kostra.iter().map(statistic).collect(),
        why: why.iter().map(reasons).collect(),
        checked: Made { cells: analysis.cells(), comparisons: analysis.comparisons },
        findings: analysis.findings.iter().map(|finding| finding_of(finding, words)).collect(),
        since_last: since::since_last(analysis),
        corrected: since::corrected(analysis),
        development: since::development(analysis),
        outputs,
    };
    // Writing to memory only fails for maps whose keys are not text, and there are none.
    serde_json::to_string(&run).unwrap_or_default()
}

/// A decimal written as it is, never by way of a float: 196.5, 105.70824524312896405919661734.
type Number = Option<Box<RawValue>>;

fn number(value: Option<Decimal>) -> Number {
    RawValue::from_string(value?.normalize().to_string()).ok()
}

/// Year → amount in kroner; `null` when it could not be computed.
type Years = BTreeMap<i32, Number>;

#[derive(Serialize)]
struct Run<'a> {
    legetall: &'static str,
    municipality: Municipality<'a>,
    as_of: Option<String>,
    inputs: Vec<Input<'a>>,
    figures: Vec<KeyFigure<'a>>,
    measures: Vec<Measure<'a>>,
    economy: Option<Economy>,
    scenarios: Vec<scenarios::Scenario<'a>>,
    /// What moves the total of the measures most, first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sensitivity: Vec<scenarios::Sensitivity<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    offices: Vec<Office<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    services: Vec<Service<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    posts: Vec<Posts<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shifts: Vec<Shift<'a>>,
    /// What is counted year by year, when a workbook says it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activity: Vec<CountedSeries<'a>>,
    /// Key figures of official statistics, when a workbook gives them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statistics: Vec<Statistic<'a>>,
    /// When `check --why` asks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    why: Vec<Reasons<'a>>,
    checked: Made,
    findings: Vec<Reported<'a>>,
    /// Only where earlier runs are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    since_last: Option<since::SinceLast<'a>>,
    /// Only where this run replaces an edition of the same month.
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<since::Corrected>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    development: Vec<since::MonthOf>,
    outputs: &'a [String],
}

/// How much was looked at.
#[derive(Serialize)]
struct Made {
    cells: usize,
    comparisons: usize,
}

/// Why a table was taken for what it was, in words.
#[derive(Serialize)]
struct Reasons<'a> {
    table: &'a str,
    verdict: &'a str,
    next: Option<&'a str>,
    columns: Vec<ColumnReason<'a>>,
    unused: Option<&'a str>,
}

#[derive(Serialize)]
struct ColumnReason<'a> {
    column: &'a str,
    cell: &'a str,
    header: &'a str,
    ground: &'a str,
    content: &'a str,
    rivals: Option<&'a str>,
}

fn reasons(explained: &Explained) -> Reasons<'_> {
    Reasons {
        table: &explained.place,
        verdict: &explained.verdict,
        next: explained.next.as_deref(),
        columns: explained.columns.iter().map(column_reason).collect(),
        unused: explained.unused.as_deref(),
    }
}

fn column_reason(column: &ExplainedColumn) -> ColumnReason<'_> {
    ColumnReason {
        column: &column.column,
        cell: &column.cell,
        header: &column.header,
        ground: &column.ground,
        content: &column.content,
        rivals: column.rivals.as_deref(),
    }
}

#[derive(Serialize)]
struct Municipality<'a> {
    number: Option<&'a str>,
    name: Option<&'a str>,
    population: Number,
}

#[derive(Serialize)]
struct Input<'a> {
    file: &'a str,
    sha256: &'a str,
    tables: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct Table<'a> {
    sheet: Option<&'a str>,
    range: Option<String>,
    kind: &'static str,
    rows: usize,
    /// Column of the normalised table → letters of the column it was read from.
    columns: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct KeyFigure<'a> {
    id: &'a str,
    label: String,
    value: Number,
    unit: &'static str,
    formula: String,
    sources: Vec<String>,
    affected_by: Vec<String>,
}

#[derive(Serialize)]
struct Measure<'a> {
    name: &'a str,
    start: Option<i32>,
    recurring: bool,
    amounts: Years,
    #[serde(skip_serializing_if = "Option::is_none")]
    position_percent: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost_per_fte: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    responsible: Option<&'a str>,
    /// How far it has come, in the words of the run's language where we know them.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_doctors: Option<Number>,
    /// The last year in force, when one is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<i32>,
    /// The last year of phasing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    phased_in_to: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calculation: Option<Calculation>,
    status: &'static str,
    source: String,
}

/// An office with its lists and the mean length of one.
#[derive(Serialize)]
struct Office<'a> {
    name: Option<&'a str>,
    lists: usize,
    ceiling: Number,
    length: Number,
    mean_length: Number,
}

/// A service of the municipality with the sums of its sites.
#[derive(Serialize)]
struct Service<'a> {
    name: Option<&'a str>,
    sites: usize,
    places: Number,
    fte: Number,
}

/// A site with its doctors' posts; per cent of them that are vacant.
#[derive(Serialize)]
struct Posts<'a> {
    service: Option<&'a str>,
    site: Option<&'a str>,
    places: Number,
    fte: Number,
    vacant: Number,
    vacant_percent: Number,
    source: String,
}

/// A shift of the emergency clinic. Nurses may be a span: `4–5`.
#[derive(Serialize)]
struct Shift<'a> {
    name: Option<&'a str>,
    hours: Option<&'a str>,
    doctors: Number,
    recommended: Number,
    lacking: Number,
    nurses: Option<String>,
    footnote: Option<&'a str>,
    source: String,
}

#[derive(Serialize)]
struct CountedSeries<'a> {
    name: Option<&'a str>,
    /// Year → count; `null` where there is none.
    counts: Years,
    source: String,
}

#[derive(Serialize)]
struct Statistic<'a> {
    name: Option<&'a str>,
    region: Option<&'a str>,
    year: Option<i32>,
    value: Number,
    source: String,
}

/// What the cost is, or would be, a product of; a factor that the row does not have is left out.
#[derive(Serialize)]
struct Calculation {
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    weeks: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_percent: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    position_percent: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    salary: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    pension_percent: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    contribution_percent: Number,
    /// `null` while a factor is unknown, or when the cost is stated.
    cost: Number,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct Economy {
    years: Vec<i32>,
    gross: Years,
    grants: Years,
    refunds: Years,
    net: Years,
    /// Money moved within the budgets, and what the municipality must find besides: only where a
    /// workbook tells.
    reallocation: Years,
    own: Years,
    frame: Years,
    total: Number,
}

#[derive(Serialize)]
struct Reported<'a> {
    code: &'static str,
    severity: &'static str,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    cell: Option<String>,
    /// Only for a finding in a text file, such as the configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    message: String,
    remedy: String,
}

fn municipality(analysis: &Analysis) -> Municipality<'_> {
    let kommune = &analysis.settings.kommune;
    let population = analysis.assumptions.iter().find(|assumption| assumption.id == "innbyggere");
    Municipality {
        number: kommune.nummer.as_deref(),
        name: kommune.navn.as_deref(),
        population: number(population.map(|assumption| assumption.value)),
    }
}

/// Year, month and day of a table's date, for comparison. A day goes before its month alone.
fn as_of(origin: &TableOrigin) -> Option<(i32, u32, Option<u32>)> {
    use chrono::Datelike;
    Some(match origin.as_of.as_ref()?.value {
        Dato::Day(date) => (date.year(), date.month(), Some(date.day())),
        Dato::Month { year, month } => (year, month, None),
    })
}

fn iso((year, month, day): (i32, u32, Option<u32>)) -> String {
    let month = format!("{year:04}-{month:02}");
    day.map_or_else(|| month.clone(), |day| format!("{month}-{day:02}"))
}

fn input<'a>(file: &'a InputFile, analysis: &'a Analysis) -> Input<'a> {
    let tables = analysis.data.origins.iter().filter(|origin| origin.place.file == file.name);
    Input { file: &file.name, sha256: &file.sha256, tables: tables.map(table).collect() }
}

fn table(origin: &TableOrigin) -> Table<'_> {
    let letters = |place: &Place| Some(column_letters(place.area()?.first.col));
    Table {
        sheet: origin.place.sheet_name(),
        range: origin.place.area().map(|area| area.to_string()),
        kind: origin.kind.id(),
        rows: origin.rows,
        columns: origin
            .columns
            .iter()
            .filter_map(|(column, place)| Some((column.id(), letters(place)?)))
            .collect(),
    }
}

fn figure_of<'a>(figure: &'a Figure, words: &dyn Words) -> KeyFigure<'a> {
    let affected_by: &[Place] = match &figure.outcome {
        Outcome::Affected(places) => places,
        Outcome::Known(_) | Outcome::Undefined => &[],
    };
    KeyFigure {
        id: &figure.declaration.id,
        label: words.label(figure),
        value: number(figure.value()),
        unit: figure.declaration.unit.id(),
        formula: words.formula(figure),
        sources: texts(&figure.sources),
        affected_by: texts(affected_by),
    }
}

fn texts(places: &[Place]) -> Vec<String> {
    places.iter().map(ToString::to_string).collect()
}

fn counted(series: &Aktivitet) -> CountedSeries<'_> {
    let counts = series.per_aar.iter();
    CountedSeries {
        name: series.serie.value().map(String::as_str),
        counts: counts.map(|(year, count)| (*year, number(count.value().copied()))).collect(),
        source: series.place.to_string(),
    }
}

fn statistic(one: &Nokkeltall) -> Statistic<'_> {
    Statistic {
        name: one.nokkeltall.value().map(String::as_str),
        region: one.region.value().map(String::as_str),
        year: one.aar.value().copied(),
        value: number(one.verdi.value().copied()),
        source: one.place.to_string(),
    }
}

fn measures<'a>(plan: Option<&'a Plan>, words: &dyn Words) -> Vec<Measure<'a>> {
    let measures = plan.map_or(&[][..], |plan| &plan.consequences).iter();
    measures.map(|consequence| measure(consequence, words)).collect()
}

fn measure<'a>(consequence: &'a Consequence, words: &dyn Words) -> Measure<'a> {
    let amounts = consequence.amounts.iter();
    Measure {
        name: &consequence.name,
        start: consequence.start.map(|start| start.year),
        recurring: consequence.slag == Slag::Varig,
        amounts: amounts.map(|(year, amount)| (*year, number(Some(*amount)))).collect(),
        position_percent: consequence.stilling.map(|share| number(Some(share))),
        cost_per_fte: consequence.per_aarsverk.map(|cost| number(Some(cost))),
        number: consequence.nummer.as_deref(),
        area: consequence.omraade.as_deref(),
        responsible: consequence.ansvar.as_deref(),
        progress: consequence.fremdrift.as_ref().map(|progress| match progress {
            Fremdrift::Word(key) => words.word(key),
            Fremdrift::Text(text) => text.clone(),
        }),
        new_doctors: consequence.nye_leger.map(|count| number(Some(count))),
        end: consequence.slutt.map(|end| end.year),
        phased_in_to: consequence.innfaset_til,
        priority: consequence.prioritet.map(|priority| number(Some(priority))),
        calculation: calculation(consequence),
        status: consequence.status.id(),
        source: consequence.source.to_string(),
    }
}

fn rows<'a, T>(analysis: &'a Analysis, kind: Kind, read: fn(&'a Row) -> T) -> Vec<T> {
    let tables = analysis.tables.iter().filter(|table| table.kind == kind);
    tables.flat_map(|table| table.rows.iter().map(read)).collect()
}

/// The groups of a table that tells them apart.
fn groups<'a, T>(
    analysis: &'a Analysis,
    kind: Kind,
    by: Column,
    read: fn(&Group<'a>) -> T,
) -> Vec<T> {
    let tables = analysis.tables.iter().filter(|table| table.kind == kind && table.has(by));
    tables.flat_map(|table| table.grouped(by)).map(|group| read(&group)).collect()
}

fn office<'a>(office: &Group<'a>) -> Office<'a> {
    Office {
        name: office.name,
        lists: office.rows.len(),
        ceiling: number(office.sum(Column::Listetak)),
        length: number(office.sum(Column::Listelengde)),
        mean_length: number(office.mean(Column::Listelengde)),
    }
}

fn service<'a>(service: &Group<'a>) -> Service<'a> {
    Service {
        name: service.name,
        sites: service.rows.len(),
        places: number(service.sum(Column::Plasser)),
        fte: number(service.sum(Column::Legeaarsverk)),
    }
}

fn posts(row: &Row) -> Posts<'_> {
    Posts {
        service: text_in(row, Column::Tjeneste),
        site: text_in(row, Column::Tjenestested),
        places: number_in(row, Column::Plasser),
        fte: number_in(row, Column::Legeaarsverk),
        vacant: number_in(row, Column::Ubesatt),
        vacant_percent: number_in(row, Column::AndelUbesatt),
        source: row.place.to_string(),
    }
}

fn shift(row: &Row) -> Shift<'_> {
    Shift {
        name: text_in(row, Column::Vakt),
        hours: text_in(row, Column::Tid),
        doctors: number_in(row, Column::AntallLeger),
        recommended: number_in(row, Column::AnbefaltLeger),
        lacking: number_in(row, Column::ManglendeLeger),
        nurses: match &row.entry(Column::AntallSykepleiere).value {
            Value::Number(number) => Some(number.normalize().to_string()),
            Value::Text(span) => Some(span.clone()),
            _ => None,
        },
        footnote: text_in(row, Column::Fotnote),
        source: row.place.to_string(),
    }
}

fn text_in(row: &Row, column: Column) -> Option<&str> {
    match &row.entry(column).value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn number_in(row: &Row, column: Column) -> Number {
    match &row.entry(column).value {
        Value::Number(value) => number(Some(*value)),
        _ => None,
    }
}

fn calculation(consequence: &Consequence) -> Option<Calculation> {
    let factors = &consequence.faktorer;
    let value = |factor: &Field<Decimal>| number(factor.value().copied());
    let cost = consequence.amount.filter(|_| consequence.beregnet);
    let salary = factors.pris() == Some(Pris::Aarslonn);
    factors.sats.value().or(factors.aarslonn.value())?;
    Some(Calculation {
        quantity: value(&factors.antall),
        hours: value(&factors.timer),
        rate: value(&factors.sats),
        days: value(&factors.dager),
        weeks: value(&factors.uker),
        share_percent: value(&factors.andel),
        position_percent: value(&factors.stilling).filter(|_| salary),
        salary: value(&factors.aarslonn),
        pension_percent: value(&factors.pensjon),
        contribution_percent: value(&factors.arbeidsgiveravgift),
        cost: number(cost),
        sources: texts(&factors.places()),
    })
}

/// The yearly figures, by their ids. A plan without grants and refunds declares none of them and no
/// `netto_<år>`: its net is its gross. A year without a frame is left out.
fn economy(plan: &Plan, figures: &[Figure], assumptions: &[Assumption]) -> Economy {
    let years: Vec<i32> = plan.years.clone().collect();
    let yearly = |stem: &str| -> Years {
        let of_year = |year: &i32| {
            let figure = figure_by_id(figures, &format!("{stem}_{year}"))?;
            Some((*year, number(figure.value())))
        };
        years.iter().filter_map(of_year).collect()
    };
    let frame = |year: &i32| {
        let id = format!("ramme_{year}");
        let frame = assumptions.iter().find(|assumption| assumption.id == id)?;
        Some((*year, number(Some(frame.value))))
    };
    let (gross, grants, net) = (yearly("tiltak_sum"), yearly("tilskudd"), yearly("netto"));
    Economy {
        net: if net.is_empty() { gross.clone() } else { net },
        gross,
        grants,
        refunds: yearly("refusjon"),
        reallocation: yearly("omdisponering"),
        own: yearly("egne_midler"),
        frame: years.iter().filter_map(frame).collect(),
        total: number(figure_by_id(figures, "tiltak_sum_planperiode").and_then(Figure::value)),
        years,
    }
}

fn figure_by_id<'a>(figures: &'a [Figure], id: &str) -> Option<&'a Figure> {
    figures.iter().find(|figure| figure.declaration.id == id)
}

fn finding_of<'a>(finding: &'a Finding, words: &dyn Words) -> Reported<'a> {
    let place = finding.place.as_ref();
    let worded = words.finding(finding);
    Reported {
        code: finding.code(),
        severity: finding.severity().id(),
        file: place.map(|place| &*place.file),
        sheet: place.and_then(Place::sheet_name),
        cell: place.and_then(Place::area).map(|area| area.to_string()),
        line: place.and_then(|place| match place.part {
            Part::Line(line) => Some(line),
            _ => None,
        }),
        message: worded.message,
        remedy: worded.remedy,
    }
}

#[cfg(test)]
mod tests;
