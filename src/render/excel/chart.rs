//! Native charts over the cells of their table.

use super::data_sheet::Layout;
use super::style;
use crate::report::{self, ChartKind};
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartMarker, ChartMarkerType, ChartRange, ChartSeries, ChartSolidFill, ChartType,
    Color, ObjectMovement, XlsxError,
};

/// Pixels across.
pub const WIDTH: u32 = 680;
const HEIGHT: u32 = 320;
/// Pixels of a lying bar with the air around it, and of title and axis.
const BAR: u32 = 34;
const AROUND_BARS: u32 = 110;

/// Pixels from top to bottom: a chart of lying bars grows with them.
pub fn height(chart: &report::Chart) -> u32 {
    let bars = u32::try_from(chart.categories.len() * chart.series.len()).unwrap_or(u32::MAX);
    match chart.kind {
        ChartKind::Bars => (bars.min(60) * BAR + AROUND_BARS).max(HEIGHT / 2),
        ChartKind::Columns | ChartKind::Line => HEIGHT,
    }
}

/// The chart as the workbook holds it.
///
/// # Errors
/// When it points outside its table.
pub fn native(chart: &report::Chart, layout: &Layout<'_>) -> Result<Chart, XlsxError> {
    let mut native = Chart::new(match chart.kind {
        ChartKind::Columns => ChartType::Column,
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
    for (index, series) in chart.series.iter().enumerate() {
        native.push_series(&native_series(chart.kind, series, index, layout)?);
    }
    Ok(native)
}

fn set_axes(native: &mut Chart, chart: &report::Chart, layout: &Layout<'_>) {
    let faint = || ChartLine::new().set_color(style::RULE).set_width(0.75).clone();
    let categories =
        native.x_axis().set_font(&font()).set_format(ChartFormat::new().set_line(&faint()));
    if let Some(header) = category_header(chart, layout) {
        categories.set_name(header).set_name_font(&font());
    }
    if chart.kind == ChartKind::Bars {
        // The first row of the table is the uppermost bar; the numbers stay below.
        categories.set_reverse();
        native.y_axis().set_label_position(ChartAxisLabelPosition::High);
    }
    native
        .y_axis()
        .set_name(&chart.unit)
        .set_name_font(&font())
        .set_font(&font())
        .set_num_format("#,##0")
        .set_format(ChartFormat::new().set_no_line())
        .set_major_gridlines_line(&faint());
}

/// What the categories are: the header of their column.
fn category_header<'a>(chart: &report::Chart, layout: &Layout<'a>) -> Option<&'a str> {
    let (first_row, column, last_row, _) = chart.series.first()?.category_cells;
    let header = layout.table.columns.get(column)?.header.as_str();
    (first_row < last_row).then_some(header)
}

fn native_series(
    kind: ChartKind,
    series: &report::Series,
    index: usize,
    layout: &Layout<'_>,
) -> Result<ChartSeries, XlsxError> {
    let colour = colour(index);
    let mut native = ChartSeries::new();
    native
        .set_name(&series.name)
        .set_categories(&range(series.category_cells, layout)?)
        .set_values(&range(series.value_cells, layout)?)
        .set_data_label(ChartDataLabel::new().show_value().set_font(&font()));
    if kind == ChartKind::Line {
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
            .set_gap(60);
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
