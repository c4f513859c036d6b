use super::naming::WorkbookNames;
use super::privacy::Pseudonyms;
use super::wording;
use super::{Block, Cell, Chart, Format, Options, Section};
use crate::analysis::Analysis;
use crate::figures::{self, Figure, Outcome};
use crate::finding::{Finding, Severity};
use crate::language::{Arg, Numbers, Texts};
use crate::model::{Kind, Table, Unit};
use rust_decimal::Decimal;

/// What every part of the report is written from.
pub(super) struct Context<'a> {
    pub analysis: &'a Analysis,
    pub texts: &'a Texts,
    pub options: Options,
    pub pseudonyms: Pseudonyms,
}

impl<'a> Context<'a> {
    pub fn new(analysis: &'a Analysis, texts: &'a Texts, options: Options) -> Self {
        let pseudonyms = Pseudonyms::new(&analysis.data, texts);
        Self { analysis, texts, options, pseudonyms }
    }

    pub fn text(&self, key: &str) -> String {
        self.texts.plain(key)
    }

    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.get(key, args)
    }

    pub const fn numbers(&self) -> Numbers {
        self.texts.numbers()
    }

    pub const fn naming(&self) -> WorkbookNames<'a> {
        WorkbookNames { texts: self.texts, names: self.options.names }
    }

    /// The municipality's name as the parameter `name`, without the word that the texts add.
    pub fn municipality(&self) -> Option<(&'static str, Arg)> {
        let name = self.analysis.settings.kommune.navn.as_deref()?.trim();
        let name = name.strip_suffix(" kommune").unwrap_or(name);
        Some(("name", Arg::from(name)))
    }

    /// The normalised table of a kind, when it was read.
    pub fn table(&self, kind: Kind) -> Option<&'a Table> {
        self.analysis.tables.iter().find(|table| table.kind == kind)
    }

    /// A figure's value, when the figure is there and could be computed.
    pub fn value(&self, id: &str) -> Option<Decimal> {
        self.analysis.figure(id)?.value()
    }

    /// A whole, non-negative figure, for sentences that count.
    pub fn count(&self, id: &str) -> Option<usize> {
        self.value(id).and_then(whole)
    }

    /// An assumption's value.
    pub fn assumption(&self, id: &str) -> Option<Decimal> {
        self.analysis.assumptions.iter().find(|known| known.id == id).map(|known| known.value)
    }

    /// A figure with its unit, when it could be computed.
    pub fn amount(&self, id: &str) -> Option<Arg> {
        let figure = self.analysis.figure(id)?;
        figure.value()?;
        Some(Arg::Text(wording::value(figure, self.texts)))
    }

    /// The findings, at most as light as asked for.
    pub fn findings(&self, lightest: Severity) -> Vec<Finding> {
        self.analysis
            .findings
            .iter()
            .filter(|finding| finding.severity() <= lightest)
            .cloned()
            .collect()
    }

    /// "1 feil og 2 advarsler"; `None` when there is neither.
    pub fn reservations(&self) -> Option<String> {
        let counted = |severity, key| match self.analysis.number_of(severity) {
            0 => None,
            count => Some(self.with(key, &[("count", Arg::Count(count))])),
        };
        let errors = counted(Severity::Error, "count-errors");
        let warnings = counted(Severity::Warning, "count-warnings");
        let parts: Vec<String> = errors.into_iter().chain(warnings).collect();
        (!parts.is_empty()).then(|| self.numbers().list(&parts))
    }

    /// The cell of a figure: live, named by its id, "–" when it could not be computed.
    pub fn figure_cell(&self, figure: &Figure) -> Cell {
        let declaration = &figure.declaration;
        let shown = wording::value(figure, self.texts);
        let live =
            |cell: Cell| cell.with_formula(figures::formula(&declaration.expr, &self.naming()));
        let cell = match figure.outcome {
            Outcome::Known(value) => live(Cell::number(value, shown)),
            Outcome::Undefined => live(Cell::text(shown)),
            // A spreadsheet skips the cells that could not be read and would show a number.
            Outcome::Affected(_) => Cell::text(shown),
        };
        cell.with_format(unit_format(declaration.unit, declaration.decimals)).named(&declaration.id)
    }

    /// The fullest of the alternative texts of a chart that has room, the title as the last resort.
    pub fn alternative<const N: usize>(&self, from_fullest: [String; N], title: &str) -> String {
        let table = self.with("chart-see-table", &[("title", Arg::from(title))]);
        let mut texts = from_fullest.into_iter();
        let fits = |text: &String| text.chars().count() <= Chart::ALTERNATIVE_LENGTH;
        texts.find(fits).unwrap_or(table)
    }

    /// A section, unless there is nothing to say in it.
    pub fn section(&self, id: &str, heading: &str, blocks: Vec<Block>) -> Option<Section> {
        (!blocks.is_empty()).then(|| Section {
            id: id.to_owned(),
            heading: self.text(heading),
            blocks,
            audience: super::Audience::Both,
        })
    }
}

/// The number as a count, when it is one.
pub(super) fn whole(value: Decimal) -> Option<usize> {
    value.fract().is_zero().then(|| value.normalize().to_string().parse().ok()).flatten()
}

/// How a number of this unit is shown in a cell of its own.
pub(super) const fn unit_format(unit: Unit, decimals: u32) -> Format {
    match (unit, decimals) {
        (Unit::Prosent, _) => Format::Percent(decimals),
        (
            Unit::Kroner
            | Unit::KronerPerInnbygger
            | Unit::KronerPerListe
            | Unit::KronerPerAarsverk,
            0,
        ) => Format::Kroner,
        _ => Format::Number(decimals),
    }
}
