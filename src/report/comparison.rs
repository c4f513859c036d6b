//! Several municipalities side by side: a report of its own, in the same two files.
//!
//! It repeats what each one's own report says and computes nothing: what is compared are the key
//! figures, each with the date of the data behind it.

use super::wording::{self, NO_VALUE, Years, figure_label};
use super::{
    Audience, Block, Cell, Chart, ChartKind, Column, Content, Cover, Format, Report, Row, Section,
    Series, SheetTable, context,
};
use crate::analysis::Analysis;
use crate::figures::Figure;
use crate::finding::Severity;
use crate::language::{Arg, Texts, alphabetical};
use crate::model::{Dato, Kind};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Municipalities in a table of the appendix; the workbook has them all.
const MOST_ROWS: usize = 60;
/// Bars of a chart: more cannot be told apart.
const MOST_BARS: usize = 20;
/// Names in a sentence; the tables have them all.
const MOST_NAMES: usize = 12;

/// One of those compared.
#[derive(Debug, Clone)]
pub struct Member<'a> {
    /// Its name, unlike the others'.
    pub name: String,
    pub analysis: &'a Analysis,
    /// The name of its own appendix, when one was written.
    pub appendix: Option<String>,
}

/// What is compared in one section: the key figures, by the first of which the rows are sorted.
struct Subject {
    id: &'static str,
    /// The native table's name.
    table: &'static str,
    figures: &'static [&'static str],
    /// Whose tables date the numbers.
    kinds: &'static [Kind],
}

const SUBJECTS: [Subject; 6] = [
    Subject {
        id: "capacity",
        table: "Kapasitet",
        figures: &[
            "dekning_innbyggere",
            "listekapasitet",
            "listeinnbyggere",
            "ledige_plasser",
            "ledig_kapasitet_prosent",
        ],
        kinds: &[Kind::Fastlegelister],
    },
    Subject {
        id: "lists",
        table: "Lister",
        figures: &[
            "listelengde_snitt_besatte",
            "lister_totalt",
            "legekontor_antall",
            "andel_lister_uten_fast_lege",
            "spesialistandel",
        ],
        kinds: &[Kind::Fastlegelister],
    },
    Subject {
        id: "duty",
        table: "Plikt",
        figures: &["tilplikting_utnyttelse", "tilplikting_aarsverk", "tilplikting_prosent"],
        kinds: &[Kind::Tilplikting],
    },
    Subject {
        id: "posts",
        table: "Stillinger",
        figures: &[
            "legeaarsverk_per_10000",
            "legeaarsverk_sum",
            "plasser_sum",
            "plasser_per_legeaarsverk",
            "legetimer_per_plass_uke",
        ],
        kinds: &[Kind::Legeaarsverk],
    },
    Subject {
        id: "clinic",
        table: "Legevakter",
        figures: &["manglende_leger_vakt", "vakter_under_anbefaling", "legevakt_vakter"],
        kinds: &[Kind::Vaktbemanning],
    },
    Subject {
        id: "economy",
        table: "Konsekvenser",
        figures: &["tiltak_sum_planperiode", "tiltak_antall", "tiltak_uten_kostnad"],
        kinds: &[],
    },
];

/// Writes the comparison. Members may come in any order.
#[must_use]
pub fn build(members: &[Member<'_>], texts: &Texts) -> Report {
    let mut members = members.to_vec();
    members.sort_by_cached_key(|member| alphabetical(&member.name));
    let cx = Comparison { members: &members, texts };
    let (compared, subjects): (Vec<&Subject>, Vec<Section>) =
        SUBJECTS.iter().filter_map(|subject| Some((subject, cx.subject(subject)?))).unzip();
    let sections = std::iter::once(cx.overview()).chain(subjects).chain([cx.all_figures()]);
    Report {
        language: texts.language,
        cover: cx.cover(),
        sections: sections.chain(cx.definitions(&compared)).collect(),
        keywords: std::iter::once(texts.plain("keyword"))
            .chain(members.iter().take(MOST_NAMES).map(|member| member.name.clone()))
            .collect(),
        date: members.iter().filter_map(|member| super::date_of(member.analysis)).max(),
    }
}

struct Comparison<'a> {
    members: &'a [Member<'a>],
    texts: &'a Texts,
}

impl Comparison<'_> {
    fn text(&self, key: &str) -> String {
        self.texts.plain(key)
    }

    fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.get(key, args)
    }

    /// "Kragerø, Larvik og Porsgrunn"; of many the first ones, and how many more.
    fn names<'m>(&self, members: impl Iterator<Item = &'m Member<'m>>) -> String {
        let names: Vec<&str> = members.map(|member| member.name.as_str()).collect();
        let (told, left) = names.split_at(names.len().min(MOST_NAMES));
        if left.is_empty() {
            return self.texts.numbers().list(told);
        }
        let args = [("names", Arg::Text(told.join(", "))), ("count", Arg::Count(left.len()))];
        self.with("comparison-names-and-more", &args)
    }

    fn cover(&self) -> Cover {
        let mut summary = vec![self.text("comparison-summary")];
        summary.extend(self.dates_differ());
        summary.extend(self.reservations());
        Cover {
            title: self.title(),
            municipality: None,
            appendix: None,
            facts: vec![
                (self.text("comparison-fact-members"), self.names(self.members.iter())),
                (self.text("fact-as-of"), self.span_of_dates()),
            ],
            summary,
            contents_heading: self.text("cover-contents"),
            page_word: self.text("cover-page"),
            of_word: self.text("cover-of"),
            made_with: self
                .with("cover-made-with", &[("version", Arg::from(env!("CARGO_PKG_VERSION")))]),
        }
    }

    /// The same municipality may be there twice, with two plans or two years.
    fn title(&self) -> String {
        let names: BTreeSet<&str> = self
            .members
            .iter()
            .map(|member| member.analysis.settings.kommune.navn.as_deref().unwrap_or(&member.name))
            .collect();
        let count = ("count", Arg::Count(self.members.len()));
        if names.len() == self.members.len() {
            return self.with("comparison-title", &[count]);
        }
        let municipalities = ("municipalities", Arg::Count(names.len()));
        self.with("comparison-title-sets", &[count, municipalities])
    }

    /// The oldest and the newest date of any table, each with whose it is.
    fn dated(&self) -> Option<[(Dato, &str); 2]> {
        let mut dates: Vec<(Dato, &str)> = self
            .members
            .iter()
            .flat_map(|member| {
                dates(member.analysis, &[]).into_iter().map(|date| (date, &*member.name))
            })
            .collect();
        dates.sort_by_key(|(date, _)| date.first_day());
        Some([*dates.first()?, *dates.last()?])
    }

    fn span_of_dates(&self) -> String {
        match self.dated() {
            None => self.text("as-of-unknown"),
            Some([(first, _), (last, _)]) => span(first, last, self.texts),
        }
    }

    /// Numbers of different times are not alike; said first.
    fn dates_differ(&self) -> Option<String> {
        let [(first, oldest), (last, newest)] = self.dated()?;
        (first != last).then(|| {
            let date = |date: Dato| Arg::Text(wording::date(date, self.texts));
            let args = [
                ("oldest", date(first)),
                ("first", Arg::from(oldest)),
                ("newest", date(last)),
                ("last", Arg::from(newest)),
            ];
            self.with("comparison-dates-differ", &args)
        })
    }

    fn reservations(&self) -> Option<String> {
        let has_errors = |member: &&Member<'_>| member.analysis.number_of(Severity::Error) > 0;
        let with_errors = || self.members.iter().filter(has_errors);
        let count = with_errors().count();
        let names = Arg::Text(self.names(with_errors()));
        let args = [("count", Arg::Count(count)), ("names", names)];
        (count > 0).then(|| self.with("comparison-errors", &args))
    }

    /// Who is compared, with what, from when, and with which reservations.
    fn overview(&self) -> Section {
        let rows =
            self.members.iter().map(|member| Row::body(self.overview_cells(member))).collect();
        let table = self.table("Oversikt", "overview", self.overview_columns(), rows);
        self.section("oversikt", "overview", vec![Block::Table(table)])
    }

    fn overview_columns(&self) -> Vec<Column> {
        let column = |key: &str, format, width| Column::new(self.text(key), format, width);
        vec![
            column("comparison-member", Format::Text, 2.0).naming_rows(),
            column("assumption-innbyggere", Format::Number(0), 1.2),
            column("comparison-as-of", Format::Text, 1.8),
            column("comparison-data", Format::Text, 3.2),
            column("comparison-number-of-errors", Format::Number(0), 0.7),
            column("comparison-number-of-warnings", Format::Number(0), 0.9),
            column("comparison-appendix", Format::Text, 2.2).in_workbook(),
        ]
    }

    fn overview_cells(&self, member: &Member<'_>) -> Vec<Cell> {
        let Analysis { assumptions, tables, .. } = member.analysis;
        let population = assumptions.iter().find(|known| known.id == "innbyggere");
        let count = |severity| {
            let count = Decimal::from(member.analysis.number_of(severity));
            Cell::number(count, self.texts.numbers().number(count, 0))
        };
        let kinds: Vec<String> =
            tables.iter().map(|table| wording::kind(table.kind, self.texts)).collect();
        vec![
            Cell::text(&*member.name),
            population.map_or_else(no_value, |known| {
                Cell::number(known.value, self.texts.numbers().number(known.value, 0))
            }),
            Cell::text(self.as_of(member.analysis, &[])),
            Cell::text(or_no_value(kinds.join("; "))),
            count(Severity::Error),
            count(Severity::Warning),
            Cell::text(member.appendix.clone().unwrap_or_else(|| NO_VALUE.to_owned())),
        ]
    }

    fn as_of(&self, analysis: &Analysis, kinds: &[Kind]) -> String {
        let dates = dates(analysis, kinds);
        match (dates.first(), dates.last()) {
            (Some(first), Some(last)) => span(*first, *last, self.texts),
            _ => NO_VALUE.to_owned(),
        }
    }

    /// Those with the figures of a subject side by side, the highest of the first figure first.
    fn subject(&self, subject: &Subject) -> Option<Section> {
        let given = |member: &Member<'_>, id: &str| member.analysis.figure(id).is_some();
        let ids: Vec<&str> = subject
            .figures
            .iter()
            .copied()
            .filter(|id| self.members.iter().any(|member| given(member, id)))
            .collect();
        let (mut compared, others): (Vec<&Member<'_>>, Vec<&Member<'_>>) =
            self.members.iter().partition(|member| ids.iter().any(|id| given(member, id)));
        let by = *ids.first()?;
        if compared.len() < 2 {
            return None;
        }
        compared.sort_by(|one, other| highest_first(value(one, by), value(other, by)));
        let mut table = self.subject_table(subject, &ids, &compared);
        let by_figure = [("figure", Arg::Text(figure_label(by, Years::Own, self.texts)))];
        table.notes.push(self.with("comparison-sorted", &by_figure));
        table.notes.extend(self.without(&others));
        let chart = self.chart(by, &compared, &table);
        let blocks = std::iter::once(Block::Table(table)).chain(chart.map(Block::Chart));
        Some(self.section(subject.id, subject.id, blocks.collect()))
    }

    fn subject_table(
        &self,
        subject: &Subject,
        ids: &[&str],
        compared: &[&Member<'_>],
    ) -> SheetTable {
        let economy = subject.kinds.is_empty();
        let when = if economy { "comparison-plan-years" } else { "comparison-as-of" };
        let mut columns = vec![
            Column::new(self.text("comparison-member"), Format::Text, 2.2).naming_rows(),
            Column::new(self.text(when), Format::Text, 1.4),
        ];
        columns.extend(ids.iter().map(|id| {
            let header = figure_label(id, Years::Own, self.texts);
            Column::new(header, format(id, compared), 1.3)
        }));
        let cells = |member: &&Member<'_>| {
            let when = match &member.analysis.plan {
                Some(plan) if economy => {
                    self.texts.numbers().years(*plan.years.start(), *plan.years.end())
                }
                _ => self.as_of(member.analysis, subject.kinds),
            };
            let mut cells = vec![Cell::text(&*member.name), Cell::text(when)];
            cells.extend(ids.iter().map(|id| self.figure_cell(member.analysis.figure(id))));
            Row::body(cells)
        };
        let rows = compared.iter().map(cells).collect();
        let table = self.table(subject.table, subject.id, columns, rows);
        table.explaining_no_value(|| self.text("comparison-note-no-value"))
    }

    /// The number without its unit, which the header says; per cent keeps its sign.
    fn figure_cell(&self, figure: Option<&Figure>) -> Cell {
        let Some((figure, value)) = figure.and_then(|figure| Some((figure, figure.value()?)))
        else {
            return no_value();
        };
        let (numbers, decimals) = (self.texts.numbers(), figure.declaration.decimals);
        let shown = match context::unit_format(figure.declaration.unit, decimals) {
            Format::Percent(decimals) => numbers.per_cent(value, decimals),
            _ => numbers.number(value, decimals),
        };
        Cell::number(value, shown)
    }

    fn without(&self, others: &[&Member<'_>]) -> Option<String> {
        let names = [("names", Arg::Text(self.names(others.iter().copied())))];
        (!others.is_empty()).then(|| self.with("comparison-without", &names))
    }

    /// The first figure of a subject, highest first: of all who have it, or of none.
    fn chart(&self, id: &str, compared: &[&Member<'_>], table: &SheetTable) -> Option<Chart> {
        let known: Vec<(&Member<'_>, &Figure, Decimal)> = compared
            .iter()
            .filter_map(|member| {
                let figure = member.analysis.figure(id)?;
                Some((*member, figure, figure.value()?))
            })
            .collect();
        let (first, last) = (known.first()?, known.last()?);
        if !(2..=MOST_BARS).contains(&known.len())
            || known.iter().any(|(.., value)| *value < Decimal::ZERO)
        {
            return None;
        }
        let title = figure_label(id, Years::Own, self.texts);
        let shown =
            |(_, figure, _): &(&Member<'_>, &Figure, Decimal)| wording::value(figure, self.texts);
        let args = [
            ("figure", Arg::Text(title.clone())),
            ("most", Arg::from(first.0.name.as_str())),
            ("highest", Arg::Text(shown(first))),
            ("least", Arg::from(last.0.name.as_str())),
            ("lowest", Arg::Text(shown(last))),
        ];
        let alternative = self.with("comparison-chart-alternative", &args);
        let fits = alternative.chars().count() <= Chart::ALTERNATIVE_LENGTH;
        let short = || self.with("chart-see-table", &[("title", Arg::from(title.as_str()))]);
        let last_row = known.len() - 1;
        Some(Chart {
            audience: Audience::Both,
            kind: ChartKind::Bars,
            alternative: if fits { alternative } else { short() },
            unit: wording::unit(first.1.declaration.unit, self.texts),
            categories: known.iter().map(|(member, ..)| member.name.clone()).collect(),
            series: vec![Series {
                name: title.clone(),
                values: known.iter().map(|(.., value)| *value).collect(),
                shown: known.iter().map(|known| self.figure_cell(Some(known.1)).shown).collect(),
                category_cells: (0, 0, last_row, 0),
                value_cells: (0, 2, last_row, 2),
            }],
            title,
            sheet: table.sheet.clone(),
        })
    }

    /// All that was computed, a number per row: for those who sort and filter themselves.
    fn all_figures(&self) -> Section {
        let of_member = |member: &Member<'_>| -> Vec<Row> {
            let figures = member.analysis.figures.iter();
            figures.map(|figure| Row::body(self.listed(member, figure))).collect()
        };
        let rows = self.members.iter().flat_map(of_member).collect();
        let column = |key: &str, format, width| Column::new(self.text(key), format, width);
        let columns = vec![
            column("comparison-member", Format::Text, 2.0).naming_rows(),
            column("header-figure", Format::Text, 3.0),
            column("header-value", Format::Mixed, 1.2),
            column("header-unit", Format::Text, 1.2),
            column("header-name", Format::Text, 2.0),
        ];
        let table = self.table("Alle_tall", "all", columns, rows);
        let table = SheetTable { audience: Audience::Workbook, ..table };
        let table = table.explaining_no_value(|| self.text("comparison-note-no-value"));
        let section = self.section("alle", "all", vec![Block::Table(table)]);
        Section { audience: Audience::Workbook, ..section }
    }

    fn listed(&self, member: &Member<'_>, figure: &Figure) -> Vec<Cell> {
        let declaration = &figure.declaration;
        let format = context::unit_format(declaration.unit, declaration.decimals);
        vec![
            Cell::text(&*member.name),
            Cell::text(wording::label(figure, self.texts)),
            self.figure_cell(Some(figure)).with_format(format),
            Cell::text(wording::unit(declaration.unit, self.texts)),
            Cell::text(&*declaration.id),
        ]
    }

    /// What the compared figures mean.
    fn definitions(&self, compared: &[&Subject]) -> Option<Section> {
        let ids = compared.iter().flat_map(|subject| subject.figures);
        let rows: Vec<Row> = ids
            .filter_map(|id| self.members.iter().find_map(|member| member.analysis.figure(id)))
            .map(|figure| {
                let label = wording::label(figure, self.texts);
                Row::body(vec![
                    Cell::text(label),
                    Cell::text(wording::definition(figure, self.texts)),
                ])
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let columns = vec![
            Column::new(self.text("header-figure"), Format::Text, 1.5).naming_rows(),
            Column::new(self.text("header-definition"), Format::Text, 4.0),
        ];
        let table = self.table("Definisjoner", "definitions", columns, rows);
        Some(self.section("definisjoner", "definitions", vec![Block::Table(table)]))
    }

    fn section(&self, id: &str, subject: &str, blocks: Vec<Block>) -> Section {
        let heading = self.text(&format!("comparison-section-{subject}"));
        Section { id: id.to_owned(), heading, blocks, audience: Audience::Both }
    }

    /// Captions and sheets are worded under the name of the subject.
    fn table(&self, name: &str, subject: &str, columns: Vec<Column>, rows: Vec<Row>) -> SheetTable {
        let rest = rows.len().saturating_sub(MOST_ROWS);
        SheetTable {
            audience: Audience::Both,
            sheet: self.text(&format!("comparison-sheet-{subject}")),
            name: name.to_owned(),
            caption: self.text(&format!("comparison-caption-{subject}")),
            columns,
            rows,
            notes: Vec::new(),
            pdf_rows: (rest > 0).then_some(MOST_ROWS),
            rest: self.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
        }
    }
}

fn format(id: &str, compared: &[&Member<'_>]) -> Format {
    let figure = compared.iter().find_map(|member| member.analysis.figure(id));
    figure.map_or(Format::Text, |figure| {
        context::unit_format(figure.declaration.unit, figure.declaration.decimals)
    })
}

fn no_value() -> Cell {
    Cell { content: Content::Text, ..Cell::text(NO_VALUE) }
}

fn or_no_value(text: String) -> String {
    if text.is_empty() { NO_VALUE.to_owned() } else { text }
}

fn value(member: &Member<'_>, id: &str) -> Option<Decimal> {
    member.analysis.figure(id)?.value()
}

/// Those without a number last, otherwise by it; alike as they stood.
fn highest_first(one: Option<Decimal>, other: Option<Decimal>) -> Ordering {
    other.cmp(&one)
}

/// The dates of the tables of these kinds, or of any, from the oldest.
fn dates(analysis: &Analysis, kinds: &[Kind]) -> Vec<Dato> {
    let origins = analysis.data.origins.iter();
    let of_kind = origins.filter(|origin| kinds.is_empty() || kinds.contains(&origin.kind));
    let mut dates: Vec<Dato> =
        of_kind.filter_map(|origin| Some(origin.as_of.as_ref()?.value)).collect();
    dates.sort_by_key(|date| date.first_day());
    dates.dedup();
    dates
}

/// "1.7.2020", "1.7.2020 – februar 2025".
fn span(first: Dato, last: Dato, texts: &Texts) -> String {
    let (first, last) = (wording::date(first, texts), wording::date(last, texts));
    if first == last { first } else { format!("{first} – {last}") }
}
