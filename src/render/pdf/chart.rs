use super::data::{string, strings};
use super::table::Page;
use super::{PdfError, text, typeface};
use crate::report::{Chart, ChartKind, Series};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use typst::foundations::{Array, Dict, IntoValue, dict};

/// Print size of what stands in a chart, in points.
const SIZE: f64 = 8.5;
/// The part of a category's room that its columns fill.
const FILLED: f64 = 0.8;
/// How many lines a category's name may take below its column.
const NAME_LINES: f64 = 3.0;
/// How near two values of a line chart may be before their labels touch, as part of the height.
const LABEL_HEIGHT: f64 = 0.1;

/// The chart as the template sees it: heights as parts of the whole, from the lowest value or
/// zero to the highest value or zero. The axis always holds zero, so a column's length is true.
///
/// # Errors
/// When a series has another number of values than there are categories.
pub fn value(chart: &Chart, page: Page) -> Result<Dict, PdfError> {
    if let Some(series) = chart.series.iter().find(|series| !fits(series, chart)) {
        return Err(PdfError(format!(
            "«{}» in the chart «{}» has not one value for each of {} categories",
            series.name,
            chart.title,
            chart.categories.len()
        )));
    }
    let scale = Scale::of(chart);
    Ok(dict! {
        "kind" => "chart",
        "drawn" => drawn(chart, page, &scale),
        "width" => page.width(),
        "title" => string(&chart.title),
        "alternative" => text::clean(&chart.alternative),
        "unit" => string(&chart.unit),
        "categories" => strings(&chart.categories),
        "zero" => scale.part(Decimal::ZERO),
        "series" => chart.series.iter().map(|series| scaled(series, &scale).into_value()).collect::<Array>(),
    })
}

/// Whether there is anything to draw.
pub fn has_values(chart: &Chart) -> bool {
    !chart.series.is_empty() && !chart.categories.is_empty()
}

fn fits(series: &Series, chart: &Chart) -> bool {
    let count = chart.categories.len();
    series.values.len() == count && series.shown.len() == count
}

fn scaled(series: &Series, scale: &Scale) -> Dict {
    dict! {
        "name" => string(&series.name),
        "parts" => series.values.iter().map(|value| scale.part(*value).into_value()).collect::<Array>(),
        "shown" => strings(&series.shown),
    }
}

/// From the lowest to the highest number of a chart, zero among them.
struct Scale {
    low: Decimal,
    high: Decimal,
}

impl Scale {
    fn of(chart: &Chart) -> Self {
        let values = || chart.series.iter().flat_map(|series| series.values.iter().copied());
        let low = values().fold(Decimal::ZERO, Decimal::min);
        let high = values().fold(Decimal::ZERO, Decimal::max);
        if low == high { Self { low, high: Decimal::ONE } } else { Self { low, high } }
    }

    /// Where a value stands from 0 (lowest) to 1 (highest). Only for drawing.
    fn part(&self, value: Decimal) -> f64 {
        let part = |value: Decimal| value.to_f64().unwrap_or_default();
        (part(value) - part(self.low)) / (part(self.high) - part(self.low))
    }
}

/// As asked for when every label has its room; else as bars, which have room for any.
fn drawn(chart: &Chart, page: Page, scale: &Scale) -> &'static str {
    match chart.kind {
        ChartKind::Columns if columns_fit(chart, page, chart.series.len()) => "columns",
        ChartKind::ColumnsAndLine
            if columns_fit(chart, page, chart.series.len().saturating_sub(1))
                && limits_fit(chart, page) =>
        {
            "columns-line"
        }
        ChartKind::Line if columns_fit(chart, page, 1) && lines_are_apart(chart, scale) => "line",
        _ => "bars",
    }
}

fn columns_fit(chart: &Chart, page: Page, side_by_side: usize) -> bool {
    let room = page.width() / SIZE / count(chart.categories.len());
    let label = room * FILLED / count(side_by_side);
    let shown = chart.series.iter().flat_map(|series| &series.shown);
    let name = |name: &String| {
        text::widest_word(name) <= room - 0.5 && typeface::width(name) <= room * NAME_LINES * 0.7
    };
    shown.into_iter().all(|shown| typeface::width(shown) <= label)
        && chart.categories.iter().all(name)
}

/// The numbers of a line over columns stand below the categories, each with the line's name.
fn limits_fit(chart: &Chart, page: Page) -> bool {
    let room = page.width() / SIZE / count(chart.categories.len());
    let Some(line) = chart.series.last() else { return false };
    let label = |shown: &String| typeface::width(&format!("{} {shown}", line.name));
    chart.series.len() > 1 && line.shown.iter().all(|shown| label(shown) <= room - 0.5)
}

/// Two lines have their labels above and below; more need distance.
fn lines_are_apart(chart: &Chart, scale: &Scale) -> bool {
    chart.series.len() <= 2
        || (0..chart.categories.len()).all(|index| {
            let mut parts: Vec<f64> =
                chart.series.iter().map(|series| scale.part(series.values[index])).collect();
            parts.sort_by(f64::total_cmp);
            parts.windows(2).all(|pair| pair[1] - pair[0] >= LABEL_HEIGHT)
        })
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number.max(1)).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]

    use super::super::sample;
    use super::*;

    #[test]
    fn the_axis_holds_zero() {
        #[track_caller]
        fn check(values: &[i64], expected: &[f64], zero: f64) {
            let series = sample::series("S", values, &[]);
            let chart = sample::chart(ChartKind::Columns, "T", &[], vec![series]);
            let scale = Scale::of(&chart);
            let parts: Vec<f64> = values.iter().map(|value| scale.part((*value).into())).collect();
            assert_eq!((parts.as_slice(), scale.part(Decimal::ZERO)), (expected, zero));
        }
        check(&[5, 10], &[0.5, 1.0], 0.0);
        check(&[-10, 30], &[0.0, 1.0], 0.25);
        check(&[-4, -2], &[0.0, 0.5], 1.0);
        check(&[0, 0], &[0.0, 0.0], 0.0);
        check(&[], &[], 0.0);
    }

    #[test]
    fn columns_without_room_for_their_labels_become_bars() {
        #[track_caller]
        fn check(kind: ChartKind, categories: usize, shown: &str, all: &[&[i64]], expected: &str) {
            let names: Vec<String> =
                (0..categories).map(|index| format!("{}", 2020 + index)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let series = |values: &&[i64]| sample::series("S", values, &vec![shown; categories]);
            let chart = sample::chart(kind, "T", &names, all.iter().map(series).collect());
            assert_eq!(drawn(&chart, Page::Portrait, &Scale::of(&chart)), expected);
        }
        check(ChartKind::Columns, 4, "1 000 000", &[&[1; 4], &[2; 4]], "columns");
        check(ChartKind::Columns, 10, "1 000 000", &[&[1; 10], &[2; 10]], "bars");
        check(ChartKind::Columns, 40, "1", &[&[1; 40]], "bars");
        let over: [&[i64]; 3] = [&[1; 4], &[2; 4], &[3; 4]];
        check(ChartKind::ColumnsAndLine, 4, "1 000 000", &over[1..], "columns-line");
        check(ChartKind::ColumnsAndLine, 4, "1 000 000", &over, "columns-line");
        check(ChartKind::ColumnsAndLine, 4, "100 000 000 000 000", &over, "bars");
        check(ChartKind::ColumnsAndLine, 4, "1", &over[..1], "bars");
        check(ChartKind::Bars, 2, "1", &[&[1; 2]], "bars");
        check(ChartKind::Line, 8, "10 406", &[&[1; 8], &[2; 8]], "line");
        check(ChartKind::Line, 2, "1", &[&[1; 2], &[5; 2], &[10; 2]], "line");
        check(ChartKind::Line, 2, "1", &[&[99; 2], &[100; 2], &[10; 2]], "bars");
    }
}
