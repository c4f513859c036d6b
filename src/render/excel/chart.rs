//! Native charts over the cells of their table.

use super::data_sheet::Layout;
use super::{formula, measure, style};
use crate::report::{self, ChartKind};
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartMarker, ChartMarkerType, ChartRange, ChartSeries, ChartSolidFill, ChartType,
    Color, ObjectMovement, XlsxError,
};

/// Pixels across: a little less than an upright page, so that it prints beside nothing.
pub const WIDTH: u32 = 664;
const HEIGHT: u32 = 320;
/// Pixels of a lying bar with the air around it, at most; of title and axis; and of them all, which
/// is what a page holds.
const BAR: u32 = 34;
const AROUND_BARS: u32 = 110;
const HIGHEST: u32 = 880;
/// The narrowest bar with room for its number.
const NARROWEST_BAR: u32 = 19;

/// Pixels from top to bottom: a chart of lying bars grows with them.
pub fn height(chart: &report::Chart) -> u32 {
    let bars = u32::try_from(chart.categories.len() * chart.series.len()).unwrap_or(u32::MAX);
    match chart.kind {
        ChartKind::Bars => {
            let all = (bars * BAR).min(HIGHEST - AROUND_BARS).max(bars.min(60) * NARROWEST_BAR);
            (all + AROUND_BARS).max(HEIGHT / 2)
        }
        ChartKind::Columns | ChartKind::ColumnsAndLine | ChartKind::Line => HEIGHT,
    }
}

/// The chart as the workbook holds it.
///
/// # Errors
/// When it points outside its table.
pub fn native(chart: &report::Chart, layout: &Layout<'_>) -> Result<Chart, XlsxError> {
    let mut native = Chart::new(match chart.kind {
        ChartKind::Columns | ChartKind::ColumnsAndLine => ChartType::Column,
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Line => ChartType::Line,
    });
    native
        .set_width(WIDTH)
        .set_height(height(chart))
        .set_name(&chart.title)
        .set_alt_text(&chart.alternative)
        .set_object_movement(ObjectMovement::MoveButDontSizeWithCells);
    native.title().set_name(&chart.title).set_overlay(false).set_font(&title_font());
    native.chart_area().set_format(ChartFormat::new().set_no_border());
    set_axes(&mut native, chart, layout);
    if chart.series.len() == 1 {
        native.legend().set_hidden();
    } else {
        native.legend().set_position(ChartLegendPosition::Bottom).set_font(&font());
    }
    let (columns, line) = parted(chart);
    for (index, series) in columns.iter().enumerate() {
        // To push a series takes the marks from a line.
        *native.add_series() = native_series(chart, series, index, layout)?;
    }
    if let Some(series) = line {
        let mut over = Chart::new(ChartType::Line);
        *over.add_series() = line_series(series, layout)?;
        native.combine(&over);
    }
    Ok(native)
}

fn set_axes(native: &mut Chart, chart: &report::Chart, layout: &Layout<'_>) {
    let faint = || ChartLine::new().set_color(style::RULE).set_width(0.75).clone();
    let lying = chart.kind == ChartKind::Bars;
    // The writer of the format calls the lying axis x, also where it counts.
    let categories = if lying { native.y_axis() } else { native.x_axis() };
    categories
        .set_font(&font())
        .set_format(ChartFormat::new().set_line(&faint()))
        .set_major_gridlines(false);
    if !starts_at_zero(chart) {
        // At zero the bars to the left would run through the names.
        categories.set_label_position(ChartAxisLabelPosition::Low);
    }
    if let Some(header) = category_header(chart, layout) {
        categories.set_name(header).set_name_font(&font());
    }
    if lying {
        // The first row of the table is the uppermost bar.
        categories.set_reverse();
    }
    let numbers = if lying { native.x_axis() } else { native.y_axis() };
    numbers
        .set_name(&chart.unit)
        .set_name_font(&font())
        .set_font(&font())
        .set_num_format(if is_small(chart) { "0.0" } else { "#,##0" })
        .set_format(ChartFormat::new().set_no_line())
        .set_major_gridlines(true)
        .set_major_gridlines_line(&faint());
    if lying {
        numbers.set_label_position(ChartAxisLabelPosition::High);
    }
    if starts_at_zero(chart) {
        numbers.set_min(0);
    }
}

/// Numbers below ten have a decimal on the axis.
fn is_small(chart: &report::Chart) -> bool {
    let mut values = chart.series.iter().flat_map(|series| &series.values);
    values.all(|value| value.abs() < Decimal::TEN)
}

/// Whether the numbers have room beside each other at the columns. They stand in the table anyway.
fn has_room_for_labels(chart: &report::Chart) -> bool {
    let shown = chart.series.iter().flat_map(|series| &series.shown);
    let widest = shown.map(|shown| measure::pixels(shown) + 4).max().unwrap_or(0);
    let beside = match chart.kind {
        ChartKind::Bars => return true,
        ChartKind::Columns => chart.categories.len() * chart.series.len(),
        // The line would run through them.
        ChartKind::ColumnsAndLine => return false,
        ChartKind::Line => chart.categories.len(),
    };
    u32::try_from(beside).unwrap_or(u32::MAX).saturating_mul(widest) <= WIDTH * 8 / 10
}

/// Columns and bars that do not start at zero make small differences look large.
fn starts_at_zero(chart: &report::Chart) -> bool {
    let mut values = chart.series.iter().flat_map(|series| &series.values);
    chart.kind != ChartKind::Line && values.all(|value| !value.is_sign_negative())
}

/// What the categories are: the header of their column.
fn category_header<'a>(chart: &report::Chart, layout: &Layout<'a>) -> Option<&'a str> {
    let (first_row, column, last_row, _) = chart.series.first()?.category_cells;
    let header = layout.table.columns.get(column)?.header.as_str();
    (first_row < last_row).then_some(header)
}

/// The series of the chart's own kind, and the one that is a line over them.
fn parted(chart: &report::Chart) -> (&[report::Series], Option<&report::Series>) {
    match (chart.kind, chart.series.split_last()) {
        (ChartKind::ColumnsAndLine, Some((line, columns))) => (columns, Some(line)),
        _ => (&chart.series, None),
    }
}

/// A line over columns, with white marks that are seen on any of them. Its numbers stand in the
/// table, where they hide none of the columns'.
fn line_series(series: &report::Series, layout: &Layout<'_>) -> Result<ChartSeries, XlsxError> {
    let mut native = ChartSeries::new();
    native
        .set_name(&series.name)
        .set_categories(&range(series.category_cells, layout)?)
        .set_values(&range(series.value_cells, layout)?);
    let mut line = ChartLine::new();
    native.set_format(ChartFormat::new().set_line(line.set_color(style::LIMIT).set_width(2.25)));
    let (mut fill, mut border) = (ChartSolidFill::new(), ChartLine::new());
    native.set_marker(
        ChartMarker::new().set_type(ChartMarkerType::Diamond).set_size(10).set_format(
            ChartFormat::new()
                .set_solid_fill(fill.set_color(Color::White))
                .set_border(border.set_color(style::INK).set_width(1.5)),
        ),
    );
    Ok(native)
}

fn native_series(
    chart: &report::Chart,
    series: &report::Series,
    index: usize,
    layout: &Layout<'_>,
) -> Result<ChartSeries, XlsxError> {
    let colour = colour(index);
    let mut native = ChartSeries::new();
    native
        .set_name(&series.name)
        .set_categories(&range(series.category_cells, layout)?)
        .set_values(&range(series.value_cells, layout)?);
    if has_room_for_labels(chart) {
        native.set_data_label(ChartDataLabel::new().show_value().set_font(&font()));
    }
    if chart.kind == ChartKind::Line {
        let mut line = ChartLine::new();
        native.set_format(ChartFormat::new().set_line(line.set_color(colour).set_width(2.25)));
        native.set_marker(&marker(colour, index));
    } else {
        let mut fill = ChartSolidFill::new();
        let mut frame = ChartLine::new();
        native
            .set_format(
                ChartFormat::new()
                    .set_solid_fill(fill.set_color(colour))
                    .set_border(frame.set_color(style::ACCENT).set_width(0.75)),
            )
            .set_gap(if parted(chart).0.len() == 1 { 60 } else { 30 });
    }
    Ok(native)
}

/// Lines are told apart by the shape of their marks too.
fn marker(colour: Color, index: usize) -> ChartMarker {
    const SHAPES: [ChartMarkerType; 3] =
        [ChartMarkerType::Circle, ChartMarkerType::Square, ChartMarkerType::Triangle];
    let mut fill = ChartSolidFill::new();
    ChartMarker::new()
        .set_type(SHAPES[index % SHAPES.len()])
        .set_size(7)
        .set_format(ChartFormat::new().set_solid_fill(fill.set_color(colour)))
        .clone()
}

/// Dark, light, middle: they differ on a grey print too.
fn colour(index: usize) -> Color {
    const COLOURS: [Color; 3] = [style::ACCENT, style::ACCENT_LIGHT, style::ACCENT_MIDDLE];
    COLOURS[index % COLOURS.len()]
}

/// The numbers a series shows, for programs that draw a chart without reading the cells. The writer
/// of the format would store 0 for every cell with a formula.
pub fn stored_values(series: &report::Series, layout: &Layout<'_>) -> Vec<Option<f64>> {
    let (first_row, first_column, last_row, last_column) = series.value_cells;
    let rows = layout.table.rows.get(first_row..=last_row).unwrap_or_default();
    let shown = |index: &usize| layout.column(*index).is_some();
    rows.iter()
        .flat_map(|row| {
            (first_column..=last_column).filter(shown).map(|index| row.cells.get(index))
        })
        .map(|cell| match cell?.content {
            report::Content::Number(value) => Some(formula::stored(value)),
            report::Content::Text => None,
        })
        .collect()
}

/// Cells of the table's body as cells of the sheet.
fn range(
    (first_row, first_column, last_row, last_column): (usize, usize, usize, usize),
    layout: &Layout<'_>,
) -> Result<ChartRange, XlsxError> {
    let sheet = &layout.sheet.name;
    let outside =
        || XlsxError::ParameterError(format!("a chart points outside the table of «{sheet}»"));
    if first_row > last_row || last_row >= layout.table.rows.len() {
        return Err(outside());
    }
    let column = |index| layout.column(index).ok_or_else(outside);
    Ok(ChartRange::new_from_range(
        sheet,
        layout.row(first_row),
        column(first_column)?,
        layout.row(last_row),
        column(last_column)?,
    ))
}

fn font() -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(style::FONT).set_size(10).set_color(style::INK).unset_bold();
    font
}

fn title_font() -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(style::FONT).set_size(12).set_color(style::ACCENT).set_bold();
    font
}
